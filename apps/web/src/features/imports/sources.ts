import type { Source } from "../../api/types.ts";

/** What can be read, in words. Generated conversations are made on the command line only. */
export const SOURCE_LABELS: Record<Exclude<Source, "synth">, { readonly label: string; readonly hint: string }> = {
  zendesk: { label: "Zendesk", hint: "Folder of an incremental or account export: tickets, comments, users, events." },
  intercom: { label: "Intercom", hint: "Conversations with their parts, lists of conversations, contacts, admins." },
  freshdesk: { label: "Freshdesk", hint: "Tickets, conversations, satisfaction ratings, contacts, agents." },
  jira_sm: { label: "Jira Service Management", hint: "Requests, comments, changelogs; issues of a search too." },
  salesforce: {
    label: "Salesforce",
    hint: "Case, EmailMessage, CaseComment, CaseHistory and files, as CSV or query answers.",
  },
  hubspot: { label: "HubSpot", hint: "Tickets, threads and their messages, owners, pipelines, contacts." },
  zammad: { label: "Zammad", hint: "Tickets, articles, history, users, states." },
  chatwoot: { label: "Chatwoot", hint: "Conversations and their messages, contacts, agents." },
  elasticsearch: { label: "Elasticsearch", hint: "Dump of an index, one JSON document a line (elasticdump)." },
  generic: { label: "Table or JSON", hint: "CSV, JSON lines or Parquet; the columns are recognised by their names." },
  email: { label: "E-mail", hint: "mbox files, Maildir folders or single .eml files." },
};

export const SOURCE_OPTIONS = Object.entries(SOURCE_LABELS).map(([value, { label }]) => ({ value, label }));

export function sourceName(source: string): string {
  if (source === "synth") return "Generated conversations";
  return Object.hasOwn(SOURCE_LABELS, source) ? SOURCE_LABELS[source as keyof typeof SOURCE_LABELS].label : source;
}

/** One path or address a line; empty lines are nothing. */
export function linesOfText(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}
