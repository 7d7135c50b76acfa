import { accessSync, constants } from "node:fs";
import { resolve } from "node:path";
import { type ImportRun, type ImportSummary, type NewImport, type QueuedImport, SOURCES } from "@casekeep/contracts";
import type { Command } from "commander";
import { CliError, EXIT, unavailable, usage } from "../exit.ts";
import { errorOf, type KeepClient } from "../keep/client.ts";
import { follow } from "../keep/follow.ts";
import { withKeep } from "../keep/with-keep.ts";
import { count, plain, print, printJson } from "../output.ts";
import { createMeter } from "../progress.ts";
import { examples, wantsJson, wholeNumber } from "../usage.ts";

interface Options {
  readonly own: readonly string[];
  readonly zone?: string;
  readonly expect?: number;
}

/** What the importers read; "synth" is what the demo organisation is loaded from. */
const IMPORTABLE: readonly string[] = SOURCES.filter((source) => source !== "synth");
const QUARANTINE_SHOWN = 20;

export function importCases(program: Command): void {
  const command = program
    .command("import")
    .description("bring another system's export in; run it again after a stop and it goes on where it was")
    .argument("<source>", `whose export it is: ${IMPORTABLE.join(", ")}`)
    .argument("[path...]", "files or folders")
    .option("--own <address...>", "the organisation's own addresses, so that mail from them is outgoing", [])
    .option("--zone <zone>", "IANA time zone of dates that carry none, e.g. Europe/Berlin (else UTC)")
    .option(
      "--expect <n>",
      "how many cases the source says it holds; a difference makes the import incomplete",
      wholeNumber(0, 2 ** 40),
    );
  examples(
    command,
    "npx casekeep import zendesk exports/zendesk",
    "npx casekeep import email archive.mbox --own support@example.com",
    "npx casekeep import generic cases.csv --zone Europe/Berlin --expect 1200 --json",
  );
  command.action(async (source: string, paths: string[], options: Options) => {
    // `--own a@example.com archive.mbox` would swallow the file: what is no address is a path.
    const [own, swallowed] = [options.own.filter(isAddress), options.own.filter((value) => !isAddress(value))];
    const order = readOrder(source, [...paths, ...swallowed], { ...options, own });
    const summary = await withKeep({ create: true }, (keep) => run(keep, order));
    if (!summary.complete) process.exitCode = EXIT.negative;
    if (wantsJson(command)) return printJson(summary);
    await print(inWords(summary));
  });
}

/** Checked here as well, so that a typing mistake costs no start of a keep. */
function readOrder(source: string, paths: readonly string[], { own, zone, expect }: Options): NewImport {
  if (!IMPORTABLE.includes(source)) {
    throw usage(
      `There is no importer named ${plain(source, 40)}.`,
      `One of: ${IMPORTABLE.join(", ")}.`,
      "UNKNOWN_SOURCE",
    );
  }
  if (paths.length === 0) throw usage("No file or folder is given.", "casekeep import <source> <path...>");
  for (const path of paths) {
    try {
      accessSync(path, constants.R_OK);
    } catch {
      throw usage(`${path} cannot be read.`, "Check the path and its permissions.", "PATH_UNREADABLE");
    }
  }
  if (zone !== undefined && !isZone(zone)) {
    throw usage(`There is no time zone ${plain(zone, 40)}.`, "Give an IANA name such as Europe/Berlin.");
  }
  return {
    source,
    paths: paths.map((path) => resolve(path)),
    own: [...own],
    ...(zone === undefined ? {} : { zone }),
    ...(expect === undefined ? {} : { expect }),
  };
}

function isAddress(value: string): boolean {
  return /^[^\s/@]+@[^\s/@]+$/.test(value);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

async function run(keep: KeepClient, order: NewImport): Promise<ImportSummary> {
  const started = await keep.post<ImportRun | QueuedImport>("/api/imports", order);
  if ("queued" in started) {
    throw unavailable(
      "The keep is sealed: the import waits, encrypted, and begins by itself once two people have unsealed it.",
      "Watch it then at /imports, or run the same command again for its summary.",
      "SEALED",
    );
  }
  const meter = createMeter();
  let last = started;
  try {
    for await (const now of follow(keep, `/api/imports/${started.id}`, started)) {
      last = now;
      meter.update({
        fraction: now.fraction,
        done: `${count(now.prepared)} messages redacted, ${count(now.messages)} stored${now.quarantined > 0 ? `, ${count(now.quarantined)} set aside` : ""}`,
        rate: now.rate,
        secondsLeft: now.secondsLeft,
      });
    }
  } finally {
    meter.stop();
  }
  if (last.error !== null) throw errorOf(last.error);
  if (last.state === "done" && last.summary !== null) return last.summary;
  if (last.state === "interrupted") {
    throw unavailable(
      "The import was interrupted.",
      "Run the same command again: it goes on where it was.",
      "INTERRUPTED",
    );
  }
  throw new CliError(EXIT.unavailable, "INTERNAL", "The import ended without a summary.", "See npx casekeep doctor.");
}

const counted = (number: number, word: string) => `${count(number)} ${word}${number === 1 ? "" : "s"}`;

function inWords(summary: ImportSummary): string {
  const { messages } = summary;
  const merged = Object.keys(summary.merged).length;
  const lines = [
    `${counted(summary.cases, "case")}: ${count(summary.live)} live, ${count(merged)} merged away, ${count(summary.deleted.length)} deleted`,
    `${counted(messages.total, "message")}: ${count(messages.public)} public, ${count(messages.internal)} internal`,
    `${summary.people === 1 ? "1 person" : `${count(summary.people)} people`}, ${counted(summary.agents, "agent")}, ${counted(summary.attachments, "attachment")}`,
    `${count(summary.created)} created, ${count(summary.updated)} updated, ${count(summary.unchanged)} unchanged`,
    ...summary.notes.map((note) => `Note: ${plain(note, 300)}`),
    ...summary.quarantined.slice(0, QUARANTINE_SHOWN).map(setAside),
  ];
  const more = summary.quarantined.length - QUARANTINE_SHOWN;
  if (more > 0) lines.push(`... and ${count(more)} more set aside (see /imports)`);
  const because = summary.incomplete_because ?? "something was set aside";
  lines.push(summary.complete ? "Complete." : `INCOMPLETE: ${plain(because, 500)}`);
  return `${lines.join("\n")}\n`;
}

function setAside(item: ImportSummary["quarantined"][number]): string {
  const place = item.line === undefined ? (item.message ?? "") : `line ${item.line}`;
  return `Set aside: ${plain([item.file, place].filter((part) => part !== "").join(", "), 200)}: ${plain(item.reason, 200)}`;
}
