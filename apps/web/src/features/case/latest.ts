/** Brings the newest message into view, once what was read last is drawn. */
export function showLatest(): void {
  requestAnimationFrame(() => {
    const messages = document.querySelectorAll<HTMLElement>("[data-message]");
    messages[messages.length - 1]?.scrollIntoView({ block: "end" });
  });
}
