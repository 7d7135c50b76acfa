/** Who speaks in an exported chat, at the heads of its lines. */

import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { hashWord } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { unheard } from "./spelled.ts";

const MOST_LINES = 400;
const MOST_NICKS = 40;

const ROBOT =
  /^(?:bot|system|support|agent|admin|customer|visitor|guest|user|me|you|\w*bot|mods?|moderator|ops?|html|head|body|div|span|br|hr|img|svg|script|style|table|tr|td|th|ul|ol|li|form|input|button|meta|link|title|null|none|unknown)$/i;

/** "jmckenna (3:14 PM): can you …", "[10:02] <jmck> …": who speaks in an exported chat, at the head of a line. */
const SPEAKER =
  /(?:^|\n)(?:([a-z][a-z\d._-]{2,23}) [([]\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?[)\]]:?|\[?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]? <[ @+%]?([\w.-]{2,24})>) /g;

export function speakers(ctx: Context): void {
  const { text } = ctx.scan;
  for (const hit of all(SPEAKER, text)) {
    const name = (hit[1] ?? hit[2]) as string;
    // "deploy (10:42): done": a word before a time of day is a step as often as somebody.
    if (hit[1] !== undefined && !/[\d_.-]/.test(name) && !/[AaPp][Mm]/.test(hit[0])) continue;
    if (hit[1] !== undefined && !/[\d_.-]/.test(name) && (!unheard(name) || (LISTS(hashWord(name)) & DICTIONARY) !== 0))
      continue;
    if (ROBOT.test(name)) continue;
    const at = hit.index + hit[0].indexOf(name);
    ctx.emit(at, at + name.length, "USERNAME", 0.8, "username-speaker");
  }
}

const NICK_LINE = /(?:^|\n)(?:#[\w-]{1,24} )?<[@+%&~]?([A-Za-z_[\]{}|^`][\w.[\]{}|^`-]{2,23})> (?=\S)/g;

/** "<nightjar> anyone else?" at the heads of lines: one who speaks again, or whose name is odd. A placeholder is told once. */
export function nicks(ctx: Context): void {
  const { text } = ctx.scan;
  const lines: { readonly name: string; readonly start: number }[] = [];
  const counts = new Map<string, number>();
  for (const hit of all(NICK_LINE, text)) {
    const name = hit[1] as string;
    if (ROBOT.test(name)) continue;
    // An element that ends somewhere is no speaker, and the text no chat.
    if (!counts.has(name) && (counts.size >= MOST_NICKS || text.includes(`</${name}>`))) return;
    lines.push({ name, start: hit.index + hit[0].indexOf(name) });
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (lines.length >= MOST_LINES) break;
  }
  const chat = [...counts.values()].some((often) => often > 1);
  if (lines.length < 2) return;
  for (const { name, start } of lines)
    if (chat || /[a-z]\d|\d[a-z]|[\w]_[\w]|[|`^]/i.test(name))
      ctx.emit(start, start + name.length, "USERNAME", 0.82, "username-speaker");
}
