import type { Dimension } from "../../api/types.ts";
import { valueLabel } from "../../lib/labels.ts";
import { useNames } from "../../ui/PersonName.tsx";

/** Names of a dimension's values; agents by name or alias. */
export function useGroupName(dimension: Dimension | undefined): (key: string) => string {
  const nameOf = useNames();
  return (key) => (dimension === "assignee" && key !== "" ? nameOf(key) : valueLabel(dimension ?? "", key));
}
