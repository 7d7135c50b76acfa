import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { importHere } from "../../apps/server/src/testing/older-import.ts";
import { at, recordOf, said } from "../../apps/server/src/testing/record.ts";
import { openStores } from "../../apps/server/src/testing/stores.ts";
import { startKeep, type TestKeep } from "../support/keep.ts";

/** Here, an older release of the recognizers; the keep is a process of its own and has today's. */
vi.mock("@casekeep/redact", async (load) => {
  const now = await load<typeof import("@casekeep/redact")>();
  const { olderRelease } = await import("../../apps/server/src/testing/older.ts");
  return { ...now, ...olderRelease(now) };
});

let keep: TestKeep | undefined;
afterEach(async () => {
  await keep?.kill();
  keep?.remove();
  keep = undefined;
});

type Run = { id: string; state: string; cases: number; affectedMessages: number; values: number; phase: string | null };
type Summary = { cases: number; messages: number };

describe("kill -9 while everything is read again", () => {
  it("the next start goes on by itself: nothing is left readable in any file, and everything is listed once", async () => {
    const cases = 800;
    const planted = (place: number) => place % 4 === 1;
    keep = await startKeep({ env: { CASEKEEP_DIAGNOSTICS: "plain" } });
    await keep.stop();
    const { folder } = keep;
    const master = readKey(join(folder, "data", "keys"));
    const stores = await openStores({ folder: join(folder, "data"), plain: true, master });
    await importHere(
      stores,
      Array.from({ length: cases }, (_, place) =>
        recordOf(`r${place}`, {
          createdAt: at(place * 60),
          updatedAt: at(place * 60),
          requester: { id: `c${place % 100}` },
          subject: place % 16 === 1 ? "Write to orlathben @contoso com" : "Printer",
          messages: [
            said("m1", place * 60, planted(place) ? "Reach quillonvarga @contoso com please" : "It does not print.", {
              author: { id: `c${place % 100}` },
            }),
          ],
        }),
      ),
    );
    expect(stores.reported).toEqual([]);
    await stores.close();

    keep = await startKeep({ folder, env: { CASEKEEP_DIAGNOSTICS: "plain" } });
    const { id } = (await keep.operator("POST", "/api/quality/rescans", {})).body as Run;
    const path = `/api/quality/rescans/${id}`;
    let seen: Run | undefined;
    for (let tries = 0; tries < 2_000; tries++) {
      seen = (await keep.operator("GET", path)).body as Run;
      if (seen.affectedMessages > 20 || seen.state !== "running") break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(seen).toMatchObject({ state: "running", phase: "reading" });
    await keep.kill();

    keep = await startKeep({ folder, env: { CASEKEEP_DIAGNOSTICS: "plain" } });
    for (let tries = 0; tries < 900; tries++) {
      seen = (await keep.operator("GET", path)).body as Run;
      if (seen.state !== "running") break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(seen).toMatchObject({ state: "done", cases });
    const summary = (await keep.operator("GET", `${path}/summary`)).body as Summary;
    expect(summary).toMatchObject({ cases: cases / 4, messages: cases / 4 });
    const again = (await keep.operator("POST", "/api/quality/rescans", { dry: true })).body as Run;
    for (let tries = 0; tries < 900; tries++) {
      seen = (await keep.operator("GET", `/api/quality/rescans/${again.id}`)).body as Run;
      if (seen.state !== "running") break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(seen).toMatchObject({ state: "done", values: 0 });
    await keep.stop();
    const left = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .filter((file) => existsSync(file) && /quillonvarga|orlathben|contoso/i.test(readFileSync(file, "latin1")));
    expect(left).toEqual([]);
  }, 240_000);
});

function readKey(keys: string): Uint8Array {
  return new Uint8Array(readFileSync(join(keys, "master.key")));
}
