import { useEffect, useState } from "react";
import type { CaseDetail } from "../../api/types.ts";

/** Brings the newest message that is drawn into view. */
export function showLatest(): void {
  requestAnimationFrame(() => {
    const messages = document.querySelectorAll<HTMLElement>("[data-message]");
    messages[messages.length - 1]?.scrollIntoView({ block: "end" });
  });
}

/** Brings the newest message into view once the case is drawn as it is at the version given, which may be some frames after it was read. */
export function useLatestOf({ version }: CaseDetail): (drawn: number) => void {
  const [awaited, setAwaited] = useState<number | null>(null);
  useEffect(() => {
    if (awaited === null || version < awaited) return;
    setAwaited(null);
    showLatest();
  }, [awaited, version]);
  return setAwaited;
}
