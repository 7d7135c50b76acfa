import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { leaving } from "./leaving.ts";

const server = createServer();
afterEach(() => server.close());

it("tells who left before the answer from who waited for it", async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const asked = async (signal?: AbortSignal) => {
    const request = once(server, "request");
    const answer = fetch(url, signal ? { signal } : {});
    const [, raw] = await request;
    return { answer, raw, left: leaving({ raw }) };
  };
  const impatient = new AbortController();
  const first = await asked(impatient.signal);
  impatient.abort();
  await expect(first.answer).rejects.toThrow();
  await expect.poll(() => first.left.aborted).toBe(true);

  const second = await asked();
  const closed = once(second.raw, "close");
  second.raw.end("answer");
  expect(await (await second.answer).text()).toBe("answer");
  await closed;
  expect(second.left.aborted).toBe(false);
});
