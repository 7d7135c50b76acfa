/** Values of an SQL statement that its list of columns tells: `INSERT INTO users (name, phone) VALUES ('Oona Maki', '040…'), (…)`. */
import { PARENTHESIS } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { holds, NAMING } from "./named-values.ts";
import { columnRows, personal } from "./table-columns.ts";

const INSERT = /insert\s{1,4}into\s{1,4}[\w.`"[\]]{1,80}\s{0,4}\(([^()]{3,1200})\)\s{0,4}values\s{0,4}(?=\()/gi;
/** `COPY patients (name, dob) FROM stdin;` and its lines, as dumps of PostgreSQL have it. */
const COPIED = /copy\s{1,4}[\w."]{1,80}\s{0,4}\(([^()]{3,1200})\)\s{0,4}from stdin[^;\n]{0,60};\r?\n/gi;
const COMMA = 44;
const TABULATOR = 9;
const LONGEST_VALUE = 2000;
/** A value in quotes, whose own quotes are doubled or escaped, or a bare one; then what ends it. */
const VALUE =
  /\s{0,4}(?:[NE]?'((?:[^'\\]|''|\\.){0,2000})'|"((?:[^"\\]|\\.){0,2000})"|([^'"(),]{0,200}?))\s{0,4}([,)])/sy;

export function insertedRows(ctx: Context): void {
  const s = ctx.scan;
  if ((s.signs & PARENTHESIS) === 0 || (s.cues & NAMING) === 0 || !/values|from stdin/i.test(s.text)) return;
  for (const hit of all(INSERT, s.text)) {
    const names = (hit[1] as string).split(",").map((name) => name.replace(/[`"[\]\s]+/g, ""));
    const columns = personal(names, COMMA);
    if (columns !== null) rows(ctx, hit.index + hit[0].length, columns);
  }
  let done = 0;
  for (const hit of all(COPIED, s.text)) {
    // A line of the last one's is not read again.
    if (hit.index < done) continue;
    const columns = personal(
      (hit[1] as string).split(",").map((name) => name.replace(/["\s]+/g, "")),
      TABULATOR,
    );
    if (columns !== null)
      done = columnRows(s.text, hit.index + hit[0].length, TABULATOR, columns, ({ start, end }, type) =>
        ctx.emit(start, end, type, 0.8, "inserted-row"),
      );
  }
}

function rows(ctx: Context, from: number, columns: NonNullable<ReturnType<typeof personal>>): void {
  const { text } = ctx.scan;
  let at = from;
  while (text.charCodeAt(at) === 40) {
    at++;
    for (let n = 0; n <= columns.length; n++) {
      VALUE.lastIndex = at;
      const hit = VALUE.exec(text);
      if (hit === null || hit[0].length > LONGEST_VALUE) return;
      const value = hit[1] ?? hit[2] ?? hit[3] ?? "";
      const column = columns[n];
      const start = at + hit[0].indexOf(value);
      if (column && value !== "" && holds(value, column.type))
        ctx.emit(start, start + value.length, column.type, 0.8, "inserted-row");
      at = VALUE.lastIndex;
      if (hit[4] === ")") break;
    }
    at += /^\s{0,4},\s{0,4}/.exec(text.slice(at, at + 10))?.[0].length ?? 0;
  }
}
