/** What a key of settings, records and logs says of its value: "contactPhone", "device_id", "otp", "smtp-pass". */
import type { PersonalType } from "../../redacted.ts";
import { ACTOR_WORDS } from "../usernames/keys.ts";

/** `CODE` is a secret of few signs, `SESSION` what a machine knows somebody by while they are signed in. */
export type KeyType =
  | Extract<
      PersonalType,
      "PHONE" | "MAC" | "DOB" | "USERNAME" | "PERSON" | "ADDRESS" | "DEVICE" | "PLATE" | "PASSPORT" | "ID" | "SECRET"
    >
  | "CODE"
  | "SESSION";

/** Words behind the one that tells: "phone_number", "passwordValue", "mobile2". */
const REST =
  "(?: (?:no|nr|num|number|value|raw|text|plain|old|new|current|home|work|e164|primary|prod|dev|test|live|string|str|temp|tmp|temporary|initial|interim|tymcz|tymczasowe|docasne|docasny|provisoire|temporaire|provisoria|provisorio|temporal|temporanea|prov|neu|alt|nuevo|nueva|nouveau|nova|novo|nove|nowe|stare|gecici|tijdelijk|nieuw|oud|tillfalligt|nytt|gammalt|midlertidig|vrem))*$";

/** Who acts; what is as often a part, a way or a matter ("role=reader", "subject=…") is asked for more. */
const ACTORS = ACTOR_WORDS.split(" ")
  .filter((word) => !/^(?:role|peer|auth|subject|identity)$/.test(word))
  .join("|");

/** The key as words in small letters; the first that fits decides. */
const TYPES: readonly (readonly [pattern: RegExp, type: KeyType])[] = [
  [
    /(?:^| )(?:otp|totp|pin2?|puk2?|cvv2?|cvc2?|tan|(?:verification|verify|sms|security|mfa|2fa|two factor|auth|authentication|authorization|one time|login|access|backup|confirmation|confirm|activation|unlock|pairing|door|gate|entry|alarm|recovery|backup) ?(?:code|kod|pin))$/,
    "CODE",
  ],
  [
    /(?<!\bacct .*)(?:^| )(?:(?:session|sess|jsession|phpsess|php sess|asp session|connect|sid)(?: ?(?:id|key|token|cookie))|sessid|phpsessid|jsessionid|sessionid|connect sid)$/,
    "SESSION",
  ],
  [
    new RegExp(
      `(?:^| )(?:pass ?word|passwd|pass ?phrase|passwort|kennwort|contrasena|senha|haslo|heslo|wachtwoord|losenord|mdp|pwd|pw|pass|auth ?tok|bind ?(?:pw|pass|credentials)|secret|psk|credential|(?:api|app|access|secret|private|encryption|signing|auth|licen[cs]e|shared|master|account|subscription|service|security|wifi|network|product|activation) ?key|token|tok|tkn|jwt|bearer)${REST}`,
    ),
    "SECRET",
  ],
  [
    new RegExp(
      `(?:^| )(?:phone|telephone|tel|mobile|cell|cellphone|msisdn|fax|whatsapp|telefon|telefono|telefone|handy|gsm|mobil|celular|movil)${REST}`,
    ),
    "PHONE",
  ],
  [/(?:^| )(?:mac|mac ?addr(?:ess)?|hw ?addr(?:ess)?|bssid|lladdr)$/, "MAC"],
  [
    /(?:^| )(?:date of birth|birth ?date|birth ?day|dob|born(?: on)?|ddn|geburtsdatum|geburtstag|date de naissance|fecha (?:de )?nacimiento|data (?:di )?nascita|data (?:de )?nascimento|data urodzenia|geboortedatum)$/,
    "DOB",
  ],
  [
    /(?:^| )(?:passport|reisepass|passeport|pasaporte|passaporto|passaporte|paszport)(?: (?:no|nr|num|number|id))?$/,
    "PASSPORT",
  ],
  [
    /(?:^| )(?:ssn|vsnr|svnr|sv ?nummer|versicherungsnummer|(?:no|num|numero) secu|secu|social security|national ?(?:id|insurance)|nino?|nif|nie|dni|cpf|rg|pis|pesel|bsn|burgerservicenummer|sofinummer|personnummer|samordningsnummer|cpr|fnr|fodselsnummer|hetu|henkilotunnus|rodne ?cislo|cnp|egn|codice ?fiscale|tessera ?sanitaria|rut|curp|aadhaar|aadhar|voter ?id|nric|tckn|snils|personal ?code|tax ?id|r?sa ?id|emirates ?id|civil ?id|iqama|cnic|bvn|kra ?pin|nik|mykad|steuer ?id|ausweisnummer|ausweisnr|identity ?card|id ?card)(?: (?:no|nr|num|number|id))?$/,
    "ID",
  ],
  // Whose number it is: of staff, members, patients, taxpayers; an order's or a product's is nobody's.
  [
    /(?:^| )(?:(?:employee|emp|staff|personnel|personal|worker|payroll|student|pupil|patient|member|membership|insured|insurance|policy ?holder|subscriber|beneficiary|citizen|resident|tax|taxpayer|health|health card|medicare|medicaid|nhs|medical record|loyalty|frequent flyer|driver|drivers? licen[cs]e|dl|identity|identification|id|mitarbeiter|personal|patienten|versicherten|mitglieds?|matrikel|steuer|employe|adherent|assure|patient|empleado|socio|paciente|afiliado|dipendente|paziente|assistito|funcionario|aluno|beneficiario|medewerker|personeels|patient|lid|leerling|anstallnings|medlems|medarbejder|ansatt|pracownika|pacjenta) ?(?:no|nr|num|number|id|nummer|numero|card)|mrn|imsi|rfc|nss|drivers? licen[cs]e)$/,
    "ID",
  ],
  [
    /(?:^| )(?:(?:licen[cs]e )?plate|licen[cs]e ?plate|number ?plate|vehicle reg(?:istration)?|reg ?plate|kennzeichen|kenteken|matricula|targa|immatriculation)(?: (?:no|nr|number))?$/,
    "PLATE",
  ],
  [
    /(?:^(?:device|dev|handset|hardware|hw|uredaj|uredjaj|gerat|geraet|appareil|dispositivo|aparelho|apparaat|apparat|enhet|enhed|laite|urzadzenie|zarizeni|zariadenie|keszulek|eszkoz|dispozitiv|naprava|cihaz|terminal|ustroystvo|ustrojstvo|устройство|пристрій)|(?:^| )(?:serial|seriennummer|serial ?(?:no|nr|num|number)|sn|imei|meid|(?:device|android|hardware|advertising|install(?:ation)?|dish|router|modem|meter|stb|wallbox|inverter|thermostat) ?(?:id|sn)|idfa|gaid|adid|eid|iccid|udid|service ?tag|asset ?tag))$/,
    "DEVICE",
  ],
  [
    /(?:^| )(?:(?:first|last|given|family|middle|maiden|full|legal|customer|recipient|contact|guest|patient) name|[fl] ?name|surname|vorname|nachname|familienname|prenom|apellidos?|cognome|achternaam|voornaam|imie|nazwisko|jmeno|prijmeni)$/,
    "PERSON",
  ],
  [
    /(?:^| )(?:(?:address )?street(?: (?:address|name|line))?|(?:billing|shipping|delivery|home|postal|mailing|street) address|address line|addr|strasse)(?: 1)?$/,
    "ADDRESS",
  ],
  [
    new RegExp(
      `(?:^by|(?:^| )(?:user ?names?|user(?: id)?|sub|upn|s ?user|d ?user|usr|uname|login|log ?on|(?:login|logon|sam account|screen|nick|principal|user principal) ?name|nick|handle|alias|uid|(?:created|updated|modified|changed|edited|initiated|requested|executed|approved|closed|opened|submitted|reported|locked|assigned) (?:by|to)|author|(?:last )?editor|pg ?user|run ?as|benutzername|benutzer|utilisateur|usuario|utente|gebruikersnaam|anvandarnamn|${ACTORS}))$`,
    ),
    "USERNAME",
  ],
];

/** Keys of what is opaque and nobody's, of counts and rules, and of where a value is kept. */
const NOBODYS =
  /(?:^| )(?:next|page|previous|continuation|sync|cursor|max|min|count|has|is|show|hide|allow|require[sd]?|num|default|cache|primary|foreign|partition|sort|routing|idempotency|resource|client request|existing|image pull|pull|tls|design|public|feature|sas|shared access|csrf(?: param)?|forgot|reset|change|confirm|repeat|invalid|wrong|missing|no|number of|last(?! name)) /;

const kept = new Map<string, KeyType | null>();
const MOST_KEPT = 2000;
const LONGEST = 40;

/** Null where the key says nothing of these; `key` is an identifier, or words with blanks, at most 40 units of it are read. */
export function keyType(key: string): KeyType | null {
  if (key.length > LONGEST) return null;
  let type = kept.get(key);
  if (type === undefined) {
    const words = wordsOf(key);
    type =
      NOBODYS.test(words) && !/password|passwd|pwd|authtok|^default user name$/.test(words)
        ? null
        : (TYPES.find(([pattern]) => pattern.test(words))?.[1] ?? null);
    if (kept.size < MOST_KEPT) kept.set(key, type);
  }
  return type;
}

/** "contactPhone", "ADMIN_PASSWORD2", "smtp-pass": their words. */
function wordsOf(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replace(/[_.-]+/g, " ")
    .replace(/\d+$/, "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim();
}
