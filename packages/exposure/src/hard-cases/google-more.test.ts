import { describe, expect, it } from "vitest";
import { json, verdict } from "../testing/build.ts";

/** Decided by hand from https://cloud.google.com/firewall/docs/firewalls and .../firewall-policies-overview; TCP 9200. */
const rule = (more: object) => ({
  kind: "compute#firewall",
  name: "r",
  network: "https://www.googleapis.com/compute/v1/projects/p/global/networks/n",
  direction: "INGRESS",
  priority: 1000,
  sourceRanges: ["0.0.0.0/0"],
  allowed: [{ IPProtocol: "tcp", ports: ["9200"] }],
  ...more,
});
const deny = (more: object = {}) => {
  const { allowed: _, ...rest } = rule(more);
  return { denied: [{ IPProtocol: "tcp", ports: ["9200"] }], ...rest };
};
const machine = (more: object = {}, nic: object = {}) => ({
  kind: "compute#instance",
  name: "m",
  networkInterfaces: [
    { network: "x/networks/n", networkIP: "10.0.0.5", accessConfigs: [{ natIP: "8.8.8.8" }], ...nic },
  ],
  ...more,
});
const policy = (type: "organization" | "network", rules: object[], more: object = {}) => ({
  kind: "compute#firewallPolicy",
  name: `p-${type}`,
  ...(type === "network"
    ? { selfLink: "x/projects/p/global/firewallPolicies/p", associations: [{ attachmentTarget: "x/networks/n" }] }
    : { parent: "organizations/1" }),
  rules: rules.map((one) => ({ kind: "compute#firewallPolicyRule", direction: "INGRESS", ...one })),
  ...more,
});
const match = (ranges = ["0.0.0.0/0"], ports = ["9200"]) => ({
  srcIpRanges: ranges,
  layer4Configs: [{ ipProtocol: "tcp", ports }],
});
const said = (...items: object[]): string => verdict([json("g.json", items)]);

describe("Google firewall rules", () => {
  it.each<[string, object[], string]>([
    ["a lower number wins over a deny", [rule({ priority: 900 }), deny()], "exposed"],
    ["a lower number of the deny wins", [rule({}), deny({ priority: 900 })], "closed"],
    ["at one number the deny wins, whatever stands first", [rule({}), deny()], "closed"],
    ["a deny that is switched off", [rule({}), deny({ priority: 900, disabled: true })], "exposed"],
    ["an allow that is switched off", [rule({ disabled: true })], "closed"],
    [
      "rules outward do not count",
      [
        { ...deny({ priority: 1, direction: "EGRESS" }), sourceRanges: undefined, destinationRanges: ["0.0.0.0/0"] },
        rule({}),
      ],
      "exposed",
    ],
    ["a deny of half the internet", [rule({}), deny({ priority: 900, sourceRanges: ["0.0.0.0/1"] })], "exposed"],
    [
      "a deny of both halves",
      [rule({}), deny({ priority: 900, sourceRanges: ["0.0.0.0/1", "128.0.0.0/1"] })],
      "closed",
    ],
    ["a tag beside a range widens", [rule({ sourceRanges: ["0.0.0.0/0"], sourceTags: ["web"] })], "exposed"],
    ["a tag alone is private addresses", [rule({ sourceRanges: undefined, sourceTags: ["web"] })], "restricted"],
    [
      "an account alone is private addresses",
      [rule({ sourceRanges: undefined, sourceServiceAccounts: ["a@p"] })],
      "restricted",
    ],
    ["every protocol", [rule({ allowed: [{ IPProtocol: "all" }] })], "exposed"],
    ["a protocol by number", [rule({ allowed: [{ IPProtocol: "6" }] })], "exposed"],
    ["another protocol", [rule({ allowed: [{ IPProtocol: "udp" }] })], "closed"],
    ["IPv6 alone", [rule({ sourceRanges: ["::/0"] })], "exposed"],
    ["a destination that is not the machine", [rule({ destinationRanges: ["10.9.0.0/16"] }), machine()], "closed"],
    ["the machine as destination", [rule({ destinationRanges: ["10.0.0.0/24"] }), machine()], "exposed"],
    [
      "a target tag that the machine has not",
      [rule({ targetTags: ["db"] }), machine({ tags: { items: ["web"] } })],
      "closed",
    ],
    [
      "a target tag that it has",
      [rule({ targetTags: ["db"] }), machine({ tags: { items: ["web", "db"] } })],
      "exposed",
    ],
    [
      "a deny for other machines",
      [rule({}), deny({ priority: 1, targetTags: ["db"] }), machine({ tags: { items: ["web"] } })],
      "exposed",
    ],
    [
      "a target account",
      [rule({ targetServiceAccounts: ["db@p"] }), machine({ serviceAccounts: [{ email: "db@p" }] })],
      "exposed",
    ],
    [
      "another account",
      [rule({ targetServiceAccounts: ["db@p"] }), machine({ serviceAccounts: [{ email: "web@p" }] })],
      "closed",
    ],
    ["a machine without an external address", [rule({}), machine({}, { accessConfigs: [] })], "restricted"],
    ["a machine of another network", [rule({}), machine({}, { network: "x/networks/other" })], "closed"],
    ["no rule: the implied deny", [machine()], "closed"],
  ])("%s", (_, items, expected) => {
    expect(said(...items)).toBe(expected);
  });
});

describe("Google firewall policies", () => {
  const allow = { priority: 10, action: "allow", match: match() };
  const shut = { priority: 10, action: "deny", match: match() };
  it.each<[string, object[], string]>([
    [
      "the organization's allow passes the network's deny",
      [policy("organization", [allow]), deny(), machine()],
      "exposed",
    ],
    [
      "the organization's deny passes the network's allow",
      [policy("organization", [shut]), rule({}), machine()],
      "closed",
    ],
    [
      "goto_next leaves it to the network",
      [policy("organization", [{ ...allow, action: "goto_next" }]), deny(), machine()],
      "closed",
    ],
    [
      "goto_next before a deny of the same policy",
      [policy("organization", [{ ...allow, priority: 5, action: "goto_next" }, shut]), rule({}), machine()],
      "exposed",
    ],
    [
      "no match goes on too",
      [policy("organization", [{ ...shut, match: match(["10.0.0.0/8"]) }]), rule({}), machine()],
      "exposed",
    ],
    ["the network's own rules come before its policy", [policy("network", [shut]), rule({}), machine()], "exposed"],
    ["its policy decides where they say nothing", [policy("network", [allow]), machine()], "exposed"],
    [
      "unless the network puts the policy first",
      [
        policy("network", [shut]),
        rule({}),
        machine(),
        { kind: "compute#network", name: "n", networkFirewallPolicyEnforcementOrder: "BEFORE_CLASSIC_FIREWALL" },
      ],
      "closed",
    ],
    [
      "a rule of a policy that is switched off",
      [policy("organization", [{ ...shut, disabled: true }]), rule({}), machine()],
      "exposed",
    ],
    [
      "a policy's rule for another network",
      [policy("organization", [{ ...shut, targetResources: ["x/networks/other"] }]), rule({}), machine()],
      "exposed",
    ],
    [
      "a policy's rule for an account that the machine has not",
      [policy("organization", [{ ...shut, targetServiceAccounts: ["db@p"] }]), rule({}), machine()],
      "exposed",
    ],
    [
      "a deny of a country leaves the others",
      [
        policy("organization", [
          { priority: 1, action: "deny", match: { srcRegionCodes: ["AQ"], layer4Configs: [{ ipProtocol: "all" }] } },
        ]),
        rule({}),
        machine(),
      ],
      "exposed",
    ],
    [
      "an allow for a country lets in some of the internet",
      [
        policy("organization", [
          { priority: 1, action: "allow", match: { srcRegionCodes: ["PL"], layer4Configs: [{ ipProtocol: "all" }] } },
        ]),
        machine(),
      ],
      "exposed",
    ],
    [
      "an address group that is not in the input",
      [
        policy("organization", [
          { priority: 1, action: "allow", match: { srcAddressGroups: ["g"], layer4Configs: [{ ipProtocol: "all" }] } },
        ]),
        machine(),
      ],
      "unknown",
    ],
  ])("%s", (_, items, expected) => {
    expect(said(...items)).toBe(expected);
  });
});
