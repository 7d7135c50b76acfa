/**
 * Addresses of mail by dropping everything that hides them: around each sign or word for "at", what follows is squeezed
 * together and asked of the public suffix list.
 */
import { parse } from "tldts";
import { plainOf } from "../text/tokens.ts";
import type { Suspect } from "../types.ts";

const AT_SIGN =
  /@|[([{<]\s?(?:at|ät|arroba|chiocciola|klammeraffe|malpa|małpa|zavinac|zavináč|kukac|snabel-?a|apestaartje|apenstaartje|собака|arobase|στο|παπάκι|παπακι|afna|эт|ет|равлик|маймунско\s?а|krøllalfa|ات|آت|אט|כרוכית|שטרודל|แอท|艾特|골뱅이|एट|ऐट|et|a)\s?[)\]}>]|艾特|골뱅이|アットマーク|アット/giu;
const AT_WORD =
  /(?<=[\p{L}\p{N}]\s{1,3})(?:at|ät|ऐट|एट|arroba|chiocciola|klammeraffe|małpa|malpa|zavináč|zavinac|kukac|snabel-?a|apenstaartje|snabela|miukumauku|παπάκι|παπακι|שטרודל|כרוכית|собака|sobaka|arobase|arobas|afna|равлик|кльомба|маймунско(?:\s[аa])?|maymunsko|krøllalfa|alfakrøll|snabel-a|coadă\sde\smaimuță|a\scòng|a\scong|골뱅이|แอท|ات|آت|ادساین)(?=\s)/giu;
const DOT_WORD =
  /(?:\s*[([{]\s?(?:dot|punkt|punktum|punt|point|punto|ponto|kropka|tečka|nokta|точка|pont|piste|τελεία|נקודה|דוט|pika|крапка|тачка|chấm|titik|نقطة|نقطه|دات|ดอท|จุด|닷|点|點|\.)\s?[)\]}]\s*|\s+(?:dot|punkt|punktum|punt|point|punto|ponto|kropka|tečka|nokta|точка|pont|piste|τελεία|נקודה|דוט|डॉट|pika|крапка|тачка|tochka|chấm|cham|titik|punct|نقطة|نقطه|دات|ดอท|จุด|닷|쩜)\s+|点|點|점|ドット|\s*[.。．｡]\s*)/giu;
const PROVIDER =
  /(?<![\p{L}\p{N}])(?:gmail|googlemail|hotmail|yahoo|icloud|protonmail|gmx|yandex|naver|libero|web|wanadoo|laposte|seznam|freenet|live|aol|mail)\s{0,2}(?:[.,]\s{0,2}|\s)(?:com|net|de|fr|ru|it|es|at|ch|cz|co\.uk|com\.br|me)(?![\p{L}\p{N}])/giu;
/** "mara[um]example[mot]org": a short word in brackets twice between parts of an address, whatever the language. */
const BRACKETED =
  /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,40}\s?[([{]\s?\p{L}{1,12}\s?[)\]}]\s?[A-Za-z0-9][\w-]{1,40}\s?[([{]\s?\p{L}{1,12}\s?[)\]}]\s?[A-Za-z]{2,10}(?!\w)/gu;
/** What is left of a trace's number behind "=40", which would stand for the sign. */
const TRACE = /^[0-9a-f]{6}-[0-9a-f]{4}-/;
/** Units looked at on either side of a marker: longer than any sensible address part, short enough to be cheap. */
const REACH = 72;
/** Markers looked into; a text with more of them is a hostile one and flagged by the first thousand already. */
const MOST = 1000;

/** What an at-sign stands before that has nothing to do with people. */
const NOT_MAIL =
  /^@(?:media|import|charset|font-face|keyframes|supports|page|layer|container|property|apply|param|return|returns|throws|type|see|deprecated|override|autowired|test|component|injectable|bean|entity|table|id|column|todo|todos|latest|next)\b/i;

/** Whether the word that begins at `start` follows an at-sign as programs write it: "@Override", "@media". */
export function isProgramWord(text: string, start: number): boolean {
  return text[start - 1] === "@" && NOT_MAIL.test(text.slice(start - 1, start + 24));
}

export function readMail(text: string): Suspect[] {
  const out: Suspect[] = [];
  let seen = 0;
  for (const hit of text.matchAll(AT_SIGN)) {
    if (++seen > MOST) break;
    const one = atMarker(text, hit.index, hit[0].length, false);
    if (one !== undefined) out.push(one);
  }
  seen = 0;
  for (const hit of text.matchAll(AT_WORD)) {
    if (++seen > MOST) break;
    const one = atMarker(text, hit.index, hit[0].length, true);
    if (one !== undefined) out.push(one);
  }
  for (const hit of text.matchAll(BRACKETED))
    out.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      type: "EMAIL",
      score: 0.6,
      reason: "two-bracketed-words",
    });
  seen = 0;
  for (const hit of text.matchAll(PROVIDER)) {
    if (++seen > MOST) break;
    const local = /(\S{2,40})[\s,;]{1,3}$/u.exec(text.slice(Math.max(0, hit.index - REACH), hit.index));
    const part = local?.[1] ?? "";
    if (!/[\p{L}\p{N}]/u.test(part) || /[/:]$/.test(part)) continue;
    out.push({
      start: hit.index - (local?.[0].length ?? 0),
      end: hit.index + hit[0].length,
      type: "EMAIL",
      score: /[\d_.]/.test(part) ? 0.7 : 0.4,
      reason: "mail-provider-after-word",
    });
  }
  return out;
}

/** The word before a marker, with up to six parts joined by dots or words for them. */
const LOCAL =
  /([\p{L}\p{N}_+-]+(?:(?:\s?\.\s?|\s_\s|\s(?:dot|punkt|point|punto|ponto|точка)\s|\s?[([{]dot[)\]}]\s?)[\p{L}\p{N}_+-]+){0,5})\s{0,3}$/iu;

function atMarker(text: string, at: number, length: number, isWord: boolean): Suspect | undefined {
  const after = text.slice(at + length, at + length + REACH);
  if (TRACE.test(after)) return undefined;
  const host = hostAfter(after, isWord);
  // "at" is a common word: without a domain behind it there is nothing to look for in front.
  if (isWord && host === undefined) return undefined;
  const before = text.slice(Math.max(0, at - 48), at);
  const local = LOCAL.exec(before);
  const localPart = local?.[1]?.trim() ?? "";
  if (localPart.toLowerCase() === "git") return undefined; // how tools write a repository's place
  const start = at - (local === null || local === undefined ? 0 : local[0].length);
  if (host !== undefined && localPart !== "")
    return {
      start,
      end: at + length + host.length,
      type: "EMAIL",
      score: host.spelled || !isWord ? 0.92 : 0.35,
      reason: isWord ? "at-word-then-domain" : "at-sign-then-domain",
    };
  if (isWord) return undefined;
  if (text[at] !== "@") {
    // "mara (at) gmail com": not even a word for the dot.
    const two = /^\s{0,2}([\p{L}\p{N}-]{2,40})\s([a-z]{2,6})(?![\p{L}\p{N}])/iu.exec(after);
    if (two === null || localPart === "" || parse(`${two[1]}.${two[2]}`).isIcann !== true) return undefined;
    return { start, end: at + length + two[0].length, type: "EMAIL", score: 0.75, reason: "at-word-then-two-words" };
  }
  const word = /^\s{0,2}([\p{L}][\p{L}\p{N}_.-]{1,40})/u.exec(after);
  if (word === null || NOT_MAIL.test(`@${word[1]}`)) return undefined;
  const behind = after[word[0].length];
  if (behind === "/" || behind === "(" || /[A-Z]/.test((word[1] as string).slice(1)) || /^\d+\./.test(after))
    return undefined;
  const end = at + length + word[0].length;
  // "XYZ @contoso": the dot is gone. A word glued to the sign, or standing before it on the line, makes it an address.
  if (localPart !== "" && before.endsWith(localPart))
    return { start, end, type: "EMAIL", score: 0.8, reason: "at-sign-between-words" };
  if (localPart !== "") return { start, end, type: "EMAIL", score: 0.55, reason: "word-then-at-sign" };
  return { start: at, end, type: "USERNAME", score: 0.5, reason: "at-handle" };
}

interface Host {
  readonly length: number;
  /** A word or a bracket stood for the dot. */
  readonly spelled: boolean;
}

const ANY_DOT =
  /[.。．｡点點점]|dot|punkt|punt|point|ponto|kropka|tečka|nokta|точка|pont|piste|τελεία|נקודה|डॉट|डॉट|ドット/iu;

/** The longest beginning of `after` that is a domain under a public suffix once words for "dot" and spaces are gone. */
function hostAfter(after: string, isWord: boolean): Host | undefined {
  if (!ANY_DOT.test(after)) return undefined;
  const line = after.split(/\n\s*\n/, 1)[0] as string;
  let best: Host | undefined;
  const parts = [...line.matchAll(/[\p{L}\p{N}-]+/gu)].slice(0, 8);
  for (let count = 2; count <= Math.min(parts.length, 6); count++) {
    const last = parts[count - 1] as RegExpMatchArray;
    const piece = line.slice(0, (last.index as number) + last[0].length);
    // "at all. No, ..." is the end of a sentence; after a word for "at" a written dot has no space behind it.
    if (isWord && /\.\s/.test(piece)) break;
    const dotted = plainOf(piece.replace(DOT_WORD, ".")).trim();
    const host = dotted.replace(/\s*\.\s*/g, ".");
    if (/\s|[,;:!?"<>]/.test(host) || !host.includes(".")) continue;
    const parsed = parse(host, { extractHostname: false });
    if (parsed.domain === null || parsed.isIcann !== true) continue;
    const spelled = !/^[^\s]*\.[^\s]*$/.test(piece.trim()) && piece.trim() !== host;
    best = { length: piece.length, spelled };
  }
  return best;
}
