/** What goes though a policy keeps its type: whoever reads it can spend it or sign in with it, whatever it was taken for. */
import { luhn } from "./recognizers/codes/checksums.ts";
import { isTokenLike } from "./recognizers/net/urls.ts";
import type { Finding } from "./redacted.ts";

/** Does the value hold a card's number, or is it an address of the web with a key in it? */
export const isNeverKept = ({ type, rule, normal }: Finding): boolean =>
  holdsCard(normal) || (type === "URL" && (rule === "url-token" || opens(normal)));

/** Figures in groups, as cards' are written. */
const FIGURES = /\d+(?:[ .-]\d+)*/g;
/** First figures and lengths as issuers have them (ISO/IEC 7812): a device's number has the same sum and others. */
const CARD = /^(?:4(?:\d{12}|\d{15}|\d{18})|3[47]\d{13}|3[068]\d{12}|(?:35|5[0-8]|2[2-7])\d{14}|6\d{15,18})$/;
const LONGEST_CARD = 19;

function holdsCard(value: string): boolean {
  for (const [figures] of value.matchAll(FIGURES)) {
    const groups = figures.split(/[ .-]/);
    for (let first = 0; first < groups.length; first++) {
      let digits = "";
      for (let n = first; n < groups.length && digits.length <= LONGEST_CARD; n++) {
        digits += groups[n];
        if (CARD.test(digits) && luhn(digits)) return true;
      }
    }
  }
  return false;
}

const SCHEME = /^(?:[a-z][a-z\d+.-]{0,20}:)?\/\//;

/** What is asked, what is noted behind it, whoever signs in before the host, and a piece of the path that nobody would read aloud. */
function opens(url: string): boolean {
  const [host = "", ...path] = url.replace(SCHEME, "").split("/");
  return /[?#]/.test(url) || host.includes("@") || path.some(isTokenLike);
}
