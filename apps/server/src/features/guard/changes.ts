import type { GuardChange, GuardConfig } from "@casekeep/contracts";
import type { GuardMemory } from "@casekeep/controlstore";
import { ask } from "./aside.ts";
import type { Boxes } from "./box.ts";
import type { ChangeBody } from "./questions.ts";
import type { Changed } from "./watch.ts";

/** What takes longer says more than anybody reads. */
const LONGEST_MS = 60_000;

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
      const { assets } = ports.config();
      const body = await ask({ kind: "change", before, after, assets }, AbortSignal.timeout(LONGEST_MS));
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
