import type { Instant } from "./model.ts";
import type { MessageEvent, Timeline } from "./timeline.ts";

/** A message that counts, with its place in the ordered events. */
export interface Counted {
  readonly by: "customer" | "agent";
  readonly at: Instant;
  readonly order: number;
}

/** A wait from one side's message to the other's answer; `end` null = none came. */
export interface OpenWait {
  readonly start: Counted;
  readonly end: Counted | null;
}

/** What the messages of a case say about its replies. */
export interface Replies {
  readonly kind: "replies";
  /** R4: the earliest message by a person, public or private, is an agent's. */
  readonly agentCreated: boolean;
  /** The agent's public messages, less the one that opened the case. */
  readonly agentPublic: number;
  /** The message that ends the first-reply time. */
  readonly first: Counted | null;
  readonly next: readonly OpenWait[];
  readonly requester: readonly OpenWait[];
  /** Distinct named agents who wrote, in public or not; null where an agent's message names nobody. */
  readonly agentsWriting: number | null;
}

/** Metrics 1, 2, 3 and the message part of 7 and 11. Notes, bots and the system never count as a reply. */
export function replies(line: Timeline): Replies {
  const counted: Counted[] = [];
  const authors = new Set<string>();
  let unnamed = false;
  let opening: MessageEvent | undefined;
  for (let order = 0; order < line.events.length; order++) {
    const event = line.events[order]!;
    if (event.type !== "message" || event.by === "bot" || event.by === "system") continue;
    opening ??= event;
    if (event.by === "agent") {
      if (event.author === undefined) unnamed = true;
      else authors.add(event.author);
    }
    if (event.public) counted.push({ by: event.by, at: event.at, order });
  }
  const agentCreated = opening?.by === "agent";
  const openedInPublic = agentCreated && opening?.public === true;
  const ofAgents = counted.filter((message) => message.by === "agent");
  // A public opening by the agent is the case itself; a private one is a phone call's note, so the next A replies.
  const first = ofAgents[openedInPublic ? 1 : 0] ?? null;
  const afterFirst = first === null ? [] : counted.slice(counted.indexOf(first));
  return Object.freeze({
    kind: "replies",
    agentCreated,
    agentPublic: ofAgents.length - (openedInPublic ? 1 : 0),
    first,
    next: waits(afterFirst, "customer"),
    requester: waits(counted, "agent"),
    agentsWriting: unnamed ? null : authors.size,
  });
}

/**
 * One wait for each first message of `asker` after a message of the other side with none pending; more of the asker's
 * do not restart it, the other side's next message ends it, a status change does not.
 */
function waits(messages: readonly Counted[], asker: Counted["by"]): readonly OpenWait[] {
  const found: OpenWait[] = [];
  let pending: Counted | null = null;
  let answered = false;
  for (const message of messages) {
    if (message.by === asker) {
      if (answered && pending === null) pending = message;
    } else {
      if (pending !== null) found.push({ start: pending, end: message });
      pending = null;
      answered = true;
    }
  }
  if (pending !== null) found.push({ start: pending, end: null });
  return found;
}
