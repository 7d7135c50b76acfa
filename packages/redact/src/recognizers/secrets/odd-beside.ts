/**
 * Secrets by their letters alone, anywhere in the clause of the word for them: "it says xqmvtplwz is not the right password", "la clave
 * que me dieron, 8FCXKyF3N6, no entra", "パスワードを4SJPA5G*YWFxにしました". No word, name or program is written like these.
 */
import { bitsPerLetter, STRANGE } from "../../names/letters.ts";
import { isAlnum } from "../../scan/classes.ts";
import type { Context } from "../context.ts";
import { isGuid } from "../guid.ts";
import { isSecretsProgram } from "./programs.ts";
import { isRandom, mix } from "./shapes.ts";

/** Units read on either side of the word. */
const BEFORE = 56;
const BEHIND = 72;
const SHORTEST = 8;
const LONGEST = 64;
/** What one types, of ASCII. */
const TYPED = new Uint8Array(128);
for (let c = 48; c < 123; c++) TYPED[c] = isAlnum(c) ? 1 : 0;
for (const sign of "!$%&*#?^~+/_-=") TYPED[sign.charCodeAt(0)] = 1;
const isTyped = (c: number): boolean => c < 128 && TYPED[c] === 1;

/** Beside these sixteen letters' digits are no secret. */
const HASHED =
  /hash|md5|sha-?\d|digest|checksum|commit|bcrypt|salt|guid|uuid|fingerprint|prüfsumme|somme de contr|контрольн/iu;

/** At a word for passwords, token `i`. */
export function oddBeside(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const at = start[i] as number;
  const to = end[i] as number;
  // What is cut in its middle says nothing.
  let from = Math.max(0, at - BEFORE);
  while (from > 0 && from < at && isTyped(text.charCodeAt(from - 1))) from++;
  for (let p = at - 2; p > from; p--) {
    if (!endsSentence(text, p)) continue;
    from = p + 1;
    break;
  }
  runs(ctx, from, at);
  const stop = Math.min(text.length, to + BEHIND);
  let p = to;
  while (p < stop && !endsSentence(text, p)) p++;
  runs(ctx, to, p);
}

function endsSentence(text: string, p: number): boolean {
  const c = text.charCodeAt(p);
  return c === 10 || c === 0x3002 || ((c === 46 || c === 33 || c === 63) && text.charCodeAt(p + 1) === 32);
}

function runs(ctx: Context, from: number, to: number): void {
  const { text } = ctx.scan;
  for (let p = from; p < to; p++) {
    if (!isTyped(text.charCodeAt(p))) continue;
    let end = p;
    while (end < text.length && end - p <= LONGEST && isTyped(text.charCodeAt(end))) end++;
    const size = end - p;
    if (size >= SHORTEST && size <= LONGEST && isApart(text, p, end)) {
      const value = text.slice(p, end).replace(/[!?*/_=-]+$/, "");
      // "TTY=pts/2", "jsonpath='{…}'": a key and what it is given.
      if (ASSIGNED.test(text.slice(p, end))) {
        p = end;
        continue;
      }
      if (value.length >= SHORTEST && isOddSecret(text, p, value)) ctx.emit(p, end, "SECRET", 0.78, "password-near");
    }
    p = end;
  }
}

const ASSIGNED = /^[A-Za-z_]{2,16}=/;

/** No part of a path, an address, a key or a call. */
function isApart(text: string, from: number, end: number): boolean {
  if ("@\\.:=".includes(text[from - 1] ?? " ")) return false;
  return !"@\\:{(".includes(text[end] ?? " ") && !(text[end] === "." && isAlnum(text.charCodeAt(end + 1)));
}

function isOddSecret(text: string, at: number, value: string): boolean {
  const letters = value.replace(/[^A-Za-z]/g, "").toLowerCase();
  const strange = letters.length >= 5 && bitsPerLetter(letters) >= STRANGE;
  // "0019e66e6ec62a7525886a9477aabcc4".
  if (value.length >= 24 && mix(value) === 2 && /^[a-f\d]+$/.test(value))
    return !HASHED.test(text.slice(Math.max(0, at - BEFORE), at + BEHIND));
  if (!strange || isSecretsProgram(value)) return false;
  if (letters.length === value.length) return isRandom(value, false);
  if (/^[A-Z\d_-]+$/.test(value) || /^[/-]|[*_/-]{2}|(?:[a-z]{4,}[-_/]){2}/.test(value) || isGuid(value)) return false;
  return mix(value) === 3 || /[A-Za-z\d][!$%&*#?^~+][A-Za-z\d]/.test(value) || /[a-z][A-Z].*[a-z][A-Z]/.test(value);
}
