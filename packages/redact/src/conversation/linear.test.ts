import { expect, test } from "vitest";
import { readConversation } from "./conversation.ts";

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
];

/** Seconds of this process, not of the clock; the best of two. */
function seconds(texts: readonly string[]): number {
  const spoken = texts.map((text, n) => ({ text, author: n % 2 === 0 ? "agent" : "customer" }));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
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

test.each(PIECES)("messages of %j, four times as long, take four times as long", (piece) => {
  const whole = seconds(long(piece, 1 << 17));
  expect(whole / Math.max(NOISE, seconds(long(piece, 1 << 15)))).toBeLessThan(MOST);
});

test.each(PIECES)("four times as many messages of %j take four times as long", (piece) => {
  const whole = seconds(many(piece, 2000));
  expect(whole / Math.max(NOISE, seconds(many(piece, 500)))).toBeLessThan(MOST);
});
