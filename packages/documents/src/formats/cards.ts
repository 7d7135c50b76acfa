/**
 * Contacts and appointments (vCard, RFC 6350 and 2.1; iCalendar, RFC 5545) with their folded lines joined, their values without escapes,
 * and names people read in place of the codes before what is somebody's.
 */

/** Undefined: neither. */
export function cardText(text: string): string | undefined {
  if (!/^\s*BEGIN:(?:VCARD|VCALENDAR)\s/i.test(text.slice(0, 200))) return undefined;
  return text
    .replace(/=\n(?=[^\n]{0,76}(?:=|\n|$))/g, "=\r")
    .replace(/\n[ \t]/g, "")
    .split("\n")
    .map(lineOf)
    .join("\n");
}

const NAMES: Readonly<Record<string, string>> = {
  FN: "Name",
  N: "Name",
  NICKNAME: "Nickname",
  TEL: "Phone",
  EMAIL: "Email",
  ADR: "Address",
  LABEL: "Address",
  BDAY: "Birthday",
  ATTENDEE: "Attendee",
  ORGANIZER: "Organizer",
  LOCATION: "Location",
  CONTACT: "Contact",
  NOTE: "Note",
  DESCRIPTION: "Description",
  SUMMARY: "Summary",
};
const LINE = /^(?:[\w-]{1,32}\.)?([A-Za-z-]{1,40})((?:;[^:;"]{0,2000}(?:"[^"]{0,2000}"[^:;"]{0,2000})?){0,24}):(.*)$/s;

function lineOf(line: string): string {
  const made = LINE.exec(line.replace(/\r$/, ""));
  const name = NAMES[(made?.[1] ?? "").toUpperCase()];
  if (made === null || name === undefined) return line.replaceAll("=\r", "");
  const [, , parameters = "", raw = ""] = made;
  const value = /quoted-printable/i.test(parameters) ? unquoted(raw, parameters) : raw.replaceAll("=\r", "");
  // What each one is called stands among the parameters.
  const called = /;CN=(?:"([^"]*)"|([^;:]*))/i.exec(parameters);
  const fields = value
    .split(/(?<!\\);/)
    .map((field) =>
      field
        .replace(/\\n/gi, "\n")
        .replace(/\\([,;\\])/g, "$1")
        .trim(),
    )
    .filter((field) => field !== "");
  const whole = name === "Name" && fields.length > 1 ? nameOf(fields) : fields.join(name === "Address" ? ", " : "; ");
  return [`${name}: ${called?.[1] ?? called?.[2] ?? ""}`.trimEnd(), whole].join(called === null ? " " : ", ");
}

/** Family name, given name, further given names, titles before it. */
const nameOf = ([family = "", given = "", ...more]: readonly string[]): string =>
  [given, ...more.filter((part) => !part.endsWith(".")), family].filter((part) => part !== "").join(" ");

function unquoted(text: string, parameters: string): string {
  const bytes: number[] = [];
  for (const [unit] of text.replaceAll("=\r", "").matchAll(/=[\dA-Fa-f]{2}|./gsu)) {
    if (unit.length === 3 && unit.startsWith("=")) bytes.push(Number.parseInt(unit.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(unit));
  }
  const charset = /charset=([\w-]{1,20})/i.exec(parameters)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(new Uint8Array(bytes));
  } catch {
    return new TextDecoder("utf-8").decode(new Uint8Array(bytes));
  }
}
