import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedTowns } from "../../scripts/names/towns.ts";
import { find } from "../index.ts";

test("towns.generated.ts is what the lists give, byte for byte", () => {
  const committed = readFileSync(new URL("../names/towns.generated.ts", import.meta.url), "utf8");
  expect(generatedTowns() === committed).toBe(true);
});

test.each([
  ["Parada em Vila Nova de Famalicão", 0],
  ["Vitória da Conquista, depois Feira de Santana", 0],
  ["Parada em Vila Nova de Famalicão, diz a Beatriz", 1],
])("a town of several words is passed by as a whole: %s", (text, people) => {
  expect(find(text).filter(({ type }) => type === "PERSON")).toHaveLength(people);
});
