import { expect, it } from "vitest";
import { check, exitCode } from "./index.ts";
import { azureRule, nsg, save } from "./testing/build.ts";

const bad = { name: "main.bicep", text: "param x string" };

it.each([
  ["nothing exposed ends with 0", [save([])], 0],
  ["exposed ends with 1", [nsg([azureRule()])], 1],
  ["exposed beside an unreadable file still ends with 1", [nsg([azureRule()]), bad], 1],
  ["an unreadable file is never a pass", [save([]), bad], 2],
  ["undecided ends with 3", [save(["-A INPUT -m set --match-set friends src -j ACCEPT"])], 3],
] as const)("%s", (_, files, code) => {
  expect(exitCode(check(files))).toBe(code);
});
