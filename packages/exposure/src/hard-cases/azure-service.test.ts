import { describe, expect, it } from "vitest";
import { check } from "../index.ts";
import { template, worst } from "../testing/build.ts";
import type { InputFile } from "../types.ts";

const said = (file: InputFile, port: number): string =>
  worst(check([file], { ports: [port] }).results.filter((row) => row.protocol === "tcp"));
const arm = (from: string, to: string, server: object = {}) =>
  template([
    { type: "Microsoft.Sql/servers", name: "s", properties: server },
    {
      type: "Microsoft.Sql/servers/firewallRules",
      name: "s/r",
      properties: { startIpAddress: from, endIpAddress: to },
    },
  ]);

describe("firewalls of Azure's database services", () => {
  it.each([
    ["everyone", arm("0.0.0.0", "255.255.255.255"), 1433, "exposed"],
    ["one address of the internet", arm("8.8.8.8", "8.8.8.8"), 1433, "exposed"],
    ["every address of the cloud", arm("0.0.0.0", "0.0.0.0"), 1433, "exposed"],
    ["private addresses", arm("10.0.0.0", "10.0.0.255"), 1433, "restricted"],
    ["another port", arm("0.0.0.0", "255.255.255.255"), 22, "closed"],
    ["public access is off", arm("0.0.0.0", "255.255.255.255", { publicNetworkAccess: "Disabled" }), 1433, "closed"],
    ["an address that only a deployment knows", arm("[parameters('a')]", "255.255.255.255"), 1433, "unknown"],
  ] as const)("%s", (_, file, port, expected) => {
    expect(said(file, port)).toBe(expected);
  });
  it("in Terraform", () => {
    const text = (more: string) => `
resource "azurerm_postgresql_flexible_server" "s" {
  name = "s"
  ${more}
}
resource "azurerm_postgresql_flexible_server_firewall_rule" "r" {
  name             = "r"
  server_id        = azurerm_postgresql_flexible_server.s.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}
`;
    expect(said({ name: "main.tf", text: text("") }, 5432)).toBe("exposed");
    expect(said({ name: "main.tf", text: text("public_network_access_enabled = false") }, 5432)).toBe("closed");
  });
});
