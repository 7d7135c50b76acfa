import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listenFiles } from "./listen-files.ts";

/** Far under the second that an event may take to its verdict, and under the timed look besides. */
const SOON_MS = 600;
const QUIET_MS = 150;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "casekeep-listen-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const folder = (path: string) => void mkdirSync(join(root, path), { recursive: true });
const link = (target: string, path: string) => symlinkSync(target, join(root, path));
const move = (from: string, to: string) => renameSync(join(root, from), join(root, to));
/** As `ln -sfn` with a rename, or a mounted config map: never a moment without the link. */
const relink = (target: string, path: string): void => {
  link(target, `${path}.new`);
  move(`${path}.new`, path);
};

const replace = (path: string, by: string): void => {
  move(path, `${by}-old`);
  move(by, path);
};
const rewrite = (path: string, text: string): void => {
  put(`${path}.new`, text);
  move(`${path}.new`, path);
};

type Act = readonly [what: string, act: () => void];
const CASES: readonly { readonly name: string; readonly path: string; make(): void; readonly acts: readonly Act[] }[] =
  [
    {
      name: "a link to a folder that is swapped for another",
      path: "current",
      make() {
        put("one/a.rules", "1");
        put("two/a.rules", "2");
        link("one", "current");
      },
      acts: [
        ["the swap", () => relink("two", "current")],
        ["a change behind the new one", () => put("two/a.rules", "3")],
        ["the swap back", () => relink("one", "current")],
      ],
    },
    {
      name: "a mounted config map, as a folder",
      path: "map",
      make() {
        put("map/..1/a.rules", "1");
        put("map/..2/a.rules", "2");
        link("..1", "map/..data");
        link("..data/a.rules", "map/a.rules");
      },
      acts: [
        ["its update", () => relink("..2", "map/..data")],
        ["a change behind it", () => put("map/..2/a.rules", "3")],
      ],
    },
    {
      name: "a mounted config map, as one file",
      path: "map/a.rules",
      make() {
        put("map/..1/a.rules", "1");
        put("map/..2/a.rules", "2");
        link("..1", "map/..data");
        link("..data/a.rules", "map/a.rules");
      },
      acts: [
        ["its update", () => relink("..2", "map/..data")],
        ["a change behind it", () => put("map/..2/a.rules", "3")],
      ],
    },
    {
      name: "links inside a folder",
      path: "rules",
      make() {
        put("elsewhere/a.rules", "1");
        put("other/a.rules", "2");
        put("single/b.rules", "3");
        folder("rules");
        link("../elsewhere", "rules/deep");
        link("../single/b.rules", "rules/b.rules");
      },
      acts: [
        ["a change behind a link to a folder", () => put("elsewhere/a.rules", "4")],
        ["a change behind a link to a file", () => put("single/b.rules", "5")],
        ["a swapped link", () => relink("../other", "rules/deep")],
        ["a change behind it", () => put("other/a.rules", "6")],
      ],
    },
    {
      name: "a folder that is replaced whole",
      path: "rules",
      make() {
        put("rules/deep/a.rules", "1");
        put("new/a.rules", "2");
        put("newer/deep/a.rules", "3");
      },
      acts: [
        ["one inside it", () => replace("rules/deep", "new")],
        ["a change in the new one", () => put("rules/deep/a.rules", "4")],
        ["itself", () => replace("rules", "newer")],
        ["a change deep in it", () => put("rules/deep/a.rules", "5")],
        ["a new folder", () => folder("rules/x/y")],
        ["a file in it", () => put("rules/x/y/a.rules", "6")],
      ],
    },
    {
      name: "a path that is not there yet",
      path: "later/on/a.rules",
      make: () => undefined,
      acts: [
        ["its folders", () => folder("later/on")],
        ["the file", () => put("later/on/a.rules", "1")],
        ["another in its place", () => rewrite("later/on/a.rules", "2")],
        ["its end", () => rmSync(join(root, "later/on/a.rules"))],
      ],
    },
  ];

describe("listening to files", () => {
  it.each(CASES)("hears every change of $name", async ({ path, make, acts }) => {
    make();
    let heard = 0;
    const listening = listenFiles([join(root, path)], () => void heard++);
    const quiet = async (): Promise<void> => {
      for (let before = -1; before !== heard; ) {
        before = heard;
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      }
      heard = 0;
    };
    try {
      for (const [what, act] of acts) {
        await quiet();
        act();
        for (const end = Date.now() + SOON_MS; heard === 0 && Date.now() < end; )
          await new Promise((resolve) => setTimeout(resolve, 5));
        expect({ what, heard: heard > 0 }).toEqual({ what, heard: true });
      }
    } finally {
      listening.stop();
    }
  });

  it("does not listen to what others write beside it, and hears nothing when it has stopped", async () => {
    put("rules/a.rules", "1");
    let heard = 0;
    const listening = listenFiles([join(root, "rules")], () => void heard++);
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    heard = 0;
    put("beside.rules", "1");
    put("others/b.rules", "1");
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    expect(heard).toBe(0);
    listening.stop();
    put("rules/a.rules", "2");
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    expect(heard).toBe(0);
  });
});
