import type { Layer, Pipeline, Target } from "../engine/model.ts";
import type { Parsed } from "../json/parse.ts";
import type { Unreadable } from "../types.ts";
import { INWARD, withForwarded } from "./host.ts";
import { type BaseChain, readNft } from "./nft.ts";
import { allTracked, trackedOnly } from "./tracking.ts";

/** Where the kernel translates destinations; filters before it see the port as the client wrote it. */
const DSTNAT = -100;

export function nftHost(
  file: string,
  parsed: Parsed,
): { targets: Target[]; unreadable: Unreadable[]; assumptions: string[] } {
  const listing = readNft(file, parsed);
  // Of chains with one priority the kernel asks the newest first (nf_hook_entries_grow): the first translation stands.
  const sorted = [...listing.bases].reverse().sort((a, b) => a.priority - b.priority);
  const pick = (want: (base: BaseChain) => boolean): Layer[] => sorted.filter(want).map((base) => base.layer);
  const filters = (hook: string) => pick((base) => base.hook === hook && base.type !== "nat");
  const early = (base: BaseChain) =>
    (base.hook === "prerouting" && base.type !== "nat" && base.priority < DSTNAT) || base.hook === "ingress";
  const tracking = sorted.flatMap((base) => base.tracking ?? []);
  const others = tracking.flatMap((at) => (at.family ? [allTracked(at, at.family === 4 ? 6 : 4)] : []));
  const nat = pick((base) => base.hook === "prerouting" && base.type === "nat");
  const pipeline: Pipeline = {
    before: [...pick(early), ...tracking, ...others],
    translate: tracking.length > 0 ? nat.map(trackedOnly) : nat,
    after: pick((base) => base.hook === "prerouting" && base.type !== "nat" && base.priority >= DSTNAT),
    local: filters("input"),
    forward: filters("forward"),
  };
  const unreadable = listing.problems.map((reason) => ({ file, reason }));
  const judged = [...pipeline.before, ...pipeline.after, ...pipeline.local, ...pipeline.forward];
  const families = ([4, 6] as const).filter((family) => judged.some((at) => (at.family ?? family) === family));
  if (families.length === 0) {
    return {
      targets: [],
      unreadable: [...unreadable, { file, reason: "no chain hooks into input or forward" }],
      assumptions: [],
    };
  }
  const host: Target = {
    kind: "target",
    name: file,
    origin: { rule: "nft ruleset", file, line: 1 },
    pipeline,
    families,
    internal: INWARD,
  };
  return { targets: withForwarded(host), unreadable, assumptions: [...listing.notes] };
}
