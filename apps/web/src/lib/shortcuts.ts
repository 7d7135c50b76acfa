import { useEffect, useRef } from "react";

/** Single keys work only while no text is being typed and no dialog is open, and can be switched off (WCAG 2.1.4). */
export type Shortcuts = Readonly<Record<string, () => void>>;

const STORAGE = "casekeep-shortcuts";
const SEQUENCE_MS = 1200;
let pending: { readonly key: string; readonly at: number } | null = null;

export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORAGE) !== "off";
  } catch {
    return true;
  }
}

export function setShortcutsOn(on: boolean): void {
  try {
    localStorage.setItem(STORAGE, on ? "on" : "off");
  } catch {
    // Storage may be forbidden; the choice then lasts until the page is left.
  }
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("[role=listbox],[role=menu],[role=dialog]")) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** `{ "/": focusSearch, "g c": goToCases }`; the last mounted component that knows a key wins. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector("[role=dialog]") || !shortcutsOn()) return;
      const prefix = pending && event.timeStamp - pending.at < SEQUENCE_MS ? `${pending.key} ` : "";
      const act = current.current[prefix + event.key];
      if (act) {
        pending = null;
        event.preventDefault();
        act();
      } else if (Object.keys(current.current).some((keys) => keys.startsWith(`${event.key} `))) {
        pending = { key: event.key, at: event.timeStamp };
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
