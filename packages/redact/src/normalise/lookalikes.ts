/** Letters of other scripts drawn like Latin ones, and one-unit compatibility forms. */
import { MASK } from "../scan/classes.ts";
import { POINTS } from "./composed.ts";

/** Cyrillic and Greek letters that pass for Latin. Applied only inside a word that also holds Latin letters. */
const PAIRS =
  "аaеeоoрpсcуyхxіiјjѕsԁdһhӏlкkмmтtвbнhгrпnАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԛqԝwαaοoνvρpτtυuκkιiηnεeβbγyχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXɡgɑaıi";

export const LATIN_TWIN = new Uint16Array(0x10000);
for (let i = 0; i < PAIRS.length; i += 2) LATIN_TWIN[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);

/** 0 = stays; 1 = dropped; otherwise the code unit it stands for. Full-width forms, digits of every script, odd spaces, dashes. */
export const COMPAT = new Uint16Array(0x10000);
const DROPPED = [
  0x00, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180e, 0x200b, 0x200c, 0x200d,
  0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067,
  0x2068, 0x2069, 0x3164, 0xfeff, 0xffa0,
];
for (const c of DROPPED) COMPAT[c] = 1;
COMPAT[MASK] = 1;
for (let c = 0xfe00; c <= 0xfe0f; c++) COMPAT[c] = 1;
// The frame of a key around a digit.
COMPAT[0x20e3] = 1;
// Pictures stand between words as a blank does; stars are drawn for the sign of an address.
for (let c = 0x2600; c <= 0x27bf; c++) if (c !== 0x2605 && c !== 0x2606) COMPAT[c] = 0x20;
for (let c = 0x300; c <= 0x36f; c++) COMPAT[c] = 1;
for (const [first, last] of POINTS) COMPAT.fill(1, first, last + 1);
for (let c = 0xff01; c <= 0xff5e; c++) COMPAT[c] = c - 0xfee0;
// Small forms, circled and superscript digits, modifier and enclosed letters that compatibility-decompose to one unit.
for (const [from, to] of [
  [0x2070, 0x20a0],
  [0x2100, 0x2140],
  [0x2460, 0x24eb],
  [0xfe50, 0xfe70],
  [0xb2, 0xbb],
  [0x2b0, 0x2e5],
] as const) {
  for (let c = from; c < to; c++) {
    const form = String.fromCharCode(c).normalize("NFKC");
    if (form.length === 1 && form.charCodeAt(0) !== c && form.charCodeAt(0) < 0x250) COMPAT[c] = form.charCodeAt(0);
  }
}
for (let c = 0x660; c < 0xabfa; c++) {
  if (!/\p{Nd}/u.test(String.fromCharCode(c))) continue;
  let zero = c;
  while (c - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  for (let d = 0; d < 10; d++) COMPAT[zero + d] = 48 + d;
  c = zero + 9;
}
for (const c of "‐‑‒–—―−⁃﹣－") COMPAT[c.charCodeAt(0)] = 0x2d;
for (const c of "．․‧") COMPAT[c.charCodeAt(0)] = 0x2e;
for (const c of "’‘ʼ′´`") COMPAT[c.charCodeAt(0)] = c === "`" ? 0 : 0x27;
for (const c of "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000") {
  COMPAT[c.charCodeAt(0)] = 0x20;
}
// A circled a stands for the sign of an address.
COMPAT[0x24d0] = 0x40;
// Kana of half width, as banks and old machines write names.
for (let c = 0xff66; c < 0xff9e; c++) COMPAT[c] = String.fromCharCode(c).normalize("NFKC").charCodeAt(0);
COMPAT[0x3010] = 0x5b;
COMPAT[0x3011] = 0x5d;

/** Pictures beyond the plane: 📧, 👉. */
export function isPicture(codePoint: number): boolean {
  return codePoint >= 0x1f300 && codePoint <= 0x1faff;
}

/** Mathematical alphanumerics (U+1D400-1D7FF) and enclosed ones by code point; -1 where there is none. */
export function astralTwin(codePoint: number): number {
  if ((codePoint < 0x1d400 || codePoint > 0x1d7ff) && (codePoint < 0x1f100 || codePoint > 0x1f18f)) return -1;
  const form = String.fromCodePoint(codePoint).normalize("NFKC");
  const c = form.charCodeAt(0);
  if (form.length === 1 && c < 0x250) return c;
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return 0x41 + codePoint - 0x1f150;
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return 0x41 + codePoint - 0x1f170;
  return -1;
}
