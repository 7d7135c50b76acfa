import type { Layer, Rule } from "./model.ts";

/** Rules a packet can meet in a layer: its entry chain and what that jumps to. A table's other chains belong to other hooks. */
export function rulesFrom(layer: Layer): Rule[] {
  const seen = new Set<string>();
  const open = [layer.entry];
  const met: Rule[] = [];
  for (let chain = open.pop(); chain !== undefined; chain = open.pop()) {
    if (seen.has(chain)) continue;
    seen.add(chain);
    for (const rule of layer.chains.get(chain) ?? []) {
      met.push(rule);
      if (rule.action.kind === "jump" || rule.action.kind === "goto") open.push(rule.action.chain);
    }
  }
  return met;
}
