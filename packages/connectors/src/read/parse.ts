/** Deeper nesting than any export has; the limit keeps later walks of the value off the stack's end. */
const MAX_DEPTH = 100;

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Whole numbers beyond 2^53 become strings, so that two long ids do not fall together. */
function exact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === "number" && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
    ? source
    : value;
}

/** From so many digits on a number may lie beyond 2^53. */
const LONG_DIGITS = 16;

/** Never throws. The reason holds nothing of the input: "truncated JSON", "malformed JSON", "JSON nested too deep". */
export function parseJson(text: string): Parsed {
  const shape = measure(text);
  if (shape.deepest > MAX_DEPTH) return { ok: false, reason: "JSON nested too deep" };
  try {
    return { ok: true, value: shape.longNumber ? JSON.parse(text, exact) : JSON.parse(text) };
  } catch {
    return { ok: false, reason: shape.open ? "truncated JSON" : "malformed JSON" };
  }
}

/** Where the string that begins at `from` ends; -1 where it does not. Strings are most of a record, and looked through by the engine itself. */
function closing(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (end - escapes > from && text.charCodeAt(end - escapes - 1) === 92) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return -1;
}

/** What stands outside strings: whether brackets stay open, how deep they go, and whether some number is too long to be exact. */
function measure(text: string): { readonly open: boolean; readonly deepest: number; readonly longNumber: boolean } {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  let digits = 0;
  let longest = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) {
      if (++digits > longest) longest = digits;
      continue;
    }
    if (unit === 34) {
      const end = closing(text, at + 1);
      quoted = end < 0;
      if (quoted) break;
      at = end;
    } else if (unit === 123 || unit === 91) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (unit === 125 || unit === 93) depth--;
    digits = 0;
  }
  const first = text.charCodeAt(0);
  return {
    open: (first === 123 || first === 91) && (quoted || depth > 0),
    deepest,
    longNumber: longest >= LONG_DIGITS,
  };
}
