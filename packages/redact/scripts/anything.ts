/** Texts nobody would write: any UTF-16, pieces that recognizers begin at, escapes, stand-ins, halves of surrogate pairs. */
import fc from "fast-check";

const fragment = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme-composite", maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "mara@example.com",
    " @ ",
    " at ",
    " dot com",
    "+44 20 7946 0018",
    "4111 1111 1111 1111",
    "Hi Mara, ",
    "Regards,\n",
    "Saludos cordiales,\n",
    "password: ",
    "token=",
    "born ",
    "12 May 1985",
    "order ",
    "phone ",
    "[EMAIL·1]",
    "[PERSON·k7f2q]",
    "[",
    "·",
    "\ud83d",
    "\ude00",
    "\u0000",
    "\u200b",
    "\u202e",
    "＠",
    "=40",
    "=\n",
    "%40",
    "&#64;",
    "&amp;",
    "\\u0040",
    "\\n",
    "12 Main Street, ",
    "王建华先生",
    "서울특별시 ",
    "12.04.1985",
    "https://example.com/u/1234567",
    "Cookie: a=bcdefgh; ",
    "名前：",
    "密码是",
    "שמי ",
    "اسمي ",
    "1.2.3.4",
    "::1",
    "\r\n",
  ),
);

export const anything = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(""));

/** In range, in order, apart, not empty, and never inside a surrogate pair. */
export function offsetsAreValid(
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
): boolean {
  let last = 0;
  for (const { start, end } of found) {
    if (start < last || end <= start || end > text.length || splits(text, start) || splits(text, end)) return false;
    last = end;
  }
  return true;
}

function splits(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return at > 0 && high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}
