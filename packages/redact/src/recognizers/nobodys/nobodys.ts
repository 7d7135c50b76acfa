/** Findings that are nobody's: of a thing by the word before them, of a journey, of a form that no value of a person's has, or words of a list. */
import type { Draft } from "../../findings.ts";
import type { PersonalType } from "../../redacted.ts";
import { onceForText } from "../../scan/once.ts";
import type { Scan } from "../../scan/scan.ts";
import { tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { names } from "../persons/things/stops.ts";
import { isJourneysNumber, isOfTrains } from "../plates/journeys.ts";
import { withoutAlike } from "./alike.ts";
import { isOfForm } from "./forms.ts";
import { isEmergencyNumber, isHotline } from "./hotlines.ts";
import { withoutFigures } from "./in-tables.ts";
import { isOfPrograms } from "./of-programs.ts";
import { isOfTrades } from "./of-trades.ts";
import { isNobodysStreet } from "./streets.ts";
import { isOfRequest, isOfThing } from "./told.ts";
import { isWordOfThings } from "./user-words.ts";
import { SEAT, saysOfThing } from "./words.ts";

const NUMBERED: ReadonlySet<PersonalType> = new Set([
  "PHONE",
  "ID",
  "DEVICE",
  "BANK",
  "PASSPORT",
  "PLATE",
  "SECRET",
  "CARD",
  "GEO",
]);
const RIDDEN: ReadonlySet<PersonalType> = new Set(["ID", "DEVICE", "PASSPORT", "PLATE", "PHONE", "BANK"]);
const LINE = names(
  "line linie ligne línea linea linha lijn linje linjan linja linia linii linka linky linke linku linija liniji линия линии линию лінія лінії линията γραμμή hat hattı קו",
);
/** "ffffb0e3c0a1f000": a place in a machine's memory. */
const MEMORY = /^(?:0x)?(?=[\da-f]*\d)[\da-f]{16}$/;
/** Longer values are none of a thing's that a word or two tell. */
const LONGEST = 40;

/** Takes out what is nobody's; what is known of the people of a case, and what a customer's own rules find, stays. */
export function withoutNobodys(scan: Scan, drafts: Draft[]): void {
  const { stood, places } = stoodIn(scan);
  let kept = 0;
  for (const draft of drafts) {
    const place = draft.start * LONGEST_TEXT + draft.end;
    if (!(stood[kept] === draft && places[kept] === place) && isNobodys(scan, draft)) continue;
    stood[kept] = draft;
    places[kept] = place;
    drafts[kept++] = draft;
  }
  drafts.length = kept;
  withoutAlike(scan, drafts);
  withoutFigures(scan.text, drafts);
}

/** What of a text stood when it was asked, and from where to where: asked again, only what has grown since may have another answer. */
const stoodIn = onceForText((): { readonly stood: Draft[]; readonly places: number[] } => ({ stood: [], places: [] }));
/** No string is longer; two places make an exact number. */
const LONGEST_TEXT = 2 ** 26;

/** What was told in words was asked in figures (`said/`): "she typed the lot: five one two …". */
const isInWords = (rule: string): boolean => rule === "digits-in-words" || rule === "code-in-words";

/** "miesta 61 a 63": seats, whose word and joint are figures elsewhere. */
const isSeats = (s: Scan, start: number, end: number): boolean =>
  SEATS.test(s.text.slice(start, end)) && (saysOfThing(s, tokenAt(s, start)) & SEAT) !== 0;
const SEATS = /^\p{L}+ \d{1,3} \p{L}{1,3} \d{1,3}$/u;

/** "447 ribu", "214 אלף": so many thousands, of which the figures were written so. */
const isThousands = (value: string): boolean => THOUSANDS.test(value);
const THOUSANDS =
  /^\d{1,3}(?:[.,]\d{1,3})? ?(?:ribu|rb|jt|juta|miliar|thousand|million|grand|k|tausend|tsd\.?|mio\.?|mille|mil|millones|mila|milioni|mil|milhões|duizend|miljoen|tusen|tusind|miljoner|millioner|tuhatta|tys\.?|tysięcy|tisíc|mln|milion[uyůi]?|ezer|millió|mii|de mii|хиляди|хил\.|тыс(?:яч[иа]?)?\.?|тис(?:яч[іа]?)?\.?|млн|χιλιάδες|χιλ\.|bin|milyon|אלף|מיליון|ألف|الف|آلاف|مليون|هزار|میلیون|हज़ार|हजार|लाख|করোড়|হাজার|লাখ|nghìn|ngàn|triệu|tr|พัน|หมื่น|แสน|ล้าน|千|万|萬|億|亿|천|만|억)$/iu;

/** "27,80 via …", "60 × 90", "দাম ৩২০ টাকা, …": parts of a sum or a size, and no house's number. */
function isSize(text: string, { start, end, rule }: Draft): boolean {
  const value = text.slice(start, end);
  if (/^\d\d(?!\d)/.test(value) && /\d[.,:]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/\d$/.test(value) && /^ ?[×x] ?\d/.test(text.slice(end, end + 5))) return true;
  return rule === "address-pieces" && SUM.test(value);
}
const SUM =
  /[\p{Nd}] ?(?:টাকা|রুপি|रुपये|रुपए|रु\.|руб|₽|грн|лв|Kč|zł|Ft|lei|TL|₺|€|£|₹|EUR|USD|GBP|CHF|SEK|NOK|DKK)(?![\p{L}\p{M}])/u;
/** "LOCK_204": the figures of a code. */
const IN_CODE = /\p{L}_$/u;

/** 'The example "QQ654321C"', "l'esempio «…»", "number 123-45-6789 is a placeholder": what a manual has for a value. */
const isSample = (text: string, start: number, end: number): boolean =>
  (SAMPLE_BEFORE.test(text.slice(Math.max(0, start - SAMPLE_REACH), start)) &&
    /^["”“»'’]/.test(text.slice(end, end + 1))) ||
  SAMPLE_BEHIND.test(text.slice(end, end + SAMPLE_REACH));
const SAMPLE_REACH = 34;
const SAMPLE_BEFORE = edged(
  /(?<!\p{L})(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Yy]our|[Ll]|[Ee]l|[Dd]as|[Dd]ie|[Dd]er|[Ee]in|[Hh]et|[Ee]en|[Oo]|[Uu]n) ?['’]?(?:sample|example|placeholder|specimen|dummy|esempio|exemple|ejemplo|exemplo|Beispiel|Beispielnummer|Musternummer|Platzhalter|voorbeeld)(?: (?:number|value|code|id))?|[Пп]ример|[Оо]бразец|[Пп]риклад|[Зз]разок|[Pp]rzykład|[Pp]říklad) ["“«„'‘]$/u,
);
const SAMPLE_BEHIND = edged(
  /^["”»]? (?:is (?:just |only )?(?:a |an )?(?:placeholder|sample|dummy|made[- ]up|fictitious|fictional)|ist (?:nur )?(?:ein )?(?:Platzhalter|Beispiel|Muster|fiktiv)|est (?:fictif|un exemple)|es (?:ficticio|un ejemplo)|è (?:di fantasia|fittizio|un esempio))(?!\p{L})/u,
);

function isNobodys(s: Scan, draft: Draft): boolean {
  const { type, rule, start, end } = draft;
  if (isInWords(rule) && isThousands(s.text.slice(start, end))) return true;
  if (rule === "digits-in-words" && isSeats(s, start, end)) return true;
  if (end - start > LONGEST || rule.startsWith("known") || rule.startsWith("own:") || isInWords(rule)) return false;
  if (isEmergencyNumber(s.text, draft) || isHotline(s.text, draft)) return true;
  if (isOfPrograms(s.text, draft)) return true;
  if (type === "ADDRESS") return isSize(s.text, draft) || isNobodysStreet(s, draft);
  if (type === "USERNAME") {
    const value = s.text.slice(start, end);
    return MEMORY.test(value) || isWordOfThings(s, draft) || (/\d{4}/.test(value) && isOfRequest(s, draft));
  }
  // "ostatnia pozycja 50.0411 N, 19.9628 E": a hemisphere says more than the word before it, which is an item's elsewhere; so does a door.
  if (!NUMBERED.has(type) || rule === "geo-hemispheres" || rule === "keypad") return false;
  if (isSample(s.text, start, end) || (type === "CARD" && IN_CODE.test(s.text.slice(Math.max(0, start - 2), start))))
    return true;
  // "spoj 330118, linka 441": a line one rides on.
  if (rule === "extension" && LINE(s, tokenAt(s, start) - 1) && isOfTrains(s, tokenAt(s, start))) return true;
  if (isOfForm(s.text, draft) || isOfTrades(s.text, draft) || isOfThing(s, draft)) return true;
  return RIDDEN.has(type) && isJourneysNumber(s, tokenAt(s, start), s.text.slice(start, end), type);
}
