import { zipSync } from "fflate";
import { charsetOf, decodeText, utf16Of } from "./charset.ts";
import { clean, collector } from "./collect.ts";
import { isCapture, magicOf, namedHar, textKindOf } from "./detect.ts";
import type { DocumentText, Hints, Kind, Part, Reason, Stripped } from "./document.ts";
import { cardText } from "./formats/cards.ts";
import { cleanCollection, isCollection } from "./formats/collections.ts";
import { holdsHar, isHar, mayHoldHar, pastedHar, readHar } from "./formats/har.ts";
import { gunzip } from "./formats/inflate.ts";
import { jsonText, parseJson } from "./formats/json.ts";
import { asUtf8, readMail } from "./formats/mail.ts";
import { mailboxMessages, outsideParts } from "./formats/mailbox.ts";
import { htmlText, xmlText } from "./formats/markup.ts";
import { type CleanedText, cleanMessages, messageHead } from "./formats/messages.ts";
import { officeKind, officeMembers, officeText } from "./formats/office.ts";
import { readPdf } from "./formats/pdf.ts";
import { rtfText } from "./formats/rtf.ts";
import { csvRows, tableText } from "./formats/table.ts";
import { tarFiles } from "./formats/tar.ts";
import { type Member, zipMembers } from "./formats/zip.ts";
import { Breach, type Budget, createBudget, LIMITS, type Limits } from "./limits.ts";
import { mayHoldRecording } from "./unread.ts";

/**
 * A file as text: what it is by its content, everything written in it, and what of the file may be kept.
 * Asynchronous only for PDF and mail. Does no I/O, never throws for any bytes; a bound that is met ends the reading with its reason.
 */
export async function readDocument(
  bytes: Uint8Array,
  hints: Hints & { readonly limits?: Partial<Limits>; readonly now?: () => number } = {},
): Promise<DocumentText> {
  const limits = { ...LIMITS, ...hints.limits };
  const budget = createBudget(limits, hints.now ?? (() => performance.now()));
  const har = { met: namedHar(hints) };
  try {
    if (bytes.length > limits.bytes) throw new Breach("too-large");
    return await read(bytes, hints, { budget, depth: 0, har });
  } catch (error) {
    const reason = error instanceof Breach ? error.reason : "damaged";
    return unread(bytes, hints, reason, har.met);
  }
}

/** What to say of a document whose reading was broken off from outside: it took too long, or too much memory. */
export function givenUp(bytes: Uint8Array, hints: Hints, reason: Reason): DocumentText {
  return unread(bytes, hints, reason, false);
}

/** What could not be read cannot be cleaned: where a recording of web traffic was met in it, or may be in it, none of it is kept. */
function unread(bytes: Uint8Array, hints: Hints, reason: Reason, met: boolean): DocumentText {
  const har = met || mayHoldRecording(bytes, hints);
  return notRead(magicOf(bytes) ?? (har ? "har" : "text"), reason, har ? "nothing" : "original");
}

interface Context {
  readonly budget: Budget;
  readonly depth: number;
  /** Set as soon as anything says that a recording of web traffic is in the document. */
  readonly har: { met: boolean };
}

const notRead = (kind: Kind, reason: Reason, keep: DocumentText["keep"] = "original"): DocumentText => ({
  kind,
  text: "",
  parts: [],
  examined: false,
  reason,
  keep,
});
const whole = (kind: Kind, text: string): DocumentText => ({ kind, text, parts: [], examined: true, keep: "original" });

/** A recording of web traffic that was pasted into other writing cannot be cleaned there: nothing of that is kept. */
async function read(bytes: Uint8Array, hints: Hints, context: Context): Promise<DocumentText> {
  const made = await readKind(bytes, hints, context);
  return made.keep === "original" && pastedHar(made.text) ? pasted(context) : made;
}

function pasted({ har }: Context): DocumentText {
  har.met = true;
  return notRead("har", "unsupported", "nothing");
}

async function readKind(bytes: Uint8Array, hints: Hints, context: Context): Promise<DocumentText> {
  const { budget } = context;
  budget.tick();
  budget.nesting(context.depth);
  if (namedHar(hints)) context.har.met = true;
  if (isCapture(bytes)) {
    context.har.met = true;
    return notRead("har", "unsupported", "nothing");
  }
  const head = messageHead(bytes);
  if (head !== undefined) return cleanedText(cleanMessages(`${head}[body]`, budget), context);
  const magic = magicOf(bytes);
  if (magic === "zip") return readZip(bytes, hints, context);
  if (magic === "gzip") return readGzip(bytes, hints, context);
  if (magic === "tar") return readTar(bytes, hints, context);
  if (magic === "pdf") return readPdfDocument(bytes, context);
  if (magic === "image" || magic === "audio" || magic === "video" || magic === "binary")
    return notRead(magic, magic, kept(hints));
  if (magic === "archive" || magic === "office-old") {
    const reason = magic === "office-old" && isEncryptedOffice(bytes) ? "encrypted" : "unsupported";
    // What is packed is nothing but noise there; a mail or a note of Outlook holds its files as they are.
    return unread(bytes, hints, reason, false);
  }
  const text = decodeText(bytes, charsetOf(hints.mediaType));
  if (text === undefined) return notRead("binary", "binary", kept(hints));
  const kind = textKindOf(text, hints);
  if (kind === "json") return readJson(text, hints, context);
  const messages = kind === "text" ? cleanMessages(text, budget) : undefined;
  if (messages !== undefined) return cleanedText(messages, context);
  if (/<items\b[^>]{0,200}\bburpVersion=/.test(text.slice(0, 4096))) return pasted(context);
  if (namedHar(hints)) return notRead("har", "damaged", "nothing");
  // Scripts of a page as well, which are no text; a mail's parts are looked at one by one.
  if (kind !== "eml" && pastedHar(text)) return pasted(context);
  if (kind === "eml")
    return readMailDocument(utf16Of(bytes) ? new TextEncoder().encode(asUtf8(text)) : bytes, text, context);
  if (kind === "html") return whole(kind, htmlText(text, budget));
  if (kind === "xml") return whole(kind, xmlText(text, budget));
  if (kind === "rtf") return whole(kind, rtfText(text, budget));
  const rows = kind === "csv" ? csvRows(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"), budget) : undefined;
  return whole(kind, rows === undefined ? plain(text, budget) : tableText(rows, budget));
}

/** A file that calls itself a recording of web traffic and is nothing that can be read is not kept. */
const kept = (hints: Hints): DocumentText["keep"] => (namedHar(hints) ? "nothing" : "original");

function plain(text: string, budget: Budget): string {
  budget.text(text.length);
  const lines = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  return clean(cardText(lines) ?? lines);
}

/** Text with messages of HTTP in it, as it may be kept. */
function cleanedText(made: CleanedText | undefined, { budget, har }: Context): DocumentText {
  if (made === undefined) return notRead("har", "damaged", "nothing");
  har.met = true;
  const clean = new TextEncoder().encode(made.text);
  return { ...whole("har", plain(made.text, budget)), keep: "cleaned", clean, stripped: made.stripped };
}

function readJson(text: string, hints: Hints, context: Context): DocumentText {
  const { budget } = context;
  const parsed = parseJson(text);
  if (parsed === undefined) {
    if (!namedHar(hints) && !mayHoldHar(text)) return whole("json", plain(text, budget));
    context.har.met = true;
    return notRead("har", "damaged", "nothing");
  }
  const [only] = parsed.values;
  if (parsed.values.length === 1 && isHar(only)) {
    context.har.met = true;
    const { text: shown, clean: bytes, stripped } = readHar(only, budget);
    return { kind: "har", text: shown, parts: [], examined: true, keep: "cleaned", clean: bytes, stripped };
  }
  if (namedHar(hints)) return notRead("har", "damaged", "nothing");
  if (parsed.values.length === 1 && isCollection(only)) {
    context.har.met = true;
    const { value, stripped } = cleanCollection(only);
    const clean = new TextEncoder().encode(JSON.stringify(value));
    return { ...whole("har", jsonText([value], budget)), keep: "cleaned", clean, stripped };
  }
  // Of two members with one name JSON has the last; the text has both.
  if (mayHoldHar(text) && (pastedHar(text) || holdsHar(parsed.values, budget))) {
    context.har.met = true;
    return notRead("har", "unsupported", "nothing");
  }
  return whole("json", jsonText(parsed.values, budget));
}

async function readPdfDocument(bytes: Uint8Array, context: Context): Promise<DocumentText> {
  const found = await readPdf(bytes, context.budget);
  if (typeof found === "string") return notRead("pdf", found);
  const files = found.files.map(({ name, bytes: content }) => ({ name, content: () => content }));
  const inside = await readInside(files, context);
  if (found.blank === found.pages && inside.text === "") return { ...notRead("pdf", "no-text"), parts: inside.parts };
  const blank: Part[] =
    found.blank > 0
      ? [{ name: `${found.blank} of ${found.pages} pages`, kind: "image", examined: false, reason: "no-text" }]
      : [];
  return container("pdf", found.text, { ...inside, parts: [...blank, ...inside.parts] }, context.budget);
}

async function readMailDocument(bytes: Uint8Array, text: string, context: Context): Promise<DocumentText> {
  const messages = mailboxMessages(bytes);
  if (messages !== undefined) {
    const files = messages.map((content, n) => ({ name: `message ${n + 1}.eml`, content: () => content }));
    for (const _ of files) context.budget.part();
    return container("eml", "", await readInside(files, context), context.budget);
  }
  if (pastedHar(outsideParts(text))) return pasted(context);
  const mail = await readMail(bytes, context.budget);
  if (mail === undefined) throw new Breach("too-deep");
  if (mail.text === "" && mail.attachments.length === 0) return whole("text", plain(text, context.budget));
  const files = mail.attachments.map(({ name, mediaType, bytes: content }) => ({
    name,
    mediaType,
    content: () => content,
  }));
  for (const _ of files) context.budget.part();
  const inside = await readInside(files, context);
  return container("eml", mail.text, inside, context.budget, [["message.txt", new TextEncoder().encode(mail.text)]]);
}

async function readGzip(bytes: Uint8Array, hints: Hints, context: Context): Promise<DocumentText> {
  let content: Uint8Array;
  try {
    content = gunzip(bytes, context.budget);
  } catch (error) {
    if (error instanceof Breach) throw error;
    return unread(bytes, hints, "damaged", false);
  }
  const name = (hints.name ?? "").replace(/\.(?:gz|gzip)$/i, "").replace(/\.tgz$/i, ".tar");
  return read(content, { name }, { ...context, depth: context.depth + 1 });
}

async function readTar(bytes: Uint8Array, hints: Hints, context: Context): Promise<DocumentText> {
  const files = tarFiles(bytes, context.budget);
  if (files === undefined) return notRead("tar", "damaged", kept(hints));
  const inside = await readInside(
    files.map(({ name, bytes: content }) => ({ name, content: () => content })),
    context,
  );
  return container("tar", "", inside, context.budget);
}

async function readZip(bytes: Uint8Array, hints: Hints, context: Context): Promise<DocumentText> {
  const { budget } = context;
  const members = zipMembers(bytes, budget);
  if (members === undefined) return unread(bytes, hints, "damaged", false);
  const office = officeKind(members);
  if (office !== undefined) {
    const { written, others } = officeMembers(members);
    if (written.some((member) => member.encrypted)) return notRead(office, "encrypted");
    let text: string;
    try {
      text = officeText(written, budget);
    } catch (error) {
      if (error instanceof Breach) throw error;
      return notRead(office, "damaged");
    }
    return container(office, text, await readInside(others.map(asFile), context), budget);
  }
  const inside = await readInside(members.map(asFile), context);
  // All of it is locked: that is what it is, and not something that was read.
  if (members.length > 0 && members.every((member) => member.encrypted))
    return { ...notRead("zip", "encrypted", kept(hints)), parts: inside.parts };
  return container("zip", "", inside, budget);
}

interface File {
  readonly name: string;
  readonly mediaType?: string;
  readonly encrypted?: boolean;
  readonly content: () => Uint8Array;
}

const asFile = (member: Member): File => ({
  name: member.name,
  encrypted: member.encrypted,
  content: () => member.bytes(),
});

interface Inside {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly stripped: Stripped | undefined;
  /** Some file in it must not be kept as it is. */
  readonly changed: boolean;
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** Every file inside, read like a document of its own. A bound that is met in one is met for all; damage stays with the one. */
async function readInside(files: readonly File[], context: Context): Promise<Inside> {
  const out = collector(context.budget);
  const parts: Part[] = [];
  const kept: [string, Uint8Array][] = [];
  let stripped: Stripped | undefined;
  let changed = false;
  // Before anything is read: if a bound ends the reading, it is known what was in there.
  if (files.some(({ name, mediaType }) => namedHar({ name, ...(mediaType ? { mediaType } : {}) })))
    context.har.met = true;
  for (const file of files) {
    const name = clean(file.name);
    const hints = { name, ...(file.mediaType === undefined ? {} : { mediaType: file.mediaType }) };
    let bytes: Uint8Array | undefined;
    let made: DocumentText;
    try {
      bytes = file.encrypted ? undefined : file.content();
      made =
        bytes === undefined
          ? notRead("binary", "encrypted", namedHar(hints) ? "nothing" : "original")
          : await read(bytes, hints, { ...context, depth: context.depth + 1 });
    } catch (error) {
      if (error instanceof Breach) throw error;
      made = notRead("binary", "damaged", namedHar(hints) ? "nothing" : "original");
    }
    parts.push(
      { name, kind: made.kind, examined: made.examined, ...(made.reason ? { reason: made.reason } : {}) },
      ...made.parts.map((part) => ({ ...part, name: `${name}/${part.name}` })),
    );
    out.line(made.examined ? `--- ${name} ---` : `--- ${name} (not examined: ${made.reason}) ---`);
    out.paste(made.text);
    if (made.stripped) stripped = stripped ? sum(stripped, made.stripped) : made.stripped;
    if (made.keep !== "original") changed = true;
    const keep = made.keep === "cleaned" ? made.clean : made.keep === "original" ? bytes : undefined;
    if (keep !== undefined) kept.push([name, keep]);
  }
  return { text: out.text(), parts, stripped, changed, files: kept };
}

const sum = (a: Stripped, b: Stripped): Stripped => ({
  cookies: a.cookies + b.cookies,
  headers: a.headers + b.headers,
  tokens: a.tokens + b.tokens,
  bodies: a.bodies + b.bodies,
});

/** A document with others inside. Where one of them had to be cleaned, an archive of the cleaned ones is kept in place of the original. */
function container(
  kind: Kind,
  text: string,
  inside: Inside,
  budget: Budget,
  own: readonly (readonly [string, Uint8Array])[] = [],
): DocumentText {
  budget.tick();
  const base = {
    kind,
    text: [text, inside.text].filter((part) => part !== "").join("\n\n"),
    parts: inside.parts,
    examined: true,
  };
  if (!inside.changed) return { ...base, keep: "original" };
  const entries: Record<string, Uint8Array> = {};
  for (const [name, bytes] of [...own, ...inside.files]) entries[free(entries, name)] = bytes;
  const clean = zipSync(entries, { level: 0 });
  return { ...base, keep: "cleaned", clean, ...(inside.stripped ? { stripped: inside.stripped } : {}) };
}

/** A name of its own in the archive, without a way out of a folder. */
function free(taken: Readonly<Record<string, unknown>>, name: string): string {
  const plain =
    name
      .replaceAll("\\", "/")
      .split("/")
      .filter((part) => part !== "" && part !== "." && part !== "..")
      .join("/")
      .slice(-200) || "file";
  let made = plain;
  for (let copy = 2; Object.hasOwn(taken, made) || made === "__proto__"; copy++) made = `${copy}-${plain}`;
  return made;
}

/** Office 97 and later keep a locked document as "EncryptedPackage" in a compound file; the name is in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const head = new TextDecoder("utf-16le").decode(bytes.subarray(0, Math.min(bytes.length & ~1, 256 * 1024)));
  return head.includes("EncryptedPackage");
}
