import type { SealEntry, Seals } from "@casekeep/controlstore";

/** The seal's ledger of a drill: it lives as long as the drill, and seals nothing but it. */
export function sandboxLedger(now: () => number): Pick<Seals, "state" | "seal" | "queueLength"> {
  const entries: SealEntry[] = [];
  const state = async () => ({ sealed: entries.length > 0, entries });
  return {
    state,
    async seal({ actor, cause, reason, finding = "" }) {
      const kind = entries.length === 0 ? "sealed" : "noted";
      entries.push({ id: BigInt(entries.length + 1), at: new Date(now()), kind, actor, cause, reason, finding });
      return state();
    },
    queueLength: async () => 0,
  };
}
