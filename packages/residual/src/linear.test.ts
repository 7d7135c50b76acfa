import { describe, expect, it } from "vitest";
import { suspects } from "./suspects.ts";

const of = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Strings made to be slow: each a repetition that some reader might read again and again. */
const PIECES = [
  "a",
  "7",
  "1 ",
  "4111 ",
  ".",
  "1.",
  "@",
  "a@a@",
  "a . b @ c . d ",
  "mara at dot ",
  "a dot b dot ",
  "[",
  "a[dot]",
  ":",
  "ab:",
  "::1",
  "00-11-",
  "Mara Oduya ",
  "Hi Dear ",
  "Regards,\n",
  "password is ",
  "token=",
  "http://",
  "/home/",
  "\\",
  "%40",
  "&#",
  "=40",
  "12 Main Street ",
  "王",
  "김민수",
  "คุณสมชาย",
  "والمحمد ",
  "a\u200b",
  "＠１",
  "\ud83d",
  "\0",
  "a\u0301",
  "-----BEGIN KEY-----",
  "[EMAIL·1]",
  "[EMAIL·",
  "\n",
  " ",
  "born May ",
  "DE89 3704 ",
  "+44 ",
  "аa",
  "aB1",
  "a/",
  "gmail com ",
  "a.bc",
  "user=",
  "5° 1' ",
  "-",
  "_",
  "a-",
  "1,",
  "e.g. ",
];

/** In characters, the shorter of two; npm run test:linear takes the larger. */
const LENGTH = process.env.CASEKEEP_TEST_WHOLE === "1" ? 4_000 : 2_000;
/** Milliseconds that compiling and collecting garbage may take on top. */
const NOISE = LENGTH / 10;

describe("time", () => {
  it("grows with length, not with its square, on strings made to be slow", { timeout: 120_000 }, () => {
    suspects(of("Mara 12 at example.com ", 4000));
    const spent = (text: string): number => {
      const before = process.cpuUsage();
      suspects(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    for (const piece of PIECES) {
      const short = spent(of(piece, LENGTH));
      const long = spent(of(piece, 16 * LENGTH));
      // Sixteen times the length: a square would take 256 times as long. The constant forgives small numbers.
      expect(long, JSON.stringify(piece)).toBeLessThan(48 * short + NOISE);
    }
  });
});
