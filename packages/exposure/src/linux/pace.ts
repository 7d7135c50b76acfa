import type { Pace } from "../engine/model.ts";
import { get, isDict, number } from "../json/get.ts";

/**
 * What a rate asks of a client. A match that holds below a rate is one a slow client meets and a fast one does not; one that
 * holds beyond a rate, or for more than some connections, the other way round. Undefined = it asks for something else.
 */
export function paceOf(statement: unknown): Pace | undefined {
  const limit = get(statement, "limit");
  // A named limit is an object of its own, which may be either.
  if (isDict(limit)) return get(limit, "inv") === true ? "fast" : "slow";
  const count = get(statement, "ct count");
  if (isDict(count) && (number(count, "val") ?? 0) > 0) return get(count, "inv") === true ? "fast" : "slow";
  return undefined;
}

/** The limits that an update of a set or a meter carries, wherever the listing puts them. */
export function limitsIn(node: unknown, depth = 0): unknown[] {
  if (depth > 6 || typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one) => limitsIn(one, depth + 1));
  const own = ["limit", "ct count", "quota"].filter((key) => get(node, key) !== undefined);
  return own.length > 0 ? [node] : Object.values(node).flatMap((one) => limitsIn(one, depth + 1));
}
