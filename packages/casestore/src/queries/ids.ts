import type { ParamList } from "../params.ts";

/** Ids are bigints of ours, written digit by digit; NULL for none, which equals nothing. */
export const idList = (ids: readonly bigint[]) => ids.map((id) => `${BigInt.asUintN(64, id)}`).join(", ") || "NULL";

/** Ids from `from` (inclusive) to `to` (exclusive; undefined = no end). */
export interface Window {
  readonly from: bigint;
  readonly to: bigint | undefined;
}
export const EVERYTHING: Window = Object.freeze({ from: 0n, to: undefined });

/** The lowest id of cases created in the second of an instant (ms since 1970). */
export const firstId = (at: number) => BigInt(Math.max(0, Math.floor(at / 1000))) << 30n;

/** What lies in both; undefined = nothing. */
export function overlap(a: Window, b: Window): Window | undefined {
  let { from } = a;
  if (b.from > from) from = b.from;
  const to = a.to === undefined || (b.to !== undefined && b.to < a.to) ? b.to : a.to;
  return to !== undefined && from >= to ? undefined : { from, to };
}

/** A condition on a column that holds case ids: in any of these windows. */
export const withinAnySql = (windows: readonly Window[], column: string, params: ParamList): string =>
  windows.length === 1
    ? withinSql(windows[0] as Window, column, params)
    : `(${windows.map((window) => `(${withinSql(window, column, params)})`).join(" OR ") || "0"})`;

/** A condition on a column that holds case ids; "1" for all of them. */
export function withinSql({ from, to }: Window, column: string, params: ParamList): string {
  const end = 1n << 64n;
  const parts = [
    ...(from > 0n ? [`${column} >= ${params.add("UInt64", from < end ? from : end - 1n)}`] : []),
    ...(to !== undefined && to < end ? [`${column} < ${params.add("UInt64", to)}`] : []),
  ];
  return parts.length === 0 ? "1" : parts.join(" AND ");
}
