/** Attempts one account may have in a window; accounts remembered at most (the oldest window goes first). */
const MOST = 10;
const WINDOW_MS = 60_000;
const ACCOUNTS = 10_000;

/** Counts attempts to sign in by account, in memory only: whoever guesses passwords or codes is slow, wherever they come from. */
export function attemptCounter(now: () => number) {
  const counts = new Map<string, { since: number; count: number }>();
  return {
    /** Seconds to wait; 0 = go on, and this attempt is counted. */
    attempt(account: string): number {
      const at = now();
      const entry = counts.get(account);
      if (entry === undefined || at - entry.since >= WINDOW_MS) {
        counts.delete(account);
        counts.set(account, { since: at, count: 1 });
        const [oldest] = counts.keys();
        if (counts.size > ACCOUNTS && oldest !== undefined) counts.delete(oldest);
        return 0;
      }
      if (entry.count >= MOST) return Math.ceil((entry.since + WINDOW_MS - at) / 1000);
      entry.count++;
      return 0;
    },
  };
}
