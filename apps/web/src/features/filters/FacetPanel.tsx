import { Skeleton, Stack } from "@mantine/core";
import type { CaseFilter, Facets } from "../../api/types.ts";
import { type FilterName, toggleValue } from "../../lib/url-state.ts";
import { FacetGroup } from "./FacetGroup.tsx";
import css from "./FacetPanel.module.css";
import { MonthBars } from "./MonthBars.tsx";

/** Facets in the order a support person narrows by. `month` is drawn apart, as bars. */
const ORDER = ["status", "product", "team", "assignee", "channel", "region", "language"] as const;

const UNCOUNTED = "Too many cases to count in time. Another word or a range of dates makes them fewer.";

export type ChangeFilter = (change: Partial<Record<FilterName, string | undefined>>) => void;

export function FacetPanel({
  facets,
  about = false,
  filter,
  onChange,
}: {
  /** Undefined: they are on their way. Null: there are too many cases to count. */
  facets: Facets | undefined | null;
  /** Whether their counts are estimates. */
  about?: boolean;
  filter: CaseFilter;
  onChange: ChangeFilter;
}) {
  if (facets === null) return <p className={css.uncounted}>{UNCOUNTED}</p>;
  if (!facets) {
    return (
      <Stack gap="sm" aria-hidden>
        {[90, 70, 80, 60, 85, 75].map((width) => (
          <Skeleton key={width} height={14} width={`${width}%`} />
        ))}
      </Stack>
    );
  }
  return (
    <div className={css.panel}>
      <MonthBars
        months={facets.month ?? []}
        from={filter.from}
        to={filter.to}
        onRange={(range) => onChange(range ?? { from: undefined, to: undefined })}
      />
      {ORDER.map((name) => (
        <FacetGroup
          key={name}
          name={name}
          values={facets[name] ?? []}
          about={about}
          chosen={filter[name]}
          onToggle={(value) => onChange({ [name]: toggleValue(filter[name], value) })}
        />
      ))}
    </div>
  );
}
