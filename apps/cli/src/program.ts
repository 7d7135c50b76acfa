import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { ROOT } from "../../../scripts/bootstrap.mjs";
import { bench } from "./commands/bench.ts";
import { demo } from "./commands/demo.ts";
import { doctor } from "./commands/doctor.ts";
import { drillExposure } from "./commands/drill.ts";
import { exposureCheck } from "./commands/exposure-check.ts";
import { exposureDiff } from "./commands/exposure-diff.ts";
import { exposureExplain } from "./commands/exposure-explain.ts";
import { guardCanaries, guardCanaryAdd, guardCanaryRemove } from "./commands/guard-canary.ts";
import { guardAcknowledge, guardFindings } from "./commands/guard-findings.ts";
import { guardProbeAdd, guardProbeTake } from "./commands/guard-probe.ts";
import { guardConfig, guardSet } from "./commands/guard-set.ts";
import { guardCheck, guardStatus } from "./commands/guard-status.ts";
import { importCases } from "./commands/import.ts";
import { keyProtect } from "./commands/key-protect.ts";
import { link } from "./commands/link.ts";
import { metricsCompute } from "./commands/metrics-compute.ts";
import { probe } from "./commands/probe.ts";
import { redactStream } from "./commands/redact.ts";
import { redactAudit } from "./commands/redact-audit.ts";
import { redactRescan } from "./commands/redact-rescan.ts";
import { replay } from "./commands/replay.ts";
import { seal, unseal } from "./commands/seal.ts";
import { search } from "./commands/search.ts";
import { serve } from "./commands/serve.ts";
import { stats } from "./commands/stats.ts";
import { status } from "./commands/status.ts";
import { synth } from "./commands/synth.ts";
import { tokenCreate } from "./commands/token-create.ts";

/** Each adds itself to the program; one file per command. */
const COMMANDS = [
  serve,
  demo,
  importCases,
  search,
  stats,
  synth,
  redactStream,
  redactRescan,
  redactAudit,
  metricsCompute,
  exposureCheck,
  exposureDiff,
  exposureExplain,
  guardSet,
  guardConfig,
  guardStatus,
  guardCheck,
  guardFindings,
  guardAcknowledge,
  guardCanaryAdd,
  guardCanaries,
  guardCanaryRemove,
  guardProbeAdd,
  guardProbeTake,
  probe,
  drillExposure,
  replay,
  tokenCreate,
  link,
  seal,
  unseal,
  keyProtect,
  status,
  doctor,
  bench,
];

export function program(): Command {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const cli = new Command("casekeep")
    .description("The support-case database that assumes its firewall will fail.")
    .version(version)
    .option("--json", "the answer as JSON on stdout, errors as JSON on stderr")
    .exitOverride()
    .showHelpAfterError("(--help shows what there is)")
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      "after",
      `
Exit codes: 0 yes or done, 1 no or incomplete, 2 bad usage or unreadable input, 3 not available now.
CASEKEEP_DATA names the data folder (default ./data).`,
    );
  for (const add of COMMANDS) add(cli);
  return cli;
}
