import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";

let keep: TestKeep | undefined;
afterEach(async () => {
  await keep?.kill();
  keep?.remove();
  keep = undefined;
});

/** Cases of an import that is killed; more where a fast machine had stored them all before. */
let size = 30_000;

type Detail = { version: number; conversation: { body: string }[]; history: { type: string }[]; status: string };

describe("kill -9 of the whole keep", () => {
  it("while people write: every acknowledged change is there afterwards, whole, and the next start works", async () => {
    keep = await startKeep();
    const token = await keep.token("agent");
    const made = (await keep.api(token, "POST", "/api/cases", { subject: "Printer", body: "It is on fire" })).body as {
      id: string;
      version: number;
    };
    const acknowledged: string[] = [];
    let version = made.version;
    const killing = new Promise<void>((resolve) => setTimeout(() => void keep?.kill().then(resolve), 1_500));
    for (let count = 0; count < 2_000; count++) {
      const body = `step ${count} done`;
      const answer = await keep
        .api(token, "POST", `/api/cases/${made.id}/messages`, { version, body, visibility: "internal" })
        .catch(() => undefined);
      if (answer?.status !== 200) break;
      acknowledged.push(body);
      version = (answer.body as { version: number }).version;
    }
    await killing;
    expect(acknowledged.length).toBeGreaterThan(3);
    keep = await startKeep({ folder: keep.folder });
    const detail = (await keep.api(await keep.token("agent"), "GET", `/api/cases/${made.id}`)).body as Detail;
    const bodies = detail.conversation.map((message) => message.body);
    for (const body of acknowledged) expect(bodies.filter((other) => other === body)).toEqual([body]);
    // At most the one change that was under way may be there too, and then wholly: as many entries in the history as messages.
    expect(bodies.length).toBeLessThanOrEqual(acknowledged.length + 2);
    expect(detail.history.filter((entry) => entry.type === "message").length).toBe(bodies.length);
  });

  it("in the middle of an import: the same import afterwards completes it, with nothing lost and nothing doubled", {
    timeout: 300_000,
    retry: 2,
  }, async () => {
    // Again where the kill came too late: on a fast machine the import may have ended before.
    keep = await startKeep();
    // More than the store is given at once: some of it is stored while the rest is still being read.
    const cases = size;
    size *= 3;
    const path = join(keep.folder, "cases.jsonl");
    writeFileSync(
      path,
      Array.from({ length: cases }, (_, place) =>
        JSON.stringify({
          case_id: `k${place}`,
          opened: new Date(1_700_000_000_000 + place * 60_000).toISOString(),
          subject: `Case ${place}`,
          customer: { email: `person${place % 500}@example.com` },
          messages: [
            {
              at: new Date(1_700_000_000_000 + place * 60_000).toISOString(),
              by: "customer",
              text: `The device number ${place} blinks red and then stops.`,
            },
          ],
        }),
      ).join("\n"),
    );
    await keep.operator("POST", "/api/imports", { source: "generic", paths: [path] });
    for (let tries = 0; tries < 4000; tries++) {
      const { cases: stored } = (await keep.operator("GET", "/api/stats")).body as { cases: number };
      if (stored > 500) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await keep.kill();
    keep = await startKeep({ folder: keep.folder });
    const runs = (await keep.operator("GET", "/api/imports")).body as { items: { state: string }[] };
    expect(runs.items[0]?.state).toBe("interrupted");
    const run = await runImport(keep, { source: "generic", paths: [path], expect: cases });
    const summary = run.summary as { complete: boolean; cases: number; created: number; unchanged: number };
    expect(summary).toMatchObject({ complete: true, cases });
    expect(summary.unchanged).toBeGreaterThan(0);
    expect(summary.created + summary.unchanged).toBe(cases);
    expect((await keep.operator("GET", "/api/stats")).body).toMatchObject({ cases, messages: cases });
  });
});

describe("a second keep on the same data folder", () => {
  it("is refused with the number of the process that holds it", async () => {
    keep = await startKeep();
    await expect(startKeep({ folder: keep.folder })).rejects.toThrow(/holds the data folder/);
    expect((await keep.api(null, "GET", "/healthz")).status).toBe(200);
  });
});
