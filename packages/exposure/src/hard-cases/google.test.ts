import { describe, expect, it } from "vitest";
import { json, verdict } from "../testing/build.ts";

const NETWORK = "https://www.googleapis.com/compute/v1/projects/p/global/networks/n";
const rule = (over: Record<string, unknown>) => ({
  kind: "compute#firewall",
  name: "r",
  network: NETWORK,
  direction: "INGRESS",
  priority: 1000,
  disabled: false,
  allowed: [{ IPProtocol: "tcp", ports: ["9200"] }],
  sourceRanges: ["0.0.0.0/0"],
  ...over,
});
const deny = (over: Record<string, unknown>) =>
  rule({ name: "d", allowed: undefined, denied: [{ IPProtocol: "all" }], ...over });
const machine = (over: Record<string, unknown> = {}, external = true) => ({
  kind: "compute#instance",
  name: "db",
  tags: { items: ["db"] },
  serviceAccounts: [{ email: "db@p.iam.gserviceaccount.com" }],
  networkInterfaces: [
    {
      network: NETWORK,
      networkIP: "10.128.0.2",
      ...(external && { accessConfigs: [{ type: "ONE_TO_ONE_NAT", natIP: "34.0.0.1" }] }),
    },
  ],
  ...over,
});

describe("Google, hard rule sets", () => {
  it.each<[string, readonly unknown[], string]>([
    [
      "a deny for another target tag does not close this machine",
      [rule({}), deny({ priority: 10, targetTags: ["web"] }), machine()],
      "exposed",
    ],
    [
      "a deny for the machine's tag at equal priority wins",
      [rule({}), deny({ targetTags: ["db"] }), machine()],
      "closed",
    ],
    [
      "a rule for another service account does not open this machine",
      [rule({ targetServiceAccounts: ["web@p.iam.gserviceaccount.com"] }), machine()],
      "closed",
    ],
    ["a machine without an external address", [rule({}), machine({}, false)], "restricted"],
    [
      "a deny of IPv4 leaves the rule for IPv6",
      [rule({ name: "v6", sourceRanges: ["::/0"] }), deny({ priority: 1, sourceRanges: ["0.0.0.0/0"] })],
      "exposed",
    ],
    ["a port range as text", [rule({ allowed: [{ IPProtocol: "tcp", ports: ["22", "9000-9300"] }] })], "exposed"],
    ["protocol by number", [rule({ allowed: [{ IPProtocol: "6", ports: ["9200"] }] })], "exposed"],
    [
      "an egress rule opens nothing",
      [rule({ direction: "EGRESS", sourceRanges: undefined, destinationRanges: ["0.0.0.0/0"] })],
      "closed",
    ],
    [
      "health checks' ranges are public addresses by number, but nobody's machine",
      [rule({ sourceRanges: ["10.0.0.0/8", "192.168.0.0/16"] })],
      "restricted",
    ],
    ["a disabled deny denies nothing", [rule({}), deny({ priority: 1, disabled: true })], "exposed"],
    [
      "a source tag beside a private range stays private",
      [rule({ sourceRanges: ["10.0.0.0/8"], sourceTags: ["web"] })],
      "restricted",
    ],
    [
      "two denies of halves and a wide allow below",
      [
        rule({ priority: 2000 }),
        deny({ priority: 1, sourceRanges: ["0.0.0.0/1"] }),
        deny({ name: "d2", priority: 2, sourceRanges: ["128.0.0.0/1"] }),
      ],
      "closed",
    ],
  ])("%s", (_, items, expected) => {
    const said = verdict([json("project.json", items)]);
    if (expected === "restricted") expect(["restricted", "closed"]).toContain(said);
    else expect(said).toBe(expected);
  });

  it("two networks do not mix: a deny in one leaves the other open", () => {
    const other = NETWORK.replace("networks/n", "networks/other");
    expect(verdict([json("project.json", [rule({}), deny({ priority: 1, network: other })])])).toBe("exposed");
  });
});
