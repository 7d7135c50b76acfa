/**
 * User names that a head of several or a deed done to accounts tells, without a colon: "the users dlopez, rcastano and
 * jmunoz7 are idle", "revoke jpetrov, ahlam_s and cwong3", "Zugang von hschuster gesperrt", "principal svc-hartig denied".
 */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { COMMON, wordBits } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { ACCOUNT, ACCOUNT_DEEDS, ACCOUNTS } from "../../words/accounts.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { isLogin, isOdd, isSaid, isUnknown, type Place, row } from "./chains.ts";
import { further } from "./further.ts";
import { isOfWords } from "./of-words.ts";
import { isUserChar, userEnd } from "./spelled.ts";

/** Several accounts. */
const SEVERAL = wordSet(ACCOUNTS, "folded");
/** What is done to an account or to what it may do. */
const DEED = wordSet(ACCOUNT_DEEDS, "folded");
/** Spanish, and not Swedish "lås". */
const LAS = wordSet("las", "lower");
/** Any of these, or one account, where the next word has to be odd or made as logins are. */
const ANY = wordSet(`${ACCOUNTS} ${ACCOUNT} ${ACCOUNT_DEEDS}`, "folded");
/** Between the deed and the name: whose, and what of theirs. */
const BETWEEN = edged(
  codedOnce(
    /^ (?:(?:access|rights|logins?|accounts?|users?|mfa|2fa|tokens?|sessions?|keys|permissions?|zugang|zugänge|konto|konten|rechte|benutzer|l['’]accès|accès|les comptes|le compte|compte|acceso|cuentas?|usuarios?|a|accesso|utenti|utenza|acesso|contas?|usuários?|toegang|gebruikers?|åtkomst|kontot?|konton|adgang|tilgang|brugere?n?|brukere?n?|tunnukset|tunnus)(?: (?:for|of|from|to|von|für|vom|de|du|des|à|d['’]|para|da|do|di|per|van|voor|från|för|fra|til))? |(?:for|the|den|die|an|de|la|le|el|o|il|der|dem|det|von|für|from|upp|op|up|konto|учётку|учетку|логин|пользователя) ){0,2}["'“«(@]?/iu,
  ),
);
const MOST = 200;

export function listed(ctx: Context): void {
  const s = ctx.scan;
  const put = (start: number, end: number): void => ctx.emit(start, end, "USERNAME", 0.91, "username-listed");
  if (ANY.inText(s)) besideWords(ctx, put);
  if (s.hasColon) behindColons(ctx, put);
}

function besideWords(ctx: Context, put: (start: number, end: number) => void): void {
  const s = ctx.scan;
  let looked = 0;
  for (let n = 0; n < s.tellingCount && looked < MOST; n++) {
    const i = s.telling[n] as number;
    if (!ANY(s, i) || LAS(s, i)) continue;
    const several = SEVERAL(s, i);
    const deed = DEED(s, i);
    looked++;
    const at = s.end[i] as number;
    if (deed) before(ctx, s.start[i] as number, put);
    if (deed) take(ctx, at + (BETWEEN.exec(s.text.slice(at, at + 60))?.[0].length ?? 0), false, put);
    else {
      const whose = WHOSE.exec(s.text.slice(at, at + 16))?.[0] ?? "";
      // "adgang til filserveren": to what, as often as whose.
      take(ctx, at + whose.length, several, put, whose.length > 2 && !whose.startsWith(" til"));
      further(ctx, i, true, true);
    }
  }
}

/** "tschneider3 und mkoenig entsperren": the row stands before the deed. */
const ROW_BEFORE =
  /(?<![\p{L}\d._@/\\-])([a-z][\w.-]{3,31}(?:(?:, | und | en | e | et | og | och | y | ja )[a-z][\w.-]{3,31}){0,6}) (?:(?:bitte|zu|da|à|te|skal|ska|niet|nicht|sofort|heute) ){0,2}$/u;
const BEFORE_REACH = 120;
/** Most words before a deed end no row: a joint stands before its last. */
const ENDS_ROW =
  /(?:,| und| en| e| et| og| och| y| ja) [a-z][\w.-]{3,31} (?:[a-zà]{1,6} ){0,2}$|[\d_] (?:[a-zà]{1,6} ){0,2}$/;

/** As `ENDS_ROW` asks, seen from the blank at `p`: behind a digit or a line, or a word behind the end of a joint, over two short words. */
function mayEndRow(text: string, p: number): boolean {
  let blank = p;
  for (let n = 0; n < 3 && blank > 0 && text.charCodeAt(blank) === 32; n++) {
    const last = text.charCodeAt(blank - 1);
    if (isDigit(last) || last === 95) return true;
    let from = blank;
    while (from > 0 && isUserChar(text.charCodeAt(from - 1))) from--;
    if (blank - from >= 4 && unitAt(text, from - 1) === 32 && JOINT_ENDS.includes(text.charAt(from - 2))) return true;
    blank = from - 1;
  }
  return false;
}
const JOINT_ENDS = "dnetghya,";

function before(ctx: Context, at: number, put: (start: number, end: number) => void): void {
  const { text } = ctx.scan;
  if (at < 6 || !mayEndRow(text, at - 1) || !ENDS_ROW.test(text.slice(Math.max(0, at - 34), at))) return;
  const from = Math.max(0, at - BEFORE_REACH);
  const hit = ROW_BEFORE.exec(text.slice(from, at));
  if (hit === null) return;
  const places: Place[] = [];
  let p = from + hit.index;
  for (const value of (hit[1] as string).split(/(?:, | und | en | e | et | og | och | y | ja )/u)) {
    const start = text.indexOf(value, p);
    p = start + value.length;
    if (isAccount(value) && !isSaid(ctx, start)) places.push({ start, end: p });
    else places.length = 0;
  }
  // One alone may be a noun of any language that no list has.
  if (places.length < 2 && !places.some(({ start, end }) => isOdd(text.slice(start, end)))) return;
  for (const { start, end } of places) put(start, end);
}

/** "login of", "Zugang von": or nothing but a blank. */
const WHOSE = /^ (?:(?:of|for|von|für|de|du|di|da|do|van|voor|för|av|af|til|for|d['’]) ?)?["'“«(@]?/u;

/** One odd name or login, or a row that holds one; behind a word for several a row of plain unknown words does as well. */
function take(
  ctx: Context,
  from: number,
  several: boolean,
  put: (start: number, end: number) => void,
  owned = false,
): void {
  const { text } = ctx.scan;
  if (unitAt(text, from - 1) !== 32 && !/[\s"'“«(@’]/.test(text[from - 1] as string)) return;
  const to = userEnd(text, from);
  const value = text.slice(from, to);
  const next = text.charCodeAt(to);
  if (next === 64 || next === 40 || next === 47 || next === 92) return;
  // "Konto von ksauerland entsperren": whose it is.
  const told = (isAccount(value) || (owned && value.length > 5 && isUnknown(value))) && !isSaid(ctx, from);
  // "utenti amoretti, svilla2": the first may be a listed name that others behind it explain.
  const plain = isUnknown(value) || (several && PLAIN.test(value) && (wordBits(value, 0, value.length) & COMMON) === 0);
  if (!told && (!plain || isSaid(ctx, from))) return;
  // "DELETE FROM guard_event", "delete element.dataset": a table, and what a program drops.
  if (isOfWords(value) || /\..*\./.test(value)) return;
  const places: Place[] = [];
  row(ctx, to, true, (start, end) => places.push({ start, end }));
  if (places.some(({ start }) => isSaid(ctx, start))) return;
  if (!told && !places.some(({ start, end }) => isAccount(text.slice(start, end))) && !(several && places.length > 1))
    return;
  put(from, to);
  for (const { start, end } of places) put(start, end);
}

/** ": adoyle, then mpatil": behind any colon, where two of a row are accounts by their looks. */
function behindColons(ctx: Context, put: (start: number, end: number) => void): void {
  const { text } = ctx.scan;
  for (let at = text.indexOf(": "), n = 0; at >= 0 && n < MOST; at = text.indexOf(": ", at + 2), n++) {
    // All of them begin with a small letter.
    const first = unitAt(text, at + 2);
    if (first < 97 || (first > 122 && first < 128)) continue;
    const to = userEnd(text, at + 2);
    // ": https://…": no row goes on so.
    if (unitAt(text, to) === 58 || unitAt(text, to) === 64) continue;
    const value = text.slice(at + 2, to);
    const people = isUnknown(value) && PEOPLE.test(text.slice(Math.max(0, at - 40), at));
    if (!isAccount(value) && !people) continue;
    const places: Place[] = [];
    row(ctx, to, true, (start, end) => places.push({ start, end }));
    if (!places.some(({ start, end }) => isAccount(text.slice(start, end)))) continue;
    if (isSaid(ctx, at + 2) || places.some(({ start }) => isSaid(ctx, start))) continue;
    put(at + 2, to);
    for (const { start, end } of places) put(start, end);
  }
}

/** "three of us sharing the workspace: nightowl, pixelpam and dom.r". */
const PEOPLE =
  /(?<!\p{L})(?:us|people|persons|members|team|workspace|seats|colleagues|players|licen[cs]es|leute|personen|mitglieder|kollegen|plätze|personnes|membres|équipe|collègues|personas|miembros|equipo|compañeros|persone|membri|colleghi|pessoas|membros|mensen|leden|collega's|personer|medlemmar|medlemmer|kollegor|kolleger|osób|osoby|osoba|lidí|lidé|людей|люди)(?!\p{L})/iu;

const PLAIN = /^[a-z]{4,20}$/;

function isAccount(value: string): boolean {
  return (
    (isOdd(value) && /^\p{Ll}/u.test(value) && (wordBits(value, 0, value.length) & COMMON) === 0) || isLogin(value)
  );
}
