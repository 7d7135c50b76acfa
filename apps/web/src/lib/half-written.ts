/** What the tab would lose with it. The listener is there only while something is: a page with one is not kept for Back. */
const kinds = new Set<string>();
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Whether a kind of text is half-written now: while any is, the browser asks before it closes the tab. */
export function halfWritten(kind: string, some: boolean): void {
  const before = kinds.size > 0;
  if (some) kinds.add(kind);
  else kinds.delete(kind);
  if (kinds.size > 0 === before) return;
  if (before) window.removeEventListener("beforeunload", ask);
  else window.addEventListener("beforeunload", ask);
}
