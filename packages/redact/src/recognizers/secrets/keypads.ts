/**
 * Codes as they are pressed: with the star and the hash as signs or as words ("*2291#", "dièse 4482 étoile", "呼4471呼", "4471井号"), or the figures
 * alone behind a word for pressing ("the cleaners punch in 8820 at the front door"). What is opened stands in the same sentence; "#4471"
 * alone is a number of something, and "*100#" a telephone's.
 */

import { LATIN } from "../../scan/classes.ts";
import { C_CURRENCY, C_MEASURE, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, cuesAfter, cuesBefore, tokenAt } from "../context.ts";

/** What is opened or silenced so, by stem; in scripts without spaces anywhere. */
export const ENTRY = codedOnce(
  /(?<![\p{L}\p{M}])(?:(?:[dt]oor|gate|courtyard|\p{L}{2,10}(?:tor|tür)(?!\p{L})|skrytk|skrzynk|schránk|schránc|paczkomat|avainlok|lokero|kulcstart|kulcsdob|barrier|bollard|entrance|lobby|stairwell|shed|garage|lock(?:er|box)?|padlock|key ?(?:safe|box|pad)|keypad|alarm|buzzer|intercom|safe|locker|handy|phone|mobile|tablet|front desk door|tore?s?|tür|haust|eing|garagen?|schranke|keller|schupp|tresor|schließf|schloss|zahlens|vorhänge|spind|tast(?:en|ier)|klav|clav|port(?:[aeoiu]|tel|en(?!\p{L}))|portail|portillon|portier|grille|immeuble|cadenas|digicode|interph|barri[eè]r|coffre|casier|verja|cancela|reja|portal|puert|edific|candado|taquilla|telefonillo|portero|cochera|caja fuerte|port[ãõ]|pr[ée]dio|cadeado|cofre|cancell|cancelletto|portone|palazzo|serratur|lucchett|citofon|videocit|sbarra|cassafort|armadiett|poort|deur|hek|schuur|kluis|slagboom|hangslot|portiek|garde|grind|dörr|förråd|hänglås|kodlås|kassask|larm|dør|låge|skur|hengelås|hængelås|boks|bom(?:men)?(?!\p{L})|garasj|ov(?:i|e[na]|een|ella|esta)|port(?:i|in|ti|tia)(?!\p{L})|rap[pu]|lukko|tallelok|häly|hälytt|furtk|bram|drzwi|klat|domofon|szlaban|sejf|szafk|kłód|kłódk|brank|br[aá]n[aauey]|vrat|vchod|dveř|dver|závor|zámek|zámk|trezor|skříň|poart|uș[aăi]|bariera|interfon|lacăt|seif|kapu|ajt|lépcső|sorompó|lakat|széf|riaszt|калитк|ворот|двер|подъезд|шлагбаум|домофон|замо?к|сейф|гараж|сигнализ|хвіртк|брам|під['’]їзд|шафк|врат|вход|бариер|катинар|аларм|πόρτ|εισοδ|είσοδ|κλειδαρ|λουκέτ|χρηματοκ|συναγερμ|θυροτηλ|kap[ıi]|giriş|apart|bariyer|kilit|kasa(?!p)|diafon|(?:ال)?باب|(?:ال|لل)?بواب|(?:ال)?قفل|(?:ال)?خزن|ה?שער|ב?שער|ה?דלת|ב?דלת|ה?אינטרקום|ב?אינטרקום|כספת|ה?מנעול|ה?בניין|[הל]?אזעקה|دم در|در پارکینگ|درب|گاوصندوق|قفل|गेट|दरवाज|ताल|तिजोर|cổng|cửa|khóa|két|gerbang|pintu|pagar|gembok|brankas|palang|tarangkahan|gate ng))|(?:门|門|閘|闸|锁|鎖|玄関|入口|エントランス|オートロック|ゲート|ドア|マンション|テンキー|ダイヤル錠|金庫|ロッカー|車庫|ガレージ|保险柜|保险箱|保險箱|车库|車庫|道闸|大厦|大廈|单元|현관|대문|도어락|출입|금고|자물쇠|차단기|사물함|엘리베이터|ประตู|รั้ว|ตู้เซฟ|ล็อกเกอร์|ไม้กั้น|กุญแจ|คอนโด)/iu,
);
/** What is done to keys, and what a door does. */
const PRESSED = codedOnce(
  /(?<![\p{L}\p{M}])(?:press\p{L}*|push|punch\p{L}*|key(?:ed|s)? (?:it )?in|type[sd]?|tap(?:s|ped)?|dial\p{L}*|enter(?:s|ed)?|hit|takes|opens?|unlock\p{L}*|code|código|codice|cód|kod|kód|kode[nt]?|koodi|код|kapukód|drück\p{L}*|tipp\p{L}*|eintipp\p{L}*|eingeb\p{L}*|geht|wähl\p{L}*|öffn\p{L}*|tap(?:ez|es?|ons)|compos\p{L}*|fai(?:tes|s)|appuy\p{L}*|ouvr\p{L}*|marc[aáoue]\p{L}*|puls[aeo]\p{L}*|tecle\p{L}*|abr[eo]|apret\p{L}*|digit\p{L}*|apert[ae]\p{L}*|prem[ie]\p{L}*|schiacci\p{L}*|apr[ei]\p{L}*|toets\p{L}*|druk\p{L}*|intoets\p{L}*|open|opent|slå\p{L}*|tryck\p{L}*|knapp\p{L}*|öppn\p{L}*|tryk\p{L}*|tast\p{L}*|indtast\p{L}*|åbn\p{L}*|åpn\p{L}*|näppäil\p{L}*|paina\p{L}*|aukea\p{L}*|wpisz\p{L}*|wpis\p{L}*|wbi\p{L}*|wstuk\p{L}*|nacis\p{L}*|wciś\p{L}*|otwier\p{L}*|zmáčk\p{L}*|navol\p{L}*|zadej\p{L}*|naťuk\p{L}*|stlač\p{L}*|zadaj\p{L}*|otev[řír]\p{L}*|otvár\p{L}*|tast\p{L}*|ap(?:eși|eși|ăs\p{L}*|as\p{L}*)|forme\p{L}*|üsd|üss\p{L}*|nyom\p{L}*|pötyög\p{L}*|набер\p{L}*|набир\p{L}*|наж[аи]\p{L}*|жм[иеё]\p{L}*|вбей\p{L}*|введ\p{L}*|натис\p{L}*|набрати|открыва\p{L}*|відкрива\p{L}*|въвед\p{L}*|πατά\p{L}*|πάτα|πατ[άή]σ\p{L}*|πληκτρ\p{L}*|tuşla\p{L}*|bas(?:ın|ıp|arak|\p{L}{0,4})|gir\p{L}*|(?:ا|ت|ن)?ضغط\p{L}*|(?:ا|ت|ن)دخل\p{L}*|(?:מ|ת|ל)?קיש\p{L}*|הקש\p{L}*|לחצ\p{L}*|بزنید|بزن\p{L}*|रو?बा\p{L}*|दब[ाइ][\p{L}\p{M}]*|डाल[\p{L}\p{M}]*|bấm|nhấn|ấn|gõ|pencet|tekan|ketik|masuk\p{L}*|pindot\p{L}*|i-?type|pindutin)(?![\p{L}\p{M}])|(?:按|输|輸|撳|揿|拨|打|押|入力|入れ|開き|開く|開け|누르|눌러|눌르|치고|치면|열려|열리|กด|ใส่|เปิด)/iu,
);

const KEYED =
  /(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\d#*/&=._@+-])[*#]?[A-Za-z]?\d{1,8}(?:[*#]\d{1,8}){0,2}[A-Za-z]?[*#]?(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\d*#=(]|[.,:/-]\d)/gu;
/** "*100#", "*#06#", "*21*…#": what a telephone's network is asked. */
const OF_NETWORK = /^\*#|^\*\d{2,3}(?:\*\d+)*#$/;
const [FEWEST, MOST] = [3, 10] as const;
/** Of the sentence, on either side. */
const REACH = 84;

const HASH_WORDS = [
  "hash(?:tag| key| sign)?|pound (?:key|sign)|octothorpe|raute(?:ntaste|zeichen)?|dièse|diese|almohadilla|numeral|jogo da velha|cerquilha|sustenido|cancelletto|diesis|hekje|fyrkant|firkant|ruutu|risuaita|krzyżyk\\p{L}{0,2}|hash\\p{L}{0,2}|křížek|křížkem|mřížk\\p{L}{1,2}|mriežk\\p{L}{1,2}|kettős ?kereszt\\p{L}{0,2}|diez\\p{L}{0,2}|реш[её]тк\\p{L}{1,2}|решітк\\p{L}{1,2}|диез|δίεση|kare|סולמית|المربع|مربع|हैश|dấu thăng|phím thăng|tanda pagar|สี่เหลี่ยม",
  "star(?: key)?|asterisk|stern(?:chen)?|sterntaste|étoile|etoile|asterisco|estrella|estrela|stella|ster(?:retje)?|stjärna|stjerne|tähti|gwiazdk\\p{L}{1,2}|hvězdičk\\p{L}{1,2}|hviezdičk\\p{L}{1,2}|csillag\\p{L}{0,2}|steluț\\p{L}{1,2}|зв[её]здочк\\p{L}{1,2}|зірочк\\p{L}{1,2}|звездичк\\p{L}{1,2}|αστεράκι|αστερίσκο\\p{L}?|yıldız|כוכבית|نجمة|ستاره|स्टार|dấu sao|phím sao|bintang|ดอกจัน",
  "llave|chave|chiave|bell|klingel|glocke|cloche|clef?|campana|campanello|sino|klucz(?:yk)?|dzwonek|zvonek|zvonček|csengő|ключ|nøgle(?:tast)?|nøkkel(?:tast)?|nyckel(?:knapp)?|sleutel(?:toets)?|kulcs|schlüssel(?:taste)?|key button",
];
const KEY = `(?:${HASH_WORDS.join("|")})`;
const THEN =
  "(?:and|then|press|und|dann|danach|et|puis|ensuite|y|luego|después|e|poi|dopo|depois|en|dan|och|sedan|sen|og|så|ja|sitten|i|potem|a|pak|potom|și|apoi|és|aztán|majd|и|потом|затем|та|потім|και|μετά|ve|sonra|ثم|و|ואז|ו|फिर|và|rồi|lalu|terus|tapos|at|the|die|la|el|le|il|o|de|\\+)";
const FIGURES = "[A-Z]?\\d(?:[ -]?\\d){2,7}[A-Z]?";
const GAP = `(?:[ ,+]{1,3}${THEN}){0,3}[ ,+]{1,3}`;
/** Before the figures or behind them, or both. */
const WORDED = codedOnce(
  new RegExp(
    `(?<![\\p{L}\\p{M}])${KEY}${GAP}(?:\\d{1,4} ?[*#] ?)?${FIGURES}(?:${GAP}${KEY}(?![\\p{L}\\p{M}]))?(?![\\p{L}\\d]|[.,:/-]\\d)|(?<![\\p{L}\\p{M}\\d.,:/-])(?:\\d{1,3} )?${FIGURES}${GAP}${KEY}(?![\\p{L}\\p{M}])`,
    "giu",
  ),
);
/** A word for a key stands in the text: the first of each choice. */
const KEYS = wordSet(
  `hash hashtag pound octothorpe raute rautentaste rautezeichen dièse diese almohadilla numeral velha cerquilha sustenido cancelletto diesis hekje fyrkant firkant ruutu risuaita krzyżyk krzyżykiem hashem křížek křížkem mřížka mřížku mriežka mriežku kereszt kettőskereszt diez diezul решётка решетка решётку решетку решітка решітку диез δίεση kare סולמית المربع مربع हैश thăng pagar
  star asterisk stern sternchen sterntaste étoile asterisco estrella estrela stella ster sterretje stjärna stjerne tähti gwiazdka gwiazdkę gwiazdką hvězdička hvězdičku hviezdička hviezdičku csillag csillagot steluță steluța steluțe звёздочка звездочка звёздочку звездочку зірочка зірочку звездичка αστεράκι αστερίσκος αστερίσκο yıldız כוכבית نجمة ستاره स्टार sao bintang
  llave chave chiave bell klingel glocke cloche clé clef campana campanello sino klucz kluczyk dzwonek zvonek zvonček csengő ключ nøgle nøgletast nøkkel nyckel sleutel kulcs schlüssel schlüsseltaste`,
  "folded",
);
const DENSE_KEY =
  "(?:[#＃]号?键|井[号號字](?:键|鍵)?|星[号號](?:键|鍵)?|米字(?:键|鍵)|呼出?|鍵|シャープ|米印|별표?|우물정|우물 ?정자|샵|샾|종|벨|호출)";
const IN_DENSE = new RegExp(
  `(?<![\\d.,:/-])(?:${DENSE_KEY}(?:を押して|押して|键|,|、)? ?\\d{3,8}(?: ?${DENSE_KEY})?|\\d{3,8} ?${DENSE_KEY})(?!\\d)`,
  "gu",
);
/** "38к2290": the flat, the key and its figures. */
const WITH_FLAT = /(?<![\p{L}\d.,:/-])\d{1,4} ?(?:к|ключ) ?\d{3,6}(?![\p{L}\d]|[.,:/-]\d)/giu;

/** Words for pressing right before plain figures, or right behind them. */
const DEED =
  "(?:punch(?:es)? in|key(?:s|ed)? in|tap(?:s)? in|type(?:s)? in|keypad (?:takes|wants|is)|tippst du|tippen sie|tippe ich|tippt man|tipp|eintippen|tapez|tapes|composez|composes|faites(?: le)?|fais(?: le)?|marca|marcas|marque|pulsa|pulsas|teclea|tecleas|digita|digite|digiti|digitate|digitas|fai|schiacci|premi|toets je|toets|toetst|intoetsen|slå|slår du|tryck|trycker du|tryk|trykker du|trykk|tast|taster du|indtast|näppäile|näppäilet|paina|painat|wpisz|wpisać|wpisujesz|niech wbije|wbij|wbija|wstukaj|naciśnij|zmáčkněte|zmáčkni|navolte|navol|zadejte|naťukejte|stlačte|naťukajte|zadajte|tastezi|tastați|tastează|apeși|apăsați|apasă|üsd be|üsse be|nyomd be|nyomja be|pötyögd be|наберите|набери|набираешь|набирайте|нажмите|нажми|жмите|вбейте|введите|набираєте|наберіть|натисніть|натискаєте|введіть|набираш|наберете|натисни|πατάς|πατήστε|πάτα|πληκτρολογείς|πληκτρολογήστε|اضغط|اضغطي|اضغطوا|ادخل|أدخل|اكتب|מקישים|תקיש|תקישו|להקיש|לחצו|bấm|nhấn|ấn|pencet|tekan|ketik|pindutin mo|pindot mo|pindutin|i-type mo)";
const THE_CODE =
  "(?: (?:the|den|die|le|la|el|il|o|de|het|mã|số|kode|kod|kód|code|código|codice|codul|koodi|код|κωδικό|رمز|الرمز|הקוד|קוד|hogy|że|že|nomor)){0,2}";
const DOORS = "\\d{4,6}[A-Z]?|[A-Z]\\d{3,5}|\\d(?:-\\d){3,5}";
const NO_UNIT =
  "(?![\\p{L}\\d]|[.,:/-]\\d| ?(?:[%€$£¥₹₽]|kr|zł|Kč|Ft|lei|руб|грн|лв|km|kg|min|mal|times|fois|veces|volte|vezes)(?!\\p{L}))";
const OPENS =
  "(?:open|opens|unlock|unlocks|abre|abren|abrir|apre|aprire|ouvre|ouvrir|öffne|öffnen|öffnet|opent|openen|öppna|åbne|åpne|avaa|otwiera|otwieram|otwórz|otevře|otevřete|otvorí|nyitja|deschide|открой|открывает|відкриває|отваря|ανοίγει)(?: [\\p{L}\\p{M}'’]{1,12}){1,4} (?:with|using|con|avec|mit|com|met|med|koodilla|kodem|kódem|kódom|cu|кодом|с|με)";
const BEFORE = codedOnce(
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${DEED}|${OPENS})${THE_CODE}:? ["'“«„]?(${DOORS})${NO_UNIT}`, "giu"),
);
const BEHIND =
  /(?<![\p{sc=Latin}\p{sc=Cyrillic}\d.,:/#*-])(\d{4,6})(?:#|\*)?["'”»“]? ?(?:tuşla\p{L}*|tuşlayın|drücken|eintippen|eingeben|(?:を|と)?(?:押|入力|打)|(?:을|를)? ?(?:누르|눌러|치고|치면)|दब[ाइ]|रو बزن|رو بزن|را بزن|üss\p{L}* be|ketikin)/giu;
const DENSE_BEFORE = /(?:按|输入?|輸入?|撳|揿|กด)(?:了|码|密码|รหัส)? ?(\d{4,6})(?![\d.,:/-]|[元块年月日号])/gu;
/** "el portal el 8611B", "porte B: 45B12": letters and figures right behind what they open; a gate at an airport has fewer figures. */
const OPENED = codedOnce(
  /(?<![\p{L}\p{M}])(?:front door|door|gate|entrance|keypad|haustür|hoftor|portail|portillon|porte|immeuble|digicode|portal|puerta|verja|telefonillo|portão|portaria|portone|cancello|citofono|deur|poort|port(?:en)?|dörren|døren|ovi|brama|bram[ayę]|furtk\p{L}|drzwi|domofon\p{L}?|vchod|branka|kapu|interfon|калитк\p{L}|домофон\p{L}?|подъезд\p{L}?|kapı)(?:(?:,? (?:code|kod|el|la|le|il|o|is|es|est|c['’]est|è|é|ist|är|er|to|on)){1,2}[ :=]{1,2}| ?[:=] ?)(\d{3,5}[A-Z]|[A-Z]\d{3,5}|\d{1,3}[A-Z]\d{2,3})(?![\p{L}\d-])/giu,
);
const DOOR_WORDS = wordSet(
  "door gate entrance keypad haustür hoftor portail portillon porte immeuble digicode portal puerta verja telefonillo portão portaria portone cancello citofono deur poort port porten dörren døren ovi brama bramy bramę furtka furtki furtkę drzwi domofon domofonu vchod branka kapu interfon калитка калитке домофон домофона подъезд подъезда kapı",
  "folded",
);
/** The verbs of the forms above; most texts hold none. */
const KEYING = wordSet(
  `open opens unlock unlocks abre abren abrir apre aprire ouvre ouvrir öffne öffnen öffnet opent openen öppna åbne åpne avaa otwiera otwieram otwórz otevře otevřete otvorí nyitja deschide открой открывает відкриває отваря ανοίγει punch punches key keys keyed tap taps type types keypad tippst tippen tippe tippt tipp eintippen drücken eingeben tapez tapes composez composes faites fais marca marcas marque pulsa pulsas teclea tecleas digita digite digiti digitate digitas fai schiacci premi toets toetst intoetsen slå slår tryck trycker tryk trykker trykk tast taster indtast näppäile näppäilet paina painat wpisz wpisać wpisujesz wbije wbij wbija wstukaj naciśnij zmáčkněte zmáčkni navolte navol zadejte naťukejte stlačte naťukajte zadajte tastezi tastați tastează apeși apăsați apasă
  üsd üsse nyomd nyomja pötyögd наберите набери набираешь набирайте нажмите нажми жмите вбейте введите набираєте наберіть натисніть натискаєте введіть набираш наберете натисни πατάς πατήστε πάτα πληκτρολογείς πληκτρολογήστε tuşlayın tuşla tuşlayıp tuşluyorsunuz اضغط اضغطي اضغطوا ادخل أدخل اكتب מקישים תקיש תקישו להקיש לחצו bấm nhấn ấn pencet tekan ketik ketikin pindutin pindot दबाइए दबाओ दबाएं दबाना بزنید بزن بزنی`,
  "folded",
);

/** Things whose numbers stand so as well. */
const OTHERS = C_RELEASE | C_VERSION | C_CURRENCY | C_MEASURE;

export function keypads(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  if (!s.hasDigit) return;
  const signs = text.includes("#") || text.includes("*");
  if (signs) for (const hit of all(KEYED, text)) signed(ctx, hit[0], hit.index);
  if (KEYS.inText(s)) for (const hit of all(WORDED, text)) worded(ctx, hit[0], hit.index);
  if (s.scripts >> (LATIN + 1) !== 0)
    for (const hit of all(WITH_FLAT, text))
      if (opens(text, hit.index, hit.index + hit[0].length)) put(ctx, hit.index, hit[0].length);
  if (s.hasDense) {
    for (const hit of all(IN_DENSE, text))
      if (opens(text, hit.index, hit.index + hit[0].length)) put(ctx, hit.index, hit[0].length);
    for (const hit of all(DENSE_BEFORE, text)) plain(ctx, hit);
  }
  if (DOOR_WORDS.inText(s)) for (const hit of all(OPENED, text)) if (/[A-Z]/.test(hit[1] as string)) plain(ctx, hit);
  if (KEYING.inText(s)) for (const hit of all(BEFORE, text)) plain(ctx, hit);
  if (KEYING.inText(s) || s.hasDense) for (const hit of all(BEHIND, text)) plain(ctx, hit);
}

const put = (ctx: Context, at: number, size: number): void => ctx.emit(at, at + size, "SECRET", 0.86, "keypad");

function signed(ctx: Context, value: string, at: number): void {
  const { text } = ctx.scan;
  const digits = value.replace(/\D/g, "").length;
  if (
    !/[#*]/.test(value) ||
    digits < FEWEST ||
    digits > MOST ||
    OF_NETWORK.test(value) ||
    isThings(ctx, at, at + value.length)
  )
    return;
  const [first, last] = [value[0] as string, value[value.length - 1] as string];
  const [leads, ends] = ["#*".includes(first), "#*".includes(last)];
  // "**Gate**", "*Tür 4471*": bold.
  if ((last === "*" && !leads && isBold(text, at)) || (first === "*" && !ends && closes(text, at + value.length)))
    return;
  const around = sentence(text, at, at + value.length);
  const entry = ENTRY.test(around);
  const pressed = PRESSED.test(around);
  const told =
    leads && !ends && first === "#"
      ? entry && PRESSED.test(text.slice(Math.max(0, at - 14), at + value.length + 6))
      : entry;
  const alone = pressed && digits > FEWEST && (ends ? last === "#" : !leads && value.includes("#"));
  if (told || alone) put(ctx, at, value.length);
}

/** Is a star open before, in the same line? */
function isBold(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - REACH), at);
  return (line.slice(line.lastIndexOf("\n") + 1).match(/\*/g)?.length ?? 0) % 2 === 1;
}

/** Does a star close behind, in the same line? */
const closes = (text: string, at: number): boolean => /^[^\n*]{0,60}\S\*/.test(text.slice(at, at + 64));

const SURE = new RegExp(`^(?:${HASH_WORDS[0] as string})(?!\\p{L})|(?<!\\p{L})(?:${HASH_WORDS[0] as string})$`, "iu");
const TWICE = new RegExp(`^${KEY}(?!\\p{L}).*(?<!\\p{L})${KEY}$`, "iu");

function worded(ctx: Context, value: string, at: number): void {
  const end = at + value.length;
  if (isThings(ctx, at, end)) return;
  const around = sentence(ctx.scan.text, at, end);
  const [entry, pressed] = [ENTRY.test(around), PRESSED.test(around)];
  if ((entry && pressed) || ((entry || pressed) && (SURE.test(value) || TWICE.test(value)))) put(ctx, at, value.length);
}

function plain(ctx: Context, hit: RegExpExecArray): void {
  const { text } = ctx.scan;
  const value = hit[1] as string;
  const at = hit.index + hit[0].lastIndexOf(value);
  if (FORM.test(sentence(text, at, at + value.length))) return;
  if (!isThings(ctx, at, at + value.length) && opens(text, at, at + value.length))
    ctx.emit(at, at + value.length, "SECRET", 0.82, "keypad");
}

/** "order 4471#": does the word before it, or the one right behind it, call it a thing's? A parcel is left behind many doors. */
/** "wpisz 4471 w polu zamówienia": into what is filled in or looked for. */
const FORM =
  /(?<!\p{L})(?:fields?|feld|champ|campo|veld|fält|felt|kent(?:tä|ässä)|pol[ueo]|políčk\p{L}|mező\p{L}*|câmp\p{L}*|поле|полі|πεδίο|alan\p{L}*|search\p{L}*|such\p{L}*|recherch\p{L}*|busc\p{L}*|zoek\p{L}*|szuka\p{L}*|order\p{L}*|bestell\p{L}*|command(?:e|es)|pedido\p{L}*|ordin[ei]|zamówi\p{L}*|objedn\p{L}*|заказ\p{L}*|замовл\p{L}*|art[iy][kc]\p{L}*|référence|reference|model\p{L}*|modèle|sku|catalog\p{L}*|produkt\p{L}*|products?)(?!\p{L})|型[号號番]|モデル|모델|订单|注文|주문|商品/iu;

function isThings({ scan: s }: Context, at: number, end: number): boolean {
  const j = tokenAt(s, end) - 1;
  return (cuesBefore(s, tokenAt(s, at), 2) & OTHERS) !== 0 || (cuesAfter(s, j, 1) & (C_CURRENCY | C_MEASURE)) !== 0;
}

const opens = (text: string, at: number, end: number): boolean => ENTRY.test(sentence(text, at, end));

const STOPS = /[.!?。！？]["”»')]?\s|\n/u;
/** The sentence around a value without it. */
function sentence(text: string, at: number, end: number): string {
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .split(STOPS)
    .pop() as string;
  const behind = text.slice(end, end + REACH).split(STOPS)[0] as string;
  return `${before} … ${behind}`;
}
