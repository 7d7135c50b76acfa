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

/**
 * What a command prints. Rejects with a SourceProblem that names the end it came to, never its output. It runs in a group of its own: whatever
 * it began ends with it, or each reading would leave more behind.
 */
export function run([program = "", ...args]: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const child: ChildProcess = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"], detached: true });
    const kill = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended already.
      }
    };
    const fail = (why: string): void => {
      signal.removeEventListener("abort", late);
      kill();
      reject(new SourceProblem(`${program}: ${why}`));
    };
    const late = (): void => fail("took too long");
    signal.addEventListener("abort", late, { once: true });
    if (signal.aborted) late();
    child.stdout?.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST) chunks.push(chunk);
      else fail("printed more than 64 MiB");
    });
    child.on("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "ENOENT" ? "there is no such program" : `${error.code}`),
    );
    child.on("close", (code, killed) => {
      if (code !== 0) return fail(killed ? `was ended by ${killed}` : `ended with ${code}`);
      signal.removeEventListener("abort", late);
      kill();
      resolve(Buffer.concat(chunks).toString("utf8"));
    });
  });
}
