import type { Seals } from "@casekeep/controlstore";
import { boxOpen, type Keyring } from "@casekeep/vault";
import type { FilesImport, IntakeService } from "../intake/index.ts";
import { OPERATOR } from "../people/index.ts";
import { QUEUE_AAD } from "./service.ts";

const AT_A_TIME = 20;

/**
 * After opening: the imports that came meanwhile, one after the other, and those that the seal broke off. Each is taken out of the queue
 * when it has begun; one that cannot begin is reported and left out, the rest go on. Ends at `signal`.
 */
export async function drainQueue(ports: {
  readonly ledger: Pick<Seals, "queued" | "dequeue">;
  readonly keyring: Keyring;
  readonly intake: Pick<IntakeService, "start" | "watch">;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
}): Promise<void> {
  const secret = ports.keyring.derive("queue");
  try {
    for (;;) {
      const waiting = await ports.ledger.queued(AT_A_TIME);
      if (waiting.length === 0) return;
      for (const { id, actor, box } of waiting) {
        if (ports.signal.aborted) return;
        // Of several servers one takes it.
        if (!(await ports.ledger.dequeue(id))) continue;
        try {
          const { order, anyPath } = JSON.parse(
            new TextDecoder().decode(boxOpen(secret, box, QUEUE_AAD)),
          ) as Partial<FilesImport> & Pick<FilesImport, "order">;
          // An earlier version did not write it down, and took orders from anywhere.
          const run = await ports.intake.start({ order, anyPath: anyPath ?? actor === OPERATOR.id }, actor);
          for await (const _ of ports.intake.watch(run.id, ports.signal));
        } catch (error) {
          ports.report(error);
        }
      }
    }
  } finally {
    secret.fill(0);
  }
}
