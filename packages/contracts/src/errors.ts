import { z } from "zod";

/** Every error that leaves the product: code -> HTTP status, what happened, what to do. docs/errors.md is written from this table. */
export const ERRORS = {
  UNAUTHENTICATED: {
    status: 401,
    message: "You are not signed in.",
    help: "Sign in, or send a valid token as 'Authorization: Bearer ...'.",
  },
  FORBIDDEN: {
    status: 403,
    message: "Your role does not allow this.",
    help: "Ask an administrator if you need it for your work.",
  },
  NOT_FOUND: {
    status: 404,
    message: "There is nothing here that you can see.",
    help: "Check the id; it may also be outside what you may read.",
  },
  BAD_REQUEST: {
    status: 400,
    message: "The request is not well formed.",
    help: "See the named field; /api/docs describes each request.",
  },
  BAD_CURSOR: { status: 400, message: "This page cursor is not valid.", help: "Start again without a cursor." },
  STALE_VERSION: {
    status: 409,
    message: "Somebody changed this case since you read it.",
    help: "Read it again, then repeat your change; nothing of yours was lost.",
  },
  STALE_CONFIG: {
    status: 409,
    message: "Somebody declared otherwise since you read this.",
    help: "Read it again, then repeat your change; nothing of yours was lost.",
  },
  LAST_ADMINISTRATOR: {
    status: 409,
    message: "Nobody would be left to administer the keep.",
    help: "Make somebody else an administrator first.",
  },
  TOO_LARGE: { status: 413, message: "The request is too large.", help: "Send at most the size named in the message." },
  TOO_MANY_REQUESTS: { status: 429, message: "Too many requests.", help: "Wait the seconds named in 'retry-after'." },
  QUERY_TOO_HEAVY: {
    status: 422,
    message: "The question would take too long or too much memory.",
    help: "Narrow the dates or add a filter.",
  },
  UNKNOWN_SOURCE: {
    status: 400,
    message: "There is no importer of this name.",
    help: "One of: zendesk, intercom, freshdesk, jira_sm, salesforce, hubspot, zammad, chatwoot, elasticsearch, generic, email.",
  },
  PATH_UNREADABLE: {
    status: 400,
    message: "A file or folder cannot be read.",
    help: "Check the path and its permissions on the machine Casekeep runs on.",
  },
  PATH_NOT_ALLOWED: {
    status: 403,
    message: "No such file or folder is set aside for imports over the network.",
    help: "Put it into the keep's folder for imports, or let an operator add its folder (CASEKEEP_IMPORTS, docs/formats/environment.md); on the machine itself npx casekeep import takes any path.",
  },
  IMPORT_BUSY: { status: 409, message: "Another import is running.", help: "Wait for it, or see /imports." },
  RUN_BUSY: {
    status: 409,
    message: "Another run of this kind is going on.",
    help: "Wait for it, or stop it first; see /quality.",
  },
  ORIGINAL_GONE: {
    status: 410,
    message: "The original was erased with its person's key.",
    help: "Nothing can bring it back; the stand-in stays.",
  },
  LINK_INVALID: {
    status: 400,
    message: "This link has been used or has expired.",
    help: "Ask for a new one: npx casekeep link.",
  },
  SEALED: { status: 503, message: "The keep is sealed.", help: "It serves no data until two people unseal it." },
  STORE_UNAVAILABLE: {
    status: 503,
    message: "A store does not answer.",
    help: "Nothing was lost; try again in a moment, then see npx casekeep doctor.",
  },
  STORE_REFUSED: {
    status: 503,
    message: "The database server refuses Casekeep.",
    help: "An operator has to correct its user, rights or cluster; see the server's log and docs/runbooks/servers.md.",
  },
  DISK_FULL: {
    status: 507,
    message: "The disk is full.",
    help: "Nothing was written in part. Free some space, then repeat.",
  },
  SHOWN_LATER: {
    status: 503,
    message: "The change was taken and cannot be shown yet: the case store does not answer, or its disk is full.",
    help: "Do not repeat it: it appears by itself as soon as the store can write. See npx casekeep doctor.",
  },
  INTERNAL: {
    status: 500,
    message: "Something went wrong here.",
    help: "The log has the details under the request id; nothing was written in part.",
  },
} as const;
export type ErrorCode = keyof typeof ERRORS;

export const ErrorBody = z.object({ error: z.object({ code: z.string(), message: z.string(), help: z.string() }) });
export type ErrorBody = z.infer<typeof ErrorBody>;
