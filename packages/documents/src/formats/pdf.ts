import { collector } from "../collect.ts";
import { Breach, type Budget } from "../limits.ts";
import { BY } from "./office.ts";
import { linesOf } from "./pdf-lines.ts";
import { checkStreams } from "./pdf-streams.ts";

export interface PdfParts {
  readonly text: string;
  /** Pages on which nothing is written: pictures of paper, mostly. */
  readonly blank: number;
  readonly pages: number;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Text, notes, form fields, links, properties and embedded files of a PDF. Throws Breach; anything else means damage. */
export async function readPdf(bytes: Uint8Array, budget: Budget): Promise<PdfParts | "encrypted" | "no-unicode"> {
  const { getDocumentProxy } = await import("unpdf");
  const out = collector(budget);
  if (!checkStreams(bytes, budget)) return "no-unicode";
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // A copy: the reader takes the buffer for itself. No fonts, no scripts, no pictures, no words on the console.
    pdf = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      maxImageSize: 1,
      stopAtErrors: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return "encrypted";
    throw error;
  }
  try {
    if (pdf.numPages > budget.limits.pages) throw new Breach("too-many-pages");
    let blank = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      budget.tick();
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const shown = plain(linesOf(items.filter((item) => "str" in item)));
      let written = shown.trim().length;
      out.paste(counted(shown, budget));
      for (const note of await page.getAnnotations()) written += annotation(note as Annotation, out);
      if (written === 0) blank++;
      page.cleanup();
    }
    outline(((await pdf.getOutline()) ?? []) as readonly Bookmark[], out, budget);
    const { info } = await pdf.getMetadata();
    // "Thank you," right above "Author: …" would be signed by it.
    out.add("\n");
    for (const [name, value] of Object.entries(info as Record<string, unknown>))
      if (typeof value === "string" && /^(?:Title|Author|Subject|Keywords|Creator|Producer)$/.test(name))
        out.line(name === "Author" ? BY + value : `${name}: ${value}`);
    const files: { name: string; bytes: Uint8Array }[] = [];
    for (const [id, { filename }] of (await pdf.getAttachments()) ?? new Map<string, { filename?: unknown }>()) {
      budget.tick();
      budget.part();
      const content: unknown = await pdf.getAttachmentContent(id);
      const name = typeof filename === "string" && filename !== "" ? filename : "attachment";
      if (content instanceof Uint8Array) files.push({ name, bytes: content });
    }
    return { text: out.text(), blank, pages: pdf.numPages, files };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Fonts lead radicals and ligatures back to characters of their own, which nobody types: a search for the word would not find it. */
const plain = (text: string) => text.replace(/[\u2e80-\u2fdf\ufb00-\ufb4f]+/g, (signs) => signs.normalize("NFKC"));

function counted(text: string, budget: Budget): string {
  budget.text(text.length);
  return text;
}

interface Bookmark {
  readonly title?: unknown;
  readonly url?: unknown;
  readonly items?: readonly Bookmark[];
}

/** Titles of the bookmarks, as they are nested. */
function outline(bookmarks: readonly Bookmark[], out: ReturnType<typeof collector>, budget: Budget, depth = 1): void {
  budget.depth(depth);
  for (const { title, url, items } of bookmarks) {
    for (const told of [title, url]) if (typeof told === "string") out.line(told);
    outline(items ?? [], out, budget, depth + 1);
  }
}

interface Annotation {
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly fieldName?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  readonly titleObj?: { readonly str?: unknown };
}

/** Who noted what, what a field holds, where a link leads. Returns how many characters that was. */
function annotation(note: Annotation, out: ReturnType<typeof collector>): number {
  let written = 0;
  const told = [
    ["", note.contentsObj?.str],
    [BY, note.titleObj?.str],
    ["", note.unsafeUrl ?? note.url],
  ] as const;
  for (const [label, value] of told) {
    if (typeof value !== "string" || value.trim() === "") continue;
    written += value.length;
    out.line(label + value);
  }
  const field = Array.isArray(note.fieldValue) ? note.fieldValue.join(", ") : note.fieldValue;
  if (typeof field === "string" && field.trim() !== "") {
    written += field.length;
    out.line(typeof note.fieldName === "string" && note.fieldName !== "" ? `${note.fieldName}: ${field}` : field);
  }
  return written;
}
