import { expect, test } from "vitest";
import { Listener } from "./answers/answers.ts";
import { readConversation } from "./conversation.ts";

/** All at this length: npm run test:linear. Otherwise at half of it. */
const WHOLE = process.env.CASEKEEP_TEST_WHOLE === "1" ? 2 : 1;
/** Seconds below which a measurement says nothing. */
const NOISE = 0.05;
/** Four times the conversation may take so many times as long; quadratic is 16. */
const MOST = 9;
const PIECES = [
  "ab ",
  "a ? ",
  "no? ",
  "1 ",
  "1",
  "a1 ",
  "code? ",
  "sorry, 7 not 1 ",
  "what is your name? ",
  "gate code? 4421 ",
  "Anna. ",
  "a.b@",
  "*1380 ",
  "+49 ",
  "A: ",
  "thirty one uh ",
  "address? second floor ",
  "email? a dot at ",
  // Values and nothing else.
  "u1@ex.org ",
];

/** Seconds of this process, not of the clock; the best of some rounds. */
function seconds(texts: readonly string[], rounds: number): number {
  const spoken = texts.map((text, n) => ({ text, author: n % 2 === 0 ? "agent" : "customer" }));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    readConversation(spoken, {}).redactAll({});
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

/** Two long messages with a question and its answer between them. */
const long = (piece: string, size: number): string[] => {
  const text = piece.repeat(Math.ceil(size / piece.length));
  return [text, "What is your PIN?", "4421", text, "And the door?"];
};

const many = (piece: string, count: number): string[] => Array.from({ length: count }, () => piece.repeat(3));

/** How many times as long the whole takes as its quarter; measured again where it looks bad: one run may have met the garbage collector. */
function times(whole: readonly string[], quarter: readonly string[]): number {
  const ratio = (rounds: number) => seconds(whole, rounds) / Math.max(NOISE, seconds(quarter, rounds));
  const first = ratio(1);
  return first < MOST ? first : ratio(3);
}

test.each(PIECES)("messages of %j, four times as long, take four times as long", (piece) => {
  expect(times(long(piece, WHOLE << 16), long(piece, WHOLE << 14))).toBeLessThan(MOST);
});

test.each(PIECES)("four times as many messages of %j take four times as long", (piece) => {
  expect(times(many(piece, WHOLE * 1000), many(piece, WHOLE * 250))).toBeLessThan(MOST);
});

test("a message of four times as many values is listened to in four times as long", () => {
  const heard = (count: number): number => {
    const value = "u1@ex.org ";
    const found = Array.from({ length: count }, (_, n) => {
      const start = n * value.length;
      return {
        start,
        end: start + value.length - 1,
        type: "EMAIL",
        score: 1,
        rule: "email",
        normal: "u1@ex.org",
      } as const;
    });
    const before = process.cpuUsage();
    new Listener(true).hear({ text: value.repeat(count), author: undefined }, undefined, found);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  heard(100);
  expect(heard(16_000) / Math.max(NOISE, heard(4_000))).toBeLessThan(MOST);
});
