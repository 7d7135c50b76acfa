import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, diff, explain } from "./index.ts";
import { azureRule, json, nsg, save, securityGroup, worst } from "./testing/build.ts";
import { FIXTURES, haveFixtures, inputOf, MISSING, manifest } from "./testing/fixtures.ts";
import { opened } from "./testing/mutate.ts";

const FORMATS =
  /^(iptables-save|nft-json|nft-json-compat|arm-json|azure-nsg-show|aws-describe-security-groups|aws-collector-json|cloudformation|terraform-plan-json|k8s-yaml|k8s-yaml-dir)$/;
const entries = [
  ...new Map(
    manifest()
      .filter((entry) => FORMATS.test(entry.format))
      .map((entry) => [entry.file, entry]),
  ).values(),
];

describe.skipIf(!haveFixtures)(`over all rule sets that are read (${haveFixtures ? "present" : MISSING})`, () => {
  const shut = entries.flatMap((entry) => {
    const files = inputOf(FIXTURES, entry.file);
    const rows = check(files, { ports: [9200] }).results;
    return worst(rows) === "exposed" ? [] : [{ entry, files }];
  });

  it(`opening 9200 is found every time, and named as new, in ${shut.length} rule sets where it is shut`, () => {
    const missed: string[] = [];
    let tried = 0;
    for (const { entry, files } of shut) {
      const after = opened(files, entry.format);
      if (!after) continue;
      tried++;
      if (worst(check(after, { ports: [9200] }).results) !== "exposed") missed.push(`check ${entry.file}`);
      if (worst(diff(files, after, { ports: [9200] }).results) !== "exposed") missed.push(`diff ${entry.file}`);
    }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(shut.length / 2);
  });

  it("nothing is new between a rule set and itself", () => {
    for (const entry of entries) {
      const files = inputOf(FIXTURES, entry.file);
      expect(diff(files, files).results, entry.file).toEqual([]);
    }
  });

  it("every witness, sent through the rules again, arrives where the result says", () => {
    const wrong: string[] = [];
    for (const entry of entries) {
      const files = inputOf(FIXTURES, entry.file);
      for (const row of check(files).results.slice(0, 12)) {
        if (!row.witness) continue;
        const answers = explain(files, row.witness).filter((one) => one.target === row.target);
        const want = row.verdict === "unknown" ? "unknown" : "reaches";
        if (!answers.some((one) => one.outcome === want))
          wrong.push(
            `${entry.file} ${row.target} ${JSON.stringify(row.witness)}: ${answers.map((one) => one.outcome)}`,
          );
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

const source = fc.constantFrom(
  "*",
  "Internet",
  "VirtualNetwork",
  "10.0.0.0/8",
  "8.8.8.0/24",
  "0.0.0.0/1",
  "128.0.0.0/1",
  "::/0",
  "AzureCloud",
);
const port = fc.constantFrom("9200", "*", "9000-9199", "9201-9300", "22");
const rules = fc.uniqueArray(
  fc.record({
    priority: fc.integer({ min: 100, max: 120 }),
    access: fc.constantFrom("Allow", "Deny"),
    sourceAddressPrefix: source,
    destinationPortRange: port,
  }),
  { selector: (rule) => rule.priority, maxLength: 8 },
);

describe("what is new", () => {
  it("is nothing when rules are only put in another order or given other names", () => {
    fc.assert(
      fc.property(rules, fc.integer(), (set, seed) => {
        const before = nsg(set.map((rule, i) => azureRule({ ...rule, name: `r${i}` })));
        const shuffled = [...set].sort((a, b) => ((a.priority * 7 + seed) % 13) - ((b.priority * 7 + seed) % 13));
        const after = nsg(shuffled.map((rule, i) => azureRule({ ...rule, name: `other-${i}` })));
        expect(diff([before], [after]).results).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is exactly what the later rules let in and the earlier did not, packet by packet", () => {
    const sources = ["9.9.9.9", "8.8.8.8", "200.1.1.1", "10.1.1.1", "2001:4860::1", "AzureCloud", "VirtualNetwork"];
    fc.assert(
      fc.property(rules, rules, (one, two) => {
        const [before, after] = [[nsg(one.map((rule) => azureRule(rule)))], [nsg(two.map((rule) => azureRule(rule)))]];
        const rows = diff(before, after, { ports: [9200] }).results.filter((row) => row.protocol === "tcp");
        const reaches = (files: typeof before, from: string): boolean =>
          explain(files, { source: from, protocol: "tcp", port: 9200 })[0]?.outcome === "reaches";
        const anyNew = sources.some((from) => reaches(after, from) && !reaches(before, from));
        if (anyNew) expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(reaches(after, row.witness!.source)).toBe(true);
          expect(reaches(before, row.witness!.source)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is nothing for split, merged or doubled rules with the same effect", () => {
    const permission = (ranges: readonly string[]) => ({
      IpProtocol: "tcp",
      FromPort: 9200,
      ToPort: 9200,
      IpRanges: ranges.map((CidrIp) => ({ CidrIp })),
    });
    const whole = securityGroup([permission(["0.0.0.0/0"])]);
    const halves = securityGroup([permission(["128.0.0.0/1"]), permission(["0.0.0.0/1", "8.8.8.8/32"])]);
    expect(diff([whole], [halves]).results).toEqual([]);
    expect(diff([halves], [whole]).results).toEqual([]);
  });

  it("is nothing for a cloud's tag among addresses that all came in before, in however many rules", () => {
    const halves = ["0.0.0.0/1", "128.0.0.0/1"].map((sourceAddressPrefix, i) =>
      azureRule({ priority: 200 + i, sourceAddressPrefix, destinationPortRange: "9200" }),
    );
    const tag = azureRule({ priority: 100, sourceAddressPrefix: "AzureCloud", destinationPortRange: "22" });
    const all = azureRule({ priority: 200, sourceAddressPrefix: "0.0.0.0/0", destinationPortRange: "9200" });
    const none = azureRule({ priority: 150, sourceAddressPrefix: "AzureCloud", access: "Deny" });
    expect(diff([nsg([tag, ...halves])], [nsg([tag, all])], { ports: [9200] }).results).toEqual([]);
    // One half lets in a part that may not hold it, and a rule about the tag itself comes before either.
    for (const before of [
      [tag, halves[0]!],
      [tag, none, ...halves],
    ]) {
      const sources = diff([nsg(before)], [nsg([tag, all])], { ports: [9200] }).results.flatMap((row) => row.sources);
      expect(sources).toContain("AzureCloud");
    }
  });

  it("is only the part that is new", () => {
    const before = save(["-A INPUT -s 8.0.0.0/8 -p tcp --dport 9200 -j ACCEPT"]);
    const after = save(["-A INPUT -s 8.0.0.0/7 -p tcp --dport 9200:9201 -j ACCEPT"], "other-name.rules");
    expect(diff([before], [after]).results.map((row) => [row.ports, row.sources])).toEqual([
      [["9200"], ["9.0.0.0/8"]],
      [["9201"], ["8.0.0.0/7"]],
    ]);
  });

  it("closing is not news", () => {
    expect(diff([save(["-A INPUT -j ACCEPT"])], [save([])]).results).toEqual([]);
  });
});

describe("whatever the text", () => {
  it("check names what it cannot read and does not throw", () => {
    const name = fc.constantFrom("a.json", "a.yaml", "a.rules", "a.tf");
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(
        "*filter\n-A INPUT -j",
        "{",
        "[",
        "a: [",
        '{"nftables":[{"rule":{}}]}',
        '{"SecurityGroups":[null,1]}',
      ),
    );
    fc.assert(
      fc.property(name, text, (fileName, body) => {
        const report = check([{ name: fileName, text: body }]);
        expect(report.results.length + report.unreadable.length + report.assumptions.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("a broken file beside a good one does not hide the good one", () => {
    const report = check(
      [json("good.json", { name: "n", securityRules: [azureRule()] }), { name: "bad.json", text: '{"a": \n[1,' }],
      { ports: [9200] },
    );
    expect(report.results[0]?.verdict).toBe("exposed");
    expect(report.unreadable).toEqual([{ file: "bad.json", reason: "line 2: the text ends too early" }]);
  });
});
