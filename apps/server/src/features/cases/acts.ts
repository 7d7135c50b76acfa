import { formatId, PRIORITIES, type Priority, STATUSES, type Status, VISIBILITIES } from "@casekeep/cases";
import type { MessageRow } from "@casekeep/casestore";
import { type Known, oneOf, ownId, type Redacted, redactedJson } from "@casekeep/redact";
import { type Keyring, sealList } from "@casekeep/vault";
import type { Identity } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { AUTHOR_KINDS, caseRedactor, type IntoCase, messageIdOf, type Written } from "../intake/index.ts";
import type { Addition, Opened } from "./change.ts";

/** What people do to a case, each as the events and rows it adds. */

const status = (to: Status): Addition["events"][number] => ({
  type: "status",
  change: redactedJson({ to: oneOf(to, STATUSES) }),
});

/** A text in a case, redacted with the case's own identities and the writer's. */
function redactorFor(opened: Opened, identity: Identity, keyring: Keyring) {
  const { stored } = opened;
  return caseRedactor(keyring, knownTo(opened, identity), stored.row.language, stored.row.id);
}

/** Who is known where somebody writes into a case: its own people, and the writer. */
function knownTo({ known }: Opened, identity: Identity): Known {
  const names = [...(known.names ?? []), identity.name].filter((name) => name !== "");
  const emails = [...(known.emails ?? []), identity.email].filter((email) => email !== "");
  return { ...known, names, emails };
}

/** What is needed to redact what somebody adds to the case. */
export const into = (opened: Opened, visibility: MessageRow["visibility"], identity: Identity): IntoCase => {
  const { row } = opened.stored;
  return { caseId: row.id, language: row.language, visibility, known: knownTo(opened, identity) };
};

/** What somebody writes, but for the text. */
export interface Writing {
  readonly visibility: MessageRow["visibility"];
  readonly by: "agent" | "customer";
  readonly status?: Status;
}

/**
 * A reply or a note. An agent's first public reply opens a new case; what a customer writes reopens one that waits or is solved,
 * unless a status is given with it.
 */
export function write(
  opened: Opened,
  writing: Writing,
  { body, originals, blind }: Written,
  identity: Identity,
  keyring: Keyring,
  nonce: string,
): Addition {
  const { row } = opened.stored;
  if (writing.by === "customer" && writing.visibility !== "public")
    throw new ApiError("BAD_REQUEST", "What a customer writes is public.");
  const id = messageIdOf(keyring, row.id, `local ${nonce}`, opened.at);
  const message: MessageRow = {
    id,
    caseId: row.id,
    at: opened.at,
    by: writing.by,
    author: writing.by === "customer" ? row.requester : identity.id,
    visibility: writing.visibility,
    body,
    product: row.product,
    region: row.region,
    language: row.language,
    channel: row.channel,
    attachments: [],
    fields: [],
  };
  const entry = {
    type: "message",
    change: redactedJson({ by: oneOf(message.by, AUTHOR_KINDS), visibility: oneOf(message.visibility, VISIBILITIES) }),
  } as const;
  const next = writing.visibility === "public" ? (writing.status ?? following(writing.by, row.status)) : writing.status;
  if (next && writing.visibility === "confidential")
    throw new ApiError("BAD_REQUEST", "A confidential note cannot change the status.");
  const sealed =
    originals.length > 0
      ? [
          {
            caseId: row.id,
            owner: "message" as const,
            ownerId: id,
            part: 0,
            personId: row.personId,
            bytes: sealList(opened.key, originals, `message ${id}`),
          },
        ]
      : [];
  return {
    events: next && next !== row.status ? [entry, status(next)] : [entry],
    message,
    sealed,
    blind,
  };
}

function following(by: Writing["by"], now: Status): Status | undefined {
  if (by === "agent") return now === "new" ? "open" : undefined;
  return now === "pending" || now === "solved" || now === "closed" || now === "hold" ? "open" : undefined;
}

export function setStatus({ stored }: Opened, to: Status): Addition {
  if (stored.row.status === to) throw new ApiError("BAD_REQUEST", "status: the case has it already.");
  return { events: [status(to)] };
}

export function setPriority({ stored }: Opened, to: Priority | null): Addition {
  if (stored.row.priority === (to ?? "")) throw new ApiError("BAD_REQUEST", "priority: the case has it already.");
  return { events: [{ type: "priority", change: redactedJson({ to: to === null ? null : oneOf(to, PRIORITIES) }) }] };
}

/** Assigns to a person, to a team, or both; `undefined` leaves one as it is. */
export function assign(
  opened: Opened,
  to: { assignee?: string | null; team?: string | null },
  identity: Identity,
  keyring: Keyring,
): Addition {
  const events: Addition["events"][number][] = [];
  const row: { assignee?: string; team?: Redacted } = {};
  if (to.team !== undefined) {
    row.team = redactorFor(opened, identity, keyring).text(to.team ?? "", []);
    events.push({ type: "group", change: redactedJson({ to: to.team === null ? null : row.team }) });
  }
  if (to.assignee !== undefined) {
    row.assignee = to.assignee ?? "";
    events.push({ type: "assignee", change: redactedJson({ to: to.assignee === null ? null : ownId(to.assignee) }) });
  }
  if (events.length === 0) throw new ApiError("BAD_REQUEST", "assignee or team: give at least one.");
  return { events, row };
}

export function setTags(
  opened: Opened,
  add: readonly string[],
  remove: readonly string[],
  identity: Identity,
  keyring: Keyring,
): Addition {
  const redactor = redactorFor(opened, identity, keyring);
  const added = add.map((tag) => redactor.text(tag.trim(), []));
  const removed = remove.map((tag) => redactor.text(tag.trim(), []));
  const before = opened.stored.row.tags;
  const tags = [...new Set([...before, ...added])].filter((tag) => !removed.includes(tag));
  if (tags.length === before.length && tags.every((tag) => before.includes(tag)))
    throw new ApiError("BAD_REQUEST", "tags: nothing would change.");
  return {
    events: [{ type: "tags", change: redactedJson({ add: added, remove: removed }) }],
    row: { tags },
  };
}

export function mergeInto({ stored }: Opened, target: bigint): Addition {
  if (stored.row.id === target) throw new ApiError("BAD_REQUEST", "into: a case cannot be merged into itself.");
  const merge = { type: "merge", change: redactedJson({ into: ownId(formatId(target)) }) } as const;
  const open = stored.row.status !== "solved" && stored.row.status !== "closed";
  return { events: open ? [merge, status("closed")] : [merge], row: { mergedInto: target } };
}
