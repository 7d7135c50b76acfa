/** What a stand-in such as `[EMAIL·k7f2q9xa]` hides, in words for a person. */
export const STAND_INS = {
  EMAIL: { label: "E-mail", noun: "An e-mail address", same: "address" },
  PHONE: { label: "Phone", noun: "A phone number", same: "number" },
  PERSON: { label: "Person", noun: "A person's name", same: "person" },
  USERNAME: { label: "Username", noun: "A user name", same: "user name" },
  ADDRESS: { label: "Address", noun: "A postal address", same: "address" },
  GEO: { label: "Location", noun: "A geographic position", same: "position" },
  IP: { label: "IP", noun: "An internet address", same: "address" },
  MAC: { label: "MAC", noun: "A network card's address", same: "address" },
  DEVICE: { label: "Device", noun: "A device's number", same: "device" },
  CARD: { label: "Card", noun: "A payment card number", same: "card" },
  IBAN: { label: "IBAN", noun: "A bank account (IBAN)", same: "account" },
  BANK: { label: "Bank", noun: "A bank account", same: "account" },
  ID: { label: "ID", noun: "An identity number", same: "number" },
  PASSPORT: { label: "Passport", noun: "A passport number", same: "passport" },
  PLATE: { label: "Plate", noun: "A number plate", same: "plate" },
  DOB: { label: "Birth date", noun: "A date of birth", same: "date" },
  SECRET: { label: "Secret", noun: "A password or key", same: "secret" },
  URL: { label: "Link", noun: "A personal link", same: "link" },
} as const;
export type StandInType = keyof typeof STAND_INS;

export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "stand-in"; readonly type: StandInType | null; readonly name: string; readonly code: string };

const PATTERN = /\[([A-Z]{2,12})·([0-9a-z]{1,32})\]/gu;

function known(name: string): StandInType | null {
  return Object.hasOwn(STAND_INS, name) ? (name as StandInType) : null;
}

/** Splits redacted text into what is read and what stands in for a sealed value. Joined again it is the same text. */
export function parseStandIns(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(PATTERN)) {
    const [whole, name = "", code = ""] = match;
    if (match.index > from) segments.push({ kind: "text", text: text.slice(from, match.index) });
    segments.push({ kind: "stand-in", type: known(name), name, code });
    from = match.index + whole.length;
  }
  if (from < text.length) segments.push({ kind: "text", text: text.slice(from) });
  return segments;
}

export function explainStandIn(type: StandInType | null): string {
  if (type === null) return "A personal value, sealed. The same code is the same value.";
  const { noun, same } = STAND_INS[type];
  return `${noun}, sealed. The same code is the same ${same}.`;
}

/** For places that hold plain text only, such as a window's title. */
export function plainText(text: string): string {
  return parseStandIns(text)
    .map((segment) =>
      segment.kind === "text" ? segment.text : `[${segment.type ? STAND_INS[segment.type].label : segment.name}]`,
    )
    .join("");
}
