import type { Declared } from "../aws/attachments.ts";
import { isUnresolved, unresolved } from "../azure/expression.ts";
import type { Lookup } from "./lookup.ts";
import { expectAttribute, type Planned, valueAt } from "./plan.ts";

/** What one resource is in CloudFormation's names; the first part bears its address. */
export type Make = (one: Planned, to: Reading) => readonly Omit<Declared, "name" | "file" | "line">[] | undefined;

/** Reads attributes of one resource: texts and flags as they are, references as addresses, marks for what is not known. */
export interface Reading {
  readonly all: readonly Planned[];
  refs(path: string, types?: RegExp): string[];
  /** The one it means; a mark where it may be one of several. */
  ref(path: string, types?: RegExp): string | undefined;
  /** A value; a mark where it is known after apply; `otherwise` where it is absent. */
  value(path: string, otherwise?: unknown): unknown;
  /** How many blocks of a kind there are; one of which nothing is known where that is not known. */
  blocks(path: string): readonly string[];
  /** The resources of these types whose attribute means this one. */
  users(type: RegExp, attribute: string): readonly { readonly at: Planned; readonly to: Reading }[];
}

export function readingOf(one: Planned, all: readonly Planned[], lookup: Lookup): Reading {
  const refs = (path: string, types?: RegExp): string[] => lookup.of(one, path, types);
  return {
    all,
    refs,
    ref(path, types) {
      expectAttribute(one, path, "scalar");
      const found = refs(path, types);
      return found.length > 1 ? unresolved(`one of ${found.join(", ")}`) : found[0];
    },
    value(path, otherwise) {
      expectAttribute(one, path, "scalar");
      const value = valueAt(one.values, path);
      if (value !== undefined && value !== null && value !== "") return value;
      return one.isLater(path) ? unresolved(`${one.address}.${path}`) : otherwise;
    },
    blocks(path) {
      expectAttribute(one, path, "blocks");
      const value = valueAt(one.values, path);
      const count = Array.isArray(value) ? value.length : isUnresolved(value) || one.isLater(path) ? 1 : 0;
      return Array.from({ length: count }, (_, i) => `${path}.${i}`);
    },
    users: (type, attribute) =>
      all
        .filter((other) => type.test(other.type) && lookup.of(other, attribute).includes(one.address))
        .map((at) => ({ at, to: readingOf(at, all, lookup) })),
  };
}

export const GROUP = /^aws_(default_)?security_group$/;
export const SUBNET = /^aws_(default_)?subnet$/;
