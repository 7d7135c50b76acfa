/** Names in other cases of Slavic, Baltic and Finnish grammar: "Marka Nowaka", "Анне Петровой", "Annie Kowalskiej". */
import { FOLD } from "../scan/classes.ts";
import { bitsAt, extendHash, FIRST, HASH_SEED, LAST, lookup } from "../scan/lexicon.ts";

const ENDINGS =
  "a u y i e ie ę ą em iem om owi ovi ej iej ego iego emu iemu ą ou ovou é ě ům и ы у ю е а я ой ою ей ом ем ым ого ого ому им іві ові ові єм s n lle ltä val vel nak nek tól től hoz hez ról ről ával ével ának ének át ét".split(
    " ",
  );
const BASES = ["", "a", "я", "а", "й", "i", "y", "ia", "ий", "ek"].map((base) => [...base].map(folded));
const LATIN_E = folded("e");
const CYRILLIC_E = folded("е");

/** The endings by their last letter: most words are asked about a few. */
const byLast = new Map<string, string[]>();
for (const ending of ENDINGS) {
  const last = ending[ending.length - 1] as string;
  byLast.set(last, [...(byLast.get(last) ?? []), ending]);
}

const LONGEST = 18;
/** Hash of the word's first `n` letters. */
const heads = new Int32Array(LONGEST + 1);

function folded(letter: string): number {
  return FOLD[letter.charCodeAt(0)] as number;
}

function bits(hash: number): number {
  const slot = lookup(hash);
  return slot < 0 ? 0 : bitsAt(slot) & (FIRST | LAST);
}

/** FIRST and LAST bits of the name this capitalised, unlisted word may be a case form of; 0 when none. */
export function stemBits(word: string): number {
  const n = word.length;
  if (n < 4 || n > LONGEST) return 0;
  const endings = byLast.get(word[n - 1] as string);
  if (endings === undefined) return 0;
  let hash = HASH_SEED;
  heads[0] = hash;
  for (let i = 0; i < n; i++) {
    hash = extendHash(hash, FOLD[word.charCodeAt(i)] as number);
    heads[i + 1] = hash;
  }
  for (const ending of endings) {
    const size = n - ending.length;
    if (size < 3 || (ending.length > 1 && !word.endsWith(ending))) continue;
    for (const base of BASES) {
      let h = heads[size] as number;
      for (const letter of base) h = extendHash(h, letter);
      const found = bits(h);
      if (found !== 0) return found;
    }
    // The fleeting vowel: Marek - Marka, Павел - Павла.
    const head = heads[size - 1] as number;
    const last = FOLD[word.charCodeAt(size - 1)] as number;
    const fleeting =
      bits(extendHash(extendHash(head, LATIN_E), last)) | bits(extendHash(extendHash(head, CYRILLIC_E), last));
    if (fleeting !== 0) return fleeting;
  }
  return 0;
}
