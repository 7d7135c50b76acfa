const WIDTH = 760;
const ROW = 26;
const LEFT = 250;
const RIGHT = 110;
const TOP = 44;

export interface Bar {
  readonly name: string;
  /** Milliseconds. */
  readonly value: number;
  /** What it should stay below, milliseconds. */
  readonly target: number;
}

/** Bars on a logarithmic scale with a mark at each target, as a stand-alone SVG. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const top = Math.max(...bars.flatMap(({ value, target }) => [value, target]), 10);
  const span = Math.log10(top) + 0.2;
  const x = (value: number) => LEFT + ((WIDTH - LEFT - RIGHT) * Math.max(0, Math.log10(Math.max(1, value)))) / span;
  const height = TOP + bars.length * ROW + 34;
  const lines = bars.map(({ name, value, target }, at) => {
    const y = TOP + at * ROW;
    const colour = value <= target ? "#2b8a5a" : "#c2532d";
    return [
      `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${LEFT}" y="${y + 3}" width="${(x(value) - LEFT).toFixed(1)}" height="${ROW - 9}" rx="2" fill="${colour}"/>`,
      `<line x1="${x(target).toFixed(1)}" x2="${x(target).toFixed(1)}" y1="${y}" y2="${y + ROW - 3}" stroke="#555" stroke-dasharray="3 2"/>`,
      `<text x="${(Math.max(x(value), x(target)) + 8).toFixed(1)}" y="${y + 15}">${Math.round(value)} ms</text>`,
    ].join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#222">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="24" font-size="15" font-weight="600">${escaped(title)}</text>
${lines.join("\n")}
<text x="16" y="${height - 12}" fill="#555">95th percentile, warm, logarithmic; the dashed line is the target.</text>
</svg>
`;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one] as string);

export interface Panel {
  readonly title: string;
  /** One value for each size; what is not a number is left out. */
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const PANEL = { width: 380, height: 230, left: 54, right: 130, top: 34, bottom: 30 };
const COLOURS = ["#1f6f8b", "#c2532d", "#2b8a5a", "#7a4fa3", "#b8860b", "#555", "#c23b75"];

/** Panels two beside each other, sizes and values on logarithmic scales, as a stand-alone SVG. */
export function lineChart(title: string, sizes: readonly number[], panels: readonly Panel[]): string {
  const height = 44 + Math.ceil(panels.length / 2) * PANEL.height;
  const drawn = panels.map((panel, at) => {
    const [x, y] = [(at % 2) * PANEL.width, 44 + Math.floor(at / 2) * PANEL.height];
    return `<g transform="translate(${x} ${y})">${panelSvg(panel, sizes)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * PANEL.width} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="#222">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="24" font-size="15" font-weight="600">${escaped(title)}</text>
${drawn.join("\n")}
</svg>
`;
}

function panelSvg({ title, lines }: Panel, sizes: readonly number[]): string {
  const values = lines.flatMap((line) => line.values).filter((value) => value > 0);
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)) + 1e-9)];
  const [from, to] = [Math.log10(sizes[0] ?? 1), Math.log10(sizes.at(-1) ?? 10)];
  const right = PANEL.width - PANEL.right;
  const bottom = PANEL.height - PANEL.bottom;
  const x = (size: number) =>
    PANEL.left + ((right - PANEL.left) * (Math.log10(size) - from)) / Math.max(1e-9, to - from);
  const y = (value: number) => bottom - ((bottom - PANEL.top) * (Math.log10(value) - low)) / Math.max(1, high - low);
  const parts = [`<text x="16" y="20" font-weight="600">${escaped(title)}</text>`];
  for (let power = low; power <= high; power++) {
    const at = y(10 ** power).toFixed(1);
    parts.push(`<line x1="${PANEL.left}" x2="${right}" y1="${at}" y2="${at}" stroke="#ddd"/>`);
    parts.push(`<text x="${PANEL.left - 6}" y="${Number(at) + 4}" text-anchor="end">${short(10 ** power)}</text>`);
  }
  for (const size of sizes)
    parts.push(`<text x="${x(size).toFixed(1)}" y="${bottom + 16}" text-anchor="middle">${short(size)}</text>`);
  const named: number[] = [];
  const ordered = [...lines.entries()].sort(([, a], [, b]) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
  for (const [at, line] of ordered) {
    const points = sizes.flatMap((size, place) => {
      const value = line.values[place] ?? Number.NaN;
      return value > 0 ? [[x(size), y(value)] as const] : [];
    });
    const last = points.at(-1);
    if (last === undefined) continue;
    const colour = COLOURS[at % COLOURS.length] as string;
    const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(" ");
    parts.push(`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.6"/>`);
    for (const [px, py] of points)
      parts.push(`<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="2.4" fill="${colour}"/>`);
    // Names under each other where lines end together.
    const place = Math.max(last[1] + 4, (named.at(-1) ?? Number.NEGATIVE_INFINITY) + 12);
    named.push(place);
    parts.push(
      `<text x="${right + 8}" y="${place.toFixed(1)}" fill="${colour}" font-size="10">${escaped(line.name)}</text>`,
    );
  }
  return parts.join("");
}

function short(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  if (value >= 1000) return `${Number((value / 1000).toPrecision(3))}k`;
  return String(Number(value.toPrecision(2)));
}
