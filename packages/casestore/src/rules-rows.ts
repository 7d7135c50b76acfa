import type { CaseRow, MessageRow } from "./rows.ts";
import type { RuleRow } from "./rules.ts";

type CaseFields = Pick<
  CaseRow,
  "status" | "product" | "region" | "country" | "language" | "channel" | "team" | "assignee" | "deleted"
>;

/** A case as rules for cases see it. */
export function caseRuleRow(row: CaseFields): RuleRow {
  return {
    status: row.status,
    product: row.product,
    region: row.region,
    country: row.country,
    language: row.language,
    channel: row.channel,
    team: row.team,
    assignee: row.assignee,
    deleted: row.deleted,
  };
}

/** A message, or a confidential entry of the history, as rules for messages see it. */
export function messageRuleRow(row: Pick<MessageRow, "visibility" | "by" | "author">, of: CaseFields): RuleRow {
  const about = Object.entries(caseRuleRow(of)).map(([name, value]) => [`case.${name}`, value] as const);
  return { visibility: row.visibility, authorKind: row.by, author: row.author, ...Object.fromEntries(about) };
}
