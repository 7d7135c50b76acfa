import type { CaseStore } from "@casekeep/casestore";
import type { ControlStore, Replacement } from "@casekeep/controlstore";

/** Several verdicts in a row cost one merge. */
const AFTER_MS = 30_000;

/** Deletes old bytes some time after they were replaced by hand or by an audit, all of a while together. What waits survives a crash. */
export function purging(ports: {
  readonly cases: Pick<CaseStore, "purge">;
  readonly control: Pick<ControlStore, "residuals" | "changes">;
  readonly report: (error: unknown) => void;
}) {
  const { residuals, changes } = ports.control;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let closed = false;

  async function purge(): Promise<void> {
    const replaced = await residuals.unpurged();
    if (replaced.length === 0) return;
    const partitions = (of: Replacement["of"]) => [
      ...new Set(replaced.filter((one) => one.of === of).map(({ partition }) => partition)),
    ];
    await ports.cases.purge({ cases: partitions("cases"), messages: partitions("messages") });
    await changes.scrub();
    await residuals.purged(replaced.map(({ part }) => part));
  }
  /** What is being replaced meanwhile, and what failed, comes with the next one. */
  async function purgeAndLook(): Promise<void> {
    try {
      await purge();
      if (await residuals.erasing()) later();
    } catch (error) {
      if (!closed) ports.report(error);
      later();
    }
  }
  const run = () => {
    work = work.then(purgeAndLook);
    return work;
  };
  function later(): void {
    if (timer || closed) return;
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, AFTER_MS).unref();
  }

  return {
    /** Does what replaces a row, and sees to it that the old row's bytes go afterwards, also when it fails half done. */
    async replacing<T>(one: Replacement, replace: () => Promise<T>): Promise<T> {
      await residuals.replacing(one);
      try {
        return await replace();
      } finally {
        await residuals.replaced(one);
        later();
      }
    },
    isWaiting: residuals.erasing,
    /** At start: goes on with what a crash left. */
    async resume(): Promise<void> {
      if (await residuals.erasing()) later();
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
