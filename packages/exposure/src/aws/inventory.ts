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
}

export interface RouteTable {
  readonly vpc: string | undefined;
  readonly subnets: readonly string[];
  readonly main: boolean;
  /** Destinations that go to an internet gateway. */
  readonly outward: readonly string[];
}

export interface Inventory {
  readonly groups: Group[];
  readonly acls: Acl[];
  readonly interfaces: Interface[];
  readonly routeTables: RouteTable[];
  readonly prefixLists: Map<string, string[]>;
  readonly loadBalancers: boolean[];
}

export const inventory = (): Inventory => ({
  groups: [],
  acls: [],
  interfaces: [],
  routeTables: [],
  prefixLists: new Map(),
  loadBalancers: [],
});
