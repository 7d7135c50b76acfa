import { describe, expect, it } from "vitest";
import type { GuardAsset } from "../../api/types.ts";
import { sinceOpened, withAsset, withoutAsset } from "./since-opened.ts";

const asset = (name: string, address = "10.0.0.1"): GuardAsset => ({
  name,
  kind: "store",
  addresses: [address],
  targets: [],
  ports: [],
  allowed: [],
  sources: [],
  behind: "any",
  probe: [],
});
const names = (assets: readonly GuardAsset[]) => assets.map(({ name }) => name);

describe("an asset that is changed in a form while the list is read again", () => {
  const opened = asset("b");
  const again = { assets: [asset("a", "10.0.0.9"), asset("b"), asset("c")] };

  it("takes its own place in the newer list, also under another name, and leaves the others as they are there", () => {
    const assets = withAsset(again, opened, asset("renamed"));
    expect(names(assets)).toEqual(["a", "renamed", "c"]);
    expect(assets[0]).toEqual(again.assets[0]);
    expect(names(withoutAsset(again, opened))).toEqual(["a", "c"]);
  });

  it("is one more where it is new, or was taken off the list", () => {
    expect(names(withAsset(again, undefined, asset("d")))).toEqual(["a", "b", "c", "d"]);
    expect(names(withAsset({ assets: [asset("a")] }, opened, opened))).toEqual(["a", "b"]);
  });

  it("is said to be the same, declared otherwise, or gone", () => {
    expect(sinceOpened(again, opened)).toBe("same");
    expect(sinceOpened({ assets: [asset("b", "10.0.0.2")] }, opened)).toBe("changed");
    expect(sinceOpened({ assets: [asset("a")] }, opened)).toBe("gone");
  });
});
