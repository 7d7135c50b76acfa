/**
 * Refusals of this store. `code` is the contract's error code where there is one, and `help` says what to do.
 * Messages never hold a row's values: PostgreSQL's own message and detail stay behind, since logs are disks too.
 */
export class ControlStoreError extends Error {
  readonly code: string;
  readonly help: string;

  constructor(code: string, message: string, help = "") {
    super(message);
    this.name = "ControlStoreError";
    this.code = code;
    this.help = help;
  }
}

/** Code STALE_VERSION. */
export class StaleVersion extends ControlStoreError {
  readonly current: number;

  constructor(current: number) {
    super("STALE_VERSION", `The case is at version ${current}.`, "Read it again, then repeat the change.");
    this.name = "StaleVersion";
    this.current = current;
  }
}

export const lastAdministrator = (): ControlStoreError =>
  new ControlStoreError(
    "LAST_ADMINISTRATOR",
    "Nobody would be left who can administer this keep.",
    "Make another active person an administrator first.",
  );

export const importBusy = (): ControlStoreError =>
  new ControlStoreError("IMPORT_BUSY", "Another import is running.", "Wait for it, or see the list of imports.");

export const runBusy = (): ControlStoreError =>
  new ControlStoreError("RUN_BUSY", "Another run of this kind is going on.", "Wait for it, or stop it first.");

export const runLost = (): ControlStoreError =>
  new ControlStoreError(
    "RUN_BUSY",
    "This server was cut off from PostgreSQL for a while, and another one has ended this run or taken it over.",
    "See the list of runs; one that was broken off can be resumed.",
  );

export const badCursor = (): ControlStoreError =>
  new ControlStoreError("BAD_CURSOR", "This page cursor is not valid.", "Start again without a cursor.");

export const calendarInUse = (name: string): ControlStoreError =>
  new ControlStoreError("CALENDAR_IN_USE", `"${name}" is the default calendar.`, "Choose another default first.");

interface PgFault {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly table?: unknown;
}

/** SQLSTATE classes 08 (connection) and 57P (shutdown, crash, starting up), and what the socket says when nobody listens. */
const GONE = /^(?:08|57P|ECONN|ENOENT|EPIPE|ETIMEDOUT|EHOST|ENET)/;
/** What the name service says of the server's name. */
const NO_HOST = /^(?:ENOTFOUND|EAI_)/;
/** SQLSTATE class 28 (who may come in) and 3D000 (no such database). */
const KEPT_OUT = /^(?:28|3D)/;
const GONE_WORDS =
  /connection terminated|timeout exceeded when trying to connect|pool after calling end|not queryable/i;

/** Whether the driver gave up on an answer. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof Error && error.message === "Query read timeout";

/** Any error of the driver as one of ours. */
export function translated(error: unknown): Error {
  if (error instanceof ControlStoreError || !(error instanceof Error)) return error as Error;
  const { code, constraint, table } = error as PgFault;
  const name = typeof code === "string" ? code : "";
  // 53100 disk_full; 58030 io_error with the system's own words.
  if (name === "53100" || (name === "58030" && /no space left/i.test(error.message))) {
    return new ControlStoreError("DISK_FULL", "PostgreSQL reports a full disk.", "Free some space, then repeat.");
  }
  if (GONE.test(name) || GONE_WORDS.test(error.message) || isUnanswered(error)) {
    return new ControlStoreError("STORE_UNAVAILABLE", "PostgreSQL does not answer.", "Try again in a moment.");
  }
  if (NO_HOST.test(name))
    return new ControlStoreError(
      "STORE_UNAVAILABLE",
      "The PostgreSQL server's name is not known here.",
      "Check the host in CASEKEEP_POSTGRES_URL, and this machine's name service.",
    );
  // Five characters: SQLSTATE. Anything else is not PostgreSQL's error and passes as it is.
  if (!/^[0-9A-Z]{5}$/.test(name)) return error;
  if (KEPT_OUT.test(name))
    return new ControlStoreError(
      "STORE_REFUSED",
      `PostgreSQL does not let Casekeep in (SQLSTATE ${name}).`,
      "Correct the user, password or database in CASEKEEP_POSTGRES_URL, or the server's rules.",
    );
  // Class 42 speaks of our own SQL only.
  if (name.startsWith("42"))
    return new ControlStoreError("INTERNAL", `PostgreSQL: ${error.message} (SQLSTATE ${name}).`);
  const place = [table, constraint].filter((part) => typeof part === "string").join(", ");
  return new ControlStoreError("INTERNAL", `PostgreSQL refused (SQLSTATE ${name}${place && `: ${place}`}).`);
}

/** The SQLSTATE of a driver error, "" otherwise. */
export function sqlState(error: unknown): string {
  const code = error instanceof Error ? (error as PgFault).code : undefined;
  return typeof code === "string" ? code : "";
}
