/**
 * Addresses in free words behind "address:" or "I live": without a number, by landmarks, floors and farms, in any case of letters:
 * "del Palí 2 cuadras al lago, casa verde", "bor på Nedre Bakken gård, innerst i veien", "住幸福里3栋2单元501", "अस्पताल के पीछे". The clause
 * is taken up to where another matter begins, when enough of its words are of a place.
 */

import { spelled } from "../../names/ordinary-words.ts";
import {
  C_BANK,
  C_CARD,
  C_DEVICE,
  C_DOB,
  C_EMAIL,
  C_EXPIRY,
  C_IBAN,
  C_ID,
  C_IP,
  C_MAC,
  C_NAME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
  C_RELEASE,
  C_TOKEN,
  C_USER,
  COMMON,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordFlags, wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, isStandIn, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { sentenceStart } from "../persons/name-places.ts";
import { isCased, isUpper, isWord, sameLine } from "../persons/name-tokens.ts";
import { classed, IS_HOME } from "../word-classes.ts";
import { clause, clauses, NO_ADDRESS } from "./clauses.ts";
import { overrun } from "./emit.ts";
import { LIVING_WORDS } from "./lower.ts";
import { isHouse } from "./named.ts";
import { OF_PLACE, SMALL } from "./place-words.ts";
import { saidAddress } from "./said.ts";

/** Words that say where somebody is at home, or that an address follows. */
const HOME = classed(
  IS_HOME,
  `${LIVING_WORDS} live lives living deliver delivered ship wohne wohnt wohnen wohnhaft habite habitons habitant vivo vive vivimos viviendo resido abito abita abitiamo residente moro mora moramos woon woont wonen
  bor bo bodde bosatt asun asuu asumme asuva elan elab elame mieszkam mieszka mieszkamy zam zamieszkały zamieszkała bydlím bydlí bydlíme bývam býva bytom bytem locuiesc locuiește locuim domiciliat stau
  lakom lakik lakunk stanujem stanuje živim živi živimo prebivam gyvenu gyvena gyvename dzīvoju dzīvo dzīvojam жив живу живёт живет живем живём проживаю проживает мешкаю живе живемо мешкає живея живее
  живим станујем μένω μένει μένουμε κατοικώ oturuyorum oturuyor ikamet yaşıyorum tinggal beralamat nakatira tumitira naninirahan naishi anaishi ninaishi býr
  أسكن يسكن نسكن تسكن اسكن عنواني سكني ساكن زندگی ساکن גר גרה גרים מתגורר מתגוררת רहता रहती रहते ठिकाना रहता`,
  "folded",
);
/** Where another matter begins. */
const OTHER = edged(
  /^(?:,? (?:and (?!the )|but|so|my|please|pls|because|i['’]?m|tel|phone|ph|mobile|email|e-mail|ask|call|ring|buzzer|dob|born|plate|reg|passport|order|und (?!hinter|neben)|aber|bitte|mein|klingel|mais|mon|ma|appelez|merci|pero|mi |llamar|favor|gracias|mas |meu|minha|favor|però|mio|mia|chiamare|grazie|maar|mijn|bel |men|min |mitt|ring|mutta|puh|aga|palun|bet|lūdzu|prašau|ale|proszę|mój|prosím|můj|môj|de|kérem|dar|vă rog|ali|molim|но |мой|моя|тел|спросить|прошу|але|мій|моля|αλλά|τηλ|ama|lütfen|tapi|tolong|tetapi|pero|lakini|nhưng|لكن|هاتف|جوال|ولی|אבל|טלפון|लेकिन|फोन|गाड़ी|मोबाइल)(?!\p{L})|,? (?:paszport|dowód|pesel|passeport|pasaporte|passaporto|reisepass|passport|kennteken|kenteken|kennzeichen|targa|placa|matrícula|plaka|plat|rendszám|autó|auto|bil|bíll|rekkari|mașina|автомобиль|машина|номер авто|рег|vůz|spz|car |vehicle|voiture|coche|carro|gari|xe |le gps|gps|internet|wifi|router|modem)(?!\p{L}))/iu,
);
const SPACE = codedOnce(
  /^[\s:：=–-]{1,4}(?:(?:at|in|im|in der|in dem|am|auf|à|au|aux|en|a|al|nel|nella|ad|em|na|no|op|aan|på|i|osoitteessa|aadressil|adresā|adresu|adresą|pod|przy|w|we|na|v|ve|u|pe|la|în|по адресу|в|во|на|у|за адресою|στην|στον|στο|di|ke|sa|kwa|tại|ở|ב|في|در|is|ist|est|es|è|é|is|to|je|е|este|this|the|that's)\s){0,2}["„“»«(]?/iu,
);

const atOf = wordFlags([
  "på i in at am an à au en a em na op στη στην στο aan ad w v u la в на у",
  "com con mit avec met med with z ze s se с со з зі",
]);
const [AT, BY_WHOM] = [1, 2] as const;

/** Goods go to towns and shops as well as homes. */
const SENT = wordSet("deliver delivered ship", "folded");

const TO = wordSet("to", "exact");

/** Words for an address itself. */
export const ADDRESS = classed(
  IS_HOME,
  `address addr adresse anschrift wohnadresse lieferadresse adres adresa adresu adress adressen adressa osoite osoitteeni osoitteemme aadress aadressil adrese adresi adresas adresą dirección direccion domicilio endereço endereco morada residência indirizzo
  domicilio recapito cím címem lakcím lakcímem lakcíme adresă domiciliu bydliště bydlisko zamieszkania adresem naslov naslovu prebivališče adreso адрес адреса адресу адресі διεύθυνση διεύθυνσή διεύθυνσης adresim adresimiz adresimi ünvan ünvanım
  alamat alamatnya alamatku tirahan anwani heimilisfang heimili adreça enderezo helbidea cyfeiriad seoladh adressi adresseni العنوان عنوان عنواني آدرس نشانی כתובת הכתובת כתובתי पता पते ঠিকানা முகவரி చిరునామా ವಿಳಾಸ വിലാസം સરનામું ਪਤਾ مکان հասցե հասցեն მისამართი мекенжай manzil`,
  "folded",
);

export function homeAddresses(ctx: Context): void {
  if (ctx.scan.hasDense) denseHomes(ctx);
}

/** At a word for living, sending or an address. */
export function atHome(ctx: Context, i: number): void {
  const s = ctx.scan;
  const word = ADDRESS(s, i) && !(i > 0 && sameLine(s, i) && ((s.cue[i - 1] as number) & OTHER_ADDRESS) !== 0);
  // "Set Live captions": a capital inside the sentence is no "I live".
  if (word || (HOME(s, i) && (!isUpper(s, i) || !isCased(s, i) || sentenceStart(s, i)))) free(ctx, i, word);
}

/** "Email address", "IP address". */
const OTHER_ADDRESS = C_EMAIL | C_IP | C_MAC;

const MOST = 26;
const ENOUGH = 4;
/** Words that say nothing of a place, one behind the other: the clause speaks of something else. */
const PLAIN = 2;
const OTHER_VALUE =
  C_PHONE |
  C_ID |
  C_PASSPORT |
  C_PLATE |
  C_DOB |
  C_BANK |
  C_IBAN |
  C_CARD |
  C_EXPIRY |
  C_PASSWORD |
  C_IP |
  C_DEVICE |
  C_USER |
  C_RELEASE |
  C_EMAIL |
  C_MAC |
  C_TOKEN |
  C_NAME;

/** Words of what is sent, at most. */
const GOODS = 9;
/** "ship the H3 Mini to 1-2-3 …", "ship power banks above 100 Wh to Oban": what is sent stands between. */
function behindTo(s: Scan, from: number): number {
  for (let n = from; n < Math.min(s.count, from + GOODS) && sameLine(s, n); n++) if (TO(s, n)) return n + 1;
  return from;
}

/** The clause behind the word at `i`, where it is a place's. */
function free(ctx: Context, i: number, word: boolean): void {
  const s = ctx.scan;
  const { text } = s;
  const behindWord = text.slice(s.end[i], (s.end[i] as number) + 48);
  const lead = word ? LEAD.exec(behindWord) : null;
  if (lead !== null) {
    const line = /^ lines? ?\d/i.test(lead[0]);
    const value = (s.end[i] as number) + lead[0].length;
    let at = i + 1;
    while (at < s.count && (s.start[at] as number) < value) at++;
    if (line) lineOf(ctx, at, value);
    else labelled(ctx, at);
    return;
  }
  const joint = SPACE.exec(behindWord);
  if (joint === null) return;
  const at = (s.end[i] as number) + joint[0].length;
  let k = i + 1;
  while (k < s.count && (s.start[k] as number) < at) k++;
  if (SENT(s, i)) k = behindTo(s, k);
  const behind = k;
  // "the address with 05575 …": words of the sentence before it.
  for (let n = 0; n < 2 && k < s.count && isPlain(s, k); n++) k++;
  // "Vi bor nu på …", "μένουμε στη διεύθυνση …": the word for where, and the word whose turn comes.
  if (k + 1 < s.count && (atOf(s, k) & AT) !== 0 && (k > behind || ADDRESS(s, k + 1))) k++;
  // "Moro com Rafael na Rua …": with whom.
  if ((atOf(s, k) & BY_WHOM) !== 0) {
    let n = k + 1;
    while (n < s.count && n <= k + 5 && (atOf(s, n) & AT) === 0) n++;
    if (n >= s.count || n > k + 5 || !sameLine(s, n)) return;
    k = n + 1;
  }
  if (!word && k < s.count && ADDRESS(s, k)) return;
  const from = k;
  let last = -1;
  let points = word && /[:：=]/.test(joint[0]) ? 1 : 0;
  let [words, commas, plain, kinds] = [0, 0, 0, 0];
  let named = false;
  for (; k < s.count && k - from < MOST; k++) {
    if (k > from) {
      const gap = text.slice(s.end[k - 1], s.start[k]);
      if (gap !== " " && stops(s, k, gap)) break;
      if (
        (commas > 0 || !isUpper(s, k)) &&
        OTHER.test(text.slice(s.end[k - 1] as number, (s.end[k - 1] as number) + 24))
      )
        break;
      if (gap.includes(",") || gap.includes("،")) commas++;
    }
    if (!isOfAddress(s, k)) break;
    const w = s.word[k] as number;
    words++;
    const place =
      OF_PLACE(s, k) || isHouse(s, k) || ((w & (STREET_BEFORE | STREET_AFTER | UNIT)) !== 0 && sizeOf(s, k) > 2);
    const number = ((s.shape[k] as number) & HAS_DIGIT) !== 0;
    const name = isWord(s, k) && (isUpper(s, k) || (!isCased(s, k) && (w & COMMON) === 0));
    if (place) {
      points += 2;
      kinds |= 1;
    } else if (number) {
      points++;
      kinds |= 2;
    } else if ((w & PLACE) !== 0 && name) {
      points++;
      kinds |= 4;
    }
    named ||= name;
    if (place || number || name) {
      plain = 0;
      last = k;
    } else if (!SMALL(s, k) && ++plain > PLAIN) break;
    // "casa verde": what the house is like.
    else if (k > from && OF_PLACE(s, k - 1) && isWord(s, k) && !SMALL(s, k) && (w & COMMON) === 0) last = k;
  }
  const held = last >= from && words >= 2 && named && (kinds & 1) !== 0;
  if ((kinds & 2) === 0 && saidAddress(ctx, behind)) return;
  if (!held || points + Math.min(2, commas) < ENOUGH || (SENT(s, i) && (kinds & 2) === 0)) {
    if (word && LABEL.test(joint[0]) && opensLine(s, i)) labelled(ctx, behind);
    else if (s.hasDigit && (word ? IS.test(joint[0]) : joint[0].length > 1 || !LIVE(s, i))) numbered(ctx, behind);
    return;
  }
  const [first, to] = [s.start[from] as number, s.end[last] as number];
  // "до офис на Спиди в Пловдив": where parcels are left.
  if ((kinds & 2) === 0 && OFFICE.test(s.text.slice(first, to))) return;
  ctx.emit(first, to - overrun(s.text.slice(first, to)), "ADDRESS", 0.77, "address-told");
}

const LABEL = /^ ?[:：=]/;
/** "the address is", "adres to": what is said of an address field says no address. */
const IS = /[:：=]|(?<!\p{L})(?:is|ist|est|es|è|é|är|er|on|to|je|jest|este|е|είναι|adalah)\s/u;
/** "live chat 24/7": English, an adjective as well. */
const LIVE = spelled("live");
/** The clause stands this near. */
const MOST_NUMBERED = 64;

/** "ich wohne jetzt am alten gaswerk 19", "aadress on Kase tn 5-12": a clause of a name and the number behind it, in any case of letters. */
function numbered(ctx: Context, from: number): void {
  const s = ctx.scan;
  if (from >= s.count) return;
  const at = s.start[from] as number;
  const rest = s.text.slice(at, at + MOST_NUMBERED);
  const [[, to], second] = clauses(rest) as [[number, number], [number, number] | undefined];
  const past = (k: number, end: number): number => {
    while (k < s.count && (s.start[k] as number) < at + end) k++;
    return k;
  };
  const next = past(from, to);
  if (next === from || NO_ADDRESS.test(rest.slice(0, to))) return;
  const taken = clause(s, from, next, false);
  if (taken === null || NO_HOUSE(s, taken.first)) return;
  let [name, number, last] = [-1, -1, taken.last];
  for (let k = taken.first; k <= taken.last; k++) {
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) number = k;
    else if (sizeOf(s, k) > 3 && isWord(s, k) && number < 0 && !OF_PLACE(s, k) && !SMALL(s, k)) name = k;
  }
  if (name < 0 || number < name || number - name > 2) return;
  // "op de Prinsengracht 263", but "am alten gaswerk 19".
  let { first } = taken;
  while (first + 1 < s.count && SMALL(s, first) && (SMALL(s, first + 1) || first + 1 === name)) first++;
  // "…, Rapla": the town behind it.
  if (second !== undefined && second[1] < rest.length && !NO_ADDRESS.test(rest.slice(...second))) {
    const end = past(next, second[1]);
    const town = end > next && isUpper(s, end - 1) ? clause(s, next, end, true) : null;
    if (town !== null) last = town.last;
  }
  ctx.emit(s.start[first] as number, s.end[last] as number, "ADDRESS", 0.74, "address-told");
}

/** "Address line 2:", "address for the new cheque book:". */
const LEAD =
  /^(?: lines? ?\d ?| (?:for|of|für|zur|zum|pour|de|para|per|voor|til|till)(?: \p{L}+){1,4} ?)[:：]\s{0,2}/iu;
const EMPTY = /^(?:n\/?a|none|same|not |unknown|-|leer|keine|aucune?|ninguna?|idem)/iu;

/** The whole line of a form behind "Address line 1:". */
function lineOf(ctx: Context, k: number, at: number): void {
  const s = ctx.scan;
  if (k >= s.count || !sameLine(s, k)) return;
  const line = /^[^\n|;]{2,60}/.exec(s.text.slice(at, at + 61))?.[0].trimEnd() ?? "";
  if (line === "" || EMPTY.test(line) || NO_ADDRESS.test(line)) return;
  ctx.emit(s.start[k] as number, at + line.length, "ADDRESS", 0.8, "address-labelled");
}

const MOST_LABELLED = 120;
const NO_HOUSE = spelled(
  "localhost port pending warehouse depot hub office see siehe zie voir ver vedi viz zob same n/a none unknown tbd tbc invalid missing",
);

/** Is the label the first thing said on its line, but for a word or two: "Home address:"? */
function opensLine(s: Scan, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 3; k--) {
    if (!sameLine(s, k)) return true;
    if (k > 0 && ((s.cue[k - 1] as number) & OTHER_VALUE) !== 0) return false;
  }
  return false;
}

/** What stands behind "address:" to its line's end, clause by clause as far as they are of a place. */
function labelled(ctx: Context, from: number): void {
  const s = ctx.scan;
  if (from >= s.count || isStandIn(s, from)) return;
  const at = s.start[from] as number;
  const stop = s.text.indexOf("\n", at);
  const rest = s.text.slice(at, Math.min(stop < 0 ? s.length : stop, at + MOST_LABELLED));
  // "bind-address=127.0.0.1 vs ::1", "full address:s:term01".
  if (NO_ADDRESS.test(rest) || /^(?:\d{1,3}\.\d{1,3}\.|s:\S+$)/.test(rest)) return;
  let k = from;
  let [start, end] = [-1, -1];
  for (const [, to] of clauses(rest)) {
    const first = k;
    while (k < s.count && (s.start[k] as number) < at + to) k++;
    const taken = k > first ? clause(s, first, k, start >= 0) : null;
    if (taken === null || NO_HOUSE(s, taken.first)) break;
    if (start < 0) start = s.start[taken.first] as number;
    end = s.end[taken.last] as number;
  }
  if (start >= 0) ctx.emit(start, end, "ADDRESS", 0.74, "address-labelled");
}

/** A word of the sentence, none of a place. */
function isPlain(s: Scan, k: number): boolean {
  if (!isWord(s, k) || !isCased(s, k) || isUpper(s, k) || OF_PLACE(s, k) || SMALL(s, k)) return false;
  return ((s.word[k] as number) & (STREET_BEFORE | STREET_AFTER | UNIT | PLACE)) === 0;
}

/** May an address go on with token `k`? */
function isOfAddress(s: Scan, k: number): boolean {
  if (((s.cue[k] as number) & OTHER_VALUE) !== 0 && !OF_PLACE(s, k) && ((s.word[k] as number) & (UNIT | PLACE)) === 0)
    return false;
  const digits = ((s.shape[k] as number) & HAS_DIGIT) !== 0;
  if (digits && sizeOf(s, k) > 7) return false;
  const next = s.text.charCodeAt(s.end[k] as number);
  return next !== 64 && next !== 58 && next !== 95 && s.text.charCodeAt((s.start[k] as number) - 1) !== 64;
}

/** Does the clause end between tokens `k - 1` and `k`? */
function stops(s: Scan, k: number, gap: string): boolean {
  if (/[;!?|\n\t。；！？:+@=_*"]/.test(gap) && !(k > 0 && /["“”„»]/.test(gap))) return true;
  if (/\.\s/.test(gap)) {
    const w = s.word[k - 1] as number;
    // "… a message sent to it. This will …", but "ul. Polna 4".
    return isWord(s, k - 1) && (w & UNIT) === 0 && (sizeOf(s, k - 1) > 5 || ((w & COMMON) !== 0 && isUpper(s, k)));
  }
  return gap.length > 5 || / [-–—] /.test(gap);
}

/** "住幸福里3栋2单元501", "快递放到…旁", "住彩雲邨白虹樓12樓18室". */
const HAN_HOME =
  /(?:住址|地址|收货地址|收貨地址|家住|住在|住喺|住响|住|寄到|寄去|送到|送去|放到|放在|发到|發到|搬到|搬去)(?:是|为|為|[：:])?\s?([\p{Script=Han}A-Za-z\d\-－#·（）() ]{4,48}?)(?=[，。,；;！!？?\n]|的(?!确)|$)/gu;
/** "老家在桥头镇李家湾组": where a family is from or at home, told with its town or village. */
const HAN_FAMILY =
  /(?:老家在|老家是|家在)((?=[^，,。\n]{0,16}[省市县縣镇鎮乡鄉村屯])[\p{Script=Han}A-Za-z\d\-－#·（）() ]{4,48}?)(?=[，。,；;！!？?\n]|的(?!确)|$)/gu;
const HAN_UNIT =
  /[市县縣乡鄉鄰邻栋棟幢座号號楼樓层層室单單元院弄巷村街路道镇鎮区區苑里邨屯组組坊庄莊湾灣城园園厦廈坪角]/gu;
const HAN_MARK = /(?:旁|对面|對面|后面|後面|隔壁|门口|門口|附近|边上|側|侧)(?:[）)]|$)/u;
const KOREAN_HOME =
  /(?:(?:주소|배송지)[는를가]?|사는 곳은?)[ :：]{0,2}([가-힣\d][가-힣\d\- ]{5,60}?)(?=(?:입니다|이에요|예요|이고|인데|으로|로 |에 |[,.\n]|$))/gu;
const KOREAN_UNIT = /(?:시|군|구|동|읍|면|리|로|길|호|층|아파트|빌라|번지)(?= |\d|$)/gu;
const THAI_HOME =
  /(?:ที่อยู่|อยู่ที่|อยู่|บ้านเลขที่|ส่งที่|ส่งไปที่|ส่งไป|จัดส่งที่)(?:คือ|ปัจจุบัน|จัดส่ง)?[ :]{0,2}((?=[^\n]{0,60}(?:ซอย|ซ\.|หมู่|ม\.|ต\.|ตำบล|อ\.|อำเภอ|ถนน|ถ\.|แขวง|เขต|จ\.|จังหวัด))[ก-๎\d๐-๙./ -]{6,90}?)(?=\s?(?:ทะเบียน|เบอร์|โทร|ค่ะ|ครับ|นะคะ|บัตร|พาส|เกิด)|[,;\n]|$)/gu;
const JAPANESE_HOME =
  /(?:住所|お届け先|届け先|自宅|実家|送り先)(?:は|：|:|が|、)\s?([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z\d\-－‐ ]{5,50}?)(?=(?:です|でございます|になり|に(?:住|送|変|届)|へ|まで|、|。|,|\n|$))/gu;
const JAPANESE_UNIT = /[都道府県市区町村郡丁目番地号室階荘棟条]|コーポ|ハイツ|マンション|アパート|メゾン/gu;

function denseHomes(ctx: Context): void {
  const { text } = ctx.scan;
  if (/[住址寄送放]/.test(text))
    run(ctx, text, HAN_HOME, (value) => {
      const units = value.match(HAN_UNIT)?.length ?? 0;
      return (
        (units >= 2 && /[\d一二三四五六七八九十]/.test(value)) || (units >= 1 && HAN_MARK.test(value)) || units >= 3
      );
    });
  if (text.includes("家在") || text.includes("老家"))
    run(ctx, text, HAN_FAMILY, (value) => (value.match(HAN_UNIT)?.length ?? 0) > 2);
  if (/주소|사는|배송/.test(text)) run(ctx, text, KOREAN_HOME, (value) => (value.match(KOREAN_UNIT)?.length ?? 0) >= 2);
  if (text.includes("อยู่") || text.includes("ส่ง")) run(ctx, text, THAI_HOME, () => true);
  if (/住所|届け|自宅|実家|送り/.test(text))
    run(ctx, text, JAPANESE_HOME, (value) => (value.match(JAPANESE_UNIT)?.length ?? 0) >= 2);
}

function run(ctx: Context, text: string, pattern: RegExp, holds: (value: string) => boolean): void {
  for (const hit of all(pattern, text)) {
    const value = (hit[1] as string).trimEnd();
    if (!holds(value)) continue;
    const at = hit.index + hit[0].lastIndexOf(hit[1] as string);
    ctx.emit(at, at + value.length, "ADDRESS", 0.8, "address-told");
  }
}
const OFFICE =
  /(?<!\p{L})(?:офис|office|магазин|склад|автомат|пункт|paczkomat|pickup|locker|parcel ?shop|depot|filial[ei]|bureau|oficina|ufficio)(?!\p{L})/iu;
