import type { GuardAssetState, GuardProbe, GuardStatus } from "@casekeep/contracts";
import type { ControlStore } from "@casekeep/controlstore";
import type { configStore } from "./config.ts";
import type { FindingsBook } from "./findings.ts";
import { reasonsAgainstOpening } from "./policy.ts";
import type { declaredWhenSealed } from "./reopening.ts";

export interface OpeningPorts {
  readonly seals: Pick<ControlStore["seals"], "state">;
  readonly config: Pick<ReturnType<typeof configStore>, "current" | "version">;
  readonly whenSealed: ReturnType<typeof declaredWhenSealed>;
  readonly findings: Pick<FindingsBook, "records">;
  readonly states: () => readonly GuardAssetState[];
  readonly probes: () => readonly GuardProbe[];
  readonly sealed: () => boolean;
}

/** What a sealed keep still counts as it was declared, and what speaks against opening it. */
export function openings(ports: OpeningPorts) {
  const { seals, config, whenSealed, findings } = ports;
  let keptBy = { key: "", kept: [] as GuardStatus["kept"] };

  return {
    /** Asked for every few seconds while people look at the page: the answer is the same until somebody declares something. */
    async kept(): Promise<GuardStatus["kept"]> {
      if (!ports.sealed()) return [];
      const { sealed, entries } = await seals.state();
      const at = entries[0]?.at;
      if (!sealed || !at) return [];
      const key = `${at.getTime()}:${config.version()}`;
      if (keptBy.key !== key) keptBy = { key, kept: await whenSealed.kept(at) };
      return keptBy.kept;
    },
    /** Whether the keep may be opened, by what was read last. */
    async recheck(): Promise<{ passed: boolean; reasons: string[] }> {
      const [{ sealed, entries }, open] = await Promise.all([seals.state(), findings.records()]);
      const sealedAt = sealed ? entries[0]?.at : undefined;
      const current = config.current();
      const then = sealedAt ? await whenSealed.check(sealedAt) : { reasons: [], sealOn: current.policy.sealOn };
      const policy = { ...current.policy, sealOn: then.sealOn };
      const found = reasonsAgainstOpening(
        { ...current, policy },
        {
          assets: ports.states(),
          probes: ports.probes(),
          canaries: open.filter(({ kind, acknowledgedAt }) => kind === "canary" && acknowledgedAt === null).length,
          sealedAt,
        },
      );
      const reasons = [...found, ...then.reasons];
      return { passed: reasons.length === 0, reasons: reasons.map((one) => one.replace(/\.$/, "")) };
    },
  };
}
