/** Numbers that their shape or what they stand right behind gives to a thing: round counts, keys of records, commits, bills. */
import { unitAt } from "../../scan/classes.ts";
import { C_CURRENCY } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import type { Group } from "./groups.ts";

/** "period_id = 88120044", "storeId: …": keys of what is no person's. */
const THINGS_ID =
  /(?:ad|alert|article|asset|attachment|audience|branch|bundle|campaign|card_?type|catalog|category|channel|class|collection|column|connector|coupon|course|currency|dashboard|deal|department|discount|environment|feed|folder|form|group|image|index|instance|integration|item|language|lesson|list|listing|location|media|menu|module|offer|org|organi[sz]ation|outlet|page|parent|period|pipeline|plan|post|price|product|project|promo|promotion|question|quiz|queue|region|release|report|role|room|route|rule|schedule|segment|server|service|shipment|shop|site|sku|slot|stage|status|stock|store|stream|supplier|survey|table|tag|task|team|template|tenant|thread|topic|type|variant|vendor|version|video|warehouse|webhook|widget|workflow|workspace|zone)(?:_id|I[dD])["']?(?:\s{0,2}[:=]\s{0,2}|\s)["']?$/;
/** Reads the pattern only where "id" stands before the signs. */
export function isThingsId(text: string, at: number): boolean {
  let p = at - 1;
  while (p > at - 8 && KEY_SIGN.includes(text.charAt(p)) && p >= 0) p--;
  const d = unitAt(text, p);
  if (p === at - 1 || (d | 32) !== 100 || (unitAt(text, p - 1) | 32) !== 105) return false;
  return THINGS_ID.test(text.slice(Math.max(0, p - 24), at));
}
const KEY_SIGN = ` "':=`;

/** "3200000 rijen", "max_body = 10485760": round to five zeros, or to sixteen bits. */
export const isRound = ({ digits, sizes, plus }: Group): boolean =>
  !plus &&
  sizes.length === 1 &&
  digits.charCodeAt(0) !== 48 &&
  (digits.length < 11
    ? digits.endsWith("00000") || Number(digits) % 65_536 === 0
    : digits.length < 15 && Number(digits) % MEBIBYTE === 0);
const MEBIBYTE = 1_048_576;

/** "failed with 3221225477": what Windows ends a program with (0xC0000000 and on), as a number without its sign. */
export const isExitCode = ({ digits, sizes, plus }: Group): boolean =>
  !plus && sizes.length === 1 && digits.length === 10 && digits.startsWith("322122");

/** "20251118 08:00": a day before its time. */
export const isStamp = (text: string, { start, end, digits, sizes }: Group): boolean =>
  sizes.length === 2 &&
  sizes[0] === 8 &&
  sizes[1] === 2 &&
  unitAt(text, end) === 58 &&
  /^20[0-4]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])/.test(digits) &&
  unitAt(text, start - 1) !== 43;

/** What git prints commits behind, of which some have no letter among their seven digits. */
const GIT = wordSet("git head merge index commit", "folded");
const IN_GIT =
  /(?:(?<![\p{L}\d])git [a-z][a-z-]*(?: --?[a-z-]+)* |\bHEAD(?: is now)? at |\[[\w./-]{2,30} (?:\(root-commit\) )?|\bMerge: (?:[\da-f]{7,12} )?|\bindex (?:[\da-f]{7,12}\.\.)?)$/u;

export const isCommit = (s: Scan, at: number): boolean =>
  GIT.inText(s) && IN_GIT.test(s.text.slice(Math.max(0, at - 48), at));

/** "счёт № 0088120 оплачен": an account's word, said of a bill. */
const BILL = /(?<!\p{L})(?:сч[её]та?|рахунок|рахунку|račun|рачун)[ №#nNbBrR.:]{1,8}$/u;
const BILLED = /^,? (?:от|від|od|на су|на оп|опла|спла|не оп|не сп|выст|вист|дваж|двіч|plać|napla|плаћ)/u;

/** An account at a bank has more digits. */
const MOST_OF_BILL = 12;

export const isBills = (text: string, { start, end, digits }: Group): boolean =>
  digits.length <= MOST_OF_BILL &&
  BILL.test(text.slice(Math.max(0, start - 20), start)) &&
  (BILLED.test(text.slice(end, end + 12)) || ORDERED.test(text.slice(Math.max(0, start - 56), start)));
/** "замовлення 2026-00719, рахунок 44170029": the bill of an order that was named right before. */
const ORDERED =
  /(?:замовл|заказ|накладн|поръчк|поруџбин|narudžb|naročil)\p{L}*[ №#:nNrR.]{1,4}[\d/-]{3,}, (?:сч[её]т|рахунок|račun|рачун)[ №#nNbBrR.:]{1,8}$/iu;

/** "В счёте 90017734", "у рахунку 90017734": in the bill, where one would be on an account. */
export const isInBill = (text: string, { start, digits }: Group): boolean =>
  digits.length <= MOST_OF_BILL &&
  INSIDE.has(unitAt(text, start - 2)) &&
  IN_BILL.test(text.slice(Math.max(0, start - 14), start));
const INSIDE = new Set([0x435, 0x443]);
const IN_BILL = /(?<!\p{L})[ву] (?:сч[её]те|рахунку) $/iu;

/** "Счёт № 417/26 на 12 455,00 руб.": a bill of a year, or what is to be paid; the word for it is an account's as well. */
export const isBillOrSum = (text: string, { start, end }: Group): boolean =>
  /^\d{1,4}\/(?:20)?[0-4]\d$/.test(text.slice(start, end)) ||
  /^[.,]\d\d(?!\d)/.test(text.slice(end, end + 4)) ||
  OF_LEDGER.test(text.slice(Math.max(0, start - 24), start));
/** "cuenta contable 400120": of books that are kept. */
const OF_LEDGER =
  /(?:contable|comptable|contabile|contábil|księgow\p{L}{1,3}|grootboek\p{L}*|sachkonto|finanskonto|(?:gl|ledger|nominal) (?:account|code))[ :.]{1,2}(?:(?:no|nr|n[º°])\.? ?)?$/iu;

/** "actual 4 102 888 (-7.1 %)": thousands apart, and by how much it changed. */
export const isChanged = (text: string, { start, end, sizes }: Group): boolean =>
  sizes.length > 1 &&
  unitAt(text, end) === 32 &&
  /^ \([-+±−~]?\d{1,3}(?:[.,]\d{1,2})? ?%\)/.test(text.slice(end, end + 14)) &&
  /^[1-9]\d{0,2}(?:[ \u00a0\u202f.,'’]\d{3})+$/.test(text.slice(start, end));

/** "158 元到6222 …", "450 kr til Jarle på 48 20 03 275": the currency before the number is that of an amount before it, and none is behind. */
export function isCurrencyOfAnother(s: Scan, i: number, { last }: Group): boolean {
  if (last + 1 < s.count && ((s.cue[last + 1] as number) & C_CURRENCY) !== 0) return false;
  for (let k = i - 1; k > 0 && k >= i - MOST_TO_CURRENCY; k--) {
    if (((s.cue[k] as number) & C_CURRENCY) === 0) continue;
    const gap = (s.start[k] as number) - (s.end[k - 1] as number);
    return gap <= 1 && ((s.shape[k - 1] as number) & HAS_DIGIT) !== 0;
  }
  return false;
}
const MOST_TO_CURRENCY = 8;

/** "031824-11281-01.dmp": what programs write and name by themselves, by what stands behind the number. */
export const isFile = (text: string, end: number): boolean => FILE.test(text.slice(end, end + 8));
const FILE = /^\.(?:dmp|log|gz|tmp|bak|evtx|etl|cab|msi|exe|dll|sys|iso|img|bin|hex|fw|trace|har|core)(?![\p{L}\d])/iu;
