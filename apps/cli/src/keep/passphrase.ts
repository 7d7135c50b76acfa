import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks on the terminal without showing what is typed; without a terminal, the first line of stdin. */
export async function askPassphrase(question: string): Promise<string> {
  const shown = process.stdin.isTTY === true;
  if (shown) process.stderr.write(`${question} `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: shown });
  try {
    for await (const line of lines) return line;
    return "";
  } finally {
    lines.close();
    if (shown) process.stderr.write("\n");
  }
}
