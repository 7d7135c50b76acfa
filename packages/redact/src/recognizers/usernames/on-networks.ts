/**
 * What somebody is called where people write or play, by the word for the place: "my insta is plumwhisk", "snap: lillaekorren", "instam elif.orguler çalındı",
 * "pe insta sunt ioana.si.pisica", "instán dorka.suti vagyok", "same as my insta without the dot: saoirsebakes". The plainer the spelling, the more has to be said.
 */
import { isEnglishWord, isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { type Context, tokenAt } from "../context.ts";
import { isFilled } from "../filled.ts";
import { inCode } from "../source-code.ts";
import { isStatus } from "../status-words.ts";
import { isIdentifierWord } from "./identifier-words.ts";
import { isOfWords } from "./of-words.ts";
import { isStranger, userEnd } from "./spelled.ts";
import { isSystemUser } from "./system-users.ts";

/** Where people write to each other, as it is written and cut short in many languages, with its endings. */
const NETWORKS = `insta instagram ig snap snapchat discord telegram twitter tiktok twitch reddit skype viber threads mastodon bluesky bsky pinterest github gitlab venmo cashapp kik tumblr facebook fb vk steam psn xbox
  roblox minecraft fortnite kakao wechat mess dc duolingo strava soundcloud spotify goodreads letterboxd lichess wattpad deviantart patreon etsy depop poshmark vinted ebay wallapop olx allegro marktplaats leboncoin avito авито авите озон kleinanzeigen finn tradera dba blocket willhaben subito bazos sbazar vatera jofogás instas instája instám instád instán instámon instája instagramom instagramon instagramja instagramján instagramomon instagrammal instagramja discordom discordon discordja tiktokom tiktokon tiktokja
  instam instamın instamı instagramım instagramımı instada instagramda discordum twitterım tiktokum instagramu instagramie instagramem instagrama insta-gram instě inste instu instou discordu discordzie tiktoku tiktoka twitteru twitterze snapie githubu
  instan instani instassa instagramini instagramissa tiktokin tiktokini tiktokissa discordini discordissa snapini instagramul tiktokul discordul instaul instagramot tiktokot
  инста инсте инсту инсты инстаграм инстаграме инстаграма инстаграмм инстаграмме телега телегу телеге телеграм телеграме телеграмм телеграмме тг дискорд дискорде стим стиме твич твиче вк вайбер вайбере скайп скайпе тикток тиктоке твиттер твиттере
  інста інсті інсту інстаграм інстаграмі телеграмі телега телезі дискорді тіктоці тікток інстаграма дискорда тиктока тиктоку ινσταγκραμ ινστα ίνσταγκραμ ινσταγραμ τικτοκ ντισκορντ
  انستا الانستا انستقرام الانستقرام انستجرام انستغرام الانستغرام انستي سناب السناب سنابي سناپ تيليجرام تليجرام التليجرام تلجرام تليغرام تويتر التويتر ديسكورد الديسكورد دسكورد تيك توك تيكتوك ببجي روبلوكس اینستا اینستام اینستاگرام اینستاگرامم تلگرام تلگرامم دیسکورد
  אינסטה אינסטגרם באינסטה באינסטגרם האינסטה האינסטגרם שבאינסטה טלגרם בטלגרם הטלגרם טיקטוק בטיקטוק דיסקורד בדיסקורד סנאפ בסנאפ סטים בסטים טוויטר בטוויטר רובלוקס ברובלוקס
  इंस्टा इंस्टाग्राम टेलीग्राम स्नैप डिस्कॉर्ड स्नैपचैट`;
/** Words for the name itself that are no cue of the lexicon: with whose it is, and as some languages write them. */
const NICKS =
  "nikk nikken nikket nik nikom nicken nicket nickim nickimi nickin nickini nickem nickemet nickje nicku nickul nickname-ul rumuzumu spelarnamn spelarnamnet spillernavn spillernavnet spelernaam kallenavn brukarnavn pelaajanimi pelaajanimeni prezývka prezývku nadimak nadimek korisničko játékosnév nickje epicgames никнеймом никнейма ника ников ніка прозвище прякор ψευδώνυμό يوزري ايديي نیکم הניק הניקניים";
export const ON_NETWORK_WORDS = `${NETWORKS} ${NICKS}`;

const NOUN =
  "name|handle|nick|nickname|user|username|user ?name|id|tag|acc|acct|account|profile?|profil\\p{L}{0,3}|page|konto|kontot|compte|cuenta|perfil|conta|profilo|account-?naam|naam|benutzername|nick-?name|nom|nome|nombre|nazwa|jméno|meno|név|nevem|nume|имя|ник|нік|аккаунт|акк|профиль|адı|adım|adı|hesabım|hesabı|kullanıcı adım|हैंडल|आईडी|آيدي|ايدي|يوزر|حسابي|user ?id|channel(?: name)?|display name|gamertag|@";
const WHOSE =
  "saya|aku|kami|ko|po|namin|em|mình|tôi|anh|chị|của (?:em|mình|tôi|anh|chị)|mera|meri|ka|من|ما|שלי|שלה|שלו|μου|της|του|mea|meu|min|mitt|mi|a mea|mój|moje|môj|můj|мой|мій|моят|ми|моё|моя|моей|benim|मेरा|मेरी|الخاص بي|حقي|تبعي";
const IS =
  "is|was|['’]s|it['’]s|ist|war|heißt|heisst|hieß|lautet|est|c['’]est|s['’]appelle|es|era|è|é|foi|sono|heet|was|är|heter|er|hedder|heter|on|to|jest|je|este|e|это|был|була|це|є|είναι|هو|اسمه|הוא|זה|है|adalah|yaitu|là|ay|hai";
const VALUE = "[a-z\\d_](?:[a-z\\d_]|[.-](?=[a-z\\d_])){2,30}";
const BEHIND = new RegExp(
  `^(?:['’]s(?= ))?(?:[ -](?:${NOUN}))?(?: (?:${WHOSE}))?(?: (?:${NOUN}))?(?: (?:there|now|too|dort|là|oyunda|in game|ingame))?(?: ?[:=] ?| ?[–-] | (?:${IS}) | )["'“„«(]{0,2}@?(${VALUE})(?![\\p{L}\\d_@/\\\\(=]|:\\S|\\.\\p{L})`,
  "iu",
);
const SIGN = new RegExp(`(?:[:=–-] ?|[ ’'](?:${IS}) )["'“„«(]{0,2}@?$`, "iu");
const OWN =
  /(?<!\p{L})(?:my|her|his|their|mein|meine|meinem|ihr|sein|mon|ma|mes|son|sa|mi|su|tu|il mio|mio|la mia|meu|minha|o meu|mijn|haar|zijn|min|mitt|hennes|hans|mój|moje|můj|moje|môj|az|a|мой|моя|мою|моей|моем|мій|мою|моїй|моят|το|mera|meri|mere|sur|en|auf|bei|pe|na|su|no|på|op|в|у|في)\s$/iu;

/** Who one is there. */
const I_AM =
  /^,? (?:i['’]?m|i am|i was|i go by|bin ich|heiße ich|war ich|je suis|chuis|j['’]étais|soy|era|estoy como|sono|ero|(?:eu )?sou|(?:eu )?era|ben ik|heet ik|är jag|heter jag|er jeg|hedder jeg|heter jeg|olen|oon|jestem|byłem|byłam|jsem|byl jsem|byla jsem|som|bol som|vagyok|voltam|sunt|am fost|eram|sam|sem|съм|бях|я|я был|я была|я був|я була|είμαι|ήμουν|saya|aku|ich bin|ik ben|jag är|jeg er|אני|أنا|انا|من|هستم) ["'“«„(]?@?([a-z\d_](?:[a-z\d_]|[.-](?=[a-z\d_])){2,30})(?![\p{L}\d_@/\\(=:]|\.\p{L})/iu;
/** "instán dorka.suti vagyok". */
const AM_BEHIND = /^["'”»]? (?:vagyok|voltam|a nevem|ich|ik|olen|olarak|diye|adıyla|हूं|हूँ|hoon|hun|के नाम से)(?!\p{L})/iu;

const SAME =
  /(?<!\p{L})(?:same|identical|wie|gleich\p{L}*|selb\p{L}*|pareil|même|comme|igual|mismo|misma|mesmo|mesma|stesso|stessa|uguale|zelfde|samma|samme|sama|taki sam|tak samo|stejn\p{L}*|rovnak\p{L}*|ugyan\p{L}*|același|aceeași|как|такой же|такий самий|същия\p{L}*|ίδιο|aynı|sama dengan|giống) /iu;
const FAR =
  /^[^.!?\n:,;]{0,40}[:,] ?(?:so |also |it['’]s |and )?["'“«„]?@?([a-z\d_](?:[a-z\d_]|[.-](?=[a-z\d_])){3,30})["'”»]?(?=\s*(?:$|[.,;!?\n)]))/iu;

const HUMPED = /^(?:[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,}){1,3}\d{0,4}|[A-Z][a-z]+(?:[A-Z][a-z]+)*\d{2,4})$/;
const ENDS =
  /^["'”»)]{0,2}(?:\s*$|\s*[,.;!?\n)–—]|\s-\s|\s(?:and|but|if|or|for|in|on|at|from|und|aber|falls|et|mais|y|pero|por si|e|ma|mas|en|maar|och|men|og|i|a|ale|ja|ve|и|а|но|та|але|și|dar|if|got|was|is|has|wurde|ist|a été|fue|foi|è|är|er|jest|çalındı|på|op|pe|im|na|sul|blok\p{L}*|zablok\p{L}*|dihack|di hack|hack\p{L}*|انسرق|هک|נפרץ|נחסם|banned|gesperrt|not|nicht)(?!\p{L}))/iu;
const FILE =
  /\.(?:exe|dll|js|ts|py|sh|html?|php|png|jpe?g|gif|log|txt|pdf|docx?|xlsx?|csv|json|xml|ya?ml|zip|mp[34]|apk|com|org|net|io|dev|app|co|info|biz|eu|uk|us|de|at|ch|fr|es|it|pt|nl|be|se|dk|no|fi|pl|cz|sk|hu|ro|bg|gr|ru|ua|tr|br|jp|kr|cn|tv|me|gg|example|test|invalid|local)$/i;
/** "v2.4", "ps5", "3.0", "2fa", "20mb". */
const NO_HANDLE = /^(?:v?\d[\d.]*|[a-z]{1,3}\d{1,2}|\d{1,5}[a-z]{1,4}|v\d\S*|series[_-]\S*|\d+(?:st|nd|rd|th))$/i;
/** Parts of these services, and what is done with them. */
const OF_SERVICE =
  /^(?:stories|story|reels?|nitro|premium|business|ads|live|messenger|marketplace|dating|lite|web|desktop|actions|pages|copilot|desktop|issues|stars?|sdk|api|oauth|webhooks?|bots?|server|servers|deck|link|guard|wallet|family|sharing|series|one|game-?pass|gold|ultimate|core|cloud|studio|launcher|realms?|bedrock|java|edition|verification|support|help|login|sign-?in|sign-?up|log-?in|hacked|account|password|username|handle|profile|follow\p{L}*|notifications?)$/iu;

const [NOTHING, TOLD, SAID] = [0.76, 0.84, 0.93] as const;

/** Words that mean nothing else: the name may stand right behind. */
const NICK = /^(?:nic?k|nicken|rumuz|prez|nadim|spel|spill|kallen|ник|нік|прозв|прякор)/iu;

/** At such a word, token `k`. */
export function onNetworks(ctx: Context, k: number): void {
  const { text, start, end } = ctx.scan;
  const [at, from] = [start[k] as number, end[k] as number];
  if (text.charCodeAt(at - 1) === 64 || text.charCodeAt(at - 1) === 46) return;
  const behind = text.slice(from, from + 96);
  const am = I_AM.exec(behind);
  if (am !== null) {
    take(ctx, from + am[0].length, am[1] as string, true, true, SAID);
    return;
  }
  const hit = BEHIND.exec(behind);
  if (hit !== null) {
    const value = hit[1] as string;
    const to = from + hit[0].length;
    const joint = hit[0].slice(0, hit[0].length - value.length);
    const owned = OWN.test(text.slice(Math.max(0, at - 10), at)) || joint.trim().length > 1;
    const told = NICK.test(text.slice(at, from)) || SIGN.test(joint) || AM_BEHIND.test(text.slice(to, to + 16));
    if (take(ctx, to, value, told, owned)) return;
  }
  if (!SAME.test(text.slice(Math.max(0, at - 40), at))) return;
  const far = FAR.exec(behind);
  if (far === null) return;
  const to = from + far[0].replace(/["'”»]$/, "").length;
  take(ctx, to, far[1] as string, true, true);
}

/** The value that ends at `to`, if it is spelled so that what is said of it is enough. */
function take(
  ctx: Context,
  to: number,
  value: string,
  told: boolean,
  owned: boolean,
  score: number = told ? TOLD : NOTHING,
): boolean {
  const { scan: s } = ctx;
  const at = to - value.length;
  if (userEnd(s.text, at) < to || !isHandleHere(ctx, at, to, value, told, owned)) return false;
  if (isFilled(s.text, at, to) || inCode(s, at)) return false;
  ctx.emit(at, to, "USERNAME", score, "username-network");
  return true;
}

function isHandleHere(ctx: Context, at: number, to: number, value: string, told: boolean, owned: boolean): boolean {
  if (!/[a-z]{2}/i.test(value) || NO_HANDLE.test(value) || FILE.test(value) || OF_SERVICE.test(value)) return false;
  if (isSystemUser(value) || isStatus(value)) return false;
  const parts = value
    .toLowerCase()
    .split(/[._-]|\d+/)
    .filter((part) => part.length > 1);
  if (!told && parts.filter(isIdentifierWord).length * 2 > parts.length) return false;
  const mixed = /[a-z][._][a-z\d]|[a-z]\d|\d[a-z]{3}|^_|_$/i.test(value);
  if (mixed) return told || (!isOfWords(value) && (owned || /[._]|\d\d/.test(value)));
  // "github tanuki-labo": an ordinary compound is tied so as well.
  if (value.includes("-")) return told && !isOfWords(value) && !parts.every((part) => isOrdinaryAnywhere(part));
  const ends = ENDS.test(ctx.scan.text.slice(to, to + 16));
  if (HUMPED.test(value)) return told || owned;
  return told && ends && /^[a-z]+$/.test(value) && isUnheardHere(ctx, at, value);
}

function isUnheardHere(ctx: Context, at: number, value: string): boolean {
  const { scan: s } = ctx;
  const k = tokenAt(s, at);
  return (
    !/(?:ed|ing|gy|zy|ty)$/.test(value) &&
    isStranger(ctx, at, value) &&
    !isOrdinaryAnywhere(value) &&
    !isOrdinary(s, k) &&
    !isEnglishWord(s, k)
  );
}
