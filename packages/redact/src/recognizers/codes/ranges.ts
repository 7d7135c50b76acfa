/** "serial numbers from BP36A1900001 to BP36A1924800", "製造番号 22A00001 から 22A18500 まで": what a maker calls back, and nobody's device. */
import type { Draft } from "../../findings.ts";

const TO =
  "(?:to|through|thru|until|up to(?: and incl(?:uding|\\.)?)?|bis(?: einschl\\.)?|à|au|al?|hasta|até|ao|t/m|tot(?: en met)?|till|til|do|až|po|по|до|кпв|から|～|~|至|到|부터|–|-)";
const BEHIND = new RegExp(`^ ?${TO} ?([A-Z\\d-]{5,24})(?![A-Z\\d])`, "u");
const BEFORE = new RegExp(`(?<![A-Z\\d])([A-Z\\d-]{5,24}) ?${TO} ?$`, "u");

/** Do the two begin alike, and are they as long? */
const areAlike = (one: string, other: string | undefined): boolean =>
  other !== undefined && one.length === other.length && one !== other && one.slice(0, 2) === other.slice(0, 2);

/** The drafts without serial numbers that begin or end a range. */
export function withoutRanges(text: string, drafts: Draft[]): Draft[] {
  if (!drafts.some(({ type }) => type === "DEVICE")) return drafts;
  return drafts.filter(({ type, start, end }) => {
    if (type !== "DEVICE") return true;
    const value = text.slice(start, end);
    return !(
      areAlike(value, BEHIND.exec(text.slice(end, end + 64))?.[1]) ||
      areAlike(value, BEFORE.exec(text.slice(Math.max(0, start - 64), start))?.[1])
    );
  });
}
