import { parseRange } from "../algebra/address.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { marked } from "./cloudformation-value.ts";
import type { Balancer, Interface, Inventory, Listener, TargetGroup } from "./inventory.ts";
import { tableOf } from "./paths.ts";
import { aclOf } from "./rules.ts";

/**
 * One way in through a load balancer. Ways are told apart as interfaces are: a client may take whichever lets it in,
 * so the engine joins their answers by the best one.
 */
export interface Way {
  readonly name: string;
  readonly balancer: Balancer;
  readonly subnet: string | undefined;
  readonly protocols: NumberSet;
  /** Port of the listener and port of the target; undefined = any. */
  readonly front: number | undefined;
  readonly back: number | undefined;
  /** Whether the target sees the client's address. */
  readonly preserved: boolean;
  readonly file: string;
  readonly line: number;
}

/** Who is behind: an interface, or a group whose members are not in the input. */
export type Behind = Pick<Interface, "vpc" | "addresses" | "ids" | "name">;

const samePlace = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b || marked(a) || marked(b);

const listenersOf = (balancer: Balancer, all: Inventory): Listener[] =>
  all.listeners.filter((one) => one.balancer === balancer.id || one.balancer === balancer.name);

const nameIn = (arn: string): string => /targetgroup\/([^/]+)/.exec(arn)?.[1] ?? arn;

const membersOf = (group: string, all: Inventory) => all.members.get(group) ?? all.members.get(nameIn(group));

/** Nodes of a balancer that differ in their network ACL or their routes; any of them answers. */
function nodesOf(balancer: Balancer, all: Inventory): (string | undefined)[] {
  const found = new Map<string, string>();
  for (const subnet of balancer.subnets) {
    const at = { subnet, vpc: balancer.vpc };
    const kind = `${aclOf(at, all)?.id} ${all.routeTables.indexOf(tableOf(at, all) as never)}`;
    if (!found.has(kind)) found.set(kind, subnet);
  }
  return found.size > 0 ? [...found.values()] : [undefined];
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html#client-ip-preservation */
function preserves(balancer: Balancer, group: TargetGroup | undefined): boolean {
  if (balancer.kind !== "network") return false;
  if (group?.preserve !== undefined) return group.preserve;
  return group === undefined || group.kind !== "ip" || /UDP|QUIC/i.test(group.protocol);
}

/** Ports and protocols a balancer listens on; a balancer without a listing listens anywhere. */
function doorsOf(balancer: Balancer, all: Inventory): { listener: Listener; groups: readonly string[] }[] {
  const own = listenersOf(balancer, all);
  // What a listener's further rules forward to is reached through any of its listeners.
  const more = own.filter((one) => one.protocols.length === 0).flatMap((one) => one.to);
  const real = own.filter((one) => one.protocols.length > 0);
  if (real.length > 0) return real.map((listener) => ({ listener, groups: [...new Set([...listener.to, ...more])] }));
  const using = all.targetGroups.filter((group) => group.balancers.includes(balancer.id)).map((group) => group.id);
  const { file, line } = balancer;
  const any: Listener = { balancer: balancer.id, port: undefined, protocols: [6, 17], to: using, file, line };
  return [{ listener: any, groups: using.length > 0 ? using : ["?"] }];
}

/** The ways that lead to `at`. What a target group holds, where that is not in the input, may be `at`. */
export function waysTo(at: Behind, all: Inventory, notes: string[]): Way[] {
  const ways: Way[] = [];
  for (const balancer of all.balancers) {
    if (!samePlace(balancer.vpc, at.vpc)) continue;
    for (const { listener, groups } of doorsOf(balancer, all)) {
      for (const id of groups) {
        const group = all.targetGroups.find((one) => one.id === id);
        if (group?.kind === "lambda" || group?.kind === "alb") continue;
        const members = membersOf(id, all);
        const mine = members?.filter((one) => at.ids?.includes(one.id) || isAt(at, one.id) || at.name === one.id);
        if (members === undefined)
          notes.push(
            `${balancer.file}: ${balancer.name}: which targets are behind it is not in the input; ${at.name} is assumed to be one`,
          );
        if (preserves(balancer, group) && group?.preserve === undefined && mine?.length !== 0)
          notes.push(`${balancer.file}: ${balancer.name}: client addresses are assumed to be preserved, the default`);
        for (const back of mine ? mine.map((one) => one.port ?? group?.port) : [undefined])
          for (const subnet of nodesOf(balancer, all)) ways.push(wayOf(balancer, listener, group, back, subnet));
      }
    }
  }
  return ways.filter((way, i) => ways.findIndex((other) => other.name === way.name) === i);
}

/** The ways to a balancer's listeners, whatever is behind them. */
export const frontWays = (balancer: Balancer, all: Inventory): Way[] =>
  doorsOf(balancer, all).flatMap(({ listener }) =>
    nodesOf(balancer, all).map((subnet) => wayOf(balancer, listener, undefined, undefined, subnet)),
  );

const isAt = (at: Behind, id: string): boolean => {
  const range = parseRange(id);
  return range !== undefined && at.addresses.some((text) => parseRange(text)?.[0] === range[0]);
};

function wayOf(
  balancer: Balancer,
  listener: Listener,
  group: TargetGroup | undefined,
  back: number | undefined,
  subnet: string | undefined,
): Way {
  const preserved = preserves(balancer, group);
  return {
    name: `load balancer ${balancer.name} ${listener.port ?? "*"} to ${back ?? "*"} ${listener.protocols} ${preserved} ${subnet ?? ""}`,
    balancer,
    subnet,
    protocols: numberSet(listener.protocols.map((one) => [one, one] as const)),
    front: listener.port,
    back,
    preserved,
    file: listener.file,
    line: listener.line,
  };
}

/** A balancer that is another one's target is as open as that one. */
export function isOpenBalancer(balancer: Balancer, all: Inventory): boolean | undefined {
  if (balancer.open !== false) return balancer.open;
  const before = all.targetGroups.filter((group) => {
    if (group.kind !== "alb") return false;
    const members = membersOf(group.id, all);
    return members === undefined || members.some((one) => one.id === balancer.id || one.id === balancer.name);
  });
  return all.balancers.some(
    (one) =>
      one.kind === "network" &&
      one.open !== false &&
      doorsOf(one, all).some(({ groups }) => groups.some((id) => before.some((group) => group.id === id))),
  );
}
