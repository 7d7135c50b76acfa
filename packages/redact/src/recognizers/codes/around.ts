/**
 * Numbers and dates that no word names, by what is done with them: "I flew in on X4409127", "let herself in with C2907", "am 4. Juli 2011
 * zur Welt", "a text came with 661 904 and a man asked me to read it", "back of the console says …". Each has its own build, and a word
 * of the deed stands in the same sentence.
 */

import type { PersonalType } from "../../redacted.ts";
import { CLASS, isDigit, LOWER, UPPER, unitAt } from "../../scan/classes.ts";
import { C_DOB, C_PASSWORD, C_RELEASE, C_VERSION, MONTH } from "../../scan/lexicon.ts";
import { FIRST_UPPER, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { happenedAt } from "../births/happened.ts";
import { type Context, cuesBefore, endsSentence, isNumber, sizeOf, tokenFrom } from "../context.ts";
import { plateAround } from "../plates/cued.ts";
import { stemFlags } from "../stem-flags.ts";
import { dni, luhn, nationalNumber } from "./checksums.ts";

const TRAVEL = 1 << 0;
const DEVICE = 1 << 1;
const READS = 1 << 2;
const ENTRY = 1 << 3;
const TEXTED = 1 << 4;
const ASKED = 1 << 5;
const BORN = 1 << 6;
const KIN = 1 << 7;
const AM = 1 << 8;
const EVENT = 1 << 9;
const BY = 1 << 10;
const PARK = 1 << 11;
const OWN = 1 << 12;
const PIN = 1 << 13;
const CODE = 1 << 14;
const CARD = 1 << 15;

const around = stemFlags([
  [
    TRAVEL,
    `flew fly flown flying travel* visa border embass* consul* immigration abroad booklet reisepass* passbild gereist* reise reiste reisen geflogen einreis* ausreis* eingereis* ausgereis* voyag* ambassad* viaj* vuelo volar embajad* viagg* ambasciat* volo embaixad* gevlogen reisde летел* летал* лечу въезд* въеха* выезж* поезд* podroz* lecial* polecial* cestov* letel* letěl*
    matkust* lens* utaz* repul* calator* zburat reste flog rejst* rejse reist* ταξιδ* πεταξ* seyahat* uctum ucus* terbang bay`,
  ],
  [
    DEVICE,
    `hoover vacuum fridge freezer dishwasher washer dryer oven scooter bike ebike lawnmower kettle staubsauger kuhlschrank waschmaschine rasenmaher aspirateur frigo nevera lavadora aspiradora lavatrice frigorifero geladeira stofzuiger koelkast wasmachine lodowk* pralk* odkurzacz* pracka lednic* холодильник* пылесос* buzdolabi supurge stolen console watch smartwatch phone tablet laptop headset earbuds tv television meter boiler router modem drone speaker gestohlen* konsole uhr handy fernseher* zahler heizung drohne vole volee montre telephone televis* compteur chaudiere enceinte robad* reloj telefono movil televisor contador caldera roubad* relogio celular
    rubat* orologio cellulare televisore contatore caldaia gestolen horloge telefoon televisie meter skradzion* zegarek telewizor licznik konsol* ukraden* hodinky televiz* украд* часы телефон* телевизор* счетчик* вкраден* годинник лічильник calin* saat televizyon sayac stulen stjal* klocka klokke mätare varast* kello televisio mittari lopott ora televizio ceas furat`,
  ],
  [
    READS,
    `gave scanned says said reads carries shows engraved back underneath sticker label printed stamped steht stand hinten ruckseite aufkleber tragt eingraviert derriere dos etiquette grave dit detras atras pone pegatina etiqueta dorso retro dietro etichetta porta atras achterop achterkant sticker staat z tylu naklejk* tyle zezadu stitku stitek zadni сзади
    наклейк* написан* указан* ззаду наклейц* arkasinda etiket* yaziyor baksidan bagpa bakpa klistermarke takana tarra hatulja matrica spate eticheta`,
  ],
  [
    ENTRY,
    `dorkod* dørkod* portkod* ovikood* kapukod* digicode* turcode* toegangscode* zugangscode* accesscode* poort* door doors gate building house entrance lobby keypad alarm garage stairwell buzzer tur haustur haus gebaude eingang alarmanlage garage tor porte portail immeuble entree alarme puerta edificio portal alarma garaje cochera porta predio portaria portao portone palazzo cancello allarme deur gebouw hek portiek drzwi bram* klatk* budynk* furtk*
    dver* vchod* bran* budov* вход* врат* двер* подъезд* ворот* калитк* домофон* під'їзд* брам* хвіртк* kapi* apartman* bina* domofon* interfon* intercom interphone citofon* telefonill* dorren port porten portti ovi ovesta rappu* ajto* kapu* lepcsohaz usa poarta bloc scara πορτ* εισοδ* herself himself themselves`,
  ],
  [
    TEXTED,
    `text texted sms smska smsku message nachricht mensaje messaggio mensagem bericht wiadomos* zprav* sprav* сообщен* смс смск* повідомлен* μηνυμα mesaj* mesaji telefonuma meddelande besked melding viesti uzenet mesaj* pesan tin 短信 簡訊`,
  ],
  [
    ASKED,
    `asked asks asking read rang rings called call caller ring ordered requested dictat* vorlesen vorgelesen angerufen anruf* angefordert verlangt appele* demande* lire dicter llam* pidi* leer dictar* chiam* chiest* legger* dettar* ligar* ligaram pedi* lesse ler ditar gebeld belde voorlez* aangevraagd dzwoni* zadzwon* prosi* podyktowa* volal* chtel* precis* звон* позвон* попрос* продикт*
    дзвон* подзвон* просил* ara* arad* okum* istedi ringde laste lasa bestall* ringte ringede lese soitti lukea tilan* hiv* felolvas* kert sunat cerut citesc πηρ* διαβασ* ζητησ* dtelepon menelepon 打电话 念给`,
  ],
  [
    BORN,
    `welt vu naquit accouch* svet świat swiat свет світ luce venuta vilag vilagra dunya dunyaya lume maailmaan arrived jahrgang classe classa rocznik birthday birthdate geboren geburt* naiss* nacim* nascit* nasc* urodz* naroz* рожд* народж*`,
  ],
  [
    KIN,
    `brother brothers sister sisters bruder bruders schwester frere soeur hermano hermana fratello sorella irmao irma broer zus brat brata siostra siostry bratr sestra брат брата сестр* kardes* veli veljen sisko siskon bror brors syster soster testver* frate sora αδελφ* son daughter twins twin baby child kid boy girl wife husband mother father mum mom dad gran grandma grandmother grandad grandfather oldest eldest youngest patient he she sohn tochter zwillinge kind altester alteste jungste mutter vater oma opa frau mann patient patientin fils fille jumeaux enfant aine ainee cadet mere pere grand-mere mari femme patiente
    hijo hija gemelos nina nino mayor menor madre padre abuela abuelo marido mujer paciente filho filha gemeos mae pai avo esposa figlio figlia gemelli bambin* madre padre nonna nonno moglie marito zoon dochter tweeling oudste jongste moeder vader oma opa syn corka blizni* babcia dziadek mama tata zona maz najstarsz* dcera dvojcat* babicka deda manzel*
    сын сыну дочь дочка дочери близнец* бабушк* дедушк* мама мать отец папа жена муж син донька дочці бабус* дідус* ogl* kiz* oglum kizim annem babam ninem ikizler esim sonen son dotter dottern tvillingar mormor farfar sonnen datter datteren tvillinger poika* tytar* kaksos* mummo vaimo mies fia fiam lanya lanyom ikrek nagymam* fiul fiica gemeni bunica mama`,
  ],
  [
    PARK,
    `znamk* dalnic* vinet* blitzerfoto* autopal* rovinie* mandat* barrier bollard parked parking park towed tow clamp* fined speeding permit toll schranke parke parkt geparkt abschlepp* zettel strafzettel* knollchen blitzer geblitzt stellplatz platz borne barriere parcmetre amende fourriere multa* multo multe barrera grua zona parcheg* sbarra varco cancela guincho estacion* patio slagboom parke* boete wegsleep* szlaban* parkow*
    parking* zavor* pokut* parkov* шлагбаум* парков* штраф* эвакуат* евакуат* бариер* bariyer* otopark* ceza* cekici puomi pysakoin* parker* bommen bøde sorompo* parkol* birsag* barier* parcar* amenda μπαρα* παρκ* κλησ*`,
  ],
  [
    OWN,
    `mine my meins meine meiner mio mia mía mío meu minha mój mon mien mienne min mitt mein moj moje můj môj mijn i'm am jag я меня мене мій мой моя моє oikea egen egna mea мен benim benimki`,
  ],
  [
    CODE,
    "code codes sifresi kod kode koden kodu kodi kodet kód kapukod* portkod* dorkod* ovikood* porttikood* deurcode* codul cod código codice codigo koodi код кода кодът код κωδικός κωδικό رمز קוד",
  ],
  [
    CARD,
    `gesundheitskarte* krankenkasse* versichertenkarte* vitale sanitaria saude verzekeringspas* zorgpas* surgery nhs healthcare insurance krankenversicher* sygesikring* sykesik* patientkort kela zdrowotn* zdravotn* полис* медполис* asigurare taj saglik`,
  ],
  [PIN, "pin pins pinje pinem pinkod* pinul* pini pinim пин пина пину пинкод* пін піну puk puku puc passcode"],
  [AM, `bin sou soy sono suis ben jestem jsem som sunt vagyok`],
  [
    EVENT,
    `order* deliver* ship* paid bought purchas* refund* appointment visit* invoice* since until renew* expire* cancel* due join* start* sign* moved move hire* married died death bestell* geliefert* liefer* rechnung* termin gekauft seit bis vertrag* command* livr* factur* depuis rendez pedido* entreg* factura* cita desde compr* consegn* ordin* fattur* appuntamento dal fatura* consulta desde
    besteld* gelever* factuur afspraak sinds zamow* dostaw* faktur* wizyt* od objedn* doruc* navstev* заказ* достав* счет* визит* прием* договор* замовл* siparis* teslim* fatura* randevu* bestal* lever* fakt* tilaus* toimit* lasku* rendel* szallit* szamla* comand* livrar*`,
  ],
  [
    BY,
    `dorkod* dørkod* portkod* ovikood* kapukod* digicode* turcode* домофон* domofon* interfon* intercom interphone citofon* telefonill* with mit avec con com met med z s с з ile με cu is ist est es è was by type press use in tapez tape enter im`,
  ],
]);

const BEFORE = 10;
const BEHIND = 9;

export function codesAround(ctx: Context): void {
  const s = ctx.scan;
  let next = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (i < next) continue;
    next = at(ctx, i);
  }
}

/** Quotes, a bracket, a colon. */
const EDGES: ReadonlySet<number> = new Set([34, 39, 0x201c, 0x201e, 0xab, 0x2018, 40, 58]);
/** Letters that words for pressing, and for "and", begin with. */
const PRESSES = "atpudelyi,";
const PASSPORT = /^(?:[A-Z]{1,3}\d{6,8}|\d{2}[A-Z]{2}\d{5}|(?=(?:[A-Z]*\d){2})(?=(?:\d*[A-Z]){3})[A-Z\d]{9})$/;
const DOOR = /^(?:\p{Lu}\d{3,5}\p{Lu}?|\d{1,3}\p{Lu}\d{2,4}|\d{3,4}\p{Lu})$/u;
const DNI = /^(?:\d{8}|[XYZ]\d{7})[A-Z]$/;
const DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])([./-]) ?(?:0?[1-9]|1[0-2])\1 ?((?:19[2-9]|20[012])\d)|((?:19[2-9]|20[012])\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])-[A-Z][a-z]{2}-(?:19[2-9]|20[012])\d)(?![\d:T-]| \d\d:)/;
const TEXT_DATE =
  /^\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:of |de |d['’])?\p{L}{3,12}\.?,? (?:de |del )?((?:19[2-9]|20[012])\d)(?!\d)/u;
const HASHED =
  /^(?:[#*]|,? (?:and |then |and then |press |und |dann |puis |et |y |luego |e |poi ){1,2}(?:hash|star|pound|raute|stern|diese|dièse|étoile|almohadilla|asterisco|cancelletto))/i;

/** Four digits at `at`, behind three capitals and a hyphen. */
function isProgramsCode(text: string, at: number): boolean {
  let to = at;
  while (to <= at + 4 && isDigit(unitAt(text, to))) to++;
  let from = at - 1;
  while (from > at - 5 && isAsciiCapital(unitAt(text, from - 1))) from--;
  return to - at === 4 && at - from === 4;
}

const isAsciiCapital = (c: number): boolean => c >= 65 && c <= 90;

/** Nothing but capitals and digits. */
function ofCapitals(text: string, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (!isAsciiCapital(c) && !isDigit(c)) return false;
  }
  return true;
}

/** Capitals and digits from which they are a machine's number. */
const SERIAL = 9;

/** The value that begins at token `i`; the token to go on with. */
function at(ctx: Context, i: number): number {
  const s = ctx.scan;
  const { text } = s;
  const from = s.start[i] as number;
  const before = from > 0 ? text.charCodeAt(from - 1) : 32;
  if (before > 32 && before !== 45 && before < 0x3000 && !EDGES.has(before)) return i + 1;
  if (
    isPlateLike(s, i) &&
    // "Camera gives BOK-4455, order …": a program's code.
    !(before === 45 && (s.cues & (C_RELEASE | C_VERSION)) !== 0 && isProgramsCode(text, from)) &&
    (sentence(s, i, i + 1) & PARK) !== 0 &&
    plateAround(ctx, i)
  )
    return i + 1;
  if (((s.shape[i] as number) & HAS_LETTER) !== 0) {
    lettered(ctx, i);
    return i + 1;
  }
  const end = s.end[i] as number;
  const size = end - from;
  const next = unitAt(text, end);
  if (size <= 2 || size === 4) {
    const on = birth(ctx, i, next);
    if (on > i) return on;
  }
  if (size >= 10 || (size === 6 && (next === 45 || next === 43)) || (size === 3 && (next === 45 || next === 46))) {
    const national = NATIONAL.exec(text.slice(from, from + 15))?.[0] ?? "";
    if (
      national !== "" &&
      // "my order 4900182736": whose, but no person's number.
      (cuesBefore(s, i, 3) & C_RELEASE) === 0 &&
      (sentence(s, i, s.count, OWNED) & OWN) !== 0 &&
      (PRINTED.test(national) || isNational(national.replace(/\D/g, "")))
    ) {
      ctx.emit(from, from + national.length, "ID", 0.9, "id-around");
      return tokenFrom(s, i, from + national.length);
    }
    return i + 1;
  }
  // "661 904", "7741".
  const pair = size === 3 && next === 32 && isNumber(s, i + 1) && sizeOf(s, i + 1) === 3;
  if (!pair && (size < 4 || size > 8)) return i + 1;
  if (size >= 4 && size <= 6) pressed(ctx, i, next);
  const near = sentence(s, i, s.count, NEAR);
  // "the pin for the side gate by the bins is 7719".
  const pin =
    (s.cues & C_PASSWORD) !== 0 && ((near & PIN) !== 0 || ((near & BY) !== 0 && (sentence(s, i, s.count) & PIN) !== 0));
  if (!pin && (near & TEXTED) === 0) return i + 1;
  const j = pair ? i + 2 : i + 1;
  const stop = s.end[j - 1] as number;
  if (
    !/^(?:[:/-]|[.,\s]\d)/.test(text.slice(stop, stop + 2)) &&
    (pin || (sentence(s, i, j) & ASKED) !== 0) &&
    (cuesBefore(s, i, 3) & C_RELEASE) === 0
  )
    ctx.emit(from, stop, "SECRET", 0.9, "one-time-around");
  return j;
}

/** Letters and figures in one: a passport's number, a machine's, a door's, a Spanish person's. */
function lettered(ctx: Context, i: number): void {
  const s = ctx.scan;
  const from = s.start[i] as number;
  const end = s.end[i] as number;
  const next = unitAt(s.text, end);
  if (end - from < 4 || end - from > 20 || next === 45 || next === 95 || next === 47 || next === 64) return;
  // All of them are written in capitals.
  if (CLASS[s.text.charCodeAt(end - 1)] === LOWER || CLASS[s.text.charCodeAt(from)] === LOWER) return;
  const value = s.text.slice(from, end);
  const size = end - from;
  const door = size <= 8 && DOOR.test(value);
  if (!door && !(ofCapitals(s.text, from, end) && (size >= SERIAL || PASSPORT.test(value)))) return;
  if ((cuesBefore(s, i, 3) & (C_RELEASE | C_VERSION)) !== 0) return;
  const said = sentence(s, i, i + 1);
  const put = (type: PersonalType, rule: string): void => ctx.emit(from, end, type, 0.72, rule);
  if (size === 9 && DNI.test(value) && ((said & (KIN | OWN)) !== 0 || dni(value))) put("ID", "id-around");
  else if ((said & CARD) !== 0 && /^[A-Z]\d{9}$/.test(value)) put("ID", "id-around");
  else if ((said & TRAVEL) !== 0 && PASSPORT.test(value)) put("PASSPORT", "passport-around");
  else if (!door && (said & (DEVICE | READS)) === (DEVICE | READS)) put("DEVICE", "serial-around");
  else if (door && (said & ENTRY) !== 0 && ((said & (BY | CODE)) !== 0 || s.text.startsWith(": ", from - 2)))
    put("SECRET", "entry-around");
}

/** "4471#", "0852 and then hash". */
function pressed(ctx: Context, i: number, next: number): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  if (next !== 35 && next !== 42 && !(next === 32 && PRESSES.includes(s.text[end + 1] ?? "\n"))) return;
  const size = HASHED.exec(s.text.slice(end, end + 24))?.[0].length ?? 0;
  // "the engineer code 7741# works".
  const told = size > 1 || (size === 1 && (sentence(s, i, i + 1) & (ENTRY | CODE)) !== 0);
  if (told && (cuesBefore(s, i, 3) & C_RELEASE) === 0)
    ctx.emit(s.start[i] as number, end + (size === 1 ? 1 : 0), "SECRET", 0.74, "entry-around");
}

/** Does the number at token `i`, or the second behind it, begin as a year does? Versions have the same signs. */
function mayDate(s: Scan, i: number): boolean {
  const k = sizeOf(s, i) === 4 ? i : i + 2;
  if (k >= s.count || sizeOf(s, k) < 4) return false;
  const at = s.start[k] as number;
  const [first, second] = [s.text.charCodeAt(at), s.text.charCodeAt(at + 1)];
  return (first === 49 && second === 57) || (first === 50 && second === 48);
}

/** A day of birth from token `i` on; where it is none, `i`. */
function birth(ctx: Context, i: number, next: number): number {
  const s = ctx.scan;
  const from = s.start[i] as number;
  let length = 0;
  if ((next === 45 || next === 46 || next === 47) && mayDate(s, i))
    length = DATE.exec(s.text.slice(from, from + 30))?.[0].length ?? 0;
  if (
    length === 0 &&
    (s.words & MONTH) !== 0 &&
    (((s.word[i + 1] as number) | (s.word[i + 2] as number)) & MONTH) !== 0
  )
    length = TEXT_DATE.exec(s.text.slice(from, from + 30))?.[0].length ?? 0;
  if (length === 0 || happenedAt(s.text, from)) return i;
  const j = tokenFrom(s, i, from + length);
  if (isBirth(s, i, j)) ctx.emit(from, from + length, "DOB", 0.8, "dob-around");
  return j;
}

/** Capitals in the token or right beside it. */
function isPlateLike(s: Scan, i: number): boolean {
  const { text } = s;
  const from = s.start[i] as number;
  const end = s.end[i] as number;
  return (
    end - from <= 8 &&
    (isCapital(text, from) || isCapital(text, end - 1) || isCapital(text, from - 2) || isCapital(text, end + 1)) &&
    mayEnd(text, end)
  );
}

/** Does neither a decimal, a path, a time nor a call go on at `end`? */
function mayEnd(text: string, end: number): boolean {
  const c = unitAt(text, end);
  if (c === 46 || c === 44 || c === 47 || c === 58) return !isDigit(unitAt(text, end + 1));
  return c !== 95 && c !== 64 && c !== 61 && c !== 40;
}

function isCapital(text: string, p: number): boolean {
  return CLASS[unitAt(text, p)] === UPPER;
}

/** "al meu este 1850412080078", "jag är 811218-9876": whose the number is stands so near. */
const OWNED = 4;
/** What came, so many words before. */
const NEAR = 4;
const NATIONAL = /^(?:\d{10,13}|\d{6}[-+]\d{4}|\d{3}-\d{3}-\d{3} \d{2}|\d{3}\.\d{3}\.\d{3}-\d{2})(?![\p{L}\d-])/u;

const PRINTED = /^\d{3}[-.]\d{3}[-.]\d{3}[ -]\d{2}$/;
const ROMANIAN = /^[1-8]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}$/;

/** By its check digits, or a Swedish one, or a Russian insurance number as it is printed. */
function isNational(digits: string): boolean {
  return nationalNumber(digits) || (digits.length === 10 && luhn(digits)) || ROMANIAN.test(digits);
}

/** All that the sentence around tokens `i` to `j` says, so far as it is near. */
function sentence(s: Scan, i: number, j: number, before = BEFORE): number {
  let said = 0;
  for (let k = i - 1; k >= 0 && k >= i - before; k--) {
    if (endsSentence(s, k)) break;
    const flags = around(s, k);
    said |= i - k <= 2 ? flags : flags & ~BY;
  }
  for (let k = j; k < s.count && k < j + BEHIND; k++) {
    if (k > 0 && endsSentence(s, k - 1)) break;
    said |= around(s, k) & ~BY;
  }
  return said;
}

/** "kam am … zur Welt", "she is 02.11.1956", "sou de 23/08/1991": one of the family, or I, and no deed of a shop. */
function isBirth(s: Scan, i: number, j: number): boolean {
  let said = 0;
  for (let k = i - 1; k >= 0 && k >= i - 6 && !endsSentence(s, k); k--) said |= around(s, k) & (i - k <= 2 ? -1 : ~AM);
  const told = (said & (KIN | AM)) !== 0;
  const from = s.start[i] as number;
  // Before most accounts were opened: one of the family may stand behind it as well.
  const old = /19\d\d/.test(s.text.slice(from, s.end[j - 1]));
  if (!told && !old && (s.cues & C_DOB) === 0) return false;
  const kin = old ? EVENT | KIN : EVENT;
  let born = false;
  for (let k = j; k < s.count && k < j + 7 && !endsSentence(s, k - 1); k++) {
    said |= around(s, k) & (told ? BORN | EVENT : kin);
    // "Inês Nascimento": a name.
    born ||= ((s.cue[k] as number) & C_DOB) !== 0 && ((s.shape[k] as number) & FIRST_UPPER) === 0;
  }
  if ((said & EVENT) !== 0 || !(born || (said & (KIN | AM)) !== 0)) return false;
  return born || (old && !told) || (said & (BORN | AM)) !== 0 || IS.test(s.text.slice(Math.max(0, from - 16), from));
}
const IS =
  /(?<!\p{L})(?:(?:is|est|es|ist|jest|je|är|er|on|è|é|нас)(?: (?:from|vom|van|du|del|de|dal|z|ze|från|fra|född|da)?)?|(?:is|ist) van|у нас|['’]s (?:a|from)) ?$/u;
