/** Telephone numbers by libphonenumber's plans: every chain of digits is tried as a number of the likely countries. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import { posterior } from "../score.ts";
import { cueBefore } from "../text/cues.ts";
import type { Suspect } from "../types.ts";
import { type Chain, isDay, isDotted, isVersion, sizesOf } from "./digits.ts";

/** Where a language is mostly spoken among customers; a region in the tag wins. */
const REGIONS: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ["US", "GB"],
  de: ["DE"],
  fr: ["FR"],
  es: ["ES", "MX"],
  it: ["IT"],
  pt: ["BR"],
  nl: ["NL"],
  pl: ["PL"],
  sv: ["SE"],
  da: ["DK"],
  no: ["NO"],
  fi: ["FI"],
  cs: ["CZ"],
  ro: ["RO"],
  ru: ["RU"],
  uk: ["UA"],
  tr: ["TR"],
  el: ["GR"],
  ja: ["JP"],
  ko: ["KR"],
  zh: ["CN"],
  hi: ["IN"],
  ar: ["EG"],
  he: ["IL"],
};
const USUAL: readonly CountryCode[] = ["US", "GB", "DE", "FR"];
/** Chains asked of the library in one text; the rest keep what other readers say. */
const MOST = 300;

export function readPhones(text: string, chains: readonly Chain[], locale: string | undefined): Suspect[] {
  const out: Suspect[] = [];
  const regions = regionsOf(locale);
  let asked = 0;
  for (const chain of chains) {
    const n = chain.digits.length;
    if (n < 7 || n > 18 || chain.groups.length > 8) continue;
    if (++asked > MOST) break;
    const first = chain.at[0] as number;
    const plus = /[+＋]\s?\(?$/.test(text.slice(Math.max(0, first - 3), first));
    const score = plus ? international(chain) : national(text, chain, regions);
    if (score > 0.05)
      out.push({
        start: first,
        end: (chain.at.at(-1) as number) + 1,
        type: "PHONE",
        score,
        reason: plus ? "phone-plan-international" : "phone-plan-national",
      });
  }
  return out;
}

function regionsOf(locale: string | undefined): readonly CountryCode[] {
  if (locale === undefined) return USUAL;
  const [language, ...rest] = locale.split(/[-_]/);
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
  const own =
    region !== undefined && isSupportedCountry(region) ? [region] : (REGIONS[(language ?? "").toLowerCase()] ?? []);
  return [...new Set([...own, ...USUAL])];
}

/** "1,234,567.00" and "1.234.567": groups of three after a comma or a dot, or a currency beside it. */
function isAmount(text: string, { at }: Chain): boolean {
  const start = at[0] as number;
  const end = (at.at(-1) as number) + 1;
  if (/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(text.slice(start, end))) return true;
  return (
    /[$€£¥₹]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?(?:[$€£¥₹%]|EUR|USD|GBP|PLN|CHF)/.test(text.slice(end, end + 5))
  );
}

/** Four groups of unlike lengths, joined by single dots, are a version as well. */
function isLongVersion(text: string, chain: Chain): boolean {
  if (chain.groups.length < 4 || chain.digits[0] === "0" || !isDotted(text, chain)) return false;
  const sizes = sizesOf(chain);
  return sizes.some((size) => size !== sizes[0]);
}

function international(chain: Chain): number {
  const number = parsePhoneNumberFromString(`+${chain.digits}`);
  return number === undefined ? 0.4 : number.isValid() ? 0.95 : number.isPossible() ? 0.7 : 0.45;
}

function national(text: string, chain: Chain, regions: readonly CountryCode[]): number {
  const { digits, groups } = chain;
  const start = chain.at[0] as number;
  const cue = cueBefore(text, start);
  if (/[\p{L}_#-]$/u.test(text.slice(Math.max(0, start - 1), start))) return 0.02;
  if (isVersion(text, chain) || isLongVersion(text, chain) || isAmount(text, chain)) return 0.02;
  // Dates are chains as well, and what a letter goes on behind is a part of a code; "x" and "ext" begin an extension.
  if (isDay(text, chain)) return 0.02;
  if (/^(?!x|ext)[A-Za-z]/.test(text.slice((chain.at.at(-1) as number) + 1, (chain.at.at(-1) as number) + 4)))
    return 0.02;
  if (/^(?:19|20)\d\d(?:0\d|1[0-2])/.test(digits) && groups.length >= 3) return 0.02;
  let valid = false;
  for (const region of regions) {
    const number = parsePhoneNumberFromString(digits, region);
    if (number?.isValid() === true) {
      valid = true;
      break;
    }
  }
  if (cue.release) return 0.03;
  if (cue.personal === "PHONE") return valid ? 0.92 : 0.75;
  const prior =
    groups.length >= 3 && digits.length >= 9 ? 0.25 : digits.startsWith("0") && digits.length >= 9 ? 0.2 : 0.1;
  if (valid) return posterior(prior, 0.25);
  // Even pairs or halves are how many countries write them: "20 12 34 56", "9472 7916".
  const sizes = sizesOf(chain);
  const even =
    sizes.length > 1 && sizes.every((size) => size === sizes[0]) && digits.length >= 8 && digits.length <= 12;
  return even && (sizes[0] === 2 || sizes.length === 2) ? 0.35 : posterior(prior, 1.5);
}
