import type { GuardAsset, GuardConfig, GuardRow } from "@casekeep/contracts";
import { type Asset, check, type InputFile, type Report, type Result } from "@casekeep/exposure";
import { beyondAllowed, holdsPublic } from "./ranges.ts";

/** What a source held when it was last read, or why it could not be. */
export interface Reading {
  readonly source: string;
  readonly files: readonly InputFile[];
  /** Parts that could not be read, with their reasons; none of them may be taken for safe. */
  readonly problems: readonly string[];
}

export type Verdict = GuardRow["verdict"];

export interface AssetVerdict {
  readonly name: string;
  readonly kind: GuardAsset["kind"];
  readonly verdict: Verdict;
  /** Why it is unknown, else "". */
  readonly reason: string;
  readonly rows: readonly GuardRow[];
}

export interface SourceVerdict {
  readonly source: string;
  readonly problems: readonly string[];
  readonly assumptions: readonly string[];
  readonly assets: ReadonlyMap<string, readonly GuardRow[]>;
  /** Assets that its rules do not speak of, and in which words. */
  readonly silent: ReadonlyMap<string, string>;
}

const SEVERITY: Readonly<Record<Verdict, number>> = { closed: 0, restricted: 1, unknown: 2, exposed: 3 };
/** An answer with more sources than this is cut: the picture needs no more, and the rule is named beside it. */
const MOST_SOURCES = 60;
/** Answers told one by one, the worst first; a whole port space may have thousands, and the others are joined. */
const MOST_ROWS = 100;

/** What the rules of one source say of each asset that it stands before. The slow part, done once for each change. */
export function judgeSource(reading: Reading, assets: readonly GuardAsset[]): SourceVerdict {
  const mine = assets.filter(({ sources }) => sources.length === 0 || sources.includes(reading.source));
  const byAddress = mine.filter(({ addresses }) => addresses.length > 0);
  const byTarget = mine.filter(({ addresses }) => addresses.length === 0);
  const found = new Map<string, readonly GuardRow[]>();
  const problems = [...reading.problems];
  const assumptions = new Set<string>();
  const silent = new Map<string, string>();
  const take = (report: Report): void => {
    for (const { file, reason } of report.unreadable) {
      const about = file === "assets" ? mine.find(({ name }) => reason.startsWith(`${name}:`)) : undefined;
      if (about) silent.set(about.name, reason);
      else problems.push(`${file}: ${reason}`);
    }
    for (const one of report.assumptions) assumptions.add(one);
  };
  if (byAddress.length > 0) {
    const report = check(reading.files, { assets: byAddress.map(asEngineAsset) });
    take(report);
    for (const asset of byAddress)
      found.set(
        asset.name,
        rowsOf(
          asset,
          reading.source,
          report.results.filter(({ target }) => target === asset.name),
        ),
      );
  }
  if (byTarget.length > 0) {
    const report = check(reading.files);
    take(report);
    for (const asset of byTarget) {
      const results = report.results.filter(({ target }) => asset.targets.some((pattern) => matches(pattern, target)));
      if (results.length === 0) silent.set(asset.name, `no target ${asset.targets.join(", ")} in the rules`);
      found.set(
        asset.name,
        rowsOf(
          asset,
          reading.source,
          results.flatMap((result) => onPorts(asset, result)),
        ),
      );
    }
  }
  return {
    source: reading.source,
    problems: [...new Set(problems)],
    assumptions: [...assumptions],
    assets: found,
    silent,
  };
}

export const asEngineAsset = ({ name, addresses, ports, interface: arrives }: GuardAsset): Asset => ({
  name,
  addresses,
  ...(ports.length > 0 && { ports }),
  ...(arrives !== undefined && { interface: arrives }),
});

function matches(pattern: string, target: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(target);
}

/** The part of an answer that concerns the asset's ports; rows of other ports fall away. */
function onPorts(asset: GuardAsset, result: Result): Result[] {
  if (asset.ports.length === 0) return [result];
  const ports = result.ports.flatMap((text) => {
    const [first, last] = text === "*" ? [0, 65_535] : (text.split("-").map(Number) as [number, number?]);
    return asset.ports
      .filter(({ protocol }) => protocol === result.protocol || result.protocol === "*")
      .flatMap(({ from, to }) => {
        const [lo, hi] = [Math.max(from, first), Math.min(to, last ?? first)];
        return lo > hi ? [] : [lo === hi ? String(lo) : `${lo}-${hi}`];
      });
  });
  return ports.length > 0 ? [{ ...result, ports: [...new Set(ports)] }] : [];
}

function rowsOf(asset: GuardAsset, source: string, results: readonly Result[]): GuardRow[] {
  const beyond = beyondAllowed(asset.allowed);
  const allows = asset.allowed.length > 0;
  const judged = results.map((result) => {
    const left = result.verdict === "closed" || !allows ? undefined : beyond(result.sources);
    return { result, left, verdict: left ? afterAllowing(result.verdict, left) : result.verdict };
  });
  const told = new Set([...judged].sort((a, b) => SEVERITY[b.verdict] - SEVERITY[a.verdict]).slice(0, MOST_ROWS));
  const rest = new Map<string, Rest>();
  const rows: GuardRow[] = [];
  for (const one of judged) {
    const { result, left, verdict } = one;
    if (!told.has(one)) {
      const key = `${verdict} ${result.protocol} ${result.target}`;
      const joined = rest.get(key);
      if (joined) {
        joined.ports.push(...result.ports);
        joined.more++;
      } else rest.set(key, { ...one, ports: [...result.ports], more: 0 });
      continue;
    }
    rows.push({ ...rowOf(source, result, verdict, left), ports: [...result.ports] });
  }
  for (const { result, left, verdict, ports, more } of rest.values()) {
    const row = rowOf(source, result, verdict, left);
    const others = more > 0 && verdict !== "closed" ? [`others on other ports`] : [];
    rows.push({ ...row, ports: joinedPorts(ports), from: [...row.from, ...others] });
  }
  return rows;
}

interface Rest {
  readonly result: Result;
  readonly left: readonly string[] | undefined;
  readonly verdict: Verdict;
  readonly ports: string[];
  more: number;
}

function rowOf(source: string, result: Result, verdict: Verdict, left: readonly string[] | undefined): GuardRow {
  const from = cut(result.sources);
  return {
    source,
    target: result.target,
    protocol: result.protocol,
    ports: [],
    verdict,
    from,
    undeclared: result.verdict === "closed" ? [] : left ? cut(left) : from,
    responsible: result.responsible.map(({ rule, file, line }) => ({ rule, file, line })),
    witness: result.witness ? { ...result.witness } : null,
  };
}

/** Ports in order, neighbours joined. */
function joinedPorts(ports: readonly string[]): string[] {
  const out: [number, number][] = [];
  for (const [from, to] of ports.map(bounds).sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out.map(([from, to]) => (from === 0 && to === 65_535 ? "*" : from === to ? String(from) : `${from}-${to}`));
}

/** Whoever the asset allows is no news; what is left decides. */
function afterAllowing(verdict: Verdict, left: readonly string[]): Verdict {
  if (verdict === "closed" || verdict === "restricted") return verdict;
  if (left.length === 0) return "restricted";
  return holdsPublic(left) ? verdict : "restricted";
}

const cut = (sources: readonly string[]): string[] =>
  sources.length > MOST_SOURCES
    ? [...sources.slice(0, MOST_SOURCES), `and ${sources.length - MOST_SOURCES} more`]
    : [...sources];

/** The verdict on an asset from what its sources say; a source that says nothing for certain makes it unknown, never safe. */
export function judgeAsset(
  asset: GuardAsset,
  config: Pick<GuardConfig, "sources">,
  said: ReadonlyMap<string, SourceVerdict>,
  unread: ReadonlyMap<string, string>,
): AssetVerdict {
  const named = asset.sources.length > 0;
  const before = config.sources.map(({ name }) => name).filter((name) => !named || asset.sources.includes(name));
  // Where nobody said which sources stand before it, one that does not know it stands elsewhere; if none knows it, nothing is known.
  const speaking = before.filter((name) => unread.has(name) || !said.get(name)?.silent.has(asset.name));
  const opinions = (named || speaking.length === 0 ? before : speaking).map((name) =>
    opinionOf(asset, name, said.get(name), unread.get(name)),
  );
  const answer = (verdict: Verdict, rows: readonly GuardRow[]): AssetVerdict => ({
    name: asset.name,
    kind: asset.kind,
    verdict,
    reason: verdict === "unknown" ? (opinions.flatMap(({ reason }) => (reason ? [reason] : []))[0] ?? UNDECIDED) : "",
    rows,
  });
  if (opinions.length === 0)
    return { ...answer("unknown", []), reason: "No source of network rules is declared that stands before it." };
  const rows = opinions.flatMap((one) => one.rows);
  if (asset.behind === "any" || opinions.length === 1)
    return answer(worst(opinions.map(({ verdict }) => verdict)), rows);
  // Traffic passes every one of them: a port is as open as its least open source, and one that closes it for certain is enough.
  const ports = asset.ports.length > 0 ? asset.ports : [{ protocol: "*", from: 0, to: 65_535 }];
  const verdicts = ports.flatMap((port) =>
    pieces(port, rows).map((piece) => least(opinions.map((one) => verdictOn(one, piece)))),
  );
  return answer(worst(verdicts), rows);
}

const UNDECIDED = "The rules do not settle who can reach it.";

interface Opinion {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly rows: readonly GuardRow[];
  /** Nothing at all is known: also not of ports that no row speaks of. */
  readonly blind: boolean;
}

function opinionOf(asset: GuardAsset, name: string, said?: SourceVerdict, unread?: string): Opinion {
  if (unread !== undefined || !said)
    return {
      verdict: "unknown",
      reason: `${name}: ${unread ?? "not read yet"}`,
      rows: said?.assets.get(asset.name) ?? [],
      blind: true,
    };
  const rows = said.assets.get(asset.name) ?? [];
  const verdict = rows.length > 0 ? worst(rows.map((row) => row.verdict)) : "unknown";
  const problem = said.problems[0] ?? said.silent.get(asset.name);
  if (problem !== undefined && verdict !== "exposed")
    return { verdict: "unknown", reason: `${name}: ${problem}`, rows, blind: true };
  return { verdict, reason: verdict === "unknown" ? `${name}: ${UNDECIDED}` : "", rows, blind: rows.length === 0 };
}

interface Piece {
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
}

const bounds = (text: string): [number, number] => {
  if (text === "*") return [0, 65_535];
  const [from = 0, to = from] = text.split("-").map(Number);
  return [from, to];
};

/** A range cut wherever some row begins or ends, so that each row speaks of a piece whole or not at all. */
function pieces({ protocol, from, to }: Piece, rows: readonly GuardRow[]): Piece[] {
  const protocols = protocol === "*" ? [...new Set(rows.map((row) => row.protocol))] : [protocol];
  return protocols.flatMap((name) => {
    const cuts = new Set([from]);
    for (const row of rows.filter((one) => one.protocol === name || one.protocol === "*")) {
      for (const [lo, hi] of row.ports.map(bounds)) {
        if (lo > from && lo <= to) cuts.add(lo);
        if (hi + 1 > from && hi + 1 <= to) cuts.add(hi + 1);
      }
    }
    const starts = [...cuts].sort((a, b) => a - b);
    return starts.map((start, place) => ({ protocol: name, from: start, to: (starts[place + 1] ?? to + 1) - 1 }));
  });
}

function verdictOn(opinion: Opinion, piece: Piece): Verdict {
  const speaking = opinion.rows.filter(
    ({ protocol, ports }) =>
      (protocol === piece.protocol || protocol === "*") &&
      ports.map(bounds).some(([lo, hi]) => lo <= piece.from && hi >= piece.to),
  );
  const verdict = worst(speaking.map((row) => row.verdict));
  // A rule that is known to open stays open whatever else could not be read; one that closes does not stay closed.
  if (opinion.blind) return verdict === "exposed" ? "exposed" : "unknown";
  return verdict;
}

export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((a, b) => (SEVERITY[b] > SEVERITY[a] ? b : a), "closed");
const least = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((a, b) => (SEVERITY[b] < SEVERITY[a] ? b : a), "exposed");
