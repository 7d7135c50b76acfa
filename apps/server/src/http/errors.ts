import { ERRORS, type ErrorBody, type ErrorCode } from "@casekeep/contracts";

export { frames } from "./frames.ts";

/** An error that may leave the product: a code of the table, and at most a place or a limit as detail, never a value from the input. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail?: string) {
    super(detail ? `${ERRORS[code].message} ${detail}` : ERRORS[code].message);
    this.code = code;
  }
  get status(): number {
    return ERRORS[this.code].status;
  }
  body(): ErrorBody {
    return { error: { code: this.code, message: this.message, help: ERRORS[this.code].help } };
  }
}

/** Turns whatever was thrown into an ApiError; the unknown becomes INTERNAL without its text. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (!(thrown instanceof Error)) return new ApiError("INTERNAL");
  const code = (thrown as { code?: string }).code ?? "";
  if (thrown.name === "StaleVersion") return new ApiError("STALE_VERSION");
  if (code === "BAD_QUERY") return new ApiError("BAD_REQUEST", thrown.message);
  if (code in ERRORS) return new ApiError(code as ErrorCode);
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
