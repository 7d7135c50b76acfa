/**
 * Addresses of India, Vietnam, Indonesia, Turkey and Poland by their own parts, typed as people type them: "H. No. 8-2-293, Plot 41, opp. Ram Mandir,
 * Hyd-33", "vpo Dhanaula, teh Barnala, dist Sangrur", "thôn Đông, xã Phú Minh, huyện Sóc Sơn", "Jl Melur blok ZZ-12 perum Griya Asri", "Yeşilova köyü,
 * muhtarlık karşısı, Acıpayam", "spod szesnastki przy Żwirowej w Oławie".
 */
import { formsByWords, type WordedForm } from "./by-words.ts";

const CAPITAL = "\\p{Lu}[\\p{L}'’-]{1,20}";
const NAME = `${CAPITAL}(?: ${CAPITAL}){0,2}`;

/** A house's or flat's number, as India writes it, and pieces behind it. */
const HEAD =
  "(?:(?:(?:house|door|flat|plot|old|new|shop|ghar|maka+n|quarter|qtr|h|d)\\.? ?(?:no|num|number|nambar)\\.?[ :.-]{0,2}|hno[.: ]{1,2})[\\da-z][a-z\\d/-]{0,14}|[a-z]{1,2}[-/ ]?\\d{1,4}(?:/\\d{1,3})?[a-z]?|\\d{1,3}-\\d{1,4}(?:-\\d{1,4}){1,2}(?:/[a-z\\d]{1,4}){0,2})";
const INDIAN = new RegExp(
  `(?<![\\p{L}\\d/.-])${HEAD},?(?: ?(?:[^,.\\n;:!?()@]|\\.(?=[ \\d]?[\\p{L}\\d])){3,40},){1,6} ?(?:[^,.\\n;:!?()@]|\\.(?=\\d)){3,60}`,
  "giu",
);
/** Words of Indian addresses alone, and those that houses, books and machines have as well. */
const INDIAN_MARKS =
  /(?<!\p{L})(?:ke (?:paas|pas|peeche|piche|samne|saamne|bagal)|gali|mohalla|nagar|colony|chs|society|soc|apts?|apartments|flats|enclave|vihar|layout|mandir|masjid|temple|chowk|bazaa?r|marg|residency|extn|kunj|puram|bagh|gaon)(?!\p{L})/giu;
const OTHER_MARKS =
  /(?<!\p{L})(?:opp|opposite|near|nr|behind|bh|beside|adj|sector|sec|phase|ph|pocket|cross|main|block|blk|wing|road|rd|lane|floor|ward|towers?|plot)(?!\p{L})/giu;
/** The town's short form and the number of its post office: "Hyd-33", "Delhi-91", "Dilli 93". */
const INDIAN_TOWN =
  /(?:^|[\s,])(?:hyd|hyderabad|sec(?:underaba)?d|delhi|dilli|mumbai|bombay|b'?lore|bangalore|bengaluru|blr|chennai|kol|kolkata|calcutta|pune|vizag|ahd|ahmedabad|jaipur|lucknow|lko|noida|ggn|gurgaon|gurugram|bhopal|indore|nagpur|patna|kanpur|surat|thane|dombivli|kochi|cochin|trivandrum|tvm|coimbatore|mysore|goa|ludhiana|amritsar|chandigarh|ghaziabad|gzb|faridabad|navi mumbai|karachi|lahore|isb|islamabad|pindi|rawalpindi|dhaka|colombo|kathmandu)(?:[ -]{1,3}\d{1,6})?(?: \(?[ewns]\)?| east| west)?(?!\p{L})/iu;
/** What is said behind an address, and in none. */
const SAID =
  /(?<!\p{L})(?:is|are|was|will|my|i|you|we|please|pls|plz|call|ask|where|not|but|and|hai|hain|pe|par|wala|wali|ko|se|me|mein|delivery|deliver|send|came|there|for|when|bhej\p{L}*|kar\p{L}*)(?!\p{L})/iu;
/** The head of a piece that is its town's: as far as its number, its capitals or a town that is known. */
const HEAD_OF_PIECE =
  /^ ?(?:(?:\p{Lu}[\p{L}'’-]*|\d{1,6}|[ewns]|nagar|sec|sector|ph|phase|block|ward|colony|road|vihar)(?:[ -]{1,3}(?=\p{Lu}|\d|[ewns](?!\p{L})|nagar|sec|ph|block|ward|colony|road|vihar)|(?!\p{L})))+/u;

/** As far as its pieces are of an address; the last of them has its town at its head. */
function indianEnd(hit: string): number {
  let from = hit.indexOf(",") + 1;
  for (let to = hit.indexOf(",", from); to > 0 && !SAID.test(hit.slice(from, to)); to = hit.indexOf(",", from))
    from = to + 1;
  const comma = hit.indexOf(",", from);
  const last = hit.slice(from, comma < 0 ? hit.length : comma);
  const town = INDIAN_TOWN.exec(last);
  if (town !== null) return from + town.index + town[0].length;
  const said = HEAD_OF_PIECE.exec(last);
  return said === null ? from - 1 : from + said[0].trimEnd().length;
}
const isIndian = (whole: string): boolean => {
  const hit = whole.slice(0, indianEnd(whole));
  const own = (hit.match(INDIAN_MARKS)?.length ?? 0) + (INDIAN_TOWN.test(hit) ? 1 : 0);
  const others = (hit.match(OTHER_MARKS)?.length ?? 0) + (NUMBERED.test(hit) ? 1 : 0);
  return own > 0 && own + others > 1 && !/[₹$€£%=]/.test(hit);
};
const NUMBERED = /^(?:house|door|flat|plot|old|ghar|maka+n|quarter|qtr|h|d)\.? ?(?:no|num|number|nambar)|^hno/iu;

/** "vpo Dhanaula, teh Barnala, dist Sangrur, Punjab", "At/Po- Nimapara, Dist- Puri, Odisha-752106". */
const VILLAGE =
  /(?<![\p{L}\d])(?:v\.?p\.?o\.?|vill(?:age)?|at ?\/ ?(?:po|post)|at ?[:-]|at post|a\/p|gram|gaon|mouza|mauza)\.?[ :.-]{1,3}\p{L}{3,18}(?: \p{L}{3,18})?(?:(?:,| -) ?(?:(?:po|p\.o|post|ps|p\.s|via|teh|tehsil|taluka?|tal|block|mandal|dist|distt|district|thana|anchal)\.?[ :.-]{1,3}\p{L}{3,18}(?: \p{L}{3,18})?|\p{L}{4,16}(?: \p{L}{3,12})?)){1,5}(?:[ ,-]{1,3}\d{6})?(?!\p{L})/giu;
const isVillage = (hit: string): boolean =>
  /[ ,-](?:po|p\.o|post|ps|p\.s|teh|tehsil|taluka?|tal|mandal|dist|distt|district|thana)\.?[ :.-]/iu.test(hit.slice(4));

/** "thôn Đông, xã Phú Minh, huyện Sóc Sơn, gần đình làng", "căn 1205 toà S2.03 Vinhomes", "chung cư Bình Minh lô B phòng 304". */
const VIETNAMESE_NAME = "\\p{L}{1,8}(?: \\p{L}{2,8}){0,2}";
const VIETNAMESE_BY = "(?:nhà )?(?:gần|sau|cạnh|đối diện|trước|kế|bên cạnh|ngay)(?: \\p{L}{2,8}){1,4}";
const VIETNAMESE = new RegExp(
  `(?<!\\p{L})(?:(?:(?:số nhà|nhà số|sn) ?\\d{1,4},? )?(?:thôn|ấp|xóm|bản|buôn|khu phố|khóm|tổ|đội) (?:\\d{1,3}|${VIETNAMESE_NAME}),? (?:xã(?! hội)|phường|thị trấn|tt\\.?) (?:\\d{1,2}|${VIETNAMESE_NAME})(?:,? (?:huyện|quận|thành phố|tp\\.?|tx\\.?|thị xã|tỉnh) (?:\\d{1,2}|${VIETNAMESE_NAME})){0,3}(?:, ${VIETNAMESE_BY}(?=[,.;!?\\n]|$))?|căn(?: hộ)? [a-z]?\\d[\\w.-]{1,6},? (?:tòa|toà|block|tháp|lô|chung cư|cc) [a-z]?[\\w.]{1,6}(?:,? \\p{Lu}[\\p{L}\\d]{2,14}(?: \\p{Lu}[\\p{L}\\d]{1,14}){0,2})?|chung cư ${VIETNAMESE_NAME},? (?:lô|block|tòa|toà|tháp) [a-z\\d]{1,4},? (?:phòng|căn|tầng|p\\.?) ?\\d{1,4}(?:,? (?:p\\.|phường|quận|q\\.) ?${VIETNAMESE_NAME})?)`,
  "giu",
);

/** A wider part behind it, or names with their capitals. */
const isVietnamese = (hit: string): boolean =>
  /(?:huyện|quận|thành phố|tp|tx|thị xã|tỉnh) /iu.test(hit) ||
  /(?:xã|phường|thị trấn|tt\.?) (?:\p{Lu}|\d)/u.test(hit) ||
  /^c/iu.test(hit);

/** "Jl Mawar blok ZZ-12 perum Griya Asri 2 Tambun", "perum Griya Asri blok C3 no 15". */
const INDONESIAN = new RegExp(
  `(?<!\\p{L})(?:(?:[Jj]ln?|[Jj]alan|[Gg]g|[Gg]ang)\\.? ${NAME}(?: [IVX\\d]{1,4})?|(?:[Pp]erum|[Pp]erumahan|[Kk]omplek|[Kk]omp|[Cc]luster)\\.? ${NAME}(?: \\d{1,2})?),? (?:[Bb]lok|[Bb]lk)\\.? ?[A-Z]{1,3}[-/. ]?\\d{1,3}(?:[/-]\\d{1,3})?(?:,? ?[Nn]o\\.? ?\\d{1,3})?(?:,? (?:[Pp]erum|[Pp]erumahan|[Kk]omplek|[Kk]omp|[Cc]luster|[Tt]aman|[Rr][TtWw])\\.? ?(?:${NAME}(?: \\d{1,2})?|\\d{1,3}(?:/\\d{1,3})?)){0,3}(?:,? ${CAPITAL}(?=[,.;!?\\n]|$| \\p{Ll}))?`,
  "gu",
);

/** "Yeşilova köyü, muhtarlık karşısı, Acıpayam / Denizli", "bahçelievler mh 7. cadde 12/4 çankaya ankara". */
const TURKISH = new RegExp(
  `(?<!\\p{L})(?:${NAME} (?:[Kk]öyü|[Mm]ezrası|[Bb]eldesi|[Yy]aylası)(?: \\p{L}{3,12} mevkii)?, (?:\\p{L}{2,14} ){1,4}(?:karşısı|yanı|arkası|üstü|altı|önü|girişi|çıkışı|bitişiği)(?:ndaki ev)?, ${CAPITAL}(?: ?/ ?${CAPITAL})?|[Kk]öyün? (?:giriş|çıkış|meydan)\\p{L}{1,6} (?:\\p{L}{2,14} ){1,4}ev,? ${CAPITAL}(?:, ${CAPITAL})?|\\p{L}{4,20} (?:mah?|mh)\\.? \\d{1,4}\\.? (?:cadde|cad|cd|sokak|sok|sk)\\.? (?:no:? ?)?\\d{1,4}(?:/\\d{1,4})?(?: \\p{L}{4,16}){0,2}(?=[,.;!?\\n]|$))`,
  "gu",
);

/** "spod szesnastki przy Żwirowej w Oławie", "pod czternastką na Klonowej", "mieszkanie nr 7 przy Wrzosowej w Ełku": a house by its number as a noun. */
const POLISH_NUMBER =
  "(?:jedynk|dwójk|trójk|czwórk|piątk|szóstk|siódemk|ósemk|dziewiątk|dziesiątk|jedenastk|dwunastk|trzynastk|czternastk|piętnastk|szesnastk|siedemnastk|osiemnastk|dziewiętnastk|dwudziestk)(?:i|ą|a|ę|e)";
const POLISH = new RegExp(
  `(?<=(?:[Ss]pod|[Pp]od|[Zz]|[Ss]przed|[Pp]rzed|[Dd]o|[Ww]) )(?:(?:numer(?:u|em)? )?(?:${POLISH_NUMBER}|\\d{1,3}[a-z]?(?= przy |[^\\n.,;]{6,40} we? \\p{Lu}))) (?:przy|na|z|w) (?:ul\\.? )?\\p{Lu}\\p{L}{2,18}(?:ej|iej|ego|ich|ych)(?: \\p{Lu}\\p{L}{2,18})?(?: (?:w|we|na) \\p{Lu}\\p{L}{2,18})?|(?<!\\p{L})[Mm]ieszkani(?:e|a|u|em) (?:nr )?\\d{1,3} (?:przy|na) (?:ul\\.? )?\\p{Lu}\\p{L}{2,18}(?:ej|iej|ego|ich|ych)(?: \\d{1,3}[a-z]?)?(?: (?:w|we|na) \\p{Lu}\\p{L}{2,18})?`,
  "gu",
);
/** "Ag. Dimitriou 14, Peristeri": Greek streets in Latin letters. */
const GREEKLISH = new RegExp(
  `(?<!\\p{L})(?:Ag\\.|Agiou|Agias|Agion|Odos|Leof\\.?|Lewf\\.?|Leoforos|Plateia) ${NAME} \\d{1,3}[A-Z]?(?:, ${CAPITAL})?`,
  "gu",
);

const [HOUSES, VILLAGES, XA, BLOK, KOY, PRZY, ODOS] = [1, 2, 4, 8, 16, 32, 64] as const;
const FORMS: readonly WordedForm[] = [
  { flag: HOUSES, form: INDIAN, isOne: isIndian, endOf: indianEnd },
  { flag: VILLAGES, form: VILLAGE, isOne: isVillage },
  { flag: XA, form: VIETNAMESE, isOne: isVietnamese },
  { flag: BLOK, form: INDONESIAN },
  { flag: KOY, form: TURKISH },
  { flag: PRZY, form: POLISH },
  { flag: ODOS, form: GREEKLISH },
];
const WORDS: readonly (readonly [flag: number, words: string])[] = [
  [
    HOUSES,
    "hno house door flat plot ghar makan makaan h d opp opposite near nr behind ke gali mohalla nagar colony chs society enclave vihar layout sector pocket cross mandir masjid temple chowk marg residency puram kunj bagh",
  ],
  [VILLAGES, "vpo vill village po post teh tehsil taluka dist distt district mandal thana"],
  [XA, "xã phường thị căn chung"],
  [BLOK, "blok blk"],
  [KOY, "köyü köyün köy mezrası beldesi yaylası mah ma mh"],
  [PRZY, "przy na mieszkanie mieszkania mieszkaniu mieszkaniem"],
  [ODOS, "ag agiou agias agion odos leof lewf leoforos plateia"],
];
export const SOUTHERN_WORDS = WORDS.map(([, words]) => words).join(" ");

/** In a text that has one of `SOUTHERN_WORDS`. */
export const southernHamlets = formsByWords(WORDS, FORMS, 0.83);
