import { Parser } from "htmlparser2";
import type { Collector } from "../collect.ts";
import type { Budget } from "../limits.ts";
import { feed } from "./markup.ts";
import type { Dates } from "./sheet-dates.ts";
import { tableText } from "./table.ts";

/** SpreadsheetML: cells refer to a table of texts by number (ECMA-376 part 1, 18.4 and 18.3). */
export function sharedStrings(xml: string, budget: Budget): string[] {
  const strings: string[] = [];
  let current: string | undefined;
  let phonetic = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        budget.depth(++depth);
        if (name === "si") current = "";
        if (name === "rPh") phonetic++;
      },
      onclosetag(name) {
        depth--;
        if (name === "rPh") phonetic--;
        if (name !== "si" || current === undefined) return;
        strings.push(current);
        current = undefined;
      },
      ontext(text) {
        if (current !== undefined && phonetic === 0) current += text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  feed(parser, xml, budget);
  return strings;
}

/** A sheet's rows, as a table; then its headers, footers, links' places and names, as they stand. */
export function sheetText(
  xml: string,
  { strings, dates }: { readonly strings: readonly string[]; readonly dates: Dates | undefined },
  out: Collector,
  budget: Budget,
): void {
  const rows: string[][] = [];
  const around: string[] = [];
  let row: string[] = [];
  let type = "";
  let look = "";
  let column = -1;
  let inCell = false;
  let inFormula = false;
  let formula = "";
  let value = "";
  let beside = "";
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        budget.depth(++depth);
        beside = "";
        if (name === "c") {
          type = attributes.t ?? "";
          look = attributes.s ?? "";
          inCell = true;
          value = "";
          formula = "";
          column = columnOf(attributes.r) ?? row.length;
        } else if (name === "f") inFormula = inCell;
        else if (name === "row") row = [];
        for (const key of ["display", "tooltip", "location", "prompt", "promptTitle", "name"])
          if (attributes[key] !== undefined && depth > 1) around.push(attributes[key]);
      },
      onclosetag(name) {
        depth--;
        if (beside.trim() !== "") around.push(AROUND.test(name) ? beside.replace(CODES, placed) : beside);
        beside = "";
        if (name === "row") rows.push(row);
        else if (name === "f") inFormula = false;
        else if (name === "c") {
          inCell = false;
          // What somebody typed into it stands in quotes; the rest is names of cells and functions.
          if (/["']/.test(formula)) around.push(formula);
          const number = type === "" || type === "n";
          const text =
            type === "s"
              ? (strings[Number(value.trim())] ?? "")
              : ((number ? dates?.(value.trim(), look) : undefined) ?? value.trim());
          while (row.length < column && row.length < WIDEST) row.push("");
          row.push(text);
        }
      },
      ontext(text) {
        if (inFormula) formula += text;
        else if (inCell) value += text;
        else if (depth > 1) beside += text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  feed(parser, xml, budget);
  // A shared text is counted each time a cell shows it: a small sheet could otherwise unfold to any length.
  out.paste(tableText(rows, budget));
  for (const text of around) out.line(text);
}

const WIDEST = 500;
/** What is printed above and below a sheet, with codes for its place, font and fields (ECMA-376 part 1, 18.3.1.39). */
const AROUND = /^(?:odd|even|first)(?:Header|Footer)$/;
const CODES = /&(?:[LCR]|"[^"]{0,80}"|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|\d{1,3}|.)/gs;
const placed = (code: string) => (/^&[LCR]$/.test(code) ? "\n" : code === "&&" ? "&" : "");

/** Empty cells are left out of a row; a cell's place ("C7") says which. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(place ?? "")?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
