/** Wall clock of an IANA zone to UTC, with the platform's own zone data. */
export type ToUtc = (wall: number) => number;

const HOUR = 3_600_000;
const CACHE = 50_000;

/** Returns undefined when the platform does not know the zone. `wall`: the local time as if it were UTC, in milliseconds. */
export function zoneClock(zone: string): ToUtc | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
  const offsetAt = (instant: number): number => {
    const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of format.formatToParts(instant)) {
      if (type in part) part[type as keyof typeof part] = Number(value);
    }
    const shown = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
    return shown - Math.floor(instant / 1000) * 1000;
  };
  const known = new Map<number, number | undefined>();
  // Within an hour the offset is one, except in the hours of a change: those are worked out each time.
  const cachedOffset = (instant: number): number => {
    const hour = Math.floor(instant / HOUR);
    if (!known.has(hour)) {
      if (known.size >= CACHE) known.clear();
      const begin = offsetAt(hour * HOUR);
      known.set(hour, begin === offsetAt(hour * HOUR + HOUR - 1000) ? begin : undefined);
    }
    return known.get(hour) ?? offsetAt(instant);
  };
  return (wall) => {
    // A repeated hour takes its first pass; a skipped one the offset before the change.
    const before = cachedOffset(wall - 24 * HOUR);
    const early = wall - before;
    if (cachedOffset(early) === before) return early;
    const after = cachedOffset(wall + 24 * HOUR);
    const late = wall - after;
    return cachedOffset(late) === after ? late : early;
  };
}
