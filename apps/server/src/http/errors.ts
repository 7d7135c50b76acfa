import { StoreError } from "@casekeep/casestore";
import { ERRORS, type ErrorBody, type ErrorCode } from "@casekeep/contracts";

export { frames } from "./frames.ts";

/** What is said of a code in place of its line in the table. */
interface Said {
  readonly message: string;
  readonly help: string;
}

/** An error that may leave the product: a code of the table, at most with a place or a limit as detail or in the case store's words, never a value from the input. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode;
  readonly help: string;
  constructor(code: ErrorCode, detail?: string, { message, help }: Said = ERRORS[code]) {
    super(detail ? `${message} ${detail}` : message);
    this.code = code;
    this.help = help;
  }
  get status(): number {
    return ERRORS[this.code].status;
  }
  body(): ErrorBody {
    return { error: { code: this.code, message: this.message, help: this.help } };
  }
}

/** Turns whatever was thrown into an ApiError; the unknown becomes INTERNAL without its text. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (!(thrown instanceof Error)) return new ApiError("INTERNAL");
  const code = (thrown as { code?: string }).code ?? "";
  if (thrown.name === "StaleVersion") return new ApiError("STALE_VERSION");
  if (code === "BAD_QUERY") return new ApiError("BAD_REQUEST", thrown.message);
  if (code in ERRORS) return new ApiError(code as ErrorCode, undefined, saidOf(thrown, code as ErrorCode));
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return new ApiError("TOO_LARGE", "The limit is 1 MiB.");
  const status = (thrown as { statusCode?: number }).statusCode;
  if (status === 415) return new ApiError("BAD_REQUEST", "content-type: send application/json.");
  if (code === "FST_ERR_CTP_INVALID_JSON_BODY" || code === "FST_ERR_CTP_EMPTY_JSON_BODY")
    return new ApiError("BAD_REQUEST", "body: not JSON.");
  if (status === 429) return new ApiError("TOO_MANY_REQUESTS");
  if (status === 413) return new ApiError("TOO_LARGE");
  if (status !== undefined && status >= 400 && status < 500) return new ApiError("BAD_REQUEST", place(thrown));
  if (code === "ENOSPC") return new ApiError("DISK_FULL");
  return new ApiError("INTERNAL");
}

/** The case store's own words, which hold no data and say more than the table: which part of it, how much room, what to correct. */
function saidOf(thrown: Error, code: ErrorCode): Said {
  if (!(thrown instanceof StoreError)) return ERRORS[code];
  return { message: thrown.message, help: thrown.help || ERRORS[code].help };
}

/** The names of the fields that failed, never their values; without one, the part of the request. */
function place(thrown: Error): string | undefined {
  const { validation: issues, validationContext: part = "body" } = thrown as {
    validation?: { instancePath?: string; message?: string }[];
    validationContext?: string;
  };
  if (!issues) return undefined;
  const whole = part === "querystring" ? "query" : part;
  return issues
    .slice(0, 5)
    .map((issue) => `${(issue.instancePath ?? "").replace(/^\//, "") || whole}: ${issue.message ?? "not valid"}`)
    .join("; ");
}
