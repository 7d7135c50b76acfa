import { isDict, list, text } from "../json/get.ts";
import type { InputFile } from "../types.ts";
import { type Documents, documentsOf, type Node } from "./documents.ts";
import { isV6, keptOf, PRIVATE_V4, PRIVATE_V6 } from "./keep.ts";
import { holeText } from "./spans.ts";
import type { Candidate, Fixer, Hole, Step } from "./types.ts";

const PLURAL = /^(cidr_blocks|ipv6_cidr_blocks|source_address_prefixes|source_ranges|src_ip_ranges)$/;
const SINGULAR = /^(cidr_ipv4|cidr_ipv6|cidr_block|ipv6_cidr_block|source_address_prefix)$/;

/** A plan holds what will be: the attribute that lets the internet in is changed where it stands, and named. */
export const plan: Fixer = (files, hole, at) => {
  const found = resourceOf(documentsOf(files, at.file), at.line);
  const count = found ? partsOf(valuesOf(found)).length : 0;
  return Array.from({ length: count }, (_, i): Candidate[] => {
    const documents = documentsOf(files, at.file)!;
    const resource = resourceOf(documents, at.line)!;
    const values = valuesOf(resource);
    const said: string[] = [];
    const part = partsOf(values)[i]!;
    // Without sources a Google rule is everyone.
    if (
      part === values &&
      /^google_compute_firewall$/.test(text(resource, "type") ?? "") &&
      list(values, "source_ranges").length === 0
    )
      values.source_ranges = ["0.0.0.0/0"];
    narrowed(part, said);
    if (said.length === 0) return [];
    const address = text(resource, "address")!;
    const change = `${address}: the internet no longer for ${holeText(hole)}`;
    const commands = said.map((one) => `in ${address}: ${one}`);
    return [{ files: documents.written(files), step: { at, change, commands } }];
  }).flat();
};

const resourceOf = (documents: Documents | undefined, line: number): Node | undefined =>
  documents?.at(line).find(({ node }) => text(node, "address") !== undefined && text(node, "type") !== undefined)?.node;

function valuesOf(resource: Node): Node {
  const values = isDict(resource.values) ? resource.values : (resource.change as Node | undefined)?.after;
  return isDict(values) ? (values as Node) : {};
}

/** The rules inside an object one by one, and all of them: what one of them alone shuts costs the others nothing. */
const partsOf = (node: Node): Node[] => {
  const inside = Object.entries(node).flatMap(([key, value]) =>
    key === "egress" || key === "deny" ? [] : [value].flat().filter(isDict),
  );
  return [...(inside.length > 1 ? (inside as Node[]) : []), node];
};

/** Takes the internet out of the sources that an object and those inside it name, and says what it wrote. */
function narrowed(node: Node, said: string[]): void {
  if (
    /^egress$/i.test(text(node, "type") ?? "") ||
    /^(deny|outbound)$/i.test(text(node, "access") ?? text(node, "direction") ?? "")
  )
    return;
  for (const [key, value] of Object.entries(node)) {
    if (PLURAL.test(key) && Array.isArray(value)) {
      const kept = [...new Set(value.flatMap((one) => keptOf(String(one)) ?? keptWord(String(one))))];
      if (kept.join() !== value.join()) {
        node[key] = kept;
        said.push(`${key} = ${JSON.stringify(kept)}   # was ${JSON.stringify(value)}`);
      }
    } else if (SINGULAR.test(key) && typeof value === "string") {
      const kept = keptOf(value) ?? keptWord(value);
      if (kept.join() === value) continue;
      if (key === "source_address_prefix") {
        delete node[key];
        node.source_address_prefixes = kept;
      } else node[key] = kept[0] ?? "127.0.0.1/32";
      said.push(
        `${key === "source_address_prefix" ? "source_address_prefixes" : key} = ${JSON.stringify(key === "source_address_prefix" ? kept : node[key])}   # was ${JSON.stringify(value)}`,
      );
    } else if (key !== "egress" && key !== "deny")
      for (const one of [value].flat()) if (isDict(one)) narrowed(one as Node, said);
  }
}

/** A configuration written in JSON: what stands there is a block, or the list of those of one kind. */
export const hclJson: Fixer = (files, hole, at) => {
  if (!/\.(tf|tofu)\.json$/i.test(at.file)) return [];
  const parts = (documents: Documents): Node[] => documents.at(at.line).flatMap(({ node }) => partsOf(node));
  const documents = documentsOf(files, at.file);
  const count = documents ? parts(documents).length : 0;
  return Array.from({ length: count }, (_, i): Candidate[] => {
    const own = documentsOf(files, at.file)!;
    const said: string[] = [];
    narrowed(parts(own)[i]!, said);
    if (said.length === 0) return [];
    const change = `${at.rule}: the internet no longer for ${holeText(hole)}`;
    const commands = [...said.map((one) => `in ${at.file}:${at.line}: ${one}`), "terraform apply"];
    return [{ files: own.written(files), step: { at, change, commands } }];
  }).flat();
};

/** What stays of a word; what is worked out elsewhere is not for this place to say. */
const keptWord = (word: string): string[] =>
  /^(\*|any|internet)$/i.test(word)
    ? [...PRIVATE_V4, ...PRIVATE_V6]
    : /^(virtualnetwork|azureloadbalancer)$|\$\{/i.test(word)
      ? [word]
      : [];

const ATTRIBUTE =
  /^(\s*)(cidr_blocks|ipv6_cidr_blocks|cidr_ipv4|cidr_ipv6|cidr_block|ipv6_cidr_block|source_address_prefix|source_address_prefixes|source_ranges|src_ip_ranges)(\s*=\s*)(.*)$/;

/** A configuration: the lines of the block that lets the internet in, as a difference; one of its rules, where that is enough. */
export const hcl: Fixer = (files, hole, at) => inBlock(files, hole, at, false);

/**
 * The same for what is worked out elsewhere, where no single text there can be changed: other sources in its place, or, of a
 * database's rules that a loop makes, none of them.
 */
export const hclWorkedOut: Fixer = (files, hole, at) => inBlock(files, hole, at, true);

function inBlock(files: readonly InputFile[], hole: Hole, at: Step["at"], workedOut: boolean): readonly Candidate[] {
  const file = files.find((one) => one.name === at.file);
  if (!file || !/\.(tf|tofu)$/i.test(file.name)) return [];
  const lines = file.text.split("\n");
  const block = blockAt(lines, at.line);
  if (!block) return [];
  if (isOneRange(lines, block))
    return isLoop(lines, block) === workedOut ? [withoutBlock(files, file, block, hole, at)] : [];
  // What is worked out elsewhere gives way to insiders, or, where these had no way in, to nobody.
  const instead = workedOut ? (["insiders", "nobody"] as const) : ([undefined] as const);
  return [...innerBlocks(lines, block), block].flatMap((part) =>
    instead.flatMap((who) => inLines(files, file, { block, part, instead: who }, hole, at)),
  );
}

const isOneRange = (lines: readonly string[], [from]: readonly [number, number]): boolean =>
  /^\s*resource\s+"azurerm_\w+_firewall_rule"/.test(lines[from]!);

const isLoop = (lines: readonly string[], [from, to]: readonly [number, number]): boolean =>
  lines.slice(from, to + 1).some((line) => /^\s*(for_each|count)\s*=/.test(line));

/** The blocks right inside another one, where there are several. */
function innerBlocks(lines: readonly string[], [from, to]: readonly [number, number]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = from + 1; i < to; i++) {
    const inner = /^\s*\w+(\s+"[^"]*")?\s*\{/.test(lines[i]!) ? blockAt(lines, i + 1) : undefined;
    if (!inner) continue;
    found.push(inner);
    i = inner[1];
  }
  return found.length > 1 ? found : [];
}

interface Lines {
  readonly block: readonly [number, number];
  readonly part: readonly [number, number];
  /** Who comes in place of sources that are worked out elsewhere; undefined = these stay. */
  readonly instead?: "insiders" | "nobody" | undefined;
}

/** The sources in some lines of a block, without the internet. */
function inLines(
  files: readonly InputFile[],
  file: InputFile,
  { block, part, instead }: Lines,
  hole: Hole,
  at: Step["at"],
): Candidate[] {
  const lines = file.text.split("\n");
  let last = part[1];
  const said: string[] = [];
  let skipping = 0;
  let depth = 0;
  const egress = lines
    .slice(block[0], block[1] + 1)
    .some((line) => /^\s*(type\s*=\s*"egress"|egress\s*=\s*true\b|rule_action\s*=\s*"deny")/i.test(line));
  for (let i = part[0]; i <= last && !egress; i++) {
    const line = lines[i]!;
    if (skipping === 0 && (/^\s*(egress|deny)\s*(=\s*\[)?\s*\{/.test(line) || isOtherEntry(lines, i, at.rule)))
      skipping = depth + 1;
    depth += (line.match(/[{[]/g)?.length ?? 0) - (line.match(/[}\]]/g)?.length ?? 0);
    if (skipping > 0) {
      if (depth < skipping) skipping = 0;
      continue;
    }
    const match = ATTRIBUTE.exec(line);
    if (!match) continue;
    const [, indent = "", name = "", , first = ""] = match;
    // A list over several lines ends where its bracket does.
    let end = i;
    for (let open = brackets(line); open > 0 && end < last; ) open += brackets(lines[++end]!);
    const value = [first, ...lines.slice(i + 1, end + 1)]
      .map((one) => one.replace(/\s(#|\/\/).*$/, "").trim())
      .join(" ");
    const quotedWords = [...value.matchAll(/"([^"$]*)"/g)].map((one) => one[1]!);
    const literal = /^\[?\s*("[^"$]*"\s*,?\s*)*\]?\s*(#.*|\/\/.*)?$/.test(value);
    if (!literal && instead === undefined) continue;
    const left = literal
      ? [...new Set(quotedWords.flatMap((one) => keptOf(one) ?? keptWord(one)))]
      : instead === "nobody"
        ? []
        : [...PRIVATE_V4, ...PRIVATE_V6].filter((one) => isV6(one) === /6/.test(name) || /source_address/.test(name));
    if (literal && left.join() === quotedWords.join()) continue;
    // A rule that names nobody is refused, or means everyone: the block that holds it goes as a whole.
    if (literal && left.length === 0) return [withoutBlock(files, file, heldBy(lines, block, i), hole, at)];
    const kept = left.length > 0 ? left : [isV6(value) ? "::1/128" : "127.0.0.1/32"];
    const plural = name === "source_address_prefix" ? "source_address_prefixes" : name;
    const fresh = SINGULAR.test(plural)
      ? `${indent}${plural} = ${JSON.stringify(kept[0])}`
      : `${indent}${plural} = ${JSON.stringify(kept)}`;
    for (let k = i; k <= end; k++) said.push(`-${lines[k]}`);
    said.push(`+${fresh}`);
    lines.splice(i, end - i + 1, fresh);
    last -= end - i;
  }
  if (said.length === 0) return [];
  const after: InputFile[] = files.map((one) => (one === file ? { ...one, text: lines.join("\n") } : one));
  return [
    {
      files: after,
      step: {
        at,
        change: `${at.rule}: the internet no longer for ${holeText(hole)}`,
        commands: [`--- ${file.name}\n+++ ${file.name}\n@@ -${at.line} @@\n${said.join("\n")}`, "terraform apply"],
      },
    },
  ];
}

/** Is line `i` the head of an entry of a network ACL that denies, or that is not the one named by the rule ("… inbound 100")? */
function isOtherEntry(lines: readonly string[], i: number, rule: string): boolean {
  if (!/^\s*ingress\s*\{/.test(lines[i]!)) return false;
  const bounds = blockAt(lines, i + 1);
  const text = bounds ? lines.slice(bounds[0], bounds[1] + 1).join("\n") : "";
  const number = /\brule_no\s*=\s*(\d+)/.exec(text)?.[1];
  if (number === undefined) return false;
  return /\baction\s*=\s*"deny"/i.test(text) || number !== (/ inbound (\d+)$/.exec(rule)?.[1] ?? number);
}

/** A rule of a database service is one range of addresses: what lets the internet in goes as a whole. */
function withoutBlock(
  files: readonly InputFile[],
  file: InputFile,
  [from, to]: readonly [number, number],
  hole: Hole,
  at: Step["at"],
): Candidate {
  const lines = file.text.split("\n");
  const gone = lines.splice(from, to - from + 1).map((line) => `-${line}`);
  const text = lines.join("\n");
  return {
    files: files.map((one) => (one === file ? { ...one, text } : one)),
    step: {
      at,
      change: `${at.rule}: deleted, for ${holeText(hole)}`,
      commands: [`--- ${file.name}\n+++ ${file.name}\n@@ -${from + 1} @@\n${gone.join("\n")}`, "terraform apply"],
    },
  };
}

/** The innermost block around a line. */
function heldBy(lines: readonly string[], block: readonly [number, number], line: number): readonly [number, number] {
  for (let i = line; i > block[0]; i--) {
    if (!/\{\s*(#.*|\/\/.*)?$/.test(lines[i]!)) continue;
    const inner = blockAt(lines, i + 1);
    if (inner && inner[1] >= line) return inner;
  }
  return block;
}

const brackets = (line: string): number => (line.match(/\[/g)?.length ?? 0) - (line.match(/\]/g)?.length ?? 0);

/** The block whose head stands on the line (1-based), as 0-based bounds. */
export function blockAt(lines: readonly string[], line: number): [number, number] | undefined {
  const start = line - 1;
  if (lines[start] === undefined) return undefined;
  let depth = 0;
  for (let i = start; i < lines.length; i++) {
    depth += (lines[i]!.match(/\{/g)?.length ?? 0) - (lines[i]!.match(/\}/g)?.length ?? 0);
    if (depth <= 0 && i > start) return [start, i];
    if (depth <= 0 && i === start && lines[i]!.includes("}")) return [start, i];
  }
  return undefined;
}
