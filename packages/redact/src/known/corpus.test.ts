import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { find } from "../index.ts";

/** The fields of a line, as they are known beside its text. */
function knownOf(fields: string): { names: string[]; emails: string[]; phones: string[]; handles: string[] } {
  const known = { names: [] as string[], emails: [] as string[], phones: [] as string[], handles: [] as string[] };
  for (const field of fields.split(";")) {
    const [kind, value = ""] = field.split("=");
    if (kind === "name") known.names.push(value);
    else if (kind === "email") known.emails.push(value);
    else if (kind === "phone") known.phones.push(value);
    else known.handles.push(value);
  }
  return known;
}

/** Lines `language|name=…;email=…|text`, in which what has to be found stands as `[[TYPE|value]]` and nothing else may be. */
const LINES = ["people-of-a-case", "people-named-otherwise", "people-written-otherwise", "names-that-things-have"]
  .map((file) => readFileSync(new URL(`../../corpus/known/${file}.txt`, import.meta.url), "utf8"))
  .join("")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("|"));

describe("a case's people in messages of many languages", () => {
  test.each(LINES.map(([, fields = "", ...rest]) => [fields, rest.join("|").replaceAll("\\n", "\n")]))(
    "%s: %s",
    (fields, marked) => {
      const text = marked.replace(/\[\[[A-Z]+\|(.*?)\]\]/gsu, "$1");
      const found = find(text, { known: knownOf(fields) });
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
