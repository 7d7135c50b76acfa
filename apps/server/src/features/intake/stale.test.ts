import type { Visibility } from "@casekeep/cases";
import type { BlindRow, MessageRow } from "@casekeep/casestore";
import { expect, test } from "vitest";
import { staleOf } from "./stale.ts";

const row = (hash: bigint, visibility: Visibility = "public", kind: BlindRow["kind"] = "email"): BlindRow => ({
  hash,
  kind,
  caseId: 1n,
  visibility,
});
const made = (blind: readonly BlindRow[], codes: Record<string, string> = {}) => ({
  blind,
  codes: () => new Map(Object.entries(codes).map(([hash, code]) => [BigInt(hash), new Set([code])])),
});
const here = (body: string, visibility: Visibility = "public") => [
  { body, fields: [], visibility } as unknown as MessageRow,
];

test("a row goes when its value is gone or hidden more, and stays when it is as open or more", () => {
  expect(staleOf([row(1n), row(2n, "internal")], made([row(1n), row(2n)]), [])).toEqual([]);
  expect(staleOf([row(1n), row(2n)], made([row(2n, "internal")]), [])).toEqual([row(1n), row(2n)]);
  expect(staleOf([row(1n, "public", "name")], made([row(1n, "public", "handle")]), [])).toHaveLength(1);
});

test("a value that was written here too stays as open as it was written here", () => {
  const record = made([row(1n, "confidential")], { 1: "[EMAIL·aaaa]" });
  expect(staleOf([row(1n)], record, here("to [EMAIL·aaaa]"))).toEqual([]);
  expect(staleOf([row(1n)], record, here("to [EMAIL·aaaa]", "internal"))).toEqual([row(1n)]);
  expect(staleOf([row(1n)], record, here("to [EMAIL·bbbb]"))).toEqual([row(1n)]);
});

test("a value of which only a stand-in is at hand may be any of its kind that the record does not hold", () => {
  const record = made([row(2n)], { 2: "[EMAIL·bbbb]" });
  expect(staleOf([row(1n), row(2n)], record, here("[EMAIL·bbbb] and [PHONE·cccc]"))).toEqual([row(1n)]);
  expect(staleOf([row(1n), row(2n)], record, here("[EMAIL·dddd]"))).toEqual([]);
  expect(staleOf([row(1n)], record, here("[EMAIL·dddd]", "confidential"))).toEqual([row(1n)]);
});
