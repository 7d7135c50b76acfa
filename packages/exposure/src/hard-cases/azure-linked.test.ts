import { describe, expect, it } from "vitest";
import { check, diff, exitCode, fix } from "../index.ts";
import { azureRule, json, worst } from "../testing/build.ts";
import type { InputFile } from "../types.ts";

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates */
const template = (name: string, resources: unknown, more: object = {}): InputFile =>
  json(name, {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    ...more,
    resources,
  });
const group = (name: string, ...rules: Record<string, unknown>[]) => ({
  type: "Microsoft.Network/networkSecurityGroups",
  name,
  properties: {
    securityRules: rules.map((one, i) => ({ name: `r${i}`, properties: azureRule({ priority: 100 + i, ...one }) })),
  },
});
const rule = (parent: string, over: Record<string, unknown> = {}, more: object = {}) => ({
  type: "Microsoft.Network/networkSecurityGroups/securityRules",
  name: `${parent}/added`,
  properties: azureRule(over),
  ...more,
});
const linked = (link: object, more: object = {}) => ({
  type: "Microsoft.Resources/deployments",
  name: "d",
  properties: { mode: "Incremental", templateLink: link, ...more },
});
const SHUT = { access: "Deny", destinationPortRange: "*", protocol: "*" };
const AWAY = { uri: "https://example.com/t.json" };
const said = (files: readonly InputFile[], port = 9200): string =>
  worst(check(files, { ports: [port] }).results.filter((row) => row.protocol === "tcp"));

describe("Azure linked templates that are not in the input", () => {
  it.each<[string, unknown[], string]>([
    ["a list without rules", [group("g"), linked(AWAY)], "unknown"],
    ["a list that denies everything", [group("g", SHUT), linked(AWAY)], "unknown"],
    [
      "a list that lets in an office network",
      [group("g", { sourceAddressPrefix: "10.0.0.0/8" }), linked(AWAY)],
      "unknown",
    ],
    ["a list that is open stays open", [group("g", {}), linked(AWAY)], "exposed"],
    [
      "a specification by its id",
      [group("g"), linked({ id: "/subscriptions/s/.../templateSpecs/t/versions/1" })],
      "unknown",
    ],
    ["a link that is not deployed", [group("g"), { ...linked(AWAY), condition: false }], "restricted"],
    [
      "a link whose condition is not known",
      [group("g"), { ...linked(AWAY), condition: "[parameters('x')]" }],
      "unknown",
    ],
    [
      "a link in a nested deployment",
      [
        group("g"),
        {
          type: "Microsoft.Resources/deployments",
          name: "n",
          properties: { template: { $schema: "deploymentTemplate", contentVersion: "1", resources: [linked(AWAY)] } },
        },
      ],
      "unknown",
    ],
    [
      "an interface without a list, behind a Standard address",
      [
        {
          type: "Microsoft.Network/virtualNetworks",
          name: "v",
          properties: { subnets: [{ name: "s", properties: { addressPrefix: "10.0.0.0/24" } }] },
        },
        { type: "Microsoft.Network/publicIPAddresses", name: "p", sku: { name: "Standard" }, properties: {} },
        {
          type: "Microsoft.Network/networkInterfaces",
          name: "n",
          properties: {
            ipConfigurations: [
              {
                properties: {
                  subnet: { id: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'v', 's')]" },
                  publicIPAddress: { id: "[resourceId('Microsoft.Network/publicIPAddresses', 'p')]" },
                },
              },
            ],
          },
        },
        linked(AWAY),
      ],
      "unknown",
    ],
  ])("%s", (_, resources, expected) => {
    const files = [template("main.json", resources)];
    expect(said(files)).toBe(expected);
    if (expected !== "restricted") expect(check(files).unreadable[0]?.reason).toMatch(/line \d+: a linked template/);
  });

  it("every row of the parent is doubtful, none is quietly closed, and the exit code is not 0", () => {
    const report = check([template("main.json", [group("a", SHUT), group("b"), linked(AWAY)])], { ports: [22, 9200] });
    expect(report.results.filter((row) => row.verdict === "closed" || row.verdict === "restricted")).toEqual([]);
    expect(exitCode(report)).toBe(2);
    expect(report.results[0]?.responsible.map((one) => one.rule)).toContain(
      "a linked template that is not in the input",
    );
  });

  it("another template's rows are not doubted", () => {
    const rows = check([template("a.json", [group("a"), linked(AWAY)]), template("b.json", [group("b")])], {
      ports: [9200],
    }).results;
    const of = (target: string) => worst(rows.filter((row) => row.target === target && row.protocol === "tcp"));
    expect([of("a"), of("b")]).toEqual(["unknown", "restricted"]);
  });

  it("what is open is answered for by its own rule, which a fix changes", () => {
    const files = [template("main.json", [group("g", { name: "es" }), linked(AWAY)])];
    const report = fix(files, { ports: [9200] });
    expect(report.exposed[0]?.responsible[0]?.rule).toBe("g/r0");
    expect(report.remaining).toEqual([]);
    expect(diff(files, report.files).results).toEqual([]);
  });
});

describe("Azure linked templates that are in the input", () => {
  const inner = (over: Record<string, unknown> = {}) => template("t/nested/rules.json", [rule("g", over)]);
  const parent = (link: object, more: object = {}, top: object = {}) =>
    template("t/azuredeploy.json", [group("g"), linked(link, more)], top);
  const base = {
    parameters: { _artifactsLocation: { type: "string" }, _artifactsLocationSasToken: { type: "string" } },
  };
  it.each<[string, InputFile[], string]>([
    ["a relative path", [parent({ relativePath: "nested/rules.json" }), inner()], "exposed"],
    ["a rule that is shut", [parent({ relativePath: "nested/rules.json" }), inner({ access: "Deny" })], "closed"],
    [
      "a base that is a parameter, with a token behind",
      [
        parent(
          {
            uri: "[concat(parameters('_artifactsLocation'), '/nested/rules.json', parameters('_artifactsLocationSasToken'))]",
          },
          {},
          base,
        ),
        inner(),
      ],
      "exposed",
    ],
    [
      "uri() with a base that is not known",
      [
        parent({ uri: "[uri(parameters('_artifactsLocation'), 'nested/rules.json')]" }, {}, base),
        inner({ access: "Deny" }),
      ],
      "closed",
    ],
    [
      "uri() of the deployment's own link",
      [parent({ uri: "[uri(deployment().properties.templateLink.uri, 'nested/rules.json')]" }), inner()],
      "exposed",
    ],
    [
      "a whole address of the same folder",
      [parent({ uri: "https://raw.githubusercontent.com/o/r/master/t/nested/rules.json" }), inner()],
      "exposed",
    ],
    [
      "a whole address of another folder",
      [parent({ uri: "https://example.com/other/nested/rules.json" }), inner({ access: "Deny" })],
      "unknown",
    ],
    ["a file that is not there", [parent({ relativePath: "nested/other.json" }), inner({ access: "Deny" })], "unknown"],
  ])("%s", (_, files, expected) => {
    expect(said(files)).toBe(expected);
    expect(check(files).unreadable.length).toBe(expected === "unknown" ? 1 : 0);
  });

  it("parameters are the ones given, and the place is the linked file's", () => {
    const files = [
      parent({ relativePath: "nested/rules.json" }, { parameters: { from: { value: "*" } } }),
      template("t/nested/rules.json", [rule("g", { sourceAddressPrefix: "[parameters('from')]" })], {
        parameters: { from: { defaultValue: "10.0.0.0/8" } },
      }),
    ];
    const row = check(files, { ports: [9200] }).results.find((one) => one.verdict === "exposed");
    expect(row?.responsible[0]).toMatchObject({ rule: "g/added", file: "t/nested/rules.json" });
  });

  it("parameters of another file are not the defaults", () => {
    const files = [
      parent({ relativePath: "nested/rules.json" }, { parametersLink: { uri: "https://example.com/p.json" } }),
      template("t/nested/rules.json", [rule("g", { sourceAddressPrefix: "[parameters('from')]" })], {
        parameters: { from: { defaultValue: "10.0.0.0/8" } },
      }),
    ];
    expect(said(files)).toBe("unknown");
  });

  it("templates that link to each other end, and are doubted", () => {
    const circle = [
      template("t/a.json", [group("a"), linked({ relativePath: "b.json" })]),
      template("t/b.json", [group("b"), linked({ relativePath: "a.json" })]),
    ];
    expect(said(circle)).toBe("unknown");
    expect(exitCode(check(circle))).toBe(2);
  });
});

describe("Azure resources that may not be deployed", () => {
  const maybe = { parameters: { strict: { type: "bool" } } };
  it("a deny whose condition is not known settles nothing", () => {
    const files = [
      template(
        "m.json",
        [group("g", { priority: 300 }), rule("g", { ...SHUT, priority: 100 }, { condition: "[parameters('strict')]" })],
        maybe,
      ),
    ];
    expect(said(files)).toBe("unknown");
  });
  it("an allow whose condition is not known is not closed", () => {
    expect(
      said([template("m.json", [group("g"), rule("g", {}, { condition: "[parameters('strict')]" })], maybe)]),
    ).toBe("unknown");
  });
  it("a deny in an unknown number of copies settles nothing", () => {
    const copies = { copy: { name: "c", count: "[parameters('strict')]" } };
    expect(
      said([template("m.json", [group("g", { priority: 300 }), rule("g", { ...SHUT, priority: 100 }, copies)], maybe)]),
    ).toBe("unknown");
  });
  it("a group that is there already says nothing about its rules", () => {
    const files = [
      template("m.json", {
        old: { existing: true, type: "Microsoft.Network/networkSecurityGroups", name: "old" },
        nic: {
          type: "Microsoft.Network/networkInterfaces",
          name: "n",
          properties: {
            networkSecurityGroup: { id: "[resourceId('Microsoft.Network/networkSecurityGroups', 'old')]" },
            ipConfigurations: [{ properties: { publicIPAddress: { id: "p" } } }],
          },
        },
      }),
    ];
    expect(said(files)).toBe("unknown");
  });
});
