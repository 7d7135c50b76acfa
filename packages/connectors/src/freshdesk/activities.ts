import { tagsOf } from "../desk/build.ts";
import type { Piece } from "../desk/connector.ts";
import type { Change } from "../events.ts";
import { priorityWord, statusNamed } from "../record/words.ts";
import { id, type Json, list, object, text } from "../text/values.ts";

/** What the daily export of activities says happened to a ticket: each entry names what it set, by name or by id. */
export function activityChanges(
  pieces: readonly Piece[],
  at: (value: unknown) => number | undefined,
  groups: ReadonlyMap<string, string>,
): Change[] {
  const seen = new Set<string>();
  return pieces.flatMap(({ v }): Change[] => {
    const when = at(v.performed_at);
    const line = JSON.stringify(v);
    if (when === undefined || seen.has(line)) return [];
    seen.add(line);
    return changesOf(object(v.activity), when, groups);
  });
}

function changesOf(set: Json, at: number, groups: ReadonlyMap<string, string>): Change[] {
  const changes: Change[] = [];
  const status = statusNamed(set.status);
  if (status !== undefined) changes.push({ type: "status", at, to: status });
  const priority = priorityWord(set.priority);
  if (priority !== undefined) changes.push({ type: "priority", at, to: priority });
  if (set.group !== undefined) changes.push({ type: "group", at, to: text(set.group) || null });
  else if (set.group_id !== undefined)
    changes.push({ type: "group", at, to: groups.get(id(set.group_id)) || id(set.group_id) || null });
  if (set.agent_id !== undefined) changes.push({ type: "assignee", at, to: id(set.agent_id) || null });
  const [add, remove] = [tagsOf(list(set.added_tags)), tagsOf(list(set.removed_tags))];
  if (add.length + remove.length > 0) changes.push({ type: "tags", at, add, remove });
  return changes;
}
