import { type QueryClient, useIsMutating, useMutation, useQueryClient } from "@tanstack/react-query";
import { isStale, post } from "../../api/client.ts";
import { caseQuery } from "../../api/queries.ts";
import type { CaseDetail, Changed } from "../../api/types.ts";
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
  const before = client.getQueryData<CaseDetail>(options.queryKey);
  try {
    return await post<Changed>(`/api/cases/${id}/${act.path}`, { ...act.body, version: before?.version ?? 0 });
  } catch (error) {
    if (!isStale(error) || !before) throw error;
    const after = await client.fetchQuery({ ...options, staleTime: 0 });
    throw new StaleChange(describeDifference(before, after));
  }
}

const changeKey = (id: string): readonly string[] => ["case-change", id];

/** One change of a case, sent with the version that is on the screen. Resolves when the new state has been read. */
export function useCaseChange(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: changeKey(id),
    mutationFn: (act: Act) => perform(client, id, act),
    onSuccess: async () => {
      void client.invalidateQueries({ queryKey: ["cases"], refetchType: "none" });
      await client.invalidateQueries({ queryKey: caseQuery(id).queryKey });
    },
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
