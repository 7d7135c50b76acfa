import type { Transferable } from "node:worker_threads";
import { placesOf } from "../http/frames.ts";

/** One end of a channel between two threads: a worker, or the way back to whoever started this one. */
export interface ThreadPort {
  postMessage(message: unknown, transfer?: readonly Transferable[]): void;
  on(event: "message", listener: (message: Wire) => void): unknown;
}

/** A function that the other thread may call. What goes over is copied; a function among the arguments can be called back until the call ends. */
// biome-ignore lint/suspicious/noExplicitAny: each end says in its own types what it calls and what it offers.
export type Callable = (...args: any[]) => unknown;

type Wire =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  /** `error`: which of the errors of this thread; `yours`: of the receiver's own, which went over and came back. */
  | { readonly kind: "failed"; readonly id: number; readonly error: number; readonly about: About }
  | { readonly kind: "failed"; readonly id: number; readonly yours: number };

interface About {
  readonly name: string;
  readonly code: string | undefined;
  readonly places: readonly string[];
}

/** A function of the other thread, in the place of one among the arguments. */
class Lent {
  readonly lent: string;
  constructor(lent: string) {
    this.lent = lent;
  }
}
const isLent = (value: unknown): value is Lent =>
  typeof value === "object" && value !== null && Object.keys(value).join() === "lent";

/** An error of the other thread: its name, code and places, without its message, which may quote input. */
export class Elsewhere extends Error {
  readonly code: string | undefined;
  readonly place: number;
  constructor({ name, code, places }: About, place: number) {
    super();
    this.name = name;
    this.code = code;
    this.place = place;
    this.stack = places.join("\n");
  }
}

export interface ThreadCalls {
  /**
   * Calls a function of the other thread. Rejects with what it threw: an error of this thread that went over and comes back is itself again
   * (a callback's own), any other is `Elsewhere`.
   * @param transfer buffers among the arguments that move over instead of being copied.
   */
  call<T>(name: string, args: readonly unknown[], transfer?: readonly Transferable[]): Promise<T>;
  /** The other thread is gone: what waits for it rejects with this. */
  end(error: Error): void;
}

/** Lets two threads call each other's functions; both ends are made by this. */
export function threadCalls(port: ThreadPort, functions: Readonly<Record<string, Callable>>): ThreadCalls {
  const offered = new Map<string, Callable>(Object.entries(functions));
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>();
  const thrown = new Map<number, unknown>();
  let last = 0;
  let ended: Error | undefined;

  const call: ThreadCalls["call"] = (name, args, transfer = []) => {
    if (ended) return Promise.reject(ended);
    const id = ++last;
    const lent: string[] = [];
    const sent = args.map((value, place) => {
      if (typeof value !== "function") return value;
      lent.push(`${id}:${place}`);
      offered.set(`${id}:${place}`, value as Callable);
      return new Lent(`${id}:${place}`);
    });
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      port.postMessage({ kind: "call", id, name, args: sent } satisfies Wire, transfer);
    }).finally(() => {
      for (const one of lent) offered.delete(one);
    }) as never;
  };

  async function answer({ id, name, args }: Extract<Wire, { kind: "call" }>): Promise<void> {
    try {
      const own = offered.get(name);
      if (own === undefined) throw new Error(`no function ${name}`);
      const value = await own(
        ...args.map((value) => (isLent(value) ? (...inner: readonly unknown[]) => call(value.lent, inner) : value)),
      );
      port.postMessage({ kind: "done", id, value } satisfies Wire);
    } catch (error) {
      if (error instanceof Elsewhere) {
        port.postMessage({ kind: "failed", id, yours: error.place } satisfies Wire);
        return;
      }
      const place = ++last;
      thrown.set(place, error);
      port.postMessage({ kind: "failed", id, error: place, about: aboutOf(error) } satisfies Wire);
    }
  }

  port.on("message", (wire) => {
    if (wire.kind === "call") return void answer(wire);
    const call = waiting.get(wire.id);
    waiting.delete(wire.id);
    if (wire.kind === "done") call?.resolve(wire.value as never);
    else if ("error" in wire) call?.reject(new Elsewhere(wire.about, wire.error));
    else {
      call?.reject(thrown.get(wire.yours));
      thrown.delete(wire.yours);
    }
  });

  return {
    call,
    end(error) {
      ended ??= error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}

function aboutOf(error: unknown): About {
  if (!(error instanceof Error)) return { name: "Error", code: undefined, places: [] };
  const { code } = error as { code?: unknown };
  return { name: error.name, code: typeof code === "string" ? code : undefined, places: placesOf(error) };
}
