import { expect, test } from "vitest";
import { found } from "../found.ts";
import { densePlates } from "./dense.ts";

test.each([
  ["車は品川 300 あ 00-30でした", ["PLATE 品川 300 あ 00-30"]],
  ["ナンバーは千葉 五〇二 の 6 14-2", []],
  ["粤B·K6142挂", ["PLATE 粤B·K6142挂"]],
  ["车牌 川 a 6k1 42", ["PLATE 川 a 6k1 42"]],
  ["부산 31 사 6142", ["PLATE 부산 31 사 6142"]],
  ["차번 6 1 다 4 2 l 7", ["PLATE 6 1 다 4 2 l 7"]],
  ["東京 23 で 4567 人", []],
])("%s", (text, values) => expect(found(densePlates, text)).toEqual(values));
