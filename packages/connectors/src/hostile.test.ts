import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectors } from "./registry.ts";
import { memoryFile, type Outcome, run } from "./testing/harness.ts";
import { sampleFiles, sampleFolder } from "./testing/samples.ts";

const names = ["tickets.json", "ticket_5_comments.json", "x.csv", "x.jsonl", "x.mbox", "cur/1.eml", "x.parquet"];
const alphabet = [
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  ",",
  ":",
  "\n",
  "\r\n",
  "From a@x Fri Mar 01 10:00:00 2024\n",
  "From: a\n",
  "id",
  "tickets",
  "hits",
  "1",
  "null",
  ";",
  "\u0000",
  "\ud800",
  "é",
  "PAR1",
  "opened",
];
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(""))),
);

/** Everything that came out of an import, as one text. */
function allOf(outcome: Outcome): string {
  const raw = outcome.items.flatMap((item) =>
    item.kind === "quarantined" ? [new TextDecoder().decode(item.quarantined.raw)] : [],
  );
  return JSON.stringify(outcome.cases) + raw.join("\n");
}

describe.each([...connectors.values()])("$name", (connector) => {
  it("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), bytes), { maxLength: 3 }),
        fc.integer({ min: 1, max: 50 }),
        async (parts, chunk) => {
          await run(
            connector,
            parts.map(([name, content], place) => memoryFile(`${place}/${name}`, content, chunk)),
            { own: ["a@x"], zone: "Europe/Berlin" },
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it.skipIf(sampleFolder(connector.name) === undefined)("never throws on a damaged export", async () => {
    const files = sampleFiles(connector.name);
    const contents: Uint8Array[] = [];
    for (const file of files) for await (const chunk of file.bytes()) contents.push(chunk);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
        fc.option(fc.nat()),
        async (changes, cut) => {
          const damaged = contents.map((each) => each.slice());
          for (const [file, at, byte] of changes) {
            const target = damaged[file % damaged.length]!;
            target[at % target.length] = byte;
          }
          await run(
            connector,
            files.map((file, place) =>
              memoryFile(
                file.name,
                cut === null ? damaged[place]! : damaged[place]!.slice(0, cut % damaged[place]!.length),
              ),
            ),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("nothing is lost", () => {
  const generic = connectors.get("generic")!;
  const email = connectors.get("email")!;

  it("every line of a table is a case, part of one, or set aside", async () => {
    const shapes = [
      (token: string) => `${token},1575878400,a,b`,
      (token: string) => `${token},yesterday,a,b`,
      (token: string) => `1,1575878400,${token},b`,
      (token: string) => `1,1575878400,a,${token}`,
      (token: string) => `${token},1575878400,"a,b`,
      (token: string) => `${token},1575878400,"a\nb",c`,
      (token: string) => `${token}`,
      (token: string) => `${token}",",,"`,
      (token: string) => `${token},,,,,`,
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...shapes), { maxLength: 12 }), async (picked) => {
        const tokens = picked.map((_, place) => `tok${place}x`);
        const outcome = await run(generic, [
          memoryFile(
            "x.csv",
            `id,opened,subject,body\n${picked.map((shape, place) => shape(tokens[place]!)).join("\n")}\n`,
          ),
        ]);
        const all = allOf(outcome);
        for (const token of tokens) expect([token, all.includes(token)]).toEqual([token, true]);
      }),
      { numRuns: 400 },
    );
  });

  it("every line of JSON Lines is a case, part of one, or set aside", async () => {
    const shapes = [
      (token: string) => JSON.stringify({ id: token, opened: 1575878400 }),
      (token: string) => JSON.stringify({ id: 1, opened: 1575878400, subject: token }),
      (token: string) => JSON.stringify({ id: 1, opened: 1575878400, messages: [{ text: token }] }),
      (token: string) => JSON.stringify({ id: 1, opened: token }),
      (token: string) => JSON.stringify({ id: 1, opened: 1575878400, colour: { deep: [token] } }),
      (token: string) => `{"id":"${token}`,
      (token: string) => `${token}`,
      (token: string) => `{"id":1,"messages":[${JSON.stringify(token)}, 5]}`,
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...shapes), { maxLength: 12 }), async (picked) => {
        const tokens = picked.map((_, place) => `tok${place}x`);
        const outcome = await run(generic, [
          memoryFile("x.jsonl", picked.map((shape, place) => shape(tokens[place]!)).join("\n")),
        ]);
        const all = allOf(outcome);
        for (const token of tokens) expect([token, all.includes(token)]).toEqual([token, true]);
      }),
      { numRuns: 400 },
    );
  });

  it("every line of an mbox is in a message or set aside", async () => {
    const shapes = [
      "From a@x Fri Mar 01 10:00:00 2024",
      "From here",
      ">From there",
      "",
      "Subject: s",
      "From: b@x",
      "Message-ID: <1@x>",
      "Date: Fri, 1 Mar 2024 10:00:00 +0000",
      "words",
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...shapes), { maxLength: 25 }), async (picked) => {
        const tokens = picked.map((_, place) => `tok${place}x`);
        const text = picked
          .map((shape, place) =>
            shape === "words" || shape === "From here" || shape === ">From there" ? `${shape} ${tokens[place]}` : shape,
          )
          .join("\n");
        const outcome = await run(email, [
          memoryFile("x.mbox", `From a@x Fri Mar 01 10:00:00 2024\nFrom: a@x\nMessage-ID: <0@x>\n\n${text}\n`),
        ]);
        const all = allOf(outcome);
        for (const [place, shape] of picked.entries()) {
          if (!["words", "From here", ">From there"].includes(shape)) continue;
          // Two exceptions: junk among the header lines of a whole message, and a "From " line that turns out to part two messages.
          const inBody = !picked.slice(0, place).some((each) => each.startsWith("From a@x") || each === "From here");
          const parts = shape === "From here" && /^[A-Z][\w-]+:/.test(picked[place + 1] ?? "");
          if (inBody && !parts) expect([place, all.includes(tokens[place]!)]).toEqual([place, true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
