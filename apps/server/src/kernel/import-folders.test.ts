import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Refusal, readConfig } from "../config.ts";
import { importFolders } from "./import-folders.ts";

describe("folders set aside for imports over the network", () => {
  let root = "";
  let data = "";
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "casekeep-folders-")));
    data = join(root, "keep", "data");
    mkdirSync(join(data, "imports"), { recursive: true });
    mkdirSync(join(root, "exports"));
    symlinkSync(join(root, "keep"), join(root, "link"));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const folders = (value?: string) =>
    importFolders(readConfig({ CASEKEEP_DATA: data, ...(value === undefined ? {} : { CASEKEEP_IMPORTS: value }) }));

  it("are the data folder's own where none is named, and otherwise those that are", () => {
    expect(folders()).toEqual([join(data, "imports")]);
    expect(folders(" ")).toEqual([join(data, "imports")]);
    expect(folders(`${root}/exports: ${data}/imports :/nowhere/yet`)).toEqual([
      join(root, "exports"),
      join(data, "imports"),
      "/nowhere/yet",
    ]);
  });

  it.each(["/", "ROOT", "ROOT/keep", "DATA", "DATA/keys", "DATA/imports/../keys", "ROOT/link", "ROOT/link/data/keys"])(
    "are never the data folder, what holds it or what else is in it: %s",
    (value) => {
      const named = value.replace("ROOT", root).replace("DATA", data);
      expect(() => folders(named)).toThrow(Refusal);
      expect(() => folders(named)).toThrow(/CASEKEEP_IMPORTS/);
    },
  );
});
