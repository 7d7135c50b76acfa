/**
 * Values that a record's key tells: `"street": "Polna 3/12"`, `<TwnNm>Maribor</TwnNm>`, and the lines of an address with a key each
 * ("Registrant Street: Odos Ermou 44", "city: Patras"). What says little alone (a town, a house's number) needs a street in the record.
 */

import { ANGLE, COLON } from "../../scan/classes.ts";
import { C_POSTCODE, COMMON, STREET_AFTER, STREET_BEFORE, wordBits } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { looksLogin } from "../usernames/keys.ts";
import { isSystemUser } from "../usernames/system-users.ts";
import { holds, NAMING, type Named, namedBy, TOWN } from "./named-values.ts";

/** A key, and where its value stands. */
interface Entry {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST_KEY = 30;
const LONGEST_VALUE = 120;
/** Keys whose values other recognizers read better, or that are nobody's. */
const READ: ReadonlySet<string> = new Set(["ADDRESS", "PERSON", "DOB", "PHONE", "EMAIL"]);

export function recordFields(ctx: Context): void {
  const { signs, text } = ctx.scan;
  if ((signs & ANGLE) !== 0 && text.includes("</")) tell(ctx, elements(text));
  if ((signs & COLON) !== 0) ofRecord(ctx);
}

/** What stands behind a key and a colon. */
function ofRecord(ctx: Context): void {
  const { cues, words, text } = ctx.scan;
  const quoted = text.includes('"');
  const streets =
    (words & (STREET_AFTER | STREET_BEFORE)) !== 0 || (cues & C_POSTCODE) !== 0 || text.includes("ine1: ");
  if (quoted && text.includes('"last"')) {
    for (const hit of all(LAST_BESIDE_FIRST, text)) {
      const to = hit.index + hit[0].length - 1;
      ctx.emit(to - (hit[1] as string).length, to, "PERSON", 0.8, "record-field");
    }
  }
  if (NAME_PARTS.inText(ctx.scan) && (text.includes("amily: ") || text.includes("ast: "))) partsApart(ctx);
  if (quoted && ((cues & NAMING) !== 0 || streets)) tell(ctx, members(text));
  if (streets) addressLines(ctx);
}

/** `"first":"Ximena","last":"Balcazar"`. */
const LAST_BESIDE_FIRST = /"first" ?: ?"[^"\n]{1,40}", ?"last" ?: ?"(\p{Lu}[^"\d\n]{1,40})"/gu;

/** "family: Castellanos", "given: Rut" in lines or cells beside each other: neither says much alone. */
const NAME_PART =
  /(?:^|\n[ \t-]{0,12}|\| )(first|last|given|family|middle|prefix): (\p{Lu}[\p{L}\p{M}'’. -]{0,40}?)(?=[ \t]*(?:\n|$| \|))/giu;
const NAME_PARTS = wordSet("first last given family middle prefix");
const MOST_BETWEEN = 16;

function partsApart(ctx: Context): void {
  let before: Entry | null = null;
  for (const hit of all(NAME_PART, ctx.scan.text)) {
    const key = (hit[1] as string).toLowerCase();
    const to = hit.index + hit[0].length;
    const value = hit[2] as string;
    const from = to - value.length;
    const plain = (wordBits(value, 0, value.length) & COMMON) === 0;
    const near: Entry | null =
      before !== null && from - before.to <= MOST_BETWEEN + key.length && before.key !== key ? before : null;
    if (plain && near !== null && !/^[a-z]/.test(value)) {
      ctx.emit(near.from, near.to, "PERSON", 0.8, "record-field");
      ctx.emit(from, to, "PERSON", 0.8, "record-field");
    } else if (before !== null && before.key === key && near === null && from - before.to <= MOST_BETWEEN + key.length)
      // "given: Inmaculada", "given: Rut".
      ctx.emit(from, to, "PERSON", 0.72, "record-field");
    before = plain ? { key, from, to } : null;
  }
}

/** Of JSON: `"key": "value"`. One walk from each `":`. */
function members(text: string): Entry[] {
  const entries: Entry[] = [];
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) {
    const open = text.lastIndexOf('"', at - 1);
    if (open < 0 || at - open - 1 > LONGEST_KEY || at - open < 3) continue;
    const value = MEMBER.exec(text.slice(at + 2, at + 8 + LONGEST_VALUE));
    if (value === null) continue;
    const to = at + 1 + value[0].length;
    entries.push({ key: text.slice(open + 1, at), from: to - (value[1] as string).length, to });
  }
  return entries;
}
const MEMBER = /^\s{0,4}"([^"\\\n]{2,120})"/;

/** Of XML: `<ns:Key>value</`. */
const ELEMENT = /<(?:[\w-]{1,20}:)?([A-Za-z][\w-]{1,29})(?: [^<>\n]{0,80})?>([^<>\n]{1,120})<\//g;

function elements(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const hit of all(ELEMENT, text)) {
    const to = hit.index + hit[0].length - 2;
    entries.push({ key: hit[1] as string, from: to - (hit[2] as string).length, to });
  }
  return entries;
}

function tell(ctx: Context, entries: readonly Entry[]): void {
  const { text } = ctx.scan;
  const parts: Entry[] = [];
  const streets: Entry[] = [];
  let addresses = 0;
  for (const entry of entries) {
    const { key, from, to } = entry;
    const value = text.slice(from, to);
    if (isPart(key, value)) parts.push(entry);
    const named = keyOf(key);
    // `<Contact><Name>…`, `"assigned_to":{"display_value":"…"}`: whose name it is stands around.
    if (
      VALUE_KEY.test(key) &&
      FULL_NAME.test(value) &&
      WHOSE.test(text.slice(Math.max(0, from - 110), from - key.length))
    ) {
      ctx.emit(from, to, "PERSON", 0.8, "record-field");
      continue;
    }
    // `"sub":"7221","name":"Luk","upn":…`: of who signed in.
    if (key === "name" && ONE_NAME.test(value) && ofClaims(text, from, to)) {
      ctx.emit(from, to, "PERSON", 0.8, "record-field");
      continue;
    }
    // `<user><name>gosia</name>`, `"user":{"name":"gosia"`.
    if (
      VALUE_KEY.test(key) &&
      looksLogin(value, true) &&
      OF_USER.test(text.slice(Math.max(0, from - 60), from - key.length))
    ) {
      ctx.emit(from, to, "USERNAME", 0.82, "record-field");
      continue;
    }
    if (
      named?.type === "ADDRESS" &&
      named.weak &&
      named !== TOWN &&
      STREET_KEY.test(wordsOf(key)) &&
      /\p{L}{2}/u.test(value)
    )
      streets.push(entry);
    // `<User>cmarchal</User>`.
    if (named?.type === "USERNAME" && ELEMENT_LOGIN.test(value) && !isSystemUser(value) && text[from - 1] === ">") {
      if ((wordBits(value, 0, value.length) & COMMON) === 0 && !isStatus(value))
        ctx.emit(from, to, "USERNAME", 0.84, "record-field");
      continue;
    }
    if (named === null || named.weak || !READ.has(named.type) || !holds(value, named.type)) continue;
    if (named.type === "ADDRESS") {
      // "address": "printer-1" is a machine's.
      if (!/[ ,]|^[A-Z\d-]{3,9}$/.test(value)) continue;
      addresses++;
    }
    // `"from": "depot 4"`: neither an address nor somebody.
    const type = named.type === "EMAIL" && !ADDRESS_SIGN.test(value) ? "PERSON" : named.type;
    if (type !== named.type && !FULL_NAME.test(value)) continue;
    // `"family": "inet"`.
    if (named === PERSON && /^[a-z]+$/.test(value)) continue;
    ctx.emit(from, to, type, 0.8, "record-field");
  }
  if (parts.length > 0 && streets.length + addresses > 0)
    for (const { from, to } of [...streets, ...parts]) ctx.emit(from, to, "ADDRESS", 0.7, "record-field");
}

/** A town, a postcode, a house's number: part of an address where a street stands in the same record. */
function isPart(key: string, value: string): boolean {
  const words = wordsOf(key);
  if (POSTCODE_KEY.test(words)) return /^[A-Z]{0,2}-?\d[\d\p{Lu} -]{2,8}$/u.test(value);
  if (HOUSE_KEY.test(words)) return /^\d{1,5} ?\p{L}?(?:[/-]\d{1,4})?$/u.test(value);
  return (TOWN_KEY.test(words) || keyOf(key) === TOWN) && /\p{L}{2}/u.test(value) && !/\d/.test(value);
}

/** Some are names of nothing alone; `PstCd`, `TwnNm` and `BldgNb` are those of payments (ISO 20022). */
const POSTCODE_KEY =
  /^(?:kod(?: pocztowy)?|plz|postleitzahl|zip(?: code)?|post(?:al)? ?code|code postal|cp|cap|cep|código postal|psč|irsz|irányítószám|postnr|postnummer|postcode|postinumero|индекс|pst cd)$/iu;
const STREET_KEY =
  /^(?:street(?: name| address| line)?|stra(?:ß|ss)e|rue|calle|rua|via|straat|gata|vej|ulica|ulice|utca|улица|вулиця)$/iu;
/** But "line: …" is a log's. */
const NUMBERED_KEY = /^(?:addr(?:ess)?[ _-]?(?:line)?[ _-]?[12]|line[12])$/iu;
const HOUSE_KEY =
  /^(?:house|hausnummer|hausnr|house (?:no|number|num)|nr domu|numer domu|huisnummer|husnummer|husnr|numero civico|civico|número|numéro|bldg nb|building number|flat|apartment|unit)$/iu;
const TOWN_KEY = /^(?:(?:\p{L}+ )?(?:city|town)|twn nm)$/iu;

const KEY_LINE = /(?:^|\n)[ \t]{0,12}(\p{L}[\p{L}\d _.-]{1,29}):[ \t]{1,20}([^\n]{1,80}?)(?=[ \t]*(?:\n|$))/gu;
/** Lines of other things between two of an address, at most. */
const APART = 160;

/** Two lines of an address and more, one of them its street; a street on a line of its own, its number apart: "street: Broad Street". */
function addressLines(ctx: Context): void {
  let street: Entry | null = null;
  let parts: Entry[] = [];
  let end = 0;
  const close = (): void => {
    // A postcode with a house's number or a town: an address whose street is the code.
    const coded = parts.length > 1 && parts.some(({ key }) => POSTCODE_KEY.test(wordsOf(key)));
    if ((street !== null && parts.length > 0) || coded)
      for (const { from, to } of street === null ? parts : [street, ...parts])
        ctx.emit(from, to, "ADDRESS", 0.74, "record-field");
    street = null;
    parts = [];
  };
  for (const hit of all(KEY_LINE, ctx.scan.text)) {
    const value = hit[2] as string;
    const to = hit.index + hit[0].length;
    const entry = { key: hit[1] as string, from: to - value.length, to };
    if (entry.from - end > APART) close();
    if ((STREET_KEY.test(wordsOf(entry.key)) || NUMBERED_KEY.test(entry.key)) && /^[\p{Lu}\d][^"]*\p{L}/u.test(value))
      ctx.emit(entry.from, entry.to, "ADDRESS", 0.74, "record-field");
    if (isPart(entry.key, value)) parts.push(entry);
    else if (
      street === null &&
      keyOf(entry.key)?.type === "ADDRESS" &&
      keyOf(entry.key) !== TOWN &&
      /\p{L}{2}/u.test(value)
    )
      street = entry;
    else continue;
    end = to;
  }
  close();
}

/** Does a claim that only tokens of somebody have stand beside the member whose value is `text[from..to)`? */
const ofClaims = (text: string, from: number, to: number): boolean =>
  CLAIM_BEHIND.test(text.slice(to, to + 30)) || CLAIM_BEFORE.test(text.slice(Math.max(0, from - 80), from));
const CLAIM_BEHIND = /^"\s?,\s{0,8}"(?:upn|preferred_username|given_name|family_name|iat|email_verified)"/;
const CLAIM_BEFORE = /"(?:sub|upn|oid|preferred_username)"\s?:\s?"[^"\n]{1,40}"\s?,\s{0,8}"name"\s?:\s?"$/;
const ONE_NAME = /^\p{Lu}[\p{L}'’.-]{2,20}(?: \p{L}[\p{L}'’.-]*){0,4}$/u;
const OF_USER = /(?:<user>\s{0,20}<[^<>]{0,20}|"user"\s?:\s?\{[^{}]{0,30}")$/i;
const ELEMENT_LOGIN = /^(?=.*[a-z])[\w.@\\-]{3,48}$/i;
const VALUE_KEY = /^(?:name|display_?(?:value|name)|full_?name|label|title|nm)$/i;
/** What opens right before the key: an element or a member that is somebody. */
const WHOSE =
  /(?:<(?:\w+:)?(?:contact|consignee|requester|person|customer|client|patient|owner|user|author|assignee|reporter|recipient|buyer|dbtr|cdtr|holder|employee|driver|guest|passenger)(?: [^<>]{0,40})?>\s{0,20}<[^<>]{0,40}|"(?:assigned_to|caller_id|caller|opened_by|requested_for|requester|assignee|reporter|owner|author|contact|creator|sender|recipient|patient|driver|employee)"\s?:\s?\{[^{}]{0,60}")$/i;
const ADDRESS_SIGN = /[@＠([{]|(?<!\p{L})(?:at|dot|arroba|punkt|point|punto|ponto|chez)(?!\p{L})/iu;
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,4}$/u;
const keys = new Map<string, Named | null>();
const MOST_KEYS = 2000;

/** "streetName", "addr1": as their words. */
function wordsOf(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]/g, " ")
    .replace(/\d+$/, "")
    .trim();
}

/** What a key says of its value; each is worked out once. */
function keyOf(key: string): Named | null {
  let named = keys.get(key);
  if (named === undefined) {
    const words = wordsOf(key);
    named = GIVEN_KEY.test(words)
      ? PERSON
      : /^[\p{L} ]{2,}$/u.test(words)
        ? /^(?:addr|line|street line|address line|strt nm)$/i.test(words)
          ? LINE
          : namedBy(words)
        : null;
    if (keys.size < MOST_KEYS) keys.set(key, named);
  }
  return named;
}

const LINE: Named = { type: "ADDRESS", weak: false };
const PERSON: Named = { type: "PERSON", weak: false };
const GIVEN_KEY =
  /^(?:given|family|given names?|forenames?|middle|middle name|maiden name|initials?|voorletters|initialen)$/i;
