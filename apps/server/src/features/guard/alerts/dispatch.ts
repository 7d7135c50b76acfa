import type { GuardChannel, GuardConfig, GuardFinding } from "@casekeep/contracts";
import type { FindingRecord, GuardMemory } from "@casekeep/controlstore";
import { type AlertMessage, alertMessage } from "./message.ts";
import { sendAlert } from "./send.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const MOST_OWED = 200;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 5 * MINUTE;

export interface DispatchPorts {
  readonly memory: Pick<GuardMemory, "claim" | "giveBack">;
  readonly config: () => GuardConfig;
  readonly show: (record: FindingRecord) => GuardFinding;
  readonly about: () => { readonly origin: string; readonly organisation: string; readonly sealed: boolean };
  readonly now: () => number;
  /** What could not be told, and to which channel. */
  readonly failed: (channel: string, problem: unknown) => void;
}

/**
 * Tells the channels of open findings: once when due, again until somebody acknowledges, then that this was done, once when it is over. Of several servers one
 * tells each: whoever takes the claim in the control store. Where that store does not answer, it is told rather twice than never.
 */
export function alertDispatch(ports: DispatchPorts) {
  const done = new Set<string>();
  /** What ended and could not yet be told a channel: an incident that is never resolved wakes people for nothing. */
  const owed = new Map<string, readonly FindingRecord[]>();
  const pauses = new Map<string, { until: number; ms: number }>();
  let turn: Promise<void> = Promise.resolve();

  async function claimed(key: string, until: number): Promise<boolean> {
    if (done.has(key)) return false;
    try {
      const mine = await ports.memory.claim(key, new Date(ports.now()), new Date(until));
      if (!mine) done.add(key);
      return mine;
    } catch {
      return true;
    }
  }

  /** Whether a step is due now, and its claim ours. */
  async function isDue(channel: GuardChannel, record: FindingRecord): Promise<string | undefined> {
    const { alerts } = ports.config();
    const age = ports.now() - record.openedAt.getTime() - channel.afterMinutes * MINUTE;
    if (age < 0 || record.acknowledgedAt) return undefined;
    const step = Math.floor(age / (alerts.repeatMinutes * MINUTE));
    // Only the newest step: a keep that was off for a day does not make up for what it did not tell.
    const key = `alert:${record.id}:${channel.name}:${step}`;
    if (done.has(key)) return undefined;
    if (step === 0 && alerts.quietMinutes > 0) {
      const quiet = `quiet:${record.key}:${channel.name}`;
      if (!(await claimed(`${quiet}:${record.id}`, ports.now() + DAY))) return undefined;
      const loud = await ports.memory
        .claim(quiet, new Date(ports.now()), new Date(ports.now() + alerts.quietMinutes * MINUTE))
        .catch(() => true);
      if (!loud) {
        done.add(key);
        return undefined;
      }
    }
    return (await claimed(key, ports.now() + 30 * DAY)) ? key : undefined;
  }

  /** Acknowledged after its turn had come, and not so long ago that it is no news any more. */
  const wasTold = (channel: GuardChannel, record: FindingRecord, at: Date): boolean =>
    at.getTime() - record.openedAt.getTime() >= channel.afterMinutes * MINUTE && ports.now() - at.getTime() < DAY;

  async function tell(
    channel: GuardChannel,
    kind: AlertMessage["kind"],
    records: readonly FindingRecord[],
    keys: readonly string[],
  ): Promise<boolean> {
    try {
      await sendAlert(channel, alertMessage(kind, records.map(ports.show), { ...ports.about(), at: ports.now() }));
      pauses.delete(channel.name);
      for (const key of keys) done.add(key);
      return true;
    } catch (problem) {
      const ms = Math.min((pauses.get(channel.name)?.ms ?? FIRST_RETRY_MS / 2) * 2, LONGEST_RETRY_MS);
      pauses.set(channel.name, { until: ports.now() + ms, ms });
      for (const key of keys) {
        const quiet = /^alert:([^:]+):(.+):0$/.exec(key);
        const record = quiet && records.find(({ id }) => id === quiet[1]);
        await ports.memory.giveBack(key).catch(() => undefined);
        if (!record) continue;
        // Nobody was told: the next try must not take that for quiet.
        for (const also of [`quiet:${record.key}:${channel.name}`, `quiet:${record.key}:${channel.name}:${record.id}`])
          await ports.memory.giveBack(also).catch(() => undefined);
      }
      ports.failed(channel.name, problem);
      return false;
    }
  }

  /** What ended and this channel is to be told of, with what it is still owed. */
  function endedFor({ name }: GuardChannel, closed: readonly FindingRecord[]): readonly FindingRecord[] {
    const before = (owed.get(name) ?? []).filter(({ closedAt }) => ports.now() - (closedAt?.getTime() ?? 0) < DAY);
    return [...before, ...closed.filter(({ id }) => !before.some((one) => one.id === id))].slice(-MOST_OWED);
  }

  async function round(open: readonly FindingRecord[], closed: readonly FindingRecord[]): Promise<void> {
    await Promise.all(
      ports.config().alerts.channels.map(async (channel) => {
        const ended = endedFor(channel, closed);
        if ((pauses.get(channel.name)?.until ?? 0) > ports.now()) return void owed.set(channel.name, ended);
        owed.delete(channel.name);
        const first: { record: FindingRecord; key: string }[] = [];
        const again: { record: FindingRecord; key: string }[] = [];
        for (const record of open) {
          const key = await isDue(channel, record);
          if (key !== undefined) (key.endsWith(":0") ? first : again).push({ record, key });
        }
        const seen: { record: FindingRecord; key: string }[] = [];
        for (const record of open) {
          if (!record.acknowledgedAt || !wasTold(channel, record, record.acknowledgedAt)) continue;
          const key = `alert:${record.id}:${channel.name}:acknowledged`;
          if (await claimed(key, ports.now() + 30 * DAY)) seen.push({ record, key });
        }
        const over: { record: FindingRecord; key: string }[] = [];
        for (const record of ended) {
          // That the configuration was changed is over at once: news for a system that counts incidents only.
          if (record.kind === "config" && channel.kind !== "pagerduty") continue;
          const lasted = (record.closedAt?.getTime() ?? 0) - record.openedAt.getTime();
          const key = `alert:${record.id}:${channel.name}:closed`;
          if (lasted < channel.afterMinutes * MINUTE || !(await claimed(key, ports.now() + 30 * DAY))) continue;
          over.push({ record, key });
        }
        for (const [kind, list] of [
          ["opened", first],
          ["repeated", again],
          ["acknowledged", seen],
          ["closed", over],
        ] as const)
          if (list.length > 0) {
            const records = list.map(({ record }) => record);
            const keys = list.map(({ key }) => key);
            if (!(await tell(channel, kind, records, keys)) && kind === "closed") owed.set(channel.name, records);
          }
      }),
    );
  }

  return {
    /** Tells what is due. One round after the other, so that nothing is told twice by this server. */
    dispatch(open: readonly FindingRecord[], closed: readonly FindingRecord[] = []): Promise<void> {
      turn = turn.then(() => round(open, closed)).catch((error: unknown) => ports.failed("", error));
      return turn;
    },
    /** A test message. Rejects with a ChannelProblem. */
    async test(channel: GuardChannel): Promise<void> {
      await sendAlert(channel, alertMessage("test", [], { ...ports.about(), sealed: false, at: ports.now() }));
    },
  };
}
