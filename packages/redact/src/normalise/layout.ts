/** Undoes what only lays a text out: runs of blanks, and ends of lines that a program set. */
import { hasBlankRuns, idleRuns, type Run } from "./blank-runs.ts";
import { brokenLines } from "./broken-lines.ts";
import type { Normal } from "./normalise.ts";

/** The text as it would read on a line of any length. As it is, where nothing lays it out. */
export function withoutLayout(normal: Normal): Normal {
  return withoutBreaks(hasBlankRuns(normal.text) ? withoutRuns(normal) : normal);
}

function withoutBreaks(normal: Normal): Normal {
  const broken = brokenLines(normal.text);
  if (broken === null) return normal;
  return { ...normal, text: inOneLine(normal.text, broken.sure), breaks: broken.likely };
}

/** With a blank for each of these ends of lines: every unit stays in its place. */
export function inOneLine(text: string, breaks: readonly number[]): string {
  if (breaks.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const at of breaks) {
    pieces.push(text.slice(done, at));
    done = at + 1;
  }
  pieces.push(text.slice(done));
  return pieces.join(" ");
}

function withoutRuns(normal: Normal): Normal {
  const { text } = normal;
  const runs = idleRuns(text);
  if (runs.length === 0) return normal;
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of runs) {
    pieces.push(text.slice(done, from));
    done = to;
  }
  pieces.push(text.slice(done));
  const one = pieces.join(" ");
  if (one.length === text.length) return { ...normal, text: one };
  return { text: one, ...mapped(normal, runs, one.length) };
}

/** Where each unit comes from: a blank from the whole of its run. */
function mapped({ text, from, to }: Normal, runs: readonly Run[], size: number): Pick<Normal, "from" | "to"> {
  const [begins, ends] = [new Int32Array(size), new Int32Array(size)];
  let [length, next] = [0, 0];
  for (let at = 0; at < text.length; ) {
    const run = runs[next];
    const end = run?.from === at ? run.to : at + 1;
    if (run?.from === at) next++;
    begins[length] = from === null ? at : (from[at] as number);
    ends[length++] = to === null ? end : (to[end - 1] as number);
    at = end;
  }
  return { from: begins, to: ends };
}
