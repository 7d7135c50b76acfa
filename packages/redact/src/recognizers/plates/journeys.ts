/** "rebooked from LX 1842 to LX 1846, coach 3": flights and trains by their line and number, which some land builds its plates like. */

import type { PersonalType } from "../../redacted.ts";
import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_ID, C_PASSPORT, C_PLATE } from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { names } from "../persons/things/stops.ts";

/** What flies, and what is said of a flight alone. */
const FLIGHT = wordSet(
  "flight flights flug flüge vol vols vuelo vuelos volo voli voo voos vlucht vluchten flyg flygning fly flyet lento lot lotu let letu járat zbor zborul рейс рейса рейсе рейсом полёт полет πτήση πτήσης uçuş uçuşu uçuşum טיסה טיסת الرحلة رحلة उड़ान फ्लाइट penerbangan gate gates boarding rebooked umgebucht umgeleitet airline airport flughafen aéroport aeropuerto aeroporto luchthaven lotnisko letiště havalimanı kapı layover stopover",
  "folded",
);
/** Lines of the air by their two letters (IATA), and kinds of trains. */
const LINE = edged(
  /^(?:A3|AA|AC|AF|AI|AY|AZ|B6|BA|BT|BY|CA|CI|CX|CZ|DE|DL|DY|EI|EK|ET|EW|EY|FB|FI|FR|FZ|GA|GF|HG|HU|HV|IB|JL|JU|KE|KL|KM|KU|LA|LG|LH|LO|LS|LX|LY|ME|MH|MK|MS|MU|NH|NZ|OA|OK|OS|OU|OZ|PC|PS|QF|QR|RJ|RO|SA|SK|SN|SQ|SU|SV|TG|TK|TO|TP|TU|U2|UA|UK|UL|UX|VN|VY|VS|W4|W6|WN|WS|X3|XQ|ZB)[ -]?\d{2,4}$/,
);
/** Right before one. */
export const RIDE = names(
  "flight flug vol vuelo volo voo vlucht flyg fly lento lot let járat zbor рейс πτήση uçuş train zug tren treno trem trein tåg tog juna pociąg vlak vonat поезд поїзд влак τρένο",
);

/** Is the value that begins with token `k` a journey's number? */
export const isJourney = (s: Scan, k: number, value: string): boolean =>
  RIDE(s, k - 1) || (LINE.test(value) && unitAt(value, 2) !== 45 && FLIGHT.inText(s));

/** Kinds of trains and lines of buses, in all lands that number them. */
const TRAIN = edged(
  /^(?:ICE|IC|EC|ECE|EN|NJ|RJ|RJX|D|WB|FLX|RE|RB|IRE|IR|TGV|TER|OUIGO|INOUI|THA|EST|EUR|AVE|ALVIA|AVLO|IRYO|MD|REG|RV|FR|FA|FB|ITA|ICN|AP|IP|IR|LC|LS|EIC|EIP|TLK|KM|KS|SC|LE|SP|OS|RX|EX|RR|REX|S|SJ|X|HDB|IM|PE|KTX|SRT|ITX|G|D|K|Z|T|C|YHT|ΙC)[ -]?\d{2,5}$/,
);
/** Shorter kinds begin plates. */
const LONG_KIND = /^[A-Z]{3}/;
const LINE_LIKE = /^[A-Z][A-Z\d] ?\d{1,4}[A-Z]?$/;
/** "618М": Russia's trains. */
const SUFFIXED = edged(/^\d{2,3}[А-Я]{1,2}$/u);
/** Right before a train's number no word need stand: what comes next of the journey does. */
const JOURNEY = names(
  "train trains zug züge zugs tren trenes treno treni trem comboio trein treinen tåg tåget tog toget juna junan pociąg pociągu vlak vlaku vonat vonattal trenul поезд поезда поездом поїзд поїзда влак влака τρένο coach carriage wagen voiture vagón coche carrozza wagon wagonu вагон vagon vogn vagn rijtuig kocsi bus buss bussen autobus autobusu autobusem autobuz autobús autobusz ônibus autocarro автобус автобуса автобуса tram tramvaj tramvaje tramwaj villamos spoj spoje spojení zastávka zastávce przystanek connection anschluss correspondance correspondencia coincidenza aansluiting przesiadka přestup",
);

/** Is the value from token `k` on a flight's or a train's, in a text about the journey? */
export function isJourneysNumber(s: Scan, k: number, written: string, type: PersonalType): boolean {
  const led = k > 0 && isKind(s, k - 1) && s.text.slice(s.end[k - 1], s.start[k]) === " " && /^\d+$/.test(written);
  if (led) return isJourneysNumber(s, k - 1, s.text.slice(s.start[k - 1], s.end[k]), type);
  // Only Russia's trains begin with a digit.
  if (isDigit(unitAt(written, 0)))
    return type !== "PLATE" && SUFFIXED.test(written) && !isPapersWord(s, k - 1) && isOfTrains(s, k);
  // "TER" of "TER 86022".
  const value = /^[A-Z]+$/.test(written) ? s.text.slice(s.start[k], s.end[k + 1]) : written;
  if (isJourney(s, k, value) && LINE_LIKE.test(value)) return true;
  const plate = type === "PLATE";
  if (!plate && LINE_LIKE.test(value) && value.length < LONGEST_LINE && FLIGHT.inText(s))
    return !isPapersWord(s, k - 1);
  if (plate && !LONG_KIND.test(value)) return false;
  return (TRAIN.test(value) || SUFFIXED.test(value)) && !isPapersWord(s, k - 1) && isOfTrains(s, k);
}
const LONGEST_LINE = 8;
const isKind = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & (ALL_UPPER | HAS_DIGIT)) === ALL_UPPER && sizeOf(s, k) < 6;
const isPapersWord = (s: Scan, k: number): boolean =>
  k >= 0 && ((s.cue[k] as number) & (C_PASSPORT | C_PLATE | C_ID)) !== 0;

/** Is one of a journey's words near? */
export function isOfTrains(s: Scan, i: number): boolean {
  for (let k = Math.max(0, i - NEAR); k < s.count && k <= i + NEAR; k++) if (JOURNEY(s, k)) return true;
  return false;
}
const NEAR = 14;
