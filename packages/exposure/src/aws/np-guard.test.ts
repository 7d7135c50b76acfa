import { describe, expect, it } from "vitest";
import { parseRange } from "../algebra/address.ts";
import { intersect, isEmpty, unionAll } from "../algebra/address-set.ts";
import { names } from "../engine/names.ts";
import { PUBLIC_V4 } from "../engine/public.ts";
import { reachOf } from "../engine/reach.ts";
import { readModel } from "../read.ts";
import { FIXTURES, fixtureText, haveFixtures, inputOf, MISSING, manifest } from "../testing/fixtures.ts";

const entries = manifest().filter((entry) => entry.format === "aws-collector-json");

/** Public sources per instance as np-guard lists them, every port taken together. */
function listed(text: string): Map<string, bigint[]> {
  const out = new Map<string, bigint[]>();
  for (const [, range = "", name = ""] of text.matchAll(/^Public Internet (.+?) => ([^[]+)\[/gm)) {
    const set = range.startsWith("(all") ? PUBLIC_V4 : unionAll(range.split(",").map((one) => parseRange(one) ?? []));
    out.set(name, [...unionAll([out.get(name) ?? [], set])]);
  }
  return out;
}

describe.skipIf(!haveFixtures)(`instances np-guard finds reachable (${haveFixtures ? "present" : MISSING})`, () => {
  it.each(entries.map((entry) => [entry.file, entry] as const))(
    "%s lets in the listed public sources and no others",
    (_, entry) => {
      const expected = listed(fixtureText(entry.expected_output ?? ""));
      const model = readModel(inputOf(FIXTURES, entry.file), names());
      const found = new Map<string, bigint[]>();
      for (const target of model.targets) {
        const open = unionAll(
          reachOf(model, target)
            .bands(6)
            .map((band) => intersect(band.open(), PUBLIC_V4)),
        );
        if (!isEmpty(open)) found.set(target.name, [...open]);
      }
      expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
    },
  );
});
