import type { Rule } from "../engine/model.ts";
import { wordsOf } from "./iptables-words.ts";
import { askedOfTracking } from "./tracking.ts";

/** One rule of a chain, as it was written and as it is read. */
export interface Entry {
  /** What stands behind the chain's name: by this a later line deletes it. */
  readonly spec: string;
  readonly rules: readonly Rule[];
  /** Chains that are not in the file and that its rules jump to. */
  readonly chains: ReadonlyMap<string, readonly Rule[]>;
  /** It takes what it matches out of connection tracking and goes on. */
  readonly untracks: boolean;
  /** `-s NET ! -o IF -j MASQUERADE`: the network that lies behind IF. */
  readonly bridge?: { readonly network: string; readonly name: string };
}

export const entryOf = (...rules: readonly Rule[]): Entry => ({ spec: "", rules, chains: new Map(), untracks: false });

/** A table while its lines are read. */
export interface Draft {
  readonly name: string;
  readonly policies: Map<string, { policy: string; line: number }>;
  readonly chains: Map<string, Entry[]>;
}

const LONG: Readonly<Record<string, string>> = {
  "--append": "-A",
  "--insert": "-I",
  "--replace": "-R",
  "--delete": "-D",
  "--policy": "-P",
  "--new-chain": "-N",
  "--flush": "-F",
};

const OWN = /^(PREROUTING|INPUT|FORWARD|OUTPUT|POSTROUTING)$/;

/** Commands that put a rule into a chain. */
const PUTTING = new Set(["-A", "-I", "-R"]);

/** A line of `iptables-restore`: `-A CHAIN RULE`, `-I CHAIN [NUMBER] RULE` and so on. */
export interface Command {
  readonly kind: string;
  readonly chain: string;
  /** The place in the chain, counted from 1. */
  readonly number?: number;
  /** The rule's own words. */
  readonly rule: readonly string[];
}

/** Undefined for words that are no command which is followed here. */
export function commandOf(words: readonly string[]): Command | undefined {
  const [first = "", chain = "", ...rest] = words;
  const kind = LONG[first] ?? first;
  if (!/^-[AIRDPNF]$/.test(kind) || (chain === "" && kind !== "-F")) return undefined;
  const numbered = /^-[IRD]$/.test(kind) && /^\d+$/.test(rest[0] ?? "");
  return numbered ? { kind, chain, number: Number(rest[0]), rule: rest.slice(1) } : { kind, chain, rule: rest };
}

export const puts = ({ kind }: Command): boolean => PUTTING.has(kind);

/**
 * Does to the table what a restore does on meeting the line; `made`: the rule that the line puts into its chain. Returns
 * why a restore would stop there.
 */
export function apply(
  table: Draft,
  { kind, chain, number, rule }: Command,
  line: number,
  made?: Entry,
): string | undefined {
  if (kind === "-N") {
    table.chains.set(chain, []);
    return undefined;
  }
  if (kind === "-F" && chain === "") {
    for (const entries of table.chains.values()) entries.length = 0;
    return undefined;
  }
  // A chain of the kernel itself is always there; what its policy was, only a line says.
  if (kind === "-P" && OWN.test(chain) && !table.chains.has(chain)) table.chains.set(chain, []);
  const entries = table.chains.get(chain);
  if (!entries) {
    // What the file says of it is kept all the same: it may let in.
    if (made) table.chains.set(chain, [made]);
    return `chain ${chain} is not declared`;
  }
  switch (kind) {
    case "-P":
      table.policies.set(chain, { policy: rule[0] ?? "-", line });
      return undefined;
    case "-F":
      entries.length = 0;
      return undefined;
    case "-A":
      entries.push(made!);
      return undefined;
    case "-I": {
      const at = (number ?? 1) - 1;
      entries.splice(at, 0, made!);
      return at < 0 || at >= entries.length ? `chain ${chain} has no place ${number}` : undefined;
    }
    case "-R": {
      const at = (number ?? 0) - 1;
      if (at >= 0 && at < entries.length) entries[at] = made!;
      else return `chain ${chain} has no rule ${number ?? "without a number"}`;
      return undefined;
    }
    default: {
      const at = number === undefined ? entries.findIndex((one) => one.spec === specOf(rule)) : number - 1;
      if (at < 0 || at >= entries.length) return `chain ${chain} has no such rule to delete`;
      entries.splice(at, 1);
      return undefined;
    }
  }
}

/** Two lines with the same words are one rule; `-m tcp` beside `-p tcp` says nothing. */
export function specOf(rule: readonly string[]): string {
  const at = rule.indexOf("-p");
  const protocol = at < 0 ? undefined : rule[at + 1];
  const beside = (word: string | undefined, i: number): boolean => word === "-m" && rule[i + 1] === protocol;
  return JSON.stringify(
    protocol === undefined ? rule : rule.filter((word, i) => !beside(word, i) && !beside(rule[i - 1], i - 1)),
  );
}

/** Whether a target's words take a packet out of connection tracking. */
export const untracks = (target: string | undefined, words: readonly string[]): boolean =>
  target === "NOTRACK" || (target === "CT" && words.includes("--notrack"));

/** Whether a rule of table raw does so to anything. */
export function takesOutOfTracking(text: string): boolean {
  let table = "";
  return text.split(/\r?\n/).some((raw) => {
    const line = raw.trim();
    if (line.startsWith("*")) table = line;
    if (table !== "*raw" || !/NOTRACK|--notrack/.test(line)) return false;
    const command = commandOf(wordsOf(line.replace(/^\[\d+:\d+\]\s*/, "")));
    const rule = command && puts(command) ? command.rule : [];
    return untracks(rule[rule.findIndex((word) => /^(-j|--jump)$/.test(word)) + 1], rule);
  });
}

/** The chains of table raw asked for what stays tracked; undefined where everything does. */
export function trackingChains({ chains }: Draft): ReadonlyMap<string, readonly Rule[]> | undefined {
  const all = [...chains.values()].flat();
  if (!all.some((one) => one.untracks)) return undefined;
  const asked = (entry: Entry, rules: readonly Rule[]): Rule[] =>
    rules.flatMap((rule) => askedOfTracking(rule, entry.untracks));
  return new Map<string, readonly Rule[]>([
    ...[...chains].map(([name, entries]) => [name, entries.flatMap((one) => asked(one, one.rules))] as const),
    ...all.flatMap((one) => [...one.chains].map(([name, rules]) => [name, asked(one, rules)] as const)),
  ]);
}
