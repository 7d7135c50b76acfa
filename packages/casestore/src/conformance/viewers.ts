import type { Viewer } from "@casekeep/contracts";
import type { CaseSearch } from "../store.ts";
import { compare, not, staff, viewer } from "./cast.ts";

export const plainSearch: CaseSearch = {
  ...{ filter: {}, words: [], phrases: [], blind: [] },
  ...{ sort: "newest" as const, limit: 50, facets: [] },
};

/** Viewers of all kinds: everything, no confidential, one region, public of one product, nothing. */
export const viewers: readonly (readonly [string, Viewer])[] = [
  ["everything", viewer()],
  ["all but confidential", staff],
  [
    "one region, and confidential notes of one team",
    viewer({
      cases: { kind: "compare", field: "region", op: "in", value: ["EMEA", "APAC"] },
      messages: {
        kind: "or",
        rules: [not(compare("visibility", "confidential")), compare("case.team", "billing"), compare("author", "u-17")],
      },
    }),
  ],
  [
    "public messages only, no deleted",
    viewer({ cases: compare("deleted", false), messages: compare("visibility", "public") }),
  ],
  ["cases without messages", viewer({ messages: { kind: "never" } })],
  ["nothing", viewer({ cases: { kind: "never" } })],
];
