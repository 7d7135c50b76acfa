/**
 * Numbers of papers with what belongs to them: the letters apart before ("F 4 1 8 – 2 0 6 – 1 7 7", "AOK schreibt K 418 206 177"), the
 * counter around ("免許証 第 418206177120 号"), the office before ("부산-17-418206-31"), a word for the sign between ("910714 dash 2418"), a line's
 * end inside ("NIF 241.820\n617"); and the last of somebody's number ("fyra sista i personnumret 4182").
 */
import { C_ID, C_RELEASE } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, digitsBehind, isNumber, sizeOf, tokenAt } from "../context.ts";
import { classes, classesIn, classify, IS_PAPER } from "../word-classes.ts";

/** Britain's drivers: a family's name cut to five, the day of birth inside. */
const DRIVER =
  /^[A-Z]{5} ?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z9][A-Z9]\d ?[A-Z]{2}(?![\p{L}\d])/u;
/** Mexico's taxpayers, divided. */
const TAXPAYER = /^[A-ZÑ&]{3,4}[ -]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -][A-Z\d]{3}(?![\p{L}\d-])/u;
/** Spain's health cards: consonants of names, a day of birth. */
const HEALTH = /^[B-DF-HJ-NP-TV-Z]{4}[- ]?[B-DF-HJ-NP-TV-Z]{4}[- ]?\d{6} ?\d\d ?\d(?![\p{L}\d])/u;
/** Britain's insured, misread: "QQ l2 34 S6 C". */
const INSURED = /^[A-Z]{2} (?=(?:\D*\d){3})[\dlIOSB]{2} [\dlIOSB]{2} [\dlIOSB]{2} [A-D](?![\p{L}\d])/u;
/** Italy's health cards. */
const ITALIAN = /^80380(?: ?\d{5}){3}(?!\d)/;
/** Germany's insured: a letter and nine figures. */
const GERMAN = /^[A-Z] \d{3} \d{3} \d{2}[\dO](?: ?\d)?(?![\p{L}\d]|[ ,.]\d)/u;
const OF_HEALTH =
  /krankenkasse|krankenversicher|versicherten|versicherungsn|gesundheitskarte|kvnr|kasse|\bAOK\b|barmer/i;

export function papersTold(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    const build = k > 0 ? buildAt(s, k) : null;
    if (build === null) continue;
    const first = build === HEALTH && sizeOf(s, k - 1) === 4 ? k - 2 : build === ITALIAN ? k : k - 1;
    if (first < 0) continue;
    const at = s.start[first] as number;
    const hit = build.exec(s.text.slice(at, at + 36));
    if (hit !== null && !(first > 0 && ((s.cue[first - 1] as number) & C_RELEASE) !== 0))
      ctx.emit(at, at + hit[0].length, "ID", 0.95, "id-paper");
  }
  if (s.hasDense) dense(ctx);
  if ((s.cues & C_ID) !== 0) divided(ctx);
  if ((classesIn(s) & IS_PAPER) === 0) return;
  for (let i = 0; i < s.count; i++) if (((classes[s.mark[i] as number] as number) & IS_PAPER) !== 0) atWord(ctx, i);
}

classify(
  IS_PAPER,
  "dl kd kdnr инн sista siste sidste viimeiset viimeistä neljä síðustu last letzten letzte laatste derniers últimos ultime ostatnie poslední posledné utolsó ultimele последние последните останні",
);

/** What leads to a number, or the last of one, at token `i`. */
function atWord(ctx: Context, i: number): void {
  const s = ctx.scan;
  const at = s.start[i] as number;
  if (!digitsBehind(s, i, 60)) return;
  const from = Math.max(0, at - 12);
  const around = s.text.slice(from, at + 90);
  for (const pattern of LETTERS_LED) {
    const hit = pattern.exec(around);
    if (hit === null) continue;
    const end = from + hit.index + hit[0].length;
    const value = hit[1] as string;
    if (value.replace(/\D/g, "").length >= FEWEST) ctx.emit(end - value.length, end, "ID", 0.955, "id-paper");
  }
  const last = LAST_FOUR.exec(around);
  if (last !== null) lastFour(ctx, from + last.index, last[0], last[1] as string);
}

/** "DL is K418-2061-7712", "dl: K 418 2061 0077 TX": an American driver's; "Kd-Nr....: KN 4 182 0617": a customer's with letters. */
const LETTERS_LED = [
  /(?<!\p{L})dl(?: (?:is|was|no\.?|number|num))?[ :#=]{1,3}([A-Z] ?\d{3}[ -]?\d{3,4}[ -]?\d{2,4}(?:[ -]\d{1,4}){0,2}(?: [A-Z]{2})?)(?![\p{L}\d]|-\d)/iu,
  // "ИНН для чека 418206177120": a person's, whatever it is told for; a firm's has ten figures.
  /(?<!\p{L})ИНН(?: \p{L}{2,12}){0,3}[ :№]{1,3}(\d{12})(?!\d)/iu,
  /(?<!\p{L})kd\.?-?nr\.{0,12}:? ?([A-Z]{1,4} ?\d(?: ?\d){6,10})(?![\p{L}\d]|[-.]\d)/iu,
];
const FEWEST = 8;
const FAR = 240;
const saysHealth = (s: Scan, k: number): boolean =>
  OF_HEALTH.test(s.text.slice(Math.max(0, (s.start[k] as number) - FAR), (s.start[k] as number) + FAR));

/** What may be built so around token `k`, by the sizes of it and of the letters before. */
function buildAt(s: Scan, k: number): RegExp | null {
  const size = sizeOf(s, k);
  const before = sizeOf(s, k - 1);
  const shape = s.shape[k - 1] as number;
  const capitals = (shape & (HAS_LETTER | HAS_DIGIT)) === HAS_LETTER && ((shape & ALL_UPPER) !== 0 || before === 1);
  if (size === 5) return isNumber(s, k) && s.text.startsWith("80380", s.start[k]) ? ITALIAN : null;
  if (!capitals) return null;
  if (size === 2) return before === 2 ? INSURED : null;
  if (size === 3) return before === 1 && isNumber(s, k) && saysHealth(s, k) ? GERMAN : null;
  if (size < 6) return null;
  if (before === 5) return DRIVER;
  if (before === 8) return HEALTH;
  if (size > 9) return null;
  if (before === 4 && k > 1 && sizeOf(s, k - 2) === 4 && ((s.shape[k - 2] as number) & ALL_UPPER) !== 0) return HEALTH;
  return before === 4 || before === 3 ? TAXPAYER : null;
}

/** "第 418206177120 号" of a licence, "부산-17-418206-31", "記号・番号4182・06", "身分證 F 4 1 8 – …". */
const COUNTED =
  /(?:免許|免状|手帳|在留|旅券|許可証|証書?|证件?|證件?|执照|執照)[^\d\n]{0,8}?((?:第|字第) ?\d(?: ?\d){4,15} ?[号號])/gu;
const KOREAN =
  /(?:서울|부산|대구|인천|광주|대전|울산|경기|강원|충북|충남|전북|전남|경북|경남|제주) ?-? ?\d{2} ?- ?\d{6} ?- ?\d{2}(?!\d)/gu;
const INSURANCE =
  /(?:記号(?:・|･|及び|と|、)?番号|保険証番号?|被保険者番号)(?:は|の|が|：|:|「| )?[「 ]?(\d{1,8} ?[・･‐－-] ?\d{1,8})(?!\d)/gu;
const LETTERED =
  /(?:身[分份][證证]|居留[證证])(?:字?[號号])?(?:是|为|為|：|:|「| )?[「 ]?([A-Z] ?\d(?:[ –-]{0,3}\d){8})(?!\d)/gu;

function dense(ctx: Context): void {
  const { text } = ctx.scan;
  for (const pattern of [COUNTED, INSURANCE, LETTERED])
    for (const hit of all(pattern, text)) {
      const end = hit.index + hit[0].length;
      ctx.emit(end - (hit[1] as string).length, end, "ID", 0.955, "id-paper");
    }
  for (const hit of all(KOREAN, text)) ctx.emit(hit.index, hit.index + hit[0].length, "ID", 0.955, "id-paper");
}

/** The sign between its two parts, said; a line's end between its groups; a check digit set apart. */
const DIVIDED =
  /(?<![\d.])(?:\d{3} ?\d{3} ?(?:lomeno|lomítko|lomka|dash|hyphen|slash|strich|bindestrich|bindestreck|strek|streg|tiret|trattino|guion|guión|hífen|traço|myślnik|kreska|pauza|viiva|kötőjel|тире|дефис|дробь|다시|대시|하이픈|짝대기) ?\d(?: ?\d){2,6}|\d{3}[ .]?\d{3}[ .]?\d{3} ?(?:traço|tracinho|hífen|guion|guión|dash|hyphen|kreska|тире|дефис) ?\d\d|\d{3}[. ]?\d{3}[. ]?\n\.?\d{3}(?:[-/]\d\d)?|\d{7,8} - \d)(?![\d\p{L}]|[.,/-]\d)/gu;
const REACH = 40;

function divided(ctx: Context): void {
  const s = ctx.scan;
  for (const hit of all(DIVIDED, s.text))
    if (namedBefore(s, hit.index)) ctx.emit(hit.index, hit.index + hit[0].length, "ID", 0.955, "id-apart");
}

/** Does a word for somebody's number stand before, and no other number between? */
function namedBefore(s: Scan, at: number): boolean {
  for (let k = tokenAt(s, at) - 1; k >= 0 && at - (s.start[k] as number) <= REACH; k--) {
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) return false;
    if (((s.cue[k] as number) & C_ID) !== 0) return true;
  }
  return false;
}

/** "fyra sista 4182", "siste fire: 4182", "letzten vier der Sozialversicherung sind 4182". */
const LAST_FOUR = codedOnce(
  /(?<![\p{L}])(?:(?:de )?(?:fyra|4) sista|sista fyra|(?:de )?(?:fire|4) sist[ea]|sist[ea] fire|(?:de )?(?:fire|4) sidste|sidste (?:fire|4)|viimei(?:set|sistä) neljä|neljä viimeistä|síðustu fjórir|fjórir síðustu|last (?:four|4)|letzten? (?:vier|4)|laatste (?:vier|4)|quatre derniers|últimos cuatro|ultime quattro|últimos quatro|ostatnie cztery|poslední čtyři|posledné štyri|utolsó négy|ultimele patru|последние четыре|последните четири|останні чотири)(?!\p{L})[^\d\n]{0,30}?(?<![\d.,-])(\d{4}|\d{3}[A-Z])(?![\p{L}\d]|[.,:/-]\d)/iu,
);
const SOMEBODYS =
  /(?<!\p{L})(?:född[ae]?|født|fødd|personn\p{L}*|pnr|cpr\p{L}*|fødselsn\p{L}*|fnr|hetu\p{L}*|henkilötun\p{L}*|synt\p{L}*|kennital\p{L}*|ssn|social security|geboren|geb|sozialvers\p{L}*|bsn|née?|pesel\p{L}*|rodn\p{L}*|снилс|инн|егн|taj|cnp)(?!\p{L})/iu;
const CARD =
  /(?<!\p{L})(?:card|cards|karte|kort|kortet|kreditkort|kortti|kortin|carte|tarjeta|carta|cartão|kaart|karta|karty|kartou|kártya|карт\p{L}*|order|ordre|tilaus|beställning)(?!\p{L})/iu;
const AROUND = 60;

function lastFour({ scan, emit }: Context, at: number, hit: string, value: string): void {
  const { text } = scan;
  const end = at + hit.length;
  const before = text.slice(Math.max(0, at - AROUND), at);
  const said = hit + text.slice(end, end + 24);
  if (CARD.test(said) || CARD.test(before.slice(-24)) || !(SOMEBODYS.test(before) || SOMEBODYS.test(said))) return;
  emit(end - value.length, end, "ID", 0.86, "id-last-four");
}
