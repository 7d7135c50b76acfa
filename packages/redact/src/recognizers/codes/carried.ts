/**
 * Numbers on the cards and papers people carry, however their groups are set apart: "op mijn zorgpas staat onderaan 4471.26.903", "medlemsnr hos er är
 * K–31 90 42 x7", "auf der Gesundheitskarte steht M 418.302.775", "buletin seria TM nr. 402 – 881".
 */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_CURRENCY, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { type Context, digitsBehind, isStandIn, sizeOf } from "../context.ts";
import { classes, classesIn, classify, IS_CARRIED } from "../word-classes.ts";
import { isOfFirm } from "./firm-numbers.ts";

classify(
  IS_CARRIED,
  `nhs medicare healthcard medicaid zorgpas zorgpasje verzekeringspas zorgkaart museumkaart bibliotheekpas klantenkaart ledenpas lidkaart patiëntenkaart gesundheitskarte krankenkassenkarte versichertenkarte versicherungskarte mitgliedskarte mitgliedsausweis kundenkarte schülerausweis studentenausweis bibliotheksausweis leseausweis schwerbehindertenausweis dienstausweis sozialversicherungsausweis personalausweis
  vitale mutuelle adhérent adhérente carnet carné cédula sanitaria tessera carteirinha utente medlemskort medlemskortet medlemsnr medlemsnummer sjukvårdskort patientkort sundhedskort sundhedskortet sygesikringskort sygesikringskortet helsekort helsekortet legitimation kela-kortti kelakortti kela jäsenkortti jäsenkortissa henkilökortti henkilökortissa ajokortti
  legitymacja legitymacji legitymację ekuz průkaz průkazu průkazka průkazky kartička kartičce pojištěnce občanka občanky preukaz preukazu poistenca tajkártya tajszám tajszámom igazolvány igazolványom személyi buletin buletinul buletinului legitimație legitimația полис полиса полисе полісу поліс удостоверение удостоверения посвідчення осигурителна ταυτότητα ταυτότητας βιβλιάριο kimlik kimliğim`,
);

/** How far behind its word a number begins, in tokens and in units. */
const [TOKENS, REACH] = [6, 44];
const SIGN = " ?[.·–—/-] ?";
/** One to three letters may lead, a letter with a figure close: "K–31 90 42 x7". */
const VALUE = new RegExp(
  `^(?:[A-ZÅÄÖ]{1,3}(?:${SIGN}| ))?\\d{1,6}(?:(?:${SIGN}| )\\d{1,6}){1,5}(?: [a-z]\\d)?(?![\\p{L}\\d]|[.,:/–-]\\d)`,
  "u",
);
const [FEWEST, MOST] = [6, 16];
/** A day, an address of the net, a sum, hours, a telephone abroad. */
const OTHER =
  /^\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d\d|(?:19|20)\d\d)$|^(?:19|20)\d\d ?[./-] ?\d{1,2} ?[./-] ?\d{1,2}$|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,3}(?:[. ]\d{3})+$|^\d{1,2} ?[./] ?(?:19|20)\d\d|^(?:19|20)\d\d ?[–/-] ?(?:19|20)?\d\d$/;
/** Romania's: two letters of the county, three and three. */
const SERIES = /^(?:seria )?([A-Z]{2},? ?(?:nr\.?:? ?)?\d{3}(?: ?[–—.-] ?| )?\d{3})(?!\d)/u;

export function carriedNumbers(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit || (classesIn(s) & IS_CARRIED) === 0) return;
  for (let i = 0; i < s.count; i++)
    if (((classes[s.mark[i] as number] as number) & IS_CARRIED) !== 0 && digitsBehind(s, i, REACH)) behind(ctx, i);
}

/** The number behind the word at token `i`. */
function behind(ctx: Context, i: number): void {
  const s = ctx.scan;
  const from = s.end[i] as number;
  for (let k = i + 1; k < s.count && k <= i + TOKENS; k++) {
    const at = s.start[k] as number;
    if (at - from > REACH || isStandIn(s, k) || ends(s, k, i)) return;
    const series = SERIES.exec(s.text.slice(at, at + 28));
    if (series !== null) {
      const end = at + series[0].length;
      ctx.emit(end - (series[1] as string).length, end, "ID", 0.96, "id-carried");
      return;
    }
    if (((s.cue[k] as number) & (C_RELEASE | C_VERSION | C_CURRENCY)) !== 0) return;
    if (!isDigit(unitAt(s.text, at)) && !leads(s, k)) continue;
    const value = VALUE.exec(s.text.slice(at, at + 40))?.[0];
    if (value !== undefined && isNumber(value) && !isOfFirm(s.text, at))
      ctx.emit(at, at + value.length, "ID", 0.9, "id-carried");
    return;
  }
}

/** A sentence ends before token `k`, or a second line begins. */
function ends(s: Scan, k: number, i: number): boolean {
  if (((s.shape[k] as number) & LINE_START) !== 0 && k > i + 1) return true;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return /[?!;]|\. /.test(gap) && !(k === i + 1 && gap.startsWith(". "));
}

/** One to three capitals right before digits. */
const leads = (s: Scan, k: number): boolean =>
  sizeOf(s, k) <= 3 &&
  k + 1 < s.count &&
  isDigit(unitAt(s.text, s.start[k + 1] as number)) &&
  /^\p{Lu}+$/u.test(s.text.slice(s.start[k], s.end[k]));

function isNumber(value: string): boolean {
  const digits = value.replace(/\D/g, "").length;
  return digits >= FEWEST && digits <= MOST && !OTHER.test(value);
}
