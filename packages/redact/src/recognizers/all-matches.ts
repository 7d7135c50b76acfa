import { LONG, near } from "./near.ts";

/**
 * As `text.matchAll(pattern)`, which makes another pattern of the same source at each call: for texts of a line or two that
 * takes longer than the search. A long text is searched near what the matches must hold.
 * @param pattern global; it finds no empty match
 */
export function all(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  return (text.length < LONG ? null : near(pattern, text)) ?? allOver(pattern, text);
}

/** The same over the whole text. */
export function allOver(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let hit = pattern.exec(text);
  if (hit === null) return NONE;
  const hits: RegExpExecArray[] = [];
  for (; hit !== null; hit = pattern.exec(text)) hits.push(hit);
  return hits;
}

const NONE: readonly RegExpExecArray[] = [];
