import { useState } from "react";
import type { Status } from "../../api/types.ts";
import { formatCount } from "../../lib/format.ts";
import { STATUS_LABELS, valueLabel } from "../../lib/labels.ts";
import { FILTER_LABELS, type FilterName, splitValues } from "../../lib/url-state.ts";
import { PersonName } from "../../ui/PersonName.tsx";
import { StatusDot } from "../../ui/StatusDot.tsx";
import css from "./FacetPanel.module.css";

interface Counted {
  readonly value: string;
  /** Null: chosen, but no longer among the counted values. */
  readonly count: number | null;
}

const SHOWN = 6;

function ValueText({ name, value }: { name: FilterName; value: string }) {
  if (name === "status" && Object.hasOwn(STATUS_LABELS, value)) return <StatusDot status={value as Status} />;
  if (name === "assignee") return <PersonName id={value} />;
  return valueLabel(name, value);
}

/** One facet: its values with counts, as checkboxes. A chosen value stays in view whatever the counts say. */
export function FacetGroup({
  name,
  values,
  chosen,
  onToggle,
}: {
  name: FilterName;
  values: readonly Counted[];
  chosen: string | undefined;
  onToggle: (value: string) => void;
}) {
  const [all, setAll] = useState(false);
  const on = splitValues(chosen);
  // "Nobody" cannot be named in a comma-separated choice, so it is counted but not offered.
  const offered = values.filter(({ value }) => value !== "");
  const missing = on
    .filter((value) => !offered.some((one) => one.value === value))
    .map((value): Counted => ({ value, count: null }));
  const list = [...missing, ...offered];
  if (list.length === 0) return null;
  const shown = all ? list : list.filter(({ value }, place) => place < SHOWN || on.includes(value));
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{FILTER_LABELS[name]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className={css.value} data-on={on.includes(value) || undefined}>
          <input type="checkbox" checked={on.includes(value)} onChange={() => onToggle(value)} />
          <span className={css.label}>
            <ValueText name={name} value={value} />
          </span>
          <span className={css.count}>{count === null ? "" : formatCount(count)}</span>
        </label>
      ))}
      {list.length > SHOWN && (
        <button type="button" className={css.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Fewer" : `${list.length - SHOWN} more`}
          <span className="visually-hidden"> values of {FILTER_LABELS[name]}</span>
        </button>
      )}
    </fieldset>
  );
}
