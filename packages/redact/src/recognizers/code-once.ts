/**
 * Patterns of many choices whose machine code has each choice once. Where several ways lead to the same choices - behind each of the words
 * that may stand before them, at another distance from where the match began -, the engine makes their code anew for each way, up to ten
 * times. Before a look ahead it brings all ways to one state, so that what follows is made once; an empty one takes nothing and never fails.
 */
const JOIN = "(?=)";

/** Choices from which their code is larger than a look ahead's. */
const MANY = 6;

/** The same pattern, with a stop before and behind each group of many choices. */
export const codedOnce = (pattern: RegExp): RegExp => new RegExp(withStops(pattern.source), pattern.flags);

function withStops(source: string): string {
  const stops = new Set<number>();
  const open: { readonly from: number; readonly looks: boolean; choices: number }[] = [];
  let inClass = false;
  for (let p = 0; p < source.length; p++) {
    const c = source[p];
    if (c === "\\") p++;
    else if (inClass) inClass = c !== "]";
    else if (c === "[") inClass = true;
    else if (c === "(") open.push({ from: p, looks: source[p + 1] === "?" && source[p + 2] !== ":", choices: 1 });
    else if (c === "|") for (const group of open.slice(-1)) group.choices++;
    else if (c === ")") {
      const group = open.pop();
      if (group === undefined || group.looks || group.choices < MANY) continue;
      stops.add(group.from);
      stops.add(behindTimes(source, p + 1));
    }
  }
  let out = "";
  let done = 0;
  for (const at of [...stops].sort((a, b) => a - b)) {
    out += source.slice(done, at) + JOIN;
    done = at;
  }
  return out + source.slice(done);
}

/** Behind "?", "*", "+", "{1,3}" and what makes it reluctant. */
const TIMES = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
function behindTimes(source: string, at: number): number {
  TIMES.lastIndex = at;
  return TIMES.test(source) ? TIMES.lastIndex : at;
}
