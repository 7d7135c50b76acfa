import type { GuardSource } from "@casekeep/contracts";
import { commandSource } from "./command.ts";
import { filesSource } from "./files.ts";
import { kubernetesSource } from "./kubernetes.ts";
import { nftSource } from "./nft.ts";
import type { SourceReader } from "./source.ts";

export { READ_MS, SourceProblem } from "./source.ts";

export function readerOf(source: GuardSource): SourceReader {
  switch (source.kind) {
    case "files":
      return filesSource(source);
    case "command":
      return commandSource(source);
    case "nft":
      return nftSource(source);
    case "kubernetes":
      return kubernetesSource(source);
  }
}
