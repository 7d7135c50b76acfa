/**
 * What is found already need not be looked for again: most texts that touch a case's people hold nothing of them beyond what was found
 * without knowing them.
 */
import type { Emit } from "../findings.ts";
import { isCased, isUpper, sameLine } from "../recognizers/persons/name-tokens.ts";
import type { Finding } from "../redacted.ts";
import type { Scan } from "../scan/scan.ts";
import { both, type KnownNames } from "./name-parts.ts";

/** A text and what was found in it, for one text after the other. */
export class Covered {
  #scan: Scan | undefined;
  #names: KnownNames | undefined;
  #found: readonly Finding[] = [];
  #next = 0;
  /** The finding asked about last, and whether no name grows beyond it. */
  #of = -1;
  #closed = false;
  #news = false;

  /** @param found sorted, in the scan's own offsets */
  begin(scan: Scan, names: KnownNames, found: readonly Finding[]): void {
    this.#scan = scan;
    this.#names = names;
    this.#found = found;
    this.#next = 0;
    this.#of = -1;
    this.#news = false;
  }

  /** Has anything been emitted since the text began that would add to its findings? */
  get hasNews(): boolean {
    return this.#news;
  }

  /** Takes what is known to stand in the text. */
  readonly emit: Emit = (start, end, type, score) => {
    this.#news ||= !this.#found.some((f) => f.start <= start && f.end >= end && (f.type === type || f.score >= score));
  };

  /** Does token `i` lie in a finding that a name known would not go beyond? Asked of one token after the other, in order. */
  isCovered(i: number): boolean {
    const s = this.#scan as Scan;
    const found = this.#found;
    const start = s.start[i] as number;
    while (this.#next < found.length && (found[this.#next] as Finding).end <= start) this.#next++;
    const f = found[this.#next];
    if (f === undefined || f.start > start || f.end < (s.end[i] as number)) return false;
    if (this.#of !== this.#next) {
      this.#of = this.#next;
      this.#closed = this.#isClosed(f, i);
    }
    return this.#closed;
  }

  #isClosed(f: Finding, first: number): boolean {
    // Of a number or a secret a word may be somebody's name.
    if (f.type !== "PERSON" && f.type !== "EMAIL" && f.type !== "USERNAME") return false;
    const s = this.#scan as Scan;
    let last = first;
    while (last + 1 < s.count && (s.end[last + 1] as number) <= f.end) last++;
    return this.#ends(first - 1, first - 1) && this.#ends(last + 1, last);
  }

  /** Can a name not go on to this token (as `knownNames` grows one)? The pair with its neighbour begins at `left`. */
  #ends(token: number, left: number): boolean {
    const s = this.#scan as Scan;
    if (token < 0 || token >= s.count || !sameLine(s, left + 1)) return true;
    if ((s.start[left + 1] as number) - (s.end[left] as number) > 2) return true;
    if (isUpper(s, token) || !isCased(s, token)) return false;
    if ((s.end[token] as number) - (s.start[token] as number) === 1) return false;
    return !(this.#names as KnownNames).pairs.has(both(s.hash[left] as number, s.hash[left + 1] as number));
  }
}
