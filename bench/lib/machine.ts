import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";

/** Where pages of results are kept. */
export const RESULTS = join(import.meta.dirname, "..", "results");

/** One line that says what a figure was measured on. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${cpus().length} x ${cpu?.model.trim() ?? arch()}, ${memory}, ${platform()} ${release()}, Node.js ${process.versions.node}`;
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "no commit";
  }
}

/** A Markdown table; columns are as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** Prints a result and keeps it in bench/results/, with the machine, the day and the commit. Returns the path. */
export function publish(name: string, title: string, parts: readonly string[]): string {
  const about = `Measured on ${machine()}; ${new Date().toISOString().slice(0, 10)}, commit ${commit()}.`;
  const page = `# ${title}\n\n${about}\n\n${parts.join("\n\n")}\n`;
  mkdirSync(RESULTS, { recursive: true });
  const path = join(RESULTS, `${name}.md`);
  writeFileSync(path, page);
  process.stdout.write(`\n${page}\n`);
  return path;
}

/** Bytes that the files of a folder take on disk. */
export function diskUse(folder: string): number {
  return Number(execFileSync("du", ["-sk", folder], { encoding: "utf8" }).split(/\s/)[0]) * 1024;
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en-US");
export const megabytes = (value: number): string => `${whole(value / 1e6)} MB`;

/** Resident memory of one process, bytes; shared pages are counted once per process. 0 when it is gone. */
export function memoryOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
