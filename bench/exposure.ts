/**
 * Network rules: how long the verdict on 20 ports, the whole space, a difference and the start of the command take, in
 * processor time, so that others on the machine do not show.
 *   node bench/exposure.ts
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reachOf } from "../packages/exposure/src/engine/reach.ts";
import { check, diff, type InputFile } from "../packages/exposure/src/index.ts";
import { readModel } from "../packages/exposure/src/read.ts";
import { publish, table, whole } from "./lib/machine.ts";
import { step } from "./lib/options.ts";

const ROUNDS = 3;
/** What takes milliseconds is measured once the engine has been compiled, as in a guard that runs, and cold besides. */
const SHORT_ROUNDS = 40;
const PORTS = [
  22, 80, 443, 1433, 1521, 2375, 3306, 3389, 5432, 5601, 5984, 6379, 7000, 8080, 8443, 9000, 9042, 9200, 9300, 27_017,
];

/** A stream of choices that the same seed makes again. */
function dice(seed: number): (end: number) => number {
  let state = seed >>> 0;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** Hard rules: no source is everyone, few ports are all, a third denies, nothing repeats. */
function iptables(rules: number, seed: number): InputFile {
  const roll = dice(seed);
  const lines = Array.from({ length: rules }, () => {
    const source = `${1 + roll(223)}.${roll(256)}.${roll(256)}.0/${8 + roll(17)}`;
    const from = roll(65_000);
    const ports = roll(20) === 0 ? "" : ` -m tcp --dport ${from}:${Math.min(65_535, from + roll(400))}`;
    return `-A INPUT -s ${source} -p tcp${ports} -j ${roll(3) === 0 ? "DROP" : "ACCEPT"}`;
  });
  return { name: "iptables.rules", text: ["*filter", ":INPUT DROP [0:0]", ...lines, "COMMIT", ""].join("\n") };
}

/** Milliseconds of processor time, the best of some rounds. */
function cost(act: () => unknown, rounds = ROUNDS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const rows: string[][] = [];
const add = (what: string, wanted: string, value: number): void => {
  step(`${what}: ${value.toFixed(1)} ms`);
  rows.push([what, wanted, value < 100 ? `${value.toFixed(1)} ms` : `${whole(value)} ms`]);
};

const thousand = iptables(1000, 1);
const model = readModel([thousand]);
const onPorts = () => reachOf(model, model.targets[0]!).bands(6, PORTS);
add("1,000 rules, verdicts on 20 ports, rules already read, the first in a new process", "", cost(onPorts, 1));
add("the same in a process that runs", "10 ms", cost(onPorts, SHORT_ROUNDS));
add(
  "the same from the text of the file, with the rows",
  "",
  cost(() => check([thousand], { ports: PORTS }), SHORT_ROUNDS),
);
const [before, after] = [iptables(10_000, 2), iptables(10_000, 3)];
add(
  "10,000 rules, every port and source, from the text",
  "2,000 ms",
  cost(() => check([before])),
);
add(
  "difference of two such, from the text",
  "3,000 ms",
  cost(() => diff([before], [after])),
);

const folder = mkdtempSync(join(tmpdir(), "casekeep-bench-"));
try {
  const path = join(folder, "open.rules");
  writeFileSync(path, "*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n");
  const bin = join(import.meta.dirname, "..", "apps", "cli", "bin", "casekeep.mjs");
  // The children's time is not this process's: the shell counts it.
  const children = (command: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS + 2; round++) {
      const ran = spawnSync("bash", ["-c", `${command} >/dev/null 2>&1; times`], { encoding: "utf8" });
      const last = ran.stdout.trim().split("\n").at(-1) ?? "";
      const seconds = [...last.matchAll(/(\d+)m([\d.]+)s/g)].map(
        ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
      );
      best = Math.min(best, 1000 * seconds.reduce((sum, one) => sum + one, 0));
    }
    return best;
  };
  add(
    "`casekeep exposure check` from start to end, one small file",
    "300 ms",
    children(`"${process.execPath}" "${bin}" exposure check "${path}"`),
  );
  add("the same by `npx`, npm's own time included", "", children(`npx casekeep exposure check "${path}"`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

publish("exposure", "Network rules", [
  "Processor time, best of some rounds. The rules are hard ones: no source is everyone, almost every rule names its ports.",
  table(["what", "limit", "measured"], rows),
]);
