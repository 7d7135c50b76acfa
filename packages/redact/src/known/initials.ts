/** The first letters of a case's people, in capitals: "approved - TJW", "LP to follow up", "J-B rappelle". */
import { spelled } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { DOES } from "../recognizers/persons/does.ts";
import { apart, isUpper, sameLine } from "../recognizers/persons/name-tokens.ts";
import { classes, IS_BY, IS_TELL } from "../recognizers/word-classes.ts";
import { unitAt } from "../scan/classes.ts";
import { COMMON, HUMAN_VERB } from "../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../scan/scan.ts";
import { admitted, INITIALS } from "./filter.ts";
import { isToldLetters } from "./initials-told.ts";
import type { KnownNames } from "./name-parts.ts";
import { opening } from "./stands.ts";

/** "MO" under a letter, "/MO" behind it, "MO" in a sentence; emits them, and says whether the word is such initials wherever it stands. */
export function signed(ctx: Context, p: KnownNames, i: number, letters?: Letters): boolean {
  const s = ctx.scan;
  const hash = s.hash[i] as number;
  if ((admitted(hash) & INITIALS) === 0 || !p.initials.has(hash)) return false;
  if (((s.shape[i] as number) & ALL_UPPER) === 0 && !isMixed(s, i)) {
    // "yes before six. tb": a sentence of its own, at the end of all.
    const ends = i > 0 && i + 1 === s.count && opening(ctx, i) && !SHORT_WORD.test(s.text.slice(s.start[i], s.end[i]));
    if (!ends && !isToldLetters(s, i)) return false;
    emit(ctx, i, letters);
    return true;
  }
  // "approved - TJW".
  const at = (s.start[i] as number) - (unitAt(s.text, (s.start[i] as number) - 1) === 32 ? 2 : 1);
  const before = unitAt(s.text, at);
  // "order 5502-AK": the end of what it is numbered.
  if (before === 45 && OF_NUMBER.test(s.text.slice(Math.max(0, at - 4), s.start[i]))) return false;
  const marked = before === 47 || before === 45 || before === 126 || before === 0x2013 || before === 0x2014;
  const ends = i + 1 === s.count || !sameLine(s, i + 1);
  if (
    (ends && (marked || ((i === 0 || !sameLine(s, i)) && i > 0))) ||
    acting(ctx, i) ||
    isOnly(s, i) ||
    isToldLetters(s, i)
  )
    emit(ctx, i, letters);
  else letters?.others.push(i);
  return true;
}

const OF_NUMBER = /(?<![\d./])\d{3,4}-$/;

/** Initials of one text: are any somebody's there, and which are not told by what is beside them? */
export interface Letters {
  are: boolean;
  readonly others: number[];
}

function emit(ctx: Context, i: number, letters?: Letters): void {
  ctx.emit(ctx.scan.start[i] as number, ctx.scan.end[i] as number, "PERSON", 0.9, "known-initials");
  if (letters !== undefined) letters.are = true;
}

/** "passed to FT, CO waiting": where people are named by letters, those of the others are theirs as well. */
export function signedBeside(ctx: Context, { are, others }: Letters): void {
  if (!are) return;
  const s = ctx.scan;
  for (const i of others) {
    const [start, end] = [s.start[i] as number, s.end[i] as number];
    if (SHORT_WORD.test(s.text.slice(start, end)) || isOwned(s, i)) continue;
    if (BEFORE.test(s.text.slice(Math.max(0, start - 1), start)) && BEHIND.test(s.text.slice(end, end + 3)))
      emit(ctx, i);
  }
}

/** "WvdH", "SDj", "JdG": a particle or a letter of two signs among the capitals. */
function isMixed(s: Scan, i: number): boolean {
  const [start, end] = [s.start[i] as number, s.end[i] as number];
  return end - start > 2 && MIXED.test(s.text.slice(start, end));
}
const MIXED = /^\p{Lu}(?:\p{Ll}{1,2}\p{Lu}\p{Ll}?|\p{Lu}\p{Ll})$/u;

const SHORT_WORD =
  /^(?:ty|np|ok|no|pm|am|id|tv|it|pc|hr|eu|us|uk|ps|nb|lg|mfg|thx|ta|da|ja|ne|si|oi|hi|lo|tx|pls|vg|gr|mvh|brb|lol|fyi|asap|etc|btw)$/i;

/** "pisze TK, …", "ask MO", "JB called": initials that do what people do, or are told something. */
function acting(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const before = i > 0 && sameLine(s, i) && s.text.charCodeAt((s.start[i] as number) - 1) === 32 ? i - 1 : -1;
  // "closed by APH".
  const plain = !SHORT_WORD.test(s.text.slice(s.start[i], s.end[i]));
  if (before >= 0 && plain && ((classes[s.mark[before] as number] as number) & IS_BY) !== 0 && !OF_WORDS(s, before))
    return !/^[ -]?[\p{Lu}\d]/u.test(s.text.slice(s.end[i], (s.end[i] as number) + 2));
  if (before >= 0 && (((classes[s.mark[before] as number] as number) & IS_TELL) !== 0 || DOES(s, before)))
    return !/^[ -]?[\p{Lu}\d]/u.test(s.text.slice(s.end[i], (s.end[i] as number) + 2));
  const next = i + 1;
  if (next >= s.count || !sameLine(s, next) || s.text.charCodeAt(s.end[i] as number) !== 32 || isUpper(s, next))
    return false;
  // "my PC said no".
  if (before >= 0 && isOwned(s, i)) return false;
  // "JB a renvoyé la box".
  if (plain && HAS(s, next) && apart(s, next) && !isUpper(s, next + 1) && opening(ctx, i)) return true;
  return ((s.word[next] as number) & HUMAN_VERB) !== 0 || DOES(s, next) || (plain && HANDLES(s, next));
}
const HAS = spelled("a ha hat has heeft har má ma");
const OF_WORDS = spelled("some with con med s z bij hos bei chez tal");
/** What is done with a case by whoever is named by letters alone. */
const HANDLES = spelled(
  `knows handles takes owns chases replies calls rings follows promised confirmed agreed übernimmt klärt prüft bearbeitet kümmert meldet ruft weiß antwortet prend gère suit répond traite confirme contactará contacta responde atiende revisa gestiona retorna cuida acompanha segue riprende gestisce risponde pakt neemt regelt handelt återkommer följer tar svarar følger afventer vender kvitterer hoitaa palaa vastaa soittaa
  przejmuje zajmie odpowie odpisze zadzwoni prowadzi řeší vyřídí zavolá odpoví rieši vybaví intézi hívja aláírta válaszol răspunde preia rezolvă sună отговаря изчаква поема ответит займётся займется ведёт перезвонит следит отвечает відповідає займеться веде передзвонить απαντά αναλαμβάνει περιμένει ilgileniyor arıyor cevaplar bakıyor membalas balas
  waiting waits wants needs asks back wartet möchte wil vill vil veut quiere vuole quer attend attende aguarda espera wacht väntar venter odottaa czeka čeká čaká vár așteaptă asteapta suna raspunde чака ждёт ждет чекає čeka ceka caka laukia chờ menunggu gaida ootab bekliyor menunggu`,
);

const OWNED =
  /(?<!\p{L})(?:the|my|your|our|his|her|their|an?|this|that|every|each|no|any|der|die|das|dem|den|mein|meine|unser|le|la|les|mon|ma|notre|votre|un|une|el|mi|il|lo|o|os|as|um|uma|meu|minha|de|het|een|mijn|den|det|ett?|en|min|mój|moja|můj|мой|мой|мій|az?|ny|new|nowy|neue[rsn]?) $/iu;
const isOwned = (s: Scan, i: number): boolean =>
  OWNED.test(s.text.slice(Math.max(0, (s.start[i] as number) - 8), s.start[i]));

/** "passed to LP", "SH følger opp": letters that are short for nothing else, in a sentence of words. */
function isOnly(s: Scan, i: number): boolean {
  const [start, end] = [s.start[i] as number, s.end[i] as number];
  if (((s.word[i] as number) & COMMON) !== 0 || isAcronym(s, i)) return false;
  // "LP-30", "x/LP", "LP=3", "LP 30", "12 LP".
  if (!BEFORE.test(s.text.slice(Math.max(0, start - 1), start)) || !BEHIND.test(s.text.slice(end, end + 3)))
    return false;
  const left = i > 0 && sameLine(s, i);
  const right = i + 1 < s.count && sameLine(s, i + 1);
  // Alone on its line it is a heading as well.
  if (!left && !right) return false;
  if (left && (isThing(s, i - 1, start - (s.end[i - 1] as number)) || isOwned(s, i))) return false;
  return !(right && isThing(s, i + 1, (s.start[i + 1] as number) - end));
}
const BEFORE = /^[\s(,;:"'„«¿¡]?$/u;
const BEHIND = /^(?:$|[\s,;)"'»!?]|\.(?:$|\s)|:\s|:\p{Ll}|-\p{Ll})/u;

/** A number, another word of capitals or one with a capital, right beside: "LP Records", "ERROR LP". */
const isThing = (s: Scan, k: number, gap: number): boolean =>
  ((s.shape[k] as number) & HAS_DIGIT) !== 0 ||
  (gap === 1 && isUpper(s, k) && k > 0 && !startsSentence(s, k)) ||
  (((s.shape[k] as number) & ALL_UPPER) !== 0 && (s.end[k] as number) - (s.start[k] as number) > 2);
/** "Jones. LP": the word before it is the end of another sentence, or the first of this one. */
const startsSentence = (s: Scan, k: number): boolean =>
  !sameLine(s, k) || /[.!?:]\s$/.test(s.text.slice(Math.max(0, (s.start[k] as number) - 2), s.start[k]));

/** Of two and three letters: what capitals stand for in messages. */
const ACRONYMS = new Set(
  `pc tv it id ip ai ui ux os hd sd ad ca cc cd cv db dj dl dm dr dv ec ee eu ev fb fc ff fm fr ft gb gm gp gt hp hq hr ie ii io iq iv ir jr js kb kg km kw lg lq mb md mm mp ms mv mw na nb nr nt nz ok oi pa pb pd ph pi pl pm pn po pp pr ps pt pw qa qr qm ra rc rj rm rp rt rv sa sb sc se si sk sl sm sn sp sr ss st su sw tb tc td tj tn to tp tx ul un us uk uv va vc vg vi vr vs vw vm vp wc wm wp wt xl xp xs zb zl zw xx yt ig tg wa
  ag eg gk kg sas sro sp nv bv ab as oy ky ek sia uab plc llc ltd inc srl spa kft zrt ltda jsc ooo пк тв ид ип ао ооо сб мб гб кб рф сша нк дк цб ош дп тов фоп єс ес пс км кг бг
  adr aes aka amd aol apa api apk app arm asp atm avi aws bbc bic bin bmw bsn btc btn btw cad cam cbd ceo cet cfo cgi chf cia cif cli cms cmd cmr cnn cod com coo cpf cpu crc crm css csv ctr cto cvc cvv czk dab dac dbs ddr del dhl din dkk dll dlp dna dnd dni dns dob doc dpd dpi dsl dtv dvd dvi edi eft ems end env eob eod eol eos erp esc esd esn esp eta etd eur exe fao faq fax fbi fda fifa fob fps ftp fyi gas gbp gcp gdp gif git gls gmt gnu gpg gpl gps gpu gsm gui gui hbo hdd hiv hmo hoa hsa html hub huf iam ibm icd icu ide ids imo inc ink inr int ios ips ipv irs isa isbn iso isp jar jpg jpy json jwt kfz klm kpi krw kyc lan lcd led lgbt lol lte lux mac man max mbs mbps mdm mfa mhz min mms mob mod mot mov mpg mph mrp msg msi mtb mvc mvp nas nat nba nbc ndr nda nfc nfl nhs nie nif nin nok npm nsa ntp odt oem ofc oid oled omg ooh opt orf org osx otp pal pan pcb pci pcr pda pdf per pgp php pid pim pin pkr pkw pln plu png pos pov ppc ppl ppm ppp ppt pre pro psp pst psu pts pty pub pvc pvp pwa qol qos ram rca rep req res rfc rgb rma rom ron rpm rss rtf rtl rub rus saas sap sar sat sdk sec sek seo sep set sfr sim sip sku sla sli smb sms smtp sol spf sql src ssd ssh ssi ssl ssn sso std svg swf tab tan tba tbc tbd tcp tel tfa tft tga thb tia tin tld tls tmp tnt ttl tty tui txt uac uah udp uefi ufo ups uri url usa usb usd usp utc utm uvp vas vat vbs ver via vid vin vip vms vnd voip vol vpn wan war was web wie wifi win wlan wma wmv wpa wps wtf www xls xml yml zar zip zus vyd tri nip nik oib dic ico iva mwst tva ust hst gst pst nds пдв ндс инн снилс бик кпп огрн егн еик еан
  mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec mfg mvh mvg lieb grz thx pls ty np`.split(
    /\s+/,
  ),
);

export const isAcronym = (s: Scan, i: number): boolean =>
  ACRONYMS.has(s.text.slice(s.start[i], s.end[i]).toLowerCase());
