import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rowOf } from "../../scripts/marked.ts";
import { readConversation } from "../index.ts";

/** Conversations with what is personal in them marked, as rows of the corpus are: all of that is found, and nothing else is touched. */
const folder = new URL("../../corpus/conversations/", import.meta.url);
const FREE = /[\s\p{P}\p{S}\p{Cf}]/u;

interface Talk {
  readonly head: string;
  readonly lines: string[];
}

function talksOf(source: string): Talk[] {
  const talks: Talk[] = [];
  for (const line of source.split("\n")) {
    if (line.startsWith("## ")) talks.push({ head: line.slice(3), lines: [] });
    else if (line !== "" && !line.startsWith("# ")) talks[talks.length - 1]?.lines.push(line);
  }
  return talks;
}

describe.each(readdirSync(folder))("conversations in %s", (name) => {
  test.each(talksOf(readFileSync(new URL(name, folder), "utf8")).map((talk) => [talk.head, talk] as const))(
    "%s",
    (head, { lines }) => {
      const names = head.split("|")[2];
      const rows = lines.map((line) => rowOf("", `||${line.slice(3)}`));
      const read = readConversation(
        rows.map(({ text }, n) => ({ text, author: (lines[n] as string).slice(0, 1) })),
        names === undefined ? {} : { known: { names: names.split(", ") } },
      );
      rows.forEach(({ text, spans }, n) => {
        const found = read.findings(n);
        const clear = spans.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, k) => start + k).filter(
            (p) => !FREE.test(text.charAt(p)) && !found.some((f) => f.start <= p && p < f.end),
          ),
        );
        expect(clear.map((p) => text.charAt(p)).join(""), text).toBe("");
        for (const f of found)
          expect(
            spans.some((span) => f.start < span.end && span.start < f.end),
            `${text} touched ${text.slice(f.start, f.end)} ${f.rule}`,
          ).toBe(true);
      });
    },
  );
});
