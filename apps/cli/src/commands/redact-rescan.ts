import type { AffectedPage, AffectedSummary, AffectedText, RescanRun } from "@casekeep/contracts";
import type { Command } from "commander";
import { EXIT, unavailable, usage } from "../exit.ts";
import { errorOf, type KeepClient } from "../keep/client.ts";
import { follow } from "../keep/follow.ts";
import { withKeep } from "../keep/with-keep.ts";
import { count, plain, print, printJson } from "../output.ts";
import { createMeter } from "../progress.ts";
import { date, examples, group, wantsJson } from "../usage.ts";

interface Options {
  readonly dryRun?: boolean;
  readonly list?: boolean;
  readonly from?: string;
  readonly to?: string;
}

const LIST_PAGE = 1_000;
const PEOPLE_SHOWN = 20;

export function redactRescan(program: Command): void {
  const command = group(program, "redact", "take personal data out of text")
    .command("rescan")
    .description("read everything that is stored again by the recognizers of today, and take out what they find")
    .option("--dry-run", "list what would be taken out, and change nothing")
    .option("--list", "every text in which something was found, not only the figures")
    .option("--from <date>", "list only what was written at or after", date)
    .option("--to <date>", "list only what was written before: what somebody could have read then", date);
  examples(
    command,
    "npx casekeep redact rescan --dry-run",
    "npx casekeep redact rescan --list --json",
    "npx casekeep redact rescan --to 2019-12-31",
  ).addHelpText(
    "after",
    `
Sealed originals are not needed. A run that was stopped goes on where it was. At the end the replaced text is deleted from every file
of both stores. The list names texts, kinds and persons by their pseudonyms, never a value.
Exit: 0 done, 1 a dry run found something.`,
  );
  command.action(async ({ dryRun = false, list = false, from, to }: Options) => {
    const [begin, end] = [instant(from), instant(to)];
    // "Nobody is affected" would be the answer, and wrong.
    if (begin !== undefined && end !== undefined && begin >= end)
      throw usage("--from is not before --to.", "Nothing was written in such a time: exchange the two.");
    const period = query({ from: begin, to: end });
    const answer = await withKeep({ create: false }, async (keep) => {
      const done = await finish(keep, await keep.post<RescanRun>("/api/quality/rescans", { dry: dryRun }));
      const path = `/api/quality/rescans/${done.id}`;
      const summary = await keep.get<AffectedSummary>(`${path}/summary?${period}`);
      return { run: done, summary, ...(list ? { affected: await everything(keep, `${path}/affected`, period) } : {}) };
    });
    if (dryRun && answer.run.values > 0) process.exitCode = EXIT.negative;
    if (wantsJson(command)) return printJson(answer);
    await print(inWords(answer));
  });
}

async function finish(keep: KeepClient, started: RescanRun): Promise<RescanRun> {
  const meter = createMeter();
  let last = started;
  try {
    for await (const now of follow(keep, `/api/quality/rescans/${started.id}`, started)) {
      last = now;
      const erasing = now.phase === "erasing";
      const done = now.state === "done";
      meter.update({
        fraction: done ? 1 : now.fraction,
        done: erasing
          ? "deleting what was replaced from disk"
          : `${count(now.messages)} messages read, ${count(now.affectedMessages)} affected`,
        rate: now.rate,
        secondsLeft: done ? 0 : now.secondsLeft,
      });
    }
  } finally {
    meter.stop();
  }
  if (last.error !== null) throw errorOf(last.error);
  if (last.state !== "done")
    throw unavailable("The run was stopped.", "Run the same command again: it goes on where it was.", "INTERRUPTED");
  return last;
}

async function everything(keep: KeepClient, path: string, period: string): Promise<AffectedText[]> {
  const all: AffectedText[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const more: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page: AffectedPage = await keep.get(`${path}?limit=${LIST_PAGE}&${period}${more}`);
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}

/** A date alone is its first moment in UTC. */
const instant = (text: string | undefined) => (text === undefined ? undefined : new Date(text).toISOString());

function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  return new URLSearchParams(given).toString();
}

function inWords({
  run,
  summary,
  affected,
}: {
  run: RescanRun;
  summary: AffectedSummary;
  affected?: readonly AffectedText[];
}): string {
  const verb = run.dry ? "would be taken out" : "taken out and sealed";
  const lines = [
    `${count(run.cases)} cases and ${count(run.messages)} messages read by version ${run.version} of the recognizers`,
    `${count(run.values)} passages (${count(run.characters)} characters) ${verb}`,
    ...(run.dropped > 0 ? [`${count(run.dropped)} of them were of erased persons and are gone for good`] : []),
    `Affected: ${count(summary.persons)} persons, ${count(summary.messages)} messages, ${count(summary.cases)} cases`,
    ...summary.byType.map((one) => `  ${one.type.padEnd(9)} ${count(one.values)} in ${count(one.messages)} messages`),
    ...summary.people
      .slice(0, PEOPLE_SHOWN)
      .map((one) => `  ${plain(one.person || "nobody known", 30).padEnd(18)} ${count(one.values)}`),
  ];
  const more = summary.people.length - PEOPLE_SHOWN;
  if (more > 0) lines.push(`  ... and ${count(more)} more persons (--json lists a thousand, /quality all)`);
  for (const one of affected ?? [])
    lines.push(
      [one.case, one.message ?? "-", one.at, one.place, one.type, one.rule, `${one.characters} characters`]
        .map((part) => plain(part, 40))
        .join("  "),
    );
  return `${lines.join("\n")}\n`;
}
