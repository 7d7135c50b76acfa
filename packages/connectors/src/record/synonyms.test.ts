import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalName, roleOf, SYNONYMS } from "./synonyms.ts";

describe("synonyms", () => {
  it.each([
    ["caseId", "id"],
    ["Case ID", "id"],
    ["Ticket-Nr", "number"],
    ["E-Mail", "customerEmail"],
    ["Erstellt am", "opened"],
    ["Créé le", "opened"],
    ["is_private", "internal"],
    ["Numéro ticket", "number"],
    ["Kunden-E-Mail", "customerEmail"],
    ["Descripción", "body"],
    ["geloscht", "deleted"],
    ["Email cliente", "customerEmail"],
    ["Data de criação", "opened"],
    ["Date/Time Opened", "opened"],
    ["Note internal", "notes"],
    ["Situação", "status"],
    ["件名", "subject"],
    ["Ticket subject", "subject"],
    ["ticket.created_at", "opened"],
    ["case_owner_email", "assigneeEmail"],
    ["ticket.requester.email", "customerEmail"],
    ["comment_created_at", "at"],
    ["Message body", "body"],
    ["comment_author_email", "authorEmail"],
    ["Email (Ticket)", "customerEmail"],
    ["Ticket created - Timestamp", "opened"],
    ["Started at (UTC)", "opened"],
    ["Resolved time", "closed"],
    ["Last update time", "updated"],
  ])("knows %j", (name, role) => {
    expect(roleOf(name)?.[0]).toBe(role);
  });

  it.each([
    "ticket_email",
    "case_type",
    "issue_area",
    "message_id",
    "comment_status",
    "ticket_private",
    "resolution_time",
    "first_reply_time",
    "closed_by",
  ])("%j has none", (name) => {
    expect(roleOf(name)).toBeUndefined();
  });

  it("gives every name one role only", () => {
    const all = Object.values(SYNONYMS).flatMap((names) => names.split(" "));
    expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
    for (const name of all) expect(normalName(name)).toBe(name);
  });

  it("stands in the README as it is", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    for (const [role, names] of Object.entries(SYNONYMS))
      expect(readme).toContain(`- **${role}**: ${names.replaceAll(" ", ", ")}
`);
  });
});
