import { standInEnd } from "./normalise/stand-ins.ts";
import type { PersonalType } from "./redacted.ts";

/** Digits a stand-in's number may have; beyond, a letter goes before it. */
const MOST_NUMBER = 9999;

/** `[TYPE·n]`, counted by distinct value; counting goes on after the numbers the texts already hold. */
export function numbered(texts: Iterable<string>): (type: PersonalType, normal: string) => string {
  const next = new Map<string, number>();
  for (const text of texts) {
    for (let at = text.indexOf("·"); at >= 0; at = text.indexOf("·", at + 1)) {
      // Not from the text's end: looking back each time as far as it goes would take the square of its length.
      const from = Math.max(0, at - LONGEST_TYPE - 1);
      const bracket = text.slice(from, at).lastIndexOf("[");
      if (bracket < 0) continue;
      const open = from + bracket;
      const end = standInEnd(text, open);
      if (end < 0) continue;
      const type = text.slice(open + 1, at);
      const n = Number(text.slice(at + 1, end - 1).replace(/^n/, ""));
      if (Number.isInteger(n)) next.set(type, Math.max(next.get(type) ?? 0, n));
    }
  }
  // One for each type: a key put together of type and value would be another string for every finding.
  const given = new Map<PersonalType, Map<string, number>>();
  return (type, normal) => {
    let ofType = given.get(type);
    if (ofType === undefined) {
      ofType = new Map();
      given.set(type, ofType);
    }
    let n = ofType.get(normal);
    if (n === undefined) {
      n = (next.get(type) ?? 0) + 1;
      next.set(type, n);
      ofType.set(normal, n);
    }
    // Numbers of more than four digits would read as values themselves: "n" makes them codes.
    return standInOf(type, n > MOST_NUMBER ? `n${n}` : String(n));
  };
}

const LONGEST_TYPE = 8;

/** @param code up to four digits, or letters and digits with at most eight digits (`standInEnd`) */
export function standInOf(type: PersonalType, code: string): string {
  return `[${type}·${code}]`;
}
