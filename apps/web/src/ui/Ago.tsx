import { useSyncExternalStore } from "react";
import { formatExact, formatRelative } from "../lib/format.ts";

/** One clock for all relative times on the page, so that they move together. */
const listeners = new Set<() => void>();
let now = Date.now();
setInterval(() => {
  now = Date.now();
  for (const listener of listeners) listener();
}, 30_000);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** "3 hr ago", with the exact moment on hover and for machines. */
export function Ago({ at, className }: { at: string; className?: string }) {
  useSyncExternalStore(subscribe, () => now);
  return (
    <time dateTime={at} title={formatExact(at)} className={className ? `num ${className}` : "num"}>
      {formatRelative(at, Math.max(now, Date.now()))}
    </time>
  );
}
