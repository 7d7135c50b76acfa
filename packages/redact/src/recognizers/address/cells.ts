/** Where an address ends that ran out of its cell of a table or into the next line's label. */

/** Cells and lines of a table stand apart by these. */
const APART = /\t|\n| \| /g;
/** The next cell is of the address still: a town, or its postcode. */
const MORE_OF_IT = /^\s*(?:\d{4,6}|[\p{L}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,2})\s*(?=[\t\n]| \| |$)/u;
const LABEL = /^\s*[\p{L}][\p{L}\p{M} .'’/-]{0,30}[:：](?:\s|$)/u;

export function endInCell(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  APART.lastIndex = 0;
  for (let hit = APART.exec(value); hit !== null; hit = APART.exec(value)) {
    const rest = text.slice(start + APART.lastIndex, start + APART.lastIndex + 64);
    const line = hit[0] === "\n";
    if (line ? LABEL.test(rest) : !MORE_OF_IT.test(rest) || LABEL.test(rest)) return start + hit.index;
  }
  return end;
}
