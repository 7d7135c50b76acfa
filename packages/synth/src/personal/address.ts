import type { Rng } from "../core/rng.ts";
import type { City, Country } from "../world/countries.ts";

const STREETS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Maple Street",
    "High Street",
    "Church Lane",
    "Oakwood Drive",
    "Station Road",
    "Mill Road",
    "Park Avenue",
    "Victoria Road",
    "Elm Court",
    "Harbour View",
  ],
  de: [
    "Lindenstraße",
    "Gartenweg",
    "Bahnhofstr.",
    "Am Mühlbach",
    "Schillerplatz",
    "Kirchgasse",
    "Goethestraße",
    "Hauptstr.",
    "Rosenweg",
    "Ringallee",
  ],
  fr: [
    "rue des Lilas",
    "avenue de la Gare",
    "boulevard Voltaire",
    "place du Marché",
    "chemin des Vignes",
    "rue Victor-Hugo",
    "impasse du Moulin",
    "quai des Tanneurs",
  ],
  es: [
    "Calle Mayor",
    "Avenida de la Paz",
    "C/ del Olmo",
    "Paseo Marítimo",
    "Plaza Nueva",
    "Calle San Juan",
    "Av. Reforma",
    "Calle Colón",
  ],
  pt: [
    "Rua das Flores",
    "Avenida Central",
    "Rua do Sol",
    "Travessa da Fonte",
    "Praça da República",
    "Rua XV de Novembro",
    "Av. Paulista",
    "Rua da Aurora",
  ],
  it: [
    "Via Roma",
    "Via Garibaldi",
    "Corso Italia",
    "Piazza Dante",
    "Via dei Mille",
    "Viale Europa",
    "Vicolo Stretto",
    "Via Mazzini",
  ],
  nl: [
    "Kerkstraat",
    "Dorpsweg",
    "Prinsengracht",
    "Molenlaan",
    "Stationsplein",
    "Lindelaan",
    "Havenkade",
    "Schoolstraat",
  ],
  pl: [
    "ul. Długa",
    "ul. Lipowa",
    "al. Jana Pawła II",
    "ul. Polna",
    "os. Słoneczne",
    "ul. Ogrodowa",
    "ul. Szkolna",
    "pl. Wolności",
  ],
  tr: ["Atatürk Cad.", "Cumhuriyet Mah. Gül Sok.", "İnönü Bulvarı", "Lale Sk.", "Bağdat Cad.", "Çınar Sokak"],
  nordic: ["Storgatan", "Kyrkovägen", "Kirkegata", "Nørregade", "Kauppakatu", "Björkstigen", "Havnegata"],
  cs: ["Masarykova", "Dlouhá", "Na Příkopě", "Zahradní", "Školní"],
  ro: ["Str. Mihai Eminescu", "Bd. Unirii", "Str. Florilor", "Calea Victoriei"],
  ru: ["ул. Ленина", "ул. Садовая", "пр. Мира", "ул. Лесная", "наб. реки Фонтанки", "ул. Пушкина"],
  ja: ["丸の内", "梅田", "大手町", "本町", "栄", "北一条西"],
  zh: ["人民路", "中山北路", "建设大道", "解放街", "长江路", "文化巷"],
  ko: ["세종대로", "해운대로", "중앙로", "테헤란로", "은행나무길"],
  ar: ["شارع الملك فهد", "شارع التحرير", "طريق الكورنيش", "شارع النيل", "حي الورود"],
  th: ["ถนนสุขุมวิท", "ถนนพหลโยธิน", "ซอยลาดพร้าว", "ถนนนิมมานเหมินท์"],
  hi: ["महात्मा गांधी मार्ग", "स्टेशन रोड", "नेहरू नगर", "शिवाजी चौक", "लाल बाग"],
};

/** A postal address on one line, in the order the country writes it. Streets are common names; nobody lives there by intent. */
export function address(rng: Rng, country: Country, city: City): string {
  const street = rng.pick(STREETS[country.culture] ?? STREETS.en!);
  const number = rng.range(1, 180);
  const { name, postcode } = city;
  switch (country.culture) {
    case "en":
      return country.code === "US" || country.code === "CA"
        ? `${number * 11} ${street}${rng.chance(0.3) ? `, Apt ${rng.range(1, 40)}` : ""}, ${name} ${postcode}`
        : `${rng.chance(0.2) ? `Flat ${rng.range(1, 30)}, ` : ""}${number} ${street}, ${name} ${postcode}`;
    case "fr":
      return `${number} ${street}, ${postcode} ${name}`;
    case "es":
      return `${street} ${number}${rng.chance(0.4) ? `, ${rng.range(1, 9)}º ${rng.pick(["A", "B", "izq.", "dcha."])}` : ""}, ${postcode} ${name}`;
    case "pt":
      return `${street}, ${number}${rng.chance(0.4) ? `, ap. ${rng.range(11, 140)}` : ""}, ${name}, ${postcode}`;
    case "ja":
      return `〒${postcode} ${name}${street}${rng.range(1, 5)}-${rng.range(1, 20)}-${rng.range(1, 30)}`;
    case "zh":
      return country.code === "SG"
        ? `Blk ${number} Orchid Road #${rng.range(2, 30)}-${rng.range(10, 99)}, Singapore ${postcode}`
        : `${name}市${street}${number}号${rng.range(1, 20)}室`;
    case "ko":
      return `${name} ${street} ${number}, ${rng.range(101, 120)}동 ${rng.range(101, 2404)}호 (${postcode})`;
    case "ru":
      return `${postcode}, г. ${name}, ${street}, д. ${number}, кв. ${rng.range(1, 200)}`;
    case "ar":
      return `${number} ${street}، ${name} ${postcode}`;
    case "th":
      return `${number}/${rng.range(1, 40)} ${street} ${name} ${postcode}`;
    case "hi":
      return `${number}, ${street}, ${name} ${postcode}`;
    case "tr":
      return `${street} No: ${number} D: ${rng.range(1, 30)}, ${postcode} ${name}`;
    default:
      return `${street} ${number}${rng.chance(0.2) ? rng.pick(["a", "b", " c"]) : ""}, ${postcode} ${name}`;
  }
}
