import { useQuery } from "@tanstack/react-query";
import { guardSummaryQuery } from "../../api/guard.ts";
import type { GuardSummary } from "../../api/types.ts";
import { formatMoment } from "../../lib/format.ts";
import { AppLink } from "../../ui/AppLink.tsx";
import css from "./GuardStrip.module.css";
import { VERDICTS } from "./verdicts.ts";

/** The line on every page of those who watch: the verdict, and how long ago the last drill was. A verdict that is not known to hold any more is none. */
export function GuardStrip() {
  const { data, isError, dataUpdatedAt } = useQuery(guardSummaryQuery);
  if (!data && !isError) return null;
  const bad = data?.verdict === "exposed";
  const amber = isError || data?.verdict === "unknown" || data?.drillLate;
  return (
    <div className={css.strip} data-tone={bad ? "bad" : amber ? "amber" : "calm"} role={bad ? "alert" : undefined}>
      {isError && (
        <span role="status">
          The guard does not answer
          {data && `: at ${formatMoment(new Date(dataUpdatedAt).toISOString())} this was the last known`}
        </span>
      )}
      {data && (
        <span>
          <span aria-hidden>{VERDICTS[data.verdict].sign}</span> Exposure: {VERDICTS[data.verdict].label.toLowerCase()}
        </span>
      )}
      {data && <span>{drillText(data)}</span>}
      <AppLink to="/exposure" inherit c="inherit" td="underline">
        Look
      </AppLink>
    </div>
  );
}

function drillText({ drillAgeDays, drillLate }: GuardSummary): string {
  if (drillAgeDays === null) return "no drill yet";
  const age = drillAgeDays === 0 ? "today" : `${drillAgeDays} ${drillAgeDays === 1 ? "day" : "days"} ago`;
  return `last drill ${age}${drillLate ? " (late)" : ""}`;
}
