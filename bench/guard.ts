/**
 * The live guard: from the change of a rule file to the finding in the control store, with 10,000 hard rules. The real guard on a real
 * control store; the clock on the wall, and beside it the processor time of the whole process.
 *   node bench/guard.ts
 */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openControl } from "../apps/server/src/features/guard/testing/control.ts";
import { testGuard } from "../apps/server/src/testing/guard.ts";
import { GuardConfig } from "../packages/contracts/src/index.ts";
import { publish, table, whole } from "./lib/machine.ts";
import { step } from "./lib/options.ts";

const RULES = 10_000;
const ROUNDS = 5;
const LIMIT = "1,000 ms";
const PORTS = [443, 5601, 9200];
const SHUT = `-A INPUT -p tcp -m multiport --dports ${PORTS.join(",")} -j DROP`;
const OPEN = "-A INPUT -p tcp --dport 9200 -j ACCEPT";

/** Hard rules from private networks: few ports are all, a third denies, nothing repeats. */
function ruleSet(head: readonly string[]): string {
  let state = 7;
  const roll = (end: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const lines = Array.from({ length: RULES }, () => {
    const source = `10.${roll(256)}.${roll(256)}.0/${16 + roll(9)}`;
    const from = roll(65_000);
    const ports = roll(20) === 0 ? "" : ` -m tcp --dport ${from}:${Math.min(65_535, from + roll(400))}`;
    return `-A INPUT -s ${source} -p tcp${ports} -j ${roll(3) === 0 ? "DROP" : "ACCEPT"}`;
  });
  return ["*filter", ":INPUT DROP [0:0]", ...head, ...lines, "COMMIT", ""].join("\n");
}

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `node${at + 1}`,
    addresses: [`10.0.0.${at + 1}`],
    ports: PORTS.map((port) => ({ from: port, to: port })),
  }));
const CASES = [
  ["one asset, three ports", named(1)],
  ["twenty assets, three ports each", named(20)],
  ["one asset, every port", [{ name: "node1", addresses: ["10.0.0.1"] }]],
] as const;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const control = await openControl();
const rows: string[][] = [];
try {
  for (const [what, assets] of CASES) {
    const folder = join(control.folder, `rules${rows.length}`);
    const file = join(folder, "host.rules");
    mkdirSync(folder);
    const put = (...head: string[]): void => {
      writeFileSync(`${file}.new`, ruleSet(head));
      renameSync(`${file}.new`, file);
    };
    put(SHUT);
    const recorded: number[] = [];
    const memory = {
      ...control.store.guard,
      async openFinding(one: Parameters<typeof control.store.guard.openFinding>[0]) {
        const answer = await control.store.guard.openFinding(one);
        if (one.kind === "exposed") recorded.push(performance.now());
        return answer;
      },
    };
    const { guard, reported } = testGuard({ guard: memory, seals: control.store.seals }, { temp: control.folder });
    await guard.start();
    await guard.setConfig(
      GuardConfig.parse({ assets, sources: [{ kind: "files", name: "host", paths: [file] }] }),
      "bench",
      true,
    );
    const walls: number[] = [];
    const costs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await wait(3_000);
      recorded.length = 0;
      const begun = performance.now();
      const spent = process.cpuUsage();
      put(OPEN, SHUT);
      while (recorded.length === 0 && performance.now() - begun < 30_000) await wait(2);
      const { user, system } = process.cpuUsage(spent);
      walls.push((recorded[0] ?? Number.POSITIVE_INFINITY) - begun);
      costs.push((user + system) / 1_000);
      put(SHUT);
      for (let tries = 0; tries < 300 && (await guard.status()).verdict === "exposed"; tries++) await wait(100);
    }
    await guard.stop();
    if (reported.length > 0) throw reported[0];
    step(`${what}: ${walls.map(whole).join(", ")} ms; processor ${costs.map(whole).join(", ")} ms`);
    rows.push([
      what,
      LIMIT,
      `${whole(walls[0] ?? 0)} ms`,
      `${whole(Math.min(...walls))} ms`,
      `${whole(Math.min(...costs))} ms`,
    ]);
  }
} finally {
  await control.close();
}

publish("guard", "The live guard", [
  `From the change of a file with ${whole(RULES)} hard rules to the finding in the control store (40 ms of it are waited, so that several events of one change are one reading).`,
  table(["what is watched", "limit", "first change", "best of five", "processor time of the best"], rows),
]);
process.exit(0);
