import type { AuthorKind, Priority, Role, Source, Status, Visibility } from "../api/types.ts";

/** Every value of a closed set in words; the compiler asks for the missing one when a set grows. */
export const STATUS_LABELS: Record<Status, string> = {
  new: "New",
  open: "Open",
  pending: "Pending",
  hold: "On hold",
  solved: "Solved",
  closed: "Closed",
  deleted: "Deleted",
};
export const PRIORITY_LABELS: Record<Priority, string> = {
  urgent: "Urgent",
  high: "High",
  normal: "Normal",
  low: "Low",
};
export const VISIBILITY_LABELS: Record<Visibility, string> = {
  public: "Reply",
  internal: "Internal note",
  confidential: "Confidential note",
};
export const AUTHOR_LABELS: Record<AuthorKind, string> = {
  customer: "Customer",
  agent: "Agent",
  bot: "Bot",
  system: "System",
};
export const ROLE_LABELS: Record<Role, { readonly label: string; readonly does: string }> = {
  agent: { label: "Agent", does: "Reads and answers all cases; of confidential notes those of own cases." },
  lead: {
    label: "Team lead",
    does: "As an agent, with every confidential note and small groups in figures; imports, and seals the keep.",
  },
  analyst: { label: "Analyst", does: "Reads figures, and cases without confidential notes; changes nothing." },
  security: {
    label: "Security",
    does: "Watches network rules, access and the audit trail, and seals the keep; reads no case.",
  },
  privacy: {
    label: "Privacy",
    does: "Reads every case and note, the audit trail and what redaction left; judges suspects; changes no case.",
  },
  admin: {
    label: "Administrator",
    does: "As an agent; invites people, imports, reads the audit trail, watches network rules, and seals the keep.",
  },
};

/** Where cases come from: another system, or this keep itself. */
export const SOURCE_NAMES: Record<Source | "casekeep", string> = {
  casekeep: "Casekeep",
  zendesk: "Zendesk",
  intercom: "Intercom",
  freshdesk: "Freshdesk",
  jira_sm: "Jira Service Management",
  salesforce: "Salesforce",
  hubspot: "HubSpot",
  zammad: "Zammad",
  chatwoot: "Chatwoot",
  elasticsearch: "Elasticsearch",
  generic: "Table or JSON",
  email: "E-mail",
  synth: "Generated conversations",
};

const CHANNELS: Record<string, string> = { email: "E-mail", api: "API", web: "Web form" };
let languageNames: Intl.DisplayNames | undefined;
let regionNames: Intl.DisplayNames | undefined;

function displayName(kind: "language" | "region", code: string): string {
  try {
    languageNames ??= new Intl.DisplayNames("en", { type: "language" });
    regionNames ??= new Intl.DisplayNames("en", { type: "region" });
    return (kind === "language" ? languageNames : regionNames).of(code) ?? code;
  } catch {
    return code;
  }
}

export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? displayName("region", code) : code);

/** How a stored value of a dimension reads to people. "" is "none". */
export function valueLabel(dimension: string, value: string): string {
  if (value === "") return dimension === "assignee" ? "Unassigned" : "None";
  if (dimension === "status" && Object.hasOwn(STATUS_LABELS, value)) return STATUS_LABELS[value as Status];
  if (dimension === "priority" && Object.hasOwn(PRIORITY_LABELS, value)) return PRIORITY_LABELS[value as Priority];
  if (dimension === "source" && Object.hasOwn(SOURCE_NAMES, value))
    return SOURCE_NAMES[value as keyof typeof SOURCE_NAMES];
  if (dimension === "language") return value === "und" ? "Unknown" : displayName("language", value);
  if (dimension === "country") return countryName(value);
  if (dimension === "channel") return CHANNELS[value] ?? value.charAt(0).toUpperCase() + value.slice(1);
  return value;
}
