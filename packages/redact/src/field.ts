import { typeOf } from "./field-names.ts";
import { find, findEach, mayHold } from "./find.ts";
import { treatment } from "./policy.ts";
import type { Reading } from "./reading.ts";
import { redact, redactEach, redactFound } from "./redact.ts";
import type {
  Finding,
  FindOptions,
  KeepOptions,
  KeptResult,
  Known,
  PersonalType,
  Redacted,
  RedactOptions,
  RedactResult,
} from "./redacted.ts";

/** Does a field's name say that its value is personal? If not, `redactField` is `redact`. */
export function isPersonal(name: string): boolean {
  return typeOf(name) !== null;
}

/**
 * Redacts the value of a named field. Where the name says that the value is personal, the whole value is taken,
 * whatever the recognizers make of it; else as `redact`. Empty values, the placeholder "[REDACTED]" and stand-ins stay.
 */
export function redactField(name: string, value: string, options?: RedactOptions): RedactResult;
export function redactField(name: string, value: string, options: KeepOptions): KeptResult;
export function redactField(name: string, value: string, options: RedactOptions | KeepOptions = {}): RedactResult {
  const type = takenAs(name, value);
  // The types say which overload; the value is the same.
  if (type === null) return redact(value, options as RedactOptions);
  return taken(type, value, find(value, options), options);
}

export interface Field {
  readonly name: string;
  readonly value: string;
}

/**
 * As `redactField` of each, in order, and faster, as `redactEach` is.
 * @param options one for each
 */
export function redactFieldEach(fields: readonly Field[], options: readonly RedactOptions[]): RedactResult[] {
  const out: RedactResult[] = [];
  const of = (n: number): RedactOptions => options[n] ?? {};
  const types = fields.map(({ name, value }) => takenAs(name, value));
  const places = fields.map((_, n) => n);
  const [whole, rest] = [places.filter((n) => types[n] !== null), places.filter((n) => types[n] === null)];
  const value = (n: number) => (fields[n] as Field).value;
  findEach(whole.map((n) => ({ text: value(n), options: of(n) }))).forEach((found, k) => {
    const n = whole[k] as number;
    out[n] = taken(types[n] as PersonalType, value(n), found, of(n));
  });
  for (const [n, result] of readOnce(rest, value, of)) out[n] = result;
  const left = rest.filter((n) => out[n] === undefined);
  redactEach(left.map(value), left.map(of)).forEach((result, k) => {
    out[left[k] as number] = result;
  });
  return out;
}

/** Nobody is known: that is not the same as nothing being said of it, which lets a text of one name alone be a word. */
const NOBODY: FindOptions = { known: {} };
const NOTHING: readonly never[] = [];

/**
 * What case after case has beside its messages, a product or a team, is read once for all of them: where nothing is found in it, each case
 * is only asked whether its people touch it.
 * @returns the places it answers for, each as `redact` does
 */
function readOnce(
  places: readonly number[],
  value: (n: number) => string,
  of: (n: number) => RedactOptions,
): Map<number, RedactResult> {
  const asking = places.filter((n) => of(n).known !== undefined && of(n).rules === undefined);
  const once = new Set<string>();
  const again = new Set<string>();
  for (const n of asking) (once.has(value(n)) ? again : once).add(value(n));
  const texts = [...again].filter((text) => !text.includes("\n"));
  const readings: (Reading | null)[] = [];
  const found = findEach(
    texts.map((text) => ({ text, options: NOBODY })),
    readings,
  );
  const clean = new Map(texts.flatMap((text, k) => (found[k]?.length === 0 ? [[text, readings[k] ?? null]] : [])));
  const out = new Map<number, RedactResult>();
  for (const n of asking) {
    const reading = clean.get(value(n));
    if (reading !== undefined && !mayHold(of(n).known as Known, NOTHING, reading))
      out.set(n, redactFound(value(n), NOTHING, of(n)));
  }
  return out;
}

/** What the value is taken as, whole; null where it is a text like others. */
function takenAs(name: string, value: string): PersonalType | null {
  const type = typeOf(name);
  if (type === null) return null;
  const trimmed = value.trim();
  return trimmed === "" || PLACEHOLDER.test(trimmed) ? null : type;
}

/** @param found in the value */
function taken(
  type: PersonalType,
  value: string,
  found: readonly Finding[],
  options: RedactOptions | KeepOptions,
): RedactResult {
  const trimmed = value.trim();
  const start = value.indexOf(trimmed);
  const whole: Finding = {
    start,
    end: start + trimmed.length,
    type,
    score: 0.9,
    rule: "field-name",
    normal: found.find((finding) => finding.type === type)?.normal ?? trimmed.toLowerCase(),
  };
  const { replaced, put, treated } = treatment([], options);
  // The type may stay; what else is in the value may not.
  if (!replaced(whole)) return redact(value, options as RedactOptions);
  const text = value.slice(0, start) + put(whole) + value.slice(whole.end);
  return { text: text as Redacted, findings: treated([whole], []) };
}

const PLACEHOLDER = /^\[[A-Z]+(·[\w•.]+)?\]$/;
