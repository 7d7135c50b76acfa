import type { Known } from "../redacted.ts";

/** Both identities as one, without repeats; either may be missing. */
export function mergeKnown(a: Known | undefined, b: Known | undefined): Known {
  const join = (x: readonly string[] | undefined, y: readonly string[] | undefined): readonly string[] => [
    ...new Set([...(x ?? []), ...(y ?? [])]),
  ];
  return Object.freeze({
    names: join(a?.names, b?.names),
    emails: join(a?.emails, b?.emails),
    phones: join(a?.phones, b?.phones),
    handles: join(a?.handles, b?.handles),
    ...(a?.values || b?.values ? { values: [...(a?.values ?? []), ...(b?.values ?? [])] } : {}),
  });
}
