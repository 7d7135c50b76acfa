import type { CaseDetail } from "../../api/types.ts";
import { PRIORITY_LABELS, STATUS_LABELS } from "../../lib/labels.ts";

/** What happened to a case between two readings of it, in sentences. Never empty: the version moved, so something did. */
export function describeDifference(before: CaseDetail, after: CaseDetail): readonly string[] {
  const changes: string[] = [];
  const seen = new Set(before.conversation.map(({ id }) => id));
  const fresh = after.conversation.filter(({ id }) => !seen.has(id));
  const count = (by: (visibility: string) => boolean): number =>
    fresh.filter(({ visibility }) => by(visibility)).length;
  const replies = count((visibility) => visibility === "public");
  const notes = fresh.length - replies;
  if (replies > 0) changes.push(replies === 1 ? "One message was added." : `${replies} messages were added.`);
  if (notes > 0) changes.push(notes === 1 ? "One note was added." : `${notes} notes were added.`);
  if (before.status !== after.status) {
    changes.push(`The status went from ${STATUS_LABELS[before.status]} to ${STATUS_LABELS[after.status]}.`);
  }
  if (before.priority !== after.priority) {
    changes.push(`The priority is now ${after.priority ? PRIORITY_LABELS[after.priority] : "not set"}.`);
  }
  if (before.assignee !== after.assignee) {
    changes.push(after.assignee === "" ? "It is assigned to nobody now." : "It is assigned to somebody else now.");
  }
  if (before.team !== after.team) changes.push(`The team is now ${after.team || "not set"}.`);
  if (before.tags.join("\n") !== after.tags.join("\n")) changes.push("The tags changed.");
  if (before.mergedInto !== after.mergedInto && after.mergedInto) changes.push("It was merged into another case.");
  return changes.length > 0 ? changes : ["A detail changed that is not shown here."];
}
