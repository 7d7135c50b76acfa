import type { SourcePerson } from "@casekeep/connectors";
import { createRng, mix32, type Rng } from "../core/rng.ts";
import { weightedTable } from "../core/table.ts";
import { COUNTRIES, type Country } from "../world/countries.ts";
import { CULTURES } from "./names.ts";

/** Somebody who writes in. A function of (seed, country, number): the same person comes back with the same values. */
export interface Customer {
  readonly id: string;
  /** Seed of whatever else belongs to this person (cards, passports, address ...). */
  readonly key: number;
  readonly country: Country;
  readonly language: string;
  readonly first: string;
  readonly last: string;
  /** In the order of the culture. */
  readonly name: string;
  readonly latinName: string;
  readonly email: string;
  /** International notation. */
  readonly phone: string;
  readonly handle: string;
  /** Employer of a business customer, else "". */
  readonly company: string;
}

const PUBLIC_DOMAINS = [
  "example.com",
  "example.org",
  "example.net",
  "mail.example.com",
  "post.example.org",
  "home.example.net",
];
const STEMS =
  "Nordwind Altamira Brightwater Calder Delphin Eastgate Ferrum Granite Helios Indigo Juniper Kestrel Larkfield Meridian Novaterra Oakridge Pinnacle Quartz Riverbend Silverline Tamarind Umbra Vantage Westmark Xenon Yarrow Zephyr Arboris Bluefin Cobalt".split(
    " ",
  );
const TRADES = [
  "Logistics",
  "Foods",
  "Dental",
  "Energy",
  "Textiles",
  "Legal",
  "Travel",
  "Labs",
  "Motors",
  "Media",
  "Clinic",
  "Schools",
  "Retail",
  "Optics",
  "Print",
  "Hotels",
];
const EMAIL_SHAPES = 7;
const HANDLE_WORDS = [
  "sky",
  "blue",
  "pixel",
  "nova",
  "echo",
  "river",
  "moon",
  "tiger",
  "lucky",
  "night",
  "retro",
  "maple",
];

const languageTables = COUNTRIES.map((country) => weightedTable(country.languages.map(([, weight]) => weight)));
const scratch = createRng(1);

/** Replaces every `#` of a pattern by a digit. */
export function fillDigits(pattern: string, rng: Rng): string {
  let text = "";
  for (let i = 0; i < pattern.length; i++) text += pattern[i] === "#" ? rng.int(10) : pattern[i];
  return text;
}

function localPart(rng: Rng, first: string, last: string, number: number): string {
  const tail = number < 40 && rng.chance(0.5) ? "" : String(number % 10_000);
  switch (rng.int(EMAIL_SHAPES)) {
    case 0:
      return `${first[0]}.${last}${tail}`;
    case 1:
      return `${first}${tail}`;
    case 2:
      return `${first}_${last}${tail}`;
    case 3:
      return `${last}.${first}${tail}`;
    case 4:
      return `${first}${last[0]}${tail}`;
    default:
      return `${first}.${last}${tail}`;
  }
}

/** @param countryAt index into COUNTRIES. @param number 0, 1, 2 ... within the country. */
export function customerOf(seed: number, countryAt: number, number: number): Customer {
  const country = COUNTRIES[countryAt]!;
  const key = mix32(seed ^ mix32(countryAt * 0x9e3779b1 + number));
  const rng = scratch;
  rng.reseed(key, 0x637573, number);
  const culture = CULTURES[country.culture] ?? CULTURES.en!;
  const first = rng.favour(culture.first);
  const last = rng.favour(culture.last);
  const language = country.languages[languageTables[countryAt]!(rng)]![0];
  const business = rng.chance(0.3);
  const stem = business ? rng.pick(STEMS) : "";
  const trade = business ? rng.pick(TRADES) : "";
  const local = localPart(rng, first.latin, last.latin, number);
  const domain = business
    ? `${stem.toLowerCase()}-${trade.toLowerCase()}.${rng.chance(0.5) ? "test" : "example"}`
    : rng.favour(PUBLIC_DOMAINS);
  const [a, b] = culture.familyFirst ? [last, first] : [first, last];
  const latin = `${first.latin} ${last.latin}`.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return {
    id: `cu-${country.code.toLowerCase()}-${number.toString(36).padStart(5, "0")}`,
    key,
    country,
    language,
    first: first.native,
    last: last.native,
    name: `${a.native}${culture.between}${b.native}`,
    latinName: latin,
    email: `${local}@${domain}`,
    phone: fillDigits(rng.pick(country.phones), rng),
    handle: rng.chance(0.5)
      ? `${first.latin}_${rng.pick(HANDLE_WORDS)}${rng.int(100)}`
      : `${rng.pick(HANDLE_WORDS)}${last.latin}${rng.int(1000)}`,
    company: business ? `${stem} ${trade}` : "",
  };
}

export const asSourcePerson = (person: Customer): SourcePerson => ({
  id: person.id,
  name: person.name,
  emails: [person.email],
  phones: [person.phone],
  handles: [person.handle],
});
