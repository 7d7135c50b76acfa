import { check, explain } from "@casekeep/exposure";
import { CliError, EXIT } from "../exit.ts";
import type { Logged, Material } from "./material.ts";

const DAY = 86_400_000;
const PORT = 9200;

export interface AsItWas {
  readonly exposure_window: readonly [string, string];
  readonly exposed_days: number;
  readonly anonymous_requests_served: number;
  readonly anonymous_docs_returned: readonly string[];
  readonly potentially_exposed_count: number;
}

/** When the rules were opened and when they were closed again, by the log. */
export function windowOf(log: readonly Logged[]): readonly [string, string] {
  const [opened, closed] = log.filter(({ method }) => method === "RULE").map(({ t }) => t);
  if (opened === undefined || closed === undefined)
    throw new CliError(EXIT.usage, "UNREADABLE_INPUT", "The log has no two changes of the rules.", "See --help.");
  return [opened, closed];
}

/** Whether the rules let a stranger's address open the database's port: the engine's word, for that very packet. */
function letsIn(rules: string, ip: string): boolean {
  const results = explain([{ name: "nsg.json", text: rules }], {
    source: ip,
    port: PORT,
    protocol: "tcp",
  });
  return results.some(({ outcome }) => outcome === "reaches");
}

export const isAnonymous = ({ auth, method }: Logged): boolean => auth === null && method !== "RULE";

/** The database as it stood then, with nobody watching: served is whoever the rules of that moment let through. */
export function asItWas({ before, after, log }: Material, records: number): AsItWas {
  const window = windowOf(log);
  const [opened, closed] = window.map((text) => Date.parse(text)) as [number, number];
  const served = log.filter((one) => {
    const at = Date.parse(one.t);
    return isAnonymous(one) && letsIn(at >= opened && at < closed ? after : before, one.ip);
  });
  const exposed = (rules: string): boolean =>
    check([{ name: "nsg.json", text: rules }]).results.some(({ verdict }) => verdict === "exposed");
  const stood = exposed(after) && !exposed(before);
  return {
    exposure_window: window,
    exposed_days: stood ? Math.round(((closed - opened) / DAY) * 100) / 100 : 0,
    anonymous_requests_served: served.length,
    anonymous_docs_returned: [...new Set(served.flatMap(({ docs }) => docs))].sort(),
    // Nothing limited what a request could ask for: every record that lay there could have been read.
    potentially_exposed_count: stood ? records : 0,
  };
}
