import { parseAddress } from "../algebra/address.ts";
import type { Action, Translation } from "../engine/model.ts";
import { get, isDict } from "../json/get.ts";
import { elementWays, type Way } from "./nft-match.ts";
import { operands, type Sets, unwrap } from "./nft-value.ts";

/** Where a packet goes that the listing does not follow. */
export const LOST: Translation = { where: "unknown" };

export type Emit = (ways: readonly Way[], action: Action) => void;

/** Destination translation: to an address, a port, or what a map says. */
export function translate(
  ways: readonly Way[],
  kind: string,
  body: unknown,
  sets: Sets,
  scope: string,
  emit: Emit,
): void {
  const ofPort = get(get(body, "port"), "map");
  const map = get(get(body, "addr"), "map") ?? ofPort;
  if (isDict(map)) {
    const data = get(map, "data");
    const pairs = operands(data, sets, scope);
    const grows = typeof data === "string" && (sets.growing?.has(`${scope} ${data.slice(1)}`) ?? false);
    const lost = !pairs || grows || pairs.some((pair) => !Array.isArray(pair));
    if (lost)
      emit(
        ways.map((way) => ({ ...way, uncertain: [...way.uncertain, "a map that is not in the listing"] })),
        { kind: "translate", to: LOST },
      );
    for (const pair of pairs ?? []) {
      if (!Array.isArray(pair)) continue;
      const value = get(pair[1], "concat");
      const [addr, port] = Array.isArray(value)
        ? value
        : map === ofPort
          ? [get(body, "addr"), pair[1]]
          : [pair[1], get(body, "port")];
      emit(elementWays(ways, get(map, "key"), unwrap(pair[0]), sets), to(kind, addr, port));
    }
    return;
  }
  emit(ways, to(kind, get(body, "addr"), get(body, "port")));
}

function to(kind: string, addr: unknown, port: unknown): Action {
  const address = kind === "dnat" && typeof addr === "string" ? parseAddress(addr) : undefined;
  // One of several, or the outcome of an expression: where it leads is not known.
  const lost = (addr !== undefined && addr !== null && address === undefined && kind === "dnat") || isDict(port);
  if (lost || (port !== undefined && port !== null && typeof port !== "number")) return { kind: "translate", to: LOST };
  return {
    kind: "translate",
    to: {
      ...(address !== undefined && { address }),
      ...(typeof port === "number" && { port }),
      ...(kind === "dnat" && address === undefined && { where: "kept" as const }),
    },
  };
}
