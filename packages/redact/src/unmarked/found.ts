import type { Draft } from "../findings.ts";
import { lastUpTo } from "./sorted.ts";

/** Places that were found already. */
export class Found {
  readonly #starts: number[] = [];
  /** How far those reach that begin no later. */
  readonly #reach: number[] = [];

  constructor(drafts: readonly Draft[]) {
    const all = [...drafts].sort((a, b) => a.start - b.start);
    let reach = 0;
    for (const { start, end } of all) {
      reach = Math.max(reach, end);
      this.#starts.push(start);
      this.#reach.push(reach);
    }
  }

  /** Does one of them reach from `from` to `to`? */
  holds(from: number, to: number): boolean {
    return (this.#reach[lastUpTo(this.#starts, from)] ?? 0) >= to;
  }
}
