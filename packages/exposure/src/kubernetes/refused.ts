import { parseRange } from "../algebra/address.ts";
import { covers } from "../algebra/address-set.ts";
import { type Dict, get, isDict, list, number, text } from "../json/get.ts";

const OPERATORS = /^(In|NotIn|Exists|DoesNotExist)$/;
const TYPES = /^(Ingress|Egress)$/;
const PROTOCOLS = /^(TCP|UDP|SCTP)$/;

/**
 * What a cluster refuses in a network policy: the pods it is written for stand without it. Words count with their case.
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */
export function refusedInPolicy(spec: Dict): string | undefined {
  const type = list(spec, "policyTypes").find((one) => !TYPES.test(String(one)));
  if (type !== undefined) return `the policy type ${String(type)}`;
  const rules = list(spec, "ingress");
  return (
    inSelector(get(spec, "podSelector")) ??
    firstOf(rules, (rule) => firstOf(list(rule, "from"), inPeer) ?? firstOf(list(rule, "ports"), inPort))
  );
}

function firstOf(all: readonly unknown[], reason: (one: unknown) => string | undefined): string | undefined {
  for (const one of all) {
    const found = reason(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inSelector(selector: unknown): string | undefined {
  const words = list(selector, "matchExpressions").map((one) => text(one, "operator") ?? "");
  const wrong = words.find((one) => !OPERATORS.test(one));
  return wrong === undefined ? undefined : `the operator "${wrong}"`;
}

function inPeer(peer: unknown): string | undefined {
  if (isDict(peer) && Object.keys(peer).length === 0) return "a peer that names nobody";
  const block = get(peer, "ipBlock");
  const selectors = ["podSelector", "namespaceSelector"].filter((key) => get(peer, key) !== undefined);
  if (block === undefined) return firstOf(selectors, (key) => inSelector(get(peer, String(key))));
  if (selectors.length > 0) return `ipBlock and ${selectors[0]} in one peer`;
  const cidr = text(block, "cidr") ?? "";
  const whole = isBlock(cidr) ? parseRange(cidr) : undefined;
  if (whole === undefined) return `ipBlock ${cidr}, which is no block of addresses`;
  const isWithin = (one: string): boolean => {
    const part = isBlock(one) ? parseRange(one) : undefined;
    return part !== undefined && covers(whole, part) && !covers(part, whole);
  };
  const outside = list(block, "except")
    .map(String)
    .find((one) => !isWithin(one));
  return outside === undefined ? undefined : `except ${outside}, which is no part of ${cidr}`;
}

/** An address alone, or a range of two, is none. */
const isBlock = (text: string): boolean => /^[\da-f:.]+\/\d+$/i.test(text);

function inPort(port: unknown): string | undefined {
  const protocol = text(port, "protocol");
  if (protocol !== undefined && !PROTOCOLS.test(protocol)) return `the protocol ${protocol}`;
  const [from, to] = [get(port, "port"), number(port, "endPort")];
  return to !== undefined && (typeof from !== "number" || to < from)
    ? `endPort ${to} of port ${String(from)}`
    : undefined;
}
