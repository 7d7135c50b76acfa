/** Things done by the clock until `stop`. */
export interface Rounds {
  /** Done every so often, never twice at a time; an error of it is said and stops nothing. */
  regularly(ms: number, work: () => Promise<void>): void;
  stop(): void;
}

export function rounds(report: (error: unknown) => void): Rounds {
  const timers: NodeJS.Timeout[] = [];
  return {
    regularly(ms, work) {
      let under = false;
      const timer = setInterval(() => {
        if (under) return;
        under = true;
        void work()
          .catch(report)
          .finally(() => {
            under = false;
          });
      }, ms);
      timer.unref();
      timers.push(timer);
    },
    stop() {
      for (const timer of timers.splice(0)) clearInterval(timer);
    },
  };
}
