/**
 * JSON that remembers lines. Comments, a byte order mark and trailing commas are accepted, since ARM templates carry
 * them. Every object and array knows the line it starts on.
 */
export interface Parsed {
  readonly value: unknown;
  /** 1-based line of an object or array of `value`; 1 for anything else. */
  lineOf(node: unknown): number;
  /** Whether an object or array is of this document. */
  has(node: object): boolean;
  /** The first thing that is no JSON and that Azure templates may have all the same: a comment, a text over several lines. */
  readonly loose?: { readonly line: number; readonly what: string };
}

/** The message says what was found and on which line. */
export class SyntaxProblem extends Error {}

/** Nesting beyond this is an attack on the parser's stack, not a rule set. */
const DEEPEST = 500;

export function parseJson(text: string): Parsed {
  const lines = new WeakMap<object, number>();
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let depth = 0;
  let loose: Parsed["loose"];

  const fail = (what: string): never => {
    throw new SyntaxProblem(`line ${line}: ${what}`);
  };
  const skip = (): void => {
    for (;;) {
      const char = text[at];
      if (char === "\n") line++;
      if (char === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) loose ??= { line, what: "a comment" };
      if (char === " " || char === "\t" || char === "\r" || char === "\n") at++;
      else if (char === "/" && text[at + 1] === "/") while (at < text.length && text[at] !== "\n") at++;
      else if (char === "/" && text[at + 1] === "*") {
        const end = text.indexOf("*/", at + 2);
        if (end < 0) fail("a comment does not end");
        for (; at < end + 2; at++) if (text[at] === "\n") line++;
      } else return;
    }
  };
  const string = (): string => {
    const start = at++;
    let plain = true;
    for (; at < text.length && text[at] !== '"'; at++) {
      if (text[at] === "\\") {
        plain = false;
        at++;
      } else if (text[at]! < " ") {
        // ARM allows strings over several lines.
        if (!/[\t\r\n]/.test(text[at]!)) fail("a string holds a control character");
        loose ??= { line, what: "a text with a line break or tab" };
        plain = false;
        if (text[at] === "\n") line++;
      }
    }
    if (at >= text.length) fail("a string does not end");
    const raw = text.slice(start, ++at);
    if (plain) return raw.slice(1, -1);
    try {
      return JSON.parse(raw.replace(/\r?\n/g, "\\n").replace(/\t/g, "\\t")) as string;
    } catch {
      return fail("a string has a bad escape");
    }
  };
  const value = (): unknown => {
    skip();
    const char = text[at];
    if (char === '"') return string();
    if (char === "{" || char === "[") {
      if (++depth > DEEPEST) fail(`nested deeper than ${DEEPEST}`);
      const node = char === "{" ? object() : array();
      depth--;
      return node;
    }
    const word = /^(true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?)/.exec(text.slice(at, at + 40))?.[0];
    if (word !== undefined && /^-?0\d/.test(word)) return fail(`the number ${word} starts with a nought`);
    if (word === undefined) return fail(char === undefined ? "the text ends too early" : `"${char}" was not expected`);
    at += word.length;
    return JSON.parse(word) as unknown;
  };
  const object = (): object => {
    const out: Record<string, unknown> = {};
    lines.set(out, line);
    at++;
    for (skip(); text[at] !== "}"; skip()) {
      if (text[at] !== '"') fail("a key was expected");
      const key = string();
      skip();
      if (text[at] !== ":") fail('":" was expected');
      at++;
      const child = value();
      // Which of the two counts differs from reader to reader: the provider's may take the one that this one drops.
      if (Object.hasOwn(out, key)) fail(`the key ${JSON.stringify(key)} stands twice in one object`);
      // A key named __proto__ must stay data.
      Object.defineProperty(out, key, { value: child, enumerable: true, writable: true, configurable: true });
      skip();
      if (text[at] === ",") at++;
      else if (text[at] !== "}") fail('"," or "}" was expected');
    }
    at++;
    return out;
  };
  const array = (): unknown[] => {
    const out: unknown[] = [];
    lines.set(out, line);
    at++;
    for (skip(); text[at] !== "]"; skip()) {
      out.push(value());
      skip();
      if (text[at] === ",") at++;
      else if (text[at] !== "]") fail('"," or "]" was expected');
    }
    at++;
    return out;
  };

  const result = value();
  skip();
  if (at < text.length) fail("text after the end");
  return {
    value: result,
    lineOf: (node) => (typeof node === "object" && node ? (lines.get(node) ?? 1) : 1),
    has: (node) => lines.has(node),
    ...(loose && { loose }),
  };
}
