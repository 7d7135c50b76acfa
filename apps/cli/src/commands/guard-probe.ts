import { open, rm } from "node:fs/promises";
import { type GuardProbe, type ProbeFile, SignedProbeResult } from "@casekeep/contracts";
import { type Command, InvalidArgumentError } from "commander";
import { EXIT, instead, usage } from "../exit.ts";
import { withKeep } from "../keep/with-keep.ts";
import { plain, print, printJson, say } from "../output.ts";
import { readJson } from "../read-json.ts";
import { examples, exits, group, wantsJson } from "../usage.ts";
import { ABOUT_GUARD, GUARD_HOLDS } from "./guard-set.ts";

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
  exits(command, "0 made, 2 the name is taken or the file cannot be written (nothing was made), 3 no keep here.");
  command.action(async (name: string, { out = `${name}.probe.json`, control }: Options) => {
    const make = () =>
      withKeep({ create: false }, (keep) =>
        keep.post<ProbeFile>("/api/guard/probes", { name, ...(control && { control }) }),
      );
    if (wantsJson(command)) return printJson(await make());
    // The file first: a probe whose key was lost would never pass, and hold up every unsealing.
    const written = await open(out, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
      throw usage(
        `${out} cannot be written (${error.code}).`,
        error.code === "EEXIST"
          ? "Choose another file with --out, or take that one away."
          : "Choose another file with --out.",
        "PATH_UNREADABLE",
      );
    });
    let file: ProbeFile;
    try {
      file = await make();
      await written.writeFile(`${JSON.stringify(file, null, 2)}\n`);
    } catch (error) {
      await rm(out, { force: true });
      throw error;
    } finally {
      await written.close();
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
  exits(
    command,
    "0 it passed, 1 it got in or decided nothing, 2 the file cannot be read or is not taken, 3 no keep here.",
  );
  command.action(async (path: string) => {
    const signed = SignedProbeResult.safeParse(await readJson(path, GUARD_HOLDS));
    if (!signed.success)
      throw usage(`${path} is no probe's result.`, "npx casekeep probe FILE --print writes one.", "UNREADABLE_INPUT");
    const taken = await withKeep({ create: false }, (keep) =>
      keep
        .post<{ passed: boolean; reasons: string[] }>("/api/guard/probes/results", signed.data)
        .catch(
          instead(
            "UNAUTHENTICATED",
            "The keep does not take this result: no probe of this keep signed it, it was changed, it came already, or its time lies ahead.",
            "Run the probe again and hand over what it prints then; see the clock of its machine.",
          ),
        ),
    );
    if (!taken.passed) process.exitCode = EXIT.negative;
    if (wantsJson(command)) return printJson(taken);
    await print(
      taken.passed ? "Passed.\n" : `Not passed.\n${taken.reasons.map((one) => `  ${plain(one)}\n`).join("")}`,
    );
  });
}

export function guardProbeRemove(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("probe-remove")
    .description("forget an outside probe: its results are taken no more, and unsealing does not wait for it")
    .argument("<name>", "as guard status shows it");
  examples(command, "npx casekeep guard probe-remove outside");
  exits(command, "0 forgotten, 2 there is no such probe, 3 no keep here.");
  command.action((name: string) =>
    withKeep({ create: false }, async (keep) => {
      const { items } = await keep.get<{ items: GuardProbe[] }>("/api/guard/probes");
      const found = items.find((one) => one.name === name);
      if (!found)
        throw usage(
          `There is no probe ${name}.`,
          items.length === 0 ? "None is declared." : `There are: ${items.map((one) => one.name).join(", ")}.`,
          "NOT_FOUND",
        );
      const answer = await keep.delete<object>(`/api/guard/probes/${encodeURIComponent(found.id)}`);
      if (wantsJson(command)) return printJson(answer);
      await print(`${name} is forgotten: take its file and its cron entry away where it ran.\n`);
    }),
  );
}

function place(text: string): { host: string; port: number } {
  const cut = text.lastIndexOf(":");
  const port = Number(text.slice(cut + 1));
  if (cut < 1 || !Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError("Expected HOST:PORT.");
  return { host: text.slice(0, cut).replace(/^\[|\]$/g, ""), port };
}
