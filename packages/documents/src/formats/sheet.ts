import { Parser } from "htmlparser2";
import type { Collector } from "../collect.ts";
import type { Budget } from "../limits.ts";
import { feed } from "./markup.ts";

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

/** A sheet's rows, cells apart by tabs; then its headers, footers, links' places and names, as they stand. */
export function sheetText(xml: string, strings: readonly string[], out: Collector, budget: Budget): void {
  let type = "";
  let inCell = false;
  let value = "";
  let depth = 0;
  let first = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        budget.depth(++depth);
        if (name === "c") {
          type = attributes.t ?? "";
          inCell = true;
          value = "";
        } else if (name === "row") first = true;
        for (const key of ["display", "tooltip", "location", "prompt", "promptTitle", "name"])
          if (attributes[key] !== undefined && depth > 1) out.add(` (${attributes[key]}) `);
      },
      onclosetag(name) {
        depth--;
        if (name === "row") out.br();
        else if (name === "c") {
          inCell = false;
          const text = type === "s" ? (strings[Number(value.trim())] ?? "") : value.trim();
          // A shared text is counted each time a cell shows it: a small sheet could otherwise unfold to any length.
          if (text !== "") out.add(first ? text : `\t${text}`);
          first = false;
        } else if (depth === 1) out.br();
      },
      ontext(text) {
        if (inCell) value += text;
        else if (depth > 1) out.add(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  feed(parser, xml, budget);
}
