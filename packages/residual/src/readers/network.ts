/** Addresses of machines and places: IPv4, IPv6, MAC, coordinates. By shape and range only. */
import { cueBefore } from "../text/cues.ts";
import type { Suspect } from "../types.ts";

const DOT = "\\s?(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\])\\s?";
const OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const V4 = new RegExp(`(?<![\\w.])${OCTET}(?:${DOT}${OCTET}){3}(?!\\.?\\w)`, "g");
const V6 = /(?<![\w:.])[0-9a-f:]{6,45}(?:%\w{1,16})?(?![\w:])/gi;
const MAC = /(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])/gi;
const GEO = /(?<![\w.])(-?\d{1,2}[.,]\d{3,8})°?\s?[NSns]?\s{0,2}[,;/ ]\s{0,2}(-?\d{1,3}[.,]\d{3,8})(?![\w.])/g;

export function readNetwork(text: string): Suspect[] {
  const out: Suspect[] = [];
  for (const hit of text.matchAll(V4)) {
    const release =
      cueBefore(text, hit.index).release || /v\.?\s?$/i.test(text.slice(Math.max(0, hit.index - 3), hit.index));
    const octets = hit[0].match(/\d+/g) ?? [];
    // Four small numbers are a version more often than a machine.
    const small = octets.every((o) => Number(o) < 32);
    out.push(found(hit, "IP", release ? 0.1 : small ? 0.4 : 0.7, "ipv4-shape"));
  }
  for (const hit of text.matchAll(V6)) {
    const parts = hit[0].replace(/%.*/, "").split(":");
    const filled = parts.filter((p) => p !== "");
    if (filled.some((p) => p.length > 4) || filled.length < 3 || parts.length < 5) continue;
    if (!hit[0].includes("::") && parts.length !== 8) continue;
    out.push(found(hit, "IP", 0.8, "ipv6-shape"));
  }
  for (const hit of text.matchAll(MAC)) out.push(found(hit, "MAC", 0.85, "mac-shape"));
  for (const hit of text.matchAll(GEO)) {
    const lat = Math.abs(Number((hit[1] as string).replace(",", ".")));
    const lon = Math.abs(Number((hit[2] as string).replace(",", ".")));
    if (lat <= 90 && lon <= 180) out.push(found(hit, "GEO", 0.7, "coordinate-pair"));
  }
  return out;
}

function found(hit: RegExpExecArray, type: Suspect["type"], score: number, reason: string): Suspect {
  return { start: hit.index, end: hit.index + hit[0].length, type, score, reason };
}
