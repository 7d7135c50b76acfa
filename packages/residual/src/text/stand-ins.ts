/** Stand-ins, `[EMAIL·k7f2q]`: what redaction left in place of a value. Never suspects themselves. */
import { SUSPECT_TYPES } from "../types.ts";

const STAND_IN = new RegExp(`\\[(?:${SUSPECT_TYPES.join("|")})·[a-z0-9]{1,16}\\]`, "g");

/** Takes the place of each unit of a stand-in: private use, no letter, digit or space. */
export const MASK = "\ue000";

/** The text with every stand-in blanked by `MASK`, offsets unchanged. */
export function maskStandIns(text: string): string {
  if (!text.includes("·")) return text;
  return text.replace(STAND_IN, (hit) => MASK.repeat(hit.length));
}
