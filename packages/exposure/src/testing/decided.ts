import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { exitCode } from "../exit-code.ts";
import { worst } from "./build.ts";

/**
 * A rule set by file name (objects are written as JSON), what it says of TCP, and of which port (9200 where none is given).
 * `udp:` asks about UDP; `exit:N` is what the command ends with, `notsafe:` that it is not 0, `notexposed:` that it is not 1;
 * "none" is no row at all.
 */
export type Decided = readonly [name: string, files: Readonly<Record<string, unknown>>, verdict: string, port?: number];

/** Rule sets decided by hand before they were run; `words` says by whose. */
export function decided(title: string, words: string, cases: readonly Decided[]): void {
  describe(`${title}, decided by ${words}`, () => {
    it.each(cases.map((one) => [one[0], one] as const))("%s", (_, [, files, wanted, port = 9200]) => {
      const input = Object.entries(files).map(([name, text]) => ({
        name,
        text: typeof text === "string" ? text : JSON.stringify(text, null, 1),
      }));
      const report = check(input, { ports: [port] });
      const [asked, rest] = wanted.includes(":") ? wanted.split(":") : ["tcp", wanted];
      if (asked === "notsafe") expect(exitCode(report)).not.toBe(0);
      else if (asked === "notexposed") expect(exitCode(report)).not.toBe(1);
      else if (asked === "exit") expect(exitCode(report)).toBe(Number(rest));
      else {
        const rows = report.results.filter((row) => row.protocol === asked);
        expect(rows.length === 0 ? "none" : worst(rows)).toBe(rest);
      }
    });
  });
}
