/**
 * "Part nos. XV-3309 and YK-0182", "Artikel: 118 22 09", "ley 40/2007", "zeigt Code 4011877": the word right before a number, over one for "number" and
 * over numbers built like it, says that it is a thing's.
 */
import type { Draft } from "../../findings.ts";
import { unitAt } from "../../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_DEVICE,
  C_ID,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { sizeOf, tokenAt } from "../context.ts";
import { isPrivatelyBuilt } from "../numbers/built.ts";
import { groupAt } from "../numbers/groups.ts";
import { ENDS_IN_NUMBER, UNDIVIDED } from "./request-words.ts";
import {
  CODE,
  FAULT,
  GIVES,
  JOINT,
  KIND,
  LAW,
  NUMBER,
  PAPER,
  RECORD,
  REQUEST,
  SEAT,
  SENT,
  SHOWS,
  saysOfThing,
} from "./words.ts";

/** What was read on the way back from a number to the word that says whose it is. */
interface Told {
  readonly says: number;
  /** Where that word stands. */
  readonly at: number;
  /** Does a word or a sign for a number stand between? */
  readonly numbered: boolean;
  /** Are all such words for a code? */
  readonly coded: boolean;
  /** Numbers built like this one stand between. */
  readonly listed: boolean;
}

const GAP = /^[ \t\u00a0]{0,2}(?:[:=#№º°'"“„«(,;/&+–—.-]|\.:)?[ \t\u00a0]{0,2}["'“„«(]?$/u;
/** A value's own signs. */
const INSIDE = /^[-./_:]$|^ $/;
const SIGN = /[#№]/;
const MOST_BACK = 10;
/** "nos.", "art.": words cut short. */
const LONGEST_CUT = 4;
const SAYS = REQUEST | RECORD | KIND | PAPER | LAW | FAULT | SHOWS | GIVES | SEAT;

function toldBefore(s: Scan, at: number, written: string): Told | null {
  let numbered = false;
  let coded = true;
  let listed = false;
  const first = headOf(s, tokenAt(s, at));
  let next = s.start[first] as number;
  for (let k = first - 1; k >= 0 && k >= first - MOST_BACK; k--) {
    const gap = s.text.slice(s.end[k], next);
    const value = ((s.shape[k] as number) & HAS_DIGIT) !== 0;
    // Between most words stands a blank.
    if (gap !== " ") {
      if (!GAP.test(gap) || (gap.startsWith(". ") && sizeOf(s, k) > LONGEST_CUT) || (!value && /[,;]/.test(gap)))
        return null;
      if (SIGN.test(gap)) numbered = true;
    }
    if (value) {
      const from = valueStart(s, k);
      if (buildOf(s.text.slice(s.start[from], s.end[k])) !== buildOf(written)) return null;
      listed = true;
      k = from;
    } else {
      const says = saysOfThing(s, k);
      if ((says & SAYS) !== 0 && (says & NUMBER) === 0) return { says, at: k, numbered, coded, listed };
      if ((says & NUMBER) !== 0) {
        numbered = true;
        coded &&= (says & CODE) !== 0;
      }
      if ((says & (NUMBER | JOINT)) === 0) return null;
    }
    next = s.start[k] as number;
  }
  return null;
}

/** The first token of what is written in one with token `i`: "118" of "118-2209-05". */
function headOf(s: Scan, i: number): number {
  let from = i;
  while (from > 0 && i - from < 4 && isJoined(s, from)) {
    if (((s.shape[from - 1] as number) & (HAS_DIGIT | ALL_UPPER)) === 0) break;
    from--;
  }
  return from;
}

/** Does a hyphen, a stop or a stroke alone stand before token `k`? */
function isJoined(s: Scan, k: number): boolean {
  const at = s.end[k - 1] as number;
  const c = unitAt(s.text, at);
  return (s.start[k] as number) === at + 1 && c >= 45 && c <= 47;
}

/** The first token of the value that ends with token `k`. */
function valueStart(s: Scan, k: number): number {
  let from = k;
  while (from > 0 && k - from < 4) {
    const gap = s.text.slice(s.end[from - 1], s.start[from]);
    const shape = s.shape[from - 1] as number;
    const led = (shape & ALL_UPPER) !== 0 && sizeOf(s, from - 1) < 5;
    if (!INSIDE.test(gap) || ((shape & HAS_DIGIT) === 0 && !led)) break;
    from--;
  }
  return from;
}

/** How letters and figures follow each other: "A-9" of "XV-3309". */
const buildOf = (value: string): string => value.replace(/\p{L}+/gu, "A").replace(/\d+/g, "9");

/** What nothing but its shape speaks for. */
const WEAK = 0.78;
/** "8,4018871.2": of a law no more than its number and year. */
const OF_LAW = /^\(?(?:[A-Z]{1,2} )?\d{1,6}(?:[/-](?:\p{L}{1,4}[/-])?\d{2,6}| \p{Lu}{2,5})?\)?$/u;
/** "26-H-00912": filled up with zeros, as no plate is. */
const FILED = /^\d{2,4}[-/ ]\p{Lu}{1,3}[-/ ]0\d+$/u;
const NAMED_LAW = /^\p{L}{2,12}\.? \d{1,5}\/(?:\d{4}|\d\d)$/u;
/** What a machine shows: figures and capitals, never more than two words. */
const SHOWN = /^[\p{Lu}\d][\p{Lu}\d.-]{1,11}$/u;
const LONGEST_GOOD = 14;
const LONGEST_SEAT = 4;

/** "order no. 77102844", "număr sesizare: …", "शिकायत नंबर …": a request's word and one for its number side by side, right before the value. */
export const isOfRequest = (s: Scan, draft: Draft): boolean =>
  isToldOfRequest(s, draft, toldBefore(s, draft.start, s.text.slice(draft.start, draft.end)));

function isToldOfRequest(s: Scan, { start, type, rule }: Draft, told: Told | null): boolean {
  if (type === "SECRET" || type === "CARD" || type === "GEO" || isDivided(s, start)) return false;
  if (UNDIVIDED.within(s.text, Math.max(0, start - REACH), start)) return true;
  if (told === null || (told.says & REQUEST) === 0 || told.listed) return false;
  const first = numberBefore(s, told.at);
  const isTold = told.numbered || first < told.at || rule === "id-grouping" || isInOneWord(s, told.at);
  return isTold && !isOwned(s, first);
}

/** "receipt 010-4417-9082": written as telephones are, which orders' numbers are not. */
function isDivided(s: Scan, start: number): boolean {
  const i = tokenAt(s, start);
  if (((s.shape[i] as number) & HAS_DIGIT) === 0) return false;
  const group = groupAt(s, i);
  return group.plus || (group.sizes.length > 2 && isPrivatelyBuilt(s, group));
}
const isInOneWord = (s: Scan, i: number): boolean => ENDS_IN_NUMBER.test(s.text.slice(s.start[i], s.end[i]));

export function isOfThing(s: Scan, draft: Draft): boolean {
  const { start, end, type, score } = draft;
  const value = s.text.slice(start, end);
  const told = toldBefore(s, start, value);
  if (isToldOfRequest(s, draft, told)) return true;
  if (type === "CARD" && value.replace(/\D/g, "").length > LONGEST_GOOD) return false;
  if (isUnderDenseWord(s, start))
    return type === "PHONE" ? mayBeThings(s, draft, false) : type !== "SECRET" || SHOWN.test(value);
  // "Ley 40/2007": the word is in it.
  if (type === "ID" && NAMED_LAW.test(value) && (saysOfThing(s, tokenAt(s, start)) & LAW) !== 0) return true;
  if (type === "PHONE" && score <= WEAK && isShownBehind(s, draft)) return true;
  if (told === null) return type === "SECRET" && isCatalogued(s, start, value);
  const { says, at, numbered, coded, listed } = told;
  if (type === "SECRET")
    return (
      SHOWN.test(value) &&
      coded &&
      (isFaults(s, at, says, numbered) || isPartsCode(s, at, says, value, numbered || isNumbered(s, at)))
    );
  if ((says & KIND) !== 0) return !isPiece(s, draft) && !isOwned(s, at) && mayBeThings(s, draft, numbered && !listed);
  if ((says & RECORD) !== 0) return (numbered || isNumbered(s, at)) && !isOwned(s, at) && mayBeThings(s, draft, false);
  if ((says & LAW) !== 0 && OF_LAW.test(value) && type !== "PASSPORT" && type !== "CARD") return true;
  if ((says & PAPER) !== 0 && (type === "PLATE" ? FILED.test(value) : score <= WEAK))
    return mayBeThings(s, draft, numbered && !listed);
  if ((says & (FAULT | SHOWS)) !== 0)
    return coded && SHOWN.test(value) && isFaults(s, at, says, numbered) && mayBeThings(s, draft, false);
  return (says & SEAT) !== 0 && value.length <= LONGEST_SEAT;
}

/** Does a word for a thing, or for a paper, stand before the number at `at`? `directly`: a thing's, with nothing between but "no." and the like. */
export function isToldOfThing(s: Scan, at: number, directly: boolean): boolean {
  const i = tokenAt(s, at);
  const told = toldBefore(s, at, s.text.slice(at, s.end[i]));
  return told !== null && (told.says & (directly ? KIND : KIND | RECORD | PAPER)) !== 0 && !isOwned(s, told.at);
}

/** "first part 4418": of somebody's number, unless it is divided as numbers of parts are; "laptop, label …": the label is why it was found. */
const isPiece = ({ text }: Scan, { rule, start, end }: Draft): boolean =>
  rule === "serial-standing" ||
  (rule === "number-piece" && !DIVIDED.test(text.slice(Math.max(0, start - 12), end + 8)));
const DIVIDED = /(?<!\p{L})\p{Lu}{1,4}-\d{2}|\d-\d{2,8}-\d/u;

/** "serial of the returned item: …": what stands before the word says whose number of it is told. */
function isOwned(s: Scan, at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - OWNER_REACH; k--) {
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0 || /[.,;!?\n]/.test(s.text.slice(s.end[k], s.start[k + 1])))
      return false;
    // "call recording no. …": a record's own word.
    if (((s.cue[k] as number) & OWNED) !== 0 && (saysOfThing(s, k) & RECORD) === 0) return true;
  }
  return false;
}
/** "ID apel 8830117", "nr. de sesizare …": the word for a number before the word at `at`, or `at` where none is. */
function numberBefore(s: Scan, at: number): number {
  if (at === 0 || !BESIDE.test(s.text.slice(s.end[at - 1], s.start[at]))) return at;
  const before = saysOfThing(s, at - 1);
  if ((before & NUMBER) !== 0) return at - 1;
  return at > 1 && (before & JOINT) !== 0 && (saysOfThing(s, at - 2) & NUMBER) !== 0 ? at - 2 : at;
}
const BESIDE = /^\.?['’]?\s*$/;
const isNumbered = (s: Scan, at: number): boolean => numberBefore(s, at) < at;

const OWNER_REACH = 4;
const OWNED = C_PASSPORT | C_PLATE | C_ID | C_BANK | C_CARD | C_PHONE | C_DEVICE | C_PASSWORD | C_ONE_TIME;

/** Telephones, cards and numbers of states are a thing's where a word for "number" stands between alone. */
function mayBeThings(s: Scan, { start }: Draft, numbered: boolean): boolean {
  const i = tokenAt(s, start);
  if (((s.shape[i] as number) & HAS_DIGIT) === 0) return true;
  const group = groupAt(s, i);
  return !group.plus && (numbered || !isPrivatelyBuilt(s, group));
}

/** "έκδοση 2019, κωδικός ΟΔ-019": letters and figures behind a word for a code, where goods, papers or faults are spoken of and nobody signs in. */
function isCatalogued(s: Scan, start: number, value: string): boolean {
  if (!/^\p{Lu}{1,4}-\d{2,5}$/u.test(value)) return false;
  const i = tokenAt(s, start);
  return i > 0 && (saysOfThing(s, i - 1) & NUMBER) !== 0 && isNear(s, i, KIND | PAPER | FAULT);
}

const NEAR = 40;

/** Is one of these spoken of near token `i`, and nothing that a code is sent by or opens? */
function isNear(s: Scan, i: number, what: number): boolean {
  let found = what === 0;
  for (let k = Math.max(0, i - NEAR); k < s.count && k <= i + NEAR; k++) {
    const near = saysOfThing(s, k);
    if ((near & SENT) !== 0 && (s.cue[k] as number) !== C_CODE) return false;
    if ((near & what) !== 0) found = true;
  }
  return found;
}

/** "Error code 40118", "βγάζει κωδικό 4011877": of a fault, or of what shows it, where nobody signs in or is sent one. */
function isFaults(s: Scan, at: number, says: number, numbered: boolean): boolean {
  if ((says & FAULT) !== 0) return true;
  if ((says & (SHOWS | GIVES)) === 0 || !numbered) return false;
  return isNear(s, at + 1, (says & SHOWS) !== 0 ? 0 : FAULT);
}

/** "код на част 300142", "part code 300142": of a thing, where nothing is opened with it and nobody signs in. */
const isPartsCode = (s: Scan, at: number, says: number, value: string, numbered: boolean): boolean =>
  (says & KIND) !== 0 && numbered && /^\d+$/.test(value) && isNear(s, at + 1, 0);

/** "7740118 kodunu veriyor", "7740118 kódot ír ki": languages that put both words behind. */
function isShownBehind(s: Scan, draft: Draft): boolean {
  const next = tokenAt(s, draft.end);
  if (next + 1 >= s.count || s.text.slice(draft.end, s.start[next]) !== " ") return false;
  return (
    (saysOfThing(s, next) & CODE) !== 0 &&
    (saysOfThing(s, next + 1) & SHOWS) !== 0 &&
    isNear(s, next, 0) &&
    mayBeThings(s, draft, false)
  );
}

/** In scripts that set no blanks, and "מק״ט", which is cut short. */
const DENSE =
  /(?:箱[号號]|[柜櫃][号號]|集[装裝]箱[号號]?|封[条條][号號]|终端[号號]|商[户戶][号號]|流水[号號]|交易[号號]|(?:运|快递|物流|出库|入库|采购|领料|調撥|调拨)单号|物料(?:编码|编号)?|(?:税则|稅則)号列|HS ?(?:コード|编码|編碼)|追跡番号|伝票番号|送り状番号|端末番号|加盟店番号|承認番号|管理番号|整理番号|교부 ?번호|승인 ?번호|가맹점 ?번호|단말기 ?번호|송장 ?번호|운송장 ?번호?|관리 ?번호|เลขพัสดุ|เลขที่ใบ(?:สั่งซื้อ|เสร็จ|กำกับภาษี)|มอก\.?|货号|貨號|型号|型號|品番|型番|图号|圖號|図番|书号|書號|ISBN|批号|批號|批次号?|料号|料號|物料号|零件号|配件号|部品番号|商品(?:コード|番号|编号|編號|代码)|产品(?:编号|代码|型号)|製品(?:コード|番号)|JAN ?(?:コード)?|バーコード|条形码|条码|條碼|ロット(?:番号|No\.?)?|カラー番号|色号|상품 ?(?:코드|번호)|제품 ?(?:코드|번호)|품번|부품 ?번호|모델(?:명|번호)|바코드|로트 ?번호|รหัสสินค้า|รหัสอะไหล่|บาร์โค้ด|เลขล็อต|ล็อต|(?:错误|故障|報錯|报错)(?:代码|码|碼)|エラー(?:コード)?|오류 ?(?:코드|번호)|에러 ?코드|รหัสข้อผิดพลาด|מק["״']?ט)(?:是|为|は|が|는|은|이)?[ :：#=("「]{0,3}$/iu;
const REACH = 20;
/** What else than a letter of those scripts the word may end in. */
const LATIN_ENDS = ":=NO.no";

function isUnderDenseWord(s: Scan, start: number): boolean {
  let p = start - 1;
  while (p >= 0 && start - p < 4 && unitAt(s.text, p) < 0x30) p--;
  const c = unitAt(s.text, p);
  if (c < 0x590 && (p < 0 || !LATIN_ENDS.includes(s.text.charAt(p)))) return false;
  return DENSE.test(s.text.slice(Math.max(0, start - REACH), start));
}
