import type { HistoryEntry, Priority, Status, Visibility } from "../../api/types.ts";
import { AUTHOR_LABELS, PRIORITY_LABELS, STATUS_LABELS } from "../../lib/labels.ts";

type Change = HistoryEntry["change"];

const text = (change: Change, name: string): string => {
  const value = change[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
const list = (change: Change, name: string): readonly string[] => {
  const value = change[name];
  return Array.isArray(value) ? value : [];
};
const labelled = <Key extends string>(labels: Record<Key, string>, value: string): string =>
  Object.hasOwn(labels, value) ? labels[value as Key] : value;

function messageText(change: Change): string {
  const by = labelled(AUTHOR_LABELS, text(change, "by"));
  const visibility = text(change, "visibility") as Visibility | "";
  if (visibility === "internal") return "Internal note";
  if (visibility === "confidential") return "Confidential note";
  return by ? `Message by ${by.toLowerCase()}` : "Message";
}

function tagsText(change: Change): string {
  const added = list(change, "add");
  const removed = list(change, "remove");
  const parts = [
    added.length > 0 ? `added ${added.join(", ")}` : "",
    removed.length > 0 ? `removed ${removed.join(", ")}` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `Tags: ${parts.join("; ")}` : "Tags changed";
}

/** One entry of the history as a sentence. People in it (`assignee`) are named by the caller's function. */
export function describeHistory(entry: HistoryEntry, nameOf: (id: string) => string): string {
  const { change } = entry;
  const to = text(change, "to");
  switch (entry.type) {
    case "created":
      return "Created";
    case "message":
      return messageText(change);
    case "status":
      return `Status: ${labelled<Status>(STATUS_LABELS, to) || "changed"}`;
    case "priority":
      return `Priority: ${labelled<Priority>(PRIORITY_LABELS, to) || "not set"}`;
    case "group":
      return `Team: ${to || "none"}`;
    case "assignee":
      return `Assigned to ${to === "" ? "nobody" : nameOf(to)}`;
    case "tags":
      return tagsText(change);
    case "csat":
      return `Satisfaction: ${to || text(change, "value") || "changed"}`;
    case "merge": {
      const into = text(change, "into");
      const from = text(change, "from");
      return into ? `Merged into ${into}` : from ? `Merged from ${from}` : "Merged";
    }
  }
}
