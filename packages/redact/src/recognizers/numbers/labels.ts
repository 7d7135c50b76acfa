/** The name for a group of seven or more digits: its cue first, then its shape and checksum. */
import type { PersonalType } from "../../redacted.ts";
import {
  C_BANK,
  C_CARD,
  C_DEVICE,
  C_IBAN,
  C_ID,
  C_ID_WEAK,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_POSTCODE,
  C_USER,
} from "../../scan/lexicon.ts";
import { luhn } from "../codes/checksums.ts";
import { isAbroad } from "./dialable.ts";
import type { Group } from "./groups.ts";

export function labelOf(group: Group, cues: number): readonly [PersonalType, string] {
  const { digits, sizes, plus } = group;
  const n = digits.length;
  const fours = sizes.length >= 4 && sizes.every((size) => size === 4);
  const card = n >= 13 && n <= 19 && (luhn(digits) || fours) && digits[0] !== "0";
  if (plus) return ["PHONE", "phone-international"];
  // "CEP 01310-100".
  if ((cues & C_POSTCODE) !== 0 && n <= 8 && (cues & C_PHONE) === 0) return ["ADDRESS", "postcode-cue"];
  if ((cues & C_CARD) !== 0 && (cues & C_ID) !== 0 && n <= 14 && !fours && !luhn(digits)) return ["ID", "id-cue"];
  if ((cues & C_CARD) !== 0 && n >= 12) return ["CARD", "card-cue"];
  if (sizes.length === 3 && sizes.join("-") === "3-2-4") return ["ID", "id-grouping"];
  if ((cues & (C_PASSWORD | C_ONE_TIME)) !== 0 && n <= 10 && (cues & C_PHONE) === 0) return ["SECRET", "code-cue"];
  if ((cues & C_DEVICE) !== 0) return ["DEVICE", "device-cue"];
  if ((cues & C_PASSPORT) !== 0 && n <= 12) return ["PASSPORT", "passport-cue"];
  if ((cues & (C_ID | C_ID_WEAK)) !== 0 && (cues & C_PHONE) === 0) return ["ID", "id-cue"];
  if ((cues & (C_BANK | C_IBAN)) !== 0 && !card) return ["BANK", "bank-cue"];
  if ((cues & C_PHONE) !== 0 && n <= 16) return ["PHONE", "phone-cue"];
  if (n === 15 && sizes.length === 1 && /^(35|86|99|01)/.test(digits)) return ["DEVICE", "imei"];
  // "1-1017-00123-45-6": Thailand's, by chance with a card's sum.
  if (n === 13 && sizes.length === 5 && sizes.join("-") === "1-4-5-2-1") return ["ID", "id-grouping"];
  if (card && (n >= 15 || sizes.length > 1)) return ["CARD", "card-checksum"];
  if ((cues & C_ID) !== 0) return ["ID", "id-cue"];
  if ((cues & C_USER) !== 0 && sizes.length === 1) return ["USERNAME", "username-cue"];
  // US social security number, Brazilian CPF, Korean and Nordic numbers by their grouping.
  const grouping = sizes.length > 1 ? sizes.join("-") : "";
  if (
    grouping !== "" &&
    /^(3-2-4|3-3-3-2|6-7|6-4|8-4|6-5|2-6-2|2-3-3-1|3-7-1|6-2-4|2-8-1|1-2-2-2-3-3-2|1-4-5-2-1|5-5-4-2|3-4-4-2)$/.test(
      grouping,
    )
  )
    return ["ID", "id-grouping"];
  // Twelve digits in fours that begin with no zero: Aadhaar, My Number.
  if (grouping === "4-4-4" && /^[1-9]/.test(digits)) return ["ID", "id-grouping"];
  if (n === 16 && fours) return ["CARD", "card-shape"];
  if (n <= 15 && (sizes.length > 1 || n <= 11 || isAbroad(digits))) return ["PHONE", "phone-shape"];
  if (card) return ["CARD", "card-checksum"];
  return n === 16 && /^[2-6]/.test(digits) ? ["CARD", "card-shape"] : ["ID", "digits-unproven"];
}
