import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { GuardAsset, GuardConfig } from "@casekeep/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testGuard } from "../../../testing/guard.ts";
import { openControl, type TestControl } from "../testing/control.ts";
import { MARK, opened } from "./open.ts";
import { BUILT_IN, stageFor } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../../../../..", import.meta.url)).replace(/\/$/, "");
const BEFORE = join(dirname(ROOT), "shared", "samples", "exposure", "azure_nsg_2019-12-04_before.json");
const SHUT =
  "*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT\nCOMMIT\n";

const NFT = JSON.stringify({
  nftables: [
    { metainfo: { json_schema_version: 1 } },
    { table: { family: "inet", name: "fw", handle: 1 } },
    {
      chain: {
        family: "inet",
        table: "fw",
        name: "in",
        handle: 1,
        type: "filter",
        hook: "input",
        prio: 0,
        policy: "drop",
      },
    },
  ],
});
const AWS = JSON.stringify({ SecurityGroups: [{ GroupId: "sg-1", GroupName: "db", IpPermissions: [] }] });
const GOOGLE = JSON.stringify([
  {
    name: "inside",
    network: "https://www.googleapis.com/compute/v1/projects/p/global/networks/default",
    direction: "INGRESS",
    priority: 1000,
    disabled: false,
    sourceRanges: ["10.0.0.0/8"],
    allowed: [{ IPProtocol: "tcp", ports: ["9200"] }],
  },
]);

describe("a marked rule", () => {
  const asset = (over: object = {}) =>
    GuardAsset.parse({ name: "db", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }], ...over });
  it.each([
    ["iptables-save", "host.rules", SHUT, asset()],
    ["nft", "nft.json", NFT, asset()],
    ["AWS security groups", "sg.json", AWS, asset({ addresses: [], targets: ["*"] })],
    ["Google firewall rules", "fw.json", GOOGLE, asset({ addresses: [], targets: ["*"] })],
  ])("opens a copy of %s", (_, name, text, of) => {
    const stage = stageFor([{ source: "it", files: [{ name, text }], problems: [] }], [of]);
    expect(stage.on).toBe("it");
    expect(JSON.stringify(stage.after)).toContain(MARK);
    expect(stage.files[0]?.text).toBe(text);
  });

  it.skipIf(!existsSync(BEFORE))(
    "opens a copy of an Azure network security group (needs shared/samples/exposure)",
    () => {
      const reading = {
        source: "azure",
        files: [{ name: "nsg.json", text: readFileSync(BEFORE, "utf8") }],
        problems: [],
      };
      expect(stageFor([reading], [asset()]).on).toBe("azure");
    },
  );

  it("finds no place in what it does not know, and then a sample of ours is practised on", () => {
    expect(opened([{ name: "a.yaml", text: "kind: NetworkPolicy" }], 1)).toBeUndefined();
    expect(stageFor([{ source: "it", files: [{ name: "a", text: "{" }], problems: [] }], [asset()]).on).toBe(BUILT_IN);
    expect(stageFor([], []).on).toBe(BUILT_IN);
  });
});

describe("a drill", () => {
  let control: TestControl;
  beforeAll(async () => {
    control = await openControl();
  });
  afterAll(() => control.close());

  it("measures change to verdict to seal on a copy, and touches neither the rules nor the keep", async () => {
    const rules = join(control.folder, "host.rules");
    writeFileSync(rules, SHUT);
    const { guard, seals, reported } = testGuard(control.store, { temp: control.folder });
    await guard.start();
    await guard.setConfig(
      GuardConfig.parse({
        assets: [{ name: "db", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] }],
        sources: [{ kind: "files", name: "host", paths: [rules] }],
      }),
      "ada",
      true,
    );
    expect((await guard.status()).drill).toEqual({ last: null, ageDays: null, late: true });
    const before = readdirSync(control.folder).sort();
    const drill = await guard.drill({ real: false }, "ada");
    expect(drill).toMatchObject({ passed: true, real: false, on: "host", by: "ada", reason: "" });
    expect(drill.verdictMs).toBeLessThan(1_000);
    expect(drill.sealMs).toBeLessThan(5_000);
    expect(readFileSync(rules, "utf8")).toBe(SHUT);
    expect(readdirSync(control.folder).sort()).toEqual(before);
    expect(seals).toEqual([]);
    expect((await guard.status()).verdict).toBe("restricted");
    expect(await guard.summary()).toMatchObject({ drillAgeDays: 0, drillLate: false });
    const real = await guard.drill({ real: true, source: "host" }, "ada");
    expect(real).toMatchObject({ passed: true, real: true });
    expect(seals).toMatchObject([{ cause: "exposed", reason: expect.stringContaining("Drill") }]);
    expect((await guard.drills(5)).map(({ id }) => id)).toEqual([real.id, drill.id]);
    await expect(guard.drill({ real: false, source: "none" }, "ada")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(reported).toEqual([]);
    await guard.stop();
  });

  it("comes by itself once a month, on one server, and is late after 35 days", async () => {
    const day = 86_400_000;
    let now = Date.now() + 36 * day;
    const [one, two] = [0, 1].map(() => testGuard(control.store, { temp: control.folder, now: () => now }));
    if (!one || !two) throw new Error("no guards");
    expect(await one.guard.summary()).toMatchObject({ drillAgeDays: 36, drillLate: true });
    await Promise.all([one.guard.start(), two.guard.start()]);
    now += 2 * 60_000;
    const end = Date.now() + 15_000;
    while ((await one.guard.summary()).drillLate && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const [last, before] = await one.guard.drills(5);
    expect(last).toMatchObject({ by: "service:guard", passed: true });
    expect(before?.by).toBe("ada");
    await Promise.all([one.guard.stop(), two.guard.stop()]);
  }, 30_000);
});
