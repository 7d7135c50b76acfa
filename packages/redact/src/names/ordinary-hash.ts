/** Lower case, unit by unit. */
const LOWERED = new Uint16Array(0x10000);
for (let c = 0; c < 0x10000; c++) LOWERED[c] = c;
for (let c = 0x41; c < 0x590; c++) LOWERED[c] = String.fromCharCode(c).toLowerCase().charCodeAt(0);

/** Hash of `text[from, to)` as it is spelled, accents kept and capitals not: "dárek" (gift) is not "Darek". */
export function spelledHash(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ (LOWERED[text.charCodeAt(i)] as number), 16777619);
  return h ^ (h >>> 15);
}
