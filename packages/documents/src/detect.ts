import type { Hints, Kind } from "./document.ts";
import { beginsMailbox } from "./formats/mailbox.ts";
import { isTar } from "./formats/tar.ts";

/** Formats that begin with these bytes (hexadecimal, `..` = any). */
const MAGIC: readonly (readonly [pattern: string, kind: Kind])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["504b0708", "zip"],
  ["1f8b08", "gzip"],
  ["d0cf11e0a1b11ae1", "office-old"],
  ["89504e470d0a1a0a", "image"],
  ["ffd8ff", "image"],
  ["474946383761", "image"],
  ["474946383961", "image"],
  ["52494646........57454250", "image"],
  ["424d........00000000", "image"],
  ["49492a00", "image"],
  ["4d4d002a", "image"],
  ["00000100", "image"],
  ["38425053", "image"],
  ["0000000c6a502020", "image"],
  ["52494646........57415645", "audio"],
  ["52494646........41564920", "video"],
  ["49443302", "audio"],
  ["49443303", "audio"],
  ["49443304", "audio"],
  ["fffb", "audio"],
  ["4f676753", "audio"],
  ["664c6143", "audio"],
  ["2321414d52", "audio"],
  ["1a45dfa3", "video"],
  ["000001ba", "video"],
  ["000001b3", "video"],
  ["377abcaf271c", "archive"],
  ["526172211a07", "archive"],
  ["425a68..314159", "archive"],
  ["fd377a585a00", "archive"],
  ["28b52ffd", "archive"],
  ["7f454c46", "binary"],
  ["4d5a9000", "binary"],
  ["cafebabe", "binary"],
  ["53514c69746520666f726d6174203300", "binary"],
];

/** ISO base media ("....ftypXXXX"): the brand says whether it is a picture, sound or film. */
function mediaBrand(bytes: Uint8Array): Kind | undefined {
  if (ascii(bytes, 4, 8) !== "ftyp") return undefined;
  const brand = ascii(bytes, 8, 12).toLowerCase();
  if (/^(hei|mif|msf|avi[fs]|jxl)/.test(brand)) return "image";
  return /^m4[ab]/.test(brand) ? "audio" : "video";
}

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

function begins(bytes: Uint8Array, pattern: string): boolean {
  if (bytes.length * 2 < pattern.length) return false;
  for (let at = 0; at < pattern.length; at += 2) {
    const pair = pattern.slice(at, at + 2);
    if (pair !== ".." && bytes[at / 2] !== Number.parseInt(pair, 16)) return false;
  }
  return true;
}

/** What the bytes themselves say. Undefined: text of some kind, or nothing known. */
export function magicOf(bytes: Uint8Array): Kind | undefined {
  for (const [pattern, kind] of MAGIC) if (begins(bytes, pattern)) return kind;
  if (isTar(bytes)) return "tar";
  const brand = mediaBrand(bytes);
  if (brand !== undefined) return brand;
  // Readers take a PDF whose head is somewhere in the first kilobyte.
  const head = ascii(bytes, 0, Math.min(bytes.length, 1024));
  if (/^\s*%PDF-/.test(head) || (head.includes("%PDF-") && !/^\s*[<{[]/.test(head))) return "pdf";
  return undefined;
}

const HEADER =
  /^(?:from|to|cc|subject|date|message-id|received|return-path|delivered-to|mime-version|reply-to|sender|x-[!-9;-~]{1,60}|content-type|dkim-signature|authentication-results|arc-[a-z-]+|envelope-to):/i;

/** What decoded text is, by its beginning; name and media type decide where that leaves a doubt. */
export function textKindOf(text: string, hints: Hints): Kind {
  const head = text.slice(0, 4096).trimStart();
  const ending = /\.([a-z0-9]{1,8})(?:\.txt)?$/i.exec(hints.name ?? "")?.[1]?.toLowerCase() ?? "";
  const type = (hints.mediaType ?? "").toLowerCase();
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return "html";
  if (/^<\?xml\b/i.test(head)) return /<html\b/i.test(head) ? "html" : "xml";
  if (isMail(head) || beginsMailbox(head)) return "eml";
  // "[14/03/2024, 09:11] Mara: …" is a chat's.
  if (/^(?:\{|\[\s*(?:[[{"\]tfn]|-?\d[\d.eE+-]*\s*[,\]]))/.test(head)) return "json";
  if (ending === "eml" || type.startsWith("message/rfc822")) return "eml";
  if (/^(?:html?|xhtml|mht(?:ml)?)$/.test(ending) || type.startsWith("text/html")) return "html";
  if (/^(?:xml|svg|rss|plist|gpx|kml|config)$/.test(ending) || /[/+]xml\b/.test(type)) return "xml";
  if (/^(?:csv|tsv)$/.test(ending) || /^text\/(?:csv|tab-separated)/.test(type)) return "csv";
  if (/^<[a-z][\w:-]*[\s>]/i.test(head)) return /<\/?(?:div|p|br|span|table|a|b|ul)\b/i.test(head) ? "html" : "xml";
  return "text";
}

/** Two header lines of a mail among the first, each well formed, nothing else before the blank line that ends them. */
function isMail(head: string): boolean {
  let named = 0;
  for (const line of head.split("\n", 40)) {
    if (line.trim() === "") break;
    if (/^[ \t]/.test(line)) continue;
    if (!/^[!-9;-~]+:/.test(line)) return false;
    if (HEADER.test(line)) named++;
  }
  return named >= 2;
}

/** A recording of web traffic by its name or type, whatever is left of its content: archives of proxies, and what went over a line. */
export function namedHar(hints: Hints): boolean {
  return (
    /\.(?:har|saz|chlsj?|chlz|mitm|pcap(?:ng)?)(?:\.|$)/i.test(hints.name ?? "") ||
    /\bhar\b|tcpdump\.pcap/i.test((hints.mediaType ?? "").replace("x-har", "har"))
  );
}

/** Recordings that are no text: captures of packets (libpcap, pcapng), and flows of mitmproxy (tnetstrings, whose first key is one of these). */
export function isCapture(bytes: Uint8Array): boolean {
  if (["d4c3b2a1", "a1b2c3d4", "4d3cb2a1", "a1b23c4d", "0a0d0d0a"].some((pattern) => begins(bytes, pattern)))
    return true;
  return /^\d{2,9}:\d{1,3}:(?:websocket|response|request|version|type|server_conn|client_conn|error|metadata|id)[;,]/.test(
    ascii(bytes, 0, Math.min(bytes.length, 64)),
  );
}
