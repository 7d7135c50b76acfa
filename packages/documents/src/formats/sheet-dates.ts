import { Parser } from "htmlparser2";
import type { Budget } from "../limits.ts";
import { feed } from "./markup.ts";

/** The member that says how cells look, and so which numbers are days. */
export const DATES = "xl/styles.xml";

/** A number as the day it stands for, "1980-01-01"; undefined where the cell's look shows it as a number. */
export type Dates = (value: string, look: string) => string | undefined;

/** Number formats that show a day without being written out (ECMA-376 part 1, 18.8.30, with those of East Asian editions). */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const DAY = 86_400_000;
/** Day 0 of either calendar of sheets. The first one counts a 29 February 1900 that never was: right from March on. */
const FIRST = Date.UTC(1899, 11, 30);
const FIRST_1904 = Date.UTC(1904, 0, 1);
const LAST = 2_958_465;

export function datesOf(styles: string, workbook: string, budget: Budget): Dates {
  const written = new Map<number, string>();
  const looks: number[] = [];
  let inCells = false;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        budget.depth(++depth);
        if (name === "cellXfs") inCells = true;
        else if (name === "numFmt") written.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
        else if (name === "xf" && inCells) looks.push(Number(attributes.numFmtId ?? 0));
      },
      onclosetag(name) {
        depth--;
        if (name === "cellXfs") inCells = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  feed(parser, styles, budget);
  const days = looks.map((id) => (written.has(id) ? showsDay(written.get(id) as string) : builtIn(id)));
  const first = /date1904\s*=\s*["'](?:1|true)["']/.test(workbook.slice(0, 20_000)) ? FIRST_1904 : FIRST;
  return (value, look) => {
    if (days[Number(look)] !== true || !/^\d{1,7}(?:\.\d+)?$/.test(value)) return undefined;
    const serial = Number(value);
    if (serial < 1 || serial > LAST) return undefined;
    const iso = new Date(Math.round(first + serial * DAY)).toISOString();
    return Number.isInteger(serial) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
  };
}

/** A format with a day or a year in it, besides what it only quotes: "dd/mm/yyyy", not "#,##0 \"days\"". */
function showsDay(format: string): boolean {
  return /[dyе年]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").replace(/general|standard/gi, ""));
}
