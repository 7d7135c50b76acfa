import { formatId } from "@casekeep/cases";
import { FACETS, type Viewer } from "@casekeep/contracts";
import { cut } from "../queries/facets.ts";
import { instant, several } from "../queries/filter.ts";
import type { BlindRow, CaseRow, MessageRow } from "../rows.ts";
import { matches } from "../rules.ts";
import { caseRuleRow, messageRuleRow } from "../rules-rows.ts";
import type { CaseSearch } from "../store.ts";
import { occurs, searched, termsOf } from "../text/terms.ts";
import type { World } from "./world.ts";

/** What a store must answer, worked out row by row without any index. */
export function createModel(world: World) {
  const byCase = new Map<bigint, MessageRow[]>();
  for (const row of world.messages) byCase.set(row.caseId, [...(byCase.get(row.caseId) ?? []), row]);
  const texts = new Map<string, ReturnType<typeof searched>>();
  const prepared = (text: string) => {
    const known = texts.get(text) ?? searched(text);
    texts.set(text, known);
    return known;
  };
  const status = (row: CaseRow) => (row.deleted ? "deleted" : row.status);
  const messagesOf = (viewer: Viewer, row: CaseRow) =>
    (byCase.get(row.id) ?? []).filter((one) => matches(viewer.rules.messages, messageRuleRow(one, row)));
  const visible = (viewer: Viewer) => world.cases.filter((row) => matches(viewer.rules.cases, caseRuleRow(row)));

  function fits(row: CaseRow, filter: CaseSearch["filter"]): boolean {
    const statuses = several(filter.status);
    if (!statuses.includes("deleted") && (row.deleted || row.status === "deleted")) return false;
    const all: [string | undefined, string][] = [
      [filter.status, status(row)],
      [filter.priority, row.priority],
      [filter.product, row.product],
      [filter.region, row.region],
      [filter.country, row.country],
      [filter.channel, row.channel],
      [filter.language, row.language],
      [filter.team, row.team],
      [filter.assignee, row.assignee],
      [filter.source, row.source],
    ];
    const tags = several(filter.tag);
    return (
      all.every(([wanted, value]) => several(wanted).length === 0 || several(wanted).includes(value)) &&
      (tags.length === 0 || row.tags.some((tag) => tags.includes(tag))) &&
      (!filter.from || row.createdAt >= instant(filter.from, "from")) &&
      (!filter.to || row.createdAt < instant(filter.to, "to"))
    );
  }

  function found(viewer: Viewer, search: CaseSearch): CaseRow[] {
    const terms = termsOf(search.words, search.phrases);
    const sees = (row: CaseRow, { visibility }: Pick<BlindRow, "visibility">) =>
      visibility === "public" ||
      matches(viewer.rules.messages, messageRuleRow({ visibility, by: "agent", author: "" }, row));
    return visible(viewer).filter((row) => {
      if (!fits(row, search.filter)) return false;
      const bodies = terms.length === 0 ? [] : [row.subject, ...messagesOf(viewer, row).map((one) => one.body)];
      if (!terms.every((term) => bodies.some((body) => occurs(term, prepared(body))))) return false;
      if (search.ids && !search.ids.includes(row.id)) return false;
      return search.blind.every((hashes) =>
        world.blind.some((one) => one.caseId === row.id && hashes.includes(one.hash) && sees(row, one)),
      );
    });
  }

  return {
    found,
    visible,
    messagesOf,
    /** Ids in the order of the sort. */
    order(rows: readonly CaseRow[], sort: "newest" | "oldest" | "updated"): string[] {
      const at = (row: CaseRow) => (sort === "updated" ? row.updatedAt : row.createdAt);
      const sign = sort === "oldest" ? -1 : 1;
      return [...rows].sort((a, b) => sign * (at(b) - at(a) || (a.id < b.id ? 1 : -1))).map((row) => formatId(row.id));
    },
    facets(rows: readonly CaseRow[]): Record<string, { value: string; count: number }[]> {
      const value = (row: CaseRow, name: (typeof FACETS)[number]) =>
        name === "month"
          ? new Date(row.createdAt).toISOString().slice(0, 7)
          : name === "status"
            ? status(row)
            : row[name];
      return Object.fromEntries(
        FACETS.map((name) => {
          const counts = new Map<string, number>();
          for (const row of rows) counts.set(value(row, name), (counts.get(value(row, name)) ?? 0) + 1);
          return [
            name,
            cut(
              name,
              [...counts].map(([one, count]) => ({ value: one, count })),
            ),
          ];
        }),
      );
    },
  };
}
export type Model = ReturnType<typeof createModel>;
