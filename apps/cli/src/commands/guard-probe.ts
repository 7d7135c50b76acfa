import { writeFile } from "node:fs/promises";
import type { ProbeFile } from "@casekeep/contracts";
import { type Command, InvalidArgumentError } from "commander";
import { EXIT, usage } from "../exit.ts";
import { withKeep } from "../keep/with-keep.ts";
import { plain, print, printJson, say } from "../output.ts";
import { examples, group, wantsJson } from "../usage.ts";
import { ABOUT_GUARD, readJson } from "./guard-set.ts";

interface Options {
  readonly out?: string;
  readonly control?: { host: string; port: number };
}

export function guardProbeAdd(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("probe-add")
    .description(
      "make an outside probe: a file with its private key and what it tries, to be carried to another machine",
    )
    .argument("<name>", "what to call it")
    .option("--out <file>", "where to write it (default <name>.probe.json)")
    .option("--control <host:port>", "a place that it must reach, so that closed means closed and not cut off", place);
  examples(
    command,
    "npx casekeep guard probe-add outside",
    "npx casekeep guard probe-add outside --control example.com:443",
  );
  command.action(async (name: string, { out = `${name}.probe.json`, control }: Options) => {
    const file = await withKeep({ create: false }, (keep) =>
      keep.post<ProbeFile>("/api/guard/probes", { name, ...(control && { control }) }),
    );
    if (wantsJson(command)) return printJson(file);
    try {
      await writeFile(out, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    } catch (error) {
      throw usage(
        `${out} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
        "Choose another file with --out; the probe was made, so choose another name too.",
        "PATH_UNREADABLE",
      );
    }
    if (file.targets.length === 0)
      say("No asset declares what a probe should try: add `probe` to some (docs/formats/guard.md).");
    await print(
      `Written to ${out}, with its private key: carry it to a machine outside and run there: npx casekeep probe ${out}\n`,
    );
  });
}

export function guardProbeTake(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("probe-take")
    .description("hand the keep a result that a probe printed")
    .argument("<file>", "the signed result; - is stdin");
  examples(command, "npx casekeep guard probe-take result.json");
  command.action(async (path: string) => {
    const signed = await readJson(path);
    const taken = await withKeep({ create: false }, (keep) =>
      keep.post<{ passed: boolean; reasons: string[] }>("/api/guard/probes/results", signed),
    );
    if (!taken.passed) process.exitCode = EXIT.negative;
    if (wantsJson(command)) return printJson(taken);
    await print(
      taken.passed ? "Passed.\n" : `Not passed.\n${taken.reasons.map((one) => `  ${plain(one)}\n`).join("")}`,
    );
  });
}

function place(text: string): { host: string; port: number } {
  const cut = text.lastIndexOf(":");
  const port = Number(text.slice(cut + 1));
  if (cut < 1 || !Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("Expected HOST:PORT.");
  return { host: text.slice(0, cut).replace(/^\[|\]$/g, ""), port };
}
