import { randomUUID } from "node:crypto";
import type { GuardChannel, GuardConfig, GuardFinding } from "@casekeep/contracts";
import type { AlertMemory, AlertPlan, AlertStep, FindingRecord } from "@casekeep/controlstore";
import { serial } from "../serial.ts";
import { type AlertMessage, alertMessage } from "./message.ts";
import { ChannelProblem, sendAlert } from "./send.ts";

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 5 * 60_000;
/** Longer than one message may take: a server that dies while it sends holds up its channel for no longer than this. */
const TURN_MS = 60_000;
/** From "it was open" to "it is over" of the same findings: what was held up by an outage comes in one turn. */
const MOST_MESSAGES = 16;
const ORDER: readonly AlertStep[] = ["closed", "acknowledged", "opened", "repeated"];

export interface DispatchPorts {
  readonly memory: AlertMemory;
  readonly config: () => GuardConfig;
  readonly show: (record: FindingRecord) => GuardFinding;
  readonly about: () => { readonly origin: string; readonly organisation: string; readonly sealed: boolean };
  readonly now: () => number;
  /** What could not be told, and to which channel. */
  readonly failed: (channel: string, problem: unknown) => void;
}

export const planOf = ({ alerts }: GuardConfig): AlertPlan => ({
  channels: alerts.channels.map(({ name, afterMinutes }) => ({ name, afterMinutes })),
  quietMinutes: alerts.quietMinutes,
  repeatMinutes: alerts.repeatMinutes,
});

const waitAfter = (failures: number): number =>
  Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures, 20), LONGEST_RETRY_MS);

/**
 * Tells the channels of findings: once when due, again until somebody acknowledges, then that this was done, once when it is over. What is
 * owed follows from what the control store remembers of findings and of what was told, so it outlives an outage of a channel and the end of
 * a server. One server sends to a channel at a time. A message counts as told when the other side has taken it: it comes twice only where
 * a server ends between the two.
 */
export function alertDispatch(ports: DispatchPorts) {
  const { memory, now } = ports;
  const holder = randomUUID();
  /** While the store does not answer: whom this server has told of what, and when it tries again. */
  const withoutStore = { told: new Set<string>(), pauses: new Map<string, { until: number; failures: number }>() };
  /** One after the other to a channel, and no channel waits for another that is slow. */
  const lines = new Map<string, { readonly run: () => Promise<void>; under: Promise<void> }>();
  let ended = false;

  const send = (channel: GuardChannel, kind: AlertMessage["kind"], findings: readonly GuardFinding[]): Promise<void> =>
    sendAlert(channel, alertMessage(kind, findings, { ...ports.about(), at: now() }));

  /** That the configuration was changed is over at once: news for a system that counts incidents only. */
  const isNews = (channel: GuardChannel, step: AlertStep, { kind }: FindingRecord): boolean =>
    step !== "closed" || kind !== "config" || channel.kind === "pagerduty";

  /** What is owed is asked in one's turn: asked before it, another server may have told it since. */
  async function tell(channel: GuardChannel): Promise<void> {
    const { name } = channel;
    let said = false;
    for (let message = 0; message < MOST_MESSAGES && !ended; message++) {
      const failures = await memory.takeTurn(name, holder, new Date(now()), new Date(now() + TURN_MS));
      if (failures === undefined) return;
      const owed = await memory.owedAlerts([name], new Date(now()), ports.config().alerts.repeatMinutes);
      const step = ORDER.find((one) => owed.some((alert) => alert.step === one));
      if (!step) break;
      const records = owed.filter((one) => one.step === step).map(({ finding }) => finding);
      const told = records.filter((one) => isNews(channel, step, one));
      try {
        if (told.length > 0) await send(channel, step, told.map(ports.show));
      } catch (problem) {
        const until = new Date(now() + waitAfter(failures));
        // Its words hold no address and no secret; those of another error may.
        const words = problem instanceof ChannelProblem ? problem.message : "it could not be told";
        await memory.endTurn(name, holder, new Date(now()), { problem: words, until });
        ports.failed(name, problem);
        return;
      }
      const ids = records.map(({ id }) => id);
      await memory.alertsTold(name, step, ids, new Date(now()));
      said = true;
    }
    if (said) await memory.endTurn(name, holder, new Date(now()));
    else await memory.leaveTurn(name, holder, new Date(now()));
  }

  function lineOf(name: string): Promise<void> {
    const run =
      lines.get(name)?.run ??
      serial(
        async () => {
          const channel = ports.config().alerts.channels.find((one) => one.name === name);
          if (channel && !ended) await tell(channel);
        },
        (error) => ports.failed(name, error),
      );
    const under = run();
    lines.set(name, { run, under });
    return under;
  }

  async function waiting(): Promise<string[]> {
    const { alerts } = ports.config();
    await memory.planAlerts(planOf(ports.config()));
    for (const name of await memory.settleAlerts(new Date(now())))
      ports.failed(name, new ChannelProblem("it never took some of what was over a week ago; that is given up"));
    withoutStore.told.clear();
    const names = alerts.channels.map(({ name }) => name);
    const owed = await memory.owedAlerts(names, new Date(now()), alerts.repeatMinutes);
    return [...new Set(owed.map(({ channel }) => channel))];
  }

  /** To a channel of its own accord, remembered nowhere. */
  async function sendNow(channel: GuardChannel, findings: readonly GuardFinding[]): Promise<boolean> {
    try {
      await send(channel, "opened", findings);
      return true;
    } catch (problem) {
      ports.failed(channel.name, problem);
      return false;
    }
  }

  return {
    /** Tells what is owed. Resolves when each channel has taken it or has refused. */
    async dispatch(): Promise<void> {
      if (ended) return;
      try {
        await Promise.all((await waiting()).map(lineOf));
      } catch (error) {
        ports.failed("", error);
      }
    },
    /**
     * Findings that the control store did not take: rather told twice than never, so the channels that are told at once hear of them from
     * this server alone.
     */
    async tellWithoutStore(findings: readonly GuardFinding[]): Promise<void> {
      const { told, pauses } = withoutStore;
      await Promise.all(
        ports.config().alerts.channels.map(async (channel) => {
          const { name } = channel;
          const news = findings.filter(({ id }) => !told.has(`${name}:${id}`));
          const pause = pauses.get(name);
          if (channel.afterMinutes > 0 || news.length === 0 || (pause?.until ?? 0) > now()) return;
          // Marked before it is sent: the next second asks again.
          for (const { id } of news) told.add(`${name}:${id}`);
          if (await sendNow(channel, news)) return void pauses.delete(name);
          for (const { id } of news) told.delete(`${name}:${id}`);
          const failures = (pause?.failures ?? -1) + 1;
          pauses.set(name, { until: now() + waitAfter(failures), failures });
        }),
      );
    },
    /** To channels that are declared no longer, or otherwise: who takes somebody off the list cannot do so in silence. */
    async farewell(channels: readonly GuardChannel[], finding: GuardFinding): Promise<void> {
      await Promise.all(channels.map((channel) => sendNow(channel, [finding])));
    },
    /** Sends nothing new. Resolves when what is under way has been taken and that is written down. */
    async stop(): Promise<void> {
      ended = true;
      await Promise.all([...lines.values()].map(({ under }) => under));
    },
    /** A test message. Rejects with a ChannelProblem. What it is owed need not wait where it is taken. */
    async test(channel: GuardChannel): Promise<void> {
      await sendAlert(channel, alertMessage("test", [], { ...ports.about(), sealed: false, at: now() }));
      await memory.endWait([channel.name], new Date(now()));
    },
    /** These are declared anew: what they did not take as they were is tried at once. */
    mended: (channels: readonly GuardChannel[]): Promise<void> =>
      memory.endWait(
        channels.map(({ name }) => name),
        new Date(now()),
      ),
  };
}
