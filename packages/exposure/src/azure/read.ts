import type { Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { type Dict, dict, get, isDict, list, noteCopy, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import type { Unreadable } from "../types.ts";
import type { TemplateFile } from "./links.ts";
import { azureTargets, type Placed } from "./network.ts";
import { type Expanded, expandTemplate, isTemplate, listedResource } from "./template.ts";

export interface Document {
  readonly file: string;
  readonly parsed: Parsed;
}

/** Templates may be wrapped (a blueprint artifact, an exported deployment); this finds the outermost ones. */
function templatesIn(node: unknown, depth = 0): Dict[] {
  return wrapped(node, depth).map(({ template }) => template);
}

interface Wrapped {
  readonly template: Dict;
  /** Values that stand beside it: a request to deploy holds both. */
  readonly given?: Dict;
}

function wrapped(node: unknown, depth = 0): Wrapped[] {
  if (!isDict(node) || depth > 4) return [];
  if (isTemplate(node)) return [{ template: node }];
  const beside = get(node, "parameters");
  return ["properties", "template"].flatMap((key) =>
    wrapped(get(node, key), depth + 1).map((one) =>
      one.given === undefined && key === "template" && isDict(beside) ? { ...one, given: beside } : one,
    ),
  );
}

const isParameters = (node: unknown): boolean =>
  isDict(node) && /deploymentParameters/i.test(text(node, "$schema") ?? "");

const AZURE_TYPE = /^microsoft\.(network|compute|containerinstance)\/|\/firewallrules$/i;

const subnetOf = (node: unknown): string | undefined => text(dict(dict(node, "association"), "subnet"), "id");

/**
 * One group of `az network nic list-effective-nsg`, with what it stands before where the listing says so: the interface's own
 * group stands behind that of its subnet.
 */
function effectiveGroup(node: unknown, all: readonly unknown[]): Dict[] {
  const group = dict(node, "networkSecurityGroup");
  const id = text(group, "id") ?? "/providers/Microsoft.Network/networkSecurityGroups/effective rules";
  const named = (one: unknown): unknown =>
    isDict(one) ? { ...one, name: (text(one, "name") ?? "").split("/").at(-1) } : one;
  const rules = list(node, "effectiveSecurityRules").map((one) => noteCopy(named(one), one));
  const own = { id, name: id.split("/").at(-1), type: "Microsoft.Network/networkSecurityGroups", securityRules: rules };
  const subnet = subnetOf(node);
  const face = text(dict(dict(node, "association"), "networkInterface"), "id");
  const stands = all.map(subnetOf).find((one) => one !== undefined);
  const ipConfigurations = stands === undefined ? [] : [{ subnet: { id: stands } }];
  const [, network, name] = /virtualNetworks\/([^/]+)\/subnets\/([^/]+)/i.exec(subnet ?? "") ?? [];
  return [
    noteCopy(own, node),
    ...(network !== undefined
      ? [
          {
            type: "Microsoft.Network/virtualNetworks/subnets",
            name: `${network}/${name}`,
            networkSecurityGroup: { id },
          },
        ]
      : []),
    ...(face !== undefined
      ? [
          {
            id: face,
            name: face.split("/").at(-1),
            type: "Microsoft.Network/networkInterfaces",
            networkSecurityGroup: { id },
            ipConfigurations,
            // Rules in force say nothing of addresses and groups of the interface.
            effective: true,
          },
        ]
      : []),
  ];
}

/** The resources as a deployment would leave them, of `az deployment ... what-if --no-pretty-print`. */
function foreseen(value: unknown): unknown[] | undefined {
  const changes = get(value, "changes");
  if (!Array.isArray(changes) || !changes.every((one) => text(one, "changeType") !== undefined)) return undefined;
  return changes.flatMap((one) => {
    const after = get(one, "after") ?? (text(one, "changeType") === "Delete" ? undefined : get(one, "before"));
    return isDict(after) ? [after] : [];
  });
}

function listedIn(value: unknown): Dict[] {
  // `value` of the service's lists, `data` of Resource Graph.
  const held = ["value", "data"].map((key) => get(value, key)).find(Array.isArray) ?? foreseen(value);
  const nodes = (Array.isArray(value) ? value : (held ?? [value])).flatMap((node, _, all) =>
    Array.isArray(get(node, "effectiveSecurityRules")) ? effectiveGroup(node, all) : [node],
  );
  return nodes.filter(isDict).filter((node) => {
    const known =
      AZURE_TYPE.test(text(node, "type") ?? "") || /\/providers\/microsoft\.network\//i.test(text(node, "id") ?? "");
    const rules = get(node, "securityRules") ?? get(dict(node, "properties"), "securityRules");
    return known || Array.isArray(rules);
  });
}

/** ARM templates, their parameter files, and what `az network ... show|list` prints. */
export function looksLikeAzure(value: unknown): boolean {
  return templatesIn(value).length > 0 || isParameters(value) || listedIn(value).length > 0;
}

export function readAzure(
  documents: readonly Document[],
  names: Names,
): { targets: Target[]; unreadable: Unreadable[]; assumptions: string[] } {
  const unreadable: Unreadable[] = [];
  const assumptions: string[] = [];
  const targets: Target[] = [];
  const listed: Placed[] = [];
  const parameters = documents.filter((one) => isParameters(one.parsed.value));
  const givenBeside = new Map<Dict, Dict>();
  const stem = (name: string): string => name.replace(/\.parameters\.json$|\.json$/i, "");
  const templates = documents
    .filter((one) => !isParameters(one.parsed.value))
    .flatMap(({ file, parsed }) =>
      wrapped(parsed.value).map(({ template, given }) => {
        if (given) givenBeside.set(template, given);
        return { file, template, parsed };
      }),
    );
  const expanded = templates.map((one) => {
    const beside = givenBeside.get(one.template);
    const given = parameters.find((other) => stem(other.file) === stem(one.file));
    return {
      one,
      made: expandTemplate(one, given ? dict(given.parsed.value, "parameters") : (beside ?? {}), templates),
    };
  });
  for (const { one, made } of judgedApart(expanded)) {
    const { file } = one;
    for (const { file: at, line, reason } of made.problems)
      unreadable.push({ file: at, reason: `line ${line}: ${reason}` });
    assumptions.push(...made.notes);
    // Resources of one template belong together; another template is another deployment.
    const found = azureTargets(made.resources, names, made.unread);
    targets.push(...found.targets);
    assumptions.push(...found.assumptions);
    if (found.targets.length === 0) assumptions.push(`${file}: no network rules and no interfaces in it`);
  }
  const written = new Set(templates.map((one) => one.parsed));
  for (const { file, parsed } of documents) {
    if (isParameters(parsed.value) || written.has(parsed)) continue;
    for (const node of listedIn(parsed.value)) {
      const one = listedResource(node, parsed, file);
      if (one) listed.push(one);
      else unreadable.push({ file, reason: `line ${parsed.lineOf(node)}: a resource without a type` });
    }
  }
  const made = azureTargets(listed, names);
  return { targets: [...targets, ...made.targets], unreadable, assumptions: [...assumptions, ...made.assumptions] };
}

interface Made {
  readonly one: TemplateFile;
  readonly made: Expanded;
}

/** Templates that another one of the input links to are judged where they are linked. */
function judgedApart(all: readonly Made[]): Made[] {
  const covered = new Set<string>();
  const cover = (one: Made): void => {
    for (const name of one.made.linked) covered.add(name);
  };
  const named = new Set(all.flatMap(({ one, made }) => [...made.linked].filter((name) => name !== one.file)));
  const roots = all.filter(({ one }) => !named.has(one.file));
  roots.forEach(cover);
  // Of templates that name each other in a circle the first stands for all.
  for (const one of all) {
    if (roots.includes(one) || covered.has(one.one.file)) continue;
    roots.push(one);
    cover(one);
  }
  return roots;
}
