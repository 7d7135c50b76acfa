/** Addresses in a recording, without what lets somebody in. */

export const STRIPPED = "[stripped]";

/** Names of parameters whose value is never kept, however plain it looks. */
const SECRET_NAME =
  /tok|auth|pass|pwd|secret|sess|sid|sig|key|code|state|nonce|otp|pin|ticket|assert|saml|jwt|cred|cookie|csrf|xsrf|hash|hmac|login|user|mail|phone|name/i;
/** Values that may stay: short words and numbers, as in `page=2&sort=created_at`. */
const PLAIN = /^(?:[a-z][a-z_.,-]{0,23}|-?\d{1,6}(?:\.\d{1,3})?|true|false|)$/i;
/** A part of a path that no person wrote: long, of letters and digits mixed. */
const OPAQUE = /^(?=[^/]*\d)(?=[^/]*[a-z])[\w.~%+=:@!$&'()*,;-]{20,}$/i;
/** Parts of a path behind which one stands that lets somebody in ("/reset/k3Qz", "/verify/482913", "/invite/…"). */
const BEFORE_SECRET =
  /^(?:.*[-_])?(?:reset|resets|recover|recovery|verify|verification|confirm|confirmation|activate|activation|invite|invites|invitation|invitations|token|tokens|magic|magic-?link|otp|sso|callback|unsubscribe|share|shared|password|passwords|auth|session|sessions|login|signin|webhook|webhooks|api-?keys?|secret|secrets|download-?link|access)$/i;
/** What a path says in words. */
const WORDS = /^[a-z]{1,16}(?:[-_][a-z]{1,16}){0,4}$/;
const FILE = /^[\w.-]{1,80}\.(?:js|mjs|css|png|jpe?g|gif|svg|woff2?|ico|html?|json|map|webp|wasm)$/i;

export interface Cleaned {
  readonly url: string;
  readonly tokens: number;
}

export function isPlainParameter(name: string, value: string): boolean {
  return !SECRET_NAME.test(name) && PLAIN.test(value);
}

/** Keeps scheme, host, readable path and plain parameters. What is no address of the web is not kept at all. */
export function cleanUrl(raw: unknown): Cleaned {
  if (typeof raw !== "string" || raw === "") return { url: "", tokens: 0 };
  let url: URL;
  const relative = raw.startsWith("/") && !raw.startsWith("//");
  try {
    url = relative ? new URL(raw, "http://relative.invalid") : new URL(raw);
  } catch {
    return { url: STRIPPED, tokens: 1 };
  }
  if (!/^(?:https?|wss?):$/.test(url.protocol)) return { url: `${url.protocol}${STRIPPED}`, tokens: 1 };
  let tokens = 0;
  const kept = (part: string, keep: boolean) => {
    if (keep) return part;
    tokens++;
    return STRIPPED;
  };
  let before = "";
  const path = url.pathname
    .split("/")
    .map((part) => {
      const told = BEFORE_SECRET.test(before) && part !== "" && !WORDS.test(part);
      before = part;
      // Matrix parameters (";jsessionid=...") are parameters as well.
      return kept(part, !told && !part.includes(";") && (FILE.test(part) || !OPAQUE.test(part)) && !/%40|@/.test(part));
    })
    .join("/");
  const query = [...url.searchParams]
    .map(([name, value]) => `${parameterName(name)}=${kept(encodeURIComponent(value), isPlainParameter(name, value))}`)
    .join("&");
  if (url.username !== "" || url.password !== "") tokens++;
  if (url.hash !== "") tokens++;
  return { url: `${relative ? "" : `${url.protocol}//${url.host}`}${path}${query === "" ? "" : `?${query}`}`, tokens };
}

/** A bare token in the place of a name ("?eyJhbGci...") is a value. */
export const parameterName = (name: string) => (/^[\w.[\]-]{1,40}$/.test(name) && !OPAQUE.test(name) ? name : STRIPPED);
