/** By what a case is found no longer, once its record has changed. */
import { VISIBILITIES, type Visibility } from "@casekeep/cases";
import type { BlindRow, MessageRow } from "@casekeep/casestore";
import type { PersonalType } from "@casekeep/redact";
import { BLIND, type CaseRedactor } from "./redaction.ts";

const STAND_IN = /\[([A-Z]+)·[a-z0-9]{1,16}\]/g;

/** 0 = what everybody may see. */
const hidden = (visibility: Visibility): number => VISIBILITIES.indexOf(visibility);

/**
 * Those of a case's rows that nothing stands behind any more: their value is gone from its source, or stands in what fewer people may see. What was
 * written here stays and keeps its rows: of its values only stand-ins are at hand. A value that the record holds as well is known by its own; where a
 * text written here has another one of its kind, a row stays, since it may be that one's.
 * @param made what the changed record gives
 * @param here messages written here
 */
export function staleOf(
  rows: readonly BlindRow[],
  made: { readonly blind: readonly BlindRow[]; readonly codes: CaseRedactor["codes"] },
  here: readonly MessageRow[],
): BlindRow[] {
  const now = new Map(made.blind.map(({ kind, hash, visibility }) => [`${kind} ${hash}`, hidden(visibility)]));
  const gone = rows.filter(
    ({ kind, hash, visibility }) => (now.get(`${kind} ${hash}`) ?? Number.POSITIVE_INFINITY) > hidden(visibility),
  );
  if (gone.length === 0 || here.length === 0) return gone;
  const codes = made.codes();
  const inRecord = new Set([...codes.values()].flatMap((all) => [...all]));
  const said = standInsOf(here);
  return gone.filter(({ kind, hash, visibility }) => {
    const own = codes.get(hash);
    return !said.some(
      (one) =>
        one.visibility === visibility &&
        (own ? own.has(one.code) : !inRecord.has(one.code) && BLIND[one.type] === kind),
    );
  });
}

function standInsOf(messages: readonly MessageRow[]): { code: string; type: PersonalType; visibility: Visibility }[] {
  return messages.flatMap(({ body, fields, visibility }) =>
    [body, ...fields.map(({ value }) => value)].flatMap((text) =>
      [...text.matchAll(STAND_IN)].map(([code, type]) => ({
        code,
        type: type as PersonalType,
        visibility,
      })),
    ),
  );
}
