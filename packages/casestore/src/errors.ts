/** What can go wrong in the case store; the server maps each to an error of contracts. */
export type StoreErrorCode =
  /** The engine died, is restarting or was closed. Nothing acknowledged is lost; the same call may be made again. */
  | "STORE_UNAVAILABLE"
  /** Over the time or memory one question may take. */
  | "QUERY_TOO_HEAVY"
  | "DISK_FULL"
  /** A question the store does not know: unknown metric, dimension, rule field, instant that is none. */
  | "BAD_QUERY"
  | "BAD_CURSOR"
  /** The folder was written by a newer release. */
  | "SCHEMA_TOO_NEW";

export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  /** The engine's own error number, when it had one. */
  readonly engineCode: number | undefined;
  constructor(code: StoreErrorCode, message: string, options: { engineCode?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.engineCode = options.engineCode;
  }
}

/** 159 time, 241 memory, 394 stopped from outside, 160 estimated too slow, 307/158/191/396 other limits of one query. */
const HEAVY = new Set([159, 160, 241, 158, 191, 307, 394, 396]);
/** 236 aborted, 210 network, 252 too many parts: merges are behind. The same call works later. */
const PASSING = new Set([236, 210, 252]);
const FULL = new Set([243, 425]);

/**
 * The engine's answer as a StoreError. Its text can quote the question, so it is not repeated in the message: what a person
 * searched for must not reach a log through an error. @param what names the question
 */
export function engineError(text: string, what = ""): StoreError {
  const found = /Code: (\d+)\./.exec(text);
  const engineCode = found ? Number(found[1]) : undefined;
  const extra = engineCode === undefined ? {} : { engineCode };
  if (/No space left on device|errno: 28|ENOSPC/.test(text) || (engineCode !== undefined && FULL.has(engineCode)))
    return new StoreError("DISK_FULL", "The disk of the case store is full.", extra);
  if (engineCode !== undefined && HEAVY.has(engineCode))
    return new StoreError(
      "QUERY_TOO_HEAVY",
      `The question${what && ` (${what})`} takes more time or memory than one may.`,
      extra,
    );
  if (engineCode === 76)
    return new StoreError("STORE_UNAVAILABLE", "Another process holds the folder of the case store.", extra);
  if (engineCode === undefined || PASSING.has(engineCode))
    return new StoreError("STORE_UNAVAILABLE", "The case engine does not answer.", extra);
  return new StoreError("BAD_QUERY", `The case engine refused the question (${engineCode}).`, extra);
}
