/** Every failure the person sees: what happened (`message`) and what to do (`help`), in the server's own words. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly help: string;

  constructor(status: number, code: string, message: string, help: string) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.help = help;
  }
}

type Query = Readonly<Record<string, string | number | undefined>>;

/** Leaves out what is empty, so that equal questions have equal addresses. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

function isErrorBody(body: unknown): body is { error: { code: string; message: string; help: string } } {
  if (typeof body !== "object" || body === null || !("error" in body)) return false;
  const { error } = body;
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
}

/** What a refused request says: the server's own words where it sent any. */
export function failureOf(status: number, body: unknown): ApiError {
  if (isErrorBody(body)) return new ApiError(status, body.error.code, body.error.message, body.error.help ?? "");
  return new ApiError(
    status,
    "INTERNAL",
    `The server answered ${status}.`,
    "Try again in a moment; if it stays, see npx casekeep doctor.",
  );
}

export const unreachable = (): ApiError =>
  new ApiError(0, "UNREACHABLE", "Casekeep does not answer.", "Check your connection; nothing you typed is lost.");

async function send<Answer>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Answer> {
  const request: RequestInit = { method, credentials: "same-origin", headers: { accept: "application/json" } };
  if (signal) request.signal = signal;
  if (body !== undefined) {
    request.headers = { accept: "application/json", "content-type": "application/json" };
    request.body = JSON.stringify(body);
  }
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw unreachable();
  }
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

/** @throws {ApiError} on anything but success, also when the server cannot be reached (status 0). */
export const get = <Answer>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer> =>
  send<Answer>("GET", withQuery(path, query), undefined, signal);
export const post = <Answer>(path: string, body: unknown, signal?: AbortSignal): Promise<Answer> =>
  send<Answer>("POST", path, body, signal);
export const put = <Answer>(path: string, body: unknown): Promise<Answer> => send<Answer>("PUT", path, body);
export const patch = <Answer>(path: string, body: unknown): Promise<Answer> => send<Answer>("PATCH", path, body);

export function isStale(error: unknown): boolean {
  return error instanceof ApiError && error.code === "STALE_VERSION";
}
