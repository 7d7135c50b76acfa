import { parseRange } from "../algebra/address.ts";
import { type AddressSet, unionAll } from "../algebra/address-set.ts";
import { ALLOW, DENY, type Layer, layer } from "../engine/model.ts";
import { type Dict, dict, get, list, text } from "../json/get.ts";
import { type Door, partKey } from "./balancer.ts";
import { isUnresolved } from "./expression.ts";
import type { Placed } from "./network.ts";
import { groupName } from "./nsg.ts";
import { propertiesOf, subnetKey } from "./vnet.ts";

const NET = "microsoft.network/";
const last = (id: string | undefined): string => (id ?? "").split("/").at(-1)?.toLowerCase() ?? "";

const PUBLISHING = [
  "publicIPAddress",
  "publicIPAddressConfiguration",
  "loadBalancerBackendAddressPools",
  "loadBalancerInboundNatRules",
  "loadBalancerInboundNatPools",
  "applicationGatewayBackendAddressPools",
];

const PARTS = [
  "loadBalancerBackendAddressPools",
  "loadBalancerInboundNatRules",
  "loadBalancerInboundNatPools",
  "applicationGatewayBackendAddressPools",
];

/** A network interface with what stands before it. */
export interface Nic {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly nsg: string | undefined;
  readonly subnet: string;
  readonly addresses: AddressSet;
  readonly publicIps: readonly string[];
  readonly listed: boolean;
  /** Pools and NAT rules of load balancers it stands in, `balancer/part`. */
  readonly parts: readonly string[];
  /** Application security groups it is in; undefined where the input does not say. */
  readonly members: readonly string[] | undefined;
  /** A public address, a load balancer's pool or one of its NAT rules leads here. */
  readonly published: boolean;
}

export function interfacesOf(resources: readonly Placed[]): Nic[] {
  const make = (at: Placed, name: string, properties: Dict, line: number): Nic => {
    const configurations = list(properties, "ipConfigurations").map(propertiesOf);
    const fixed = configurations.filter((one) => !/^dynamic$/i.test(text(one, "privateIPAllocationMethod") ?? ""));
    const nsg = text(dict(properties, "networkSecurityGroup"), "id");
    return {
      name,
      file: at.file,
      line,
      nsg: nsg === undefined ? undefined : last(nsg),
      subnet: subnetKey(configurations.map((one) => text(dict(one, "subnet"), "id")).find((id) => id !== undefined)),
      addresses: unionAll(fixed.map((one) => parseRange(text(one, "privateIPAddress") ?? "") ?? [])),
      publicIps: configurations.flatMap((one) => text(dict(one, "publicIPAddress"), "id") ?? []),
      listed: at.id !== undefined && get(properties, "effective") !== true,
      members: membersIn(properties, configurations),
      parts: configurations.flatMap((one) =>
        PARTS.flatMap((key) => list(one, key)).flatMap((part) => partKey(text(part, "id")) || []),
      ),
      published: configurations.some((one) =>
        PUBLISHING.some((key) => get(one, key) !== undefined && get(one, key) !== null),
      ),
    };
  };
  return resources.flatMap((at): Nic[] => {
    if (at.type === `${NET}networkinterfaces`) return [make(at, at.name, at.properties, at.line)];
    if (at.type !== "microsoft.compute/virtualmachinescalesets") return [];
    const profile = dict(dict(at.properties, "virtualMachineProfile"), "networkProfile");
    return list(profile, "networkInterfaceConfigurations").map((node) =>
      make(at, `${at.name}/${text(node, "name") ?? ""}`, propertiesOf(node), at.lineOf(node)),
    );
  });
}

function membersIn(properties: Dict, configurations: readonly Dict[]): string[] | undefined {
  const lists = configurations.map((one) => get(one, "applicationSecurityGroups"));
  if (get(properties, "effective") === true || lists.length === 0 || lists.some((one) => typeof one === "string"))
    return undefined;
  const names = configurations.flatMap((one) => list(one, "applicationSecurityGroups")).map(groupName);
  return names.some((one) => one === "" || isUnresolved(one)) ? undefined : names;
}

/** Without any list everything is allowed, except behind a Standard public address, which is closed until a list allows. */
export function withoutList(
  nic: Nic,
  subnetKnown: boolean,
  resources: readonly Placed[],
  doors: readonly Door[],
): Layer {
  const standard = nic.publicIps.map((id) =>
    resources.find((one) => one.type === `${NET}publicipaddresses` && last(one.name) === last(id)),
  );
  const closed =
    subnetKnown &&
    standard.length + doors.length > 0 &&
    doors.every((door) => door.standard) &&
    standard.every((one) => text(dict(one?.node, "sku"), "name")?.toLowerCase() === "standard");
  const origin = {
    rule: `${nic.name}: no security group${closed ? " and a Standard public address" : ""}`,
    file: nic.file,
    line: nic.line,
  };
  return layer("no security group", [], { kind: "rule", origin, when: {}, action: closed ? DENY : ALLOW });
}

export function missing(name: string, nic: Nic): Layer {
  const origin = { rule: name, file: nic.file, line: nic.line };
  const what = isUnresolved(name) ? "a security group that is not known" : "a security group that is not in the input";
  return layer(name, [{ kind: "rule", origin, when: {}, action: ALLOW, uncertain: what }], {
    kind: "rule",
    origin,
    when: {},
    action: DENY,
    fallback: true,
  });
}
