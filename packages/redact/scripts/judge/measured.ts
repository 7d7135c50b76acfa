/** How well a training tells apart what it has not seen. */
import { type Example, learn, sumOf } from "./regression.ts";

/** Of a quarter of the lines at a time, judged by what the others and the corpus teach: the shares below each sum. */
export function measure(
  title: string,
  own: readonly Example[],
  isAsked: (example: Example) => boolean,
  sums: readonly number[],
): void {
  const FOLDS = 4;
  // Neighbours are about the same things: they stay together. Rows of the corpus are in no fold.
  const foldOf = (line: number): number => (line < 0 ? line : Math.floor(line / 100) % FOLDS);
  const seen: { sum: number; isSomebodys: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(own.filter(({ line }) => foldOf(line) !== fold));
    for (const example of own)
      if (foldOf(example.line) === fold && isAsked(example))
        seen.push({ sum: sumOf(model, example), isSomebodys: example.isSomebodys });
  }
  const names = seen.filter(({ isSomebodys }) => isSomebodys);
  const others = seen.filter(({ isSomebodys }) => !isSomebodys);
  console.log(`${title}: ${names.length} somebody's, ${others.length} nobody's`);
  for (const at of sums) {
    const below = (some: typeof seen): number => some.filter(({ sum }) => sum < at).length;
    console.log(
      `below ${at}: ${below(names)} somebody's (${((100 * below(names)) / names.length).toFixed(1)} %), ${below(others)} nobody's (${((100 * below(others)) / others.length).toFixed(1)} %)`,
    );
  }
}
