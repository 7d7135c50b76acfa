import { useState } from "react";
import type { CaseDetail, NewMessage, SettableStatus } from "../../api/types.ts";
import { type Suspicion, suspicions } from "../../lib/sensitive.ts";
import { notifyDone } from "../../ui/notify.ts";
import { StaleChange, useCaseChange, useIsWriting } from "./change.ts";
import { dropSent, keepDraft, type Mode, useDraft } from "./drafts.ts";
import { useLatestOf } from "./latest.ts";
import { MODES } from "./modes.tsx";

interface Asked {
  readonly status: SettableStatus | undefined;
  readonly found: readonly Suspicion[];
}

/** What is being written, and sending it. The text is dropped only once the server has it. */
export function useComposer(item: CaseDetail) {
  const draft = useDraft(item.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [lastStatus, setLastStatus] = useState<SettableStatus | undefined>();
  const change = useCaseChange(item.id);
  const busy = useIsWriting(item.id);
  const showLatest = useLatestOf(item);

  const post = (status: SettableStatus | undefined): void => {
    setAsked(null);
    setLastStatus(status);
    const body: Omit<NewMessage, "version"> = {
      body: draft.text.trim(),
      visibility: MODES[draft.mode].visibility,
      by: draft.mode === "customer" ? "customer" : "agent",
      ...(status ? { status } : {}),
    };
    // Whoever leaves the case meanwhile is told all the same, and finds no text there that was sent already.
    change.mutateAsync({ path: "messages", body }).then(
      ({ version }) => {
        dropSent(item.id, draft.text);
        notifyDone(draft.mode === "reply" ? "The reply was sent." : "It was added.");
        showLatest(version);
      },
      () => {},
    );
  };
  const send = (status?: SettableStatus): void => {
    if (draft.text.trim() === "" || busy) return;
    const found = suspicions(draft.text);
    if (found.length > 0) setAsked({ status, found });
    else post(status);
  };
  return {
    draft,
    setText: (text: string) => keepDraft(item.id, { ...draft, text }),
    setMode: (mode: Mode) => keepDraft(item.id, { ...draft, mode }),
    send,
    busy,
    stale: change.error instanceof StaleChange ? change.error : null,
    error: change.error instanceof StaleChange ? null : change.error,
    again: () => send(lastStatus),
    asked: asked?.found ?? [],
    cancelAsked: () => setAsked(null),
    sendAsked: () => post(asked?.status),
  } as const;
}
