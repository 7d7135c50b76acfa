import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { run } from "./command.ts";
import { type SourceOf, SourceProblem, type SourceReader } from "./source.ts";

/** A monitor that ended is begun again after this. */
const AGAIN_MS = 1_000;

/** The kernel's own rules: `nft -j monitor` says when, `nft -j list ruleset` says what. */
export function nftSource({ name, command }: Pick<SourceOf<"nft">, "name" | "command">): SourceReader {
  return {
    async read(signal) {
      const text = await run([...command, "-j", "list", "ruleset"], signal);
      if (!text.includes('"nftables"')) throw new SourceProblem(`${command[0]}: no rule set in its answer`);
      return { files: [{ name: `${name}.nft.json`, text }], problems: [] };
    },
    listen(changed) {
      let stopped = false;
      let child: ChildProcess | undefined;
      let timer: NodeJS.Timeout | undefined;
      const [program = "nft", ...args] = command;
      const begin = (): void => {
        if (stopped) return;
        child = spawn(program, [...args, "-j", "monitor"], { stdio: ["ignore", "pipe", "ignore"] });
        const again = (): void => {
          if (stopped || timer) return;
          timer = setTimeout(() => {
            timer = undefined;
            begin();
            // What happened meanwhile was heard by nobody.
            changed();
          }, AGAIN_MS);
          timer.unref();
        };
        child.on("error", again);
        child.on("exit", again);
        if (child.stdout) createInterface({ input: child.stdout }).on("line", () => changed());
      };
      begin();
      return {
        stop() {
          stopped = true;
          clearTimeout(timer);
          child?.kill("SIGTERM");
        },
      };
    },
  };
}
