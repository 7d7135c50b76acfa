import type { AddressSet } from "../algebra/address-set.ts";
import type { NumberSet } from "../algebra/number-set.ts";

/** Where a rule stands in the input. Lines are 1-based. */
export interface Origin {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** An interface name; a trailing `+` (iptables) or `*` (nftables) matches any rest. */
export interface InterfaceMatch {
  readonly names: readonly string[];
  readonly negated: boolean;
}

export interface Translation {
  /** Where the packet goes on to; absent = the host itself (REDIRECT). */
  readonly address?: bigint;
  /** The new destination port; absent = kept. */
  readonly port?: number;
  /** The address is kept (only the port changes), or is not in the input: then nobody can say what comes of it. */
  readonly where?: "kept" | "unknown";
}

export type Action =
  | { readonly kind: "allow" }
  | { readonly kind: "deny" }
  | { readonly kind: "return" }
  | { readonly kind: "jump"; readonly chain: string }
  | { readonly kind: "goto"; readonly chain: string }
  | { readonly kind: "translate"; readonly to: Translation };

export const ALLOW: Action = Object.freeze({ kind: "allow" });
export const DENY: Action = Object.freeze({ kind: "deny" });
export const RETURN: Action = Object.freeze({ kind: "return" });

/**
 * What a rule asks of a packet. A condition that is absent holds for every packet. Negations are resolved by the
 * readers, so a condition is always a positive set.
 */
export interface Condition {
  readonly sources?: AddressSet;
  readonly destinations?: AddressSet;
  /** IP protocol numbers. */
  readonly protocols?: NumberSet;
  /** Destination ports; for a protocol without ports only the full range matches. */
  readonly ports?: NumberSet;
  readonly sourcePorts?: NumberSet;
  /** Destination port and address as the client wrote them, before translation. */
  readonly originalPorts?: NumberSet;
  readonly originalDestinations?: AddressSet;
  /** Whether the destination is an address of the host itself. */
  readonly localDestination?: boolean;
  /** Whether the destination has been translated on the way here. */
  readonly translated?: boolean;
  /** Whether its connection is tracked, as it is unless a rule takes it out of tracking. */
  readonly tracked?: boolean;
  readonly inInterface?: InterfaceMatch;
  readonly outInterface?: InterfaceMatch;
  /** Whether the client stays below a rate or is beyond it: which of the two is its own choice. */
  readonly pace?: Pace;
}

export type Pace = "slow" | "fast";

export interface Rule {
  readonly kind: "rule";
  readonly origin: Origin;
  readonly when: Condition;
  /** Why the input cannot tell whether the rule matches (a set that is not there, a rate limit). */
  readonly uncertain?: string;
  readonly action: Action;
  /** The end of a list rather than a rule somebody wrote; named as responsible only where nothing else is. */
  readonly fallback?: true;
}

/** One ordered list of rules, with the chains it may jump to; the first match decides, else the policy. */
export interface Layer {
  readonly kind: "layer";
  readonly name: string;
  readonly chains: ReadonlyMap<string, readonly Rule[]>;
  readonly entry: string;
  readonly policy: Rule;
  /** The layer sees packets of this family only; others pass it. */
  readonly family?: 4 | 6;
  /**
   * "return": the rules are asked about the answer (source = the service, ports = the client's), and the layer lets a
   * client in when some client port exists whose answer passes (a stateless list).
   */
  readonly direction?: "return";
}

/** What a packet passes on its way to a target. All layers of a stage must allow. */
export interface Pipeline {
  readonly before: readonly Layer[];
  /** Destination translation; its allow means "not translated". */
  readonly translate: readonly Layer[];
  readonly after: readonly Layer[];
  readonly local: readonly Layer[];
  readonly forward: readonly Layer[];
}

/** Something that can be reached: a host, a security group, a pod. */
export interface Target {
  readonly kind: "target";
  readonly name: string;
  readonly origin: Origin;
  readonly pipeline: Pipeline;
  /** The destination addresses the target has; absent = any that a rule may name. */
  readonly addresses?: AddressSet;
  /** Families the target has rules for; the others are not judged. */
  readonly families: readonly (4 | 6)[];
  /** Interface through which the outside arrives; absent = any that is not internal. */
  readonly inInterface?: string;
  /** Its interface names stand for ways in (through a load balancer, or straight), so nobody can say which is the outside. */
  readonly ways?: true;
  /** Interfaces that face inward (loopback, container bridges): the outside does not arrive there. */
  readonly internal?: readonly string[];
  /** Networks behind an interface, for the way out after translation. */
  readonly routes?: readonly { readonly network: AddressSet; readonly name: string }[];
  /** Only these can be listening; absent = every port. */
  readonly listens?: readonly { readonly protocol: number; readonly ports: NumberSet }[];
}

/** What a named source without addresses is. */
export interface NamedSource {
  readonly name: string;
  /** True when anyone on the internet can obtain an address in it (a cloud provider's own ranges). */
  readonly public: boolean;
}

export interface Model {
  readonly targets: readonly Target[];
  readonly names: readonly NamedSource[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  readonly assumptions: readonly string[];
}

export function layer(name: string, rules: readonly Rule[], policy: Rule, direction?: "return"): Layer {
  const chains = new Map([["main", rules]]);
  return { kind: "layer", name, chains, entry: "main", policy, ...(direction && { direction }) };
}

/** A pipeline that only has lists at the target itself, as cloud networks have. */
export function localPipeline(layers: readonly Layer[]): Pipeline {
  return { before: [], translate: [], after: [], local: layers, forward: [] };
}
