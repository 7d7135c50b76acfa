import { join } from "node:path";
import type { Command } from "commander";
import { ROOT } from "../../../../scripts/bootstrap.mjs";
import { amount, amounts, price } from "../capacity/amounts.ts";
import { measured } from "../capacity/measured.ts";
import { grounds, type Inputs, type Plan, plan } from "../capacity/plan.ts";
import { usage } from "../exit.ts";
import { bytes, count, print, printJson, timeSpan } from "../output.ts";
import { examples, wantsJson, wholeNumber } from "../usage.ts";

const SIZES = [250e6, 1e9, 10e9, 100e9];
const MOST = 1e13;

interface Options {
  readonly messages: readonly number[];
  readonly bytesPerMessage?: number;
  readonly loadRate?: number;
  readonly measuredAt?: number;
  readonly messagesPerNode: number;
  readonly nodeDisk: number;
  readonly diskFill: number;
  readonly replicas: number;
  readonly priceNode?: number;
  readonly priceDisk?: number;
}

export function capacity(program: Command): void {
  const command = program
    .command("capacity")
    .description("nodes, disk and cost for so many messages, computed from measured figures (docs/capacity.md)")
    .option("--messages <sizes>", "one or several, e.g. 250M,1B,100B", amounts(MOST), SIZES)
    .option(
      "--bytes-per-message <n>",
      "instead of that of the largest bench/results/scale-*.json; so are the next two",
      amount(1e6),
    )
    .option("--load-rate <n>", "messages a second into one node", amount(1e9))
    .option("--measured-at <n>", "messages in the store when these figures were measured", amount(MOST))
    .option("--messages-per-node <n>", "that one node may hold, whatever its disk", amount(MOST), 250e6)
    .option("--node-disk <bytes>", "disk of one node", amount(1e15), 2e12)
    .option("--disk-fill <percent>", "of it that rows may take", wholeNumber(1, 95), 60)
    .option("--replicas <n>", "copies of every row", wholeNumber(1, 9), 2)
    .option("--price-node <price>", "of a node without its disk, a month, in any currency", price)
    .option("--price-disk <price>", "of a GB of disk, a month", price);
  examples(
    command,
    "npx casekeep capacity --price-node 300 --price-disk 0.08",
    "npx casekeep capacity --messages 5B --replicas 3 --bytes-per-message 220 --json",
  );
  command.action(async (options: Options) => {
    const { from, ...inputs } = inputsOf(options);
    const plans = options.messages.map((messages) => plan(messages, inputs));
    const notes = grounds(inputs, from);
    if (wantsJson(command)) await printJson({ inputs: { ...inputs, from }, plans, notes });
    else await print(`${lines(plans).join("\n")}\n\n${notes.join("\n")}\n`);
  });
}

function inputsOf(options: Options): Inputs & { readonly from: string } {
  if ((options.priceNode === undefined) !== (options.priceDisk === undefined))
    throw usage("A cost needs both prices.", "Give --price-node and --price-disk; 0 where one is in the other.");
  const own = {
    ...{ replicas: options.replicas, nodeDisk: options.nodeDisk, fill: options.diskFill / 100 },
    ...{ messagesPerNode: options.messagesPerNode, priceNode: options.priceNode, priceDisk: options.priceDisk },
  };
  const { bytesPerMessage, loadRate, measuredAt } = options;
  if (bytesPerMessage !== undefined) return { ...own, bytesPerMessage, loadRate, measuredAt, from: "as given" };
  if (loadRate !== undefined || measuredAt !== undefined)
    throw usage(
      "--load-rate and --measured-at belong to figures that are given.",
      "Give --bytes-per-message with them, or leave them to bench/results.",
    );
  const found = measured(join(ROOT, "bench", "results"));
  if (found === undefined)
    throw usage(
      "There is no measured figure: bench/results holds no scale-*.json.",
      "Run npx casekeep bench scale, or give --bytes-per-message.",
    );
  return { ...own, ...found };
}

/** A table whose columns stand under each other. */
function lines(plans: readonly Plan[]): string[] {
  const rows = [
    ["messages", "shards", "nodes", "because of", "rows, all copies", "disk to buy", "load", "a month", "x measured"],
    ...plans.map((one) => [
      ...[count(one.messages), count(one.shards), count(one.nodes), one.bound, bytes(one.stored), bytes(one.disk)],
      one.loadSeconds === undefined ? "-" : timeSpan(one.loadSeconds),
      one.costPerMonth === undefined ? "-" : count(one.costPerMonth),
      one.beyondMeasured === undefined ? "-" : count(one.beyondMeasured),
    ]),
  ];
  const widths = (rows[0] as string[]).map((_, at) => Math.max(...rows.map((row) => (row[at] as string).length)));
  return rows.map((row) => row.map((cell, at) => cell.padStart(widths[at] as number)).join("  "));
}
