/** From what recognizers emitted to what stands: in steps, each of which all texts side by side take before the next, so that its code stays near the processor. */
import { type Draft, settle, withoutHeads } from "./findings.ts";
import { knownIn } from "./known/known.ts";
import type { Reading } from "./reading.ts";
import { boundAddresses } from "./recognizers/address/bounds.ts";
import { endAtLabel, endInCell, startBehindBut } from "./recognizers/address/cells.ts";
import { addressesGoOn } from "./recognizers/address/goes-on.ts";
import { toldAgain } from "./recognizers/again.ts";
import { otherBirths } from "./recognizers/births/others.ts";
import { ledByLetters } from "./recognizers/codes/led.ts";
import { likeAnother } from "./recognizers/codes/like-another.ts";
import { withoutRanges } from "./recognizers/codes/ranges.ts";
import { rowCompany } from "./recognizers/fields/row-company.ts";
import { withoutLookAlikes } from "./recognizers/look-alikes.ts";
import { wholeLinks } from "./recognizers/net/whole-links.ts";
import { withoutCatalogued } from "./recognizers/nobodys/catalogued.ts";
import { withoutNobodys } from "./recognizers/nobodys/nobodys.ts";
import { cardsGoOn, numbersGoOnInNextLine, phonesGoOn } from "./recognizers/numbers/goes-on.ts";
import { beforePhones } from "./recognizers/persons/before-phones.ts";
import { besideNames } from "./recognizers/persons/beside-names.ts";
import { cutAtVerb } from "./recognizers/persons/cut-at-verb.ts";
import { densePeers } from "./recognizers/persons/dense-lists.ts";
import { namesGoOn } from "./recognizers/persons/goes-on.ts";
import { fliers, namesGrow } from "./recognizers/persons/grows.ts";
import { inFiles } from "./recognizers/persons/in-files.ts";
import { isLone } from "./recognizers/persons/lone.ts";
import { isNobody } from "./recognizers/persons/not-people.ts";
import { withoutIndefinites } from "./recognizers/persons/things/indefinite.ts";
import { withoutThePast } from "./recognizers/persons/things/of-the-past.ts";
import { withoutParallelThings } from "./recognizers/persons/things/one-sense.ts";
import type { FindOptions } from "./redacted.ts";
import { ownRules, withoutReleased } from "./rules/apply.ts";
import { unitAt } from "./scan/classes.ts";
import type { Scan } from "./scan/scan.ts";

type Step = (reading: Reading) => void;

/** Of readings that hold anything. */
const STEPS: readonly Step[] = [
  (reading) => {
    reading.taken = reading.drafts.filter(({ type }) => type !== "PERSON").map(({ start, end }) => ({ start, end }));
  },
  (reading) => withoutIndefinites(reading, reading.drafts),
  ({ scan, drafts }) => withoutWords(scan, drafts),
  ({ normal, drafts }) => withoutCatalogued(normal.text, drafts),
  ({ scan, drafts }) => withoutNobodys(scan, drafts),
  ({ scan, drafts }) => withoutThePast(scan, drafts),
  ({ scan, drafts }) => withoutParallelThings(scan, drafts),
  (reading) => beforePhones(reading, reading.drafts),
  (reading) => besideNames(reading, reading.drafts),
  (reading) => densePeers(reading, reading.drafts),
  ({ scan, drafts, emit }) => fliers(scan, drafts, (start, end) => emit(start, end, "PERSON", 0.85, "person-flier")),
  ({ scan, drafts }) => namesGrow(scan, drafts),
  ({ scan, drafts, emit }) =>
    namesGoOn(scan, drafts, (start, end) => emit(start, end, "PERSON", 0.8, "person-in-script")),
  ({ scan, drafts, emit }) => toldAgain(scan, drafts, emit),
  ({ scan, drafts, emit }) => otherBirths(scan, drafts, emit),
  ({ scan, drafts, emit }) => likeAnother(scan, drafts, emit),
  ({ scan, drafts }) => ledByLetters(scan, drafts),
  ({ normal, drafts }) => phonesGoOn(normal.text, drafts),
  ({ normal, drafts }) => cardsGoOn(normal.text, drafts),
  ({ normal, drafts }) => numbersGoOnInNextLine(normal.text, drafts),
  ({ normal, drafts, emit }) => {
    if (drafts.length > 1) rowCompany(normal.text, drafts, emit);
  },
  ({ normal, drafts }) => addressesGoOn(normal.text, drafts),
  ({ scan, drafts }) => boundAddresses(scan, drafts),
  ({ normal, drafts, emit }) => wholeLinks(normal.text, drafts, emit),
  ({ normal, scan, drafts }) => {
    for (const draft of drafts)
      if (draft.type === "ADDRESS") {
        draft.end = endAtLabel(scan, draft.start, endInCell(normal.text, draft.start, draft.end));
        draft.start = startBehindBut(normal.text, draft.start, draft.end);
      }
  },
  ({ scan, drafts }) => withoutNobodys(scan, drafts),
];

/** What the recognizers emitted, with the options' known people and own rules, settled: of each reading, in order. */
export function settledEach(readings: readonly Reading[], options: readonly FindOptions[]): Draft[][] {
  readings.forEach((reading, n) => {
    const { known, rules } = options[n] as FindOptions;
    if (known !== undefined) knownIn(reading, known);
    if (rules !== undefined) ownRules(reading.spelled, rules, reading.emit);
    inFiles(reading.scan, reading.drafts, reading.emit);
  });
  const busy = readings.filter(({ drafts }) => drafts.length > 0);
  for (const step of STEPS) over(busy, step);
  let next = 0;
  return readings.map((reading, n) => {
    if (reading !== busy[next]) return [];
    next++;
    return settledOf(reading, options[n] as FindOptions);
  });
}

function over(readings: readonly Reading[], step: Step): void {
  for (const reading of readings) step(reading);
}

function settledOf({ scan, normal, spelled, drafts }: Reading, { known, rules }: FindOptions): Draft[] {
  const kept = withoutLookAlikes(normal.text, withoutRanges(scan, drafts));
  const settled = withoutHeads(settle(kept, normal.text), normal.text);
  if (known === undefined && isLone(scan, settled)) return [];
  return rules === undefined ? settled : withoutReleased(settled, spelled, rules);
}

const BLANK = 32;

/** Takes out whoever is a word, unless right behind somebody who stays: "… عبد الباسط الخياط". */
function withoutWords(scan: Scan, drafts: Draft[]): void {
  let kept = 0;
  let ends: Map<number, number> | undefined;
  for (const draft of drafts) {
    if (cutAtVerb(scan, draft) || isNobody(scan, draft)) {
      ends ??= endsOfPeople(drafts);
      if ((ends.get(draft.start - 1) ?? 0) === 0 || unitAt(scan.text, draft.start - 1) !== BLANK) {
        ends.set(draft.end, (ends.get(draft.end) ?? 1) - 1);
        continue;
      }
    }
    drafts[kept++] = draft;
  }
  drafts.length = kept;
}

/** Where people that were found end, and how many findings end there. */
function endsOfPeople(drafts: readonly Draft[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { type, end } of drafts) if (type === "PERSON") ends.set(end, (ends.get(end) ?? 0) + 1);
  return ends;
}
