import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { computeMetrics, InputError } from "@casekeep/cases";
import type { Command } from "commander";
import { usage } from "../exit.ts";
import { print } from "../output.ts";
import { examples, group } from "../usage.ts";

interface Options {
  readonly calendar: string;
  readonly from?: string;
  readonly to?: string;
}

export function metricsCompute(program: Command): void {
  const command = group(program, "metrics", "figures of support work")
    .command("compute")
    .description("reply and resolution times, backlog, SLA and the rest of a file of tickets, as JSON")
    .argument(
      "<tickets.ndjson>",
      'one ticket a line: {"id","created","merged_into","csat","events":[...]}, also packed (.gz); - is stdin',
    )
    .requiredOption("--calendar <calendar.json>", 'business hours: {"tz","days":{"1":[[540,1020]]},"holidays":[]}')
    .option("--from <date>", "first day of the period, local date (else the month of the earliest ticket)")
    .option("--to <date>", "last day of the period, included");
  examples(
    command,
    "npx casekeep metrics compute tickets.ndjson --calendar calendar.json",
    "npx casekeep metrics compute tickets.ndjson --calendar calendar.json --from 2019-12-01 --to 2019-12-31",
  );
  command.action(async (tickets: string, { calendar, from, to }: Options) => {
    try {
      const hours = await readFile(calendar, "utf8");
      await printReport(await computeMetrics(lines(tickets), hours, { from, to }));
    } catch (error) {
      throw readable(error);
    }
  });
}

async function* lines(path: string): AsyncIterable<string> {
  const file = path === "-" ? process.stdin : createReadStream(path);
  const input = /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => undefined) : file;
  let rest = "";
  for await (const chunk of input.setEncoding("utf8") as AsyncIterable<string>) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}

/** Ticket by ticket: the whole report as one string would not fit for a large file. */
async function printReport({ tickets, aggregate }: Awaited<ReturnType<typeof computeMetrics>>): Promise<void> {
  await print('{"tickets":{');
  let first = true;
  for (const [id, figures] of Object.entries(tickets)) {
    await print(`${first ? "\n" : ",\n"}${JSON.stringify(id)}:${JSON.stringify(figures)}`);
    first = false;
  }
  await print(`\n},\n"aggregate":${JSON.stringify(aggregate)}}\n`);
}

function readable(error: unknown): unknown {
  if (error instanceof InputError) return usage(error.message, "Mend the input, then repeat.", "UNREADABLE_INPUT");
  const { code, path } = error as NodeJS.ErrnoException;
  if (code?.startsWith("Z_"))
    return usage("The packed file is damaged.", "Pack it again, then repeat.", "UNREADABLE_INPUT");
  if (code === "ENOENT" || code === "EACCES" || code === "EISDIR") {
    return usage(`${path ?? "The input"} cannot be read.`, "Check the path and its permissions.", "PATH_UNREADABLE");
  }
  return error;
}
