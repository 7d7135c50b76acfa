import { expect, test } from "vitest";
import { adversarial } from "../scripts/adversarial.ts";
import { redact } from "./index.ts";

/** Milliseconds on a shared, loaded machine; measured 10 to 150. A quadratic walker takes minutes. */
const LIMIT_PER_QUARTER_MB = 2_000;

test.each(adversarial(1 << 18))("a quarter of a megabyte of %s takes linear time", (_name, text) => {
  const start = performance.now();
  redact(text);
  expect(performance.now() - start).toBeLessThan(LIMIT_PER_QUARTER_MB);
});

test("four times the text takes about four times as long", () => {
  const took = (length: number): number => {
    const texts = adversarial(length);
    const start = performance.now();
    for (const [, text] of texts) redact(text);
    return performance.now() - start;
  };
  took(1 << 12);
  const small = took(1 << 14);
  const large = took(1 << 16);
  expect(large / small).toBeLessThan(12);
});
