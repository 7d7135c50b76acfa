import { type DeskContext, type DeskReader, deskConnector, type Entry } from "../desk/connector.ts";
import { id, isObject, type Json, list, number, object, text } from "../text/values.ts";
import { accountOf, assemble, dateOf, FORMER, roleOfUser } from "./assemble.ts";

const ISSUE = /(?:^|[/_.-])([A-Z][A-Z0-9_]{0,30}?-\d{1,12})(?=[/_.-]|$)/;
const WHAT: readonly [RegExp, string][] = [
  [/comment/i, "comment"],
  [/changelog|history/i, "change"],
  [/sla/i, "sla"],
  [/attachment/i, "file"],
  [/feedback|csat/i, "feedback"],
  [/participant|approval|transition|status|watcher|worklog/i, "other"],
];

/** What a record has to hold, whatever the file is called. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  comment: ["body", "renderedBody"],
  change: ["items"],
  file: ["filename"],
};

/** What service desks, request types, queues, organisations and statuses are known by: an account's settings, no issues. */
const SETTINGS = ["projectKey", "issueTypeId", "jql", "portalName", "statusCategory", "schema", "iconUrl", "name"];

/** The id of an issue with the site it is an id of; "" where the record does not say which. */
function ownId(value: Json, own: unknown): string {
  const link = text(value.self) || text(object(value._links).jiraRest) || text(object(value._links).self);
  const site = /^https?:\/\/([^/?#]+)/i.exec(link)?.[1] ?? "";
  return site === "" || id(own) === "" ? "" : `${site.toLowerCase()}#${id(own)}`;
}

const issueOfFile = (name: string): string => ISSUE.exec(name)?.[1] ?? "";

/** What the records of a file about one issue are: the name says it, then the keys. */
function kindOf(value: Json, file: string, issue: string): string {
  if (value.issueKey !== undefined || (value.issueId !== undefined && value.requestFieldValues !== undefined))
    return "request";
  if (value.fields !== undefined && (value.key !== undefined || value.id !== undefined)) return "issue";
  if (Array.isArray(value.changeHistories)) return "changes";
  if (Array.isArray(value.items) && value.created !== undefined) return "change";
  if (value.body !== undefined && (value.author !== undefined || value.created !== undefined)) return "comment";
  if (value.timeSpentSeconds !== undefined || value.timeSpent !== undefined) return "worklog";
  if (value.completedCycles !== undefined || value.ongoingCycle !== undefined) return "sla";
  if (value.filename !== undefined) return "file";
  if (value.rating !== undefined) return "feedback";
  if (value.accountId !== undefined) return "user";
  const base = file.slice(file.lastIndexOf("/") + 1);
  if (issue === "" && SETTINGS.some((key) => value[key] !== undefined)) return "other";
  const named = issue === "" ? "" : (WHAT.find(([pattern]) => pattern.test(base))?.[1] ?? "");
  const needed = NEEDED[named];
  return needed === undefined || needed.some((key) => value[key] !== undefined) ? named : "";
}

function open(context: DeskContext): DeskReader {
  const { people, pages, put, at } = context;
  const keyOfId = new Map<string, string>();
  /** An issue that is moved to another project keeps its id and takes another key: it is filed under the key it was met by first. */
  const firstKey = new Map<string, string>();
  const movedFrom = new Map<string, string>();
  const filed = (key: string): string => movedFrom.get(key) ?? key;

  const meetIssue = (key: string, own: string) => {
    if (own === "" || key === "") return;
    const before = firstKey.get(own);
    if (before === undefined) firstKey.set(own, key);
    else if (before !== key && !movedFrom.has(key)) movedFrom.set(key, before);
  };

  const meet = (value: unknown) => {
    if (!isObject(value) || accountOf(value) === "") return;
    const known = { name: text(value.displayName), email: text(value.emailAddress), role: roleOfUser(value) };
    people.add(accountOf(value), { ...known, deleted: FORMER.test(text(value.displayName)) });
  };

  const file = async (k: string, key: string, v: Json, entry: Entry): Promise<undefined> => {
    await put(filed(key), { k, v, file: entry.file, line: entry.line });
    return undefined;
  };

  const inside = async (k: string, values: readonly unknown[], key: string, entry: Entry): Promise<undefined> => {
    for (const value of values) {
      if (!isObject(value)) continue;
      meet(value.author);
      await file(k, key, value, entry);
    }
  };

  const request = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const key = id(value.issueKey) || id(value.issueId);
    if (at(dateOf(value.createdDate)) === undefined) return "date not readable: createdDate";
    keyOfId.set(id(value.issueId), key);
    meetIssue(key, ownId(value, value.issueId));
    meet(value.reporter);
    const { comments, comment, sla, attachments, ...record } = value;
    await file("request", key, record, entry);
    await inside("comment", list(object(comments ?? comment).values), key, entry);
    await inside("sla", list(object(sla).values), key, entry);
    await inside("file", list(object(attachments).values), key, entry);
    return undefined;
  };

  const issue = async (value: Json, entry: Entry): Promise<string | undefined> => {
    const key = id(value.key) || keyOfId.get(id(value.id)) || id(value.id);
    const fields = object(value.fields);
    if (at(fields.created) === undefined) return "date not readable: created";
    keyOfId.set(id(value.id), key);
    meetIssue(key, ownId(value, value.id));
    for (const who of [fields.reporter, fields.assignee, fields.creator]) meet(who);
    const { comment, attachment, worklog, ...rest } = fields;
    const { changelog, fields: _fields, renderedFields, ...outer } = value;
    await file("issue", key, { ...outer, fields: rest }, entry);
    await inside("comment", list(object(comment).comments), key, entry);
    await inside("file", list(attachment), key, entry);
    await inside("change", list(object(changelog).histories), key, entry);
    await inside("worklog", list(object(worklog).worklogs), key, entry);
    for (const [stream, part, values] of [
      ["comments", object(comment), list(object(comment).comments)],
      ["changelog", object(changelog), list(object(changelog).histories)],
    ] as const) {
      const total = number(part.total);
      if (total !== undefined)
        pages.placed(`${stream} of ${key}`, entry.file, {
          start: number(part.startAt) ?? 0,
          size: values.length,
          total,
        });
    }
    return undefined;
  };

  /** What the records of the file that is being read are: a page of settings is no page of requests. */
  let met = { file: "", kind: "" };
  const streamOf = (name: string) =>
    met.file === name && met.kind === "other" ? name.replace(/[._-]?(?:page)?[._-]?\d*\.\w+$/i, "") : "requests";

  return {
    async record(entry) {
      const { value } = entry;
      const named = issueOfFile(entry.file);
      const kind = kindOf(value, entry.file, named);
      met = { file: entry.file, kind };
      if (kind === "request") return request(value, entry);
      if (kind === "issue") return issue(value, entry);
      if (kind === "user") {
        meet(value);
        // A list of people about one issue says who takes part in it.
        return named === "" ? undefined : file("with", named, value, entry);
      }
      if (kind === "changes") {
        const key = keyOfId.get(id(value.issueId));
        if (key === undefined) return "changes of an issue whose record is missing";
        return inside("change", list(value.changeHistories), key, entry);
      }
      if (kind === "other") return undefined;
      if (kind === "") {
        if (value.errorMessages !== undefined || value.errorMessage !== undefined)
          return "error answer instead of records";
        return "not a Jira record";
      }
      const key = named || id(value.issueKey);
      if (key === "") return `${kind} of an unnamed issue`;
      meet(value.author);
      return file(kind, key, value, entry);
    },
    async page(entry, size) {
      const { value, file: name } = entry;
      const named = issueOfFile(name);
      const stream =
        named === ""
          ? streamOf(name)
          : `${WHAT.find(([pattern]) => pattern.test(name.slice(name.lastIndexOf("/") + 1)))?.[1] ?? "values"} of ${named}`;
      const start = number(value.start) ?? number(value.startAt);
      const last = value.isLastPage ?? value.isLast;
      const total = number(value.total);
      if (start !== undefined && (typeof last === "boolean" || total !== undefined))
        pages.placed(stream, name, {
          start,
          size,
          ...(typeof last === "boolean" ? { last } : {}),
          ...(total === undefined ? {} : { total }),
        });
      else if (value.nextPageToken !== undefined || typeof last === "boolean")
        pages.linked(stream, name, last === false || text(value.nextPageToken) !== "");
      return undefined;
    },
    assemble: (key, pieces) => assemble(key, pieces, context),
  };
}

/** Jira Service Management: requests, comments, changelogs, SLAs, attachments, feedback; issues of the platform's search too. */
export const jiraServiceManagement = deskConnector({
  name: "jira_sm",
  title: "Jira Service Management",
  lists: new Set(["values", "issues", "comments", "histories", "issueChangeLogs", "worklogs"]),
  written: new Set(["comment", "worklog"]),
  // Records come before what lies beside them, since they say which keys are one issue's.
  order: (name) => (issueOfFile(name) === "" ? (/change_?log/i.test(name) ? 2 : 0) : 1),
  open,
});
