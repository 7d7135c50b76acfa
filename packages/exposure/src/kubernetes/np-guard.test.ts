import { describe, expect, it } from "vitest";
import { ALL_V4, parseRange } from "../algebra/address.ts";
import { type AddressSet, covers, intersect, unionAll } from "../algebra/address-set.ts";
import { names } from "../engine/names.ts";
import { reachOf } from "../engine/reach.ts";
import { readModel } from "../read.ts";
import { FIXTURES, fixtureText, haveFixtures, inputOf, MISSING, manifest } from "../testing/fixtures.ts";

const entries = manifest().filter(
  (entry) => entry.format === "k8s-yaml-dir" && /_connlist_output\.txt$/.test(entry.expected_output ?? ""),
);

/** Ports that each workload opens to each range outside the cluster, as np-guard prints them. */
function expectedOf(text: string): Map<string, { sources: AddressSet; connections: string }[]> {
  const out = new Map<string, { sources: AddressSet; connections: string }[]>();
  for (const line of text.split("\n")) {
    const match = /^([\d.,\s-]+)\[External\] => (\S+)\[(\w+)\] : (.*)$/.exec(line);
    if (!match) continue;
    const sources = unionAll((match[1] ?? "").split(",").map((range) => parseRange(range) ?? []));
    const key = `${match[3]} ${match[2]}`;
    out.set(key, [...(out.get(key) ?? []), { sources, connections: match[4] ?? "" }]);
  }
  return out;
}

const tcpOpen = (connections: string, port: number): boolean =>
  connections === "All Connections" ||
  /(?:^|,?)TCP ([\d,-]+)/
    .exec(connections)?.[1]
    ?.split(",")
    .filter(Boolean)
    .some((part) => {
      const [lo = 0, hi = lo] = part.split("-").map(Number);
      return lo <= port && port <= hi;
    }) === true ||
  /TCP(?! \d)/.test(connections);

describe.skipIf(!haveFixtures)(`connections np-guard lists (${haveFixtures ? "present" : MISSING})`, () => {
  it.each(entries.map((entry) => [entry.file, entry] as const))(
    "%s opens to outside addresses exactly what is listed",
    (_, entry) => {
      const expected = expectedOf(fixtureText(entry.expected_output ?? ""));
      const files = inputOf(FIXTURES, entry.file);
      const model = readModel(files, names());
      const wrong: string[] = [];
      // User-defined networks cut pods off from outside, which no policy says: there the answer may only be wider.
      const otherNetworks = files.some((file) =>
        /UserDefinedNetwork|NetworkAttachmentDefinition|user-defined-network/.test(file.text),
      );
      for (const target of model.targets) {
        if (!/^[A-Z]\w+ \S+\/\S+$/.test(target.name) || /^(Ingress|Route) /.test(target.name)) continue;
        const rows = expected.get(target.name);
        // Pods of a listed controller are printed under its name, which is not theirs.
        if (!rows && target.name.startsWith("Pod ") && expected.size > 0) continue;
        for (const band of reachOf(model, target).bands(6)) {
          if (band.lo === 0 && band.end === 1) continue;
          const port = Math.max(band.lo, 1);
          const want = unionAll((rows ?? []).filter((row) => tcpOpen(row.connections, port)).map((row) => row.sources));
          const have = intersect(band.open(), ALL_V4);
          if (otherNetworks && covers(have, want)) continue;
          if (JSON.stringify(have.map(String)) !== JSON.stringify(want.map(String)))
            wrong.push(`${target.name} ${band.lo}-${band.end - 1}: ${have} listed ${want}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
