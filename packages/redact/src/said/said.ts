/** Finds what is told in words: by what all recognizers find in the text as it would be written in figures. */
import { BY_SHAPE, type Emit } from "../findings.ts";
import type { OtherReading, Room } from "../otherwise.ts";
import { type Context, tokenAt } from "../recognizers/context.ts";
import type { PersonalType } from "../redacted.ts";
import { type Scan, scan } from "../scan/scan.ts";
import { THINGS, typeByCue } from "./cues.ts";
import { inFigures, type Said } from "./in-figures.ts";

/** What is told in numbers. Names and mail are read letter by letter elsewhere. */
const IN_NUMBERS: ReadonlySet<PersonalType> = new Set<PersonalType>([
  "PHONE",
  "ID",
  "CARD",
  "IBAN",
  "BANK",
  "IP",
  "GEO",
  "MAC",
  "DEVICE",
  "PASSPORT",
  "PLATE",
  "DOB",
  "SECRET",
  "ADDRESS",
]);

/** Told in one go: the whole run is the value, however much of it has its build. */
const IN_ONE: ReadonlySet<PersonalType> = new Set<PersonalType>(["PHONE", "CARD", "IBAN", "BANK"]);

/** What was asked, and by whom, knows a number better than its build and a word before it do: the surest of these is as sure as this. */
const SUREST = 0.84;
const BY_CUE = 0.8;
/** As sure as `score`, among what is told in words. */
const inWords = (score: number): number => BY_SHAPE + ((score - BY_SHAPE) * (SUREST - BY_SHAPE)) / (1 - BY_SHAPE);
/** Parts of a number in two messages: of what is told in words the question before each knows more. */
const SPLIT = "number-split";

/** The text as it would be written in figures. */
export function readSaid({ scan: s, emit }: Context, room: Room): OtherReading[] {
  const written = inFigures(s);
  if (written === null) return [];
  const { from, to, said } = written;
  const put: Emit = (start, end, ...what) => emit(from[start] as number, to[end - 1] as number, ...what);
  const figures = scan(written.text, said, room());
  const found = new Set<Said>();
  const inRun: Emit = (start, end, type, score, rule) => {
    const run = IN_NUMBERS.has(type) ? said.find((one) => start < one.end && end > one.start) : undefined;
    if (run === undefined || end <= start || rule === SPLIT) return;
    found.add(run);
    if (IN_ONE.has(type)) {
      start = Math.min(start, run.start);
      end = Math.max(end, run.end);
    }
    if (score > BY_SHAPE) put(start, end, type, inWords(score), rule);
    else shaped(figures, { ...run, start, end }, type, put);
  };
  const settled = () => {
    for (const run of said)
      if (!found.has(run) && (run.apart || run.words >= FEWEST_WORDS)) shaped(figures, run, null, put);
  };
  return [{ scan: figures, emit: inRun, settled }];
}

/** Whoever tells so many figures in words tells a number, however he groups them. */
const [FEWEST_DIGITS, FEWEST_WORDS] = [7, 3];

/** "order number is oh four seven …". */
function isThings(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - NEAR; k--) if (((s.cue[k] as number) & THINGS) !== 0) return true;
  return false;
}
const NEAR = 3;

const COUNTED = "0123456789";

/** What nothing but its shape speaks for: the word before it says whose number it is. */
function shaped(s: Scan, { start, end, words, digits, amount }: Said, type: PersonalType | null, put: Emit): void {
  const i = tokenAt(s, start);
  const told = typeByCue(s, i, digits);
  if (told !== null) put(start, end, told, BY_CUE, "code-in-words");
  // "0 1 2 3 4 5": columns. "One two three four five six seven": he counts.
  else if (words === 0 || COUNTED.includes(s.text.slice(start, end).replace(/\D/g, ""))) return;
  else if (type !== null) put(start, end, type, BY_SHAPE, "digits-in-words");
  else if (words >= FEWEST_WORDS && digits >= FEWEST_DIGITS && !amount && !isThings(s, i))
    put(start, end, "PHONE", BY_SHAPE, "digits-in-words");
}
