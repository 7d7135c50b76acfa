/** Where a secret value ends. */
import { isAlnum, MASK, unitAt } from "../../scan/classes.ts";

const LONGEST = 4096;

export function isQuote(c: number): boolean {
  return c === 34 || c === 39 || c === 96 || c === 0x201c || c === 0x201d || c === 0x300d || c === 0xbb;
}

const NEXT_PAIR = /^&(?:amp;)?(?:[\w.[\]%-]{1,32}=|$)/;

/** "パスワードは8文字以上…": where the script itself goes on, the value is over. */
export function typedEnd(text: string, p: number, end: number): number {
  let q = p;
  while (q < end && text.charCodeAt(q) < 0xe00) q++;
  return q;
}

/** The end of the value that begins at `p`. */
export function valueEnd(text: string, p: number): number {
  const quoted = p > 0 && isQuote(text.charCodeAt(p - 1));
  let q = p;
  while (q < text.length && q - p < LONGEST) {
    const c = text.charCodeAt(q);
    if (
      c === 32 ||
      c === 10 ||
      c === 13 ||
      c === 9 ||
      (isQuote(c) && (quoted || !goesOnBehind(text, q))) ||
      c === 0x3002 ||
      c === 0xff0c ||
      c === 60 ||
      c === MASK ||
      c === 0x3001
    )
      break;
    // "?pwd=a&next=b" ends here, "Pwd=Tr0ub4dor&3;" does not.
    if (c === 38 && q > p && text.charCodeAt(p - 1) === 61 && NEXT_PAIR.test(text.slice(q, q + 40))) break;
    // "1K8Axh)B": a bracket inside; one that closes ends a word.
    if (
      (c === 59 && !goesOnBehindStop(text, p, q)) ||
      (c === 41 && q > p && !isTyped(unitAt(text, q + 1)) && !text.slice(p, q).includes("("))
    )
      break;
    q++;
  }
  return q;
}

/** `haslo=Jarzebina;3`: a value that a sign assigns goes on behind a semicolon to its line's end, where no other pair follows. */
const goesOnBehindStop = (text: string, p: number, q: number): boolean =>
  q > p && text.charCodeAt(p - 1) === 61 && /^;[^\s;=:,&"'<>/]{1,12}(?:\n|$)/.test(text.slice(q, q + 15));

/** Does a password that is no word go on with this sign? */
export const isTyped = (c: number): boolean =>
  (c < 128 && isAlnum(c)) || (c >= 35 && c <= 38) || c === 42 || c === 43 || c === 64 || c === 94;

/** "it's-Me99", "abc%27def": a quote inside a value that no quote opened; not one that closes, nor an owner's. */
function goesOnBehind(text: string, quote: number): boolean {
  return (
    isAlnum(unitAt(text, quote + 1)) &&
    isAlnum(unitAt(text, quote - 1)) &&
    !/^s(?![\p{L}\d-])/u.test(text.slice(quote + 1, quote + 3))
  );
}
