import { commandOf, puts } from "./iptables-lines.ts";
import { wordsOf } from "./iptables-words.ts";

/** Chains that a first packet from outside passes on its way in. */
const ENTRIES = /^(PREROUTING|INPUT|FORWARD)$/;

/**
 * Which bits of a packet's mark the rules of a save file may have set when a filter asks for them: marks begin at nothing, and
 * a chain that no way in leads to sets none. All bits where a mark comes from elsewhere.
 */
export function markedBits(text: string): number {
  const rules = new Map<string, (readonly string[])[]>();
  let table = "";
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line.startsWith("*")) table = line.slice(1);
    const command = /^(\[|-)/.test(line) ? commandOf(wordsOf(line.replace(/^\[\d+:\d+\]\s*/, ""))) : undefined;
    if (!command || !puts(command)) continue;
    const key = `${table} ${command.chain}`;
    const chain = rules.get(key);
    if (chain) chain.push(command.rule);
    else rules.set(key, [command.rule]);
  }
  let bits = 0;
  const seen = new Set<string>();
  const open = [...rules.keys()].filter((key) => ENTRIES.test(key.split(" ")[1] ?? ""));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const words of rules.get(at) ?? []) {
      const target = words[words.findIndex((word) => /^(-j|-g|--jump|--goto)$/.test(word)) + 1] ?? "";
      if (target === "MARK") bits |= setBy(words);
      else if (target === "CONNMARK" || target === "CONNSECMARK") bits = ALL;
      else open.push(`${at.split(" ")[0]} ${target}`);
    }
  }
  return bits >>> 0;
}

const ALL = 0xffffffff;

function setBy(words: readonly string[]): number {
  const at = words.findIndex((word) => /^--(set-x?mark|or-mark|xor-mark|and-mark)$/.test(word));
  if (at < 0) return ALL;
  if (words[at] === "--and-mark") return 0;
  const value = Number((words[at + 1] ?? "").split("/")[0]);
  return Number.isInteger(value) ? value : ALL;
}

/** Whether a packet may have the mark that `--mark VALUE[/MASK]` asks for. */
export function mayHave(asked: string, bits: number): boolean {
  const [value = Number.NaN, mask = ALL] = asked.split("/").map(Number);
  if (!Number.isInteger(value) || !Number.isInteger(mask)) return true;
  const wanted = (value & mask) >>> 0;
  return wanted === 0 || (wanted & bits) >>> 0 === wanted;
}
