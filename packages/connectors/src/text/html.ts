import { decodeHTML } from "entities";
import { clean } from "./values.ts";

/** Longer HTML is cut: nobody wrote it by hand, and the text column has to hold it. */
const MAX_HTML = 4 * 1024 * 1024;
const BLOCK = new Set(
  "address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);
const SILENT = new Set(["script", "style", "template", "noscript"]);
const NAME = /^\/?\s*([a-z][a-z0-9:-]*)/i;
const HREF = /\shref\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/i;

/**
 * HTML to plain text: tags out, entities decoded, blocks on lines of their own, a link's address kept in brackets behind
 * its text, since addresses hide there. One pass, linear in the input; anything that is no tag stays as text.
 */
export function htmlToText(html: string): string {
  const source = html.length > MAX_HTML ? html.slice(0, MAX_HTML) : html;
  const out: string[] = [];
  let at = 0;
  let link: { href: string; from: number } | undefined;
  const word = (raw: string) => {
    if (raw !== "") out.push(decodeHTML(raw.replace(/[ \t\r\n\f]+/g, " ")));
  };
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open < 0) {
      word(source.slice(at));
      break;
    }
    word(source.slice(at, open));
    if (source.startsWith("<!--", open)) {
      const end = source.indexOf("-->", open + 4);
      if (end < 0) {
        word(source.slice(open + 4));
        break;
      }
      at = end + 3;
      continue;
    }
    const next = source.charCodeAt(open + 1) | 32;
    const isTag =
      (next >= 97 && next <= 122) || source[open + 1] === "/" || source[open + 1] === "!" || source[open + 1] === "?";
    const close = isTag ? source.indexOf(">", open) : -1;
    if (close < 0) {
      out.push("<");
      at = open + 1;
      // Without any further ">" nothing that follows is a tag.
      if (isTag) {
        word(source.slice(at));
        break;
      }
      continue;
    }
    const tag = source.slice(open + 1, close);
    const name = NAME.exec(tag)?.[1]?.toLowerCase() ?? "";
    at = close + 1;
    if (SILENT.has(name) && !tag.startsWith("/")) {
      const end = indexOfEnd(source, name, at);
      if (end < 0) break;
      at = end;
    } else if (name === "a") {
      if (link !== undefined) endLink(out, link);
      const found = tag.startsWith("/") ? null : HREF.exec(tag);
      const href = found === null ? "" : decodeHTML(found[1] ?? found[2] ?? found[3] ?? "").trim();
      link = href === "" || href.startsWith("#") ? undefined : { href, from: out.length };
    } else if (name === "img") {
      const alt = /\salt\s*=\s*(?:"([^"]{0,500})"|'([^']{0,500})')/i.exec(tag);
      word(alt?.[1] ?? alt?.[2] ?? "");
    } else if (BLOCK.has(name)) out.push("\n");
  }
  if (link !== undefined) endLink(out, link);
  return clean(
    out
      .join("")
      .replaceAll("\u00a0", " ")
      .split("\n")
      .map((line) => line.trim())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  );
}

function indexOfEnd(source: string, name: string, from: number): number {
  // Case matters little in practice; a mixed-case end tag is looked for once more.
  for (const spelled of [`</${name}`, `</${name.toUpperCase()}`]) {
    const end = source.indexOf(spelled, from);
    if (end < 0) continue;
    const close = source.indexOf(">", end);
    return close < 0 ? -1 : close + 1;
  }
  return -1;
}

function endLink(out: string[], link: { readonly href: string; readonly from: number }): void {
  out.push(linkTarget(out.slice(link.from).join(""), link.href));
}

/** Where a link leads, to stand behind its text; "" where the text says it. */
export function linkTarget(shown: string, href: string): string {
  const bare = href.replace(/^mailto:|^tel:/i, "");
  return bare === "" || bare === shown.trim() || href === shown.trim() ? "" : ` (${bare})`;
}
