import type { AcceleratorListener, EndpointGroup } from "./accelerator.ts";
import type { PublicDomain } from "./domain.ts";
import { type Firewalls, firewalls } from "./network-firewall.ts";

/** What AWS inputs of any form (describe calls, CloudFormation, Terraform) are reduced to. */
export interface Permission {
  readonly protocol: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly cidrs: readonly string[];
  readonly prefixLists: readonly string[];
  readonly groups: readonly string[];
  /** What in the rule could not be resolved. */
  readonly doubts: readonly string[];
  readonly label: string;
  readonly line: number;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly ingress: readonly Permission[];
}

export interface AclEntry {
  readonly number: number;
  readonly egress: boolean;
  readonly allow: boolean;
  readonly protocol: string;
  readonly cidr: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly doubts: readonly string[];
  readonly line: number;
}

export interface Acl {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly entries: readonly AclEntry[];
  readonly subnets: readonly string[];
  /** The list of subnets without one of their own in this VPC. */
  readonly defaultOf?: string;
}

/** A network interface, or an instance seen as one. */
export interface Interface {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly groups: readonly string[];
  readonly subnet: string | undefined;
  readonly vpc: string | undefined;
  readonly addresses: readonly string[];
  /** Whether the internet can address it; undefined when the input does not say. */
  readonly publicV4: boolean | undefined;
  /** The listing shows no IPv6 address. */
  readonly noV6?: boolean;
  /** Other names it is known by (its instance's id), which a target group may list. */
  readonly ids?: readonly string[];
  /** The load balancer it is a node of: that one stands for it. */
  readonly nodeOf?: string;
}

export interface Route {
  readonly cidr: string;
  /**
   * An internet gateway; an appliance that may pass packets on to one (a firewall's endpoint, an interface); another network
   * or this one itself (peering, transit and virtual private gateways, local); or a way outward alone.
   */
  readonly to: "internet" | "appliance" | "inside" | "elsewhere";
  /** The peering connection it leads over. */
  readonly peering?: string;
  /** The transit gateway it leads to. */
  readonly transit?: string;
  /** The endpoint of a firewall or an appliance's balancer that it leads to. */
  readonly endpoint?: string;
  /** A prefix list in place of a range; `cidr` is "" then. */
  readonly prefixList?: string;
}

/** A transit gateway's own route table. */
export interface TransitTable {
  readonly whole: boolean;
  readonly routes: readonly { readonly cidr: string; readonly active: boolean }[];
}

/** Two networks side by side: only what one of them holds comes over it, and only where the other has a route as well. */
export interface Peering {
  readonly active: boolean;
  readonly sides: readonly { readonly vpc: string; readonly cidrs: readonly string[] }[];
}

export interface RouteTable {
  readonly vpc: string | undefined;
  readonly subnets: readonly string[];
  readonly main: boolean;
  /** All its routes are here, its own network's among them, as the service lists them. */
  readonly whole?: boolean;
  readonly routes: readonly Route[];
}

export interface Balancer {
  /** ARN, or the name inside a template. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly kind: "application" | "network" | "classic";
  /** Whether it has public addresses; undefined when the input does not say. */
  readonly open: boolean | undefined;
  /** Only network load balancers may be without a group, and then nothing is filtered. */
  readonly groups: readonly string[];
  readonly subnets: readonly string[];
  readonly vpc: string | undefined;
  readonly dualstack: boolean;
  /** A Global Accelerator: it has no port of its own but those that lead to an endpoint. */
  readonly accelerator?: true;
}

export interface Listener {
  readonly balancer: string;
  /** Undefined when it is not known: any. */
  readonly port: number | undefined;
  /** IP protocol numbers. */
  readonly protocols: readonly number[];
  /** Target groups it may forward to. */
  readonly to: readonly string[];
  readonly file: string;
  readonly line: number;
}

export interface Member {
  readonly id: string;
  readonly port: number | undefined;
}

export interface TargetGroup {
  readonly id: string;
  readonly kind: "instance" | "ip" | "alb" | "lambda";
  readonly port: number | undefined;
  readonly protocol: string;
  /** Whether targets see the client's address; undefined = what the provider does by default. */
  readonly preserve: boolean | undefined;
  /** Load balancers that are said to use it. */
  readonly balancers: readonly string[];
}

export interface Inventory {
  readonly groups: Group[];
  readonly acls: Acl[];
  readonly interfaces: Interface[];
  readonly routeTables: RouteTable[];
  readonly prefixLists: Map<string, string[]>;
  readonly balancers: Balancer[];
  readonly listeners: Listener[];
  readonly targetGroups: TargetGroup[];
  /** By target group; a group that is not here may hold anything. */
  readonly members: Map<string, Member[]>;
  /** Groups that something else carries than the interfaces here. */
  readonly shared: Set<string>;
  readonly peerings: Map<string, Peering>;
  readonly transit: {
    readonly tables: Map<string, TransitTable>;
    /** By gateway and network (`tgw-1 vpc-1`). */
    readonly tableOf: Map<string, string>;
  };
  /** The block of public access to all networks of the region. */
  readonly block: {
    on: boolean;
    /** Whether all networks and subnets that are left out of it are known. */
    settled: boolean;
    readonly excluded: Set<string>;
  };
  readonly firewalls: Firewalls;
  /** Search domains that stand in no network. */
  readonly domains: PublicDomain[];
  /** CIDRs of a subnet. */
  readonly subnets: Map<string, string[]>;
  /** Parts of Global Accelerators, which are put together when all files are read. */
  readonly accelerators: {
    readonly all: { id: string; name: string; file: string; line: number; dualstack: boolean }[];
    readonly listeners: AcceleratorListener[];
    readonly endpoints: EndpointGroup[];
  };
}

export const inventory = (): Inventory => ({
  groups: [],
  acls: [],
  interfaces: [],
  routeTables: [],
  prefixLists: new Map(),
  balancers: [],
  listeners: [],
  targetGroups: [],
  members: new Map(),
  shared: new Set(),
  peerings: new Map(),
  transit: { tables: new Map(), tableOf: new Map() },
  block: { on: false, settled: false, excluded: new Set() },
  firewalls: firewalls(),
  domains: [],
  subnets: new Map(),
  accelerators: { all: [], listeners: [], endpoints: [] },
});
