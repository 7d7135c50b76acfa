/**
 * Values under a head that a command aligns with blanks: "Line  User     Host  Idle", "NAME   SERIAL", "Username:   Role:". A value is what
 * stands on the head's columns. Read where a telling word has two blanks beside it, and every line once.
 */
import type { PersonalType } from "../../redacted.ts";
import { C_DEVICE, C_DOB, C_EMAIL, C_NAME, C_PHONE, C_USER } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import type { Context } from "../context.ts";
import { isSystemUser } from "../usernames/system-users.ts";
import { namesBelow } from "./aligned-names.ts";
import { holds } from "./named-values.ts";

/** A network of its own elsewhere. */
const LINE = /^Lines?$/;
const HEADS = C_USER | C_DEVICE | C_DOB | C_EMAIL | C_PHONE;
const TYPES: readonly (readonly [cue: number, type: PersonalType])[] = [
  [C_USER, "USERNAME"],
  [C_DEVICE, "DEVICE"],
  [C_DOB, "DOB"],
  [C_EMAIL, "EMAIL"],
  [C_PHONE, "PHONE"],
];
const LONGEST_LINE = 400;
const MOST_ROWS = 100;
/** Headings are a word or two each, and no sentence. */
const HEAD_LINE = /^[ \t*>|]*(?:[\p{L}\d_%#.()/-]+:?(?: [\p{L}\d_%#.()/-]+:?){0,2}(?:\s{2,}|$)){2,24}$/u;

export function alignedColumns(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & (HEADS | C_NAME)) === 0 || !s.text.includes("\n") || !s.text.includes("  ")) return;
  /** Up to here lines were asked for names. */
  let asked = -1;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const from = s.start[i] as number;
    const cue = s.cue[i] as number;
    if ((cue & (HEADS | C_NAME)) === 0 || !isApart(s, i)) continue;
    if ((cue & HEADS) !== 0 && !LINE.test(s.text.slice(from, s.end[i]))) column(ctx, i);
    const stop = s.text.indexOf("\n", from);
    if (stop <= asked) continue;
    const line = s.text.lastIndexOf("\n", from) + 1;
    const isHead = stop - line <= LONGEST_LINE && HEAD_LINE.test(s.text.slice(line, stop));
    asked = isHead ? namesBelow(ctx, line, stop) : stop;
  }
}

/** Two blanks before or behind the word, on its line. */
function isApart({ text, start, end }: Scan, i: number): boolean {
  const [from, to] = [start[i] as number, end[i] as number];
  return text.startsWith("  ", to) || (from > 1 && text.startsWith("  ", from - 2));
}

function column(ctx: Context, i: number): void {
  const s = ctx.scan;
  const { text } = s;
  const from = s.start[i] as number;
  const line = text.lastIndexOf("\n", from) + 1;
  const stop = text.indexOf("\n", from);
  if (stop < 0 || stop - line > LONGEST_LINE || !HEAD_LINE.test(text.slice(line, stop))) return;
  const type = (TYPES.find(([cue]) => ((s.cue[i] as number) & cue) !== 0) as (typeof TYPES)[number])[1];
  // A head of two words begins with its first.
  let left = from;
  while (left > line && !/\s\s$/.test(text.slice(Math.max(line, left - 2), left)) && left > line) left--;
  const right = s.end[i] as number;
  let at = stop + 1;
  for (let n = 0; n < MOST_ROWS && at < text.length; n++) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const row = text.slice(at, end);
    if (row.length > LONGEST_LINE || (!row.includes("  ") && n > 0)) return;
    if (!/^[\s=+|-]*$/.test(row)) take(ctx, at, row, left - line, right - line, type);
    at = end + 1;
  }
}

/** The one word of a row that stands below `left..right`. */
function take(ctx: Context, at: number, row: string, left: number, right: number, type: PersonalType): void {
  let from = left;
  while (from < row.length && from < right && row.charCodeAt(from) === 32) from++;
  if (from >= row.length || row.charCodeAt(from) === 32) return;
  while (from > 0 && row.charCodeAt(from - 1) > 32) from--;
  let to = from;
  while (
    to < row.length &&
    (row.charCodeAt(to) > 32 || (type !== "USERNAME" && type !== "DEVICE" && !row.startsWith("  ", to)))
  )
    to++;
  const value = row.slice(from, to);
  // "04418" below the word for a meter: what it shows.
  if (value.length < 3 || !holds(value, type) || (type === "DEVICE" && /^\d{1,5}$/.test(value))) return;
  if (
    type === "USERNAME"
      ? !LOGIN.test(value) || isSystemUser(value.slice(value.lastIndexOf("\\") + 1))
      : !/\d|@/.test(value)
  )
    return;
  ctx.emit(at + from, at + to, type, 0.8, "aligned-column");
}
const LOGIN = /^(?:[\w.-]{1,20}\\)?[A-Za-z_][\w.+-]{1,40}$/;
