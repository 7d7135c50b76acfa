// npm run prove:exposure [-- rule-sets]: engine and provider's words are equal for every packet, by Z3, or the first packet where not.
import { MODELS, prove } from "./cases.ts";
import { prover } from "./solver.ts";

const count = Number(process.argv[2] ?? 1000);
const z3 = await prover();
for (const [name, make] of MODELS) {
  const begun = process.cpuUsage();
  await prove(z3, make, count);
  const { user, system } = process.cpuUsage(begun);
  console.log(
    `${name}: ${count} of ${count} rule sets proven equal, ${((user + system) / 1e6).toFixed(1)} s of processor time`,
  );
}
z3.end();
process.exit(0);
