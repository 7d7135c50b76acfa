/**
 * Accounts of services, which mostly are called after who had them made, and what directories call an account:
 * "svc-harper-backup", "sa_mvranjes", "cn=bind-rutledge,ou=svc,dc=example".
 */
import { COMMON, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { isOfWords } from "./of-words.ts";
import { isSystemUser } from "./system-users.ts";

const GUEST = /^="?(\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3})(?="?[;:])/u;

export const SERVICE_LOGINS = "svc sa srvc adm";
const REST = /^[-_.]([a-z][a-z\d]*(?:[-_.][a-z\d]+)*)\$?(?![\w:/@-]|\.[\w])/i;
const NAMED = /^=([A-Za-z][\w.-]{2,39})(?=,(?:ou|cn|dc|o)=)/i;

/** At the first part of such a name, token `i`; one of the parts behind it is no word of programs. */
export function serviceLogin(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const from = start[i] as number;
  if (/[\w.@/:-]/.test(text[from - 1] ?? " ")) return;
  const hit = REST.exec(text.slice(end[i], (end[i] as number) + 40));
  if (hit !== null && holdsSomebody(hit[1] as string))
    ctx.emit(from, (end[i] as number) + hit[0].length, "USERNAME", 0.84, "username-service");
}

/** What a directory calls an account or somebody by name. */
export const DIRECTORY_WORDS = "cn";

const SERVICE = /^(?:svc|sa|srvc)[_.-]/i;

/** At a word of `DIRECTORY_WORDS`, token `i`. */
export function directoryName(ctx: Context, i: number): void {
  const { text, end } = ctx.scan;
  const at = end[i] as number;
  // "ATTENDEE;CN=Hanno Ritter;ROLE=…:mailto:".
  const guest = text.charCodeAt(at) === 61 ? GUEST.exec(text.slice(at, at + 72)) : null;
  if (guest !== null)
    ctx.emit(at + guest[0].length - (guest[1] as string).length, at + guest[0].length, "PERSON", 0.86, "wire-field");
  const hit = text.charCodeAt(at) === 61 ? NAMED.exec(text.slice(at, at + 48)) : null;
  if (
    hit !== null &&
    !isSystemUser(hit[1] as string) &&
    (SERVICE.test(hit[1] as string) || holdsSomebody(hit[1] as string))
  )
    ctx.emit(at + 1, at + hit[0].length, "USERNAME", 0.84, "username-directory");
}

const holdsSomebody = (name: string): boolean => name.split(/[-_.\d]+/).some((part) => isSomebody(part));

function isSomebody(part: string): boolean {
  const word = part.toLowerCase();
  return word.length > 3 && (wordBits(word, 0, word.length) & COMMON) === 0 && !isOfWords(word) && !isSystemUser(word);
}
