import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api/client.ts";
import { retry } from "../api/queries.ts";
import { whenForgetting } from "../lib/tab-memory.ts";

/** Where to go when the session has ended; the router sets it, since it is made later. */
let onSignedOut: () => void = () => {};
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

function watch(error: unknown): void {
  if (error instanceof ApiError && error.code === "UNAUTHENTICATED") onSignedOut();
  // Whoever meets the seal learns of it at once, whatever page they are on.
  if (error instanceof ApiError && error.code === "SEALED") void queryClient.invalidateQueries({ queryKey: ["seal"] });
}

/** Lives in memory only: what a person read is nowhere on this machine's disk. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: { networkMode: "always", retry, refetchOnWindowFocus: "always", gcTime: 5 * 60_000 },
    // Without a connection nothing waits to be sent later behind the writer's back: it fails, is told, and the text stays.
    mutations: { networkMode: "always" },
  },
});

/** What is on the screen is read anew, under the other person's rights; the rest goes. */
whenForgetting(() => void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" }));
