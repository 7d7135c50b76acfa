import { FACETS, METRICS } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { encodeBatch } from "../encode/encode.ts";
import type { CaseRow } from "../rows.ts";
import type { CaseStore } from "../store.ts";
import { compare, sealed, staff, viewer } from "./cast.ts";
import type { Filled } from "./conformance.ts";
import { plainSearch } from "./viewers.ts";
import { batchesOf, type World, worldOf } from "./world.ts";

const byTime = <T extends { at: number; id: bigint }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

export function readTests(of: Filled, open: (part: string) => Promise<CaseStore>): void {
  describe("reading", () => {
    it("gives back what was written, to the byte", async () => {
      for (const row of of.world.cases.slice(0, of.few(60))) {
        const got = await of.store.open(viewer(), row.id);
        expect(got?.row).toEqual(row);
        expect(got?.messages).toEqual(byTime(of.world.messages.filter((one) => one.caseId === row.id)));
        const events = of.world.events.filter((one) => one.caseId === row.id);
        expect(new Set(got?.events)).toEqual(new Set(events));
        expect(got?.mergedFrom).toEqual(
          of.world.cases
            .filter((one) => one.mergedInto === row.id)
            .map((one) => one.id)
            .sort(),
        );
        const originals = await of.store.sealedOf(viewer(), row.id);
        const written = of.world.sealed.filter((one) => one.caseId === row.id);
        const plain = (rows: typeof originals) =>
          rows.map((one) => ({ ...one, bytes: [...one.bytes] })).sort((a, b) => (a.ownerId < b.ownerId ? -1 : 1));
        expect(plain(originals)).toEqual(plain(written));
      }
    });

    it("a case to change has all that counts for its figures, for whoever may see the case", async () => {
      const store = await open("changing");
      try {
        const world = worldOf(13, of.few(32) + 8);
        for (const batch of batchesOf(world, 10n)) await store.insert(encodeBatch(batch));
        const row = world.cases.find((one) => one.region === "EMEA") as CaseRow;
        const identity = { caseId: row.id, owner: "case", ownerId: row.id, part: 0, personId: row.personId } as const;
        const bytes = sealed(Uint8Array.of(7, 0, 255));
        await store.insert(
          encodeBatch({ ver: 11n, cases: [], messages: [], events: [], sealed: [{ ...identity, bytes }], blind: [] }),
        );
        const elsewhere = viewer({ cases: compare("region", "APAC") });
        for (const one of world.cases) {
          const [got, whole] = [await store.changing(viewer(), staff, one.id), await store.open(viewer(), one.id)];
          expect([got?.row, got?.ver, got?.events]).toEqual([whole?.row, whole?.ver, whole?.events]);
          expect([...(got?.identity?.bytes ?? [])]).toEqual(one.id === row.id ? [7, 0, 255] : []);
          expect((await store.changing(viewer(), elsewhere, one.id))?.row.id).toBe(
            one.region === "APAC" ? one.id : undefined,
          );
        }
        expect(await store.changing(viewer(), staff, 5n)).toBeUndefined();
      } finally {
        await store.close();
      }
    });

    it("knows digests, keys and agents", async () => {
      const rows = of.world.cases.slice(0, 500);
      const got = await of.store.known(viewer(), [...rows.map((row) => row.id), 5n]);
      expect(got.size).toBe(rows.length);
      for (const row of rows)
        expect(got.get(row.id)).toEqual({
          digest: row.digest,
          version: row.version,
          ver: 10n,
          createdAt: row.createdAt,
        });
      const some = of.world.messages[3]?.caseId as bigint;
      const keys = await of.store.keysOf(viewer(), some);
      expect(keys.messages.map((key) => key.id).sort()).toEqual(
        of.world.messages
          .filter((one) => one.caseId === some)
          .map((one) => one.id)
          .sort(),
      );
      expect(keys.events.length).toBe(of.world.events.filter((one) => one.caseId === some).length);
      const agents = await of.store.agents(viewer());
      const kept = of.world.cases.filter((row) => !row.deleted && row.status !== "deleted");
      for (const agent of agents)
        expect(agent.cases).toBe(kept.filter((row) => row.assignee === agent.id && row.team === agent.team).length);
    });

    it("finds the newest case of a known value among those the viewer may see", async () => {
      const hashes = Array.from({ length: 41 }, (_, at) => BigInt(at));
      for (const [who, may] of [
        [viewer(), () => true],
        [staff, (one: { visibility: string }) => one.visibility !== "confidential"],
      ] as const) {
        const got = await of.store.locate(who, hashes);
        for (const hash of hashes) {
          const ids = of.world.blind.filter((one) => one.hash === hash && may(one)).map((one) => one.caseId);
          expect(got.get(hash)).toBe(ids.sort().at(-1));
        }
      }
    });

    it("says of a source whether a case of it is there that the viewer may see", async () => {
      const source = of.world.cases[0]?.source as string;
      expect(await of.store.holdsSource(viewer(), source)).toBe(true);
      expect(await of.store.holdsSource(viewer(), `${source}, and more`)).toBe(false);
      const none = viewer({ cases: compare("region", "nowhere") });
      expect(await of.store.holdsSource(none, source)).toBe(false);
    });

    it("a case outside the viewer's rules does not exist", async () => {
      const row = of.world.cases.find((one) => one.region === "APAC");
      const who = viewer({ cases: compare("region", "EMEA") });
      const id = row?.id as bigint;
      expect(await of.store.open(who, id)).toBeUndefined();
      expect((await of.store.known(who, [id])).size).toBe(0);
      expect(await of.store.keysOf(who, id)).toEqual({ messages: [], events: [] });
      expect(await of.store.sealedOf(who, id)).toEqual([]);
    });

    it("what is confidential leaves no trace: every answer is as if it had never been written", async () => {
      const without: World = {
        ...of.world,
        messages: of.world.messages.filter((one) => one.visibility !== "confidential"),
        events: of.world.events.filter((one) => one.stream !== "confidential"),
        blind: of.world.blind.filter((one) => one.visibility !== "confidential"),
        sealed: of.world.sealed.filter((one) =>
          of.world.messages.some((row) => row.id === one.ownerId && row.visibility !== "confidential"),
        ),
      };
      const bare = await open("bare");
      try {
        for (const batch of batchesOf(without, 10n)) await bare.insert(encodeBatch(batch));
        const answers = async (store: CaseStore) => {
          const list: unknown[] = [await store.stats(staff), await store.agents(staff)];
          const asked = [["geheimnis"], [], ["refund"], ["art", "late"], ["返金"], ["k7f2q9xa"]];
          for (const words of asked.slice(0, 1 + of.few(5))) {
            list.push(await store.count(staff, { ...plainSearch, words, facets: [...FACETS] }));
            for (const sort of ["newest", "updated", "relevance"] as const)
              list.push(await store.list(staff, { ...plainSearch, words, sort, facets: [...FACETS] }));
          }
          for (let hash = 0n; hash < BigInt(of.few(40)); hash++)
            list.push(await store.list(staff, { ...plainSearch, blind: [[hash]] }));
          list.push(
            await store.locate(
              staff,
              Array.from({ length: 40 }, (_, at) => BigInt(at)),
            ),
          );
          for (const name of METRICS.slice(0, of.few(METRICS.length)))
            list.push(await store.metric(staff, name, { by: "month,region" }));
          for (const row of of.world.cases.slice(0, of.few(50))) {
            list.push(
              await store.open(staff, row.id),
              await store.keysOf(staff, row.id),
              await store.sealedOf(staff, row.id),
            );
          }
          return list;
        };
        expect(await answers(of.store)).toEqual(await answers(bare));
      } finally {
        await bare.close();
      }
    }, 300_000);
  });
}
