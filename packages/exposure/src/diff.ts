import { formatAddress, V6_END } from "./algebra/address.ts";
import { intersect, isEmpty } from "./algebra/address-set.ts";
import { formatSources } from "./algebra/format.ts";
import { canonicalBands, noPackets, type PacketSet, subtractPackets, unionPackets } from "./algebra/packet-set.ts";
import { applyAssets } from "./assets.ts";
import { originsOf, portText, publicSources } from "./check.ts";
import { protocolsOf } from "./engine/flows.ts";
import type { Model, Target } from "./engine/model.ts";
import { names } from "./engine/names.ts";
import { type Band, reachOf } from "./engine/reach.ts";
import { protocolName } from "./protocols.ts";
import { readModel } from "./read.ts";
import type { CheckOptions, InputFile, Report, Result, Unreadable, Verdict } from "./types.ts";

/** What one target lets in: for certain, and possibly. */
interface Sets {
  readonly open: PacketSet;
  readonly possible: PacketSet;
  readonly bands: ReadonlyMap<number, readonly Band[]>;
}

const NOTHING: Sets = { open: new Map(), possible: new Map(), bands: new Map() };

/**
 * What `after` lets in that `before` did not: reordered, renamed or split rules with the same effect give nothing, and
 * neither does a rule that closes. `exposed` = newly open to some address of the internet, `restricted` = newly open
 * to others only, `unknown` = may be newly open.
 */
export function diff(before: readonly InputFile[], after: readonly InputFile[], options: CheckOptions = {}): Report {
  // One list of names, so that a named source is the same point on both sides.
  const known = names();
  const old = applyAssets(readModel(before, known), options.assets);
  const now = applyAssets(readModel(after, known), options.assets);
  const unreadable: Unreadable[] = [...old.unreadable, ...now.unreadable];
  const setsOf = (model: Model, target: Target): Sets | undefined => {
    try {
      return reachSets(model, target, options.ports);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unreadable.push({ file: target.origin.file, reason: `${target.name}: ${error.message}` });
      return undefined;
    }
  };
  const results = pairs(old, now, setsOf).flatMap(({ target, was, is }) => {
    if (!is) return [];
    const opened = subtractPackets(is.open, was.open);
    const possible = subtractPackets(subtractPackets(is.possible, was.possible), opened);
    return [...rowsOf(now, target, is, opened, "open"), ...rowsOf(now, target, is, possible, "maybe")];
  });
  const assumptions = [...new Set([...old.assumptions, ...now.assumptions])];
  return { results, unreadable: unique(unreadable), assumptions };
}

const unique = (items: readonly Unreadable[]): Unreadable[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

interface Pair {
  readonly target: Target;
  readonly was: Sets;
  readonly is: Sets | undefined;
}

/** Targets belong together by name; of the rest, one that lets in exactly the same, then the only one left. */
function pairs(old: Model, now: Model, setsOf: (model: Model, target: Target) => Sets | undefined): Pair[] {
  const olds = old.targets.map((target) => ({ target, sets: setsOf(old, target) ?? NOTHING, taken: false }));
  const news = now.targets.map((target) => ({ target, is: setsOf(now, target), was: undefined as Sets | undefined }));
  const match = (same: (a: (typeof olds)[number], b: (typeof news)[number]) => boolean): void => {
    for (const one of news) {
      if (one.was) continue;
      const found = olds.find((other) => !other.taken && same(other, one));
      if (!found) continue;
      found.taken = true;
      one.was = found.sets;
    }
  };
  const base = (name: string): string => name.split("/").at(-1) ?? name;
  match((a, b) => a.target.name === b.target.name);
  match((a, b) => base(a.target.name) === base(b.target.name));
  match(
    (a, b) =>
      b.is !== undefined &&
      noPackets(subtractPackets(b.is.possible, a.sets.possible)) &&
      noPackets(subtractPackets(a.sets.possible, b.is.possible)),
  );
  const left = { olds: olds.filter((one) => !one.taken), news: news.filter((one) => !one.was) };
  if (left.olds.length === 1 && left.news.length === 1) left.news[0]!.was = left.olds[0]!.sets;
  return news.map(({ target, is, was }) => ({ target, is, was: was ?? NOTHING }));
}

function reachSets(model: Model, target: Target, ports: readonly number[] | undefined): Sets {
  const reach = reachOf(model, target);
  const open = new Map<number, ReturnType<typeof canonicalBands>>();
  const maybe = new Map<number, ReturnType<typeof canonicalBands>>();
  const bands = new Map<number, readonly Band[]>();
  for (const protocol of protocolsOf(target)) {
    const found = [...reach.bands(protocol, ports)].sort((a, b) => a.lo - b.lo);
    bands.set(protocol, found);
    for (const [into, key] of [
      [open, "open"],
      [maybe, "maybe"],
    ] as const) {
      const kept = canonicalBands(found.map((band) => ({ lo: band.lo, end: band.end, sources: band[key] })));
      if (kept.length > 0) into.set(protocol, kept);
    }
  }
  return { open, possible: unionPackets(open, maybe), bands };
}

function rowsOf(model: Model, target: Target, is: Sets, set: PacketSet, key: "open" | "maybe"): Result[] {
  const isPublic = publicSources(model);
  const nameOf = (i: number): string => model.names[i]?.name ?? "?";
  const rows = new Map<string, { row: Result; ports: string[] }>();
  for (const [protocol, bands] of set) {
    for (const { lo, end, sources } of bands) {
      const band = is.bands.get(protocol)?.find((at) => at.lo <= lo && lo < at.end);
      if (!band) continue;
      const reaching = intersect(sources, isPublic);
      const telling = isEmpty(reaching) ? sources : reaching;
      const verdict: Verdict = key === "maybe" ? "unknown" : isEmpty(reaching) ? "restricted" : "exposed";
      const destination = band.flowOf(telling[0]!)?.originalDestination;
      const row: Result = {
        target: target.name,
        protocol: protocolName(protocol),
        ports: [],
        verdict,
        sources: formatSources(sources, nameOf),
        responsible: originsOf(
          key === "open" ? band.passedBy(telling) : [...band.passedBy(telling), ...band.stoppedBy(telling)],
        ),
        witness: {
          source: telling[0]! >= V6_END ? nameOf(Number(telling[0]! - V6_END)) : formatAddress(telling[0]!),
          ...(destination !== undefined && { destination: formatAddress(destination) }),
          protocol: protocolName(protocol),
          port: lo,
        },
      };
      const id = JSON.stringify([row.protocol, row.verdict, row.sources, row.responsible]);
      const group = rows.get(id) ?? { row, ports: [] };
      rows.set(id, group);
      group.ports.push(portText(protocol, { lo, end }));
    }
  }
  return [...rows.values()].map(({ row, ports }) => ({ ...row, ports }));
}
