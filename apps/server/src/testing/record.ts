import type { SourceCase, SourceItem, SourceMessage } from "@casekeep/connectors";

/** For tests: instants of one morning, by minute. */
export const at = (minute: number): number => Date.UTC(2024, 0, 2, 9, 0) + minute * 60_000;

export function said(id: string, minute: number, body: string, more: Partial<SourceMessage> = {}): SourceMessage {
  return {
    id,
    at: at(minute),
    by: "customer",
    author: { id: "c1", name: "Ada Quill", emails: ["ada.quill@example.com"] },
    visibility: "public",
    body,
    attachments: [],
    fields: [],
    ...more,
  };
}

/** For tests: a record as a connector hands it on. */
export function recordOf(id: string, more: Partial<SourceCase> = {}): SourceCase {
  return {
    source: "generic",
    id,
    numbers: [],
    subject: `Subject of ${id}`,
    createdAt: at(0),
    updatedAt: at(0),
    status: "open",
    priority: null,
    product: "Desk",
    region: "EMEA",
    country: "DE",
    language: "en",
    channel: "email",
    group: null,
    tags: [],
    requester: { id: "c1", name: "Ada Quill", emails: ["ada.quill@example.com"] },
    mergedInto: null,
    deleted: false,
    csat: null,
    messages: [said("m1", 0, "The printer does not print.")],
    events: [],
    fields: [],
    ...more,
  };
}

export async function* itemsOf(records: Iterable<SourceCase>): AsyncGenerator<SourceItem> {
  for (const record of records) yield { kind: "case", case: record };
}
