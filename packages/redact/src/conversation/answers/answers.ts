/** Messages behind a question, as far as they answer it with what is somebody's. */
import type { PersonalType } from "../../redacted.ts";
import { asks } from "../questions.ts";
import { interjects } from "../shape.ts";
import { pieceIn, type Stretch } from "./numbers.ts";
import { peopleIn } from "./people.ts";
import { placesIn } from "./places.ts";
import { loginsIn, numeralsIn, secretIn } from "./told.ts";
import { ANOTHER, announces, type Wanted, wantedBy } from "./wanted.ts";

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
  return {
    hear(line, next) {
      const { text, author } = line;
      const own = author !== undefined && author === asker;
      const other = answerer !== undefined && author !== answerer;
      let out: readonly Answer[] = NONE;
      if (wanted !== null && !own && !other && text.length <= LONGEST && !text.includes("·")) {
        out = answersTo(wanted, text, answered > 0, codes > 0);
        codes += out.filter(({ type }) => type !== "PERSON" && type !== "ADDRESS").length;
        answered++;
        answerer = author;
      }
      if (next === undefined || next.text.length > LONGEST) wanted = null;
      else if (asks(text)) {
        // "Any other you may have used?" asks for the same again.
        const same = wanted !== null && answered > 0 && ANOTHER.test(text) ? wanted : null;
        [wanted, asker, answerer, answered, codes] = [wantedBy(text) ?? same, author, undefined, 0, 0];
      } else if (out.length === 0 && author !== undefined && author === next.author && announces(text)) {
        [wanted, asker, answerer, answered, codes] = [wantedBy(text), undefined, author, 0, 0];
      } else if (answered >= MOST_ANSWERS || text.length > LONGEST || other || (own && !interjects(text)))
        wanted = null;
      // Without authors nobody knows who goes on.
      else if (author === undefined && out.length === 0) wanted = null;
      return out;
    },
  };
}

const NONE: readonly Answer[] = [];

function answersTo(wanted: Wanted, text: string, further: boolean, begun: boolean): Answer[] {
  const out: Answer[] = [];
  const add = ({ start, end }: Stretch, type: PersonalType, rule: string): void => {
    if (end > start) out.push({ start, end, type, score: SCORE, rule });
  };
  const piece = wanted.code === "" ? null : pieceIn(text, begun);
  if (piece !== null) add(piece, wanted.code as PersonalType, "answer-number");
  else if (wanted.place)
    for (const place of placesIn(wanted.question, text, further)) add(place, "ADDRESS", "answer-place");
  if (out.length === 0 && wanted.birth) {
    const date = numeralsIn(text, 2, true);
    if (date !== null) add(date, "DOB", "answer-birth");
  }
  if (out.length === 0 && wanted.secret) {
    const secret = numeralsIn(text, 2, false) ?? (further ? null : secretIn(text));
    if (secret !== null) add(secret, "SECRET", "answer-secret");
  }
  if (out.length === 0 && wanted.login)
    for (const login of loginsIn(wanted.question, text)) add(login, "USERNAME", "answer-login");
  if (out.length === 0 && wanted.name)
    for (const name of peopleIn(wanted.question, text)) add(name, "PERSON", "answer-name");
  return out;
}
