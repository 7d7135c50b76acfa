/** Forms of addresses, each asked of texts alone that have one of its words. */
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";

export interface WordedForm {
  /** Of the words that tell of it. */
  readonly flag: number;
  readonly form: RegExp;
  isOne?(hit: string): boolean;
  /** Where it ends within what the form found; at the end without this. */
  endOf?(hit: string): number;
}

const SHORTEST = 9;

/** What looks for the forms, in a text that has one of the words. */
export function formsByWords(
  words: readonly (readonly [flag: number, words: string])[],
  forms: readonly WordedForm[],
  score: number,
): (ctx: Context) => void {
  const says = hashFlags(words);
  return ({ scan: s, emit }) => {
    let flags = 0;
    for (let k = 0; k < s.count; k++) flags |= says(s, k);
    for (const { flag, form, isOne, endOf } of forms) {
      if ((flags & flag) === 0) continue;
      for (const { 0: hit, index } of all(form, s.text)) {
        if (isOne?.(hit) === false) continue;
        const end = endOf?.(hit) ?? hit.trimEnd().length;
        if (end >= SHORTEST) emit(index, index + end, "ADDRESS", score, "address-homestead");
      }
    }
  };
}
