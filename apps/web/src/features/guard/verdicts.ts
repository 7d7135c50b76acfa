import type { GuardAssetState, GuardStatus } from "../../api/types.ts";

export type Verdict = GuardStatus["verdict"];

/** Each verdict in words, with the sign and the colour that say the same. */
export const VERDICTS: Record<Verdict, { readonly label: string; readonly sign: string; readonly means: string }> = {
  exposed: { label: "Exposed", sign: "●", means: "Somebody on the public internet can open it." },
  unknown: { label: "Unknown", sign: "?", means: "Nobody can say who reaches it. That is not safe." },
  restricted: {
    label: "Restricted",
    sign: "◐",
    means: "Only named sources reach it, or those it is declared open to.",
  },
  closed: { label: "Closed", sign: "○", means: "Nobody reaches it." },
  undeclared: { label: "Nothing declared", sign: "–", means: "No asset is declared: no rule is watched." },
};

export const SEVERITY: readonly Verdict[] = ["exposed", "unknown", "restricted", "closed"];

export const INTERNET = "Anybody on the internet";
const OTHERS = "others";
/** More than this no eye compares; the rest is one column. */
const MOST_SOURCES = 8;

/** Whether everybody is among the sources of a row in whom a column's addresses lie. Named sources are told apart by their owners alone. */
function holds(
  rows: readonly { readonly from: readonly string[]; readonly verdict: Verdict }[],
  column: string,
): boolean {
  const family = /^[0-9.]+[/-]/.test(column) ? "0.0.0.0/0" : /^[0-9a-f:]+[/-]/i.test(column) ? "::/0" : undefined;
  return family !== undefined && rows.some(({ from, verdict }) => verdict !== "closed" && from.includes(family));
}

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

/** Assets that the same people reach in the same way. */
export interface Group {
  readonly names: readonly string[];
  readonly verdict: Verdict;
  readonly reason: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Columns without a cell whose addresses reach what everybody reaches. */
  readonly asEverybody: readonly string[];
}

export interface MatrixView {
  /** The internet first, then the worst. */
  readonly sources: readonly string[];
  /** The worst first. */
  readonly groups: readonly Group[];
}

type Asset = Pick<GuardAssetState, "name" | "verdict" | "reason" | "rows">;

/** Who reaches what, as a table: assets down, sources across. Closed rows have no source, so a line may be empty. */
export function matrixOf(assets: readonly Asset[]): MatrixView {
  const cells = new Map<string, Map<string, Cell>>();
  for (const { name, rows } of assets)
    for (const row of rows) {
      if (row.verdict === "closed") continue;
      for (const source of row.from.length > 0 ? row.from : ["Somebody unknown"]) {
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
  const rest = sorted.slice(MOST_SOURCES);
  const shown = new Map(sorted.slice(0, MOST_SOURCES));
  if (rest.length > 0) {
    const together = new Map<string, Cell>();
    for (const [, line] of rest)
      for (const [asset, cell] of line) {
        const before = together.get(asset);
        together.set(asset, before ? { ...cell, ports: [...new Set([...before.ports, ...cell.ports])] } : cell);
      }
    shown.set(`${rest.length} ${OTHERS}`, together);
  }
  const groups = new Map<string, { names: string[] } & Group>();
  for (const { name, verdict, reason, rows } of assets) {
    const own = new Map(
      [...shown].flatMap(([source, line]) => (line.has(name) ? [[source, line.get(name) as Cell]] : [])),
    );
    const asEverybody = [...shown.keys()].filter((source) => !own.has(source) && holds(rows, source));
    const key = JSON.stringify([verdict, reason, [...own], asEverybody]);
    const group = groups.get(key);
    if (group) group.names.push(name);
    else groups.set(key, { names: [name], verdict, reason, cells: own, asEverybody });
  }
  return {
    sources: [...shown.keys()],
    groups: [...groups.values()].sort((a, b) => SEVERITY.indexOf(a.verdict) - SEVERITY.indexOf(b.verdict)),
  };
}

const few = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");

/** The verdict in a sentence that names who it is about. */
export function verdictSentence(verdict: Verdict, assets: readonly Pick<Asset, "name" | "verdict">[]): string {
  if (verdict === "undeclared") return VERDICTS.undeclared.means;
  const all = assets.length;
  const of = (one: Verdict) => assets.filter((asset) => asset.verdict === one).map(({ name }) => name);
  const bad = (["exposed", "unknown"] as const).flatMap((one) => {
    const names = of(one);
    return names.length === 0
      ? []
      : [`${names.length} of ${all} ${names.length === 1 ? "is" : "are"} ${one}: ${few(names)}.`];
  });
  if (bad.length > 0) return bad.join(" ");
  const restricted = of("restricted").length;
  if (restricted === 0) return all === 1 ? "Nobody reaches it." : `Nobody reaches any of the ${all} assets.`;
  // Some may be meant for everybody: allowed is not closed.
  return `Nobody on the internet reaches what they are not allowed to; ${restricted} of ${all} can be reached.`;
}

/** What a keep says that is open although something is exposed or unknown: nobody should have to guess whether it sealed itself. */
export function notSealedSentence(
  assets: readonly Pick<Asset, "verdict">[],
  sealOn: { readonly exposed: boolean; readonly unknown: boolean },
): string | undefined {
  const off = (["exposed", "unknown"] as const).filter(
    (one) => !sealOn[one] && assets.some(({ verdict }) => verdict === one),
  );
  if (off.length === 0) return undefined;
  return `The keep stays open: its policy does not seal it where something is ${off.join(" or ")}.`;
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
