import type { Known } from "../redacted.ts";

/**
 * Both identities as one, what both name once; either may be missing. Lists that only one of them has stay the same lists: what was
 * made ready of them serves on.
 */
export function mergeKnown(a: Known | undefined, b: Known | undefined): Known {
  if (a !== undefined && b === undefined) return a;
  const join = (x: readonly string[] = NOBODY, y: readonly string[] = NOBODY): readonly string[] =>
    y.length === 0 ? x : [...new Set([...x, ...y])];
  return Object.freeze({
    names: join(a?.names, b?.names),
    emails: join(a?.emails, b?.emails),
    phones: join(a?.phones, b?.phones),
    handles: join(a?.handles, b?.handles),
    ...(a?.values || b?.values ? { values: [...(a?.values ?? []), ...(b?.values ?? [])] } : {}),
  });
}

const NOBODY: readonly string[] = [];
