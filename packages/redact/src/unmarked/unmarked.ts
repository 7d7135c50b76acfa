/** Finds what signs set off from the words that tell it ("code `4471`"): by what all recognizers find in the text without them. */
import { BY_SHAPE, type Emit } from "../findings.ts";
import type { ReadOtherwise } from "../otherwise.ts";
import type { PersonalType } from "../redacted.ts";
import { scan } from "../scan/scan.ts";
import { Found } from "./found.ts";
import { unmarked } from "./marks.ts";
import { lastUpTo } from "./sorted.ts";

const HOLDS = /[\p{L}\p{N}]/u;
/** Titles stand in quotes and code in backticks, and things are called after people: these are found where they are only stressed. */
const NAMES: ReadonlySet<PersonalType> = new Set<PersonalType>(["PERSON", "ADDRESS"]);
/** Types that the shape of a number alone may speak for. */
export const NUMBERS: ReadonlySet<PersonalType> = new Set<PersonalType>(["PHONE", "ID", "BANK", "DEVICE"]);

/** The text without the signs; what lies whole in something that is found already is not looked at again. */
export const readUnmarked: ReadOtherwise = ({ scan: s, drafts, emit }, room) => {
  const found = new Found(drafts.filter(({ type }) => !NAMES.has(type)));
  const read = unmarked(s.text, (from, to) => mayBeValue(s.text.slice(from, to)) && !found.holds(from, to));
  if (read === null) return [];
  const { text, from, pieces } = read;
  const starts = pieces.map(({ start }) => start);
  const within: Emit = (start, end, type, score, rule) => {
    const piece = pieces[lastUpTo(starts, start)];
    if (
      piece === undefined ||
      end > piece.end ||
      end <= start ||
      rule === IN_SHELL ||
      isDoubtful(type, score, piece.stressed)
    )
      return;
    emit(from[start] as number, (from[end - 1] as number) + 1, type, score, rule);
  };
  return [{ scan: scan(text, pieces, room()), emit: within }];
};

/** A path of files was read as one as it stands: `File "/opt/lumen/printd/queue.py", line 88`. */
const mayBeValue = (piece: string): boolean => HOLDS.test(piece) && !PATH.test(piece);
const PATH = /^(?:[~.]{0,2}|[A-Za-z]:)[/\\][^\s]*[/\\][^\s]*$/;

/** There quotes and brackets say what is one: `net use z: "\\\\fs3\\Team Data"`. */
const IN_SHELL = "command-line";

/** A number that nothing but its shape speaks for was looked at with its signs, which say nothing of that. */
const isDoubtful = (type: PersonalType, score: number, stressed: boolean): boolean =>
  NAMES.has(type) ? !stressed : NUMBERS.has(type) && score <= BY_SHAPE;
