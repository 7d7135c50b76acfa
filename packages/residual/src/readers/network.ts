/** Addresses of machines and places: IPv4, IPv6, MAC, coordinates. By shape and range only. */
import type { Suspect } from "../types.ts";

const DOT = "\\s?(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\])\\s?";
const OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const V4 = new RegExp(`(?<![\\w.])${OCTET}(?:${DOT}${OCTET}){3}(?!\\.?\\w)`, "g");
const V6 = /(?<![\w:.])[0-9a-f:]{6,45}(?:%\w{1,16})?(?![\w:])/gi;
/** Words for a version before four numbers with dots. */
const VERSION =
  /(?:v\.?|vers\p{L}{0,6}|build|release|firmware|fw|rev\.?|update(?: to| auf)?|版本|バージョン|버전|верси\p{L}{0,3}|sürüm\p{L}{0,3}|wersj\p{L}{0,3})\s?(?:is|ist|to)?[\s:]{0,2}$/iu;
const MAC =
  /(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])|(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])/gi;
const DEGREES = /\d{1,3}\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:[.,]\d{1,4})?\s?["″”]?)?\s?[NSEWO]/g;
const GEO = /(?<![\w.])(-?\d{1,2}[.,]\d{3,8})°?\s?[NSns]?\s{0,2}[,;/ ]\s{0,2}(-?\d{1,3}[.,]\d{3,8})(?![\w.])/g;

export function readNetwork(text: string): Suspect[] {
  const out: Suspect[] = [];
  for (const hit of text.matchAll(V4)) {
    const release = VERSION.test(text.slice(Math.max(0, hit.index - 24), hit.index));
    const octets = hit[0].match(/\d+/g) ?? [];
    // Four small numbers are a version more often than a machine.
    const small = octets.every((o) => Number(o) < 32);
    out.push(found(hit, "IP", release ? 0.1 : small ? 0.4 : 0.7, "ipv4-shape"));
  }
  for (const hit of text.matchAll(V6)) {
    const parts = hit[0].replace(/%.*/, "").split(":");
    const filled = parts.filter((p) => p !== "");
    if (filled.some((p) => p.length > 4) || filled.length < 3 || parts.length < 4) continue;
    if (!hit[0].includes("::") && parts.length !== 8) continue;
    out.push(found(hit, "IP", 0.8, "ipv6-shape"));
  }
  for (const hit of text.matchAll(MAC)) out.push(found(hit, "MAC", 0.85, "mac-shape"));
  for (const hit of text.matchAll(GEO)) {
    const lat = Math.abs(Number((hit[1] as string).replace(",", ".")));
    const lon = Math.abs(Number((hit[2] as string).replace(",", ".")));
    if (lat <= 90 && lon <= 180) out.push(found(hit, "GEO", 0.7, "coordinate-pair"));
  }
  for (const hit of text.matchAll(DEGREES)) out.push(found(hit, "GEO", 0.75, "degrees-minutes-seconds"));
  return out;
}

function found(hit: RegExpExecArray, type: Suspect["type"], score: number, reason: string): Suspect {
  return { start: hit.index, end: hit.index + hit[0].length, type, score, reason };
}
