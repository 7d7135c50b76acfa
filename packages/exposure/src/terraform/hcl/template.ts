import type { Scanner } from "./scan.ts";
import type { Expression } from "./syntax.ts";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** What a template is made of, before its directives are joined: a text (to the end of its line), a value, a directive. */
type Part =
  | string
  | { readonly kind: "value"; readonly value: Expression }
  | { readonly kind: "if"; readonly test: Expression }
  | { readonly kind: "for"; readonly names: readonly string[]; readonly over: Expression }
  | { readonly kind: "else" | "endif" | "endfor" };

/** How the language's own reader reads what stands between the braces. */
export interface Inside {
  expression(): Expression;
  /** `NAME[, NAME] in VALUE`, after `for`. */
  loopHead(): { readonly names: readonly string[]; readonly over: Expression };
}

/**
 * Reads a text with `${...}` and `%{...}` until `ends` says so.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates
 */
function partsUntil(scan: Scanner, ends: () => boolean, escapes: boolean, inside: Inside): Part[] {
  const parts: Part[] = [];
  let plain = "";
  let trims = false;
  const flush = (): void => {
    // A strip marker takes the blanks of one text: to the end of its line.
    const text = trims ? plain.trimStart() : plain;
    if (plain !== "") trims = false;
    if (text !== "") parts.push(text);
    plain = "";
  };
  const open = (): void => {
    flush();
    trims = false;
    const before = parts.at(-1);
    if (scan.take("~") && typeof before === "string") parts.splice(-1, 1, before.trimEnd());
    scan.skip(true);
  };
  const close = (): void => {
    scan.skip(true);
    trims = scan.take("~");
    if (!scan.take("}")) scan.fail('expected "}" in a string');
  };
  while (!ends()) {
    // Between quotes a text stands on one line.
    if (scan.at() >= scan.text.length || (escapes && scan.peek() === "\n")) scan.fail("a string does not end");
    if (scan.take("$${")) plain += "${";
    else if (scan.take("%%{")) plain += "%{";
    else if (scan.take("${")) {
      open();
      const value = inside.expression();
      close();
      parts.push({ kind: "value", value });
    } else if (scan.take("%{")) {
      open();
      parts.push(directive(scan, inside));
      close();
    } else if (escapes && scan.peek() === "\\") {
      const next = scan.peek(2)[1] ?? "";
      const code = scan.match(/\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}/y);
      if (code) plain += String.fromCodePoint(Math.min(Number.parseInt(code.slice(2), 16), 0x10ffff));
      else {
        plain += ESCAPES[next] ?? next;
        scan.seek(scan.at() + 2);
      }
    } else {
      plain += scan.match(escapes ? /[^"\\$%\n]+|[\s\S]/y : /[^$%\n]+|[\s\S]/y) ?? "";
      if (!escapes && plain.endsWith("\n")) flush();
    }
  }
  flush();
  return parts;
}

function directive(scan: Scanner, inside: Inside): Part {
  const word = scan.match(/(?:if|else|endif|for|endfor)\b/y);
  if (word === "if") return { kind: "if", test: inside.expression() };
  if (word === "for") return { kind: "for", ...inside.loopHead() };
  if (word === "else" || word === "endif" || word === "endfor") return { kind: word };
  return scan.fail(`"${scan.peek(8).split(/[\s}~]/)[0]}" is no directive`);
}

/** Nesting beyond this is an attack on the stack, not a template. */
const DEEPEST = 200;

/** One expression of all parts: branches as choices, loops as lists that are joined. */
function assembled(parts: readonly Part[], scan: Scanner): Expression {
  let at = 0;
  let depth = 0;
  const until = (...ends: readonly string[]): Expression => {
    if (++depth > DEEPEST) scan.fail(`nested deeper than ${DEEPEST}`);
    const made = inner(ends);
    depth--;
    return made;
  };
  const inner = (ends: readonly string[]): Expression => {
    const out: (string | Expression)[] = [];
    for (; at < parts.length; at++) {
      const part = parts[at]!;
      if (typeof part === "string") {
        const before = out.at(-1);
        if (typeof before === "string") out[out.length - 1] = before + part;
        else out.push(part);
        continue;
      }
      if (ends.includes(part.kind)) return templateOf(out);
      if (part.kind === "value") out.push(part.value);
      else if (part.kind === "if") {
        at++;
        const yes = until("else", "endif");
        let no: Expression = { kind: "literal", value: "" };
        if (kindAt(at) === "else") {
          at++;
          no = until("endif");
        }
        out.push({ kind: "choice", test: part.test, yes, no });
      } else if (part.kind === "for") {
        at++;
        const made: Expression = {
          kind: "for",
          names: part.names,
          over: part.over,
          value: until("endfor"),
          grouped: false,
        };
        out.push({ kind: "call", name: "join", args: [{ kind: "literal", value: "" }, made], spread: false });
      } else scan.fail(`"${part.kind}" without a beginning`);
    }
    if (ends.length > 0) scan.fail(`a directive does not end: expected "${ends.at(-1)}"`);
    return templateOf(out);
  };
  const kindAt = (index: number): string | undefined => {
    const part = parts[index];
    return typeof part === "object" ? part.kind : undefined;
  };
  return until();
}

function templateOf(parts: readonly (string | Expression)[]): Expression {
  if (parts.length === 0) return { kind: "literal", value: "" };
  const [first] = parts;
  if (parts.length === 1 && typeof first === "string") return { kind: "literal", value: first };
  return { kind: "template", parts };
}

/** `"${x}"` alone is x itself, of whatever type. */
function wholeOf(parts: readonly Part[], scan: Scanner): Expression {
  const [only] = parts;
  return parts.length === 1 && typeof only === "object" && only.kind === "value" ? only.value : assembled(parts, scan);
}

/** After the opening quote. */
export function quoted(scan: Scanner, inside: Inside): Expression {
  return wholeOf(
    partsUntil(scan, () => scan.take('"'), true, inside),
    scan,
  );
}

/** A text that is a template as a whole: a file for templatefile(), a text of JSON syntax. Nothing in it is escaped. */
export function wholeTemplate(scan: Scanner, inside: Inside): Expression {
  return wholeOf(
    partsUntil(scan, () => scan.at() >= scan.text.length, false, inside),
    scan,
  );
}

/** After `<<` or `<<-`: the word, the lines, the word alone. `-` cuts the common indent off. */
export function heredoc(scan: Scanner, inside: Inside): Expression {
  const indented = scan.take("-");
  const word = scan.match(/[A-Za-z_][\w-]*/y) ?? scan.fail("a heredoc without a word");
  scan.match(/[^\n]*\n/y);
  const end = new RegExp(`[ \\t]*${word}[ \\t\\r]*(?=\\n|$)`, "y");
  const ended = (): boolean => (scan.at() === 0 || scan.text[scan.at() - 1] === "\n") && scan.match(end) !== undefined;
  const parts = partsUntil(scan, ended, false, inside);
  return assembled(indented ? withoutIndent(parts) : parts, scan);
}

function withoutIndent(parts: readonly Part[]): Part[] {
  const startsLine = (index: number): boolean => {
    const before = parts[index - 1];
    return index === 0 || (typeof before === "string" && before.endsWith("\n"));
  };
  const indents = parts.flatMap((part, i) => {
    if (!startsLine(i)) return [];
    if (typeof part !== "string") return [0];
    return part.trim() === "" && part.endsWith("\n") ? [] : [/^[ \t]*/.exec(part)![0].length];
  });
  const least = indents.length > 0 ? Math.min(...indents) : 0;
  return parts.map((part, i) =>
    typeof part === "string" && startsLine(i) ? part.slice(Math.min(least, indentOf(part))) : part,
  );
}

const indentOf = (text: string): number => /^[ \t]*/.exec(text)![0].length;
