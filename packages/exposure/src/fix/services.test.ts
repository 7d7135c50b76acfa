import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { template } from "../testing/build.ts";
import type { InputFile } from "../types.ts";
import { fix } from "./fix.ts";

const yaml = (text: string): InputFile => ({ name: "template.yaml", text: `${text.trim()}\n` });
const shuts = (file: InputFile, port: number) => {
  const made = fix([file], { ports: [port] });
  expect(made.remaining).toEqual([]);
  expect(check(made.files, { ports: [port] }).results.some((row) => row.verdict === "exposed")).toBe(false);
  return made;
};
const commandsOf = (made: ReturnType<typeof fix>): string => made.steps.flatMap((one) => one.commands).join("\n");

describe("a rule of a CloudFormation template", () => {
  const group = (rule: string) =>
    yaml(`
Conditions:
  C: !Equals [a, a]
Resources:
  G:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: x
      SecurityGroupIngress:
        - ${rule}`);

  it("is written with the key the service knows, and keeps the ports that are not in question", () => {
    const made = shuts(group("{IpProtocol: tcp, FromPort: 9000, ToPort: 9300, CidrIp: 0.0.0.0/0}"), 9200);
    expect(made.files[0]!.text).toContain('"CidrIp": "10.0.0.0/8"');
    expect(made.files[0]!.text).not.toContain("CIDRIP");
    expect(check(made.files, { ports: [9100] }).results).toMatchObject([{ verdict: "exposed" }]);
    expect(made.alsoCloses).toEqual([]);
  });
  it("of a database's own group is whole or gone", () => {
    const file = yaml(`
Resources:
  G:
    Type: AWS::RDS::DBSecurityGroup
    Properties:
      DBSecurityGroupIngress:
        - CIDRIP: 0.0.0.0/0`);
    expect(shuts(file, 5432).files[0]!.text).toContain('"CIDRIP": "10.0.0.0/8"');
  });
  it("stays under its condition, and so does each that takes its place", () => {
    const rule = "{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}";
    const made = shuts(group(`!If\n          - C\n          - ${rule}\n          - !Ref AWS::NoValue`), 9200);
    const { SecurityGroupIngress } = JSON.parse(made.files[0]!.text).Resources.G.Properties;
    expect(SecurityGroupIngress.length).toBeGreaterThan(1);
    for (const one of SecurityGroupIngress) expect(one["Fn::If"]).toMatchObject(["C", {}, { Ref: "AWS::NoValue" }]);
  });
  it("is found where everything stands on one line", () => {
    const file = yaml(
      `Resources: {G: {Type: 'AWS::EC2::SecurityGroup', Properties: {SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}]}}}`,
    );
    expect(shuts(file, 9200).files[0]!.text).toContain("AWS::EC2::SecurityGroup");
  });
});

describe("services of Azure", () => {
  const PG = "Microsoft.DBforPostgreSQL/flexibleServers";
  it("lose the firewall rule that lets in the internet", () => {
    const file = template([
      { type: PG, name: "s", properties: {} },
      { type: `${PG}/firewallRules`, name: "s/r", properties: { startIpAddress: "0.0.0.0", endIpAddress: "0.0.0.0" } },
    ]);
    expect(commandsOf(shuts(file, 5432))).toMatch(/^az postgres flexible-server firewall-rule delete .* -n s -r r$/);
  });
  it.each([
    ["Microsoft.Cache/redis", 6380, /^az redis update .* -n s --set publicNetworkAccess=Disabled$/],
    ["Microsoft.DocumentDB/databaseAccounts", 443, /^az cosmosdb update .* --public-network-access DISABLED$/],
    ["Microsoft.Search/searchServices", 443, /^az search service update .* --public-access disabled$/],
  ])("%s that lets in everyone loses its public access", (type, port, said) => {
    expect(commandsOf(shuts(template([{ type, name: "s", properties: {} }]), port))).toMatch(said);
  });
});

describe("pods of a CronJob", () => {
  it("get a policy by the labels of their template", () => {
    const file = yaml(`
apiVersion: batch/v1
kind: CronJob
metadata: {name: j, namespace: db}
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        metadata: {labels: {app: es}}
        spec:
          restartPolicy: Never
          containers: [{name: a, image: x, ports: [{containerPort: 9200}]}]`);
    expect(commandsOf(shuts(file, 9200))).toContain('"app": "es"');
  });
});
