import type { Dimension } from "../../api/types.ts";
import { valueLabel } from "../../lib/labels.ts";
import { useNames } from "../../ui/PersonName.tsx";

/** Names of a dimension's values; agents by name or alias. */
export function useGroupName(dimension: Dimension | undefined): (key: string) => string {
  const nameOf = useNames();
  return (key) => (dimension === "assignee" && key !== "" ? nameOf(key) : valueLabel(dimension ?? "", key));
}

/** Where not every group that may be shown has a bar: how many have one, and where the others are. */
export function drawnNote(
  bars: readonly unknown[],
  groups: readonly { readonly hidden: boolean }[],
): string | undefined {
  const shown = groups.filter(({ hidden }) => !hidden).length;
  return shown > bars.length ? `${bars.length} of ${shown} groups drawn; all are in the table.` : undefined;
}
