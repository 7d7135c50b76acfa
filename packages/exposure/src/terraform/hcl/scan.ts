import { SyntaxProblem } from "../../json/parse.ts";

/** A position in the text that knows white space, comments and lines. Newlines count only outside brackets. */
export interface Scanner {
  readonly text: string;
  at(): number;
  seek(at: number): void;
  line(): number;
  peek(length?: number): string;
  /** Skips blanks and comments; newlines too where `newlines` is true. */
  skip(newlines: boolean): void;
  /** Takes exactly this text, or leaves everything as it is. */
  take(word: string): boolean;
  /** Takes what the sticky expression matches here. */
  match(pattern: RegExp): string | undefined;
  fail(what: string): never;
}

export function scanner(text: string, firstLine = 1): Scanner {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const starts: number[] = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  const line = (): number => {
    let lo = 0;
    let hi = starts.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (starts[mid]! <= at) lo = mid + 1;
      else hi = mid;
    }
    return firstLine + lo - 1;
  };
  const fail = (what: string): never => {
    throw new SyntaxProblem(`line ${line()}: ${what}`);
  };
  return {
    text,
    at: () => at,
    seek: (to) => {
      at = to;
    },
    line,
    peek: (length = 1) => text.slice(at, at + length),
    skip(newlines) {
      for (;;) {
        const char = text[at];
        if (char === " " || char === "\t" || char === "\r" || (newlines && char === "\n")) at++;
        else if (char === "#" || (char === "/" && text[at + 1] === "/")) {
          const end = text.indexOf("\n", at);
          at = end < 0 ? text.length : end;
        } else if (char === "/" && text[at + 1] === "*") {
          const end = text.indexOf("*/", at + 2);
          if (end < 0) fail("a comment does not end");
          at = end + 2;
        } else return;
      }
    },
    take(word) {
      if (!text.startsWith(word, at)) return false;
      at += word.length;
      return true;
    },
    match(pattern) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) at += found.length;
      return found;
    },
    fail,
  };
}
