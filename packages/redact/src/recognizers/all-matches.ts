/**
 * As `text.matchAll(pattern)`, which makes another pattern of the same source at each call: for texts of a line or two that
 * takes longer than the search.
 * @param pattern global; it finds no empty match
 */
export function all(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let hit = pattern.exec(text);
  if (hit === null) return NONE;
  const hits: RegExpExecArray[] = [];
  for (; hit !== null; hit = pattern.exec(text)) hits.push(hit);
  return hits;
}

const NONE: readonly RegExpExecArray[] = [];
