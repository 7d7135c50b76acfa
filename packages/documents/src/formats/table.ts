import { collector } from "../collect.ts";
import type { Budget } from "../limits.ts";

/**
 * Rows under a line of names become "name: value" for each cell: what a value is, its column says, and who reads one row (a person, a
 * detector of personal data) does not have the first one in sight.
 */
export function tableText(rows: Iterable<readonly string[]>, budget: Budget): string {
  const out = collector(budget);
  let names: readonly string[] | undefined;
  let first = true;
  let count = 0;
  for (const row of rows) {
    if (++count % 4096 === 0) budget.tick();
    const filled = row.filter((cell) => cell.trim() !== "").length;
    if (first && filled === 0) continue;
    // A title above the table.
    if (first && filled === 1) {
      out.line(row.join("\t"));
      continue;
    }
    if (first && isHead(row)) names = row.map((cell) => cell.trim());
    const labels = first ? undefined : names;
    first = false;
    const cells = labels
      ? row.flatMap((cell, at) =>
          cell.trim() === "" ? [] : [labels[at] ? `${labels[at]}: ${cell.trim()}` : cell.trim()],
        )
      : row;
    out.line(cells.join(labels ? " | " : "\t"));
  }
  return out.text();
}

/** Words that columns about people are called by, in the languages spreadsheets come in. A first row without any is a row like the others. */
const NAMED =
  /name|nom\b|nombre|apellido|nome|naam|navn|namn|nazw|imi[eę]|имя|фамилия|名|氏|姓|이름|e-?mail|mail|correo|почта|phone|fone|tel|mobil|handy|fono|тел|電話|电话|address|adress|direcci|indirizzo|endere|adres|адрес|住所|地址|street|stra(?:ß|ss)e|city|ville|ciudad|ort\b|plz|zip|post|user|login|kunde|kunden|client|customer|contact|kontakt|birth|geburt|naiss|nacim|iban|konto|account|passport|\bid\b|number|nummer|num[ée]ro|\bnr\b|\bip\b|date|datum|fecha|subject|betreff|message|nachricht|status|employee|staff|caller|call ?back|badge|agent|mitarbeiter|empleado|employé|dipendente|medewerker|сотрудник|担当|직원|ship.?to|bill.?to|\battn\b|recipient|empfänger|destinat|odbiorc|příjemce|получатель/i;

/** Two columns of which the first names what stands in the second: "name: value" for each row. Undefined for any other table. */
export function keyedText(rows: readonly (readonly string[])[]): string | undefined {
  if (!rows.every((row) => row.length === 2)) return undefined;
  const named = rows.filter(([key]) => LABEL.test(key as string) && NAMED.test(key as string)).length;
  const [first] = rows;
  if (named < 2 || named * 3 < rows.length || NAMED.test((first as readonly string[])[1] as string)) return undefined;
  return rows
    .map(([key, value]) => (key === "" ? value : `${(key as string).replace(/\s*[:：]$/, "")}: ${value}`))
    .join("\n");
}

const LABEL = /^[^\d@]{2,40}$/u;

function isHead(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim());
  if (cells.length < 2 || new Set(cells).size < cells.length) return false;
  if (cells.some((cell) => cell === "" || cell.length > 60 || cell.includes("@") || /\d{4}|^[\d.,\s-]+$/.test(cell)))
    return false;
  return cells.some((cell) => NAMED.test(cell));
}

const MARKS = [",", ";", "\t", "|"] as const;

/** The sign between cells, of which most lines have the same number; a title above them has none. Undefined: no table. */
function markOf(text: string): string | undefined {
  const lines = text
    .slice(0, 64_000)
    .split(/\r?\n/, 20)
    .filter((line) => line !== "");
  let best: { mark: string; agree: number } | undefined;
  for (const mark of MARKS) {
    const widths = Map.groupBy(lines, (line) => line.split(mark).length);
    const agree = Math.max(0, ...[...widths].map(([width, same]) => (width > 1 ? same.length : 0)));
    if (agree > (best?.agree ?? 0)) best = { mark, agree };
  }
  return best?.mark;
}

/** The line in which a spreadsheet program is told the sign between cells. */
const TOLD_MARK = /^sep=([,;\t|])\r?\n/i;

/** Cells as RFC 4180 quotes them. Undefined: no table, or a quote that nothing closes. Throws Breach. */
export function csvRows(text: string, budget: Budget): readonly (readonly string[])[] | undefined {
  const told = TOLD_MARK.exec(text);
  const mark = told?.[1] ?? markOf(text);
  if (mark === undefined) return undefined;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = told?.[0].length ?? 0;
  while (at < text.length) {
    if (rows.length % 4096 === 0) budget.tick();
    let cell: string;
    if (text[at] === '"') {
      const parts: string[] = [];
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0) return undefined;
        parts.push(text.slice(from, quote));
        from = quote + 1;
        if (text[from] !== '"') break;
        parts.push('"');
        from++;
      }
      cell = parts.join("");
      at = from;
      // What stands behind the closing quote belongs to the cell: nothing of the file is dropped.
      const end = endOfCell(text, at, mark);
      cell += text.slice(at, end);
      at = end;
    } else {
      const end = endOfCell(text, at, mark);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] === mark) {
      at++;
      if (at < text.length) continue;
      row.push("");
    }
    rows.push(row);
    row = [];
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
  }
  return rows;
}

function endOfCell(text: string, from: number, mark: string): number {
  let at = from;
  while (at < text.length && text[at] !== mark && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
