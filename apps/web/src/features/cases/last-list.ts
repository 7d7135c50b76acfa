import { whenForgetting } from "../../lib/tab-memory.ts";

/** The list a person came from, so that a case page can step through it and lead back. In memory, for this tab. */
let ids: readonly string[] = [];
let total = 0;
let seen = "";
let search: Record<string, string | undefined> = {};

whenForgetting(() => {
  rememberList([], 0, {});
  rememberCase("");
});

/** @param all how many the list has, with those that were not loaded */
export function rememberList(next: readonly string[], all: number, from: Record<string, string | undefined>): void {
  ids = next;
  total = all;
  search = from;
}

/** The case that was looked at last: whoever comes back to the list goes on from there. */
export function rememberCase(id: string): void {
  seen = id;
}

export const lastCase = (): string => seen;

export const listSearch = (): Record<string, string | undefined> => search;

/** The case before (-1) or after (1) this one in the last list; undefined at its ends and outside it. */
export function neighbour(id: string, step: 1 | -1): string | undefined {
  const place = ids.indexOf(id);
  return place === -1 ? undefined : ids[place + step];
}

export function positionOf(id: string): { readonly at: number; readonly of: number } | null {
  const place = ids.indexOf(id);
  return place === -1 ? null : { at: place + 1, of: Math.max(total, ids.length) };
}
