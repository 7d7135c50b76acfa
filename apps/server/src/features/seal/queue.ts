import { setTimeout as delay } from "node:timers/promises";
import type { Seals } from "@casekeep/controlstore";
import { boxOpen, type Keyring } from "@casekeep/vault";
import type { FilesImport, IntakeService } from "../intake/index.ts";
import { OPERATOR } from "../people/index.ts";
import { QUEUE_AAD } from "./service.ts";

type Waiting = Awaited<ReturnType<Seals["queued"]>>[number];

/** What is over before long: another import, here or on another server; a store that is away. */
const PASSING: ReadonlySet<string> = new Set(["IMPORT_BUSY", "STORE_UNAVAILABLE"]);
/** What is so on this server and may be otherwise on another one. */
const HERE: ReadonlySet<string> = new Set(["PATH_UNREADABLE", "PATH_NOT_ALLOWED"]);
const PAUSE_MS = 5_000;

/**
 * After opening: the imports that came meanwhile, one after the other, and those that the seal broke off. Each is taken out of the queue once
 * it has begun, so that none is lost between; twice would change nothing. One that can never begin is reported and taken out; one whose files
 * this server cannot read stays for another, or for the next opening. Ends at `signal`.
 */
export async function drainQueue(ports: {
  readonly ledger: Pick<Seals, "queued" | "dequeue">;
  readonly keyring: Keyring;
  readonly intake: Pick<IntakeService, "start" | "watch">;
  readonly report: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly pauseMs?: number;
}): Promise<void> {
  const { ledger, intake, signal, report } = ports;
  const secret = ports.keyring.derive("queue");
  const elsewhere = new Set<bigint>();

  async function begin({ actor, box }: Waiting): Promise<string> {
    const { order, anyPath } = JSON.parse(
      new TextDecoder().decode(boxOpen(secret, box, QUEUE_AAD)),
    ) as Partial<FilesImport> & Pick<FilesImport, "order">;
    // An earlier version did not write it down, and took orders from anywhere.
    return (await intake.start({ order, anyPath: anyPath ?? actor === OPERATOR.id }, actor)).id;
  }

  /** Begins one and waits for its end. */
  async function take(one: Waiting): Promise<void> {
    try {
      const run = await begin(one);
      // Broken off as it began: it stays for the next opening.
      if (signal.aborted) return;
      await ledger.dequeue(one.id);
      for await (const _ of intake.watch(run, signal));
    } catch (error) {
      const code = (error as { code?: string }).code ?? "";
      if (PASSING.has(code)) return await delay(ports.pauseMs ?? PAUSE_MS, undefined, { signal });
      report(error);
      if (HERE.has(code)) elsewhere.add(one.id);
      else await ledger.dequeue(one.id);
    }
  }

  try {
    while (!signal.aborted) {
      const waiting = await ledger.queued(1 + elsewhere.size);
      const next = waiting.find(({ id }) => !elsewhere.has(id));
      if (next === undefined) return;
      await take(next);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    secret.fill(0);
  }
}
