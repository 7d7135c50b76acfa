import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { masterKey } from "./master-key.ts";

const given = (text: string) => masterKey({ masterKey: text, masterKeyCommand: undefined }, "/nowhere", false).get();

it("takes a master key out of the environment", async () => {
  const key = randomBytes(32);
  expect(Buffer.from(await given(key.toString("base64")))).toEqual(key);
});

it.each([
  ["too short", Buffer.alloc(5, "key").toString("base64"), /gives 5 bytes instead of 32/],
  ["one byte again and again", Buffer.alloc(32).toString("base64"), /CASEKEEP_MASTER_KEY: gives one byte 32 times/],
])("refuses one that is %s, and says what to give", async (_, text, why) => {
  await expect(given(text)).rejects.toThrow(why);
});
