/** Devices called after who has them: "Heikes-Tablet", "DOROTHEA-LAPTOP", "Jonas-iPhone", "EWANS-MBP.local". */
import { unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, LAST, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";

/** What the last part of such a name is. */
export const HOST_WORDS =
  "tablet iphone ipad ipod mbp macbook imac laptop notebook pc lt nb ws phone handy galaxy desktop watch airpods surface thinkpad chromebook echo firetv printer nas pixel";
/** How much of the name may stand before that part. */
const LONGEST = 40;

/** At a word for a device, token `i`. */
export function hostTold(ctx: Context, i: number): void {
  const { text, start, end } = ctx.scan;
  const at = start[i] as number;
  const joint = unitAt(text, at - 1);
  if (joint !== 45 && joint !== 95) {
    owned(ctx, at, end[i] as number);
    return;
  }
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && /[\p{L}\d_-]/u.test(text[from - 1] as string)) from--;
  if (/[@/.]/.test(text[from - 1] ?? "")) return;
  const parts = text.slice(from, at - 1).split(/[-_]/);
  if (!parts.some((part) => isGiven(part)) && !(OWN.test(text.slice(at, end[i])) && isOwner(parts))) return;
  const rest = /^(?:[-_]\d{1,3})?(?:\.(?:local|lan|home|fritz\.box|localdomain))?(?![\p{L}\d])/u.exec(
    text.slice(end[i], (end[i] as number) + 20),
  );
  if (rest !== null) ctx.emit(from, (end[i] as number) + rest[0].length, "DEVICE", 0.86, "host-name");
}

/** "LT-PETROVIC-09", "LAPTOP-ANNA": what it is stands first. */
function owned(ctx: Context, from: number, end: number): void {
  const { text } = ctx.scan;
  if (unitAt(text, end) !== 45 || /[\w./\\-]/.test(text[from - 1] ?? " ")) return;
  const hit = /^-(\p{Lu}\p{L}{2,19})(?:-?\d{1,4})?(?![\p{L}\d]|[-.]\p{L})/u.exec(text.slice(end, end + 28));
  if (hit !== null && isGiven(hit[1] as string)) ctx.emit(from, end + hit[0].length, "DEVICE", 0.86, "host-name");
}

/** What belongs to one person: whatever stands before it with an owner's ending. */
const OWN = /^(?:iphone|ipad|ipod|macbook|mbp|airpods|pixel|galaxy|tablet|handy)$/i;

function isOwner(parts: readonly string[]): boolean {
  const owner = parts.length === 1 ? (parts[0] as string) : "";
  if (!/^\p{Lu}\p{L}{2,}s$/u.test(owner)) return false;
  return (wordBits(owner, 0, owner.length - 1) & COMMON) === 0;
}

/** A given name, as it is or with its owner's ending: "Heikes", "EWANS". */
function isGiven(part: string): boolean {
  if (part.length < 3 || !/^\p{Lu}|^\p{Ll}+s?$/u.test(part)) return false;
  return [part, /s$/i.test(part) ? part.slice(0, -1) : ""].some((word) => {
    const bits = word.length < 3 ? 0 : wordBits(word, 0, word.length);
    return (bits & (FIRST | LAST)) !== 0 && (bits & COMMON) === 0;
  });
}
