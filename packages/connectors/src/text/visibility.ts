import type { Visibility } from "@casekeep/cases";
import { flag } from "./values.ts";

const WORD =
  "(?:strictly\\s+|streng\\s+|highly\\s+)?(?:confidential|vertraulich|confidentiel(?:le)?|confidencial|riservato|vertrouwelijk|poufne|fortrolig|конфиденциально|機密|机密|社外秘)";
/** At the beginning, or set off by brackets or capitals anywhere in the first lines. */
const MARKED = new RegExp(`^[^\\p{L}]{0,12}${WORD}(?![\\p{L}])`, "iu");
const BRACKETED = new RegExp(`[[(*#]\\s*${WORD}\\s*[\\])*#]`, "iu");

/** Visibility of a note for staff: "confidential" where its writer marked it so. */
export function staffVisibility(body: string): Visibility {
  const head = body.slice(0, 400);
  return MARKED.test(head) || BRACKETED.test(head) ? "confidential" : "internal";
}

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** A flag of private texts that is there and does not clearly say no; exports write flags as words and numbers too. */
export const saysPrivate = (value: unknown): boolean => given(value) && flag(value) !== false;
/** A flag of public texts that is there and does not clearly say yes. */
export const saysNotPublic = (value: unknown): boolean => given(value) && flag(value) !== true;
