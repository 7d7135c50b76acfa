import { sealService } from "../seal/index.ts";
import type { SandboxSeal } from "./drill/run.ts";

/** Seals a drill's own world by the very service that seals the keep: its mark is written, its ledger filled, its state closed. */
export function sandboxSeal(now: () => number, report: (error: unknown) => void): SandboxSeal {
  return async ({ ledger, marker, reason }) => {
    let state: "open" | "sealed" = "open";
    const nothing = async (): Promise<never> => {
      throw new Error("A drill only seals.");
    };
    const { seal } = sealService({
      ledger: {
        consent: nothing,
        refuse: nothing,
        unseal: nothing,
        enqueue: nothing,
        queued: nothing,
        dequeue: nothing,
        ...ledger,
      },
      marker,
      queueKey: new Uint8Array(32),
      recheck: nothing,
      close: async () => {
        state = "sealed";
      },
      open: nothing,
      serving: () => state,
      keyGiven: () => true,
      now,
      report,
    });
    const status = await seal({ actor: "service:guard", cause: "exposed", reason });
    if (status.state !== "sealed" || marker.read() === undefined) throw new Error("The sandbox did not seal.");
  };
}
