import type { Stripped } from "../document.ts";
import { cleanUrl, STRIPPED } from "./har-url.ts";

/** Headers of HTTP messages: what of their values may be kept, whatever kind of recording they stand in. */

export type Counts = { -readonly [Name in keyof Stripped]: number };
export const noneStripped = (): Counts => ({ cookies: 0, headers: 0, tokens: 0, bodies: 0 });

/** Headers whose values say nothing that lets anybody in. All others keep their names only. */
const HARMLESS = new Set(
  `:method :scheme :status accept accept-charset accept-encoding accept-language accept-ranges age allow alt-svc cache-control connection
  content-disposition content-encoding content-language content-length content-range content-type cross-origin-embedder-policy
  cross-origin-opener-policy cross-origin-resource-policy date dnt expires keep-alive last-modified pragma priority range referrer-policy
  retry-after sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user server
  strict-transport-security te timing-allow-origin trailer transfer-encoding upgrade upgrade-insecure-requests user-agent vary via
  access-control-allow-credentials access-control-allow-headers access-control-allow-methods access-control-max-age
  x-content-type-options x-forwarded-proto x-frame-options x-powered-by x-xss-protection`.split(/\s+/),
);
/** Even in a header that is harmless: somebody's way in. */
const SIGN_IN =
  /\b(?:bearer|basic|digest|negotiate)\s+\S|(?:token|key|secret|passw(?:or)?d|pwd|session|sess|sid|auth|authorization|code)["']?\s*[=:]/i;
/** Headers that hold an address: kept as `cleanUrl` leaves it. */
export const ADDRESSES = new Set([
  "referer",
  "location",
  "origin",
  "host",
  ":authority",
  "access-control-allow-origin",
  "content-location",
]);
/** Those of them that may name a host alone. */
const HOSTS = new Set(["origin", "host", ":authority", "access-control-allow-origin"]);
const COOKIES = new Set(["cookie", "set-cookie", "cookie2", "set-cookie2"]);

export function cleanAddress(raw: unknown, counts: Counts): string {
  const made = cleanUrl(raw);
  counts.tokens += made.tokens;
  return made.url;
}

/** A header with what may be kept of it. */
export function cleanHeader(
  given: string,
  value: string,
  counts: Counts,
): { readonly name: string; readonly value: string } {
  const name = /^:?[\w.-]{1,80}$/.test(given) ? given : STRIPPED;
  const key = name.toLowerCase();
  if (HARMLESS.has(key) && value.length <= 1000 && !/\w{40,}/.test(value) && !SIGN_IN.test(value))
    return { name, value };
  if (HOSTS.has(key) && !/^[a-z]+:\/\//i.test(value)) return { name, value: hostOf(value) };
  if (ADDRESSES.has(key)) return { name, value: cleanAddress(value, counts) };
  if (COOKIES.has(key)) counts.cookies++;
  else counts.headers++;
  return { name, value: STRIPPED };
}

const hostOf = (text: string) => (/^[\w.*:[\]-]{1,253}$/.test(text) ? text : STRIPPED);
