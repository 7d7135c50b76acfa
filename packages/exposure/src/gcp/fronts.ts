import { numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, type Layer, layer, type Rule } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { PRIVATE } from "../engine/public.ts";
import { type Dict, isDict, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import { armorLayer, type SecurityPolicy } from "./armor.ts";
import { portsOf } from "./rules.ts";

/** The front of a load balancer. */
export interface Entrance {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly external: boolean;
  /** A proxy in between: machines see Google's own ranges, not the client. */
  readonly proxied: boolean;
  readonly protocol: string;
  readonly ports: readonly string[] | undefined;
  /** What it leads to: a proxy or a backend service, by its key. */
  readonly to?: string;
}

/** A backend service, or a proxy or URL map on the way to some. */
export interface Behind {
  readonly key: string;
  readonly to: readonly string[];
  /** Keys of the security policies a backend service is under. */
  readonly policies: readonly string[];
}

/** `backendservices/NAME`: how one of these names another, whatever project, region or version the link has. */
export const keyOf = (link: string): string => link.split("/").slice(-2).join("/").toLowerCase();

const KINDS =
  /^compute#(backendService|backendBucket|urlMap|targetHttpProxy|targetHttpsProxy|targetTcpProxy|targetSslProxy|targetGrpcProxy)$/;
const PLURAL: Readonly<Record<string, string>> = {
  targethttpproxy: "targethttpproxies",
  targethttpsproxy: "targethttpsproxies",
  targettcpproxy: "targettcpproxies",
  targetsslproxy: "targetsslproxies",
  targetgrpcproxy: "targetgrpcproxies",
};

export const isBehind = (node: unknown): boolean => KINDS.test(text(node, "kind") ?? "");

/** What `gcloud compute backend-services | url-maps | target-*-proxies list` shows. */
export function behindOf(node: Dict): Behind {
  const kind = (text(node, "kind") ?? "").replace("compute#", "").toLowerCase();
  const policies = [text(node, "securityPolicy"), text(node, "edgeSecurityPolicy")];
  return {
    key: `${PLURAL[kind] ?? `${kind}s`}/${text(node, "name") ?? ""}`.toLowerCase(),
    to: kind === "backendservice" || kind === "backendbucket" ? [] : linksIn(node),
    policies: policies.flatMap((one) => (one === undefined || one === "" ? [] : [keyOf(one)])),
  };
}

/** Links to services and URL maps, wherever a proxy or a map names them. */
function linksIn(node: unknown, depth = 0): string[] {
  if (depth > 12) return [];
  if (typeof node === "string")
    return /\/(backendServices|backendBuckets|urlMaps)\/[^/]+$/i.test(node) ? [keyOf(node)] : [];
  if (Array.isArray(node)) return node.flatMap((one) => linksIn(one, depth + 1));
  return isDict(node)
    ? Object.entries(node).flatMap(([key, one]) => (key === "selfLink" ? [] : linksIn(one, depth + 1)))
    : [];
}

interface World {
  readonly behind: readonly Behind[];
  readonly armor: readonly SecurityPolicy[];
}

/** The services that a front leads to; undefined stands for one that is not in the input. */
function servicesOf(key: string | undefined, { behind }: World, seen = new Set<string>()): (Behind | undefined)[] {
  if (key === undefined || seen.has(key)) return [undefined];
  seen.add(key);
  const one = behind.find((other) => other.key === key);
  if (!one) return [undefined];
  if (/^backend(services|buckets)\//.test(key)) return [one];
  return one.to.length === 0 ? [undefined] : one.to.flatMap((next) => servicesOf(next, { behind, armor: [] }, seen));
}

/**
 * A proxy answers clients itself, under the security policies of the services behind it: a client chooses the service by what
 * it asks for, so each is judged by itself.
 */
export function frontLists(
  one: Entrance,
  world: World,
  names: Names,
  notes: string[],
): { readonly name: string; readonly layers: readonly Layer[] }[] {
  const services = one.to === undefined ? [undefined] : servicesOf(one.to, world);
  const all = [...new Set(services)];
  return all.map((service) => {
    const name = all.length > 1 ? `forwarding rule ${one.name} to ${service?.key.split("/")[1] ?? "?"}` : undefined;
    if (!service)
      notes.push(
        `${one.file}: ${one.name}: its backends are assumed to answer, and no security policy to limit its clients`,
      );
    else notes.push(`${one.file}: ${one.name}: its backends are assumed to answer`);
    const guards = (service?.policies ?? []).map((key) => {
      const policy = world.armor.find((other) => other.key === key);
      return policy ? armorLayer(policy, names) : missing(key, one);
    });
    return { name: name ?? `forwarding rule ${one.name}`, layers: [frontLayer(one), ...guards] };
  });
}

/** A policy that is not in the input may refuse anyone. */
function missing(key: string, at: Entrance): Layer {
  const origin = { rule: key, file: at.file, line: at.line };
  const rule: Rule = {
    kind: "rule",
    origin,
    when: {},
    action: DENY,
    uncertain: "a security policy that is not in the input",
  };
  return layer(key, [rule], { kind: "rule", origin, when: {}, action: ALLOW, fallback: true });
}

function frontLayer(one: Entrance): Layer {
  const origin = { rule: `${one.name}: forwarding rule`, file: one.file, line: one.line };
  const doubts: string[] = [];
  const ports = one.ports === undefined ? undefined : portsOf(one.ports, doubts);
  const open: Rule = {
    kind: "rule",
    origin,
    when: {
      protocols: numberSet([[protocolNumber(one.protocol) ?? 6, protocolNumber(one.protocol) ?? 6]]),
      ...(ports && { ports }),
      ...(!one.external && { sources: PRIVATE }),
    },
    action: ALLOW,
    ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
  };
  const end: Rule = {
    kind: "rule",
    origin: { ...origin, rule: `${one.name}: no such port` },
    when: {},
    action: DENY,
    fallback: true,
  };
  return layer("front", [open], end);
}
