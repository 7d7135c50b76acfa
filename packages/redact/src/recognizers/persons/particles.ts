/** Particles before a family's name: "van der Velde", "Ó Briain", "d'Angelo". */
import { unitAt } from "../../scan/classes.ts";
import { GREET, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { near } from "./name-places.ts";
import { isInitial, isUpper, sameLine, surelyFirst } from "./name-tokens.ts";

/** "van der", "van 't", "Ó", "Mac" before a name, and "van" where nothing it could belong to stands before it. */
export function withParticles(s: Scan, a: number, family: boolean): number {
  let from = a;
  for (let k = a - 1; k >= 0 && k >= a - 3; k--) {
    if (!sameLine(s, k + 1) || (s.start[k + 1] as number) - (s.end[k] as number) > 2) break;
    // "Von: Kuttner": a field's name.
    if (unitAt(s.text, s.end[k] as number) === 58) break;
    // "H. Zwanenburg".
    if (isInitial(s, k) && unitAt(s.text, s.end[k] as number) === 46) {
      from = k;
      continue;
    }
    // "Kovácsné Tóth Erzsébet": Mrs Kovács by her husband's name, then her own.
    if (
      isUpper(s, k) &&
      near(s, k + 1) &&
      s.text.charCodeAt((s.end[k] as number) - 1) === 0xe9 &&
      /\p{L}{3}né$/u.test(s.text.slice(s.start[k], s.end[k]))
    ) {
      from = k;
      break;
    }
    // "o'shea", "d'angelo" in small letters.
    if (APOSTROPHE(s, k) && /['’]/.test(s.text.slice(s.end[k], s.start[k + 1]))) {
      from = k;
      continue;
    }
    // "agent de Vries, Piotr": part of the family name.
    if (family && k === a - 1 && VAN(s, k)) {
      from = k;
      break;
    }
    if (ARTICLE(s, k)) {
      // "van der", "op den": alone, these are Dutch and German articles.
      if (k > 0 && near(s, k) && BEFORE_ARTICLE(s, k - 1) && (VAN(s, k - 1) || !surelyFirst(s, a))) from = k - 1;
      break;
    }
    if (!BOUND(s, k)) {
      const van = VAN(s, k);
      const free =
        family || k === 0 || !sameLine(s, k) || ((s.word[k - 1] as number) & (TITLE | GREET | SIGNOFF)) !== 0;
      if (van && (free || from < a)) from = k;
      break;
    }
    from = k;
  }
  return from;
}

const APOSTROPHE = wordSet("o d O D", "exact");
const BOUND = wordSet("ten ter Ó Ní Mac El Al Ben بن ابن بنت", "exact");
const ARTICLE = wordSet("der den de t", "exact");
const VAN = wordSet("van von de di da del bin ibn");
const BEFORE_ARTICLE = wordSet("van von op aan in uit");
