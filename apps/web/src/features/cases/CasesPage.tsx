import { Button, Drawer, Loader, Select } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFilter, IconPlus } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { caseListQuery, useMe } from "../../api/queries.ts";
import type { CaseCount } from "../../api/types.ts";
import { formatCount } from "../../lib/format.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { chipsOf } from "../../lib/url-state.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { Chips } from "../filters/Chips.tsx";
import { DateRange } from "../filters/DateRange.tsx";
import { FacetPanel } from "../filters/FacetPanel.tsx";
import { CaseList, ListSkeleton } from "./CaseList.tsx";
import css from "./Cases.module.css";
import { rememberList } from "./last-list.ts";
import { NewCaseDialog } from "./NewCaseDialog.tsx";
import { NoCases } from "./NoCases.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { type Sort, useSearchState } from "./search-state.ts";
import { useCounted } from "./use-counted.ts";

const SORTS: { value: Sort; label: string }[] = [
  { value: "newest", label: "Newest first" },
  { value: "oldest", label: "Oldest first" },
  { value: "updated", label: "Last changed" },
];

export function CasesPage() {
  const { q, sort, filter, query, address, setQuery, setSort, setFilter, clear } = useSearchState();
  const me = useMe();
  const list = useInfiniteQuery(caseListQuery(query));
  const [filters, { open: openFilters, close: closeFilters }] = useDisclosure(false);
  const [creating, { open: create, close: closeCreate }] = useDisclosure(false);
  const mayWrite = me?.can.write === true;
  useShortcuts(mayWrite ? { c: create } : {});

  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const counted = useCounted(query, list.data?.pages[0], !list.isPlaceholderData);
  const total = counted?.total;
  useEffect(() => {
    rememberList(
      items.map(({ id }) => id),
      total?.value ?? 0,
      address,
    );
  });
  const chosen = chipsOf(filter).length;
  const panel = (
    <FacetPanel facets={counted?.facets} about={total?.margin !== undefined} filter={filter} onChange={setFilter} />
  );
  return (
    <div className={css.page}>
      <title>Cases – Casekeep</title>
      <h1 className="visually-hidden">Cases</h1>
      <aside className={css.side} aria-label="Filters">
        {panel}
      </aside>
      <Drawer opened={filters} onClose={closeFilters} title="Filters" size={320}>
        {filters && panel}
      </Drawer>
      <div className={css.content}>
        <div className={css.bar}>
          <div className={css.tools}>
            <SearchBox q={q} onSearch={setQuery} />
            <Button
              className={css.filterButton}
              variant="default"
              leftSection={<IconFilter size={16} aria-hidden />}
              onClick={openFilters}
            >
              Filters{chosen > 0 ? ` (${chosen})` : ""}
            </Button>
            <DateRange filter={filter} onChange={setFilter} />
            <Select
              aria-label="Sort by"
              w={148}
              allowDeselect={false}
              data={q ? [...SORTS, { value: "relevance", label: "Best match" }] : SORTS}
              value={sort}
              onChange={(value) => value && setSort(value as Sort)}
            />
            {mayWrite && (
              <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={create}>
                New case
              </Button>
            )}
          </div>
          <div className={css.status}>
            <span aria-live="polite" className={`num ${css.count}`}>
              {total && <Total total={total} />}
              {list.isPlaceholderData ? (
                <Loader size={14} aria-label="Loading" />
              ) : (
                counted?.counting && <Loader size={14} aria-label="Counting" />
              )}
              {counted?.countAll && (
                <Button variant="subtle" size="compact-xs" onClick={counted.countAll}>
                  Count all
                </Button>
              )}
            </span>
            <Chips filter={filter} onChange={setFilter} />
          </div>
        </div>
        {list.error && items.length === 0 ? (
          <div style={{ padding: 22 }}>
            <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
          </div>
        ) : list.isPending ? (
          <ListSkeleton />
        ) : items.length === 0 ? (
          <NoCases q={q} filtered={chosen > 0} onClear={clear} canImport={me?.can.import === true} />
        ) : (
          <CaseList items={items} sort={sort} list={list} />
        )}
      </div>
      {mayWrite && <NewCaseDialog opened={creating} onClose={closeCreate} />}
    </div>
  );
}

function Total({ total: { value, exact, margin } }: { total: CaseCount["total"] }) {
  const how = exact ? "" : margin === undefined ? "at least " : "about ";
  const percent = Math.max(1, Math.round(100 * (margin ?? 0)));
  const title = margin === undefined ? undefined : `Estimated from a part of the cases: ±${percent} %, 95 times in 100`;
  return (
    <span title={title}>
      {how}
      <strong style={{ color: "var(--ck-text)" }}>{formatCount(value)}</strong> {value === 1 ? "case" : "cases"}
    </span>
  );
}
