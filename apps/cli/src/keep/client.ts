import { type IncomingMessage, request } from "node:http";
import type { ErrorBody } from "@casekeep/contracts";
import { CliError, EXIT, unavailable } from "../exit.ts";
import { isNobodyThere } from "./nobody.ts";

/** The keep's HTTP API through its private socket, as the operator of this machine. */
export interface KeepClient {
  /** Answers of another status than 2xx are thrown as CliError with the server's own code, message and help. */
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  delete<T>(path: string): Promise<T>;
  /** A server-sent event stream of JSON values; ends when the server ends it. */
  events<T>(path: string): AsyncIterable<T>;
}

/** An answer that takes longer is a stuck server, not a slow query (the server limits those itself). */
const PATIENCE_MS = 120_000;
/** Events come every second or so; silence for this long means the connection is dead. */
const SILENCE_MS = 60_000;
/** A codes' way to exit codes: what the user can mend is usage, what time mends is unavailable. */
const LATER = new Set([
  "SEALED",
  "STORE_UNAVAILABLE",
  "DISK_FULL",
  "IMPORT_BUSY",
  "RUN_BUSY",
  "TOO_MANY_REQUESTS",
  "INTERNAL",
]);

export function keepClient(socketPath: string): KeepClient {
  const send = (method: string, path: string, body: unknown, timeout: number) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers =
        text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
      const outgoing = request({ socketPath, method, path, headers, timeout, agent: false }, resolve);
      outgoing.on("timeout", () => outgoing.destroy(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" })));
      outgoing.on("error", reject);
      outgoing.end(text);
    });

  const answer = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await send(method, path, body, PATIENCE_MS);
    const text = await readText(response);
    if (!isGood(response)) throw refusal(response.statusCode ?? 0, text);
    return (text === "" ? undefined : JSON.parse(text)) as T;
  };

  return Object.freeze({
    get: <T>(path: string) => answer<T>("GET", path),
    post: <T>(path: string, body: unknown = {}) => answer<T>("POST", path, body),
    put: <T>(path: string, body: unknown) => answer<T>("PUT", path, body),
    delete: <T>(path: string) => answer<T>("DELETE", path),
    async *events<T>(path: string) {
      const response = await send("GET", path, undefined, SILENCE_MS);
      if (!isGood(response)) throw refusal(response.statusCode ?? 0, await readText(response));
      response.setEncoding("utf8");
      let rest = "";
      for await (const chunk of response as AsyncIterable<string>) {
        const blocks = (rest + chunk).split(/\r?\n\r?\n/);
        rest = blocks.pop() ?? "";
        for (const block of blocks) {
          const data = eventData(block);
          if (data !== "") yield JSON.parse(data) as T;
        }
      }
    },
  });
}

/** True when a connection broke on the way. */
export function isBroken(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return isNobodyThere(error) || ["ECONNRESET", "EPIPE", "ETIMEDOUT", "ERR_STREAM_PREMATURE_CLOSE"].includes(code);
}

function eventData(block: string): string {
  const lines = block.split(/\r?\n/).filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice(5).replace(/^ /, "")).join("\n");
}

function isGood(response: IncomingMessage): boolean {
  return response.statusCode !== undefined && response.statusCode >= 200 && response.statusCode < 300;
}

async function readText(response: IncomingMessage): Promise<string> {
  response.setEncoding("utf8");
  let text = "";
  for await (const chunk of response as AsyncIterable<string>) text += chunk;
  return text;
}

function refusal(status: number, text: string): CliError {
  let body: Partial<ErrorBody>;
  try {
    body = JSON.parse(text) as Partial<ErrorBody>;
  } catch {
    body = {};
  }
  if (body.error === undefined)
    return unavailable(`The keep answered with status ${status}.`, "See npx casekeep doctor.");
  return errorOf(body.error);
}

/** The server's error as an end of this command. */
export function errorOf(error: ErrorBody["error"]): CliError {
  return new CliError(LATER.has(error.code) ? EXIT.unavailable : EXIT.usage, error.code, error.message, error.help);
}
