import { join } from "node:path";
import { type ControlStore, openUrl } from "@casekeep/controlstore";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStores, person, type TestStores } from "../../testing/stores.ts";
import { drainOutbox } from "./change.ts";
import { casesService } from "./service.ts";

const lead = person("lead", "lEaD0123456789abcdefghijklmnop00");

let stores: TestStores;
/** Of another server of the same keep. */
let control: ControlStore;
beforeAll(async () => {
  stores = await openStores();
  control = await openUrl(
    `postgres://casekeep@/postgres?host=${encodeURIComponent(join(stores.folder, "postgres", "run"))}`,
  );
});
afterAll(async () => {
  await control?.close();
  await stores?.close();
});

const make = () => stores.service.create(lead, { subject: "Broken", body: "It is broken." });
const merged = async (id: string) => (await stores.service.open(lead, id)).mergedInto;

it("of two cases merged into each other at once exactly one goes into the other, on whichever servers", async () => {
  const other = casesService({ ...stores, control, rules: stores.measures.rules, now: Date.now });
  for (let round = 0; round < 2; round++) {
    const [a, b] = [await make(), await make()];
    const tried = await Promise.allSettled([
      stores.service.merge(lead, a.id, a.version, b.id),
      other.merge(lead, b.id, b.version, a.id),
    ]);
    const refused = tried.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toMatchObject([{ code: "BAD_REQUEST" }]);
    expect([await merged(a.id), await merged(b.id)].filter(Boolean)).toHaveLength(1);
  }
});

it("cases merged in a ring at once do not close it", async () => {
  const ring = [await make(), await make(), await make()];
  const tried = await Promise.allSettled(
    ring.map(({ id, version }, at) => stores.service.merge(lead, id, version, ring[(at + 1) % 3]?.id ?? "")),
  );
  expect(tried.filter(({ status }) => status === "fulfilled").length).toBeLessThan(3);
  const into = await Promise.all(ring.map(({ id }) => merged(id)));
  expect(into.filter((one) => one === null).length).toBeGreaterThan(0);
});

it("a merge sees of its target also what has not arrived in the case store yet", async () => {
  const [a, b] = [await make(), await make()];
  const insert = () => Promise.reject(Object.assign(new Error("gone"), { code: "STORE_UNAVAILABLE" }));
  const cut = casesService({
    ...stores,
    rules: stores.measures.rules,
    now: Date.now,
    cases: { ...stores.cases, insert },
  });
  await expect(cut.merge(lead, a.id, a.version, b.id)).rejects.toThrow();
  const opposite = stores.service.merge(lead, b.id, b.version, a.id);
  setTimeout(() => void drainOutbox(stores.control, stores.cases), 300);
  await expect(opposite).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect([await merged(a.id), await merged(b.id)]).toEqual([b.id, null]);
});
