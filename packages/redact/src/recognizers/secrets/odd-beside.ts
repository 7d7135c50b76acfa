/**
 * Secrets by their letters alone, anywhere in the clause of the word for them: "it says xqmvtplwz is not the right password", "la clave
 * que me dieron, 8FCXKyF3N6, no entra", "パスワードを4SJPA5G*YWFxにしました". No word, name or program is written like these.
 */
import { bitsPerLetter, STRANGE } from "../../names/letters.ts";
import type { Context } from "../context.ts";
import { isGuid } from "../guid.ts";
import { isSecretsProgram } from "./programs.ts";
import { isRandom, mix } from "./shapes.ts";

/** Units read on either side of the word. */
const BEFORE = 56;
const BEHIND = 72;
const RUN = /(?<![\w@/\\.:=-])["'(<[*`]{0,2}([A-Za-z\d!$%&*#?^~+/_-]{8,64}={0,2})(?![\w@\\:={(]|\.\w)/g;
const SENTENCE = /[.!?]\s|[\n。]/g;
/** Beside these sixteen letters' digits are no secret. */
const HASHED =
  /hash|md5|sha-?\d|digest|checksum|commit|bcrypt|salt|guid|uuid|fingerprint|prüfsumme|somme de contr|контрольн/iu;

/** At a word for passwords, token `i`. */
export function oddBeside(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const at = start[i] as number;
  const to = end[i] as number;
  const head = text.slice(Math.max(0, at - BEFORE), at);
  let from = 0;
  for (const stop of head.matchAll(SENTENCE)) from = stop.index + stop[0].length;
  const tail = text.slice(to, to + BEHIND);
  const stop = tail.search(SENTENCE);
  // What is cut in its middle says nothing.
  if (from === 0 && at > BEFORE) from = Math.max(0, head.search(/[^\w!$%&*#?^~+/=-]/));
  look(ctx, at - head.length + from, head.slice(from), head + tail);
  look(ctx, to, tail.slice(0, stop < 0 ? tail.length : stop + 1), head + tail);
}

function look(ctx: Context, from: number, text: string, around: string): void {
  for (const hit of text.matchAll(RUN)) {
    const value = (hit[1] as string).replace(/[!?*/_-]+$/, "");
    if (value.length < 8 || !isOddSecret(value, around)) continue;
    const at = from + hit.index + hit[0].indexOf(value);
    ctx.emit(at, at + (hit[1] as string).length, "SECRET", 0.78, "password-near");
  }
}

function isOddSecret(value: string, around: string): boolean {
  if (isSecretsProgram(value)) return false;
  if (/^[A-Za-z]+$/.test(value)) return isRandom(value, false);
  if (/^[A-Z\d_-]+$/.test(value) || /^[/-]|[*_/-]{2}|(?:[a-z]{4,}[-_/]){2}/.test(value) || isGuid(value)) return false;
  if (/^[a-f\d]+$/.test(value)) return value.length >= 24 && mix(value) === 2 && !HASHED.test(around);
  const letters = value.replace(/[^A-Za-z]/g, "");
  if (letters.length < 5 || bitsPerLetter(letters.toLowerCase()) < STRANGE) return false;
  return mix(value) === 3 || /[A-Za-z\d][!$%&*#?^~+][A-Za-z\d]/.test(value) || /[a-z][A-Z].*[a-z][A-Z]/.test(value);
}
