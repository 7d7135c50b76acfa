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

/** Firewall rules of database and cache services, and the servers that may have public access off. */
export function serviceParts(one: Planned, world: AzureWorld): Placed[] {
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
    return [{ ...world.place(one, "", world.nameOf(one), off ? { publicNetworkAccess: "Disabled" } : {}), type }];
  }
  const server =
    nameAt("server_id") ?? nameAt("server_name") ?? nameAt("redis_cache_name") ?? `server of ${one.address}`;
  const properties = {
    startIpAddress: get(one.values, "start_ip_address") ?? get(one.values, "start_ip"),
    endIpAddress: get(one.values, "end_ip_address") ?? get(one.values, "end_ip"),
  };
  return [{ ...world.place(one, "", `${server}/${world.nameOf(one)}`, properties), type: `${type}/firewallrules` }];
}
