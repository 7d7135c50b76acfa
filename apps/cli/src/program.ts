import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { ROOT } from "../../../scripts/bootstrap.mjs";

type Add = (program: Command) => void;

/**
 * Each adds itself to the program; one file per command. The first words say which of them are loaded: a command does not
 * wait for what only the others need.
 */
const COMMANDS: readonly (readonly [words: string, load: () => Promise<Add>])[] = [
  ["serve", async () => (await import("./commands/serve.ts")).serve],
  ["demo", async () => (await import("./commands/demo.ts")).demo],
  ["import", async () => (await import("./commands/import.ts")).importCases],
  ["search", async () => (await import("./commands/search.ts")).search],
  ["stats", async () => (await import("./commands/stats.ts")).stats],
  ["synth", async () => (await import("./commands/synth.ts")).synth],
  ["redact", async () => (await import("./commands/redact.ts")).redactStream],
  ["redact", async () => (await import("./commands/redact-rescan.ts")).redactRescan],
  ["redact", async () => (await import("./commands/redact-audit.ts")).redactAudit],
  ["metrics", async () => (await import("./commands/metrics-compute.ts")).metricsCompute],
  ["calendar", async () => (await import("./commands/calendar.ts")).calendarSet],
  ["calendar", async () => (await import("./commands/calendar.ts")).calendarShow],
  ["exposure check", async () => (await import("./commands/exposure-check.ts")).exposureCheck],
  ["exposure diff", async () => (await import("./commands/exposure-diff.ts")).exposureDiff],
  ["exposure explain", async () => (await import("./commands/exposure-explain.ts")).exposureExplain],
  ["exposure fix", async () => (await import("./commands/exposure-fix.ts")).exposureFix],
  ["guard", async () => (await import("./commands/guard-set.ts")).guardSet],
  ["guard", async () => (await import("./commands/guard-set.ts")).guardConfig],
  ["guard", async () => (await import("./commands/guard-status.ts")).guardStatus],
  ["guard", async () => (await import("./commands/guard-status.ts")).guardCheck],
  ["guard", async () => (await import("./commands/guard-findings.ts")).guardFindings],
  ["guard", async () => (await import("./commands/guard-findings.ts")).guardAcknowledge],
  ["guard", async () => (await import("./commands/guard-canary.ts")).guardCanaryAdd],
  ["guard", async () => (await import("./commands/guard-canary.ts")).guardCanaries],
  ["guard", async () => (await import("./commands/guard-canary.ts")).guardCanaryRemove],
  ["guard", async () => (await import("./commands/guard-probe.ts")).guardProbeAdd],
  ["guard", async () => (await import("./commands/guard-probe.ts")).guardProbeTake],
  ["guard", async () => (await import("./commands/guard-probe.ts")).guardProbeRemove],
  ["guard", async () => (await import("./commands/guard-alert.ts")).guardAlertTest],
  ["probe", async () => (await import("./commands/probe.ts")).probe],
  ["drill", async () => (await import("./commands/drill.ts")).drillExposure],
  ["replay", async () => (await import("./commands/replay.ts")).replay],
  ["audit", async () => (await import("./commands/audit-verify.ts")).auditVerify],
  ["token", async () => (await import("./commands/token-create.ts")).tokenCreate],
  ["token", async () => (await import("./commands/token-revoke.ts")).tokenList],
  ["token", async () => (await import("./commands/token-revoke.ts")).tokenRevoke],
  ["link", async () => (await import("./commands/link.ts")).link],
  ["seal", async () => (await import("./commands/seal.ts")).seal],
  ["unseal", async () => (await import("./commands/seal.ts")).unseal],
  ["key", async () => (await import("./commands/key-protect.ts")).keyProtect],
  ["status", async () => (await import("./commands/status.ts")).status],
  ["doctor", async () => (await import("./commands/doctor.ts")).doctor],
  ["move", async () => (await import("./commands/move.ts")).move],
  ["bench", async () => (await import("./commands/bench.ts")).bench],
  ["capacity", async () => (await import("./commands/capacity.ts")).capacity],
];

export const SEE_HELP = "--help shows what there is";

/** The command line for these words; without a word that names a command, with all of them (help, mistakes). */
export async function program(words: readonly string[] = []): Promise<Command> {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const cli = new Command("casekeep");
  cli
    .description("The support-case database that assumes its firewall will fail.")
    .version(version)
    .option("--json", "the answer as JSON on stdout, errors as JSON on stderr")
    .exitOverride()
    .showHelpAfterError(`(${SEE_HELP})`)
    // What is wrong is said as JSON where JSON was asked for (main.ts), and then nothing besides.
    .configureOutput({ writeErr: (text) => void (cli.opts().json === true || process.stderr.write(text)) })
    // Options of a command that has commands of its own ("redact") are no options of those.
    .configureHelp({
      showGlobalOptions: true,
      // The program's own are its options: its help names them once.
      visibleGlobalOptions: (command) => (command === cli ? [] : [...cli.options]),
    })
    .addHelpText(
      "after",
      `
Exit codes: 0 yes or done, 1 no or incomplete, 2 bad usage or unreadable input, 3 not available now.
CASEKEEP_DATA names the data folder (default ./data).`,
    );
  const [first, second] = words.filter((word) => !word.startsWith("-"));
  const exactly = COMMANDS.filter(([name]) => name === `${first} ${second}`);
  const named = exactly.length > 0 ? exactly : COMMANDS.filter(([name]) => name.split(" ")[0] === first);
  for (const [, load] of named.length > 0 ? named : COMMANDS) (await load())(cli);
  return cli;
}
