import { isObject, list, object, text } from "../text/values.ts";

const BLOCKS = new Set([
  "paragraph",
  "heading",
  "codeBlock",
  "blockquote",
  "listItem",
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
  if (type === "text") return typeof node.text === "string" ? node.text : "";
  if (type === "hardBreak") return "\n";
  if (type === "mention" || type === "emoji" || type === "status")
    return text(attributes.text) || text(attributes.shortName);
  if (type === "inlineCard" || type === "blockCard") return text(attributes.url);
  if (type === "date") return text(attributes.timestamp);
  const inner = list(node.content)
    .map((child) => write(child, depth + 1))
    .join("");
  return BLOCKS.has(type) ? `${inner}\n` : inner;
}
