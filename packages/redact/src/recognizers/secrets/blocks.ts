/** Secrets with a frame of their own: key blocks, connection strings, cookie headers, incoming webhooks. */
import { AT_SIGN, isAlnum } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import type { Context } from "../context.ts";

const BEGIN = wordSet("begin", "folded");

/** `-----BEGIN … PRIVATE KEY-----` to its end. */
export function pem(ctx: Context): void {
  if (!BEGIN.inText(ctx.scan)) return;
  const text = ctx.scan.text;
  let from = 0;
  for (let n = 0; n < 64; n++) {
    const at = text.indexOf("-----BEGIN ", from);
    if (at < 0) return;
    const head = text.slice(at, at + 60);
    const kind = /^-----BEGIN ([A-Z0-9 ]*)-----/.exec(head);
    from = at + 11;
    if (kind === null || !/KEY/.test(kind[1] as string) || /PUBLIC/.test(kind[1] as string)) continue;
    const close = text.indexOf("-----END ", at);
    let end = close < 0 ? Math.min(text.length, at + 8192) : close + 9;
    if (close >= 0) {
      const tail = text.indexOf("-----", end);
      end = tail < 0 || tail - end > 60 ? end : tail + 5;
    }
    ctx.emit(at, end, "SECRET", 0.99, "pem");
    from = end;
  }
}

/** `scheme://user:password@host`, and a key alone before the host, as reports of errors and clones have it. */
export function connection(ctx: Context): void {
  const text = ctx.scan.text;
  if ((ctx.scan.signs & AT_SIGN) === 0) return;
  let from = 0;
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", from)) {
    from = at + 3;
    // An account may be an address, a password may hold the sign: the last one stands before the host.
    let sign = -1;
    let colon = -1;
    for (let p = from; p < text.length && p - from < 300; p++) {
      const c = text.charCodeAt(p);
      if (c === 47 || c <= 32 || c === 34 || c === 60) break;
      if (c === 64) sign = p;
      else if (c === 58 && colon < 0) colon = p;
    }
    if (sign < 0) continue;
    const login = text.slice(from, sign);
    if (colon < 0 || colon > sign ? !KEY_ALONE.test(login) : sign - colon < 2 || PLACES.test(login)) continue;
    let start = at;
    while (start > 0 && at - start < 20 && (isAlnum(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 43))
      start--;
    // "jdbc:mysql://…".
    if (start > 4 && text.startsWith("jdbc:", start - 5)) start -= 5;
    let end = sign;
    while (end < text.length && end - start < 600 && !/[\s"'<>]/.test(text[end] as string)) end++;
    while (end > sign && ".,;)".includes(text[end - 1] as string)) end--;
    ctx.emit(start, end, "SECRET", 0.995, "connection-string");
    from = end;
  }
}

/** "https://4c1f0b8e2d9947a6@errors.example.io/6120042". */
const KEY_ALONE = /^(?=[a-z]*\d)[\w-]{16,}$/i;
/** "user:password@", "${USER}:${PASS}@", "[user]:[password]@": to be filled. */
const PLACES =
  /^[\w.-]*:(?:[$%{[<*(][^:@]*|(?:(?:my|your|the|db)?[_-]?(?:pass|passwd|password|pwd|pw|secret|token|passwort|motdepasse|contraseña|senha))|x{3,}|\.{3}|change_?me)$|^[$%{[<*(][^:@]*:[$%{[<*(][^:@]*$/i;

const ATTRIBUTES = /^(path|domain|expires|max-age|samesite|secure|httponly|priority|version|comment)$/i;

const HEADER_PAIR = /^"\s{0,4},\s{0,12}"value"\s{0,4}:\s{0,4}"/;

const SHOWN = /^ ?(?:→|->|=>|=|:|is)? ?["'`]/;

const COOKIE = wordSet("cookie cookies");

/** Values in `Cookie:` and `Set-Cookie:` headers. */
export function cookies(ctx: Context): void {
  const s: Scan = ctx.scan;
  if (!COOKIE.inText(s)) return;
  const text = s.text;
  for (let i = 0; i < s.count; i++) {
    if (!COOKIE(s, i)) continue;
    let p = s.end[i] as number;
    // `"name":"Cookie","value":"…"`: as recordings of web traffic have it.
    const pair = text.charCodeAt(p) === 34 ? HEADER_PAIR.exec(text.slice(p, p + 40)) : null;
    // `document.cookie → "a=b; …"`.
    const shown =
      pair === null && text.charCodeAt((s.start[i] as number) - 1) === 46 ? SHOWN.exec(text.slice(p, p + 8)) : null;
    if (pair !== null) p += pair[0].length;
    else if (shown !== null) p += shown[0].length;
    else {
      if (text.charCodeAt(p) === 34) p++;
      if (text.charCodeAt(p) !== 58) continue;
      p++;
    }
    const limit = Math.min(text.length, p + 8192);
    while (p < limit) {
      const c = text.charCodeAt(p);
      if (c === 10 || c === 13 || (c === 34 && shown !== null)) break;
      if (c !== 61) {
        p++;
        continue;
      }
      let name = p;
      while (
        name > 0 &&
        p - name < 64 &&
        (isAlnum(text.charCodeAt(name - 1)) || text.charCodeAt(name - 1) === 95 || text.charCodeAt(name - 1) === 45)
      )
        name--;
      let end = p + 1;
      while (end < limit && !/[;\s"]/.test(text[end] as string)) end++;
      const value = text.slice(p + 1, end);
      // "theme=dark" says nothing of anybody.
      if (!ATTRIBUTES.test(text.slice(name, p)) && value.length >= 4 && (/\d/.test(value) || value.length >= 10))
        ctx.emit(p + 1, end, "SECRET", 0.95, "cookie");
      p = end;
    }
    while (i + 1 < s.count && (s.start[i + 1] as number) < p) i++;
  }
}

const HOOKS =
  /^https:\/\/(hooks\.slack\.com\/(services|workflows)|discord(app)?\.com\/api\/webhooks|[\w.-]*webhook\.office\.com|outlook\.office(365)?\.com\/webhook|hooks\.zapier\.com\/hooks)\/[^\s"'<>)]{8,}/i;

/** Of Office the host may begin with any letters: "contosowebhook.office.com". */
const HOOK = wordSet("hooks webhooks webhook office");

/** Incoming webhooks: whoever has the address may post. */
export function webhooks(ctx: Context): void {
  const { text } = ctx.scan;
  if (!HOOK.inText(ctx.scan)) return;
  for (let at = text.indexOf("https://"); at >= 0; at = text.indexOf("https://", at + 8)) {
    const hit = HOOKS.exec(text.slice(at, at + 320));
    if (hit !== null) ctx.emit(at, at + hit[0].length, "SECRET", 0.97, "webhook");
  }
}
