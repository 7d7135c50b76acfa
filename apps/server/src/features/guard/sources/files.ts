import { isUtf8 } from "node:buffer";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { InputFile } from "@casekeep/exposure";
import { listenFiles } from "./listen-files.ts";
import { LARGEST, type SourceOf, SourceProblem, type SourceReader } from "./source.ts";

/** Prose, pictures, archives and program text beside the rules. A name that is given itself is always read. */
const NO_RULES =
  /^(readme|license|licence|notice|changelog|codeowners|makefile)(\..*)?$|\.(md|txt\.gz|rst|adoc|png|jpe?g|gif|svg|pdf|zip|gz|tgz|tar|sh|ps1|py|js|mjs|ts|go|rb|log|lock|tmp|swp|bak)$|~$/i;
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ENOENT: "it is not there",
  ELOOP: "a link to itself",
};
const MOST_FILES = 5_000;

/** Files and folders. Folders are read in the order of names; hidden files and what holds no rules by its name are passed over. */
export function filesSource({ paths }: Pick<SourceOf<"files">, "paths">): SourceReader {
  async function read(): Promise<{ files: InputFile[]; problems: string[] }> {
    const files: InputFile[] = [];
    const problems: string[] = [];
    const seen = new Set<string>();
    async function visit(path: string, named: boolean): Promise<void> {
      try {
        const found = await stat(path);
        const real = await realpath(path);
        if (seen.has(real)) return;
        seen.add(real);
        if (seen.size > MOST_FILES) throw new SourceProblem(`more than ${MOST_FILES} files`);
        if (found.isDirectory()) {
          const names = (await readdir(path)).filter((name) => !name.startsWith(".") && name !== "node_modules").sort();
          for (const name of names) await visit(join(path, name), false);
        } else if (!named && NO_RULES.test(basename(path))) return;
        else if (!found.isFile()) problems.push(`${path}: neither a file nor a folder`);
        else if (found.size > LARGEST) problems.push(`${path}: larger than 64 MiB`);
        else {
          const bytes = await readFile(path);
          if (isUtf8(bytes)) files.push({ name: path, text: bytes.toString("utf8") });
          else problems.push(`${path}: not UTF-8 text`);
        }
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        // Gone between listing and reading: not there any more, which the next reading shows.
        if (!named && code === "ENOENT") return;
        problems.push(`${path}: ${REASONS[code] ?? `cannot be read (${code})`}`);
      }
    }
    for (const path of paths) await visit(path, true);
    if (files.length === 0) throw new SourceProblem(problems[0] ?? "no rule files there", true);
    return { files, problems };
  }

  return { read, listen: (changed) => listenFiles(paths, changed) };
}
