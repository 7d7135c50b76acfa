import { inventory } from "../aws/inventory.ts";
import { awsTargets } from "../aws/targets.ts";
import { azureTargets } from "../azure/network.ts";
import type { Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { gcpTargets } from "../gcp/targets.ts";
import type { Parsed } from "../json/parse.ts";
import type { Unreadable } from "../types.ts";
import { readAwsPlan } from "./aws.ts";
import { azureResources } from "./azure.ts";
import { googleInventory } from "./google.ts";
import { type Planned, plannedResources } from "./plan.ts";

/** Resource types that decide who gets in and that no reader here knows: named, so that nothing looks safe by silence. */
const UNREAD =
  /^(kubernetes_network_policy|azurerm_firewall_\w*rule\w*|azurerm_network_manager_admin_rule|oci_core_|alicloud_security_group|openstack_|digitalocean_firewall|hcloud_firewall|ibm_is_)/;

/** A balancer that faces the internet opens what admits its group alone, and is not followed here. */
const BALANCER = /^aws_(lb|alb|elb)$/;

function reasonUnread({ address, type, line, values }: Planned): string | undefined {
  if (UNREAD.test(type)) return `line ${line}: ${address}: ${type} is not supported`;
  if (BALANCER.test(type) && values.internal !== true)
    return `line ${line}: ${address}: a load balancer that may face the internet is not followed in Terraform; what admits its security group may be open`;
  return undefined;
}

interface Part {
  readonly targets: Target[];
  readonly unreadable: Unreadable[];
  readonly assumptions: string[];
}

export function planTargets(file: string, parsed: Parsed, names: Names): Part {
  const part = resourceTargets(plannedResources(file, parsed), names, (node) => parsed.lineOf(node));
  if (part.targets.length === 0) part.assumptions.push(`${file}: no network rules in the plan`);
  return part;
}

/** Resources of a plan, a state or a configuration, whichever provider they belong to. */
export function resourceTargets(
  resources: readonly Planned[],
  names: Names,
  lineOf: (node: unknown) => number = () => 1,
): Part {
  const unreadable = resources.flatMap((one) => {
    const reason = reasonUnread(one);
    return reason === undefined ? [] : [{ file: one.file, reason }];
  });
  const all = inventory();
  readAwsPlan(resources, all);
  const parts = [
    awsTargets(all, names),
    azureTargets(azureResources(resources, lineOf), names),
    gcpTargets(googleInventory(resources), names),
  ];
  return {
    targets: parts.flatMap((part) => part.targets),
    unreadable,
    assumptions: parts.flatMap((part) => part.assumptions),
  };
}
