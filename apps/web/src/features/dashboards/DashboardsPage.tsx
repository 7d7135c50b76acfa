import { useQuery } from "@tanstack/react-query";
import { daysNote } from "../../lib/format.ts";
import { BacklogMoment } from "./BacklogMoment.tsx";
import { ComparePanel } from "./ComparePanel.tsx";
import { Controls } from "./Controls.tsx";
import { SECTIONS } from "./catalogue.ts";
import css from "./Dashboards.module.css";
import { useDashboardState } from "./state.ts";
import { Tiles } from "./Tiles.tsx";
import { TimePanel, timeQuery } from "./TimePanel.tsx";

/** One page for a Monday: how much, how fast, how well, and where. */
export function DashboardsPage() {
  const state = useDashboardState();
  const { data } = useQuery(timeQuery(state, "volume"));
  const note = data && daysNote(data.timeZone);
  return (
    <div className={css.page}>
      <title>Dashboards – Casekeep</title>
      <Controls state={state} />
      <Tiles state={state} />
      {note && <p className="muted">{note}</p>}
      {SECTIONS.map(({ title, metrics }, place) => (
        <section key={title} aria-label={title}>
          <h2 className={css.section}>{title}</h2>
          <div className={css.grid}>
            {metrics.map((name) => (
              <TimePanel key={name} name={name} state={state} />
            ))}
            {place === 0 && <BacklogMoment state={state} />}
          </div>
        </section>
      ))}
      <section aria-label="Where and by whom">
        <h2 className={css.section}>Where and by whom</h2>
        <ComparePanel state={state} />
      </section>
    </div>
  );
}
