/**
 * User names, passwords and PINs behind the word for them with a few words of the sentence between, in any of the lexicon's
 * languages: "korisničko ime mi je ivac_72", "رمز عبور من Tut72 است", "pin do karty sim 9036"; and the old or the new password
 * where the one before it told what is spoken of: "Стара је била Smokva.72".
 */
import { C_BANK, C_CODE, C_PASSWORD, C_USER } from "../scan/lexicon.ts";
import { IS_DENSE, LINE_START, type Scan } from "../scan/scan.ts";
import { wordFlags } from "../scan/word-sets.ts";
import type { Context } from "./context.ts";
import { isGuid } from "./guid.ts";

/** What stands between the word and its value: a name's, an owner's, "is", what it is for. */
const BETWEEN_WORDS = `name meno jméno jmeno nazwa nume ime име имя ім adı adım adınız adi adim όνομα اسم نام שם नाम tên người dùng nama név neve nevem
  my your our the a an moje mój moja mój můj mém môj moj naša naše meu meus mea meo mi ti mu joj nam im ми моето моят мой моя моё наш мій μου σου μας benim bizim senin من ما خودم شما
  שלי שלך שלנו saya aku ku anda kami em anh chị tôi mình của cho mera meri mere मेरा मेरी मेरे का की के hamara
  is was are je jest to e este est es era bila bio bilo byl byla bylo był było bol bola bolo on é è ist war lautet αυτό είναι ήταν это был была было была є е هو هي كان است بود هست میباشد הוא היא היה
  adalah ialah yaitu là है था थी hai tha thi volt van a az не
  old new staré stare stará stara stari nové nova novo nowe stary veche nouă старый старая новый новая стара нова старата новата παλιός νέος eski yeni lama baru cũ mới قديم جديد قدیمی جدید ישנה חדשה purana naya régi új
  for of do na za k ke od u zu für zum de du para del per von od для от на за к през и για στο του της για برای ل של ליד ile için untuk
  wifi wi fi sieci sítě siete mreže rețelei rețea ağ ağı ağının сети вайфая вайфай вай фай вайфаю وای فای واي الواي הוויי פיי וויי wlan router routeru routera роутера خونه خانه البيت المنزل hálózat evde
  sim karty karte karticu kartu kartı kartın kartının simkarty simkarta карты симки сим картки kartica cartelei kártya kártyám karta telefonu telefona telefon konta účtu konto naloga id panelu portálu portalu aplikacji aplikace aplikácie systemu systému stránky strony serwisu сайта портала кабинета кабінету системы системи приложения платформы panelului portalului aplicației aplikacije sustava sistema rendszerhez oldalhoz panele panelde sunucu sunucuya siteye one ones jedna cea cel un une una eine das die`;
const PIN_WORDS =
  "pin pinje pinem pinkód pinkódom pinul pinului pini pinim пин пина пинкод puk puku pinkod pinkodu pinem pins";
/** The one before or after, where a password was spoken of. */
const OTHER_WORDS = `old older previous former alte altes alten vorige ancien ancienne anterior antigua antiga vecchia precedente oude gamla gamle forrige tidligere vanha
  stare staré stará stara stari stary starý poprzednie poprzedni předchozí predošlé veche vechea anterioară старый старая старое прежний прошлый предыдущий старий попередній стара старата предишната
  παλιός παλιό παλιά eski eskisi önceki yenisi yeni lama cũ القديمة القديم الجديدة قبلی قدیمی جدید הישנה הקודמת החדשה पुराना purana régi előző
  new newer neue neues nouveau nouvelle nueva nova nuova nieuwe nya ny uusi nowe nowy nové noua nouă новый новая новое новата новий нова νέος νέο baru mới naya újabb
  current currently aktuell aktuelle aktuelles jetzige jetzt actuel actuelle actual attuale huidige nu nuvarande nuværende nåværende nykyinen obecne obecny obecnie aktualne současné aktuální teraz súčasné aktuálne actuala actuală trenutna trenutno текущий текущая нынешний сейчас поточний теперішній сегашна сегашната тренутна
  τωρινός τρέχων şimdiki mevcut sekarang tại hiện الحالية الحالي فعلی הנוכחית वर्तमान jelenlegi mostani`;
/** Codes that are a network's password where its word stands between. */
const CODE_WORDS = "رمز سر كود کد код код кодът kod kód cod codul kodu klíč kľúč ključ ключ anahtarı";
const NETWORK_WORDS = "wifi wi вайфая вайфай вай вайфаю وای واي الواي הוויי וויי wlan router routeru routera роутера";

/** An account's word: what is behind it is its number oftener. */
const ACCOUNT_WORDS =
  "khoản akun akunnya konto konta účet účtu cont contul аккаунт аккаунта акаунт акаунта акаунту учётка учетка λογαριασμός حسابي حساب חשבון אקאונט खाता hesap hesabım hesabı fiókom fiók nalog налог профил profil profilom profilu";
const NAMED = /^[a-z][a-z.]*(?:_[a-z\d.]+|\d{1,4}$)/;

const flagsOf = wordFlags([BETWEEN_WORDS, PIN_WORDS, OTHER_WORDS, CODE_WORDS, NETWORK_WORDS, ACCOUNT_WORDS]);
const [BETWEEN, PIN, OTHER, CODE, NETWORK, ACCOUNT] = [1, 2, 4, 8, 16, 32] as const;

const VALUE = /^[A-Za-z\d_][A-Za-z\d._@!#$%&*+?^~=-]{3,40}/;
/** Systems, devices and standards that end in a number. */
const THING =
  /^(?:windows|win|iphone|ipad|ios|android|macos|galaxy|redmi|pixel|note|office|outlook|exchange|node|python|java|php|mysql|oauth|saml|http|https|ipv|wpa|usb|mp|sha|md|base|utf|iso|ver|v|build|kb|err|error|step|day|level|port|ps|xbox|app|srv|server|tls|ssl|web|html|css|vue|type)[-_.]?\d/i;
const REACH = 7;
/** In words. */
const FAR = 20;

export function valuesBehind(ctx: Context): void {
  const s = ctx.scan;
  if (!(s.hasDigit || s.text.includes("_")) || (s.cues & (C_USER | C_PASSWORD | C_CODE | C_BANK)) === 0) return;
  let looked = 0;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const cue = s.cue[i] as number;
    if ((cue & (C_USER | C_PASSWORD)) !== 0) value(ctx, i, cue & C_PASSWORD ? C_PASSWORD : C_USER);
    else if ((cue & C_BANK) !== 0 && (flagsOf(s, i) & ACCOUNT) !== 0) value(ctx, i, C_BANK);
    else if ((flagsOf(s, i) & CODE) !== 0 || (cue & C_CODE) !== 0) value(ctx, i, C_CODE);
    if ((cue & C_PASSWORD) === 0) continue;
    // "…, the old one is Maple.72": each word is asked once, however many words for passwords stand before it.
    const to = Math.min(s.count, i + FAR);
    for (let k = Math.max(looked, i + 1); k < to; k++) if ((flagsOf(s, k) & OTHER) !== 0) value(ctx, k, C_PASSWORD);
    looked = to;
  }
}

/** The value behind token `i`, which is called what `cue` says. */
function value(ctx: Context, i: number, cue: number): void {
  const s = ctx.scan;
  let network = cue !== C_CODE;
  for (let k = i + 1; k < s.count && k <= i + REACH; k++) {
    if (((s.shape[k] as number) & LINE_START) !== 0 || !near(s, k)) return;
    const at = s.start[k] as number;
    const run = VALUE.exec(s.text.slice(at, at + 42))?.[0].replace(/[.,!?:-]+$/, "") ?? "";
    if (cue === C_PASSWORD && /^\d{4,8}$/.test(run) && (flagsOf(s, i) & PIN) !== 0) {
      if (!/^[\p{L}\d]/u.test(s.text.slice(at + run.length, at + run.length + 1)))
        ctx.emit(at, at + run.length, "SECRET", 0.87, "pin-behind");
      return;
    }
    if (/[A-Za-z]/.test(run) && (/\d/.test(run) || (cue !== C_PASSWORD && cue !== C_CODE && /[a-z]_[a-z]/.test(run)))) {
      const user = cue === C_USER || cue === C_BANK;
      if (cue === C_BANK && !NAMED.test(run)) return;
      if (network && (user ? isUser(run) : isPassword(run)))
        ctx.emit(at, at + run.length, user ? "USERNAME" : "SECRET", 0.85, "value-behind");
      return;
    }
    const flags = flagsOf(s, k);
    if (((s.shape[k] as number) & IS_DENSE) === 0 && (flags & BETWEEN) === 0) return;
    if ((flags & NETWORK) !== 0) network = true;
  }
}

/** Blanks, a colon or quotes are all that stand before token `k`. */
function near(s: Scan, k: number): boolean {
  const from = s.end[k - 1] as number;
  const to = s.start[k] as number;
  return to - from <= 4 && /^[\s:=："'“«»(‌-]*$/u.test(s.text.slice(from, to));
}

function isUser(run: string): boolean {
  return (
    run.length >= 4 &&
    /[a-z]/.test(run) &&
    !/[@=]/.test(run) &&
    !THING.test(run) &&
    !isGuid(run) &&
    !/\.[a-z]{2,4}$|^\d+\p{L}{1,3}$/u.test(run)
  );
}

function isPassword(run: string): boolean {
  return run.length >= 6 && !THING.test(run) && !/^[a-z_]+=\d+$|^\d+[.:,/-]\d|^\d+\p{L}{1,3}$|@[\w-]+\.\w/u.test(run);
}
