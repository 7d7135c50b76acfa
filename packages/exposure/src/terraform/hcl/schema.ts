import { nearest } from "../../near.ts";
import type { Block, Body } from "./syntax.ts";

/** Blocks of a configuration, each with the number of its labels. */
const TOP_LEVEL: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  action: 2,
  list: 2,
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
  check: 1,
  locals: 0,
  terraform: 0,
  moved: 0,
  import: 0,
  removed: 0,
};

/** What a resource or block holds, as its provider has it: blocks by name with what stands in them, and attributes. */
interface Schema {
  readonly attributes: string;
  readonly blocks?: Readonly<Record<string, Schema>>;
}

const SIDES =
  "from_port to_port protocol cidr_blocks ipv6_cidr_blocks prefix_list_ids security_groups self description";
const ACL_SIDE = "from_port to_port protocol rule_no action cidr_block ipv6_cidr_block icmp_type icmp_code";
const GROUP: Schema = {
  attributes:
    "name name_prefix description vpc_id ingress egress tags tags_all revoke_rules_on_delete region owner_id arn id timeouts",
  blocks: { ingress: { attributes: SIDES }, egress: { attributes: SIDES } },
};
const ACL: Schema = {
  attributes: "vpc_id subnet_ids ingress egress tags tags_all default_network_acl_id region owner_id arn id",
  blocks: { ingress: { attributes: ACL_SIDE }, egress: { attributes: ACL_SIDE } },
};
const AZURE_RULE =
  "name description priority direction access protocol source_port_range source_port_ranges destination_port_range destination_port_ranges source_address_prefix source_address_prefixes source_application_security_group_ids destination_address_prefix destination_address_prefixes destination_application_security_group_ids";
const GOOGLE_SERVICE: Schema = { attributes: "protocol ports" };

/** https://registry.terraform.io/providers/hashicorp: the resources that hold rules. A stray word in one loses what it says. */
const RULES: Readonly<Record<string, Schema>> = {
  aws_security_group: GROUP,
  aws_default_security_group: GROUP,
  aws_network_acl: ACL,
  aws_default_network_acl: ACL,
  aws_security_group_rule: {
    attributes:
      "type from_port to_port protocol cidr_blocks ipv6_cidr_blocks prefix_list_ids security_group_id source_security_group_id self description region security_group_rule_id id",
    blocks: {},
  },
  aws_vpc_security_group_ingress_rule: {
    attributes:
      "security_group_id from_port to_port ip_protocol cidr_ipv4 cidr_ipv6 prefix_list_id referenced_security_group_id description tags tags_all region security_group_rule_id arn id",
    blocks: {},
  },
  aws_network_acl_rule: {
    attributes:
      "network_acl_id rule_number egress protocol rule_action cidr_block ipv6_cidr_block from_port to_port icmp_type icmp_code region id",
    blocks: {},
  },
  azurerm_network_security_group: {
    attributes: "name location resource_group_name security_rule tags id",
    blocks: { security_rule: { attributes: AZURE_RULE } },
  },
  azurerm_network_security_rule: {
    attributes: `${AZURE_RULE} resource_group_name network_security_group_name id`,
    blocks: {},
  },
  google_compute_firewall: {
    attributes:
      "name network project description priority direction disabled source_ranges source_tags source_service_accounts target_tags target_service_accounts destination_ranges enable_logging allow deny log_config params id self_link creation_timestamp",
    blocks: {
      allow: GOOGLE_SERVICE,
      deny: GOOGLE_SERVICE,
      log_config: { attributes: "metadata" },
      params: { attributes: "resource_manager_tags" },
    },
  },
};
const EVERYWHERE = /^(dynamic|timeouts|lifecycle|provisioner|connection)$/;
const META = /^(count|for_each|provider|depends_on|lifecycle)$/;

export interface Fault {
  readonly line: number;
  readonly reason: string;
}

/** What Terraform would refuse of a top-level block, so that what was meant is lost. */
export function faultsOf(block: Block): Fault[] {
  const labels = TOP_LEVEL[block.type];
  if (labels === undefined) return [{ line: block.line, reason: `a block "${block.type}", which is none` }];
  if (block.labels.length !== labels)
    return [{ line: block.line, reason: `a block "${block.type}" with ${block.labels.length} labels` }];
  const schema = block.type === "resource" ? RULES[block.labels[0] ?? ""] : undefined;
  return schema ? faultsIn(block.body, schema, block.labels[0]!, true) : [];
}

function faultsIn(body: Body, schema: Schema, name: string, top: boolean): Fault[] {
  const known = new Set(schema.attributes.split(" "));
  const attributes = body.attributes.flatMap((one): Fault[] => {
    if (known.has(one.name) || (top && META.test(one.name))) return [];
    const meant = nearest(one.name, known);
    const hint = meant === undefined ? "" : `; is it ${meant}?`;
    return [{ line: one.line, reason: `an attribute "${one.name}", which ${name} has not${hint}` }];
  });
  if (schema.blocks === undefined) return attributes;
  const blocks = body.blocks.flatMap((one): Fault[] => {
    const inner = one.type === "dynamic" ? one.body.blocks.find(({ type }) => type === "content") : one;
    const own = schema.blocks?.[one.type === "dynamic" ? (one.labels[0] ?? "") : one.type];
    if (own) return inner ? faultsIn(inner.body, own, `${name}'s ${one.labels[0] ?? one.type}`, false) : [];
    if (one.type !== "dynamic" && EVERYWHERE.test(one.type)) return [];
    const word = one.type === "dynamic" ? one.labels[0] : one.type;
    return [{ line: one.line, reason: `a block "${word}", which ${name} has not` }];
  });
  return [...attributes, ...blocks];
}
