import type { Change } from "../events.ts";
import { type Json, text } from "../text/values.ts";

/** What lies in different files of an export until a ticket is put together; the key is the ticket's id. Plain JSON. */
export type Piece =
  | { readonly k: "ticket"; readonly v: Json; readonly file: string; readonly line: number }
  /** `rank`: the richer the file, the higher: of two copies of a comment the higher one is taken. */
  | { readonly k: "comment"; readonly v: Json; readonly rank: number; readonly file: string; readonly line: number }
  | { readonly k: "event"; readonly v: Change }
  /** A comment was made private after it was written: older copies of it still say that it is public. */
  | { readonly k: "private"; readonly id: string }
  | { readonly k: "metrics"; readonly v: Json }
  | { readonly k: "satisfaction"; readonly v: Json }
  /** A side conversation of the ticket is listed. */
  | { readonly k: "side"; readonly id: string; readonly file: string }
  /** The list of deleted tickets names it. */
  | { readonly k: "deleted"; readonly at: string }
  /** The file says how many comments this ticket has. */
  | { readonly k: "count"; readonly n: number; readonly file: string }
  /** The comments could not be fetched (404), as for deleted tickets. */
  | { readonly k: "missing"; readonly file: string }
  /** Another ticket's merge notice says that this one went into it. */
  | { readonly k: "into"; readonly kept: string };

export const RANK = { events: 0, export: 1, comments: 2 } as const;

const PAGE = "(?:[._-]?(?:page)?[._-]?\\d+)?";
const NAMED = [
  new RegExp(`(?:^|[/_.-])tickets?[/_.-](\\d{1,20})[/_.-](?:ticket_)?comments${PAGE}\\.\\w+$`, "i"),
  new RegExp(`(?:^|[/_.-])comments[/_.-](?:ticket[/_.-])?(\\d{1,20})${PAGE}\\.\\w+$`, "i"),
  new RegExp(`(?:^|[/_.-])(\\d{1,20})[/_.-](?:ticket_)?comments${PAGE}\\.\\w+$`, "i"),
];

/** `ticket_35436_comments_2.json`, `tickets/35436/comments.json`: the ticket id stands nowhere else. "" where there is none. */
export function ticketOfFile(name: string): string {
  for (const pattern of NAMED) {
    const found = pattern.exec(name);
    if (found?.[1] !== undefined) return String(BigInt(found[1]));
  }
  return "";
}

/** The ticket that a notice says its own ticket was merged into; "" where it says of none. */
export const wentInto = (body: string): string =>
  /merged into (?:this )?(?:request|ticket)? ?#(\d{1,20})/i.exec(body)?.[1] ?? "";

/** The ids of tickets that a comment says were merged into its ticket, and the one its ticket went into. */
export function mergeOf(comment: Json): {
  readonly gone: readonly string[];
  readonly into: string;
  readonly notice: boolean;
} {
  const via = comment.via;
  if (typeof via === "string") {
    const from = comment.via_reference_id;
    const notice = /merge/i.test(via);
    return { gone: notice && from != null ? [String(from)] : [], into: "", notice };
  }
  const source = (typeof via === "object" && via !== null ? (via as Json).source : undefined) as Json | undefined;
  const notice = source?.rel === "merge" || (via as Json | undefined)?.channel === "merge";
  if (!notice) return { gone: [], into: "", notice };
  const from = (source?.from ?? {}) as Json;
  const to = (source?.to ?? {}) as Json;
  const gone = [from.ticket_id, ...(Array.isArray(from.ticket_ids) ? from.ticket_ids : [])]
    .filter((value) => value !== null && value !== undefined && value !== "")
    .map(String);
  const into = to.ticket_id === undefined || to.ticket_id === null ? "" : String(to.ticket_id);
  // The notice of the ticket that went away names the one it went into in the same place.
  const said = wentInto(text(comment.plain_body) || text(comment.body));
  return gone.includes(said)
    ? { gone: gone.filter((it) => it !== said), into: into || said, notice }
    : { gone, into, notice };
}
