import { MessageChannel } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { type Callable, Elsewhere, type ThreadCalls, threadCalls } from "./thread-calls.ts";

let channel: MessageChannel | undefined;
afterEach(() => channel?.port1.close());

/** Two ends of a channel, as two threads have them: everything is copied on its way. */
function ends(here: Record<string, Callable>, there: Record<string, Callable>): [ThreadCalls, ThreadCalls] {
  channel = new MessageChannel();
  return [threadCalls(channel.port1, here), threadCalls(channel.port2, there)];
}

describe("functions of another thread", () => {
  it("are called with values that are copied, and answer", async () => {
    const [here] = ends({}, { add: (a: bigint, b: bigint) => a + b, of: (map: Map<bigint, string>) => [...map] });
    expect(await here.call("add", [1n, 2n])).toBe(3n);
    expect(await here.call("of", [new Map([[7n, "seven"]])])).toEqual([[7n, "seven"]]);
  });

  it("are given buffers that move over, and the sender has them no longer", async () => {
    const [here] = ends({}, { length: (bytes: Uint8Array) => bytes.length });
    const bytes = new Uint8Array(64);
    expect(await here.call("length", [bytes], [bytes.buffer])).toBe(64);
    expect(bytes.length).toBe(0);
  });

  it("call a function among their arguments back, until they have answered", async () => {
    let kept: ((number: number) => Promise<number>) | undefined;
    const [here] = ends(
      {},
      {
        twice: async (double: (number: number) => Promise<number>) => {
          kept = double;
          return double(await double(1));
        },
      },
    );
    expect(await here.call("twice", [async (number: number) => number * 2])).toBe(4);
    await expect(kept?.(1)).rejects.toBeInstanceOf(Elsewhere);
  });

  it("fail with name, code and places of what they threw, and never with its message", async () => {
    const [here] = ends(
      {},
      {
        full: () => {
          throw Object.assign(new RangeError("marker-4711"), { code: "ENOSPC" });
        },
      },
    );
    const failed = await here.call("full", []).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Elsewhere);
    expect(failed).toMatchObject({ name: "RangeError", code: "ENOSPC" });
    const { stack = "" } = failed as Error;
    expect(stack).toMatch(/thread-calls\.test\.ts/);
    expect(`${String(failed)} ${stack}`).not.toContain("4711");
  });

  it("hand an error that came over back as the very one that was thrown", async () => {
    const own = new Error("mine");
    const [here] = ends({}, { around: async (inner: () => Promise<void>) => inner() });
    const failed = await here
      .call("around", [
        () => {
          throw own;
        },
      ])
      .catch((error: unknown) => error);
    expect(failed).toBe(own);
  });

  it("fail when the other thread is gone, also those that were waiting", async () => {
    const [here] = ends({}, { never: () => new Promise(() => undefined) });
    const waiting = here.call("never", []);
    here.end(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    await expect(here.call("never", [])).rejects.toThrow("gone");
  });
});
