import { type ChildProcess, spawn } from "node:child_process";
import { LARGEST, type SourceOf, SourceProblem, type SourceReader } from "./source.ts";

/** A command whose output is the rule set, run without a shell. */
export function commandSource({
  name,
  command,
  file,
}: Pick<SourceOf<"command">, "name" | "command" | "file">): SourceReader {
  return {
    async read(signal) {
      const text = await run(command, signal);
      if (text.trim() === "") throw new SourceProblem(`${command[0]}: printed nothing`);
      return { files: [{ name: file ?? name, text }], problems: [] };
    },
    listen: () => ({ stop: () => undefined }),
  };
}

/** What a command prints. Rejects with a SourceProblem that names the end it came to, never its output. */
export function run([program = "", ...args]: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const fail = (why: string) => reject(new SourceProblem(`${program}: ${why}`));
    const child: ChildProcess = spawn(program, args, {
      stdio: ["ignore", "pipe", "ignore"],
      signal,
      killSignal: "SIGKILL",
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(chunk);
      else child.kill("SIGKILL");
    });
    child.on("error", (error: NodeJS.ErrnoException) =>
      fail(
        error.name === "AbortError"
          ? "took too long"
          : error.code === "ENOENT"
            ? "there is no such program"
            : `${error.code}`,
      ),
    );
    child.on("close", (code, killed) => {
      if (size > LARGEST) fail("printed more than 64 MiB");
      else if (code !== 0) fail(killed ? `was ended by ${killed}` : `ended with ${code}`);
      else resolve(Buffer.concat(chunks).toString("utf8"));
    });
  });
}
