import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceFiles } from "./files.ts";

/** A zip archive of deflated entries. `shared`: every entry points at the first one's bytes. */
function zipOf(entries: readonly [string, Uint8Array][], shared = false): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [place, [name, content]] of entries.entries()) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(content), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(shared ? 0 : offset, 42);
    central.push(entry, Buffer.from(name));
    if (shared && place > 0) continue;
    parts.push(head, Buffer.from(name), packed);
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const openFiles = () => readdirSync("/proc/self/fd").length;

describe("the files of an import", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "casekeep-files-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const text = async (file: { bytes(): AsyncIterable<Uint8Array> }) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.bytes()) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };

  it("come in a fixed order, packed ones opened, companions and hidden ones left out", async () => {
    mkdirSync(join(folder, "b"));
    for (const [name, content] of [
      ["z.jsonl", "z"],
      ["b/a.csv", "a"],
      ["README.md", "about"],
      [".hidden", "x"],
    ] as const)
      put(name, content);
    put("c.jsonl.GZ", gzipSync("c"));
    put(
      "d.ZIP",
      zipOf([
        ["one.csv", Buffer.from("1")],
        ["in/two.csv", Buffer.from("2")],
      ]),
    );
    const found = await sourceFiles([folder]);
    const read = await Promise.all(found.files.map(async (file) => [file.name, await text(file)]));
    expect(read).toEqual([
      ["b/a.csv", "a"],
      ["c.jsonl", "c"],
      ["d.ZIP/one.csv", "1"],
      ["d.ZIP/in/two.csv", "2"],
      ["z.jsonl", "z"],
    ]);
    expect(found.companions).toEqual(["README.md"]);
    expect(found.broken.size).toBe(0);
    found.close();
  });

  it("an archive is walked like a folder: hidden and companion files left out, packed files in it opened", async () => {
    put(
      "export.zip",
      zipOf([
        ["a/one.jsonl.gz", gzipSync("1")],
        ["a/README.md", Buffer.from("about")],
        ["a/.DS_Store", Buffer.from("x")],
        ["__MACOSX/a/._one.jsonl", Buffer.from("x")],
        ["Maildir/.Sent/cur/1.host:2,S", Buffer.from("mail")],
      ]),
    );
    const found = await sourceFiles([folder]);
    const read = await Promise.all(found.files.map(async (file) => [file.name, await text(file)]));
    expect(read).toEqual([
      ["export.zip/a/one.jsonl", "1"],
      ["export.zip/Maildir/.Sent/cur/1.host:2,S", "mail"],
    ]);
    expect(found.companions).toEqual(["export.zip/a/README.md"]);
    expect(found.broken.size).toBe(0);
    found.close();
  });

  it("packed files say what they unfold to, so that progress has a measure; what cannot be true is not believed", async () => {
    put("a.jsonl.gz", gzipSync("line\n".repeat(1000)));
    const lying = gzipSync("line\n".repeat(1000));
    lying.writeUInt32LE(0xffffffff, lying.length - 4);
    put("b.jsonl.gz", lying);
    put("c.zip", zipOf([["in.jsonl", Buffer.from("line\n".repeat(1000))]]));
    const found = await sourceFiles([folder]);
    expect(found.files.map(({ size }) => size)).toEqual([5000, lying.length * 100, 5000]);
    found.close();
  });

  it("archives of kinds that are not opened are named with what to do, also inside another archive", async () => {
    for (const name of ["a.tar", "b.tgz", "c.tar.gz", "d.7z"]) put(name, "bytes");
    put("e.zip", zipOf([["in.zip", Buffer.from("PK")]]));
    const found = await sourceFiles([folder]);
    for (const file of found.files) await text(file);
    expect([...found.broken.keys()]).toEqual(["a.tar", "b.tgz", "c.tar.gz", "d.7z", "e.zip/in.zip"]);
    for (const reason of found.broken.values()) expect(reason).toMatch(/unpack it first/);
    found.close();
  });

  it("a Maildir's sub-folders are read although their names begin with a dot", async () => {
    mkdirSync(join(folder, ".Sent/cur"), { recursive: true });
    mkdirSync(join(folder, ".cache"));
    put(".Sent/cur/1.host:2,S", "mail");
    put(".cache/x", "x");
    put("a.eml", "a");
    const found = await sourceFiles([folder]);
    expect(found.files.map(({ name }) => name)).toEqual([".Sent/cur/1.host:2,S", "a.eml"]);
    found.close();
  });

  it("links and devices are named, not followed, and by themselves refused", async () => {
    put("a.jsonl", "a");
    symlinkSync("/dev/zero", join(folder, "endless.jsonl"));
    symlinkSync(folder, join(folder, "loop"));
    const found = await sourceFiles([folder]);
    expect(found.files.map(({ name }) => name)).toEqual(["a.jsonl"]);
    expect(found.special.sort()).toEqual(["endless.jsonl", "loop"]);
    for (const path of ["/dev/zero", "/dev/null", join(folder, "none"), "a\0b", ""])
      await expect(sourceFiles([path])).rejects.toMatchObject({ code: "PATH_UNREADABLE" });
  });

  it("a file that is gone or torn when it is read ends there and is named; nothing is thrown past the reader", async () => {
    put("gone.jsonl.gz", gzipSync("x"));
    put("gone.jsonl", "x");
    put("torn.jsonl.gz", gzipSync("line\n".repeat(10_000)).subarray(0, 60));
    put("not.zip", "PK but no archive");
    const found = await sourceFiles([folder]);
    for (const name of ["gone.jsonl.gz", "gone.jsonl"]) rmSync(join(folder, name));
    for (const file of found.files) await text(file);
    expect([...found.broken.keys()].sort()).toEqual(["gone.jsonl", "not.zip", "torn.jsonl"]);
    for (const reason of found.broken.values()) expect(reason).not.toContain(folder);
  });

  it("an archive whose entries share one small bomb is ended as a whole", async () => {
    // Each by itself stays under what is free.
    const bomb = Buffer.alloc(60 * 1024 * 1024);
    const path = join(folder, "overlap.zip");
    writeFileSync(
      path,
      zipOf(
        Array.from({ length: 5 }, (_, place) => [`${place}.csv`, bomb] as [string, Buffer]),
        true,
      ),
    );
    const found = await sourceFiles([path]);
    let bytes = 0;
    for (const file of found.files) for await (const chunk of file.bytes()) bytes += chunk.length;
    expect(bytes).toBeLessThan(3 * 60 * 1024 * 1024);
    expect(found.broken.size).toBeGreaterThan(2);
    found.close();
  });

  it.skipIf(process.platform !== "linux")(
    "nothing stays open: neither archives nor files whose reader stopped early",
    async () => {
      for (let place = 0; place < 5; place++) put(`${place}.zip`, zipOf([["a.csv", Buffer.from("a".repeat(1000))]]));
      for (let place = 0; place < 5; place++) put(`${place}.gz`, gzipSync(Buffer.alloc(5_000_000, "a b c")));
      const before = openFiles();
      const found = await sourceFiles([folder]);
      for (const file of found.files) for await (const _ of file.bytes()) break;
      found.close();
      for (let tries = 0; tries < 50 && openFiles() > before; tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(openFiles()).toBeLessThanOrEqual(before);
    },
  );
});
