import type { Stripped } from "../document.ts";
import type { Budget } from "../limits.ts";
import { STRIPPED } from "./har-url.ts";
import { type Counts, cleanAddress, cleanHeader, noneStripped } from "./headers.ts";

/**
 * HTTP messages written out as they went over the line (RFC 9112): what `curl -v` prints, members of Fiddler's archives, messages saved out
 * of a proxy. Lines of them keep what a recording may keep; bodies are taken out; everything around them stays as it is.
 */
export interface CleanedText {
  readonly text: string;
  readonly stripped: Stripped;
}

const REQUEST = /^((?:> )?)([A-Z]{3,12}) (\S{1,8000})( HTTP\/\d(?:\.\d)?)[ \r]*$/;
const STATUS = /^(?:< )?HTTP\/\d(?:\.\d)? \d{3}(?: [^\r\n]{0,80})?\r?$/;
const HEADER = /^((?:[<>] )?)(:?[\w.-]{1,80}):[ \t]*(.*?)\r?$/;
/** Where headers end: an empty line, behind curl's sign where there is one. */
const BLANK = /^[<>]?[ \t\r]*$/;
/** What curl says itself, the prompt behind it, and what a log writes next: no body goes on there. */
const OUTSIDE = /^(?:[*] |[$#] |[\w.-]+@[\w.-]+[:~ ]|\[?\d{4}-\d\d-\d\d[T ])/;
/** "* [HTTP/2] [1] [authorization: Bearer …]". */
const TOLD = /^(\* .{0,40}\[)(:?[\w.-]{1,80}): ?([^\n]*)\]\r?$/;
/** "* Added cookie sid="…" for domain …", "* Server auth using Basic with user 'mara'". */
const ABOUT = /^(\* (?:(?:Added|Replaced|Send) cookie|Server auth using|Proxy auth using)\b).*$/i;
/** Options of a command that say who somebody is, and what is sent. */
const OPTION =
  /((?:^|\s)(?:-u|--user|--proxy-user|-b|--cookie|-d|--data(?:-\w+)?|--json|-F|--form|--oauth2-bearer|--aws-sigv4|--pass|-U)[ =])('[^'\n]*'|"(?:[^"\\\n]|\\.)*"|[^\s'"]+)/g;
const HEADER_OPTION = /((?:^|\s)(?:-H|--header)[ =]?['"])([\w.-]{1,80}):\s*([^'"\n]*)/g;
const LINKS = /\bhttps?:\/\/[^\s'"<>]+/g;

/** Does a message begin at line `at`? Access logs have such lines as well, but no header behind them. */
function begins(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return (REQUEST.test(line) || STATUS.test(line)) && HEADER.test(lines[at + 1] ?? "");
}

/** Quick: may there be a message at all? */
const mayHold = (text: string): boolean =>
  / HTTP\/\d|(?:^|\n)(?:< )?HTTP\/\d/.test(text) && /\n(?:[<>] )?[\w-]+:/.test(text);

/** The text with its messages cleaned; undefined where it has none. Throws Breach. */
export function cleanMessages(text: string, budget: Budget): CleanedText | undefined {
  if (!mayHold(text)) return undefined;
  const lines = text.split("\n");
  const counts = noneStripped();
  const out: string[] = [];
  let place: "outside" | "headers" | "body" = "outside";
  let met = false;
  for (const [at, line] of lines.entries()) {
    if (at % 4096 === 0) budget.tick();
    if (begins(lines, at)) {
      met = true;
      place = "headers";
      out.push(first(line, counts));
    } else if (place === "headers") {
      if (BLANK.test(line)) place = "body";
      out.push(place === "body" ? line : header(line, counts));
    } else if (place === "body" && !OUTSIDE.test(line)) {
      if (line.trim() !== "" && out.at(-1) !== STRIPPED) {
        counts.bodies++;
        out.push(STRIPPED);
      }
    } else {
      place = "outside";
      out.push(around(line, counts));
    }
  }
  return met ? { text: out.join("\n"), stripped: Object.freeze({ ...counts }) } : undefined;
}

function first(line: string, counts: Counts): string {
  return line.replace(REQUEST, (_, sign: string, method: string, target: string, version: string) => {
    return `${sign}${method} ${cleanAddress(target, counts)}${version}`;
  });
}

function header(line: string, counts: Counts): string {
  const hit = HEADER.exec(line);
  // A value that goes on in the next line, or nothing that belongs here: neither may stay.
  if (hit === null) return OUTSIDE.test(line) ? around(line, counts) : STRIPPED;
  const { name, value } = cleanHeader(hit[2] as string, hit[3] as string, counts);
  return `${hit[1]}${name}: ${value}`;
}

/** Lines beside the messages: what curl tells, and the command itself. */
function around(line: string, counts: Counts): string {
  const told = TOLD.exec(line);
  if (told !== null) {
    const { name, value } = cleanHeader(told[2] as string, told[3] as string, counts);
    return `${told[1]}${name}: ${value}]`;
  }
  if (ABOUT.test(line)) {
    counts.headers++;
    return line.replace(ABOUT, `$1 ${STRIPPED}`);
  }
  // The command, and its options in lines of their own.
  if (!/\bcurl\b|^\s+--?[A-Za-z]/.test(line)) return line;
  return line
    .replace(HEADER_OPTION, (_, option: string, name: string, value: string) => {
      const made = cleanHeader(name, value, counts);
      return `${option}${made.name}: ${made.value}`;
    })
    .replace(OPTION, (_, option: string) => {
      counts.tokens++;
      return `${option}${STRIPPED}`;
    })
    .replace(LINKS, (link) => cleanAddress(link, counts));
}

/** Is it one message and nothing else, as a proxy saves each by itself? Its body may be no text. */
export function messageHead(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD));
  const lines = head.split("\n", 2);
  if (!begins(lines, 0)) return undefined;
  const end = /\r?\n\r?\n/.exec(head);
  return end === null ? undefined : head.slice(0, end.index + end[0].length);
}
const LONGEST_HEAD = 64 * 1024;
