import { randomUUID } from "node:crypto";
import type { GuardCanary } from "@casekeep/contracts";
import type { GuardMemory } from "@casekeep/controlstore";
import type { Boxes } from "../box.ts";
import { inOrder } from "../in-order.ts";

/** What of a canary must not be touched: its case by id, and its person by the blind index's hashes. */
export interface Tripwires {
  readonly case: string;
  readonly known: readonly bigint[];
}

/**
 * Which records are canaries. The store and this server's memory hold keyed marks only: whoever reads either learns of no record that it
 * is one, and asking costs nothing that could be measured from outside.
 */
export function canaryBook(ports: {
  readonly memory: Pick<GuardMemory, "addCanary" | "canaries" | "removeCanary">;
  readonly boxes: Boxes;
}) {
  const { memory, boxes } = ports;
  let marked: ReadonlyMap<string, string> = new Map();
  const ofCase = (id: string): string => boxes.secretFor(`canary:case:${id}`);
  const ofValue = (hash: bigint): string => boxes.secretFor(`canary:value:${hash}`);

  const read = inOrder(
    () => memory.canaries(),
    (records) => {
      marked = new Map(records.flatMap(({ id, marks }) => marks.map((mark) => [mark, id] as const)));
    },
  );

  async function refresh(): Promise<GuardCanary[]> {
    return (await read()).map(({ id, createdAt, actor, box }) => ({
      id,
      createdAt: createdAt.toISOString(),
      by: actor,
      case: boxes.open<{ case: string }>(box)?.case ?? "",
    }));
  }

  return {
    refresh,
    count: (): number => new Set(marked.values()).size,
    async add(wires: Tripwires, actor: string): Promise<void> {
      await memory.addCanary({
        id: randomUUID(),
        actor,
        marks: [ofCase(wires.case), ...wires.known.map(ofValue)],
        box: boxes.seal({ case: wires.case }),
      });
    },
    remove: (id: string): Promise<boolean> => memory.removeCanary(id),
    /** The canary that this case is. */
    case: (id: string): string | undefined => marked.get(ofCase(id)),
    /** The canary whose person is known by one of these. */
    person: (hashes: readonly bigint[]): string | undefined => {
      if (marked.size === 0) return undefined;
      for (const hash of hashes) {
        const found = marked.get(ofValue(hash));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
