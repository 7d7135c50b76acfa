import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sourceFiles } from "./files.ts";
import { allowedPaths, reachOf } from "./reach.ts";

let root = "";
let imports = "";
let secret = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "casekeep-reach-")));
  imports = join(root, "imports");
  secret = join(root, "private", "keys.jsonl");
  for (const folder of [imports, join(root, "private"), join(root, "imports-old")]) mkdirSync(folder);
  for (const file of [secret, join(root, "imports-old", "a.jsonl"), join(imports, "a.jsonl")])
    writeFileSync(file, '{"case_id":"1"}\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString();
};

describe("what may be named over the network", () => {
  it("is a file or folder of the folders set aside, by its whole path or from there on", async () => {
    mkdirSync(join(imports, "desk"));
    for (const name of [imports, join(imports, "a.jsonl"), "a.jsonl", "desk", "./desk/../a.jsonl", "."])
      expect((await allowedPaths([name], [join(root, "nowhere"), imports])).paths[0]).toMatch(/imports/);
  });

  it("is told nothing of any other place: one answer for what is there, what is not, and what a link leads to", async () => {
    symlinkSync(secret, join(imports, "out.jsonl"));
    symlinkSync(join(root, "private"), join(imports, "folder"));
    symlinkSync(join(root, "private", "none"), join(imports, "dangling"));
    const elsewhere = [
      secret,
      join(root, "private", "none"),
      join(root, "imports-old", "a.jsonl"),
      `${imports}/../private/keys.jsonl`,
      "../private/keys.jsonl",
      "../private/none",
      "out.jsonl",
      "dangling",
      "folder/keys.jsonl",
      "folder/none",
      "folder/../a.jsonl/none",
      "missing.jsonl",
      "a.jsonl\0",
      "/",
      "/etc/passwd",
      "/proc/self/environ",
    ];
    const said = new Set<string>();
    for (const name of elsewhere) {
      const error = await allowedPaths([name], [imports]).catch((thrown: unknown) => thrown);
      expect(error, name).toMatchObject({ code: "PATH_NOT_ALLOWED", status: 403 });
      said.add((error as Error).message);
    }
    expect(said.size).toBe(1);
    // One that may not be named among those that may: nothing of it is read.
    await expect(allowedPaths(["a.jsonl", secret], [imports])).rejects.toMatchObject({ code: "PATH_NOT_ALLOWED" });
  });

  it("may lie behind links of the operator's own: a folder set aside that is one, or one that leads to another", async () => {
    const other = join(root, "other");
    mkdirSync(other);
    writeFileSync(join(other, "b.jsonl"), "{}\n");
    symlinkSync(imports, join(root, "link"));
    symlinkSync(join(other, "b.jsonl"), join(imports, "b.jsonl"));
    const linked = await allowedPaths([join(root, "link", "a.jsonl"), "b.jsonl"], [join(root, "link"), other]);
    expect(linked.paths).toEqual([join(imports, "a.jsonl"), join(other, "b.jsonl")]);
    expect(linked.folders).toEqual([imports, other]);
  });
});

describe("what is exchanged between the look and the reading", () => {
  const within = async (name: string) => {
    const { paths, folders } = await allowedPaths([name], [imports]);
    return { paths, reach: reachOf(folders) };
  };

  it.each(["plain.jsonl", "packed.jsonl.gz"])("a file that became a link (%s) is not read", async (name) => {
    const text = name.endsWith(".gz") ? gzipSync("before") : "before";
    writeFileSync(join(imports, name), text);
    const { paths, reach } = await within(name);
    const found = await sourceFiles(paths, reach);
    rmSync(join(imports, name));
    symlinkSync(secret, join(imports, name));
    expect(await read(found.files[0]!.bytes())).toBe("");
    expect([...found.broken.values()]).toHaveLength(1);
  });

  it("a folder that became a link is neither listed nor read", async () => {
    mkdirSync(join(imports, "desk"));
    writeFileSync(join(imports, "desk", "keys.jsonl"), "before");
    const { paths, reach } = await within("desk");
    const found = await sourceFiles(paths, reach);
    renameSync(join(imports, "desk"), join(imports, "gone"));
    symlinkSync(join(root, "private"), join(imports, "desk"));
    expect(await read(found.files[0]!.bytes())).toBe("");
    await expect(sourceFiles(paths, reach)).rejects.toMatchObject({ code: "PATH_UNREADABLE" });
  });

  it("an archive that became a link is not opened", async () => {
    writeFileSync(join(imports, "desk.zip"), "PK");
    const { paths, reach } = await within("desk.zip");
    rmSync(join(imports, "desk.zip"));
    symlinkSync(secret, join(imports, "desk.zip"));
    const found = await sourceFiles(paths, reach);
    await expect(read(found.files[0]!.bytes())).resolves.toBe("");
    expect([...found.broken.keys()]).toEqual(["desk.zip"]);
  });

  it("what stays where it was is read as ever, files and folders", async () => {
    const { paths, reach } = await within(".");
    const found = await sourceFiles(paths, reach);
    expect(await read(found.files[0]!.bytes())).toContain("case_id");
    expect(found.broken.size).toBe(0);
    linkSync(join(imports, "a.jsonl"), join(imports, "c.jsonl"));
    expect((await sourceFiles(paths, reach)).files).toHaveLength(2);
  });
});
