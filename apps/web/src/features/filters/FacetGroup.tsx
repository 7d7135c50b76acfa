import { useState } from "react";
import { useMe } from "../../api/queries.ts";
import type { Status } from "../../api/types.ts";
import { formatCount } from "../../lib/format.ts";
import { STATUS_LABELS, valueLabel } from "../../lib/labels.ts";
import { FILTER_LABELS, type FilterName, NONE, splitValues } from "../../lib/url-state.ts";
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
  if (value === NONE) return <span className="muted">{valueLabel(name, "")}</span>;
  if (name === "assignee") return <PersonName id={value} />;
  return valueLabel(name, value);
}

/** One facet: its values with counts, as checkboxes. A chosen value stays in view whatever the counts say. */
export function FacetGroup({
  name,
  values,
  about,
  chosen,
  onToggle,
}: {
  name: FilterName;
  values: readonly Counted[];
  about: boolean;
  chosen: string | undefined;
  onToggle: (value: string) => void;
}) {
  const [all, setAll] = useState(false);
  const on = splitValues(chosen);
  const me = useMe();
  const counted = values.map(({ value, count }) => ({ value: value === "" ? NONE : value, count }));
  // What waits for oneself and for anybody comes first: among hundreds of colleagues it would be hard to find, or not counted.
  const first = name === "assignee" && me?.can.write ? [me.id, NONE] : [];
  const pinned = [...first, ...on.filter((value) => !counted.some((one) => one.value === value))];
  const list: readonly Counted[] = [
    ...[...new Set(pinned)].map((value) => counted.find((one) => one.value === value) ?? { value, count: null }),
    ...counted.filter(({ value }) => !pinned.includes(value)),
  ];
  if (values.length === 0 && on.length === 0) return null;
  const shown = all ? list : list.filter(({ value }, place) => place < SHOWN || on.includes(value));
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{FILTER_LABELS[name]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className={css.value} data-on={on.includes(value) || undefined}>
          <input type="checkbox" checked={on.includes(value)} onChange={() => onToggle(value)} />
          <span className={css.label}>
            <ValueText name={name} value={value} />
            {value === me?.id && <span className="muted"> (you)</span>}
          </span>
          <span className={css.count}>{count === null ? "" : `${about ? "~" : ""}${formatCount(count)}`}</span>
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
