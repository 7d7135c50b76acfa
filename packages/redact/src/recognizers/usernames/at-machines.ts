/**
 * Logins by the place where a program puts one, and no word: "openvpn: lkowal/198.51.100.7:40112", "<pppoe-dom.nowak>", "X-Authenticated-Sender: hbeaumont",
 * "mossop!~mo@host", "git@github.com:ohalloran-dev/kiosk.git", "<sip:recep.anna@pbx>", and a cell of a row beside an address made of the same name.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { ANGLE, HYPHEN, SLASH } from "../../scan/classes.ts";
import { hashWord } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isFilled } from "../filled.ts";
import { isStatus } from "../status-words.ts";
import { isLogin, isOdd, isUnknown } from "./chains.ts";
import { isOfWords } from "./of-words.ts";
import { isListedName } from "./spelled.ts";
import { isSystemUser } from "./system-users.ts";

const QUAD = "(?:\\d{1,3}\\.){3}\\d{1,3}";
/** A client of a tunnel, with where it came from: a machine stands so as well ("rack4/10.0.0.4:22"). */
const OF_TUNNEL = new RegExp(`(?<![\\w.@/:-])([A-Za-z_][\\w.@-]{1,38})/(${QUAD}):\\d{2,5}(?!\\d)`, "g");
/** "lopez (10.5.50.7): trying to log in". */
const AT_PORTAL = new RegExp(`(?<![\\w.@/:-])([A-Za-z][\\w.@-]{2,38}) \\(${QUAD}\\): (?:trying to )?log`, "g");
/** What a router calls the line of a caller. */
const OF_LINE = /<(?:pppoe|l2tp|pptp|sstp|ovpn|ppp|ipsec|vpn)-([A-Za-z\d_][\w.@-]{1,40})(?=>)/g;
/** Heads of mail and of requests for who was let in. */
const HEADER =
  /(?<![\w-])(?:X-(?:Authenticated-(?:Sender|User|Id)|Auth(?:enticated)?-User|Auth-Id|Authuser|Remote-User|Forwarded-User|Sender-Id|Get-Message-Sender-Via: [\w.-]{1,60}: authenticated_id|Originating-User|Webmail-User(?:ID)?|AuthUser|User(?:name|id)?)|Remote-User|authenticated_id): ?["'<]?(_authuser_)?([A-Za-z][\w.-]{1,38})(?![\w@=:/])/gi;
/** The mask of somebody in a chat. */
const MASK_OF = /(?<![\w.@!/-])([A-Za-z_[\]{}|^`][\w[\]{}|^`-]{1,24})!(~?[\w.-]{1,20})@(?=[\w:][\w.:/-]{3,})/g;
/** "* zeph has joined #help". */
const JOINED =
  /(?<=(?:^|[\s\]])(?:\*{1,3}|-!-|-->|<--|→|←) )([A-Za-z_[\]{}|^`][\w[\]{}|^`-]{1,24})(?= (?:\([^()\n]{1,60}\) |\[[^\]\n]{1,60}\] )?(?:has (?:joined|left|quit|changed)|joined #|left #|is now known as ))/g;
const SIP = /(?<![\w-])sips?:([A-Za-z][\w.-]{1,30})@(?![\w-]*\.[A-Za-z])/g;
/** Whose store of a program's source it is: a firm's as often, so it has to be somebody's name. */
const REMOTE =
  /(?:git@(?:github|gitlab|bitbucket|codeberg|gitea)\.[\w.-]{2,20}:|(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|ghcr\.io)\/)([A-Za-z\d][\w.-]{2,38})(?=\/[\w.-])/g;
/** A cell of a row, and the next or the one before it an address of mail. */
const BEFORE_MAIL =
  /(?<=(?:^|[\s>])\d{1,9} ?[|,;\t] ?(?:["'][^"'|,;\t\n]{0,20}["'][|,;\t] ?)?["']?)([A-Za-z_][\w.-]{2,31})(?=["']? ?[|,;\t] ?["']?[\w.+-]{1,40}@)/g;
const LOCAL = /^["']? ?[|,;\t] ?["']?([\w.+-]{1,40})@/;

export function atMachines(ctx: Context): void {
  const { scan: s } = ctx;
  const { text, signs } = s;
  const put = (pattern: RegExp, believed: (name: string, end: number) => boolean, group = 1): void => {
    for (const hit of all(pattern, text)) {
      const name = (hit[group] as string).replace(/[.-]+$/, "");
      const at = hit.index + hit[0].lastIndexOf(name, hit[0].length - (hit[group] as string).length + name.length);
      if (at < hit.index || isSystemUser(name) || isStatus(name) || isFilled(text, at, at + name.length)) continue;
      if (believed(name, at + name.length)) ctx.emit(at, at + name.length, "USERNAME", 0.86, "username-machine");
    }
  };
  if ((signs & SLASH) !== 0 && s.hasColon && s.digitCount > 4)
    for (const { 0: hit, 1: name = "", 2: address = "", index } of all(OF_TUNNEL, text)) {
      if (isSystemUser(name) || !(text.includes("openvpn") || (/[._]/.test(name) && isSomebody(name)))) continue;
      ctx.emit(index, index + name.length, "USERNAME", 0.86, "username-machine");
      const at = index + hit.indexOf(address, name.length);
      ctx.emit(at, at + address.length, "IP", 0.92, "ipv4");
    }
  if (s.hasColon && s.digitCount > 3 && text.includes("): ")) put(AT_PORTAL, (name) => !isOfWords(name));
  if ((signs & ANGLE) !== 0 && (signs & HYPHEN) !== 0 && /<(?:p|l2|ss|ov|ip|vp)/.test(text)) put(OF_LINE, () => true);
  if (s.hasColon && /X-|Remote-User|authenticated_id/i.test(text)) put(HEADER, (name) => !isOfWords(name), 2);
  if (/ (?:joined|left|quit|known) ?/.test(text) && /[*→←-] /.test(text)) put(JOINED, isNoWord);
  if (s.ats.length > 0) {
    if (text.includes("!"))
      for (const { 1: nick = "", 2: user = "", index } of all(MASK_OF, text)) {
        ctx.emit(index, index + nick.length, "USERNAME", 0.86, "username-machine");
        const at = index + nick.length + 1;
        if (!isSystemUser(user)) ctx.emit(at, at + user.length, "USERNAME", 0.86, "username-machine");
      }
    if (s.hasColon && text.includes("sip")) put(SIP, (name) => !isSystemUser(name));
    if (s.hasDigit && /[|,;\t]/.test(text))
      put(BEFORE_MAIL, (name, end) => isOwnersCell(name, LOCAL.exec(text.slice(end, end + 48))?.[1] ?? ""));
  }
  if ((signs & SLASH) !== 0 && /(?:git|bitbucket|codeberg|ghcr)/i.test(text)) put(REMOTE, isSomebody);
}

/** "* server has quit": what a program says of itself. */
const isNoWord = (name: string): boolean =>
  (LISTS(hashWord(name)) & DICTIONARY) === 0 || isListedName(name.toLowerCase());

/** Made of the name that the address behind it is made of, or of somebody's. */
function isOwnersCell(name: string, local: string): boolean {
  const [a, b] = [name.toLowerCase(), local.toLowerCase()];
  const onset = a.split(/[._\d-]/)[0] as string;
  return (onset.length >= 3 && b.includes(onset)) || a === b || (b.length >= 4 && a.includes(b)) || isSomebody(name);
}

/** Spelled or built as logins are, or with somebody's name for a part. */
function isSomebody(name: string): boolean {
  if (isLogin(name)) return true;
  const parts = name
    .toLowerCase()
    .split(/[._\d-]+/)
    .filter((part) => part.length > 2);
  return (
    parts.some(
      (part) =>
        isListedName(part) ||
        ((LISTS(hashWord(part)) & (GIVEN | FAMILY)) !== 0 &&
          (LISTS(hashWord(part)) & DICTIONARY) === 0 &&
          !isOrdinaryAnywhere(part)),
    ) ||
    (isOdd(name) && /[._]/.test(name) && parts.some(isUnknown) && !isOfWords(name))
  );
}
