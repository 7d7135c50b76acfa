import type {
  GuardConfig,
  GuardConfigAnswer,
  GuardDrill,
  GuardFinding,
  GuardStatus,
  SelfCheck,
  SignedProbeResult,
} from "@casekeep/contracts";
import type { ControlStore, SealCause } from "@casekeep/controlstore";
import { ApiError } from "../../http/errors.ts";
import { alertDispatch, planOf } from "./alerts/dispatch.ts";
import { assetBook } from "./assets.ts";
import type { Boxes } from "./box.ts";
import { canaryAlarm } from "./canaries/alarm.ts";
import { canaryBook, type Tripwires } from "./canaries/book.ts";
import { changeLog } from "./changes.ts";
import { configStore, masked } from "./config.ts";
import { declare } from "./declaring.ts";
import { drillBook } from "./drill/book.ts";
import type { SandboxSeal } from "./drill/run.ts";
import { findingsBook } from "./findings.ts";
import { hearing } from "./hearing.ts";
import { ACTOR, judgement, STORE_MS } from "./judgement.ts";
import { openings } from "./opening.ts";
import { overview } from "./overview.ts";
import { probeBook } from "./probe/book.ts";
import { declaredWhenSealed } from "./reopening.ts";
import { rounds } from "./rounds.ts";
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
  /** Milliseconds in which a source must be read; 20 s where nothing is said. */
  readonly readMs?: number;
  readonly report: (error: unknown) => void;
  readonly say: (text: string) => void;
}

const TICK_MS = 1_000;
const FOLLOW_MS = 5_000;
const SELF_MS = 20_000;
const FIRST_LOOK_MS = 5_000;
/** What a channel is taking while the keep is being stopped is written down, so that it is not told again. */
const LAST_WORDS_MS = 5_000;
/** A guard that does not know what to watch must not look like one that found nothing. */
const LOST_CONFIG: SelfCheck = {
  name: "what the guard watches",
  ok: false,
  found: "the newest configuration cannot be read",
  help: "Declare it anew: npx casekeep guard set FILE",
};

/** Watches the rules in front of the keep, gives verdicts, seals, alerts. Runs open and sealed alike. */
export function guardService(ports: GuardPorts) {
  const { control, boxes, now, report } = ports;
  const memory = control.guard;
  const config = configStore({ memory, boxes });
  const findings = findingsBook({ memory, boxes, plan: () => planOf(config.current()), now });
  const assets = assetBook(now);
  const probes = probeBook({ memory, boxes, config: config.current, origin: ports.origin, now });
  const canaries = canaryBook({ memory, boxes });
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
    changed(sources) {
      watch.heard(sources);
      // Who changed a rule may be news about one that was read already.
      void evaluate();
    },
    now,
  });
  let watch: SourceWatch = watchSources(config.current(), { now, report, onRead: () => undefined });
  let self: readonly SelfCheck[] = [];
  const clock = rounds(report);
  let running = false;

  const unwritten = (list: readonly GuardFinding[]): void => void alerts.tellWithoutStore(list).catch(report);
  const { evaluate, sealFor, states } = judgement({
    config: config.current,
    assets,
    watch: () => watch,
    probes: probes.last,
    self: () => self,
    heard: ears.events,
    findings,
    async seal(order) {
      sealed = true;
      await ports.seal(order);
    },
    news: () => void tell(),
    unwritten,
    now,
    report,
  });
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
    watch = watchSources(config.current(), {
      now,
      report,
      readMs: ports.readMs,
      onRead: (changed) => void onRead(changed).catch(report),
    });
  }

  async function onRead(changed: Changed | undefined): Promise<void> {
    // The verdict first: writing down what changed can wait.
    const evaluated = evaluate();
    if (changed) await changes.remember(changed).catch(report);
    await evaluated;
  }

  /** A keep that was started for one command tells nobody: what is owed is told when it is served again. */
  const tell = async (): Promise<void> => {
    if (running) await alerts.dispatch();
  };

  /** The ledger's word, which other servers and people write as well. */
  async function lookAtSeal(): Promise<void> {
    sealed = (await control.seals.state()).sealed;
    // Open although something was found that seals: somebody else was quicker than the finding, and it must seal again.
    if (!sealed) findings.forgetSeals();
  }

  async function tick(): Promise<void> {
    await evaluate();
    await lookAtSeal();
  }

  /** Other servers of the keep take a configuration too: what this one shows, and changes, is the newest. */
  async function catchUp(): Promise<void> {
    if (await config.follow()) rewatch();
  }

  async function follow(): Promise<void> {
    await catchUp();
    await findings.follow();
    await probes.refresh();
    await ears.refresh();
    await canaries.refresh();
    void tell();
    await drills.byItself();
  }

  const look = async () => {
    self = [...(await ports.selfCheck()), ...(config.lost() ? [LOST_CONFIG] : [])];
  };
  async function check(): Promise<void> {
    if ((await config.follow()) || !running) rewatch();
    await Promise.all([watch.readAll(), probes.refresh(), look()]);
    await evaluate();
  }

  /** A keep that was started for one command has not looked yet. */
  async function lookedUp(): Promise<void> {
    if (!running) await catchUp();
  }

  const touched = canaryAlarm({
    findings,
    config: config.current,
    sealed: () => sealed,
    sealFor,
    news: () => void tell(),
    unwritten,
    async ready() {
      if (!running) await Promise.all([lookedUp(), canaries.refresh()]);
    },
    storeMs: STORE_MS,
    now,
    report,
  });

  const opening = openings({
    seals: control.seals,
    config,
    whenSealed: declaredWhenSealed({ memory, boxes, config: config.current, watch: () => watch }),
    findings,
    states: () => states(),
    probes: probes.last,
    sealed: () => sealed,
  });

  const { summary, status } = overview({
    memory,
    config: config.current,
    assets,
    states: () => states(),
    watch: () => watch,
    findings,
    probes: probes.refresh,
    self: () => self,
    canaries: canaries.count,
    drill: drills.state,
    sealed: () => sealed,
    kept: opening.kept,
    now,
  });

  return {
    /** Loads what is declared, looks once, then goes on watching. Resolves after the first look, or after some seconds. */
    async start(): Promise<void> {
      running = true;
      await Promise.all([
        config.follow(),
        findings.load(),
        probes.refresh(),
        ears.refresh(),
        canaries.refresh(),
        lookAtSeal(),
      ]);
      rewatch();
      clock.regularly(TICK_MS, tick);
      clock.regularly(FOLLOW_MS, follow);
      clock.regularly(SELF_MS, look);
      await Promise.race([Promise.all([watch.readAll(), look()]).then(evaluate), later(FIRST_LOOK_MS)]);
    },
    async stop(): Promise<void> {
      running = false;
      const told = alerts.stop();
      clock.stop();
      watch.stop();
      await evaluate();
      await Promise.race([told, later(LAST_WORDS_MS)]);
    },
    running: () => running,
    summary,
    async status(): Promise<GuardStatus> {
      // A keep that was started for one command watches nothing: it looks when it is asked.
      if (!running) await check();
      return status();
    },
    async config(): Promise<GuardConfigAnswer> {
      await catchUp();
      return { config: masked(config.current()), version: `${config.version()}`, feedUrls: ears.urls() };
    },
    /** Replaces the configuration, and watches and judges by it. @param from the version it was made from, as `config.set` has it */
    async setConfig(next: GuardConfig, actor: string, operator: boolean, from?: bigint): Promise<void> {
      await catchUp();
      await declare({ config, findings, alerts, rewatch, now }, next, actor, operator, from);
      void tell();
      if (running) await Promise.race([watch.readAll(), later(FIRST_LOOK_MS)]);
      await evaluate();
    },
    /** Reads everything anew and judges it. */
    check,
    /** Whether the keep may be opened: everything is read anew for it. */
    async recheck(): Promise<{ passed: boolean; reasons: string[] }> {
      await check();
      return opening.recheck();
    },
    findings: (limit: number, before?: string) => findings.page(limit, before),
    changes: changes.page,
    /** Ends the escalation of a finding. A canary's finding ends with it. */
    async acknowledge(id: string, by: string): Promise<GuardFinding> {
      const found = await findings.acknowledge(id, by);
      if (!found) throw new ApiError("NOT_FOUND");
      const over = found.shown.kind === "canary" ? await findings.close(found.key) : undefined;
      // Who is told of it need not wait for its next turn; whoever acknowledges does not wait for them.
      void tell();
      return over ?? found.shown;
    },
    feeds: { hear: ears.hear, check: ears.check },
    probes: {
      async add(order: Parameters<typeof probes.add>[0]) {
        await lookedUp();
        return probes.add(order);
      },
      remove: probes.remove,
      list: probes.refresh,
    },
    async takeProbe(signed: SignedProbeResult): Promise<{ passed: boolean; reasons: string[] }> {
      await lookedUp();
      const { passed, reasons } = await probes.take(signed);
      await evaluate();
      return { passed: passed === true, reasons: [...reasons] };
    },
    canaries: {
      list: canaries.refresh,
      async add(wires: Tripwires, actor: string): Promise<void> {
        await canaries.add(wires, actor);
        await canaries.refresh();
      },
      async remove(id: string): Promise<boolean> {
        const removed = await canaries.remove(id);
        await canaries.refresh();
        return removed;
      },
    },
    /** A case is being opened or changed. Never throws and never keeps the answer waiting. */
    caseTouched: (by: string, id: string): void => void touched(by, () => canaries.case(id)),
    /** Somebody searches for known values, given as the blind index's hashes. As above. */
    valuesSearched: (by: string, hashes: readonly bigint[]): void => {
      if (hashes.length > 0) void touched(by, () => canaries.person(hashes));
    },
    async drill(order: Parameters<typeof drills.run>[0], by: string): Promise<GuardDrill> {
      if (!running) await check();
      return drills.run(order, by);
    },
    drills: drills.list,
    async testChannel(name: string): Promise<void> {
      await lookedUp();
      const channel = config.current().alerts.channels.find((one) => one.name === name);
      if (!channel) throw new ApiError("NOT_FOUND");
      await alerts.test(channel).catch((error: unknown) => {
        throw new ApiError("BAD_REQUEST", `${name}: ${(error as Error).message}.`);
      });
      void tell();
    },
  };
}
export type GuardService = ReturnType<typeof guardService>;

const later = (ms: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref();
  });
