import type { ErrorCode } from "@casekeep/contracts";

/** Exit codes, the same for every command (docs/formats/cli.md). */
export const EXIT = Object.freeze({
  ok: 0,
  /** The answer is no: nothing found, an import is incomplete, a check failed. */
  negative: 1,
  /** Bad usage, or input that cannot be read. */
  usage: 2,
  /** Could not be decided now: no keep, a store that does not answer, sealed, busy. */
  unavailable: 3,
});

/** Codes that only the command line has, beside those of packages/contracts; docs/errors.md lists both. */
export const CLI_ERRORS = Object.freeze({
  NOT_RUNNING: { exit: EXIT.unavailable, message: "No keep is running on this folder.", help: "Start one: npm start." },
  INTERRUPTED: {
    exit: EXIT.unavailable,
    message: "The run was stopped before its end.",
    help: "Run the same command again: nothing is lost and nothing is there twice.",
  },
  UNREADABLE_INPUT: {
    exit: EXIT.usage,
    message: "A file or the standard input is not what the command reads.",
    help: "See the place named; the command's --help and docs/formats say what it reads.",
  },
  OUT_OF_MEMORY: {
    exit: EXIT.unavailable,
    message: "A text takes more memory than a thread may have.",
    help: "Give the program more memory, or hand the text over in pieces.",
  },
});

type Code = keyof typeof CLI_ERRORS | ErrorCode;

/** An end with a reason for the user. Everything else that is thrown is a defect. */
export class CliError extends Error {
  readonly kind = "cli-error";
  readonly exit: number;
  readonly code: string;
  readonly help: string;

  constructor(exit: number, code: string, message: string, help: string) {
    super(message);
    this.exit = exit;
    this.code = code;
    this.help = help;
  }
}

export function usage(message: string, help: string, code: Code = "BAD_REQUEST"): CliError {
  return new CliError(EXIT.usage, code, message, help);
}

/**
 * The server's refusal in this command's own words: over the private socket "you see nothing here" or "you are not signed in" says nothing to whoever
 * named a thing that is not there.
 */
export function instead(code: string, message: string, help: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof CliError && error.code === code ? new CliError(error.exit, code, message, help) : error;
  };
}

export function unavailable(message: string, help: string, code: Code = "STORE_UNAVAILABLE"): CliError {
  return new CliError(EXIT.unavailable, code, message, help);
}
