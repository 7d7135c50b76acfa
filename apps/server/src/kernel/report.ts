import { frames } from "../http/errors.ts";

const QUIET_MS = 60_000;
/** Kinds of failure that are remembered; more than this many at once happen nowhere. */
const MOST = 200;

/**
 * Says in the log where an error came from, without its text. The same again within a minute is counted and told with the next: what is
 * asked several times a second while a store is away would fill the disk.
 */
export function reporter(log: (text: string) => void, now: () => number = Date.now): (error: unknown) => void {
  const told = new Map<string, { at: number; more: number }>();
  return (error) => {
    const text = frames(error);
    const before = told.get(text);
    if (before && now() - before.at < QUIET_MS) {
      before.more++;
      return;
    }
    told.delete(text);
    const [oldest] = told.keys();
    if (told.size >= MOST && oldest !== undefined) told.delete(oldest);
    told.set(text, { at: now(), more: 0 });
    log(before && before.more > 0 ? `${text}\n    (${before.more} more of these since it was last told)` : text);
  };
}
