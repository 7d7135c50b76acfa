import type { GuardFeed, GuardFinding, GuardRow } from "@casekeep/contracts";
import type { CloudEvent } from "./feeds/index.ts";

/** A cloud tells of a change some minutes late, and its clock is not ours. */
export const REACH_MS = 30 * 60_000;

export interface HeardEvent extends CloudEvent {
  readonly feed: string;
}

/** Names in a resource's path and a rule's name that could be the same thing. */
const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[/:\s]+/)
    .filter((word) => word.length > 2);

/**
 * The event that explains why a source's rules open something now: best the one that names the deciding rule, then one that names what
 * the rule belongs to, then the newest of a feed that speaks for this source. Undefined where none fits: nothing is guessed.
 */
export function explainedBy(
  rows: readonly GuardRow[],
  at: Date,
  heard: readonly HeardEvent[],
  feeds: readonly Pick<GuardFeed, "name" | "sources">[],
): GuardFinding["change"] {
  const sources = new Set(rows.map(({ source }) => source));
  const speaking = new Set(
    feeds
      .filter((feed) => feed.sources.length === 0 || feed.sources.some((name) => sources.has(name)))
      .map(({ name }) => name),
  );
  const near = heard.filter(({ feed }) => speaking.has(feed));
  const rules = rows.flatMap(({ responsible }) => responsible.map(({ rule }) => rule));
  const ranked = near
    .map((event) => ({ event, rank: rankOf(event, rules, at) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.event.at.getTime() - a.event.at.getTime());
  const best = ranked[0]?.event;
  if (!best) return null;
  const named = rules.find((rule) => rankOf(best, [rule], at) === 3);
  return {
    who: best.who,
    what: best.what,
    rule: named ?? rules[0] ?? "",
    id: best.change,
    at: best.at.toISOString(),
    feed: best.feed,
  };
}

function rankOf(event: CloudEvent, rules: readonly string[], at: Date): number {
  const named = words(event.resource);
  const last = named.at(-1);
  // What names the rule itself explains it, whenever the cloud says it was changed: feeds may lag by days.
  if (last !== undefined && rules.some((rule) => words(rule).at(-1) === last)) return 3;
  if (Math.abs(event.at.getTime() - at.getTime()) > REACH_MS) return 0;
  return rules.some((rule) => words(rule).some((word) => named.includes(word))) ? 2 : 1;
}
