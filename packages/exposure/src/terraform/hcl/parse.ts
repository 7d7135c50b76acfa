import { type Scanner, scanner } from "./scan.ts";
import type { Attribute, Block, Body, Expression } from "./syntax.ts";
import { heredoc, type Inside, quoted, wholeTemplate } from "./template.ts";

/** Nesting beyond this is an attack on the stack, not a configuration. */
const DEEPEST = 200;
const NAME = /[A-Za-z_][\w-]*/y;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Binary operators from the loosest to the tightest. */
const OPERATORS: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["==", "!="],
  ["<=", ">=", "<", ">"],
  ["+", "-"],
  ["*", "/", "%"],
];

/** A `.tf` or `.tfvars` text. Throws SyntaxProblem with the line. Attributes and blocks know theirs. */
export function parseHcl(text: string): Body {
  const scan = scanner(text);
  return readerOf(scan).body(false);
}

/** A text that is a template: `${...}` and `%{...}` in it are read, nothing is escaped. Throws SyntaxProblem with the line. */
export function parseTemplate(text: string): Expression {
  const scan = scanner(text);
  return wholeTemplate(scan, readerOf(scan).inside);
}

function readerOf(scan: Scanner) {
  let depth = 0;
  /** Inside brackets a newline is white space. */
  let brackets = 0;
  const skip = (): void => scan.skip(brackets > 0);
  const deeper = <T>(read: () => T): T => {
    if (++depth > DEEPEST) scan.fail(`nested deeper than ${DEEPEST}`);
    const value = read();
    depth--;
    return value;
  };
  const within = <T>(read: () => T): T => {
    brackets++;
    const value = read();
    brackets--;
    return value;
  };
  const expect = (word: string): void => {
    skip();
    if (!scan.take(word)) scan.fail(`expected "${word}"`);
  };

  const body = (closed: boolean): Body => {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (;;) {
      scan.skip(true);
      if (closed && scan.take("}")) return { attributes, blocks };
      if (scan.at() >= scan.text.length) {
        if (closed) scan.fail("a block does not end");
        return { attributes, blocks };
      }
      const line = scan.line();
      const name = scan.match(NAME) ?? scan.fail(`"${scan.peek()}" where a name belongs`);
      scan.skip(false);
      if (scan.peek() === "=" && scan.peek(2) !== "==") {
        scan.take("=");
        attributes.push({ name, value: outside(expression), line });
        scan.skip(false);
        if (scan.at() < scan.text.length && !/[\n}]/.test(scan.peek())) scan.fail(`"${scan.peek()}" after a value`);
        continue;
      }
      const labels: string[] = [];
      while (!scan.take("{")) {
        if (scan.take('"')) {
          const label = quoted(scan, inside);
          labels.push(label.kind === "literal" ? String(label.value) : "?");
        } else labels.push(scan.match(NAME) ?? scan.fail(`expected "=" or "{" after ${name}`));
        scan.skip(false);
      }
      blocks.push({ type: name, labels, line, body: outside(() => deeper(() => body(true))) });
    }
  };
  /** A block's own lines end its attributes, whatever bracket stands around it. */
  const outside = <T>(read: () => T): T => {
    const kept = brackets;
    brackets = 0;
    const value = read();
    brackets = kept;
    return value;
  };

  const expression = (): Expression =>
    deeper(() => {
      const test = binary(0);
      skip();
      if (!scan.take("?")) return test;
      const yes = within(expression);
      within(() => expect(":"));
      // After ":" the value may stand on the next line; what follows it there belongs to the body again.
      scan.skip(true);
      return { kind: "choice", test, yes, no: expression() };
    });

  const binary = (level: number): Expression => {
    const operators = OPERATORS[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (;;) {
      skip();
      const operator = operators.find((one) => scan.peek(one.length) === one);
      if (operator === undefined) return left;
      scan.take(operator);
      scan.skip(true);
      left = { kind: "binary", operator, left, right: binary(level + 1) };
    }
  };
  const unary = (): Expression => {
    skip();
    for (const operator of ["!", "-"]) {
      if (scan.peek() === operator && scan.peek(2) !== "!=") {
        scan.take(operator);
        return { kind: "unary", operator, operand: deeper(unary) };
      }
    }
    return postfix(primary());
  };

  const postfix = (start: Expression): Expression => {
    let value = start;
    for (;;) {
      skip();
      if (scan.peek(3) === "...") return value;
      if (scan.take(".*")) value = { kind: "splat", of: value, path: path() };
      else if (scan.take(".")) {
        const index = scan.match(/\d+/y);
        if (index !== undefined) value = { kind: "index", of: value, key: { kind: "literal", value: Number(index) } };
        else
          value = { kind: "attribute", of: value, name: scan.match(NAME) ?? scan.fail("expected a name after a dot") };
      } else if (scan.take("[*]")) value = { kind: "splat", of: value, path: path() };
      else if (scan.take("[")) {
        const key = within(() => {
          const inner = expression();
          expect("]");
          return inner;
        });
        value = { kind: "index", of: value, key };
      } else return value;
    }
  };
  const path = (): string[] => {
    const names: string[] = [];
    while (/^\.[A-Za-z_]/.test(scan.peek(2))) {
      scan.take(".");
      names.push(scan.match(NAME)!);
    }
    return names;
  };

  const primary = (): Expression => {
    skip();
    const number = scan.match(NUMBER);
    if (number !== undefined) return { kind: "literal", value: Number(number) };
    if (scan.take('"')) return quoted(scan, inside);
    if (scan.take("<<")) return heredoc(scan, inside);
    if (scan.take("(")) {
      return within(() => {
        const inner = expression();
        expect(")");
        return inner;
      });
    }
    if (scan.take("[")) return within(list);
    if (scan.take("{")) return within(object);
    const name = scan.match(NAME) ?? scan.fail(`"${scan.peek()}" where a value belongs`);
    if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
    if (name === "null") return { kind: "literal", value: null };
    const whole = name + (scan.match(/(?:::[A-Za-z_][\w-]*)+/y) ?? "");
    return scan.take("(") ? within(() => call(whole)) : { kind: "name", name };
  };
  const call = (name: string): Expression => {
    const args: Expression[] = [];
    let spread = false;
    for (;;) {
      skip();
      if (scan.take(")")) return { kind: "call", name, args, spread };
      args.push(expression());
      skip();
      if (scan.take("...")) spread = true;
      skip();
      if (!scan.take(",") && scan.peek() !== ")") scan.fail(`expected "," or ")" in ${name}()`);
    }
  };
  const loopHead = (): { names: string[]; over: Expression } => {
    const names: string[] = [];
    do {
      skip();
      names.push(scan.match(NAME) ?? scan.fail("expected a name after for"));
      skip();
    } while (scan.take(","));
    expect("in");
    return { names, over: expression() };
  };
  const inside: Inside = { expression: () => within(expression), loopHead: () => within(loopHead) };
  const loop = (end: string): Expression => {
    const { names, over } = loopHead();
    expect(":");
    let value = expression();
    let key: Expression | undefined;
    skip();
    if (scan.take("=>")) {
      key = value;
      value = expression();
      skip();
    }
    const grouped = scan.take("...");
    skip();
    const when = scan.match(/if\b/y) ? expression() : undefined;
    expect(end);
    return { kind: "for", names, over, ...(key && { key }), value, ...(when && { when }), grouped };
  };
  const list = (): Expression => {
    skip();
    if (scan.match(/for\b/y)) return loop("]");
    const items: Expression[] = [];
    for (;;) {
      skip();
      if (scan.take("]")) return { kind: "list", items };
      items.push(expression());
      skip();
      if (!scan.take(",") && scan.peek() !== "]") scan.fail('expected "," or "]"');
    }
  };
  const object = (): Expression => {
    skip();
    if (scan.match(/for\b(?=\s+[A-Za-z_])/y)) return loop("}");
    const items: [Expression, Expression][] = [];
    for (;;) {
      skip();
      if (scan.take("}")) return { kind: "object", items };
      const bare = scan.match(/[A-Za-z_][\w-]*(?=\s*[=:])/y);
      const key: Expression = bare !== undefined ? { kind: "literal", value: bare } : expression();
      skip();
      if (!scan.take("=") && !scan.take(":")) scan.fail('expected "=" in an object');
      // Inside an object a newline ends an item as a comma does.
      scan.skip(true);
      items.push([key, outside(expression)]);
      skip();
      scan.take(",");
    }
  };
  return { body, inside };
}
