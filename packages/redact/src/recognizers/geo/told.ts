/**
 * Places told otherwise than in degrees with their sign: three words behind their service's name, degrees in words, grids
 * ("33U 391545 5820114", "SU 4182 1173"), and short plus codes with their town.
 */
import { isDigit, SLASH } from "../../scan/classes.ts";
import { C_GEO, JOIN_WORD } from "../../scan/lexicon.ts";
import { HAS_LETTER } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";

export const SERVICE_WORDS = "what3words w3w";
const THREE = /^[^.\n]{0,24}?(?<!\p{L})([\p{Ll}\p{M}]{3,20}\.[\p{Ll}\p{M}]{3,20}\.[\p{Ll}\p{M}]{3,20})(?![\p{L}\d/])/u;

export const DEGREE_WORDS =
  "degrees degree deg grad grados grado graus grau gradi degrés degré graden grader astetta stopni stopnia stupňů stupně stupňov градусов градуса градус градусів grade fok derece";
const MINUTE =
  "(?:(?:minutes?|mins?|minuten|minutos?|minuti|minuto|minutter|minuuttia|minut\\p{L}*|минут\\p{L}*|хвилин\\p{L}*|dakika|perc)(?!\\p{L})|['′’])";
const SECOND =
  '(?:(?:seconds?|secs?|sekund\\p{L}*|secondes?|segundos?|secondi|seconden|секунд\\p{L}*|saniye)(?!\\p{L})|["″”])';
const HEMISPHERE =
  "(?:north|south|east|west|[nsewo]|nord|süd|sud|ost|est|ouest|norte|sur|sul|este|leste|oeste|ovest|noord|zuid|oost|norr|söder|öster|väster|öst|väst|syd|øst|vest|pohjoista|itää|etelää|läntistä|północn\\p{L}*|wschodni\\p{L}*|severní|východní|северн\\p{L}*|восточн\\p{L}*|kuzey|doğu)";
const TURN = "(?:,? ?(?:and|und|et|y|e|en|och|og|i|и)? )?";
const OF_DEGREES = new RegExp(
  `^ ?(?:${TURN}\\d{1,2}(?:[.,]\\d{1,6})? ?${MINUTE})?(?:${TURN}\\d{1,2}(?:[.,]\\d{1,6})? ?${SECOND})? ?(?:latitude |longitude |(?:de )?(?:latitud|latitude|longitud|longitude) )?${HEMISPHERE}(?!\\p{L})`,
  "iu",
);
const NUMBER = /-?\d{1,3}(?:[.,]\d{1,8})? ?$/;

const UTM = /^\d{1,2}[C-HJ-NP-X] ?\d{6}(?:\.\d{1,3})?(?: ?m?E)?[ ,/]{1,2}\d{7}(?:\.\d{1,3})?(?: ?m?N)?(?![\p{L}\d])/u;
/** But "1EMH0012345678": a meter's, with its maker. */
const MGRS =
  /^(?!1[A-Z]{3}00)\d{1,2}[C-HJ-NP-X] ?[A-HJ-NP-Z]{2} ?(?:\d{5} ?\d{5}|\d{4} ?\d{4}|\d{3} ?\d{3})(?![\p{L}\d])/u;
export const GRID_WORDS = "grid gridref ngr osgr";
const BRITISH =
  /^(?: ?ref(?:erence)?)?\.?(?: is)?[\s:=]{1,3}([HNOST][A-HJ-Z] ?(?:\d{5} ?\d{5}|\d{4} ?\d{4}|\d{3} ?\d{3}))(?![\p{L}\d])/iu;
const SHORT_CODE = /^[2-9CFGHJMPQRVWX]{4,6}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d])(?:,? \p{Lu}\p{Ll}{2,20}){0,2}/u;
/** "N51 30.123 W000 07.456": as receivers show a place. */
const WAYPOINT = /^[NS]\d{1,2}[ °]\d{1,2}[.,]\d{2,4}['′]?,? ?[EWO] ?\d{1,3}[ °]\d{1,2}[.,]\d{2,4}(?!\d)/;
const PLUS_CODE = /plus[ -]?codes?|pluscode|open location/i;

/** "#map=17/55.67610/12.56830": how maps of the open kind write where one looks. */
const MAP = /^map=(\d{1,2}(?:\.\d+)?\/-?\d{1,2}\.\d{2,8}\/-?\d{1,3}\.\d{2,8})/;

export function toldPlaces(ctx: Context): void {
  const { text } = ctx.scan;
  const maps = ctx.scan.hasDigit && (ctx.scan.signs & SLASH) !== 0;
  for (let at = maps ? text.indexOf("map=") : -1; at >= 0; at = text.indexOf("map=", at + 4)) {
    const hit = MAP.exec(text.slice(at, at + 40));
    if (hit === null || !/[#?&]/.test(text[at - 1] ?? "")) continue;
    const end = at + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "GEO", 0.95, "geo-map");
  }
  if (ctx.scan.hasDigit && ((ctx.scan.cues & C_GEO) | (ctx.scan.words & JOIN_WORD)) !== 0) grids(ctx);
}

/** Three words behind the name of the service, token `i`. */
export function threeWordsTold(ctx: Context, i: number): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  const hit = THREE.exec(s.text.slice(end, end + 96));
  if (hit !== null && !/^\.(?:com|org|net)/.test(s.text.slice(end, end + 4)))
    ctx.emit(end + hit[0].length - (hit[1] as string).length, end + hit[0].length, "GEO", 0.92, "geo-words");
}

/** A square of the British grid behind its word, token `i`. */
export function gridTold(ctx: Context, i: number): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  const hit = BRITISH.exec(s.text.slice(end, end + 36));
  if (hit !== null)
    ctx.emit(end + hit[0].length - (hit[1] as string).length, end + hit[0].length, "GEO", 0.93, "geo-grid");
}

/** Degrees, minutes and the hemisphere around their word, token `i`. */
export function degreesTold(ctx: Context, i: number): void {
  const s = ctx.scan;
  const at = s.start[i] as number;
  const end = s.end[i] as number;
  const number = NUMBER.exec(s.text.slice(Math.max(0, at - 16), at));
  const rest = number === null ? null : OF_DEGREES.exec(s.text.slice(end, end + 96));
  // "the wind is 30 degrees north": a place is told more exactly.
  if (number === null || rest === null || !(/[.,]\d{2}/.test(number[0]) || /\d/.test(rest[0]))) return;
  ctx.emit(at - number[0].length, end + rest[0].length, "GEO", 0.95, "geo-told");
}

function grids(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  let short: boolean | null = null;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const size = sizeOf(s, i);
    if (((s.shape[i] as number) & HAS_LETTER) === 0 || size > 15) continue;
    const at = s.start[i] as number;
    if (text.charCodeAt(at + size) === 43 && size >= 4 && size <= 6) {
      short ??= PLUS_CODE.test(text);
      const hit = short ? SHORT_CODE.exec(text.slice(at, at + 60)) : null;
      if (hit !== null) ctx.emit(at, at + hit[0].length, "GEO", 0.93, "geo-plus-code");
    } else if (size <= 3 && /^[NS]\d{1,2}$/.test(text.slice(at, at + size))) {
      const hit = WAYPOINT.exec(text.slice(at, at + 32));
      if (hit !== null) ctx.emit(at, at + hit[0].length, "GEO", 0.95, "geo-hemispheres");
    } else if (isDigit(text.charCodeAt(at))) {
      const head = text.slice(at, at + 34);
      const hit = UTM.exec(head) ?? MGRS.exec(head);
      if (hit !== null) ctx.emit(at, at + hit[0].length, "GEO", 0.93, "geo-grid");
    }
  }
}
