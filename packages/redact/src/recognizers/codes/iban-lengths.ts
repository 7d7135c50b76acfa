import { C_BANK, C_IBAN } from "../../scan/lexicon.ts";

/** Countries' IBAN lengths (SWIFT registry, and Iran's own of the same build), as "CC" + length. */
const IBAN_LENGTHS =
  "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IR26IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20";

export const BANK_COUNTRIES: ReadonlyMap<string, number> = new Map(
  (IBAN_LENGTHS.match(/[A-Z]{2}\d\d/g) ?? []).map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** "takip no 7310048829156": is "no" at `at` a word for a number, where `cues` tell of no account? A Norwegian's has its land in capitals. */
export const isNumberWord = (text: string, at: number, cues: number): boolean =>
  (cues & (C_IBAN | C_BANK)) === 0 && /^[Nn]o \d/.test(text.slice(at, at + 4));
