/**
 * Number plates by their country's build, where a word for the plate or the car stands near: Europe, the Americas, India,
 * Indonesia; Korean ones need no word. After one is found, another of the same build in the message is one too.
 */
import { CYRILLIC, isDigit, THAI as THAI_SCRIPT, unitAt } from "../../scan/classes.ts";
import { C_CODE, C_PLATE, C_RELEASE, C_VERSION, COMMON, MONTH, wordBits } from "../../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, IS_DENSE, LINE_START, type Scan } from "../../scan/scan.ts";
import { wordFlags, wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { names } from "../persons/things/stops.ts";
import { saysOtherwise } from "../said-otherwise.ts";
import { isJourney } from "./journeys.ts";
import { isModel, MAKE, VAN } from "./makes.ts";

const END = "(?![\\p{L}\\p{N}-])";
const BUILDS: readonly RegExp[] = [
  // Germany, Austria: M-AB 1234, B KR 2219, W-12345X.
  `[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\\d{1,4}[EH]?`,
  // Switzerland.
  `(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[ ·-]?\\d{1,3}[ ’'.]\\d{3}`,
  // Britain, both orders; Ireland.
  `[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]\\d{1,3} ?[A-Z]{3}|\\d{2,3}-[A-Z]{1,2}-\\d{1,6}`,
  // France, Italy, Slovakia.
  `[A-Z]{2}[- ]?\\d{3}[- ]?[A-Z]{2}|\\d{2,4} ?[A-Z]{2,3} ?\\d{2}`,
  // Spain, Belgium, the United States.
  `\\d{4}[- ]?[A-Z]{3}|\\d-?[A-Z]{3}-?\\d{3}|\\d [A-Z]{3} \\d{3}|[A-Z]{3}[- ]?\\d{3,4}|\\d{3}[- ][A-Z]{3}`,
  // Portugal, the Netherlands.
  `(?=[\\d-]*[A-Z])(?=[A-Z-]*\\d)(?:[A-Z]{1,3}|\\d{1,3})-(?:[A-Z]{1,3}|\\d{1,3})-(?:[A-Z]{1,3}|\\d{1,3})`,
  // Sweden, Finland, Denmark, Norway, Poland, Czechia.
  `[A-Z]{3}[ -]?\\d{2}[A-Z0-9]|[A-Z]{2} ?\\d{2} ?\\d{3}|[A-Z]{2} ?\\d{5}|[A-Z]{2,3} ?\\d[A-Z0-9]{3,4}|\\d[A-Z][A-Z\\d] ?\\d{4}`,
  // Latvia, Kenya, Ghana, Argentina of old.
  `[A-Z]{4} ?\\d{3}|[A-Z]{2}-\\d{1,4}|[A-Z]{3} ?\\d{3} ?[A-Z]|[A-Z]{2} \\d{3,4}-\\d{2}|[A-Z] ?\\d{3} ?[A-Z]{3}`,
  // Pakistan.
  `[A-Z]{2,4}-\\d{2}-\\d{3,4}`,
  // Romania, Turkey.
  `[A-Z]{1,2} ?\\d{2,3} ?[A-Z]{3}|\\d{2} ?[A-Z]{1,3} ?\\d{2,5}`,
  // Bulgaria, Russia, Ukraine, Greece.
  `[\\p{Lu}]{1,2} ?\\d{3,4} ?[\\p{Lu}]{2}(?: ?\\d{2,3})?|[\\p{Lu}]{3}[- ]\\d{4}`,
  // India, Brazil, Indonesia, Vietnam.
  `[A-Z]{2}[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}|[A-Z]{3}-?\\d[A-Z]\\d{2}|[A-Z]{1,2} \\d{1,4} [A-Z]{1,3}|\\d{2}[A-Z]\\d?[- ]\\d{3}\\.?\\d{2}`,
].map((build) => new RegExp(`^(?:${build})${END}`, "u"));
/** Any of them: one test turns most places away. */
const ANY_BUILD = new RegExp(BUILDS.map(({ source }) => source).join("|"), "u");

export const CAR = wordSet(
  `lieferwagen kleinbus bestelwagen bestelbus bestelauto camionnette fourgon furgoneta furgón furgone furgoncino carrinha varebil varebilen skåpbil skåpbilen lastbil lastbilen varevogn varevognen kassevogn pakettiauto dostawczak dostawczy dodávka dodávku furgon фургон газель kamyonet mietwagen leihwagen firmenwagen dienstwagen leasingwagen mietauto leihauto huurauto leaseauto leiebil hyrbil lejebil firmabil vuokra-auto stationnement etr parkir parkovné parkování parkovanie parkolás parkoló parkeringen parkeringa parkeringsavgift parkeringsbot parkeerplaats parkeren estacionamiento estacionamento aparcamiento parcheggio parcare parcarea паркинг парковка парковку парковке парковки стоянка стоянку стоянці стоянки стоянке otopark otoparkta pysäköinti pysäköinnistä parkhaus tiefgarage schranke maut vignette винетка винетката винетки péage telepass pedágio peaje hgs matrica autópálya rovinieta bompassering bompenger bompengene bomring bomstasjon blitzerfoto wunschkennz wunschkennzeichen autostrada autostradzie toll tolls fastag strafzettel boete bírság штраф штрафи штрафы permit kfz lkw wohnmobil krad car cars vehicle vehicles truck lorry motorbike wagen fahrzeug pkw auto autos voiture véhicule camion coche carro camioneta vehículo
  macchina automobile veicolo veículo viatura bil bilen bilens køretøj kjøretøy autoni auton samochód samochodu auta pojazd vozidlo mașina
  mașinii кола колата автомобил автівка автівку автівки автівкою автівці машина машину машины машине авто автомобиль автомобиля автомобіль αυτοκίνητο αυτοκινήτου αυτοκίνητό όχημα οχήματος autó autót autóm autómat autóra autómra autóval kocsi kocsim kocsira jármű araba arabam aracım araç
  aracı plakalı سيارة سيارتي السيارة والسيارة بالسيارة سيارته سيارتها گاڑی موٹرسائیکل عربيتي عربيه عربية مركبة مركبتي бус буса микробус камион камиона моторът רכב הרכב מכונית गाड़ी कार वाहन xe mobil kendaraan parkschein laadpaal taxi ute scooter aut vůz vozu vozem vozidla autem gari sasakyan kotse kereta cotxe gluaisteán ավտո მანქანა мошин көлік maşın avtomobil ماشین خودرو गाड़ी গাড়ি வண்டி కారు masina automašīna mašīna mašīnas automobilis automobilio mašinos sõiduk sõiduki bíll bílinn bíllinn bílnum fzg auton autosta ajoneuvo ajoneuvon fordon bilens voertuig wagens kombi suv transporter pickup minibus coach motorhome caravan trailer remolque rimorchio remorque anhänger hänger aanhanger släp tilhenger przyczepa přívěs прицеп мопед scooter scuter skuter vespa motor moto motorrad motorfiets motorsykkel motorcykel мотоцикл stellplatz parkplatz parking parkering
  mobilnya motornya drivernya supirnya sopirnya dodávkou dodávky dodávce dodávke elbil elbilen elbiler elauto elbilar sähköauto elektroauto e-auto elektroautos elektromobil elektromobilis elektrisk tilang etilang tilangan stnk bpkb
  barrier barriers barrière barrera barriera sbarra varco slagboom bommen szlaban závora závoru bariera puomi sorompó sorompót шлагбаум шлагбаума бариера бариерата bariyer μπάρα užtvaras barjera palang המחסום מחסום`,
  "folded",
);

/** English "van" behind these; in Dutch it is "of", in Hungarian "is". */
const OWN_VAN =
  /(?<![\p{L}])(?:my|the|a|our|his|her|their|your|white|black|red|blue|hired?|rent(?:ed|al)|company|work|transit|camper|delivery) van$/iu;

const KOREAN =
  /^\d{2,3}[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주아바사자배허하호] ?\d{4}(?!\d)/;
/** "1 5 3 하 6 0 2 7": digit by digit. */
const KOREAN_APART = edged(/^\d \d (?:\d )?[가-힣] ?\d \d \d \d(?! ?\d)|^\d{2,3} ?[가-힣] ?\d \d \d \d(?! ?\d)/);
/** With the province the plate prints below. */
export const PROVINCE =
  "กรุงเทพมหานคร|กรุงเทพฯ?|กทม\\.?|กระบี่|กาญจนบุรี|กาฬสินธุ์|กำแพงเพชร|ขอนแก่น|จันทบุรี|ฉะเชิงเทรา|ชลบุรี|ชัยนาท|ชัยภูมิ|ชุมพร|เชียงราย|เชียงใหม่|ตรัง|ตราด|ตาก|นครนายก|นครปฐม|นครพนม|นครราชสีมา|นครศรีธรรมราช|นครสวรรค์|นนทบุรี|นราธิวาส|น่าน|บึงกาฬ|บุรีรัมย์|ปทุมธานี|ประจวบคีรีขันธ์|ปราจีนบุรี|ปัตตานี|พระนครศรีอยุธยา|พะเยา|พังงา|พัทลุง|พิจิตร|พิษณุโลก|เพชรบุรี|เพชรบูรณ์|แพร่|ภูเก็ต|มหาสารคาม|มุกดาหาร|แม่ฮ่องสอน|ยโสธร|ยะลา|ร้อยเอ็ด|ระนอง|ระยอง|ราชบุรี|ลพบุรี|ลำปาง|ลำพูน|เลย|ศรีสะเกษ|สกลนคร|สงขลา|สตูล|สมุทรปราการ|สมุทรสงคราม|สมุทรสาคร|สระแก้ว|สระบุรี|สิงห์บุรี|สุโขทัย|สุพรรณบุรี|สุราษฎร์ธานี|สุรินทร์|หนองคาย|หนองบัวลำภู|อ่างทอง|อำนาจเจริญ|อุดรธานี|อุตรดิตถ์|อุทัยธานี|อุบลราชธานี";
const THAI = new RegExp(`^(?:\\d ?)?[ก-ฮ]{2} ?\\d(?: ?\\d){0,3}(?! ?\\d)(?: ?(?:${PROVINCE}))?`);
const PERSIAN = /^\d{2} ?[\u0621-\u06cc](?:لف)? ?\d{3}(?:[ -–]{0,3}(?:ایران)? ?\d{2})?(?!\d)/;
/** Right behind a word for plates whatever the country builds: one to four groups of capitals and digits. */
const ANY = codedOnce(
  /^[\s:#"'*=(]{0,3}(?:(?:is|was|reads|number|no\.?|nr\.?|ist|lautet|est|es|è|é|er|är|to|je|е|это|nummer|numer|број|номер|n[º°]|numarası|number is)[ :]{1,2}){0,2}((?=[\p{Lu}\d·• -]{0,12}\d)(?=[\d·• -]{0,8}\p{Lu})[\p{Lu}\d]{1,8}(?:[ ·•-][\p{Lu}\d]{1,5}){0,3})(?![\p{L}\p{N}_])/u,
);
const ARABIC =
  /^(?:[\u0621-\u064a] ){1,2}[\u0621-\u064a] ?\d(?: ?\d){2,3}(?! ?\d)|^\d{3,4} ?(?:[\u0621-\u064a] ){1,2}[\u0621-\u064a](?![\u0621-\u064a])/;
/** "السيارة ز 284619": Lebanon's. */
const LETTER_AND_NUMBER = /^ [\u0621-\u064a] \d{5,6}(?!\d)/;

export function cuedPlates(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  if (s.hasDense) korean(ctx);
  if ((s.scripts & (1 << CYRILLIC)) !== 0) russian(ctx);
  if ((s.cues & C_PLATE) !== 0 || MAKE.inText(s) || CAR.inText(s) || VAN.inText(s)) besideCars(ctx);
}

/** Around words for plates, makes and cars. */
function besideCars(ctx: Context): void {
  const s = ctx.scan;
  let known = -1;
  const begins: number[] = [];
  // What no build fits stands near many words for plates in a list of them.
  const vain = new Set<number>();
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const cue = (s.cue[i] as number) & C_PLATE;
    if (cue !== 0 && saysOtherwise(s, i)) continue;
    const make = cue === 0 && MAKE(s, i);
    if (cue === 0 && !make && !CAR(s, i) && !isVan(s, i)) continue;
    // "carry-over is CAR-1182": a project's letters in a tracker.
    if (cue === 0 && isKey(s, i)) continue;
    const from = Math.max(0, i - 6);
    const to = Math.min(s.count, i + 9);
    for (let k = from; k < to; k++) {
      if (k > i && ((s.shape[k] as number) & LINE_START) !== 0 && k > i + 1) break;
      // "auto AA 4182 KX. Booking for the hotel HB-6182": of what comes behind that word.
      if (
        k > i + 2 &&
        k < to &&
        ((s.cue[k - 2] as number) & C_RELEASE) !== 0 &&
        HOTEL_LIKE.test(s.text.slice(s.start[k], (s.start[k] as number) + 8))
      )
        continue;
      // "a Peugeot 308 GTI": behind its make stands the model, unless in brackets.
      if (
        make &&
        (k < i ||
          (k === i + 1 &&
            s.text.charCodeAt((s.start[k] as number) - 1) === 32 &&
            s.text.charCodeAt(s.end[i] as number) === 32))
      )
        continue;
      if (!begin(s, k) || begins.includes(k) || vain.has(k)) continue;
      // "vehicle not found (code 12-7-B)", "plate … . Station code ZES-2298".
      if ((cue === 0 || k > i + 3) && k > 0 && ((s.cue[k - 1] as number) & C_CODE) !== 0) continue;
      // "Ford Focus ST 2015": a model's year.
      if (cue === 0 && MODEL_YEAR.test(s.text.slice(s.start[k], (s.start[k] as number) + 9))) continue;
      const build = match(ctx, k);
      if (build < 0) {
        vain.add(k);
        continue;
      }
      begins.push(k);
      if (begins.length > 64) begins.shift();
      known = build;
    }
    if (cue === 0) {
      // "my car kx68 odw was", "a grey corsa, kx68 odw".
      const end = s.end[i] as number;
      if (!make) small(ctx, end);
      const letter = LETTER_AND_NUMBER.exec(s.text.slice(end, end + 10))?.[0] ?? "";
      if (letter !== "") ctx.emit(end + 1, end + letter.length, "PLATE", 0.82, "plate-build");
      else if (s.text.charCodeAt(end) === 44) small(ctx, end + 1);
      continue;
    }
    other(ctx, s.end[i] as number);
    told(ctx, i);
    small(ctx, s.end[i] as number);
  }
  if (known < 0) return;
  for (let k = 0; k < s.count; k++)
    if (begin(s, k) && !begins.includes(k) && (k === 0 || ((s.cue[k - 1] as number) & C_CODE) === 0))
      match(ctx, k, known);
}

function isVan(s: Scan, i: number): boolean {
  const end = s.end[i] as number;
  return VAN(s, i) && s.text.startsWith("van", end - 3) && OWN_VAN.test(s.text.slice(Math.max(0, end - 16), end));
}

/** "on the plate it says type HB62-K", "macchina da caffè (mod. CM-310)": of a machine. */
export const OF_TYPE = names(
  "type typ tipo tip model modell modèle modelo modello mod malli модель модел τύπος typenr тип",
);

/** "CAR-1182": capitals tied to figures. */
export const isKey = (s: Scan, i: number): boolean =>
  ((s.shape[i] as number) & ALL_UPPER) !== 0 &&
  unitAt(s.text, s.end[i] as number) === 45 &&
  isDigit(unitAt(s.text, (s.end[i] as number) + 1));

/** Two letters and their number: a plate in few lands, elsewhere a booking's or a permit's. */
const HOTEL_LIKE = /^[A-Z]{2}-\d{2,4}(?!\d)/;
const MODEL_YEAR = /^[A-Z]{1,3} (?:19|20)\d\d(?!\d)/;

/** May a plate begin here: capitals, or digits with letters soon after? */
function begin(s: Scan, k: number): boolean {
  const shape = s.shape[k] as number;
  if (sizeOf(s, k) > 8 || (shape & IS_DENSE) !== 0) return false;
  if (k > 0) {
    const before = s.text.charCodeAt((s.start[k] as number) - 1);
    if (before === 45 || before === 47 || before === 95 || before === 46 || before === 64) return false;
  }
  if ((shape & HAS_DIGIT) !== 0) return true;
  return (shape & ALL_UPPER) !== 0 || (sizeOf(s, k) === 1 && (shape & FIRST_UPPER) !== 0);
}

/** A plate of some country's build from one of the tokens before `i` or from itself on; where a word for parking is near. */
export function plateAround(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  for (let k = Math.max(0, i - 2); k <= i; k++) {
    if (k < i && (s.start[i] as number) - (s.start[k] as number) > 6) continue;
    if (begin(s, k) && match(ctx, k) >= 0) return true;
  }
  return false;
}

/** The build that reads most: of "AA 4817 KX" one is content with the first two groups. */
function longest(head: string, first: number): number {
  let [best, most] = [first, 0];
  for (let n = first; n < BUILDS.length; n++) {
    const size = (BUILDS[n] as RegExp).exec(head)?.[0].length ?? 0;
    if (size > most) [best, most] = [n, size];
  }
  return best;
}

function match(ctx: Context, k: number, only = -1): number {
  const s = ctx.scan;
  const at = s.start[k] as number;
  const head = s.text.slice(at, at + 16);
  if (!/\d/.test(head)) return -1;
  // "B D 5 1 S M R": letter by letter.
  if (s.text.charCodeAt(at + 1) === 32 && s.text.charCodeAt(at + 3) === 32) {
    const spelled = SPELLED.exec(s.text.slice(at, at + 20))?.[0] ?? "";
    if (/\d/.test(spelled) && /\p{Lu}/u.test(spelled)) {
      ctx.emit(at, at + spelled.length, "PLATE", 0.89, "plate-build");
      return -1;
    }
  }
  if (!ANY_BUILD.test(head)) return -1;
  for (let first = 0; first < BUILDS.length; first++) {
    if (only >= 0 && first !== only) continue;
    if (!(BUILDS[first] as RegExp).test(head)) continue;
    const n = only >= 0 ? first : longest(head, first);
    const hit = (BUILDS[n] as RegExp).exec(head) as RegExpExecArray;
    if (OF_TYPE(s, k - 1) && !GERMAN_BUILD.test(head)) return -1;
    // "KB 45210", "HTTP 500": a word of releases is no plate's beginning.
    if (k > 0 && ((s.cue[k - 1] as number) & (C_RELEASE | C_VERSION)) !== 0) return -1;
    if (isModel(hit[0]) && (MAKE(s, k - 1) || MAKE(s, k - 2))) return -1;
    if (isJourney(s, k, hit[0]) || (isKey(s, k) && (CAR(s, k) || VAN(s, k)))) return -1;
    if (
      // "NF-KT 204": a district, whatever else its letters stand for.
      (((s.cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0 && !GERMAN_BUILD.test(head)) ||
      /^(STK|SDT|SĐT|NIK|KTP|NPWP|CPF|CNPJ|NIF|NIE|NIP|PESEL|CNP|RUT|DNI|CURP|IBAN|SSN|BSN|OIB|EGN|TEL|FAX|OTP|PIN|CVV|MST|KB|CVE|RFC|ISO|DIN|HTTP|USB|EUR|USD|NOK|SEK|DKK|CHF|GBP|PLN|CZK|HUF|RON|GB|MB|ICE|IC|EC|RE|RB|IRE|TGV|AVE|RJ|NJ|SUV|GPS|LED|ABS|BMW|VW|VRM|VRN|TDI|HDI|CDI|TSI|TFSI|GTI|DCI|JTD|CRDI|AS(?= 6[45]\d{3}(?!\d)))\b(?!-)/.test(
        head,
      ) ||
      // "381 EUR", "T10 LTE", "Pasal 287 UU 22": a sum, a network, a law.
      / (?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|RON|HUF|TRY|INR|LTE|GSM|UTC|GMT|CET)$|^\d{1,3} UU /.test(hit[0])
    )
      return -1;
    ctx.emit(at, at + hit[0].length, "PLATE", 0.87, "plate-build");
    return n;
  }
  return -1;
}

const GERMAN_BUILD = /^[A-ZÄÖÜ]{1,3}-(?!EN )[A-Z]{1,2} \d{1,4}[EH]?(?![\p{L}\d])/u;
const SPELLED = /^[\p{Lu}\d](?: [\p{Lu}\d]){4,8}(?![\p{L}\p{N}])/u;

/** "plate 4KZ 17-B", "Dominio: AE 417 KD": four to nine letters and digits in groups, of no build above. */
function told(ctx: Context, i: number): void {
  const end = ctx.scan.end[i] as number;
  const hit = ANY.exec(ctx.scan.text.slice(end, end + 48));
  const value = hit?.[1];
  if (hit === null || value === undefined) {
    figures(ctx, i);
    return;
  }
  const size = value.replace(/[^\p{L}\p{N}]/gu, "").length;
  if (size < 4 || size > 9) return;
  const at = end + hit[0].length - value.length;
  ctx.emit(at, at + value.length, "PLATE", 0.8, "plate-told");
}

const PLATE = wordFlags([
  "plate plates placa placas matrícula matricula targa plaka plakası kenteken kennzeichen nummernschild numberplate plaque لوحة اللوحة رقم-اللوحة پلاک רישוי",
]);
const FIGURES =
  /^[\s:#"'(]{0,3}(?:(?:is|was|number|no\.?|nr\.?|ist|lautet|est|es|è|é|هو|رقم|שמספרה)[ :]{1,2}){0,2}(\d{2,3}[ -]\d{2,4}(?:[ -]\d{2,3})?|\d{5,8})(?![\p{L}\d/-]|[.,]\d| ?(?:€|%|\$))/u;

/** "plate 284 684", "رقم اللوحة 631706": figures alone, right behind a word that means nothing else. */
function figures(ctx: Context, i: number): void {
  const s = ctx.scan;
  if (PLATE(s, i) === 0 && s.script[i] !== THAI_SCRIPT) return;
  const end = s.end[i] as number;
  const value = FIGURES.exec(s.text.slice(end, end + 40));
  if (value === null) return;
  const at = end + value[0].length - (value[1] as string).length;
  ctx.emit(at, at + (value[1] as string).length, "PLATE", 0.8, "plate-told");
}

const JOINT = codedOnce(/^[\s:#"'*=(]{0,3}(?:(?:is|was|no\.?|nr\.?|ist|est|es|è|é|er|är|to|je|on)[ :]{1,2}){0,2}/u);

const MONTHS = / (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the|and|are|not|was|has)$/;

/** "reg no kx68 odw", "kenteken 48-xkd-2": a plate's build in small letters, right behind its word. */
function small(ctx: Context, end: number): void {
  const { text } = ctx.scan;
  const at = end + (JOINT.exec(text.slice(end, end + 16))?.[0].length ?? 0);
  const head = text.slice(at, at + 16);
  // "number plate bd 51 smr": every group apart.
  const apart = /^[a-z]{2} \d\d [a-z]{3}(?![\p{L}\d])/u.exec(head);
  if (apart !== null && !MONTHS.test(apart[0])) {
    ctx.emit(at, at + apart[0].length, "PLATE", 0.87, "plate-build");
    return;
  }
  if (!/^[a-z\d][a-z\d -]{4}/.test(head) || /[A-Z]/.test(head.slice(0, 9))) return;
  for (const build of BUILDS) {
    const size = build.exec(head.toUpperCase())?.[0].length;
    // "on 24 may" has its letters apart; "m-pw 236" too, and no words.
    if (
      size === undefined ||
      !(/[a-z]\d|\d[a-z]/.test(head.slice(0, size).replaceAll("-", "")) || areNoWords(head.slice(0, size)))
    )
      continue;
    ctx.emit(at, at + size, "PLATE", 0.87, "plate-build");
    return;
  }
}

/** Three digits and more, and letters that say nothing. */
function areNoWords(plate: string): boolean {
  return (
    plate.replace(/\D/g, "").length >= 3 &&
    !MONTHS.test(` ${plate.replace(/^[\d -]+/, "")}`) &&
    (plate.match(/[a-z]+/g) ?? []).every((letters) => (wordBits(letters, 0, letters.length) & (COMMON | MONTH)) === 0)
  );
}

/** "车牌号宁Z-80255": the province before its letter. */
const CHINESE =
  /^(?:号码?|號碼?)?(?:是|为|為)?[ :：]{0,2}([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][ ·-]?[A-Z\d]{5,6})(?![A-Z\d])/u;

/** Thai, Arabic and Persian plates right after their word. */
function other(ctx: Context, end: number): void {
  const text = ctx.scan.text;
  const chinese = CHINESE.exec(text.slice(end, end + 14));
  if (chinese !== null) {
    const at = end + chinese[0].length - (chinese[1] as string).length;
    ctx.emit(at, at + (chinese[1] as string).length, "PLATE", 0.9, "plate-build");
    return;
  }
  for (let p = end, n = 0; n < 24 && p < text.length; n++, p++) {
    const c = text.charCodeAt(p);
    if (c === 10) return;
    if (p > end && text.charCodeAt(p - 1) !== 32 && text.charCodeAt(p - 1) !== 58) continue;
    // A digit, a Thai or an Arabic letter begins each of them.
    if (!isDigit(c) && !(c >= 0xe01 && c <= 0xe2e) && !(c >= 0x621 && c <= 0x64a)) continue;
    const hit = (THAI.exec(text.slice(p, p + 28)) ??
      ARABIC.exec(text.slice(p, p + 14)) ??
      PERSIAN.exec(text.slice(p, p + 20)))?.[0];
    if (hit === undefined) continue;
    ctx.emit(p, p + hit.length, "PLATE", 0.87, "plate-build");
    return;
  }
}

const RUSSIAN = /^[АВЕКМНОРСТУХ]\d{3}[АВЕКМНОРСТУХ]{2} ?\d{2,3}(?![\p{L}\d])/iu;

/** "М118ОР 154": a build of its own, in the twelve letters both scripts share. */
function russian(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    const size = sizeOf(s, k);
    if ((size !== 6 && size !== 8 && size !== 9) || s.script[k] !== CYRILLIC) continue;
    const at = s.start[k] as number;
    const hit = RUSSIAN.exec(s.text.slice(at, at + 10));
    if (hit !== null) ctx.emit(at, at + hit[0].length, "PLATE", 0.9, "plate-ru");
  }
}

/** Where its syllables begin. */
const HANGUL = 0xac00;

function korean(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    const size = sizeOf(s, k);
    const at = s.start[k] as number;
    if (size < 4) {
      const apart = KOREAN_APART.exec(s.text.slice(at, at + 18));
      if (apart !== null && !isDigit(unitAt(s.text, at - 2)))
        ctx.emit(at, at + apart[0].length, "PLATE", 0.88, "plate-ko");
      if (size === 1) continue;
    }
    if (size !== 2 && size !== 3) continue;
    if (!(unitAt(s.text, s.end[k] as number) >= HANGUL)) continue;
    const hit = KOREAN.exec(s.text.slice(at, at + 10));
    if (hit !== null) ctx.emit(at, at + hit[0].length, "PLATE", 0.86, "plate-ko");
  }
}
