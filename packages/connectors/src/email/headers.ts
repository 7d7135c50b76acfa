/** The head of a message as name and unfolded value, without decoding the rest: enough to find out what belongs together. */
export type Head = ReadonlyMap<string, readonly string[]>;

const MAX_HEAD = 1024 * 1024;
const latin = new TextDecoder("latin1");

export function headOf(raw: Uint8Array): Head {
  const found = new Map<string, string[]>();
  let name = "";
  for (const line of latin.decode(raw.subarray(0, endOfHead(raw))).split("\n")) {
    if (/^[ \t]/.test(line) && name !== "") {
      const values = found.get(name)!;
      values[values.length - 1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(":");
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : "";
    if (!/^[!-9;-~]+$/.test(name)) name = "";
    if (name === "") continue;
    const values = found.get(name);
    const value = line.slice(colon + 1).trim();
    if (values === undefined) found.set(name, [value]);
    else values.push(value);
  }
  return found;
}

function endOfHead(raw: Uint8Array): number {
  let at = 0;
  const limit = Math.min(raw.length, MAX_HEAD);
  while (at < limit) {
    const end = raw.indexOf(10, at);
    if (end < 0 || end === at || (end === at + 1 && raw[at] === 13)) return end < 0 ? limit : end;
    at = end + 1;
  }
  return limit;
}

const IDS = /<([^<>\s]{1,990})>/g;
const MAX_REFERENCES = 500;

function idsIn(values: readonly string[] | undefined): string[] {
  const text = (values ?? []).join(" ").slice(0, 200_000);
  const found = [...text.matchAll(IDS)].map((match) => `<${match[1]}>`);
  if (found.length > 0) return found.slice(0, MAX_REFERENCES);
  const bare = text.trim();
  return bare === "" || /\s/.test(bare) ? [] : [`<${bare}>`];
}

/** The message's own id, "" without one. */
export const messageIdOf = (head: Head): string => idsIn(head.get("message-id"))[0] ?? "";

/** Every id and thread mark that joins this message to others; its subject is none. `self` stands first. */
export function linksOf(head: Head, self: string): string[] {
  const thread = head.get("x-gm-thrid")?.[0];
  const links = [self, ...idsIn(head.get("in-reply-to")), ...idsIn(head.get("references"))];
  if (thread !== undefined && thread !== "") links.push(`gm:${thread}`);
  return [...new Set(links)];
}

/** Marks that every message of any kind carries some of. */
export const isMessage = (head: Head): boolean =>
  ["from", "date", "message-id", "received", "subject", "to", "return-path", "sender"].some((name) => head.has(name));
