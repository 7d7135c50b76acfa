import { Button, Drawer, SegmentedControl, Select } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { facetsQuery } from "../../api/queries.ts";
import { chipsOf } from "../../lib/url-state.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { Chips } from "../filters/Chips.tsx";
import { DateRange } from "../filters/DateRange.tsx";
import { FacetPanel } from "../filters/FacetPanel.tsx";
import { DIMENSION_LABELS, GRAIN_LABELS } from "./catalogue.ts";
import css from "./Dashboards.module.css";
import type { DashboardState } from "./state.ts";

const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The question, for all figures of the page at once. */
export function Controls({ state }: { state: DashboardState }) {
  const [opened, { open, close }] = useDisclosure(false);
  const facets = useQuery({ ...facetsQuery(state.filter), enabled: opened });
  const chosen = chipsOf(state.filter).length;
  return (
    <div className={css.bar}>
      <div className={css.tools}>
        <h1>Dashboards</h1>
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} onClick={open}>
          Filters{chosen > 0 ? ` (${String(chosen)})` : ""}
        </Button>
        <DateRange filter={state.filter} onChange={state.set} />
        <SegmentedControl
          aria-label="Size of a step in time"
          data={options(GRAIN_LABELS)}
          value={state.grain}
          onChange={(grain) => state.set({ grain })}
        />
        <Select
          aria-label="Split by"
          placeholder="Split by …"
          w={146}
          clearable
          data={options(DIMENSION_LABELS)}
          value={state.split ?? null}
          onChange={(split) => state.set({ split: split ?? undefined })}
        />
        <Select
          aria-label="Calendar"
          w={158}
          allowDeselect={false}
          data={[
            { value: "business", label: "Business hours" },
            { value: "calendar", label: "Wall clock" },
          ]}
          value={state.calendar}
          onChange={(calendar) => state.set({ calendar: calendar === "calendar" ? calendar : undefined })}
        />
      </div>
      <Chips filter={state.filter} onChange={state.set} />
      <Drawer opened={opened} onClose={close} title="Filters" size={320}>
        {facets.error ? (
          <ErrorPanel error={facets.error} onRetry={() => void facets.refetch()} />
        ) : (
          <FacetPanel facets={facets.data?.facets} filter={state.filter} onChange={state.set} />
        )}
      </Drawer>
    </div>
  );
}
