import { expect, it } from "vitest";
import { progressOf } from "./cases.ts";

const begun = { prepared: 0, messages: 0, rate: 0, secondsLeft: null };

it("a load tells that something happens before the first messages are stored", () => {
  expect(progressOf(begun)).toBe("the first messages are being redacted");
  expect(progressOf({ ...begun, prepared: 4_200, rate: 900 })).toBe("4,200 messages redacted, 0 stored, 900/s");
  expect(progressOf({ prepared: 9_000, messages: 4_200, rate: 900, secondsLeft: 12.3 })).toBe(
    "9,000 messages redacted, 4,200 stored, 900/s, 13 s left",
  );
});
