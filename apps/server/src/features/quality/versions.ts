import type { DetectorEra, RescanRecord } from "@casekeep/controlstore";

/** Which version of the recognizers has read a text, by the `ver` of its row. */
export interface Versions {
  /** Ascending `ver`s between which the version is one. */
  readonly bounds: readonly bigint[];
  /** Version of rows that reach the first `era` bounds; 0 = from before versions were noted. */
  at(era: number): number;
  of(ver: bigint): number;
  /** `from <= ver < to` that holds every row of a version. */
  range(version: number): { readonly from: bigint; readonly to: bigint };
}

const LAST = (1n << 64n) - 1n;

/** A text was read when it was written, and again by every finished run of reading everything that began after that. */
export function versionsOf(
  eras: readonly DetectorEra[],
  runs: readonly Pick<RescanRecord, "state" | "dry" | "version" | "belowVer">[],
): Versions {
  const finished = runs.filter(({ state, dry }) => state === "done" && !dry);
  const bounds = [
    ...new Set([...eras.map(({ fromVer }) => fromVer), ...finished.map(({ belowVer }) => belowVer)]),
  ].sort((a, b) => (a < b ? -1 : 1));
  const of = (ver: bigint): number => {
    const written = eras.reduce((version, era) => (era.fromVer <= ver ? era.version : version), 0);
    return finished.reduce((version, run) => (run.belowVer > ver ? Math.max(version, run.version) : version), written);
  };
  const at = (era: number) => of(era === 0 ? 0n : (bounds[era - 1] ?? 0n));
  return Object.freeze({
    bounds,
    at,
    of,
    range(version: number) {
      const eras = [...bounds.keys(), bounds.length].filter((era) => at(era) === version);
      const [first, last] = [eras[0] ?? 0, eras.at(-1) ?? 0];
      return { from: first === 0 ? 0n : (bounds[first - 1] ?? 0n), to: bounds[last] ?? LAST };
    },
  });
}
