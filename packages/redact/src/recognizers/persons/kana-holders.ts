/** "普通 3318062 ハセベタクロウ": whose the account is, as Japanese banks print it. */

import { KATAKANA } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const HOLDER =
  /(?:普通|当座|貯蓄|口座)[^\d\n]{0,8}\d{6,8}[\s、,（(]{1,3}(?:名義[:：]? ?)?([ァ-ヺー]{2,8}[\s　]?[ァ-ヺー]{2,8})(?![ァ-ヺー])/gu;

export function kanaHolders({ scan, emit }: Context): void {
  if ((scan.scripts & (1 << KATAKANA)) === 0 || !scan.hasDigit) return;
  for (const hit of all(HOLDER, scan.text)) {
    const name = hit[1] as string;
    const at = hit.index + hit[0].lastIndexOf(name);
    emit(at, at + name.length, "PERSON", 0.85, "person-holder");
  }
}
