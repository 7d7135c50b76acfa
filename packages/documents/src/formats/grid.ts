import type { Collector } from "../collect.ts";
import type { Budget } from "../limits.ts";
import { keyedText, tableText } from "./table.ts";

interface Table {
  readonly rows: string[][];
  cell: string[] | undefined;
  /** Another table stands in it, or a cell holds more than a value: it lays out a page. */
  layout: boolean;
}

/** A collector that knows of tables: cells are gathered into rows, and a table of values is written row by row with its heads. */
export interface Grid extends Pick<Collector, "add" | "br" | "line"> {
  openTable(): void;
  openRow(): void;
  openCell(): void;
  closeCell(): void;
  closeTable(): void;
}

/** A longer cell is a paragraph of a page's layout. */
const LONGEST_VALUE = 240;

export function grid(out: Collector, budget: Budget): Grid {
  const open: Table[] = [];
  const cellOf = (): string[] | undefined => {
    for (let n = open.length - 1; n >= 0; n--) if (open[n]?.cell !== undefined) return open[n]?.cell;
    return undefined;
  };
  const add = (text: string) => {
    const cell = cellOf();
    if (cell === undefined) return out.add(text);
    budget.text(text.length);
    cell.push(text);
  };
  const br = () => {
    const cell = cellOf();
    if (cell === undefined) return out.br();
    if (cell.length > 0 && !cell.at(-1)?.endsWith("\n")) cell.push("\n");
  };
  const closeCell = () => {
    const table = open.at(-1);
    if (table?.cell === undefined) return;
    table.rows.at(-1)?.push(table.cell.join("").trim());
    table.cell = undefined;
  };
  const openRow = () => {
    closeCell();
    open.at(-1)?.rows.push([]);
  };
  return {
    add,
    br,
    line(text) {
      if (text.trim() === "") return;
      br();
      add(`${text.trim()}\n`);
    },
    openTable() {
      const around = open.at(-1);
      if (around !== undefined) around.layout = true;
      open.push({ rows: [], cell: undefined, layout: false });
    },
    openRow,
    openCell() {
      const table = open.at(-1);
      if (table === undefined) return;
      closeCell();
      if (table.rows.length === 0) openRow();
      table.cell = [];
    },
    closeCell,
    closeTable() {
      closeCell();
      const table = open.pop();
      if (table === undefined) return;
      const text = written(table, budget);
      const cell = cellOf();
      if (cell === undefined) out.paste(text);
      else if (text !== "") cell.push("\n", text, "\n");
    },
  };
}

function written({ rows, layout }: Table, budget: Budget): string {
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const values =
    !layout &&
    filled.length > 1 &&
    filled.some((row) => row.length > 1) &&
    filled.every((row) => row.every((cell) => cell.length <= LONGEST_VALUE));
  if (!values)
    return filled
      .flat()
      .filter((cell) => cell !== "")
      .join("\n");
  const lines = filled.map((row) => row.map(oneLine));
  return keyedText(lines) ?? tableText(lines, budget);
}

/** Paragraphs of a cell: "Mill Lane 3" above "Ely". */
const oneLine = (cell: string): string =>
  cell
    .replace(/([.,:;!?])\s*\n\s*/g, "$1 ")
    .replace(/\s*\n\s*/g, ", ")
    .replaceAll("\t", " ");
