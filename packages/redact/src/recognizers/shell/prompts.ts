/**
 * Logins that machines show: prompts ("nadja@thinkpad:~$"), who is signed in or runs what ("nadja pts/0 …"), whose job ran
 * ("CRON[211]: (nadja) CMD"), whose account an event is about ("Account Name: nadja").
 */
import { ANGLE, AT_SIGN, BRACKET, PARENTHESIS, SLASH } from "../../scan/classes.ts";
import { C_USER } from "../../scan/lexicon.ts";
import { LINE_START } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isUserChar } from "../usernames/spelled.ts";
import { isSystemUser } from "../usernames/system-users.ts";

export function prompts(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  if ((s.signs & AT_SIGN) !== 0) for (const at of s.ats) prompt(ctx, at);
  if ((s.cues & C_USER) !== 0) {
    let done = 0;
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      const heads = ((s.shape[i] as number) & LINE_START) !== 0 && ((s.cue[i] as number) & C_USER) !== 0;
      if (heads && (s.start[i] as number) >= done) done = listing(ctx, s.start[i] as number);
    }
  }
  if ((s.signs & SLASH) !== 0) {
    if (text.includes("pts/") || text.includes("tty")) emitAll(ctx, TERMINAL);
    if (text.includes("**Never")) emitAll(ctx, NEVER);
    if (text.includes("~")) emitAll(ctx, HOME);
  }
  if (!s.hasColon) return;
  if ((s.signs & PARENTHESIS) !== 0 && (text.includes(") CMD") || text.includes("cron"))) emitAll(ctx, JOB);
  if (ACCOUNT.inText(s)) {
    if (text.includes("Account Name:")) emitAll(ctx, EVENT);
    if (text.includes("Account {name=")) emitAll(ctx, ON_PHONE);
  }
  if ((s.signs & ANGLE) !== 0 && text.includes("user=<")) emitAll(ctx, IN_ANGLES);
  if ((s.signs & BRACKET) !== 0 && text.includes("[pid ")) emitAll(ctx, TRANSFER);
  if (s.hasDigit && text.includes(", k") && text.includes(" as ")) emitAll(ctx, SUBSCRIBER);
}

const ACCOUNT = wordSet("account", "folded");
const TERMINAL = /(?:^|\n|\(to \w{1,20}\) )([a-z_][\w.-]{1,31})(?: on)? {1,24}:?(?:pts\/\d|tty\w)/g;
const NEVER = /(?:^|\n)([a-z_][\w.-]{1,31}) {2,60}\*\*Never logged in/g;
const HOME = /(?<=^|[\s"'=(])~([a-z_][\w.-]{2,31})(?=\/)/g;
const JOB = /\]?: \(([a-z_][\w.-]{1,31})\) (?:CMD|BAD|LIST|RELOAD|REPLACE|BEGIN EDIT|END EDIT)/g;
/** "WS-0412$" is a machine's own account. */
const EVENT = /Account Name:[ \t]{1,8}([A-Za-z_][\w.-]{1,40})(?![\w$.-])/g;
/** "[pid 2] [atelier_nour] OK UPLOAD". */
const TRANSFER = /\[pid \d{1,7}\] \[([A-Za-z_][\w.-]{1,40})\] (?:OK|FAIL)/g;
/** "New client connected from … as sensor-7 (p2, c1, k60, u'janne_home')". */
const SUBSCRIBER = /, k\d{1,5}, u'([A-Za-z_][\w.-]{1,40})'\)/g;
/** "Account {name=tamark_91, type=com.acme.social}". */
const ON_PHONE = /Account \{name=([A-Za-z_][\w.-]{1,40}), type=/g;
const IN_ANGLES = /user=<([A-Za-z_][\w.-]{1,40})>/g;

/** The login that a pattern's group holds, wherever it is nobody's machine. */
function emitAll(ctx: Context, pattern: RegExp): void {
  for (const hit of all(pattern, ctx.scan.text)) {
    const name = hit[1] as string;
    const from = hit.index + hit[0].indexOf(name);
    if (!isSystemUser(name)) ctx.emit(from, from + name.length, "USERNAME", 0.88, "username-log");
  }
}

const BEHIND_SIGN = /^[A-Za-z][\w.-]{0,62}(?::[~/][^\n$#%@]{0,80}|[ :][^\n$#%@\]]{0,80}\])[$#%](?=\s|$)/;

/** "nadja@thinkpad:~/aurora$ make", "[nadja@build02 aurora]$". */
function prompt(ctx: Context, at: number): void {
  const { text } = ctx.scan;
  let from = at;
  while (from > 0 && at - from < 32 && isUserChar(text.charCodeAt(from - 1))) from--;
  const before = text[from - 1] ?? "\n";
  if (at - from < 2 || !/[\n[) ]/.test(before) || !BEHIND_SIGN.test(text.slice(at + 1, at + 150))) return;
  if (!isSystemUser(text.slice(from, at))) ctx.emit(from, at, "USERNAME", 0.9, "username-prompt");
}

const HEAD = /^USER(?:NAME)? {1,24}(?:PID|TTY|FROM|%CPU|UID|LOGIN|TIME|STATE|SESSIONNAME|COMMAND)\b/;
/** Of columns: two blanks somewhere, or a number behind the name. */
const ROW = /^[ >]?([A-Za-z_][\w.+-]{1,31})(?: {2,24}| (?=\d|[^\n]{0,32} {2}))\S/;
const MOST_ROWS = 200;

/** The first column under "USER  PID" or "USERNAME  SESSIONNAME"; returns where its rows end. */
function listing(ctx: Context, head: number): number {
  const { text } = ctx.scan;
  if (!HEAD.test(text.slice(head, head + 48))) return head;
  let at = text.indexOf("\n", head);
  for (let n = 0; n < MOST_ROWS && at >= 0; n++) {
    const hit = ROW.exec(text.slice(at + 1, at + 70));
    if (hit === null) return at;
    const from = at + 1 + hit[0].indexOf(hit[1] as string);
    const to = from + (hit[1] as string).length;
    if (!isSystemUser(hit[1] as string)) ctx.emit(from, to, "USERNAME", 0.86, "username-listing");
    at = text.indexOf("\n", to);
  }
  return at < 0 ? text.length : at;
}
