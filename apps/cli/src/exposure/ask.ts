import type { Asset, InputFile, Report, Result } from "@casekeep/exposure";
import { type Asked, common, joined, rangeOf, textOf, without } from "./ports.ts";

type Engine = typeof import("@casekeep/exposure");

/** The first address that the registries call globally reachable: any of them is stopped by the rule that closes a port. */
const PUBLIC_ADDRESS = "1.0.0.0";

/** `check` for ports with ranges and protocols. A port that was asked about always has an answer. */
export function checkPorts(
  { check, explain }: Pick<Engine, "check" | "explain">,
  files: readonly InputFile[],
  asked: readonly Asked[] | undefined,
  assets: readonly Asset[] | undefined,
): Report {
  const options = { ...(assets && { assets }) };
  if (!asked) return check(files, options);
  if (asked.every(({ from, to, protocol }) => from === to && protocol === undefined)) {
    return check(files, { ...options, ports: asked.map(({ from }) => from) });
  }
  const all = check(files, options);
  const open = clip(all, asked).results;
  const gaps = closedRows(all, open, asked);
  if (gaps.length === 0) return { ...all, results: open };
  // One port of each gap says which rule closes it. The check names it for TCP; elsewhere a public packet does.
  const probes = gaps.flatMap(({ ports }) => ports.map((text) => rangeOf(text).from));
  const why = check(files, { ...options, ports: probes }).results.filter((row) => row.verdict === "closed");
  const explained = gaps.map((gap) => {
    const probe = gap.ports.map((text) => rangeOf(text).from);
    const rows = why.filter((row) => row.target === gap.target && row.protocol === gap.protocol);
    const found = rows.filter((row) => row.ports.some((text) => probe.includes(rangeOf(text).from)));
    const responsible = unique(found.flatMap((row) => row.responsible));
    if (responsible.length > 0) return { ...gap, responsible };
    const packet = { source: PUBLIC_ADDRESS, protocol: gap.protocol, port: probe[0]! };
    const stopped = explain(files, packet, assets).filter((one) => one.target === gap.target);
    return { ...gap, responsible: unique(stopped.flatMap((one) => (one.outcome === "stopped" ? one.rules : []))) };
  });
  return { ...all, results: [...open, ...explained] };
}

/** Only what was asked about, protocol by protocol. What is wholly undecided stays as it is. */
export function clip(report: Report, asked: readonly Asked[] | undefined): Report {
  if (!asked) return report;
  const results = report.results.flatMap((row): Result[] => {
    if (row.verdict === "closed") return [];
    if (row.verdict === "unknown" && !row.witness) return [row];
    const left = common(row.ports.map(rangeOf), over(asked, row.protocol));
    if (left.length === 0) return [];
    const { witness, ...rest } = row;
    const ports = left.map(textOf);
    if (!witness) return [{ ...rest, ports }];
    const stands = left.some(({ from, to }) => from <= witness.port && witness.port <= to);
    // The same sources pass by the same rules; only where a packet was addressed to may differ from port to port.
    const moved = { source: witness.source, protocol: witness.protocol, port: left[0]!.from };
    return [{ ...rest, ports, witness: stands ? witness : moved }];
  });
  return { ...report, results };
}

const over = (asked: readonly Asked[], protocol: string): Asked[] =>
  joined(asked.filter((at) => at.protocol === undefined || at.protocol === protocol));

/** For each target the asked ports that no row covers: TCP, and every protocol that was named. */
function closedRows(all: Report, open: readonly Result[], asked: readonly Asked[]): Result[] {
  const named = asked.flatMap(({ protocol }) => (protocol === undefined ? [] : [protocol]));
  const protocols = new Set(asked.length > named.length ? ["tcp", ...named] : named);
  const targets = new Set(all.results.map(({ target }) => target));
  const undecided = new Set(open.filter((row) => !row.witness).map(({ target }) => target));
  return [...targets]
    .filter((target) => !undecided.has(target))
    .flatMap((target) =>
      [...protocols].flatMap((protocol): Result[] => {
        const rows = open.filter((row) => row.target === target && row.protocol === protocol);
        const gaps = without(
          over(asked, protocol),
          rows.flatMap((row) => row.ports.map(rangeOf)),
        );
        if (gaps.length === 0) return [];
        return [{ target, protocol, ports: gaps.map(textOf), verdict: "closed", sources: [], responsible: [] }];
      }),
    );
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
