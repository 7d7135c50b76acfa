import type { GuardConfig, GuardDrill, GuardStatus } from "@casekeep/contracts";
import type { DrillRecord, GuardMemory } from "@casekeep/controlstore";
import { ApiError } from "../../../http/errors.ts";
import type { Boxes } from "../box.ts";
import type { Reading } from "../evaluate.ts";
import { type DrillPorts, runDrill, stageFor } from "./run.ts";

const DAY = 86_400_000;
const LATE_DAYS = 35;
const EVERY_DAYS = 30;
/** A keep that has just started has other things to do; one that never runs for long is drilled by hand. */
const AFTER_START_MS = 60_000;
const CLAIM_MS = 10 * 60_000;

export interface DrillBookPorts extends DrillPorts {
  readonly memory: Pick<GuardMemory, "addDrill" | "drills" | "claim">;
  readonly boxes: Boxes;
  readonly config: () => GuardConfig;
  readonly reading: (source: string) => Reading | undefined;
}

export function drillBook(ports: DrillBookPorts) {
  const { memory, boxes, now } = ports;
  const begun = now();

  const show = (record: DrillRecord): GuardDrill => {
    const body = boxes.open<Pick<GuardDrill, "on" | "verdictMs" | "sealMs" | "reason">>(record.box);
    return {
      id: record.id,
      at: record.at.toISOString(),
      real: record.real,
      by: record.by,
      passed: record.passed,
      ...(body ?? { on: "", verdictMs: null, sealMs: null, reason: "What it measured cannot be read." }),
    };
  };

  async function run(
    order: { readonly source?: string | undefined; readonly real: boolean },
    by: string,
  ): Promise<GuardDrill> {
    const { assets, sources } = ports.config();
    const names = order.source === undefined ? sources.map(({ name }) => name) : [order.source];
    if (order.source !== undefined && !sources.some(({ name }) => name === order.source))
      throw new ApiError("BAD_REQUEST", `source: ${order.source} is not declared.`);
    const readings = names.flatMap((name) => ports.reading(name) ?? []);
    const drill = await runDrill(stageFor(readings, assets), { real: order.real, by }, ports);
    const { on, verdictMs, sealMs, reason } = drill;
    await memory.addDrill({
      id: drill.id,
      at: new Date(drill.at),
      real: drill.real,
      by,
      passed: drill.passed,
      box: boxes.seal({ on, verdictMs, sealMs, reason }),
    });
    return drill;
  }

  async function state(): Promise<GuardStatus["drill"]> {
    const [record] = await memory.drills(1);
    if (!record) return { last: null, ageDays: null, late: true };
    const days = (now() - record.at.getTime()) / DAY;
    return { last: show(record), ageDays: Math.max(0, Math.floor(days)), late: days > LATE_DAYS || !record.passed };
  }

  return {
    run,
    state,
    list: async (limit: number): Promise<GuardDrill[]> => (await memory.drills(limit)).map(show),
    /** Once a month without being asked, on one of the servers. */
    async byItself(): Promise<void> {
      if (now() - begun < AFTER_START_MS) return;
      const [last] = await memory.drills(1);
      if (last && now() - last.at.getTime() < EVERY_DAYS * DAY) return;
      if (!(await memory.claim("drill", new Date(now()), new Date(now() + CLAIM_MS)))) return;
      await run({ real: false }, "service:guard");
    },
  };
}
