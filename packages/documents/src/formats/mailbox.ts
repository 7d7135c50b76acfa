/** The line that begins a message of a mailbox, with a date in it, and a head behind it (mbox, RFC 4155). */
const BEGINS = /(?:^|\n\r?\n)From [^\n]{1,200}\d{4}[^\n]{0,20}\n(?=[!-9;-~]{1,80}:)/g;
const latin = new TextDecoder("latin1");

export const beginsMailbox = (head: string): boolean => head.startsWith("From ") && head.search(BEGINS) === 0;

/** Messages of a mailbox, without the lines between them; undefined where it is none. */
export function mailboxMessages(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const text: string = latin.decode(bytes);
  if (!beginsMailbox(text.slice(0, 1024))) return undefined;
  const begins = [...text.matchAll(BEGINS)];
  return begins.map(({ index, 0: line }, n) =>
    bytes.subarray(index + line.length, begins[n + 1]?.index ?? bytes.length),
  );
}

/** What stands in a mail before its first part and behind its last one: no program shows it. */
export function outsideParts(text: string): string {
  const end = /\r?\n\r?\n/.exec(text);
  const boundary = /\bboundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s";]{1,200}))/i.exec(text.slice(0, end?.index ?? 0));
  const mark = boundary?.[1] ?? boundary?.[2];
  if (end === null || mark === undefined) return "";
  const first = text.indexOf(`--${mark}`, end.index);
  const last = text.lastIndexOf(`--${mark}--`);
  return `${first < 0 ? text.slice(end.index) : text.slice(end.index, first)}\n${last < 0 ? "" : text.slice(last)}`;
}
