/** Values that a record's key tells: `"street": "Polna 3/12"`, `"firstName":"Noor"`. One walk from each `":`. */

import { COLON } from "../../scan/classes.ts";
import { STREET_AFTER, STREET_BEFORE } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { holds, NAMING, type Named, namedBy, TOWN } from "./named-values.ts";

const LONGEST_KEY = 30;
const LONGEST_VALUE = 120;
/** Keys whose values other recognizers read better, or that are nobody's. */
const READ: ReadonlySet<string> = new Set(["ADDRESS", "PERSON", "DOB", "PHONE", "EMAIL"]);

export function recordFields(ctx: Context): void {
  const { scan: s, emit } = ctx;
  const { text } = s;
  if ((s.signs & COLON) === 0 || ((s.cues & NAMING) === 0 && (s.words & (STREET_AFTER | STREET_BEFORE)) === 0)) return;
  streets(ctx);
  const towns: (readonly [number, number])[] = [];
  let addresses = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) {
    const open = text.lastIndexOf('"', at - 1);
    if (open < 0 || at - open - 1 > LONGEST_KEY || at - open < 3) continue;
    const value = VALUE.exec(text.slice(at + 2, at + 8 + LONGEST_VALUE));
    if (value === null) continue;
    const named = keyOf(text.slice(open + 1, at));
    const inner = value[1] as string;
    if (named === null || !READ.has(named.type) || !holds(inner, named.type)) continue;
    const end = at + 2 + value[0].length - 1;
    if (named === TOWN) {
      towns.push([end - inner.length, end]);
      continue;
    }
    if (named.weak) continue;
    if (named.type === "ADDRESS") {
      // "address": "printer-1" is a machine's.
      if (!/[ ,]|^[A-Z\d-]{3,9}$/.test(inner)) continue;
      addresses++;
    }
    // `"from": "depot 4"`: neither an address nor somebody.
    const type = named.type === "EMAIL" && !ADDRESS_SIGN.test(inner) ? "PERSON" : named.type;
    if (type !== named.type && !FULL_NAME.test(inner)) continue;
    // `"family": "inet"`.
    if (named === PERSON && /^[a-z]+$/.test(inner)) continue;
    emit(end - inner.length, end, type, 0.8, "record-field");
  }
  if (addresses > 0) for (const [from, to] of towns) emit(from, to, "ADDRESS", 0.7, "record-field");
}

/** A record's street on a line of its own, its number apart: "street: Broad Street", "number: 81". */
const STREET_LINE =
  /(?:^|\n)[ \t]{0,12}(?:street(?:[ _-]?(?:name|address|line))?[ _-]?\d?|stra(?:ß|ss)e|rue|calle|rua|via|straat|gata|vej|ulica|ulice|utca|улица|вулиця|addr(?:ess)?[ _-]?(?:line)?[ _-]?[12]|line[12]):[ \t]{1,3}(?=[^\n]{0,79}\p{L})([^\n"]{3,80})(?=\n|$)/giu;

function streets(ctx: Context): void {
  const { text } = ctx.scan;
  if ((ctx.scan.words & (STREET_AFTER | STREET_BEFORE)) === 0) return;
  for (const hit of all(STREET_LINE, text)) {
    const value = hit[1] as string;
    const end = hit.index + hit[0].length;
    if (!/^[\p{Lu}\d]/u.test(value)) continue;
    ctx.emit(end - value.length, end - (value.length - value.trimEnd().length), "ADDRESS", 0.74, "record-field");
    townBelow(ctx, end);
  }
}

/** "city: Lagos", in one of the lines below the street. */
function townBelow(ctx: Context, from: number): void {
  const { text } = ctx.scan;
  let at = from;
  for (let n = 0; n < LINES_BELOW; n++) {
    const line = KEY_LINE.exec(text.slice(at, at + LONGEST_VALUE));
    if (line === null) return;
    const [whole, key, value] = line as unknown as [string, string, string];
    at += whole.length;
    if (keyOf(key) === TOWN && /\p{L}{2}/u.test(value)) ctx.emit(at - value.length, at, "ADDRESS", 0.7, "record-field");
  }
}

const LINES_BELOW = 5;
const KEY_LINE = /^\s*\n[ \t]{0,12}([\p{L}_-]{2,24}):[ \t]{1,3}([^\n]{1,60}?)(?=[ \t]*(?:\n|$))/u;

const ADDRESS_SIGN = /[@＠([{]|(?<!\p{L})(?:at|dot|arroba|punkt|point|punto|ponto|chez)(?!\p{L})/iu;
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,4}$/u;
const VALUE = /^\s{0,4}"([^"\\\n]{2,120})"/;
const keys = new Map<string, Named | null>();
const MOST_KEYS = 2000;

/** "streetName", "addr1": read as their words; each key is worked out once. */
function keyOf(key: string): Named | null {
  let named = keys.get(key);
  if (named === undefined) {
    const words = key
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/[_-]/g, " ")
      .replace(/\d+$/, "")
      .trim();
    named = GIVEN_KEY.test(words)
      ? PERSON
      : /^[\p{L} ]{2,}$/u.test(words)
        ? /^(?:addr|line|street line|address line)$/i.test(words)
          ? LINE
          : namedBy(words)
        : null;
    if (keys.size < MOST_KEYS) keys.set(key, named);
  }
  return named;
}

const LINE: Named = { type: "ADDRESS", weak: false };
const PERSON: Named = { type: "PERSON", weak: false };
const GIVEN_KEY = /^(?:given|family|given names?|forenames?|middle|middle name|maiden name)$/i;
