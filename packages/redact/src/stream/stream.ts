import { standInOf } from "../numbered.ts";
import { treatment } from "../policy.ts";
import { redact } from "../redact.ts";
import type { KeepOptions, PersonalType, Redacted, RedactOptions, Treated } from "../redacted.ts";
import { type Cover, cutText, joiner, type Stretch } from "./windows.ts";

/**
 * Text of any length, chunk by chunk, redacted with flat memory: about half a megabyte is held, however long a line is.
 * Where the chunks are cut does not matter. The result's chunks are cut elsewhere than the input's.
 *
 * By default stand-ins are counted through the stream, `[EMAIL·s1]`; of more than 100,000 distinct values the oldest are
 * forgotten and get a new one when they come back. Give `standIn` (a keyed hash) where the same value must be the same
 * for good.
 *
 * A value that fills more than 8 KB is covered to the next white space, a key in lines to its last one. Throws what the chunks throw, and what `redact` does.
 */
export function redactStream(chunks: AsyncIterable<string>, options?: RedactOptions): AsyncIterable<Redacted>;
export function redactStream(chunks: AsyncIterable<string>, options: KeepOptions): AsyncIterable<string>;
export async function* redactStream(
  chunks: AsyncIterable<string>,
  options: RedactOptions | KeepOptions = {},
): AsyncIterable<Redacted> {
  const standIn = options.standIn ?? counted();
  const each = { ...options, standIn } as RedactOptions;
  const join = joiner();
  let held: { text: string; covers: readonly Cover[] } | undefined;
  for await (const stretch of cutText(chunks)) {
    const covers = examine(stretch, each).covers;
    if (held !== undefined) yield join.write(held.text, held.covers, covers) as Redacted;
    held = { text: stretch.seen.slice(stretch.start, stretch.end), covers };
  }
  if (held !== undefined) yield join.write(held.text, held.covers, []) as Redacted;
}

/** What is to be covered in a stretch, and what was found in its own part (all of it, kept values too). */
export function examine(
  { seen, start, end, last }: Stretch,
  options: RedactOptions | KeepOptions,
): { covers: Cover[]; findings: readonly Treated[] } {
  // The types say which overload; the value is the same.
  const { findings } = redact(seen, options as RedactOptions);
  const { put } = treatment([], options);
  const near = findings.filter((f) => f.action !== "keep" && f.start < end && f.end > start);
  return {
    covers: near.map((f) => ({
      start: f.start - start,
      end: f.end - start,
      standIn: put(f),
      ...(f.end === seen.length && !last ? { open: seen.startsWith("-----BEGIN", f.start) ? "lines" : "word" } : {}),
    })),
    findings: findings.filter((f) => f.start >= start && f.start < end),
  };
}

/** Distinct values whose stand-in is remembered. */
const REMEMBERED = 100_000;

function counted(): (type: PersonalType, normal: string) => string {
  const given = new Map<string, string>();
  let next = 0;
  return (type, normal) => {
    const key = `${type} ${normal}`;
    let code = given.get(key);
    if (code === undefined) {
      code = standInOf(type, `s${++next}`);
      given.set(key, code);
      const oldest = given.keys().next();
      if (given.size > REMEMBERED && !oldest.done) given.delete(oldest.value);
    }
    return code;
  };
}
