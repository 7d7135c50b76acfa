import type {
  GuardAssetState,
  GuardConfig,
  GuardConfigAnswer,
  GuardDrill,
  GuardFinding,
  GuardStatus,
  GuardSummary,
  SelfCheck,
  SignedProbeResult,
} from "@casekeep/contracts";
import type { ControlStore, SealCause } from "@casekeep/controlstore";
import { ApiError } from "../../http/errors.ts";
import { alertDispatch } from "./alerts/dispatch.ts";
import { assetBook } from "./assets.ts";
import { explainedBy } from "./attribution.ts";
import type { Boxes } from "./box.ts";
import { changeLog } from "./changes.ts";
import { configStore, masked } from "./config.ts";
import { drillBook } from "./drill/book.ts";
import type { SandboxSeal } from "./drill/run.ts";
import { findingsBook } from "./findings.ts";
import { hearing } from "./hearing.ts";
import { due, reasonsAgainstOpening, unknownSealsAt } from "./policy.ts";
import { probeBook } from "./probe/book.ts";
import { type Changed, type SourceWatch, watchSources } from "./watch.ts";

export interface GuardPorts {
  readonly control: Pick<ControlStore, "guard" | "seals">;
  readonly boxes: Boxes;
  readonly origin: () => string;
  readonly organisation: string;
  readonly temp: string;
  /** Closes the keep; resolves when it serves no data. */
  seal(order: { actor: string; cause: SealCause; reason: string; finding?: string }): Promise<unknown>;
  readonly sandboxSeal: SandboxSeal;
  readonly selfCheck: () => Promise<SelfCheck[]>;
  /** Fetches an address of a cloud's once, to confirm a subscription. */
  readonly confirm: (url: string) => Promise<void>;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
  readonly say: (text: string) => void;
}

export const ACTOR = "service:guard";
const TICK_MS = 1_000;
const FOLLOW_MS = 5_000;
const SELF_MS = 60_000;
/** A finding is written first, so that the seal can name it; but sealing waits for the store no longer than this. */
const STORE_MS = 1_000;
const FIRST_LOOK_MS = 5_000;

/** Watches the rules in front of the keep, gives verdicts, seals, alerts. Runs open and sealed alike. */
export function guardService(ports: GuardPorts) {
  const { control, boxes, now, report } = ports;
  const memory = control.guard;
  const config = configStore({ memory, boxes });
  const findings = findingsBook({ memory, boxes, now });
  const assets = assetBook(now);
  const probes = probeBook({ memory, boxes, config: config.current, origin: ports.origin, now });
  let sealed = false;
  const alerts = alertDispatch({
    memory,
    config: config.current,
    show: findings.show,
    about: () => ({ origin: ports.origin(), organisation: ports.organisation, sealed }),
    now,
    failed: (channel, problem) => {
      if ((problem as Error).name === "ChannelProblem")
        ports.say(`Alert channel ${channel}: ${(problem as Error).message}`);
      else report(problem);
    },
  });
  const changes = changeLog({ memory, boxes, config: config.current });
  const ears = hearing({
    memory,
    boxes,
    config: config.current,
    origin: ports.origin,
    confirm: ports.confirm,
    changed: (sources) => void watch.readAll(sources).then(evaluate).catch(report),
    now,
  });
  let watch: SourceWatch = watchSources(config.current(), { now, report, onRead: () => undefined });
  let states: readonly GuardAssetState[] = [];
  let self: readonly SelfCheck[] = [];
  const timers: NodeJS.Timeout[] = [];
  let running = false;
  let evaluating: Promise<void> | undefined;
  let again = false;
  const closedNow: string[] = [];

  const drills = drillBook({
    memory,
    boxes,
    now,
    report,
    temp: ports.temp,
    config: config.current,
    reading: (name) => watch.reading(name),
    sandboxSeal: ports.sandboxSeal,
    realSeal: async (reason) => void (await ports.seal({ actor: ACTOR, cause: "exposed", reason })),
  });

  function rewatch(): void {
    watch.stop();
    watch = watchSources(config.current(), { now, report, onRead: (changed) => void onRead(changed).catch(report) });
  }

  async function onRead(changed: Changed | undefined): Promise<void> {
    // The verdict first: writing down what changed can wait.
    const evaluated = evaluate();
    if (changed) await changes.remember(changed).catch(report);
    await evaluated;
  }

  /** One evaluation at a time; what happens meanwhile is looked at right after. */
  function evaluate(): Promise<void> {
    if (evaluating) {
      again = true;
      return evaluating;
    }
    evaluating = (async () => {
      do {
        again = false;
        await evaluateOnce().catch(report);
      } while (again);
    })().finally(() => {
      evaluating = undefined;
    });
    return evaluating;
  }

  async function evaluateOnce(): Promise<void> {
    const current = config.current();
    states = assets.judge(current, watch);
    const wanted = due(current, { assets: states, probes: probes.last(), self }, now());
    for (const one of wanted) {
      const change =
        one.kind === "exposed" ? explainedBy(one.rows, new Date(now()), ears.events(), current.feeds) : null;
      const opening = findings.open({ ...one, change });
      const opened = await Promise.race([opening, later(STORE_MS)]).catch((error: unknown) => report(error));
      if (one.seals && !opened?.sealed) await sealFor(one.key, one.seals, one.sentence, opened?.id ?? "");
      if (!opened) opening.catch(() => undefined);
    }
    const unknown = new Set(states.filter(({ verdict }) => verdict === "unknown").map(({ name }) => `exposed:${name}`));
    const undecided = new Set(
      probes
        .last()
        .filter(({ passed }) => passed === null)
        .map(({ id }) => `probe:${id}`),
    );
    const over = await findings.closeOthers(
      new Set(wanted.map(({ key }) => key)),
      // What was open and is now unknown is not known to be closed.
      (key) => unknown.has(key) || undecided.has(key) || key === unknownKeyInGrace(key),
    );
    closedNow.push(...over.map(({ id }) => id));
    if (wanted.length > 0 || over.length > 0) void tell();
  }

  /** An unknown finding stays while its asset is unknown, whatever the clock says of its grace. */
  const unknownKeyInGrace = (key: string): string | undefined =>
    states.some(({ name, verdict }) => verdict === "unknown" && key === `unknown:${name}`) ? key : undefined;

  const sealing = new Map<string, number>();
  async function sealFor(key: string, cause: SealCause, sentence: string, finding: string): Promise<void> {
    // Where the ledger cannot be written the folder's mark holds; asking each second would only fill the log.
    if ((sealing.get(key) ?? 0) > now() - 30_000) return;
    sealing.set(key, now());
    sealed = true;
    try {
      await ports.seal({ actor: ACTOR, cause, reason: sentence.slice(0, 500), finding });
      await findings.sealed(key);
      sealing.delete(key);
    } catch (error) {
      report(error);
    }
  }

  async function tell(): Promise<void> {
    const open = await findings.records();
    const over = closedNow.splice(0);
    const closed = over.length === 0 ? [] : (await memory.findings(200)).items.filter(({ id }) => over.includes(id));
    await alerts.dispatch(open, closed);
  }

  async function tick(): Promise<void> {
    const state = await control.seals.state();
    sealed = state.sealed;
    await evaluate();
  }

  async function follow(): Promise<void> {
    if (await config.follow()) rewatch();
    await probes.refresh();
    await ears.refresh();
    const open = await findings.records();
    if (open.length > 0) await alerts.dispatch(open);
    await drills.byItself();
  }

  const look = async () => {
    self = await ports.selfCheck();
  };
  /** Something done by the clock; an error of it is said and stops nothing. */
  const regularly = (ms: number, work: () => Promise<void>): void => {
    let under = false;
    const timer = setInterval(() => {
      if (under) return;
      under = true;
      void work()
        .catch(report)
        .finally(() => {
          under = false;
        });
    }, ms);
    timer.unref();
    timers.push(timer);
  };

  async function check(): Promise<void> {
    if ((await config.follow()) || !running) rewatch();
    await Promise.all([watch.readAll(), probes.refresh(), look()]);
    await evaluate();
  }

  async function summary(): Promise<GuardSummary> {
    const { verdict, since } = assets.overall();
    const drill = await drills.state();
    return {
      verdict,
      since: new Date(since).toISOString(),
      drillAgeDays: drill.ageDays,
      drillLate: drill.late,
    };
  }

  return {
    /** Loads what is declared, looks once, then goes on watching. Resolves after the first look, or after some seconds. */
    async start(): Promise<void> {
      running = true;
      await Promise.all([config.follow(), findings.load(), probes.refresh(), ears.refresh()]);
      rewatch();
      regularly(TICK_MS, tick);
      regularly(FOLLOW_MS, follow);
      regularly(SELF_MS, look);
      await Promise.race([Promise.all([watch.readAll(), look()]).then(evaluate), later(FIRST_LOOK_MS)]);
    },
    async stop(): Promise<void> {
      running = false;
      for (const timer of timers.splice(0)) clearInterval(timer);
      watch.stop();
      await evaluating;
    },
    running: () => running,
    summary,
    async status(): Promise<GuardStatus> {
      // A keep that was started for one command watches nothing: it looks when it is asked.
      if (!running) await check();
      const { verdict, since } = assets.overall();
      const last = new Map((await memory.lastEvents()).map(({ feed, at }) => [feed, at.toISOString()]));
      const seals = sealed ? undefined : unknownSealsAt(states, config.current());
      return {
        at: new Date(now()).toISOString(),
        verdict,
        since: new Date(since).toISOString(),
        unknownSealsAt: seals === undefined ? null : new Date(seals).toISOString(),
        assets: [...states],
        sources: watch.states(),
        feeds: config.current().feeds.map(({ name, kind }) => ({ name, kind, lastAt: last.get(name) ?? null })),
        probes: await probes.refresh(),
        self: [...self],
        findings: await findings.openOnes(),
        drill: await drills.state(),
      };
    },
    config(): GuardConfigAnswer {
      const current = config.current();
      return {
        config: masked(current),
        feedUrls: ears.urls(),
      };
    },
    /** Replaces the configuration. Everybody who is alerted learns of it: a guard that was told to look away is news. */
    async setConfig(next: GuardConfig, actor: string, operator: boolean): Promise<void> {
      await config.set(next, actor, operator);
      rewatch();
      const key = `config:${now()}`;
      await findings.open({
        key,
        kind: "config",
        asset: "",
        sentence: `The guard's configuration was changed. Assets: ${next.assets.length}, sources: ${next.sources.length}.`,
        rows: [],
        change: null,
      });
      if (running) {
        await tell();
        await Promise.race([watch.readAll(), later(FIRST_LOOK_MS)]);
      }
      await findings.close(key);
      await evaluate();
    },
    /** Reads everything anew and judges it. */
    check,
    /** Whether the keep may be opened: everything is read anew for it. */
    async recheck(): Promise<{ passed: boolean; reasons: string[] }> {
      await check();
      const [{ sealed: isSealed, entries }, open] = await Promise.all([control.seals.state(), findings.records()]);
      const reasons = reasonsAgainstOpening(config.current(), {
        assets: states,
        probes: probes.last(),
        canaries: open.filter(({ kind, acknowledgedAt }) => kind === "canary" && acknowledgedAt === null).length,
        sealedAt: isSealed ? entries[0]?.at : undefined,
      });
      return { passed: reasons.length === 0, reasons };
    },
    findings: (limit: number, before?: string) => findings.page(limit, before),
    changes: changes.page,
    /** Ends the escalation of a finding. A canary's finding ends with it. */
    async acknowledge(id: string, by: string): Promise<GuardFinding> {
      const found = await findings.acknowledge(id, by);
      if (!found) throw new ApiError("NOT_FOUND");
      if (found.shown.kind === "canary") await findings.close(found.key);
      return found.shown;
    },
    feeds: { hear: ears.hear, check: ears.check },
    probes: { add: probes.add, remove: probes.remove, list: probes.refresh },
    async takeProbe(signed: SignedProbeResult): Promise<{ passed: boolean; reasons: string[] }> {
      const { passed, reasons } = await probes.take(signed);
      await evaluate();
      return { passed: passed === true, reasons: [...reasons] };
    },
    /** Somebody read a record that no honest work ever touches. Seals at once where policy says so. */
    async canaryRead(by: string, object: string): Promise<void> {
      const key = `canary:${object}`;
      const sentence = "A canary was read: a record that no honest work ever touches.";
      const { id, sealed: already } = await findings.open({
        key,
        kind: "canary",
        asset: object,
        sentence,
        rows: [],
        change: { who: by, what: "canary read", rule: "", id: "", at: new Date(now()).toISOString(), feed: "" },
      });
      if (config.current().policy.sealOn.canary && !already) await sealFor(key, "canary", sentence, id);
      void tell().catch(report);
    },
    drill: (order: { readonly source?: string | undefined; readonly real: boolean }, by: string): Promise<GuardDrill> =>
      drills.run(order, by),
    drills: drills.list,
    async testChannel(name: string): Promise<void> {
      const channel = config.current().alerts.channels.find((one) => one.name === name);
      if (!channel) throw new ApiError("NOT_FOUND");
      await alerts.test(channel).catch((error: unknown) => {
        throw new ApiError("BAD_REQUEST", `${name}: ${(error as Error).message}.`);
      });
    },
  };
}
export type GuardService = ReturnType<typeof guardService>;

const later = (ms: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref();
  });
