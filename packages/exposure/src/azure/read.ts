import type { Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { type Dict, dict, get, isDict, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import type { Unreadable } from "../types.ts";
import { azureTargets, type Placed } from "./network.ts";
import { expandTemplate, isTemplate, listedResource } from "./template.ts";

export interface Document {
  readonly file: string;
  readonly parsed: Parsed;
}

/** Templates may be wrapped (a blueprint artifact, an exported deployment); this finds the outermost ones. */
function templatesIn(node: unknown, depth = 0): Dict[] {
  if (!isDict(node) || depth > 4) return [];
  if (isTemplate(node)) return [node];
  return ["properties", "template"].flatMap((key) => templatesIn(get(node, key), depth + 1));
}

const isParameters = (node: unknown): boolean =>
  isDict(node) && /deploymentParameters/i.test(text(node, "$schema") ?? "");

const AZURE_TYPE = /^microsoft\.(network|compute)\//i;

function listedIn(value: unknown): Dict[] {
  const nodes = Array.isArray(value)
    ? value
    : Array.isArray(get(value, "value"))
      ? (get(value, "value") as unknown[])
      : [value];
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
  const stem = (name: string): string => name.replace(/\.parameters\.json$|\.json$/i, "");
  for (const { file, parsed } of documents) {
    if (isParameters(parsed.value)) continue;
    const templates = templatesIn(parsed.value);
    for (const template of templates) {
      const given = parameters.find((one) => stem(one.file) === stem(file));
      const expanded = expandTemplate(template, parsed, given ? dict(given.parsed.value, "parameters") : {});
      for (const { line, reason } of expanded.problems) unreadable.push({ file, reason: `line ${line}: ${reason}` });
      assumptions.push(...expanded.notes.map((note) => `${file}: ${note}`));
      // Resources of one template belong together; another template is another deployment.
      const made = azureTargets(
        expanded.resources.map((one) => ({ ...one, file })),
        names,
      );
      targets.push(...made.targets);
      assumptions.push(...made.assumptions);
      if (made.targets.length === 0) assumptions.push(`${file}: no network rules and no interfaces in it`);
    }
    if (templates.length > 0) continue;
    for (const node of listedIn(parsed.value)) {
      const one = listedResource(node, parsed);
      if (one) listed.push({ ...one, file });
      else unreadable.push({ file, reason: `line ${parsed.lineOf(node)}: a resource without a type` });
    }
  }
  const made = azureTargets(listed, names);
  return { targets: [...targets, ...made.targets], unreadable, assumptions: [...assumptions, ...made.assumptions] };
}
