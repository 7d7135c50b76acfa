import { type Dict, dict, get, isDict, list, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import type { Inventory } from "./inventory.ts";
import { isFirewallPart, readFirewallPart } from "./network-firewall.ts";

const isTransitRoutes = (value: unknown): boolean =>
  get(value, "AdditionalRoutesAvailable") !== undefined && Array.isArray(get(value, "Routes"));
const isBlock = (value: unknown): boolean =>
  isDict(get(value, "VpcBlockPublicAccessOptions")) || Array.isArray(get(value, "VpcBlockPublicAccessExclusions"));

/** What stands between a network and the others: transit gateways' routes, firewalls, the block of public access. */
export const isGatewayPart = (value: unknown): boolean =>
  isTransitRoutes(value) || isBlock(value) || isFirewallPart(value);

/** Returns what cannot be placed. */
export function readGatewayPart(file: string, parsed: Parsed, into: Inventory): string[] {
  const value = parsed.value as Dict;
  if (isFirewallPart(value)) readFirewallPart(file, value, parsed.lineOf, into.firewalls);
  if (isBlock(value)) readBlock(value, into);
  return isTransitRoutes(value) ? transitRoutes(file, value, parsed, into) : [];
}

/** `search-transit-gateway-routes` prints a table's routes, and not which table it is. */
function transitRoutes(file: string, value: Dict, parsed: Parsed, into: Inventory): string[] {
  const id = /tgw-rtb-[0-9a-z]+/i.exec(file.split(/[/\\]/).at(-1) ?? "")?.[0];
  if (id === undefined)
    return [
      `line ${parsed.lineOf(value)}: routes of a transit gateway; name the file after the table (tgw-rtb-....json)`,
    ];
  into.transit.tables.set(id, {
    whole: get(value, "AdditionalRoutesAvailable") === false,
    routes: list(value, "Routes").flatMap((one) => {
      const cidr = text(one, "DestinationCidrBlock");
      return cidr === undefined ? [] : [{ cidr, active: text(one, "State") !== "blackhole" }];
    }),
  });
  return [];
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html */
function readBlock(value: Dict, into: Inventory): void {
  const options = dict(value, "VpcBlockPublicAccessOptions");
  if (/^block-/.test(text(options, "InternetGatewayBlockMode") ?? "")) into.block.on = true;
  if (text(options, "ExclusionsAllowed") === "not-allowed") into.block.settled = true;
  const exclusions = get(value, "VpcBlockPublicAccessExclusions");
  if (!Array.isArray(exclusions)) return;
  into.block.settled = true;
  for (const one of exclusions) {
    const id = (text(one, "ResourceArn") ?? "").split("/").at(-1) ?? "";
    const lets = text(one, "InternetGatewayExclusionMode") === "allow-bidirectional";
    if (lets && !/^delet|disabl/.test(text(one, "State") ?? "")) into.block.excluded.add(id);
  }
}

/** Which of a transit gateway's tables an attached network asks. */
export function transitAttachments(nodes: readonly Dict[], into: Inventory): void {
  for (const node of nodes) {
    const table = text(dict(node, "Association"), "TransitGatewayRouteTableId");
    const [gateway, network] = [text(node, "TransitGatewayId"), text(node, "ResourceId") ?? text(node, "VpcId")];
    if (table !== undefined && gateway !== undefined && network !== undefined)
      into.transit.tableOf.set(`${gateway} ${network}`, table);
  }
}
