import type { Scanner } from "./scan.ts";
import type { Expression } from "./syntax.ts";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** Reads a text with `${...}` until `ends` says so; `expression` reads what stands between the braces. */
function partsUntil(scan: Scanner, ends: () => boolean, escapes: boolean, expression: () => Expression): Expression {
  const parts: (string | Expression)[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain !== "") parts.push(plain);
    plain = "";
  };
  while (!ends()) {
    // Between quotes a text stands on one line.
    if (scan.at() >= scan.text.length || (escapes && scan.peek() === "\n")) scan.fail("a string does not end");
    if (scan.take("$${")) plain += "${";
    else if (scan.take("%%{")) plain += "%{";
    else if (scan.take("${")) {
      flush();
      scan.take("~");
      parts.push(expression());
      scan.skip(true);
      scan.take("~");
      if (!scan.take("}")) scan.fail('expected "}" in a string');
    } else if (scan.peek(2) === "%{") {
      // Directives loop and branch over text; no rule set in the field needs them for an address.
      const start = scan.at();
      const end = scan.text.indexOf("}", start);
      if (end < 0) scan.fail("a directive does not end");
      scan.seek(end + 1);
      flush();
      parts.push({ kind: "opaque", text: scan.text.slice(start, end + 1) });
    } else if (escapes && scan.peek() === "\\") {
      const next = scan.peek(2)[1] ?? "";
      const code = scan.match(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}/y);
      if (code) plain += String.fromCodePoint(Math.min(Number.parseInt(code.slice(2), 16), 0x10ffff));
      else {
        plain += ESCAPES[next] ?? next;
        scan.seek(scan.at() + 2);
      }
    } else plain += scan.match(escapes ? /[^"\\$%\n]+|[\s\S]/y : /[^$%\n]+|[\s\S]/y) ?? "";
  }
  flush();
  if (parts.length === 0) return { kind: "literal", value: "" };
  const [first] = parts;
  if (parts.length === 1 && first !== undefined)
    return typeof first === "string" ? { kind: "literal", value: first } : first;
  return { kind: "template", parts };
}

/** After the opening quote. */
export function quoted(scan: Scanner, expression: () => Expression): Expression {
  return partsUntil(scan, () => scan.take('"'), true, expression);
}

/** After `<<` or `<<-`: the word, the lines, the word alone. `-` cuts the common indent off. */
export function heredoc(scan: Scanner, expression: () => Expression): Expression {
  const indented = scan.take("-");
  const word = scan.match(/[A-Za-z_][\w-]*/y) ?? scan.fail("a heredoc without a word");
  scan.match(/[^\n]*\n/y);
  const end = new RegExp(`[ \\t]*${word}[ \\t\\r]*(?=\\n|$)`, "y");
  let fresh = true;
  const value = partsUntil(
    scan,
    () => {
      fresh = scan.at() === 0 || scan.text[scan.at() - 1] === "\n";
      return fresh && scan.match(end) !== undefined;
    },
    false,
    expression,
  );
  if (!indented || value.kind !== "literal" || typeof value.value !== "string") return value;
  const lines = value.value.split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)![0].length);
  const least = indents.length > 0 ? Math.min(...indents) : 0;
  return { kind: "literal", value: lines.map((line) => line.slice(least)).join("\n") };
}
