import { CommanderError } from "commander";
import { CliError, EXIT } from "./exit.ts";
import { isNobodyThere } from "./keep/nobody.ts";
import { plain, say } from "./output.ts";
import { program } from "./program.ts";

// A reader that has seen enough (| head) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.unavailable);
});

const cli = await program(process.argv.slice(2));
try {
  await cli.parseAsync(process.argv);
} catch (error) {
  process.exitCode = end(error, cli.opts().json === true);
}

/** Says why, and answers with the exit code. */
function end(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) {
    // Commander has said it already; help and version that were asked for are no errors.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (error instanceof CliError) {
    if (json) say(JSON.stringify({ error: { code: error.code, message: error.message, help: error.help } }));
    else say(`${error.message}\n${error.help}`);
    return error.exit;
  }
  if (isNobodyThere(error)) {
    say("The keep stopped answering.\nSee npx casekeep status.");
    return EXIT.unavailable;
  }
  say(`Something went wrong here: ${plain((error as Error)?.message ?? String(error))}`);
  if (process.env.CASEKEEP_DEBUG) say((error as Error)?.stack ?? "");
  return EXIT.unavailable;
}
