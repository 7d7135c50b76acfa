/** Messages behind a question, as far as they answer it with what is somebody's. */

import { NO_ADDRESS } from "../../recognizers/address/clauses.ts";
import type { PersonalType } from "../../redacted.ts";
import { asksSomewhere } from "../questions.ts";
import { interjects } from "../shape.ts";
import { isAmount, piecesIn, type Stretch } from "./numbers.ts";
import { peopleIn } from "./people.ts";
import { placesIn } from "./places.ts";
import { dateIn, loginsIn, numeralsIn, secretIn } from "./told.ts";
import { ANOTHER, announces, asksForNumber, type Wanted, wantedBy } from "./wanted.ts";

export interface Answer extends Stretch {
  readonly type: PersonalType;
  readonly score: number;
  readonly rule: string;
}

/** Messages that one question is answered in. */
const MOST_ANSWERS = 4;
/** A message no longer than this is an answer. */
const LONGEST = 96;
/** What is told in answer is right for its place, and no value to look for everywhere. */
const SCORE = 0.74;
/** A full name and nothing else is: it is looked for in the other messages. */
const SURE = 0.82;
/** So is a place of several words. */
const SURE_PLACE = 0.8;

interface Line {
  readonly text: string;
  readonly author: string | undefined;
}

/** Told of each message of a sequence in its order. */
export interface Listener {
  /** @param next what is said next: most messages are no answer, and whether they had a question is not asked */
  readonly hear: (line: Line, next: Line | undefined) => readonly Answer[];
}

export function listener(): Listener {
  let wanted: Wanted | null = null;
  let asker: string | undefined;
  /** Who answers: nobody else's words are an answer. */
  let answerer: string | undefined;
  let answered = 0;
  let codes = 0;
  /** The longest of what was said so far: an answer of a word or two does not tell its language. */
  let sample = "";
  return {
    hear(line, next) {
      const { text, author } = line;
      const own = author !== undefined && author === asker;
      const other = answerer !== undefined && author !== answerer;
      let out: readonly Answer[] = NONE;
      if (wanted !== null && !own && !other && text.length <= LONGEST && !text.includes("·")) {
        out = answersTo(wanted, text, answered > 0, codes > 0, `${sample}\n${wanted.question}\n`);
        codes += out.filter(({ type }) => type !== "PERSON" && type !== "ADDRESS").length;
        answered++;
        answerer = author;
      }
      if (text.length > sample.length && sample.length < SAMPLE) sample = text.slice(0, SAMPLE);
      if (next === undefined || next.text.length > LONGEST) wanted = null;
      else if (out.length === 0 && author !== undefined && author === next.author && announces(text)) {
        [wanted, asker, answerer, answered, codes] = [wantedBy(text), undefined, author, 0, 0];
      } else if (asksSomewhere(text)) {
        const asked = wantedBy(text);
        // "5 digits?", asked back, leaves the question open.
        if (asked === null && wanted !== null && !own && !other && text.length <= ASKED_BACK) return out;
        // "Any other you may have used?", "Number?" behind a street's name: the same again.
        const again = wanted !== null && answered > 0 && (ANOTHER.test(text) || (wanted.place && asksForNumber(text)));
        [wanted, asker, answerer, answered, codes] = [asked ?? (again ? wanted : null), author, undefined, 0, 0];
      } else if (answered >= MOST_ANSWERS || text.length > LONGEST || (own ? !interjects(text) : other)) wanted = null;
      // Without authors nobody knows who goes on.
      else if (author === undefined && out.length === 0) wanted = null;
      return out;
    },
  };
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NONE: readonly never[] = [];
const SAMPLE = 160;
const ASKED_BACK = 32;
const FEW_WORDS = /^[^\p{Nd}\s]+(?: [^\p{Nd}\s]+){0,2}\s*$/u;
const MOST_PARTS = 4;
const LEAST_DIGITS = 4;
/** Where one thing that is told ends and another begins. */
const BETWEEN =
  /[,;](?:\s+|$)|\n|\s\/\s|\s[–-]\s|\s(?:and|und|et|y|e|en|og|och|i|a|ja|és|și|ve|dan|и|і|та|και)\s|(?<=\p{Nd}) (?=[^\p{Nd}]{4,}$)|(?<=^[^\p{Nd}]{4,40}) (?=\p{Nd}\S*$)/giu;

/** What answers in `text` as a whole, and beside it in its parts: "клочкова, жимолость" where a name and a word are wanted. */
function answersTo(wanted: Wanted, text: string, further: boolean, begun: boolean, lead: string): Answer[] {
  const out = toldIn(wanted, text, further, begun, lead);
  if (NO_ADDRESS.test(text)) return out;
  const parts: [from: number, to: number][] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(BETWEEN)) {
    parts.push([from, index]);
    from = index + mark.length;
  }
  if (from === 0 || parts.push([from, text.length]) > MOST_PARTS) return out;
  // "the invoice says 1400 EUR and I paid it".
  const still = wanted.code !== "" && isAmount(text) ? { ...wanted, code: "" as const } : wanted;
  for (const [start, end] of parts) {
    if (out.some((a) => a.start < end && a.end > start)) continue;
    // "it shows error 12".
    if (end - start < LEAST_DIGITS && !/\p{L}/u.test(text.slice(start, end))) continue;
    for (const a of toldIn(still, text.slice(start, end), further || (wanted.place && out.length > 0), begun, lead))
      out.push({ ...a, start: a.start + start, end: a.end + start });
  }
  return out;
}

function toldIn(wanted: Wanted, text: string, further: boolean, begun: boolean, lead: string): Answer[] {
  const out: Answer[] = [];
  const add = ({ start, end }: Stretch, type: PersonalType, rule: string, score = SCORE): void => {
    if (end > start) out.push({ start, end, type, score, rule });
  };
  const { code } = wanted;
  if (code !== "") for (const piece of piecesIn(text, code, begun)) add(piece, code, "answer-number");
  const name = (): void => {
    for (const somebody of peopleIn(lead, text)) add(somebody, "PERSON", "answer-name", somebody.whole ? SURE : SCORE);
  };
  // Who and where at once: what has no number is somebody rather than a town.
  if (out.length === 0 && wanted.place && wanted.name && FEW_WORDS.test(text)) name();
  if ((out.length === 0 || code === "ADDRESS") && wanted.place)
    for (const place of placesIn(lead, text, further, wanted.named))
      add(
        place,
        "ADDRESS",
        "answer-place",
        /\p{L}\S* \S/u.test(text.slice(place.start, place.end)) ? SURE_PLACE : SCORE,
      );
  if (out.length === 0 && wanted.birth) {
    const date = numeralsIn(text, 2, true) ?? dateIn(text);
    if (date !== null) add(date, "DOB", "answer-birth");
  }
  if (out.length === 0 && wanted.name) name();
  if (out.length === 0 && wanted.secret) {
    const secret = numeralsIn(text, 2, false) ?? (further ? null : secretIn(text));
    if (secret !== null) add(secret, "SECRET", "answer-secret");
  }
  // "角色剑心007": its digits alone are what a number was asked for.
  if ((out.length === 0 || DENSE.test(text)) && wanted.login)
    for (const login of loginsIn(lead, text)) add(login, "USERNAME", "answer-login");
  return out;
}
