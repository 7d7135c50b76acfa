import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { find } from "../index.ts";

/** Lines `language|name=…;name=…|text`, in which what has to be found stands as `[[TYPE|value]]` and nothing else may be. */
const LINES = readFileSync(new URL("../../corpus/known/people-of-a-case.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("|"));

describe("a case's people in messages of many languages", () => {
  test.each(LINES.map(([, fields = "", ...rest]) => [fields, rest.join("|").replaceAll("\\n", "\n")]))(
    "%s: %s",
    (fields, marked) => {
      const text = marked.replace(/\[\[[A-Z]+\|(.*?)\]\]/gu, "$1");
      const found = find(text, { known: { names: fields.split(";").map((field) => field.replace("name=", "")) } });
      const hidden = [...text].map(() => false);
      for (const { start, end } of found) hidden.fill(true, start, end);
      let at = 0;
      for (const [, before, value] of marked.matchAll(/(.*?)(?:\[\[[A-Z]+\|(.*?)\]\]|$)/gsu)) {
        at += (before ?? "").length;
        for (let p = at; p < at + (value ?? "").length; p++)
          if (/[\p{L}\p{N}]/u.test(text.charAt(p))) expect([text.slice(at), hidden[p]]).toEqual([text.slice(at), true]);
        at += (value ?? "").length;
      }
      if (!marked.includes("[[")) expect(found.map((f) => text.slice(f.start, f.end))).toEqual([]);
    },
  );
});
