import { Skeleton, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { changesQuery } from "../../api/guard.ts";
import type { GuardChange } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { LoadMore } from "../../ui/LoadMore.tsx";
import css from "./Exposure.module.css";

/** Every change of the rules: its lines, and what became reachable by it. */
export function Changes() {
  const list = useInfiniteQuery(changesQuery);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.error && items.length === 0) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton height={80} radius="md" />;
  if (items.length === 0)
    return (
      <Text size="sm" className="muted">
        The rules have not changed since the guard watches them.
      </Text>
    );
  return (
    <>
      {items.map((change) => (
        <ChangeItem key={change.id} change={change} />
      ))}
      <LoadMore list={list} label="Earlier changes" size="xs" mt="sm" />
    </>
  );
}

function ChangeItem({ change }: { change: GuardChange }) {
  return (
    <article className={css.finding}>
      <Text size="sm">
        <b>{change.source}</b>{" "}
        <span className="muted">
          {formatDateTime(change.at)} (<Ago at={change.at} />)
        </span>
      </Text>
      {change.opened.length === 0 ? (
        <Text size="sm" className="muted">
          Nothing became reachable by it.
        </Text>
      ) : (
        change.opened.map((sentence) => (
          <Text key={sentence} size="sm" style={{ overflowWrap: "anywhere" }}>
            Newly open: {sentence}
          </Text>
        ))
      )}
      <details className={css.more}>
        <summary>
          <Text span size="sm" className="muted">
            The lines that changed
          </Text>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may be longer than its place must be reached without a mouse */}
        <section className={css.diff} tabIndex={0} aria-label={`The lines of ${change.source} that changed`}>
          {change.lines.map((line, place) => (
            <code
              key={place}
              className={/^\+(?!\+\+ )/.test(line) ? css.added : /^-(?!-- )/.test(line) ? css.removed : undefined}
            >
              {line}
            </code>
          ))}
        </section>
      </details>
    </article>
  );
}
