import { Button, CloseButton, Group, Pill } from "@mantine/core";
import type { CaseFilter } from "../../api/types.ts";
import { formatPeriod } from "../../lib/format.ts";
import { valueLabel } from "../../lib/labels.ts";
import { type Chip, chipsOf, FILTER_LABELS, FILTER_NAMES, lastDay, NONE, toggleValue } from "../../lib/url-state.ts";
import { useNames } from "../../ui/PersonName.tsx";
import type { ChangeFilter } from "./FacetPanel.tsx";

/** What is chosen, each to be taken away alone or all together. */
export function Chips({ filter, onChange }: { filter: CaseFilter; onChange: ChangeFilter }) {
  const nameOf = useNames();
  const chips = chipsOf(filter);
  if (chips.length === 0) return null;
  const labelOf = ({ name, value }: Chip): string => {
    if (value === NONE) return valueLabel(name, "");
    if (name === "assignee") return nameOf(value);
    if (name === "from") return formatPeriod(value.slice(0, 10), "day");
    if (name === "to") return formatPeriod(lastDay(value), "day");
    return valueLabel(name, value);
  };
  return (
    <Group gap={6} role="group" aria-label="Chosen filters">
      {chips.map((chip) => {
        const label = `${FILTER_LABELS[chip.name]}: ${labelOf(chip)}`;
        return (
          <Pill key={`${chip.name}=${chip.value}`} size="md" bg="var(--ck-accent-soft)" c="var(--ck-accent-text)">
            <Group gap={2} wrap="nowrap" component="span">
              {label}
              <CloseButton
                size="xs"
                c="inherit"
                aria-label={`Remove ${label}`}
                onClick={() => onChange({ [chip.name]: toggleValue(filter[chip.name], chip.value) })}
              />
            </Group>
          </Pill>
        );
      })}
      {chips.length > 1 && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => onChange(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])))}
        >
          Clear all
        </Button>
      )}
    </Group>
  );
}
