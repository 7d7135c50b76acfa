import type { CaseFilter } from "../api/types.ts";

/** The filters shared by lists and dashboards, in the order they are shown; the address holds them under these names. */
export const FILTER_LABELS: Record<keyof Required<CaseFilter>, string> = {
  status: "Status",
  priority: "Priority",
  product: "Product",
  region: "Region",
  country: "Country",
  channel: "Channel",
  language: "Language",
  team: "Team",
  assignee: "Assignee",
  tag: "Tag",
  source: "Source",
  from: "From",
  to: "To",
};
export type FilterName = keyof typeof FILTER_LABELS;
export const FILTER_NAMES = Object.keys(FILTER_LABELS) as FilterName[];

/** Plain `name=value` pairs, so that an address can be read, typed and shared. Every value is text. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if ((typeof value === "string" || typeof value === "number") && value !== "") params.set(name, String(value));
  }
  // A comma and a colon may stand in a query as they are; written plainly the address stays readable.
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return query === "" ? "" : `?${query}`;
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value));

/** Keeps the named parameters that are non-empty text and drops the rest, also dates that are none. */
export function pick<Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): { [name in Name]?: string } {
  const kept: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = search[name];
    if ((typeof value !== "string" && typeof value !== "number") || value === "") continue;
    if ((name === "from" || name === "to") && !isDay(String(value))) continue;
    kept[name] = String(value);
  }
  return kept;
}

export const pickFilter = (search: Record<string, unknown>): CaseFilter => pick(search, FILTER_NAMES);

/** Filter value for cases where the field is empty: nobody's, without a product. */
export const NONE = "(none)";

/** A comma or a backslash that belongs to a value has a backslash before it, as the server reads it. */
export function splitValues(values: string | undefined): readonly string[] {
  const parts = (values ?? "").match(/(?:\\[\\,]|[^,])+/g) ?? [];
  return [...new Set(parts.map((part) => part.replaceAll(/\\([\\,])/g, "$1")))];
}
const joinValues = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\,]/g, "\\$&")).join(",");

/** Adds the value to a comma-separated choice, or takes it out; undefined when nothing is left. */
export function toggleValue(values: string | undefined, value: string): string | undefined {
  const chosen = splitValues(values);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return next.length === 0 ? undefined : joinValues(next);
}

export interface Chip {
  readonly name: FilterName;
  readonly value: string;
}

/** What is chosen, one chip a value. */
export function chipsOf(filter: CaseFilter): readonly Chip[] {
  return FILTER_NAMES.flatMap((name) => splitValues(filter[name]).map((value) => ({ name, value })));
}

/** The last day of a period whose end is written as the day after it, as pickers write it; an instant is that day's. */
export function lastDay(to: string): string {
  if (to.length !== 10) return to.slice(0, 10);
  return new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
}

/** First day of a month and of the next, for a month written YYYY-MM (or any date in it); null for anything else. */
export function monthRange(month: string): { readonly from: string; readonly to: string } | null {
  const match = /^(\d{4})-(\d{2})/.exec(month);
  if (!match) return null;
  const [year, number] = [Number(match[1]), Number(match[2])];
  if (number < 1 || number > 12) return null;
  const pad = (value: number): string => String(value).padStart(2, "0");
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${pad(number + 1)}-01`;
  return { from: `${year}-${pad(number)}-01`, to: next };
}
