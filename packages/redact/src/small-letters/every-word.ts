/** Addresses of a text in capitals that is read in ordinary letters: all of their words have a capital, whatever they say elsewhere. */
import type { Emit } from "../findings.ts";
import type { ReadOtherwise } from "../otherwise.ts";
import { scan } from "../scan/scan.ts";
import { lastUpTo } from "../unmarked/sorted.ts";
import { isNamed, isWhole } from "./addresses.ts";
import { everyCapital, written } from "./capitals.ts";

/** The text with a capital in every word, where it is spelled in capitals and holds a figure. */
export const readEveryWord: ReadOtherwise = ({ scan: quiet, loud: places, emit }, room) => {
  if (places.length === 0 || !quiet.hasDigit) return [];
  const starts = places.map(({ start }) => start);
  const told: Emit = (start, end, type, score, rule) => {
    const place = places[lastUpTo(starts, start)];
    const draft = { start, end, type, score, rule };
    if (type !== "ADDRESS" || place === undefined || start >= place.end) return;
    if (isWhole(quiet, draft) || isNamed(quiet, draft)) emit(start, end, type, score, rule);
  };
  return [{ scan: scan(written(quiet, everyCapital(quiet)), places, room()), emit: told }];
};
