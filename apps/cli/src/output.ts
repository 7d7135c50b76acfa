import { once } from "node:events";

/** Results go to stdout, everything said about them to stderr. Returns when the pipe took the text: back-pressure reaches the caller. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

export async function printJson(value: unknown): Promise<void> {
  await print(`${JSON.stringify(value)}\n`);
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Whole numbers with thin grouping: 1,234,567. */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** Bytes as people say them: 1.5 GB (powers of ten). */
export function bytes(value: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let unit = 0;
  let rest = value;
  for (; rest >= 1000 && unit < units.length - 1; unit++) rest /= 1000;
  return `${unit === 0 ? rest : rest.toFixed(1)} ${units[unit]}`;
}

/** Seconds as people say them: 45 s, 3 min, 2 h 5 min. */
export function timeSpan(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Stored text that cannot steer the terminal: escape sequences, line breaks and direction marks become spaces. */
export function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}

/** The same as one line of at most `width` code points. */
export function plain(text: string, width = 200): string {
  const points = [...harmless(text).trim()];
  return points.length > width ? `${points.slice(0, width - 1).join("")}…` : points.join("");
}
