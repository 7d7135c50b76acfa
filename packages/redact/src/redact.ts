/** Replaces what `find` finds. The only maker of `Redacted`. */
import { find } from "./find.ts";
import { standInEnd } from "./normalise/stand-ins.ts";
import type { Finding, PersonalType, Redacted, RedactOptions, RedactResult } from "./redacted.ts";

/**
 * `text` with every finding replaced by its stand-in. Redacting the result again changes nothing.
 * Never throws on any text; what `options.standIn` throws passes through.
 */
export function redact(text: string, options: RedactOptions = {}): RedactResult {
  let findings = find(text, options);
  const standIn = options.standIn ?? numbered(text);
  let out = replace(text, findings, standIn);
  // What stood between two values may read differently once they are gone: look again until nothing is found.
  for (let round = 0; findings.length > 0 && round < MOST_ROUNDS; round++) {
    const more = find(out.text, options);
    if (more.length === 0) break;
    findings = merge(findings, more, out.shifts);
    out = replace(text, findings, standIn);
  }
  return { text: out.text as Redacted, findings };
}

const MOST_ROUNDS = 6;

interface Replaced {
  readonly text: string;
  /** For each finding: where its stand-in begins and ends in the result. */
  readonly shifts: ReadonlyArray<{ readonly from: number; readonly to: number }>;
}

function replace(
  text: string,
  findings: readonly Finding[],
  standIn: (type: PersonalType, normal: string) => string,
): Replaced {
  let out = "";
  let at = 0;
  const shifts: { from: number; to: number }[] = [];
  for (const f of findings) {
    out += text.slice(at, f.start);
    const from = out.length;
    out += standIn(f.type, f.normal);
    shifts.push({ from, to: out.length });
    at = f.end;
  }
  return { text: out + text.slice(at), shifts };
}

/** Findings of the result, carried back to the input and joined with those already made. */
function merge(first: readonly Finding[], more: readonly Finding[], shifts: Replaced["shifts"]): Finding[] {
  const carried = more.map((f) => ({ ...f, start: back(f.start, false), end: back(f.end, true) }));
  function back(at: number, isEnd: boolean): number {
    // The last stand-in that begins before `at`, by halving: a text may hold very many.
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle] as { from: number }).from < at) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return at;
    const { to } = shifts[low - 1] as { to: number };
    const f = first[low - 1] as Finding;
    if (at < to) return isEnd ? f.end : f.start;
    return at + f.end - to;
  }
  const all = [...first, ...carried].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Finding[] = [];
  for (const f of all) {
    const last = out[out.length - 1];
    if (last === undefined || f.start >= last.end) out.push(f);
    else if (f.end > last.end) out[out.length - 1] = { ...last, end: f.end, normal: `${last.normal} ${f.normal}` };
  }
  return out;
}

/** `[TYPE·n]`, counted by distinct value; counting goes on after the numbers the text already holds. */
function numbered(text: string): (type: PersonalType, normal: string) => string {
  const next = new Map<string, number>();
  for (let at = text.indexOf("["); at >= 0; at = text.indexOf("[", at + 1)) {
    const end = standInEnd(text, at);
    if (end < 0) continue;
    const [type, body] = text.slice(at + 1, end - 1).split("·") as [string, string];
    const n = Number(body);
    if (Number.isInteger(n)) next.set(type, Math.max(next.get(type) ?? 0, n));
  }
  const given = new Map<string, number>();
  return (type, normal) => {
    const key = `${type} ${normal}`;
    let n = given.get(key);
    if (n === undefined) {
      n = (next.get(type) ?? 0) + 1;
      next.set(type, n);
      given.set(key, n);
    }
    return `[${type}·${n}]`;
  };
}
