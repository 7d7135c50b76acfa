/** Texts with their values marked: `[[TYPE|value]]`, or `[[TYPE:rule|value]]`; `\n` is a line break and `\\` a backslash. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Empty where none is told. */
  readonly rule: string;
}

export function unmarked(source: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marked = source.replace(/\\(n|\\)/g, (_, c: string) => (c === "n" ? "\n" : "\\"));
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const hit of marked.matchAll(/\[\[([A-Z]+)(?::([\w-]+))?\|([\s\S]*?)\]\](?!\])/g)) {
    const value = hit[3] as string;
    text += marked.slice(at, hit.index);
    marks.push({ start: text.length, end: text.length + value.length, type: hit[1] as string, rule: hit[2] ?? "" });
    text += value;
    at = hit.index + hit[0].length;
  }
  return { text: text + marked.slice(at), marks };
}

/** One row of the corpus from its marked-up line. */
export interface CorpusRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly why: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

export function rowOf(id: string, line: string): CorpusRow {
  const [lang, why, ...rest] = line.split("|");
  const { text, marks } = unmarked(rest.join("|"));
  const spans = marks.map(({ start, end, type }) => ({ start, end, type }));
  return { id, text, lang: lang as string, why: why as string, spans };
}
