/** What only lays a text out is undone; what parts fields, or was ended by who wrote it, stays. */
import { expect, test } from "vitest";
import { normalise } from "./normalise.ts";

const read = (text: string): string => normalise(text).text;

test.each([
  ["please  ring Mara  Oduya on  020  7946  0018", "please ring Mara Oduya on 020 7946 0018"],
  [
    "Set to   one width  by a program   that has to  fill its lines.",
    "Set to one width by a program that has to fill its lines.",
  ],
  ["Hi,\tI\tam\tMara\tand\tmy\tphone\tis\tbroken", "Hi, I am Mara and my phone is broken"],
  ["ring\u00a0 me", "ring me"],
])("a run of blanks in a sentence is one blank: %j", (text, one) => {
  expect(read(text)).toBe(one);
});

test.each([
  "Mara Oduya   020 7946 0018   Berlin",
  "Name: Mara Oduya  City: Leeds",
  "Name          Phone\nMara Oduya    020 7946 0018",
  "name\tcity\nMara\tLeeds",
  "00000010  02 00 3e 00 01 00 00 00  00 00",
])("a run of blanks that parts fields stays: %j", (text) => {
  expect(read(text)).toBe(text);
});

test("a blank stands for the whole of its run", () => {
  const { text, from, to } = normalise("to Mara  Oduya");
  const at = text.indexOf(" O");
  expect([from?.[at], to?.[at], from?.[at + 1]]).toEqual([7, 9, 9]);
});

test.each([
  ["Please ring my colleague Mara\nOduya about the parcel.", "Please ring my colleague Mara Oduya about the parcel."],
  [
    "the kettle that you sent me leaks since\nmonday and nobody rings back.",
    "the kettle that you sent me leaks since monday and nobody rings back.",
  ],
])("a line that a program ended goes on: %j", (text, one) => {
  expect(read(text)).toBe(one);
});

test.each([
  "thanks so much for your help with the parcel\nmara",
  "Thanks so much for your help with the parcel\nMara Oduya",
  "hi can someone call me about my order\n07700900123",
  "please ring me about the parcel today\nas soon as you can\nor tomorrow",
  "Registrant Name: Eleni Markaki of Volos\nRegistrant Street: Odos Athinas 12",
  "set login user password encrypted\nset system host-name core-7",
])("a line that its writer ended does not: %j", (text) => {
  expect(read(text)).toBe(text);
});
