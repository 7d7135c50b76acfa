import { mutationOptions, type QueryClient, useIsMutating, useMutation, useQueryClient } from "@tanstack/react-query";
import { isStale, post } from "../../api/client.ts";
import { caseQuery } from "../../api/queries.ts";
import type { Changed } from "../../api/types.ts";
import { useHere } from "../../lib/use-here.ts";
import { notifyFailed } from "../../ui/notify.ts";
import { describeDifference } from "./difference.ts";

/** Somebody else changed the case first. It has been read again; `changes` says what is different now. */
export class StaleChange extends Error {
  readonly changes: readonly string[];

  constructor(changes: readonly string[]) {
    super("Somebody changed this case since you read it.");
    this.name = "StaleChange";
    this.changes = changes;
  }
}

export interface Act {
  readonly path: "messages" | "status" | "priority" | "assignee" | "tags" | "merge";
  readonly body: Readonly<Record<string, unknown>>;
}

async function perform(client: QueryClient, id: string, act: Act): Promise<Changed> {
  const options = caseQuery(id);
  // What is on the screen; read again only where a change before this one has made it old.
  const before = await client.fetchQuery({ ...options, staleTime: Number.POSITIVE_INFINITY });
  try {
    return await post<Changed>(`/api/cases/${id}/${act.path}`, { ...act.body, version: before.version });
  } catch (error) {
    if (!isStale(error)) throw error;
    const after = await client.fetchQuery({ ...options, staleTime: 0 });
    throw new StaleChange(describeDifference(before, after));
  }
}

const changeKey = (id: string): readonly string[] => ["case-change", id];

/** Changes of one case go one after the other, each with the version that is known by then. One ends when the new state has been read. */
export const caseChange = (client: QueryClient, id: string) =>
  mutationOptions({
    mutationKey: changeKey(id),
    scope: { id: changeKey(id).join(" ") },
    mutationFn: (act: Act) => perform(client, id, act),
    onSuccess: async () => {
      void client.invalidateQueries({ queryKey: ["cases"], refetchType: "none" });
      await client.invalidateQueries({ queryKey: caseQuery(id).queryKey });
    },
  });

const failedElsewhere = ({ path }: Act): string =>
  path === "messages"
    ? "What you wrote in the case before was not sent. It is kept there."
    : "What you changed in a case a moment ago was not saved.";

/** @param onError tells of a failure in its place; whoever has left that place meanwhile is told all the same */
export function useCaseChange(id: string, onError?: (error: Error, act: Act) => void) {
  const client = useQueryClient();
  const here = useHere();
  return useMutation({
    ...caseChange(client, id),
    onError: (error, act) => (here.current ? onError?.(error, act) : notifyFailed(failedElsewhere(act))),
  });
}

/** Whether a message of this tab is on its way into a case, also one sent before the case was left and opened again. */
export function useIsWriting(id: string): boolean {
  return (
    useIsMutating({
      mutationKey: changeKey(id),
      predicate: ({ state }) => (state.variables as Act | undefined)?.path === "messages",
    }) > 0
  );
}
