import { formatAddress, V6_END } from "./algebra/address.ts";
import { type AddressSet, intersect, isEmpty, span, union } from "./algebra/address-set.ts";
import { formatSources } from "./algebra/format.ts";
import { applyAssets } from "./assets.ts";
import { hasPorts } from "./engine/flow.ts";
import { protocolsOf } from "./engine/flows.ts";
import type { Model, Origin, Rule, Target } from "./engine/model.ts";
import { PUBLIC } from "./engine/public.ts";
import { type Band, reachOf } from "./engine/reach.ts";
import { protocolName } from "./protocols.ts";
import { readModel } from "./read.ts";
import type { CheckOptions, InputFile, Report, Result, Unreadable, Verdict, Witness } from "./types.ts";

/** More rules than this beside one answer help nobody; the first ones are those that stand first. */
const MOST_RESPONSIBLE = 20;

/**
 * Who can reach what under the rules in `files`. Never throws for what the files say: what cannot be read stands in
 * `unreadable` with its place and reason, and what the input leaves open in `assumptions`.
 */
export function check(files: readonly InputFile[], options: CheckOptions = {}): Report {
  const model = applyAssets(readModel(files), options.assets);
  const unreadable: Unreadable[] = [...model.unreadable];
  const results = model.targets.flatMap((target) => {
    try {
      return resultsOf(model, target, options.ports);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unreadable.push({ file: target.origin.file, reason: `${target.name}: ${error.message}` });
      return [undecided(target)];
    }
  });
  return { results, unreadable, assumptions: [...new Set(model.assumptions)] };
}

const undecided = (target: Target): Result => ({
  target: target.name,
  protocol: "tcp",
  ports: ["*"],
  verdict: "unknown",
  sources: [],
  responsible: [target.origin],
});

/** The public part of the line for a model: routable addresses and the named sources anyone can send from. */
export function publicSources(model: Pick<Model, "names">): AddressSet {
  return model.names.reduce(
    (set, name, i) => (name.public ? union(set, span(V6_END + BigInt(i), V6_END + BigInt(i) + 1n)) : set),
    PUBLIC,
  );
}

export function verdictOf(open: AddressSet, maybe: AddressSet, isPublic: AddressSet): Verdict {
  if (!isEmpty(intersect(open, isPublic))) return "exposed";
  if (!isEmpty(intersect(maybe, isPublic))) return "unknown";
  if (!isEmpty(open)) return "restricted";
  return isEmpty(maybe) ? "closed" : "unknown";
}

function resultsOf(model: Model, target: Target, ports: readonly number[] | undefined): Result[] {
  const isPublic = publicSources(model);
  const reach = reachOf(model, target);
  const rows: Result[] = [];
  const closedBands: { readonly protocol: number; readonly band: Band }[] = [];
  for (const protocol of protocolsOf(target)) {
    const groups = new Map<string, { row: Result; ports: string[] }>();
    for (const band of reach.bands(protocol, ports)) {
      const verdict = verdictOf(band.open, band.maybe, isPublic);
      if (verdict === "closed") {
        if (protocol === 6 || target.listens) closedBands.push({ protocol, band });
        continue;
      }
      // Asked about ports, what only insiders reach over another protocol is no news.
      if (ports && !target.listens && protocol !== 6 && verdict === "restricted") continue;
      const row = rowOf(model, protocol, band, verdict, isPublic, target);
      const key = JSON.stringify([row.verdict, row.sources, row.responsible]);
      const group = groups.get(key);
      if (group) group.ports.push(...row.ports);
      else groups.set(key, { row, ports: [...row.ports] });
    }
    for (const group of groups.values()) rows.push({ ...group.row, ports: group.ports });
  }
  // Silence would read as safe.
  if (rows.length === 0 && closedBands.length === 0) return target.listens ? [] : [undecided(target)];
  const shut = ports ? closedBands : rows.length === 0 ? closedBands.slice(0, 1) : [];
  return [
    ...rows,
    ...shut.map(({ protocol, band }) => ({
      target: target.name,
      protocol: protocolName(protocol),
      ports: ports || target.listens ? [portText(protocol, band)] : ["*"],
      verdict: "closed" as const,
      sources: [],
      responsible: originsOf(band.stoppedBy(isPublic)),
    })),
  ];
}

export function portText(protocol: number, band: Pick<Band, "lo" | "end">): string {
  if (!hasPorts(protocol) || (band.lo === 0 && band.end === 65536)) return "*";
  return band.end === band.lo + 1 ? String(band.lo) : `${band.lo}-${band.end - 1}`;
}

export function originsOf(rules: readonly Rule[]): Origin[] {
  const seen = new Map<string, Origin>();
  const written = rules.filter((rule) => !rule.fallback);
  for (const { origin } of written.length > 0 ? written : rules) {
    seen.set(JSON.stringify(origin), origin);
    if (seen.size === MOST_RESPONSIBLE) break;
  }
  return [...seen.values()];
}

function rowOf(
  model: Model,
  protocol: number,
  band: Band,
  verdict: Verdict,
  isPublic: AddressSet,
  target: Target,
): Result {
  const reaching = verdict === "unknown" ? union(band.open, band.maybe) : band.open;
  const decisive =
    verdict === "restricted" ? reaching : intersect(verdict === "exposed" ? band.open : band.maybe, isPublic);
  const telling = isEmpty(decisive) ? reaching : decisive;
  const source = telling[0]!;
  return {
    target: target.name,
    protocol: protocolName(protocol),
    ports: [portText(protocol, band)],
    verdict,
    sources: formatSources(reaching, (i) => model.names[i]?.name ?? "?"),
    responsible: originsOf(rulesFor(band, telling, verdict)),
    witness: witnessFor(model, protocol, band, source),
  };
}

/** What answers "why": the rules that let it in; where that is undecided, also those that may yet stop it. */
function rulesFor(band: Band, telling: AddressSet, verdict: Verdict): Rule[] {
  const passed = band.passedBy(telling);
  return verdict === "unknown" ? [...passed, ...band.stoppedBy(telling)] : [...passed];
}

function witnessFor(model: Model, protocol: number, band: Band, source: bigint): Witness {
  const flow = band.flowOf(source);
  return {
    source: source >= V6_END ? (model.names[Number(source - V6_END)]?.name ?? "?") : formatAddress(source),
    ...(flow?.originalDestination !== undefined && { destination: formatAddress(flow.originalDestination) }),
    protocol: protocolName(protocol),
    port: band.lo,
  };
}
