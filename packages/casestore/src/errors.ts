/** What can go wrong in the case store; the server maps each to an error of contracts. */
export type StoreErrorCode =
  /** The engine died, is restarting or was closed. Nothing acknowledged is lost; the same call may be made again. */
  | "STORE_UNAVAILABLE"
  /** The server lets this user not in, or not do this. Asking again changes nothing. */
  | "STORE_REFUSED"
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
  /** What to do about it; "" where the code says it all. */
  readonly help: string;
  constructor(
    code: StoreErrorCode,
    message: string,
    options: { engineCode?: number; help?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.engineCode = options.engineCode;
    this.help = options.help ?? "";
  }
}

/** A statement was not done in its time. */
export const TIMED_OUT = 159;
/** A write to the table waits for its replicas: another one has to wait for its turn, and is refused at once instead (UNSATISFIED_QUORUM_FOR_PREVIOUS_WRITE). */
export const QUORUM_TURN = 286;
/** 241 memory, 394 stopped from outside, 160 estimated too slow, 307/158/191/396 other limits of one query. */
const HEAVY = new Set([TIMED_OUT, 160, 241, 158, 191, 307, 394, 396]);
/**
 * 236 aborted, 210 network, 252 too many parts: merges are behind. On servers 202, 203, 209, 32: too many statements, no connection free, a
 * socket that went silent or ended; 242, 225, 999: a replica that has lost its Keeper; 285, 286, 289, 319: a quorum that is not there (yet).
 * The same call works later.
 */
const PASSING = new Set([236, 210, 252, 202, 203, 209, 32, 242, 225, 999, 285, 286, 289, 319]);
const FULL = new Set([243, 425]);
/** What the operator of the servers has to mend: who Casekeep is there and what it may do. */
const REFUSED: ReadonlyMap<number, readonly [message: string, help: string]> = new Map([
  [516, ["The ClickHouse server does not accept the user or the password.", "Correct CASEKEEP_CLICKHOUSE_URL."]],
  [164, ["The ClickHouse user may only read.", "Give Casekeep a user whose profile has readonly = 0."]],
  [497, ["The ClickHouse user lacks a right.", "See docs/runbooks/servers.md for the rights that Casekeep needs."]],
  [
    452,
    [
      "The ClickHouse user's profile forbids a setting that Casekeep needs.",
      "See docs/runbooks/servers.md for the list.",
    ],
  ],
  [
    701,
    ["The servers know no cluster of this name.", "Compare 'cluster' in CASEKEEP_CLICKHOUSE_URL with remote_servers."],
  ],
  [
    392,
    ["The servers take no statement for the whole cluster.", "They need Keeper, or replication=insert in the URL."],
  ],
]);

/**
 * The engine's answer as a StoreError. Its text can quote the question, so it is not repeated in the message: what a person
 * searched for must not reach a log through an error.
 * @param what names the question; absent where none was asked: what is changed or defined waits for nodes, not for its own work
 */
export function engineError(text: string, what?: string): StoreError {
  const found = /Code: (\d+)\./.exec(text);
  const engineCode = found ? Number(found[1]) : undefined;
  const extra = engineCode === undefined ? {} : { engineCode };
  if (/No space left on device|errno: 28|ENOSPC/.test(text) || (engineCode !== undefined && FULL.has(engineCode)))
    return new StoreError("DISK_FULL", "The disk of the case store is full.", extra);
  if (engineCode === TIMED_OUT && what === undefined)
    return new StoreError("STORE_UNAVAILABLE", "A node of the case store does not answer in time.", {
      ...extra,
      help: "See that every node runs and can be reached; what was begun there goes on when it is back.",
    });
  if (engineCode !== undefined && HEAVY.has(engineCode))
    return new StoreError(
      "QUERY_TOO_HEAVY",
      `The question${what && ` (${what})`} takes more time or memory than one may.`,
      extra,
    );
  if (/errno: 24\b|Too many open files/.test(text))
    return new StoreError("STORE_UNAVAILABLE", "The case engine may not open as many files at once.", {
      ...extra,
      help: "Raise the limit of open files of the user that Casekeep runs as (ulimit -n), and start it again.",
    });
  if (engineCode === 388)
    return new StoreError(
      "STORE_UNAVAILABLE",
      "The engine does not merge this now: other merges have some of the rows, or the disk has no room for them a second time.",
      extra,
    );
  if (engineCode === 76)
    return new StoreError("STORE_UNAVAILABLE", "Another process holds the folder of the case store.", extra);
  if (engineCode === 279)
    return new StoreError(
      "STORE_UNAVAILABLE",
      "A part of the cluster does not answer: no replica of a shard is there.",
      {
        ...extra,
        help: "Nothing is shown rather than a part of it. Bring a node of that shard back.",
      },
    );
  const refused = engineCode === undefined ? undefined : REFUSED.get(engineCode);
  if (refused) return new StoreError("STORE_REFUSED", refused[0], { ...extra, help: refused[1] });
  if (engineCode === undefined || PASSING.has(engineCode))
    return new StoreError("STORE_UNAVAILABLE", "The case engine does not answer.", extra);
  return new StoreError("BAD_QUERY", `The case engine refused the question (${engineCode}).`, extra);
}
