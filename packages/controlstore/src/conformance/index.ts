import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ControlStore } from "../store.ts";
import { alertsConformance } from "./alerts.ts";
import { auditConformance } from "./audit.ts";
import { changesConformance } from "./changes.ts";
import { endingsConformance } from "./endings.ts";
import { guardConformance } from "./guard.ts";
import { importsConformance } from "./imports.ts";
import { keysConformance } from "./keys.ts";
import { peopleConformance } from "./people.ts";
import { qualityConformance } from "./quality.ts";
import { sealsConformance } from "./seals.ts";
import { secretsConformance } from "./secrets.ts";
import { settingsConformance } from "./settings.ts";

/**
 * What every form of the control store must do. @param open gives a store on an empty database, and a `done` that ends what the test made
 * around it; the suite closes the store itself.
 */
export function controlStoreConformance(
  name: string,
  open: () => Promise<{ store: ControlStore; done: () => Promise<void> }>,
): void {
  describe(name, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened.store.close();
      await opened.done();
    });
    const store = (): ControlStore => opened.store;

    peopleConformance(store);
    secretsConformance(store);
    keysConformance(store);
    changesConformance(store);
    importsConformance(store);
    qualityConformance(store);
    endingsConformance(store);
    auditConformance(store);
    settingsConformance(store);
    sealsConformance(store);
    guardConformance(store);
    alertsConformance(store);

    test("answers a ping, also while many wait for a connection", async () => {
      await Promise.all(Array.from({ length: 50 }, () => store().ping()));
      await expect(store().ping()).resolves.toBeUndefined();
    });
  });
}
