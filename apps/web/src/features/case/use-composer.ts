import { useEffect, useState } from "react";
import type { CaseDetail, NewMessage, SettableStatus } from "../../api/types.ts";
import { type Suspicion, suspicions } from "../../lib/sensitive.ts";
import { notifyDone } from "../../ui/notify.ts";
import { StaleChange, useCaseChange } from "./change.ts";
import { type Draft, draftOf, guardUnload, keepDraft, type Mode } from "./drafts.ts";
import { MODES } from "./modes.tsx";

interface Asked {
  readonly status: SettableStatus | undefined;
  readonly found: readonly Suspicion[];
}

/** What is being written, and sending it. The text is dropped only once the server has it. */
export function useComposer(item: CaseDetail) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(item.id));
  const [asked, setAsked] = useState<Asked | null>(null);
  const [lastStatus, setLastStatus] = useState<SettableStatus | undefined>();
  const change = useCaseChange(item.id);

  useEffect(() => {
    window.addEventListener("beforeunload", guardUnload);
    return () => window.removeEventListener("beforeunload", guardUnload);
  }, []);

  const keep = (next: Draft): void => {
    setDraft(next);
    keepDraft(item.id, next);
  };
  const post = (status: SettableStatus | undefined): void => {
    setAsked(null);
    setLastStatus(status);
    const body: Omit<NewMessage, "version"> = {
      body: draft.text.trim(),
      visibility: MODES[draft.mode].visibility,
      by: draft.mode === "customer" ? "customer" : "agent",
      ...(status ? { status } : {}),
    };
    change.mutate(
      { path: "messages", body },
      {
        onSuccess: () => {
          keep({ mode: draft.mode, text: "" });
          notifyDone(draft.mode === "reply" ? "The reply was sent." : "It was added.");
        },
      },
    );
  };
  const send = (status?: SettableStatus): void => {
    if (draft.text.trim() === "" || change.isPending) return;
    const found = suspicions(draft.text);
    if (found.length > 0) setAsked({ status, found });
    else post(status);
  };
  return {
    draft,
    setText: (text: string) => keep({ ...draft, text }),
    setMode: (mode: Mode) => keep({ ...draft, mode }),
    send,
    busy: change.isPending,
    stale: change.error instanceof StaleChange ? change.error : null,
    error: change.error instanceof StaleChange ? null : change.error,
    again: () => send(lastStatus),
    asked: asked?.found ?? [],
    cancelAsked: () => setAsked(null),
    sendAsked: () => post(asked?.status),
  } as const;
}
