import type { Rng } from "./rng.ts";

/**
 * Sentences with slots: `{x}` is filled by the renderer, `[a|b|]` is one of several wordings (which may hold slots).
 * A literal bracket cannot be written; nothing here needs one.
 */
export type Part<Slot extends string> =
  | string
  | { readonly slot: Slot }
  | { readonly choices: readonly Template<Slot>[] };
export type Template<Slot extends string> = readonly Part<Slot>[];

/** Throws for a slot that is not known, so that a misspelt one is found when the module loads. */
export function compileTemplate<Slot extends string>(source: string, slots: ReadonlySet<Slot>): Template<Slot> {
  const parts: Part<Slot>[] = [];
  let from = 0;
  for (const match of source.matchAll(/\{(\w+)\}|\[([^\]]*)\]/g)) {
    if (match.index > from) parts.push(source.slice(from, match.index));
    from = match.index + match[0].length;
    const [, slot, choices] = match;
    if (slot !== undefined) {
      if (!slots.has(slot as Slot)) throw new Error(`unknown slot {${slot}} in: ${source}`);
      parts.push({ slot: slot as Slot });
    } else {
      parts.push({ choices: (choices ?? "").split("|").map((choice) => compileTemplate(choice, slots)) });
    }
  }
  if (from < source.length) parts.push(source.slice(from));
  return parts;
}

/** `put` receives literal text, `fill` every slot, in order. */
export function renderTemplate<Slot extends string>(
  template: Template<Slot>,
  rng: Rng,
  put: (text: string) => void,
  fill: (slot: Slot) => void,
): void {
  for (let i = 0; i < template.length; i++) {
    const part = template[i]!;
    if (typeof part === "string") put(part);
    else if ("slot" in part) fill(part.slot);
    else renderTemplate(rng.pick(part.choices), rng, put, fill);
  }
}
