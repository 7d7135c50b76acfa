import { GuardAsset } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { ask } from "./aside.ts";

const RULES = 10_000;
const asset = GuardAsset.parse({ name: "db", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9300 }] });
const question = (open: boolean) => {
  const rules = Array.from(
    { length: RULES },
    (_, at) => `-A INPUT -s 10.${at >> 8}.${at & 255}.0/24 -p tcp --dport ${9000 + (at % 400)} -j ACCEPT`,
  );
  const text = ["*filter", ":INPUT DROP [0:0]", ...(open ? ["-A INPUT -p tcp --dport 9200 -j ACCEPT"] : []), ...rules]
    .concat("COMMIT", "")
    .join("\n");
  const reading = { source: "host", files: [{ name: "a.rules", text }], problems: [] };
  return { kind: "judge", reading, assets: [asset] } as const;
};
const verdicts = async (open: boolean, signal = AbortSignal.timeout(60_000)) =>
  (await ask(question(open), signal)).assets.get("db")?.map(({ verdict }) => verdict) ?? [];

describe("a question about many rules", () => {
  it("is answered by one thread after another question of the same, and by several at once", async () => {
    expect(await verdicts(false)).not.toContain("exposed");
    expect(await verdicts(true)).toContain("exposed");
    const both = await Promise.all([verdicts(true), verdicts(false)]);
    expect(both.map((one) => one.includes("exposed"))).toEqual([true, false]);
  }, 120_000);

  it("is given up when nobody waits any more, and the next one is answered", async () => {
    const given = AbortSignal.timeout(20);
    await expect(verdicts(true, given)).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(verdicts(true, AbortSignal.abort("over"))).rejects.toBe("over");
    expect(await verdicts(true)).toContain("exposed");
  }, 120_000);
});
