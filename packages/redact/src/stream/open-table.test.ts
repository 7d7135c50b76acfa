import { describe, expect, test } from "vitest";
import { redact, redactStream } from "../index.ts";
import { openTable } from "./open-table.ts";
import { examine } from "./stream.ts";
import { type Cover, cutText, joiner } from "./windows.ts";

const standIn = (type: string, normal: string) => `[${type}·${normal.length}]`;
const HEAD = "customer,password,pin\n";
const ROW = "Zdislava Krpec,sommerhaus,4829\n";

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function streamed(text: string): Promise<string> {
  let out = "";
  for await (const chunk of redactStream(pieces(text, 1 << 16), { standIn })) out += chunk;
  return out;
}

/** As `redactStream`, by stretches of so many characters. */
async function inStretches(text: string, core: number, margin: number): Promise<string> {
  const join = joiner();
  let out = "";
  let held: { text: string; covers: readonly Cover[] } | undefined;
  for await (const stretch of cutText(pieces(text, 50), core, margin)) {
    const { covers } = examine(stretch, { standIn });
    if (held !== undefined) out += join.write(held.text, held.covers, covers);
    held = { text: stretch.seen.slice(stretch.start, stretch.end), covers };
  }
  return held === undefined ? out : out + join.write(held.text, held.covers, []);
}

describe("the rows of a table are told by its head in every stretch", () => {
  const rows = (row: string, count: number) => Array.from({ length: count }, () => row).join("");
  test.each([
    ["of a text that begins with it", HEAD + rows(ROW, 9500)],
    ["behind a sentence that has as many commas", `Hello all, here they are, thanks\n${HEAD}${rows(ROW, 9500)}`],
    [
      "of what a database wrote",
      `SET x;\nCOPY users (id, name, password) FROM stdin;\n${rows("417\tZdislava Krpec\tsommerhaus\n", 9500)}\\.\n`,
    ],
    ["of Markdown", `| Name | Password |\n|---|---|\n${rows("| Zdislava Krpec | sommerhaus |\n", 9500)}`],
  ])("%s", { timeout: 120_000 }, async (_, text) => {
    const out = await streamed(text);
    expect(out).not.toMatch(/Krpec|sommerhaus|4829/);
    expect(out).toBe(redact(text, { standIn }).text);
  });

  test("wherever it is cut", { timeout: 120_000 }, async () => {
    const text = `${HEAD}${rows(ROW, 20)}\nthe tent, sommerhaus, 4829\n`;
    const whole = redact(text, { standIn }).text;
    expect(whole.match(/sommerhaus/g)).toHaveLength(1);
    for (let core = 100; core < 100 + ROW.length; core++) expect(await inStretches(text, core, 80)).toBe(whole);
  });
});

describe("what is kept of a table", () => {
  const headOf = (text: string, place = text.length) => {
    const table = openTable();
    table.read(text);
    return table.head(place);
  };

  test("is its first lines, apart from what a text begins with", () => {
    expect(headOf(HEAD + ROW.repeat(9))).toBe(HEAD + ROW.repeat(3));
    expect(headOf(`Good day\n\nAll of them:\n${HEAD}${ROW.repeat(9)}`)).toBe(`\nAll of them:\n${HEAD}${ROW.repeat(2)}`);
  });

  test("is the same, however the text comes", () => {
    const table = openTable();
    for (const line of (HEAD + ROW.repeat(9)).split(/(?<=\n)/)) table.read(line);
    expect(table.head(200)).toBe(HEAD + ROW.repeat(3));
  });

  test.each([
    ["a blank line", `${HEAD}${ROW}\n`],
    ["a line that is no row", `${HEAD}${ROW}and so on\n`],
    ["a line longer than rows are", `${HEAD}${ROW}${"a,b,".repeat(2000)}c\n`],
    ["half of a line", `${HEAD}${ROW}Zdislava Krpec,som`],
  ])("is nothing behind %s", (_, text) => {
    expect(headOf(text)).toBe("");
  });

  test("is nothing where the table begins in what is seen anyhow", () => {
    expect(headOf(`one\n\n${HEAD}${ROW}`, 5)).toBe("");
  });

  test("has a bound", () => {
    const [lead, row] = ["a".repeat(1100), "e".repeat(3900)];
    expect(headOf(`${lead}\nc,d\n${`${row},f\n`.repeat(9)}`).length).toBeLessThan(11_000);
    expect(headOf(`${"a,".repeat(3000)}\n`.repeat(9))).toBe("");
  });
});
