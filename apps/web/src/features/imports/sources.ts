import type { Source } from "../../api/types.ts";
import { SOURCE_NAMES } from "../../lib/labels.ts";

/** What of each can be read. Generated conversations are made on the command line only. */
export const SOURCE_HINTS: Record<Exclude<Source, "synth">, string> = {
  zendesk: "Folder of an incremental or account export: tickets, comments, users, events.",
  intercom: "Conversations with their parts, lists of conversations, contacts, admins.",
  freshdesk: "Tickets, conversations, satisfaction ratings, contacts, agents.",
  jira_sm: "Requests, comments, changelogs; issues of a search too.",
  salesforce: "Case, EmailMessage, CaseComment, CaseHistory and files, as CSV or query answers.",
  hubspot: "Tickets, threads and their messages, owners, pipelines, contacts.",
  zammad: "Tickets, articles, history, users, states.",
  chatwoot: "Conversations and their messages, contacts, agents.",
  elasticsearch: "Dump of an index, one JSON document a line (elasticdump).",
  generic: "CSV, JSON lines or Parquet; the columns are recognised by their names.",
  email: "mbox files, Maildir folders or single .eml files.",
};

export const SOURCE_OPTIONS = Object.keys(SOURCE_HINTS).map((value) => ({
  value,
  label: SOURCE_NAMES[value as Source],
}));

/** One path or address a line; empty lines are nothing. */
export function linesOfText(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}
