import type { SourcePerson } from "../source.ts";

/** What systems write where a person was: "[REDACTED]", "***", "n/a" is nobody. */
const PLACEHOLDER =
  /^(?:[[(<{]?\s*(?:(?:[a-z]+[ _-])?(?:redacted|removed|masked|anonymi[sz]ed|hidden|deleted)(?:[ _-][a-z]+)?)\s*[\])>}]?|[*x#•█_?.\s-]{2,}|-|n\/?a|null|none|nil|undefined|unknown|unbekannt|keine?|anonym(?:ous)?|nobody|no(?:t assigned| one| agent| owner| assignee)|un-?assigned|nicht zugewiesen|non assigné|sin asignar)$/i;

export function isPlaceholder(value: string): boolean {
  const bare = value.trim();
  return bare === "" || (bare.length <= 60 && PLACEHOLDER.test(bare));
}

const SPELLED = /\s*[([{<]\s*(?:at|ät)\s*[)\]}>]\s*/gi;
const SPELLED_DOT = /\s*[([{<]\s*(?:dot|punkt|point)\s*[)\]}>]\s*/gi;

/** An at-sign, or what may stand around the word for it. */
const SIGNED = /[@([{<]/;
/** What nothing has to be done about. */
const PLAIN = /^[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * One spelling per address, so that "XYZ @contoso com" and "xyz@contoso.com" are one person.
 * Returns "" for what is no address: the local part may hold no space once those round the "@" are gone.
 */
export function addressKey(value: string): string {
  if (value.length > 400 || !SIGNED.test(value)) return "";
  const lower = value.trim().toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const joined = lower
    .replace(SPELLED, "@")
    .replace(SPELLED_DOT, ".")
    .replace(/^mailto:/, "");
  const at = joined.lastIndexOf("@");
  if (at <= 0) return "";
  const local = joined.slice(0, at).trim();
  const domain = joined
    .slice(at + 1)
    .trim()
    .replace(/\s*\.\s*/g, ".")
    .replace(/\s+/g, ".");
  if (local === "" || /[\s<>,;]/.test(local) || !/^[^\s@<>,;"']+$/.test(domain)) return "";
  return `${local}@${domain}`;
}

const NAMED = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/;

const BRACKETED = /^\s*([^()@]{1,200}?)\s*\(([^()\s]{1,300}@[^()\s]{1,300})\)\s*$/;

export interface PersonParts {
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly handle?: string;
}

/** A person from loose parts; undefined when all of them are empty or placeholders. */
export function person(parts: PersonParts): SourcePerson | undefined {
  const keep = (value: string | undefined) => (value === undefined || isPlaceholder(value) ? "" : value.trim());
  let name = keep(parts.name);
  let email = keep(parts.email);
  const whole = email !== "" ? email : name;
  const named = NAMED.exec(whole) ?? BRACKETED.exec(whole);
  if (named !== null) {
    email = keep(named[2]);
    if (name === "" || name === parts.name?.trim()) name = keep(named[1]);
  }
  if (email === "" && addressKey(name) !== "") {
    email = name;
    name = "";
  }
  const key = addressKey(email);
  const phone = keep(parts.phone);
  const handle = keep(parts.handle);
  const id = keep(parts.id) || key || email.toLowerCase() || handle || phone || name.toLowerCase();
  if (id === "") return undefined;
  const emails = email === "" ? [] : key !== "" && key !== email.toLowerCase() ? [email, key] : [email];
  return {
    id: addressKey(id) || id,
    ...(name === "" ? {} : { name }),
    ...(emails.length === 0 ? {} : { emails }),
    ...(phone === "" ? {} : { phones: [phone] }),
    ...(handle === "" ? {} : { handles: [handle] }),
  };
}
