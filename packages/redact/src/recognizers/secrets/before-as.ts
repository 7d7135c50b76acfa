/** Codes and keys before the word for them: "5358…3A11 as JSESSIONID", "`RQ4HYQ` como código de verificación". */
import { C_ONE_TIME, C_PASSWORD } from "../../scan/lexicon.ts";
import { type Context, sizeOf } from "../context.ts";

const AS = /^(?:als?|as|comm?e|como|som|jako|kao|ως|как|як|като|mint|sebagai|ca|בתור|olarak)$/iu;
const VALUE = /(?<![\p{L}\d._@/-])([A-Za-z\d][\w.~+/-]{4,127}={0,2})["'`*~>)}\]»”!.]{0,5} $/u;
/** A key: no words tied together, no path and no version. */
const KEY = /^(?!.*[a-z]{3}[_-][a-z]{3})(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])[\w+~-]{20,127}={0,2}$/;
const CODE = /^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,8}$/;
const MOST_BETWEEN = 3;

/** At the word for a secret, token `i` with its cues. */
export function beforeAs(ctx: Context, i: number, cue: number): void {
  const s = ctx.scan;
  // What is found under a value has a key as well.
  if ((cue & C_PASSWORD) !== 0 || /^(?:keys?|sig|signature)$/i.test(s.text.slice(s.start[i], s.end[i]))) return;
  for (let k = i - 1; k > 0 && k >= i - MOST_BETWEEN; k--) {
    if ((s.start[k + 1] as number) - (s.end[k] as number) > 2) return;
    const at = s.start[k] as number;
    if (sizeOf(s, k) > 7 || !AS.test(s.text.slice(at, s.end[k]))) continue;
    const hit = VALUE.exec(s.text.slice(Math.max(0, at - 140), at));
    const value = hit?.[1] ?? "";
    if (hit === null || !((cue & C_ONE_TIME) !== 0 ? CODE : KEY).test(value)) return;
    const from = at - hit[0].length;
    ctx.emit(from, from + value.length, "SECRET", 0.86, (cue & C_ONE_TIME) !== 0 ? "one-time-code" : "token");
    return;
  }
}
