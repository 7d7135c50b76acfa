import type { GuardSource } from "@casekeep/contracts";
import type { Reading } from "../evaluate.ts";

/** One place that rules come from: read whole each time; whatever it hears of a change is only a reason to read again. */
export interface SourceReader {
  /** Rejects with a SourceProblem where nothing could be read. */
  read(signal: AbortSignal): Promise<Pick<Reading, "files" | "problems">>;
  /** Begins to listen for changes, and calls `changed` for each. Throws nothing: what cannot be heard is read by the clock. */
  listen(changed: () => void): { stop(): void };
}

/** Why a source could not be read, in words that may be shown. */
export class SourceProblem extends Error {
  override readonly name = "SourceProblem";
  /** True: the rules are not there. False: they could not be asked for just now, and the last reading stands for its time. */
  readonly gone: boolean;
  constructor(message: string, gone = false) {
    super(message);
    this.gone = gone;
  }
}

export type SourceOf<Kind extends GuardSource["kind"]> = Extract<GuardSource, { kind: Kind }>;

/** Above this something is no rule set any more. */
export const LARGEST = 64 * 1024 * 1024;
/** However a source is read, it must answer within this. */
export const READ_MS = 20_000;
