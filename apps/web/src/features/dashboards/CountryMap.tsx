import type { MetricGroup, MetricResult } from "../../api/types.ts";
import { countryNumber } from "../../lib/countries.ts";
import { countryName } from "../../lib/labels.ts";
import { formatValue, mainValue } from "../../lib/metric-table.ts";
import css from "./CountryMap.module.css";
import { binOf, bins } from "./map-bins.ts";
import { dotOf, HEIGHT, SHAPES, WIDTH } from "./map-shapes.ts";

const fill = (bin: number): string =>
  `color-mix(in oklab, var(--ck-accent) ${String(14 + bin * 21)}%, var(--ck-surface))`;

/** A choropleth: darker is more. Every value is also in the bars and the table below it. */
export default function CountryMap({ result }: { result: MetricResult }) {
  const value = (group: MetricGroup): number | null => mainValue(result.unit, group);
  const known = result.groups.filter((group) => countryNumber(group.key) !== undefined);
  const byNumber = new Map(known.map((group) => [countryNumber(group.key), group]));
  const steps = bins(known.map(value).filter((one) => one !== null));
  const paint = (group: MetricGroup | undefined): string => {
    const one = group && value(group);
    return one === null || one === undefined ? "var(--ck-sunken)" : fill(binOf(steps, one));
  };
  const title = (group: MetricGroup): string =>
    `${countryName(group.key)}: ${group.hidden ? "hidden" : formatValue(result.unit, value(group))}`;
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={`${result.title} on a world map`}>
        {SHAPES.map(({ number, path }) => {
          const group = byNumber.get(number);
          return (
            <path key={`${number}${path.slice(0, 18)}`} d={path} fill={paint(group)} className={css.land}>
              {group && <title>{title(group)}</title>}
            </path>
          );
        })}
        {known.map((group) => {
          const at = dotOf(group.key);
          return (
            at && (
              <circle key={group.key} cx={at[0]} cy={at[1]} r={4} fill={paint(group)} className={css.dot}>
                <title>{title(group)}</title>
              </circle>
            )
          );
        })}
      </svg>
      <figcaption className={css.legend}>
        {steps.map((from, bin) => (
          <span key={from}>
            <i style={{ background: fill(bin) }} />
            {bin === 0 ? "from " : ""}
            {formatValue(result.unit, from)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
