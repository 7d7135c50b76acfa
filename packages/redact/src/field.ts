import { find } from "./find.ts";
import { treatment } from "./policy.ts";
import { redact } from "./redact.ts";
import type {
  Finding,
  KeepOptions,
  KeptResult,
  PersonalType,
  Redacted,
  RedactOptions,
  RedactResult,
} from "./redacted.ts";

/** Words in a field's name that say what its value is. The first that fits decides. */
const NAMES: readonly (readonly [RegExp, PersonalType])[] = [
  [/passw|secret|token|cookie|authorization|api.?key|credential/i, "SECRET"],
  [/e.?mail|^from$|^to$|^cc$|return.?path|reply.?to/i, "EMAIL"],
  [/phone|mobile|fax|^tel|msisdn|whatsapp/i, "PHONE"],
  [/(^|[^a-z])ip([^a-z]|$)|ip_?addr|remote_?addr/i, "IP"],
  [/(^|[^a-z])mac([^a-z]|$)/i, "MAC"],
  [/imei|serial|device.?id/i, "DEVICE"],
  [/latitude|longitude|(^|[^a-z])(lat|lng|lon|geo)([^a-z]|$)|coordinates/i, "GEO"],
  [/iban/i, "IBAN"],
  [/card|(^|[^a-z])pan([^a-z]|$)/i, "CARD"],
  [/account.?n|routing|sort.?code|(^|[^a-z])bic([^a-z]|$)/i, "BANK"],
  [/passport/i, "PASSPORT"],
  [/plate|registration.?n/i, "PLATE"],
  [/birth|(^|[^a-z])dob([^a-z]|$)/i, "DOB"],
  [/ssn|national.?id|tax.?id|identity|(^|[^a-z])(nin|cpf|dni|pesel|bsn|vat)([^a-z]|$)/i, "ID"],
  [/location|address|street|city|town|zip|post.?code|postal/i, "ADDRESS"],
  [/user.?name|login|handle|nick/i, "USERNAME"],
  [/(^|[^a-z])(first|last|full|sur|given|family|customer|contact|requester|caller)?.?name([^a-z]|$)/i, "PERSON"],
];

/** What names said: a source has a few hundred, and each comes again in every case. */
const said = new Map<string, PersonalType | null>();
const MOST_SAID = 2000;

function typeOf(name: string): PersonalType | null {
  let type = said.get(name);
  if (type === undefined) {
    type = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    if (said.size < MOST_SAID && name.length <= 100) said.set(name, type);
  }
  return type;
}

/** Does a field's name say that its value is personal? If not, `redactField` is `redact`. */
export function isPersonal(name: string): boolean {
  return typeOf(name) !== null;
}

/**
 * Redacts the value of a named field. Where the name says that the value is personal, the whole value is taken,
 * whatever the recognizers make of it; else as `redact`. Empty values, the placeholder "[REDACTED]" and stand-ins stay.
 */
export function redactField(name: string, value: string, options?: RedactOptions): RedactResult;
export function redactField(name: string, value: string, options: KeepOptions): KeptResult;
export function redactField(name: string, value: string, options: RedactOptions | KeepOptions = {}): RedactResult {
  const type = typeOf(name);
  const trimmed = value.trim();
  // The types say which overload; the value is the same.
  const rest = options as RedactOptions;
  if (!type || trimmed === "" || PLACEHOLDER.test(trimmed)) return redact(value, rest);
  const start = value.indexOf(trimmed);
  const whole: Finding = {
    start,
    end: start + trimmed.length,
    type,
    score: 0.9,
    rule: "field-name",
    normal: find(value, options).find((finding) => finding.type === type)?.normal ?? trimmed.toLowerCase(),
  };
  const { replaced, put, treated } = treatment([], options);
  // The type may stay; what else is in the value may not.
  if (!replaced(whole)) return redact(value, rest);
  const text = value.slice(0, start) + put(whole) + value.slice(whole.end);
  return { text: text as Redacted, findings: treated([whole], []) };
}

const PLACEHOLDER = /^\[[A-Z]+(·[\w•.]+)?\]$/;
