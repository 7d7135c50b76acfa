/** "شكرًا", "ليلاً", "ساريًا": the sign that Arabic writes at the end of an indefinite word or of how something is done. Nobody is called so. */
import type { Draft } from "../../../findings.ts";
import type { Normal } from "../../../normalise/normalise.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { tokenAt } from "../../context.ts";

const SIGN = "\u064b";

interface Read {
  readonly source: string;
  readonly normal: Normal;
  readonly scan: Scan;
}

/** Surer than a word of a list by itself: "ليلًا", by night, is Leila's name without its sign. */
const SURE = 0.85;

/** Takes out whoever is such a word, but one of the lists that something says the name of ("السيد محمدًا"); a name ends before it. */
export function withoutIndefinites({ source, normal: { from, to }, scan }: Read, drafts: Draft[]): void {
  if (from === null || to === null || !source.includes(SIGN)) return;
  const hasSign = (i: number, score: number): boolean =>
    source.slice(from[scan.start[i] as number], to[(scan.end[i] as number) - 1]).includes(SIGN) &&
    (score < SURE || ((scan.word[i] as number) & (FIRST | LAST)) === 0);
  let kept = 0;
  for (const draft of drafts) {
    if (draft.type === "PERSON") {
      const first = tokenAt(scan, draft.start);
      let i = first;
      while (i < scan.count && (scan.start[i] as number) < draft.end && !hasSign(i, draft.score)) i++;
      if (i === first) continue;
      if (i < scan.count && (scan.start[i] as number) < draft.end) draft.end = scan.end[i - 1] as number;
    }
    drafts[kept++] = draft;
  }
  drafts.length = kept;
}
