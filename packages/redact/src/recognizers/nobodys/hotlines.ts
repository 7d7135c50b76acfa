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
  /(?<!\p{L})(?:hotline|helpline|help ?line|help ?desk|customer (?:service|care|support)|support line|(?:nurse|advice|national|crisis|booking|claims|emergency|information|info|order) line|our (?:line|number|helpline)|notdienst\p{L}*|layanan call cent(?:er|re)|layanan pelanggan|nambari ya bure|numéro gratuit|número gratuito|இலவச (?:எண்|அழைப்பு)|টোল ফ্রি|call (?:cent(?:er|re))|switchboard|poison control|freephone|toll[ -]free|kunden(?:service|dienst|hotline)|störungs\p{L}*|zentrale|servicenummer|service client|numéro vert|standard|centre d['’]appel\p{L}*|atención al cliente|línea (?:gratuita|de atención)|averías|numero verde|servizio clienti|centralino|assistenza clienti|apoio ao cliente|linha (?:verde|de apoio|azul)|sac|klantenservice|servicelijn|kundtjänst\p{L}*|kundservice|kundeservice|kundesenter\p{L}*|asiakaspalvelu\p{L}*|vaihde|infolini\p{L}*|biur\p{L}* obsługi|zákaznick\p{L}* (?:link\p{L}*|centr\p{L}*|servis\p{L}*)|infolink\p{L}*|ügyfélszolgálat\p{L}*|relații clienți|deranjamente|горещ\p{L}* лини\p{L}*|горяч\p{L}* лини\p{L}*|гаряч\p{L}* ліні\p{L}*|контакт-?центр\p{L}*|колл-?центр\p{L}*|γραμμή (?:εξυπηρέτησης|επικοινωνίας)|τηλεφωνικό κέντρο|müşteri hizmetleri|çağrı merkezi|خدمة العملاء|الخط الساخن|שירות לקוחות|מוקד|कस्टमर केयर|हेल्पलाइन|tổng đài|คอลเซ็นเตอร์|สายด่วน)(?!\p{L})|フリーダイヤル|コールセンター|サポート(?:窓口|センター)?は|お客様(?:窓口|センター)|고객센터|상담센터|客服|热线|熱線|專線/iu;
const BEFORE = 48;

export function isHotline(text: string, { start, end, type }: Draft): boolean {
  if (type !== "PHONE" && type !== "ID") return false;
  return SERVICES.test(text.slice(start, end)) && OPEN_TO_ALL.test(text.slice(Math.max(0, start - BEFORE), start));
}

/** A code of three digits stays somebody's, be the police spoken of. */
export function isEmergencyNumber(text: string, { start, end, type }: Draft): boolean {
  if ((type !== "PHONE" && type !== "ADDRESS") || end - start !== 3 || !EVERYBODYS.has(text.slice(start, end)))
    return false;
  return URGENT.test(text.slice(Math.max(0, start - REACH), end + REACH));
}
