/** Stand-ins, `[EMAIL·k7f2q]`: what redaction left in place of a value. Never suspects themselves. */
import { SUSPECT_TYPES } from "../types.ts";

const STAND_IN = new RegExp(`\\[(?:${SUSPECT_TYPES.join("|")})·[a-z0-9]{1,16}\\]`, "g");

/** The text with every stand-in blanked by U+E000 (private use: no letter, digit or space), offsets unchanged. */
export function maskStandIns(text: string): string {
  if (!text.includes("·")) return text;
  return text.replace(STAND_IN, (hit) => "\ue000".repeat(hit.length));
}
