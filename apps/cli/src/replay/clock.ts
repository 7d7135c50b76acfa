/** The story's time: it stands still between steps, and runs as the machine does within one. */
export interface StoryClock {
  /** Puts the clock to a moment of the story; from here on it runs. */
  set(moment: string): void;
  /** The story's time now, ISO 8601. */
  now(): string;
  /** Seconds since `set`. */
  seconds(): number;
}

export function storyClock(): StoryClock {
  let moment = 0;
  let begun = 0;
  const elapsed = (): number => performance.now() - begun;
  return {
    set(text) {
      moment = Date.parse(text);
      begun = performance.now();
    },
    now: () => new Date(moment + elapsed()).toISOString(),
    seconds: () => Math.round(elapsed()) / 1_000,
  };
}
