import type { QualityOverview, ResidualRow, ResidualRun } from "@casekeep/contracts";
import type { Command } from "commander";
import { EXIT, unavailable } from "../exit.ts";
import { errorOf, type KeepClient } from "../keep/client.ts";
import { follow } from "../keep/follow.ts";
import { withKeep } from "../keep/with-keep.ts";
import { count, plain, print, printJson } from "../output.ts";
import { createMeter } from "../progress.ts";
import { examples, group, wantsJson, wholeNumber } from "../usage.ts";

export function redactAudit(program: Command): void {
  const command = group(program, "redact", "take personal data out of text")
    .command("audit")
    .description(
      "have a second detector read a sample of what is stored: how much may still be readable, and with what confidence",
    )
    .option("--budget <n>", "messages to read", wholeNumber(20, 100_000), 2_000);
  examples(command, "npx casekeep redact audit", "npx casekeep redact audit --budget 10000 --json").addHelpText(
    "after",
    `
The bound counts every suspect that nobody has judged as a leak, and every run of the last thirty days.
Exit: 0 nothing suspected, 1 something is suspected or confirmed.`,
  );
  command.action(async ({ budget }: { readonly budget: number }) => {
    const answer = await withKeep({ create: false }, async (keep) => {
      const run = await finish(keep, await keep.post<ResidualRun>("/api/quality/audits", { budget }));
      return { run, report: await keep.get<QualityOverview>("/api/quality") };
    });
    if (answer.report.all.confirmed + answer.report.all.unjudged > 0) process.exitCode = EXIT.negative;
    if (wantsJson(command)) return printJson(answer);
    await print(inWords(answer.report));
  });
}

async function finish(keep: KeepClient, started: ResidualRun): Promise<ResidualRun> {
  const meter = createMeter();
  const begun = Date.now();
  let last = started;
  try {
    for await (const now of follow(keep, `/api/quality/audits/${started.id}`, started)) {
      last = now;
      const seconds = Math.max(0.001, (Date.now() - begun) / 1000);
      meter.update({
        fraction: now.state === "done" ? 1 : now.fraction,
        done: `${count(now.texts)} of ${count(now.textsTotal)} messages, ${count(now.suspects)} suspects`,
        rate: now.texts / seconds,
        secondsLeft: now.texts > 0 ? ((now.textsTotal - now.texts) * seconds) / now.texts : null,
      });
    }
  } finally {
    meter.stop();
  }
  if (last.error !== null) throw errorOf(last.error);
  if (last.state !== "done") throw unavailable("The audit was stopped.", "Start it again.", "INTERRUPTED");
  return last;
}

const percent = (share: number) => `${(share * 100).toPrecision(2)} %`;

function inWords({ all, rows, suspects }: QualityOverview): string {
  const table = rows.map(line);
  return `${[
    `Of ${count(all.messages)} messages ${count(all.sampled)} were read. At most ${percent(all.upper)} of all (${count(all.messagesAtMost)} messages) show`,
    `something of a person, in their text, their fields or at the head of their case, with ${Math.round(all.confidence * 100)} % confidence; at most ${percent(all.upperConfirmed)} if no unjudged suspect is a leak.`,
    `Suspects: ${count(suspects.open)} to judge, ${count(suspects.leak)} confirmed, ${count(suspects.clean)} dismissed (see /quality)`,
    "version  language  source          read  suspects  at most",
    ...table,
  ].join("\n")}\n`;
}

function line({ stratum, sampled, suspects, upper }: ResidualRow): string {
  return [
    plain(stratum?.version ?? "", 7).padEnd(7),
    plain(stratum?.language || "?", 8).padEnd(8),
    plain(stratum?.source ?? "", 14).padEnd(14),
    count(sampled).padStart(6),
    count(suspects).padStart(8),
    percent(upper),
  ].join("  ");
}
