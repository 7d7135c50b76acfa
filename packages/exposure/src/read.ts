import type { Model, Target } from "./engine/model.ts";
import { names } from "./engine/names.ts";
import { type Parsed, parseJson, SyntaxProblem } from "./json/parse.ts";
import { dockerTargets, looksLikeDocker } from "./linux/docker.ts";
import { looksLikeSave } from "./linux/iptables.ts";
import { looksLikeNft } from "./linux/nft.ts";
import { nftHost } from "./linux/nft-host.ts";
import { hostAssumptions, readHosts } from "./linux/read.ts";
import type { InputFile, Unreadable } from "./types.ts";

/** What a reader made of the input. */
interface Part {
  readonly targets: readonly Target[];
  readonly unreadable: readonly Unreadable[];
  readonly assumptions: readonly string[];
}

/** Sorts files to their readers. A file that no reader knows is unreadable, whatever its name promises. */
export function readModel(files: readonly InputFile[]): Model {
  const known = names();
  const parts: Part[] = [];
  const saves: InputFile[] = [];
  for (const file of files) {
    if (looksLikeSave(file.text)) saves.push(file);
    else if (/^\s*[{[]/.test(file.text.replace(/^\ufeff/, ""))) parts.push(readDocument(file));
    else parts.push(cannotRead(file, "not supported"));
  }
  if (saves.length > 0) parts.push(readHosts(saves));
  return {
    targets: parts.flatMap((part) => part.targets),
    names: known.list,
    unreadable: parts.flatMap((part) => part.unreadable),
    assumptions: parts.flatMap((part) => part.assumptions),
  };
}

const cannotRead = (file: InputFile, reason: string): Part => ({
  targets: [],
  unreadable: [{ file: file.name, reason }],
  assumptions: [],
});

function readDocument(file: InputFile): Part {
  let parsed: Parsed;
  try {
    parsed = parseJson(file.text);
  } catch (error) {
    if (error instanceof SyntaxProblem) return cannotRead(file, `not JSON: ${error.message}`);
    throw error;
  }
  if (looksLikeNft(parsed.value)) {
    const host = nftHost(file.name, parsed);
    return { ...host, assumptions: [...host.assumptions, ...host.targets.flatMap(hostAssumptions)] };
  }
  if (looksLikeDocker(parsed.value)) return dockerTargets(file.name, parsed);
  return cannotRead(file, "not supported");
}
