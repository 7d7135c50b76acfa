import { Skeleton } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { CaseListItem } from "../../api/types.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { LoadMore, type Pages } from "../../ui/LoadMore.tsx";
import { CaseRow } from "./CaseRow.tsx";
import css from "./Cases.module.css";
import { lastCase } from "./last-list.ts";

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-case-row]")];

function step(by: 1 | -1): void {
  const all = rows();
  const place = all.indexOf(document.activeElement as HTMLElement);
  const next = place === -1 ? all[by === 1 ? 0 : all.length - 1] : all[place + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Nobody who works through a list begins anew after each case. What has the focus already keeps it. */
function goOnFrom(id: string): void {
  if (id === "" || document.activeElement !== document.body) return;
  const row = document.querySelector<HTMLElement>(`[data-case-row="${CSS.escape(id)}"]`);
  if (!row) return;
  row.focus({ preventScroll: true });
  const { top, bottom } = row.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) row.scrollIntoView({ block: "center" });
}

export function ListSkeleton() {
  return (
    <output aria-label="Loading cases" className={css.list} style={{ display: "block" }}>
      {Array.from({ length: 9 }, (_, place) => (
        <div key={place} className={css.row}>
          <Skeleton height={12} width={64} mt={4} />
          <div>
            <Skeleton height={14} width={`${78 - ((place * 17) % 40)}%`} />
            <Skeleton height={10} width="38%" mt={9} />
          </div>
        </div>
      ))}
    </output>
  );
}

/** The rows; j and k move a real focus, so Enter, screen readers and the browser's own keys all work on it. */
export function CaseList({ items, sort, list }: { items: readonly CaseListItem[]; sort: string; list: Pages }) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  // A page that did not come is asked for again by hand: the foot stays in sight, and would ask without end.
  const due = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  const foot = useRef<HTMLDivElement>(null);
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  useEffect(() => {
    // After the router has scrolled a page it goes to anew to its top.
    const timer = setTimeout(() => goOnFrom(lastCase()));
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const element = foot.current;
    if (!element || !due) return;
    // The last of them is how it is now: a busy browser tells of the foot out of sight and of the scroll to it in one call.
    const watcher = new IntersectionObserver((seen) => seen.at(-1)?.isIntersecting && void fetchNextPage(), {
      rootMargin: "600px",
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [due, fetchNextPage]);
  return (
    <>
      <ul className={css.list} aria-label="Cases">
        {items.map((item) => (
          <CaseRow key={item.id} item={item} sort={sort} />
        ))}
      </ul>
      {hasNextPage && (
        <div ref={foot} className={css.foot}>
          <LoadMore list={list} />
        </div>
      )}
    </>
  );
}
