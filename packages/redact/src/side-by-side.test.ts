import fc from "fast-check";
import { expect, test } from "vitest";
import { ownCorpus } from "../scripts/measure.ts";
import { redactField, redactFieldEach } from "./field.ts";
import { find } from "./find.ts";
import { redact, redactEach } from "./redact.ts";
import type { RedactOptions } from "./redacted.ts";

/** That its texts give side by side what each gives alone is asked where they are read (corpus.test.ts). */
const rows = ownCorpus();

test("each text has its own options", () => {
  const texts = ["zzkorvin called", "zzkorvin called", "card 4111 1111 1111 1111"];
  const known = { names: ["Zzkorvin"] };
  expect(redactEach(texts, [{ known }, {}, { policy: { CARD: "mask" } }]).map(({ text }) => text)).toEqual([
    "[PERSON·1] called",
    "zzkorvin called",
    "card [CARD·••••1111]",
  ]);
});

test("empty, long and moved texts stand in their places", () => {
  const long = `${"nothing here. ".repeat(600)}mail mara.oduya@example.com`;
  const texts = ["", long, "mara\u200b@example.com", "ｍａｒａ＠example.com", "", "call 020 7946 0018"];
  expect(redactEach(texts)).toEqual(texts.map((text) => redact(text)));
});

test("transcripts among others give what each gives alone", () => {
  const talks = [
    "Agent: hello\nCustomer: hi, Mara here\nAgent: how can I help?\nCustomer: my code is 4471",
    "الموظف: أهلًا بك\nالعميل: اتصل بي نوح منصور\nالموظف: لحظة\nالعميل: طيب وهل في تعويض؟",
    "Kundin: Moin\nAgent: Guten Tag\nKundin: ich bin Jule Petersen\nAgent: danke",
  ];
  const texts = [...talks, "call 020 7946 0018", ...[...talks].reverse()];
  expect(redactEach(texts)).toEqual(texts.map((text) => redact(text)));
});

test("fields side by side give what each gives alone: taken whole by their names, read as texts, or left", () => {
  const names = ["", "From", "phone", "Subject", "user_name", "Message-ID"];
  const some = rows.filter((_, n) => n % 4 === 0);
  const fields = some.map(({ text }, n) => ({ name: names[n % names.length] ?? "", value: text }));
  fields.push(
    { name: "email", value: "" },
    { name: "email", value: " [EMAIL·1] " },
    { name: "email", value: " a@b.example " },
  );
  const options = fields.map((_, n): RedactOptions => (n % 5 === 0 ? { policy: { EMAIL: "mask" } } : { locale: "de" }));
  const results = redactFieldEach(fields, options);
  fields.forEach(({ name, value }, n) => {
    expect(results[n]).toEqual(redactField(name, value, options[n] as RedactOptions));
  });
});

test("a field that many cases have is read once for all of them, but for those whose people it may speak of", () => {
  const values = [
    "Lumen Hub",
    "Returns and Logistics",
    "iris",
    "call Iris",
    "image/png",
    "Iris Watch",
    "+44 20 7946 0018",
  ];
  const people: RedactOptions[] = [
    { known: { names: ["Iris Lumenska"] } },
    { known: { names: ["Mara Oduya"] } },
    { known: { values: [{ type: "PERSON", value: "Returns" }] } },
    { known: {} },
    {},
  ];
  const fields = people.flatMap(() => values.map((value) => ({ name: "", value })));
  const options = people.flatMap((one) => values.map(() => one));
  expect(redactFieldEach(fields, options)).toEqual(
    fields.map(({ value }, n) => redact(value, options[n] as RedactOptions)),
  );
});

test("what a text says does not hang on the text read before it", () => {
  const text = fc.constantFrom(...rows.map((row) => row.text));
  fc.assert(
    fc.property(text, text, text, (before, other, it) => {
      find(before);
      const first = find(it);
      find(other);
      expect(find(it)).toEqual(first);
    }),
    { numRuns: 300 },
  );
});
