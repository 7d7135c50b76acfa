/** Milliseconds of an ISO 8601 instant, or of a date's UTC midnight; undefined for anything else, also for a day that no calendar has. */
export function readInstant(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(?:Z|[+-]\d{2}:?\d{2}))?$/.exec(text);
  const [, day, time = "T00:00:00Z"] = match ?? [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // `Date` takes 30 February for 2 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
  const at = Date.parse(`${day}${time}`);
  return Number.isNaN(at) ? undefined : at;
}
