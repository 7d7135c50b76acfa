import type { GuardChange, GuardConfig } from "@casekeep/contracts";
import type { GuardMemory } from "@casekeep/controlstore";
import { diff } from "@casekeep/exposure";
import type { Boxes } from "./box.ts";
import { asEngineAsset } from "./evaluate.ts";
import { describeRow } from "./sentence.ts";
import { difference } from "./textdiff.ts";
import type { Changed } from "./watch.ts";

interface ChangeBody {
  readonly lines: string[];
  readonly opened: string[];
}

const MOST_OPENED = 20;

/** Every change of a source's rules: the lines that changed, and what became reachable by it. */
export function changeLog(ports: {
  readonly memory: Pick<GuardMemory, "addChange" | "changes">;
  readonly boxes: Boxes;
  readonly config: () => GuardConfig;
}) {
  const { memory, boxes } = ports;
  return {
    /** The first reading of a source is no change. */
    async remember({ source, at, hash, before, after }: Changed): Promise<void> {
      if (!before) return;
      const assets = ports.config().assets.filter(({ addresses }) => addresses.length > 0);
      const found = diff(before.files, after.files, assets.length > 0 ? { assets: assets.map(asEngineAsset) } : {});
      const opened = found.results
        .slice(0, MOST_OPENED)
        .map(({ target, protocol, ports: open, verdict, sources, responsible }) =>
          describeRow(target, {
            source,
            target,
            protocol,
            ports: [...open],
            verdict,
            from: [...sources],
            undeclared: [],
            responsible: [...responsible],
            witness: null,
          }),
        );
      const body: ChangeBody = { lines: difference(before.files, after.files), opened };
      await memory.addChange({ at: new Date(at), source, hash, box: boxes.seal(body) });
    },
    async page(limit: number, before?: string): Promise<{ items: GuardChange[]; next: string | null }> {
      const { items, next } = await memory.changes(limit, before);
      const lost: ChangeBody = { lines: [], opened: ["What changed cannot be read."] };
      return {
        items: items.map(({ id, at, source, box }) => ({
          id: id.toString(),
          at: at.toISOString(),
          source,
          ...(boxes.open<ChangeBody>(box) ?? lost),
        })),
        next,
      };
    },
  };
}
