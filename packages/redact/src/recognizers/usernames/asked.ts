/**
 * User names and passwords that answer a question ("username? / oldmarsh", "Which login do you use? Caller: it's rtidewell"),
 * and names of players by the word for them ("gamer tag", "screen name", "IGN").
 */
import { C_PASSWORD, C_USER, COMMON, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { isDenseSentence } from "../dense-sentence.ts";
import { NO_VALUE } from "../secrets/joints.ts";
import { isStatus } from "../status-words.ts";
import { isOdd } from "./chains.ts";
import { isHandle, userEnd } from "./spelled.ts";

/** The rest of the question; a sentence that is none needs somebody else to speak behind it. */
const ASKS = /^[^?？\n.!:]{0,64}(?:[?？]["”]?\s{0,2}|[.!:]["”]?\n)/u;
const SPEAKER = /^(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]? ?)?(?:(?!https?:)\p{L}[\p{L} ]{1,18}(?: ?\(\p{L}+\))?: ?)?/u;
const FILLERS =
  /^(?:(?:yes|yeah|yep|sure|ok|okay|hi|so|um|uh|er|i think|it['’]?s|it is|its|that['’]?s|that is|would be|should be|my|the|user ?name|login|password|pass|is|ja|klar|moment|es ist|das ist|der|lautet|oui|c['’]est|sí|si|es|sim|é|sì|è|het is|det är|det er|se on|to|to jest|je to|это|да|так|це|evet|to je|ez|este|e|είναι|adalah|là)(?:[,:]? |, )){0,4}["“'«]?/iu;
const ENDS = /^["”'»]?(?:\s*$|\s*\n|[.,;!)]|\s[-–(]| (?:and|but|all|in|with|lower|und|et|y|e|en|och|i|a|и)(?!\p{L}))/u;
const LINE_ENDS = /^["”'»]?[.!]?(?:\s*$|[ \t]*\n)/u;
const SPELLED = /^(?:[a-z\d][ -]){4,24}[a-z\d](?![\p{L}\d])/u;
const REACH = 200;

export function answeredLogins(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & (C_USER | C_PASSWORD)) === 0 || !(s.text.includes("?") || s.text.includes("\n"))) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const cue = (s.cue[i] as number) & (C_USER | C_PASSWORD);
    if (cue !== 0) answer(ctx, s.end[i] as number, cue === C_PASSWORD);
  }
}

/** What answers the question whose word for the value ends at `end`. */
function answer(ctx: Context, end: number, password: boolean): void {
  const { text } = ctx.scan;
  const asks = ASKS.exec(text.slice(end, end + 72));
  if (asks === null) return;
  const window = text.slice(end, end + REACH);
  let p = asks[0].length;
  const speaker = SPEAKER.exec(window.slice(p))?.[0].length ?? 0;
  if (!/[?？]/.test(asks[0]) && speaker === 0) return;
  p += speaker;
  p += FILLERS.exec(window.slice(p, p + 80))?.[0].length ?? 0;
  const spelled = SPELLED.exec(window.slice(p));
  if (spelled !== null) {
    ctx.emit(end + p, end + p + spelled[0].length, password ? "SECRET" : "USERNAME", 0.84, "answer-spelled");
    return;
  }
  if (password) secretAt(ctx, end + p);
  else userAt(ctx, end + p, /\n/.test(asks[0]) || speaker > 0);
}

function secretAt(ctx: Context, at: number): void {
  const value = /^[^\s"”»]{4,40}/u.exec(ctx.scan.text.slice(at, at + 41))?.[0].replace(/[.,;:]+$/, "") ?? "";
  if (
    value.length < 4 ||
    !isValue(value) ||
    !LINE_ENDS.test(ctx.scan.text.slice(at + value.length, at + value.length + 8))
  )
    return;
  if (/^https?:|@[\w-]+\.\w|\?$/.test(value) || STATUS.test(value)) return;
  ctx.emit(at, at + value.length, "SECRET", 0.84, "answer-password");
}

/** "… unknown user name or bad password.\nStatus: 0xC000006D". */
const STATUS = /^0x[\da-f]+$/i;

function userAt(ctx: Context, at: number, apart: boolean): void {
  const { text } = ctx.scan;
  const end = userEnd(text, at);
  const value = text.slice(at, end);
  if (value.length < 3 || !/\p{L}/u.test(value) || text.charCodeAt(end) === 64 || !isValue(value) || STATUS.test(value))
    return;
  if (ctx.scan.hasDense && isDenseSentence(value)) return;
  const alone = apart && LINE_ENDS.test(text.slice(end, end + 8));
  if (
    !(alone && value.length >= 4) &&
    !(ENDS.test(text.slice(end, end + 8)) && (isOdd(value) || isHandle(ctx, at, value)))
  )
    return;
  ctx.emit(at, end, "USERNAME", 0.84, "answer-username");
}

function isValue(value: string): boolean {
  const bare = value.replace(/[!?]+$/, "");
  return (
    !NO_VALUE.test(bare) && !isStatus(bare) && (wordBits(bare, 0, bare.length) & COMMON) === 0 && !NOTHING.test(bare)
  );
}
const NOTHING =
  /^(?:none|same|thanks|sorry|maybe|later|hello|dunno|what|nope|sure|yes|yeah|okay|wait|danke|merci|gracias|grazie|obrigad[oa]|dank|tack|tak|kiitos|dzięki|díky|спасибо|дякую|keine|aucun|ninguno|nessuno)$/iu;

export const PLAYER_WORDS = "gamer screen ign ingame display player";
const PLAYER =
  /^(?:gamer ?tag|screen ?name|ign|in-?game(?: name)?|(?:display|player) ?(?:name|tag|id)|player(?= \w*[_\d]\w))(?:['’]s| is| was| is now| now|:| =|=)?:? {0,2}["'“@]?(?=[\p{L}_])/iu;

/** "gamer tag is PixelHeron", "IGN: sunfish": token `i` begins the word for it. */
export function playerTold(ctx: Context, i: number): void {
  const { text } = ctx.scan;
  const start = ctx.scan.start[i] as number;
  const hit = PLAYER.exec(text.slice(start, start + 48));
  if (hit === null) return;
  const at = start + hit[0].length;
  const end = userEnd(text, at);
  const value = text.slice(at, end);
  if (value.length < 3 || !isValue(value)) return;
  const joined = /(?:is|was|now|[:=@"“'])\s*$/.test(hit[0]) || /["'“@]$/.test(hit[0]);
  if (
    isOdd(value) ||
    isHandle(ctx, at, value) ||
    (joined && /^\p{Lu}?\p{Ll}{4,}$/u.test(value) && LINE_ENDS.test(text.slice(end, end + 8)))
  )
    ctx.emit(at, end, "USERNAME", 0.93, "username-player");
}
