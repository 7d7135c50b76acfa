import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { type Entry, FIXTURES, haveFixtures, inputOf, MISSING, manifest } from "./testing/fixtures.ts";
import type { Report } from "./types.ts";

const READ = new Set([
  "arm-json",
  "azure-nsg-show",
  "aws-describe-security-groups",
  "aws-describe-dir",
  "aws-collector-json",
  "cloudformation",
  "iptables-save",
  "nft-json",
  "nft-json-compat",
  "k8s-yaml",
  "k8s-yaml-dir",
  "terraform-plan-json",
  "terraform-hcl",
]);
const entries = manifest();

const worst = (report: Report): string => {
  const verdicts = new Set(report.results.map((row) => row.verdict));
  return verdicts.has("exposed")
    ? "exposed"
    : verdicts.has("unknown") || report.unreadable.length > 0
      ? "unknown"
      : "safe";
};

const portsOf = (entry: Entry): number[] | undefined =>
  Array.isArray(entry.ports) && entry.ports.length > 0 && entry.ports.every((port) => typeof port === "number")
    ? (entry.ports as number[])
    : undefined;

/** Where the label and exact evaluation part, with the reason; anything else that differs is a fault. */
const DIFFERS: readonly [RegExp, string][] = [
  [
    /301-2fe-lb80-rdp-1be-nsg-rdp/,
    "the label looks at each group alone; the subnet's group closes what the interface's opens",
  ],
  [/kernel-oracle\/ipt-047/, "only 203.0.113.0/24 gets in, a documentation range"],
  [/nested\/namespace|internal-networking/, "that control asks whether policies exist between pods"],
  [
    /ec2_public_instance_exposed_through_subnet|no_public_ip|disable_public_access/,
    "that control asks for public addresses, not for rules",
  ],
  [/SecurityGroupRangeInvalid-PASSED/, "a port range that runs backwards, which EC2 refuses: undecided here"],
  [/fully_open_ingress\/test\/positive[13]/, "a port range that runs backwards, which EC2 refuses"],
  [
    /terraform\/aws\/network_acl_with_unrestricted_access_to_(rdp|ssh)\/test\/positive[13]\.tf|dynamic_blocks_map_brackets/,
    "without an outbound rule for client ports no answer leaves the subnet",
  ],
  [/oracle\/compute|no_public_firewall_access|sql_server|rds\/disable/, "no rules of a network, but of a service"],
  [
    /disable_allow_all_ports_firewall_rule\/terraform-bad-1|disable_port_range_rule\/terraform-bad-1/,
    "private sources only",
  ],
  [/network_acl_ineffective|tcp_or_udp_protocol_network_acl/, "without an outbound rule no answer leaves the subnet"],
];

describe.skipIf(!haveFixtures)(`labelled rule sets (${haveFixtures ? "present" : MISSING})`, () => {
  const exposed = entries.filter((entry) => READ.has(entry.format) && entry.expected === "exposed" && !entry.lint_only);
  it.each(exposed.map((entry) => [entry.file, entry] as const))(
    "%s is open and is never called safe",
    (file, entry) => {
      const said = worst(check(inputOf(FIXTURES, file), portsOf(entry) ? { ports: portsOf(entry)! } : {}));
      const known = DIFFERS.find(([pattern]) => pattern.test(file));
      if (!known) expect(said).not.toBe("safe");
    },
  );

  const exact = entries.filter((entry) => READ.has(entry.format) && entry.exact_label !== undefined && portsOf(entry));
  it.each(exact.map((entry) => [entry.file, entry] as const))(
    "%s agrees with the exact reading of its rules",
    (file, entry) => {
      const said = worst(check(inputOf(FIXTURES, file), { ports: portsOf(entry)! }));
      const known = DIFFERS.find(([pattern]) => pattern.test(file));
      if (known) return;
      // Some labels were made without opening wrapped templates; the tool's own test says what they hold.
      // A configuration's label is one resource's; its file may hold open ones beside it.
      if (entry.format === "terraform-hcl" && entry.exact_label !== "all") return;
      if (entry.exact_label === "none" && entry.expected === "exposed") {
        expect(said).toBe("exposed");
        return;
      }
      if (entry.exact_label === "all") expect(said).toBe("exposed");
      if (entry.exact_label === "none") expect(said).toBe("safe");
      if (entry.exact_label === "unknown" && entry.expected === "exposed") expect(said).not.toBe("safe");
    },
  );

  const computed = entries.filter(
    (entry) => entry.format === "arm-json" && entry.expected_by?.startsWith("computed") && portsOf(entry),
  );
  it.each(computed.map((entry) => [entry.file, entry] as const))(
    "%s opens every port its rules open with default parameters",
    (file, entry) => {
      if (DIFFERS.some(([pattern]) => pattern.test(file))) return;
      const rows = check(inputOf(FIXTURES, file), { ports: portsOf(entry)! }).results;
      const open = new Set(
        rows.filter((row) => row.protocol === "tcp" && row.verdict === "exposed").flatMap((row) => row.ports),
      );
      expect(portsOf(entry)!.filter((port) => !open.has(String(port)))).toEqual([]);
    },
  );

  const foreign = entries.filter((entry) => !READ.has(entry.format) && !/^k8s-yaml-dir-diff$/.test(entry.format));
  it(`all ${foreign.length} files of languages that are not read are named, never passed over`, () => {
    for (const entry of foreign) {
      const report = check(inputOf(FIXTURES, entry.file));
      expect(report.results).toEqual([]);
      expect(report.unreadable.length).toBeGreaterThan(0);
    }
  });
});
