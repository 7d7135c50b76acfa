/** One way of writing a value, so that the same value gets the same stand-in however it was typed. */
import type { PersonalType } from "./redacted.ts";
import { AT_WORD, bitsAt, DOT_WORD, hashWord, lookup } from "./scan/lexicon.ts";

export function normalForm(type: PersonalType, value: string): string {
  switch (type) {
    case "EMAIL":
      return email(value);
    case "PHONE":
      return phone(value);
    case "CARD":
    case "IBAN":
    case "BANK":
    case "ID":
    case "PASSPORT":
    case "PLATE":
    case "DEVICE":
      return value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
    case "MAC":
      return value.replace(/[^0-9a-f]/gi, "").toLowerCase();
    case "IP":
      return value
        .replace(/[[\](){}\s]/g, "")
        .replace(/dot/gi, ".")
        .toLowerCase();
    case "SECRET":
      return value;
    default:
      return value.trim().replace(/\s+/g, " ").toLowerCase();
  }
}

function email(value: string): string {
  let sign = value.includes("@");
  let out = "";
  for (const part of value.toLowerCase().split(/([\s[\](){}<>]+)/)) {
    if (/^[\s[\](){}<>]*$/.test(part)) continue;
    const slot = lookup(hashWord(part));
    const bits = slot < 0 ? 0 : bitsAt(slot);
    if ((bits & AT_WORD) !== 0 && !sign && out !== "") {
      out += "@";
      sign = true;
    } else if ((bits & DOT_WORD) !== 0) out += ".";
    // A space where the dot was left out.
    else
      out += out.includes("@") && !out.endsWith("@") && !out.endsWith(".") && !/^[.@]/.test(part) ? `.${part}` : part;
  }
  return out
    .replace(/@+/g, "@")
    .replace(/[。｡,]/g, ".")
    .replace(/\.{2,}/g, ".");
}

function phone(value: string): string {
  const plus = value.trimStart().startsWith("+") || value.startsWith("(+") || value.startsWith("00");
  const digits = value.replace(/\(0\)/g, "").replace(/\D/g, "");
  if (digits === "") return value.trim().replace(/\s+/g, " ").toLowerCase();
  return plus ? `+${digits.replace(/^00/, "")}` : digits;
}
