import type { GuardAssetState, GuardRow } from "@casekeep/contracts";
import type { AssetVerdict } from "./evaluate.ts";
import { nearlyEverybody } from "./ranges.ts";

const SHOWN = 4;
const few = (items: readonly string[], most = SHOWN): string =>
  items.length > most ? `${items.slice(0, most).join(", ")} and ${items.length - most} more` : items.join(", ");

/** Sources as people say them. */
function who(row: GuardRow): string {
  const list = row.undeclared.length > 0 ? row.undeclared : row.from;
  if (nearlyEverybody(list)) return "anybody on the internet";
  return list.length === 0 ? "nobody knows whom" : few(list);
}

/** In words: "9200-9300" reads like a telephone number, and redaction, through which alerts and the seal's reason pass, takes it for one. */
const range = (ports: string): string => (ports === "*" ? "on every port" : ports.replace("-", " to "));

/** One answer of the engine as a sentence. */
export function describeRow(asset: string, row: GuardRow): string {
  const what = `${asset}: ${row.protocol} ${few(row.ports.map(range))}`;
  const [by] = row.responsible;
  const rule = by ? `, by rule ${by.rule}` : "";
  if (row.verdict === "closed") return `${what} is closed${rule}.`;
  if (row.verdict === "unknown") return `${what} may be open to ${who(row)}${rule}.`;
  return `${what} is open to ${who(row)}${rule}.`;
}

export function describeAsset({ name, verdict, reason, rows }: AssetVerdict | GuardAssetState): string {
  const telling = rows.filter((row) => row.verdict === verdict);
  if (verdict === "unknown" && reason !== "") return `${name}: nobody can say who reaches it. ${reason}`;
  if (telling.length === 0) return `${name} is ${verdict}.`;
  return telling
    .slice(0, 3)
    .map((row) => describeRow(name, row))
    .join(" ");
}
