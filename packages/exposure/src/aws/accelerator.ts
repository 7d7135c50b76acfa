import { type Dict, get, list, number, text } from "../json/get.ts";
import { carried } from "./balancer-describe.ts";
import type { Inventory } from "./inventory.ts";

/** A Global Accelerator listener with where it leads, whatever form it is written in. */
export interface AcceleratorListener {
  readonly id: string;
  readonly accelerator: string;
  readonly protocol: string | undefined;
  /** Inclusive; one end that is not known makes it any port. */
  readonly ranges: readonly (readonly [number, number] | undefined)[];
  readonly file: string;
  readonly line: number;
}

export interface EndpointGroup {
  readonly listener: string;
  readonly endpoints: readonly { readonly id: string; readonly preserve: boolean | undefined }[];
  readonly overrides: readonly { readonly from: number; readonly to: number }[];
}

/** More ports than this of one range are not written out: any port is assumed. */
const MOST_PORTS = 32;

/**
 * An accelerator is a way in for machines without a public address: an instance sees the client's address, and its network
 * needs no route to the gateway (docs.aws.amazon.com/global-accelerator/latest/dg/preserve-client-ip-address.html). A load
 * balancer behind one is as open as one that faces the internet.
 */
export function accelerators(
  all: readonly {
    readonly id: string;
    readonly name: string;
    readonly file: string;
    readonly line: number;
    readonly dualstack: boolean;
  }[],
  listeners: readonly AcceleratorListener[],
  endpoints: readonly EndpointGroup[],
  into: Inventory,
): void {
  for (const one of all) {
    const { dualstack, ...place } = one;
    const none = { groups: [], subnets: [], vpc: undefined };
    into.balancers.push({ ...place, ...none, kind: "network", open: true, dualstack, accelerator: true });
    for (const listener of listeners.filter((other) => other.accelerator === one.id)) {
      const groups = endpoints.filter((other) => other.listener === listener.id);
      for (const port of listener.ranges.flatMap(portsIn)) {
        const to = `${listener.id} ${port ?? "*"}`;
        const { file, line } = listener;
        const protocols = carried(listener.protocol);
        into.listeners.push({ balancer: one.id, port, protocols, to: [to, `${to} balancers`], file, line });
        const back = groups.flatMap(({ overrides }) => overrides.find(({ from }) => from === port)?.to ?? []);
        const shared = { port: back[0] ?? port, protocol: listener.protocol ?? "TCP", balancers: [] };
        const ids = groups.flatMap((group) => group.endpoints);
        const kept = ids.every(({ preserve }) => preserve !== false);
        into.targetGroups.push({ id: to, kind: "instance", preserve: kept, ...shared });
        into.targetGroups.push({ id: `${to} balancers`, kind: "alb", preserve: kept, ...shared });
        // Without a listing of its endpoints it may lead anywhere.
        if (groups.length === 0) continue;
        const members = ids.map(({ id }) => ({ id, port: shared.port }));
        into.members.set(to, members);
        into.members.set(`${to} balancers`, members);
      }
    }
  }
}

function portsIn(range: readonly [number, number] | undefined): (number | undefined)[] {
  if (!range || range[1] - range[0] >= MOST_PORTS || range[1] < range[0]) return [undefined];
  return Array.from({ length: range[1] - range[0] + 1 }, (_, i) => range[0] + i);
}

export const rangeOf = (node: unknown): readonly [number, number] | undefined => {
  const [from, to] = [number(node, "FromPort"), number(node, "ToPort")];
  return from === undefined || to === undefined ? undefined : [from, to];
};

export const overridesIn = (node: unknown): EndpointGroup["overrides"] =>
  list(node, "PortOverrides").flatMap((one) => {
    const [from, to] = [number(one, "ListenerPort"), number(one, "EndpointPort")];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

/** `aws globalaccelerator list-accelerators | list-listeners | list-endpoint-groups`; an ARN says whose a part is. */
export function listedAccelerators(
  file: string,
  nodes: (kind: string) => readonly Dict[],
  lineOf: (node: unknown) => number,
  into: Inventory,
): void {
  const own = nodes("accelerators").filter((node) => get(node, "Enabled") !== false);
  for (const node of own)
    into.accelerators.all.push({
      id: text(node, "AcceleratorArn") ?? text(node, "Name") ?? "accelerator",
      name: text(node, "Name") ?? "accelerator",
      file,
      line: lineOf(node),
      dualstack: /dual/i.test(text(node, "IpAddressType") ?? ""),
    });
  for (const node of nodes("listeners").filter(isAcceleratorListener)) {
    const id = text(node, "ListenerArn") ?? "";
    into.accelerators.listeners.push({
      id,
      accelerator: id.replace(/\/listener\/.*$/, ""),
      protocol: text(node, "Protocol"),
      ranges: list(node, "PortRanges").map(rangeOf),
      file,
      line: lineOf(node),
    });
  }
  for (const node of nodes("endpointgroups"))
    into.accelerators.endpoints.push({
      listener: (text(node, "EndpointGroupArn") ?? "").replace(/\/endpoint-group\/.*$/, ""),
      endpoints: list(node, "EndpointDescriptions").flatMap((one) => {
        const id = text(one, "EndpointId");
        const kept = get(one, "ClientIPPreservationEnabled");
        return id === undefined ? [] : [{ id, preserve: typeof kept === "boolean" ? kept : undefined }];
      }),
      overrides: overridesIn(node),
    });
}

export const isAcceleratorListener = (node: unknown): boolean =>
  /:globalaccelerator:/.test(text(node, "ListenerArn") ?? "");
