/**
 * Names by how they are built: "Ni Luh Ayu Sekarwati", "N'Guessan", "J. P. van der Westhuizen", "MS A B FERNANDO-PILLAI", "Big Steve",
 * "Ama->Kofi->Yaw", and the rows of people behind "attendees:" and in the headers of a forwarded mail.
 */

import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { ANGLE, isDigit, SLASH, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, ORG, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, tokenAt } from "../context.ts";
import { classed, IS_BUILT, IS_HEADER, IS_NICK, IS_PRESENT } from "../word-classes.ts";
import { sameLine } from "./name-tokens.ts";
import { holdsDesk } from "./things/desks.ts";

/** At a word that names of some build hold. */
export function atBuilt(ctx: Context, k: number): void {
  const s = ctx.scan;
  const at = s.start[k] as number;
  if (PLACE_AMONG(s, k)) {
    const from = k > 1 && AGUNG(s, k - 1) && sameLine(s, k) ? k - 2 : k - 1;
    if (from >= 0) namedFrom(ctx, s.start[from] as number, BALINESE, 0.84, "person-built");
  } else if (MIDDLE(s, k)) {
    if (k > 0 && sameLine(s, k)) namedFrom(ctx, s.start[k - 1] as number, HOLDER, 0.86, "person-built");
  } else if (SHOUTED(s, k)) {
    namedFrom(ctx, at, CARD_NAME, 0.84, "person-title");
    if ((s.signs & SLASH) !== 0) passenger(ctx, s.end[k] as number);
  }
}

/** "BRANCALEONI/ELENA MRS": as tickets print it, with the title behind. */
function passenger(ctx: Context, end: number): void {
  const from = Math.max(0, end - 64);
  const hit = PASSENGER.exec(ctx.scan.text.slice(from, end));
  if (hit !== null) ctx.emit(from + hit.index, end, "PERSON", 0.86, "person-title");
}
const PASSENGER =
  /(?:(?<=\d\.\d)|(?<![\p{L}\d/]))\p{Lu}[\p{Lu}'’ -]{1,24}\/\p{Lu}{2,20}(?: \p{Lu}{2,20}){0,2} ?(?:MRS?|MS|MISS|DR|MSTR|MME|MLLE|HERR|FRAU|SRA?|SIG)$/u;

/** At "Big", "Auntie" and their like. */
export function atNick(ctx: Context, k: number): void {
  namedFrom(ctx, ctx.scan.start[k] as number, NICKNAME, 0.76, "person-built");
}

/** At a letter alone: "J. P. van der …", "N'Diaye". */
export function atLetter(ctx: Context, k: number): void {
  const { text } = ctx.scan;
  const at = ctx.scan.start[k] as number;
  const next = text.charCodeAt(at + 1);
  // "Ref 88-2201-C. Pls check": a code's last letter.
  if (next === 46 && !(unitAt(text, at - 1) === 45 && isDigit(unitAt(text, at - 2)))) {
    const from = surnameBefore(text, at);
    if (from < 0) namedFrom(ctx, at, INITIALS, 0.8, "person-initials");
    else
      ctx.emit(from, at + (LETTERS.exec(text.slice(at, at + 6))?.[0].length ?? 2), "PERSON", 0.82, "person-initials");
  }
  // `= N'Hamster'`: what SQL puts before its quotes.
  else if (next === 39 || next === 0x2019)
    if (!/^N'[^']*'/.test(text.slice(at, at + 60))) namedFrom(ctx, at, AFRICAN, 0.74, "person-built");
}

const LETTERS = /^\p{Lu}\.(?: ?\p{Lu}\.)?/u;
/** The endings of families' names in Cyrillic: of no other word that letters stand behind. */
const SURNAME =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ого|ой|ому)|енко|ук|юк|чук|ко|[иы]х|ян|дзе|швили|чик|[оеё]вой|[оеё]ву|[оеё]вым) ?$/u;

/** "Громова Е.В. Компьютер …": where the family's name begins that the letters at `at` belong to, or -1. */
export function surnameBefore(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c < 0x400 || c > 0x42f) return -1;
  const hit = SURNAME.exec(text.slice(Math.max(0, at - 24), at));
  return hit === null ? -1 : at - hit[0].length;
}

/** What the signs of the text allow for: arrows between people. */
export function builtNames(ctx: Context): void {
  const s = ctx.scan;
  if ((s.signs & ANGLE) !== 0) chain(ctx, s.text);
}

function namedFrom(ctx: Context, at: number, pattern: RegExp, score: number, rule: string): void {
  const { text } = ctx.scan;
  if (at > 0 && /[\p{L}\d'’.]/u.test(text[at - 1] as string)) return;
  const name = pattern.exec(text.slice(at, at + 80))?.[0];
  if (name !== undefined && believed(name, pattern)) ctx.emit(at, at + name.length, "PERSON", score, rule);
}

const PLACE_AMONG = classed(
  IS_BUILT,
  "Luh Putu Made Kadek Komang Ketut Wayan Nyoman Nengah Gede Gusti Ngurah Gd Wy Nym",
  "exact",
);
const MIDDLE = classed(IS_BUILT, "THI VAN Thi Thị", "exact");
/** "DOAN THI BICH LOAN": as Vietnamese banks write the holder of an account, without marks. */
const HOLDER =
  /^((?:NGUYEN|TRAN|LE|PHAM|HOANG|HUYNH|PHAN|VU|VO|DANG|BUI|DO|HO|NGO|DUONG|LY|DINH|DOAN|TRINH|LUONG|TA|CHAU|TO|THAI|LAM|TANG|HA|DAO|TRUONG|PHUNG|VUONG|TRIEU|MAI|CAO|QUACH|LUU|TONG|NGHIEM) (?:THI|VAN)(?! (?:EST|ET|EN|A|DE|DER|DEN|DES|DU|NE|SE|HET)(?![A-Z]))(?: [A-Z]{2,7}){1,3})(?![\p{L}\d])|^((?:Nguyen|Tran|Le|Pham|Hoang|Huynh|Phan|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Dinh|Doan|Trinh|Luong|Ta|Truong|Mai|Cao|Luu) Thi(?: [A-Z][a-z]{1,6}){1,3})(?![\p{L}\d])|^(?!Chợ|Cầu|Phố|Bến|Đường|Phường)(\p{Lu}\p{L}{0,6} Thị(?: \p{Lu}\p{L}{0,6}){1,3})(?![\p{L}\d])/u;
const AGUNG = wordSet("Agung Gusti", "exact");
const SHOUTED = classed(IS_BUILT, "MR MRS MS MISS DR HERR FRAU MME MLLE SR SRA SRTA SIG DHR MEVR HR FRU", "exact");
const NICK_WORDS =
  "Big Little Lil Old Young Wee Fat Crazy Auntie Aunty Uncle Papa Mama Nana Granny Grandpa Grandma Cousin Sister Brother Father Tante Onkel Tonton Tata Tío Tía Zio Zia Tio Tia Oom Opa Oma Baba Mzee Tita Tito Aling Mang Lola Lolo Ate Kuya";
classed(IS_NICK, NICK_WORDS, "exact");

const CAPITAL = "\\p{Lu}[\\p{Ll}\\p{M}]+";
/** Balinese names begin with I or Ni, and go on with the place among the children. */
const BALINESE =
  /^((?:(?:Ida )?(?:I|Ni)(?: Gusti)?|Anak Agung|Dewa|Desak|Cokorda|Sang|Si) (?:Luh|Putu|Made|Kadek|Komang|Ketut|Wayan|Nyoman|Nengah|Gede|Gusti|Ayu|Bagus|Agung|Dewa|Ngurah|Gd|Pt|Km|Kt|Wy|Nym)(?: \p{Lu}\p{Ll}+){0,4})/u;
/** "N'Diaye", "M'Barek", "Ng'ang'a". */
const AFRICAN = new RegExp(
  `^((?:[NMKTG]['’]\\p{Lu}\\p{Ll}{2,}|Ng['’]\\p{Ll}+(?:['’]\\p{Ll}+)?)(?:[ -]${CAPITAL})?)`,
  "u",
);
/** Two initials at least, with a particle or none before the family name. */
const INITIALS =
  /^((?:\p{Lu}\. ?){2,3}(?:(?:van|von|de|der|den|ter|ten|du|da|dos|di|della|la|le|el|al|bin|af|av|zu|zur|st\.?) ){0,3}\p{Lu}[\p{L}\p{M}'’-]{2,})(?![\p{L}\d@]| (?:[Hh]us|[Hh]uset|[Mm]useum|[Ss]kole|[Ss]kola|[Hh]aus|[Bb]oulevard|[Aa]ll[eé]e?|[Gg]ade|[Vv]ej|[Vv]ei|[Gg]ate|[Gg]ata|[Pp]lads|[Pp]lass|[Pp]lats|[Ss]traat|[Ll]aan|[Pp]lein|[Ss]tra(?:ße|sse)|[Pp]latz|[Ww]eg)(?!\p{L}))/u;
/** How the family or the yard calls somebody. */
const NICKNAME = new RegExp(
  `^((?:${NICK_WORDS.replaceAll(" ", "|")})['’]? ${CAPITAL}(?:-\\p{L}+)?)(?![\\p{L}\\d])`,
  "u",
);
/** As banks print it: a title and letters in capitals before the family name. */
const CARD_NAME =
  /^((?:MR|MRS|MS|MISS|DR|HERR|FRAU|MME|MLLE|SR|SRA|SRTA|SIG|SIGRA|DHR|MEVR|HR|FRU)\.? (?:\p{Lu}\.? ){0,3}\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]{2,}){0,2})(?![\p{L}\d])/u;

function believed(name: string, pattern: RegExp): boolean {
  const words = name.split(/[ ]/);
  const last = words[words.length - 1] as string;
  if (pattern === NICKNAME) {
    const bits = wordBits(last, 0, last.length);
    return (bits & FIRST) !== 0 && (bits & COMMON) === 0;
  }
  if (pattern === INITIALS) {
    const bits = wordBits(last, 0, last.length);
    const list = LISTS(hashWord(last));
    if ((bits & (ORG | COMMON)) !== 0 && (bits & (FIRST | LAST)) === 0) return false;
    return (
      !((list & DICTIONARY) !== 0 && (list & (GIVEN | FAMILY)) === 0) &&
      !/^(?:U\. ?[SK]|[apAP]\. ?[mM]|E\. ?[UG]|I\. ?[ED])\./.test(name)
    );
  }
  if (pattern === CARD_NAME) return !words.slice(1).every((word) => (wordBits(word, 0, word.length) & COMMON) !== 0);
  return true;
}

const ARROW = /[-=>]>|→/;
const CHAIN =
  /(?<![\p{L}\d_./-])\p{Lu}\p{Ll}{1,20}(?: ?(?:->|→|=>|>>) ?\p{Lu}\p{Ll}{1,20}){1,8}(?![\p{L}\d_(/.-]{0,40}[(_/]|\p{L})/gu;

/** "Ama->Kofi->Yaw": a case went from hand to hand; two of them at least are listed names. */
function chain(ctx: Context, text: string): void {
  if (!ARROW.test(text)) return;
  for (const hit of all(CHAIN, text)) {
    const names = [...hit[0].matchAll(/\p{L}+/gu)];
    const listed = names.filter(([name]) => (wordBits(name, 0, name.length) & (FIRST | COMMON)) === FIRST).length;
    if (listed * 2 < names.length || listed === 0) continue;
    for (const name of names)
      ctx.emit(hit.index + name.index, hit.index + name.index + name[0].length, "PERSON", 0.72, "person-chain");
  }
}

/** Words before a row of people. */
const PRESENT = classed(
  IS_PRESENT,
  `contacts kontakte contactos contatti contatos contactpersonen ansprechpartner owners agents assignees approvers reviewers witnesses passengers guests travellers kids children siblings nurses volunteers roommates signatories tenants pupils call attendees attending participants present invitees invited attendance absent apologies members crew teilnehmer teilnehmerinnen anwesend abwesend verteiler présents présent absents
  asistentes presentes presenti partecipanti participantes aanwezig aanwezigen deelnemers närvarande deltagare deltagere stede läsnäolijat osallistujat paikalla obecni uczestnicy
  přítomni účastníci prítomní résztvevők jelen prezenți participanți prisutni sudionici učesnici участники присутствовали присутні присъстващи παρόντες συμμετέχοντες
  katılımcılar katılanlar peserta hadir osalejad dalībnieki dalyviai`,
  "lower",
);
const PRESENT_JOINT = /^(?: \p{L}{2,10}){0,2} ?: ?/u;
const ONE = codedOnce(
  /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|bin|al|el|da|dos)){0,3})(?: ?\([^)\n]{1,30}\))?(?:, ?| and | & |; ?| und | et | y | e | en | och | og | ja | i | a | și | и | та | ve | dan |\/| \+ )?/u,
);

/** At "attendees" and its like. */
export function atPresent(ctx: Context, k: number): void {
  const { text } = ctx.scan;
  if (!PRESENT(ctx.scan, k)) return;
  const end = ctx.scan.end[k] as number;
  const joint = PRESENT_JOINT.exec(text.slice(end, end + 28));
  if (joint === null) return;
  let at = end + joint[0].length;
  for (let n = 0; n < 24; n++) {
    const one = ONE.exec(text.slice(at, at + 90));
    if (one === null) break;
    const name = one[1] as string;
    if (isNobody(name)) break;
    ctx.emit(at, at + name.replace(/[.-]+$/, "").length, "PERSON", 0.74, "person-present");
    at += one[0].length;
    if (one[0].length === name.length) break;
  }
}

function isNobody(name: string): boolean {
  return name.split(/[ -]/).some((word) => {
    const bits = wordBits(word, 0, word.length);
    const list = LISTS(hashWord(word));
    if ((bits & (FIRST | LAST)) !== 0) return false;
    return (bits & (ORG | COMMON)) !== 0 || ((list & DICTIONARY) !== 0 && (list & (GIVEN | FAMILY)) === 0);
  });
}

/** "Support Team", "Kundenservice": nothing of a person in it. */
function isOffice(name: string): boolean {
  const words = name.split(/[ -]/);
  return (
    words.every((word) => isNobody(word)) ||
    words.some((word) => (wordBits(word, 0, word.length) & (ORG | FIRST | LAST)) === ORG)
  );
}

/** The header of a quoted mail that names people, and one that stands beside it. */
const HEADER = classed(
  IS_HEADER,
  `From To Cc CC Bcc BCC Sender Von An Kopie De À A Para Da Per Aan Van Från Till Kopia Fra Til Kopi Lähettäjä Vastaanottaja Kopio Od Do DW Komu Pro Feladó Címzett Másolat Către Za Prima Šalje
  От Кому Копия Від До Копія Από Προς Κοιν Kimden Kime Bilgi Dari Kepada Từ Đến Saatja Saaja No Kam Nuo Frá من إلى מאת אל`,
  "exact",
);
const MAIL = classed(
  IS_HEADER,
  `Subject Sent Date Betreff Gesendet Datum Objet Envoyé Asunto Enviado Fecha Oggetto Inviato Data Onderwerp Verzonden Ämne Skickat Emne Sendt Dato Aihe Lähetetty Temat Wysłano Předmět Odesláno
  Predmet Odoslané Tárgy Elküldve Subiect Trimis Тема Отправлено Дата Надіслано Θέμα Στάλθηκε Konu Gönderildi Perihal Teema Saadetud Temats Tema Efni الموضوع נושא`,
  "exact",
);
const HEAD = /^\*? ?: ?\*?/;
const ADDRESSEE =
  /^(?:"|')?(\p{Lu}[\p{L}\p{M}'’.-]+(?:,? (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|der|den|bin|al|el|da|dos|la|le|di)){0,4})(?:"|')?(?: ?[<([][^\n]*)?$/u;

/** The headers whose words stand at the tokens `heads`. */
export function headers(ctx: Context, heads: readonly number[]): void {
  const s = ctx.scan;
  const { text } = s;
  if (!heads.some((k) => MAIL(s, k) && startsLine(s, k) && text.charCodeAt(s.end[k] as number) === 58)) return;
  for (const k of heads) {
    if (!HEADER(s, k) || !startsLine(s, k)) continue;
    const end = s.end[k] as number;
    const head = HEAD.exec(text.slice(end, end + 6));
    if (head === null) continue;
    const from = end + head[0].length;
    const stop = text.indexOf("\n", from);
    addressees(ctx, from, Math.min(stop < 0 ? text.length : stop, from + 300));
  }
}

function startsLine(s: Scan, k: number): boolean {
  return k === 0 || !sameLine(s, k);
}

function addressees(ctx: Context, from: number, to: number): void {
  let at = from;
  for (const piece of ctx.scan.text.slice(from, to).split(";")) {
    const lead = piece.length - piece.trimStart().length;
    const one = ADDRESSEE.exec(piece.trim());
    if (one !== null) {
      const name = (one[1] as string).replace(/[.,-]+$/, "");
      const start = at + lead + (/^["']/.test(piece.trim()) ? 1 : 0);
      if (
        name.length >= 3 &&
        !isOffice(name.replace(/,/g, "")) &&
        !holdsDesk(ctx.scan, tokenAt(ctx.scan, start), tokenAt(ctx.scan, start + name.length) - 1) &&
        (name.includes(" ") || (wordBits(name, 0, name.length) & FIRST) !== 0)
      )
        ctx.emit(start, start + name.length, "PERSON", 0.86, "person-field");
    }
    at += piece.length + 1;
  }
}
