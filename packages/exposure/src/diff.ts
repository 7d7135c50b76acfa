import { canonicalBands, noPackets, type PacketSet, subtractPackets, unionPackets } from "./algebra/packet-set.ts";
import { applyAssets } from "./assets.ts";
import { portText } from "./check.ts";
import { protocolsOf } from "./engine/flows.ts";
import { type Line, lineOf } from "./engine/line.ts";
import type { Model, Target } from "./engine/model.ts";
import { names } from "./engine/names.ts";
import { newBands, opened, possible } from "./engine/newly.ts";
import { type Band, reachOf } from "./engine/reach.ts";
import { firstSlot, OPEN, type Selection } from "./engine/selection.ts";
import { readModel } from "./read.ts";
import { rowsOf } from "./rows.ts";
import type { CheckOptions, InputFile, Report, Result, Unreadable } from "./types.ts";

/** What one target lets in, by protocol and in the order of the ports. */
type Bands = ReadonlyMap<number, readonly Band[]>;

/** Bands of a target on a line; undefined (and noted) where its rules go beyond a limit. */
type BandsOf = (model: Model, target: Target, line: Line) => Bands | undefined;

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
  const problems = new Map<Target, Unreadable>();
  const bandsFor: BandsOf = (model, target, line) => {
    try {
      return bandsOf(model, target, line, options.ports);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.set(target, { file: target.origin.file, reason: `${target.name}: ${error.message}` });
      return undefined;
    }
  };
  const { paired, gone } = pairs(old, now, bandsFor);
  const results = paired.flatMap(({ target, was }) => {
    const line = lineOf(now, was ? [target, was] : [target]);
    const before = was && bandsFor(old, was, line);
    const is = bandsFor(now, target, line);
    return is ? newRows(now, target, line, is, before ?? new Map()) : [];
  });
  for (const target of gone) bandsFor(old, target, lineOf(old, [target]));
  const unreadable = [...old.targets, ...now.targets].flatMap((target) => problems.get(target) ?? []);
  const assumptions = [...new Set([...old.assumptions, ...now.assumptions])];
  return { results, unreadable: unique([...old.unreadable, ...now.unreadable, ...unreadable]), assumptions };
}

const unique = (items: readonly Unreadable[]): Unreadable[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

interface Pair {
  readonly target: Target;
  readonly was: Target | undefined;
}

/** Targets belong together by name; of the rest, one that lets in exactly the same, then the only one left. */
function pairs(old: Model, now: Model, bandsFor: BandsOf): { paired: Pair[]; gone: Target[] } {
  const olds = old.targets.map((target) => ({ target, taken: false }));
  const news = now.targets.map((target) => ({ target, was: undefined as Target | undefined }));
  const match = (same: (a: Target, b: Target) => boolean): void => {
    for (const one of news) {
      if (one.was) continue;
      const found = olds.find((other) => !other.taken && same(other.target, one.target));
      if (!found) continue;
      found.taken = true;
      one.was = found.target;
    }
  };
  const base = (name: string): string => name.split("/").at(-1) ?? name;
  match((a, b) => a.name === b.name);
  match((a, b) => base(a.name) === base(b.name));
  const packets = new Map<Target, PacketSet | undefined>();
  const possibleOf = (model: Model, target: Target): PacketSet | undefined => {
    if (!packets.has(target)) {
      const bands = bandsFor(model, target, lineOf(model, [target]));
      packets.set(target, bands && packetsOf(bands));
    }
    return packets.get(target);
  };
  match((a, b) => {
    const is = possibleOf(now, b);
    if (!is) return false;
    const was: PacketSet = possibleOf(old, a) ?? new Map();
    return noPackets(subtractPackets(is, was)) && noPackets(subtractPackets(was, is));
  });
  const gone = olds.filter((one) => !one.taken);
  const added = news.filter((one) => !one.was);
  if (gone.length === 1 && added.length === 1) {
    added[0]!.was = gone[0]!.target;
    return { paired: news, gone: [] };
  }
  return { paired: news, gone: gone.map(({ target }) => target) };
}

function bandsOf(model: Model, target: Target, line: Line, ports: readonly number[] | undefined): Bands {
  const reach = reachOf(model, target, line);
  return new Map(
    protocolsOf(target).map((protocol) => [protocol, reach.bands(protocol, ports).sort((a, b) => a.lo - b.lo)]),
  );
}

/** Everything that may get in, as a set that can be compared with another line's. */
function packetsOf(bands: Bands): PacketSet {
  const of = (key: "open" | "maybe"): PacketSet =>
    new Map(
      [...bands].flatMap(([protocol, found]) => {
        const kept = canonicalBands(found.map((band) => ({ lo: band.lo, end: band.end, sources: band[key]() })));
        return kept.length > 0 ? [[protocol, kept] as const] : [];
      }),
    );
  return unionPackets(of("open"), of("maybe"));
}

function newRows(model: Model, target: Target, line: Line, is: Bands, was: Bands): Result[] {
  const protocols = [...is.keys()].sort((a, b) => a - b);
  return [opened, possible].flatMap((isNew) => {
    const rows = rowsOf(model, line);
    for (const protocol of protocols) {
      for (const { lo, end, pieces, band } of newBands(is.get(protocol)!, was.get(protocol) ?? [], isNew)) {
        const reaching: Selection = { pieces, flags: OPEN };
        const decisive: Selection = { ...reaching, within: line.isPublic };
        const isPublic = firstSlot(decisive) >= 0;
        rows.add({
          target: target.name,
          protocol,
          port: lo,
          ports: portText(protocol, { lo, end }),
          verdict: isNew === possible ? "unknown" : isPublic ? "exposed" : "restricted",
          reaching,
          telling: isPublic ? decisive : reaching,
          band,
          doubtful: isNew === possible,
        });
      }
    }
    return rows.list();
  });
}
