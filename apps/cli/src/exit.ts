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

export function usage(message: string, help: string, code = "BAD_REQUEST"): CliError {
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

export function unavailable(message: string, help: string, code = "STORE_UNAVAILABLE"): CliError {
  return new CliError(EXIT.unavailable, code, message, help);
}
