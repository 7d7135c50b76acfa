import type { CaseRedactor } from "./redaction.ts";

/** A stand-in of this keep, whatever its type. */
const STAND_IN = /\[[A-Z]+·[a-z0-9]{1,16}\]/g;
/** What a reader writes above each file inside a file: its name, and why it was not read. */
const HEAD = /^--- (.+?)( \(not examined: [a-z-]+\))? ---$/gm;

interface Shown {
  readonly text: string;
  readonly originals: string[];
}

const standInsOf = (text: string) => [...text.matchAll(STAND_IN)].map(([standIn]) => standIn);

/**
 * What was taken out of a text that was read again: `before` stood for its stand-ins, `more` are those the second reading made, each in
 * order. Undefined where there are not as many originals as stand-ins: somebody typed one.
 */
export function withMore(
  textBefore: string,
  before: readonly string[],
  text: string,
  more: readonly string[],
): string[] | undefined {
  const held = standInsOf(textBefore);
  const now = standInsOf(text);
  if (held.length !== before.length || now.length !== before.length + more.length) return undefined;
  let old = 0;
  let made = 0;
  return now.map((standIn) => (standIn === held[old] ? before[old++] : more[made++]) ?? "");
}

/**
 * Names of the files inside a file ("--- Invoice_MaraOduya.pdf ---"), read as names of files are: with their words apart, which running
 * text is not. `shown.originals` are in the order of the stand-ins, and stay so.
 */
export function namesInside<T extends Shown>(shown: T, redactor: Pick<CaseRedactor, "file">): T {
  const more: string[] = [];
  let text = "";
  let at = 0;
  for (const { 1: name = "", index } of shown.text.matchAll(HEAD)) {
    const from = index + "--- ".length;
    text += shown.text.slice(at, from) + redactor.file(name, more);
    at = from + name.length;
  }
  text += shown.text.slice(at);
  const originals = withMore(shown.text, shown.originals, text, more) ?? [...shown.originals, ...more];
  return { ...shown, text, originals };
}
