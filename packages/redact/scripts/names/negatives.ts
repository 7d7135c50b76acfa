/** What looks like a name and is none: products, companies, places, labels of user interfaces, teams, months. */
import { readdirSync, readFileSync } from "node:fs";
import { ORDINARY } from "../../src/words/ordinary.ts";
import { TOWNS } from "../../src/words/towns-of-languages.ts";
import type { Random } from "./random.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/);

const PRODUCT =
  lines(`Nimbus, Fabrikam Sync, Contoso Mail, Tailspin Player, Northwind Portal, Wingtip Designer, SyncMate, CloudVault, DataBridge,
  PhotoForge, TaskPilot, Ledgerly, Chatterbox, Stormcast, Quickbase, Flowdesk, MailRocket, Payhive, Zenboard, Notely, Backlogr, Pixelmint, Scanify,
  ThinkStation, Latitude, EcoTank, LaserWriter, DeskJet, ProBook, ZenPhone, Galaxy, Pixel, Xperia, Redmi, Nokia, Motorola, Roomba, Kindle, Echo, Alexa,
  Siri, Cortana, Bixby, Chromebook, ThinkPad, Inspiron, PlayStation, Nintendo, Switch, Kinect, Fitbit, Garmin, Sonos, Philips Hue, Bosch, Siemens,
  Miele, Electrolux, Dyson, Kärcher, Makita, Vorwerk, Thermomix, Nespresso, Tassimo, Jura, Photoshop, Illustrator, Acrobat, Figma, Miro, Notion, Trello,
  Asana, Confluence, Bitbucket, Jenkins, Grafana, Kibana, Splunk, Datadog, Postgres, Redis, Kafka, Elastic, Mongo, Terraform, Ansible, Debian, Fedora,
  Windows, Excel, Outlook, Teams, SharePoint, Safari, Firefox, Chrome, Android, Bluetooth, Ethernet, Wi-Fi, Docker, Kubernetes, Linux, Python, Rust, Swift`);
const COMPANY =
  lines(`Northwind, Contoso, Fabrikam, Tailspin, Wingtip, Litware, Proseware, Adatum, Lucerne Publishing, Woodgrove Bank, Trey Research,
  Globex, Initech, Umbrella, Acme, Hooli, Vandelay, Wayfair, Zalando, Otto, Lidl, Aldi, Rewe, Carrefour, Auchan, Fnac, Leroy, Decathlon, Ikea, Coop, Migros,
  Vodafone, Telekom, Orange, Telefónica, Movistar, Claro, Vivo, Swisscom, Proximus, Ziggo, Tele2, Telia, Telenor, Elisa, Orlen, Allegro, Alza, Emag,
  Turkcell, Beeline, Yandex, Ozon, Deutsche Post, Hermes, Fedex, Correos, Chronopost, Mondial Relay, PostNL, Bring, Posti, InPost, Zásilkovna,
  Visa, Mastercard, Santander, Sparkasse, Volksbank, Commerzbank, Crédit Agricole, Intesa, Unicredit, Nordea, Swedbank, Lufthansa, Ryanair, Iberia,
  Siemens, Bosch, Airbus, Renault, Peugeot, Fiat, Volvo, Saab, Ericsson, Netflix, Spotify, Disney, Amazon, Google, Apple, Samsung, Huawei, Xiaomi, Lenovo`);
const CITY =
  lines(`Berlin, München, Köln, Leipzig, Dresden, Bremen, Nürnberg, Stuttgart, Wien, Graz, Linz, Zürich, Genf, Bern, Basel, Paris, Lyon, Marseille,
  Toulouse, Nantes, Lille, Rennes, Bordeaux, Grenoble, Bruxelles, Liège, Madrid, Barcelona, Sevilla, Valencia, Zaragoza, Málaga, Bilbao, Granada, Lima, Bogotá,
  Quito, Santiago, Córdoba, Rosario, Guadalajara, Monterrey, Puebla, Lisboa, Porto, Braga, Coimbra, Faro, Recife, Salvador, Curitiba, Manaus, Roma, Milano,
  Torino, Napoli, Palermo, Bologna, Firenze, Venezia, Verona, Bari, Amsterdam, Rotterdam, Utrecht, Eindhoven, Groningen, Stockholm, Göteborg, Malmö, Oslo,
  Bergen, Trondheim, Aarhus, Odense, Aalborg, Helsinki, Tampere, Turku, Oulu, Warszawa, Kraków, Gdańsk, Wrocław, Poznań, Łódź, Praha, Brno, Ostrava,
  Bratislava, Košice, Budapest, Debrecen, Szeged, București, Cluj, Timișoara, Iași, Zagreb, Split, Beograd, Ljubljana, Sofia, Plovdiv, Istanbul, Ankara, İzmir,
  London, Leeds, Manchester, Bristol, Cardiff, Glasgow, Dublin, Cork, Boston, Chicago, Denver, Seattle, Austin, Dallas, Phoenix, Portland, Toronto, Vancouver,
  Sydney, Melbourne, Perth, Auckland, Nairobi, Lagos, Accra, Cairo, Tunis, Dubai, Mumbai, Delhi, Bengaluru, Chennai, Jakarta, Bandung, Hanoi, Tokyo, Osaka, Seoul,
  Germany, France, Spain, Italy, Poland, Sweden, Deutschland, Österreich, España, Francia, Polska, Sverige, Europe, Brasil, México, Canada, Finland, Norway`);
const CITY_CYRILLIC =
  lines(`Москва, Москве, Казань, Казани, Самара, Омск, Томск, Пермь, Уфа, Киев, Київ, Києві, Львів, Львові, Одеса, Харків, Дніпро, София, Пловдив,
  Варна, Бургас, Минск, Сочи, Тверь, Тула, Воронеж, Россия, Украина, Україна, България, Европа, Сбербанк, Озон, Яндекс, Почта, Вконтакте, Телеграм, Вайбер, Розетка`);
const CITY_GREEK = lines(
  "Αθήνα, Θεσσαλονίκη, Πάτρα, Ηράκλειο, Λάρισα, Βόλος, Ελλάδα, Κρήτη, Κύπρος, Πειραιάς, Χανιά, Ρόδος, Ιωάννινα",
);
const LABEL =
  lines(`Save As, Open Settings, Privacy Policy, Device Manager, Control Panel, Task Manager, Bill To, Ship To, Mark as Read, Grant Access, Sign Out,
  Forgot Password, Night Mode, Dark Mode, Add to Cart, Buy Now, Quick Start, Getting Started, Release Notes, User Guide, Account Overview, Payment Methods, My Orders,
  Order History, Sync Now, Check for Updates, Turn Off, Learn More, Contact Sales, Help Center, Print Preview, Page Setup, Export Report, Import Contacts, Two Factor,
  Access Denied, File Not Found, Server Error, Bad Gateway, Not Responding, Update Failed, Safe Mode, Recovery Mode, Network Adapter, Power Options, Storage Sense,
  Focus Assist, Split View, Grid View, Remote Desktop, Virtual Machine, Resource Group, Load Balancer, Service Bus, Key Vault, Data Factory, Active Directory,
  Advanced Options, Group Policy, Event Viewer, Disk Cleanup, Windows Update, Family Sharing, Find My, Screen Time, App Store, Play Store, Smart Home, Living Room,
  Black Friday, Cyber Monday, Summer Sale, Gift Card, Gold Member, Premium Plan, Starter Plan, Team Plan, Business Suite, Home Edition, Pro Max, Air Plus, Sales Director,
  Product Manager, Account Executive, Technical Writer, Customer Success, Human Resources, Head Office, Accounts Payable, Data Protection, Legal Notice, Terms of Service,
  Null Pointer, Out Of Memory, Type Error, Stack Overflow, Invalid Token, Page Fault, Blue Screen, Kernel Panic, Fatal Error, Broken Pipe, Dead Letter, Hot Fix`);
const TEAM =
  lines(`Support, Billing, Sales, Finance, Logistics, Marketing, Legal, Engineering, Security, Compliance, Operations, Procurement, Onboarding, Helpdesk, Accounting,
  Payroll, Facilities, Warehouse, Dispatch, Reception, Tier 2, Level 3, Network Team, Platform Team, Fraud Team, Returns Team, Night Shift, Retail, Wholesale`);
const MONTH = words(
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Ramadan Diwali Halloween Thanksgiving",
);
const BRAND_START = words(
  "Nor Vel Zen Lum Cor Tri Quan Syn Flex Nex Ver Al Bri Cir Dat Ev Fin Gal Hex In Jet Kin Lo Mer Nova Op Pri Ram Sol Ter Uni Vox Wi Xen Zo Hy Pix Clou Snap Mint Blue Star Iron Sky Deep True",
);
const BRAND_END = words(
  "tia tron ify ly io ix ware soft base desk flow point wind hub cast nova mint sync link path grid forge stack scope wise labs tech trix ora aro zon dex cloud port pay zy net line mark bit box",
);
const NUMBERED = words(
  "Core Ryzen Radeon Snapdragon Celeron Optiplex Surface Aspire Pavilion Legion Nitro Vivobook Odyssey Aeron Bravia Xperia Note Ultra Pro Mini Max Plus Air Lite",
);
const SOME =
  words(`Order Invoice Parcel Delivery Payment Update Backup Restore Login Account Settings Printer Scanner Router Laptop Tablet Charger Battery Cable Screen Keyboard Camera Refund
  Subscription Licence Plan Package Courier Driver Warehouse Label Barcode Receipt Voucher Coupon Ticket Case Request Complaint Feedback Question Reminder Notice Warning Alert Error Crash Outage
  Installation Removal Repair Upgrade Downgrade Migration Export Import Report Dashboard Widget Filter Column Row Table Chart Calendar Meeting Invite Reply Forward Attachment Draft Folder Archive
  Everything Nothing Something Anyone Nobody Yesterday Today Tomorrow Tonight Currently Recently Suddenly Finally Apparently Basically Honestly Luckily Sadly Hopefully Otherwise Meanwhile
  Please Kindly Sorry Cheers Thanks Great Perfect Awesome Correct Wrong Noted Agreed Understood Confirmed Resolved Closed Pending Waiting Escalated Reopened Duplicate Urgent Important`);

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
const ordinary = new Map(Object.entries(ORDINARY).map(([language, list]) => [language, split(list)]));
const common = new Map(
  readdirSync(new URL("common-words/", import.meta.url))
    .filter((file) => file !== "en.txt")
    .sort()
    .map((file) => [
      file.replace(".txt", ""),
      split(readFileSync(new URL(`common-words/${file}`, import.meta.url), "utf8")).filter((word) => word.length > 2),
    ]),
);
const towns = new Map(Object.entries(TOWNS).map(([language, list]) => [language, lines(list)]));

/** The head of one word with the tail of another: what a language's words look like, beyond those in the list. */
export function spliced(list: readonly string[], rng: Random): string {
  const head = rng.pick(list);
  const tail = rng.pick(list).toLowerCase();
  if (head.length < 4 || tail.length < 4) return head;
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
}

/** A list to take an ordinary word from: the project's, which are of support; the language's commonest; or English. */
function listOf(language: string, dictionary: readonly string[], own: number, rng: Random): readonly string[] {
  const support = ordinary.get(language);
  const usual = common.get(language);
  if (support === undefined && usual === undefined) return dictionary;
  if (!rng.chance(own)) return dictionary;
  if (support === undefined || usual === undefined) return (support ?? usual) as readonly string[];
  return rng.chance(50) ? support : usual;
}

/** One to three ordinary words with a capital, as on a button; from the dictionary for English. */
export function ordinaryWords(language: string, dictionary: readonly string[], rng: Random): string {
  const count = rng.chance(60) ? 1 : rng.chance(70) ? 2 : 3;
  const out: string[] = [];
  for (let k = 0; k < count; k++) {
    const list = listOf(language, dictionary, 92, rng);
    const word = rng.chance(45) ? spliced(list, rng) : rng.pick(list);
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    out.push(k > 0 && rng.chance(40) ? word.toLowerCase() : capital);
  }
  return out.join(" ");
}

/**
 * Text for a slot that is no name: `P` product, `C` company, `Y` place, `K` place in Cyrillic, `E` in Greek, `U` label,
 * `T` team, `M` month or day, `D` German noun, `S` other, `W` any word in lower case, `Z` number.
 */
export function fillers(kind: string, language: string, dictionary: readonly string[], rng: Random): string {
  const town = towns.get(language);
  switch (kind) {
    case "P":
      if (rng.chance(25)) return brand(rng);
      if (rng.chance(30)) return coined(dictionary, rng);
      if (rng.chance(12)) return `${rng.pick(NUMBERED)} ${rng.below(90) + 1}`;
      return rng.chance(15) ? rng.pick(COMPANY) : rng.pick(PRODUCT);
    case "C":
      if (rng.chance(40)) return brand(rng);
      return rng.chance(30) ? `${rng.pick(COMPANY)} ${rng.pick(FORM)}` : rng.pick(COMPANY);
    case "Y":
      return town !== undefined && rng.chance(65) ? rng.pick(town) : rng.pick(CITY);
    case "K":
      return town !== undefined && rng.chance(75) ? rng.pick(town) : rng.pick(CITY_CYRILLIC);
    case "E":
      return town !== undefined && rng.chance(65) ? rng.pick(town) : rng.pick(CITY_GREEK);
    case "U":
      return rng.chance(language === "en" ? 40 : 70) ? ordinaryWords(language, dictionary, rng) : rng.pick(LABEL);
    case "T":
      return rng.pick(TEAM);
    case "M":
      return rng.pick(MONTH);
    case "D":
      return rng.pick(ordinary.get("de") as string[]);
    case "S":
      return rng.chance(50) ? rng.pick(SOME) : ordinaryWords(language, dictionary, rng);
    case "W": {
      const list = listOf(language, dictionary, 80, rng);
      return (rng.chance(45) ? spliced(list, rng) : rng.pick(list)).toLowerCase();
    }
    case "Z":
      return String(rng.below(9000) + 100);
    default:
      throw new Error(`no such slot: ${kind}`);
  }
}

/** What makers coin: two words in one ("Mailgun"), the head of a word with a tail ("Crowdin"), a few syllables ("Kodiva"). */
function coined(dictionary: readonly string[], rng: Random): string {
  const kind = rng.below(4);
  if (kind === 3) {
    // The shortest of a few: "Jellyfin" and "Gemfile" are two whole words.
    const whole = (): string =>
      [0, 1, 2, 3].map(() => rng.pick(dictionary)).reduce((a, b) => (b.length < a.length ? b : a));
    const name = whole() + whole();
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
  const short = (): string => {
    const word = rng.pick(dictionary);
    return word.length > 6 ? word.slice(0, 5) : word;
  };
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  if (kind === 0) return capital(short()) + short();
  if (kind === 1) return capital(short()) + rng.pick(BRAND_END);
  let out = "";
  for (let n = rng.chance(60) ? 2 : 3; n > 0; n--) out += rng.pick(ONSET) + rng.pick(RHYME);
  return capital(out);
}

const ONSET = words("b c ch d f g h j k l m n p qu r s t v w x y z bl br cl dr fl gr kr pl pr sk sn sp st tr");
const RHYME = words("a e i o u an en in on ar er or al el il as is us ea io ai oo");

const FORM = words("Group GmbH Ltd AG Inc SA AB SpA BV Oy Logistics Services Retail Energy");

function brand(rng: Random): string {
  const name = rng.pick(BRAND_START) + rng.pick(BRAND_END);
  return rng.chance(20) ? `${name} ${rng.pick(BRAND_START)}${rng.pick(BRAND_END)}` : name;
}
