import { badCursor } from "./errors.ts";

/** A place in a list ordered by one growing number. */
export const encodeCursor = (place: bigint | number): string => Buffer.from(String(place)).toString("base64url");

/** Throws BadCursor for anything `encodeCursor` did not make. */
export function decodeCursor(cursor: string): bigint {
  const text = Buffer.from(cursor, "base64url").toString("latin1");
  if (!/^\d{1,18}$/.test(text) || encodeCursor(BigInt(text)) !== cursor) throw badCursor();
  return BigInt(text);
}
