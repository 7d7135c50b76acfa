import { useSyncExternalStore } from "react";
import { halfWritten } from "../../lib/half-written.ts";
import { whenForgetting } from "../../lib/tab-memory.ts";

export type Mode = "reply" | "internal" | "confidential" | "customer";

export interface Draft {
  readonly mode: Mode;
  readonly text: string;
}

/**
 * Half-written texts by case, kept while the tab lives. In memory on purpose: the browser's storage is a disk, and what
 * is being typed has not been redacted yet.
 */
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();
const EMPTY: Draft = { mode: "reply", text: "" };

function tell(): void {
  halfWritten(
    "messages",
    [...drafts.values()].some(({ text }) => text !== ""),
  );
  for (const listener of listeners) listener();
}
whenForgetting(() => {
  drafts.clear();
  tell();
});

export const draftOf = (id: string): Draft => drafts.get(id) ?? EMPTY;

export function keepDraft(id: string, draft: Draft): void {
  drafts.set(id, draft);
  tell();
}

/** The server has `sent`: it is dropped, and what was typed behind it meanwhile stays. */
export function dropSent(id: string, sent: string): void {
  const { mode, text } = draftOf(id);
  if (text.startsWith(sent)) keepDraft(id, { mode, text: text.slice(sent.length).trimStart() });
}

/** The draft of a case, the same in every place that shows it. */
export function useDraft(id: string): Draft {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draftOf(id),
  );
}
