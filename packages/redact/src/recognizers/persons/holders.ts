/**
 * Who holds an account or a card, gets a parcel or a payment, and the name a mother was born with, right behind their word:
 * "kedvezményezett Bakos Dezsőné", "власник рачуна Десанка Лукић", "annemin kızlık soyadı Kocabıyık", "صاحب حساب شهین رجبی".
 */
import { COMMON, FIRST, LAST, ORG } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { classify, IS_HOLDER } from "../word-classes.ts";
import { isCased, isUpper, isWord, sameLine } from "./name-tokens.ts";

const HOLDER_WORDS = `kedvezményezett számlatulajdonos kártyabirtokos címzett megrendelő előfizető szerződő leánykori anyja
  odbiorca odbiorcą nadawca właściciel właścicielem posiadacz posiadaczem panieńskie
  příjemce příjemcem majitel majitelem majitelka držitel odesílatel príjemca majiteľ majiteľka držiteľ odosielateľ rodné rodným
  titular titularul titulara beneficiar beneficiarul beneficiara destinatar destinatarul
  vlasnik vlasnica primatelj primateljica primalac nositelj nosilac pošiljatelj djevojačko devojačko imetnik prejemnik dekliški
  власник власница прималац носилац пошиљалац девојачко титуляр титулярът получател получателят притежател подател моминско
  получатель получателя владелец владельца держатель отправитель плательщик девичья отримувач одержувач власниця відправник платник дівоче
  δικαιούχος κάτοχος παραλήπτης αποστολέας πατρικό πατρώνυμο μητρώνυμο anne baba
  sahibi alıcı alıcısı gönderen kızlık lehtar hamili penerima pemilik pengirim kandung haltija saaja tyttönimi omanik saaja gavėjas savininkas saņēmējs īpašnieks
  صاحب صاحبة المستفيد المستلم المرسل گیرنده دارنده فرستنده בעל בעלת המוטב הנמען נעורים`;
const BETWEEN_WORDS = `neve név konta rachunku karty przesyłki účtu účet karty kartice kartica računa račun contului cardului contul coletului pošiljke paketa
  рачуна картице картки рахунку карты счёта счета карти сметката сметка картата посылки посилки името фамилия фамилията прізвище презиме име имя матери мајке матері λογαριασμού κάρτας της όνομα επώνυμο μητέρας
  hesabın hesap kartın kart kartı soyadı adı soyismi soyisim rekening kartu paket ibu nazwisko imię matki příjmení jméno meno priezvisko matky prezime ime majke priimek
  özv ifj id mgr je jest to e este este: е є είναι is adalah on
  الحساب حساب البطاقة بطاقة کارت بسته החשבון חשבון הכרטיס שם משפחה`;
/** Words of the list that say "holder" only with what is held behind them. */
const NEEDS_WORDS = "anne baba anyja rodné rodným dekliški kandung sahibi صاحب صاحبة בעל בעלת majitel владелец";
/** Holders whose language says so in more words than one, and from and to whom something is changed. */
const CHANGED_WORDS = `holder kontoinhaber kontoinhaberin inhaber titulaire titular titulaires intestatario rekeninghouder rekeninghouer kontoinnehavare kontohaveren kontoeier haltijaksi właściciela posiadacza
  pemilik may-ari chủ धारक धनी खातेदार মালিক صاحب holderi mmiliki umnikazi deiliad mbajtësin reikningshafa úinéir majitele vlastníka owner`;
const FROM_WORDS =
  "from von de du da dal van från fra z ze od din từ dari daripada mula kay od από o ó nga kutoka kusuka ku- من از से থেকে બાદ बाट वरून úr";
const TO_WORDS =
  "to auf zu an à a para al naar na till til în în sang menjadi kepada kay papunta σε i go te kwenda kuya إلى به से বদলে में मा बदलकर बदल हटाकर बदले";
classify(IS_HOLDER, `${HOLDER_WORDS} ${CHANGED_WORDS}`);
const flagsOf = wordFlags([HOLDER_WORDS, BETWEEN_WORDS, NEEDS_WORDS, CHANGED_WORDS, FROM_WORDS, TO_WORDS]);
const [HOLDER, BETWEEN, NEEDS, CHANGED, FROM, TO] = [1, 2, 4, 8, 16, 32] as const;
const MOST_BEFORE = 6;
const MOST_BETWEEN = 3;

/** At a word for who holds something, token `i`. */
export function atHolder(ctx: Context, i: number): void {
  const flags = flagsOf(ctx.scan, i);
  if ((flags & HOLDER) !== 0) holder(ctx, i);
  if ((flags & CHANGED) !== 0) changed(ctx, i);
}

/** "change the account holder from Ida Lind to Aro Lind", "ändra kontoinnehavare från … till …": two names in full, or neither is one. */
function changed(ctx: Context, i: number): void {
  const s = ctx.scan;
  // "खाता धारक … से बदलकर …": from and to stand behind the names.
  const own = i + 1 < s.count && sameLine(s, i + 1) && !isCased(s, i + 1) ? inFull(s, i + 1) : -1;
  if (own > 0 && own + 1 < s.count && (flagsOf(s, own + 1) & FROM) !== 0) {
    ctx.emit(s.start[i + 1] as number, s.end[own] as number, "PERSON", 0.76, "person-holder");
    for (let k = own + 2; k <= own + 3 && k < s.count && sameLine(s, k); k++) {
      const other = inFull(s, k);
      if (other < 0) continue;
      ctx.emit(s.start[k] as number, s.end[other] as number, "PERSON", 0.76, "person-holder");
      return;
    }
    return;
  }
  for (let k = i + 1; k < s.count && k <= i + MOST_BEFORE && sameLine(s, k); k++) {
    if ((flagsOf(s, k) & FROM) === 0) continue;
    const first = inFull(s, k + 1);
    if (first < 0) continue;
    let to = first + 1;
    while (to < s.count && to <= first + 3 && sameLine(s, to) && (flagsOf(s, to) & TO) === 0) to++;
    if ((flagsOf(s, to) & TO) !== 0 && to + 1 < s.count && (flagsOf(s, to + 1) & TO) !== 0) to++;
    const second = to < s.count && (flagsOf(s, to) & TO) !== 0 ? inFull(s, to + 1) : -1;
    if (second < 0) return;
    ctx.emit(s.start[k + 1] as number, s.end[first] as number, "PERSON", 0.76, "person-holder");
    ctx.emit(s.start[to + 1] as number, s.end[second] as number, "PERSON", 0.76, "person-holder");
    return;
  }
}

/** Last token of the two to four words of a name that begins at `k`, or -1; "Oduya, Mara" too. */
function inFull(s: Scan, k: number): number {
  let last = k - 1;
  while (last + 1 < s.count && last - k < (isCased(s, k) ? 3 : 1)) {
    const next = last + 1;
    const gap = s.text.slice(s.end[last], s.start[next]);
    if (next > k && gap !== " " && gap !== "-" && gap !== "'" && !(gap === ", " && last === k)) break;
    if ((flagsOf(s, next) & (FROM | TO)) !== 0 && !isUpper(s, next)) break;
    if (!fits(s, next)) break;
    last = next;
  }
  return last > k ? last : -1;
}

function holder(ctx: Context, i: number): void {
  const s = ctx.scan;
  let k = i + 1;
  while (k < s.count && k <= i + MOST_BETWEEN && sameLine(s, k) && (flagsOf(s, k) & BETWEEN) !== 0 && near(s, k)) k++;
  if (
    k >= s.count ||
    !sameLine(s, k) ||
    // "özv. Bartalos Jenőné": short for what she is.
    !(near(s, k) || (k > i + 1 && sizeOf(s, k - 1) <= 3 && s.text.slice(s.end[k - 1], s.start[k]) === ". ")) ||
    (k === i + 1 && (flagsOf(s, i) & NEEDS) !== 0 && !isColon(s, k))
  )
    return;
  let last = k - 1;
  while (last + 1 < s.count && last - k < 2 && fits(s, last + 1) && (last < k || one(s, last + 1))) last++;
  if (last < k || (!isCased(s, k) && last === k)) return;
  if (last + 1 < s.count && ((s.word[last + 1] as number) & ORG) !== 0) return;
  ctx.emit(s.start[k] as number, s.end[last] as number, "PERSON", 0.78, "person-holder");
}

function fits(s: Scan, k: number): boolean {
  if (!isWord(s, k) || sizeOf(s, k) < 2 || !sameLine(s, k)) return false;
  const w = s.word[k] as number;
  if ((w & (COMMON | ORG)) !== 0 && (w & (FIRST | LAST)) === 0) return false;
  if ((s.cue[k] as number) !== 0 && (w & (FIRST | LAST)) === 0) return false;
  return isCased(s, k) ? isUpper(s, k) : sizeOf(s, k) >= 3;
}

function near(s: Scan, k: number): boolean {
  return /^(?: ?:? ?| ?[-–=] ?| ?["„“«])$/u.test(s.text.slice(s.end[k - 1], s.start[k]));
}

function isColon(s: Scan, k: number): boolean {
  return s.text.slice(s.end[k - 1], s.start[k]).includes(":");
}

function one(s: Scan, k: number): boolean {
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return gap === " " || gap === "-";
}
