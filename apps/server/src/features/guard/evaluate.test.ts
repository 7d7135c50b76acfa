import { GuardAsset, GuardConfig } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { ask } from "./aside.ts";
import { type AssetVerdict, judgeAsset, judgeSource } from "./evaluate.ts";

const save = (...rules: string[]) =>
  ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ...rules, "COMMIT", ""].join("\n");
const SHUT = save("-A INPUT -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT");
const OPEN = save("-A INPUT -p tcp --dport 9200 -j ACCEPT");
const OFFICE = save("-A INPUT -s 8.8.8.0/24 -p tcp --dport 9200 -j ACCEPT");

const asset = (over: object = {}) =>
  GuardAsset.parse({ name: "node1", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }], ...over });

/** The verdict on one asset behind sources that hold these files; undefined stands for a source that could not be read. */
function judge(of: GuardAsset, files: Record<string, string | undefined>): AssetVerdict {
  const sources = Object.keys(files).map((name) => ({ kind: "files", name, paths: ["/x"] }));
  const config = GuardConfig.parse({ assets: [of], sources });
  const said = new Map(
    Object.entries(files).flatMap(([source, text]) =>
      text === undefined
        ? []
        : [[source, judgeSource({ source, files: [{ name: `${source}.rules`, text }], problems: [] }, [of])] as const],
    ),
  );
  const unread = new Map(Object.entries(files).flatMap(([name, text]) => (text === undefined ? [[name, "gone"]] : [])));
  return judgeAsset(of, config, said, unread);
}

describe("the verdict on an asset", () => {
  it("is exposed by one open rule, restricted by a private one, closed by none", () => {
    expect(judge(asset(), { host: OPEN }).verdict).toBe("exposed");
    expect(judge(asset(), { host: SHUT }).verdict).toBe("restricted");
    expect(judge(asset({ ports: [{ from: 5601, to: 5601 }] }), { host: OPEN }).verdict).toBe("closed");
  });

  it("is unknown, never safe, where nothing can be said", () => {
    expect(judge(asset(), {}).verdict).toBe("unknown");
    expect(judge(asset(), { host: undefined })).toMatchObject({ verdict: "unknown", reason: "host: gone" });
    expect(judge(asset(), { host: "no rules at all" }).verdict).toBe("unknown");
    expect(judge(asset(), { host: SHUT, other: undefined }).verdict).toBe("unknown");
    expect(judge(asset({ targets: ["db-*"], addresses: [] }), { host: OPEN }).verdict).toBe("unknown");
  });

  it("is exposed for certain whatever else could not be read", () => {
    expect(judge(asset(), { host: OPEN, other: undefined }).verdict).toBe("exposed");
  });

  it("does not count who is allowed, and counts everybody else", () => {
    expect(judge(asset(), { host: OFFICE }).verdict).toBe("exposed");
    expect(judge(asset({ allowed: ["8.8.8.0/24"] }), { host: OFFICE }).verdict).toBe("restricted");
    expect(judge(asset({ allowed: ["8.8.8.0/25"] }), { host: OFFICE }).verdict).toBe("exposed");
    expect(judge(asset({ allowed: ["8.8.8.0/24"] }), { host: OPEN }).verdict).toBe("exposed");
    expect(judge(asset({ allowed: ["0.0.0.0/0", "::/0"] }), { host: OPEN }).verdict).toBe("restricted");
  });

  it("tells the worst of thousands of answers one by one, joins the rest and loses no port of them", () => {
    const rules = Array.from({ length: 3_000 }, (_, at) => {
      const source = at === 2_999 ? "8.8.8.8/32" : `10.${at >> 8}.${at & 255}.0/24`;
      return `-A INPUT -s ${source} -p tcp --dport ${1_000 + at} -j ACCEPT`;
    });
    const found = judge(asset({ ports: [] }), { host: save(...rules) });
    expect(found.verdict).toBe("exposed");
    expect(found.rows.length).toBeLessThan(110);
    expect(found.rows.find(({ verdict }) => verdict === "exposed")).toMatchObject({
      ports: ["3999"],
      from: ["8.8.8.8/32"],
    });
    const ports = new Set(
      found.rows
        .filter(({ verdict, protocol }) => verdict === "restricted" && protocol === "tcp")
        .flatMap((row) => row.ports)
        .flatMap((text) => {
          const [from = 0, to = from] = text.split("-").map(Number);
          return Array.from({ length: to - from + 1 }, (_, at) => from + at);
        }),
    );
    expect(ports.size).toBe(2_999);
  });

  it("names those of the sources that nobody allowed", () => {
    const { rows } = judge(asset({ allowed: ["10.0.0.0/9"] }), { host: SHUT });
    expect(rows[0]).toMatchObject({ verdict: "restricted", undeclared: ["10.128.0.0-10.255.255.255"] });
  });

  it("behind every source is as open as the least open one, port by port", () => {
    const every = (over = {}) => asset({ behind: "every", ...over });
    expect(judge(asset(), { cloud: OPEN, host: SHUT }).verdict).toBe("exposed");
    expect(judge(every(), { cloud: OPEN, host: SHUT }).verdict).toBe("restricted");
    expect(judge(every(), { cloud: OPEN, host: OPEN }).verdict).toBe("exposed");
    // Each is open on another port: together nothing is.
    const other = save("-A INPUT -p tcp --dport 9201 -j ACCEPT");
    expect(judge(every({ ports: [{ from: 9200, to: 9210 }] }), { cloud: OPEN, host: other }).verdict).toBe("closed");
    expect(judge(every({ ports: [] }), { cloud: OPEN, host: other }).verdict).toBe("closed");
    // One that cannot be read closes nothing; one that is read and shut is enough.
    expect(judge(every(), { cloud: OPEN, host: undefined }).verdict).toBe("unknown");
    expect(judge(every(), { cloud: SHUT, host: undefined }).verdict).toBe("restricted");
  });

  it("leaves out a source that does not speak of it, unless it was said to stand before it", () => {
    const group = JSON.stringify({
      SecurityGroups: [
        {
          GroupId: "sg-1",
          GroupName: "db",
          IpPermissions: [{ IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, IpRanges: [{ CidrIp: "10.0.0.0/8" }] }],
        },
      ],
      NetworkInterfaces: [
        {
          NetworkInterfaceId: "eni-1",
          PrivateIpAddress: "10.9.9.9",
          Groups: [{ GroupId: "sg-1", GroupName: "db" }],
          PrivateIpAddresses: [{ PrivateIpAddress: "10.9.9.9", Primary: true }],
        },
      ],
    });
    expect(judge(asset(), { host: SHUT, aws: group }).verdict).toBe("restricted");
    expect(judge(asset({ sources: ["host", "aws"] }), { host: SHUT, aws: group }).verdict).toBe("unknown");
  });

  it("by the names of targets takes their ports in part", () => {
    const of = asset({ addresses: [], targets: ["host.*"], ports: [{ from: 9100, to: 9250 }] });
    const text = save("-A INPUT -p tcp --dport 9200:9300 -j ACCEPT");
    const { verdict, rows } = judge(of, { host: text });
    expect(verdict).toBe("exposed");
    expect(rows.find((row) => row.verdict === "exposed")?.ports).toEqual(["9200-9250"]);
  });
});

describe("a large rule set", () => {
  it("is judged in a thread of its own, with the same answer, while others go on", async () => {
    const rules = Array.from(
      { length: 800 },
      (_, place) => `-A INPUT -s 10.${place >> 8}.${place & 255}.0/24 -p tcp --dport 9200 -j ACCEPT`,
    );
    const reading = { source: "host", files: [{ name: "host.rules", text: save(...rules) }], problems: [] };
    const assets = Array.from({ length: 20 }, (_, place) =>
      asset({ name: `node${place}`, addresses: [`10.200.0.${place}`] }),
    );
    let turns = 0;
    const ticking = setInterval(() => turns++, 5);
    const said = await ask({ kind: "judge", reading, assets }, new AbortController().signal);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(3);
    expect(said).toEqual(judgeSource(reading, assets));
    const ended = new AbortController();
    const broken = ask({ kind: "judge", reading, assets }, ended.signal);
    ended.abort();
    await expect(broken).rejects.toThrow();
  });
});
