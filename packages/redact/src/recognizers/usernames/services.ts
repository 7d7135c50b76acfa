/** Accounts of services, which mostly are called after who had them made: "svc-harper-backup", "sa_mvranjes". */
import { COMMON, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { isOfWords } from "./further.ts";
import { isSystemUser } from "./system-users.ts";

export const SERVICE_LOGINS = "svc sa srvc";
const REST = /^[-_.]([a-z][a-z\d]*(?:[-_.][a-z\d]+)*)\$?(?![\w:/@-]|\.[\w])/i;

/** At the first part of such a name, token `i`; one of the parts behind it is no word of programs. */
export function serviceLogin(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const from = start[i] as number;
  if (/[\w.@/:-]/.test(text[from - 1] ?? " ")) return;
  const hit = REST.exec(text.slice(end[i], (end[i] as number) + 40));
  if (hit === null || !(hit[1] as string).split(/[-_.\d]+/).some((part) => isSomebody(part))) return;
  ctx.emit(from, (end[i] as number) + hit[0].length, "USERNAME", 0.84, "username-service");
}

function isSomebody(part: string): boolean {
  const word = part.toLowerCase();
  return word.length > 3 && (wordBits(word, 0, word.length) & COMMON) === 0 && !isOfWords(word) && !isSystemUser(word);
}
