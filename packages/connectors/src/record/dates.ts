import { type DateReading, type ReadDate, readDate, UTC } from "../text/dates.ts";
import { zoneClock } from "../text/zone.ts";

/** Reads the dates of one file and remembers what it had to assume. */
export interface Dates {
  read(value: unknown): ReadDate | undefined;
  /** Looks at a value before the file is read: 13/04 and 04/13 decide for all slashed dates of the file. */
  learn(value: unknown): void;
  notes(): readonly string[];
}

const SLASHED = /^\s*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)(.*)$/;

export function createDates(zone: string | undefined): Dates {
  const clock = zone === undefined ? undefined : zoneClock(zone);
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  let zoneless = false;
  let reading: DateReading | undefined;
  return {
    learn(value) {
      if (typeof value !== "string" || value.length > 40) return;
      const found = SLASHED.exec(value);
      if (found === null) return;
      if (Number(found[1]) > 12) dayFirst++;
      else if (Number(found[2]) > 12 || /[ap]m/i.test(found[3] ?? "")) monthFirst++;
      else open++;
    },
    read(value) {
      reading ??= { toUtc: clock ?? UTC.toUtc, dayFirst: dayFirst >= monthFirst };
      const found = readDate(value, reading);
      if (found?.zoneless === true) zoneless = true;
      return found;
    },
    notes() {
      const said: string[] = [];
      if (zone !== undefined && clock === undefined) said.push("the zone given is unknown here: UTC was taken");
      if (zoneless) said.push(`dates without a zone were read as ${clock === undefined ? "UTC" : zone}`);
      if (open > 0 && monthFirst + dayFirst === 0) said.push("dates like 03/04 were read day first");
      if (dayFirst > 0 && monthFirst > 0)
        said.push(
          "the file mixes day-first and month-first dates; unclear ones were read " +
            (dayFirst >= monthFirst ? "day first" : "month first"),
        );
      return said;
    },
  };
}
