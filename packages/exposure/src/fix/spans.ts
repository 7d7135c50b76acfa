import type { Hole, Span } from "./types.ts";

/** What a result's port text covers. */
export function spanOf(text: string): Span {
  if (text === "*") return [0, 65_535];
  const [from = 0, to = from] = text.split("-").map(Number);
  return [from, to];
}

export const spanText = ([from, to]: Span, between = "-"): string =>
  from === to ? `${from}` : `${from}${between}${to}`;

export function joined(spans: readonly Span[]): Span[] {
  const out: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

export function without(all: readonly Span[], cut: readonly Span[]): Span[] {
  let left: Span[] = joined(all);
  for (const [lo, hi] of cut) {
    left = left.flatMap(([from, to]): Span[] => {
      if (hi < from || lo > to) return [[from, to]];
      const rest: Span[] = [];
      if (from < lo) rest.push([from, lo - 1]);
      if (hi < to) rest.push([hi + 1, to]);
      return rest;
    });
  }
  return left;
}

export const isEverything = (spans: readonly Span[]): boolean =>
  spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === 65_535;

/** "tcp 9200, udp 53" */
export const holeText = (hole: Hole): string =>
  [...hole.ports]
    .map(([protocol, spans]) =>
      isEverything(spans) ? `${protocol}, every port` : `${protocol} ${spans.map((one) => spanText(one)).join(", ")}`,
    )
    .join("; ");

/** A short word for names of new rules: `9200`, `tcp-all`. */
export function holeWord(hole: Hole): string {
  const spans = joined([...hole.ports.values()].flat());
  return isEverything(spans)
    ? "all"
    : spans
        .slice(0, 3)
        .map((one) => spanText(one))
        .join("-");
}
