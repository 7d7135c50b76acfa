import type { Field } from "./field.ts";
import { saysSomebody } from "./field-names.ts";
import type { Known } from "./redacted.ts";

/** "Rowan Thistle <r.thistle@example.com>", also several in a row; the name may stand in quotes. */
const ADDRESSED = /(?:"([^"<>\n]{0,80})"|([^"<>,;:\n]{0,80}?))\s{0,3}<\s{0,3}([^<>\s@]{1,64}@[^<>\s]{1,190})\s{0,3}>/g;
const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Scripts without capital letters: a name is short. */
const UNCASED = /^(?:[\p{Lo}\p{M}]{2,8})(?: [\p{Lo}\p{M}]{2,12}){0,3}$/u;
/** A value of more is a text. UTF-16 units. */
const LONGEST = 4000;
const MOST_WORDS = 4;

/** What stands in no name: a bracket, a host, the word before the address in a line of a mail's way (RFC 5321, 4.4). */
const NO_NAME = /[()[\]{}]|[a-z0-9]\.[a-z]{2}|^for$/;

/**
 * Who is said to have the address behind this: all of it, or what follows the last that stands in no name. "from mx.example ([192.0.2.7]) by
 * mail.example for" tells of nobody, and its words would be looked for in the whole conversation.
 */
function whoIn(said: string): string {
  // "Rowan Thistle (Sales)": a remark behind the name.
  const words = said.replace(/\s{0,3}\([^()]{0,80}\)$/, "").split(/\s+/);
  if (words.length <= MOST_WORDS && words.at(-1) !== "for" && !words.some((word) => /[()[\]{}]/.test(word)))
    return said;
  return words.slice(words.findLastIndex((word) => NO_NAME.test(word)) + 1).join(" ");
}

function isName(value: string): boolean {
  const words = value.split(/[\s,]+/);
  return (
    (words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => WORD.test(word))) || UNCASED.test(value)
  );
}

/**
 * Whom a field beside a conversation tells of, so that they are found in the conversation too: who stands in front of an
 * address, and the value of a field whose name says that it is somebody ("Contract contact"), where it looks like a name.
 */
export function peopleIn({ name, value }: Field): Pick<Known, "names" | "emails"> {
  const names: string[] = [];
  const emails: string[] = [];
  if (value.length > LONGEST) return { names, emails };
  if (value.includes("<"))
    for (const [, quoted, plain, address] of value.matchAll(ADDRESSED)) {
      const said = quoted === undefined ? whoIn((plain ?? "").trim()) : quoted.trim();
      if (said !== "" && !said.includes("@")) names.push(said);
      emails.push(address as string);
    }
  else if (saysSomebody(name)) names.push(...[value.trim(), ...value.split(/\s*[,;\n]\s*/)].filter(isName));
  return { names: [...new Set(names)], emails };
}
