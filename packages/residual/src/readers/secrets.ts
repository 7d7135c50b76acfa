/** Secrets by their disorder: how often a token changes between kinds of characters, and how few repeat. */
import { cueBefore } from "../text/cues.ts";
import { MASK } from "../text/stand-ins.ts";
import type { Suspect } from "../types.ts";

const TOKEN = /[A-Za-z0-9+/_=.~-]{16,512}/g;
const AFTER_CUE = /[!-~]{6,64}/g;
/** Beginnings that makers give their keys so that scanners find them. */
const MAKERS_KEY =
  /(?<![A-Za-z0-9])(?:AKIA[A-Z0-9]{12,20}|ASIA[A-Z0-9]{12,20}|gh[opsu]_\w{16,255}|glpat-[\w-]{16,64}|xox[abprs]-[\w-]{10,255}|[sp]k_(?:live|test)_\w{8,255}|AIza[\w-]{20,64}|SG\.[\w.-]{20,128})/g;
const SETTING =
  /(?<![A-Za-z])(?:session|sessionid|sid|token|auth|apikey|api_key|secret|key|pwd|password)=([^\s;&"'<>]{8,256})/gi;
const GUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

function kindOf(c: number): number {
  if (c >= 48 && c <= 57) return 1;
  if (c >= 65 && c <= 90) return 2;
  return c >= 97 && c <= 122 ? 3 : 4;
}

/** Share of neighbouring pairs that change between digit, upper and lower case, 0..1. */
function disorder(token: string): number {
  let changes = 0;
  for (let i = 1; i < token.length; i++) if (kindOf(token.charCodeAt(i)) !== kindOf(token.charCodeAt(i - 1))) changes++;
  return changes / Math.max(1, token.length - 1);
}

/** Shannon entropy in bits a character. */
function entropy(token: string): number {
  const counts = new Map<string, number>();
  for (const c of token) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / token.length) * Math.log2(n / token.length);
  return bits;
}

export function readSecrets(text: string): Suspect[] {
  const out: Suspect[] = [];
  for (const hit of text.matchAll(TOKEN)) {
    // A path, an address of a page or a dotted name is judged part by part.
    for (const part of hit[0].matchAll(/[A-Za-z0-9+=~]{16,512}|eyJ[\w.-]{20,}/g)) {
      const token = part[0];
      const start = hit.index + part.index;
      const score = tokenScore(token, text, start);
      if (score >= 0.2) out.push({ start, end: start + token.length, type: "SECRET", score, reason: "disorder" });
    }
  }
  for (const hit of text.matchAll(/-----BEGIN [A-Z ]{3,40}-----/g))
    out.push({ start: hit.index, end: hit.index + hit[0].length, type: "SECRET", score: 0.95, reason: "key-block" });
  for (const hit of text.matchAll(/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:]{1,64}:[^\s/@]{1,64}@/gi))
    out.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      type: "SECRET",
      score: 0.95,
      reason: "password-in-url",
    });
  for (const hit of text.matchAll(MAKERS_KEY))
    out.push({ start: hit.index, end: hit.index + hit[0].length, type: "SECRET", score: 0.9, reason: "makers-key" });
  for (const hit of text.matchAll(SETTING)) {
    const value = hit[1] as string;
    if (!/\d/.test(value) || GUID.test(value) || value.includes(MASK)) continue;
    const start = hit.index + hit[0].length - value.length;
    out.push({ start, end: start + value.length, type: "SECRET", score: 0.75, reason: "value-of-secret-setting" });
  }
  return [...out, ...afterCues(text)];
}

function tokenScore(token: string, text: string, start: number): number {
  if (token.startsWith("eyJ")) return 0.95;
  if (GUID.test(token) || /^\d+$/.test(token) || /^[A-Za-z]+$/.test(token)) return 0;
  const cue = cueBefore(text, start);
  const e = entropy(token);
  if (/^[0-9a-f]+$/i.test(token)) return cue.personal === "SECRET" ? 0.9 : cue.release || e < 3 ? 0.1 : 0.4;
  let score = e > 3.6 && disorder(token) > 0.3 ? 0.8 : e > 3.3 && disorder(token) > 0.2 ? 0.45 : 0.1;
  if (cue.personal === "SECRET") score = Math.max(score, 0.9);
  else if (cue.release) score *= 0.4;
  return score;
}

/** A word like "password" and, at most two words later, something that mixes kinds of characters. */
function afterCues(text: string): Suspect[] {
  const out: Suspect[] = [];
  for (const hit of text.matchAll(AFTER_CUE)) {
    const token = hit[0]
      .replace(/^[^A-Za-z0-9]*[A-Za-z]+[:=]/, "")
      .replace(/[.,;:!?)"'»”]+$/, "")
      .replace(/^[("'«“]+/, "");
    if (token.length < 6 || token.length > 64) continue;
    let kinds = 0;
    for (let i = 0; i < token.length; i++) kinds |= 1 << kindOf(token.charCodeAt(i));
    // Needs a digit and a letter, or a sign inside: words alone are sentences ("password does not work").
    const mixed = (kinds & 2) !== 0 && (kinds & 12) !== 0;
    if (!mixed || token.includes(MASK) || GUID.test(token)) continue;
    const start = hit.index + hit[0].indexOf(token);
    if (cueBefore(text.slice(Math.max(0, start - 24), start), 24).personal !== "SECRET") continue;
    out.push({ start, end: start + token.length, type: "SECRET", score: 0.7, reason: "mixed-token-after-secret-word" });
  }
  return out;
}
