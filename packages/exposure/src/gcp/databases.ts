import { parseRange } from "../algebra/address.ts";
import { numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import { PRIVATE } from "../engine/public.ts";
import { type Dict, get, list, text } from "../json/get.ts";

/** A Cloud SQL instance: its public address answers its authorized networks alone. */
export interface Database {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** `POSTGRES_15`, `MYSQL_8_0`, `SQLSERVER_2019_STANDARD`. */
  readonly version: string;
  /** Undefined where the input does not settle it. */
  readonly open: boolean | undefined;
  /** Undefined stands for a network that is not known. */
  readonly networks: readonly (string | undefined)[];
}

export const isDatabase = (node: unknown): boolean => text(node, "kind") === "sql#instance";

/** What `gcloud sql instances list` and `describe` show. */
export function listedDatabase(node: Dict, file: string, line: number): Database {
  const ip = get(get(node, "settings"), "ipConfiguration");
  return {
    name: text(node, "name") ?? "instance",
    file,
    line,
    version: text(node, "databaseVersion") ?? "",
    open: get(ip, "ipv4Enabled") !== false,
    networks: list(ip, "authorizedNetworks").map((one) => text(one, "value")),
  };
}

/** https://cloud.google.com/sql/docs/postgres/authorize-networks; insiders come over its private address. */
export function databaseTargets(all: readonly Database[]): Target[] {
  return all.map((one): Target => {
    const port = /^mysql/i.test(one.version) ? 3306 : /^sqlserver/i.test(one.version) ? 1433 : 5432;
    const at = (rule: string): Rule["origin"] => ({ rule, file: one.file, line: one.line });
    const when = { protocols: numberSet([[6, 6]]), ports: numberSet([[port, port]]) };
    const doubt = one.open === undefined ? "whether it has a public address" : undefined;
    const authorized = one.networks.map((network): Rule => {
      const sources = network === undefined ? undefined : parseRange(network);
      const uncertain = sources ? doubt : "an authorized network that is not known";
      return {
        kind: "rule",
        origin: at(`${one.name}: authorized network ${network ?? "?"}`),
        when: { ...when, ...(sources && { sources }) },
        action: ALLOW,
        ...(uncertain !== undefined && { uncertain }),
      };
    });
    const inside: Rule = {
      kind: "rule",
      origin: at(`${one.name}: private address`),
      when: { ...when, sources: PRIVATE },
      action: ALLOW,
    };
    const end: Rule = {
      kind: "rule",
      origin: at(`${one.name}: no authorized network`),
      when: {},
      action: DENY,
      fallback: true,
    };
    return {
      kind: "target",
      name: one.name,
      origin: at(one.name),
      pipeline: localPipeline([layer("authorized networks", [...(one.open === false ? [] : authorized), inside], end)]),
      families: [4, 6],
    };
  });
}
