import type { Draft } from "./findings.ts";
import type { Normal } from "./normalise/normalise.ts";
import type { Read } from "./otherwise.ts";
import type { Place } from "./scan/scan.ts";

/** One text on its way: what recognizers are given, and what they have emitted. */
export interface Reading extends Read {
  readonly source: string;
  /** In ordinary letters, where all of it is in capitals. */
  readonly normal: Normal;
  readonly drafts: Draft[];
  /** Where rules took something for a value, be it that others let it go. */
  taken?: Place[];
}
