/**
 * Codes that stand some words behind their name: what was changed to ("de alarmcode heb ik veranderd in 4263"), found after a look ("PIN for the parcel
 * machine, hang on... 771402"), and one-time codes that somebody was read ("he rang and I read him 448 219 off the screen").
 */

import { HYPHEN } from "../../scan/classes.ts";
import {
  C_CODE,
  C_CURRENCY,
  C_MEASURE,
  C_ONE_TIME,
  C_PASSWORD,
  C_POSTCODE,
  C_RELEASE,
  C_VERSION,
} from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, cuesAfter, isNumber, sizeOf, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { OF_THINGS } from "./crafted.ts";
import { ENTRY } from "./keypads.ts";

/** Right before the code: what it was changed to, what it is, a pause. */
const JOINT = edged(
  codedOnce(
    /(?:\.\.\.|…|[:–—-]|(?<!\p{L})(?:to|in|auf|naar|til|till|op|à|en|a|al|em|para|na|do|на|в|σε|tot|is|was|it['’]s|ist|war|c['’]est|était|est|es|era|é|è|är|blev|er|bleven|werd|wordt|wurde|on|oli|je|jest|był|było|to|byl|este|είναι|ήταν|volt|lett|стал|стала|стало|теперь|тепер|це|это|е|беше|є|oldu|olarak|jadi|menjadi|là|thành|now|jetzt|nu|ahora|ora|agora|teraz|nyní|be|sein|être|ser|essere|zijn|vara|være|olla|być|být|byť|lenni|fi|быть|бути)) ?["“„«']?$/iu,
  ),
);
/** Found after a look. */
const PAUSE =
  /(?:\.\.\.|…)|(?<!\p{L})(?:i think|i believe|if i remember|glaub\p{L}*|meine ich|denk\p{L}*|je crois|je pense|creo que|credo|penso|acho que|ik denk|dacht ik|tror jag|tror jeg|luulen|chyba|wydaje mi się|myslím|azt hiszem|cred că|думаю|кажется|вроде|здається|мисля|νομίζω|sanırım|galiba|אני חושב\p{L}?|shayad|hình như|kayaknya|yata|moment|warte|hang on|hold on|wait|sec|let me|somewhere|here it is|here we go|attends?|voil[àa]|momento|espera|aquí|aspetta|eccolo|ecco|peraí|achei|even kijken|wacht|vänta|vent|her er|hetki|odota|chwila|moment|zaraz|momentík|počkej|várj|stai|сейчас|секунду|щас|вот|зараз|ось|стой|bekle|bir saniye|dur|لحظة|ثانية|רגע|एक मिनट|đợi|chờ|bentar|tunggu|sandali|teka)(?!\p{L})/iu;
const REACH = 90;
const WORDS = 15;
const [FEWEST, MOST] = [4, 8] as const;
const OTHERS = C_RELEASE | C_VERSION | C_CURRENCY | C_MEASURE | C_POSTCODE;

/** Words put together whose last is one for a code. */
const CODE_OF = edged(/(?:code|kode|koden|koodi|koodin|kod|pin|pinnen|pincode)$/iu);
const OF_OTHERS =
  /^(?:post|zip|bar|strich|streck|streg|qr|error|fehler|fout|fel|fejl|feil|virhe|status|land|länder|country|area|vor|bank|blz|sort|product|produkt|artikel|varu|vare|rabatt|rabat|korting|kupong|kampanj|promo|gutschein|voucher|discount|alennus|boek|buchung|booking|farb|kleur|färg|farve|source|quell|byte|spin|op|en|de|uni|vin)/iu;
const SHORTEST = 7;

export function codesLater(ctx: Context): void {
  const s = ctx.scan;
  if (s.digitCount === 0) return;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (!isNumber(s, i)) continue;
    const size = sizeOf(s, i);
    if (size < FEWEST || size > MOST || !standsAlone(s, i)) continue;
    if (isLater(s, i)) ctx.emit(s.start[i] as number, s.end[i] as number, "SECRET", 0.78, "code-later");
  }
  readOut(ctx);
  grouped(ctx);
  explained(ctx);
}

/** "the dog's name and the year, so Millbrook14", "née le chat et l'année donc Minou2016": what a sentence about a password comes to. */
const SO = wordSet(
  "so hence meaning also sprich donc sea decir entonces quindi cioè ovvero então seja dus oftewel så altså eli czyli więc takže tedy čiže tehát vagyis deci adică есть значит тобто значить тоест δηλαδή άρα yani يعني כלומר yaani yani मतलब jadi yaitu bale",
  "folded",
);
const CHOSEN =
  /^:?,? ["“„«']?((?=\p{L}+\d{2,6}[!?]?(?:["”»']?[,.;!)\s]|$))\p{L}{3,20}\d{2,6}[!?]?|\d{4,8}(?![\p{L}\d]|[.,:/-]\d| ?[%€$£¥]))/u;

function explained({ scan: s, emit }: Context): void {
  if (!SO.inText(s) || ((s.cues & (C_PASSWORD | C_ONE_TIME)) === 0 && !NET.inText(s))) return;
  for (let k = 1; k < s.count - 1; k++) {
    if (!SO(s, k)) continue;
    const end = s.end[k] as number;
    const value = CHOSEN.exec(s.text.slice(end, end + 40))?.[1];
    if (value === undefined || /^(?:19|20)\d\d$/.test(value) || OF_THINGS.test(value)) continue;
    const at = end + s.text.slice(end, end + 40).indexOf(value);
    const rest = s.text.slice(at + value.length, at + value.length + 14);
    if (/^\d/.test(value) && !CLOSES.test(rest)) continue;
    for (let n = k - 1; n >= 0 && k - n <= WORDS && !/[!?\n]|\.\s/.test(s.text.slice(s.end[n], s.start[n + 1])); n--) {
      if (((s.cue[n] as number) & (OTHERS & ~C_MEASURE)) !== 0) break;
      if (((s.cue[n] as number) & (C_PASSWORD | C_ONE_TIME)) === 0 && !(NET(s, n) && /^\p{L}/u.test(value))) continue;
      emit(at, at + value.length, "SECRET", 0.78, "password-explained");
      break;
    }
  }
}
const NET = wordSet("wifi wi-fi fi wlan hotspot вайфай wifis", "folded");

/** "recovery key printed on the box says 7QX2-LM90-ZZ41-PK08": a key in groups, some words behind its name. */
const GROUPS =
  /(?<![\p{L}\d-])(?=[A-Z\d-]*\d[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z][A-Z\d-]*[A-Z])([A-Z\d]{4,6})(?:-[A-Z\d]{4,6}){2,7}(?![\p{L}\d-])/gu;
const KEY =
  /(?<!\p{L})(?:(?:recovery|backup|back-up|security|restore|encryption|bitlocker|activation|licen[cs]e|product|rescue) (?:key|code)|(?:wiederherstellungs|sicherheits|ersatz|aktivierungs|lizenz|produkt|übertragungs)(?:schlüssel|code)|clé de (?:récupération|secours|chiffrement|licence|produit)|clave de (?:recuperación|licencia|producto|cifrado)|chiave di (?:recupero|ripristino|licenza|prodotto)|chave de (?:recuperação|licença|produto)|herstelsleutel|herstelcode|licentiesleutel|återställningsnyckel|licensnyckel|gendannelsesnøgle|gjenopprettingsnøkkel|palautusavain|klucz (?:odzyskiwania|licencyjny|produktu)|obnovovací klíč|licenční klíč|helyreállítási kulcs|termékkulcs|cheie de (?:recuperare|licență)|ключ (?:восстановления|активации|лицензии|відновлення|активації|за възстановяване)|κλειδί (?:ανάκτησης|άδειας)|kurtarma anahtarı|lisans anahtarı)(?!\p{L})[^\n]{0,60}$/iu;

function grouped({ scan: s, emit }: Context): void {
  if (!s.hasDigit || (s.signs & HYPHEN) === 0) return;
  for (const { 0: value, index } of all(GROUPS, s.text))
    if (KEY.test(s.text.slice(Math.max(0, index - REACH), index)))
      emit(index, index + value.length, "SECRET", 0.86, "key-in-groups");
}

/** Neither a part of anything nor a sum, a day or a year. */
function standsAlone({ text, start, end }: Scan, i: number): boolean {
  const [from, to] = [start[i] as number, end[i] as number];
  const before = text.slice(Math.max(0, from - 2), from);
  return (
    !/[\p{L}\d.,:/#*+_=@-]$|[$€£¥#] ?$/u.test(before.replace(/(?:\.\.\.|… ?|\.\. ?)$/, "")) &&
    !/^(?:[\p{L}\d_@*#%°-]|[.,:/]\d| ?(?:[%€$£¥₹]|uhr|am|pm|h|kr|zł|kč|ft|lei|руб|грн|tl|km|kg|km\/h|watt|stück|pcs|шт)(?!\p{L})| \d)/iu.test(
      text.slice(to, to + 8),
    ) &&
    !/^(?:19|20)\d\d$/.test(text.slice(from, to))
  );
}

/** Does a word for a code stand before, and nothing that the number may be told of between? */
function isLater(s: Scan, i: number): boolean {
  const at = s.start[i] as number;
  const joint = JOINT.test(s.text.slice(Math.max(0, at - 16), at));
  const pause = PAUSE.test(s.text.slice(Math.max(0, at - 40), at));
  const bare = !joint && WITHOUT_IS.test(s.text.slice(Math.max(0, at - 2), at));
  // "kod do skrytki 2290": what it opens right before the number.
  const direct =
    !joint && at - (s.end[i - 1] as number) === 1 && ENTRY.test(s.text.slice(s.start[i - 1], s.end[i - 1]));
  // "avainlokeron koodi 2290": the word for a code itself.
  const right =
    i > 0 && at - (s.end[i - 1] as number) === 1 && (CODE(s, i - 1) || ((s.cue[i - 1] as number) & C_CODE) !== 0);
  if (!joint && !pause && !bare && !direct && !right) return false;
  let other = -1;
  for (let k = i - 1; k >= 0 && i - k <= WORDS && at - (s.start[k] as number) <= REACH; k--) {
    if (isNumber(s, k) || /[!?\n;]|(?<!\.)\.(?![.…])\s/u.test(s.text.slice(s.end[k], s.start[k + 1]))) return false;
    const cue = s.cue[k] as number;
    if (
      (cue & (C_PASSWORD | C_ONE_TIME)) !== 0 ||
      isCodeOf(s, k) ||
      (((cue & C_CODE) !== 0 || CODE(s, k)) &&
        (joint || bare || k === i - 1 || (direct && i - k <= NEAR)) &&
        isOpened(s, k, at))
    )
      return (
        (cuesAfter(s, i, 1) & OTHERS) === 0 && (other < 0 || (pause && other - k < OF)) && (pause || isChanged(s, k, i))
      );
    if ((cue & OTHERS) !== 0) {
      if (!pause) return false;
      other = Math.max(other, k);
    }
  }
  return false;
}
/** "PIN for the parcel machine": so near behind the word for a code stands what it is of. */
const OF = 4;

const NEAR = 4;
/** The word for a code in its cases and with its article, where it may mean much else. */
const CODE = wordSet(
  "кодът кода коду кодом הקוד קוד קודים الكود كود رمز الرمز کد کود कोड koodi koodin koodiin kodas kodą kodu kódja kódját codul codului kodunu kodun",
  "folded",
);
/** Languages that need no "is" before a number. */
const WITHOUT_IS = /[\u0590-\u06ff\u0900-\u097f] $/u;
const OF_CARD = /(?<!\p{L})(?:کارت|عابر|(?:ال)?بطاق|(?:ال)?صراف|ה?כרטיס|कार्ड|एटीएम)/u;

/** "hälyttimen koodi on", "кодът за алармата е": does what the code is of, right before or behind it, open? */
const isOpened = (s: Scan, k: number, at: number): boolean =>
  ENTRY.test(s.text.slice(Math.max(0, (s.start[k] as number) - BESIDE), at)) ||
  OF_CARD.test(s.text.slice(s.end[k], at));
const BESIDE = 18;

const isCodeOf = (s: Scan, k: number): boolean =>
  sizeOf(s, k) >= SHORTEST &&
  CODE_OF.within(s.text, s.start[k] as number, s.end[k] as number) &&
  !OF_OTHERS.test(s.text.slice(s.start[k], s.end[k]));

const CHANGED = wordSet(
  "changed set reset now geändert gestellt umgestellt gesetzt jetzt veranderd gewijzigd gezet ingesteld nu changé mis cambié cambiado puesto puse ahora cambiato messo impostato ora mudei troquei coloquei agora ändrade ändrat bytte bytt ställt ændret ændrede sat endret satt stilt vaihdoin vaihtanut vaihdettu asetin zmieniłem zmieniłam zmieniony zmieniliśmy ustawiłem ustawiłam ustawiony změnil změnila nastavil nastavila změněn zmenil zmenila megváltoztattam átállítottam schimbat setat сменил сменила поменял поменяла поставил поставила изменил изменила змінив змінила поставив смених смени άλλαξα έβαλα değiştirdim yaptım ganti diganti đổi",
  "folded",
);

const MOST_BETWEEN = 5;

/** A verb for a change between the word and the code, or no more than "is". */
function isChanged(s: Scan, k: number, i: number): boolean {
  for (let n = k + 1; n < i; n++) if (CHANGED(s, n)) return true;
  return i - k <= MOST_BETWEEN;
}

const READ = wordSet(
  "read gave told dictated said passed vorgelesen durchgegeben gesagt diktiert sagte las lu dicté donné dit leí dicté dije di pasé letto dettato detto ho dato li ditei falei passei voorgelezen doorgegeven gezegd läste sa gav uppgav läst leste ga sagde gav luin sanoin kerroin annoin przeczytałem przeczytałam podałem podałam podyktowałem podyktowałam powiedziałem powiedziałam přečetl přečetla nadiktoval nadiktovala řekl řekla prečítal prečítala nadiktovala felolvastam megmondtam bediktáltam citit dictat spus прочитал прочитала продиктовал продиктовала назвал назвала сказал сказала прочитав прочитала продиктував назвав сказав сказала прочетох продиктувах казах διάβασα είπα έδωσα υπαγόρευσα okudum okuttum قريتله قلتلهم قرأته söyledim verdim dedim قرأت قلت أعطيت اعطيته قلتله قريت הקראתי אמרתי נתתי bataya बताया bata đọc bacain bacakan sebutin kasih binasa binigay sinabi",
  "folded",
);
/** Who wants it, and where it came from. */
const ASKED = codedOnce(
  /(?<![\p{L}\p{M}])(?:rang|rings|called|calls?|calling|caller|phoned|asked|asks|asking|wanted|text(?:ed)?|sms|message|screen|messag\p{L}*|nachricht\p{L}*|mensaj\p{L}*|messaggi\p{L}*|mensag\p{L}*|bericht\p{L}*|sms\p{L}*|smsk\p{L}*|meddeland\p{L}*|besked\p{L}*|melding\p{L}*|viesti\p{L}*|wiadomo\p{L}*|zpráv\p{L}*|správ\p{L}*|üzenet\p{L}*|mesaj\p{L}*|сообщен\p{L}*|смс\p{L}*|повідомл\p{L}*|съобщ\p{L}*|μήνυμα\p{L}*|(?:ال)?رسال\p{L}*|ה?הודע\p{L}*|מההודע\p{L}*|tin nhắn|pesan|ecran\p{L}*|arriv\p{L}*|scam\p{L}*|fraud|bank|pretend\p{L}*|angerufen|anruf\p{L}*|rief|wollte|verlangt\p{L}*|bildschirm|betr[uü]\p{L}*|appel\p{L}*|demand\p{L}*|écran|arnaque\p{L}*|banque|llam\p{L}*|pidi\p{L}*|pedi\p{L}*|pantalla|estafa\p{L}*|banco|chiam\p{L}*|chies\p{L}*|schermo|truffa\p{L}*|banca|lig(?:ou|aram|ando)|golpe\p{L}*|tela|bel(?:de|t|ler)|gebeld|vroeg\p{L}*|scherm|oplicht\p{L}*|ring(?:de|te|er|ede)|frågade|bad|skärm\p{L}*|bedrag\p{L}*|svindel\p{L}*|spurgte|spurte|soitti\p{L}*|pyysi|kysyi|huija\p{L}*|dzwoni\p{L}*|zadzwoni\p{L}*|prosi\p{L}*|pyta\p{L}*|chcia\p{L}*|oszu\p{L}*|volal\p{L}*|chtěl\p{L}*|ptal\p{L}*|podvod\p{L}*|zavol\p{L}*|hívott|felhívott|kérte|csal\p{L}*|sunat|cerut|sun[aă]|înșel\p{L}*|звон\p{L}*|позвон\p{L}*|просил\p{L}*|попрос\p{L}*|спраш\p{L}*|мошен\p{L}*|банк\p{L}*|дзвон\p{L}*|подзвон\p{L}*|шахра\p{L}*|обади\p{L}*|поиска\p{L}*|измам\p{L}*|πήρε|ζήτησ\p{L}*|τηλεφών\p{L}*|απάτ\p{L}*|ara(?:dı|yan)|istedi|dolandır\p{L}*|اتصل\p{L}*|طلب\p{L}*|احتيال|نصاب|התקשר\p{L}*|ביקש\p{L}*|הונא\p{L}*|call (?:aaya|aaya tha)|maanga|कॉल|मांगा|gọi|hỏi|lừa|telepon|nelpon|minta|penipu\p{L}*|tumawag|hiningi|tinanong)(?![\p{L}\p{M}])/iu,
);
/** Read or dictated to somebody: whatever it was, it was to be typed. */
const TO_SOMEBODY =
  /(?<!\p{L})(?:read|dictated) (?:it |this |out )?(?:him|her|them|to (?:him|her|them))|(?:him|her|them) (?:vor|durch)gelesen|ih[mrn](?:en)?(?!\p{L})[^.\n]{0,24}(?:vorgelesen|diktiert|durchgegeben)|lui ai (?:lu|dicté)|(?:le|les) (?:leí|dicté)|gli ho (?:letto|dettato)|li para el[ea]|(?:hem|haar|hen)(?!\p{L})[^.\n]{0,24}voorgelezen|läste (?:jag )?upp|leste (?:jeg )?opp|læste (?:jeg )?op|luin (?:hänelle|sille|niille)|(?:podyktował|przeczytał)[ae]m (?:mu|jej|im)|(?:nadiktoval|přečetl)a? jsem (?:mu|jí|jim)|(?:felolvastam|bediktáltam) neki|i-am (?:citit|dictat)|(?:прочитал|продиктовал)а? (?:ему|ей|им)|(?:прочита|продиктува)(?:в|ла) (?:йому|їй|їм)|(?:του|της|τους) (?:διάβασα|υπαγόρευσα)|ona[^.\n]{0,30}okudum|הקראתי ל\p{L}+|قريت\p{L}*|đọc cho (?:nó|họ|anh|chị)|bacain ke/iu;
/** Numbers that are read off other things. */
const METERS =
  /meter|zähler|zaehler|compteur|contador|contatore|licznik|elektroměr|měřič|счётчик|счетчик|лічильник|mittari|måler|mätare|sayaç|km\b|odometer|tacho|order|ticket|bestell|commande|pedido|ordine|zamów|objedn|заказ|замовл|version|serial|serien|(?<!\p{L})ref(?!\p{L})/iu;
const VALUE =
  /^(?:G-\d{3}[ -]?\d{3}|\d{3}[ -]\d{3}|\d{2}[ -]\d{2}[ -]\d{2}|\d{6})(?![\p{L}\d]|[.,:/-]\d| ?(?:[%€$£¥₹]|eur|euro|pound|dollar|kr|zł|руб|грн|tl|km)| \d)/iu;
/** "120 450 people": what goes on with a noun is so many of it. */
const CLOSES =
  /^["”»']?(?:[.,;!?)]|\s*$|\s*\n| (?:off|from|over|on|and|but|then|which|that|is|was|like|to|aus|von|vom|und|am|an|vor|durch|du|de|et|au|à|y|al|por|pero|e|da|dal|al|ma|do|no|na|ao|mas|van|uit|en|aan|maar|från|till|och|i|men|fra|til|og|ja|mutta|z|ze|i|a|s|ze|do|na|z|és|de|de pe|și|la|с|из|и|а|но|по|з|із|і|та|але|от|και|από|στον|ve|من|و|מ|ו|se|aur|से|và|cho|trong|dari|dan|ke|dalam|at|sa)(?!\p{L})| [ומבלש]\p{L})/iu;
const BETWEEN = 6;
const AFTER = 4;

/** "I read him 448 219 off the screen", "asked me to read them G-448 219": a code that was told to whoever asked for it. */
function readOut(ctx: Context): void {
  const s = ctx.scan;
  if (s.hasDense)
    for (const form of DENSE)
      for (const hit of all(form, s.text)) {
        const at = hit.index + hit[0].indexOf(hit[1] as string);
        if (!METERS.test(hit[0])) ctx.emit(at, at + (hit[1] as string).length, "SECRET", 0.8, "code-told");
      }
  if (!READ.inText(s) && !LETTERED.test(s.text)) return;
  const { text } = s;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    let at = s.start[i] as number;
    if (text.startsWith("G-", at - 2)) at -= 2;
    if (at > 0 && /[\p{L}\d.,/#+_=@-]/u.test(text[at - 1] as string)) continue;
    const hit = VALUE.exec(text.slice(at, at + 24));
    if (hit === null) continue;
    const end = at + hit[0].length;
    if (!CLOSES.test(text.slice(end, end + 14)) && !READ(s, tokenAt(s, end)) && !READ(s, tokenAt(s, end) + 1)) continue;
    if (!isTold(s, tokenAt(s, at), tokenAt(s, end), hit[0].startsWith("G-"))) continue;
    const around = text.slice(Math.max(0, at - 110), end + 80);
    if (
      (ASKED.test(around) || TO_SOMEBODY.test(text.slice(Math.max(0, at - 40), end + 24))) &&
      !METERS.test(around) &&
      !/[1-9]0?[ -]?000$/.test(hit[0])
    )
      ctx.emit(at, end, "SECRET", 0.8, "code-told");
  }
}
/** The same in scripts without spaces. */
const DENSE = [
  /(?:短信|短訊|簡訊|简讯|验证码|驗證碼|手机)[^，。\n\d]{0,10}(\d{4,8})[^，。\n\d]{0,5}?(?:念|读|讀|告诉|告訴|[发發]给|[说說]给|报给)/gu,
  /(?:SMS|ショートメール|メッセージ|画面|電話)[^。、\n\d]{0,12}(\d{4,8})(?:って|と|を)[^。\n\d]{0,4}(?:教え|伝え|読み|言っ|答え)/gu,
  /(?:문자|인증|메시지|SMS)[^.\n\d]{0,12}(\d{4,8})[^.\n\d]{0,5}?(?:불러|알려|말해|읽어|보내)/gu,
  /(?:บอก|อ่าน|ส่ง)[\u0e01-\u0e4e]{0,14}(?:ว่า|ไป|เลข)? ?(\d{6})(?!\d)/gu,
];

const LETTERED = /(?<![\p{L}\d-])G-\d{3} \d{3}(?!\d)/u;

/** A verb for telling right before, past whom it was told, or right behind. */
function isTold(s: Scan, first: number, next: number, lettered: boolean): boolean {
  for (let k = first - 1; k >= 0 && first - k <= BETWEEN; k--) {
    if (isNumber(s, k) || /[.!?\n]/.test(s.text.slice(s.end[k], s.start[k + 1]))) break;
    if (READ(s, k)) return true;
    if (((s.cue[k] as number) & OTHERS) !== 0) return false;
  }
  for (let k = next; k < s.count && k < next + AFTER; k++) if (READ(s, k)) return true;
  return lettered;
}
