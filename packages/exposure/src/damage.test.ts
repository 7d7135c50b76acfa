import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "./index.ts";
import { parseYaml } from "./json/yaml.ts";
import { azureRule, template, verdict } from "./testing/build.ts";
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
