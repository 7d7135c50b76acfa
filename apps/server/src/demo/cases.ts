import type { SourceItem } from "@casekeep/connectors";
import type { ImportRun } from "@casekeep/contracts";
import { synthesize } from "@casekeep/synth";
import type { Kernel } from "../kernel/kernel.ts";

const SEED = 2019;
const BAR = 30;
const DAY_MS = 86_400_000;
/** Without a terminal, a line this often. */
const TELL_MS = 5_000;
const number = (value: number): string => value.toLocaleString("en");

/** Loads the demo organisation once, with a progress bar. An interrupted load goes on where it stopped: what is stored is passed over. */
export async function loadDemo(kernel: Kernel, say: (text: string) => void): Promise<void> {
  if (await kernel.control.settings.demoLoadedAt()) return;
  const cases = kernel.config.demoCases;
  const until = await demoUntil(kernel);
  say(`Loading the demo organisation: ${cases.toLocaleString("en")} cases ...`);
  const started = await kernel.intake.startItems(
    { name: "synth", bytesTotal: null, casesTotal: cases, items: () => demoItems(cases, until) },
    "service:demo",
  );
  const quiet = new AbortController();
  let told = Date.now();
  for await (const run of kernel.intake.watch(started.id, quiet.signal)) {
    if (process.stderr.isTTY) {
      const filled = Math.round((run.fraction ?? 0) * BAR);
      process.stderr.write(`\r  [${"█".repeat(filled)}${"·".repeat(BAR - filled)}] ${progressOf(run)}   `);
    }
    if (!process.stderr.isTTY && run.state === "running" && Date.now() - told >= TELL_MS) {
      told = Date.now();
      say(`  ${Math.round((run.fraction ?? 0) * 100)} %, ${progressOf(run)}`);
    }
    if (run.state === "done") {
      await kernel.control.settings.markDemoLoaded(new Date());
      say(`\n  ${run.cases.toLocaleString("en")} cases, ${run.messages.toLocaleString("en")} messages loaded.`);
    } else if (run.state !== "running") {
      say(`\n  The demo was not loaded whole (${run.error?.message ?? run.state}); the next start goes on.`);
    }
  }
}

/** What is ready and waits to be stored with many others counts: nothing would seem to happen until the first of them are. */
export function progressOf({
  prepared,
  messages,
  rate,
  secondsLeft,
}: Pick<ImportRun, "prepared" | "messages" | "rate" | "secondsLeft">): string {
  if (prepared === 0) return "the first messages are being redacted";
  const left = secondsLeft === null ? "" : `, ${Math.ceil(secondsLeft)} s left`;
  return `${number(prepared)} messages redacted, ${number(messages)} stored, ${number(rate)}/s${left}`;
}

/** The demo ends with the day before its first start; a load that goes on later goes on with the same cases. */
async function demoUntil({ control }: Kernel): Promise<number> {
  const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  return Number(await control.settings.setOnce("demo.until", today));
}

async function* demoItems(cases: number, until: number): AsyncGenerator<SourceItem> {
  let count = 0;
  for (const { truth: _, ...record } of synthesize({ seed: SEED, cases, until })) {
    yield { kind: "case", case: record };
    // The generator is synchronous: let timers and requests have their turn.
    if (++count % 200 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
