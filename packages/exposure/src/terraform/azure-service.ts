import { unresolved } from "../azure/expression.ts";
import type { Placed } from "../azure/network.ts";
import { get } from "../json/get.ts";
import type { AzureWorld } from "./azure-balancers.ts";
import type { Planned } from "./plan.ts";

const SERVICE = /^azurerm_(mssql|sql|postgresql|mysql|mariadb|redis)(_flexible)?(_server|_cache)?(_firewall_rule)?$/;
const PROVIDERS: Readonly<Record<string, string>> = {
  mssql: "microsoft.sql",
  sql: "microsoft.sql",
  postgresql: "microsoft.dbforpostgresql",
  mysql: "microsoft.dbformysql",
  mariadb: "microsoft.dbformariadb",
  redis: "microsoft.cache",
};

const ACCOUNTS: Readonly<Record<string, { readonly type: string; readonly addresses: string }>> = {
  azurerm_cosmosdb_account: { type: "microsoft.documentdb/databaseaccounts", addresses: "ip_range_filter" },
  azurerm_search_service: { type: "microsoft.search/searchservices", addresses: "allowed_ips" },
};

/** An account with a list of addresses of its own: a text with commas in older versions of the provider. */
function accountPart(one: Planned, world: AzureWorld): Placed {
  const { type, addresses } = ACCOUNTS[one.type]!;
  const later = (path: string): boolean => one.isLater(path);
  const given = get(one.values, addresses);
  const words = Array.isArray(given) ? given.map(String) : typeof given === "string" ? given.split(",") : [];
  const on = get(one.values, "public_network_access_enabled");
  const off = on === false || on === "false";
  const properties = {
    publicNetworkAccess: off
      ? "Disabled"
      : later("public_network_access_enabled")
        ? unresolved(one.address)
        : "Enabled",
    ipRules: later(addresses) ? [unresolved(`${one.address}.${addresses}`)] : words.map((word) => word.trim()),
    isVirtualNetworkFilterEnabled: get(one.values, "is_virtual_network_filter_enabled") === true,
  };
  return { ...world.place(one, "", world.nameOf(one), properties), type };
}

/** Firewall rules of database and cache services, and the servers that may have public access off. */
export function serviceParts(one: Planned, world: AzureWorld): Placed[] {
  if (ACCOUNTS[one.type] !== undefined) return [accountPart(one, world)];
  const match = SERVICE.exec(one.type);
  if (!match) return [];
  const type = `${PROVIDERS[match[1]!]}/servers`;
  const nameAt = (attribute: string): string | undefined => {
    const address = world.lookup.of(one, attribute)[0];
    const server = address === undefined ? undefined : world.lookup.find(address);
    return server ? world.nameOf(server) : address?.split("/").at(-1);
  };
  if (match[4] === undefined) {
    const off = get(one.values, "public_network_access_enabled") === false;
    // A server in a delegated subnet has no public endpoint, and neither has a cache in one.
    const subnet = ["delegated_subnet_id", "subnet_id"].flatMap((key) => world.lookup.of(one, key))[0];
    const properties = {
      ...(off && { publicNetworkAccess: "Disabled" }),
      ...(subnet !== undefined && { subnetId: subnet }),
    };
    return [{ ...world.place(one, "", world.nameOf(one), properties), type }];
  }
  const server =
    nameAt("server_id") ?? nameAt("server_name") ?? nameAt("redis_cache_name") ?? `server of ${one.address}`;
  const properties = {
    startIpAddress: get(one.values, "start_ip_address") ?? get(one.values, "start_ip"),
    endIpAddress: get(one.values, "end_ip_address") ?? get(one.values, "end_ip"),
  };
  return [{ ...world.place(one, "", `${server}/${world.nameOf(one)}`, properties), type: `${type}/firewallrules` }];
}
