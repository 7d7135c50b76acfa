import { parseRange, V4_END } from "./algebra/address.ts";
import { intersect, isEmpty, unionAll } from "./algebra/address-set.ts";
import { numberSet } from "./algebra/number-set.ts";
import type { Model, Target } from "./engine/model.ts";
import { protocolNumber } from "./protocols.ts";
import type { Asset } from "./types.ts";

/**
 * With assets given, each rule set is asked about each asset whose addresses it can stand before, and answers carry
 * the asset's name. An asset that no rule set speaks of is reported as unreadable rather than called safe.
 */
export function applyAssets(model: Model, assets: readonly Asset[] | undefined): Model {
  if (!assets) return model;
  const unreadable = [...model.unreadable];
  const targets = assets.flatMap((asset): Target[] => {
    const ranges = asset.addresses.map((text) => ({ text, set: parseRange(text) }));
    for (const { text, set } of ranges) {
      if (!set) unreadable.push({ file: "assets", reason: `${asset.name}: "${text}" is not an address or a CIDR` });
    }
    const addresses = unionAll(ranges.flatMap(({ set }) => (set ? [set] : [])));
    // A host and what it forwards to are two targets by themselves; an asset's own address says which it is.
    const rulesOnce = model.targets.filter(
      (target, i) => model.targets.findIndex((other) => other.pipeline === target.pipeline) === i,
    );
    const mine = rulesOnce.filter((target) => !target.addresses || !isEmpty(intersect(target.addresses, addresses)));
    if (mine.length === 0)
      unreadable.push({ file: "assets", reason: `${asset.name}: no rule set in the input stands before it` });
    return mine.map((target) => ({
      ...target,
      name: asset.name,
      ...(addresses.length > 0 && { addresses, families: familiesOf(target, addresses) }),
      ...(asset.interface !== undefined && !target.ways && { inInterface: asset.interface }),
      ...(asset.ports && { listens: asset.ports.flatMap((at) => listening(asset.name, at, unreadable)) }),
    }));
  });
  return { ...model, targets, unreadable };
}

function familiesOf(target: Target, addresses: readonly bigint[]): (4 | 6)[] {
  const v4 = addresses[0]! < V4_END;
  const v6 = addresses.at(-1)! > V4_END;
  return target.families.filter((family) => (family === 4 ? v4 : v6));
}

function listening(
  name: string,
  at: NonNullable<Asset["ports"]>[number],
  unreadable: { file: string; reason: string }[],
): NonNullable<Target["listens"]>[number][] {
  const protocol = protocolNumber(at.protocol);
  if (protocol === undefined) {
    unreadable.push({ file: "assets", reason: `${name}: unknown protocol "${at.protocol}"` });
    return [];
  }
  return [{ protocol, ports: numberSet([[at.from, at.to]]) }];
}
