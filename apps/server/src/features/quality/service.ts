import type { CaseStore } from "@casekeep/casestore";
import type { QualityOverview } from "@casekeep/contracts";
import type { ControlStore } from "@casekeep/controlstore";
import type { Keyring } from "@casekeep/vault";
import type { Identity } from "../../access/index.ts";
import { type MetricRules, REDACTION_VERSION } from "../intake/index.ts";
import { purging } from "./purging.ts";
import { openReaders } from "./readers.ts";
import { rescansService } from "./rescans.ts";
import { residualsService } from "./residuals.ts";

export interface QualityPorts {
  readonly cases: CaseStore;
  readonly control: Pick<ControlStore, "rescans" | "residuals" | "personKeys" | "changes" | "settings">;
  readonly keyring: Keyring;
  readonly masterKey: Uint8Array;
  readonly now: () => number;
  readonly rules: () => MetricRules;
  readonly report: (error: unknown) => void;
  /** Version of the recognizers. */
  readonly version?: number;
  /** Threads that a run reads with; default 2. */
  readonly threads?: number;
}

/** How good redaction is: everything read again by better recognizers, samples read by a second detector. */
export function qualityService(ports: QualityPorts) {
  const { cases, control, keyring, now, rules, report, version = REDACTION_VERSION } = ports;
  const readers = () => openReaders(ports.masterKey, ports.threads);
  const shared = { cases, control, keyring, readers, now, rules, report };
  const rescans = rescansService({ ...shared, version });
  const residuals = residualsService({ ...shared, purging: purging({ cases, control, report }) });
  return {
    rescans,
    residuals,
    async overview(identity: Identity): Promise<QualityOverview> {
      const [figures, policy, [lastRescan = null], [lastResidual = null]] = await Promise.all([
        residuals.figures(identity),
        residuals.policy(),
        rescans.list(),
        residuals.list(),
      ]);
      return { version, policy, ...figures, lastRescan, lastResidual, can: residuals.may(identity) };
    },
    /** Before anything is written: from here on texts are read by these recognizers. Then goes on with what was interrupted. */
    async resume(): Promise<void> {
      await rescans.begin();
      await rescans.resume();
      await residuals.resume();
    },
    /** Takes over what a server that ended was working on. */
    async takeOver(): Promise<void> {
      await residuals.takeOver();
      await rescans.resume(false);
    },
    async close(): Promise<void> {
      await Promise.all([rescans.close(), residuals.close()]);
    },
  };
}
export type QualityService = ReturnType<typeof qualityService>;
