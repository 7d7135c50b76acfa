/** Names in other cases of Slavic, Baltic and Finnish grammar: "Marka Nowaka", "Анне Петровой", "Annie Kowalskiej". */
import { bitsAt, FIRST, hashWord, LAST, lookup } from "../scan/lexicon.ts";

const ENDINGS =
  "a u y i e ie ę ą em iem om owi ovi ej iej ego iego emu iemu ą ou ovou é ě ům и ы у ю е а я ой ою ей ом ем ым ого ого ому им іві ові ові єм s n lle ltä".split(
    " ",
  );
const BASES = ["", "a", "я", "а", "й", "i", "y", "ia", "ий", "ek"];

function bits(word: string): number {
  const slot = lookup(hashWord(word));
  return slot < 0 ? 0 : bitsAt(slot) & (FIRST | LAST);
}

/** FIRST and LAST bits of the name this capitalised, unlisted word may be a case form of; 0 when none. */
export function stemBits(word: string): number {
  if (word.length < 4 || word.length > 18) return 0;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const base of BASES) {
      const found = bits(stem + base);
      if (found !== 0) return found;
    }
    // The fleeting vowel: Marek - Marka, Павел - Павла.
    const last = stem[stem.length - 1] as string;
    const fleeting = bits(`${stem.slice(0, -1)}e${last}`) | bits(`${stem.slice(0, -1)}е${last}`);
    if (fleeting !== 0) return fleeting;
  }
  return 0;
}
