import type { Command } from "commander";
import { InvalidArgumentError } from "commander";

/** Appends examples to a command's help. */
export function examples(command: Command, ...lines: readonly string[]): Command {
  return command.addHelpText("after", `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}`);
}

/** Says in a command's help what its exit codes mean; 2 and 3 mean the same everywhere (exit.ts) where they are not named. */
export function exits(command: Command, codes: string): Command {
  return command.addHelpText("after", `\nExit codes: ${codes}`);
}

/** Says in the help of a command that runs a keep where its settings are described. */
export function settings(command: Command): Command {
  return command.addHelpText(
    "after",
    "\nAll settings are environment variables: docs/formats/environment.md. The main ones: CASEKEEP_DATA (the data\n" +
      "folder, default ./data) and CASEKEEP_LISTEN (default 127.0.0.1:7300).",
  );
}

/** The command that groups others (`token create`): made on first use. */
export function group(program: Command, name: string, description: string): Command {
  const found = program.commands.find((command) => command.name() === name);
  return found ?? program.command(name).description(description);
}

/** True when --json was given, before or after the command's name. */
export function wantsJson(command: Command): boolean {
  return command.optsWithGlobals<{ json?: boolean }>().json === true;
}

/** Option parser: a whole number within bounds. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text.replaceAll("_", ""));
    if (!/^[0-9_]+$/.test(text) || !Number.isSafeInteger(value) || value < min || value > max) {
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
    }
    return value;
  };
}

/** Option parser: one of a few words. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    if (!words.includes(text as T)) throw new InvalidArgumentError(`One of: ${words.join(", ")}.`);
    return text as T;
  };
}

/** Option parser: a date or an instant, ISO 8601. */
export function date(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError("Expected a date such as 2026-01-31 or 2026-01-31T09:00:00Z.");
  }
  return text;
}
