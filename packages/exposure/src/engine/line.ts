import { ALL_V4, ALL_V6, V6_END } from "../algebra/address.ts";
import { type AddressSet, span, union } from "../algebra/address-set.ts";
import { axisOf } from "../algebra/axis.ts";
import { formatSources } from "../algebra/format.ts";
import type { Model, Target } from "./model.ts";
import { PUBLIC } from "./public.ts";
import type { TextOf } from "./selection.ts";
import { type Compiled, compile } from "./walk.ts";

/** The line of sources on which one target is painted, or two that are to be compared. */
export interface Line {
  readonly compiled: Compiled;
  /** 1 for each slot from which anyone on the internet may send. */
  readonly isPublic: Uint8Array;
  /** Slots as they are printed; each run is put into words once. */
  readonly textOf: TextOf;
}

/** Every source there is: both families, then the named ones of the model. */
export const universe = (model: Pick<Model, "names">): AddressSet =>
  union(union(ALL_V4, ALL_V6), span(V6_END, V6_END + BigInt(model.names.length)));

/** The public part of the line for a model: routable addresses and the named sources anyone can send from. */
export function publicSources(model: Pick<Model, "names">): AddressSet {
  return model.names.reduce(
    (set, name, i) => (name.public ? union(set, span(V6_END + BigInt(i), V6_END + BigInt(i) + 1n)) : set),
    PUBLIC,
  );
}

export function lineOf(model: Pick<Model, "names">, targets: readonly Target[]): Line {
  const sets: AddressSet[] = [PUBLIC, ALL_V4, ALL_V6];
  for (const { pipeline } of targets) {
    const { before, translate, after, local, forward } = pipeline;
    for (const at of [...before, ...translate, ...after, ...local, ...forward])
      for (const rules of at.chains.values()) for (const { when } of rules) if (when.sources) sets.push(when.sources);
  }
  // The end of the addresses is a cut, so that a named source never shares a slot with one. Names that no rule of these targets
  // speaks of share one: a cluster has thousands of them.
  const open = publicSources(model);
  sets.push([V6_END], open);
  const axis = axisOf(universe(model), sets);
  const { starts, slots } = axis;
  const compiled = compile(axis, open);
  const texts = new Map<number, readonly string[]>();
  return {
    compiled,
    isPublic: compiled.isPublic,
    textOf(lo, end) {
      const key = lo * (slots + 1) + end;
      let text = texts.get(key);
      if (!text) {
        text = formatSources([starts[lo]!, starts[end]!], (i) => model.names[i]?.name ?? "?");
        texts.set(key, text);
      }
      return text;
    },
  };
}
