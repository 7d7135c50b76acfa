/** The same text written in another way says the same: what is found in a row of the corpus is found however machines and mail carry it. */
import { expect, test } from "vitest";
import { ownCorpus, type Row, type Span } from "../scripts/measure.ts";
import { find } from "./find.ts";
import { redactEach } from "./redact.ts";
import { hashWord } from "./scan/lexicon.ts";

type Write = (text: string, type: string | null) => string;

/** By its own name, so that a new row brings no other in. */
const isSampled = ({ id }: Row): boolean => (hashWord(id) >>> 0) % 6 === 0;
const rows = ownCorpus().filter((row) => isSampled(row) && row.spans.length > 0 && row.known === undefined);

/** The row's text with its values, and what stands between them, written otherwise. */
function written({ text, spans }: Row, write: Write): { readonly text: string; readonly spans: readonly Span[] } {
  const parts: string[] = [];
  const moved: Span[] = [];
  let [done, length] = [0, 0];
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const { start, end, type } of spans) {
    put(write(text.slice(done, start), null));
    const from = length;
    put(write(text.slice(start, end), type));
    moved.push({ start: from, end: length });
    done = end;
  }
  put(write(text.slice(done), null));
  return { text: parts.join(""), spans: moved };
}

const LETTER = /[\p{L}\p{N}]/u;

/** For each value of the rows: is none of its letters and digits left? */
function covered(texts: readonly { readonly text: string; readonly spans: readonly Span[] }[]): boolean[][] {
  return redactEach(texts.map(({ text }) => text)).map(({ findings }, n) => {
    const { text, spans } = texts[n] as (typeof texts)[number];
    const taken = new Uint8Array(text.length);
    for (const { start, end } of findings) taken.fill(1, start, end);
    return spans.map(({ start, end }) => {
      for (let p = start; p < end; p++) if (taken[p] === 0 && LETTER.test(text.charAt(p))) return false;
      return true;
    });
  });
}

const plain = rows.map((row) => written(row, (text) => text));
const found = covered(plain);

/** Of the values that are found as the row stands, the share that is not once it is written otherwise. */
function lost(write: Write, types: (type: string) => boolean = () => true): number {
  const otherwise = rows.map((row) => written(row, write));
  let [values, missed] = [0, 0];
  covered(otherwise).forEach((each, n) => {
    if (otherwise[n]?.text === plain[n]?.text) return;
    each.forEach((isCovered, k) => {
      if (found[n]?.[k] !== true || !types(rows[n]?.spans[k]?.type as string)) return;
      values++;
      if (!isCovered) missed++;
    });
  });
  expect(values).toBeGreaterThan(100);
  return missed / values;
}

/** Names in quotes are titles, in backticks code. */
const isNoName = (type: string): boolean => type !== "PERSON" && type !== "ADDRESS";
const setOff =
  (before: string, behind: string): Write =>
  (text, type) =>
    type === null ? text : before + text + behind;

const inside =
  (blank: string): Write =>
  (text, type) =>
    type === null ? text : text.replaceAll(" ", blank);

test.each<[name: string, write: Write, most: number, types?: (type: string) => boolean]>([
  ["with letters in parts", (text) => text.normalize("NFD"), 0.0005],
  ["with the lines' ends of mail", (text) => text.replaceAll("\n", "\r\n"), 0.0005],
  ["with blanks that do not break", (text) => text.replaceAll(" ", "\u00a0"), 0.005],
  ["with two blanks between the words of values", inside("  "), 0.02],
  ["with blanks doubled", (text) => text.replaceAll(" ", "  "), 0.03],
  ["with values in round brackets", setOff("(", ")"), 0.08],
  ["with values in square brackets", setOff("[", "]"), 0.08],
  ["with values in angle brackets", setOff("<", ">"), 0.08],
  ["with long hyphens", (text) => text.replaceAll("-", "–"), 0.005],
  ["with values in backticks", setOff("`", "`"), 0.05, isNoName],
  ["with values in quotes", setOff("“", "”"), 0.08, isNoName],
  ["with bold values", setOff("**", "**"), 0.08],
  ["in capitals", (text) => text.toUpperCase(), 0.09],
  ["with pictures around values", setOff("👉", "✅"), 0.06],
  ["in small letters", (text) => text.toLowerCase(), 0.17],
])("what is found is found %s", (_, write, most, types) => {
  expect(lost(write, types)).toBeLessThan(most);
});

test("what is found is found in a mail that is answered", () => {
  const answered = (text: string): string => text.replaceAll("\n", "\n> ");
  const otherwise = rows.map((row) => {
    const { text, spans } = written(row, answered);
    return { text: `> ${text}`, spans: spans.map(({ start, end }) => ({ start: start + 2, end: end + 2 })) };
  });
  const missed = covered(otherwise).flatMap((each, n) => each.filter((is, k) => !is && found[n]?.[k] === true));
  expect(missed.length).toBeLessThan(rows.length / 100);
});

/** Broken as mail programs break it: at the last blank that leaves a line no longer than this. */
function wrapped(text: string, width: number): string {
  let [begun, blank] = [0, -1];
  const units = [...Array(text.length).keys()].map((n) => text.charAt(n));
  for (let n = 0; n < text.length; n++) {
    if (units[n] === "\n") [begun, blank] = [n + 1, -1];
    else if (units[n] === " ") blank = n;
    if (n - begun < width || blank < begun) continue;
    units[blank] = "\n";
    [begun, blank] = [blank + 1, -1];
  }
  return units.join("");
}

test.each([
  [40, 0.05],
  [72, 0.05],
])("what is found is found in lines that a program broke at %i", (width, most) => {
  const broken = plain.map(({ text, spans }) => ({ text: wrapped(text, width), spans }));
  let [values, missed] = [0, 0];
  covered(broken).forEach((each, n) => {
    if (broken[n]?.text === plain[n]?.text) return;
    each.forEach((isCovered, k) => {
      if (found[n]?.[k] !== true) return;
      values++;
      if (!isCovered) missed++;
    });
  });
  expect(values).toBeGreaterThan(100);
  expect(missed / values).toBeLessThan(most);
});

/** Given and family names of many languages, and a sentence for them that says nothing of people. */
const PEOPLE = [
  "Jordi Casademunt",
  "Käthe Brückner",
  "Begoña Villanueva",
  "Gonçalo Albuquerque",
  "Vytautas Jankauskas",
  "Krzysztof Szczepański",
  "Krešimir Vuković",
  "Ainhoa Goikoetxea",
  "Tomislav Kovačević",
  "Mindaugas Petrauskas",
  "Əliağa Məmmədov",
  "Görkem Yıldırımer",
  "Răzvan Bălănescu",
  "Zbigniew Jarzębski",
  "Torbjørn Kvernmo",
  "Дмитрий Чернышевский",
];

const ascii = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll("ə", "e")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

test.each<[name: string, write: (given: string, family: string) => string]>([
  ["as a login of a letter and the family's name", (given, family) => `${ascii(given).charAt(0)}_${ascii(family)}`],
  ["with a number behind the login", (given, family) => `${ascii(given).charAt(0)}.${ascii(family)}82`],
  ["written as one", (given, family) => ascii(given + family)],
  ["with a year behind it", (given) => `${given.toLowerCase()}1974`],
  ["with its last letter drawn out", (given) => given + given.slice(-1).repeat(3)],
  ["with a letter twice", (_, family) => family.slice(0, 4) + family.slice(3)],
  ["with a letter missing", (_, family) => family.slice(0, 4) + family.slice(5)],
  ["over a line's end", (_, family) => `${family.slice(0, 4)}-\n${family.slice(4)}`],
])("a case's people are found %s", (_, write) => {
  const left = PEOPLE.filter((name) => {
    const [given = "", family = ""] = name.split(" ");
    const way = write(given, family);
    const text = `4471 / ${way} / 18:30`;
    const hidden = new Uint8Array(text.length);
    for (const { start, end } of find(text, { known: { names: [name] } })) hidden.fill(1, start, end);
    for (let p = 7; p < 7 + way.length; p++) if (hidden[p] === 0 && LETTER.test(text.charAt(p))) return true;
    return false;
  });
  expect(left).toEqual([]);
});
