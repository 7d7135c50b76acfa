import type { CaseRedactor } from "./redaction.ts";

/** A stand-in of this keep, whatever its type. */
const STAND_IN = /\[[A-Z]+·[a-z0-9]{1,16}\]/g;
/** What a reader writes above each file inside a file: its name, and why it was not read. */
const HEAD = /^--- (.+?)( \(not examined: [a-z-]+\))? ---$/gm;

interface Shown {
  readonly text: string;
  readonly originals: string[];
}

/**
 * Names of the files inside a file ("--- Invoice_MaraOduya.pdf ---"), read as names of files are: with their words apart, which running
 * text is not. `shown.originals` are in the order of the stand-ins, and stay so.
 */
export function namesInside<T extends Shown>(shown: T, redactor: Pick<CaseRedactor, "file">): T {
  const originals: string[] = [];
  const before = shown.originals.values();
  const take = (text: string) => {
    for (const _ of text.matchAll(STAND_IN)) originals.push(before.next().value ?? "");
  };
  let text = "";
  let at = 0;
  for (const { 1: name = "", index } of shown.text.matchAll(HEAD)) {
    const from = index + "--- ".length;
    const between = shown.text.slice(at, from);
    take(between);
    const own: string[] = [];
    const made: string = redactor.file(name, own);
    text += between + made;
    const more = own.values();
    const held = [...name.matchAll(STAND_IN)].map(([standIn]) => standIn);
    for (const [standIn] of made.matchAll(STAND_IN)) {
      const old = held[0] === standIn;
      if (old) held.shift();
      originals.push((old ? before : more).next().value ?? "");
    }
    at = from + name.length;
  }
  take(shown.text.slice(at));
  originals.push(...before);
  return { ...shown, text: text + shown.text.slice(at), originals };
}
