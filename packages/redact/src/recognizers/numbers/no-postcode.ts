/** What a word for a postcode says that leads no postcode. */
import { C_PASSWORD } from "../../scan/lexicon.ts";

/** Indian post has six digits: a shorter "pincode" is a secret. */
const isPin = (digits: number, cues: number): boolean => digits < 6 && (cues & C_PASSWORD) !== 0;

/** "against a cap of 7,500", Vietnamese "cập nhật": no Italian CAP. */
const OTHERWISE = /\bcaps? (?:of|at|is) [$£€\d,.]*$|cập nhật/iu;
/** "<Postcode>3511 AB</Postcode><OrderId>": the word is of an element that is over. */
const NEXT_ELEMENT = /<\/[\w:-]+>\s{0,8}<[\w:-]+>$/;

/** @param before what stands before the number */
export const isNoPostcode = (digits: number, cues: number, before: string): boolean =>
  isPin(digits, cues) || OTHERWISE.test(before) || NEXT_ELEMENT.test(before);
