import { readFile } from "node:fs/promises";
import { ProbeFile } from "@casekeep/contracts";
import type { Command } from "commander";
import { EXIT, unavailable, usage } from "../exit.ts";
import { plain, print, printJson, say } from "../output.ts";
import { examples, exits, wantsJson } from "../usage.ts";

interface Options {
  readonly print?: boolean;
  readonly post?: string;
}

const POST_MS = 30_000;

/** Runs outside, without a keep: on a small machine elsewhere, by cron. */
export function probe(program: Command): void {
  const command = program
    .command("probe")
    .description("try from outside whether the declared assets are reachable, and send the keep what was found, signed")
    .argument("<file>", "what `npx casekeep guard probe-add` wrote")
    .option(
      "--print",
      "print the signed result instead of sending it (`npx casekeep guard probe-take` hands it to the keep)",
    )
    .option("--post <url>", "send it to this address instead of the file's own");
  examples(
    command,
    "npx casekeep probe outside.probe.json",
    "npx casekeep probe outside.probe.json --print > result.json",
  );
  exits(command, "0 nothing got in, 1 something got in, 2 bad file, 3 undecided or not sent.");
  command.action(async (path: string, options: Options) => {
    const file = await read(path);
    const { gotIn, runProbe } = await import("../probe/run.ts");
    const { control, findings, signed } = await runProbe(file, () => new Date());
    if (control === false)
      say("UNSURE  the control was not reached: what looks closed may be this machine's own network.");
    const unsure = control === false || findings.some(({ connect }) => connect === "unresolved");
    for (const [place, found] of findings.entries()) {
      const target = file.targets[place];
      const open = target !== undefined && gotIn(target, found);
      if (open) process.exitCode = EXIT.negative;
      const how = [found.connect, found.tls ? found.tls.protocol : "", found.says].filter(Boolean).join(", ");
      say(
        `${open ? "GOT IN" : found.connect === "unresolved" ? "UNSURE" : "ok    "}  ${plain(found.asset, 60)}  ${found.host}:${found.port}  ${found.service}: ${plain(how)}`,
      );
    }
    if (unsure) process.exitCode ??= EXIT.unavailable;
    if (options.print) return printJson(signed);
    const taken = await post(options.post ?? file.url, signed);
    if (wantsJson(command)) await printJson(taken);
    else
      await print(
        taken.passed
          ? "The keep has it: passed.\n"
          : `The keep has it: not passed.\n${taken.reasons.map((one) => `  ${plain(one)}\n`).join("")}`,
      );
    if (!taken.passed) process.exitCode ??= EXIT.unavailable;
  });
}

async function read(path: string): Promise<ProbeFile> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw usage(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? "no JSON"}).`,
      "Name the file that guard probe-add wrote.",
      "PATH_UNREADABLE",
    );
  }
  const file = ProbeFile.safeParse(value);
  if (!file.success) {
    const place = file.error.issues[0]?.path.join(".") ?? "";
    throw usage(
      `${path}: ${place} is not as guard probe-add wrote it.`,
      "Make the file anew: npx casekeep guard probe-add NAME.",
    );
  }
  return file.data;
}

async function post(url: string, signed: object): Promise<{ passed: boolean; reasons: string[] }> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(signed),
      redirect: "error",
      signal: AbortSignal.timeout(POST_MS),
    });
    if (answer.ok) return (await answer.json()) as { passed: boolean; reasons: string[] };
    throw unavailable(
      `The keep answered ${answer.status} to the result.`,
      answer.status === 401
        ? "It knows no such probe, or has a later result of it; see this machine's clock. Make the file anew if need be."
        : "Try again later, or print the result with --print.",
    );
  } catch (error) {
    if ((error as { kind?: string }).kind === "cli-error") throw error;
    throw unavailable(
      `The keep does not answer at ${new URL(url).origin}.`,
      "Print the result with --print and hand it over by another way.",
    );
  }
}
