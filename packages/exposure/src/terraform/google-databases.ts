import { isUnresolved } from "../azure/expression.ts";
import type { Database } from "../gcp/databases.ts";
import { get, isDict, list, text } from "../json/get.ts";
import { isLaterAt, type Planned } from "./plan.ts";

const BLOCK = "settings.0.ip_configuration.0";

/** `google_sql_database_instance`: without a word its public address is on. */
export function databases(resources: readonly Planned[]): Database[] {
  return resources
    .filter((one) => one.type === "google_sql_database_instance")
    .map((one) => {
      const ip = list(list(one.values, "settings")[0], "ip_configuration")[0];
      const word = get(ip, "ipv4_enabled");
      const later = isLaterAt(one.unknown, `${BLOCK}.ipv4_enabled`);
      const networks = list(ip, "authorized_networks").map((block) =>
        isDict(block) ? text(block, "value") : undefined,
      );
      return {
        name: one.address,
        file: one.file,
        line: one.line,
        version: text(one.values, "database_version") ?? "",
        open: word === false || word === "false" ? false : later || isUnresolved(word) ? undefined : true,
        networks: [...networks, ...(isUnresolved(get(ip, "authorized_networks")) ? [undefined] : [])],
      };
    });
}
