import { type Document, looksLikeAzure, readAzure } from "./azure/read.ts";
import type { Model, Target } from "./engine/model.ts";
import { type Names, names } from "./engine/names.ts";
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
export function readModel(files: readonly InputFile[], known: Names = names()): Model {
  const parts: Part[] = [];
  const saves: InputFile[] = [];
  const azure: Document[] = [];
  for (const file of files) {
    if (looksLikeSave(file.text)) {
      saves.push(file);
      continue;
    }
    const parsed = documentOf(file);
    if ("part" in parsed) parts.push(parsed.part);
    else if (looksLikeAzure(parsed.value)) azure.push({ file: file.name, parsed });
    else parts.push(readDocument(file, parsed));
  }
  if (saves.length > 0) parts.push(readHosts(saves));
  if (azure.length > 0) parts.push(readAzure(azure, known));
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

/** Text that looks like JSON is read as JSON. */
function documentOf(file: InputFile): Parsed | { part: Part } {
  if (!/^[\ufeff\s]*([{[]|\/[/*])/.test(file.text)) return { part: cannotRead(file, "not supported") };
  try {
    return parseJson(file.text);
  } catch (error) {
    if (error instanceof SyntaxProblem) return { part: cannotRead(file, `not JSON: ${error.message}`) };
    throw error;
  }
}

function readDocument(file: InputFile, parsed: Parsed): Part {
  if (looksLikeNft(parsed.value)) {
    const host = nftHost(file.name, parsed);
    return { ...host, assumptions: [...host.assumptions, ...host.targets.flatMap(hostAssumptions)] };
  }
  if (looksLikeDocker(parsed.value)) return dockerTargets(file.name, parsed);
  return cannotRead(file, "not supported");
}
