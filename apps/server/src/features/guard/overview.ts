import type {
  GuardAssetState,
  GuardConfig,
  GuardProbe,
  GuardStatus,
  GuardSummary,
  SelfCheck,
} from "@casekeep/contracts";
import type { GuardMemory } from "@casekeep/controlstore";
import type { AssetBook } from "./assets.ts";
import type { FindingsBook } from "./findings.ts";
import { unknownSealsAt } from "./policy.ts";
import type { SourceWatch } from "./watch.ts";

export interface OverviewPorts {
  readonly memory: Pick<GuardMemory, "channelStates" | "lastEvents">;
  readonly config: () => GuardConfig;
  readonly assets: AssetBook;
  readonly states: () => readonly GuardAssetState[];
  readonly watch: () => Pick<SourceWatch, "states">;
  readonly findings: FindingsBook;
  readonly probes: () => Promise<GuardProbe[]>;
  readonly self: () => readonly SelfCheck[];
  readonly canaries: () => number;
  readonly drill: () => Promise<GuardStatus["drill"]>;
  readonly sealed: () => boolean;
  readonly kept: () => Promise<GuardStatus["kept"]>;
  readonly now: () => number;
}

/** What the guard knows, in one answer: the page's, and the front page's line. */
export function overview(ports: OverviewPorts) {
  const { memory, config, now } = ports;

  async function channels(): Promise<GuardStatus["channels"]> {
    const known = new Map((await memory.channelStates(new Date(now()))).map((one) => [one.name, one]));
    return config().alerts.channels.map(({ name, kind }) => {
      const one = known.get(name);
      return {
        name,
        kind,
        lastAt: one?.toldAt?.toISOString() ?? null,
        failingSince: one?.failingSince?.toISOString() ?? null,
        problem: one?.problem ?? "",
        owed: one?.owed ?? 0,
      };
    });
  }

  async function feeds(): Promise<GuardStatus["feeds"]> {
    const last = new Map((await memory.lastEvents()).map(({ feed, at }) => [feed, at.toISOString()]));
    return config().feeds.map(({ name, kind }) => ({ name, kind, lastAt: last.get(name) ?? null }));
  }

  return {
    async summary(): Promise<GuardSummary> {
      const { verdict, since } = ports.assets.overall();
      const drill = await ports.drill();
      return {
        verdict,
        since: new Date(since).toISOString(),
        drillAgeDays: drill.ageDays,
        drillLate: drill.late,
      };
    },
    async status(): Promise<GuardStatus> {
      const { verdict, since } = ports.assets.overall();
      const assets = ports.states();
      const seals = ports.sealed() ? undefined : unknownSealsAt(assets, config());
      return {
        at: new Date(now()).toISOString(),
        verdict,
        since: new Date(since).toISOString(),
        unknownSealsAt: seals === undefined ? null : new Date(seals).toISOString(),
        assets: [...assets],
        sources: ports.watch().states(),
        feeds: await feeds(),
        probes: await ports.probes(),
        self: [...ports.self()],
        channels: await channels(),
        kept: await ports.kept(),
        canaries: ports.canaries(),
        findings: await ports.findings.openOnes(),
        drill: await ports.drill(),
      };
    },
  };
}
