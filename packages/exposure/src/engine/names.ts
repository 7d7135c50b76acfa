import { V6_END } from "../algebra/address.ts";
import { type AddressSet, span, union } from "../algebra/address-set.ts";
import type { NamedSource } from "./model.ts";

/** Gives each named source (cloud tag, peer group) its own point above the addresses. Equal names share a point. */
export interface Names {
  readonly list: readonly NamedSource[];
  /** The one-point set of a name; created on first use, `isPublic` as given then. */
  of(name: string, isPublic: boolean): AddressSet;
  /** The set of a name already known, or undefined. */
  find(name: string): AddressSet | undefined;
}

export function names(): Names {
  const list: NamedSource[] = [];
  const at = new Map<string, number>();
  const point = (index: number) => span(V6_END + BigInt(index), V6_END + BigInt(index) + 1n);
  return {
    list,
    of(name, isPublic) {
      const key = name.toLowerCase();
      let index = at.get(key);
      if (index === undefined) {
        index = list.push({ name, public: isPublic }) - 1;
        at.set(key, index);
      }
      return point(index);
    },
    find(name) {
      const index = at.get(name.toLowerCase());
      return index === undefined ? undefined : point(index);
    },
  };
}

/** The named sources so far that nobody on the internet can send from. */
export const insiders = (names: Names): AddressSet =>
  names.list.reduce<AddressSet>((set, one) => (one.public ? set : union(set, names.of(one.name, false))), []);

/** Room for any number of named sources; used where a rule means "everything". */
export const ALL_NAMES: AddressSet = span(V6_END, V6_END + (1n << 32n));
