/** Places that a program fills, as its strings have them: ":user updated quote :quote", "refunded :payment_amount". */

/** What such places are called after. Whoever types a name behind a colon is called otherwise. */
const CALLED = new Set(
  `user users client clients customer customers invoice invoices quote quotes vendor vendors expense expenses task tasks amount payment payments account accounts company contact contacts date time day days
  link links count number numbers name names email emails type types value values min max total project projects product products ticket tickets entity address url phone country credit credits refund balance
  order orders item items file files size field fields attribute other digits input seconds title body subject site app domain limit password token code terms invitor invoicer member members group groups role roles team version`.split(
    /\s+/,
  ),
);

/** "session.user?.id", "var.admin_password": what a program reads, and no quotes around it. */
export const OF_PROGRAM =
  /^(?:this|self|session|user|req|request|res|response|ctx|context|props|state|params?|args|event|form|config|process|env|var|local|vars|each|module|item|row|body|payload|data|options?|opts|settings|current_?[uU]ser|new[uU]ser|auth)\.[a-z_]/;
const isQuoted = (text: string, at: number): boolean => "\"'`".includes(text[at - 1] ?? " ");

/** "0x3E7", "0xc0001a2000": where something lies or what it is numbered, as programs count. */
const isHex = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start) === 48 && /^0x[\da-f]+$/i.test(text.slice(start, end));

function hasDot(text: string, start: number, end: number): boolean {
  for (let p = start; p < end; p++) if (text.charCodeAt(p) === 46) return true;
  return false;
}

/** "s.login", "u.user_name": a column of a table. */
export const OF_TABLE = /^[a-z]{1,2}\.(?:log[io]ns?|user(?:_?name|_?id)?|e?mail|id|name|role|owner|password)$/;

/** Is `text[start..end)` such a place: small letters right behind a colon that itself stands apart from what is before? */
export function isFilled(text: string, start: number, end: number): boolean {
  if (isHex(text, start, end)) return true;
  if (hasDot(text, start, end)) {
    if (OF_TABLE.test(text.slice(start, end))) return true;
    if (OF_PROGRAM.test(text.slice(start, start + 24))) return !isQuoted(text, start);
  }
  if (text.charCodeAt(start - 1) !== 58) return false;
  const before = start > 1 ? text.charCodeAt(start - 2) : 32;
  if (before > 32 && before !== 34 && before !== 40) return false;
  const value = text.slice(start, end);
  return /^[a-z]+(?:_[a-z]+)*$/.test(value) && value.split("_").some((word) => CALLED.has(word));
}
