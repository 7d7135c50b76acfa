import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedFiles } from "../../scripts/names/train.ts";

test("training from the sources in the repository gives the committed lists and weights, byte for byte", () => {
  for (const [name, text] of generatedFiles())
    expect(readFileSync(new URL(name, import.meta.url), "utf8") === text, `${name} is what training gives`).toBe(true);
}, 180_000);
