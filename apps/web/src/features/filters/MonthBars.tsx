import { formatCount, formatPeriod } from "../../lib/format.ts";
import { monthRange } from "../../lib/url-state.ts";
import css from "./FacetPanel.module.css";

const asDate = (month: string): string => `${month.slice(0, 7)}-01`;

/** Cases by month of creation; a press on a bar keeps that month only. Shows the last four years at most. */
export function MonthBars({
  months,
  from,
  to,
  onRange,
}: {
  months: readonly { readonly value: string; readonly count: number }[];
  from: string | undefined;
  to: string | undefined;
  onRange: (range: { from: string; to: string } | null) => void;
}) {
  const shown = months.slice(-48);
  const first = shown[0];
  const last = shown.at(-1);
  if (shown.length < 2 || !first || !last) return null;
  const most = Math.max(...shown.map(({ count }) => count));
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>Created</legend>
      <div className={css.months}>
        {shown.map(({ value, count }) => {
          const range = monthRange(value);
          const pressed = range !== null && range.from === from && range.to === to;
          return (
            <button
              key={value}
              type="button"
              className={css.month}
              aria-pressed={pressed}
              title={`${formatPeriod(asDate(value), "month")}: ${formatCount(count)}`}
              aria-label={`${formatPeriod(asDate(value), "month")}, ${formatCount(count)} cases`}
              onClick={() => onRange(pressed ? null : range)}
            >
              <span style={{ height: `${Math.round((count / most) * 100)}%` }} />
            </button>
          );
        })}
      </div>
      <div className={css.scale} aria-hidden>
        <span>{formatPeriod(asDate(first.value), "month")}</span>
        <span>{formatPeriod(asDate(last.value), "month")}</span>
      </div>
    </fieldset>
  );
}
