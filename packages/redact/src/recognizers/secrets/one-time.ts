/**
 * Codes that are used once, behind what says so in any language and the words in between: "รหัส OTP ของคุณคือ 604117", "Tek kullanımlık şifreniz: 518 204",
 * "nambari ya siri ya muda 360 914", "si tú no pediste el código 483920".
 */
import { C_CODE, C_ONE_TIME, C_PASSWORD } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";

/** Some word of what says so; most texts hold none. */
const MAY_SAY = wordSet(
  `otp ओटीपी ওটিপি ஓடிபி ஓ.டி.பி code codes passcode kod koden kode kodun kodunu kodu kodem kód kódot kódem código codigo codice cod codul code-ul koodi koodin kertakoodi vahvistuskoodi код коду кода кодом пароль κωδικός κωδικό κωδικος
  einmalcode einmalpasswort einmalkennwort bestätigungscode sicherheitscode verifizierungscode freigabecode zugangscode verificatiecode bevestigingscode beveiligingscode inlogcode toegangscode engångskod engångskoden verifieringskod säkerhetskod engangskode engangskoden bekræftelseskode bekreftelseskode sikkerhedskode sikkerhetskode
  hasło heslo şifreniz şifre şifresi parola parolanız siri mã رمز الرمز كود الكود کد קוד कोड`,
  "folded",
);

const KINDS = [
  // Whatever the language.
  "otp|ओटीपी|ওটিপি|ஓடிபி",
  "(?:one[ -]?time|verification|security|confirmation|authentication|sign-?in|log-?in|2fa) (?:pass)?(?:code|word|pin)",
  "(?:einmal|bestätigungs|sicherheits|verifizierungs|freigabe|zugangs)-?(?:code|passwort|kennwort|pin)",
  "code (?:de (?:vérification|sécurité|confirmation|validation)|à usage unique|portillon|portail|porte|d['’]accès)",
  "c[oó]digo (?:de (?:verificaci[oó]n|seguridad|confirmaci[oó]n|un solo uso|acceso|verificação|segurança|confirmação|acesso|uso único)|sms)",
  "codice (?:di (?:verifica|sicurezza|conferma|accesso)|usa e getta|temporaneo)",
  "(?:(?:verificatie|bevestigings|beveiligings|inlog|toegangs)|eenmalige )code",
  "(?:engångs|verifierings|säkerhets|inloggnings|engangs|bekræftelses|bekreftelses|sikkerheds|sikkerhets)kode?n?",
  "(?:kerta|vahvistus|turva)koodi\\p{L}{0,3}",
  "kod (?:weryfikacyjny|autoryzacyjny|jednorazowy|bezpieczeństwa|potwierdzający|sms)|hasło jednorazowe",
  "(?:ověřovací|jednorázov[ýé]|potvrzovací|bezpečnostní|overovací|jednorazov[ýé]|potvrdzovací|bezpečnostný) (?:kód|heslo)",
  "(?:ellenőrző|egyszeri|megerősítő|biztonsági|belépő) ?kód\\p{L}{0,3}",
  "cod(?:ul)? (?:de (?:verificare|securitate|confirmare|acces)|unic|sms)",
  "(?:tek kullanımlık|doğrulama|onay|güvenlik) (?:şifre|kod|parola)\\p{L}{0,6}",
  "(?:одноразов\\p{L}+|проверочн\\p{L}+|перевірочн\\p{L}+|еднократ\\p{L}+) (?:код|пароль|парол)\\p{L}{0,2}|код\\p{L}{0,2} (?:подтверждения|підтвердження|потвърждение|из смс|из sms|із смс|з смс|для входа|для входу|за вход|верификации)",
  "κωδικ\\p{L}+ (?:επιβεβαίωσης|επαλήθευσης|μίας χρήσης|μιας χρήσης|ασφαλείας)",
  "mã (?:xác (?:thực|nhận|minh)|bảo mật)",
  "kode (?:verifikasi|keamanan|rahasia|konfirmasi)|kod pengesahan",
  "(?:nambari|namba|msimbo) (?:ya|wa) (?:siri|uthibitisho)",
  "(?:सत्यापन|पुष्टि|पडताळणी) कोड",
  "(?:رمز|الرمز|كود|الكود|کد) (?:ال)?(?:تحقق|تأكيد|تاكيد|دخول|أمان|امان|یکبار ?مصرف|یک بار مصرف|پویا|تایید|تأیید|ورود)",
  "קוד (?:ה?אימות|חד[- ]?פעמי|ה?כניסה|ה?גישה)",
].join("|");
/** What stands between, an amount among it: "giao dịch 5.000.000 VND cua Quy khach la". */
const BETWEEN = "(?:[^\\n\\d.!?。।]{0,28}\\d{1,3}(?:[.,]\\d{3})+)?[^\\n\\d.!?。।]{0,36}";
const TOLD = codedOnce(new RegExp(`(?<![\\p{L}\\p{M}])(?:${KINDS})(?!\\p{L})(${BETWEEN})$`, "iu"));
/** Whose the number is where it is none: the last of a telephone's, an error's, an order's. */
const OF_OTHERS =
  /(?<!\p{L})(?:end\p{L}*|\p{L}*nummer|numbers?|numéro|número|numero|номер\p{L}*|phone|mobile|tel|handy\p{L}*|error|erreur|fehler\p{L}*|errore|ошибк\p{L}*|hata|status|ticket|case|order|ref\p{L}*|pedido|version|http|section|abschnitt|page|seite|página|booking|buchung|reserv\p{L}*|hotline|tổng đài|year|since|seit|depuis|desde)(?!\p{L})/iu;
/** What is typed in, or was asked for: "digite o código", "no pediste el código". */
const TYPED = codedOnce(
  /(?<!\p{L})(?:enter(?:ed)?|typed?(?: in)?|key in|digite|introduza|insira|introduzca|introduce|ingres[ae]|pediste|solicitaste|pidió|saisi(?:s|r|ssez)?|entrez|inserisc[ai]|digita(?:re)?|wpisz|podaj|zadejte|zadajte|voer|ange|skriv|indtast|tast)(?: inn?)? (?:el |o |os |the |your |den |de |le |il |kod |)?(?:código|codigo|code|kod|kode|koden|codice|kód)[: ]{1,2}$/iu,
);
/** A code for a discount is anybody's. */
const ANYBODYS =
  /(?<!\p{L})(?:promo\p{L}*|coupons?|discounts?|vouchers?|descuento|cup[oó]n|desconto|rabat\p{L}*|gutschein\p{L}*|réduction|sconto|korting|rabatt\p{L}*|alennus\p{L}*|slev\p{L}*|error|erro|fehler|errore|product\p{L}*|postal|barras)(?!\p{L})/iu;

const VALUE =
  /(?<![\p{L}\d.,:/-])(?:\d{4,8}|\d{4,5}[A-Z]|\d{3}[ -]\d{3}|\d(?: \d){3,7}|\d{2} \d{2} \d{2}|(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d]{2,5}(?:-[A-Z\d]{1,5}){1,3})(?![\p{L}\d%€$£]|[.,:/-]\d| ?(?:VND|Ft|kr|zł|Kč|TL|руб|₽|₹|¥|円|원))/gu;
const YEAR = /^(?:19|20)\d\d$/;
const REACH = 84;

export function oneTimeTold({ scan: s, emit }: Context): void {
  if (s.digitCount === 0) return;
  if ((s.cues & (C_PASSWORD | C_CODE | C_ONE_TIME)) === 0 && !MAY_SAY.inText(s)) return;
  const { text } = s;
  VALUE.lastIndex = 0;
  for (let hit = VALUE.exec(text); hit !== null; hit = VALUE.exec(text)) {
    const { 0: value, index: at } = hit;
    if (YEAR.test(value)) continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const between = TOLD.exec(before)?.[1];
    const isTold = between !== undefined && !OF_OTHERS.test(between);
    const isTyped = value.length > 5 && TYPED.test(before) && !ANYBODYS.test(before + text.slice(at, at + REACH));
    if (isTold || isTyped) emit(at, at + value.length, "SECRET", 0.88, "one-time-code");
  }
}
