/** Names in Chinese, Japanese, Korean and Thai: family name lists, honorifics, introductions and field names. */

import { isJapanese } from "../../names/dense.ts";
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { CLASS, DENSE, HAN, HANGUL, HIRAGANA, KATAKANA, SCRIPT, scriptAt, THAI } from "../../scan/classes.ts";
import {
  AFTER_TITLE,
  bitsAt,
  C_NAME,
  CJK_SURNAME,
  COMMON,
  extendHash,
  FIRST,
  GREET,
  HASH_SEED,
  hashWord,
  lookup,
  PHRASE_END,
  phraseAt,
  SIGNOFF,
  TITLE,
  wordBits,
} from "../../scan/lexicon.ts";
import { IS_DENSE, LINE_START, type Scan } from "../../scan/scan.ts";
import { INTRO, INTRO_WEAK } from "../../words/people.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { denseByModel } from "./dense-model.ts";
import { isHanFirm, isKoreanDesk, isKoreanSpeech, isNoValue, opensSpeech } from "./dense-no-value.ts";
import { isGivenAt, THAI_TITLE, thaiName } from "./dense-thai.ts";
import { BEFORE_NAME, JAPANESE_REGIONS, KOREAN_GOOD, WRONG } from "./dense-words.ts";
import { hanName, koreanName } from "./han.ts";
import { isSaidInDense } from "./speaker-lines.ts";
import { isHanBrand } from "./things/han-brands.ts";

export function densePersons(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDense) return;
  const kana = (s.scripts & ((1 << HIRAGANA) | (1 << KATAKANA))) !== 0;
  if (kana) toMoushi(ctx, s.text);
  if (s.text.includes("ชื่อ")) thaiCalled(ctx, s.text);
  denseByModel(ctx);
  const greets = (s.words & GREET) !== 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    const shape = s.shape[i] as number;
    if ((shape & IS_DENSE) === 0) continue;
    if (((s.word[i] as number) & TELLS) !== 0 || ((s.cue[i] as number) & C_NAME) !== 0) toldBy(ctx, s, i);
    if (greets) latinGreeting(ctx, s, i);
    if ((shape & LINE_START) !== 0) underFarewell(ctx, s, i);
  }
}

/** Words that tell a name beside them, or are part of one: most tokens are neither. */
const TELLS = AFTER_TITLE | TITLE | PHRASE_END | SIGNOFF | GREET | CJK_SURNAME | FIRST;

function toldBy(ctx: Context, s: Scan, i: number): void {
  const w = s.word[i] as number;
  const at = s.start[i] as number;
  const end = s.end[i] as number;
  if ((w & AFTER_TITLE) !== 0) honoured(ctx, s.text, at);
  if ((w & TITLE) !== 0 && (s.script[i] as number) === THAI) thaiName(ctx, s.text, end);
  if ((w & PHRASE_END) !== 0) {
    const meaning = phraseAt(s.hash, i);
    if ((meaning & (INTRO | INTRO_WEAK)) !== 0) introduced(ctx, s.text, end, (meaning & INTRO) !== 0);
  }
  if (((s.cue[i] as number) & C_NAME) !== 0) named(ctx, s.text, end);
  if ((w & (SIGNOFF | GREET)) !== 0) beside(ctx, s, i, (w & SIGNOFF) !== 0);
  if ((w & CJK_SURNAME) !== 0) surname(ctx, s, i);
  if ((w & FIRST) !== 0) given(ctx, s, i);
}

/** A listed given name: with the family name behind it in Thai, alone between marks elsewhere. */
function given(ctx: Context, s: Scan, i: number): void {
  const at = s.start[i] as number;
  const end = s.end[i] as number;
  if ((s.script[i] as number) === THAI) {
    if (end - at < 3 || THAI_MODEL.test(s.text.slice(Math.max(0, at - 8), at))) return;
    const spaced = s.text.charCodeAt(end) === 32 && scriptAt(s.text, end + 1) === THAI;
    if (spaced && (at === 0 || scriptAt(s.text, at - 1) !== THAI)) thaiName(ctx, s.text, at);
    else if ((at === 0 || scriptAt(s.text, at - 1) !== THAI) && scriptAt(s.text, end) !== THAI)
      ctx.emit(at, end, "PERSON", 0.7, "person-given");
    // "ติดต่อสมศักดิ์ไม่ได้": between words of the sentence that take a person.
    else if (
      end - at >= 4 &&
      (THAI_BEFORE.test(s.text.slice(Math.max(0, at - 8), at)) || THAI_BEHIND.test(s.text.slice(end, end + 6)))
    ) {
      const title = THAI_TITLE.exec(s.text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
      ctx.emit(at - title, end, "PERSON", 0.68, "person-given");
    }
    return;
  }
  const before = at === 0 ? 10 : s.text.charCodeAt(at - 1);
  const after = end >= s.length ? 10 : s.text.charCodeAt(end);
  if (
    CLASS[before] !== DENSE &&
    CLASS[after] !== DENSE &&
    (before <= 32 || before === 0x3000) &&
    (end - at > 1 || before === 10) &&
    !(s.script[i] === HANGUL && KOREAN_GOOD.test(s.text.slice(Math.max(0, at - 6), at)))
  )
    ctx.emit(at, end, "PERSON", 0.7, "person-given");
}

/** "โซฟารุ่น \"นภา\"": what a good is called. */
const THAI_MODEL = /(?:รุ่น|ยี่ห้อ|แบรนด์) ?["“'‘]?$/;
const THAI_BEFORE = /(?:ติดต่อ|คุยกับ|โทรหา|ถาม|บอก|ฝาก|กับ|พบ|เรียก|ชื่อ|คุณ|พี่|น้อง|นาย|นาง|ให้|และ|ช่าง|หมอ|ครู|ป้า|ลุง)$/;
const THAI_BEHIND = /^(?:ไม่|บอก|แจ้ง|โทร|จะ|ยัง|เป็น|ส่ง|ตอบ|รับ)/;
const FAREWELL =
  /(감사합니다|고맙습니다|수고하세요|수고하십시오|부탁드립니다|안녕히 계세요|谢谢[您你]?|謝謝[您你]?|(?:感谢|感謝|谢谢|謝謝)[\u4e00-\u9fff]{0,8}|此致|敬礼|敬禮|祝好|顺颂商祺|よろしくお願いします|よろしくお願いいたします|お願いいたします|お願いします|ありがとうございま(?:す|した)|敬具|以上|ขอบคุณ[ก-๎]{0,20}|ขอแสดงความนับถือ|ด้วยความเคารพ)[\s。.!！,，、~]*$/;

/** Who answers for a firm. */
const DESK =
  /(?:客服|客户|客戶|团队|團隊|中心|部门|(?:务|務|后|後|售|术|術|场|業|业|事)部|客服组|窓口|担当者|센터|팀|운영진|담당자)$|^(?:ทีม|ฝ่าย|แผนก|ศูนย์)/;

/** A given name behind its blank, alone to the line's end. */
const SPACED_GIVEN =
  /^ [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々]{1,4}(?=[ \t]*(?:드림|올림|拜|\r|\n|$))/u;

/** "Hi 伟, …": a Han or Hangul name after a greeting in Latin letters. */
function latinGreeting(ctx: Context, s: Scan, i: number): void {
  if (i === 0 || ((s.word[i - 1] as number) & GREET) === 0 || ((s.shape[i - 1] as number) & IS_DENSE) !== 0) return;
  const at = s.start[i] as number;
  if (s.text.slice(s.end[i - 1], at) !== " ") return;
  let q = at;
  while (q < s.length && q - at < 6 && CLASS[s.text.charCodeAt(q)] === DENSE) q++;
  if (q - at <= 5 && /^\s*([,，!！.:\n]|$)/.test(s.text.slice(q, q + 3)))
    ctx.emit(at, q, "PERSON", 0.85, "person-greeted");
}

/** A short run alone on its line below a farewell. */
function underFarewell(ctx: Context, s: Scan, i: number): void {
  const text = s.text;
  const at = s.start[i] as number;
  let q = at;
  while (q < text.length && q - at < 26 && CLASS[text.charCodeAt(q)] === DENSE) q++;
  const sc = s.script[i] as number;
  const thai = sc === THAI;
  if (thai && text.charCodeAt(q) === 32 && scriptAt(text, q + 1) === THAI) {
    q++;
    while (q < text.length && q - at < 40 && scriptAt(text, q) === THAI) q++;
  }
  // "宇野 陽向": the given name apart.
  if (
    (sc === HAN || sc === HANGUL) &&
    q - at <= 3 &&
    text.charCodeAt(q) === 32 &&
    FAREWELL.test(text.slice(Math.max(0, at - 40), at))
  ) {
    const given = SPACED_GIVEN.exec(text.slice(q, q + 8))?.[0].length ?? 0;
    if (given > 0) {
      ctx.emit(at, q + given, "PERSON", 0.76, "person-signed");
      return;
    }
  }
  // Behind most runs stands a mark.
  if (q < text.length && !" \t\r\n드올拜敬上".includes(text.charAt(q))) return;
  if (!/^[ \t]*(드림|올림|拜上|敬上|上)?[ \t]*(\r|\n|$)/.test(text.slice(q, q + 8))) return;
  q -= /(드림|올림|拜上|敬上)$/.exec(text.slice(at, q))?.[0].length ?? 0;
  const n = q - at;
  if (n < (sc === HAN || thai ? 1 : 2) || n > (thai ? 40 : sc === HAN ? 4 : sc === HANGUL ? 4 : 6)) return;
  const w = s.word[i] as number;
  if ((s.end[i] as number) === q && (w & (COMMON | SIGNOFF | GREET)) !== 0) return;
  if (((s.cue[i] as number) !== 0 && (w & CJK_SURNAME) === 0) || !FAREWELL.test(text.slice(Math.max(0, at - 40), at)))
    return;
  if (
    FAREWELL.test(text.slice(at, q)) ||
    DESK.test(text.slice(at, q)) ||
    /(요|다|ครับ|ค่ะ|です|ます)$/.test(text.slice(at, q))
  )
    return;
  // "配達員", "冷蔵庫": nobody who signs.
  if (sc === HAN && /[員社店駅庫部課局]$/.test(text.slice(at, q))) return;
  if (n >= 3 && (sc === HANGUL || (sc !== THAI && isJapanese(text))) && isOrdinaryDense(text, at, q, sc !== HANGUL))
    return;
  ctx.emit(at, q, "PERSON", 0.76, "person-signed");
}

/** "小笠原美咲と申します": the run of Han before it. */
function toMoushi(ctx: Context, text: string): void {
  for (let at = text.indexOf("と申"), n = 0; at >= 0 && n < 50; at = text.indexOf("と申", at + 2), n++) {
    let q = at;
    while (q > 0 && at - q < 7 && (scriptAt(text, q - 1) === HAN || scriptAt(text, q - 1) === KATAKANA)) q--;
    // "よしだ あかり と申します": a name in kana, its parts apart.
    const kana =
      q === at ? /(?<![ぁ-ゖ])[ぁ-ゖ]{2,5}[ \u3000][ぁ-ゖ]{2,5}$/.exec(text.slice(Math.max(0, at - 12), at)) : null;
    if (kana !== null) ctx.emit(at - kana[0].length, at, "PERSON", 0.86, "person-introduced");
    if (at - q >= 2 && at - q <= 6) ctx.emit(q, at, "PERSON", 0.86, "person-introduced");
  }
}

/** Length of the family name at `p`, 0 when there is none. */
function surnameLength(text: string, p: number): number {
  let hash = HASH_SEED;
  let length = 0;
  for (let n = 1; n <= 4 && p + n <= text.length; n++) {
    hash = extendHash(hash, text.charCodeAt(p + n - 1));
    const slot = lookup(hash);
    if (slot >= 0 && (bitsAt(slot) & CJK_SURNAME) !== 0) length = n;
  }
  return length;
}

/** "พนักงานชื่อวิภาวดีบอกว่า": who is called so. */
const THAI_CALLED =
  /ชื่อ ?-? ?(?:นาม)?สกุล ?[:：] ?|(?:พนักงาน|เจ้าหน้าที่|แอดมิน|ช่าง|เพื่อน|ลูกค้า|แฟน|สามี|ภรรยา|ผู้จัดการ|หัวหน้า|ใน|พี่|น้อง|คนส่งของ|คนขับ|แม่บ้าน|ยาม|ไรเดอร์|พ่อ|แม่|ลุง|ป้า|น้า|อา|ปู่|ย่า|ตา|ยาย|ลูก|ลูกชาย|ลูกสาว)(?:ที่|คน)?ชื่อ ?(?!ผู้|บัญชี|ไฟล์|จริง|อะไร)/g;

function thaiCalled(ctx: Context, text: string): void {
  for (const hit of all(THAI_CALLED, text)) thaiName(ctx, text, hit.index + hit[0].length);
}

/** "안녕하세요 고객님": the greeting's own end. */
const GREETED = /^하(?:세요|십니까|신가요|셨나요)$|니까$/;

/** Before さん, 様, 先生, 씨, 님: the name itself. */
function honoured(ctx: Context, text: string, at: number): void {
  // "確認様式", "様子": words that begin with the same sign.
  // "강남대리점", "대리운전": an agency, and who drives one home.
  if (/^(?:様[式子々相態]|대리(?:점|운전))/.test(text.slice(at, at + 4))) return;
  let p = at;
  if (text.charCodeAt(p - 1) === 32) p--;
  const sc = scriptAt(text, p - 1);
  if (sc === HANGUL) {
    // "김민수 고객님" puts a word between.
    for (const filler of ["고객", "회원", "기사", "매니저", "팀장", "과장", "대리", "부장", "상담사", "담당자"])
      if (text.startsWith(filler, p - filler.length))
        p = text.charCodeAt(p - filler.length - 1) === 32 ? p - filler.length - 1 : p - filler.length;
    let q = p;
    while (q > 0 && p - q < 4 && scriptAt(text, q - 1) === HANGUL) q--;
    for (; p - q >= 2; q++) if (surnameLength(text, q) > 0 && p - q <= 4) break;
    if (GREETED.test(text.slice(q, p)) || isKoreanDesk(text.slice(q, p))) return;
    if (p - q >= 2) ctx.emit(q, p, "PERSON", 0.88, "person-honoured");
    // "옆집 탁씨도": a family name of one syllable, apart from what stands before.
    else if (
      p === at &&
      CALLED_SSI.test(text.slice(at, at + 2)) &&
      surnameLength(text, p - 1) === 1 &&
      scriptAt(text, p - 2) !== HANGUL
    )
      ctx.emit(p - 1, p, "PERSON", 0.8, "person-honoured");
    return;
  }
  if (sc !== HAN && sc !== KATAKANA) return;
  // "責任者様": what somebody is.
  if (text[p - 1] === "者") return;
  // "お一人様", "2名様": how many they are.
  if (/[一二三四五六七八九十何]人|\d名/.test(text.slice(Math.max(0, p - 2), p))) return;
  let q = p;
  while (q > 0 && p - q < 6 && (scriptAt(text, q - 1) === sc || (sc === HAN && text[q - 1] === "々"))) q--;
  // A family name may stand before a space: "田中 太郎様".
  if (text.charCodeAt(q - 1) === 32 && scriptAt(text, q - 2) === HAN && p - q <= 3) {
    let r = q - 1;
    while (r > 0 && q - r < 5 && scriptAt(text, r - 1) === HAN) r--;
    r += BEFORE_NAME.exec(text.slice(r, q - 1))?.[0].length ?? 0;
    if (surnameLength(text, r) > 0) q = r;
    // "昨日大槻 麻衣さん": two signs of no list, and no word.
    else if (
      q - 1 - r === 2 &&
      /^(?:さん|様|さま|氏)/.test(text.slice(at, at + 2)) &&
      !isOrdinaryDense(text, r, q - 1, true) &&
      !isOrdinaryDense(text, q, p, true)
    ) {
      ctx.emit(r, p, "PERSON", 0.85, "person-honoured");
      return;
    }
  }
  if (sc === KATAKANA) {
    if (p - q >= 2) ctx.emit(q, p, "PERSON", 0.85, "person-honoured");
    return;
  }
  // "山田商事様".
  if (FIRM_ENDS.test(text.slice(q, p))) return;
  for (let r = q; r < p; r++) {
    const n = surnameLength(text, r);
    // "鶴田様": a family name of no list has one of the list for its second sign.
    if (n > 0 && r > q && p - q <= 3 && !BEFORE_NAME.test(text.slice(q, p)) && /^[さ様]/.test(text.slice(at, at + 1)))
      break;
    if (n > 0 && p - r <= n + 3) {
      // "赵经理": family name and office are how one is called.
      const office = p - r === n ? (HAN_OFFICE.exec(text.slice(p, p + 3))?.[0].length ?? 0) : 0;
      ctx.emit(r, p + office, "PERSON", 0.9, "person-honoured");
      return;
    }
  }
  // "昨日樋口様とお話し", "担当樋口さん": a word of the sentence stands right before the name.
  const led = BEFORE_NAME.exec(text.slice(q, p))?.[0].length ?? 0;
  q += led;
  if (
    p - q <= (led > 0 ? 4 : 3) &&
    p > q &&
    /^(?:さん|様|さま|氏|くん|ちゃん)/.test(text.slice(at, at + 3)) &&
    !/(?:^[赤坊兄姉弟妹父母嬢祖娘孫嫁婿彼妻夫神仏王姫殿上若世有逆]$|^(?:息子|家族|団体|法人|企業|業者|会員|女王|王子|王女)$|旦那|若旦|奥|[客皆様方者社店]|[何数一二三四五六七八九十両全各氏品件宛\d]名)$/.test(
      text.slice(q, p),
    )
  )
    ctx.emit(q, p, "PERSON", 0.7, "person-honoured");
}

const FIRM_ENDS = edged(
  /(?:商事|商会|通運|物産|組合|製作所|製薬|工業|電機|運輸|運送|建設|産業|興業|銀行|学園|大学|協会|財団|事務所)$/u,
);
const HAN_OFFICE = /^(?:经理|主任|老师|师傅|師傅|总|工|医生|律师|局长|主管)/;
const CALLED_SSI = /^씨(?:[가는를도랑와에의네께,.]|\s|$)/;
const JAPANESE_RANK = /^(部長|課長|係長|社長|主任|店長|専務|常務|次長|室長|先生|君|氏)/;
const NAME_STOPS = /[でとはがをにのもやからへ]/;

/** Reads a name at `p`: Han or kana up to particles, Hangul up to an ending, Thai up to a space, or Latin left to others. */
function nameAt(text: string, p: number, sure: boolean): number {
  const sc = scriptAt(text, p);
  if (sc === HAN || sc === KATAKANA || sc === HIRAGANA) {
    let q = p;
    const n = surnameLength(text, p);
    if (!sure && n === 0) return p;
    let spaces = 0;
    while (q < text.length && q - p < 12) {
      const c = text.charCodeAt(q);
      const k = SCRIPT[c] as number;
      if (
        k === HIRAGANA
          ? !(sure && sc === HIRAGANA) || NAME_STOPS.test(text[q] as string)
          : k !== HAN && k !== KATAKANA && text[q] !== "・" && text[q] !== "·"
      ) {
        if (
          c === 32 &&
          spaces === 0 &&
          (scriptAt(text, q + 1) === HAN || scriptAt(text, q + 1) === KATAKANA) &&
          q - p <= 4
        ) {
          spaces++;
          q++;
          continue;
        }
        break;
      }
      q++;
    }
    // Chinese has no end mark: two or three more characters after the family name.
    const japanese = n >= 2 || scriptAt(text, q) === HIRAGANA || sc !== HAN || spaces > 0;
    if (japanese) return q;
    let end = Math.min(q, p + (n === 0 ? 3 : n + 2));
    for (let r = p + Math.max(1, n); r < end; r++) {
      // The name stops where an ordinary word begins.
      const two = lookup(hashWord(text.slice(r, r + 2)));
      if (r - p >= 2 && two >= 0 && q > r + 1 && (bitsAt(two) & FIRST) === 0) {
        end = r;
        break;
      }
      if (r - p >= 2 && "的是在，来住电手有要想和与及因为於于了今现请也说把给被对".includes(text[r] as string)) {
        end = r;
        break;
      }
    }
    return end;
  }
  if (sc === HANGUL) {
    let q = p;
    while (q < text.length && q - p < 8 && scriptAt(text, q) === HANGUL) q++;
    const run = text.slice(p, q);
    const n = surnameLength(text, p);
    if (!sure && n === 0) return p;
    const cut =
      /(입니다|이라고|라고|이고|이에요|예요|이며|인데|님|씨|이요|의|은|는|이|가)$|(입니다|이라고|라고|이고)/.exec(run);
    const size = cut !== null && cut.index >= 2 ? cut.index : Math.min(run.length, 4);
    return size >= 2 && size <= 5 ? p + Math.min(size, 4) : p;
  }
  return p;
}

function introduced(ctx: Context, text: string, end: number, sure: boolean): void {
  let p = end;
  while (p < end + 3 && " ：:是はは「は、".includes(text[p] ?? "-")) p++;
  if (scriptAt(text, p) === THAI) {
    if (sure || !THAI_VERB.test(text.slice(p, p + 5))) thaiName(ctx, text, p);
    return;
  }
  // "我叫了外卖": what somebody called for.
  if ("了过過你您他她它们們车車".includes(text[p] ?? "-")) return;
  const stop = nameAt(text, p, sure);
  if (stop - p < 2) return;
  if (
    !sure &&
    scriptAt(text, p) !== HANGUL &&
    surnameLength(text, p) === 1 &&
    !/^(です|と申|，|,|。|、|$|\s)/.test(text.slice(stop, stop + 2))
  ) {
    const slot = lookup(hashWord(text.slice(p, p + 2)));
    if (slot >= 0 && (bitsAt(slot) & COMMON) !== 0) return;
  }
  ctx.emit(p, stop, "PERSON", 0.88, "person-introduced");
}

/** "รหัสของผมคือ": what is said of what one has. */
const THAI_VERB = /^ ?(?:หน้า|ข้าง|ตรง|ใกล้|คือ|เป็น|ไม่|จะ|ได้|ต้อง|อยาก|ขอ|ใช้|ยัง|เคย|ก็|แล้ว|ถูก|หมด|หาย)/u;
/** "姓名：王建华", "お名前：鈴木花子", "이름: 김민수". */
function named(ctx: Context, text: string, end: number): void {
  let p = end;
  const colon = /^\s*(は|은|는|名|人)?\s*(（[^）]{0,8}）)?\s*[:：＝=]\s*/.exec(text.slice(p, p + 20));
  if (colon !== null) p += colon[0].length;
  if (CLASS[text.charCodeAt(p)] !== DENSE || WRONG.test(text.slice(p, p + 3))) return;
  const sure = colon !== null;
  if (sure && (isNoValue(text, p) || opensSpeech(text, p) || isSaidInDense(text, end, p))) return;
  if (scriptAt(text, p) === THAI) {
    if (sure || isGivenAt(text, p)) thaiName(ctx, text, p);
    return;
  }
  // "고객지원" is a department.
  if (!sure && scriptAt(text, p) === HANGUL) return;
  const stop = nameAt(text, p, sure);
  if (stop - p < 2 || (scriptAt(text, p) === HAN && isHanFirm(text, p))) return;
  if (scriptAt(text, p) === HANGUL && isKoreanSpeech(text, p, stop)) return;
  ctx.emit(p, stop, "PERSON", sure ? 0.9 : 0.8, "person-field");
}

/** "안녕하세요 고객님": whoever it is. */
const SERVED = /^(?:고객|회원|손님|사장|선생|상담|기사)/;

/** A line of its own after a sign-off, or what follows a greeting. */
function beside(ctx: Context, s: Scan, i: number, sign: boolean): void {
  const next = i + 1;
  if (next >= s.count || ((s.shape[next] as number) & IS_DENSE) === 0) return;
  const p = s.start[next] as number;
  if (p - (s.end[i] as number) > 4) return;
  const own = ((s.shape[next] as number) & LINE_START) !== 0;
  // "감사합니다. 곽동현 010-…": the name before its number, in the farewell's own line.
  const beforeNumber = sign && !own;
  if (beforeNumber && !/[.。!~]/.test(s.text.slice(s.end[i], p))) return;
  // "안녕하세요. / 기다려 주셔서 …": a sentence, not a name.
  if (!sign && /[.。!\n]/.test(s.text.slice(s.end[i], p))) return;
  const n = surnameLength(s.text, p);
  if (n === 0 || SERVED.test(s.text.slice(p, p + 4))) return;
  let q = p;
  while (q < s.text.length && q - p < 7 && CLASS[s.text.charCodeAt(q)] === DENSE) q++;
  // "감사합니다. 송장 6110 …": a word for a number.
  if (scriptAt(s.text, p) === HANGUL && isOrdinaryDense(s.text, p, q, false)) return;
  const drop = /(드림|올림|拜上|敬上)$/.exec(s.text.slice(p, q));
  if (drop !== null) q -= drop[0].length;
  if (!sign && scriptAt(s.text, p) === HANGUL && !/^( ?[님씨]|,|$|\n)/.test(s.text.slice(q - 1, q + 2))) return;
  if (beforeNumber && !/^[ (（]{1,2}[\d+]/.test(s.text.slice(q, q + 3))) return;
  if (own && sign && !/^ ?(드림|올림|拜上|敬上)?[ .。]*(\r|\n|$)/.test(s.text.slice(q, q + 6))) return;
  if (q - p >= 2 && q - p <= 5 && !isNoValue(s.text, p))
    ctx.emit(p, q, "PERSON", 0.85, sign ? "person-signed" : "person-greeted");
}

/** The rank behind a family name alone; "이" is also "this". */
const KOREAN_RANK = edged(
  /^( ?(?:대리|과장|차장|부장|팀장|사원|주임|실장|이사|대표|본부장|선생|계장|반장)(님)?)(?:이|가|은|는|을|를|에|의|께|도|과|와|한|로|입|\s|,|\.|$)/,
);
const REGIONS = new Set(JAPANESE_REGIONS);
/** What a person does, a few words behind the particle. */
const JAPANESE_DEED =
  /^(?:から|より|に|へ|が|は|と|で|の方|まで)[^。\n]{0,16}?(?:引き継|引継|連絡|電話|伝え|回答|対応|確認|報告|依頼|相談|説明|返信|話し|聞|言|申し|お願い|問い合わ|担当|休み|訪問|伺)/;

/** A family name of two or more characters, or one on a line of its own, with a given name behind it. */
function surname(ctx: Context, s: Scan, i: number): void {
  const text = s.text;
  const p = s.start[i] as number;
  const size = sizeOf(s, i);
  let q = s.end[i] as number;
  const sc = s.script[i] as number;
  if (sc === HAN && isHanBrand(text, p)) return;
  const spaced = text.charCodeAt(q) === 32 || text.charCodeAt(q) === 0x3000;
  if (size >= 2 && sc === HAN) {
    const kana = spaced
      ? /^[ \u3000]([ぁ-ゖ]{2,4})(?=の|です|と申|様|さん|$|[\s　、。<(（])/.exec(text.slice(q, q + 8))
      : null;
    if (kana !== null) {
      ctx.emit(p, q + kana[0].length, "PERSON", 0.8, "person-full");
      return;
    }
    // "真鍋トシ子の": the given name half in katakana.
    const half = spaced
      ? null
      : /^[ァ-ヴー]{2,4}[子江代枝美](?=の|さん|様|です|は|が|に|と|、|。|\s|$)/.exec(text.slice(q, q + 8));
    if (half !== null) {
      ctx.emit(p, q + half[0].length, "PERSON", 0.8, "person-full");
      return;
    }
    if (spaced && scriptAt(text, q + 1) === HAN) q++;
    if (JAPANESE_RANK.test(text.slice(q, q + 4))) {
      ctx.emit(p, q, "PERSON", 0.8, "person-honoured");
      return;
    }
    // "佐藤です": the family name alone introduces itself.
    if (!spaced && /^(です|と申|でござ|より)/.test(text.slice(q, q + 3))) {
      ctx.emit(p, q, "PERSON", 0.8, "person-introduced");
      return;
    }
    if (
      !spaced &&
      scriptAt(text, q) === HIRAGANA &&
      (p === 0 || scriptAt(text, p - 1) !== HAN) &&
      !REGIONS.has(text.slice(p, q)) &&
      JAPANESE_DEED.test(text.slice(q, q + 26))
    ) {
      ctx.emit(p, q, "PERSON", 0.7, "person-does");
      return;
    }
    const from = q;
    while (q < text.length && q - from < 3 && scriptAt(text, q) === HAN) q++;
    const given = text.slice(from, q);
    if (
      given.length >= 1 &&
      given.length <= 3 &&
      (spaced ||
        !/^(?:[県市区町村駅山川島公園社店株大学線様氏先港支部本路街]|住友|運[輸送]|物流|商[店事会]|産業|工[業務]|建設|電[機気]|製[作薬菓造鉄紙]|乳業|酒造|醸造|生命|証券|書店|眼鏡|半島|通[駅り]|観光|急便|貴金属|鉄道|百貨店|牧場|美術館|温泉|海岸|[色調屋牌]$|薬[局品]|化学|自動車|倉庫|食品|不動産|医院|歯科)/.test(
          given,
        ))
    )
      ctx.emit(p, q, "PERSON", 0.75, "person-full");
    return;
  }
  // "황보라라고": two syllables that are a family name, or one and the first of the given name.
  if (size === 2 && sc === HANGUL) {
    const end = koreanName(text, p);
    if (end > 0) ctx.emit(p, end, "PERSON", 0.8, "person-full");
  }
  if (size !== 1) return;
  // "김 대리가": a family name and its rank.
  if (sc === HANGUL && (p === 0 || scriptAt(text, p - 1) !== HANGUL)) {
    const rank = KOREAN_RANK.exec(text.slice(q, q + 9));
    if (rank !== null && (text[p] !== "이" || rank[2] !== undefined)) {
      ctx.emit(p, q + (rank[1] as string).length, "PERSON", 0.8, "person-honoured");
      return;
    }
  }
  if (sc === HANGUL) {
    const end = koreanName(text, p);
    if (end > 0) {
      ctx.emit(p, end, "PERSON", 0.8, "person-full");
      return;
    }
  }
  if (sc === HAN && spaced && scriptAt(text, q + 1) === HAN) {
    // "林 大輔": family and given name apart.
    let r = q + 1;
    while (r < text.length && r - q <= 4 && scriptAt(text, r) === HAN) r++;
    const slot = lookup(hashWord(text.slice(q + 1, r)));
    if (r - q <= 4 && slot >= 0 && (bitsAt(slot) & FIRST) !== 0) {
      ctx.emit(p, r, "PERSON", 0.8, "person-full");
      return;
    }
  }
  const name = sc === HAN ? hanName(text, p, q) : -1;
  if (name > 0) {
    ctx.emit(p, name, "PERSON", 0.78, "person-full");
    return;
  }
  // Alone on its line: a signature.
  let r = q;
  while (r < text.length && r - p < 6 && scriptAt(text, r) === sc) r++;
  const before = p === 0 ? 10 : text.charCodeAt(p - 1);
  const after = r >= text.length ? 10 : text.charCodeAt(r);
  const run = r - p;
  if (
    (before === 10 || before === 13) &&
    (after === 10 || after === 13) &&
    run >= 2 &&
    run <= (sc === HANGUL ? 4 : 3) &&
    p > 0
  ) {
    ctx.emit(p, r, "PERSON", 0.75, "person-signed");
    return;
  }
  // Two or three characters between a word that takes a person and a mark: "麻烦联系张伟，".
  if (
    sc === HAN &&
    (run === 2 || run === 3) &&
    CLASS[after] !== DENSE &&
    p > 0 &&
    "系找知叫是和跟给由让请问".includes(text[p - 1] as string)
  ) {
    ctx.emit(p, r, "PERSON", 0.7, "person-full");
    return;
  }
  // A listed given name right behind it.
  if ((wordBits(text, q, Math.min(q + 2, text.length)) & FIRST) !== 0) ctx.emit(p, q + 2, "PERSON", 0.8, "person-full");
}
