import type { ButtonProps } from "@mantine/core";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { Act } from "./Act.tsx";
import { ErrorPanel } from "./ErrorPanel.tsx";

export type Pages = Pick<
  UseInfiniteQueryResult,
  "hasNextPage" | "isFetchingNextPage" | "isFetchNextPageError" | "error" | "fetchNextPage" | "refetch"
>;

/** Why a list was not read. Of a next page `LoadMore` says it, where that would stand. */
export function ListError({ list }: { list: Pages }) {
  if (!list.error || list.isFetchNextPageError) return null;
  return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;
}

/** The end of a list of which there is more: the next page at a press, and why it did not come. */
export function LoadMore({
  list,
  label = "Load more",
  ...button
}: { list: Pages; label?: string } & Pick<ButtonProps, "size" | "mt">) {
  if (!list.hasNextPage) return null;
  return (
    <>
      {list.isFetchNextPageError && <ErrorPanel error={list.error} />}
      <Act {...button} variant="default" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {list.isFetchNextPageError ? "Try again" : label}
      </Act>
    </>
  );
}
