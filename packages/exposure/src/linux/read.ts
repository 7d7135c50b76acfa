import type { Target } from "../engine/model.ts";
import type { InputFile, Unreadable } from "../types.ts";
import { hostTargets } from "./host.ts";
import { readIpsets } from "./ipset.ts";
import { familyOf, readSave, type SaveFile } from "./iptables.ts";

export interface HostFiles {
  readonly targets: readonly Target[];
  readonly unreadable: readonly Unreadable[];
  readonly assumptions: readonly string[];
}

/** `sets`: listings of address sets, which are those of every host of the input. Save files of one host belong together: the same name but for the family, or the only pair there is. */
export function readHosts(files: readonly InputFile[], sets: readonly InputFile[] = []): HostFiles {
  const unreadable: Unreadable[] = [];
  const assumptions: string[] = [];
  const targets: Target[] = [];
  const known = readIpsets(sets);
  unreadable.push(...known.problems);
  for (const group of groupsOf(files)) {
    const saves: SaveFile[] = [];
    for (const file of group) {
      const save = readSave(file.name, file.text, known.sets);
      for (const { line, reason } of save.problems)
        unreadable.push({ file: file.name, reason: `line ${line}: ${reason}` });
      assumptions.push(...save.notes);
      saves.push(save);
    }
    const first = group[0]!;
    const made = hostTargets(first.name, saves);
    targets.push(...made);
    assumptions.push(...made.flatMap(hostAssumptions));
  }
  return { targets, unreadable, assumptions };
}

function groupsOf(files: readonly InputFile[]): InputFile[][] {
  const v4 = files.filter((file) => familyOf(file.name, file.text) === 4);
  const v6 = files.filter((file) => familyOf(file.name, file.text) === 6);
  if (v4.length === 1 && v6.length === 1) return [[v4[0]!, v6[0]!]];
  const groups = new Map<string, InputFile[]>();
  for (const file of files) {
    const key = file.name.replace(/ip6tables|iptables|ipv?6|ipv?4|v6|v4/gi, "");
    const group = groups.get(key) ?? [];
    const taken = group.some((other) => familyOf(other.name, other.text) === familyOf(file.name, file.text));
    groups.set(taken ? file.name : key, taken ? [file] : [...group, file]);
  }
  return [...groups.values()];
}

export function hostAssumptions(host: Target): string[] {
  const out: string[] = [];
  const missing = host.families.includes(4) ? (host.families.includes(6) ? undefined : 6) : 4;
  if (missing) out.push(`${host.name}: no IPv${missing} rule set in the input; IPv${missing} is not judged`);
  if (!host.inInterface) {
    out.push(`${host.name}: the outside may arrive on any interface but loopback and container bridges`);
  }
  if (!host.addresses)
    out.push(`${host.name}: the host may have any address its rules name; loopback is not reachable from outside`);
  return out;
}
