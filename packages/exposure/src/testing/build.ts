import { check } from "../check.ts";
import type { CheckOptions, InputFile, Result } from "../types.ts";

export const json = (name: string, value: unknown): InputFile => ({ name, text: JSON.stringify(value, null, 1) });

/** One security rule in the form `az network nsg show` prints, with the usual values filled in. */
export function azureRule(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: "rule",
    priority: 200,
    direction: "Inbound",
    access: "Allow",
    protocol: "Tcp",
    sourceAddressPrefix: "*",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange: "9200",
    ...over,
  };
}

export const nsg = (rules: readonly Record<string, unknown>[], name = "nsg"): InputFile =>
  json(`${name}.json`, { name, type: "Microsoft.Network/networkSecurityGroups", securityRules: rules });

/** The verdict for TCP on one port over all targets, the worst first. */
export function verdict(files: readonly InputFile[], port = 9200, options: CheckOptions = {}): string {
  const rows = check(files, { ...options, ports: [port] }).results.filter((row) => row.protocol === "tcp");
  return worst(rows);
}

export function worst(rows: readonly Result[]): string {
  return (
    ["exposed", "unknown", "restricted", "closed"].find((one) => rows.some((row) => row.verdict === one)) ?? "none"
  );
}

export const save = (rules: readonly string[], name = "iptables.rules"): InputFile => ({
  name,
  text: ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ...rules, "COMMIT", ""].join(
    "\n",
  ),
});

export const securityGroup = (permissions: readonly Record<string, unknown>[]): InputFile =>
  json("groups.json", {
    SecurityGroups: [{ GroupId: "sg-1", GroupName: "db", VpcId: "vpc-1", IpPermissions: permissions }],
  });

export const template = (
  resources: readonly unknown[],
  parameters: Record<string, unknown> = {},
  variables: Record<string, unknown> = {},
): InputFile =>
  json("azuredeploy.json", {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    parameters,
    variables,
    resources,
  });
