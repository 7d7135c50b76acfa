import type { GuardAsset, ProbeResult, ProbeTarget } from "@casekeep/contracts";
import type { z } from "zod";

export interface ProbeVerdict {
  /** False: it got in. Null: it decided nothing, for the named reasons. */
  readonly passed: boolean | null;
  readonly reasons: readonly string[];
}

type Found = z.infer<typeof ProbeResult>["findings"][number];

/** What a probe's result means for what is declared now: a target that it did not try is not closed. */
export function judgeProbe(
  result: z.infer<typeof ProbeResult>,
  assets: readonly Pick<GuardAsset, "name" | "probe">[],
): ProbeVerdict {
  const gotIn: string[] = [];
  const undecided: string[] = [];
  if (result.control === false)
    undecided.push("It did not reach its control: what looks closed may be its own network.");
  for (const { name, probe } of assets)
    for (const target of probe) {
      const found = result.findings.find(
        ({ asset, host, port, service }) =>
          asset === name && host === target.host && port === target.port && service === target.service,
      );
      const place = `${name} (${target.host}:${target.port}, ${target.service})`;
      if (!found) undecided.push(`${place} was not tried: make the probe's file anew.`);
      else if (isOpen(target, found)) gotIn.push(`${place}: ${how(found)}.`);
      else if (found.connect === "unresolved") undecided.push(`${place}: the name is not known there.`);
      else if (target.expect === "guarded" && target.service === "https" && found.connect === "open" && !found.tls)
        undecided.push(`${place} speaks without TLS.`);
    }
  if (assets.every(({ probe }) => probe.length === 0)) undecided.push("No asset declares what a probe should try.");
  return gotIn.length > 0
    ? { passed: false, reasons: gotIn }
    : { passed: undecided.length > 0 ? null : true, reasons: undecided };
}

const isOpen = (target: ProbeTarget, found: Found): boolean =>
  found.data || (target.expect === "closed" && found.connect === "open");

const how = (found: Found): string =>
  found.data
    ? `data came without credentials (${found.says})`
    : `it answers from outside (${found.says || "connected"})`;
