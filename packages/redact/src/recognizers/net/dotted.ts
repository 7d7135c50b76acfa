/** Numbers with dots: IPv4 addresses (also defanged), versions, decimals, coordinates, dotted phones and ids. */
import { isDigit, isLetter, unitAt } from "../../scan/classes.ts";
import { C_BANK, C_CARD, C_DEVICE, C_GEO, C_ID, C_IP, C_PHONE, C_VERSION } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, cuesAfter, cuesBefore, isNumber, sizeOf, tokenFrom } from "../context.ts";
import { beforeAddress } from "../usernames/before-address.ts";
import { signedFrom } from "../usernames/further.ts";

const WORDS = "dot|punkt|point|punto|ponto|punt|kropka|tečka|bodka|pont|piste|nokta|prik|punktum|точка|крапка|τελεία";
const APART = new RegExp(
  `^(\\d{1,3})( (?:${WORDS}) | \\. |\\. |, ?|-| )(\\d{1,3})\\2(\\d{1,3})\\2(\\d{1,3})(?![.,-]?\\d)`,
  "i",
);
const IP_WORD = /(\bip(v4)?\b|ip-adresse|айпи|адрес)[^\d\n]{0,14}$/i;

const FILE_BEHIND =
  /^\.(?:tar|t?gz|zip|jar|whl|deb|rpm|exe|msi|dmg|iso|js|css|html?|pdf|png|jpe?g|txt|log|csv|json|xml)\b/i;

/** "192 dot 0 dot 2 dot 44", "192 . 0 . 2 . 44", and after "IP" also "192 0 2 44", "192,0,2,44", "ip-192-0-2-44". */
export function ipApart(ctx: Context, i: number): number {
  const s = ctx.scan;
  const size = sizeOf(s, i);
  if (size > 3) return -1;
  const at = s.start[i] as number;
  const c = unitAt(s.text, at + size);
  if (c !== 32 && c !== 46 && c !== 44 && c !== 45) return -1;
  if (c === 46 && unitAt(s.text, at + size + 1) !== 32) return -1;
  if (!numbersOn(s, i, 1) && !numbersOn(s, i, 2)) return -1;
  const hit = APART.exec(s.text.slice(at, at + 48));
  if (hit === null) return -1;
  for (const part of [hit[1], hit[3], hit[4], hit[5]]) if (Number(part) > 255) return -1;
  const sure = /^ (\p{L}+|\.) $/u.test(hit[2] as string);
  if (!sure && !IP_WORD.test(s.text.slice(Math.max(0, at - 24), at)) && !s.text.startsWith("ip-", at - 3)) {
    // "host-203-0-113-250.dyn.example.net": named after its number.
    const rest = s.text.slice(at + hit[0].length, at + hit[0].length + 12);
    if (hit[2] !== "-" || !/^(?:\.|-[a-z]+\.)[a-z][a-z\d-]+\.?/i.test(rest) || FILE_BEHIND.test(rest)) return -1;
  }
  ctx.emit(at, at + hit[0].length, "IP", 0.96, "ipv4-apart");
  return tokenFrom(s, i, at + hit[0].length);
}

/** Three more numbers behind token `i`, `step` tokens apart. */
function numbersOn(s: Scan, i: number, step: number): boolean {
  if (i + 3 * step >= s.count) return false;
  return (
    ((s.shape[i + step] as number) &
      (s.shape[i + 2 * step] as number) &
      (s.shape[i + 3 * step] as number) &
      HAS_DIGIT) !==
      0 &&
    sizeOf(s, i + step) <= 3 &&
    sizeOf(s, i + 2 * step) <= 3
  );
}

/** "1.888.555.0112": with the country's code in front; "8.916.555.0143": a Russian mobile. */
const NORTH_AMERICAN = /^1\.[2-9]\d\d\.[2-9]\d\d\.\d{4}$|^8\.9\d\d\.\d{3}\.(?:\d{4}|\d\d\.\d\d)$/;

/** Length of a dot between digits (".", "[.]", "(.)", " . ", "[dot]"), 0 when there is none. */
function dotLength(s: Scan, k: number): number {
  const text = s.text;
  const at = s.end[k] as number;
  const c = unitAt(text, at);
  if (c === 46) return isDigit(unitAt(text, at + 1)) ? 1 : 0;
  if (c === 91 || c === 40 || c === 123) {
    const close = c === 40 ? 41 : c + 2;
    if (text.charCodeAt(at + 1) === 46 && text.charCodeAt(at + 2) === close)
      return isDigit(text.charCodeAt(at + 3)) ? 3 : 0;
    if (text.startsWith("dot", at + 1) && text.charCodeAt(at + 4) === close)
      return isDigit(text.charCodeAt(at + 5)) ? 5 : 0;
  }
  return 0;
}

/** Does an arrow to the other end, or from it, stand beside the address? */
const isPacket = (text: string, at: number, end: number): boolean =>
  text.startsWith(" > ", end) || text.startsWith("> ", at - 2) || text.startsWith(" <", end);

const OID = /^[0-2](?:\.\d{1,9}){5,}(?![\w.])/;

/** Token to go on from when the number at `i` is a dotted one that needs no further look, else -1. */
export function dotted(ctx: Context, i: number): number {
  const s = ctx.scan;
  const text = s.text;
  // Most numbers have no dot behind them.
  if (dotLength(s, i) === 0) return -1;
  let last = i;
  let defanged = false;
  const parts: number[] = [sizeOf(s, i)];
  let digits = parts[0] as number;
  while (last + 1 < s.count && parts.length < 8) {
    const length = dotLength(s, last);
    if (length === 0) break;
    let next = last + 1;
    if (length === 5) next++;
    if (next >= s.count || (s.start[next] as number) !== (s.end[last] as number) + length || !isNumber(s, next)) break;
    if (length > 1) defanged = true;
    last = next;
    digits += sizeOf(s, last);
    parts.push(sizeOf(s, last));
  }
  if (parts.length === 1) return -1;
  const at = s.start[i] as number;
  // "2.16.840.1.113883.2.4.6.3": who names a thing, as registries number them.
  const registered = parts.length > 5 && parts[0] === 1 ? OID.exec(text.slice(at, at + 80)) : null;
  if (registered !== null) return tokenFrom(s, last, at + registered[0].length);
  const end = s.end[last] as number;
  // "10.4.1.2207": no address, and so no address of the same series behind it.
  if (parts.length === 4 && !defanged && parts[3] === 4) {
    versionOf = s.stamp;
    major = text.slice(at, s.start[i + 2]);
  }
  if (parts.length === 4 && (defanged || octets(s, i, last))) {
    const version =
      !defanged &&
      (isVersion(s, i) || lowVersion(s, i, end) || isNextVersion(s, i) || isUpdatedTo(s, i) || isRunning(s, i, last));
    if (version) {
      versionOf = s.stamp;
      major = text.slice(at, s.start[i + 2]);
    }
    if (!version && !nobodys(text.slice(at, end))) {
      ctx.emit(at, ipTail(text, end), "IP", 0.95, defanged ? "ipv4-defanged" : "ipv4");
      beforeAddress(ctx, at);
      signedFrom(ctx, end);
    }
    return last + 1;
  }
  if (parts.length === 2 && parts[0] === 3 && parts[1] === 3 && /^\.\d{4}x\d/i.test(text.slice(end, end + 8)))
    return -1;
  // "1731600012.113 5 203.0.113.7": seconds since 1970 and their thousandths.
  // "IP 192.0.2.50.51544 > 198.51.100.5.443:": the port behind a dot, as packets are written down.
  if (parts.length === 5 && octets(s, i, last - 1) && isPacket(text, at, end)) {
    ctx.emit(at, s.end[last - 1] as number, "IP", 0.95, "ipv4");
    return last + 1;
  }
  if (parts.length === 2 && parts[0] === 10 && /^1[4-9]/.test(text.slice(at, at + 2))) return last + 1;
  if (parts.length === 2) {
    const geo = coordinates(ctx, i, last);
    if (geo > 0) return geo;
    const joinsOn = unitAt(text, end) === 45 || unitAt(text, end) === 32;
    if (digits >= 7 && (cuesBefore(s, i) & (C_PHONE | C_ID | C_BANK)) !== 0) return -1;
    const fraction = parts[1] as number;
    return joinsOn && isDigit(unitAt(text, end + 1)) && fraction >= 3 ? -1 : last + 1;
  }
  // "85.07.30-033.28" goes on after a hyphen.
  const goesOn = unitAt(text, end) === 45 && isDigit(unitAt(text, end + 1));
  // A Belgian national number, "85.07.30-033.28".
  if (goesOn && parts.join(".") === "2.2.2" && /^-\d{3}\.\d\d(?!\d)/.test(text.slice(end, end + 8))) return -1;
  if (digits < 7) return goesOn && (cuesBefore(s, i) & C_ID) !== 0 ? -1 : last + 1;
  // "1.234.567,00" is an amount.
  if (unitAt(text, end) === 44 && /^,\d\d(?!\d)/.test(text.slice(end, end + 4)) && parts.slice(1).every((n) => n === 3))
    return last + 1;
  // "4562.88.876 als BSN".
  const cues = cuesBefore(s, i) | (parts.length > 2 && (s.cues & C_ID) !== 0 ? cuesAfter(s, last, 3) & C_ID : 0);
  if ((cues & C_VERSION) !== 0 || isVersion(s, i)) return last + 1;
  // No telephone has a part of one or of five digits between dots.
  const northAmerican = parts[0] === 1 && NORTH_AMERICAN.test(text.slice(at, end));
  const phoneLike = northAmerican || parts.every((n) => n >= 2 && n <= 4);
  if ((cues & (C_ID | C_BANK)) !== 0 || ((cues & C_PHONE) !== 0 && phoneLike)) return -1;
  // "IMEI 3584.861876.20801".
  if ((cues & (C_CARD | C_DEVICE)) !== 0 && digits >= 13) return -1;
  // A phone or an id by its rhythm; anything else with this many dots is a version or a section.
  const shape = parts.join(".");
  if (northAmerican) return -1;
  const leadingZero = unitAt(text, at) === 48 || unitAt(text, at - 1) === 43;
  if (RHYTHMS.has(shape) || (leadingZero && digits >= 9)) return -1;
  if (IN_TWOS.has(shape)) return digits >= 8 ? -1 : unitAt(text, end) === 45 ? -1 : last + 1;
  return last + 1;
}

/** Digits between the dots of telephones and ids. */
const RHYTHMS = new Set(["3.3.4", "3.3.3", "2.3.3", "1.3.3", "3.4.4.2", "4.4.4.4"]);
const IN_TWOS = new Set(["2.2.2", "2.2.2.2", "2.2.2.2.2"]);

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

function octets(s: Scan, i: number, last: number): boolean {
  for (let k = i; k <= last; k++) {
    const size = sizeOf(s, k);
    if (size > 3 || (size === 3 && s.text.slice(s.start[k], s.end[k]) > "255")) return false;
  }
  return true;
}

/** "Chrome/96.0.1.2", "v 1.2.3.4", "build 1.2.3.4", unless an address word stands nearer. */
function isVersion(s: Scan, i: number): boolean {
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
    if ((c & C_IP) !== 0 && (c & C_VERSION) === 0) return false;
    if ((c & C_VERSION) !== 0) return k === i - 1 || !isHost(s, i);
  }
  return false;
}

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
  for (let k = i - 1; k >= 0 && k >= i - 8; k--) if (((s.cue[k] as number) & (C_IP | C_VERSION)) === C_IP) return false;
  return true;
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
  if (numbers === null || !isLow(numbers)) return false;
  const at = s.start[i] as number;
  const before = s.text.slice(Math.max(0, at - 32), at);
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
  return false;
}
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

/** Unspecified, loopback, masks and what rules have in a mask's place ("0.0.1.255"): the same on every machine. */
function nobodys(address: string): boolean {
  return /^(0\.0\.0\.0|127(?:\.\d{1,3}){3}|255(\.(255|254|252|248|240|224|192|128|0)){3}|0(\.(0|1|3|7|15|31|63|127|255)){2}\.(1|3|7|15|31|63|127|255))$/.test(
    address,
  );
}

/** Port or prefix length after an address. */
function ipTail(text: string, end: number): number {
  const c = unitAt(text, end);
  if (c !== 58 && c !== 47) return end;
  const most = c === 58 ? 5 : 2;
  let n = 0;
  while (n <= most && isDigit(unitAt(text, end + 1 + n))) n++;
  // The port itself is nobody's; only a prefix length belongs to the value.
  return c === 47 && n > 0 && n <= most ? end + 1 + n : end;
}

/** What pairs of decimals are told of that are no places. */
const NO_PLACE =
  /(\b(ratio|scale|factor|range|values?|limits?|between|weights?|alpha|beta|offset|margin|padding|size|version)\W{0,3}|\b[xyzuvabw] ?= ?-?)$/i;

/** "geo:51.47,-0.45": few digits are enough after that scheme. */
function shortGeo(ctx: Context, i: number, last: number): number {
  const s = ctx.scan;
  const at = s.start[i] as number;
  const from = s.text.charCodeAt(at - 1) === 45 ? at - 1 : at;
  if (unitAt(s.text, from - 1) !== 58 || !/geo:$/i.test(s.text.slice(Math.max(0, from - 4), from))) return -1;
  const hit = /^-?\d{1,3}\.\d+,-?\d{1,3}(\.\d+)?/.exec(s.text.slice(from, from + 40));
  if (hit === null) return -1;
  ctx.emit(from, from + hit[0].length, "GEO", 0.92, "geo-uri");
  return tokenFrom(s, last, from + hit[0].length);
}

/** "S33 51.410 E151 12.918": the degrees before the minutes, stuck to their hemisphere. */
const OTHERS_KEY =
  /^-?\d{1,3}\.\d+[ ,;&]{1,2}(?!(?:lat|lon|lng|long|longitude|latitude|x|y)(?![\p{L}_]))[\p{L}_]{2,16}[=:]/iu;
const COORDINATES = /coordinates>\s{0,2}$/;
const DEGREES = /(?<![\p{L}\d])[NS]\d{1,2}[°º]? $/u;

/** "51.5085,-0.1257", "lat 51.5085, lon -0.1257", "48.8584° N, 2.2945° E". */
function coordinates(ctx: Context, i: number, last: number): number {
  const s = ctx.scan;
  const text = s.text;
  const fraction = sizeOf(s, last);
  const at = s.start[i] as number;
  if (fraction < 3) return shortGeo(ctx, i, last);
  if (NO_PLACE.test(text.slice(Math.max(0, at - 14), at))) return -1;
  if (sizeOf(s, i) > 3 || Number(text.slice(s.start[i], s.end[last])) > 180) return -1;
  const minus = unitAt(text, (s.start[i] as number) - 1) === 45;
  const start = (s.start[i] as number) - (minus ? 1 : 0);
  let k = last + 1;
  // Up to two short words or signs between: "N", "lon", "longitude", "E".
  let words = 0;
  while (
    k < s.count &&
    words < 3 &&
    !isNumber(s, k) &&
    sizeOf(s, k) <= 9 &&
    (s.start[k] as number) - (s.end[k - 1] as number) <= 5
  ) {
    words++;
    k++;
  }
  const cue = (s.cues & C_GEO) !== 0 && ((cuesBefore(s, i) | cuesAfter(s, last, 2)) & C_GEO) !== 0;
  if (
    k + 1 < s.count &&
    isNumber(s, k) &&
    isNumber(s, k + 1) &&
    dotLength(s, k) === 1 &&
    sizeOf(s, k + 1) >= 3 &&
    sizeOf(s, k) <= 3
  ) {
    const gap = (s.start[k] as number) - (s.end[k - 1] as number);
    const shares = text.charCodeAt(s.end[last] as number) === 37 || text.charCodeAt(s.end[k + 1] as number) === 37;
    // "subió de 1.850 a 2.040": thousands.
    const thousands =
      words === 1 &&
      !cue &&
      fraction === 3 &&
      sizeOf(s, k + 1) === 3 &&
      // "48.213, duplex 12.044": of what something counts.
      /^ ?[€$£₺₽₹]? \p{Ll}{1,5} [€$£₺₽₹]?$|^, \p{L}{3,9} $/u.test(text.slice(s.end[last], s.start[k]));
    if (
      !shares &&
      !thousands &&
      gap <= 6 &&
      // "actual time=0.011..98.332": from, to.
      !text.startsWith("..", s.end[k - 1]) &&
      (words === 0 || cue || text.slice(s.end[last], s.start[k]).includes("°") || words <= 1)
    ) {
      // "0.004 0.211 0.000": seconds.
      if (!cue && gap === 1 && /^-?0\.\d{3} -?0\.\d{3}(?!\d)/.test(text.slice(start, start + 14))) return -1;
      // "dns 0.004118 connect 0.018204": seconds as well.
      if (!cue && words === 1 && /^0\.\d+ \p{L}{2,12} 0\.\d/u.test(text.slice(start, start + 32))) return -1;
      // "rt=30.001 uct=0.001": the second has a key of its own.
      if (words === 1 && OTHERS_KEY.test(text.slice(start, start + 32))) return -1;
      // "1.147-2.933": a path of a drawing.
      if (!cue && fraction === 3 && gap === 1 && unitAt(text, s.end[last] as number) === 45) return -1;
      // "0.0001  0.2465  0.0003": a row of measures.
      if (
        !cue &&
        gap > 1 &&
        (/^ {1,6}±?-?\d+\.\d/.test(text.slice(s.end[k + 1], (s.end[k + 1] as number) + 12)) ||
          /\d\.\d{2,6} {1,6}$/.test(text.slice(Math.max(0, start - 12), start)))
      )
        return -1;
      let end = s.end[k + 1] as number;
      if (unitAt(text, end) === 0xb0) end++;
      // "geo:48.2010,16.3695,183": the height is told with the place.
      // "<coordinates>-3.70379,40.41678,0".
      if (text.startsWith("geo:", start - 4) || COORDINATES.test(text.slice(Math.max(0, start - 14), start)))
        end += /^,-?\d{1,5}(?:\.\d{1,3})?(?![\d.])/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
      const letter = unitAt(text, end) === 32 ? end + 1 : end;
      if ("NSEWOnsewo".includes(text[letter] ?? "-") && !isLetter(unitAt(text, letter + 1))) end = letter + 1;
      ctx.emit(
        start - (DEGREES.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0),
        end,
        "GEO",
        0.9,
        "geo-decimal",
      );
      return tokenFrom(s, k, end);
    }
  }
  if (cue) {
    ctx.emit(start, s.end[last] as number, "GEO", 0.85, "geo-cue");
    return last + 1;
  }
  return -1;
}
