import { describe, expect, it } from "vitest";
import { check } from "./index.ts";
import { json, save, template } from "./testing/build.ts";
import type { InputFile } from "./types.ts";

const TIMES = 60_000;
/** A reader that goes back over what it has read needs minutes for each of these. Microseconds of a processor. */
const AT_MOST = 5_000_000;

const expression = (text: string): InputFile =>
  template([
    {
      type: "Microsoft.Network/networkSecurityGroups",
      name: "n",
      properties: { securityRules: [{ name: "r", properties: { priority: 100, sourceAddressPrefix: `[${text}]` } }] },
    },
  ]);
const sub = (text: string): InputFile =>
  json("stack.json", {
    Resources: {
      G: {
        Type: "AWS::EC2::SecurityGroup",
        Properties: { SecurityGroupIngress: [{ IpProtocol: "tcp", CidrIp: { "Fn::Sub": text } }] },
      },
    },
  });
const compose = (port: string): InputFile => json("compose.json", { services: { a: { image: "x", ports: [port] } } });

describe("a file made to be slow is read in no time", () => {
  it.each<readonly [string, InputFile]>([
    ["blank lines", { name: "a.txt", text: "\n ".repeat(TIMES * 10) }],
    ["blank lines in YAML", { name: "a.yaml", text: "\n".repeat(TIMES * 10) }],
    ["blank lines in HCL", { name: "a.tf", text: "\t\n".repeat(TIMES) }],
    ["blank lines in a save file", save(["", "\n".repeat(TIMES)])],
    ["anchors on anchors", { name: "a.yaml", text: "&a ".repeat(TIMES) }],
    ["tags on tags", { name: "a.yaml", text: "! ".repeat(TIMES) }],
    ["keys in keys", { name: "a.yaml", text: "a: ".repeat(TIMES) }],
    ["an expression without an end", expression("1.".repeat(TIMES))],
    ["a substitution without an end", sub("${".repeat(TIMES))],
    ["a port without an end", compose("1.".repeat(TIMES))],
    ["a variable without an end", compose("${A:-".repeat(TIMES))],
  ])("%s", (_, file) => {
    const before = process.cpuUsage();
    check([file], { ports: [9200] });
    expect(process.cpuUsage(before).user).toBeLessThan(AT_MOST);
  });
});
