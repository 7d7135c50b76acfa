import type { Budget } from "./limits.ts";

/** Lone surrogates and NULs would break the stores: both become U+FFFD. */
export function clean(text: string): string {
  const formed = text.toWellFormed();
  return formed.includes("\0") ? formed.replaceAll("\0", "\uFFFD") : formed;
}

/** Gathers text within the budget. Runs of blank lines and of spaces before a line's end are not kept. */
export interface Collector {
  add(text: string): void;
  /** A line by itself; nothing when it is blank. */
  line(text: string): void;
  /** A text that another collector has counted already, on lines of its own. */
  paste(text: string): void;
  /** Begins a new line unless one has just begun. */
  br(): void;
  text(): string;
}

export function collector(budget: Budget): Collector {
  const out: string[] = [];
  let fresh = true;
  const put = (text: string) => {
    out.push(text);
    fresh = text.endsWith("\n");
  };
  const add = (text: string) => {
    if (text === "") return;
    budget.text(text.length);
    put(text);
  };
  const br = () => {
    if (!fresh) add("\n");
  };
  return {
    add,
    br,
    paste(text) {
      if (text === "") return;
      br();
      put(`${text}\n`);
    },
    line(text) {
      const trimmed = text.trim();
      if (trimmed === "") return;
      br();
      add(`${trimmed}\n`);
    },
    text: () =>
      clean(out.join(""))
        .replace(/[ \t]{1,200}\n/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim(),
  };
}
