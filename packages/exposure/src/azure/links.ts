import type { Dict } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";

/** A template of the input: the object, and the document it stands in. */
export interface TemplateFile {
  readonly file: string;
  readonly template: Dict;
  readonly parsed: Parsed;
}

const folderOf = (file: string): string => (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "");

/** Without the parts at its end that only a deployment knows. */
function withoutMarks(text: string): string {
  let rest = text;
  while (rest.endsWith(">>") && rest.includes("<<")) rest = rest.slice(0, rest.lastIndexOf("<<"));
  return rest;
}

/**
 * The file of the input that `templateLink` means, or undefined. A relative path, and a path behind a base that only a
 * deployment knows (`_artifactsLocation`), stand beside the template that names them, as they are published together. A
 * whole address is taken for a file of the input only where it also names the folder that the two share.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/linked-templates
 */
export function linkedFile(
  link: { readonly uri?: string; readonly relativePath?: string },
  from: readonly string[],
  templates: readonly TemplateFile[],
): TemplateFile | undefined {
  const find = (path: string): TemplateFile | undefined =>
    from
      .map((file) => joined(folderOf(file), path))
      .map((name) => templates.find((one) => joined("", one.file) === name))
      .find((one) => one !== undefined);
  if (link.relativePath !== undefined) return /<</.test(link.relativePath) ? undefined : find(link.relativePath);
  // What a query or a token adds at the end is no part of the path.
  const written = withoutMarks(link.uri ?? "").split("?")[0]!;
  const based = written.includes("<<");
  const path = written.slice(written.lastIndexOf(">>") + 1).replace(/^>/, "");
  if (based) return path === "" ? undefined : find(path);
  const segments = /^https?:\/\/[^/]+\/(.+)$/i.exec(path)?.[1]?.split("/");
  if (!segments) return undefined;
  for (let i = 1; i < segments.length; i++) {
    const beside = from.filter((file) => folderOf(file).split("/").at(-1) === segments[i - 1]);
    const found = beside
      .map((file) => joined(folderOf(file), segments.slice(i).join("/")))
      .map((name) => templates.find((one) => joined("", one.file) === name))
      .find((one) => one !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** A path without "." and with ".." worked out. */
function joined(folder: string, path: string): string {
  const out: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
    else out.push(part);
  }
  return out.join("/");
}
