import { expect, test } from "vitest";
import { found } from "../found.ts";
import { papersTold } from "./papers-told.ts";

test.each([
  ["免許証第 614207718042 号", ["ID 第 614207718042 号"]],
  ["운전면허 부산-61-420771-80", ["ID 부산-61-420771-80"]],
  ["Nat. lns. QQ l2 64 S6 C", ["ID QQ l2 64 S6 C"]],
  ["född 3 maj, fyra sista 6142", ["ID 6142"]],
  ["rodné číslo 760614 lomeno 2077", ["ID 760614 lomeno 2077"]],
  ["the last four of my card are 6142", []],
  ["part MX-614207-AB", []],
])("%s", (text, values) => expect(found(papersTold, text)).toEqual(values));
