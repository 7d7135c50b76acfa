import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { redact, redactConversation } from "./index.ts";

const readme = readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8");
const examples = [...readme.matchAll(/^(redact\w*\(.*); \/\/ (["[].*)$/gm)].map(([, code, result]) => [code, result]);

test("the README has examples", () => {
  expect(examples.length).toBeGreaterThan(2);
});

test.each(examples)("the README's example holds: %s", (code, result) => {
  const run = new Function("redact", "redactConversation", `return ${code}`);
  expect(run(redact, redactConversation)).toEqual(JSON.parse(result as string));
});
