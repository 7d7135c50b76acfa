/**
 * Devices called after who has them: "Heikes-Tablet", "DOROTHEA-LAPTOP", "Jonas-iPhone", "EWANS-MBP.local", "Galaxy-S22-von-Uschi";
 * and where a device's list or record shows it, "Jorunns iPhone", "iPad de Marta".
 */
import { DICTIONARY, FAMILY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, wordBits } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { isSaidAnywhere } from "../usernames/keys.ts";

/** What the last part of such a name is. */
export const HOST_WORDS =
  "tablet iphone ipad ipod mbp macbook imac laptop notebook pc lt nb ws phone handy galaxy desktop watch airpods surface thinkpad chromebook echo firetv printer nas pixel kindle fitbit workstation gerät matériel equipo dispositivo apparaat enhet laite urządzenie ipados playstation xbox";
/** How much of the name may stand before that part. */
const LONGEST = 40;

/** At a word for a device, token `i`. */
export function hostTold(ctx: Context, i: number): void {
  const { text, start, end, hasDigit } = ctx.scan;
  const at = start[i] as number;
  const joint = unitAt(text, at - 1);
  if (hasDigit) numbered(ctx, i);
  if (joint !== 45 && joint !== 95) {
    owned(ctx, at, end[i] as number);
    if (joint === 32) shown(ctx, at, end[i] as number);
    of(ctx, at, end[i] as number);
    return;
  }
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && /[\p{L}\d_-]/u.test(text[from - 1] as string)) from--;
  if (/[@/.]/.test(text[from - 1] ?? "")) return;
  const parts = text.slice(from, at - 1).split(/[-_]/);
  // "JAX-WS": a way for programs to talk.
  if (text.startsWith("JAX-", from)) return;
  if (!parts.some((part) => isGiven(part)) && !(OWN.test(text.slice(at, end[i])) && isOwner(parts))) return;
  const rest =
    /^(?:[-_](?:[a-z]?\d{1,3}[a-z]?|air|pro|mini|max|plus|ultra)(?![\p{L}\d])){0,2}(?:\.(?:local|lan|home|fritz\.box|localdomain))?(?![\p{L}\d])/iu.exec(
      text.slice(end[i], (end[i] as number) + 20),
    );
  if (rest !== null) ctx.emit(from, (end[i] as number) + rest[0].length, "DEVICE", 0.86, "host-name");
}

/** "laptop 5CG1234XYZ no POST", "Matériel : PF3K8XQ1": letters and figures in turn, as makers number what they sell. */
const NUMBERED =
  /^(?: ?[:=#(]| nr\.?| no\.?| s\/n)? ?\(?((?=(?:[A-Z]*\d){3})(?=(?:\d*[A-Z]){2})[A-Z\d]{8,12})(?![\w-])/;

function numbered(ctx: Context, i: number): void {
  const s = ctx.scan;
  // "no" or "s/n" may stand between.
  if (!isNumbered(s, i + 1) && !isNumbered(s, i + 2) && !isNumbered(s, i + 3)) return;
  const end = s.end[i] as number;
  const hit = NUMBERED.exec(s.text.slice(end, end + 22));
  const value = hit?.[1] ?? "";
  if (hit === null || (value.match(/[A-Z]+|\d+/g)?.length ?? 0) < 4) return;
  ctx.emit(end + hit[0].length - value.length, end + hit[0].length, "DEVICE", 0.8, "device-numbered");
}

/** Has the token letters and digits, and a length that makers' numbers have? */
function isNumbered(s: Scan, k: number): boolean {
  const size = sizeOf(s, k);
  return size >= 8 && size <= 12 && ((s.shape[k] as number) & MIXED) === MIXED;
}
const MIXED = HAS_LETTER | HAS_DIGIT;

const OF_HOST =
  /^-(\p{Lu}\p{L}{2,19})(?:-?\d{1,4})?(?:\.(?:[a-z\d-]{1,20}\.){0,2}(?:local|lan|home|corp|internal|[a-z\d-]{2,20}\.[a-z]{2,8}))?(?![\p{L}\d]|[-.]\p{L})/u;

/** "DESKTOP-4QK81LM": the name that Windows gives. */
const GIVEN_BY_SYSTEM = /^-(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{7,8}(?![\w-])/;

/** "LT-PETROVIC-09", "LAPTOP-ANNA": what it is stands first. */
function owned(ctx: Context, from: number, end: number): void {
  const { text } = ctx.scan;
  if (unitAt(text, end) !== 45 || /[\w./\\-]/.test(text[from - 1] ?? " ")) return;
  const named = text.slice(end, end + 64);
  const made = GIVEN_BY_SYSTEM.exec(named);
  if (made !== null && text.slice(from, end) === text.slice(from, end).toUpperCase())
    ctx.emit(from, end + made[0].length, "DEVICE", 0.84, "host-name");
  const hit = OF_HOST.exec(named);
  if (hit !== null && isGiven(hit[1] as string)) ctx.emit(from, end + hit[0].length, "DEVICE", 0.86, "host-name");
}

const OWNER = /(?:^|["'„“«=:,(]|(?:name|hostname|[Cc]omputer|[Dd]evice)) ?(\p{Lu}\p{L}{2,19}?(?:['’]?s|['’])) $/u;
/** Last units of an owner. */
const OWNS: ReadonlySet<number> = new Set([0x73, 0x27, 0x2019]);
const MODEL =
  /^(?: (?:\d{1,2}|air|pro|mini|max|plus|ultra|se|s\d{1,2}|note|book|watch|phone|tab)(?![\p{L}\d])){0,3}(?=["'”»]|[ \t]*(?:[,;()|\n]|$))/iu;

/** "name Jorunns iPhone, mac …", `"Ondřej's MacBook Pro"`: where a name ends on both sides. */
function shown(ctx: Context, at: number, end: number): void {
  const { text } = ctx.scan;
  if (!OWNS.has(unitAt(text, at - 2))) return;
  const owner = OWNER.exec(text.slice(Math.max(0, at - 32), at));
  if (owner === null) return;
  const name = (owner[1] as string).replace(/['’]s?$/u, "");
  if (!(name !== owner[1] || isGiven(name) || OWN.test(text.slice(at, end))) || isCommon(name)) return;
  const rest = MODEL.exec(text.slice(end, end + 36));
  if (rest !== null) ctx.emit(at - 1 - (owner[1] as string).length, end + rest[0].length, "DEVICE", 0.84, "host-name");
}

const OF =
  /^(?:[ -][A-Za-z]?\d{1,3}[A-Za-z]?)?([ -])(?:von|vom|of|de|di|du|da|do|van|van de|fra|från|av|od)\1(\p{Lu}\p{L}{2,19}|(?<=-)\p{Ll}{3,20})(?:-\p{Lu}\p{L}{2,14})?(?![\p{L}\d])/u;

const OF_OWNER = /^ \((\p{Lu}\p{L}{2,19})\)(?=["'”]| \()/u;

/** A quote, or the key of a name: "deviceName: iPhone van Joris". */
const OPENS = /(?:["'“„«]|name(?:["']? ?[:=] ?| ))((?:apple|samsung|google|huawei|xiaomi) )?$/i;

/** "Galaxy-S22-von-Uschi", `"Fitbit of Renata"`. */
function of(ctx: Context, from: number, end: number): void {
  const { text } = ctx.scan;
  const next = unitAt(text, end);
  if (next !== 32 && next !== 45) return;
  // "iPhone (Katarzyna)": as Xcode has them.
  if (next === 32 && unitAt(text, end + 1) === 40) {
    const behind = OF_OWNER.exec(text.slice(end, end + 30));
    if (behind !== null && isGiven(behind[1] as string))
      ctx.emit(from, end + behind[0].length, "DEVICE", 0.84, "host-name");
    return;
  }
  const hit = OF.exec(text.slice(end, end + 44));
  if (hit === null) return;
  const opens = OPENS.exec(text.slice(Math.max(0, from - 20), from));
  if (!(hit[1] === "-" || opens !== null) || !isGiven(hit[2] as string)) return;
  ctx.emit(from - (opens?.[1]?.length ?? 0), end + hit[0].length, "DEVICE", 0.86, "host-name");
}

const isCommon = (word: string): boolean => (wordBits(word, 0, word.length) & COMMON) !== 0;

/** What belongs to one person: whatever stands before it with an owner's ending. */
const OWN = /^(?:iphone|ipad|ipod|macbook|mbp|airpods|pixel|galaxy|tablet|handy)$/i;

function isOwner(parts: readonly string[]): boolean {
  const owner = parts.length === 1 ? (parts[0] as string) : "";
  // "elodie-macbook": no list of words has it.
  if (/^[a-z]{4,14}$/.test(owner) && !isSaidAnywhere(owner)) return true;
  if (!/^\p{Lu}\p{L}{2,}s$/u.test(owner)) return false;
  return (wordBits(owner, 0, owner.length - 1) & COMMON) === 0;
}

/** "MAROSI-PC", "MDIALLO-LT": a family's name of the long lists, with an initial or without. */
function isListed(word: string): boolean {
  if (word.length < 5 || (LISTS(hashWord(word)) & DICTIONARY) !== 0) return false;
  return [word, word.length > 5 ? word.slice(1) : ""].some((part) => (LISTS(hashWord(part)) & FAMILY) !== 0);
}

/** A given name, as it is or with its owner's ending: "Heikes", "EWANS". */
function isGiven(part: string): boolean {
  if (part.length < 3 || !/^\p{Lu}|^\p{Ll}+s?$/u.test(part)) return false;
  return [part, /s$/i.test(part) ? part.slice(0, -1) : ""].some((word) => {
    const bits = word.length < 3 ? 0 : wordBits(word, 0, word.length);
    if ((bits & COMMON) !== 0 || word.length < 3) return false;
    return (bits & (FIRST | LAST)) !== 0 || isListed(word.toLowerCase());
  });
}
