import { z } from "zod";
import { INSTANT } from "./instants.ts";

/** Shapes of cases over HTTP. Ids are 13 characters of Crockford base 32; instants are ISO 8601 in UTC. */
export const CaseId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{13}$/);
export const Iso = z.iso.datetime({ offset: true });

export const Status = z.enum(["new", "open", "pending", "hold", "solved", "closed", "deleted"]);
export const SettableStatus = z.enum(["open", "pending", "hold", "solved", "closed"]);
export const Priority = z.enum(["low", "normal", "high", "urgent"]);
export const Visibility = z.enum(["public", "internal", "confidential"]);
export const AuthorKind = z.enum(["customer", "agent", "bot", "system"]);

/** A dimension filter: one value or several separated by commas; a comma or a backslash of a value has a backslash before it. */
const Several = z.string().max(500).optional();

/** Filters shared by lists, facets and metrics. */
export const CaseFilter = z.object({
  status: Several,
  priority: Several,
  product: Several,
  region: Several,
  country: Several,
  channel: Several,
  language: Several,
  team: Several,
  assignee: Several,
  tag: Several,
  source: Several,
  from: z.string().max(40).optional().describe(`Created at or after. ${INSTANT}`),
  to: z.string().max(40).optional().describe(`Created before. ${INSTANT}`),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

export const CaseListQuery = CaseFilter.extend({
  /** Words, "quoted phrases", or a known e-mail address, phone number or external case number. */
  q: z.string().max(1000).optional(),
  sort: z.enum(["newest", "oldest", "updated", "relevance"]).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
  /** Comma-separated facet names to count; default all; "none" for none. */
  facets: z.string().max(200).optional(),
});
export type CaseListQuery = z.infer<typeof CaseListQuery>;

/** Whichever order or part of them is looked at, the cases that are found are as many. */
export const CaseCountQuery = CaseListQuery.omit({ sort: true, cursor: true, limit: true }).extend({
  about: z
    .enum(["true", "false"])
    .optional()
    .describe("Estimate from a part of the cases, which is soon done, instead of counting all that are found."),
});
export type CaseCountQuery = z.infer<typeof CaseCountQuery>;

/** A run of text; `hit` where the search matched. */
export const Snippet = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export type Snippet = z.infer<typeof Snippet>;

export const CaseListItem = z.object({
  id: CaseId,
  subject: z.string(),
  status: Status,
  priority: Priority.nullable(),
  product: z.string(),
  region: z.string(),
  country: z.string(),
  language: z.string(),
  channel: z.string(),
  team: z.string(),
  /** User id, or the pseudonym of a person of the imported system. "" = nobody. */
  assignee: z.string(),
  tags: z.array(z.string()),
  source: z.string(),
  createdAt: Iso,
  updatedAt: Iso,
  messages: z.number().int(),
  csat: z.string().nullable(),
  mergedInto: CaseId.nullable(),
  /** Present in searches: the best matching message's surroundings. */
  snippet: Snippet.optional(),
});
export type CaseListItem = z.infer<typeof CaseListItem>;

export const FACETS = ["status", "product", "region", "channel", "language", "assignee", "team", "month"] as const;
export type FacetName = (typeof FACETS)[number];
/** Facet name -> values with counts, most frequent first, at most 50 (month: in time order). */
export const Facets = z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() })));
export type Facets = z.infer<typeof Facets>;

export const CaseCount = z.object({
  /**
   * Not exact: at least so many, without facets; or with `margin` about so many, its facets too. The true number is within this share
   * of it in 95 of 100 cases.
   */
  total: z.object({ value: z.number().int(), exact: z.boolean(), margin: z.number().optional() }),
  facets: Facets,
});
export type CaseCount = z.infer<typeof CaseCount>;

/** In a large keep a page does not wait long for its count: where the total is not exact, `/api/cases/count` has it. */
export const CasePage = CaseCount.extend({
  items: z.array(CaseListItem),
  /** Cursor of the next page, null on the last. */
  next: z.string().nullable(),
});
export type CasePage = z.infer<typeof CasePage>;

export const Attachment = z.object({
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int().nullable(),
  credentialBearing: z.boolean(),
  /** True: all text in it was read. False: see `reason`. */
  examined: z.boolean(),
  /** What it is by its content: text, har, pdf, image ... (docs/formats/attachments.md). */
  kind: z.string().optional(),
  /** Why it was not examined: image, encrypted, bomb, too-long ..., or not-carried by the source. */
  reason: z.string().optional(),
  /** The text of the attachment, redacted; `cut`: its beginning. */
  text: z.string().optional(),
  cut: z.boolean().optional(),
  /** A recording of web traffic: how much was taken out before anything of it was kept. */
  stripped: z
    .object({
      cookies: z.number().int(),
      headers: z.number().int(),
      tokens: z.number().int(),
      bodies: z.number().int(),
    })
    .optional(),
  /** Its content is not kept, not even sealed: a recording that could not be cleaned. */
  dropped: z.boolean().optional(),
});
export type Attachment = z.infer<typeof Attachment>;

export const Message = z.object({
  id: CaseId,
  at: Iso,
  by: AuthorKind,
  author: z.string(),
  visibility: Visibility,
  body: z.string(),
  attachments: z.array(Attachment),
  fields: z.array(z.object({ name: z.string(), value: z.string() })),
});
export type Message = z.infer<typeof Message>;

export const HistoryEntry = z.object({
  at: Iso,
  type: z.enum(["message", "status", "priority", "group", "assignee", "tags", "csat", "merge", "created"]),
  /** User id or pseudonym; "" for the imported system itself. */
  actor: z.string(),
  /** What changed, e.g. { to: "solved" }, { add: ["vip"], remove: [] }, { into: "0000..." }, { visibility: "internal", by: "agent" }. */
  change: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Minutes under the wall clock and under the business calendar; null until both ends exist. */
export const Duration = z.object({ calendar: z.number(), business: z.number() }).nullable();

export const CaseDetail = CaseListItem.omit({ snippet: true }).extend({
  /** Send it back with a change; a stale one answers 409. */
  version: z.number().int(),
  requester: z.string(),
  conversation: z.array(Message),
  history: z.array(HistoryEntry),
  fields: z.array(z.object({ name: z.string(), value: z.string() })),
  /** Cases merged into this one. */
  mergedFrom: z.array(CaseId),
  metrics: z.object({
    firstReply: Duration,
    firstResolution: Duration,
    fullResolution: Duration,
    requesterWait: Duration,
    reopens: z.number().int(),
    agentReplies: z.number().int(),
    sla: z.string().nullable(),
  }),
  /** What this viewer may do here. */
  can: z.object({ reply: z.boolean(), note: z.boolean(), confidential: z.boolean(), change: z.boolean() }),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

const Version = z.object({ version: z.number().int().min(0) });
/** Something to read: blanks alone would count as a reply and stop its clock. */
const Body = z.string().max(200_000).regex(/\S/, "holds no text");

export const NewCase = z.object({
  subject: z.string().max(500).regex(/\S/, "holds no text"),
  body: Body,
  requester: z
    .object({
      name: z.string().max(200).optional(),
      email: z.string().max(320).optional(),
      phone: z.string().max(60).optional(),
    })
    .optional(),
  product: z.string().max(100).optional(),
  region: z.string().max(40).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  language: z.string().max(20).optional(),
  channel: z.enum(["email", "chat", "phone", "web", "social", "api"]).optional(),
  priority: Priority.optional(),
  team: z.string().max(100).optional(),
  tags: z.array(z.string().min(1).max(60)).max(50).optional(),
  numbers: z.array(z.string().min(1).max(60)).max(10).optional(),
});
export type NewCase = z.infer<typeof NewCase>;

/** `by: "customer"` records what a customer wrote or said; otherwise the signed-in person writes. */
export const NewMessage = Version.extend({
  body: Body,
  visibility: Visibility.default("public"),
  by: z.enum(["agent", "customer"]).default("agent"),
  /** Set in the same act, e.g. reply and solve. */
  status: SettableStatus.optional(),
});
export type NewMessage = z.infer<typeof NewMessage>;

/** A file comes as the body of the request itself; what is said of it stands in the query and, since a name is text too, in headers. */
export const NewAttachment = z.object({
  version: z.coerce.number().int().min(0),
  visibility: Visibility.default("internal"),
  /** `customer`: the customer gave it; it is then public. */
  by: z.enum(["agent", "customer"]).default("agent"),
});
export type NewAttachment = z.infer<typeof NewAttachment>;
/** Percent-encoded UTF-8, as `encodeURIComponent` writes it. */
export const AttachmentHeaders = z.object({
  "x-file-name": z.string().min(1).max(3000),
  "x-file-type": z.string().max(300).optional(),
});

export const SetStatus = Version.extend({ status: SettableStatus });
export const SetPriority = Version.extend({ priority: Priority.nullable() });
/** `assignee` is a user id, "me", or null. */
export const SetAssignee = Version.extend({
  assignee: z.string().max(100).nullable().optional(),
  team: z.string().max(100).nullable().optional(),
});
export const SetTags = Version.extend({
  add: z.array(z.string().min(1).max(60)).max(50).default([]),
  remove: z.array(z.string().min(1).max(60)).max(50).default([]),
});
export const MergeInto = Version.extend({ into: CaseId });

/** Answer to every change: the case's new version. */
export const Changed = z.object({ id: CaseId, version: z.number().int() });
export type Changed = z.infer<typeof Changed>;

/** Answer to an attached file: what became of it. */
export const Attached = Changed.extend({ attachment: Attachment });
export type Attached = z.infer<typeof Attached>;
