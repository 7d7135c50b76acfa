/** What belongs to a card number: its expiry date and check digits beside it, and numbers with digits masked. */

import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_CARD, C_CODE, C_CVV, C_EXPIRY, C_RELEASE, MONTH } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, cuesBefore, isNumber, letterBefore, sizeOf, tokenFrom } from "../context.ts";
import type { Group } from "../numbers/groups.ts";

/** Does a card's number end within the ten tokens before token `i`: thirteen digits in one run or in runs of four? */
function cardNear(s: Scan, i: number): boolean {
  let digits = 0;
  for (let k = i - 1; k >= 0 && k >= i - 12; k--) {
    if (!isNumber(s, k)) {
      if (k < i - 10) return false;
      digits = 0;
      continue;
    }
    const size = sizeOf(s, k);
    digits = size >= 3 && size <= 7 ? digits + size : size >= 13 && size <= 16 ? size : 0;
    // "EAN 4006381333931": a good's.
    if (digits >= 13) return k === 0 || size < 13 || ((s.cue[k - 1] as number) & C_RELEASE) === 0;
  }
  return false;
}

/** "valid", "gültig" and the like are said of licences too: alone they need a card. */
const EXPIRES = /\b(exp|cad|scad|venc|vto|abl|utl|udl|fin|thru|thro)/i;

/** Beside a card's number also what is said of anything that has an end: "val 1229", "до 12 29". */
const LASTS =
  /(?<!\p{L})(?:val|vál|exp|cad|caduc|venc|venz|scad|abl|utl|gült|gilt|geld|gyld|bis|until|till|valid|vervalt|vanhen|voimas|platí|plat|ważn|wazn|do|érvény|lejár|ισχύ|λήγ|λήξη|до|срок|действ|дійсн|термін|изтич|skt|son kull|geçerl|تنته|صالح|انتهاء|תוקף|समाप्ति|वैध|有效期?|有効期限|유효)\p{L}*\.?(?: (?:do|до|bis|til|till|to|tot|até|a|au|al|fino al?|έως|hasta|jusqu'au|thru|through|until|on|tarihi|kullanma|حتى))?[\s:=.-]{1,3}$/iu;

/** Goods, papers and certificates that have a last day of theirs. */
const KEEPS =
  /(?<!\p{L})(?:boletos?|mensalidades?|cuotas?|faturas?|facturas?|fatture|fattura|factures?|invoices?|bills?|rechnung(?:en)?|batch(?:es)?|(?:kode )?produksi|cód(?:igo)? de produ[çc][ãa]o|numer serii|lots?|lotes?|lotto|chargen?|partii?|partij|šarže|erä|партия|партии|партія|stock|medicines?|tablets|vaccines?|milk|food|cans?|toner|filters?|certificates?|zertifikat|voucher|coupon|best before|use by|mhd|licen[cs]e keys?|warranty|garantie|domain|subscription|contract|vertrag)(?!\p{L})/iu;

/** One of them, or of what is eaten, and its last day. */
const KEPT =
  /(?<!\p{L})(?:coupons?|vouchers?|batch(?:es)?|lots?|lotes?|lotto|toner|tinte|filt(?:er|re|ro|ers|res|ri)|yog\p{L}*|yaourts?|jogurt\p{L}*|iogurtes?|lait|leche|latte|leite|milch|melk|mjölk|mælk|melk|medicines?|tablets|médicaments?|bons?(?: d['’]achat)?|buon[oi]|bonos?|vale|gutscheine?|kupon\p{L}*|garant\p{L}+|warranty|licen[cs]e|certifi\p{L}+|zertifik\p{L}+|ware|goods|produkt\p{L}*|produits?|productos?|prodott[oi]|produtos?)[^\p{L}\d\n]{0,3}(?:\p{L}{1,10}\.?[ :]{1,2}){0,4}$/iu;

const keeps = (text: string, at: number): boolean => KEEPS.test(text.slice(Math.max(0, at - 80), at));

const DATE = /^(0?[1-9]|1[0-2])(?:\/(20)?\d\d|[.-](?:20)?[2-4]\d)(?![\d/.])/;

/** "exp 09/2026 123" and "4111 1111 1111 1111 09/26": a card's date, with the check digits behind it. */
export function cardDate(ctx: Context, i: number): number {
  const s = ctx.scan;
  const at = s.start[i] as number;
  const to = s.end[i] as number;
  const mark = unitAt(s.text, to);
  if (mark !== 47 && mark !== 46 && mark !== 45) return -1;
  // "7.4.5", "11.04.": behind a dot or a hyphen the year begins with one of three digits, and has another.
  const year = unitAt(s.text, to + 1);
  if (mark !== 47 && (year < 50 || year > 52 || !isDigit(unitAt(s.text, to + 2)))) return -1;
  const hit = DATE.exec(s.text.slice(at, at + 9));
  if (hit === null) return -1;
  const near = cardNear(s, i);
  const cue = (cuesBefore(s, i, 4) & C_EXPIRY) !== 0 || (near && LASTS.test(s.text.slice(Math.max(0, at - 20), at)));
  // "gültig bis 11.27": any mark but a stroke makes a number of it, unless a word says what it is or the card's number ends there.
  if (mark !== 47 && !cue && !(near && /\d ?[/|,;] ?$/.test(s.text.slice(Math.max(0, at - 4), at)))) return -1;
  if (mark !== 47 && !near) return -1;
  if (!near && !cue) return -1;
  // "the coupon (exp. 04/27) is not for gift cards": of what stands right before it.
  if (!near && (s.cues & C_CVV) === 0 && KEPT.test(s.text.slice(Math.max(0, at - 32), at))) return -1;
  if (!near && (s.cues & (C_CARD | C_CVV)) === 0) {
    if (!EXPIRES.test(s.text.slice(Math.max(0, at - 14), at)) && !besideCheck(s.text, at)) return -1;
    // "Batch no. 4471, expiry 09/2025": goods keep until then.
    if (keeps(s.text, at)) return -1;
    // "vencimento 10/05": a day and its month.
    if (mark === 47 && year === 48 && !isDigit(unitAt(s.text, to + 3))) return -1;
  }
  // A card's number long before is not enough for a date in another line.
  if (
    near &&
    !cue &&
    !/(^|[^\p{L}])(\d[\d ./-]*|(?!(?:on|am|vom|le|du|el|del|il|em|op|den|dnia|dne)\s)\p{L}{1,12}\.?:?)?[\s,;(:'"-]{1,4}$/u.test(
      s.text.slice(Math.max(0, at - 24), at),
    )
  )
    return -1;
  const end = at + hit[0].length;
  ctx.emit(at, end, "CARD", 0.9, "card-expiry");
  const check = /^(?:[ ,;()|]{1,3}| ?\/ )\d{3,4}(?!\d)/.exec(s.text.slice(end, end + 8));
  if (check === null) return tokenFrom(s, i, end);
  ctx.emit(end + check[0].search(/\d/), end + check[0].length, "CARD", 0.85, "card-cvv");
  return tokenFrom(s, i, end + check[0].length);
}

const CHECK =
  /(?:security code|sicherheits(?:code|nummer)|prüf(?:nummer|ziffern?)|kartenprüf\p{L}*|seguridad|segurança|crypto(?:gramme)?|(?:on|at) the (?:back|front)|code on (?:the )?back|(?:3|three) digits|auf der (?:rück|vorder)seite|al dorso|al reverso|no verso|säkerhetskod|sikkerhedskode|sikkerhetskode|kontrol(?:kode|cifre\p{L}*)|kontroll(?:kode|siffr\p{L}*|siffer)|beveiligingscode|turvakoodi|biztonsági kód\p{L}*|cod(?:ul)? de securitate|güvenlik kodu|код\p{L}{0,2} (?:безопасности|безпеки|за сигурност)|κωδικός(?: ασφαλείας)?|セキュリティ\p{L}*|보안 ?코드|安全码|验证值|(?:3|three)[ -]digit \p{L}{2,8}|सुरक्षा कोड|رمز الأمان|(?<!\p{L})(?:código|codigo|cód\.?(?: seg\p{L}*)?|cod\. ?seg\p{L}*|codice(?: di sicurezza)?|code(?: de sécurité| au dos)?|kod(?: zabezpieczający)?|(?:bezpečnostn[íý] |kontroln[íý] )?kód|код|קוד(?: (?:ה?אבטחה|ה?ביטחון))?))[^\p{L}\d]{0,4}(?:is|are|ist|lautet|est|es|è|é|är|er|on|to|je|это|היא|는|は)?[^\p{L}\d]{0,3}$/iu;

/** "error code 651", "kód chyby 4012", "קוד תקלה 651": what a machine answers, where cards are spoken of as well. */
const ERRORS =
  /(?:(?<!\p{L})(?:err|fel|exit|http|erro|stop|vika|сбо[йя]|збі[йю])|error|fault|fail|reason|status|response|result|return|decline|alarm|message|fehler|störung|meldung|erreur|panne|défaut|avería|fallo|guasto|anomalia|falha|avaria|fout|storing|melding|fejl|feil|virhe|błęd|usterk|awari|chyb|poruch|závad|hiba|eroar|eroare|грешк|повред|ошиб|неисправ|помилк|несправ|hata|arıza|σφάλμα|βλάβη|שגיא|תקל|خطأ|عطل|त्रुटि|एरर|错误|錯誤|故障|エラー|障害|오류|에러|고장)\p{L}*['’]?[ :#-]{0,2}(?:\p{L}{1,9}[ :.]{1,2}){0,2}$/iu;
/** "payment by card refused, code 51". */
const REFUSED =
  /refus|declin|fail|reject|error|abgelehnt|scheiter|fehlgeschl|rechaz|deneg|rifiut|negat|recusa|geweiger|mislukt|nekas|nekad|avvist|afvist|hylät|hylk|odrzuc|zamítn|zamietn|elutas|respins|отказ|отклон|відхил|απορρ|redded|رفض|נדח|סורב|अस्वीकृत|失败|失敗|被拒|拒否|실패|거절|거부/iu;

/** Words that nothing but a card's check digits has: what became of the card does not matter. */
const OF_CHECK =
  /(?<!\p{L})(?:crypto(?:gramme)?|sicherheitscode|security code|kartenprüf\p{L}*|prüf(?:nummer|ziffern?))(?: (?:is|ist|est))?[ :=]{1,3}$/iu;

/** "the three digits on the back are 737": nothing but a card has them. */
const ON_BACK = codedOnce(
  /(?:(?:3|three|drei|trois|tres|tre|três|drie|trzy|три) (?:(?:on|at) the back|hinten|auf der rückseite|au dos|al dorso|por detrás|sul retro|no verso|achterop|på baksidan|z tyłu|на обороте)[^.\d\n]{0,10}|(digits|numbers|ziffern|stellen|chiffres|cifras|cifre|dígitos|cijfers|siffror(na)?|sifre(ne)?|cyfry|číslice|цифры|цифри)[^.\d\n]{0,12}((on|at) the (back|front)|auf der rückseite|al dorso|al reverso|no verso|sul retro|au dos|achterop|på baksidan|på baksiden|bagpå|z tyłu|zadní|на обороте|на звороті)[^.\d\n]{0,8})$/iu,
);

/** "au dos il y a 274 …, valable jusqu'au 06/30": the back of a card, told without a word for the card. */
const BACK_ALONE =
  /(?:(?:on|at) the (?:back|reverse)|auf der rückseite|hinten|au dos|al dorso|al reverso|no verso|sul retro|achterop|op de achterkant|på baksidan|på baksiden|bagpå|takana|takapuolella|z tyłu|na odwrocie|na zadní straně|vzadu|na zadnej strane|hátulján|hátoldal\p{L}*|pe spate|на обороте|с обратной стороны|сзади|на звороті|ззаду|на гърба|στο πίσω μέρος|arkasında\p{L}*|على الظهر|على ظهر\p{L}*|मागे|पीछे|背面|裏面|뒷면|뒤|ด้านหลัง|mặt sau|di belakang)[^\d\n.]{0,16}$/iu;
const SHORT_DATE = /(?<![\d/.-])(?:0[1-9]|1[0-2]) ?\/ ?(?:20)?[2-4]\d(?![\d/.-])/;
/** Of the check digits of a card that is not named. */
const CHECKED =
  /(?:security code|sicherheitscode|prüfziffer|cryptogramme|código de seguri[dt]a[nd]|código de segurança|codice di sicurezza|säkerhetskod|sikkerhedskode|sikkerhetskode|turvakoodi|セキュリティ(?:コード|番号)|보안코드|安全码)/iu;

/** Three digits on a back, and a month and a year beside them. */
function onBackAlone(text: string, at: number): boolean {
  return (
    BACK_ALONE.test(text.slice(Math.max(0, at - 40), at)) && SHORT_DATE.test(text.slice(Math.max(0, at - 60), at + 60))
  );
}

/** Is the date at `at` told beside the check digits of a card that is not named? */
function besideCheck(text: string, at: number): boolean {
  const from = Math.max(0, at - 60);
  const near = text.slice(from, at + 60);
  if (CHECKED.test(near)) return true;
  const digits = /(?<!\d)\d{3}(?!\d)/.exec(near);
  return digits !== null && BACK_ALONE.test(near.slice(Math.max(0, digits.index - 40), digits.index));
}

function onBack(text: string, at: number): boolean {
  return letterBefore(text, at, 9) && ON_BACK.test(text.slice(Math.max(0, at - 44), at));
}

/** A French card of a bank. */
const CB = wordSet("cb", "lower");
/** Name of the rule by which a short group is a card's date ("exp":"0425") or check digits, "" when it is neither. */
export function cardBeside(ctx: Context, i: number, group: Group): string {
  const s = ctx.scan;
  const n = group.digits.length;
  if (
    (s.cues & (C_CARD | C_CVV | C_EXPIRY)) === 0 &&
    !CB.inText(s) &&
    !(n <= 4 && (cardNear(s, i) || onBack(s.text, group.start)))
  )
    return "";
  const before = s.text.slice(Math.max(0, group.start - 44), group.start);
  const cues = cuesBefore(s, i, 5);
  if (n === 3 && group.first === group.last && onBackAlone(s.text, group.start)) return "card-cvv";
  if (n >= 3 && n <= 4 && ((cues & C_CVV) !== 0 || onBack(s.text, group.start))) return "card-cvv";
  const near = cardNear(s, i);
  const dated = (cues & C_EXPIRY) !== 0 || EXPIRES.test(before.slice(-14)) || (near && LASTS.test(before.slice(-20)));
  const carded = near || (s.cues & (C_CARD | C_CVV)) !== 0;
  // "expires Jun 4 2027": a day.
  if (i > 0 && ((s.word[i - 1] as number) & MONTH) !== 0) return "";
  // "flag exp_0412", "exp-0611": an experiment's name.
  const mark = unitAt(s.text, group.start - 1);
  if ((mark === 95 || (mark === 45 && !carded)) && !near && OF_FLAG.test(before)) return "";
  if (dated && expiry(s, i, group) && (carded || (/\bexp/i.test(before) && !keeps(s.text, group.start))))
    return "card-expiry";
  if ((n === 3 || n === 4) && group.first === group.last) {
    if (ERRORS.test(before.slice(-32)) || (!near && REFUSED.test(before) && !OF_CHECK.test(before))) return "";
    if (CHECK.test(before) && ((s.cues & (C_CARD | C_CVV | C_EXPIRY)) !== 0 || near || CB.inText(s))) return "card-cvv";
    if (n === 3 && near && ((cues & C_CODE) !== 0 || SHORTLY.test(before))) return "card-cvv";
  }
  return "";
}

const OF_FLAG = /(?:^|[^\p{L}\d_])exp[_-]$/iu;

/** Beside the card's number a word of the check digits' name says as much. */
const SHORTLY =
  /(?<!\p{L})(?:security|sec|back|reverse|sicherheit|hinten|rückseite|dos|verso|derrière|detrás|atrás|reverso|dietro|retro|achterop|achterkant|baksida|bagside|bakside|tył|tyłu|vzadu|zadní|сзади|обороте|arka|arkada)(?: (?:is|are|ist|est|es|è|é|to|je))?[\s:=.]{1,3}$/iu;

/** mm/yy, mm/yyyy, mm-yy, mmyy or, as tills write it, yymm. */
function expiry(s: Scan, i: number, group: Group): boolean {
  const { digits } = group;
  if (group.first === group.last)
    return digits.length === 4 && (monthOk(digits.slice(0, 2)) || (/^[2-4]/.test(digits) && monthOk(digits.slice(2))));
  if (group.last !== group.first + 1 || sizeOf(s, i) > 2) return false;
  const year = group.digits.length - sizeOf(s, i);
  return monthOk(group.digits.slice(0, sizeOf(s, i))) && (year === 2 || year === 4);
}

function monthOk(digits: string): boolean {
  const month = Number(digits);
  return month >= 1 && month <= 12;
}

const MARKS = ["**", "XX", "xx", "••", "##"] as const;
const MASKED = /^(?:\d{4}[ -]?)?(?:\d{0,2}[*xX•·#]{2,8}\d{0,2}[ -]?){1,4}\d{3,4}(?!\d)/;

/** "exp 1128 cvv291": the check digits glued to their word. */
function gluedChecks(ctx: Context): void {
  const { text, start, end, digits, digitCount } = ctx.scan;
  for (let n = 0; n < digitCount; n++) {
    const at = start[digits[n] as number] as number;
    const to = end[digits[n] as number] as number;
    if ((text.charCodeAt(at) | 32) !== 99 || to - at < 6 || to - at > 7) continue;
    if (/^c(?:vv|vc|v2|sc)\d{3,4}$/i.test(text.slice(at, to))) ctx.emit(at + 3, to, "CARD", 0.9, "card-cvv");
  }
}

/** "**** **** **** 6467", "4539 14XX XXXX 6467", "453914******6467". */
export function maskedCards(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  const text = s.text;
  if ((s.cues & (C_CARD | C_EXPIRY)) !== 0) gluedChecks(ctx);
  for (const mark of MARKS) {
    let floor = 0;
    for (let p = text.indexOf(mark); p >= 0; p = text.indexOf(mark, Math.max(p + 2, floor))) {
      let from = p;
      while (from > floor && p - from < 8 && /[\d -]/.test(text[from - 1] as string)) from--;
      while (from < p && !/\d/.test(text[from] as string)) from++;
      if (from > 0 && /[\p{L}\d]/u.test(text[from - 1] as string)) continue;
      const hit = MASKED.exec(text.slice(from, from + 32));
      if (hit === null) continue;
      const places = hit[0].replace(/[ -]/g, "").length;
      floor = from + hit[0].length;
      if (places >= 12 && places <= 19 && isSample(text, floor)) continue;
      if (places >= 12 && places <= 19) ctx.emit(from, floor, "CARD", 0.88, "card-masked");
      else if (places >= 5 && places < 12) shortMask(ctx, from, floor);
    }
  }
}

/** The last figures that manuals give their cards, and what says that one stands for any other. */
const OF_SAMPLE = /(?:1234|0000|1111|9999|5678|4321|4242)$/;
const SAMPLE =
  /(?<!\p{L})(?:e\.g\.|for example|example|examples?|sample|placeholder|dummy|template|how-to|never (?:a )?(?:paste|post|real)|faq|macro|beispiel\p{L}*|platzhalter|vorlage|muster\p{L}*|z\. ?b\.|exemples?|modèle|par ex\.?|ejemplos?|plantilla|guía|esempi[oo]|segnaposto|modello|guida|exemplos?|guia|voorbeeld\p{L}*|sjabloon|exempel\p{L}*|mall|eksempel\p{L}*|mal|esimerk\p{L}*|przykład\p{L}*|szablon|np\.|příklad\p{L}*|šablona|príklad\p{L}*|napr\.|např\.|példa|például|sablon|exemplu\p{L}*|șablon|пример\p{L}*|например|шаблон\p{L}*|приклад\p{L}*|наприклад|παράδειγμα\p{L}*|πρότυπο|örnek\p{L}*|şablon|مثال|דוגמה|לדוגמה|उदाहरण|contoh)(?!\p{L})|例|サンプル|예시|예:/iu;
const SAMPLE_REACH = 140;

/** "a safe example looks like this: … XXXX XXXX XXXX 1234": nobody's card. */
const isSample = (text: string, end: number): boolean =>
  OF_SAMPLE.test(text.slice(Math.max(0, end - 4), end)) &&
  SAMPLE.test(text.slice(Math.max(0, end - SAMPLE_REACH), end + 60));

/** Behind which a few masked places and the last digits are a card's or an account's. */
const OF_CARD =
  /(?<!\p{L})(?:(cards?|visa|mastercard|mc|amex|maestro|debit|credit|giro|karte\p{L}*|kredit\p{L}*|carte|cb|tarjeta|carta|cart[ãa]o|pas|kaart|kort\p{L}*|kartı?\p{L}*|kartę|karta|kártya\p{L}*|cardul|карт\p{L}*|κάρτα\p{L}*|بطاقة|كرت|כרטיס|कार्ड|卡|カード|카드)|(?:acc(?:oun)?ts?|acct?|a\/c|konto\p{L}*|compte|cuenta|conta|conto|rekening|účet|účtu|számla\p{L}*|cont(?:ul)?|iban|счет\p{L}*|счёт\p{L}*|рахун\p{L}*|сметка|λογαριασμ\p{L}*|hesab\p{L}*|حساب|חשבון|खाता|rekening|口座|账户|帳戶|계좌))(?:[ .:#-]{1,3}(?:no|nr|number|nummer|n[°º]|ending(?: in)?|is|endet auf|terminant par|terminada en)?[ .:#]{0,2})$/iu;

/** "visa ••••4417", "acct **8826": what a till or a statement shows of a card or an account. */
function shortMask(ctx: Context, from: number, to: number): void {
  const hit = OF_CARD.exec(ctx.scan.text.slice(Math.max(0, from - 36), from));
  if (hit !== null) ctx.emit(from, to, hit[1] === undefined ? "BANK" : "CARD", 0.86, "card-masked");
}
