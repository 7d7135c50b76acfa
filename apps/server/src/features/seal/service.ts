import type { SealStatus } from "@casekeep/contracts";
import { consenting, PERSONS_TO_UNSEAL, type SealCause, type SealState, type Seals } from "@casekeep/controlstore";
import { redact } from "@casekeep/redact";
import { boxSeal } from "@casekeep/vault";
import type { SealMarker } from "../../kernel/marker.ts";

/** Whether what closed the keep is gone: the rules in front of it, and the outside probe where one is set up. */
export type Recheck = () => Promise<{ readonly passed: boolean; readonly reasons: readonly string[] }>;

export interface SealPorts {
  readonly ledger: Seals;
  readonly marker: SealMarker;
  /** Public key of the boxes that wait for the open keep. */
  readonly queueKey: Uint8Array;
  readonly recheck: Recheck;
  /** Takes the data away: from here on nothing of it is served. Resolves when requests meet the sealed face. Twice is harmless. */
  close(): Promise<void>;
  /** Opens the data again. Rejects when it cannot, and leaves the keep sealed. Twice is harmless. */
  open(): Promise<void>;
  /** What this server does now. */
  serving(): "open" | "sealed" | "opening";
  /** False while the master key is under a passphrase nobody has typed since the start. */
  readonly keyGiven: () => boolean;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

/** Two people must agree in one sitting. */
const CONSENT_MS = 15 * 60_000;
/** Every server looks this often whether another one sealed: with the rest of the way well under the five seconds promised. */
const POLL_MS = 1_000;
const QUEUE_AAD = "queued-import";

interface SealOrder {
  readonly actor: string;
  readonly cause: SealCause;
  readonly reason: string;
  readonly finding?: string;
}

/**
 * Seals and unseals. The mark in the data folder and the ledger in the control store are written before anything is answered; the ledger is
 * the same for all servers, the mark holds where the ledger could not be reached. Where neither can be written, as on a full disk, this
 * server is sealed all the same, and writes both as soon as it can.
 */
export function sealService(ports: SealPorts) {
  const { ledger, marker } = ports;
  let timer: NodeJS.Timeout | undefined;
  /** Following the ledger and opening the keep go one after the other: what the one has read must not close what the other opens. */
  let turn: Promise<unknown> = Promise.resolve();
  let inTurn = 0;
  /** Seals under way: the ledger is about to learn of them, and must not learn of them twice. */
  let sealing = 0;
  /** Seals that were begun: who read the ledger before one of them knows too little to open the keep or to take its mark away. */
  let begun = 0;
  /** The newest order that the ledger has not taken yet. */
  let owed: SealOrder | undefined;

  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    inTurn++;
    const mine = turn.then(work).finally(() => inTurn--);
    turn = mine.catch(() => undefined);
    return mine;
  };

  /** Sealing waits for no disk: what cannot be written is reported. */
  function mark(entry: bigint | undefined, cause: string): void {
    try {
      marker.write({ entry: entry?.toString() ?? null, at: new Date(ports.now()).toISOString(), cause });
    } catch (error) {
      ports.report(error);
    }
  }

  async function statusOf(state: SealState): Promise<SealStatus> {
    const { entries, sealed } = state;
    const serving = ports.serving();
    return {
      // While it is being sealed nothing is served any more, and the ledger is about to learn of it.
      state:
        sealed || sealing > 0 || owed
          ? "sealed"
          : !ports.keyGiven()
            ? "locked"
            : serving === "open"
              ? "open"
              : "opening",
      keyGiven: ports.keyGiven(),
      since: sealed ? (entries[0]?.at.toISOString() ?? null) : null,
      entries: entries.map(({ at, kind, actor, cause, reason, finding }) => ({
        at: at.toISOString(),
        kind,
        actor,
        cause,
        reason,
        finding,
      })),
      consents: [...consenting(state, new Date(ports.now() - CONSENT_MS))],
      needed: PERSONS_TO_UNSEAL,
      queued: await ledger.queueLength(),
    };
  }

  /** Rejects where the ledger does not take it: then this server is sealed, and the others are once the ledger has learnt of it. */
  async function seal(order: SealOrder): Promise<SealStatus> {
    const told = { ...order, reason: redact(order.reason).text };
    sealing++;
    begun++;
    owed = told;
    try {
      // The folder first: it does not depend on anything that may be failing at this moment.
      if (marker.read() === undefined) mark(undefined, order.cause);
      const closing = ports.close();
      // Waited for below, unless the ledger fails first.
      closing.catch(() => undefined);
      const state = await ledger.seal(told);
      if (owed === told) owed = undefined;
      mark(state.entries[0]?.id, order.cause);
      await closing;
      return await statusOf(state);
    } finally {
      sealing--;
    }
  }

  /** Follows the ledger: what another server did, this one does. */
  async function follow(): Promise<void> {
    if (inTurn > 0 || sealing > 0) return;
    await alone(async () => {
      const before = begun;
      let state = await ledger.state();
      const own = marker.read();
      // Sealed here while the ledger was out of reach: now it learns of it.
      const unheard = owed ?? (own?.entry === null && !state.sealed ? heardOf(own.cause) : undefined);
      if (unheard && before === begun) {
        state = await ledger.seal(unheard);
        if (owed === unheard) owed = undefined;
      }
      if (state.sealed) {
        if (own?.entry !== state.entries[0]?.id.toString())
          mark(state.entries[0]?.id, state.entries[0]?.cause ?? "hand");
        await ports.close();
      } else if (before === begun && !owed) {
        await ports.open();
        if (before === begun) marker.remove();
      }
    }).catch(ports.report);
  }

  return {
    status: async (): Promise<SealStatus> => statusOf(await ledger.state()),
    seal,
    /** One person agrees. With the second one's consent the rules are checked anew, and if that passes the keep opens. */
    async consent(actor: string): Promise<SealStatus> {
      let state = await ledger.consent(actor);
      const status = await statusOf(state);
      if (!state.sealed || status.consents.length < PERSONS_TO_UNSEAL) return status;
      const refuse = async (reason: string) => statusOf(await ledger.refuse(actor, redact(reason).text));
      if (!ports.keyGiven()) return refuse("The master key waits for its passphrase.");
      const { passed, reasons } = await ports.recheck();
      if (!passed) return refuse(reasons.join("; "));
      // Opened before the ledger says so: what cannot be opened stays sealed.
      state = await alone(async () => {
        const before = begun;
        await ports.open();
        const opened = await ledger.unseal(actor, new Date(ports.now() - CONSENT_MS));
        if (opened.sealed || owed) await ports.close();
        else if (before === begun) marker.remove();
        return opened;
      });
      return statusOf(state);
    },
    /** Keeps an order for later, readable to the open keep alone. Returns how many wait. */
    async queue(actor: string, order: unknown): Promise<number> {
      await ledger.enqueue(actor, boxSeal(ports.queueKey, JSON.stringify(order), QUEUE_AAD));
      return ledger.queueLength();
    },
    /** Whether to start sealed: the ledger's word, or the folder's where the ledger has not heard of it. */
    async startsSealed(): Promise<boolean> {
      const { sealed } = await ledger.state();
      return sealed || marker.read()?.entry === null;
    },
    follow,
    watch(): void {
      timer ??= setInterval(() => void follow(), POLL_MS).unref();
    },
    stop(): void {
      clearInterval(timer);
    },
  };
}
export type SealService = ReturnType<typeof sealService>;

/** What the mark alone tells of a seal. */
const heardOf = (cause: string): SealOrder => ({ actor: "service:seal", cause: cause as SealCause, reason: "" });

export { QUEUE_AAD };
