import { expect, test } from "vitest";
import { found } from "../found.ts";
import { spelledPlates } from "./spelled.ts";

test.each([
  ["bilen är Kalle Rudolf Viktor, sex ett Tore", ["PLATE Kalle Rudolf Viktor, sex ett Tore"]],
  ["la plaque c'est D comme Denise, K, 6 1 4, T et celle", ["PLATE D comme Denise, K, 6 1 4, T"]],
  ["my car belongs to Victor, 4 doors", []],
])("%s", (text, values) => expect(found(spelledPlates, text)).toEqual(values));
