/** How often a word is written, in whatever language and whatever it means there. */
import { fromBase64, holds } from "./bits.ts";
import { COMMON, DENSE_COMMON, DENSE_KNOWN } from "./frequent-words.generated.ts";
import { KNOWN } from "./frequent-words-rarer.generated.ts";
import { spelledHash } from "./ordinary-hash.ts";

/** 2 for one of the 6,000 most frequent words of some language, 1 for one of the next, 0 for others. */
export type Often = 0 | 1 | 2;

const asked = (common: Uint8Array, known: Uint8Array) => {
  return (text: string, from: number, to: number): Often => {
    const hash = spelledHash(text, from, to);
    return holds(common, hash) ? 2 : holds(known, hash) ? 1 : 0;
  };
};

/**
 * Of a word between blanks; 20,000 of each language are known. Frequent names are such words as well, and of a hundred strangers two are taken for one:
 * it is for sums of many weights, not for a rule.
 */
export const howCommon = asked(fromBase64(COMMON), fromBase64(KNOWN));

/** Of a stretch of Chinese or Japanese, of which 80,000 words each are known, or Korean, without what is glued to it: 30,000. */
export const howCommonDense = asked(fromBase64(DENSE_COMMON), fromBase64(DENSE_KNOWN));
