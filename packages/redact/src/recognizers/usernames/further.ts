/**
 * User names some words away from the word for them: "Mitt användarnamn ska vara snorkfroken", "el usuario que puse fue
 * lunallena", "which account? it's marlowe_q, the other one (marloweq2)"; and names that somebody signs in with or that something
 * is moved between: "El compañero entra con jcordero", "move the licence from jferrars to ewoodhouse".
 */

import { isOrdinary } from "../../names/ordinary-words.ts";
import { isAlnum, isLetter, unitAt } from "../../scan/classes.ts";
import { C_USER } from "../../scan/lexicon.ts";
import { LINE_START } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { NO_VALUE } from "../secrets/joints.ts";
import { isStatus } from "../status-words.ts";
import { isLogin, isOdd, isUnknown } from "./chains.ts";
import { isOfWords } from "./of-words.ts";
import { ROLE } from "./roles.ts";
import { HUMPED, isStranger, userEnd } from "./spelled.ts";

/** What stands right before the name. */
const JOINT = wordSet(
  `is was be s its ser sein être essere zijn být wezen hette hed hieß thats ist war lautet heißt heisst sei est était es fue era é foi è vara var är er oli on olla jest był być je bylo este это был είναι ήταν
  as als como comme come som like jako как як olarak also nämlich namely eli czyli alltså altså dus con avec mit with met med`,
  "folded",
);
const OPENS = edged(/[("'“„«:]\s?$/u);
const ENDS = /[.!?;…]\s|[.!?;]$|\n/u;
const REACH = 12;

/** Behind token `i`, a word for a user's name, or (`odd`) one for an account, where only a spelling that no word has is believed. */
export function further(ctx: Context, i: number, odd: boolean, account = false): void {
  const s = ctx.scan;
  const { text } = s;
  if (!odd) called(ctx, s.end[i] as number);
  calledAfter(ctx, s.end[i] as number, odd);
  for (let k = i + 1; k < s.count && k <= i + REACH; k++) {
    const at = s.start[k] as number;
    // Between most words stands a blank: no pattern is asked of it.
    const blank = at === (s.end[k - 1] as number) + 1 && text.charCodeAt(at - 1) === 32;
    const gap = blank ? " " : text.slice(s.end[k - 1], at);
    if (((s.shape[k] as number) & LINE_START) !== 0 || gap.length > 4 || (!blank && !odd && ENDS.test(gap))) return;
    if (k > i + 1 && !odd && ((s.cue[k] as number) & C_USER) !== 0) return;
    const c = text.charCodeAt(at);
    if (!(c === 95 || isAlnum(c)) || isAlnum(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 95) continue;
    // The word right behind is told elsewhere.
    if (k === i + 1) continue;
    if (blank ? !JOINT(s, k - 1) : gap === ", " || !(OPENS.test(gap) || (/^['’]?\s$/.test(gap) && JOINT(s, k - 1))))
      continue;
    // "</wsse:UsernameToken>".
    if (text.charCodeAt(at - 1) === 58 && /<\/?[\w-]{1,20}:$/.test(text.slice(Math.max(0, at - 24), at))) continue;
    const end = userEnd(text, at);
    const value = text.slice(at, end);
    const next = text.charCodeAt(end);
    if (
      value.length < 4 ||
      next === 64 ||
      next === 40 ||
      next === 47 ||
      next === 61 ||
      // `<wsse:Password Type="PasswordText">`: what an element says of itself.
      (next === 34 && text.charCodeAt(at - 2) === 61 && text.charCodeAt(end + 1) === 62) ||
      // `"user":{"id":77,"ip_address":…`: the next key.
      (next === 34 && text.charCodeAt(end + 1) === 58) ||
      isStatus(value) ||
      ROLE.test(value) ||
      // "network.proxy.type", "irc.example.org": settings and machines.
      /\..*\./.test(value)
    )
      continue;
    if (
      (isOdd(value) && /^\p{Ll}/u.test(value) && !((account || value.includes("_")) && isOfWords(value))) ||
      (!odd && (HUMPED.test(value) || isStranger(ctx, at, value)))
    ) {
      ctx.emit(at, end, "USERNAME", 0.8, "username-further");
      if (!odd) return;
    }
  }
}

const CALLED =
  /^ ?\((?:(?:it['’]?s|it is|that['’]?s|das ist|ist|lautet|c['’]est|es|è|e['’]|é|het is|is|det är|det er|se on|to|je to|это|це|este) )["“'«@]?([\p{L}\d][\p{L}\d._-]{2,31})["”'»]?\)/u;

/** "mon pseudo (c'est moutarde) a été refusé": set apart, and any word. */
function called(ctx: Context, end: number): void {
  const hit = CALLED.exec(ctx.scan.text.slice(end, end + 56));
  const value = hit?.[1] ?? "";
  if (hit === null || NO_VALUE.test(value) || isStatus(value)) return;
  const at = end + hit[0].indexOf(value, hit[0].indexOf(" ", 2));
  ctx.emit(at, at + value.length, "USERNAME", 0.84, "username-further");
}

/** "Who changed my username? It was quietmarrow yesterday". */
const IT_WAS = codedOnce(
  /^(?: [\p{L}'’]{1,12}){0,4} ?[?.!,;–-]{1,2} (?:it|that|mine|er|sie|es|das|il|elle|ça|era|él|lui|esso|ele|het|hij|det|den|to|on|ono|он|это|він|це) (?:(?:is|was|used to be|should be|has always been|war|ist|lautet|hieß|est|était|es|era|è|é|foi|was|heet|heette|är|var|hette|er|hed|hedder|jest|był|było|je|byl|bylo|был|была|было|був|було) |)["“'«@]?([a-z][a-z\d._-]{3,31})(?=["”'»]?(?:[\s,.;:!?)]|$))/iu,
);
const DOTTED = /^[a-z]{2,}[._][a-z]{2,}[._][a-z._]{2,}$/;
function calledAfter(ctx: Context, end: number, odd: boolean): void {
  const hit = IT_WAS.exec(ctx.scan.text.slice(end, end + 64));
  const value = (hit?.[1] ?? "").replace(/[._-]+$/, "");
  if (hit === null || value.length < 4 || NO_VALUE.test(value) || isStatus(value)) return;
  const at = end + hit[0].lastIndexOf(hit[1] as string);
  if (isOdd(value) || DOTTED.test(value) || (!odd && isStranger(ctx, at, value)))
    ctx.emit(at, at + value.length, "USERNAME", 0.82, "username-further");
}

const WITH = edged(
  /^(?:[ -]?in)?(?: [\p{L}’']{1,12}){0,3}? (?:with|using|as|mit|als|unter|avec|comme|con|come|como|com|met|med|på|z|ze|jako|pod|под|с|как|з|як) ["“'«@]?([a-z][a-z\d._-]{3,31})["”'»]?(?=[,.;:!?)]|\s|$)/u,
);
const CLAUSE =
  /^["”'»]?(?:\s*$|\s*[,.;!?)\n]| (?:and|but|or|then|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|men|og|i|a|ale|и|но|а|та|але|he|she|it|er|sie|on|at|from|sur|en|op|på|ve|sees?|gets?|kommt|sieht)(?!\p{L}))/u;

/** Ways to sign in, and what one does it on. */
const WAY =
  /^(?:saml|fido|oauth|oidc|openid|ldap|webauthn|sso|otp|totp|mfa|2fa|u2f|pass-?key|blik|bank-?id|digid|itsme|spid|cie|ipados|ios|macos|android|chromium|win)[\d._-]*/i;
/** "the login is slow as molasses". */
const SAYS =
  / (?:is|was|are|ist|war|est|était|es|era|è|é|är|var|er|jest|fails?|works?|not|nicht|pas|no|non|não|niet)(?= )/iu;

/** Behind a word for signing in, token `i`. */
export function signedIn(ctx: Context, i: number): void {
  const s = ctx.scan;
  const from = s.end[i] as number;
  const hit = WITH.exec(s.text.slice(from, from + 84));
  if (hit === null) return;
  const value = (hit[1] as string).replace(/[._-]+$/, "");
  const at = from + hit[0].lastIndexOf(hit[1] as string);
  const rest = s.text.slice(at + value.length, at + value.length + 10);
  if (rest.startsWith("@") || isStatus(value) || ROLE.test(value) || WAY.test(value) || SAYS.test(hit[0])) return;
  if (isOdd(value) || isLogin(value) || (isStranger(ctx, at, value) && CLAUSE.test(rest)))
    ctx.emit(at, at + value.length, "USERNAME", 0.78, "username-as");
}

/** "logged in from 203.0.113.7 as tbrandt", "203.0.113.7 adresinden tbrandt olarak": who it was, behind the machine's number. */
const AS = edged(
  codedOnce(
    /^[-'’]?\p{L}{0,10},?(?: [\p{L}'’]{1,14}){0,3}? (?:as|als|comme|como|come|som|jako|ako|kao|kot|ca|как|како|като|як|ως|kaip|kā|kui|kasutajana|tunnuksella|sebagai|bilang|sem|si|tên|under|unter|sous|olarak) ["“'«]?([a-z][a-z\d._-]{2,31})(?=["”'»]?(?:[\s,.;:!?)]|$))|^ (?:\p{L}{2,14} ){0,2}([a-z][a-z\d._-]{2,31}) (?:olarak|kimi|néven|nomi|nimellä|ismiyle|adıyla)(?!\p{L})/u,
  ),
);
/** A Latin word in a sentence of another script. */
const ISLAND = /^[^\n.!?A-Za-z]{1,28}\P{ASCII} ?([a-z][a-z\d._-]{2,31})(?![\w@/-])/u;

/** Behind an IP address that ends at `end`. */
export function signedFrom(ctx: Context, end: number): void {
  const { text } = ctx.scan;
  // Most stand in lines of machines, where no word follows.
  const joint = unitAt(text, end);
  if (joint < 128 && joint !== 44 && !((joint === 32 || joint === 45) && isLetter(unitAt(text, end + 1)))) return;
  const behind = text.slice(end, end + 80);
  const hit = AS.exec(behind) ?? ISLAND.exec(behind);
  const value = (hit?.[1] ?? hit?.[2] ?? "").replace(/[._-]+$/, "");
  // "às 4h45".
  if (
    hit === null ||
    value.length < 3 ||
    /^\d{1,2}[hH:.]\d\d$/.test(value) ||
    isStatus(value) ||
    ROLE.test(value) ||
    !(isOdd(value) || isUnknown(value))
  )
    return;
  const at = end + hit[0].lastIndexOf(value);
  // "logged in as pyvmomi Python/3.9": a program.
  if (/^ \w+\/\d/.test(text.slice(at + value.length, at + value.length + 20))) return;
  ctx.emit(at, at + value.length, "USERNAME", 0.78, "username-as");
}

/** What is done to a licence, a project, an inbox. */
export const MOVE_WORDS = `move moved moving transfer transferred transferring reassign reassigned reassigning migrate migrated merge merged swap swapped übertragen übertrage verschieben umhängen umziehen transférer transférez basculer basculez
  transferir transfiera pasar trasferire trasferite spostare spostate transfira overzetten overdragen flytta överför flytte overfør siirrä siirtäkää przenieść przenieście przepisać převést převeďte presunúť перенести перенесите переместить перенесіть`;
const BETWEEN =
  /^ [^.!?\n]{0,48}?(?<!\p{L})(?:from|von|vom|de|da|dal|van|från|fra|z|ze|od|с|от|з|від) ["“'@]?([a-z][\w.-]{3,31})["”']? (?:over to|to|auf|an|zu|à|vers|a|al|para|naar|till|til|na|do|на|к|до) ["“'@]?([a-z][\w.-]{3,31})/u;

const ASSIGNED = /^(?:assign|reassign|review|report)/i;

/** Behind such a deed, token `i`: two names of which one is spelled or built as logins are, and the other is no word. */
export function movedBetween(ctx: Context, i: number): void {
  const s = ctx.scan;
  const from = s.end[i] as number;
  const hit = BETWEEN.exec(s.text.slice(from, from + 130));
  if (hit === null) return;
  const values = [hit[1] as string, hit[2] as string].map((value) => value.replace(/[._-]+$/, ""));
  // "assignee changed from gtarrant to aquirke": who has a ticket is an account.
  if (!ASSIGNED.test(s.text.slice(s.start[i], from)) && !values.some((value) => isOdd(value) || isLogin(value))) return;
  const second = hit[0].length - (hit[2] as string).length;
  const first = hit[0].lastIndexOf(hit[1] as string, second - 1);
  const places = values.map((value, n) => ({ at: from + (n === 0 ? first : second), value }));
  for (const { at, value } of places) if (!isOdd(value) && (!isUnknown(value) || isOrdinary(s, tokenAt(s, at)))) return;
  for (const { at, value } of places) ctx.emit(at, at + value.length, "USERNAME", 0.8, "username-moved");
}
