/**
 * Numbers that everybody calls. Police, ambulance, fire brigade: three digits, beside a word for what is urgent. And services: of a range that numbering
 * plans keep for them (freephone, shared cost), behind a word for a line that is open to all.
 */
import type { Draft } from "../../findings.ts";

/** ITU-T E.161.1 recommends 112 and 911; the others are national (en.wikipedia.org/wiki/List_of_emergency_telephone_numbers). */
const EVERYBODYS = new Set(
  "000 066 088 100 101 102 103 104 108 110 111 112 113 114 115 116 117 118 119 120 122 123 128 131 132 133 140 144 147 150 151 155 156 158 160 166 180 188 190 191 192 193 194 195 197 198 199 911 991 993 994 995 997 998 999".split(
    " ",
  ),
);
const URGENT =
  /(?<!\p{L})(?:emergenc|not(?:ruf|fall)|rettung|feuerwehr|urgence|pompiers|samu(?!\p{L})|emergenz|ambulan|emergên|bombeiros|bomberos|spoed(?!\p{L})|brandweer|nöd|nød|brannvesen|hätänumero|alarm|pogotowi|straż|policj|tísň|hasič|záchran|hasiči|urgenț|pompieri|police|polizei|polizia|policía|polícia|politi(?!\p{L})|polis(?!\p{L})|poliisi|fire (?:brigade|service)|спешн|бърза помощ|пожарн|полици|скор(?:ая|ую) помощ|экстренн|екстрен|мчс(?!\p{L})|ανάγκη|ασθενοφόρο|πυροσβεστική|acil(?!\p{L})|itfaiye|mentők|tűzoltó|segélyhívó|الطوارئ|الإسعاف|الشرطة|חירום|משטרה|מד"א|आपात|पुलिस|एम्बुलेंस|ฉุกเฉิน|cấp cứu|khẩn cấp|cứu hỏa|darurat)|紧急|緊急|急救|报警|報警|火警|救急|警察|消防|긴급|응급|경찰|소방/iu;
const REACH = 60;

/**
 * Ranges that numbering plans keep for services, in groups that no mobile or landline of another land is written in: North America's toll-free codes, 0800 of most
 * lands, France's 0 8xx, Germany's 0180x, the Netherlands' 0900, Japan's 0120 and 0570, Sweden's 0771, Italy's and Portugal's 80x, Spain's 90x, Russia's 8 800,
 * Australia's and India's 1300 and 1800, Korea's 15xx to 18xx, China's 400, Brazil's 4004. Not Turkey's 0850 nor Britain's 03, 084 and 087: in Ireland, France and Germany these are people's.
 */
const SERVICES =
  /^(?:(?:\+?1[ .-])?\(?8(?:00|88|77|66|55|44|33)\)?[ .-]\d{3}[ .-]\d{4}|0800[ ./-]\d{2,7}(?:[ .-]?\d{2,4}){0,2}|0 8\d\d \d{3} \d{3}|0180\d[ /-]\d{4,8}|0900[ -]\d{4}|0120-\d{3}-\d{3}|0570-\d{3}-\d{3}|0771[ -]\d\d ?\d\d ?\d\d|80[08][ .]\d{2,3}[ .]\d{2,3}(?:[ .]\d\d)?|90[012][ .]\d{3}[ .]\d{3}|8[ -]\(?800\)?[ -]\d{3}(?:[ -]\d\d){2}|8[ -]\(?800\)?[ -]\d{3}[ -]\d{4}|1[38]00[ -]\d{3}[ -]\d{3,4}|1[568]\d\d-\d{4}|400[ -]\d{3}[ -]\d{4}|4004[ -]\d{4})$/;
const OPEN_TO_ALL =
  /(?<!\p{L})(?:24\/7|7j\/7|24 ?h(?:ours)?(?: a day)?|round the clock|rund um die uhr|цілодобов\p{L}*|круглосуточн\p{L}*|денонощн\p{L}*|całodobow\p{L}*|nonstop|non-stop|éjjel-nappal|døgnet rundt|dygnet runt|hotline|helpline|help ?line|help ?desk|customer (?:service|care|support)|support line|(?:nurse|advice|national|crisis|booking|claims|emergency|information|info|order) line|our (?:line|number|helpline)|notdienst\p{L}*|layanan call cent(?:er|re)|layanan pelanggan|nambari ya bure|numéro gratuit|número gratuito|இலவச (?:எண்|அழைப்பு)|টোল ফ্রি|call (?:cent(?:er|re))|switchboard|poison control|freephone|toll[ -]free|kunden(?:service|dienst|hotline)|störungs\p{L}*|zentrale|servicenummer|service client|numéro vert|standard|centre d['’]appel\p{L}*|atención al cliente|línea (?:gratuita|de atención)|averías|numero verde|servizio clienti|centralino|assistenza clienti|apoio ao cliente|linha (?:verde|de apoio|azul)|sac|klantenservice|servicelijn|kundtjänst\p{L}*|kundservice|kundeservice|kundesenter\p{L}*|asiakaspalvelu\p{L}*|vaihde|infolini\p{L}*|biur\p{L}* obsługi|zákaznick\p{L}* (?:link\p{L}*|centr\p{L}*|servis\p{L}*)|infolink\p{L}*|ügyfélszolgálat\p{L}*|relații clienți|deranjamente|горещ\p{L}* лини\p{L}*|горяч\p{L}* лини\p{L}*|гаряч\p{L}* ліні\p{L}*|контакт-?центр\p{L}*|колл-?центр\p{L}*|γραμμή (?:εξυπηρέτησης|επικοινωνίας)|τηλεφωνικό κέντρο|müşteri hizmetleri|çağrı merkezi|خدمة العملاء|الخط الساخن|שירות לקוחות|מוקד|कस्टमर केयर|हेल्पलाइन|tổng đài|คอลเซ็นเตอร์|สายด่วน)(?!\p{L})|フリーダイヤル|コールセンター|サポート(?:窓口|センター)?は|お客様(?:窓口|センター)|고객센터|상담센터|客服|热线|熱線|專線/iu;
const BEFORE = 48;

export function isHotline(text: string, { start, end, type }: Draft): boolean {
  if (type === "ADDRESS") {
    const number = DIALLED.exec(text.slice(start, end))?.[0];
    return number !== undefined && isLine(text, start, start + number.length);
  }
  if (type !== "PHONE" && type !== "ID") return false;
  return (
    isLine(text, start, end) ||
    (SERVICES.test(text.slice(start, end)) && OPEN_TO_ALL.test(text.slice(Math.max(0, start - BEFORE), start)))
  );
}

/** More of them, in the forms of lands whose services have ranges that a word has to tell: Turkey's 444, Arabia's 9200, Israel's 1-700, Vietnam's 1900, Ireland's 18x0. */
const MORE_SERVICES =
  /^(?:444[ -]?\d[ -]?\d{3}|444[ -]\d\d[ -]\d\d|0850[ -]\d{3}[ -](?:\d\d ?\d\d|\d[ -]\d{3})|9200\d{5}|9200[ -]\d{2,3}[ -]?\d{2,3}|1-?[578]00(?:-\d{2,3}){2,3}|1[89]00[ -]?\d{4}|1900[ -]\d{4,6}|18[59]0[ -]\d{3}[ -]\d{3}|0818[ -]\d{3}[ -]\d{3}|08(?:44|45|70|71)[ -]\d{3}[ -]?\d{4}|0800[ -]\d[ -]?\d{3}[ -]?\d{3}|0(?:81|84|90)0[ -]\d{3}[ -]?\d{3}|0900[ -]?\d{4}|1800\d{6}|1300\d{6}|800\d{6,7}|600[ -]\d{3}[ -]\d{3}|\*\d{4})$/;
/** A line that is open to all, where nothing but the number may be meant. */
const LINE =
  "hot-?lines?|help-?lines?|help ?desk(?: line)?|(?:info|service|support|emergency|crisis|advice|fraud|claims|booking|orders?|sales|complaints?|bereavement|lost[- ]card|technical)(?:[- ](?:desk|line|team line|hotline|helpline|number))|customer (?:service|services|care|support)(?: (?:line|number|hotline|team))?|call[- ]?cent(?:er|re)(?:i|ul|ului|en)?|contact[- ]cent(?:er|re)|switchboard|freephone|toll[- ]free|kundenservice|kundendienst|kunden-?hotline|service-?hotline|servicenummer|störungshotline|service clients?|centre d['’]appels?|numéro vert|standard téléphonique|atención al cliente|centralita|línea gratuita|servizio clienti|assistenza clienti|centralino|numero verde|apoio ao cliente|atendimento ao cliente|linha de apoio|klantenservice|servicelijn|kundtjänst|kundservice|växeln?|kundeservice|kundesenter|asiakaspalvelu|infolinia|infolinii|biuro obsługi(?: klienta)?|infolinka|zákaznick[áéý] (?:linka|linku|linky|centrum)|ügyfélszolgálat(?:unk)?|relații clienți|горещ(?:а|ата) линия|горяч(?:ая|ей) лини[яи]|гаряч(?:а|ої) ліні[яї]|контакт-?центр|колл-?центр|τηλεφωνικό κέντρο|γραμμή εξυπηρέτησης|müşteri hizmetleri|çağrı merkezi|destek hattı|danışma hattı|خدمة العملاء|مركز الاتصال|الرقم الموحد|الموحد|الخط الساخن|پشتیبانی|مرکز تماس|خط ویژه|שירות לקוחות|מוקד(?: שירות| טלפוני| הלקוחות)?|कस्टमर केयर|हेल्पलाइन|ग्राहक सेवा|টোল ফ্রি|হেল্পলাইন|tổng đài(?: \\p{L}{2,5}){0,3}|layanan pelanggan|call center|คอลเซ็นเตอร์|สายด่วน|客服(?:电话|電話|热线|熱線)?|(?:服务|分店|訂座|订座|投诉|投訴|预约|預約|咨询|諮詢|24小时)?(?:热线|熱線|專線)|(?:コール|カスタマー|サポート)センター|カスタマーサポート|お客様(?:窓口|センター|相談室)|代表(?:電話|番号)|고객 ?센터|상담 ?센터|대표 ?(?:번호|전화)";
const JOINED =
  "(?:[:：()-]|[- ](?:on|at|is|no|nr|number|tel|phone|unter|ist|nummer|au|est|en|es|al|al numero|è|o|é|op|på|numarası|no'su|pod|na|nr\\.|tel\\.|по|на|за|т\\.|στο|رقم|شماره|מספר|בטלפון|số|nomor|di|ke|番号|電話|电话|번호)[.:]?){0,2}[ :：]{0,3}";
/** "Call centre on …", "çağrı merkezi 444 0 617 veya …": nothing between them but another number of it. */
const LINE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${LINE})${JOINED}(?:[*+()\\d][\\d ()./-]{3,18}(?:,|/|or|oder|ou|o|of|eller|tai|lub|nebo|vagy|sau|или|или на|або|ή|veya|و|أو|یا|או|hoặc|atau|或|または|또는){1,2} ?)?$`,
  "iu",
);
/** "… is our switchboard", "… 係分店熱線". */
const LINE_BEHIND = new RegExp(
  `^[ ,]?(?:\\(|(?:is|ist|est|es|è|é|er|är|on|to|je|bizim|係|是|は|이|가) ?(?:(?:the|our|your|a|die|der|unsere?|eure|la|le|il|el|o|a|notre|nuestra|de|onze|vår|vores|наша|nasza|我们的?|我哋) ?)?)(?:${LINE})(?!\\p{L})`,
  "iu",
);
/** When it is open, and what a minute costs. */
const OPEN_AT =
  /^[^\n.!?]{0,24}(?:24 ?\/ ?7|24 ?(?:h(?:rs|ours)?|Std|часа|ώρες|saat)(?!\p{L})|\d{1,2}[:.]\d\d ?[-–—] ?\d{1,2}[:.]\d\d|(?:cents?|ct|p|øre|öre|kr|gr|коп|руб)\.? ?(?:\/|per|pro|la|por|al|za|в|na) ?(?:min|p\/m|minu|мин)|free (?:from|to call)|kostenlos|gratuit|gratis(?!\p{L})|бесплатн|безкоштовн|ücretsiz|bezpłatn)/iu;
/** Somebody is behind it. */
const EXTENSION =
  /^,? ?(?:ankn|anknytning|ext|extension|durchwahl|dw|nst|poste|int|interno|extensión|ramal|toestel|lokal|lok|wew|linka|kl|klapka|mellék|доб|вн|вътр|εσωτ|dahili)\.? ?\d/iu;
/** Whose number it is. */
const OWN =
  /(?<!\p{L})(?:my|me|i['’]?m|mein\p{L}*|mich|ich|mon|ma|moi|mi|mío|mio|mia|meu|minha|mijn|mij|min|mitt|mig|meg|minun|moj\p{L}*|mój|mnie|můj|mne|az én|meu|mea|мой|мне|мій|мені|моя|моят|μου|benim|رقمي|شماره من|שלי|मेरा|của (?:em|tôi|mình)|saya|ผม|ฉัน)(?!\p{L})|我(?![们們哋司店])|私|제 |내 /iu;
/** Telephones that are carried, by how their lands begin them: whoever called a line has one, and a line hardly ever. Not France's 09, Budapest's 06 1 and Tokyo's 03. */
const MOBILE =
  /^(?:07\d{7,10}|01[567]\d{7,9}|0[67]\d{8}|[67]\d{8}|3[2-9]\d{8}|1[3-9]\d{9}|010\d{7,8}|0[789]0\d{8}|05\d{8,9}|89\d{9}|[6-9]\d{9}|0[3789]\d{8}|08\d{8,10}|09\d{8,9}|69\d{8}|4[05]\d{7}|5\d{8}|88\d{7})$/;
const MOBILE_ABROAD =
  /^(?:\+|00)(?:447|491[567]|33[67]|34[67]|393|316|48(?:45|5[0137]|6[069]|7[2389]|88)|3519|467|47[49]|358[45]|420[67]|4219|36[237]0|407|3598|3069|380(?:39|50|6[3678]|73|9)|79|905|9665|9725|989|201|91[6-9]|84[35789]|628|66[689]|861[3-9]|8210|81[789]0|55\d\d9|521?)/;
const ARABIC = /[\u0621-\u064a]/;
const FIXED = /^(?:09(?: \d\d){4}|06[ -]1[ -]\d.*|03-\d{4}-\d{4})$/;
const isMobile = (value: string): boolean => {
  const digits = value.replace(/[^+\d]/g, "");
  return (
    !FIXED.test(value) && (MOBILE.test(digits) || MOBILE_ABROAD.test(digits) || /^9[1236]\d ?\d{3} ?\d{3}$/.test(value))
  );
};
/** "… bitte zurückrufen", "… is waiting": it was somebody who called. */
const CALLED_BACK =
  /^[^.!?\n]{0,24}(?:call(?:ed)? (?:me |him |her )?back|call-?back|ring back|rang|waiting|hung up|zurückruf|zurückzurufen|rückruf|wartet|rappel|richiama|devolver la llamada|volver a llamar|retornar|terugbel|wacht|ring(?:a|e)? (?:upp|tilbake|tilbage)|oddzwo|zavolat zpět|visszahív|sunați înapoi|перезвон|передзвон|обади|geri ara|打来|回电|回電|打過嚟|로 전화|折り返し|かかって)/iu;

/** "02 8844 1200 risponde fino alle 20": taken for a street's number. */
const DIALLED = /^\+?\d(?:[ ()/-]{0,2}\d){6,13}(?![\d-])/;

const isLine = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (OWN.test(before)) return false;
  const behind = text.slice(end, end + BEFORE);
  const value = text.slice(start, end);
  if (EXTENSION.test(behind) || EXTENSION.test(value.replace(/^[+\d ()./-]+/, ""))) return false;
  const service = SERVICES.test(value) || MORE_SERVICES.test(value);
  const egypts = ARABIC.test(behind + before) && /^01[0125]/.test(value);
  if (!service && (egypts || isMobile(value) || CALLED_BACK.test(behind))) return false;
  return (
    LINE_BEFORE.test(before) ||
    LINE_BEHIND.test(behind) ||
    (service && (OPEN_TO_ALL.test(before) || OPEN_AT.test(behind) || OPEN_TO_ALL.test(clauseOf(behind))))
  );
};
const clauseOf = (text: string): string => /^[^.;!?\n]*/.exec(text)?.[0] ?? "";

/** A code of three digits stays somebody's, be the police spoken of. */
export function isEmergencyNumber(text: string, { start, end, type }: Draft): boolean {
  if ((type !== "PHONE" && type !== "ADDRESS") || end - start !== 3 || !EVERYBODYS.has(text.slice(start, end)))
    return false;
  return URGENT.test(text.slice(Math.max(0, start - REACH), end + REACH));
}
