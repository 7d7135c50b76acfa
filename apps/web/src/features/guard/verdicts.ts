import type { GuardRow, GuardStatus } from "../../api/types.ts";

export type Verdict = GuardStatus["verdict"];

/** Each verdict in words, with the sign and the colour that say the same. */
export const VERDICTS: Record<Verdict, { readonly label: string; readonly sign: string; readonly means: string }> = {
  exposed: { label: "Exposed", sign: "●", means: "Somebody on the public internet can open it." },
  unknown: { label: "Unknown", sign: "?", means: "Nobody can say who reaches it. That is not safe." },
  restricted: { label: "Restricted", sign: "◐", means: "Only named sources reach it." },
  closed: { label: "Closed", sign: "○", means: "Nobody reaches it." },
  undeclared: { label: "Nothing declared", sign: "–", means: "No asset is declared: no rule is watched." },
};

export const SEVERITY: readonly Verdict[] = ["exposed", "unknown", "restricted", "closed"];

export const INTERNET = "Anybody on the internet";
const OTHERS = "others";
/** More rows than this no eye compares; the rest is one row. */
const MOST_ROWS = 12;

/** Ranges that hold half of all addresses of a family. */
function isEverybody(source: string): boolean {
  const [base = "", bits] = source.split("/");
  if (bits !== undefined) return Number(bits) <= 1 || (base === "2000::" && bits === "3");
  const [first = "", last = ""] = source.split("-");
  const top = (address: string) => Number(address.split(".")[0]);
  return last !== "" && !last.includes(":") && top(last) - top(first) >= 128;
}

export interface Cell {
  readonly verdict: Verdict;
  readonly ports: readonly string[];
  readonly allowed: boolean;
}

export interface MatrixView {
  readonly sources: readonly string[];
  readonly assets: readonly string[];
  at(source: string, asset: string): Cell | undefined;
}

/** Who reaches what, as a table: sources down, assets across. Closed rows have no source, so a column may be empty. */
export function matrixOf(assets: readonly { readonly name: string; readonly rows: readonly GuardRow[] }[]): MatrixView {
  const cells = new Map<string, Map<string, Cell>>();
  for (const { name, rows } of assets)
    for (const row of rows) {
      if (row.verdict === "closed") continue;
      for (const source of row.from.length > 0 ? row.from : ["somebody unknown"]) {
        const label = isEverybody(source) ? INTERNET : source;
        const line = cells.get(label) ?? new Map<string, Cell>();
        cells.set(label, line);
        const before = line.get(name);
        const ports = row.ports.map((port) => (port === "*" ? "every port" : `${port}/${row.protocol}`));
        const worse = !before || SEVERITY.indexOf(row.verdict) < SEVERITY.indexOf(before.verdict);
        line.set(name, {
          verdict: worse ? row.verdict : before.verdict,
          ports: [...new Set([...(before?.ports ?? []), ...ports])],
          allowed: !row.undeclared.includes(source) && (before?.allowed ?? true),
        });
      }
    }
  const worstOf = (line: ReadonlyMap<string, Cell>): number =>
    Math.min(...[...line.values()].map(({ verdict }) => SEVERITY.indexOf(verdict)));
  const sorted = [...cells].sort(
    ([a, x], [b, y]) =>
      Number(b === INTERNET) - Number(a === INTERNET) ||
      worstOf(x) - worstOf(y) ||
      y.size - x.size ||
      a.localeCompare(b),
  );
  const rest = sorted.slice(MOST_ROWS);
  const shown = new Map(sorted.slice(0, MOST_ROWS));
  if (rest.length > 0) {
    const together = new Map<string, Cell>();
    for (const [, line] of rest)
      for (const [asset, cell] of line) {
        const before = together.get(asset);
        together.set(asset, before ? { ...cell, ports: [...new Set([...before.ports, ...cell.ports])] } : cell);
      }
    shown.set(`${rest.length} ${OTHERS}`, together);
  }
  return {
    sources: [...shown.keys()],
    assets: assets.map(({ name }) => name),
    at: (source, asset) => shown.get(source)?.get(asset),
  };
}

/** Where a stretch of time lies on a line from `from` to `to`, in per cent, cut to it; undefined where it lies outside. */
export function stretch(
  begin: number,
  end: number,
  line: { readonly from: number; readonly to: number },
): { readonly left: number; readonly width: number } | undefined {
  if (end < line.from || begin > line.to) return undefined;
  const whole = line.to - line.from;
  const left = ((Math.max(begin, line.from) - line.from) / whole) * 100;
  const right = ((Math.min(end, line.to) - line.from) / whole) * 100;
  return { left, width: right - left };
}
