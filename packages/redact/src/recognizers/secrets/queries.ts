/** "/unsubscribe?h=9f8e7d6c5b4a", "../verify?t=c3VwcG9ydDEy": keys in the query of an address without its host, as logs and links in mails have it. */

import { EQUALS, isAlnum, unitAt } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isGuid } from "../guid.ts";

const LONGEST_QUERY = 600;
const PAIR =
  /[?&;](?:amp;)?(?:t|h|k|s|tk|tok|hash|sig|sign|hmac|mac|auth|authkey|ticket|code|otp|nonce|secret|st|sk|rt|magic|invite|invitation|reset|confirm|confirmation|verify|verification|activation|link|login|state)=([\w~.%+/:=-]{8,400})/gi;
/** A picture, a script or a style sheet says with such a key which state of it is meant. */
const ASSET = /\.(?:m?js|css|map|png|jpe?g|gif|svg|webp|ico|woff2?|ttf|mp4)$/i;
const LONGEST_PATH = 200;

export function queries(ctx: Context): void {
  const { text, signs } = ctx.scan;
  if ((signs & EQUALS) === 0) return;
  for (let at = text.indexOf("?"); at >= 0; at = text.indexOf("?", at + 1)) {
    if (!isAlnum(unitAt(text, at + 1))) continue;
    let from = at;
    while (from > 0 && at - from < LONGEST_PATH && isPath(text.charCodeAt(from - 1))) from--;
    if (!text.slice(from, at).includes("/") || ASSET.test(text.slice(from, at))) continue;
    let end = at;
    while (end < text.length && end - at < LONGEST_QUERY && isQuery(text.charCodeAt(end))) end++;
    for (const hit of all(PAIR, text.slice(at, end))) {
      const value = (hit[1] as string).replace(/[.:]+$/, "");
      const to = at + hit.index + hit[0].length - ((hit[1] as string).length - value.length);
      if (isKey(value)) ctx.emit(to - value.length, to, "SECRET", 0.88, "query-key");
    }
    at = end - 1;
  }
}

const isPath = (c: number): boolean =>
  c < 128 && (isAlnum(c) || (c >= 45 && c <= 47) || c === 95 || c === 37 || c === 126);
const isQuery = (c: number): boolean => c > 32 && c < 127 && c !== 34 && c !== 60 && c !== 62 && c !== 96;

/** Letters and digits in turn, and no time, version or record's identifier. */
const isKey = (value: string): boolean =>
  /\d/.test(value) &&
  /[a-z]/i.test(value) &&
  !isGuid(value) &&
  !/^(?:\d+[hms]){1,3}$|^v?\d+(?:\.\d+)+|^\d{4}-\d\d-\d\d/.test(value) &&
  (value.length > 11 || (value.match(/[a-z]+|[A-Z]+|\d+/g)?.length ?? 0) > 2);
