/**
 * Values of every type, valid and hidden in the ways people hide them, planted into random surroundings in several
 * languages: what the properties and the long fuzz ask `find` to cover. Names, numbers and domains are made up; domains
 * and addresses are those kept for documentation.
 */
import fc from "fast-check";
import type { PersonalType } from "../src/index.ts";

export interface Planted {
  readonly type: PersonalType;
  readonly text: string;
  /** Where the value stands in `text`. */
  readonly start: number;
  readonly end: number;
}

const digits = (n: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((list) => list.join(""));
const from = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
/** The pieces, each with what stands between. */
const join = (between: fc.Arbitrary<string>, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(between, fc.tuple(...parts)).map(([glue, list]) => list.join(glue));
const groups = (value: string, size: number, glue: string): string =>
  (value.match(new RegExp(`.{1,${size}}`, "g")) ?? []).join(glue);

const FIRST = ["mara", "jens", "lucia", "priya", "tomasz", "amelie", "kwame", "ingrid", "rafael", "yuki"] as const;
const LAST = [
  "oduya",
  "brueckner",
  "ferrari",
  "nowak",
  "lindqvist",
  "okafor",
  "silva",
  "petrov",
  "tanaka",
  "dubois",
] as const;
const HOSTS = ["example", "mail.example", "contoso", "beispiel", "exemple", "ejemplo"] as const;
const ENDINGS = ["com", "org", "net", "de", "co.uk", "fr", "com.br", "pl", "jp"] as const;

const address = fc
  .tuple(
    from(...FIRST),
    from(".", "_", "-", ""),
    from(...LAST),
    fc.option(fc.integer({ min: 1, max: 99 })),
    from(...HOSTS),
    from(...ENDINGS),
  )
  .map(([first, glue, last, n, host, ending]) => ({
    local: `${first}${glue}${last}${n ?? ""}`,
    domain: `${host}.${ending}`,
  }));

const zeroWidth = (value: string, at: number): string => {
  const p = 1 + (at % (value.length - 1));
  return `${value.slice(0, p)}\u200b${value.slice(p)}`;
};
const wide = (value: string): string =>
  [...value].map((c) => (c > " " && c <= "~" ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join("");

const email = fc.tuple(address, fc.nat({ max: 40 }), fc.nat({ max: 19 })).map(([{ local, domain }, at, way]) => {
  const plain = `${local}@${domain}`;
  switch (way) {
    case 0:
      return `${local} @ ${domain}`;
    case 1:
      return `${local} @${domain}`;
    case 2:
      return `${local}@ ${domain}`;
    case 3:
      return `${local} (at) ${domain.replaceAll(".", " (dot) ")}`;
    case 4:
      return `${local}[at]${domain.replaceAll(".", "[dot]")}`;
    case 5:
      return `${local} at ${domain.replaceAll(".", " dot ")}`;
    case 6:
      return `${local}@${domain.replaceAll(".", "[.]")}`;
    case 7:
      return `${local}＠${domain}`;
    case 8:
      return `${local}%40${domain}`;
    case 9:
      return `${local}&#64;${domain}`;
    case 10:
      return zeroWidth(plain, at);
    case 11:
      return plain.toUpperCase();
    case 12:
      return wide(plain);
    case 13:
      return `${local}\\u0040${domain}`;
    case 14:
      return `<${plain}>`;
    case 15:
      return `mailto:${plain}`;
    case 16:
      return plain.replace("a", "а");
    case 17:
      return `${local}@${domain.replace(".", " . ")}`;
    default:
      return plain;
  }
});

const international = fc
  .tuple(
    from("1", "44", "49", "33", "39", "34", "48", "31", "55", "91", "81", "7"),
    digits(9),
    from(" ", "-", "", ".", "\u00a0"),
    from("+", "00", "＋"),
  )
  .map(([country, rest, glue, lead]) => `${lead}${country}${glue || " "}${groups(rest.replace(/^0/, "2"), 3, glue)}`);
const phone = fc.oneof(
  international,
  fc.tuple(digits(7), from(" ", "-", "")).map(([n, glue]) => `020${glue || " "}${n.slice(0, 4)}${glue}${n.slice(4)}`),
  fc.tuple(digits(7)).map(([n]) => `(212) 555-${n.slice(0, 4)}`),
  fc.tuple(international, fc.integer({ min: 10, max: 9999 })).map(([n, extension]) => `${n} ext. ${extension}`),
);

/** With the check digit that makes the sum right (Luhn). */
function luhn(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    let d = Number(body[body.length - 1 - i]);
    if (i % 2 === 0) d = d * 2 > 9 ? d * 2 - 9 : d * 2;
    sum += d;
  }
  return body + String((10 - (sum % 10)) % 10);
}
const card = fc
  .tuple(from("4", "51", "55", "37", "6011"), digits(15), from("", " ", "-"))
  .map(([lead, rest, glue]) => groups(luhn((lead + rest).slice(0, lead === "37" ? 14 : 15)), 4, glue));

function iban(country: string, body: string): string {
  const value = [...`${body}${country}00`].map((c) => (c >= "A" ? String(c.charCodeAt(0) - 55) : c)).join("");
  let rest = 0;
  for (const d of value) rest = (rest * 10 + Number(d)) % 97;
  return `${country}${String(98 - rest).padStart(2, "0")}${body}`;
}
const ibans = fc
  .tuple(
    from(["DE", 18], ["FR", 23], ["ES", 20], ["IT", 23], ["PL", 24], ["AT", 16]) as fc.Arbitrary<
      readonly [string, number]
    >,
    digits(24),
    from("", " "),
    fc.boolean(),
  )
  .map(([[country, size], body, glue, lower]) => {
    const bank = country === "IT" ? `X${body}` : body;
    const value = groups(iban(country, bank.slice(0, size)), 4, glue);
    return lower ? value.toLowerCase() : value;
  });

const octet = fc.integer({ min: 1, max: 254 }).map(String);
const hex = (n: number): fc.Arbitrary<string> =>
  fc.array(from(..."0123456789abcdef"), { minLength: n, maxLength: n }).map((list) => list.join(""));
const ip = fc.oneof(
  join(from(".", "[.]"), from("192", "198", "203"), octet, octet, octet),
  fc.tuple(hex(4), hex(3)).map(([a, b]) => `2001:db8:${a}::${b}`),
  join(from(":"), from("2001"), from("db8"), hex(4), hex(4), hex(4), hex(4), hex(4), hex(4)),
);
const mac = join(from(":", "-"), hex(2), hex(2), hex(2), hex(2), hex(2), from("0a", "1f", "99"));

const id = fc.oneof(
  fc
    .tuple(from("078", "219", "457"), fc.integer({ min: 10, max: 99 }), digits(4))
    .map(([a, b, c]) => `social security number ${a}-${b}-${c}`),
  fc.tuple(digits(9)).map(([n]) => `CPF ${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)}-09`),
  fc.tuple(digits(8)).map(([n]) => `DNI ${n}${"TRWAGMYFPDXBNJZSQVHLCKE"[Number(n) % 23]}`),
  fc
    .tuple(digits(6), from("A", "B", "C", "D"))
    .map(([n, c]) => `National Insurance number QQ ${groups(n, 2, " ")} ${c}`),
  fc.tuple(digits(11)).map(([n]) => `PESEL ${n}`),
  fc.tuple(digits(9)).map(([n]) => `BSN ${n}`),
  fc.tuple(digits(11)).map(([n]) => `Steuer-ID ${n}`),
);

const strong = fc
  .tuple(from("Tr0ub4dor", "hunter2x", "Sommer", "qwerty"), digits(3), from("!", "#", "$", ""))
  .map((p) => p.join(""));
const secret = fc.oneof(
  strong.map((value) => `password: ${value}`),
  strong.map((value) => `Passwort: ${value}`),
  strong.map((value) => `mot de passe : ${value}`),
  strong.map((value) => `"password":"${value}"`),
  hex(32).map((value) => `api_key=${value}`),
  hex(24).map((value) => `sk_live_${value}9aZ`),
  fc.tuple(hex(20), hex(30)).map(([a, b]) => `eyJhbGciOi${a}.eyJzdWIi${b}.${a}`),
  digits(6).map((value) => `your verification code is ${value}`),
);

const person = fc
  .tuple(
    from("Mara", "Jens", "Lucía", "Tomasz", "Amélie", "Ingrid"),
    from("Nowak", "Ferrari", "Petrov", "Silva", "Lindqvist"),
  )
  .chain(([first, last]) =>
    from(
      `my name is ${first} ${last}`,
      `mein Name ist ${first} ${last}`,
      `je m'appelle ${first} ${last}`,
      `me llamo ${first} ${last}`,
      `Name: ${first} ${last}`,
      `Dr. ${first} ${last}`,
    ),
  );

const street = fc
  .tuple(
    fc.integer({ min: 1, max: 199 }),
    from("Evergreen", "Maple", "Station", "Church"),
    from("Terrace", "Street", "Road", "Avenue"),
  )
  .map(([n, name, kind]) => `${n} ${name} ${kind}`);
const postal = fc.oneof(
  street,
  fc
    .tuple(from("Leopoldstraße", "Gartenweg", "Bahnhofstraße"), fc.integer({ min: 1, max: 199 }))
    .map(([name, n]) => `${name} ${n}`),
  fc.tuple(fc.integer({ min: 1, max: 199 }), from("rue de la Paix", "avenue Foch")).map(([n, name]) => `${n} ${name}`),
);

/** How many words of a value's text say what it is: they need no cover. */
const CUES =
  /^(social security number|CPF|DNI|National Insurance number|PESEL|BSN|Steuer-ID|password: |Passwort: |mot de passe : |"password":|api_key=|your verification code is|my name is|mein Name ist|je m'appelle|me llamo|Name: |Dr\. |mailto:|passport number|plate number|born on|IMEI|user name:|username|account number|coordinates) ?"?/;

const GENERATORS: Readonly<Record<PersonalType, fc.Arbitrary<string>>> = {
  EMAIL: email,
  PHONE: phone,
  PERSON: person,
  USERNAME: fc
    .tuple(from(...FIRST), from("_", "."), digits(2))
    .chain(([a, b, c]) => from(`user name: ${a}${b}${c}`, `@${a}_${c}`)),
  ADDRESS: postal,
  GEO: fc
    .tuple(fc.integer({ min: 10, max: 89 }), digits(4), fc.integer({ min: 10, max: 170 }), digits(4))
    .map(([a, b, c, d]) => `coordinates ${a}.${b}, ${c}.${d}`),
  IP: ip,
  MAC: mac,
  DEVICE: digits(14).map((n) => `IMEI ${luhn(n)}`),
  CARD: card,
  IBAN: ibans,
  BANK: digits(8).map((n) => `account number ${n}`),
  ID: id,
  PASSPORT: digits(8).map((n) => `passport number C${n}`),
  PLATE: fc.tuple(digits(2), from("KXB", "RTW", "DYN")).map(([n, c]) => `plate number AB${n} ${c}`),
  DOB: fc
    .tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1940, max: 2005 }),
      from(".", "/", "-"),
    )
    .map(([d, m, y, glue]) => `born on ${String(d).padStart(2, "0")}${glue}${String(m).padStart(2, "0")}${glue}${y}`),
  SECRET: secret,
  URL: hex(24).map((token) => `https://example.com/reset?token=${token}`),
};

/** Words of eight languages that say nothing about what stands beside them. */
const PROSE =
  "the was late please help again since yesterday because and then nothing wurde leider gestern immer noch nicht aber danach pourtant depuis toujours encore cela marche plus pero desde siempre otra vez ahora perché ancora oggi sempre dopo jednak wczoraj znowu potem nadal maar sinds altijd nog daarna потом снова вчера всегда почему".split(
    " ",
  );
const prose = fc.array(from(...PROSE), { minLength: 1, maxLength: 9 }).map((list) => list.join(" "));
/** What stands before a value and what behind it. */
const AROUND = [
  ...[" ", ", ", "\n", "\n\n", ". ", "; ", " - ", ": "].flatMap((left) =>
    [" ", ", ", "\n", ". ", "; ", "! "].map((right) => [left, right] as const),
  ),
  [" (", ") "],
  [' "', '" '],
  [" “", "”, "],
  [" „", "“ "],
  [" «", "» "],
  [" [", "] "],
] as const;

/** A value of each type in turn, in surroundings; some texts hold two more before and behind. */
export const planted: fc.Arbitrary<Planted> = fc
  .tuple(from(...(Object.keys(GENERATORS) as PersonalType[])), prose, from(...AROUND), prose, fc.boolean())
  .chain(([type, first, [left, right], last, crowded]) =>
    fc
      .tuple(GENERATORS[type], crowded ? from(...Object.values(GENERATORS)).chain((other) => other) : fc.constant(""))
      .map(([text, other]): Planted => {
        const lead = crowded ? `${other}\n${first}${left}` : first + left;
        const cue = CUES.exec(text)?.[0].length ?? 0;
        const end = text.replace(/["<>)]+$/, "").length;
        return { type, text: lead + text + right + last, start: lead.length + cue, end: lead.length + end };
      }),
  );

/** White space and punctuation of a value need no cover. */
const FREE = /[\s\u200b.,;:!?()[\]{}<>"'*_`~|\\/=@#+＠＋．&%-]/u;

/** The units of a planted value that no finding covers. */
export function inClear(value: Planted, found: readonly { readonly start: number; readonly end: number }[]): string {
  let clear = "";
  for (let p = value.start; p < value.end; p++) {
    if (FREE.test(value.text[p] as string) || found.some((f) => f.start <= p && p < f.end)) continue;
    clear += value.text[p];
  }
  return clear;
}
