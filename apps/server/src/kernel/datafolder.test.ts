import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeDataFolder } from "./datafolder.ts";

describe("the data folder", () => {
  let above: string;
  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), "casekeep-folder-"));
  });
  afterEach(() => rmSync(above, { recursive: true, force: true }));
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

  it("is as it was after a start that was refused because another process holds it", () => {
    const folder = takeDataFolder(join(above, "data"));
    // As the control store opens it to the group of PostgreSQL's user where Casekeep runs as root.
    chmodSync(folder.root, 0o710);
    writeFileSync(folder.socket, "");
    writeFileSync(join(folder.temp, "at-work"), "");
    expect(() => takeDataFolder(folder.root)).toThrow(/holds the data folder/);
    expect(modeOf(folder.root)).toBe("710");
    expect([folder.socket, join(folder.temp, "at-work")].map((path) => existsSync(path))).toEqual([true, true]);
    folder.release();
    const next = takeDataFolder(folder.root);
    expect(modeOf(folder.root)).toBe("700");
    expect(existsSync(join(next.temp, "at-work"))).toBe(false);
    next.release();
  });

  it("is made for its owner alone, and refused where others read one that is in use", () => {
    const root = join(above, "data");
    mkdirSync(root, { mode: 0o755 });
    takeDataFolder(root).release();
    expect(["", "keys", "run", "tmp"].map((name) => modeOf(join(root, name)))).toEqual(["700", "700", "700", "700"]);
    chmodSync(root, 0o755);
    expect(() => takeDataFolder(root)).toThrow(/readable by others \(mode 755\)/);
    expect(modeOf(root)).toBe("755");
  });

  it("says what to do where it cannot be made", () => {
    const file = join(above, "file");
    writeFileSync(file, "");
    for (const root of [file, join(file, "data")])
      expect(() => takeDataFolder(root)).toThrow(/^CASEKEEP_DATA: .*Name a folder/);
  });
});
