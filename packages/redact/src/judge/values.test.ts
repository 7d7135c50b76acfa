import { expect, test } from "vitest";
import { compileRules, redact } from "../index.ts";
import { scan } from "../scan/scan.ts";
import { withoutDoubtedValues } from "./values.ts";

const found = (text: string) => redact(text).findings.map(({ start, end }) => text.slice(start, end));

test.each([
  ["stood at the parcel wall for ages typing 618 402 and it only blinks red, can you send a new one", "618 402"],
  ["Phone gone!! Number from the carton: 35-204817-661903-4, please block it", "35-204817-661903-4"],
  ["宅配ボックスの暗証六六一三って紙に書いてあったけど開かないです", "六六一三"],
  ["nick game be_ca_di_bo bị khoá oan", "be_ca_di_bo"],
])("a value that no rule finds is found by what stands around: %s", (text, value) => {
  expect(found(text)).toContain(value);
});

test.each([
  "šroub M12x40 8.8 tohle sedí, dodací list 770-118-332",
  "pallet SSCC 3 7612345 000000001 2 came short by 4 cartons, bay 22",
  "rounding in VAT split (#5183), closes JIRA-2208, reviewed by bot",
  "d=example.org; i=@example.org; s=k1",
  "spf=pass; dkim=pass header.d=mail.example.com header.s=sel2",
])("what is built like a value, and told to be a thing's, stays: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("a value right behind the key that names it is never doubted", () => {
  const text = "rack 4, pallet 12: order=9 serial=770-118-332 short";
  const start = text.indexOf("770");
  const draft = (rule: string) => ({ start, end: start + 11, type: "PHONE", score: 0.75, rule }) as const;
  expect(withoutDoubtedValues(scan(text), [draft("phone-shape")])).toHaveLength(1);
});

const column = (head: string, rows: number) =>
  `name,${head}\n${Array.from({ length: rows }, (_, row) => `Zdislava Krpec,${1000 + row * 37}`).join("\n")}`;
const inColumn = (head: string, rows: number) => found(column(head, rows)).filter((value) => /^\d{4}$/.test(value));

test.each(["pin", "cvv", "otp", "passcode", "postcode"])(
  "a column is not doubted, however far below its head a cell stands: %s",
  (head) => {
    expect(inColumn(head, 20)).toHaveLength(20);
    expect(inColumn(head, 60)).toHaveLength(60);
  },
);

test.each(["order no.", "version", "quantity", "error code"])("nor is a thing's column taken: %s", (head) => {
  expect(inColumn(head, 60)).toEqual([]);
});

test("the place of an overlooked value is the given text's, be it written in other signs", () => {
  const text = "“Phone gone!! Number from the carton： ３５－２０４８１７－６６１９０３－４，please block it";
  const serial = redact(text).findings.find(({ rule }) => rule === "value-overlooked");
  expect(text.slice(serial?.start, serial?.end)).toBe("３５－２０４８１７－６６１９０３－４");
});

test("what a customer's own rules release stays, though it is found by what stands around", () => {
  const text = "Phone gone!! Number from the carton: 35-204817-661903-4, please block it";
  const rules = compileRules({
    version: 1,
    rules: [{ name: "cartons", release: true, words: ["35-204817-661903-4"] }],
  });
  expect(redact(text).findings).not.toEqual([]);
  expect(redact(text, { rules }).findings).toEqual([]);
});

test.each(["k7q2-x91b", "EA 227", "[EMAIL·1] k7q2x91b"])(
  "a code with no words around is whatever it is: %s",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
