/**
 * Logins and secrets that a name in a program or its settings tells: `dbPassword = "abrikoos7"`, `keyAlias "toivonen"`, and the second
 * word of a pair, `define('MAIL_SECRET', 'c40e1b77fa')`.
 */
import { C_PASSWORD, C_TOKEN, C_USER, COMMON, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { isOfWords } from "../usernames/further.ts";
import { isSaidAnywhere } from "../usernames/keys.ts";
import { isSystemUser } from "../usernames/system-users.ts";

/** The last hump of a name, as programs write them. */
const SECRET =
  /[a-z\d](?:Pass(?:word|wd|phrase)?|Pwd|Secret|Token|(?:Api|Access|Private|Secret|Licen[cs]e|Encryption|Signing|Shared|Account|Auth)Key)\d?$|^licen[cs]eKey$/;
/** "existingSecret: desk-db": the name of one in a cluster. */
const NAME_OF = /^(?:existing|image|pull|imagePull|tls|external)Secret$/;
const LOGIN = /[a-z\d](?:User(?:[Nn]ame|Id|ID)?|Login|Alias|Principal|Identity|Owner|By)\d?$/;
const NOBODYS = /^(?:required|optional|string|text|password|hidden|true|false|null|none|undefined|bearer|basic|\W*)$/i;
/** "[parameters('adminPassword')]", "${DB_PASS}", "process.env.PASS": where the value is. */
const ELSEWHERE = /^(?:[<${@%]|\[\w+\(|(?:process|env|os|var|local|data|module|secrets?|ref|config)[.[(])/i;
const LONGEST = 200;

export function codeKeys(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  const quotes =
    text.includes('"') || text.includes("`") || text.includes("='") || text.includes("= '") || text.includes(": '");
  for (let n = 0; n < s.unusualCount; n++) {
    const i = s.unusual[n] as number;
    const end = s.end[i] as number;
    const next = text.charCodeAt(end) === 32 && NEXT.test(text.slice(end, end + 62)) ? 61 : text.charCodeAt(end);
    if (end - (s.start[i] as number) < 5 || !(next === 58 || next === 61 || quotes)) continue;
    const open = quotes ? quoteBehind(text, end) : -1;
    if (open < 0 && next !== 58 && next !== 61) continue;
    if (!hasHump(text, s.start[i] as number, end)) continue;
    const name = text.slice(s.start[i], end);
    const type = SECRET.test(name) && !NAME_OF.test(name) ? "SECRET" : LOGIN.test(name) ? "USERNAME" : null;
    if (type === null) continue;
    if (open >= 0) put(ctx, open, type);
    else bare(ctx, end, type);
  }
  if ((s.cues & (C_USER | C_PASSWORD | C_TOKEN)) === 0) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const cue = s.cue[i] as number;
    if ((cue & (C_USER | C_PASSWORD | C_TOKEN)) === 0) continue;
    const end = s.end[i] as number;
    const second = /^["'](?: ?, ?(?=["'])| value=(?=["']))/.exec(text.slice(end, end + 10));
    if (second !== null && /(?:\(\s?|(?:key|name)=)["'][\w.-]{2,40}$/i.test(text.slice(Math.max(0, end - 44), end)))
      put(ctx, end + second[0].length, (cue & C_USER) !== 0 ? "USERNAME" : "SECRET");
  }
}

/** "dbUser = osei", "MqttUser hytta;". */
const NEXT = /^ (?:= |[^\s;=:]{3,60}(?:[;\n]|$))/;

/** "dbPassword": a capital inside, without which neither pattern fits. */
function hasHump(text: string, from: number, to: number): boolean {
  for (let p = from + 1; p < to; p++) {
    const c = text.charCodeAt(p);
    if (c >= 65 && c <= 90) return true;
  }
  return false;
}

/** Where a quoted value opens behind a name: over its own quote, blanks, a colon or a sign that assigns; -1 for none near. */
function quoteBehind(text: string, end: number): number {
  let own = false;
  for (let p = end; p < end + 6; p++) {
    const c = text.charCodeAt(p);
    // `<Data Name='TargetUserName'>nkaplan</Data>`: the value of an element that is named so.
    if (own && c === 62 && text.charCodeAt(p + 1) !== 60) return p;
    // `"name":"DbPassword","value":"…"`.
    if (own && c === 44) {
      const value = /^,\s{0,12}"?value"?\s{0,4}:\s{0,4}(?=["'])/.exec(text.slice(p, p + 32));
      return value === null ? -1 : p + value[0].length;
    }
    // `key="SmtpUser" value="…"`.
    if (own && c === 118 && text.startsWith('value="', p)) return p + 6;
    if (c === 34 || c === 39 || c === 96) {
      // `"dbPassword": "…"`: the name's own quote stands right behind it.
      if (p > end || own) return p;
      own = true;
    } else if (!(c === 32 || c === 58 || c === 61 || c === 62 || c === 40)) return -1;
  }
  return -1;
}

/** "adminUser: osei-admin", "dbPassword=abrikoos7": one word without quotes, where a line, a pair or an element ends behind it. */
const BARE =
  /^(?: (?=[^\s;]{3,60}(?:[;\n]|$))|: {1,4}|=| = (?=[^\n;&,]{3,120}(?:\n|$)))([^\s"'`;&,<>]{3,120})(?=[ \t]*(?:\n|$)|[;&,])/;

function bare(ctx: Context, end: number, type: "SECRET" | "USERNAME"): void {
  const { text } = ctx.scan;
  const hit = BARE.exec(text.slice(end, end + 130));
  if (hit === null) return;
  const value = hit[1] as string;
  // "userToken=user.token;", "onUser: handleUser,": what a program puts there.
  const lines = /^[: ]/.test(hit[0]) && !/^[;,]/.test(text.slice(end + hit[0].length, end + hit[0].length + 1));
  if (
    value.includes("(") ||
    (!lines && /^[a-z_]\w*(?:\.[a-z_]\w*)+$/i.test(value)) ||
    (type === "USERNAME" && /[a-z][A-Z]/.test(value))
  )
    return;
  // "check the ApiKey first": a word of the sentence.
  if (/^ [^=]/.test(hit[0]) && text[end + hit[0].length] !== ";" && isSaidAnywhere(value)) return;
  // "lastLogin: yesterday", "resetToken: expired": what is said of it.
  if (isStatus(value) || (wordBits(value, 0, value.length) & COMMON) !== 0 || (type === "USERNAME" && isOfWords(value)))
    return;
  emit(ctx, end + hit[0].length - value.length, value, type);
}

function put(ctx: Context, open: number, type: "SECRET" | "USERNAME"): void {
  const { text } = ctx.scan;
  const close = text.indexOf(text[open] === ">" ? "<" : (text[open] as string), open + 1);
  if (close - open < 4 || close - open > LONGEST) return;
  emit(ctx, open + 1, text.slice(open + 1, close), type);
}

function emit(ctx: Context, from: number, value: string, type: "SECRET" | "USERNAME"): void {
  if (ELSEWHERE.test(value) || NOBODYS.test(value)) return;
  if (/\s/.test(value) && !(type === "SECRET" && isPhrase(value))) return;
  if (type === "SECRET" || (/^[A-Za-z_][\w.@\\-]*$/.test(value) && !isSystemUser(value)))
    ctx.emit(from, from + value.length, type, 0.9, "code-key");
}

/** "harmattan 2026": a word or two with figures, which no label of a form is. */
function isPhrase(value: string): boolean {
  const words = value.split(" ");
  return (
    words.length < 4 &&
    /\d/.test(value) &&
    words.every((word) => word !== "" && (wordBits(word, 0, word.length) & COMMON) === 0)
  );
}
