import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startKeep, type TestKeep } from "../support/keep.ts";

/** What the product promises for a seal; the test allows no more. */
const TAKES_EFFECT_MS = 5_000;

interface Finding {
  id: string;
  kind: string;
  acknowledgedAt: string | null;
  change: { who: string } | null;
}

describe("a record that nobody has a reason to read", () => {
  let keep: TestKeep;
  let agent: string;
  let security: string;
  let canaries: { id: string; case: string }[] = [];
  /** Cases that an agent sees: the demo's differ from day to day, and some of them are deleted ones. */
  let before = 0;

  beforeAll(async () => {
    keep = await startKeep({ demo: 300 });
    for (let tries = 0; tries < 300; tries++) {
      const { body } = await keep.operator("GET", "/api/stats");
      if ((body as { cases: number }).cases >= 300) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    agent = await keep.token("agent");
    security = await keep.token("security");
    before = (await list("limit=1")).total.value;
  }, 120_000);
  afterAll(async () => {
    await keep?.stop();
    keep?.remove();
  });

  const state = async () => ((await keep.operator("GET", "/api/seal")).body as { state: string }).state;
  const list = async (query: string) =>
    (await keep.api(agent, "GET", `/api/cases?${query}`)).body as {
      items: Record<string, unknown>[];
      total: { value: number };
    };

  it("is planted by those who watch, and by nobody else", async () => {
    expect((await keep.api(agent, "POST", "/api/guard/canaries", { count: 1 })).status).toBe(403);
    expect((await keep.api(agent, "GET", "/api/guard/canaries")).status).toBe(403);
    expect((await keep.api(security, "POST", "/api/guard/canaries", { count: 0 })).status).toBe(400);
    const planted = await keep.api(security, "POST", "/api/guard/canaries", { count: 2 });
    expect(planted.status).toBe(200);
    canaries = (planted.body as { items: typeof canaries }).items;
    expect(canaries).toHaveLength(2);
  }, 60_000);

  it("lies among the others, closed and with nothing that tells it apart", async () => {
    const { items } = await list("limit=200&status=closed&sort=newest");
    const ids = new Set(canaries.map((one) => one.case));
    const [canary, ordinary] = [
      items.find(({ id }) => ids.has(String(id))),
      items.find(({ id }) => !ids.has(String(id))),
    ];
    if (canary) expect(Object.keys(canary).sort()).toEqual(Object.keys(ordinary ?? {}).sort());
    expect((await list("limit=1")).total.value).toBe(before + canaries.length);
    const { items: audited } = (await keep.api(security, "GET", "/api/audit?limit=50")).body as { items: unknown[] };
    for (const id of ids) expect(JSON.stringify(audited)).not.toContain(id);
  });

  it("alarms nobody by being in a list, nor do other cases", async () => {
    const { items } = await list("limit=50");
    const other = items.find(({ id }) => !canaries.some((one) => one.case === id));
    expect((await keep.api(agent, "GET", `/api/cases/${other?.id}`)).status).toBe(200);
    expect((await list("q=nobody.known@example.com")).items).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await state()).toBe("open");
  });

  it("seals the keep in seconds when it is opened, and names who did", async () => {
    const begun = Date.now();
    await keep.api(agent, "GET", `/api/cases/${canaries[0]?.case}`).catch(() => undefined);
    let status = 0;
    while (Date.now() - begun < TAKES_EFFECT_MS && status !== 503)
      status = (await keep.api(agent, "GET", "/api/cases?limit=1").catch(() => ({ status: 0 }))).status;
    const took = Date.now() - begun;
    expect(status).toBe(503);
    expect(took).toBeLessThan(TAKES_EFFECT_MS);
    process.stdout.write(`canary read -> sealed: ${took} ms\n`);
    // Nothing is served before the ledger has the entry: the folder's mark is first.
    await expect
      .poll(async () => (await keep.operator("GET", "/api/seal")).body)
      .toMatchObject({ state: "sealed", entries: [{ cause: "canary", actor: "service:guard" }] });
    const { items } = (await keep.api(security, "GET", "/api/guard/findings")).body as { items: Finding[] };
    const found = items.find(({ kind }) => kind === "canary");
    const { items: audit } = (await keep.api(security, "GET", "/api/audit?action=case.open&limit=1")).body as {
      items: { actor: string; object: string }[];
    };
    expect(found?.change?.who).toBe(audit[0]?.actor);
    expect(audit[0]?.object).toBe(canaries[0]?.case);
  });

  it("keeps it from being opened until somebody has looked at the finding", async () => {
    const { items } = (await keep.api(security, "GET", "/api/guard/findings")).body as { items: Finding[] };
    const found = items.find(({ kind, acknowledgedAt }) => kind === "canary" && acknowledgedAt === null);
    // While it is sealed no case can be planted, and the list of canaries is still there.
    expect((await keep.api(security, "POST", "/api/guard/canaries", { count: 1 })).status).toBe(503);
    expect((await keep.api(security, "GET", "/api/guard/canaries")).body).toMatchObject({ items: [{}, {}] });
    const acknowledged = await keep.api(security, "POST", `/api/guard/findings/${found?.id}/acknowledge`, {});
    expect(acknowledged.status).toBe(200);
  });
});
