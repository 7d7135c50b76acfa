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
whenForgetting(() => drafts.clear());

export const draftOf = (id: string): Draft => drafts.get(id) ?? { mode: "reply", text: "" };

export function keepDraft(id: string, draft: Draft): void {
  if (draft.text === "") drafts.delete(id);
  else drafts.set(id, draft);
}

export const anyDraft = (): boolean => drafts.size > 0;

/** Asks before the tab is closed over a half-written text. */
export function guardUnload(event: BeforeUnloadEvent): void {
  if (anyDraft()) event.preventDefault();
}
