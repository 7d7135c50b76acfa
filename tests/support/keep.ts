import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A real keep for tests: the server as its own process, in a data folder of its own, on a free loopback port. */
export interface TestKeep {
  readonly folder: string;
  readonly url: string;
  /** The one-time link it printed. */
  readonly link: string;
  readonly process: ChildProcess;
  /** Everything it wrote to its own output. */
  readonly output: () => string;
  /** Speaks over the private socket, as the operator. */
  operator(method: string, path: string, body?: unknown): Promise<{ status: number; body: never }>;
  token(role: string): Promise<string>;
  /** Speaks over TCP with a token. */
  api(token: string | null, method: string, path: string, body?: unknown): Promise<{ status: number; body: never }>;
  /** As Ctrl-C does. Resolves when it has ended. */
  stop(): Promise<void>;
  kill(): Promise<void>;
  remove(): void;
}

const MAIN = fileURLToPath(new URL("../../apps/server/src/main.ts", import.meta.url));
const START_MS = 90_000;

export async function startKeep(
  options: { folder?: string; demo?: number; env?: Record<string, string> } = {},
): Promise<TestKeep> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "casekeep-test-"));
  const child = spawn(process.execPath, [MAIN, options.demo ? "demo" : "serve"], {
    env: {
      ...process.env,
      CASEKEEP_DATA: join(folder, "data"),
      CASEKEEP_LISTEN: "127.0.0.1:0",
      CASEKEEP_LOG: "info",
      ...(options.demo ? { CASEKEEP_DEMO_CASES: String(options.demo) } : {}),
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const { url, link } = await new Promise<{ url: string; link: string }>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The keep did not start in ${START_MS} ms:\n${output}`)), START_MS);
    let found = "";
    const read = (line: string) => {
      output += `${line}\n`;
      found ||= /^\s*Casekeep (http:\S+)/.exec(line)?.[1] ?? "";
      const linkFound = /(http\S+\/welcome#\S+)/.exec(line)?.[1];
      if (found && (linkFound || line.includes("npx casekeep link"))) {
        clearTimeout(timer);
        resolve({ url: found, link: linkFound ?? "" });
      }
    };
    createInterface({ input: child.stderr }).on("line", read);
    createInterface({ input: child.stdout }).on("line", (line) => {
      output += `${line}\n`;
    });
    void ended.then(() => {
      clearTimeout(timer);
      reject(new Error(`The keep ended while starting:\n${output}`));
    });
  });
  const socketPath = join(folder, "data", "run", "casekeep.sock");
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  const keep: TestKeep = {
    folder,
    url,
    link,
    process: child,
    output: () => output,
    operator: (method, path, body) => speak({ socketPath, path }, method, {}, body),
    token: async (role) => ((await keep.operator("POST", "/local/tokens", { role })).body as { token: string }).token,
    api: apiOf(url),
    stop: () => end("SIGINT"),
    kill: () => end("SIGKILL"),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
  return keep;
}

/** Requests over TCP with a token, from whatever thread. */
export function apiOf(url: string): TestKeep["api"] {
  const { hostname, port } = new URL(url);
  return (token, method, path, body) =>
    speak({ hostname, port, path }, method, token ? { authorization: `Bearer ${token}` } : {}, body);
}

function speak(
  to: object,
  method: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<{ status: number; body: never }> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
    const sent = request(
      {
        ...to,
        method,
        headers: {
          ...headers,
          ...(text === undefined
            ? {}
            : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          const raw = Buffer.concat(chunks).toString("utf8");
          let parsed: unknown = raw;
          try {
            parsed = JSON.parse(raw);
          } catch {
            // Not JSON: the text itself.
          }
          resolve({ status: answer.statusCode ?? 0, body: parsed as never });
        });
      },
    );
    sent.on("error", reject);
    sent.end(text);
  });
}

/** Runs an import to its end and gives the run. */
export async function runImport(
  keep: TestKeep,
  order: { source: string; paths: string[]; own?: string[]; expect?: number },
): Promise<{ state: string; summary: never; error: never }> {
  const begun = await keep.operator("POST", "/api/imports", order);
  if (begun.status !== 202) throw new Error(`import answered ${begun.status}: ${JSON.stringify(begun.body)}`);
  const { id } = begun.body as { id: string };
  for (let tries = 0; tries < 1200; tries++) {
    const run = (await keep.operator("GET", `/api/imports/${id}`)).body as {
      state: string;
      summary: never;
      error: never;
    };
    if (run.state !== "running") return run;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the import did not end");
}
