import { CommanderError } from "commander";
import { CliError, EXIT, unavailable, usage } from "./exit.ts";
import { isNobodyThere } from "./keep/nobody.ts";
import { plain, say } from "./output.ts";
import { program, SEE_HELP } from "./program.ts";

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
    // Help and version that were asked for are no errors.
    if (error.exitCode === 0) return EXIT.ok;
    // In words, Commander has said it already.
    if (!json) return EXIT.usage;
    const what = error.code === "commander.help" ? "No command is given." : error.message.replace(/^error: /, "");
    return told(usage(what, SEE_HELP), json);
  }
  if (error instanceof CliError) return told(error, json);
  if (isNobodyThere(error)) return told(unavailable("The keep stopped answering.", "See npx casekeep status."), json);
  const what = `Something went wrong here: ${plain((error as Error)?.message ?? String(error))}`;
  if (process.env.CASEKEEP_DEBUG) say((error as Error)?.stack ?? "");
  return told(unavailable(what, "CASEKEEP_DEBUG=1 says where.", "INTERNAL"), json);
}

function told({ code, message, help, exit }: CliError, json: boolean): number {
  say(json ? JSON.stringify({ error: { code, message, help } }) : `${message}\n${help}`);
  return exit;
}
