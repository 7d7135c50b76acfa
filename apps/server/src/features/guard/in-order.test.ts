import { expect, it } from "vitest";
import { inOrder } from "./in-order.ts";

it("never lets the answer to an earlier question take the place of that to a later one", async () => {
  const held: ((answer: string) => void)[] = [];
  const taken: string[] = [];
  const ask = inOrder(
    () => new Promise<string>((give) => held.push(give)),
    (answer) => taken.push(answer),
  );
  const [first, second, third] = [ask(), ask(), ask()];
  held[1]?.("second");
  expect(await second).toBe("second");
  held[0]?.("first");
  expect(await first).toBe("first");
  held[2]?.("third");
  await third;
  expect(taken).toEqual(["second", "third"]);
});

it("takes the next answer where a question failed", async () => {
  const taken: number[] = [];
  let down = true;
  const ask = inOrder(
    async () => {
      if (down) throw new Error("down");
      return 1;
    },
    (answer) => taken.push(answer),
  );
  await expect(ask()).rejects.toThrow("down");
  down = false;
  await ask();
  expect(taken).toEqual([1]);
});
