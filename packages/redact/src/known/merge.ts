import type { Known } from "../redacted.ts";

/** Identities that were put together, and of what: what was made ready of those serves on. */
const origins = new WeakMap<Known, readonly [Known, Known]>();

/** The two that an identity was put together of, where it was. */
export function originsOf(known: Known): readonly [Known, Known] | undefined {
  return origins.get(known);
}

/** Both identities as one, what both name once; either may be missing. */
export function mergeKnown(a: Known | undefined, b: Known | undefined): Known {
  if (a !== undefined && b === undefined) return a;
  const join = (x: readonly string[] = NOBODY, y: readonly string[] = NOBODY): readonly string[] =>
    y.length === 0 ? x : [...new Set([...x, ...y])];
  const merged: Known = Object.freeze({
    names: join(a?.names, b?.names),
    emails: join(a?.emails, b?.emails),
    phones: join(a?.phones, b?.phones),
    handles: join(a?.handles, b?.handles),
    ...(a?.values || b?.values ? { values: [...(a?.values ?? []), ...(b?.values ?? [])] } : {}),
  });
  if (a !== undefined && b !== undefined) origins.set(merged, [a, b]);
  return merged;
}

const NOBODY: readonly string[] = [];
