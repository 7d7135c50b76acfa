/**
 * Who holds an account or a card, gets a parcel or a payment, and the name a mother was born with, right behind their word:
 * "kedvezményezett Bakos Dezsőné", "власник рачуна Десанка Лукић", "annemin kızlık soyadı Kocabıyık", "صاحب حساب شهین رجبی".
 */
import { COMMON, FIRST, LAST, ORG } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { isCased, isUpper, isWord, sameLine } from "./name-tokens.ts";

const HOLDER_WORDS = `kedvezményezett számlatulajdonos kártyabirtokos címzett megrendelő előfizető szerződő leánykori anyja
  odbiorca odbiorcą nadawca właściciel właścicielem posiadacz posiadaczem panieńskie
  příjemce příjemcem majitel majitelem majitelka držitel odesílatel príjemca majiteľ majiteľka držiteľ odosielateľ rodné rodným
  titular titularul titulara beneficiar beneficiarul beneficiara destinatar destinatarul
  vlasnik vlasnica primatelj primateljica primalac nositelj nosilac pošiljatelj djevojačko devojačko imetnik prejemnik dekliški
  власник власница прималац носилац пошиљалац девојачко титуляр титулярът получател получателят притежател подател моминско
  получатель получателя владелец владельца держатель отправитель плательщик девичья отримувач одержувач власниця відправник платник дівоче
  δικαιούχος κάτοχος παραλήπτης αποστολέας πατρικό πατρώνυμο
  sahibi alıcı alıcısı gönderen kızlık lehtar hamili penerima pemilik pengirim kandung haltija saaja tyttönimi omanik saaja gavėjas savininkas saņēmējs īpašnieks
  صاحب صاحبة المستفيد المستلم المرسل گیرنده دارنده فرستنده בעל בעלת המוטב הנמען נעורים`;
const BETWEEN_WORDS = `neve név konta rachunku karty przesyłki účtu účet karty kartice kartica računa račun contului cardului contul coletului pošiljke paketa
  рачуна картице картки рахунку карты счёта счета карти сметката сметка картата посылки посилки името фамилия фамилията прізвище презиме име имя матери мајке матері λογαριασμού κάρτας της όνομα επώνυμο μητέρας
  hesabın hesap kartın kart kartı soyadı adı soyismi soyisim rekening kartu paket ibu nazwisko imię matki příjmení jméno meno priezvisko matky prezime ime majke priimek
  je jest to e este este: е є είναι is adalah on
  الحساب حساب البطاقة بطاقة کارت بسته החשבון חשבון הכרטיס שם משפחה`;
/** Words of the list that say "holder" only with what is held behind them. */
const NEEDS_WORDS = "anyja rodné rodným dekliški kandung sahibi صاحب صاحبة בעל בעלת majitel владелец";
const flagsOf = wordFlags([HOLDER_WORDS, BETWEEN_WORDS, NEEDS_WORDS]);
const [HOLDER, BETWEEN, NEEDS] = [1, 2, 4] as const;
const MOST_BETWEEN = 3;

/** At token `i`, whatever it is. */
export function atHolder(ctx: Context, i: number): void {
  if ((flagsOf(ctx.scan, i) & HOLDER) !== 0) holder(ctx, i);
}

function holder(ctx: Context, i: number): void {
  const s = ctx.scan;
  let k = i + 1;
  while (k < s.count && k <= i + MOST_BETWEEN && sameLine(s, k) && (flagsOf(s, k) & BETWEEN) !== 0 && near(s, k)) k++;
  if (
    k >= s.count ||
    !sameLine(s, k) ||
    !near(s, k) ||
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
