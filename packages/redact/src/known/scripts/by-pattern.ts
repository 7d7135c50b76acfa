/** The words of each name, folded. */
export type NameWords = ReadonlyArray<readonly string[]>;
/** Runs over the places of such names in a text. */
export type EachPlace = (text: string, names: NameWords, found: (start: number, end: number) => void) => void;

/**
 * Looks for names by one pattern of all of them, made once for each list.
 * @param patternOf null where no name can be written so
 * @param written the text as the pattern reads it, unit for unit
 */
export function byPattern(
  patternOf: (names: NameWords) => RegExp | null,
  written: (text: string) => string = (text) => text,
): EachPlace {
  const patterns = new WeakMap<NameWords, RegExp | null>();
  return (text, names, found) => {
    let pattern = patterns.get(names);
    if (pattern === undefined) {
      pattern = patternOf(names);
      patterns.set(names, pattern);
    }
    if (pattern === null) return;
    for (const hit of written(text).matchAll(pattern)) found(hit.index, hit.index + hit[0].length);
  };
}
