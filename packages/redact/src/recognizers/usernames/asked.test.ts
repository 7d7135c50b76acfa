import { expect, test } from "vitest";
import { found } from "../found.ts";
import { told } from "../told.ts";
import { answeredLogins } from "./asked.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["username?\nrtidewell", ["USERNAME rtidewell"]],
  ["Agent: your login please.\nCaller: it's d f a r r o w", ["USERNAME d f a r r o w"]],
  ["password? tin-kettle-9", ["SECRET tin-kettle-9"]],
  ["What's your username policy? Ours says eight letters.", []],
];

test.each(TABLE)("a login answers the question for it: %s", (text, expected) => {
  expect(found(answeredLogins, text)).toEqual(expected);
});

const PLAYERS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["my gamer tag is CopperFinch", ["USERNAME CopperFinch"]],
  ["screen name field shows the wrong font", []],
];

test.each(PLAYERS)("a player's name stands behind the word for it: %s", (text, expected) => {
  expect(found(told, text)).toEqual(expected);
});
