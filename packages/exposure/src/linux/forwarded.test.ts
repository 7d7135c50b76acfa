import { describe, expect, it } from "vitest";
import { check } from "../check.ts";

const save = (forward: string) =>
  [
    "*filter",
    ":INPUT DROP [0:0]",
    ":FORWARD DROP [0:0]",
    ":OUTPUT ACCEPT [0:0]",
    ":web - [0:0]",
    ...forward.split("\n"),
    "COMMIT",
    "",
  ].join("\n");

describe("a host that forwards", () => {
  it("is exposed by what lies behind it, also when its own INPUT is shut", () => {
    const text = save("-A FORWARD -d 203.0.114.9 -p tcp --dport 80 -j ACCEPT");
    const { results } = check([{ name: "a", text }], { ports: [80] });
    expect(results.map(({ target, verdict }) => `${target} ${verdict}`)).toContain("a (forwarded) exposed");
  });

  it("follows jumps from the FORWARD chain", () => {
    const text = save("-A FORWARD -j web\n-A web -d 203.0.114.9 -p tcp --dport 80 -j ACCEPT");
    const { results } = check([{ name: "a", text }], { ports: [80] });
    expect(results.map(({ target, verdict }) => `${target} ${verdict}`)).toContain("a (forwarded) exposed");
  });
});
