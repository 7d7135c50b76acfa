import type { MessageRow, StoredCase } from "@casekeep/casestore";
import { describe, expect, it } from "vitest";
import { person } from "../../testing/stores.ts";
import { presentCase } from "./present.ts";

const attachment = {
  name: "a.txt",
  mediaType: "text/plain",
  size: 1,
  credentialBearing: false,
  examined: true,
  text: true,
};
const message = (id: bigint, body: string, files: number) =>
  ({
    id,
    at: Number(id),
    by: "customer",
    author: "",
    visibility: "public",
    body: [body, ...Array.from({ length: files }, () => `${"word ".repeat(12_000)}${id}`), "files: a.txt"].join(
      "\n\u001d\n",
    ),
    attachments: Array.from({ length: files }, () => attachment),
    fields: [],
  }) as unknown as MessageRow;
const shown = (messages: readonly MessageRow[]) =>
  presentCase(
    {
      row: { id: 1n, tags: [], fields: [], metrics: {}, mergedInto: 0n, createdAt: 0, updatedAt: 0 },
      messages,
      events: [],
      mergedFrom: [],
    } as unknown as StoredCase,
    person("lead", "lEaD0123456789abcdefghijklmnop00"),
  ).conversation;

describe("a case as it is shown", () => {
  it("has each text where it belongs: the message's own, and each attachment's", () => {
    const [one] = shown([message(7n, "own words", 2)]);
    expect(one?.body).toBe("own words");
    expect(one?.attachments.map(({ text }) => text?.endsWith("word 7"))).toEqual([true, true]);
  });

  it("of very much attached text shows the latest whole and of the older a beginning", () => {
    const messages = Array.from({ length: 20 }, (_, at) => message(BigInt(at + 1), "own", 4));
    const all = shown(messages);
    const length = all.flatMap((one) => one.attachments).reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
    expect(length).toBeLessThan(2_200_000);
    expect(all.map(({ id }) => id)).toEqual([...all.map(({ id }) => id)].sort());
    expect(all.at(-1)?.attachments.every(({ cut, text }) => !cut && text?.endsWith("word 20"))).toBe(true);
    expect(
      all[0]?.attachments.every(({ cut, text }) => cut && text && text.length <= 2000 && text.endsWith("word")),
    ).toBe(true);
    expect(all.every(({ body }) => body === "own")).toBe(true);
  });
});
