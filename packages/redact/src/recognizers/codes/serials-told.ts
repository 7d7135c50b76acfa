/**
 * "s/n PF-3XK 9L2", "s/n equipo HWTC 4F9A 1C07": serial numbers in groups behind the letters for them; "notebook s.č. 8CG1177PLM", "nr ser.
 * CND1284ZKT": in one behind words cut short; "the tracker calls itself KQT–77 031 B4": what a machine says it is.
 */
import { SLASH } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { classesIn, IS_DEVICE, IS_SERIAL } from "../word-classes.ts";

const SERIAL =
  /(?<![\p{L}\d])(?:[Ss]\/[Nn]|[Сс]\/[Нн])\.?:?(?: \p{Ll}{3,12}){0,2} ?[#:]? ?((?=(?:[A-ZА-Я -]*\d){2})[A-ZА-Я\d]{2,8}(?:[ -][A-ZА-Я\d]{1,6}){1,4})(?![\p{L}\d])/gu;
const FEWEST = 7;

/** A serial number's word cut short, with its stops. */
const CUT_SHORT = codedOnce(
  /(?<![\p{L}\d])(?:[sv]\. ?č\.|sér(?:iové)?\. ?č(?:íslo|\.)|výr\. ?č\.|nr\.? ser(?:yjny|\.)|nr\.? fabr\.|ser\. ?(?:nr|no|br|št)\.?|serien?-?nr\.?|n[°º.o]{1,2} (?:de )?s[ée]r(?:ie|\.)|núm\. ser(?:ie|\.)|n\. ?(?:di )?ser(?:ie|\.)|matr\.|gy\. ?sz\.|sorsz\.|sz\. ?sz\.|сер\. ?(?:№|ном\.|номер|н\.)|зав\. ?№|σειρ\. ?αρ\.|αρ\. ?σειρ\.|tv\. ?č\.|sn[ro]\.|seri no\.?)[ :#=]{0,2}((?=(?:[A-Z]*\d){3})(?=(?:\d*[A-Z]){2})[A-Z\d]{7,16})(?![\p{L}\d_]|[./-][\p{L}\d])/giu,
);
/** What a thing's number is called, and what the thing is: "stel nr. på ladcyklen WTU 343 K 92281 B", "S/N pily MS-25-0550882". */
const OF_THING = codedOnce(
  /(?<![\p{L}\d])(?:[Ss]er(?:ie|ien|ial)?[ -]?(?:[Nn]r|[Nn]o|[Nn]umber|[Nn]ummer|[Nn]ummeret|num)|[Ss]erial|[Ss]tel ?(?:nr|nummer)|[Rr]amm?e?(?:nr|nummer)|[Rr]ahmen(?:nr|nummer)|[Ff]rame (?:no|nr|number)|[Nn]r ramy|[Čč]íslo rámu|[Vv]ýr\. ?č|[Vv]ýrobní číslo|[Ss]\/[Nn]|[Nn]umer seryjny|[Ss]ériové číslo|[Ss]ériov[áé] č|[Nn]úmero de s[ée]rie|[Nn]uméro de série|[Nn]umero di serie|[Mm]atricola|சீரியல்|सीरियल(?: नंबर)?|سریال\p{L}{0,2})[.:]?(?: (?:på |na |for |of |do |de |van |til |to |the |is |er |är |est |es |è )?(?:\p{Ll}{2,14} ){0,2}| ?[:#]? ?)((?=(?:[A-Z -]*\d){4})(?=[\d -]*[A-Z])[A-Z\d]{2,16}(?:[ -][A-Z\d]{1,10}){0,5})(?![\p{L}\d_]|[./-][\p{L}\d])/gu,
);
/** "115200N8": how fast a serial line is, and how it counts. */
const OF_LINE = /^\d{4,6}[NEO]\d/;
const MAY_SAY = /ser|stel|ram|rahmen|frame|rám|výr|s\/n|matric|சீரி|सीरि|سریا/iu;

/** What a machine does that says its own name. */
const CALLS_ITSELF = codedOnce(
  /(?<!\p{L})(?:calls itself|identifies (?:itself )?as|reports (?:itself )?as|registers as|shows up as|announces itself as|(?:meldet|nennt|identifiziert) sich(?: als)?|erscheint als|s['’]annonce comme|s['’]identifie comme|apparaît comme|se identifica como|aparece como|se presenta como|si presenta come|si identifica come|compare come|identifica-se como|meldt zich(?: als)?|noemt zich|presenterar sig som|visar sig som|melder sig som|melder seg som|viser seg som|ilmoittautuu|näkyy nimellä|zgłasza się jako|przedstawia się jako|hlásí se jako|hlási sa ako|ohlašuje se jako|jelentkezik be|se identifică ca|apare ca|javlja se kao|predstavlja se kao|представляется(?: как)?|определяется как|называется|визначається як|представя се като|εμφανίζεται ως|kendini)[ :]{1,2}["'„“«»(]{0,1}((?=[A-Z]{0,4}[ –—-]{0,2}\d)(?=(?:[^\d\n]{0,4}\d){4})[A-Z]{2,4}(?:[ –—-]{1,2}[A-Z\d]{1,6}){2,4})(?![\p{L}\d_]|[./–-][\p{L}\d])/gu,
);

function cutShort({ scan, emit }: Context): void {
  for (const hit of all(CUT_SHORT, scan.text)) {
    const end = hit.index + hit[0].length;
    const value = hit[1] as string;
    // Small letters are a word's.
    if (value === value.toUpperCase()) emit(end - value.length, end, "DEVICE", 0.9, "serial-told");
  }
  for (const hit of all(CALLS_ITSELF, scan.text)) {
    const end = hit.index + hit[0].length;
    emit(end - (hit[1] as string).length, end, "DEVICE", 0.88, "device-told");
  }
}

function ofThings({ scan: { text }, emit }: Context): void {
  for (const hit of all(OF_THING, text)) {
    const value = hit[1] as string;
    const end = hit.index + hit[0].length;
    if (value.replace(/[ -]/g, "").length > FEWEST && !OF_LINE.test(value))
      emit(end - value.length, end, "DEVICE", 0.87, "serial-told");
  }
}

export function serialsTold(ctx: Context): void {
  const { scan, emit } = ctx;
  if (scan.hasDigit && MAY_SAY.test(scan.text)) ofThings(ctx);
  if (scan.hasDigit && (classesIn(scan) & (IS_DEVICE | IS_SERIAL)) !== 0) cutShort(ctx);
  if ((scan.signs & SLASH) === 0 || !scan.hasDigit || !/s\/n|с\/н/iu.test(scan.text)) return;
  for (const hit of all(SERIAL, scan.text)) {
    const value = hit[1] as string;
    if (value.replace(/[^A-ZА-Я\d]/g, "").length < FEWEST) continue;
    const end = hit.index + hit[0].length;
    emit(end - value.length, end, "DEVICE", 0.87, "serial-told");
  }
}
