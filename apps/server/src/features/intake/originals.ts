import type { Known } from "@casekeep/redact";

/** What was taken out of a case's public messages and its own fields, and what its source says of its people: one sealed box a case. */
export interface Originals {
  readonly subject: readonly string[];
  readonly words: readonly string[];
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly numbers: readonly string[];
  readonly known: Known;
  /** In the order of the case's messages. Absent where each message has a row of its own. */
  readonly messages?: readonly MessageOriginals[];
}

/** `messageRef` of the message, then what was taken out of it, in order. */
export type MessageOriginals = readonly [ref: string, ...values: string[]];

const HASH = (1n << 30n) - 1n;
/** The hash in a message's id: the time above it stands in the message's row. Base 36. */
const SHORT = 6;
const short = (id: bigint) => (id & HASH).toString(36);

/** How a box names a message among the messages of its case: by the hash in its id, or by the whole id where two share that. */
export function messageRef(id: bigint, all: readonly bigint[]): string {
  return all.some((other) => other !== id && (other & HASH) === (id & HASH)) ? id.toString(36) : short(id);
}

/** The message that a reference names, whole ids of an earlier release too; undefined where it is gone, or where a later one makes it doubtful. */
export function messageOf(ref: string, all: readonly bigint[]): bigint | undefined {
  const found = all.filter((id) => (ref.length > SHORT ? id.toString(36) : short(id)) === ref);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * A box as text: lists one after the other, every value and every list with an end of its own. JSON's quotes, commas and brackets were a
 * fifth of a box, since each costs more than a letter once deflated. An earlier release wrote JSON: `readBox` knows both.
 */
const END_VALUE = "\u0001";
const END_LIST = "\u0002";
const ESCAPE = "\u0003";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these three have a meaning here, so values may not hold them as they are.
const RESERVED = /[\u0001-\u0003]/g;
const LONE = /\p{Surrogate}/gu;

const escaped = (unit: string) => ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, "0");
function written(value: string): string {
  const plain = value.replace(RESERVED, escaped);
  return plain.isWellFormed() ? plain : plain.replace(LONE, escaped);
}
function listOf(values: readonly string[] = []): string {
  let list = "";
  for (const value of values) list += written(value) + END_VALUE;
  return list + END_LIST;
}

/** The text of a box, to be sealed. */
export function boxText(box: Originals): string {
  const { subject, words, fields, tags, numbers, known } = box;
  let text = "";
  for (const list of [subject, words, fields, tags, numbers, known.names, known.emails, known.phones, known.handles])
    text += listOf(list);
  for (const list of box.messages ?? []) text += listOf(list);
  return text;
}

/** What `boxText` wrote, or an earlier release. Throws SyntaxError for anything else. */
export function readBox(text: string): Originals {
  if (text.startsWith("{")) return JSON.parse(text) as Originals;
  if (!text.endsWith(END_LIST)) throw new SyntaxError("This is no box of originals.");
  const lists = text
    .slice(0, -1)
    .split(END_LIST)
    .map((list) => (list === "" ? [] : list.slice(0, -1).split(END_VALUE).map(read)));
  const [subject, words, fields, tags, numbers, names, emails, phones, handles, ...messages] = lists;
  if (!subject || !words || !fields || !tags || !numbers || !names || !emails || !phones || !handles)
    throw new SyntaxError("This is no box of originals.");
  const known = { names, emails, phones, handles };
  return { subject, words, fields, tags, numbers, known, messages: messages as unknown as MessageOriginals[] };
}

function read(value: string): string {
  if (!value.includes(ESCAPE)) return value;
  return value
    .split(ESCAPE)
    .map((part, at) => (at === 0 ? part : String.fromCharCode(Number.parseInt(part.slice(0, 4), 16)) + part.slice(4)))
    .join("");
}
