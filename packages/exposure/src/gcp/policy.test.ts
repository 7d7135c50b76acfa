import { describe, expect, it } from "vitest";
import { check } from "../index.ts";

const rule = (priority: number, action: string, more: object = {}) => ({
  kind: "compute#firewallPolicyRule",
  priority,
  action,
  direction: "INGRESS",
  match: { srcIpRanges: ["0.0.0.0/0"], layer4Configs: [{ ipProtocol: "tcp", ports: ["9200"] }] },
  ...more,
});
const matching = (match: object, more: object = {}) => ({
  match: { layer4Configs: [{ ipProtocol: "tcp", ports: ["9200"] }], ...match },
  ...more,
});
const policy = (target: string, ...rules: object[]) => ({
  kind: "compute#firewallPolicy",
  name: target.split("/").at(-1),
  associations: [{ attachmentTarget: target }],
  rules,
});
const classic = (more: object = {}) => ({
  kind: "compute#firewall",
  name: "allow-es",
  network: "projects/p/global/networks/prod",
  direction: "INGRESS",
  priority: 1000,
  sourceRanges: ["0.0.0.0/0"],
  allowed: [{ IPProtocol: "tcp", ports: ["9200"] }],
  ...more,
});
const shut = { allowed: undefined, denied: [{ IPProtocol: "all" }], name: "deny-all", priority: 10 };
const NET = "projects/p/global/networks/prod";

const verdict = (...items: object[]): string => {
  const rows = check([{ name: "gcp.json", text: JSON.stringify(items) }], { ports: [9200] }).results;
  return ["exposed", "unknown", "restricted"].find((one) => rows.some((row) => row.verdict === one)) ?? "closed";
};

describe("Google firewall policies", () => {
  it.each([
    [
      "an organization's allow ends before the network's deny",
      [policy("organizations/1", rule(1, "allow")), classic(shut)],
      "exposed",
    ],
    [
      "an organization's deny ends before the network's allow",
      [policy("organizations/1", rule(1, "deny")), classic()],
      "closed",
    ],
    [
      "goto_next leaves it to the network's rules",
      [policy("organizations/1", rule(1, "goto_next"), rule(2, "deny")), classic()],
      "exposed",
    ],
    [
      "goto_next from both levels, then nothing",
      [policy("organizations/1", rule(1, "goto_next")), policy("folders/2", rule(1, "goto_next"))],
      "closed",
    ],
    [
      "the folder is asked after the organization",
      [policy("folders/2", rule(1, "deny")), policy("organizations/1", rule(1, "allow"))],
      "exposed",
    ],
    [
      "a folder's deny stops what the organization passes on",
      [policy("organizations/1", rule(1, "goto_next")), policy("folders/2", rule(1, "deny")), classic()],
      "closed",
    ],
    ["a network policy comes after the network's own rules", [policy(NET, rule(1, "deny")), classic()], "exposed"],
    [
      "unless the network says before",
      [
        policy(NET, rule(1, "deny")),
        classic(),
        { kind: "compute#network", name: "prod", networkFirewallPolicyEnforcementOrder: "BEFORE_CLASSIC_FIREWALL" },
      ],
      "closed",
    ],
    [
      "a network policy opens what no own rule mentions",
      [policy(NET, rule(1, "allow")), classic({ sourceRanges: ["10.0.0.0/8"] })],
      "exposed",
    ],
    ["a disabled rule is none", [policy("organizations/1", rule(1, "deny", { disabled: true })), classic()], "exposed"],
    [
      "an egress rule is not asked",
      [policy("organizations/1", rule(1, "deny", { direction: "EGRESS" })), classic()],
      "exposed",
    ],
    [
      "a deny for another network",
      [
        policy("organizations/1", rule(1, "deny", { targetResources: ["https://x/projects/p/global/networks/test"] })),
        classic(),
      ],
      "exposed",
    ],
    [
      "a country is public",
      [policy("organizations/1", rule(1, "allow", matching({ srcRegionCodes: ["DE"] })))],
      "exposed",
    ],
    [
      "a country's deny leaves the rest",
      [policy("organizations/1", rule(1, "deny", matching({ srcRegionCodes: ["DE"] }))), classic()],
      "exposed",
    ],
    [
      "a secure tag is not anyone",
      [policy("organizations/1", rule(1, "allow", matching({ srcSecureTags: [{ name: "tagValues/1" }] })))],
      "restricted",
    ],
    [
      "an address group is not known",
      [policy("organizations/1", rule(1, "allow", matching({ srcAddressGroups: ["ag"] })))],
      "unknown",
    ],
    [
      "everyone but the internet",
      [
        policy(
          "organizations/1",
          rule(1, "allow", matching({ srcNetworkScope: "NON_INTERNET", srcIpRanges: ["0.0.0.0/0"] })),
        ),
      ],
      "restricted",
    ],
    ["deny first at equal priority", [classic(), classic({ ...shut, priority: 1000 })], "closed"],
    ["a public destination is never the machine", [classic({ destinationRanges: ["34.1.2.3/32"] })], "closed"],
    ["IPv6 only", [classic({ sourceRanges: ["::/0"] })], "exposed"],
  ] as const)("%s", (_, items, expected) => {
    expect(verdict(...items)).toBe(expected);
  });

  it("effective firewalls of a network are one evaluation", () => {
    const text = JSON.stringify({
      firewallPolicys: [{ name: "org", type: "HIERARCHY", rules: [rule(1, "goto_next")] }],
      firewalls: [classic()],
    });
    const [row] = check([{ name: "effective.json", text }], { ports: [9200] }).results;
    expect(row).toMatchObject({ verdict: "exposed", responsible: [{ rule: "allow-es" }] });
  });

  it("a machine without an external address behind a pass-through balancer is not called safe", () => {
    const machine = {
      kind: "compute#instance",
      name: "es",
      networkInterfaces: [{ network: NET, networkIP: "10.0.0.2" }],
    };
    const front = {
      kind: "compute#forwardingRule",
      name: "front",
      loadBalancingScheme: "EXTERNAL",
      portRange: "9200-9200",
      backendService: "b",
    };
    expect(verdict(machine, classic())).toBe("restricted");
    expect(verdict(machine, classic(), front)).toBe("unknown");
    expect(verdict({ ...front, target: "projects/p/global/targetTcpProxies/t" })).toBe("exposed");
  });

  it("Terraform policies are read with their rules and associations", () => {
    const text = `
resource "google_compute_firewall_policy" "org" {
  short_name = "org"
  parent     = "organizations/1"
}
resource "google_compute_firewall_policy_rule" "open" {
  firewall_policy = google_compute_firewall_policy.org.id
  priority  = 1
  action    = "ACTION"
  direction = "INGRESS"
  match {
    src_ip_ranges = ["0.0.0.0/0"]
    layer4_configs {
      ip_protocol = "tcp"
      ports = [9200]
    }
  }
}
resource "google_compute_firewall" "deny" {
  name = "deny"
  network = "prod"
  deny { protocol = "all" }
}`;
    const said = (action: string) =>
      check([{ name: "main.tf", text: text.replace("ACTION", action) }], { ports: [9200] }).results[0]?.verdict;
    expect(said("allow")).toBe("exposed");
    expect(said("goto_next")).toBe("closed");
    expect(said("$" + "{var.action}")).toBe("unknown");
  });
});
