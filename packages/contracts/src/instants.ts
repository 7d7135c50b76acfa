/** What callers may send where an instant is asked for; said so in the description of the API. */
export const INSTANT =
  "ISO 8601: a date (its first moment in the zone of the keep's business calendar, which is UTC until somebody sets it), or a date and a time with or without a zone; without one it is UTC. E.g. 2026-11-01, 2026-11-01T10:00, 2026-11-01T10:00:00+02:00.";

/** `T` may be small or a blank (RFC 3339); a blank before the offset was a plus that nobody encoded: a minus arrives as it is. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:([Zz])|([+ -])(\d{2})(?::?(\d{2}))?)?)?$/;
/** What is said to a caller whose words are neither. */
export const NO_INSTANT = "is neither a date nor an instant such as 2026-11-01 or 2026-11-01T10:00:00Z";

/** Milliseconds of an instant, UTC where it names no zone, or of a date's UTC midnight; undefined for anything else, also for a day that no calendar has. */
export function readInstant(text: string): number | undefined {
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const [, day = "", time = "00:00", , sign, hours = "00", minutes = "00"] = match;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // `Date` takes 30 February for 2 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const at = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(at)) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? at + offset : at - offset;
}
