import { whenForgetting } from "../../lib/tab-memory.ts";

/**
 * What was searched for in this tab, by the key that stands for it in the address. In memory on purpose: the words may be a customer's address
 * or name, and an address bar is remembered on disks (the browser's history, a session it restores, the log of a proxy).
 */
const words = new Map<string, string>();

whenForgetting(() => words.clear());

/** Keeps the words and gives their key, which is new in every tab and after every loading of the page. */
export function keepWords(searched: string): string {
  for (const [key, kept] of words) if (kept === searched) return key;
  const key = crypto.randomUUID().slice(0, 8);
  words.set(key, searched);
  return key;
}

/** Undefined for a key of a page that was loaded before, or of another tab. */
export const wordsOf = (key: string): string | undefined => words.get(key);
