import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Marker values of every type: plain, encoded, obfuscated. `needles` are what would betray each (lower case): the value itself and the
 * part of it that no other text has, so that an index which split the value is caught too.
 */
export const MARKERS: readonly { type: string; text: string; needles: string[] }[] = [
  { type: "EMAIL", text: "write to quillonvarga@example.com please", needles: ["quillonvarga"] },
  { type: "EMAIL spaced", text: "write to orlathbenwick @contoso com please", needles: ["orlathbenwick"] },
  { type: "EMAIL words", text: "write to tamsinhollow (at) example (dot) org please", needles: ["tamsinhollow"] },
  { type: "EMAIL %40", text: "link?to=peregrinnash%40example.com&x=1", needles: ["peregrinnash"] },
  { type: "EMAIL entity", text: "<a>isoldemarrin&#64;example.net</a>", needles: ["isoldemarrin"] },
  { type: "EMAIL qp", text: "mail is yorickpembrel=40example.com", needles: ["yorickpembrel"] },
  {
    type: "EMAIL zero width",
    text: "it is cass\u200Bianvoe@example.com ok",
    needles: ["cass\u200bianvoe", "cassianvoe"],
  },
  { type: "PHONE", text: "call +44 20 7946 0873 today", needles: ["7946 0873", "2079460873"] },
  { type: "PHONE brackets", text: "call (020) 7946-0874 today", needles: ["7946-0874", "2079460874"] },
  { type: "IP", text: "from 203.0.113.241:443", needles: ["203.0.113.241"] },
  { type: "IP v6", text: "from 2001:db8::7f3a:91c5", needles: ["7f3a:91c5"] },
  { type: "IP defanged", text: "from 198[.]51[.]100[.]177", needles: ["198[.]51", "198.51.100.177"] },
  { type: "MAC", text: "adapter 00:00:5E:00:53:AF is down", needles: ["00:00:5e:00:53:af"] },
  { type: "DEVICE", text: "IMEI 490154203237518", needles: ["490154203237518"] },
  { type: "CARD", text: "card 4111 1111 1111 1111 please", needles: ["4111 1111 1111"] },
  { type: "CARD mistyped", text: "card 5555-5555-5555-4441 please", needles: ["5555-5555-5555"] },
  { type: "IBAN", text: "IBAN DE89 3704 0044 0532 0130 00", needles: ["3704 0044 0532"] },
  { type: "BANK", text: "sort code 20-00-00 account number 55779911", needles: ["55779911"] },
  { type: "ID", text: "SSN 987-65-4329", needles: ["987-65-4329"] },
  { type: "PASSPORT", text: "passport number C01X00T47", needles: ["c01x00t47"] },
  { type: "PLATE", text: "licence plate: B-MX 7419", needles: ["b-mx 7419"] },
  { type: "DOB", text: "born on 17 March 1961, date of birth 17.03.1961", needles: ["17.03.1961"] },
  { type: "SECRET password", text: "my password is Brimstone#Kettle77", needles: ["brimstone#kettle77", "kettle77"] },
  {
    type: "SECRET bearer",
    text: "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYXJrZXI3NyJ9.",
    needles: ["eyjzdwiioijtyxjrzxi3nyj9"],
  },
  { type: "GEO", text: "geo: 51.508514,-0.125713 it says", needles: ["51.508514"] },
  { type: "PERSON", text: "Kind regards,\nQuillon Vargaross", needles: ["vargaross"] },
  { type: "USERNAME", text: "my username is thornquist_88", needles: ["thornquist_88", "thornquist"] },
  {
    type: "ADDRESS",
    text: "I live at 48 Larkspur Hollow Road, London SW1A 9ZZ",
    needles: ["larkspur hollow", "sw1a 9zz"],
  },
  {
    type: "URL",
    text: "open https://portal.example.com/reset?token=9f8e7d6c5b4a39281706 now",
    needles: ["9f8e7d6c5b4a39281706"],
  },
  // The same in other ways of writing.
  { type: "SECRET set off", text: "temp password `Feldlerche44q`, changed on first login", needles: ["feldlerche44q"] },
  {
    type: "PHONE answered",
    text: "> my number is 020 7946 0875 today\n> thanks",
    needles: ["7946 0875", "2079460875"],
  },
  {
    type: "PERSON in parts",
    text: "제 이름은 김도윤입니다".normalize("NFD"),
    needles: ["김도윤", "김도윤".normalize("NFD")],
  },
  { type: "PERSON with points", text: "اتصل بالموظف خَالِد الحَرْبي غدًا", needles: ["الحَرْبي", "الحربي"] },
  {
    type: "ADDRESS broken",
    text: "The engineer may come on Monday or on Tuesday to 52 Wrenfield Hollow\nRoad, London SW1A 9ZY, before noon if that is possible.",
    needles: ["wrenfield", "sw1a 9zy"],
  },
  {
    type: "PERSON in capitals",
    text: "PLEASE ASK MARIA BRANDELHORST TO CALL ME BACK TODAY",
    needles: ["brandelhorst"],
  },
  {
    type: "PERSON in small letters",
    text: "hi its maria felgenstrom my order never came, thanks",
    needles: ["felgenstrom"],
  },
  {
    type: "PERSON broken",
    text: "Please ask my colleague Mara\nPfeilstetter about the parcel that never came.",
    needles: ["pfeilstetter"],
  },
  {
    type: "PHONE spread",
    text: "please  ring me on  020  7946  0876  today",
    needles: ["7946 0876", "7946  0876", "2079460876"],
  },
  {
    type: "USERNAME in brackets",
    text: "my username is [zaunkoenig_52] there",
    needles: ["zaunkoenig_52", "zaunkoenig"],
  },
];

export const FIELDS = {
  name: "Hildegard Zimtwald",
  email: "h.zimtwald@example.de",
  phone: "+49 30 23125 4477",
  handle: "zimtwaldine",
  needles: ["zimtwald", "231254477", "23125 4477"],
};

const NEEDLES: readonly { readonly type: string; readonly needle: string }[] = [
  ...MARKERS.flatMap(({ type, needles }) => needles.map((needle) => ({ type, needle }))),
  ...FIELDS.needles.map((needle) => ({ type: "field", needle })),
  ...["brackenfeld", "dunkelsteinwald", "77310991"].map((needle) => ({ type: "field", needle })),
];

/** Asks for all of them in one pass over a text, which takes a tenth of looking for each, and says which where there is one. */
function lookFor(written: (needle: string) => string): (low: string) => string[] {
  const all = NEEDLES.map(({ type, needle }) => ({ said: `${type} "${needle}"`, needle: written(needle) }));
  const any = new RegExp(all.map(({ needle }) => RegExp.escape(needle)).join("|"));
  return (low) => (any.test(low) ? all.filter(({ needle }) => low.includes(needle)).map(({ said }) => said) : []);
}
const inText = lookFor((needle) => needle);
const inBytes = lookFor((needle) => Buffer.from(needle, "utf8").toString("latin1").toLowerCase());

/** Which markers a text holds, in words. */
export const markersIn = (text: string): string[] => inText(text.toLowerCase());

/** Which markers bytes hold, whatever else they are. */
export const markersInBytes = (bytes: Buffer): string[] => inBytes(bytes.toString("latin1").toLowerCase());

/** What there is, or nothing where it went away meanwhile: a server merges and deletes while it is looked through. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return undefined;
  }
}

/** Every file below a folder that holds a marker, and how many were looked at. Files that go away meanwhile are none. */
export function filesWithMarkers(folder: string): { readonly found: string[]; readonly files: number } {
  const found = new Set<string>();
  let files = 0;
  const look = (at: string): void => {
    for (const entry of unlessGone(() => readdirSync(at, { withFileTypes: true })) ?? []) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) look(path);
      const bytes = entry.isFile() ? unlessGone(() => readFileSync(path)) : undefined;
      if (!bytes) continue;
      files++;
      for (const one of markersInBytes(bytes)) found.add(`${one} in a file such as ${entry.name}`);
    }
  };
  look(folder);
  return { found: [...found], files };
}
