import { Button, Skeleton, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { changesQuery } from "../../api/guard.ts";
import type { GuardChange } from "../../api/types.ts";
import { Ago } from "../../ui/Ago.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
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
      {list.hasNextPage && (
        <Button
          size="xs"
          mt="sm"
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Earlier changes
        </Button>
      )}
    </>
  );
}

function ChangeItem({ change }: { change: GuardChange }) {
  return (
    <article className={css.finding}>
      <Text size="sm">
        <b>{change.source}</b>{" "}
        <span className="muted">
          <Ago at={change.at} />
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
      <details>
        <summary>
          <Text span size="sm" className="muted">
            The lines that changed
          </Text>
        </summary>
        <pre className={css.diff}>
          {change.lines.map((line, place) => (
            <span
              key={place}
              className={/^\+(?!\+\+ )/.test(line) ? css.added : /^-(?!-- )/.test(line) ? css.removed : undefined}
            >
              {line}
            </span>
          ))}
        </pre>
      </details>
    </article>
  );
}
