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
