/** Addresses in a recording, without what lets somebody in. */

export const STRIPPED = "[stripped]";

/** Names of parameters whose value is never kept, however plain it looks. */
const SECRET_NAME =
  /tok|auth|pass|pwd|secret|sess|sid|sig|key|code|state|nonce|otp|pin|ticket|assert|saml|jwt|cred|cookie|csrf|xsrf|hash|hmac|login|user|mail|phone|name/i;
/** Parameters that say what is shown, and how. */
const HARMLESS_NAME =
  /^(?:page|per_?page|page_?(?:no|number|size)|limit|offset|skip|start|count|size|lang|language|locale|hl|country|region|currency|tz|timezone|sort|sort_?(?:by|dir|order)|order|order_?(?:by|dir)|dir|direction|v|ver|version|format|view|tab|type|width|height|depth|expand|include|fields)$/i;
/** What such a parameter may say: short words and numbers, as in `page=2&sort=created_at`. */
const PLAIN = /^(?:[a-z][a-z_.,-]{0,23}|-?\d{1,6}(?:\.\d{1,3})?|)$/i;
/** What any other may say as well: fewer figures than a code has. */
const HARMLESS = /^(?:true|false|yes|no|on|off|null|asc|desc|-?\d{1,3}|)$/i;
/** Shorter than what lets somebody in without a name before it. */
const LONG = 10;
/** A word, several written as one ("getOrderById"), or a short number. */
const READABLE = /^(?:[A-Z]?[a-z]{1,16}(?:[A-Z][a-z]{2,16}|By|Ids?|To|Of|In|On)*|\d{1,4}|)$/;
/** No person wrote it: long, with letters, and no words. */
const isOpaque = (part: string): boolean =>
  part.length >= LONG && /[a-z]/i.test(part) && !part.split(/[-_.~[\]]/).every((piece) => READABLE.test(piece));
/** Parts of a path behind which one stands that lets somebody in ("/reset/k3Qz", "/verify/482913", "/invite/…"). */
const BEFORE_SECRET =
  /^(?:.*[-_])?(?:reset|resets|recover|recovery|verify|verification|confirm|confirmation|activate|activation|invite|invites|invitation|invitations|token|tokens|magic|magic-?link|codes?|pin|tan|[mt2]fa|t?otp|jwt|nonce|sig|signature|sso|callback|unsubscribe|share|shared|password|passwords|auth|session|sessions|login|signin|(?:api-?)?keys?|secret|secrets|download-?link|access)$/i;
/** Addresses that whoever knows them may post to: what of their path is a plain word. */
const HOOK = /(?:^|[./_-])(?:web-?)?hooks?(?=[./_-]|$)/i;
const HOOK_WORD = /^(?:[a-z]{1,12}|v\d|)$/;
/** What a path says in words. */
const WORDS = /^[a-z]{1,16}(?:[-_][a-z]{1,16}){0,4}$/;
const FILE = /^[\w.-]{1,80}\.(?:js|mjs|css|png|jpe?g|gif|svg|woff2?|ico|html?|json|map|webp|wasm)$/i;

export interface Cleaned {
  readonly url: string;
  readonly tokens: number;
}

export function isPlainParameter(name: string, value: string): boolean {
  return !SECRET_NAME.test(name) && (HARMLESS_NAME.test(name) ? PLAIN : HARMLESS).test(value);
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
  const hook = HOOK.test(url.host + url.pathname);
  let before = "";
  const path = url.pathname
    .split("/")
    .map((part) => {
      const told = hook ? !HOOK_WORD.test(part) : BEFORE_SECRET.test(before) && part !== "" && !WORDS.test(part);
      before = part;
      // Matrix parameters (";jsessionid=...") are parameters as well.
      return kept(part, !told && !part.includes(";") && (FILE.test(part) || !isOpaque(part)) && !/%40|@/.test(part));
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
export const parameterName = (name: string) => (/^[\w.[\]-]{1,40}$/.test(name) && !isOpaque(name) ? name : STRIPPED);
