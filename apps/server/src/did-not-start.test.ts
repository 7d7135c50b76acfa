import { describe, expect, it } from "vitest";
import { LATER, Refusal } from "./config.ts";
import { whyNot } from "./did-not-start.ts";

const failed = (fields: Record<string, string>): Error => Object.assign(new Error("no"), fields);

describe("a keep that does not start", () => {
  it.each([
    ["what it was told cannot be used", new Refusal("X: not so. Do this."), 2, /^X: not so\. Do this\.$/],
    ["another process holds the folder", new Refusal("Held. Stop it.", LATER), 3, /^Held\. Stop it\.$/],
    [
      "its port is taken",
      failed({ code: "EADDRINUSE", syscall: "listen" }),
      3,
      /^Something else listens on .*:7300\. /,
    ],
    ["its port is not for this account", failed({ code: "EACCES", syscall: "listen" }), 2, /Choose a port above 1023/],
    ["a store does not answer", failed({ help: "Try again." }), 3, /^no Try again\.$/],
    ["nobody knows why", failed({ code: "EACCES", syscall: "open" }), 3, /^Error: no\n {4}at /],
  ])("says why and ends accordingly where %s", (_, error, exit, text) => {
    expect(whyNot(error)).toEqual({ exit, text: expect.stringMatching(text) });
  });
});
