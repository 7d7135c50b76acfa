/**
 * Asks for light things one after the other in a thread of its own, so that what else the bench does is not in their times. Says how long
 * each took when it is told to stop, or has asked often enough.
 */
import { parentPort, workerData } from "node:worker_threads";
import { apiOf } from "../../tests/support/keep.ts";
import { asker } from "./keep.ts";
import type { LightOrder, LightTimes } from "./light.ts";
import { timed } from "./timing.ts";

const { url, token, opened, times: asked, pause } = workerData as LightOrder;
const api = apiOf(url);
const light = asker({ api }, token);
let stopped = false;
parentPort?.once("message", () => {
  stopped = true;
});

const made = (await api(token, "POST", "/api/cases", { subject: "Light requests", body: "Are they still light?" }))
  .body as { id: string; version: number };
let { version } = made;

const kinds: Readonly<Record<string, (at: number) => Promise<unknown>>> = {
  "open a case": (at) => light.open(opened[at % opened.length] as string),
  "newest page": () => light.page(),
  "status of the keep": () => light.stats(),
  "one reply, durable": async (at) => {
    const body = { version, body: `They are, for the ${at}th time.`, visibility: "internal" };
    const answer = await api(token, "POST", `/api/cases/${made.id}/messages`, body);
    if (answer.status !== 200) throw new Error(`A reply answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    ({ version } = answer.body as { version: number });
  },
};

const times = Object.fromEntries(Object.keys(kinds).map((name) => [name, [] as number[]]));
for (let at = 0; at < asked && !stopped; at++)
  for (const [name, ask] of Object.entries(kinds)) {
    times[name]?.push(await timed(() => ask(at)));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
parentPort?.postMessage(times satisfies LightTimes);
