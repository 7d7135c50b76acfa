import { readFileSync } from "node:fs";
import { type ClientRequest, type IncomingMessage, request as plain, type RequestOptions } from "node:http";
import { request as secure } from "node:https";
import { createInterface } from "node:readline";
import { EVERY_CLUSTER, type Kind, optionalKinds } from "./kubernetes-kinds.ts";
import { LARGEST, type SourceOf, SourceProblem, type SourceReader } from "./source.ts";

const PAGE = 500;
const AGAIN_MS = 1_000;
/** The server ends a watch by itself; a stream that is silent for longer than this plus its bookmarks is dead. */
const WATCH_SECONDS = 240;

interface List {
  readonly metadata?: { readonly resourceVersion?: string; readonly continue?: string };
  readonly items?: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The Kubernetes API: each kind is listed, then watched from the list's version on. An event is a reason to list again; a bookmark moves
 * the version on; 410 Gone means that the version is too old, and begins anew with a list.
 */
export function kubernetesSource(
  of: Pick<SourceOf<"kubernetes">, "name" | "url"> & {
    readonly tokenFile?: string | undefined;
    readonly caFile?: string | undefined;
  },
): SourceReader {
  const options = (): RequestOptions => {
    const file = (path: string | undefined, what: string): string | undefined => {
      if (path === undefined) return undefined;
      try {
        return readFileSync(path, "utf8");
      } catch {
        throw new SourceProblem(`${what} ${path} cannot be read`);
      }
    };
    // Read each time: tokens of service accounts change by the hour.
    const token = file(of.tokenFile, "token file")?.trim();
    const ca = file(of.caFile, "certificate file");
    return {
      headers: { accept: "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(ca ? { ca } : {}),
    };
  };
  const open = (path: string, extra: RequestOptions, take: (answer: IncomingMessage) => void): ClientRequest => {
    const url = new URL(of.url.replace(/\/$/, "") + path);
    const send = url.protocol === "https:" ? secure : plain;
    const sent = send(url, { ...options(), ...extra }, take);
    sent.end();
    return sent;
  };
  const list = async (
    path: string,
    signal: AbortSignal,
  ): Promise<{ items: NonNullable<List["items"]>; version: string }> => {
    const items: Readonly<Record<string, unknown>>[] = [];
    let next = "";
    for (let page = 0; page < 1_000; page++) {
      const query = `?limit=${PAGE}${next === "" ? "" : `&continue=${encodeURIComponent(next)}`}`;
      const text = await body(`${path}${query}`, signal);
      const answer = JSON.parse(text) as List;
      items.push(...(answer.items ?? []));
      next = answer.metadata?.continue ?? "";
      if (next === "") return { items, version: answer.metadata?.resourceVersion ?? "" };
    }
    throw new SourceProblem(`${path}: its pages do not end`);
  };
  const body = (path: string, signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = open(path, { signal }, (answer) => {
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > LARGEST) sent.destroy(new SourceProblem("its answer is larger than 64 MiB"));
          else chunks.push(chunk);
        });
        answer.on("error", reject);
        answer.on("end", () => {
          if (answer.statusCode === 200) resolve(Buffer.concat(chunks).toString("utf8"));
          else reject(new SourceProblem(`the Kubernetes API answered ${answer.statusCode} to ${path.split("?")[0]}`));
        });
      });
      sent.on("error", (error: NodeJS.ErrnoException) =>
        reject(
          error instanceof SourceProblem
            ? error
            : new SourceProblem(`the Kubernetes API does not answer (${error.code ?? error.name})`),
        ),
      );
    });

  /** What follows each collection, by its path. Empty while nobody listens. */
  const watches = new Map<string, () => void>();
  let heard: (() => void) | undefined;

  /** Kinds come when somebody installs them: whoever listens hears of theirs from the next reading on. */
  function watchThese(kinds: readonly Kind[]): void {
    if (!heard) return;
    const paths = new Set(kinds.map(({ path }) => path));
    for (const path of paths) if (!watches.has(path)) watches.set(path, watchKind(path, heard));
    for (const [path, stop] of watches) {
      if (paths.has(path)) continue;
      stop();
      watches.delete(path);
    }
  }

  return {
    async read(signal) {
      const get = async (path: string): Promise<unknown> => JSON.parse(await body(path, signal));
      const kinds = [...EVERY_CLUSTER, ...(await optionalKinds(get))];
      watchThese(kinds);
      const files = [];
      for (const { path, kind, apiVersion } of kinds) {
        const { items } = await list(path, signal);
        // Items of a list carry no kind of their own.
        const things = items.map((item) => ({ apiVersion, kind, ...item }));
        if (things.length > 0)
          files.push({
            name: `${of.name}/${nameOf(apiVersion)}${kind}.json`,
            text: JSON.stringify({ apiVersion: "v1", kind: "List", items: things.map(withoutNoise) }),
          });
      }
      if (files.length === 0) throw new SourceProblem("the Kubernetes API lists nothing");
      return { files, problems: [] };
    },
    listen(changed) {
      heard = changed;
      watchThese(EVERY_CLUSTER);
      return {
        stop() {
          heard = undefined;
          for (const stop of watches.values()) stop();
          watches.clear();
        },
      };
    },
  };

  function watchKind(path: string, changed: () => void): () => void {
    const ended = new AbortController();
    const wait = (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        ended.signal.addEventListener("abort", () => resolve(), { once: true });
      });
    const follow = (from: string): Promise<string> =>
      new Promise((resolve) => {
        let version = from;
        const query = `?watch=1&allowWatchBookmarks=true&timeoutSeconds=${WATCH_SECONDS}&resourceVersion=${encodeURIComponent(from)}`;
        const sent = open(
          `${path}${query}`,
          { signal: ended.signal, timeout: (WATCH_SECONDS + 60) * 1_000 },
          (answer) => {
            if (answer.statusCode !== 200) {
              answer.resume();
              return resolve("");
            }
            const lines = createInterface({ input: answer });
            lines.on("line", (line) => {
              const event = eventOf(line);
              if (!event || event.type === "ERROR") {
                // 410 Gone, or nothing that can be read.
                version = "";
                return sent.destroy();
              }
              version = event.object?.metadata?.resourceVersion ?? version;
              if (event.type !== "BOOKMARK") changed();
            });
            // A stream that breaks ends without an end; where it stood is where the next one begins.
            answer.on("error", () => undefined);
            lines.on("error", () => undefined);
            answer.on("close", () => resolve(version));
          },
        );
        sent.on("timeout", () => sent.destroy());
        sent.on("error", () => resolve(version));
      });
    void (async () => {
      let version = "";
      while (!ended.signal.aborted) {
        try {
          if (version === "") {
            version = (await list(path, ended.signal)).version;
            // From the list on nothing is missed; before it, anything may have been.
            changed();
          }
          version = await follow(version);
          if (version === "") await wait(AGAIN_MS);
        } catch {
          version = "";
          await wait(AGAIN_MS);
        }
      }
    })();
    return () => ended.abort();
  }
}

interface WatchEvent {
  readonly type: string;
  readonly object?: { readonly metadata?: { readonly resourceVersion?: string } };
}

function eventOf(line: string): WatchEvent | undefined {
  try {
    return JSON.parse(line) as WatchEvent;
  } catch {
    return undefined;
  }
}

/** Two groups have kinds of the same name. */
const nameOf = (apiVersion: string): string =>
  EVERY_CLUSTER.some((one) => one.apiVersion === apiVersion) ? "" : `${apiVersion.split("/")[0]}-`;

/** What changes by itself every few seconds and decides nothing: it would make each reading a change. */
function withoutNoise(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { metadata, status, ...rest } = item;
  const { resourceVersion: _1, managedFields: _2, ...kept } = (metadata ?? {}) as Record<string, unknown>;
  const addresses = (status ?? {}) as Record<string, unknown>;
  const { loadBalancer, podIP, podIPs, hostIP, phase } = addresses;
  return { ...rest, metadata: kept, status: { loadBalancer, podIP, podIPs, hostIP, phase } };
}
