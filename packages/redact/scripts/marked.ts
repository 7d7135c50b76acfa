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
  const marked = rest.join("|").replace(/\\(n|\\)/g, (_, c: string) => (c === "n" ? "\n" : "\\"));
  let text = "";
  const spans: { start: number; end: number; type: string }[] = [];
  let at = 0;
  for (const hit of marked.matchAll(/\[\[([A-Z]+)\|([\s\S]*?)\]\](?!\])/g)) {
    text += marked.slice(at, hit.index);
    spans.push({ start: text.length, end: text.length + (hit[2] as string).length, type: hit[1] as string });
    text += hit[2];
    at = hit.index + hit[0].length;
  }
  text += marked.slice(at);
  return { id, text, lang: lang as string, why: why as string, spans };
}
