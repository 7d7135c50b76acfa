/**
 * Names and numbers of accounts by a form that one service gives them or only players write: "STEAM_0:1:44120981" and the 64-bit number of the same, a friend
 * code "SW-4410-7723-0091", "Mimikyu#EUW2", a player's tag behind its game, "xX_reaper_Xx", "丶橘猫不吃鱼".
 */

import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";

const STEAM = /(?<![\p{L}\d_])(?:STEAM_[0-5]:[01]:\d{4,11}|\[?U:1:\d{4,10}\]?|7656119[78]\d{9})(?![\p{L}\d_])/gu;
/** Of the two consoles of one maker. */
const FRIEND = /(?<![\p{L}\d_-])SW-\d{4}-\d{4}-\d{4}(?![\p{L}\d_-])/gu;
/** Once the reader is told of friends, figures in threes of four. */
const FRIEND_BARE =
  /(?<=(?<!\p{L})(?:friend codes?|code ami|codes amis|freundes-?code|código de amigo|codice amico|kod znajomego|vriendcode|venkode|vänkod|フレンドコード|好友代码|好友碼|친구 ?코드|код друга)(?: (?:is|ist|est|es|è|é|to|on))?[ :=：は]{0,3})\d{4}[ -]?\d{4}[ -]?\d{4}(?![\p{L}\d]|-\d)/giu;
/** The names of players that a server's mark ends. */
const RIOT =
  /(?<![\p{L}\d_#&])[\p{L}\d][\p{L}\d_]{2,15}#(?:EUW|EUNE|NA|TR|BR|LAN|LAS|OCE|KR|JP|RU|PH|SG|TH|TW|VN|ME)\d{1,4}(?![\p{L}\d_])/gu;
/** "tag: Juniper#4417", but "issue#4417", "Rechnung#4417": behind a word for a player's name. */
const TAGGED =
  /(?<=(?<!\p{L})(?:tag|battle-?tag|blizzard|riot|valorant|lol|discord|disc|ign|nick\p{L}{0,4}|gamertag|overwatch|starcraft|d4|diablo|디스코드|ディスコード|дискорд|дс)(?: (?:is|ist|est|es|è|é|id|tag|name|on|to))?[ :=：は]{1,3})[\p{L}][\p{L}\d_]{2,15}#[\p{L}\d]{3,5}(?![\p{L}\d_])/giu;
/** A player's or a clan's tag: of these letters and figures alone. */
const PLAYER_TAG =
  /(?<=(?<!\p{L})(?:player ?tag|clan ?tag|spieler-?tag|clash\p{L}*|coc|brawl\p{L}*|supercell|tag|royale|stars)(?: (?:royale|of clans|stars|account|player|tag|id|is|ist|es|est|name)){0,3}[ :=(]{1,3})#(?=\d{0,9}[PYLQGRJCUV])[0289PYLQGRJCUV]{6,10}(?![\p{L}\d])/giu;
/** "xX_reaper_Xx", "xXSchattenXx", "xX모찌Xx". */
const CROSSED =
  /(?<![\p{L}\d_])(?:xX_?[\p{L}\d_]{2,24}?_?Xx|XxX?_?[\p{L}\d_]{2,24}?_?X?xX|xx_[\p{L}\d]{2,20}_xx)(?![\p{L}\d_])/gu;
/** A stroke of Han signs that no word begins with, and signs of wings and hair. */
const ADORNED = /[丶灬丨彡]{1,2}[\u4e00-\u9fff\w]{2,9}?(?=[丶灬丨彡]|被|的|，|。|,|！|!|\s|$)[丶灬丨彡]{0,2}/gu;

const [NUMBER, FORM] = [0.97, 0.9] as const;

const FRIENDS = hashFlags([
  [
    1,
    "friend friends code codes ami amis freundescode freundes amigo amico znajomego vriendcode venkode vänkod друга フレンドコード フレンド 好友 친구",
  ],
]);

function friends(s: Context["scan"]): boolean {
  for (let k = 0; k < s.count; k++) if (FRIENDS(s, k) !== 0) return true;
  return false;
}

export function platformIds({ scan: s, emit }: Context): void {
  const { text } = s;
  const put = (pattern: RegExp, score: number): void => {
    for (const { 0: hit, index } of all(pattern, text))
      emit(index, index + hit.length, "USERNAME", score, "username-form");
  };
  if (s.hasDigit) {
    if (text.includes("7656119") || (s.hasColon && /(?:STEAM_|U:1:)\d/.test(text))) put(STEAM, NUMBER);
    if (text.includes("SW-")) put(FRIEND, NUMBER);
    if (s.digitCount > 0 && friends(s)) put(FRIEND_BARE, NUMBER);
  }
  if (text.includes("#")) {
    put(RIOT, FORM);
    put(TAGGED, FORM);
    put(PLAYER_TAG, FORM);
  }
  if (/xX|xx_|Xx/.test(text)) put(CROSSED, FORM);
  if (s.hasDense && /[丶灬丨彡]/.test(text)) put(ADORNED, FORM);
}
