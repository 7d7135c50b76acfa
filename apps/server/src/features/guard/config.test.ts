import { GuardConfig } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { boxes } from "./box.ts";
import { configStore } from "./config.ts";

const declared = (name: string) => GuardConfig.parse({ assets: [{ name, addresses: ["10.0.0.5"] }] });
const box = boxes(new Uint8Array(32));

/** A store whose answers come when they are let go, in whatever order. */
function slow() {
  const versions: { readonly version: bigint; readonly box: Uint8Array }[] = [];
  const held: (() => void)[] = [];
  const answer = <Row>(row: Row): Promise<Row> => new Promise((give) => held.push(() => give(row)));
  return {
    held,
    config: () => answer(versions.at(-1)),
    setConfig(_actor: string, sealed: Uint8Array, from?: bigint) {
      if (from !== undefined && from !== BigInt(versions.length)) return answer(undefined);
      versions.push({ version: BigInt(versions.length + 1), box: sealed });
      return answer(BigInt(versions.length));
    },
  };
}

describe("what is declared", () => {
  it("does not go back to what was read before it was declared", async () => {
    const memory = slow();
    const config = configStore({ memory, boxes: box });
    const first = config.set(declared("before"), "ada", true);
    memory.held.shift()?.();
    await first;
    const reading = config.follow();
    const second = config.set(declared("after"), "ada", true);
    memory.held.pop()?.();
    await second;
    memory.held.pop()?.();
    expect(await reading).toBe(false);
    expect(config.current().assets.map(({ name }) => name)).toEqual(["after"]);
    expect(config.version()).toBe(2n);
  });

  it("is the later of two that were declared at once, whichever is answered first", async () => {
    const memory = slow();
    const config = configStore({ memory, boxes: box });
    const both = [config.set(declared("one"), "ada", true), config.set(declared("two"), "ben", true)];
    for (const give of memory.held.splice(0).reverse()) give();
    await Promise.all(both);
    expect(config.current().assets.map(({ name }) => name)).toEqual(["two"]);
  });

  it("is not replaced by what was made from another one, not even while that one is being written", async () => {
    const memory = slow();
    const [here, there] = [configStore({ memory, boxes: box }), configStore({ memory, boxes: box })];
    const both = [here.set(declared("one"), "ada", true, 0n), there.set(declared("two"), "ben", true, 0n)];
    for (const give of memory.held.splice(0)) give();
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    await expect(both[1]).rejects.toMatchObject({ code: "STALE_CONFIG" });
    await expect(here.set(declared("three"), "ada", true, 0n)).rejects.toMatchObject({ code: "STALE_CONFIG" });
    expect(here.current().assets.map(({ name }) => name)).toEqual(["one"]);
  });
});
