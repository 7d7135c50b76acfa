import { createReadStream } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { InputFile, Unreadable } from "@casekeep/exposure";
import { usage } from "../exit.ts";
import { type Decoded, decode, LARGEST, TOO_LARGE } from "./decode.ts";
import { isHidden, isNoRuleFile } from "./passed-over.ts";

export interface Given {
  readonly files: readonly InputFile[];
  readonly unreadable: readonly Unreadable[];
  /** Files in folders that hold no rules by their names. */
  readonly passedOver: readonly string[];
}

/**
 * Files as they are named, folders walked in the order of names. `-` is stdin. A path that is not there is bad usage;
 * what is there and cannot be read as text is listed with its place and reason, and stops nothing.
 */
export async function given(paths: readonly string[]): Promise<Given> {
  const files: InputFile[] = [];
  const unreadable: Unreadable[] = [];
  const passedOver: string[] = [];
  const seen = new Set<string>();

  const take = (name: string, decoded: Decoded): void => {
    if ("text" in decoded) files.push({ name, text: decoded.text });
    else unreadable.push({ file: name, reason: decoded.reason });
  };

  /** The same file or folder by another name or link is read once, which also ends circles of links. */
  async function visit(path: string, named: boolean): Promise<void> {
    try {
      const found = await stat(path);
      const real = found.isFile() || found.isDirectory() ? await realpath(path) : path;
      if (seen.has(real)) return;
      seen.add(real);
      if (found.isDirectory()) {
        if (!named && /(^|[/\\])\.env$/.test(path)) return;
        const all = await readdir(path);
        const names = all.filter((name) => !isHidden(name, all)).sort();
        for (const name of names) await visit(join(path, name), false);
      } else if (!named && isNoRuleFile(path.split(/[/\\]/).at(-1) ?? path)) {
        passedOver.push(path);
      } else if (found.isFile()) {
        take(path, found.size > LARGEST ? { reason: TOO_LARGE } : decode(await readFile(path)));
      } else if (named && (found.isFIFO() || found.isCharacterDevice())) {
        take(path, decode(await drain(createReadStream(path))));
      } else {
        unreadable.push({ file: path, reason: "neither a file nor a folder" });
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      if (named && (code === "ENOENT" || code === "ENOTDIR")) {
        throw usage(`${path} is not there.`, "Check the path.", "PATH_UNREADABLE");
      }
      unreadable.push({ file: path, reason: REASONS[code] ?? `cannot be read (${code})` });
    }
  }

  for (const path of paths) {
    if (path !== "-") await visit(path, true);
    else if (!seen.has("-")) {
      seen.add("-");
      take("stdin", decode(await drain(process.stdin)));
    }
  }
  if (files.length === 0 && unreadable.length === 0) {
    throw usage(`No rule file in ${paths.join(", ")}.`, "Name a file, or a folder that holds some.", "PATH_UNREADABLE");
  }
  return { files, unreadable, passedOver };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ENOENT: "a link to nothing",
  ELOOP: "a link to itself",
};

/** Reads a pipe whole, but stops one byte past the largest size: endless input ends. */
async function drain(input: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) break;
  }
  return Buffer.concat(chunks);
}
