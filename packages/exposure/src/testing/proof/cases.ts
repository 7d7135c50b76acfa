import { awsCase } from "./aws.ts";
import { azureCase } from "./azure.ts";
import { iptablesCase, nftCase } from "./chains.ts";
import { googleCase } from "./google.ts";
import { kubernetesCase } from "./kubernetes.ts";
import { random } from "./random.ts";
import type { Prover } from "./solver.ts";

/** Each provider model: a random rule set in its format, and its meaning written from the provider's words. */
export const MODELS = [
  ["Azure: subnet and interface security groups", azureCase],
  ["AWS: security groups and a network ACL", awsCase],
  ["Google: firewall rules by priority", googleCase],
  ["Linux: iptables chains with jumps", iptablesCase],
  ["Linux: nftables base chains", nftCase],
  ["Kubernetes: network and admin policies", kubernetesCase],
] as const;

/** Proves `count` rule sets of a model; throws with the seed and a packet where engine and meaning part. */
export async function prove(prover: Prover, make: (typeof MODELS)[number][1], count: number): Promise<void> {
  for (let seed = 1; seed <= count; seed++) {
    const one = make(random(seed));
    const packet = await prover.difference(one);
    if (packet !== undefined)
      throw new Error(
        `rule set ${seed}: answered differently for ${packet.replace(/\s+/g, " ")}\n${one.files[0]?.text.replace(/\s+/g, " ").slice(0, 3000)}`,
      );
  }
}
