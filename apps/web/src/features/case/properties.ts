import type { Agents, CaseDetail } from "../../api/types.ts";

/** Me first, then colleagues by name; whoever has the case now is offered even when no longer on the staff. */
export function assigneeOptions(
  item: Pick<CaseDetail, "assignee">,
  agents: Agents["items"],
  me: string | undefined,
  nameOf: (id: string) => string,
): { value: string; label: string }[] {
  const ids = new Set(agents.map(({ id }) => id));
  if (item.assignee !== "") ids.add(item.assignee);
  const label = (id: string): string => (id === me ? `${nameOf(id)} (me)` : nameOf(id));
  return [...ids]
    .map((value) => ({ value, label: label(value) }))
    .sort((a, b) => Number(b.value === me) - Number(a.value === me) || a.label.localeCompare(b.label));
}

/** The change between two sets of tags, as the server takes it. */
export function tagChange(
  before: readonly string[],
  after: readonly string[],
): { readonly add: string[]; readonly remove: string[] } {
  return {
    add: after.filter((tag) => !before.includes(tag)),
    remove: before.filter((tag) => !after.includes(tag)),
  };
}
