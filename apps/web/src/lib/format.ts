/** Numbers, times and durations as people read them. English like the rest of the product; 24-hour clock. */
const LOCALE = "en-GB";
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const exactTime = new Intl.DateTimeFormat(LOCALE, { dateStyle: "full", timeStyle: "medium" });
const mediumTime = new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeStyle: "medium" });
const shortTime = new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeStyle: "short" });
const dayMonth = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short" });
const dayMonthYear = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short", year: "numeric" });
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto", style: "short" });

export const NONE = "–";

export function formatCount(value: number | null): string {
  return value === null ? NONE : whole.format(value);
}

export function formatNumber(value: number | null): string {
  return value === null ? NONE : tenth.format(value);
}

/** Minutes to hours: 45 min, 2 h 05 min, 140 h. Never days, since a business day has no fixed length. */
export function formatMinutes(value: number | null): string {
  if (value === null) return NONE;
  const minutes = Math.round(value);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 100) return `${whole.format(Math.round(minutes / 60))} h`;
  return `${hours} h ${String(minutes % 60).padStart(2, "0")} min`;
}

/** A rate as its percentage; no denominator, no rate. */
export function formatRate(numerator: number | null, denominator: number | null): string {
  if (numerator === null || denominator === null || denominator === 0) return NONE;
  return `${tenth.format((numerator / denominator) * 100)} %`;
}

export function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${tenth.format(value)} ${units[unit]}`;
}

/** Seconds left of a running job, rounded so that the figure does not flicker. */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return `${tenth.format(seconds / 3600)} h`;
}

export function formatExact(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${exactTime.format(at)} (your time)`;
}

/** To the second, as evidence is compared: 1 Dec 2026, 00:37:27. In the zone that `timeZone` names. */
export function formatMoment(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : mediumTime.format(at);
}

/** The zone in which times are shown, such as Europe/Berlin. */
export const timeZone = (): string => mediumTime.resolvedOptions().timeZone;

/** Figures have their days by the keep's calendar; whoever lives elsewhere is told so. Undefined where both are the same. */
export function daysNote(keep: string, own: string = timeZone()): string | undefined {
  const utc = /^(?:Etc\/)?(?:UTC|GMT|UCT|Universal|Zulu)$/i;
  if (keep === own || (utc.test(keep) && utc.test(own))) return undefined;
  return `Days, weeks and months of figures begin at midnight in the zone of the business calendar, ${keep}. Single times are shown in your zone, ${own}.`;
}

export function formatDateTime(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : shortTime.format(at);
}

/** Within a month relative ("3 hr ago"), then a date: an old case's age in days helps nobody. */
export function formatRelative(iso: string, now: number = Date.now()): string {
  const at = new Date(iso).getTime();
  if (Number.isNaN(at)) return iso;
  const seconds = Math.round((at - now) / 1000);
  const size = Math.abs(seconds);
  if (size < 45) return "just now";
  if (size < 3600) return relative.format(Math.round(seconds / 60), "minute");
  if (size < 86_400) return relative.format(Math.round(seconds / 3600), "hour");
  if (size < 30 * 86_400) return relative.format(Math.round(seconds / 86_400), "day");
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return (sameYear ? dayMonth : dayMonthYear).format(date);
}

/** Label of a time bucket: its start as a local date, months by name. */
export function formatPeriod(period: string, grain: string): string {
  const at = new Date(`${period}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return period;
  const options: Intl.DateTimeFormatOptions =
    grain === "month"
      ? { month: "short", year: "numeric", timeZone: "UTC" }
      : { day: "numeric", month: "short", year: "2-digit", timeZone: "UTC" };
  return new Intl.DateTimeFormat(LOCALE, options).format(at);
}
