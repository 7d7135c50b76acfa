import { timingSafeEqual } from "node:crypto";
import type { GuardConfig, GuardFeed } from "@casekeep/contracts";
import type { GuardMemory } from "@casekeep/controlstore";
import { ApiError } from "../../http/errors.ts";
import { type HeardEvent, REACH_MS } from "./attribution.ts";
import type { Boxes } from "./box.ts";
import { readFeed } from "./feeds/index.ts";

const MOST_KEPT = 500;
/** Of one request: a cloud sends batches, and nobody needs more of one. */
const MOST_AT_ONCE = 100;
const REMEMBERED_MS = 40 * REACH_MS;

export interface HearingPorts {
  readonly memory: Pick<GuardMemory, "addEvent" | "events">;
  readonly boxes: Boxes;
  readonly config: () => GuardConfig;
  readonly origin: () => string;
  /** Fetches an address of a cloud's once, to confirm a subscription. */
  readonly confirm: (url: string) => Promise<void>;
  /** Events have come: these sources must be read again; none named: all. */
  readonly changed: (sources: readonly string[] | undefined) => void;
  readonly now: () => number;
}

const keyOf = ({ name, generation }: Pick<GuardFeed, "name" | "generation">): string => `feed:${name}:${generation}`;

/** Takes what the clouds' change feeds send. The address of a feed holds its secret: clouds cannot sign in. */
export function hearing({ memory, boxes, config, ...ports }: HearingPorts) {
  let heard: readonly HeardEvent[] = [];

  /** Throws UNAUTHENTICATED for an address that is not a feed's own. */
  function feedOf(name: string, secret: string): GuardFeed {
    const feed = config().feeds.find((one) => one.name === name);
    const right = Buffer.from(boxes.secretFor(feed ? keyOf(feed) : `none:${name}`));
    const given = Buffer.from(secret);
    if (!feed || given.length !== right.length || !timingSafeEqual(given, right)) throw new ApiError("UNAUTHENTICATED");
    return feed;
  }

  return {
    /** Newest first. */
    events: (): readonly HeardEvent[] => heard,
    urls: (): Record<string, string> =>
      Object.fromEntries(
        config().feeds.map((feed) => [
          feed.name,
          `${ports.origin()}/api/guard/feeds/${feed.name}/${boxes.secretFor(keyOf(feed))}`,
        ]),
      ),
    /** What other servers of the keep heard, and this one before it was started. */
    async refresh(): Promise<void> {
      const events = await memory.events(new Date(ports.now() - REMEMBERED_MS), MOST_KEPT);
      const known = events.flatMap(({ feed, box }) => {
        const event = boxes.open<Omit<HeardEvent, "at"> & { readonly at: string }>(box);
        return event ? [{ ...event, at: new Date(event.at), feed }] : [];
      });
      const keys = new Set(known.map(({ feed, id }) => `${feed}\0${id}`));
      // Those of long ago by the cloud's own clock, which the question above leaves out, stay for as long as this server runs.
      heard = [...known, ...heard.filter(({ feed, id }) => !keys.has(`${feed}\0${id}`))].slice(0, MOST_KEPT);
    },
    check: (name: string, secret: string): void => void feedOf(name, secret),
    /** Returns what to answer. Throws UNAUTHENTICATED. */
    async hear(name: string, secret: string, body: unknown): Promise<Readonly<Record<string, string>>> {
      const feed = feedOf(name, secret);
      const message = readFeed(feed.kind, body);
      if (message.kind === "handshake") return message.answer;
      if (message.kind === "confirm") {
        await ports.confirm(message.url);
        return {};
      }
      const events = message.events.slice(0, MOST_AT_ONCE);
      heard = [...events.map((event) => ({ ...event, feed: name })), ...heard].slice(0, MOST_KEPT);
      ports.changed(feed.sources.length > 0 ? feed.sources : undefined);
      for (const event of events)
        await memory.addEvent({ feed: name, event: event.id.slice(0, 300), at: event.at, box: boxes.seal(event) });
      return {};
    },
  };
}
