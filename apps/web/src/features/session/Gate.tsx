import { Group, Text } from "@mantine/core";
import { IconEyeOff, IconFileCheck, IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import css from "./Gate.module.css";

/** The frame of every page outside the door. */
export function Gate({ organisation, children }: { organisation?: string | undefined; children: ReactNode }) {
  return (
    <div className={css.gate}>
      <main className={css.form}>
        <div className={css.inner}>
          <Group gap={10} mb={36}>
            <img src="/favicon.svg" alt="" width={30} height={30} />
            <Text fw={650} size="lg">
              Casekeep
            </Text>
            {organisation && organisation !== "Casekeep" && (
              <Text className="muted" size="sm">
                {organisation}
              </Text>
            )}
          </Group>
          {children}
        </div>
      </main>
      <aside className={css.aside} aria-label="About Casekeep">
        <h2>Built as if the firewall had already failed.</h2>
        <ul>
          <li>
            <IconEyeOff size={22} stroke={1.5} aria-hidden />
            Names, addresses and numbers are taken out of every message before it reaches a disk.
          </li>
          <li>
            <IconLock size={22} stroke={1.5} aria-hidden />
            The originals are sealed, under a key for each person.
          </li>
          <li>
            <IconFileCheck size={22} stroke={1.5} aria-hidden />
            Every reading leaves a record.
          </li>
        </ul>
      </aside>
    </div>
  );
}
