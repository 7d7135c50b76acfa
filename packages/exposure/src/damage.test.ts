import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, exitCode } from "./index.ts";
import { parseYaml } from "./json/yaml.ts";
import { azureRule, template, verdict } from "./testing/build.ts";
import { at, OTHER, pathsOf, put, shapeOf } from "./testing/damage.ts";
import { FIXTURES, haveFixtures, inputOf, MISSING, manifest } from "./testing/fixtures.ts";
import type { InputFile } from "./types.ts";

const FORMATS = [
  "nft-json",
  "arm-json",
  "azure-nsg-show",
  "aws-describe-security-groups",
  "aws-collector-json",
  "cloudformation",
  "terraform-plan-json",
  "k8s-yaml-dir",
];
const JUNK = [null, 0, -1, "", "x", "[parameters('x')]", [], {}, [null], { a: 1 }, true];

/** A document with one node replaced, chosen by walking `path` down from the root. */
function damaged(node: unknown, path: readonly number[], junk: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof node !== "object" || node === null) return junk;
  const keys = Object.keys(node);
  if (keys.length === 0) return junk;
  const key = keys[step % keys.length]!;
  const child = damaged((node as Record<string, unknown>)[key], rest, junk);
  return Array.isArray(node) ? node.map((item, i) => (String(i) === key ? child : item)) : { ...node, [key]: child };
}

const documents = (files: readonly InputFile[]): { name: string; value: unknown }[] =>
  files.flatMap((file) => {
    try {
      return parseYaml(file.text).map((one, i) => ({ name: `${i}-${file.name}.json`, value: one.value }));
    } catch {
      return [];
    }
  });

describe.skipIf(!haveFixtures)(`damaged rule sets (${haveFixtures ? "present" : MISSING})`, () => {
  it.each(FORMATS)("%s: whatever is missing or of the wrong kind, check answers", (format) => {
    const sets = manifest()
      .filter((entry) => entry.format === format)
      .slice(0, 12)
      .map((entry) => documents(inputOf(FIXTURES, entry.file)).slice(0, 6));
    const usable = sets.filter((set) => set.length > 0 && JSON.stringify(set).length < 60_000);
    expect(usable.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.constantFrom(...usable),
        fc.nat(),
        fc.array(fc.nat(50), { minLength: 1, maxLength: 10 }),
        fc.constantFrom(...JUNK),
        (set, which, path, junk) => {
          const files = set.map(({ name, value }, i) => ({
            name,
            text: JSON.stringify(i === which % set.length ? damaged(value, path, junk) : value),
          }));
          const report = check(files, { ports: [9200] });
          expect(report.results.length + report.unreadable.length + report.assumptions.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 120 },
    );
  });
});

const PORTS = { ports: [22, 80, 443, 3306, 3389, 9200] };
/** What a script that asks for the exit code takes for safe. */
const looksSafe = (files: readonly InputFile[]): boolean => {
  const report = check(files, PORTS);
  return report.results.length > 0 && exitCode(report) === 0;
};
const exposedFiles = (formats: RegExp, longest: number): InputFile[] =>
  [...new Set(manifest().flatMap((one) => (formats.test(one.format) && one.expected === "exposed" ? [one.file] : [])))]
    .flatMap((file) => inputOf(FIXTURES, file).slice(0, 1))
    .filter((file) => file.text.length < longest && exitCode(check([file], PORTS)) === 1);

describe.skipIf(!haveFixtures)(`what is exposed (${haveFixtures ? "present" : MISSING})`, () => {
  it.each(FORMATS.filter((format) => format !== "k8s-yaml-dir"))(
    "%s: never looks safe because a value has another shape",
    (format) => {
      const sets = exposedFiles(new RegExp(`^${format}$`), format === "terraform-plan-json" ? 300_000 : 30_000).flatMap(
        (file) => {
          const all = documents([file]);
          return all.length === 1 ? [{ value: all[0]!.value, paths: pathsOf(all[0]!.value) }] : [];
        },
      );
      expect(sets.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(fc.constantFrom(...sets), fc.nat(), fc.nat(), ({ value, paths }, which, other) => {
          const path = paths[which % paths.length]!;
          const was = at(value, path);
          // What a rule of nft compares with may be a number as well, and an expression stands for any shape.
          const may = (one: unknown): boolean =>
            (one === 7 && path.includes("right")) ||
            (typeof was === "string" && was.startsWith("[") && typeof one === "object");
          const junk = OTHER[shapeOf(was)]!.filter((one) => !may(one));
          if (junk.length === 0) return;
          const made = put(value, path, junk[other % junk.length]);
          expect(looksSafe([{ name: "x.json", text: JSON.stringify(made) }]), path.join(".")).toBe(false);
        }),
        { numRuns: format === "terraform-plan-json" ? 40 : 200 },
      );
    },
  );

  it.each([
    ["planned_values", "destination_cidr_block", {}],
    ["planned_values", "ingress", {}],
    ["planned_values", "ingress", "x"],
    ["resource_changes", "gateway_id", {}],
    ["resource_changes", "gateway_id", []],
    ["resource_changes", "route_table_id", {}],
    ["configuration", "route_table_id", []],
    ["configuration", "route_table_id", { references: {} }],
    ["configuration", "route_table_id", { references: [{}] }],
  ])("terraform-plan-json: never looks safe because %s has %s as %j", (section, key, junk) => {
    const sets = exposedFiles(/^terraform-plan-json$/, 300_000).flatMap((file) => {
      const { value } = documents([file])[0]!;
      return pathsOf(value)
        .filter((path) => path[0] === section && path.at(-1) === key && at(value, path) !== false)
        .map((path) => JSON.stringify(put(value, path, junk)));
    });
    expect(sets.length).toBeGreaterThan(0);
    for (const text of sets) expect(looksSafe([{ name: "x.json", text }])).toBe(false);
  });

  it("never looks safe in JSON that no strict reader accepts: cut short, a quote or a bracket lost, bytes changed", () => {
    const sets = exposedFiles(/^(nft-json|arm-json|azure|aws|cloudformation|terraform-plan)/, 30_000).filter((file) =>
      /^\s*[{[]/.test(file.text),
    );
    expect(sets.length).toBeGreaterThan(20);
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...sets),
        fc.nat(),
        fc.constantFrom("cut", "lost", "\ufffd", "\u0000", '"', ",", "}", "/*", "//", "\n"),
        ({ name, text }, where, how) => {
          const marks = [...text.matchAll(/["{}[\],:]/g)].map((one) => one.index);
          const place = how === "cut" ? where % text.length : marks[where % marks.length]!;
          const made =
            how === "cut"
              ? text.slice(0, place)
              : text.slice(0, place) + (how === "lost" ? "" : how) + text.slice(place + 1);
          // A comment is part of the language of templates.
          if (isJson(made) || (how.startsWith("/") && /deploymentTemplate/.test(text))) return;
          refused++;
          expect(looksSafe([{ name, text: made }]), `${name} ${how} at ${place}`).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(700);
  });

  it("never looks safe in a save file that is cut short", () => {
    const sets = exposedFiles(/^iptables-save$/, 30_000);
    expect(sets.length).toBeGreaterThan(5);
    for (const { name, text } of sets)
      for (let end = text.lastIndexOf("COMMIT"); end > 0; end -= 41)
        expect(looksSafe([{ name, text: text.slice(0, end) }]), `${name} cut at ${end}`).toBe(false);
  });
});

describe("what readers of one document disagree about", () => {
  const rule = (more: string) =>
    `{"SecurityGroups": [{"GroupId": "sg-1", "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 9200, "ToPort": 9200,\n${more}}]}]}`;
  it.each([
    [
      "JSON",
      "x.json",
      rule('"IpRanges": [{"CidrIp": "0.0.0.0/0"}],\n"IpRanges": []'),
      'line 3: the key "IpRanges" stands twice in one object',
    ],
    [
      "YAML",
      "x.yaml",
      "Resources:\n  A: {Type: AWS::EC2::SecurityGroup}\n  A: {Type: AWS::EC2::VPC}\n",
      'line 3: the key "A" stands twice in one mapping',
    ],
    ["an alias without an anchor", "x.yaml", "Resources:\n  A: *nowhere\n", "nowhere"],
    ["an alias inside its own anchor", "x.yaml", "Resources: &r\n  A: *r\n", "stands for nothing before it"],
    [
      "a table without its end",
      "x.rules",
      "*filter\n:INPUT DROP [0:0]\n-A INPUT -s 10.0.0.0/8 -j ACCEPT\n",
      "line 1: table filter has no COMMIT",
    ],
    [
      "a table that comes twice",
      "x.rules",
      "*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n*filter\n:INPUT DROP [0:0]\nCOMMIT\n",
      "line 4: table filter stands twice",
    ],
    [
      "a list where an object belongs",
      "x.json",
      rule('"IpRanges": {"CidrIp": "0.0.0.0/0"}'),
      "line 1: IpRanges is not a list",
    ],
  ])("%s is named with its place", (_, name, text, reason) => {
    const report = check([{ name, text }], { ports: [9200] });
    expect(report.unreadable.map((one) => one.reason).join()).toContain(reason);
    expect(exitCode(report)).not.toBe(0);
  });

  it("keys that a merge brings may be written again, and the first of several merges wins", () => {
    const text = [
      "x: &open {IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}",
      "y: &inner {CidrIp: 10.0.0.0/8}",
      "Resources:",
      "  A: {Type: AWS::EC2::SecurityGroup, Properties: {SecurityGroupIngress: [{<<: [*inner, *open]}]}}",
      "  B: {Type: AWS::EC2::SecurityGroup, Properties: {SecurityGroupIngress: [{<<: *open, CidrIp: 10.1.0.0/16}]}}",
      "  C: {Type: AWS::EC2::SecurityGroup, Properties: {SecurityGroupIngress: [*open]}}",
    ].join("\n");
    const rows = check([{ name: "x.yaml", text }], { ports: [9200] }).results;
    expect(rows.map((row) => [row.target, row.sources.join(), row.verdict])).toEqual([
      ["A", "10.0.0.0/8", "restricted"],
      ["B", "10.1.0.0/16", "restricted"],
      ["C", "0.0.0.0/0", "exposed"],
    ]);
  });

  it("aliases of aliases are refused before they are written out", () => {
    const levels = "abcdefghij".split("");
    const lines = levels.map(
      (name, i) =>
        `${name}: &${name} [${Array(10)
          .fill(i === 0 ? "x" : `*${levels[i - 1]}`)
          .join(", ")}]`,
    );
    const text = [
      ...lines,
      "Resources: {A: {Type: AWS::EC2::SecurityGroup, Properties: {SecurityGroupIngress: *j}}}",
    ].join("\n");
    const started = process.cpuUsage().user;
    expect(check([{ name: "x.yaml", text }]).unreadable[0]?.reason).toContain("aliases written out");
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});

it("a template whose variables double each other is answered in bounded time and memory", () => {
  const variables = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `v${i}`,
      i === 0 ? "10.0.0.0/8" : `[concat(variables('v${i - 1}'), variables('v${i - 1}'))]`,
    ]),
  );
  const group = {
    type: "Microsoft.Network/networkSecurityGroups",
    name: "g",
    properties: {
      securityRules: [{ name: "in", properties: azureRule({ sourceAddressPrefix: "[variables('v59')]" }) }],
    },
  };
  expect(verdict([template([group], {}, variables)])).toBe("unknown");
});

it("an impossible prefix in a listing is undecided", () => {
  const expr = [
    {
      match: {
        op: "==",
        left: { payload: { protocol: "ip", field: "saddr" } },
        right: { prefix: { addr: "10.0.0.0", len: "x" } },
      },
    },
    { accept: null },
  ];
  const chain = { family: "ip", table: "t", name: "input", type: "filter", hook: "input", prio: 0, policy: "drop" };
  const text = JSON.stringify({
    nftables: [{ chain }, { rule: { family: "ip", table: "t", chain: "input", handle: 1, expr } }],
  });
  expect(verdict([{ name: "r.json", text }])).toBe("unknown");
});

describe.skipIf(!haveFixtures)(`bytes changed at random (${haveFixtures ? "present" : MISSING})`, () => {
  it("no text makes check throw or fall silent", () => {
    const sets = manifest()
      .filter((entry) =>
        /^(iptables-save|nft-json|arm-json|azure|aws-describe-sec|cloudformation|k8s-yaml$|terraform)/.test(
          entry.format,
        ),
      )
      .map((entry) => inputOf(FIXTURES, entry.file).slice(0, 1))
      .filter(([file]) => file !== undefined && file.text.length < 20_000);
    const change = fc.record({
      at: fc.nat(),
      byte: fc.constantFrom(0, 48, 0x5b, 0x7b, 0x22, 0x2d, 0x3a, 10, 255),
      length: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...sets),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat()),
        (set, changes, cut) => {
          const file = set[0]!;
          const bytes = Buffer.from(file.text);
          for (const { at, byte, length } of changes) {
            const start = at % Math.max(1, bytes.length);
            bytes.fill(byte, start, Math.min(bytes.length, start + length));
          }
          const text = bytes.subarray(0, cut === null ? bytes.length : cut % (bytes.length + 1)).toString("utf8");
          const report = check([{ name: file.name, text }], { ports: [9200] });
          expect(report.results.length + report.unreadable.length + report.assumptions.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each(["[00]", '{"a": -01}', '{"a": 007}'])("%s is named, with its line", (text) => {
    expect(check([{ name: "x.json", text }]).unreadable[0]?.reason).toMatch(/^line 1: the number -?0/);
  });
});
