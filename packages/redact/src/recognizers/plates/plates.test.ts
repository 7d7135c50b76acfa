import { expect, test } from "vitest";
import { found } from "../found.ts";
import { plates } from "./plates.ts";

test.each([
  ["the permit is for LB07 SEO, not the other", ["PLATE LB07 SEO"]],
  ["AB-344-CA", ["PLATE AB-344-CA"]],
  ["MH 00 ZZ 0059", ["PLATE MH 00 ZZ 0059"]],
  ["order AB12 CDE", []],
  ["KB4549951 and TLS12 AES", []],
])("%s", (text, values) => expect(found(plates, text)).toEqual(values));
