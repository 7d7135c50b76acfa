import { parseDay, zone } from "@casekeep/cases";
import type { CaseSearch } from "../store.ts";

/** What may be asked for with a date. */
interface Dated {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly at?: string | undefined;
}

/**
 * The same with an instant for each date (YYYY-MM-DD): its first moment in a zone, that of the periods of metrics, so that a month that is
 * asked for is the month that is shown. Anything else stays as it is: `instant` reads or refuses it.
 */
export function dated<T extends Dated>(asked: T, timeZone: string): T {
  const resolved: Record<string, string> = {};
  for (const name of ["from", "to", "at"] as const) {
    const day = parseDay(asked[name] ?? "");
    if (day !== undefined) resolved[name] = new Date(zone(timeZone).startOfDay(day)).toISOString();
  }
  return { ...asked, ...resolved };
}

/** A search whose dates are instants. */
export interface ZonedSearch extends CaseSearch {
  /** Whose months the facet counts by. */
  readonly timeZone: string;
}

export function zoned(search: CaseSearch, timeZone: string): ZonedSearch {
  return { ...search, filter: dated(search.filter, timeZone), timeZone };
}
