/** "serial numbers from BP36A1900001 to BP36A1924800", "製造番号 22A00001 から 22A18500 まで": what a maker calls back, and nobody's device. */
import type { Draft } from "../../findings.ts";
import type { PersonalType } from "../../redacted.ts";
import { C_BANK, C_ID, C_PASSPORT, C_PLATE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { cuesBefore, tokenAt } from "../context.ts";
import { names } from "../persons/things/stops.ts";

const TO =
  "(?:to|through|thru|until|up to(?: and incl(?:uding|\\.)?)?|bis(?: einschl\\.)?|à|au|al?|hasta|até|ao|t/m|tot(?: en met)?|till|til|do|až|po|по|до|кпв|から|～|~|至|到|부터|–|-)";
const BEHIND = new RegExp(`^ ?${TO} ?([A-Z\\d-]{5,24})(?![A-Z\\d])`, "u");
const BEFORE = new RegExp(`(?<![A-Z\\d])([A-Z\\d-]{5,24}) ?${TO} ?$`, "u");

/** Do the two begin alike, and are they as long? */
const areAlike = (one: string, other: string | undefined): boolean =>
  other !== undefined && one.length === other.length && one !== other && one.slice(0, 2) === other.slice(0, 2);

/** "C 00512 a C 01180": letters, a blank or none, and figures, on both sides. */
const PAIR = new RegExp(
  `(?<![\\p{L}\\d])(\\p{Lu}{0,4})([ -]?)(\\d{3,10}) ?${TO} ?(?:(?:the|la|el|le|den|die) )?(\\p{Lu}{0,4})\\2(\\d{3,10})(?![\\p{L}\\d])`,
  "gu",
);
const LETTERED: ReadonlySet<PersonalType> = new Set(["DEVICE", "PLATE", "ID", "BANK", "PASSPORT"]);
const NEAR = 40;

/** Does the draft lie in what goes from one number of a series to a later one, with nothing of somebody's told right before? */
function isInSeries(s: Scan, { type, rule, start, end }: Draft): boolean {
  if (rule === "phone-shape") return isInFigures(s, start, end);
  if (!LETTERED.has(type)) return false;
  const from = Math.max(0, start - NEAR);
  for (const hit of s.text.slice(from, end + NEAR).matchAll(PAIR)) {
    const [pair, letters, , first, again, last] = hit as unknown as string[];
    const at = from + hit.index;
    if (start >= at + (pair as string).length || end <= at || letters === "" || letters !== again) continue;
    if ((first as string).length === (last as string).length && (first as string) < (last as string))
      return (cuesBefore(s, tokenAt(s, at), 3) & (C_PLATE | C_PASSPORT | C_ID | C_BANK)) === 0;
  }
  return false;
}

/** "units 70018422 to 70018479": undivided figures, from one number to another that begins alike. */
function isInFigures(s: Scan, start: number, end: number): boolean {
  const { text } = s;
  const value = text.slice(start, end);
  if (!UNDIVIDED.test(value)) return false;
  const to = BEHIND.exec(text.slice(end, end + 32))?.[1] ?? value;
  const from = BEFORE.exec(text.slice(Math.max(0, start - 32), start))?.[1] ?? value;
  const apart = Number(to) - Number(from);
  if (to.length !== from.length || apart <= 0 || apart >= WIDEST) return false;
  const first = from === value ? start : text.lastIndexOf(from, start);
  return UNITS(s, tokenAt(s, first) - 1);
}
/** What is made in numbers, or numbered by whoever makes it. */
const UNITS = names(
  `units serials serial items pieces devices modules boxes machines batches lots parts products articles labels vouchers stickers pallets cartons tags
  geräte teile artikel einheiten stück seriennummern module kartons chargen etiketten gutscheine paletten maschinen
  unités appareils pièces articles lots modules cartons étiquettes palettes machines
  unidades equipos piezas artículos lotes módulos cajas etiquetas palés máquinas
  unità apparecchi pezzi articoli lotti moduli scatole etichette bancali macchine
  unidades aparelhos peças artigos lotes módulos caixas etiquetas paletes máquinas
  eenheden apparaten onderdelen artikelen partijen modules dozen etiketten pallets machines
  enheter enheder artiklar delar moduler kartonger etiketter pallar maskiner artikler dele deler kartoner paller
  yksiköt laitteet osat tuotteet erät moduulit laatikot tarrat koneet
  sztuki urządzenia części artykuły partie moduły kartony etykiety palety maszyny
  kusy zařízení díly výrobky šarže moduly krabice etikety palety stroje zariadenia diely
  darabok készülékek alkatrészek termékek tételek modulok dobozok címkék gépek
  bucăți aparate piese articole loturi module cutii etichete paleți
  бройки уреди части артикули партиди модули кутии етикети изделия устройства детали партии модули коробки этикетки вироби пристрої деталі партії коробки
  uređaji dijelovi artikli serije moduli kutije naprave deli
  μονάδες συσκευές εξαρτήματα παρτίδες κουτιά
  cihazlar parçalar ürünler partiler modüller kutular`,
);
const UNDIVIDED = /^[1-9]\d{6,8}$/;
const WIDEST = 1000;

/** The drafts without numbers that begin or end a range. */
export function withoutRanges(s: Scan, drafts: Draft[]): Draft[] {
  if (!drafts.some(({ type, rule }) => LETTERED.has(type) || rule === "phone-shape")) return drafts;
  const { text } = s;
  return drafts.filter((draft) => {
    const { type, start, end } = draft;
    if (isInSeries(s, draft)) return false;
    if (type !== "DEVICE") return true;
    const value = text.slice(start, end);
    return !(
      areAlike(value, BEHIND.exec(text.slice(end, end + 64))?.[1]) ||
      areAlike(value, BEFORE.exec(text.slice(Math.max(0, start - 64), start))?.[1])
    );
  });
}
