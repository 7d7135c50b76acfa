import { ActionIcon, Skeleton, Tooltip } from "@mantine/core";
import { IconChartLine, IconDownload, IconTable } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import type { MetricResult } from "../../api/types.ts";
import { csvName, downloadCsv, type Table } from "../../lib/csv.ts";
import { formatCount, formatMinutes, formatNumber, formatRate } from "../../lib/format.ts";
import { formatValue, mainValue } from "../../lib/metric-table.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { calendarName, Definition } from "./Definition.tsx";
import { FigureTable } from "./FigureTable.tsx";
import css from "./Panel.module.css";

/** Parts that stay whole when the line is broken. */
const joined = (...parts: readonly string[]): string => parts.map((part) => part.replaceAll(" ", "\u00a0")).join(" · ");

/** The figures beside the main one: always n, so that a number is never without its weight. */
export function detailOf(result: MetricResult): string {
  const { overall, unit, response } = result;
  if (overall.hidden) return "hidden: fewer than five cases";
  const n = `n ${formatCount(overall.n ?? overall.denominator)}`;
  if (unit === "minutes") {
    return joined("median", `p90 ${formatMinutes(overall.p90)}`, `mean ${formatMinutes(overall.mean)}`, n);
  }
  if (unit === "count") {
    return joined("mean", `median ${formatNumber(overall.median)}`, `p90 ${formatNumber(overall.p90)}`, n);
  }
  if (unit === "cases") return "cases";
  const share = `${formatCount(overall.numerator)} of ${formatCount(overall.denominator)}`;
  return response ? joined(share, `response ${formatRate(response.numerator, response.denominator)}`) : joined(share);
}

/** Title, definition, figure, chart or table, download and notes: the same for every figure. */
export function PanelFrame({
  title,
  by,
  result,
  error,
  onRetry,
  table,
  note,
  busy,
  side,
  children,
}: {
  title: string;
  /** By what it is told apart, where the same figure has a panel of its own besides. */
  by?: string;
  result: MetricResult | undefined;
  error: unknown;
  onRetry: () => void;
  table: Table | null;
  note?: string | undefined;
  busy: boolean;
  side?: ReactNode;
  children: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  const heading = result?.title ?? title;
  const hidden = result !== undefined && result.groups.length > 0 && result.groups.every((group) => group.hidden);
  const empty = result !== undefined && table !== null && result.groups.length === 0;
  return (
    <section className={css.panel} aria-label={by ? `${heading} by ${by}` : heading} aria-busy={busy}>
      <div className={css.head}>
        <div>
          <h3 className={css.title}>
            {heading}
            {result && <Definition result={result} />}
          </h3>
          {result ? (
            <>
              <div className={`${css.value} num`}>
                {formatValue(result.unit, mainValue(result.unit, result.overall))}
              </div>
              <div className={`${css.detail} num`}>{detailOf(result)}</div>
            </>
          ) : (
            !error && <Skeleton height={28} width={110} mt={6} />
          )}
        </div>
        <div className={css.acts}>
          {result && table && (
            <>
              <Tooltip label={asTable ? "Chart" : "Table"}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`${heading} as a ${asTable ? "chart" : "table"}`}
                  onClick={() => setAsTable(!asTable)}
                >
                  {asTable ? <IconChartLine size={17} aria-hidden /> : <IconTable size={17} aria-hidden />}
                </ActionIcon>
              </Tooltip>
              <Tooltip label="Download as CSV">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Download ${heading} as CSV`}
                  onClick={() => downloadCsv(csvName(result.metric, result.from, result.to, result.timeZone), table)}
                >
                  <IconDownload size={17} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </>
          )}
        </div>
      </div>
      {side && <div className={css.side}>{side}</div>}
      <div className={css.chart} style={{ opacity: busy && result ? 0.55 : 1 }}>
        {error ? (
          <ErrorPanel error={error} onRetry={onRetry} />
        ) : !result || !table ? (
          <Skeleton height={230} />
        ) : empty ? (
          <p className="muted">No cases in this period and with these filters.</p>
        ) : hidden ? (
          <p className="muted">
            Each part has too few cases to be shown. Longer periods, more dates or fewer filters make larger ones.
          </p>
        ) : asTable ? (
          <FigureTable data={table} unit={result.unit} caption={heading} />
        ) : (
          children
        )}
      </div>
      {result && (
        <p className={css.notes}>
          {result.unit === "minutes" && <span>Calendar: {calendarName(result.calendar)}</span>}
          {note && <span>{note}</span>}
          {result.hiddenBecause && <span>{result.hiddenBecause}</span>}
        </p>
      )}
    </section>
  );
}
