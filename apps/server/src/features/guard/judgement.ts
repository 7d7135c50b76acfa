import type { GuardAssetState, GuardConfig, GuardFinding, GuardProbe, SelfCheck } from "@casekeep/contracts";
import type { SealCause } from "@casekeep/controlstore";
import type { AssetBook } from "./assets.ts";
import { explainedBy, type HeardEvent } from "./attribution.ts";
import type { FindingsBook } from "./findings.ts";
import { type Due, due } from "./policy.ts";
import { serial } from "./serial.ts";
import type { SourceWatch } from "./watch.ts";

export const ACTOR = "service:guard";
/** A finding is written first, so that the seal can name it; but sealing waits for the store no longer than this. */
export const STORE_MS = 1_000;
/** A store that takes longer to write a finding than this is no place to wait before somebody is told. */
const SLOW_MS = 5_000;
/** While the ledger does not say that the keep is sealed, it is asked for again after this. */
const SEAL_AGAIN_MS = 10_000;

export interface JudgementPorts {
  readonly config: () => GuardConfig;
  readonly assets: AssetBook;
  readonly watch: () => Pick<SourceWatch, "said" | "unread">;
  readonly probes: () => readonly GuardProbe[];
  readonly self: () => readonly SelfCheck[];
  readonly heard: () => readonly HeardEvent[];
  readonly findings: FindingsBook;
  seal(order: { actor: string; cause: SealCause; reason: string; finding?: string }): Promise<unknown>;
  /** Findings were opened, or ended, or the keep was sealed for one. */
  readonly news: () => void;
  /** The control store did not take these, or not yet. */
  readonly unwritten: (findings: readonly GuardFinding[]) => void;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

/**
 * From what the sources say to what follows: seals first, then keeps the books. The two never wait for each other, so that a store that
 * does not answer cannot hold up a seal.
 */
export function judgement(ports: JudgementPorts) {
  const { findings, now, report } = ports;
  let states: readonly GuardAssetState[] = [];
  let wanted: readonly Due[] = [];
  const sealing = new Map<string, number>();

  const open = (one: Due) =>
    findings.open({
      ...one,
      change:
        one.kind === "exposed" ? explainedBy(one.rows, new Date(now()), ports.heard(), ports.config().feeds) : null,
    });

  const judgeAndSeal = serial(async () => {
    const config = ports.config();
    states = ports.assets.judge(config, ports.watch());
    wanted = due(config, { assets: states, probes: ports.probes(), self: ports.self() }, now());
    for (const one of wanted) {
      if (!one.seals || findings.isSealed(one.key)) continue;
      const opened = await Promise.race([open(one), later(STORE_MS)]).catch(report);
      if (!opened?.sealed) await sealFor(one.key, one.seals, one.sentence, opened?.id ?? "");
    }
  }, report);

  const keepBooks = serial(async () => {
    let news = false;
    try {
      for (const one of wanted) {
        const under = open(one);
        const soon = await Promise.race([under, later(SLOW_MS)]);
        if (!soon) ports.unwritten(findings.unwritten([one]));
        news = (soon ?? (await under)).opened || news;
      }
    } catch (error) {
      ports.unwritten(findings.unwritten(wanted));
      throw error;
    }
    // What was open and is now unknown is not known to be closed.
    const stays = new Set([
      ...states.flatMap(({ name, verdict }) => (verdict === "unknown" ? [`exposed:${name}`, `unknown:${name}`] : [])),
      ...ports.probes().flatMap(({ id, passed }) => (passed === null ? [`probe:${id}`] : [])),
    ]);
    const over = await findings.closeOthers(new Set(wanted.map(({ key }) => key)), (key) => stays.has(key));
    if (news || over.length > 0) ports.news();
  }, report);

  async function sealFor(key: string, cause: SealCause, sentence: string, finding: string): Promise<void> {
    if ((sealing.get(key) ?? 0) > now() - SEAL_AGAIN_MS) return;
    sealing.set(key, now());
    try {
      await ports.seal({ actor: ACTOR, cause, reason: sentence.slice(0, 500), finding });
      await findings.sealed(key);
      ports.news();
    } catch (error) {
      report(error);
    }
  }

  return {
    states: () => states,
    sealFor,
    /** Judges, seals where policy says so, and writes down what was found. */
    async evaluate(): Promise<void> {
      await judgeAndSeal();
      await keepBooks();
    },
  };
}

const later = (ms: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref();
  });
