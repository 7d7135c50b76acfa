import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewer } from "./conformance/cast.ts";
import { batchesOf, NOW, type World, worldOf } from "./conformance/world.ts";
import { type EmbeddedStore, openEmbedded } from "./embedded.ts";
import { encodeBatch } from "./encode/encode.ts";

const MIB = 1 << 20;
const folder = mkdtempSync(join(tmpdir(), "casestore-disk-"));
/** A real file system of its own, so that it can really be full; only root may mount one. */
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=300m", "tmpfs", folder]).status === 0;

/** Fills the disk up to some bytes. */
function fill(left: number): string {
  const path = join(folder, "ballast");
  const file = openSync(path, "w");
  const block = Buffer.alloc(64 << 10, 7);
  for (;;) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize <= left + block.length) break;
    writeSync(file, block);
  }
  closeSync(file);
  return path;
}

describe.skipIf(!mounted)("a full disk", () => {
  let store: EmbeddedStore;
  const open = (reserve: number) =>
    openEmbedded({ folder: join(folder, "store"), now: () => NOW, diagnostics: { reserve } });
  const write = async (world: World, ver: bigint) => {
    for (const batch of batchesOf(world, ver)) await store.insert(encodeBatch(batch));
  };
  const counts = async () => {
    const { cases, messages } = await store.stats(viewer());
    return { cases, messages };
  };
  const [first, second] = [worldOf(1, 100), worldOf(2, 3000)];
  const both = {
    cases: first.cases.length + second.cases.length,
    messages: first.messages.length + second.messages.length,
  };

  beforeAll(async () => {
    store = await open(Number.NEGATIVE_INFINITY);
  });
  afterAll(async () => {
    await store?.close();
    spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it("refuses what does not fit, shows none of its cases, answers about all others, and takes the same again when there is room", async () => {
    await write(first, 1n);
    const before = await counts();
    expect(before).toEqual({ cases: first.cases.length, messages: first.messages.length });
    const ballast = fill(MIB / 4);
    await expect(write(second, 2n)).rejects.toMatchObject({ code: "DISK_FULL" });
    const ids = new Set(first.cases.map(({ id }) => id));
    for (const row of first.cases.slice(0, 20)) expect((await store.open(viewer(), row.id))?.row.id).toBe(row.id);
    const later = await counts();
    expect(later.cases).toBeGreaterThanOrEqual(before.cases);
    // A batch of which something was written has no case to show for it; batches before it are whole.
    for (const row of second.cases.filter(({ id }) => !ids.has(id)).slice(0, 200)) {
      const found = await store.open(viewer(), row.id);
      const messages = second.messages.filter(({ caseId }) => caseId === row.id).length;
      if (found !== undefined) expect(found.messages.length).toBe(messages);
    }
    rmSync(ballast);
    await store.writable();
    await write(second, 2n);
    expect(await counts()).toEqual(both);
  }, 240_000);

  it("with less left than the reserve nothing is written at all, and the message says what to do", async () => {
    await store.close();
    store = await open(1 << 30);
    await expect(write(worldOf(3, 50), 3n)).rejects.toMatchObject({
      code: "DISK_FULL",
      message: expect.stringContaining("free some"),
    });
    await expect(store.writable()).rejects.toMatchObject({ code: "DISK_FULL" });
    // Messages are counted by their own rows, with or without their case.
    expect(await counts()).toEqual(both);
  }, 120_000);
});
