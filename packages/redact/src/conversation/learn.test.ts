import { expect, test } from "vitest";
import type { Finding } from "../redacted.ts";
import "../words/all.ts";
import { Learner } from "./learn.ts";

const found = (rule: string, text: string, score: number): Finding => ({
  start: 0,
  end: text.length,
  type: "PERSON",
  score,
  rule,
  normal: text,
});

test("one word in small letters that the model alone found teaches nothing, with a capital it does", () => {
  const small = new Learner();
  small.take("quorvath ei toimi", [found("person-model", "quorvath", 0.62)]);
  expect(small.known()).toBeUndefined();
  const capital = new Learner();
  capital.take("Quorvath called", [found("person-model", "Quorvath", 0.62)]);
  expect(capital.known()?.names).toEqual(["Quorvath"]);
});
