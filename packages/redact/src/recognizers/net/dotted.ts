/** Numbers with dots: IPv4 addresses (also defanged), versions, decimals, coordinates, dotted phones and ids. */
import { isDigit, isLetter, unitAt } from "../../scan/classes.ts";
import { C_BANK, C_CARD, C_DEVICE, C_GEO, C_ID, C_PHONE, C_VERSION } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { type Context, cuesAfter, cuesBefore, isNumber, sizeOf, tokenFrom } from "../context.ts";
import { beforeAddress } from "../usernames/before-address.ts";
import { signedFrom } from "../usernames/further.ts";
import { isProgramsVersion, isVersion, startSeries } from "./versions.ts";

const WORDS =
  "dot|punkt|point|punto|ponto|punt|kropka|tečka|bodka|pont|piste|nokta|prik|punktum|точка|крапка|τελεία|titik|punct|chấm";
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
  // "+33 . 6 . 39 . 98": a telephone.
  if ((c !== 32 && c !== 46 && c !== 44 && c !== 45) || unitAt(s.text, at - 1) === 43) return -1;
  if (c === 46 && unitAt(s.text, at + size + 1) !== 32) return -1;
  if (!numbersOn(s, i, 1) && !numbersOn(s, i, 2)) return -1;
  const hit = APART.exec(s.text.slice(at, at + 48));
  // "version 2 dot 0 dot 1 dot 4".
  if (hit === null || (cuesBefore(s, i, 2) & C_VERSION) !== 0) return -1;
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
  if (parts.length === 4 && !defanged && parts[3] === 4) startSeries(s, i);
  if (parts.length === 4 && (defanged || octets(s, i, last))) {
    const version = !defanged && isProgramsVersion(s, i, last);
    if (version) startSeries(s, i);
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
    // "rückrufnr 0171.8823441": no decimal begins with a nought and another digit.
    if (digits >= 9 && digits <= 12 && DIALLED.test(text.slice(at, end))) return -1;
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

const DIALLED = /^0[1-9]\d{1,3}\.[1-9]\d{5,7}$/;

/** Digits between the dots of telephones and ids. */
const RHYTHMS = new Set(["3.3.4", "3.3.3", "2.3.3", "1.3.3", "3.4.4.2", "4.4.4.4"]);
const IN_TWOS = new Set(["2.2.2", "2.2.2.2", "2.2.2.2.2"]);

function octets(s: Scan, i: number, last: number): boolean {
  for (let k = i; k <= last; k++) {
    const size = sizeOf(s, k);
    if (size > 3 || (size === 3 && s.text.slice(s.start[k], s.end[k]) > "255")) return false;
  }
  return true;
}

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
  /(\b(ratio|scale|factor|range|gain|drift|curve|slope|bias|kurve|courbe|curva|messbereich|plage|rango|campo|bereik|values?|limits?|between|weights?|alpha|beta|offset|margin|padding|size|version)\W{0,3}|\b[xyzuvabw] ?= ?-?)$/i;

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
const OTHERS_WORD =
  /^,? ?(?!(?:lat|lon|lng|long|longitude|latitude|breite|länge|latitud|longitud|latitudine|longitudine|breedte|lengte|bredd|längd|szer|dług|and|und|et|y|e|en|og|och|i|a|и|та|і|og|by|широт\p{L}*|долг\p{L}*|довг\p{L}*|enlem|boylam)(?!\p{L}))\p{L}\p{Ll}{1,9}:? ?-?$/iu;
const ZERO = /^0\.0+ \p{L}/u;
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
      // "3 x 0.333 = 0.999": a sum.
      if (!cue && text.slice(s.end[last], s.start[k]).includes("=")) return -1;
      // "0.004 0.211 0.000": seconds.
      if (!cue && gap === 1 && /^-?0\.\d{3} -?0\.\d{3}(?!\d)/.test(text.slice(start, start + 14))) return -1;
      // "dns 0.004118 connect 0.018204": seconds as well.
      if (!cue && words === 1 && /^0\.\d+ \p{L}{2,12} 0\.\d/u.test(text.slice(start, start + 32))) return -1;
      // "from 0.0000 to 48.5000, offset 12.2500", "18.904, nu 19.127": the word between says of no place.
      if (!cue && words === 1 && OTHERS_WORD.test(text.slice(s.end[last], s.start[k]))) return -1;
      // "from 0.0000 to 48.2500": how far something reaches.
      if (!cue && words === 1 && ZERO.test(text.slice(start, start + 10))) return -1;
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
  // "lat drift 0.000417": seconds of waiting, where no place would be told so.
  if (cue && !(sizeOf(s, i) === 1 && Number(text.slice(s.start[i], s.end[last])) < 0.01)) {
    ctx.emit(start, s.end[last] as number, "GEO", 0.85, "geo-cue");
    return last + 1;
  }
  return -1;
}
