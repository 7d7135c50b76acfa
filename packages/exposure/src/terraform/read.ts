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
import { exportedBy, type Planned, plannedResources } from "./plan.ts";
import { reasonUnread } from "./unread.ts";

interface Part {
  readonly targets: Target[];
  readonly unreadable: Unreadable[];
  readonly assumptions: string[];
}

export function planTargets(file: string, parsed: Parsed, names: Names): Part {
  const lineOf = (node: unknown): number => parsed.lineOf(node);
  const part = resourceTargets(plannedResources(file, parsed), names, lineOf, exportedBy(parsed.value));
  if (part.targets.length === 0) part.assumptions.push(`${file}: no network rules in the plan`);
  return part;
}

/** Resources of a plan, a state or a configuration, whichever provider they belong to. */
export function resourceTargets(
  resources: readonly Planned[],
  names: Names,
  lineOf: (node: unknown) => number = () => 1,
  exported: readonly string[] = [],
): Part {
  const unreadable = resources.flatMap((one) => {
    const reason = reasonUnread(one);
    return reason === undefined ? [] : [{ file: one.file, reason }];
  });
  const all = inventory();
  readAwsPlan(resources, all, exported);
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
