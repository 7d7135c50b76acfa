import type { Rng } from "../core/rng.ts";
import { createOffsets, weekday } from "../core/zones.ts";
import { COUNTRIES } from "./countries.ts";
import { forceAt, type Incident, planIncidents } from "./incidents.ts";
import { ZONES } from "./zones.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How much people write at each local hour of the day, and on each day from Sunday. Made to look right. */
const BY_HOUR = [2, 1, 1, 1, 1, 2, 4, 8, 14, 20, 22, 21, 17, 18, 20, 20, 18, 16, 14, 13, 12, 10, 7, 4];
const BY_DAY = [0.45, 1.2, 1.1, 1.05, 1, 0.95, 0.5];
/** Sales before the year's end, returns after it, a quiet northern summer. */
const BY_MONTH = [1.2, 1, 0.98, 0.95, 0.94, 0.92, 0.85, 0.86, 1, 1.03, 1.18, 1.3];
/** Cases a day at the window's end, as a multiple of its beginning. */
const GROWTH = 1.8;

export interface Arrivals {
  readonly start: number;
  readonly end: number;
  readonly incidents: readonly Incident[];
  /** The instant before which the given share (0 .. 1) of all cases has come. Calls must not go back. */
  instantOf(share: number): number;
  /** Country of a case of that instant: those where it is day write more. */
  country(at: number, rng: Rng): number;
  /** The outage a case of that instant belongs to, if any. */
  incident(at: number, rng: Rng): Incident | undefined;
}

/** The course of cases over the window, hour by hour. Memory: one number an hour. */
export function planArrivals(rng: Rng, until: number, months: number): Arrivals {
  const last = new Date(until);
  const start = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - months, last.getUTCDate());
  const hours = Math.max(1, Math.ceil((until - start) / HOUR));
  const incidents = planIncidents(rng, hours, start);
  const offsets = COUNTRIES.map((country) => createOffsets(ZONES.get(country.zone)!));

  const weightOf = (country: number, at: number): number => {
    const local = at + offsets[country]!(at);
    const day = Math.floor(local / DAY);
    return COUNTRIES[country]!.weight * BY_HOUR[Math.floor(local / HOUR) - day * 24]! * BY_DAY[weekday(day)]!;
  };
  const outage = new Float64Array(hours);
  for (const incident of incidents) {
    const end = Math.min(hours, incident.from + incident.hours);
    for (let hour = incident.from; hour < end; hour++) outage[hour] = outage[hour]! + forceAt(incident, hour);
  }
  const cumulative = new Float64Array(hours + 1);
  for (let hour = 0; hour < hours; hour++) {
    const at = start + hour * HOUR;
    let weight = 0;
    for (let country = 0; country < COUNTRIES.length; country++) weight += weightOf(country, at);
    const season = BY_MONTH[new Date(at).getUTCMonth()]! * (1 + ((GROWTH - 1) * hour) / hours);
    cumulative[hour + 1] = cumulative[hour]! + weight * season * (0.85 + rng.float() * 0.3) * (1 + outage[hour]!);
  }
  const total = cumulative[hours]!;

  let place = 0;
  let tableHour = -1;
  const table = new Float64Array(COUNTRIES.length);
  const hourOf = (at: number): number => Math.min(hours - 1, Math.max(0, Math.floor((at - start) / HOUR)));

  return {
    start,
    end: until,
    incidents,
    instantOf(share) {
      const target = share * total;
      while (place < hours - 1 && cumulative[place + 1]! <= target) place++;
      const within = (target - cumulative[place]!) / (cumulative[place + 1]! - cumulative[place]!);
      return Math.min(
        until - 1,
        start + place * HOUR + Math.floor(Math.min(0.999999, Math.max(0, within)) * 3600) * 1000,
      );
    },
    country(at, draw) {
      const hour = hourOf(at);
      if (hour !== tableHour) {
        tableHour = hour;
        let sum = 0;
        for (let country = 0; country < table.length; country++) {
          sum += weightOf(country, start + hour * HOUR);
          table[country] = sum;
        }
      }
      const target = draw.float() * table[table.length - 1]!;
      let low = 0;
      let high = table.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (table[middle]! > target) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    incident(at, draw) {
      const hour = hourOf(at);
      const force = outage[hour]!;
      if (force === 0) return undefined;
      let target = draw.float() * (1 + force) - 1;
      if (target < 0) return undefined;
      for (const incident of incidents) {
        target -= forceAt(incident, hour);
        if (target < 0) return incident;
      }
      return undefined;
    },
  };
}
