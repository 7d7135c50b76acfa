/** Is a number of four parts a program's version, and no machine's address? */
import { isLetter, unitAt } from "../../scan/classes.ts";
import { C_IP, C_VERSION } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { sizeOf } from "../context.ts";
import { AT_MACHINE, BETWEEN, DENSE_PROGRAM, MACHINE, PROGRAM, saysOfVersion, UPDATE } from "./version-words.ts";

/** Is what stands at tokens `i` to `last`, each below 256, a version? */
export function isProgramsVersion(s: Scan, i: number, last: number): boolean {
  return (
    VERSION_BEHIND.test(s.text.slice(s.end[last], (s.end[last] as number) + 14)) ||
    isVersion(s, i) ||
    lowVersion(s, i, s.end[last] as number) ||
    isNextVersion(s, i) ||
    isPrograms(s, i) ||
    isUpdatedTo(s, i) ||
    isBehindArrow(s.text, s.start[i] as number) ||
    isBesidePreview(s, i, last) ||
    isBuildOf(s, i, last) ||
    isRunning(s, i, last)
  );
}

/** "6.3.0.15 verziót". */
const VERSION_BEHIND = /^[ -]?(?:es |ás )?(?:verzi|versi|версі|верси|sürüm|wersj|verze|έκδοσ|版本|버전|バージョン)/iu;
/** What stands at token `i` is a version: of what begins like it, the next one is too. */
export function startSeries(s: Scan, i: number): void {
  versionOf = s.stamp;
  major = s.text.slice(s.start[i], s.start[i + 2]);
}

/** First two numbers of the text's last version, and whose text it was. */
let versionOf = -1;
let major = "";

/** "10.12.4.1 breaks it, 10.12.3.9 was fine": of the same series as a version before it, and no word of addresses in the text. */
function isNextVersion(s: Scan, i: number): boolean {
  return (s.cues & C_IP) === 0 && s.stamp === versionOf && s.text.startsWith(major, s.start[i] as number);
}

/** "clause 14.2.1.3": a section of a paper. */
const SECTION = wordSet(
  "clause clauses article annex appendix chapter para paragraph exhibit schedule item cláusula clausola klausel ziffer absatz nummer kapitel abschnitt artikel artículo articolo artigo пункт пункта раздел punkt punktu paragraf bod článek článku kohta rozdział dział klauzula apartado allegato sección",
  "folded",
);
/** "blocked by rule 7.3.2.1": but "rule 10.2.3.4" and higher ones may be about addresses. */
const RULE = wordSet("rule rules policy regel règle regla regola regra reguła pravidlo правило", "folded");

/** "Chrome/96.0.1.2", "v 1.2.3.4", "build 1.2.3.4", unless an address word stands nearer. */
export function isVersion(s: Scan, i: number): boolean {
  const at = s.start[i] as number;
  // "HeadlessChrome/156.0.0.0": browsers say no more than the first number of theirs.
  if (unitAt(s.text, at - 1) === 47 && isLetter(unitAt(s.text, at - 2)) && s.text.startsWith(".0.0.0", s.end[i]))
    return true;
  if (
    i > 0 &&
    Number(s.text.slice(at, s.end[i])) < 150 &&
    unitAt(s.text, at - 1) === 47 &&
    (s.end[i - 1] as number) === at - 1 &&
    isLetter(unitAt(s.text, at - 2))
  )
    return true;
  // No version counts so high, unless the word itself stands right before it.
  const high = Number(s.text.slice(at, s.end[i])) >= 150;
  if (!high && i > 0 && s.start[i] === (s.end[i - 1] as number) + 1)
    if (SECTION(s, i - 1) || (sizeOf(s, i) === 1 && RULE(s, i - 1))) return true;
  for (let k = i - 1; k >= 0 && k >= (high ? i - 1 : i - 3); k--) {
    const c = s.cue[k] as number;
    // "nginx: 192.0.2.61 - …" is a line of its log.
    if (k === i - 1 && s.text.charCodeAt(s.end[k] as number) === 58 && high) return false;
    if ((c & C_VERSION) !== 0) return k === i - 1 || !(isHost(s, i) || isCutOff(s, k, i));
    if ((c & C_IP) !== 0 || (saysAt(s, k) & MACHINE) !== 0) return false;
  }
  return false;
}

const saysAt = (s: Scan, k: number): number => saysOfVersion(s.text, s.start[k] as number, s.end[k] as number);

/** "software update: cannot reach 10.0.0.14", "Version 4, 84.23.117.9": does a sign stand between the word and the number? Low ones count versions on. */
function isCutOff(s: Scan, k: number, i: number): boolean {
  const numbers = quadAt(s.text, s.start[i] as number);
  return numbers !== null && !isLow(numbers) && /[,;!?\n]|[.:] [^\d]/.test(s.text.slice(s.end[k], s.start[i]));
}

/**
 * "yazılım 10.4.17.2", "Kassensoftware: 14.2.0.91", "router software Phoenix 10.4.17.2": behind a word for a program in any language, over its
 * name and what joins the two; "nach dem Update ist 84.23.117.9 gesperrt" tells of an address.
 */
function isPrograms(s: Scan, i: number): boolean {
  const { text, start, end } = s;
  const at = start[i] as number;
  const numbers = quadAt(text, at);
  if (numbers === null || (numbers[0] as number) >= HIGHEST_FIRST) return false;
  if (unitAt(text, at - 1) > 0xe00 || unitAt(text, at - 2) > 0xe00 || unitAt(text, at - 3) > 0xe00)
    if (DENSE_PROGRAM.test(text.slice(Math.max(0, at - 12), at))) return true;
  let names = 0;
  for (let k = i - 1; k >= 0 && k >= i - MOST_BETWEEN; k--) {
    if (!JOINED.test(text.slice(end[k], start[k + 1]))) return false;
    const says = saysAt(s, k);
    if ((says & MACHINE) !== 0) return false;
    const word = text.slice(start[k], end[k]);
    if ((says & PROGRAM) !== 0 || COMPOUND.test(word)) return names === 0 || isLowVersion(numbers);
    // "client 5.1.6.103", `"fw":"1.48.21.9"`: no machine of a house, and hardly one elsewhere.
    if ((says & AT_MACHINE) !== 0)
      return k === i - 1 && isClosed(text, at) && (isLow(numbers) || (FIRMWARE.test(word) && isSmall(numbers)));
    if ((says & UPDATE) !== 0) return k === i - 1 || isLowVersion(numbers);
    if ((says & BETWEEN) !== 0) continue;
    if (!/^\p{Lu}/u.test(word)) return false;
    names++;
  }
  return false;
}
const FIRMWARE = /^fw$/i;
/** Nothing is said of it behind: "client 5.4.3.22 gets 403" is a machine. */
const isClosed = (text: string, at: number): boolean =>
  /^[\d.]+(?:$|["',;)\]}\n]|\.(?:\s|$)| ?\p{Lo})/u.test(text.slice(at, at + 24));
const isSmall = ([a = 0]: number[]): boolean => a > 0 && a < 10;
const HIGHEST_FIRST = 150;
const MOST_BETWEEN = 4;
const JOINED = /^(?:[ \t]?[:=#('"\u201c\u201e-]?[ \t]?|\.? |\.|["'] ?[:=] ?["']?)$/u;
/** Words put together, keys, and what Russian calls a program in capitals. */
const COMPOUND =
  /.(?:software|softvare|version|versio|versie|versjon|firmware|treiber|build|driver)(?:stand|en)?$|.(?:Ver|_ver)$|^ПО$/iu;
/** As `isLow`; versions begin with 10 too. */
const isLowVersion = ([a = 0, b = 0, c = 0]: number[]): boolean => a < LOW_FIRST && b <= LOW_NEXT && c <= LOW_NEXT;

/** Of what is somewhere, and never what something is brought to. */
const AT_HOST = wordSet(
  "on from at by via of against is von bei ist est depuis par desde por es da è de is van vanaf från är fra er od z ze jest je с от із від е",
  "folded",
);
/** "firmware upgrade on 10.20.30.4", "nach dem Update ist 84.23.117.9 gesperrt": higher than versions count, behind what says where. */
function isHost(s: Scan, i: number): boolean {
  const numbers = quadAt(s.text, s.start[i] as number);
  return numbers !== null && !isLow(numbers) && AT_HOST(s, i - 1);
}

/** "Upgraded from 11.4.2.1 to 11.5.0.0-rc.3", "agent 3.1.4.159": low numbers in a message about versions. */
function lowVersion(s: Scan, i: number, end: number): boolean {
  if (/^-(rc|beta|alpha|snapshot|preview|dev|pre|build)/i.test(s.text.slice(end, end + 10))) return true;
  const first = Number(s.text.slice(s.start[i], s.end[i]));
  if (first >= 20 || first === 10 || (s.cues & C_VERSION) === 0) return false;
  for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
    if (((s.cue[k] as number) & (C_IP | C_VERSION)) === C_IP || (saysAt(s, k) & (MACHINE | PROGRAM)) === MACHINE)
      return false;
  }
  return true;
}

/** "22.3.1 → 22.4.0.118": from two or three numbers, which no address has, to the same first one or the next. */
function isBehindArrow(text: string, at: number): boolean {
  if (!ARROWS.includes(text.charAt(at - (text.charCodeAt(at - 1) === 32 ? 2 : 1)))) return false;
  const before = FROM_VERSION.exec(text.slice(Math.max(0, at - 20), at))?.[1];
  const grown = Number.parseInt(text.slice(at, at + 4), 10) - Number(before);
  return grown === 0 || grown === 1;
}
const ARROWS = ">→➜⇒➔";
const FROM_VERSION = /(?<![\d.])v?(\d{1,3})(?:\.\d{1,5}){1,2} ?(?:->|=>|[→➜⇒➔]) ?$/;

/** "3.11.0.208이고 … 3.12.0-rc1": near a version that says it is one by its end, of the same first number. */
function isBesidePreview(s: Scan, i: number, last: number): boolean {
  if ((s.cues & C_IP) !== 0) return false;
  const first = s.text.slice(s.start[i], s.end[i]);
  // 10, 172 and 192 begin the addresses of a house.
  if (Number(first) >= LOW_FIRST || first === "10") return false;
  const at = s.start[i] as number;
  const near = s.text.slice(Math.max(0, at - NEXT_QUAD), (s.end[last] as number) + NEXT_QUAD);
  for (const hit of all(PREVIEW, near)) if (hit[1] === first) return true;
  return false;
}
const PREVIEW = /(?<![\d.])(\d{1,2})(?:\.\d{1,4}){1,3}-(?:rc|beta|alpha|snapshot|preview|dev|pre)/gi;

/** "3.1.7 → 3.2.0, then 3.2.0.114": a build of a version that stands before it without one. */
function isBuildOf(s: Scan, i: number, last: number): boolean {
  if ((s.cues & C_IP) !== 0) return false;
  const first = s.text.slice(s.start[i], s.end[i]);
  if (Number(first) >= LOW_FIRST || first === "10") return false;
  const at = s.start[i] as number;
  const version = s.text.slice(at, s.end[last - 1]);
  const before = s.text.slice(Math.max(0, at - NEXT_QUAD), at);
  const p = before.lastIndexOf(version);
  return p >= 0 && !/[\d.]/.test(before.charAt(p - 1)) && !/^\.?\d/.test(before.slice(p + version.length));
}

/** "After updating the agent to 7.4.118.2", "rolled back to 7.4.115.0", but not "updated the A record to 8.8.8.8". */
function isUpdatedTo(s: Scan, i: number): boolean {
  const at = s.start[i] as number;
  const first = Number(s.text.slice(at, s.end[i]));
  if (first >= 30 || first === 10 || (s.cues & C_IP) !== 0) return false;
  const hit = UPDATED.exec(s.text.slice(Math.max(0, at - 72), at));
  return hit !== null && !OF_NETWORK.test(hit[0]);
}

const UPDATED =
  /(?:updat(?:e|ed|ing|en|et)|upgrad(?:e|ed|ing|en)|downgrad(?:e|ed|ing)|patch(?:e|ed|ing|en)|mett\p{L}* à jour|mis(?:e|es)? à jour|pass(?:er|ez|é|és|ons) |bijwerk\p{L}*|päivit\p{L}*|fleet|flotte|flota|frota|vloot|roll(?:ed|ing)? ?back|rollback|revert(?:ed|ing)?|aktualisier\p{L}*|actualiz\p{L}*|aggiorna\p{L}*|atualiz\p{L}*|bijgewerkt|opdater\p{L}*|oppdater\p{L}*|uppdater\p{L}*|aktualiz\p{L}*|обнов\p{L}*|онов\p{L}*)(?: [^\s.,;:!?\d]{1,20}){0,4} (?:to|auf|vers|à|à la|en|a|a la|alla|al|para|para a|pra|naar|til|till|do|na|до|на) v?$/iu;
/** Of versions the first three numbers are low; of addresses hardly ever all of them. */
const LOW_FIRST = 30;
const LOW_NEXT = 24;

/**
 * "Our sites run 9.0.3.1", "Kasse läuft auf 14.0.2.77": low numbers behind what runs, or beside others of their like ("8.4.0.17 and
 * 8.3.9.2"), in a text that has no word of addresses.
 */
function isRunning(s: Scan, i: number, last: number): boolean {
  if ((s.cues & C_IP) !== 0) return false;
  const numbers = quadAt(s.text, s.start[i] as number);
  if (numbers === null) return false;
  if (!isLowVersion(numbers)) return isUpgraded(s.text, s.start[i] as number, s.end[last] as number, numbers);
  const at = s.start[i] as number;
  const before = s.text.slice(Math.max(0, at - 32), at);
  // "Upgraded from 10.2.1.4 to 10.3.0.9".
  if (!isLow(numbers)) {
    const moved = MOVED.exec(s.text.slice(Math.max(0, at - 60), at));
    return numbers[0] === 10 && moved !== null && UPGRADED.test(moved[0]) && !BETWEEN_MACHINES.test(moved[0]);
  }
  if (OF_NETWORK.test(before)) return false;
  if (RUNS.test(before) || MOVED.test(s.text.slice(Math.max(0, at - 60), at))) return true;
  if (isStep(s.text, at, s.end[last] as number)) return true;
  if (FROM_HOST.test(before)) return false;
  // "Marlin 2.1.2.1": one digit each, which no net that people have gives.
  if ((s.end[last] as number) - at === 7) return true;
  const from = Math.max(0, at - NEXT_QUAD);
  for (const hit of all(QUADS, s.text.slice(from, (s.end[last] as number) + NEXT_QUAD))) {
    const p = from + hit.index;
    if (p === at) continue;
    const other = quadAt(s.text, p);
    if (FROM_HOST.test(s.text.slice(Math.max(0, p - 32), p))) return false;
    if (other !== null && isLow(other) && Math.abs((other[0] as number) - (numbers[0] as number)) <= 1) return true;
  }
  return isBehindWord(s, i, last);
}
/** "After updating from 8.0.33.104 to 8.0.34.12": the two begin alike, and 10, 172 and 192 are those of a house. */
function isUpgraded(text: string, at: number, end: number, [a = 0]: number[]): boolean {
  if (a >= LOW_FIRST || a === 10) return false;
  const moved = MOVED.exec(text.slice(Math.max(0, at - 60), at));
  if (moved === null || !UPGRADED.test(moved[0]) || BETWEEN_MACHINES.test(moved[0])) return false;
  const other = /\d[\d.]+/.exec(moved[0])?.[0] ?? OTHER.exec(text.slice(end, end + 28))?.[1] ?? "";
  return other.startsWith(`${a}.`);
}
const OTHER = /^,? (?:to|auf|à|a|alla|naar|till|til|na|до|на|→|->) v?(\d[\d.]+)/u;

/** What is done to programs, and not to machines. */
const UPGRADED =
  /^(?:roll|revert|up(?:grad|dat)|downgrad|aktualis|mise|actualiz|aggiorna|atualiz|bijgewerkt|opp?dater|uppdater|aktualiz|обнов|откат|онов)/iu;
const NEXT_QUAD = 120;
const QUADS = /(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,5}(?![\d.]*\d)/g;
const RUNS =
  /(?<!\p{L})(?:runs?|running|ran|uses?|using|have|has|sits?|stays?|remains?|stuck|still|are|is|now|läuft|laufen|nutzen|steht|stehen|ist|sind|noch|tourne(?:nt)?|utilise|est|sont|corre|corren|está|están|usa|usan|roda|rodam|gira|girano|è|sono|draait|draaien|staat|kör|körs|kører|kjører|ligger|är|er|toimii|käyttää|on|działa|stoi|jest|běží|je|fut|rulează|este|work|стоит|работает|стоїть|працює|е|τρέχει|έχει|çalışıyor|sürümünde)(?: (?:on|at|with|still|already|now|both|all|only|auf|noch|en|sur|con|em|na|no|su|con|op|met|på|versiossa|versiolla|w|na|pe|на|σε|στην)){0,2} $/iu;
/** "Rolled back from 22.10.3.41 to 22.9.7.12". */
const MOVED =
  /(?:roll\p{L}* (?:\p{L}+ ){0,3}back|rollback|revert\p{L}*|upgrad\p{L}*|updat\p{L}*|downgrad\p{L}*|migrat\p{L}*|zurück\p{L}*|aktualisier\p{L}*|mise à jour|repass\p{L}*|actualiz\p{L}*|aggiorna\p{L}*|atualiz\p{L}*|bijgewerkt|opdater\p{L}*|oppdater\p{L}*|uppdater\p{L}*|aktualiz\p{L}*|обнов\p{L}*|откат\p{L}*|онов\p{L}*)[^.!?\n\d]{0,16} (?:from|to|von|auf|de|à|a|da|van|naar|från|till|fra|til|z|ze|na|с|на|з|із|до)(?: \d[\d.]{3,14},? (?:to|auf|à|a|alla|naar|till|til|na|на|до))? v?$/iu;
/** "We jumped from 3.2.0.11 to 3.4.0.2": from one low number to another of its kind, and no word of what goes between machines. */
function isStep(text: string, at: number, end: number): boolean {
  const here = quadAt(text, at);
  const before = text.slice(Math.max(0, at - 80), at);
  const first = /(\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,3}),? (?:to|auf|à|a|alla|naar|till|til|na|до|на|→|->) $/u.exec(
    before,
  )?.[1];
  const second =
    /^,? (?:to|auf|à|a|alla|naar|till|til|na|до|на|→|->) (\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,3})(?![.\d])/u.exec(
      text.slice(end, end + 24),
    )?.[1];
  const other = quadAt(first ?? second ?? "", 0);
  if (here === null || other === null || !isLow(other) || Math.abs((here[0] as number) - (other[0] as number)) > 1)
    return false;
  // Neighbours in a net differ in the last number alone.
  return !(here[1] === other[1] && here[2] === other[2]) && !BETWEEN_MACHINES.test(before);
}
const BETWEEN_MACHINES =
  /(?:traffic|packets?|connect|connexion|verbindung|conexi|conness|login|logged|ssh|rdp|ping|curl|request|scan|attack|forward|redirect|route|nat|tunnel|vpn|firewall|port|dns|host|server|verkehr|anfrage|trafic|tráfico|traffico|verkeer|трафик|запрос|подключ)/i;
const FROM_HOST =
  /(?<!\p{L})(?:from|to|at|via|through|login|log(?:ged)? ?in|sign(?:ed)? ?in|connect\p{L}*|ping\p{L}*|ssh|curl|traffic|request\p{L}*|block\p{L}*|ban\p{L}*|allow\p{L}*|whitelist\p{L}*|scan\p{L}*|attack\p{L}*|von|aus|depuis|desde|da|van|från|fra|z|ze|od|от|із|від|с|со) $/iu;

/** "TPV Plus 11.3.2.40", "die Kasse 14.2.0.91": hardly any address is so low, and what stands before it is none of the words for a machine. */
function isBehindWord(s: Scan, i: number, last: number): boolean {
  const at = s.start[i] as number;
  const end = s.end[last] as number;
  if (i === 0 || s.end[i - 1] !== at - 1 || unitAt(s.text, at - 1) !== 32) return false;
  const next = unitAt(s.text, end);
  if (next === 58 || next === 47 || s.text.startsWith(" - ", end)) return false;
  if (!/^\p{L}{2,}$/u.test(s.text.slice(s.start[i - 1], s.end[i - 1]))) return false;
  for (let k = i - 1; k >= 0 && k >= i - MOST_BETWEEN; k--)
    if ((saysAt(s, k) & (MACHINE | AT_MACHINE)) !== 0) return false;
  return true;
}

function quadAt(text: string, at: number): number[] | null {
  const hit = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,5})/.exec(text.slice(at, at + 18));
  return hit === null ? null : [Number(hit[1]), Number(hit[2]), Number(hit[3]), Number(hit[4])];
}

/** "1.2.3.4" and "8.8.8.8" are what addresses look like in examples and in settings; 10 opens those of a house. */
function isLow([a = 0, b = 0, c = 0, d = 0]: number[]): boolean {
  if (a >= LOW_FIRST || a === 10 || b > LOW_NEXT || c > LOW_NEXT) return false;
  return (
    !(b === a + 1 && c === b + 1) && !(a === b && c === d) && !(a === b && b === c) && !(a === 1 && b <= 1 && c <= 1)
  );
}

const OF_NETWORK =
  /\b(?:records?|dns|gateway|address|ip|hosts?|routes?|nat|acl|endpoint|resolver|nameserver|subnet|listener|peer|proxy|adresse|dirección|indirizzo|адрес\p{L}*)\b/iu;
