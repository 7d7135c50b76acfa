import { basename, relative } from "node:path";
import type { InputFile, Report } from "@casekeep/exposure";
import { type Given, given } from "./files.ts";

type Engine = typeof import("@casekeep/exposure");

interface Side {
  readonly files: readonly InputFile[];
  /** From the name the two sides share to where the file lies. */
  readonly paths: ReadonlyMap<string, string>;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
  readonly unreadable: Given["unreadable"];
  readonly passedOver: readonly string[];
}

/**
 * Both sides under names that belong together: files of folders by their path inside, two single files by one name.
 * A host's rules have no other name than their file's.
 */
export async function sides(beforePath: string, afterPath: string): Promise<Sides> {
  const before = await given([beforePath]);
  const after = await given([afterPath]);
  const shared = sharedName([before, beforePath], [after, afterPath]);
  return {
    before: side(before, beforePath, shared),
    after: side(after, afterPath, shared),
    unreadable: [...before.unreadable, ...after.unreadable],
    passedOver: [...before.passedOver, ...after.passedOver],
  };
}

/** The later file's name, where both sides are one file each of the same format as far as names tell. */
function sharedName(before: readonly [Given, string], after: readonly [Given, string]): string | undefined {
  const single = ([{ files }, path]: readonly [Given, string]): boolean =>
    files.length === 1 && (path === "-" || files[0]!.name === path);
  if (!single(before) || !single(after)) return undefined;
  const alike = [before[1], after[1]].includes("-") || ending(before[1]) === ending(after[1]);
  return alike ? after[0].files[0]!.name : undefined;
}

const ending = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? "";

function side({ files }: Given, root: string, shared: string | undefined): Side {
  const paths = new Map<string, string>();
  const named = files.map(({ name, text }) => {
    const alias = shared ?? (relative(root, name) || basename(name));
    paths.set(alias, name);
    return { name: alias, text };
  });
  return { files: named, paths };
}

/** The report with the places of the files instead of the shared names: rules lie on the side after. */
export function placed(report: Report, { before, after }: Sides, { check }: Pick<Engine, "check">): Report {
  const inAfter = (name: string): string => after.paths.get(name) ?? name;
  const results = report.results.map((row) => ({
    ...row,
    responsible: row.responsible.map((rule) => ({ ...rule, file: inAfter(rule.file) })),
  }));
  if (report.unreadable.length === 0) return { ...report, results };
  const on = (side: Side) =>
    check(side.files).unreadable.map(({ file, reason }) => ({ file: side.paths.get(file) ?? file, reason }));
  const found = [...on(before), ...on(after)];
  const known = new Set(found.map(({ reason }) => reason));
  return {
    ...report,
    results,
    unreadable: [...found, ...report.unreadable.filter(({ reason }) => !known.has(reason))],
  };
}
