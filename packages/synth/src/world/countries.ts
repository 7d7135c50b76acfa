/** Where customers live. Weights, languages and towns are made to be believable, not taken from a source. */
export interface City {
  readonly name: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly region: "EMEA" | "AMER" | "APAC";
  readonly weight: number;
  readonly zone: string;
  /** Languages people write in, with weights. */
  readonly languages: readonly (readonly [tag: string, weight: number])[];
  /** Which name list people come from (`people/names`). */
  readonly culture: string;
  /** Digit before the area code in national notation. */
  readonly trunk: string;
  /** Fictional numbers, `#` any digit: ranges set aside for drama where a country has them, else 555-01 and 00 ranges. */
  readonly phones: readonly string[];
  readonly cities: readonly City[];
}

type Row = readonly [
  code: string,
  name: string,
  region: Country["region"],
  weight: number,
  zone: string,
  languages: string,
  culture: string,
  trunk: string,
  phones: string,
  cities: string,
];

// biome-ignore format: one country a line, so that a change is one line
const rows: readonly Row[] = [
  ["US", "United States", "AMER", 22, "America/New_York", "en:88 es:12", "en", "", "+1 (212) 555-01##|+1 415-555-01##|+1 512 555 01##|+1.617.555.01##", "Springfield, IL:62701:39.78:-89.64|Portland, OR:97205:45.52:-122.68|Austin, TX:78701:30.26:-97.74|Dayton, OH:45402:39.76:-84.19"],
  ["CA", "Canada", "AMER", 4.5, "America/Toronto", "en:78 fr:22", "en", "", "+1 416 555 01##|+1 (514) 555-01##", "Toronto, ON:M5V 2T6:43.64:-79.39|Montréal, QC:H2X 1Y4:45.51:-73.57"],
  ["MX", "Mexico", "AMER", 3, "America/Mexico_City", "es:1", "es", "", "+52 55 5555 01##|+52 33 5555 01##", "Ciudad de México:06600:19.43:-99.15|Guadalajara:44100:20.67:-103.35"],
  ["BR", "Brazil", "AMER", 5.5, "America/Sao_Paulo", "pt:1", "pt", "0", "+55 11 95555-01##|+55 21 5555-01##", "São Paulo:01310-100:-23.56:-46.65|Curitiba:80010-000:-25.43:-49.27|Recife:50030-230:-8.06:-34.87"],
  ["AR", "Argentina", "AMER", 1.2, "America/Argentina/Buenos_Aires", "es:1", "es", "0", "+54 11 5555-01##", "Buenos Aires:C1043:-34.6:-58.38|Rosario:S2000:-32.95:-60.64"],
  ["CL", "Chile", "AMER", 0.8, "America/Santiago", "es:1", "es", "", "+56 2 2555 01##", "Santiago:8320000:-33.44:-70.65"],
  ["CO", "Colombia", "AMER", 0.9, "America/Bogota", "es:1", "es", "", "+57 601 555 01##", "Bogotá:110111:4.61:-74.08|Medellín:050001:6.25:-75.56"],
  ["GB", "United Kingdom", "EMEA", 8, "Europe/London", "en:1", "en", "0", "+44 20 7946 0###|+44 7700 900###|+44 113 496 0###|+44 1632 960###", "Leeds:LS1 4DY:53.8:-1.55|Bristol:BS1 5TR:51.45:-2.6|London:N1 9GU:51.53:-0.12"],
  ["IE", "Ireland", "EMEA", 0.9, "Europe/Dublin", "en:1", "en", "0", "+353 20 91# ####", "Dublin:D02 X285:53.34:-6.26|Cork:T12 W8KP:51.9:-8.47"],
  ["DE", "Germany", "EMEA", 8.5, "Europe/Berlin", "de:92 en:8", "de", "0", "+49 30 23125 ###|+49 89 99998 ###|+49 40 66969 ###|+49 221 4710 ###|+49 171 3920 0##", "Berlin:10115:52.53:13.38|Hamburg:20095:53.55:10|Leipzig:04109:51.34:12.37|Köln:50667:50.94:6.96"],
  ["AT", "Austria", "EMEA", 1.2, "Europe/Vienna", "de:1", "de", "0", "+43 1 555 01##|+43 660 555 01##", "Wien:1010:48.21:16.37|Graz:8010:47.07:15.44"],
  ["CH", "Switzerland", "EMEA", 1.3, "Europe/Zurich", "de:65 fr:25 it:10", "de", "0", "+41 44 555 01 ##|+41 79 555 01 ##", "Zürich:8001:47.37:8.54|Bern:3011:46.95:7.45"],
  ["FR", "France", "EMEA", 6, "Europe/Paris", "fr:1", "fr", "0", "+33 1 99 00 ## ##|+33 6 39 98 ## ##|+33 4 65 71 ## ##", "Lyon:69002:45.76:4.83|Nantes:44000:47.22:-1.55|Paris:75011:48.86:2.38"],
  ["BE", "Belgium", "EMEA", 1.2, "Europe/Brussels", "nl:55 fr:45", "nl", "0", "+32 2 555 01 ##|+32 470 55 01 ##", "Gent:9000:51.05:3.72|Namur:5000:50.47:4.87"],
  ["NL", "Netherlands", "EMEA", 2.6, "Europe/Amsterdam", "nl:88 en:12", "nl", "0", "+31 20 555 01##|+31 6 5555 01##", "Utrecht:3511 AD:52.09:5.12|Rotterdam:3011 AA:51.92:4.48"],
  ["ES", "Spain", "EMEA", 4, "Europe/Madrid", "es:1", "es", "", "+34 955 55 01 ##|+34 600 55 01 ##", "Sevilla:41001:37.39:-5.99|Valencia:46002:39.47:-0.38|Madrid:28013:40.42:-3.7"],
  ["PT", "Portugal", "EMEA", 1, "Europe/Lisbon", "pt:1", "pt", "", "+351 21 555 01##|+351 91 555 01##", "Porto:4000-322:41.15:-8.61|Lisboa:1100-148:38.71:-9.14"],
  ["IT", "Italy", "EMEA", 4, "Europe/Rome", "it:1", "it", "", "+39 06 5555 01##|+39 320 555 01##", "Torino:10121:45.07:7.69|Bologna:40121:44.49:11.34|Milano:20121:45.47:9.19"],
  ["PL", "Poland", "EMEA", 2.8, "Europe/Warsaw", "pl:1", "pl", "", "+48 22 555 01 ##|+48 500 555 0##", "Wrocław:50-101:51.11:17.03|Kraków:31-042:50.06:19.94"],
  ["CZ", "Czechia", "EMEA", 0.8, "Europe/Prague", "en:1", "cs", "", "+420 255 501 0##", "Brno:602 00:49.19:16.61"],
  ["RO", "Romania", "EMEA", 0.7, "Europe/Bucharest", "en:1", "ro", "0", "+40 21 555 01##", "Cluj-Napoca:400001:46.77:23.59"],
  ["SE", "Sweden", "EMEA", 1.3, "Europe/Stockholm", "en:1", "nordic", "0", "+46 8 465 004 ##|+46 31 390 06 ##|+46 70 174 06 ##", "Göteborg:411 06:57.71:11.97|Uppsala:753 10:59.86:17.64"],
  ["NO", "Norway", "EMEA", 0.8, "Europe/Oslo", "en:1", "nordic", "", "+47 55 55 01 ##", "Bergen:5003:60.39:5.32"],
  ["DK", "Denmark", "EMEA", 0.8, "Europe/Copenhagen", "en:1", "nordic", "", "+45 55 55 01 ##", "Aarhus:8000:56.16:10.2"],
  ["FI", "Finland", "EMEA", 0.7, "Europe/Helsinki", "en:1", "nordic", "0", "+358 9 555 01##", "Tampere:33100:61.5:23.76"],
  ["TR", "Türkiye", "EMEA", 2.4, "Europe/Istanbul", "tr:1", "tr", "0", "+90 212 555 01 ##|+90 532 555 01 ##", "İzmir:35210:38.42:27.14|Ankara:06420:39.92:32.85"],
  ["RU", "Russia", "EMEA", 1.5, "Europe/Moscow", "ru:1", "ru", "8", "+7 495 555-01-##|+7 999 555-01-##", "Казань:420111:55.79:49.12|Москва:101000:55.76:37.64"],
  ["IL", "Israel", "EMEA", 0.6, "Asia/Jerusalem", "en:1", "en", "0", "+972 3 555 01##", "Haifa:3303139:32.82:34.99"],
  ["EG", "Egypt", "EMEA", 0.8, "Africa/Cairo", "ar:1", "ar", "0", "+20 2 5555 01##", "القاهرة:11511:30.04:31.24"],
  ["SA", "Saudi Arabia", "EMEA", 1, "Asia/Riyadh", "ar:85 en:15", "ar", "0", "+966 11 555 01##|+966 55 555 01##", "الرياض:11564:24.71:46.68|جدة:21442:21.49:39.19"],
  ["AE", "United Arab Emirates", "EMEA", 0.8, "Asia/Dubai", "en:60 ar:40", "ar", "0", "+971 4 555 01##", "دبي:00000:25.2:55.27"],
  ["ZA", "South Africa", "EMEA", 1, "Africa/Johannesburg", "en:1", "en", "0", "+27 21 555 01##", "Cape Town:8001:-33.92:18.42"],
  ["IN", "India", "APAC", 5.5, "Asia/Kolkata", "en:55 hi:45", "hi", "0", "+91 22 5550 01##|+91 98555 501##", "पुणे:411001:18.52:73.86|दिल्ली:110001:28.61:77.21|Bengaluru:560001:12.97:77.59"],
  ["TH", "Thailand", "APAC", 1.4, "Asia/Bangkok", "th:1", "th", "0", "+66 2 555 01##|+66 81 555 01##", "กรุงเทพฯ:10110:13.74:100.56|เชียงใหม่:50200:18.79:98.99"],
  ["CN", "China", "APAC", 4, "Asia/Shanghai", "zh:1", "zh", "0", "+86 10 5555 01##|+86 139 5555 01##", "上海:200001:31.23:121.47|成都:610000:30.57:104.07"],
  ["TW", "Taiwan", "APAC", 1, "Asia/Taipei", "zh:1", "zh", "0", "+886 2 5555 01##", "台北:10043:25.04:121.51"],
  ["SG", "Singapore", "APAC", 0.8, "Asia/Singapore", "en:85 zh:15", "zh", "", "+65 6555 01##", "Singapore:018956:1.28:103.86"],
  ["JP", "Japan", "APAC", 6.5, "Asia/Tokyo", "ja:1", "ja", "0", "+81 3-5555-01##|+81 90-5555-01##", "東京都千代田区:100-0005:35.68:139.76|大阪市北区:530-0001:34.7:135.5|札幌市中央区:060-0001:43.06:141.35"],
  ["KR", "South Korea", "APAC", 3, "Asia/Seoul", "ko:1", "ko", "0", "+82 2-555-01##|+82 10-5555-01##", "서울특별시 중구:04524:37.56:126.98|부산광역시 해운대구:48058:35.16:129.16"],
  ["AU", "Australia", "APAC", 3, "Australia/Sydney", "en:1", "en", "0", "+61 2 5550 ####|+61 3 7010 ####|+61 491 570 1##", "Newcastle NSW:2300:-32.93:151.78|Geelong VIC:3220:-38.15:144.36"],
  ["NZ", "New Zealand", "APAC", 0.7, "Pacific/Auckland", "en:1", "en", "0", "+64 9 555 01##", "Hamilton:3204:-37.79:175.28"],
];

const city = (text: string): City => {
  const [name = "", postcode = "", latitude = "0", longitude = "0"] = text.split(":");
  return { name, postcode, latitude: Number(latitude), longitude: Number(longitude) };
};

export const COUNTRIES: readonly Country[] = rows.map(
  ([code, name, region, weight, zone, languages, culture, trunk, phones, cities]) => ({
    code,
    name,
    region,
    weight,
    zone,
    languages: languages.split(" ").map((entry) => [entry.slice(0, 2), Number(entry.slice(3))] as const),
    culture,
    trunk,
    phones: phones.split("|"),
    cities: cities.split("|").map(city),
  }),
);
