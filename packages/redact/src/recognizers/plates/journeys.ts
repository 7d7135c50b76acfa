/** "rebooked from LX 1842 to LX 1846, coach 3": flights and trains by their line and number, which some land builds its plates like. */
import { unitAt } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { names } from "../persons/things/stops.ts";

/** What flies, and what is said of a flight alone. */
const FLIGHT = wordSet(
  "flight flights flug flüge vol vols vuelo vuelos volo voli voo voos vlucht vluchten flyg flygning fly flyet lento lot lotu let letu járat zbor zborul рейс рейса рейсе рейсом полёт полет πτήση πτήσης uçuş uçuşu uçuşum טיסה טיסת الرحلة رحلة उड़ान फ्लाइट penerbangan gate gates boarding rebooked umgebucht umgeleitet airline airport flughafen aéroport aeropuerto aeroporto luchthaven lotnisko letiště havalimanı kapı layover stopover",
  "folded",
);
/** Lines of the air by their two letters (IATA), and kinds of trains. */
const LINE =
  /^(?:A3|AA|AC|AF|AI|AY|AZ|B6|BA|BT|BY|CA|CI|CX|CZ|DE|DL|DY|EI|EK|ET|EW|EY|FB|FI|FR|FZ|GA|GF|HG|HU|HV|IB|JL|JU|KE|KL|KM|KU|LA|LG|LH|LO|LS|LX|LY|ME|MH|MK|MS|MU|NH|NZ|OA|OK|OS|OU|OZ|PC|PS|QF|QR|RJ|RO|SA|SK|SN|SQ|SU|SV|TG|TK|TO|TP|TU|U2|UA|UK|UL|UX|VN|VY|VS|W4|W6|WN|WS|X3|XQ|ZB)[ -]?\d{2,4}$/;
/** Right before one. */
export const RIDE = names(
  "flight flug vol vuelo volo voo vlucht flyg fly lento lot let járat zbor рейс πτήση uçuş train zug tren treno trem trein tåg tog juna pociąg vlak vonat поезд поїзд влак τρένο",
);

/** Is the value that begins with token `k` a journey's number? */
export const isJourney = (s: Scan, k: number, value: string): boolean =>
  RIDE(s, k - 1) || (LINE.test(value) && unitAt(value, 2) !== 45 && FLIGHT.inText(s));
