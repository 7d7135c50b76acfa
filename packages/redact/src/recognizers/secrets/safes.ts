/**
 * What a safe, a locker or a lock of one's own was set to, some words away: "the safe in the wardrobe was our anniversary so 1406", "Schließfach 12, hab 7733
 * eingestellt", "ホテルの金庫、生まれ年にしたので1958". And figures in a row beside a lock that is turned: "the bike lock's on 7-0-3-9".
 */
import { C_CURRENCY, C_MEASURE, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, cuesAfter, cuesBefore, tokenAt } from "../context.ts";

const NAMES =
  "lock locks luggage safe safes locker lockers strongbox lockbox keysafe padlock suitcase tresor safefach schließfach schliessfach spind zahlenschloss koffer fahrradschloss vorhängeschloss coffre casier cadenas antivol valise consigne caja taquilla candado maleta cofre cadeado armário cassaforte armadietto lucchetto valigia kluis kluisje hangslot koffer fietsslot kassaskåp kassaskåpet skåp skåpet hänglås hänglåset cykellås väska skab skabet pengeskab boks boksen hængelås safen skap skapet hengelås hengelåsen kassakaappi tallelokero lokero lukko munalukko sejf sejfie sejfu szafka szafce szafki kłódka kłódki kłódce walizka walizce trezor trezoru skříňka skříňce zámek zámku visací kufr kufru skrinka kufor széf széfet lakat lakatot szekrény bőrönd seif seiful lacăt lacătul lacătului dulap сейф сейфе сейфа замок замке замка ячейка ячейке шкафчик шкафчике чемодан чемодане сейфі комірка шафка шафці валіза катинар катинара сейфа куфар χρηματοκιβώτιο λουκέτο ντουλάπι βαλίτσα kasa kasanın kasayı kilidi kilit asma dolap valiz خزنة الخزنة القفل قفل الخزانة כספת הכספת מנעול המנעול לוקר گاوصندوق قفل तिजोरी ताला लॉकर brankas gembok loker koper két khóa vali baul kandado";
const LOCK = wordSet(NAMES, "folded");
/** What opens them: figures behind it, and no two or three of them, which are of much else. */
const COMBINATION = wordSet(
  "combination kombination zahlenkombination combinaison combinación combinazione combinação combinatie kombinasjon kombinacja kombinace комбинация комбінація",
  "folded",
);
const IN_DENSE =
  /金庫|ロッカー|ダイヤル(?:錠|ロック|は)|南京錠|スーツケース|保险[柜箱]|保險[櫃箱]|行李箱|密码锁|密碼鎖|挂锁|储物柜|금고|사물함|자물쇠|캐리어|락커|라커|ตู้เซฟ|ล็อกเกอร์|กระเป๋าเดินทาง|แม่กุญแจ|กุญแจล็อ/u;
/** What people set it to, that they set it, and what becomes of it. */
const SET = codedOnce(
  /(?<![\p{L}\p{M}])(?:set|sets|changed|reset|birthday|birth ?year|year (?:i|he|she|we) (?:was|were|got)|born|anniversary|combi(?:nation)?|eingestellt|gestellt|geändert|geburts\p{L}+|hochzeits\p{L}+|jahrestag|réglé|mis|changé|anniversaire|naissance|mariage|puse|puesto|cambié|cumple\p{L}*|aniversario|nacimiento|boda|coloquei|pus|mudei|aniversário|nascimento|casamento|messo|impostat[oa]|cambiat[oa]|compleanno|nascita|anniversario|ingesteld|gezet|veranderd|verjaardag|geboorte\p{L}*|trouwdag|ställde|satte|bytte|födelse\p{L}*|bröllops\p{L}*|sat|indstillet|fødsels\p{L}*|bryllups\p{L}*|satt|stilte|asetin|laitoin|syntymä\p{L}*|hääpäiv\p{L}*|ustawi\p{L}+|zmieni\p{L}+|urodzin\p{L}*|urodzenia|rocznic\p{L}*|nastavil\p{L}*|změnil\p{L}*|narozen\p{L}*|výročí|narodeni\p{L}*|beállítottam|átállítottam|születés\p{L}*|évforduló\p{L}*|setat|schimbat|ziua de naștere|anul nașterii|aniversarea|постави\p{L}*|установи\p{L}*|выстави\p{L}*|сменил\p{L}*|поменя\p{L}*|рожден\p{L}*|годовщин\p{L}*|день рождения|встанови\p{L}*|зміни\p{L}*|народжен\p{L}*|річниц\p{L}*|сложих|смених|έβαλα|άλλαξα|γέννησ\p{L}*|γενεθλί\p{L}*|επέτει\p{L}*|ayarla\p{L}*|yaptım|değiştir\p{L}*|doğum\p{L}*|yıldönümü\p{L}*|غيرت|وضعت|ضبطت|ميلاد\p{L}*|زواج\p{L}*|שמתי|שיניתי|קבעתי|הולדת|נישואין|तारीख|जन्म\p{L}*|सेट|रखा|atur|setel|ganti|ubah|ulang tahun|lahir|đặt|đổi|sinh nhật|năm sinh|ngày cưới|kaarawan|palitan|pinalitan)(?![\p{L}\p{M}])|नंबर|कोड|(?<!\p{L})(?:combination|kombination|combinaison|combinación|combinazione|combinação|combinatie|kombinacj\p{L}|kombinac\p{L}|комбинаци\p{L}|комбінаці\p{L})|(?:番号|暗証|번호|비번|รหัส|号码|密码|生まれ|誕生日|記念日|設定|にした|に変え|変更|合わせ|生日|生年|出生|纪念日|紀念日|设|設|改成|生日|생일|기념일|태어난|설정|맞춰|바꿨|바꾸|วันเกิด|ปีเกิด|ตั้ง|เปลี่ยน)/iu,
);
const COMBINED = /(?<!\p{L})[kc]omb(?:inati|inais|inaci|inazi|inaç|inacj|inac|inatie)\p{L}*|комб/iu;
/** Years are told of anything; of a birth or a wedding they are what one sets. */
const YEAR = /^(?:19|20)\d\d$/;
const OF_LIFE =
  /birth|anniv|got married|were married|geburt|hochzeit|jahrestag|naiss|mariage|cumple|nacim|nasc|nascit|boda|casamento|complean|matrimon|verjaar|geboort|trouw|född|födel|bröll|føds|bryll|synty|hää|urodz|rocznic|ślub|naroz|výroč|svatb|narod|szület|évford|esküv|naștere|aniversar|рожден|годовщ|свадьб|народж|річниц|весіл|γέννησ|γενέθλ|γενεθλ|επέτει|doğum|yıldön|düğün|ميلاد|زواج|הולדת|נישוא|חתונה|जन्म|शादी|ulang tahun|lahir|sinh|cưới|kaarawan|生まれ|誕生|記念|生日|生年|出生|纪念|紀念|생일|기념|태어|เกิด/iu;
const FIGURES =
  /(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\d.,:/#*+&=_@-]|[$€£¥№] ?)\d{3,6}(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\d*#=(%_@-]|[.,:/]\d| ?(?:[%€$£¥₹₽°]|(?:k?g|grams?|gr|mm|cm|m|km|rpm|w|v|mah|eur|euros?|usd|kr|tl|zł|kč|ft|lei)(?!\p{L}))|[年月日号室元円階층호원])/gu;
/** Of the thing itself: where it is, its number, what it costs, a day's year. */
const NUMBERED =
  /(?:(?<![\p{L}\p{M}])(?:box|parcel|paket|room|floor|no|nr|num|number|unit|flat|apt|model|item|art|since|in|from|until|id|zimmer|raum|chambre|habitación|camera|stanza|quarto|kamer|rum|rom|huone|pok[oó]j\p{L}*|pokoj\p{L}*|szoba|camera|комнат\p{L}*|номер\p{L}*|кімнат\p{L}*|oda|غرفة|חדר|lockers?|schließfach|spind|casier|taquilla|armadietto|kluisje|skåp|skab|szafk\p{L}|skříňk\p{L}|ячейк\p{L}|loker|tủ|seit|depuis|desde|dal|sinds|sedan|siden|od|с|з)\.? ?#?|[室号])$/iu;
const TURNED =
  /(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d.,:/#*+&=_@-])\d{1,2}(?:-\d{1,2}){2,4}(?![\p{sc=Latin}\p{sc=Cyrillic}\d*#=(%_@-]|[.,:/]\d)/gu;
/** "behind the 3308 padlock": which one, where nothing is sold. */
const ARTICLED =
  /(?<!\p{L})(?:the|my|our|dem|das|mein|le|mon|el|mi|il|het|mijn) (\d{4})(?:er)?[ -](?:padlock|lock ?box|key ?safe|combi(?:nation)? lock|bike lock|zahlenschloss|vorhängeschloss|cadenas|candado|lucchetto|hangslot)(?!\p{L})/giu;
/** Of the sentence and the one beside it. */
const REACH = 90;
const NEAR = 44;
/** "2-1-1" is told of much else: "is" or a sign stands before it. */
const FEWEST_TURNED = 5;
const TOLD =
  /(?:[:=は是은는]|(?<!\p{L})(?:is|on|to|s|combi\p{L}*|code|auf|ist|est|es|è|é|är|er|op|på|na|je|jest|este|это|на|είναι|คือ)) ?$/iu;
const VERSION =
  /(?<!\p{L})(?:v|version\p{L}*|firmware|build|rev|release|модел\p{L}*|верси\p{L}*|model\p{L}*|date|seit|since|from|am|on the)(?!\p{L})[^\d]{0,12}$/iu;

const OTHERS = C_RELEASE | C_VERSION | C_CURRENCY | C_MEASURE;

export function safes(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  if (!s.hasDigit || !(LOCK.inText(s) || COMBINATION.inText(s) || (s.hasDense && IN_DENSE.test(text)))) return;
  for (const { 0: value, index: at } of all(FIGURES, text)) {
    const around = sentence(text, at, at + value.length);
    // Three figures are a suitcase's.
    if (value.length === 3 && !COMBINED.test(around)) continue;
    if (
      !holdsLock(ctx, at, value.length) ||
      !(YEAR.test(value) ? OF_LIFE : SET).test(around) ||
      NUMBERED.test(around.slice(0, around.indexOf("…")).trimEnd())
    )
      continue;
    if (!isThings(ctx, at, at + value.length)) ctx.emit(at, at + value.length, "SECRET", 0.8, "safe-set");
  }
  if ((s.cues & (C_RELEASE | C_CURRENCY)) === 0)
    for (const hit of all(ARTICLED, text)) {
      const at = hit.index + hit[0].indexOf(hit[1] as string);
      ctx.emit(at, at + 4, "SECRET", 0.78, "combination");
    }
  for (const { 0: value, index: at } of all(TURNED, text))
    if (
      holdsLock(ctx, at, value.length, NEAR) &&
      !VERSION.test(text.slice(Math.max(0, at - NEAR), at)) &&
      (value.length > FEWEST_TURNED || TOLD.test(text.slice(Math.max(0, at - 12), at)))
    )
      ctx.emit(at, at + value.length, "SECRET", 0.82, "combination");
}

/** Does a word for a lock stand in the sentence of the value, or so near before it? */
function holdsLock({ scan: s }: Context, at: number, size: number, reach = REACH): boolean {
  const from = at - reach;
  for (let k = tokenAt(s, at) - 1; k >= 0 && (s.start[k] as number) >= from; k--)
    if (LOCK(s, k) || (reach === REACH && COMBINATION(s, k))) return true;
  if (s.hasDense && IN_DENSE.test(s.text.slice(Math.max(0, from), at))) return true;
  if (reach < REACH) return false;
  for (let k = tokenAt(s, at + size); k < s.count && (s.start[k] as number) < at + NEAR; k++)
    if (LOCK(s, k)) return true;
  return false;
}

function isThings({ scan: s }: Context, at: number, end: number): boolean {
  return (
    (cuesBefore(s, tokenAt(s, at), 3) & OTHERS) !== 0 ||
    (cuesAfter(s, tokenAt(s, end) - 1, 1) & (C_CURRENCY | C_MEASURE)) !== 0
  );
}

const STOPS = /[.!?。！？]["”»')]?\s|\n/u;
function sentence(text: string, at: number, end: number): string {
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .split(STOPS)
    .pop() as string;
  const behind = text.slice(end, end + REACH).split(STOPS)[0] as string;
  return `${before}…${behind}`;
}
