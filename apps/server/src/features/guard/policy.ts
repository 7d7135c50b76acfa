import type { GuardAssetState, GuardConfig, GuardProbe, SelfCheck } from "@casekeep/contracts";
import type { SealCause } from "@casekeep/controlstore";
import type { Wanted } from "./findings.ts";
import { describeAsset } from "./sentence.ts";

/** A finding the state of things calls for, and whether the keep is to be sealed for it. */
export interface Due extends Wanted {
  readonly seals: SealCause | undefined;
}

/** A source that is read anew within this is no finding yet: files are replaced, servers restart. */
const UNKNOWN_GRACE_MS = 60_000;

export function unknownSealsAt(
  assets: readonly GuardAssetState[],
  { policy }: Pick<GuardConfig, "policy">,
): number | undefined {
  if (!policy.sealOn.unknown) return undefined;
  const since = assets.filter(({ verdict }) => verdict === "unknown").map((asset) => Date.parse(asset.since));
  return since.length === 0 ? undefined : Math.min(...since) + policy.unknownMinutes * 60_000;
}

/** What is to be found and sealed, given how things stand at this moment. */
export function due(
  { policy }: Pick<GuardConfig, "policy">,
  state: {
    readonly assets: readonly GuardAssetState[];
    readonly probes: readonly GuardProbe[];
    readonly self: readonly SelfCheck[];
  },
  now: number,
): Due[] {
  const found: Due[] = [];
  for (const asset of state.assets) {
    const sentence = describeAsset(asset);
    if (asset.verdict === "exposed") {
      const rows = asset.rows.filter(({ verdict }) => verdict === "exposed");
      found.push({
        key: `exposed:${asset.name}`,
        kind: "exposed",
        asset: asset.name,
        sentence,
        rows,
        change: null,
        seals: policy.sealOn.exposed ? "exposed" : undefined,
      });
    }
    if (asset.verdict === "unknown") {
      const age = now - Date.parse(asset.since);
      const limit = policy.unknownMinutes * 60_000;
      if (age < Math.min(UNKNOWN_GRACE_MS, limit)) continue;
      found.push({
        key: `unknown:${asset.name}`,
        kind: "unknown",
        asset: asset.name,
        // How long a source has been silent is said beside it; here it would make each second a change.
        sentence: sentence.replace(/unread for \d+ s/, "unread for too long"),
        rows: [],
        change: null,
        seals: policy.sealOn.unknown && age >= limit ? "unknown" : undefined,
      });
    }
  }
  for (const probe of state.probes) {
    if (probe.passed !== false) continue;
    found.push({
      key: `probe:${probe.id}`,
      kind: "probe",
      asset: probe.name,
      sentence: `The outside probe ${probe.name} got in: ${probe.reasons.slice(0, 3).join(" ")}`,
      rows: [],
      change: null,
      seals: policy.sealOn.probe ? "probe" : undefined,
    });
  }
  for (const check of state.self) {
    if (check.ok !== false) continue;
    found.push({
      key: `self:${check.name}`,
      kind: "self",
      asset: "this keep",
      sentence: `${check.name}: ${check.found}. ${check.help}`,
      rows: [],
      change: null,
      seals: undefined,
    });
  }
  return found;
}

/** Why the keep may not be opened now; nothing when it may. */
export function reasonsAgainstOpening(
  config: Pick<GuardConfig, "policy" | "assets">,
  state: {
    readonly assets: readonly GuardAssetState[];
    readonly probes: readonly GuardProbe[];
    readonly canaries: number;
    readonly sealedAt: Date | undefined;
  },
): string[] {
  const { sealOn } = config.policy;
  const reasons = state.assets
    .filter(({ verdict }) => (verdict === "exposed" && sealOn.exposed) || (verdict === "unknown" && sealOn.unknown))
    .map(describeAsset);
  if (sealOn.probe && config.assets.some(({ probe }) => probe.length > 0))
    for (const probe of state.probes) {
      const newer = probe.lastAt !== null && (!state.sealedAt || Date.parse(probe.lastAt) > state.sealedAt.getTime());
      if (probe.passed && newer) continue;
      reasons.push(
        probe.passed === false
          ? `The outside probe ${probe.name} still gets in.`
          : `The outside probe ${probe.name} has not passed since the keep was sealed: run it again (npx casekeep probe).`,
      );
    }
  if (state.canaries > 0 && sealOn.canary) reasons.push("Somebody read a canary: acknowledge that finding first.");
  return reasons;
}
