import { useQuery } from "@tanstack/react-query";
import { guardSummaryQuery } from "../../api/guard.ts";
import { AppLink } from "../../ui/AppLink.tsx";
import css from "./GuardStrip.module.css";
import { VERDICTS } from "./verdicts.ts";

/** The line on every page of those who watch: the verdict, and how long ago the last drill was. */
export function GuardStrip() {
  const { data } = useQuery(guardSummaryQuery);
  if (!data) return null;
  const { verdict, drillAgeDays, drillLate } = data;
  const bad = verdict === "exposed";
  const amber = verdict === "unknown" || drillLate;
  const age =
    drillAgeDays === null
      ? "no drill yet"
      : drillAgeDays === 0
        ? "last drill today"
        : `last drill ${drillAgeDays} ${drillAgeDays === 1 ? "day" : "days"} ago`;
  return (
    <div className={css.strip} data-tone={bad ? "bad" : amber ? "amber" : "calm"} role={bad ? "alert" : undefined}>
      <span>
        <span aria-hidden>{VERDICTS[verdict].sign}</span> Exposure: {VERDICTS[verdict].label.toLowerCase()}
      </span>
      <span>
        {age}
        {drillLate && drillAgeDays !== null ? " (late)" : ""}
      </span>
      <AppLink to="/exposure" inherit c="inherit" td="underline">
        Look
      </AppLink>
    </div>
  );
}
