import type { Db } from "./db.ts";
import { calendarInUse } from "./errors.ts";
import type { BusinessCalendar, Calendars, Settings, SlaSetting } from "./ports/settings.ts";

const GET = { name: "setting-get", text: "SELECT value FROM setting WHERE key = $1" };
const SET = {
  text: "INSERT INTO setting (key, value) VALUES ($1, $2::jsonb) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
};
const SET_ONCE = {
  text: "INSERT INTO setting (key, value) VALUES ($1, $2::jsonb) ON CONFLICT (key) DO NOTHING",
};
const REPLACE = { text: "UPDATE setting SET value = $3::jsonb WHERE key = $1 AND value = $2::jsonb RETURNING key" };
const CALENDAR = { name: "calendar-get", text: "SELECT calendar FROM business_calendar WHERE name = $1" };
const CALENDARS = { text: `SELECT name, calendar FROM business_calendar ORDER BY name` };
const SET_CALENDAR = {
  text: "INSERT INTO business_calendar (name, calendar) VALUES ($1, $2::jsonb) ON CONFLICT (name) DO UPDATE SET calendar = excluded.calendar",
};
const REMOVE_CALENDAR = { text: "DELETE FROM business_calendar WHERE name = $1" };

const DEFAULT_CALENDAR = "default";
const KEYS = {
  organisation: "organisation",
  calendar: "calendar.default",
  sla: "sla",
  demo: "demo.loaded-at",
} as const;

const json = (value: unknown): string => JSON.stringify(value ?? null);

export function settingsOf(db: Db): Settings {
  const get = async (key: string): Promise<unknown> => (await db.query<{ value: unknown }>(GET, [key]))[0]?.value;
  const set = async (key: string, value: unknown): Promise<void> => void (await db.query(SET, [key, json(value)]));
  const text = async (key: string, fallback: string): Promise<string> => {
    const value = await get(key);
    return typeof value === "string" ? value : fallback;
  };
  return {
    organisation: () => text(KEYS.organisation, ""),
    setOrganisation: (name) => set(KEYS.organisation, name),
    defaultCalendar: () => text(KEYS.calendar, DEFAULT_CALENDAR),
    setDefaultCalendar: (name) => set(KEYS.calendar, name),
    sla: async () => ((await get(KEYS.sla)) ?? undefined) as SlaSetting | undefined,
    setSla: (sla) => set(KEYS.sla, sla),
    async demoLoadedAt() {
      const at = await text(KEYS.demo, "");
      return at === "" ? undefined : new Date(at);
    },
    markDemoLoaded: (at) => set(KEYS.demo, at.toISOString()),
    get,
    set,
    async setOnce(key, value) {
      await db.query(SET_ONCE, [key, json(value)]);
      return get(key);
    },
    replace: async (key, from, to) => (await db.query(REPLACE, [key, json(from), json(to)])).length > 0,
  };
}

export function calendarsOf(db: Db, settings: Pick<Settings, "defaultCalendar">): Calendars {
  return {
    get: async (name) => (await db.query<{ calendar: BusinessCalendar }>(CALENDAR, [name]))[0]?.calendar,
    list: () => db.query<{ name: string; calendar: BusinessCalendar }>(CALENDARS),
    set: async (name, calendar) => void (await db.query(SET_CALENDAR, [name, JSON.stringify(calendar)])),
    async remove(name) {
      if ((await settings.defaultCalendar()) === name) throw calendarInUse(name);
      await db.query(REMOVE_CALENDAR, [name]);
    },
  };
}
