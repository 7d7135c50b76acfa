/**
 * Logins by the place where machines write one, whatever the program: behind an option (`--auth-user relay7`), behind the key for
 * who acts (`acct="mvdm"`, `principal = mvdm`), in quotes behind such a word (`identity 'm.vdm'`, `role "mira_dev" does not exist`).
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { hashWord, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { put } from "../shell/commands.ts";
import { isStatus } from "../status-words.ts";
import { isLogin, isOdd, isUnknown } from "./chains.ts";
import { isBuilt } from "./lines.ts";
import { isOfWords } from "./of-words.ts";
import { ROLE } from "./roles.ts";
import { isListedName, userEnd } from "./spelled.ts";
import { isSystemUser } from "./system-users.ts";

/** Who acts, or whose something is. */
export const ACTOR_WORDS =
  "acct identity principal owner actor assignee reporter author committer reviewer operator grantee requester requestor initiator invoker caller submitter uploader creator role peer auth subject";
const JOINT = /^(?:[_-]?(?:name|id|user|login))?(?:["']?\s{0,4}(?:=>?|:)\s{0,3}["'<[]?| {1,4}["']| (?=[a-z]{5}))/i;

const REALM = /^\/\w{2,20}@[A-Z][A-Z\d-]*(?:\.[A-Z\d-]+)+(?![\w.])/;

/** At such a word, token `i`. */
export function actorTold(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const to = end[i] as number;
  const joint = JOINT.exec(text.slice(to, to + 20))?.[0] ?? "";
  if (joint === "") return;
  const from = to + joint.length;
  const stop = userEnd(text, from);
  const value = text.slice(from, stop);
  const next = unitAt(text, stop);
  // A call, a key of its own, a path, an address.
  // "Default principal: rzand/admin@EXAMPLE.ORG": with its instance and its realm.
  const realm = next === 47 ? REALM.exec(text.slice(stop, stop + 64)) : null;
  if (realm !== null && value.length >= 3 && !isSystemUser(value)) {
    ctx.emit(from, stop + realm[0].length, "USERNAME", 0.9, "username-key");
    return;
  }
  if (value.length < 3 || "(=:/@\\".includes(String.fromCharCode(next)) || isSystemUser(value)) return;
  // "role: acme.mysql 4.3.4": a program of others'.
  if (isStatus(value) || ROLE.test(value) || /^ v?\d+\.\d/.test(text.slice(stop, stop + 6))) return;
  // "Uploader lvarga": with nothing between, built of an initial and a name.
  if (joint === " ") {
    const bracketed =
      text.charCodeAt((start[i] as number) - 1) === 40 && next === 41 && (isUnknown(value) || isListedName(value));
    if ((isBuilt(value) || bracketed) && !text.startsWith("caller", start[i]))
      ctx.emit(from, stop, "USERNAME", 0.76, "username-key");
    return;
  }
  const quoted = /["'<[]$/.test(joint);
  // "auth=plain": how, more often than who.
  if (end[i] === (start[i] as number) + 4 && text.startsWith("auth", start[i]) && !(isOdd(value) && /[._]/.test(value)))
    return;
  if (looksLogin(value, joint.includes("=") || (quoted && joint.includes(":"))))
    ctx.emit(from, stop, "USERNAME", 0.84, "username-key");
}

/** An account, or who has a part in something: as often a customer, a firm or a plan. */
export const ACCOUNT_KEYS = "account compte konto cuenta conta";

/** "compte=ymasson", "cuenta=jcarmona": what is assigned to such a word, token `i`, and built as logins are. */
export function accountTold(ctx: Context, i: number): void {
  const { text, end } = ctx.scan;
  const from = (end[i] as number) + 1;
  if (text.charCodeAt(from - 1) !== 61) return;
  const stop = userEnd(text, from);
  const value = text.slice(from, stop);
  if (stop - from < 4 || isSystemUser(value) || "(=:/@\\".includes(text.charAt(stop) || " ")) return;
  if (
    isBuilt(value) ||
    isLogin(value) ||
    (/^[a-z]{4,}\d{1,4}$/.test(value) && isUnknown(value.replace(/\d+$/, "")) && !isOfWords(value))
  )
    ctx.emit(from, stop, "USERNAME", 0.82, "username-key");
}

const TRIED =
  /(?:log(?:in|on|ged)|sign(?:in|ed)?|auth\w*|로그인|ログイン|登录|登入|вход|giriş|anmeld\w*|connexion)(?![^\n=]{0,24}(?:session|request|req|trace|job|event|client|device))[^\n=]{0,24}[\s[(,;]u?id=["']?([a-z]{3,16}[._-]?[a-z]{0,12}\d{1,6})(?![\w@-])/giu;

/** "login failed id=haneul0418 ip=…": who tried; elsewhere the same key is a record's. */
export function tried(ctx: Context): void {
  for (const { 0: whole, 1: value = "", index } of all(TRIED, ctx.scan.text)) {
    const end = index + whole.length;
    if (!/^[a-f\d]+$/i.test(value)) ctx.emit(end - value.length, end, "USERNAME", 0.95, "username-key");
  }
}

/** Is the value spelled or built as logins are? Where a machine `assigned` it, a word that no list has or somebody's name does as well. */
export function looksLogin(value: string, assigned: boolean): boolean {
  if (isOdd(value) ? /^\p{Ll}/u.test(value) && !isOfWords(value) : isLogin(value)) return true;
  return assigned && value.split("-").some((part) => isUnknown(part) || isListedName(part)) && !isOfWords(value);
}

const OPTION = /(?:^|[\s"'(`])--?(?:[A-Za-z\d]{1,14}-){0,3}$/;
const GIVEN = /^(?:-?(?:name|id))?(?:=| {1,3})(?=\S)/i;
const WORD = /^(?:"[^"\n]{1,80}"|'[^'\n]{1,80}'|[^\s"'|;&`)]{2,80})/;

/** Is the word at `at` the last of an option's name: `--auth-user`, `-samid`? */
export function isOption(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 45 && OPTION.test(text.slice(Math.max(0, at - 48), at));
}

/** What is given behind an option whose name ends at `end`; where that is over, or -1 for nothing. */
export function optionGiven(ctx: Context, end: number, kind: "login" | "secret" | "token"): number {
  const { text } = ctx.scan;
  const joint = GIVEN.exec(text.slice(end, end + 10));
  if (joint === null) return -1;
  const from = end + joint[0].length;
  const word = WORD.exec(text.slice(from, from + 84))?.[0] ?? "";
  if (word === "" || word.startsWith("-")) return -1;
  if (kind === "token" && !(word.length >= 8 && /\d/.test(word))) return -1;
  // "--recv-keys 5BE8A3F6…", "--credentials /etc/app.json": whose keys anybody may have, and where they lie.
  if (kind !== "login" && (text.charCodeAt(end - 1) === 115 ? /^[\dA-F]{8,40}$/.test(word) : false)) return -1;
  if (/^["']?(?:\.{0,2}\/|[A-Z]:\\)[\w./\\-]+\.\w{2,5}["']?$/.test(word)) return -1;
  // "the --password option is …": a word of the sentence.
  const plain = !joint.includes("=") && !/^ +-/.test(text.slice(from + word.length, from + word.length + 4));
  if (plain && /^\p{Ll}+[.,;:]?$/u.test(word) && isSaidAnywhere(word.replace(/[.,;:]$/, "")))
    if (
      kind !== "login" ||
      !isListedName(word) ||
      !/^\s*(?:\n|$)/.test(text.slice(from + word.length, from + word.length + 4))
    )
      // `--user-name delphine`: somebody's name at the line's end.
      return -1;
  put(ctx, from, word, kind === "token" ? "secret" : kind);
  return from + word.length;
}

/** A word of any list. */
export const isSaidAnywhere = (word: string): boolean =>
  wordBits(word, 0, word.length) !== 0 || (LISTS(hashWord(word)) & DICTIONARY) !== 0 || isOrdinaryAnywhere(word);
