import { FIELDS } from "../markers.ts";
import {
  answer,
  CUT,
  each,
  filed,
  json,
  LOST,
  type MarkerExport,
  PLACE,
  SECONDS,
  STAFF,
  STAFF_MAIL,
  secret,
} from "./shape.ts";

export function jira(): MarkerExport {
  const moment = { iso8601: "2024-05-06T07:08:09+0000", epochMillis: SECONDS * 1000 };
  const customer = (n: number) => ({
    accountId: `qm:marker:${n}`,
    accountType: "customer",
    displayName: FIELDS.name,
    emailAddress: FIELDS.email,
  });
  const staff = {
    accountId: "557058:marker",
    accountType: "atlassian",
    displayName: STAFF.name,
    emailAddress: STAFF_MAIL,
  };
  const document = (text: string) => ({
    type: "doc",
    version: 1,
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  });
  const comment = (id: number, body: unknown, open: boolean) => ({
    id: String(id),
    body,
    public: open,
    author: staff,
    created: moment,
  });
  const page = (values: object[]) => ({ start: 0, size: values.length, limit: 50, isLastPage: true, values });
  const requests = each((text, n) => ({
    issueId: String(10_000 + n),
    issueKey: `MARK-${n}`,
    createdDate: moment,
    reporter: customer(n),
    requestFieldValues: [
      { fieldId: "summary", label: "Summary", value: `About ${text}` },
      { fieldId: "description", label: "Description", value: text },
      { fieldId: "customfield_1", label: "Note", value: document(text) },
      { fieldId: "customfield_2", label: "City", value: PLACE },
    ],
    currentStatus: { status: "Waiting for support", statusCategory: "INDETERMINATE", statusDate: moment },
  }));
  const worklog = (n: number, comment: unknown) => ({
    id: String(90_000 + n),
    issueId: String(10_000 + n),
    author: staff,
    comment,
    created: "2024-05-06T07:08:09.000+0000",
    started: "2024-05-06T07:08:09.000+0000",
    timeSpent: "1h",
    timeSpentSeconds: 3600,
  });
  const change = (n: number) => ({
    id: String(n),
    author: staff,
    created: "2024-05-06T07:08:09.000+0000",
    items: [{ field: "assignee", from: null, to: staff.accountId, toString: STAFF.name }],
  });
  return {
    source: "jira_sm",
    messages: 4,
    aside: 2,
    files: {
      "request_list.json": json(page(requests)),
      ...filed((text, n) => [
        `request_MARK-${n}_comment.json`,
        page([comment(10 * n, document(answer(text)), true), comment(10 * n + 1, secret(text), false)]),
      ]),
      ...filed((text, n) => [
        `issue_MARK-${n}_worklog.json`,
        { startAt: 0, total: 1, worklogs: [worklog(n, document(`While at it, ${text}`))] },
      ]),
      ...filed((_, n) => [`issue_MARK-${n}_changelog.json`, { ...page([change(n)]), isLast: true, total: 1 }]),
      ...filed((text, n) => [
        `request_MARK-${n}_attachment.json`,
        page([{ id: String(n), filename: `${text}.txt`, size: 7, mimeType: "text/plain", author: customer(n) }]),
      ]),
      ...filed((text, n) => [`request_MARK-${n}_feedback.json`, { rating: 1, comment: { body: text } }]),
      [`request_MARK-${LOST}_comment.json`]: json(page(each((text, n) => comment(7000 + n, text, true)))),
      "request_list_cut.json": `{"values":[{"issueKey":"MARK-998","summary":${CUT}`,
    },
  };
}
