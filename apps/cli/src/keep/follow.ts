import { setTimeout as delay } from "node:timers/promises";
import { isBroken, type KeepClient } from "./client.ts";

/** A server that restarts during a run is given this long to answer again. */
const RECONNECTS = 20;
const PAUSE_MS = 500;

/** A run's states until it has ended, over a stream that may break. @param path of the run; its events are below it */
export async function* follow<Run extends { readonly state: string }>(
  keep: KeepClient,
  path: string,
  started: Run,
): AsyncIterable<Run> {
  let now = started;
  for (let broken = 0; now.state === "running" && broken <= RECONNECTS; ) {
    try {
      for await (const next of keep.events<Run>(`${path}/events`)) {
        now = next;
        broken = 0;
        yield now;
        if (now.state !== "running") return;
      }
      // The stream ended without an end of the run: ask.
      now = await keep.get<Run>(path);
      yield now;
      if (now.state !== "running") return;
    } catch (error) {
      if (!isBroken(error) || broken === RECONNECTS) throw error;
    }
    broken++;
    await delay(PAUSE_MS);
  }
}
