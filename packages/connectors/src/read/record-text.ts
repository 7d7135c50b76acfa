/** Takes one delimited record apart, fed line by line (RFC 4180, forgiving about stray quotes). */
export interface RecordParser {
  /** Text of the next physical line, without its end. */
  feed(text: string): void;
  /** Still inside a quoted cell: the record goes on. */
  readonly open: boolean;
  /** A quote stood where none should: content was taken literally. */
  readonly odd: boolean;
  readonly cells: readonly string[];
}

export function createRecordParser(delimiter: string): RecordParser {
  const cells: string[] = [];
  let cell = "";
  let open = false;
  let odd = false;
  let closed = false;
  return {
    feed(text) {
      let at = 0;
      if (open) cell += "\n";
      while (true) {
        if (open) {
          const quote = text.indexOf('"', at);
          if (quote < 0) {
            cell += text.slice(at);
            return;
          }
          cell += text.slice(at, quote);
          const next = text[quote + 1];
          if (next === '"') {
            cell += '"';
            at = quote + 2;
          } else if (next === undefined || next === delimiter) {
            open = false;
            closed = true;
            at = quote + 1;
          } else if (/^[ \t\r]+$/.test(text.slice(quote + 1, quote + 4)) && text.slice(quote + 1).trim() === "") {
            open = false;
            closed = true;
            at = text.length;
          } else {
            odd = true;
            cell += '"';
            at = quote + 1;
          }
          continue;
        }
        const end = text.indexOf(delimiter, at);
        const piece = end < 0 ? text.slice(at) : text.slice(at, end);
        if (!closed && piece.trimStart().startsWith('"')) {
          open = true;
          at = text.indexOf('"', at) + 1;
          continue;
        }
        cells.push(cell + piece);
        cell = "";
        closed = false;
        if (end < 0) return;
        at = end + 1;
      }
    },
    get open() {
      return open;
    },
    get odd() {
      return odd;
    },
    cells,
  };
}
