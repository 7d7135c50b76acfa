/** Names of fields, as forms, records and tables have them, and what they say about their values. */
import type { PersonalType } from "./redacted.ts";

/** Words in a field's name that say what its value is. The first that fits decides. */
const NAMES: readonly (readonly [RegExp, PersonalType])[] = [
  [
    /passw|secret|token(?!s)|cookie|authorization|api.?key|credential|(^|[^a-z])psk([^a-z]|$)|passphrase|(^|[^a-z])otp([^a-z]|$)|verification.?code|(^|[^a-z])(pin|puk|cvv2?|cvc2?)([^a-z]|$)|(^|[^a-z])p(ass)?wd([^a-z]|$)/i,
    "SECRET",
  ],
  [/e.?mail|^from$|^to$|^cc$|return.?path|reply.?to/i, "EMAIL"],
  [/phone|mobile|fax|^tel|msisdn|whatsapp/i, "PHONE"],
  [/(^|[^a-z])ip([^a-z]|$)|ip_?addr|remote_?addr/i, "IP"],
  [/(^|[^a-z])mac([^a-z]|$)/i, "MAC"],
  [/imei|serial|serien?.?n(?:umm?e|r)|matricola|device.?id/i, "DEVICE"],
  [/latitude|longitude|(^|[^a-z])(lat|lng|lon|geo)([^a-z]|$)|coordinates/i, "GEO"],
  [/iban/i, "IBAN"],
  [/card.?holder(?:.?name)?$/i, "PERSON"],
  [/card|(^|[^a-z])pan([^a-z]|$)/i, "CARD"],
  [/account.?n|routing|sort.?code|(^|[^a-z])(bic|rib)([^a-z]|$)/i, "BANK"],
  [/passport/i, "PASSPORT"],
  [/plate|registration.?n/i, "PLATE"],
  [/birth|(^|[^a-z])(dob|ddn)([^a-z]|$)/i, "DOB"],
  [
    /ssn|national.?id|tax.?id|identity|person(?:al)?.?(?:nr|nummer)|codice.?fiscale|steuer.?id|sozialvers|kennitala|f(?:ø|o)dselsn|aadhaa?r|nric|(^|[^a-z])(vsnr|svnr|secu|nin|cpf|dni|pesel|bsn|vat|cnp|cpr|nir|nif|egn|rut|curp|cuil|kt)([^a-z]|$)/i,
    "ID",
  ],
  [/location|address|street|city|town|zip|post.?code|postal/i, "ADDRESS"],
  [/user.?name|login|handle|nick/i, "USERNAME"],
  [/(^|[^a-z])(first|last|full|sur|fore|given|family|customer|contact|requester|caller)?.?name([^a-z]|$)/i, "PERSON"],
];

/** What names said: a source has a few hundred, and each comes again in every case. */
const said = new Map<string, PersonalType | null>();
const MOST_SAID = 2000;

/** What the value of a field with this name is, or null where the name does not say that it is personal. */
export function typeOf(name: string): PersonalType | null {
  let type = said.get(name);
  if (type === undefined) {
    type = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    if (said.size < MOST_SAID && name.length <= 100) said.set(name, type);
  }
  return type;
}

/** Words in a field's name that say its value is somebody, where it is a name at all. */
const SOMEBODY =
  /(^|[^a-z])(contacts?|person|people|owner|manager|approver|participants?|watchers?|followers?|collaborators?|requester|requestor|reporter|caller|customer|client|user|employee|member|technician|engineer|agent|assignee|sender|author|kontakt|ansprechpartner(?:in)?|kunde|kundin|melder(?:in)?|bearbeiter(?:in)?|techniker(?:in)?|mitarbeiter(?:in)?|contacto|cliente|demandeur|interlocuteur|responsable)$/i;

/** Names of fields that say it, as they were asked. */
const somebody = new Map<string, boolean>();

/** Does a field's name say that its value is somebody, where the value is a name at all? More names do than say it for certain. */
export function saysSomebody(name: string): boolean {
  let says = somebody.get(name);
  if (says === undefined) {
    const words = name
      .trim()
      .replace(/__c$/, "")
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1_$2");
    says = typeOf(name) === "PERSON" || SOMEBODY.test(words);
    if (somebody.size < MOST_SAID && name.length <= 100) somebody.set(name, says);
  }
  return says;
}
