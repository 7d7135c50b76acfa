import type { InputFile } from "../types.ts";
import { keptOf } from "./keep.ts";
import { holeText } from "./spans.ts";
import { blockAt } from "./terraform.ts";
import type { Candidate, Fixer } from "./types.ts";

/** The arguments of a module whose rules are known: each text of addresses keeps those that are not the internet's. */
export const moduleCall: Fixer = (files, hole, at) => {
  const file = files.find((one) => one.name === at.file);
  if (!file || !/\.(tf|tofu)$/i.test(file.name)) return [];
  const given = file.text.split("\n");
  const block = blockAt(given, at.line);
  const head = block && given[block[0]]!;
  if (!block || !/^\s*(module\s|resource\s+"google_sql_database_instance")/.test(head ?? "")) return [];
  const [from, to] = block;
  const made = (shut: (kept: readonly string[], listed: boolean) => string): Candidate[] => {
    const lines = [...given];
    const said: string[] = [];
    for (let i = from; i <= to; i++) {
      const fresh = lines[i]!.replace(
        /([[,]?)(\s*)"([^"$]*)"/g,
        (all, before: string, space: string, words: string) => {
          const ranges = words.split(",").map((one) => one.trim());
          const kept = ranges.map((one) => keptOf(one));
          if (kept.includes(undefined) || kept.flat().join() === ranges.join()) return all;
          return `${before}${space}${shut(kept.flat() as string[], before === "[" || before === ",")}`;
        },
      );
      if (fresh === lines[i]) continue;
      said.push(`-${lines[i]}`, `+${fresh}`);
      lines[i] = fresh;
    }
    if (said.length === 0) return [];
    const after: InputFile[] = files.map((one) => (one === file ? { ...one, text: lines.join("\n") } : one));
    const commands = [`--- ${file.name}\n+++ ${file.name}\n@@ -${at.line} @@\n${said.join("\n")}`, "terraform apply"];
    return [
      { files: after, step: { at, change: `${at.rule}: the internet no longer for ${holeText(hole)}`, commands } },
    ];
  };
  const nobody = '"127.0.0.1/32"';
  // A list takes each address by itself, a module's text all of them with commas, a resource's text one.
  if (!/^\s*module\s/.test(head ?? "")) return made((kept) => (kept[0] === undefined ? nobody : `"${kept[0]}"`));
  return made((kept, listed) => {
    if (kept.length === 0) return nobody;
    return listed ? kept.map((one) => `"${one}"`).join(", ") : `"${kept.join(",")}"`;
  });
};
