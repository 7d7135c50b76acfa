import { linkTarget } from "../text/html.ts";
import { isObject, list, object, text } from "../text/values.ts";

const BLOCKS = new Set([
  "paragraph",
  "heading",
  "codeBlock",
  "blockquote",
  "listItem",
  "taskItem",
  "decisionItem",
  "tableRow",
  "rule",
  "mediaSingle",
  "panel",
]);
const MAX_DEPTH = 40;

/** Plain text of a document in Atlassian's format, or of a string. */
export function adfText(value: unknown): string {
  if (!isObject(value)) return text(value);
  return write(value, 0)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function write(node: unknown, depth: number): string {
  if (!isObject(node) || depth > MAX_DEPTH) return "";
  const attributes = object(node.attrs);
  const type = text(node.type);
  if (type === "text") {
    const shown = typeof node.text === "string" ? node.text : "";
    const link = list(node.marks).find((mark) => isObject(mark) && mark.type === "link");
    return shown + linkTarget(shown, text(object(object(link).attrs).href));
  }
  if (type === "hardBreak") return "\n";
  if (type === "mention" || type === "emoji" || type === "status")
    return text(attributes.text) || text(attributes.shortName);
  if (type === "inlineCard" || type === "blockCard" || type === "embedCard") return text(attributes.url);
  if (type === "date") return text(attributes.timestamp);
  const inner = list(node.content)
    .map((child) => write(child, depth + 1))
    .join("");
  // A section that opens has a heading; a picture may have words in its place.
  const said = type === "expand" || type === "nestedExpand" ? `${text(attributes.title)}\n` : text(attributes.alt);
  return BLOCKS.has(type) ? `${said}${inner}\n` : said + inner;
}
