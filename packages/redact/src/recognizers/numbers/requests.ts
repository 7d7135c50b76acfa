/**
 * "Ihre Anfrage 4471882 ist eingegangen", "Talebiniz 4471882 numarası ile …": what a desk has numbered, in words that are too common to prove
 * any number of their clause. It has to stand right beside them, or behind what a desk does with one.
 */
import { unitAt } from "../../scan/classes.ts";
import { C_NUMBER, C_RELEASE } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { endsSentence } from "../context.ts";
import { isBy, isDialable } from "./dialable.ts";
import type { Group } from "./groups.ts";

const REQUEST = wordSet(
  `enquiry inquiry query complaint
  anfrage anliegen meldung reklamation beschwerde
  demande réclamation plainte sollicitation signalement
  consulta queja petición gestión reclamació incidència petició
  reclamo domanda istanza
  solicitação reclamação manifestação requerimento ocorrência
  verzoek melding aanvraag klacht vraag
  förfrågan anmälan reklamation klagomål begäran
  henvendelse henvendelsen klage klagen forespørsel forespørselen forespørgsel forespørgslen anmodning anmodningen reklamasjon reklamasjonen reklamationen
  tilauksesi tilauksenne tilaukseni lähetyksesi pakettisi laskusi pyyntö pyyntösi pyyntönne tukipyyntö tukipyyntösi palvelupyyntö palvelupyyntösi yhteydenotto yhteydenottosi yhteydenottonne valitus valituksesi reklamaatio reklamaatiosi kysely kyselysi
  wniosek wniosku reklamacja reklamacji reklamację zapytanie zapytania zapytaniu skarga skargi skargę
  žádost žádosti stížnost stížnosti dotaz dotazu reklamaci podnět podnětu
  požiadavka požiadavku požiadavky žiadosť žiadosti sťažnosť sťažnosti reklamácia reklamáciu reklamácie podnet podnetu dopyt dopytu
  rendelése rendelésének rendelésed csomagja számlája kérés kérése kérését bejelentés bejelentése bejelentését bejelentésének panasz panasza panaszát ügyszám ügyszáma ügyszámon megkeresés megkeresése megkeresését igénylés igénylése igénylését reklamáció reklamációja reklamációját
  solicitarea solicitării cererea cererii reclamația reclamației reclamație sesizarea sesizării sesizare
  запитване запитването жалба жалбата рекламация рекламацията сигнал сигналът сигнала заявката
  παράπονο παραπόνου παράπονό παραπόνου καταγγελία καταγγελίας ερώτημα ερώτημά ερωτήματος αίτηση αίτησή αίτησης
  zahtjev zahtjeva zahtev zahteva zahtevek zahtevka pritužba pritužbe upit upita reklamacija reklamacije reklamaciju pritožba pritožbe
  захтев захтева рекламација рекламације упит упита притужба жалба
  запит запиту скарга скарги скаргу претензія претензії рекламація рекламації
  запрос запроса запросу жалоба жалобы жалобу претензия претензии рекламации рекламацию
  talebiniz talebinizin talebinize talebim talebimin başvurunuz başvurunuzun başvurum şikayet şikayetiniz şikayetinizin şikayetim kaydınız kaydınızın siparişiniz siparişinizin bildiriminiz bildiriminizin
  طلبك طلبكم شكوى الشكوى شكواك شكواكم بلاغك بلاغكم معاملتك معاملتكم استفسارك استفساركم
  פנייתך פנייתכם בקשתך בקשתכם תלונה תלונתך תלונתכם הזמנתך הזמנתכם קריאתך קריאתכם
  अनुरोध आवेदन निवेदन शिकायत
  nại permintaan keluhan laporan pengaduan aduan permohonan
  pöördumine pöördumise taotlus taotluse kaebus kaebuse päring päringu
  užklausa užklausos prašymas prašymo skundas skundo kreipinys paraiška
  pieprasījums pieprasījuma pieteikums pieteikuma sūdzība sūdzības
  fyrirspurn fyrirspurnin beiðni beiðnin kvörtun`,
  "folded",
);
/** Vietnamese "yêu cầu", of two words; "cầu" alone is a bridge. */
const ASKED = wordSet("cầu", "exact");
/** What a number is led to its request by: "4471882 sayılı başvurunuz". */
const NUMBERED = wordSet("sayılı numaralı nolu no'lu számú számon számmal numerolla numbriga", "folded");
/** "A 20240887-es rendelésből": tied to the number in Hungarian. */
const ORDINAL = wordSet("es as os ös ás", "exact");
/** With whose it is and its case in their endings: "2203981147 numaralı kargom", "… számú rendelésemet". */
const OF_DESK =
  /^(?:sevk|belge|fiş|kargo|sipariş|gönderi|fatura|paket|tale[bp]|başvuru|iade|ürün|koli|irsaliye|kayd|kayıt|rendelés|megrendelés|csomag|számlá|szállítm|bejelentés|hibajegy|cikk|panasz|reklamáci|tilau|lähety|pakett|lasku|tellimu|saadeti)/iu;
/** What a desk does with a request, in the stems of such verbs. */
const REGISTERED =
  /regist|rejestr|reģistr|înregistr|logged|opened|created|assigned|recorded|erfasst|angelegt|eröffnet|aufgenommen|enregistr|créée?|ouverte?|abiert|cread|aperta|aperto|aberta|aberto|aangemaakt|geopend|skapa|oppret|opret|kirjattu|tallennettu|utworzon|przyjęt|evid(?:uj|ov|ent)|přijat|prijat|rögzít|iktat|регистр|реєстр|евидент|заведен|принят|прийнят|приет|завед|καταχωρ|zaprimlj|zaveden|kayd|kayıt|oluşturul|تسجيل|दर्ज|tiếp nhận|ghi nhận|terdaftar|dicatat|skráð/iu;

/** Tokens between a request and its number, with what was done with it between. */
const REACH = 8;
/** Words other than for "number" between the two where nothing says what was done. */
const MOST_BETWEEN = 3;

/** Digits of a number that its request alone proves, at most. */
const MOST_DIGITS = 7;
const MOST_APART = 8;

/** Does the number of `group`, whose first token is `i`, stand for a request? Asked where no word near says that it is a person's. */
export function isRequests(s: Scan, i: number, { plus, digits, sizes, last, end }: Group): boolean {
  if (plus || digits.charCodeAt(0) === 48 || sizes.length > 3 || digits.length > 13) return false;
  // "2203981147 numaralı sipariş": what it numbers stands behind.
  const next = last + 1;
  const leads = next + 1 < s.count && ((s.shape[next] as number) & LINE_START) === 0 && !endsSentence(s, next);
  if (
    leads &&
    (NUMBERED(s, next) || (unitAt(s.text, end) === 45 && ORDINAL(s, next))) &&
    (((s.cue[next + 1] as number) & C_RELEASE) !== 0 || OF_DESK.test(s.text.slice(s.start[next + 1], s.end[next + 1])))
  )
    return true;
  if (!REQUEST.inText(s) && !ASKED.inText(s)) return false;
  if (sizes.length === 1 && isDialable(digits) && isBy(s, i)) return false;
  // Pieces are those of a year's number, "20251104-112", "2025-11-0087", or two that stand right beside the word.
  const apart = sizes.length > 1 && !YEAR.test(digits);
  if (apart && (sizes.length > 2 || unitAt(s.text, s.end[i] as number) !== 45)) return false;
  // "My query, 9876543210 is my mobile": what is as long as a telephone number may be one.
  const short = digits.length <= MOST_DIGITS || (apart && digits.length <= MOST_APART) || YEAR.test(digits);
  let between = 0;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (((s.shape[k + 1] as number) & LINE_START) !== 0 || endsSentence(s, k)) break;
    if (REQUEST(s, k) || (ASKED(s, k) && s.text.endsWith("yêu ", s.start[k])))
      return (
        (between === 0 && k < i - 1 && digits.charCodeAt(0) !== 48) ||
        (short && (between === 0 || (!apart && between <= MOST_BETWEEN))) ||
        (!apart && REGISTERED.test(s.text.slice(s.end[k], end + 24)))
      );
    if (((s.cue[k] as number) & C_NUMBER) === 0) between++;
  }
  return leads && (((s.cue[next] as number) & C_NUMBER) !== 0 || NUMBERED(s, next)) && REQUEST(s, next + 1);
}
const YEAR = /^20[1-4]\d/;
