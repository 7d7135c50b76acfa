/**
 * Number plates by their land's build, in its letters and however their pieces stand apart: "TÜ:AB 412", "06 ÇK 418", "1-KRV-206",
 * "MB ŠT-417", "т 418 ок 777", "س ر ك 418", "22 ج 418 ایران 13". A build that nothing else has needs no word; the others one for a car, for
 * who drives or owns it, or for where it stands.
 */
import { ARABIC, CYRILLIC, DEVANAGARI, GREEK, isDigit, OTHER_SCRIPT, unitAt } from "../../scan/classes.ts";
import { C_PLATE, C_RELEASE, C_VERSION, COMMON, MONTH, wordBits } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, endsSentence, isNumber, sizeOf } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { saysOtherwise } from "../said-otherwise.ts";
import { classes, classesIn, classify, IS_DRIVEN, IS_HEBREW_CAR } from "../word-classes.ts";
import { CAR, isKey } from "./cued.ts";
import { isModel, MAKE } from "./makes.ts";

/** Who drives, what is parked or owned, and what a car is called in Latin letters where another script is written. */
classify(
  IS_DRIVEN,
  `drives driving drove driven driver parked registered plated owner keeper fährt fahre fuhr gefahren fahrer fahrerin parkt parkte geparkt halter halterin zugelassen conduit conduisait conducteur conductrice roule garé garée stationné stationnée immatriculé immatriculée propriétaire
  conduce conducía conductor conductora aparcado estacionado aparcada guida guidava conducente parcheggiata parcheggiato intestata intestato dirige dirigia condutor condutora estacionada matriculado rijdt rijd rijden reed bestuurder bestuurster geparkeerd
  jeździ jedzie jechał kierowca zaparkowany zarejestrowany řídí řídil řidič řidička zaparkované zaparkovaný vodič šofér parkuje vezet vezette vezetett sofőr parkolt kocsija kocsiját kocsijával kocsimmal autója autóját autójával conduc conducea șofer parcată parcat kör körde kører kørte kjører kjørte sjåfør förare fører parkerad parkeret parkert ajaa ajoi kuljettaja pysäköity omistaja
  vozilo vozila vozilom avtom avta vozi vozio vozila vozač vozačica voznik vozil parkiran parkirano registriran registriran vairuoja vairuotojas brauc vadītājs roolis
  кара караше шофьор паркиран паркирана регистрирана водит ездит ехал ехала водитель владелец припаркован припаркована водій водить їздить їхав припарковано зареєстрована зарегистрирован зарегистрирована οδηγεί οδηγούσε οδηγός παρκαρισμένο σταθμευμένο ταξινομημένο
  sürücü sürücüsü sürüyor kullanıyordu kayıtlı kayitli adına adina ruhsat ruhsatı park parkta سائق يقود السائق نمرة نمرته نمرتها العربية عربيته عربيتها راننده נהג נהגת נוהג חניה חונה חנתה ड्राइवर चालक कैब फास्टैग चलाता supir sopir pengemudi parkir tài-xế
  gosnomer gosnomera gosnomerom avtonomer nomerznak mashina mashiny mashinu mashine mashinoy avto avtomobil avtomobila tachka pinakida pinakides pinakidas amaxi autokinito kolata kola avtomobilat pelak pelake pelaak mashin mashinam khodro gaadi gadi gaari gari gadhi vahan taksi cab sayara sayyara arabiya arabeya lawha lohat rechev mechonit kuruma
  plade pladen plader skylt skylten nummer-skylt rek rekkari rekkarini rekkarin rendsz rsz frsz tanú witness rammed zeuge unfallgegner
  gegner gegners gegnerin unfall unfallskizze unfallbericht verkehrsunfall constat carambolage collision hit-and-run aanrijding aanrijdingsformulier botsing kolizja kolizji stłuczka nehoda nehodu nehody baleset balesetben baleseti дтп авария аварии аварію krock krocken kollision kollisjon kolari kolarissa
  knöllchen bußgeld bussgeld bußgeldbescheid contravention amende amendă amenda pokuta pokutu pokuty mandat mandatu böter p-bot parkeringsböter bøde parkeringsbøde forelegg parkeringsgebyr sakko parkkisakko ylinopeussakko глоба глобата bekeuring verkeersboete challan chalan echallan चालान tilang etilang e-tilang tilangan stnk multa multas`,
);
/** What a plate is seen on and who sees it; what is done to cars; what drives in the lands of motorcycles. */
classify(
  IS_DRIVEN,
  `bumper windscreen windshield tailgate speeding towed clamped impounded fines dashcam anpr clipped rear-ended stoßstange windschutzscheibe heckscheibe geblitzt blitzer falschparker falschparkerin abgeschleppt gerammt angefahren pare-brise pare-chocs flashé flashée verbalisé verbalisée fourrière percuté percutée
  paragolpes parabrisas parachoques grúa multan multaron multado multada parabrezza paraurti autovelox tamponato tamponata multato multata rimossa voorruit achterruit achterklep geflitst flitspaal weggesleept vindruta vindrutan stötfångare bärgad fortkörning fartkamera forrude forruden kofanger fartsbot frontrute frontruta støtfanger
  tuulilasi tuulilasissa puskuri puskurissa peltikamera zderzak zderzaku fotoradar odholowany odholowali szybie nárazník nárazníku odtáhli odtah odtiahli lökhárító szélvédő traffipax parbriz amendat tractată lovit лобовом лобовое лобовим бампер бампері бампере багажник багажнике багажнику капот капоті капоте эвакуатор эвакуировали евакуатор регион
  броня капака прибрали παρμπρίζ προφυλακτήρα πινακίδες camı tampon tamponunda çekici çekildi çekilmiş جریمه پراید پژو سمند مخالفة مخالفات دوبله گلگیر saman kereta lori myvi ojek angkot becak matatu okada danfo keke rickshaw rickshaws tuktuk jeepney tricycle quad quada quadem parkausweis anwohnerparkausweis bewohnerparkausweis parkeervergunning aparqué aparco estacioné parqueé parcheggiai estacionei boendeparkering beboerparkering beboerlicens`,
);

/** Behind one of these letters and their figures: what is counted and measured so. */
const NO_LETTERS =
  /(?<![\p{L}])(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MAI|OKT|DEZ|NIK|KTP|NPWP|STK|SDT|CPF|NIF|NIP|DNI|RUT|IBAN|SSN|BSN|OIB|DIN|EN|ISO|IEC|IEEE|ANSI|VDE|UNI|NEN|NORM|EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|RON|HUF|TRY|INR|RUB|BGN|HRK|RSD|TL|KG|KM|GB|MB|TB|CM|MM|KW|KWH|PS|HP|CV|CC|LTE|GSM|UTC|GMT|CET|AM|PM|VE|DK|NR|NO|TEL|ICE|IC|EC|RE|RB|TGV|SUV|GPS|LED|ABS|BMW|VW|UU|TDI|HDI|CDI|TSI|GTI|TFSI|DCI|JTD)(?![\p{L}])/u;

const LETTER = "A-ZÄÖÜČĆŠŽĐÇĞİŞÅÆØ";
const END = "(?![\\p{L}\\p{N}]|[-–:/.]\\d|[-–]\\p{L})";
/** Of both scripts' common letters: Bulgaria's and Russia's, Ukraine's. */
const SHARED = "ABEKMHOPCTYXIАВЕКМНОРСТУХІ";
const CYRILLIC_LETTER = "АВЕКМНОРСТУХ";
const GREEK_LETTER = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧABEZHIKMNOPTYX";
const GAP = "[- ·•.]?";

const join = (builds: readonly string[], flags: string): RegExp => new RegExp(`^(?:${builds.join("|")})${END}`, flags);

/** Near a word. */
const BUILDS = join(
  [
    // Germany: "TÜ:AB 412", "TÜ·AB 412"; Austria.
    `[A-ZÄÖÜ]{1,3} ?[-–:·•] ?[A-ZÄÖÜ]{1,2}${GAP}\\d{1,4}[EH]?`,
    // Turkey.
    `(?:0[1-9]|[1-7]\\d|8[01])${GAP}(?:[A-ZÇĞİÖŞÜ]${GAP}\\d{4,5}|[A-ZÇĞİÖŞÜ]{2}${GAP}\\d{3,4}|[A-ZÇĞİÖŞÜ]{3}${GAP}\\d{2,3})`,
    // Russia.
    `[${SHARED}] ?\\d{3} ?[${SHARED}]{2}(?: ?\\/? ?\\d{2,3})?`,
    // Belgium, the Netherlands.
    `\\d[- ·.]?[A-Z]{3}[- ·.]?\\d{3}`,
    `(?:\\d{2}[- ][A-Z]{3}[- ]\\d|\\d[- ][A-Z]{3}[- ]\\d{2}|[A-Z]{2}[- ]\\d{3}[- ][A-Z]|[A-Z][- ]\\d{3}[- ][A-Z]{2}|\\d{3}[- ][A-Z]{2}[- ]\\d)`,
    // Hungary, Slovenia.
    `[${LETTER}]{2}[- ·]?[${LETTER}]{2}[-– ·]\\d{3}`,
    `[A-Z]{2}[- ·]?\\d{2}[- ·]?[A-Z]{2}[- ·]\\d{3}`,
    // Croatia, Serbia.
    `[${LETTER}]{2}[- ·]\\d{3,4}[- ·][${LETTER}]{1,2}`,
    // France, Italy, Slovakia, Albania.
    `[A-Z]{2}[- ·.]?\\d{3}[- ·.]?[A-Z]{2}`,
    // Britain, Romania.
    `[A-Z]{2}\\d\\d[ -]?[A-Z]{3}`,
    `[A-Z]{1,2}[- ·]?\\d{2,3}[- ·]?[A-Z]{3}`,
    // Spain, Lithuania, Finland, Hungary, Sweden.
    `\\d{4}[- ·]?[BCDFGHJ-NPR-TV-Z]{3}`,
    `[A-Z]{3} {0,2}[-–:·] ?(?=O?\\d)[\\dO]{3}`,
    `[A-Z]{4}[-–:·]\\d{3}`,
    `[A-Z]{3} ?\\d\\d[A-Z]`,
    // Bulgaria, Ukraine.
    `[${SHARED}]{1,2} ?\\d{4} ?[${SHARED}]{2}`,
    // Greece.
    `[${GREEK_LETTER}]{3}[- –]?\\d{4}`,
    // India.
    `[A-Z]{2}[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d ?\\d ?\\d ?\\d`,
    // Brazil.
    `[A-Z]{3}[- ]?\\d[A-Z]\\d{2}`,
    // A dot no other code has.
    `[A-Z]{1,3}·(?=[A-Z\\d]{0,3}\\d)[A-Z\\d]{4,6}`,
    `[A-Z][A-Z\\d]{0,2}·(?=[A-Z\\d]{0,2}\\d)[A-Z\\d]{2,3}`,
    // Nigeria, Kenya.
    `[A-Z]{3}-\\d{3}-?[A-Z]{2}`,
    `K[A-Z]{2} ?\\d{3}[A-Z]`,
    // Czechia, Poland.
    `\\d[A-Z][A-Z\\d][- ]?\\d{4}`,
    `[A-Z]{2} ?\\d[A-Z] ?\\d{3}`,
    `[A-Z]{3} ?\\d{2}[A-Z]{2}`,
    `[A-Z]{2} ?\\d[A-Z]{2}\\d{2}`,
  ],
  "u",
);
/** A dot before the last two figures, which nothing else has. */
const IN_VIETNAM = join(["[1-9]\\d-?[A-Z][A-Z\\d]?(?: ?[-–] ?| )\\d{3}\\.\\d{2}"], "u");
/** In small letters, right near a word. */
const SMALL = join(
  [
    `[a-z]{2}\\d\\d ?[a-z]{3}`,
    `[a-z]{2} \\d\\d [a-z]{3}`,
    `[a-z]{3}[-–:·]\\d{3}`,
    `[a-z]{2}[ .-]\\d{2}[ .-]\\d{3}`,
    `[a-z]{1,2} \\d{4} [a-z]{2}`,
    `[a-z]{2}[- ]?\\d{3}[- ]?[a-z]{2}`,
    `\\d-[a-z]{3}-\\d{3}`,
    `\\d{2} (?:[a-z]{2} \\d{3,4}|[a-z]{3} \\d{2,3})`,
    `\\d{2}[- ][a-z]{3}[- ]\\d`,
    `[a-z]{2} ?\\d{1,2} ?[a-z]{1,2} ?\\d{4}`,
    `[abekmhopctyx]\\d{3}[abekmhopctyx]{2} ?\\d{2,3}`,
    `[авекмнорстух] ?\\d{3} ?[авекмнорстух]{2}(?: ?\\/? ?\\d{2,3})?`,
    `[авекмнорстухі]{2} ?\\d{4} ?[авекмнорстухі]{2}`,
  ],
  "u",
);
/** By India's states, however its letters are told: "ka 03 m j 4471". */
const STATES =
  "an|ap|ar|as|br|cg|ch|dd|dl|dn|ga|gj|hp|hr|jh|jk|ka|kl|la|ld|mh|ml|mn|mp|mz|nl|od|or|pb|py|rj|sk|tg|tn|tr|ts|ua|uk|up|wb";
const IN_INDIA = join(
  [`(?:${STATES})[ -]?\\d\\d[ -]?[a-z](?:[ -]?[a-z])?[ -]?\\d{4}`, `dl ?\\d{1,2} ?[a-z](?: ?[a-z]){1,2} ?\\d{4}`],
  "iu",
);
/** "в 300 км": what letters of a plate are in a sentence. */
const NO_SMALL =
  /(?<!\p{L})(?:км|см|мм|мс|мк|ом|он|но|со|то|та|ах|ст|те|ну|ту|мн|ос|ау|кв|ве|ка|um|mm|cm|km|kg|gb|mb|tb|am|pm|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|maj)(?!\p{L})/u;

/** In the common letters of Cyrillic, as Russia, Bulgaria and Ukraine build them; a blank stands between all pieces of Russia's. */
const IN_CYRILLIC = join(
  [
    `[${CYRILLIC_LETTER}] \\d{3} [${CYRILLIC_LETTER}]{2}(?: ?\\/? ?\\d{2,3})?`,
    `[${CYRILLIC_LETTER}]\\d{3}[${CYRILLIC_LETTER}]{2} ?\\/? ?\\d{2,3}`,
    `[${CYRILLIC_LETTER}І]{1,2}\\d{4}[${CYRILLIC_LETTER}І]{2}`,
    `[${CYRILLIC_LETTER}І]{2} \\d{4} [${CYRILLIC_LETTER}І]{2}`,
  ],
  "u",
);
const IN_GREEK = join(["[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{3}-\\d{4}"], "u");
/** By their districts. */
const OF_DISTRICTS = join(
  [
    `(?:LJ|MB|KP|CE|GO|KR|KK|MS|NM|PO|SG) [A-ZČŠŽ]{2}-\\d{3}`,
    `(?:BJ|BM|ČK|DA|DE|DJ|DU|GS|IM|KA|KC|KR|KT|KŽ|MA|NA|NG|OG|OS|PU|PŽ|RI|SB|SK|SL|ST|ŠI|VK|VT|VU|VŽ|ZD|ZG|ŽU) \\d{3,4}-[A-Z]{1,2}`,
    `(?:BG|NS|NI|KG|SU|ZR|PA|ČA|KŠ|KV|UE|VA|VR|ŠA|SD|SM|SO|LE|JA|BO|AR|BP|BT|BĆ) \\d{3,4}-[A-ZČĆŠŽĐ]{2}`,
    `A[A-K] [A-Z]{2}-\\d{3}`,
    `\\d-[A-Z]{3}-\\d{3}`,
    // The Netherlands: no vowels.
    `[BDFGHJKLNPRSTVXZ]-\\d{3}-[BDFGHJKLNPRSTVXZ]{2}`,
  ],
  "u",
);
const IN_ARABIC =
  /^(?:[\u0621-\u064a] ){2}[\u0621-\u064a] ?\d{3,4}(?![\p{L}\d])|^\d{3,4} (?:[\u0621-\u064a] ){2}[\u0621-\u064a](?![\u0621-\u064a])/u;
const IN_PERSIAN =
  /^\d{2} ?[\u0621-\u06cc](?:لف)? ?\d{3}(?:[ –ـ-]{0,3}ایران[ :-]{0,2}| ?[–ـ-] ?)\d{2}(?!\d)|^ایران[ :-]{0,2}\d{2}[ |–ـ-]{1,3}\d{3} ?[\u0621-\u06cc](?:لف)? ?\d{2}(?!\d)|^\d{2} ?(?:[A-Z]|[a-z]{1,3}) ?\d{3}[ –-]{0,3}[Ii]ran[ :-]{0,2}\d{2}(?!\d)/u;
/** India's and Bangladesh's, in letters of theirs. */
const SPELT = "(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड|ज़ेड)";
const IN_INDIC = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${SPELT} ?${SPELT}[ -]?\\d{1,2}[ -]?${SPELT}(?: ?${SPELT}){0,2}[ -]?\\d(?: ?\\d){3}|[\\u0980-\\u09ff]{3,14}(?: মেট্রো)?[ -]{1,3}[\\u0995-\\u09b9][ -]{1,3}\\d\\d ?- ?\\d{4})(?!\\d)`,
  "gu",
);
/** Israel's, in figures alone. */
const IN_FIGURES = /^(?:\d{2} ?[-–] ?\d{3} ?[-–] ?\d{2}|\d{3} ?[-–] ?\d{2} ?[-–] ?\d{3})(?![\p{L}\d]|[-–.,/]\d)/u;
classify(IS_HEBREW_CAR, "רכב הרכב רכבי מכונית המכונית אוטו האוטו רישוי לוחית");

const LONGEST = 26;
/** Tokens to the word for a car before the plate, and behind it. */
const [BACK, ON] = [9, 5];

export function landPlates(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  const near =
    (s.cues & C_PLATE) !== 0 ||
    CAR.inText(s) ||
    MAKE.inText(s) ||
    (classesIn(s) & IS_DRIVEN) !== 0 ||
    s.text.includes("van ");
  const scripts = s.scripts & ((1 << ARABIC) | (1 << CYRILLIC) | (1 << GREEK));
  if ((s.scripts & ((1 << DEVANAGARI) | (1 << OTHER_SCRIPT))) !== 0)
    for (const hit of all(IN_INDIC, s.text))
      ctx.emit(hit.index, hit.index + hit[0].length, "PLATE", 0.88, "plate-land");
  let until = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    if ((s.start[k] as number) < until || sizeOf(s, k) > 8) continue;
    until = Math.max(until, alone(ctx, k, scripts));
    if (!near || (s.start[k] as number) < until) continue;
    for (let b = Math.max(0, k - 2); b <= k && (s.start[k] as number) >= until; b++)
      until = Math.max(until, told(ctx, b, k));
  }
}

/** A build that nothing else has, around the figures of token `k`; where it ends, or 0. */
function alone(ctx: Context, k: number, scripts: number): number {
  const s = ctx.scan;
  const size = sizeOf(s, k);
  const { text } = s;
  const at = s.start[k] as number;
  if (scripts !== 0) {
    const end =
      (scripts & (1 << CYRILLIC)) !== 0 && s.script[size < 5 ? k - 1 : k] === CYRILLIC && size !== 2 && size !== 5
        ? emit(ctx, size < 5 ? k - 1 : k, IN_CYRILLIC)
        : (scripts & (1 << GREEK)) !== 0 && size === 4 && s.script[k - 1] === GREEK
          ? emit(ctx, k - 1, IN_GREEK)
          : (scripts & (1 << ARABIC)) !== 0
            ? arabic(ctx, k, size)
            : 0;
    if (end > 0) return end;
  }
  // "65-B1 418.20", "30A-123.45".
  const letter = unitAt(text, at + (text.charCodeAt(at + 2) === HYPHEN ? 3 : 2));
  if (size < 5 && letter > 64 && letter < 91) {
    const end = emit(ctx, k, IN_VIETNAM);
    if (end > 0) return end;
  }
  if (size === 2 && isNumber(s, k)) return (scripts & (1 << ARABIC)) === 0 ? 0 : emit(ctx, k, IN_PERSIAN);
  // "1-KRV-206", "MB ŠT-417", "ZD 418-KL", "V-246-KX".
  if (size === 1) return text.charCodeAt(at + 1) === HYPHEN ? emit(ctx, k, OF_DISTRICTS) : 0;
  if (size !== 3 && size !== 4) return 0;
  if (text.charCodeAt(at - 1) === HYPHEN && size === 3 && k > 1 && sizeOf(s, k - 1) === 2)
    return emit(ctx, k - 2, OF_DISTRICTS);
  if (text.charCodeAt(at - 1) === HYPHEN && text.charCodeAt(at + size) === HYPHEN && k > 0 && sizeOf(s, k - 1) === 1)
    return emit(ctx, k - 1, OF_DISTRICTS);
  return text.charCodeAt(at + size) === HYPHEN && k > 0 && sizeOf(s, k - 1) === 2 ? emit(ctx, k - 1, OF_DISTRICTS) : 0;
}

const HYPHEN = 45;

/** "س ر ك 418", "418 س ر ك", "22 ج 418 ایران 13", "ایران 13 - 418 ج 22". */
function arabic(ctx: Context, k: number, size: number): number {
  const s = ctx.scan;
  if (size === 2)
    return k > 0 && s.text.startsWith("ایران", s.start[k - 1])
      ? emit(ctx, k - 1, IN_PERSIAN) || emit(ctx, k, IN_PERSIAN)
      : emit(ctx, k, IN_PERSIAN);
  // "22ج418-13".
  if (size > 5 && size < 9) return emit(ctx, k, IN_PERSIAN);
  if (size !== 3 && size !== 4) return 0;
  if (k > 2 && sizeOf(s, k - 1) === 1 && sizeOf(s, k - 3) === 1) return emit(ctx, k - 3, IN_ARABIC);
  return k + 3 < s.count && sizeOf(s, k + 1) === 1 && sizeOf(s, k + 3) === 1 ? emit(ctx, k, IN_ARABIC) : 0;
}

/** The plate of such a build that begins with token `b`; where it ends, or 0. */
function emit(ctx: Context, b: number, build: RegExp): number {
  const s = ctx.scan;
  if (b < 0 || !mayBegin(s, b)) return 0;
  const at = s.start[b] as number;
  const hit = build.exec(s.text.slice(at, at + LONGEST));
  if (hit === null || isReleased(s, b)) return 0;
  ctx.emit(at, at + hit[0].length, "PLATE", 0.88, "plate-land");
  return at + hit[0].length;
}

const isReleased = (s: Scan, b: number): boolean =>
  b > 0 && ((s.cue[b - 1] as number) & (C_RELEASE | C_VERSION)) !== 0 && ((s.cue[b - 1] as number) & C_PLATE) === 0;

/** Nothing that goes on stands before. */
function mayBegin(s: Scan, b: number): boolean {
  const before = unitAt(s.text, (s.start[b] as number) - 1);
  return (
    before !== HYPHEN &&
    before !== 46 &&
    before !== 47 &&
    before !== 58 &&
    before !== 95 &&
    before !== 64 &&
    before !== 35
  );
}

/** A plate that begins with token `b` and has its first figures in token `k`, where a word for a car is near. */
function told(ctx: Context, b: number, k: number): number {
  const s = ctx.scan;
  const at = s.start[b] as number;
  if ((b < k && ((s.start[k] as number) - at > 7 || sizeOf(s, b) > 4 || isNumber(s, b))) || !mayBegin(s, b)) return 0;
  const head = s.text.slice(at, at + LONGEST);
  const large = BUILDS.exec(head);
  const figures = large === null && isDigit(head.charCodeAt(0)) ? IN_FIGURES.exec(head) : null;
  const indian = large === null && figures === null ? IN_INDIA.exec(head) : null;
  const small = large === null && figures === null && indian === null ? SMALL.exec(head) : null;
  const value = (large ?? figures ?? indian ?? small)?.[0];
  if (value === undefined || isReleased(s, b) || (!BRITISH.test(value) && NO_LETTERS.test(value))) return 0;
  // "owner of the branch abc-123".
  if (small !== null && OF_LETTERS.test(value) && !isRightBehind(s, b, k)) return 0;
  if (
    small !== null &&
    (NO_SMALL.test(value) || (value.includes(" ") && hasWord(value) && !(DANISH.test(value) && isRightBehind(s, b, k))))
  )
    return 0;
  // "a Peugeot 308 GTI": right behind its make stands the model, but for what no model is built like.
  const british = BRITISH.test(value);
  const next = { make: british || (large !== null && IN_PIECES.test(value) && !isModel(value)), van: british };
  const said = small === null ? saidNear(s, b, BACK, ON, figures !== null, next) : saidNear(s, b, 6, 3, false, next);
  if (!said) return 0;
  ctx.emit(at, at + value.length, "PLATE", 0.87, "plate-land");
  return at + value.length;
}

/** A word of Dutch too, so for what Britain builds alone. */
const VAN = names("van vans");
const BRITISH = /^[A-Za-z]{2} ?\d\d ?[A-Za-z]{3}$/;

/** "FK 471 XR", "34 KXR 471", "B-ZV 908". */
const IN_PIECES =
  /^(?:\p{Lu}{1,3}\P{L}?\d{2,4}\P{L}?\p{Lu}{1,3}|\d{1,4}\P{L}?\p{Lu}{1,3}\P{L}?\d{2,4}|\p{Lu}{1,3}[-:·]\p{Lu}{1,2}\P{L}?\d{2,4})$/u;

const DANISH = /^[a-z]{2}[ .]\d\d[ .]\d{3}$/;
const OF_LETTERS = /^[a-z]{3}[-–:·]\d{3}$/;

/** "min plade er ez 48.217": letters are no word's where the word for it is next. */
const isRightBehind = (s: Scan, b: number, k: number): boolean =>
  b < k &&
  [b - 1, b - 2].some(
    (i) =>
      i >= 0 &&
      (((s.cue[i] as number) & C_PLATE) !== 0 ||
        CAR(s, i) ||
        ((classes[s.mark[i] as number] as number) & IS_DRIVEN) !== 0),
  );

const hasWord = (value: string): boolean =>
  (value.match(/\p{L}+/gu) ?? []).some(
    (word) => word.length > 1 && (wordBits(word, 0, word.length) & (COMMON | MONTH)) !== 0,
  );

/** Does a word for a car or its driver stand near token `b`, and none of an order between? A car's make, or "van", may be the next one. */
function saidNear(
  s: Scan,
  b: number,
  back: number,
  on: number,
  figures: boolean,
  { make, van }: { readonly make: boolean; readonly van: boolean },
): boolean {
  const says = (k: number): boolean =>
    figures
      ? ((classes[s.mark[k] as number] as number) & IS_HEBREW_CAR) !== 0
      : (((s.cue[k] as number) & C_PLATE) !== 0 && !saysOtherwise(s, k)) ||
        ((classes[s.mark[k] as number] as number) & IS_DRIVEN) !== 0 ||
        (CAR(s, k) && !isKey(s, k)) ||
        ((k < b - 1 || make) && MAKE(s, k)) ||
        (van && VAN(s, k));
  for (let k = b - 1, lines = 0; k >= 0 && k >= b - back; k--) {
    if (((s.shape[k + 1] as number) & LINE_START) !== 0 && ++lines > 1) break;
    if (says(k)) return true;
    if (((s.cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0) return false;
  }
  for (let k = b + 1; k < s.count && k <= b + 2 + on; k++) {
    if (endsSentence(s, k - 1) && k > b + 2) return false;
    if (!figures && says(k)) return true;
    if (((s.cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0) return false;
  }
  return false;
}
