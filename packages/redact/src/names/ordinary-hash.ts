import { LOWERED } from "../scan/classes.ts";

/** Hash of `text[from, to)` as it is spelled, accents kept and capitals not: "dárek" (gift) is not "Darek". */
export function spelledHash(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ (LOWERED[text.charCodeAt(i)] as number), 16777619);
  return h ^ (h >>> 15);
}
