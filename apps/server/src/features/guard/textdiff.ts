import type { InputFile } from "@casekeep/exposure";

const CONTEXT = 2;
/** A difference longer than this is cut: the verdict says what matters of it. */
const MOST_LINES = 400;
/** Above this the middle is not aligned line by line: its time grows with the square. */
const MOST_ALIGNED = 1_500;

/** A unified difference of two readings of a source, file by file. */
export function difference(before: readonly InputFile[], after: readonly InputFile[]): string[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
  const lines: string[] = [];
  for (const name of names) {
    const old = before.find((file) => file.name === name)?.text;
    const now = after.find((file) => file.name === name)?.text;
    if (old === now) continue;
    lines.push(`--- ${old === undefined ? "(not there)" : name}`, `+++ ${now === undefined ? "(not there)" : name}`);
    lines.push(...hunks(split(old), split(now)));
    if (lines.length > MOST_LINES) return [...lines.slice(0, MOST_LINES), "... and more"];
  }
  return lines;
}

/** JSON on one line is laid out first, so that a change in it has a place. */
function split(text = ""): string[] {
  if (text === "") return [];
  if (/^\s*[[{]/.test(text) && text.length > 120 && text.trimEnd().split("\n").length === 1) {
    try {
      return JSON.stringify(JSON.parse(text), null, 1).split("\n");
    } catch {
      // Not JSON after all.
    }
  }
  return text.replace(/\n$/, "").split("\n");
}

function hunks(old: readonly string[], now: readonly string[]): string[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const removed = old.slice(head, old.length - tail);
  const added = now.slice(head, now.length - tail);
  const middle =
    removed.length > MOST_ALIGNED || added.length > MOST_ALIGNED
      ? [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)]
      : aligned(removed, added);
  return [
    `@@ line ${head + 1} @@`,
    ...old.slice(Math.max(0, head - CONTEXT), head).map((line) => ` ${line}`),
    ...folded(middle),
    ...old.slice(old.length - tail, old.length - tail + CONTEXT).map((line) => ` ${line}`),
  ];
}

/** By the longest common subsequence. */
function aligned(old: readonly string[], now: readonly string[]): string[] {
  const width = now.length + 1;
  const best = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      best[i * width + j] =
        old[i] === now[j]
          ? (best[(i + 1) * width + j + 1] as number) + 1
          : Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push(` ${old[i]}`);
      i++;
      j++;
    } else if (
      j >= now.length ||
      (i < old.length && (best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number))
    )
      lines.push(`-${old[i++]}`);
    else lines.push(`+${now[j++]}`);
  }
  return lines;
}

/** Long stretches without a change, left out. */
function folded(lines: readonly string[]): string[] {
  const near = new Set<number>();
  lines.forEach((line, place) => {
    if (line.startsWith(" ")) return;
    for (let at = place - CONTEXT; at <= place + CONTEXT; at++) near.add(at);
  });
  const out: string[] = [];
  lines.forEach((line, place) => {
    if (near.has(place)) out.push(line);
    else if (out.at(-1) !== "@@ ... @@") out.push("@@ ... @@");
  });
  return out;
}
