import { StoreError } from "../errors.ts";
import type { CaseSearch } from "../store.ts";

/** Where a page ended: the whole sort key of its last case, so that nothing inserted meanwhile shifts what follows. */
export interface Cursor {
  readonly sort: CaseSearch["sort"];
  /** Milliseconds: creation, or last change for `updated`. */
  readonly at: number;
  readonly id: bigint;
  /** Relevance: score in millionths, and the weights the first page was ranked with. */
  readonly score?: number;
  readonly weights?: readonly number[];
}

export function writeCursor(cursor: Cursor): string {
  const list = [1, cursor.sort, cursor.at, cursor.id.toString(36), cursor.score ?? 0, ...(cursor.weights ?? [])];
  return Buffer.from(JSON.stringify(list)).toString("base64url");
}

/** Throws BAD_CURSOR for anything this function's partner did not write for this sort. */
export function readCursor(text: string, sort: CaseSearch["sort"]): Cursor {
  const bad = () => new StoreError("BAD_CURSOR", "This page cursor is not valid.");
  let list: unknown;
  try {
    list = JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    throw bad();
  }
  if (!Array.isArray(list) || list[0] !== 1 || list[1] !== sort) throw bad();
  const [, , at, id, score, ...weights] = list;
  if (!Number.isSafeInteger(at) || typeof id !== "string" || !/^[0-9a-z]{1,13}$/.test(id)) throw bad();
  if (typeof score !== "number" || !weights.every((weight) => typeof weight === "number" && Number.isFinite(weight)))
    throw bad();
  const value = [...id].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  if (value >= 1n << 64n) throw bad();
  return { sort, at, id: value, score, weights };
}
