export interface Recent<T> {
  /** @param key who may see the same gets the same @param count works the figure out; its errors are the caller's where he waits for it */
  ask(key: string, count: () => Promise<T>): Promise<T>;
}

/** Figures told at once while they change all the time: each is one worked out moments ago, and whoever asks has the next one begun. */
export function recent<T>(limits: {
  /** From this age on, ms, a figure is worked out anew behind the answer. */
  readonly renewAfter: number;
  /** From this age on, ms, nobody is told it any more. */
  readonly tellUntil: number;
  readonly now: () => number;
}): Recent<T> {
  const kept = new Map<string, { readonly at: number; readonly value: T; renewing: boolean }>();
  const work = async (key: string, count: () => Promise<T>): Promise<T> => {
    const at = limits.now();
    const value = await count();
    for (const [other, { at: since }] of kept) if (at - since >= limits.tellUntil) kept.delete(other);
    kept.set(key, { at, value, renewing: false });
    return value;
  };
  return {
    async ask(key, count) {
      const known = kept.get(key);
      const age = known === undefined ? Number.POSITIVE_INFINITY : limits.now() - known.at;
      if (known === undefined || age >= limits.tellUntil) return work(key, count);
      if (age >= limits.renewAfter && !known.renewing) {
        known.renewing = true;
        // Whoever asks when it is too old meets the error himself.
        work(key, count).catch(() => {
          known.renewing = false;
        });
      }
      return known.value;
    },
  };
}
