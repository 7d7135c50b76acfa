import { readFile } from "node:fs/promises";
import { usage } from "./exit.ts";

/** What a file, or stdin as `-`, holds. @param holds where to see what it should. Throws CliError. */
export async function readJson(path: string, holds: string): Promise<unknown> {
  let text: string;
  try {
    if (path === "-") {
      text = "";
      for await (const chunk of process.stdin.setEncoding("utf8")) text += String(chunk);
    } else text = await readFile(path, "utf8");
  } catch (error) {
    throw usage(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`,
      "Check the path.",
      "PATH_UNREADABLE",
    );
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw usage(`${path} is no JSON.`, holds, "UNREADABLE_INPUT");
  }
}
