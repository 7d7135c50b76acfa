import { afterAll, beforeAll, describe, it } from "vitest";
import { MODELS, prove } from "./testing/proof/cases.ts";
import { type Prover, prover } from "./testing/proof/solver.ts";

/** `npm run prove:exposure` does the same for a thousand rule sets of each. */
const RULE_SETS = 30;

describe("no packet is answered differently from what the provider's words say, by proof", () => {
  let z3: Prover;
  beforeAll(async () => {
    z3 = await prover();
  });
  afterAll(() => z3.end());
  it.each(MODELS)("%s", (_, make) => prove(z3, make, RULE_SETS), 120_000);
});
