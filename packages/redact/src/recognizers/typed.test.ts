import { expect, test } from "vitest";
import { found } from "./found.ts";
import { typedValues } from "./typed.ts";

const TABLE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["I changed it to Saffron_12 and now it fails", ["SECRET Saffron_12"]],
  ["mit Himbeere7 komme ich nicht mehr rein", ["SECRET Himbeere7"]],
  ["Wchodzę hasłem borowka.17", ["SECRET borowka.17"]],
  ["Auf dem Forum bin ich sonnenhut63", ["USERNAME sonnenhut63"]],
  ["In grandpa's notebook there is Lapwing.1953 next to your name", ["SECRET Lapwing.1953"]],
  ["who is puddle_vole", ["USERNAME puddle_vole"]],
  ["昨日himawari_88に変更しました", ["SECRET himawari_88"]],
  ["We switched it to windows10 on port_8080", []],
  ["The file report_12 was changed by version_3", []],
  ["jackson-03 is down", []],
];

test.each(TABLE)("what somebody types is known by its spelling and by what is said around it: %s", (text, expected) => {
  expect(found(typedValues, text)).toEqual(expected);
});
