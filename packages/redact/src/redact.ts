/** Replaces what `find` finds. The only maker of `Redacted`. */
import { find, findAgain } from "./find.ts";
import { standInEnd } from "./normalise/stand-ins.ts";
import { actionsOf, treatment } from "./policy.ts";
import type { Finding, KeepOptions, KeptResult, Redacted, RedactOptions, RedactResult } from "./redacted.ts";

/**
 * `text` with every finding replaced by its stand-in, or as `options.policy` says. Redacting the result again changes
 * nothing. Never throws on any text; what `options.standIn` throws passes through, a policy that must not be is a
 * RangeError, and own rules beyond their limits are a `RuleError`.
 */
export function redact(text: string, options?: RedactOptions): RedactResult;
export function redact(text: string, options: KeepOptions): KeptResult;
export function redact(text: string, options: RedactOptions | KeepOptions = {}): RedactResult {
  return redactFound(text, find(text, options), options);
}

/** As `redact`, from findings made already; they are sorted and do not overlap. */
export function redactFound(
  text: string,
  found: readonly Finding[],
  options: RedactOptions | KeepOptions,
): RedactResult {
  // A policy that must not be is refused whatever the text holds.
  if (options.policy !== undefined) actionsOf(options.policy);
  if (found.length === 0) return { text: text as Redacted, findings: [] };
  const { replaced, put, treated } = treatment([text], options);
  let findings = found.filter(replaced);
  let out = replace(text, findings, put);
  // What stood between two values may read differently once they are gone: look again until nothing is found.
  for (let round = 0; findings.length > 0 && round < MOST_ROUNDS; round++) {
    const more = (out.hidden ? findAgain : find)(out.text, options).filter(replaced);
    if (more.length === 0) break;
    findings = merge(findings, more, out.shifts);
    out = replace(text, findings, put);
  }
  return { text: out.text as Redacted, findings: treated(findings, found) };
}

const MOST_ROUNDS = 6;

interface Replaced {
  readonly text: string;
  /** Everything put in is a stand-in: no recognizer reads it. */
  readonly hidden: boolean;
  /** For each finding: where its stand-in begins and ends in the result. */
  readonly shifts: ReadonlyArray<{ readonly from: number; readonly to: number }>;
}

function replace(text: string, findings: readonly Finding[], put: (finding: Finding) => string): Replaced {
  let out = "";
  let at = 0;
  let hidden = true;
  const shifts: { from: number; to: number }[] = [];
  for (const f of findings) {
    out += text.slice(at, f.start);
    const from = out.length;
    const instead = put(f);
    hidden &&= standInEnd(instead, 0) === instead.length;
    out += instead;
    shifts.push({ from, to: out.length });
    at = f.end;
  }
  return { text: out + text.slice(at), hidden, shifts };
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
