import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ControlStore } from "../store.ts";

const CALENDAR = { tz: "Europe/Berlin", days: { "1": [[540, 1020]] }, holidays: ["2026-12-25"] } as const;

export function settingsConformance(store: () => ControlStore): void {
  describe("settings", () => {
    test("have their named defaults, then what was set", async () => {
      const { settings } = store();
      expect(await settings.organisation()).toBe("");
      expect(await settings.defaultCalendar()).toBe("default");
      expect(await settings.sla()).toBeUndefined();
      expect(await settings.demoLoadedAt()).toBeUndefined();
      const at = new Date("2026-05-06T07:08:09.123Z");
      await settings.setOrganisation("Example Ltd");
      await settings.setSla({ firstReply: { urgent: 60, "": 480 } });
      await settings.markDemoLoaded(at);
      expect(await settings.organisation()).toBe("Example Ltd");
      expect(await settings.sla()).toEqual({ firstReply: { urgent: 60, "": 480 } });
      expect(await settings.demoLoadedAt()).toEqual(at);
    });

    test("hold any JSON, null and lists included", async () => {
      const key = randomUUID();
      expect(await store().settings.get(key)).toBeUndefined();
      for (const value of [null, 0, "", [1, [2]], { a: { b: "ü" } }, "null", true]) {
        await store().settings.set(key, value);
        expect(await store().settings.get(key)).toEqual(value);
      }
    });

    test("replaced by many at once are replaced by one, and never where another value stands", async () => {
      const key = randomUUID();
      const { settings } = store();
      expect(await settings.replace(key, null, 1)).toBe(false);
      await settings.set(key, { asked: "a" });
      const tried = await Promise.all([1, 2, 3].map((value) => settings.replace(key, { asked: "a" }, value)));
      expect(tried.filter(Boolean)).toHaveLength(1);
      expect(await settings.get(key)).toBe(tried.indexOf(true) + 1);
    });

    test("made once are made once, whoever is first", async () => {
      const key = randomUUID();
      const answers = await Promise.all([1, 2, 3, 4].map((value) => store().settings.setOnce(key, value)));
      expect(new Set(answers).size).toBe(1);
      expect(await store().settings.setOnce(key, 5)).toBe(answers[0]);
    });
  });

  describe("calendars", () => {
    test("are kept by name, and the default one stays", async () => {
      const { calendars, settings } = store();
      await calendars.set("berlin", CALENDAR);
      await calendars.set("spare", { ...CALENDAR, tz: "UTC" });
      expect(await calendars.get("berlin")).toEqual(CALENDAR);
      expect((await calendars.list()).map(({ name }) => name)).toEqual(["berlin", "spare"]);
      await settings.setDefaultCalendar("berlin");
      await expect(calendars.remove("berlin")).rejects.toMatchObject({ code: "CALENDAR_IN_USE" });
      await calendars.remove("spare");
      expect(await calendars.get("spare")).toBeUndefined();
    });
  });
}
