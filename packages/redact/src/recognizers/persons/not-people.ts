/**
 * Of what was taken for somebody by its looks or its place, what is a word and nobody: "Kominík říká …", "我老婆周一 …", "čaká na Maďarov",
 * "Siirretty Palautuksiin", "白菜和黄瓜". One question for all rules, asked of what they found, so that a text with nobody in it pays nothing.
 */
import type { Draft } from "../../findings.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isKoreanDesk } from "../../names/ordinary-dense.ts";
import { spelledHash } from "../../names/ordinary-hash.ts";
import { isOrdinaryAnywhere, isScandinavian, isSouthSlavic, spelled } from "../../names/ordinary-words.ts";
import { ARABIC, CYRILLIC, GREEK, HEBREW, unitAt } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import {
  AMBIGUOUS,
  COMMON,
  FIRST,
  GREET,
  HUMAN_VERB,
  LAST,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  TITLE,
  wordBits,
} from "../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../scan/scan.ts";
import { FEASTS, IN_ROWS, LANDS, MOODS, ROOMS, SMALL, SMALL_WORDS, TRADES, WORDS } from "../../words/not-people.ts";
import { TOWNS_IN_CASES } from "../../words/towns-in-cases.ts";
import { tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { isAccentedWord } from "./lower.ts";
import { sentenceStart } from "./name-places.ts";
import { apart, isCased, isUpper, isWord, sameLine } from "./name-tokens.ts";
import { isNobodyHere, isTitleOnly } from "./nobody-here.ts";
import { isNoted } from "./notes.ts";
import { isPart } from "./parts.ts";
import { opensWhatIsSaid } from "./speaker-lines.ts";
import { stemBits } from "./stems.ts";
import { isByContext } from "./things/by-context.ts";
import { isByNoun, isListItem } from "./things/by-noun.ts";
import { isOfTopic } from "./things/by-topic.ts";
import { isCalledElsewhere } from "./things/called-elsewhere.ts";
import { isDeskThatSigns } from "./things/desks.ts";
import { isOfFirm } from "./things/firms-of-people.ts";
import { isInLog } from "./things/in-logs.ts";
import { isNamesake } from "./things/namesakes.ts";
import { isOfKind } from "./things/of-kind.ts";
import { isSaidNobody } from "./things/said-nobody.ts";
import { isVietnameseHead } from "./things/vietnamese.ts";
import { isTownDeclined } from "./towns-declined.ts";
import { isTrade } from "./trades.ts";

const [TRADE, WORD, MOOD, SMALL_ONLY, LAND, ROOM, SMALL_WORD, FEAST, IN_ROW] = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Whatever the words mean: what was asked for, signed, introduced or given a title is a name. */
const SURE = 0.89;
const GREETED = 0.9;
const COURTEOUS = new Set(["person-greeted", "person-honoured", "person-signed"]);
/** "牛乳屋さん", "森林官さん": three signs and more, by what they end in. */
const JAPANESE_TRADE =
  /^(?!加賀|長谷|名古|近江)[\p{Script=Han}ァ-ヴー々]{2,6}(?:屋|官|師|士|員|係|工|業者|課|局|店|人)$/u;
/** "お子様", "奥様". */
const isJapaneseKin = (text: string, start: number, end: number): boolean =>
  end - start === 1 && "子奥嬢娘孫".includes(text.charAt(start)) && text.charAt(end) === "様";
/** Finnish: from and in a town. */
const FROM_TOWN = /^\p{Lu}\p{Ll}{3,}(?:lta|ltä|ssa|ssä|stä|llä)$|^\p{Lu}\p{Ll}{6,}sta$/u;
const STRONG =
  /^person-(?:signed|title|told|patronymic|papers|door|owner|holder|maiden|initials|spelled|island|called|shown|line)$/;
/** Longest ending of grammar behind a stem, and endings of families' names: "Murarzewicz", "Kominíková". */
const LONGEST_ENDING = 4;
const SHORT_ENDING = 2;
const LONG_STEM = 5;
const THAI = 0xe00;
const OF_FAMILIES =
  /(?:ov|ova|ová|ové|ovú|ev|eva|enko|ów|sk[iaíáýy]|ick[iýyáa]|icz|ić|ič|ík|uk|escu|eanu|son|sen|sson|ов|ова|ову|овой|ев|ева|енко|ук|юк|ич|ский|ская|ски|ська|ський|ник)$/;

const GOES_ON_HAN = /^[可要用去来來会會不没沒有早晚上下中打到在和也就都前后後左右起请請能想得才还還是的]*$/;

let table: Map<number, number> | undefined;
let stems: Map<number, number> | undefined;

/** Made when the first somebody is found: many programs read texts with nobody in them. */
function make(): Map<number, number> {
  table = new Map();
  stems = new Map();
  for (const [words, kind] of [
    [TRADES, TRADE],
    [WORDS, WORD],
    [MOODS, MOOD],
    [SMALL, SMALL_ONLY],
    [LANDS, LAND],
    [ROOMS, ROOM],
    [SMALL_WORDS, SMALL_WORD],
    [FEASTS, FEAST],
    [IN_ROWS, IN_ROW],
  ] as const)
    for (const word of words.trim().split(/\s+/)) {
      const isStem = word.endsWith("*");
      const into = isStem ? stems : table;
      const hash = spelledHash(isStem ? word.slice(0, -1) : word.replaceAll("_", " "));
      if (!into.has(hash)) into.set(hash, kind);
    }
  return table;
}

function kindOf(text: string, from: number, to: number): number {
  const whole = (table ?? make()).get(spelledHash(text, from, to));
  if (whole !== undefined) return whole;
  for (let cut = 0; cut <= LONGEST_ENDING && to - cut - from > 1; cut++) {
    // A short stem takes short endings: "kok" is a cook, "Kokkonen" somebody.
    if (cut > SHORT_ENDING && to - cut - from < LONG_STEM && text.charCodeAt(from) < THAI) return 0;
    const kind = stems?.get(spelledHash(text, from, to - cut));
    if (kind === undefined) continue;
    const ending = text.slice(to - cut, to);
    // "周一鸣" is somebody.
    return OF_FAMILIES.test(ending) || (text.charCodeAt(from) > THAI * 2 && !GOES_ON_HAN.test(ending)) ? 0 : kind;
  }
  return 0;
}

/** Words that lead to how somebody is, and what stands behind. */
const IS_HOW =
  /(?<!\p{L})(?:היה|היתה|הייתה|מאוד|ממש|כל כך|כזה|خیلی|بسیار|واقعا|كان|كانت|جدا|ليس|مش|غير|बहुत|बड़े|काफ़ी|काफी) $/u;
const IS_HOW_BEHIND = /^(?: (?:מאוד|ממש|כל כך|بود|است|هستم|هستیم|نیست|نبود|جدا|है|हैं|था|थे|थी)(?!\p{L})|[،,])/u;

/** "मिस्त्री ने", "Müdire hanım": what marks who did it, and how one calls people, taken with the word. */
const DID_IT = edged(/(?<=.) (?:ने|को|से|का|की|के|में|पर|hanım|bey|usta|hoca|abi|ji|जी|साहब|भाई|मैडम|सर)$/u);

/** What one wishes each other well with, before a feast: "Glad …", "Hezkého …". What stands behind ends the wish. */
const WISH = edged(
  /(?:^|[.!?,;:\n] ?|(?<!\p{L})(?:und|and|et|y|e|en|og|och|ja|i|a|és|și|и|και|ve|dan) )(?:(?:glad|trevlig|светла|светъл|светлой|светлого|светлої|glædelig|gledelig|god|gott|frohe[sn]?|fröhliche[sn]?|schöne[sn]?|fijne?|vrolijke?|zalige?|merry|blessed|joyeuse|joyeux|joyeuses|feliz|felices|buon|buona|felice|lieto|lieta|boas?|bom|wesołych|szczęśliwych|udanych|spokojnych|veselé|veselý|hezkého|hezké|hezký|pekného|pekné|pekný|krásné|krásneho|šťastné|boldog|kellemes|békés|fericit|честит|честита|честито|весела|весел|весели|καλό|καλά|καλή|mutlu|hayırlı|hyvää|iloista|сретан|sretan|sretna))$/iu,
);
const WISH_ENDS =
  /^(?:$|[.!,;\n)]| (?:og|och|und|and|et|y|e|i|a|en|és|și|и|και|ja|ve|allihopa|allesammen|alle|allen|a tutti|à tous|a todos|to all|all|everyone|wszystkim|všem|všetkým|mindenkinek|tuturor|всем|всички|σε όλους|herkese|kaikille)(?!\p{L}))/iu;
/** "С Масленицей!", "З Миколаєм і ще раз дякую". */
const WITH_WISH = /(?:^|[.!?\n] ?)(?:с|со|з|із) $/iu;
const WITH_WISH_ENDS = /^(?:!|\.?$| (?:и|і|та) (?:ещё|еще|ще)(?!\p{L}))/u;

function isFeast(s: Scan, i: number, start: number, end: number): boolean {
  const before = s.text.slice(Math.max(0, start - 18), start);
  const behind = s.text.slice(end, end + 14);
  if (((s.word[i] as number) & LAST) !== 0 && ((s.word[i] as number) & AMBIGUOUS) === 0) return false;
  return (
    (before.endsWith(" ") && WISH.test(before.slice(0, -1)) && WISH_ENDS.test(behind)) ||
    (s.script[i] === CYRILLIC && WITH_WISH.test(before) && WITH_WISH_ENDS.test(behind))
  );
}

/** "Feliz Navidad, …". */
const isWish = (s: Scan, i: number): boolean =>
  /^(?:Feliz|Felice|Mutlu|Blessed)$/.test(s.text.slice(s.start[i], s.end[i])) &&
  /^ (?:Navidad|Pascua|Páscoa|Pasqua|Natale|Natal|Carnaval|Año|Ano|Aniversario|Aniversário|Cumpleaños|D[ií]a|Noeller|Bayramlar|Paskalya|Yıllar|Reyes)/iu.test(
    s.text.slice(s.end[i], (s.end[i] as number) + 13),
  );

/** "Trevlig Valborg", "Mutlu Paskalyalar": what one wishes and the feast, which no list of names has. */
function isWished(s: Scan, i: number, end: number): boolean {
  const next = i + 1;
  return (
    next < s.count &&
    s.end[next] === end &&
    isCased(s, i) &&
    ((s.word[next] as number) & (FIRST | LAST)) === 0 &&
    LISTS(s.hash[next] as number) === 0 &&
    stemBits(s, next) === 0 &&
    WISH.test(s.text.slice(Math.max(0, (s.start[i] as number) - 2), s.end[i])) &&
    WISH_ENDS.test(s.text.slice(end, end + 14))
  );
}

/** "Muraren", "Coșarul", "Ковачът": a word with its article, which names do not have. */
const DEFINITE = endings([
  [
    "emus emys ämys minen vuus aren isten anten enten mannen manden mästaren mesteren pojken arna erna tören sören tanten erskan ul ului oarea ilor ът ят ият ките ците ниците тата цата ката ницата ачката ковете",
    1,
  ],
]);
/** "Weterynarz", "Ветеринар", "Eläinlääkäri": what somebody does, where a model of names doubts. */
const AGENT = endings([
  [
    "arz ář ár ář nik ník ista log telka teľka ářka árka ář ista ista ник щик чик тель ист лог инар щица ница тельница чиня ар атор ator tor taja täjä lija ija ijä kääri mies nainen nő ász ész ıcı ici ucu ücü cı ci",
    1,
  ],
]);
const DOUBTED = 40;

const isAbstract = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & (FIRST | LAST)) === 0 &&
  LISTS(s.hash[i] as number) === 0 &&
  ABSTRACT(s.text, s.start[i] as number, s.end[i] as number, 4) !== 0;

/** In no list of names, and a word by its ending. */
function isWordByEnding(s: Scan, i: number): boolean {
  if (((s.word[i] as number) & (FIRST | LAST)) !== 0 || LISTS(s.hash[i] as number) !== 0) return false;
  const [from, to] = [s.start[i] as number, s.end[i] as number];
  if (!sentenceStart(s, i) || to - from < 5) return false;
  return DEFINITE(s.text, from, to, 3) !== 0 || (AGENT(s.text, from, to, 3) !== 0 && nameScore(s, i) < DOUBTED);
}

/** "Merel, mus en vink …", "Heide en salie": the first of a row of words in small letters, none of them whoever is somebody's. */
export function opensRow(s: Scan, i: number): boolean {
  if (!sentenceStart(s, i)) return false;
  const comma = unitAt(s.text, s.end[i] as number) === 44;
  let k = i + 1;
  if (!comma) {
    // "X a appelé": and in Czech, has in French.
    const joint = s.text.slice(s.start[k], s.end[k]);
    if (!apart(s, i) || joint.length === 1 || !JOINT(joint)) return false;
    k++;
  }
  if (!isPlainWord(s, k)) return false;
  if (!comma) return true;
  const next = k + 1;
  if (next + 1 >= s.count || !sameLine(s, next)) return false;
  const gap = s.text.slice(s.end[k], s.start[next]);
  if (gap === ", ") return isPlainWord(s, next);
  return gap === " " && JOINT(s.text.slice(s.start[next], s.end[next])) && isPlainWord(s, next + 1);
}
const JOINTS = new Set(
  "and und et y e en og och ja i a és és și и та й και ve dan o oder or ou of eller vagy sau или або ή veya".split(" "),
);
const JOINT = (word: string): boolean => JOINTS.has(word);
/** In small letters, no small word of the language, no verb of people, and nobody's aunt. */
const isPlainWord = (s: Scan, k: number): boolean =>
  k < s.count &&
  isWord(s, k) &&
  sameLine(s, k) &&
  !isUpper(s, k) &&
  ((s.word[k] as number) & (COMMON | TITLE | PARTICLE | PERSON_BEFORE | PERSON_VERB | HUMAN_VERB | FIRST)) === 0 &&
  ((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) === 0;

/** "Siirretty Palautuksiin": into a department; to somebody would be another case. */
const INTO = /(?<!\p{L})(?:siirretty|siirrettiin|siirsin|siirrän|siirrä|siirto|palautettu|ohjattu) $/iu;
const ILLATIVE = /(?:[aeiouyäö]{2}n|h[aeiouyäö]n|seen|siin)$/;

/** Vietnamese of lands: on whose side, from where. */
const LAND_BEFORE = /(?<!\p{L})(?:phía|bên|nước|người|tiếng|hàng|xe|từ|sang|ở) $/iu;

/** A feast's word before "blessed". */
const FEAST_BEFORE =
  /(?<!\p{L})(?:عید|عيد|أضحى|فطر|عام|العيد|نوروز|یلدا|رمضان|سال|شهر|ईद|होली|दीपावली|दिवाली|नववर्ष)(?: \p{L}+){0,2} $/u;
const BLESSED = new Set(["مبارک", "مبارك", "خجسته", "मुबारक", "کریم", "كريم"]);

/** Until, after and between feasts, and the feast of them. */
const WHEN_BEFORE =
  /(?<!\p{L})(?:între|după|înainte de|până la|până de|de|před|po|na|do|przed|na|prije|poslije|do|oko|before|after|avant|après|antes de|depois de|no|pelo|sebelum|setelah|sesudah|hari|libur|sehabis|trước|sau|dịp|ăn|glad|gott|före|efter|μετά την|πριν την|μέχρι|ως|κάθε|μέχρι την|από|έως|στις|την) $/iu;
const WHEN_BEHIND =
  /^(?: (?:bayram|ayı|ayında|günü|gecesi|tatil|öncesi|sonrası|și Revelion|și Paște|και|ή|όχι|ναι|πρωί|βράδυ|απόγευμα|μεσημέρι|στις|kuningan|haji)|['’](?:da|de|dan|den|ın|a|ı))/iu;

/** In Arabic and Hebrew a trade or a people behind a verb may be what a family is called: not behind a comma, nor behind the noun that it says more of. */
const SEMITIC_BEFORE =
  /(?:[،,;:.] ?|(?<!\p{L})(?:و|یا|או|أو) |(?<!\p{L})(?:ال(?!سيد|أستاذ|حاج|مهندس|دكتور|أخ|شيخ|عم|آنسة)\p{L}{2,}|ה(?!אדון|גברת|דוקטור)\p{L}{2,}|\p{L}{2,}(?:كم|كن|نا|كما|שלכם|שלנו)|שלכם|שלנו) )$/u;
const UNCASED_TITLE = /(?<!\p{L})(?:آقای|خانم|جناب|دکتر|مهندس|श्री|श्रीमती|सुश्री|डॉ|مسٹر) $/u;

/** "Przekazać do Spedycji", "у Відвантаження": what is done, in no list of names. */
const ABSTRACT = endings([
  [
    "cji cja cję acje ácie ácií ácii ace aci ání ości ność osti nost ння нню ції цію ние ния нию ции цию ция ость ости ást ést ásra ésre áshoz éshez ásnak ésnek ásba ésbe ás és ție ția ției ția țiile ción ciones ção ções zione zioni tion tions ung ungen ning ningen ningar ση σεις σης ment ments gizi",
    1,
  ],
]);
/** "tháng Bảy", "thứ Sáu". */
const COUNTED_BEFORE = edged(/(?<!\p{L})(?:tháng|thứ) $/iu);

const isArticle = (s: Scan, k: number): boolean =>
  k >= 0 &&
  /^(?:le|la|les|du|au|l|el|los|las|del|al|il|lo|i|nel|nella|o|a|os|as|no|na|de|het|den|det|der|die|das|dem|im|vom|zum|the|το|τον|ο|η|οι|τη|την|στο|στον|στη|στην)$/i.test(
    s.text.slice(s.start[k], s.end[k]),
  );

const VILLE = spelled("ville");
const DOLLAR = 36;
const SHIP =
  /(?<!\p{L})(?:schip|schiff|frachter|fartyg|fartyget|skib|skibet|skip|skipet|ship|vessel|ferry|navire|nave|buque|navio|statek|loď|hajó|nava|laiva) (?:ms|mv|ss|mt) /iu;

/** "سائقكم الهندي": a word of no list, and of what people he is. */
function isStrangerOfPeople(s: Scan, i: number, end: number): boolean {
  const next = i + 1;
  return (
    ((s.word[i] as number) & (FIRST | LAST)) === 0 &&
    next < s.count &&
    s.end[next] === end &&
    kindOf(s.text, s.start[next] as number, end) === TRADE
  );
}

/** "z Kalisza", "в Твери": a town in a case of grammar, behind a word of place. */
const isTownInCase = (text: string, start: number, end: number): boolean =>
  end - start > 3 &&
  end - start < 17 &&
  TO_TOWN.test(text.slice(Math.max(0, start - 7), start)) &&
  TOWNS_IN_CASES.has(text.slice(start, end).toLowerCase());
const TO_TOWN = edged(
  /(?<!\p{L})(?:z|ze|do|w|we|od|koło|spod|pod|v|ve|k|ke|u|iz|в|во|из|до|от|под|у|із|з|біля|від|στ[ηοα]ν?|στους|της|του|των|από|για|προς) $/iu,
);

const SERIES = /^(?: (?:Hanım|Bey|Usta|Abla|Teyze))? (?:serisi|koleksiyonu|modeli|marka|ürün)/u;
/** "el técnico de Zaragoza": where somebody is from. */
function isOfTown(value: string): boolean {
  const town = /^(?:de|da|di|du|von|aus|van|uit|fra|från|z|ze|din) (\p{Lu}\p{L}+)$/u.exec(value)?.[1];
  if (town === undefined) return false;
  const bits = wordBits(town, 0, town.length);
  return (bits & PLACE) !== 0 && (bits & FIRST) === 0;
}

/** What opens a turn in a script without capitals may look like these alone. */
const SAID_AS = new Set(["person-role", "person-does"]);

const BENGALI_VERB =
  /^[\u0980-\u09ff]{1,6}(?:েছেন|েছে|েছি|চ্ছি|চ্ছে|চ্ছেন|লাম|লেন|বেন|তাম|য়নি)$|^(?:জানি|পারি|করি|চাই|যাই|নেই|হবে|নাকি)(?: |$)/u;
/** "배정", and "한도초|과", which was cut where a particle might begin. */
const isOfDesk = (text: string, start: number, end: number): boolean =>
  isKoreanDesk(text.slice(start, end)) ||
  (KOREAN_CUT.test(text.charAt(end)) && isKoreanDesk(text.slice(start, end + 1)));
const KOREAN_CUT = /[은는이가을를의로와과도]/u;

/** Rules that nothing but the words of a name spoke for, and what stands around it. */
const BY_LOOKS = new Set(
  "person-full person-given person-family person-model person-listed person-both person-inside person-beside person-called person-declined person-case person-passed person-note person-spoken person-acts person-built person-lower".split(
    " ",
  ),
);

/** A label, or a greeting, before words that are no names. */
const BY_LABEL = new Set(
  "person-greeted person-told person-maiden person-rank person-title person-introduced".split(" "),
);

/** Rules that towns, feasts and programs are found by as well. */
const ELSEWHERE = new Set(
  "person-given person-full person-listed person-model person-introduced person-does person-passed person-inside person-greeted".split(
    " ",
  ),
);

/** "帳票出力", "診断書待ち", "新大阪着22:41"; "נשלחתם": you did. */
function isByBuild(s: Scan, start: number, end: number): boolean {
  const value = s.text.slice(start, end);
  return (
    (s.hasDense &&
      (JAPANESE_COMPOUND.test(value) ||
        (/[着発待]$/u.test(value) && /^(?:\d{1,2}[:：時]|ち)/u.test(s.text.slice(end, end + 3))))) ||
    YOU_DID.test(value) ||
    (TOWN_IN.test(s.text.slice(Math.max(0, start - TOWN_REACH), start)) && isStranger(s, start, end))
  );
}
const JAPANESE_COMPOUND =
  /^[\p{Script=Han}]{2,}(?:出力|入力|印刷|設定|更新|画面|機能|処理|登録|削除|表示|送信|受信|保存|検索|一覧|管理|対応|完了|変更|連携|承認|集計|取込|照会|明細|履歴|通知|認証|同期|発行|請求|番号|情報|時間|期間|金額|数量|作成|申請|手続|配送|発送|交換|修理|工事|点検|停止|障害|接続|起動|希望|予定|依頼|不可|可能|必要|無料|有料|限定|指定|専用|対象)$/u;
const YOU_DID = /^[\u05d0-\u05ea]{3,}תם$/;
/** Words of place before which nobody is, in languages that have them for nothing else: "Grüße aus …", "Shop in …". */
const TOWN_IN = edged(
  /(?<!\p{L})(?:aus|uit|nach|(?:shop|filiale|laden|geschäft|store|branch|office|winkel|filiaal|butik|butikk|butiken|lager|negozio|tienda|loja|magasin|werkstatt|depot|hotel|wohnhaft|wohne|living|based|bosatt|bor) (?:in|i|en|em|à)) $/iu,
);
const TOWN_REACH = 20;
/** One word of no list of names. */
const isStranger = (s: Scan, start: number, end: number): boolean => {
  const i = tokenAt(s, start);
  return i < s.count && s.end[i] === end && isUpper(s, i) && ((s.word[i] as number) & (FIRST | LAST)) === 0;
};

/** "la lámina", "فرعنا": in small letters a word that its accents tell from the name, and what is ours or yours. */
function isSmallWord(s: Scan, start: number, end: number, score: number): boolean {
  const k = tokenAt(s, start);
  if (score >= MILD || k >= s.count || s.start[k] !== start || s.end[k] !== end) return false;
  if (s.script[k] === ARABIC) {
    const stem = OURS.exec(s.text.slice(start, end))?.[1];
    return stem !== undefined && (isOrdinaryAnywhere(stem) || isOrdinaryAnywhere(`ال${stem}`));
  }
  return isCased(s, k) && !isUpper(s, k) && isAccentedWord(s, k) && isPlainArticle(s, k - 1);
}
const isPlainArticle = spelled(
  "la le les el los las il lo gli i un une una uno det den die das La Le Les El Los Las Il Lo Gli Un Une Una",
);
const MILD = 0.76;
const OURS = /^([\u0621-\u064a]{3,8})(?:نا|كم|كن|هم)$/u;

/** "Müllraum", "Haferdrink", "Tvättstugan": compounds of Germanic languages by the noun they end in: rooms, and behind nobody's bell goods as well. */
const ROOM_NOUN = endings([
  [
    "raum zimmer eingang schrank kasten garage treppe flur box büro tür keller rum rummet stuga stugan förråd förrådet trappa trappan port porten dörr dörren skåp skåpet huone huoneen kellari varasto rom rommet bod boden kjeller kjelleren inngang skap skapet kælder kælderen rum dør døren opgang skab skabet ruimte kelder kamer berging schuur ingang deur kast hal",
    1,
  ],
]);
const GOOD_NOUN = endings([
  [
    `drink milch saft brot butter käse wurst fleisch suppe soße wasser kaffee kuchen torte riegel pulver creme seife spray papier karte karten schein brief paket kasse konto zahlung gebühr rechnung steuer versicherung vertrag antrag formular bescheid nummer schlüssel gerät kabel stecker lampe schirm tasche koffer schuh schuhe hemd hose jacke kleid decke kissen matratze tisch stuhl schrank regal teppich maschine heizung kessel pumpe filter motor reifen ticket tarif gutschein liste plan karte kurs heft tafel säule station
    boks boksen mjölk juice bröd smör ost kort kortet konto faktura avgift avtal nummer nyckel kabel kabeln kontakt lampa väska sko skor tröja jacka byxor filt kudde bord soffa hylla matta maskin pump filter däck biljett dryck pulver låda lådan laddare laddbox dosa
    melk brød smør kort kortet konto faktura gebyr avtale nøkkel ledning lampe veske sko genser jakke bukse pute teppe hylle maskin pumpe filter dekk billett drikk pulver lader stasjon mælk nøgle taske trøje bukser pude tæppe reol billet oplader stander standeren
    melk sap brood boter kaas kaart rekening verzekering contract formulier nummer sleutel kabel stekker lamp tas koffer schoen schoenen trui jas broek deken kussen matras tafel stoel kast tapijt machine ketel pomp filter band kaartje lader paal pas`,
    1,
  ],
]);
const LEAST_OF_COMPOUND = 4;
function isCompound(s: Scan, start: number, end: number, rule: string): boolean {
  const k = tokenAt(s, start);
  if (k >= s.count || s.start[k] !== start || s.end[k] !== end || !isUpper(s, k)) return false;
  if (((s.word[k] as number) & (FIRST | LAST)) !== 0 || LISTS(s.hash[k] as number) !== 0) return false;
  if (ROOM_NOUN(s.text, start, end, LEAST_OF_COMPOUND) !== 0) return true;
  return rule === "person-model" && !isNoted(s, k) && GOOD_NOUN(s.text, start, end, LEAST_OF_COMPOUND) !== 0;
}

/** "Quốc" of "Quốc khánh". */
function isVietnameseSyllable(s: Scan, start: number, end: number): boolean {
  const k = tokenAt(s, start);
  return k + 1 < s.count && s.start[k] === start && s.end[k] === end && isUpper(s, k) && isVietnameseHead(s, k);
}

/** "Fliesenleger Wagner war da, der Fliesenleger …". */
function isTradeAgain(s: Scan, start: number, end: number): boolean {
  const k = tokenAt(s, start);
  return k < s.count && s.end[k] === end && ((s.word[k] as number) & (FIRST | LAST)) === 0 && isTrade(s, k);
}

/** Is the finding nobody's? */
export function isNobody(s: Scan, { start, end, type, score, rule }: Draft): boolean {
  const { text } = s;
  if (type !== "PERSON")
    return isVietnameseSyllable(s, start, end) || isSmallWord(s, start, end, score) || isOfKind(s, start, end, rule);
  if (!rule.startsWith("known") && isSaidNobody(text, start, end, rule)) return true;
  if (rule === "person-again" && isTradeAgain(s, start, end)) return true;
  if (isNamesake(s, start, end, rule)) return true;
  if ((BY_LOOKS.has(rule) || rule === "person-title" || rule === "person-again") && isByNoun(s, start, end, rule))
    return true;
  if ((BY_LOOKS.has(rule) || BY_LABEL.has(rule)) && isByContext(s, start, end, rule)) return true;
  if ((rule === "person-signed" || rule === "person-model") && isListItem(s, start, end)) return true;
  // "Schip ms Johanna Cornelia"; "até R$ 20": money of Brazil.
  if (rule === "person-title")
    return (
      unitAt(text, end) === DOLLAR ||
      SHIP.test(text.slice(Math.max(0, start - 14), start + 3)) ||
      isOfTown(text.slice(start, end)) ||
      isTitleOnly(text, start, end)
    );
  // "Meryem Hanım serisi": what a maker calls its goods.
  if (rule === "person-honoured" && SERIES.test(text.slice(end, end + 24))) return true;
  if (isNobodyHere(text, start, end) || isTownInCase(text, start, end)) return true;
  if (ELSEWHERE.has(rule) && isCalledElsewhere(s, start, end, rule)) return true;
  if (
    BY_LOOKS.has(rule) &&
    (isOfFirm(s, start, end) ||
      isInLog(s, start, end) ||
      isOfTopic(s, start, end) ||
      isTownDeclined(s, start, end, rule))
  )
    return true;
  if (isVietnameseSyllable(s, start, end)) return true;
  // "Imam Telemach": I have, in languages of the south.
  if (
    rule === "person-rank" &&
    isSouthSlavic(s) &&
    /(?<!\p{L})[Ii]mam $/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return true;
  if (isSmallWord(s, start, end, score)) return true;
  if ((rule === "person-door" || rule === "person-model") && isCompound(s, start, end, rule)) return true;
  if (isOfKind(s, start, end, rule)) return true;
  // "एजेंट: जी, …": who speaks, by their part.
  if (unitAt(text, end) === 58 && isPart(text.slice(start, end))) return true;
  if (rule === "person-model" && isByBuild(s, start, end)) return true;
  if (rule.startsWith("person-signed") && isDeskThatSigns(s, start, end)) return true;
  if (
    end - start > 40 ||
    score > (COURTEOUS.has(rule) ? GREETED : SURE) ||
    (STRONG.test(rule) && rule !== "person-signed") ||
    !rule.startsWith("person-")
  )
    return false;
  // "আমি জানি", "রেখেছেন": a verb of Bengali.
  if (rule === "person-model" && BENGALI_VERB.test(text.slice(start, end))) return true;
  if (s.hasDense && !COURTEOUS.has(rule) && isOfDesk(text, start, end)) return true;
  const marked = DID_IT.exec(text.slice(start, end));
  const to = marked === null ? end : start + marked.index;
  const kind = kindOf(text, start, to);
  const i = tokenAt(s, start);
  const exact = i < s.count && s.start[i] === start;
  // "الموظف: أهلًا بك": what is said, and no name of whoever has the part.
  if (
    (isCased(s, i)
      ? rule === "person-role" && s.end[i] === end
      : SAID_AS.has(rule) || (rule === "person-model" && ((s.shape[i] as number) & IS_DENSE) === 0)) &&
    ((s.word[i] as number) & FIRST) === 0 &&
    unitAt(text, end) !== 10 &&
    end < text.length &&
    opensWhatIsSaid(text, start)
  )
    return true;
  // "asiakas Tampereelta": where a customer is from.
  if (rule === "person-role" && FROM_TOWN.test(text.slice(start, end))) return true;
  if (rule === "person-honoured" && (JAPANESE_TRADE.test(text.slice(start, end)) || isJapaneseKin(text, start, end)))
    return true;
  // "ممنون، نوروز مبارک": two words, behind thanks.
  if (rule === "person-signed") return kind === WORD && text.slice(start, end).endsWith(" مبارک");
  if (rule === "person-greeted") return kind === WORD || (kind === TRADE && marked !== null);
  if (!exact) return kind !== 0 && kind !== MOOD && kind !== SMALL_ONLY;
  const before = i > 0 && sameLine(s, i) && unitAt(text, start - 1) === 32 ? (s.word[i - 1] as number) : 0;
  if ((before & TITLE) !== 0) return false;
  if (kind === 0 && !isCased(s, i) && s.end[i] !== end) return isStrangerOfPeople(s, i, end);
  // "Min kusin ville ringa": a verb in the north, and a Finn.
  if (rule === "person-spoken" && VILLE(s, i) && isScandinavian(s)) return true;
  if (kind === 0) {
    if (s.end[i] === end && COUNTED_BEFORE.test(text.slice(Math.max(0, start - 7), start))) return true;
    // "Ο ταπετσέρης λέει": in small letters behind its article, and in no list.
    if (rule === "person-role" && s.script[i] === GREEK && !isUpper(s, i) && isArticle(s, i - 1))
      return ((s.word[i] as number) & (FIRST | LAST)) === 0 && LISTS(s.hash[i] as number) === 0;
    if (s.end[i] !== end && isWished(s, i, end)) return true;
    if (s.end[i] !== end || !isCased(s, i) || !isUpper(s, i))
      return BLESSED.has(text.slice(start, end)) && FEAST_BEFORE.test(text.slice(Math.max(0, start - 24), start));
    if ((rule === "person-note" || rule === "person-passed") && isAbstract(s, i)) return true;
    if (rule === "person-note")
      return INTO.test(text.slice(Math.max(0, start - 14), start)) && ILLATIVE.test(text.slice(end - 4, end));
    if (isFeast(s, i, start, end) || isWish(s, i)) return true;
    if (rule === "person-model" && ((s.word[i] as number) & (FIRST | AMBIGUOUS)) !== FIRST && opensRow(s, i))
      return true;
    return rule === "person-model" && isWordByEnding(s, i);
  }
  if (kind === SMALL_ONLY) return (rule === "person-lower" || rule === "person-model") && !isUpper(s, i);
  if (kind === IN_ROW) return opensRow(s, i);
  if (kind === ROOM) return isArticle(s, i - 1);
  if (kind === SMALL_WORD) return !isUpper(s, i);
  if (kind === FEAST)
    return (
      isFeast(s, i, start, end) ||
      WHEN_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
      WHEN_BEHIND.test(text.slice(end, end + 16))
    );
  if (kind === LAND) return LAND_BEFORE.test(text.slice(Math.max(0, start - 8), start));
  if (kind === MOOD)
    return (
      !isCased(s, i) &&
      (IS_HOW.test(text.slice(Math.max(0, start - 8), start)) || IS_HOW_BEHIND.test(text.slice(end, end + 8)))
    );
  if (kind === WORD) return true;
  if (!isCased(s, i))
    return s.script[i] === ARABIC || s.script[i] === HEBREW
      ? sentenceStart(s, i) || SEMITIC_BEFORE.test(text.slice(Math.max(0, start - 16), start))
      : !UNCASED_TITLE.test(text.slice(Math.max(0, start - 10), start)) &&
          (!apart(s, i - 1) || (before & (PERSON_VERB | HUMAN_VERB | FIRST | LAST)) === 0);
  if (!isUpper(s, i)) return true;
  // Inside a sentence a trade with a capital may be what its family is called.
  return (
    sentenceStart(s, i) && (before & (PERSON_BEFORE | GREET)) === 0 && ((s.word[i] as number) & (FIRST | LAST)) === 0
  );
}
