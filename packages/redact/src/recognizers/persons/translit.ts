/**
 * Names behind the words that languages of other scripts have for them, typed in Latin letters: "onoma dikaiouxou: manolis petrakos", "imya poluchatelya
 * anna gorelova", "mera naam sunita bhadoria hai", "watashi no namae wa haruka onodera desu".
 */
import { COMMON, FIRST, LAST, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { isStranger } from "../strangers.ts";
import { isSomebody } from "./told-in-latin.ts";

export const TRANSLIT_WORDS =
  "onoma onomatepwnymo onomateponymo onomatepwnumo onomateponimo epwnymo eponymo epwnumo epitheto dikaiouxos dikaiouxou dikaiouchos dikaiouchou katoxos katoxou katochos paralhpths paraliptis lene legomai onomazomai imya imja imia imiya familiya familija fio poluchatel poluchatelya vladelets zovut zovuť prizvyshche prizvische otrymuvach zvaty kazvam poluchatelyat ismi esmi isme ismy esmy korim shmi hashem esmam namam naam namae ireum ireumeun ireumi seongham mingzi xingming";
const BETWEEN =
  /^(?:(?: (?:tou|ths|tis|ston|sto|sthn|logariasmou|logariasmo|karta|kartas|mou|mas|tou|einai|ine|dikaiou(?:x|ch)ou|kato(?:x|ch)ou|pelath|pelati|paralhpth|parali?pti|moyo|moya|moe|moi|moj|eto|tut|menya|menja|mene|na|karte|schete|scheta|kartki|karti|poluchatelya|vladeltsa|klienta|otrymuvacha|se|li|hu|hi|ani|sheli|shel|huwa|heya|hiya|man|hast|mera|meri|mere|hai|ka|account|khate|card|par|wa|ga|shi|de|wo|jiao|neun|eun|i)(?!\p{L}))){0,4} ?[:=,-]? ?["'“]?/iu;
const NAME =
  /^((?:\p{Lu}[\p{L}'’-]{1,20})(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}|\p{Ll}[\p{Ll}'’-]{2,18}(?: \p{Ll}[\p{Ll}'’-]{2,18})?)(?![\p{L}\d@_]|\.\p{L})/u;
/** Dutch has the same word. */
const NAAM = /^naam$/iu;
const OF_HINDI =
  /(?<!\p{L})(?:mer[aei]|hamar[ai]|aapk[ai]|usk[aei]|isk[aei]|unk[aei]|ka|hai|pati|patni|bete|beti|biwi)(?!\p{L})/iu;

/** A sign, or the word for who holds an account or gets a parcel. */
const HOLDER = /[:=]|dikaiou|kato(?:x|ch)|logariasm|kart|pelat|paral|poluchat|vladel|klient|otrymuv|account|khate/iu;

/** Behind the name, at a verb's or a sentence's end: no word of it. */
const TAIL =
  / (?:hai|hain|desu|de|imnida|ieyo|yeyo|ast|hast|hoon|hun|bolchi|ke|kai|kai|kay|nomer|tel|til|thl|thlefono|no|number|wa|w|ou?|kai|ve|apo|sto|stin)$/iu;

/** Behind such a word, token `k`. */
export function nameInTranslit({ scan: s, emit }: Context, k: number): void {
  const end = s.end[k] as number;
  const rest = s.text.slice(end, end + 110);
  const between = BETWEEN.exec(rest)?.[0] ?? "";
  if (
    between === "" ||
    (NAAM.test(s.text.slice(s.start[k], end)) &&
      !OF_HINDI.test(s.text.slice(Math.max(0, (s.start[k] as number) - 10), end + between.length)))
  )
    return;
  const hit = NAME.exec(rest.slice(between.length));
  if (hit === null) return;
  const value = (hit[1] as string).replace(TAIL, "");
  const words = value.split(" ");
  const first = wordBits(words[0] as string, 0, (words[0] as string).length);
  const listed = (first & (FIRST | LAST)) !== 0;
  if ((first & COMMON) !== 0 && !listed) return;
  if (words.some((word) => isStatus(word.toLowerCase()))) return;
  // In small letters a word alone, or two of no list, may be what is said of the name, unless it is told whose it is.
  if (/^\p{Ll}/u.test(value) && !listed && !(words.length === 2 && HOLDER.test(between))) return;
  if (
    words.length > 1
      ? !(isSomebody(words) || (listed && HOLDER.test(between)))
      : !(listed || (/^\p{Lu}/u.test(value) && isStranger(value)))
  )
    return;
  const at = end + between.length;
  emit(at, at + value.length, "PERSON", 0.8, "person-translit");
}
