import { expect, it } from "vitest";
import type { Link } from "./link.ts";
import { dbOf } from "./open.ts";
import { placeOf } from "./spread.ts";
import { readAddress } from "./url.ts";

it("a statement for every node is sent once where the servers pass it on, else to each of them", async () => {
  const sent: string[] = [];
  const link = {
    run: async () => void sent.push("one"),
    each: async () => void sent.push("each"),
  } as unknown as Link;
  for (const options of ["?cluster=main", "?cluster=main&replication=insert", ""]) {
    const hosts = options === "" ? "a.example" : "a.example,b.example";
    const place = placeOf(readAddress(`https://keep:x@${hosts}/cases${options}`));
    await dbOf(link, place, 1).everywhere(`OPTIMIZE TABLE ${place.stored}.cases ${place.onCluster}`);
  }
  expect(sent).toEqual(["one", "each", "each"]);
});
