import type { Target } from "../../engine/model.ts";
import type { Names } from "../../engine/names.ts";
import { parseJson, SyntaxProblem } from "../../json/parse.ts";
import type { InputFile, Unreadable } from "../../types.ts";
import { resourceTargets } from "../read.ts";
import { bodyOfJson, valuesOfJson } from "./json.ts";
import { deployedResources, type Folder, folderPath } from "./modules.ts";
import { overridden } from "./override.ts";
import { parseHcl } from "./parse.ts";
import type { Body } from "./syntax.ts";

export const looksLikeHcl = (name: string): boolean => /\.(tf|tofu|tfvars)(\.json)?$/i.test(name);

/** OpenTofu's own file stands in place of the one of the same name for both. */
const replacedBy = (name: string): string => name.replace(/\.tf(\.json)?$/i, ".tofu$1");

const folderOf = (name: string): string => {
  const at = name.lastIndexOf("/");
  return at < 0 ? "" : folderPath(at === 0 ? "/" : name.slice(0, at), "");
};

/**
 * `.tf` and `.tofu` files folder by folder; a folder that another one calls as a module is judged where it is called. `used`:
 * the files that the configuration reads itself; `templates`: those it reads as templates.
 */
export function hclTargets(
  files: readonly InputFile[],
  names: Names,
  beside: readonly InputFile[] = [],
): {
  targets: Target[];
  unreadable: Unreadable[];
  assumptions: string[];
  used: ReadonlySet<string>;
  templates: ReadonlySet<string>;
} {
  const used = new Set<string>();
  const templates = new Set<string>();
  const textAt = new Map(beside.map((one) => [folderPath("", one.name), one]));
  const read = (path: string, template = false): string | undefined => {
    const found = textAt.get(path);
    if (found) (template ? templates : used).add(found.name);
    return found?.text;
  };
  const unreadable: Unreadable[] = [];
  const assumptions: string[] = [];
  const folders = new Map<string, { files: { file: string; body: Body }[]; given: Body[] }>();
  const all = new Set(files.map(({ name }) => name));
  for (const file of files) {
    if (replacedBy(file.name) !== file.name && all.has(replacedBy(file.name))) {
      assumptions.push(`${file.name}: OpenTofu reads ${replacedBy(file.name)} in its place, and so it is judged`);
      continue;
    }
    const path = folderOf(file.name);
    const folder = folders.get(path) ?? { files: [], given: [] };
    try {
      const body = bodyOf(file);
      if (/\.(tf|tofu)(\.json)?$/i.test(file.name)) folder.files.push({ file: file.name, body });
      else if (/(^|\/)terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/i.test(file.name)) folder.given.push(body);
      else assumptions.push(`${file.name}: its values are not loaded by themselves; defaults are judged`);
      folders.set(path, folder);
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      unreadable.push({ file: file.name, reason: error.message });
    }
  }
  for (const folder of folders.values()) folder.files = overridden(folder.files);
  const targets: Target[] = [];
  const called = calledFolders(folders);
  const roots = [...folders.keys()].filter((path) => !called.has(path));
  for (const path of roots.length > 0 ? roots : folders.keys()) {
    const { resources, problems, notes, exported } = deployedResources(path, folders, read);
    unreadable.push(...problems.map(({ file, line, reason }) => ({ file, reason: `line ${line}: ${reason}` })));
    const made = resourceTargets(resources, names, undefined, exported);
    targets.push(...made.targets);
    unreadable.push(...made.unreadable);
    assumptions.push(...notes, ...made.assumptions);
    const first = folders.get(path)?.files[0]?.file;
    if (made.targets.length === 0 && first !== undefined)
      assumptions.push(`${path || "."}: no network rules in its Terraform files`);
  }
  return { targets, unreadable, assumptions, used, templates };
}

function bodyOf(file: InputFile): Body {
  if (!/\.json$/i.test(file.name)) return parseHcl(file.text);
  const parsed = parseJson(file.text);
  if (parsed.loose) throw new SyntaxProblem(`line ${parsed.loose.line}: ${parsed.loose.what}`);
  return /\.tfvars\.json$/i.test(file.name) ? valuesOfJson(parsed) : bodyOfJson(parsed);
}

function calledFolders(folders: ReadonlyMap<string, Folder>): Set<string> {
  const called = new Set<string>();
  for (const [path, folder] of folders) {
    for (const block of folder.files.flatMap(({ body }) => body.blocks)) {
      if (block.type !== "module") continue;
      const source = block.body.attributes.find((one) => one.name === "source")?.value;
      if (source?.kind !== "literal" || !/^\.\.?(\/|$)/.test(String(source.value))) continue;
      const inner = folderPath(path, String(source.value));
      if (inner !== path) called.add(inner);
    }
  }
  return called;
}
