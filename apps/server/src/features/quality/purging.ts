import type { CaseStore, Partitions } from "@casekeep/casestore";
import type { ControlStore } from "@casekeep/controlstore";

/** Partitions that hold rows which were replaced by hand or by an audit, until their old bytes are deleted; survives a crash. */
const KEY = "quality.unpurged";
/** Several verdicts in a row cost one merge. */
const AFTER_MS = 30_000;

const NONE: Partitions = { cases: [], messages: [] };

/** Deletes old bytes some time after they were replaced, all of a while together. */
export function purging(ports: {
  readonly cases: Pick<CaseStore, "purge">;
  readonly control: Pick<ControlStore, "settings" | "changes">;
  readonly report: (error: unknown) => void;
}) {
  const { settings } = ports.control;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let closed = false;
  const waiting = async () => ((await settings.get(KEY)) as Partitions | null | undefined) ?? NONE;

  let marks = 0;
  const purge = async () => {
    const at = marks;
    const partitions = await waiting();
    if (partitions.messages.length + partitions.cases.length === 0) return;
    await ports.cases.purge(partitions);
    await ports.control.changes.scrub();
    // What was noted meanwhile may lie in the same partitions: then all of it is done once more.
    if (marks === at) await settings.set(KEY, NONE);
    else later();
  };
  const run = () => {
    work = work.then(purge).catch((error: unknown) => {
      if (!closed) ports.report(error);
    });
    return work;
  };
  const later = () => {
    if (timer || closed) return;
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, AFTER_MS).unref();
  };

  return {
    /** Durable on return. Call before the rows are replaced. */
    async mark(partitions: Partitions): Promise<void> {
      const before = await waiting();
      marks++;
      await settings.set(KEY, {
        cases: [...new Set([...before.cases, ...partitions.cases])],
        messages: [...new Set([...before.messages, ...partitions.messages])],
      });
      later();
    },
    async isWaiting(): Promise<boolean> {
      const { cases, messages } = await waiting();
      return cases.length + messages.length > 0;
    },
    /** At start: goes on with what a crash left. */
    async resume(): Promise<void> {
      if (await this.isWaiting()) later();
    },
    /** Now. Resolves when the old bytes are gone. */
    flush: () => {
      clearTimeout(timer);
      timer = undefined;
      return run();
    },
    close(): void {
      closed = true;
      clearTimeout(timer);
    },
  };
}
export type Purging = ReturnType<typeof purging>;
