/**
 * Names of Bengal and of northern India beside kin, trades and courtesy: "ভৌমিক বাবু", "মিটার রিডার নিমাই এসে", "টুম্পাকে বলেছিলাম", "খোকনের নম্বর", and
 * Hindi in Latin letters: "mishrain didi ne", "bhaiya pinku ke". Bengali writes its cases in one with the name.
 */
import { inTable, tableOf } from "../../names/bits.ts";
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { LATIN, OTHER_SCRIPT } from "../../scan/classes.ts";
import { AMBIGUOUS, bitsAt, COMMON, FIRST, hashWord, LAST, lookup, ORG, PLACE, TITLE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { apart, isUpper, isWord } from "./name-tokens.ts";
import { names } from "./things/stops.ts";

export function southAsian(ctx: Context): void {
  const s = ctx.scan;
  if ((s.scripts & (1 << OTHER_SCRIPT)) !== 0) {
    bengali(ctx);
    mohammads(ctx);
  }
  if ((s.scripts & (1 << LATIN)) !== 0 && HINDI.test(s)) hindiInLatin(ctx);
}

const isBengali = (s: Scan, k: number): boolean => {
  const c = s.text.charCodeAt(s.start[k] as number);
  return c >= 0x980 && c <= 0x9ff && isWord(s, k);
};
const LONGEST = 14;

function bengali(ctx: Context): void {
  const s = ctx.scan;
  for (let k = 0; k < s.count; k++) {
    if (!isBengali(s, k) || sizeOf(s, k) > LONGEST) continue;
    const end = endOfName(s, k);
    if (end > 0) ctx.emit(s.start[k] as number, end, "PERSON", 0.7, "person-familiar");
  }
}

/** "মোঃ রফিকুল বাশার": before most men's names in Bangladesh, and nothing else begins so. Two words behind it, where the clause ends with them. */
const MOHAMMAD =
  /(?<![\p{L}\p{M}])(?:মোঃ|মোছাঃ|মোসাঃ|মো[.:]|মোছা[.:]|মোসা[.:]|মোহাম্মদ|মুহাম্মদ) ?([\u0980-\u09ff]{2,14})(?: ([\u0980-\u09ff]{2,14}))?(?=\s*(?:$|[।,;\n(|]))/gu;
/** What somebody did or does, as a sentence ends. */
const VERB = /(?:েছে|েছেন|েছি|ছেন|ছে|ছি|বেন|বে|বো|লেন|লাম|তেন|নেই|নি|না|চাই|চান)$/u;

function mohammads(ctx: Context): void {
  for (const hit of all(MOHAMMAD, ctx.scan.text)) {
    const [whole, first = "", second] = hit;
    if (!isStranger(first) || VERB.test(first)) continue;
    const end =
      second !== undefined && isStranger(second) && !VERB.test(second)
        ? whole.length
        : whole.indexOf(first) + first.length;
    ctx.emit(hit.index, hit.index + end, "PERSON", 0.84, "person-title");
  }
}

/** Where the name ends that the word at `k` is, without its case; 0 where it is none. */
function endOfName(s: Scan, k: number): number {
  const from = s.start[k] as number;
  const to = s.end[k] as number;
  const word = s.text.slice(from, to);
  const behind = s.text.slice(to, to + 28);
  if (COURTESY.test(behind) && isStranger(word) && !POSSESSIVE.test(word)) return to;
  if (k > 0 && apart(s, k - 1) && TRADE(s, k - 1) && isStranger(word) && !BEING.test(word) && DOES.test(behind))
    return to;
  const stem = CASE.exec(word)?.[1];
  if (stem !== undefined && stem.length > 1) {
    const known = kindOf(stem);
    const told = word.endsWith("কে") ? TOLD.test(behind) : OWNS.test(behind);
    if (known === NAME || (known === WORD && told)) return to;
    if (told && word.endsWith("কে") && isStranger(stem) && stem.length > 2) return to;
  }
  return isListed(word) && (SAYS.test(behind) || (k > 0 && TRADE(s, k - 1))) ? to : 0;
}

/** Which ending a name has in another case. */
const CASE = /^([\u0980-\u09ff]{2,12}?)(?:কেও|কেই|কে|েরও|দের|ের|য়ের|র|রা|েরা)$/u;
/** How one speaks of one's elders and betters, behind the name. */
const COURTESY = edged(
  /^ (?:বাবু|দাদা|দা|দিদি|দি|ভাই|ভাইয়া|আপা|আপু|কাকা|কাকু|কাকিমা|মামা|মামী|মাসি|পিসি|জেঠু|বৌদি|বউদি|ভাবি|ভাবী|সাহেব|স্যার|ম্যাডাম|মশাই|মহাশয়|চাচা|চাচি|খালা|সাব|জি|জী|মাস্টার|ডাক্তার|উকিল)(?:কে|র|ের|য়ের)?(?=$|[ ,।!?;:\n])/u,
);
/** Of somebody's people and places: "অফিসের বাবু". */
const POSSESSIVE = /(?:ের|দের|মার|নার|ার)$/u;
const TRADE = names(
  `রিডার লাইনম্যান মিস্ত্রি ড্রাইভার ম্যানেজার ইলেকট্রিশিয়ান টেকনিশিয়ান কুরিয়ার বয় ক্যাশিয়ার দারোয়ান কেয়ারটেকার প্লাম্বার পিয়ন সুপারভাইজার ইঞ্জিনিয়ার অফিসার এজেন্ট কর্মী কর্মচারী ভাড়াটে প্রতিবেশী সহকর্মী মালিক নার্স রাঁধুনি দোকানদার মেকানিক গার্ড পাহারাদার ডাকপিয়ন পোস্টম্যান কন্ডাক্টর হেলপার অপারেটর মামা কাকা দাদা দিদি ভাই বোন ছেলে মেয়ে বন্ধু স্ত্রী স্বামী শ্বশুর শাশুড়ি জামাই বৌমা বউ ভাগ্নে ভাইপো ভাতিজা নাতি নাতনি মাসি পিসি জেঠু খালা চাচা`,
);
/** What somebody does, behind them. */
const DOES = edged(
  /^ (?:এসে|এসেছিলেন|এসেছিল|এসেছেন|এসেছে|আসেননি|আসেনি|আসবে|আসবেন|এল|এলেন|বলল|বললেন|বললো|বলেছে|বলেছেন|বলেছিল|বলেছিলেন|বলছে|বলছেন|বলে|জানাল|জানালেন|জানিয়েছে|জানিয়েছেন|ফোন|দিয়ে|দিয়েছে|দিয়েছেন|দিল|দিলেন|দেয়নি|নিয়ে|নিয়েছে|নিয়েছেন|নিল|নিলেন|করেছে|করেছেন|করল|করলেন|করে|গিয়ে|গেল|গেলেন|গেছে|গেছেন|ধরে|ধরেনি|ধরছে|দেখে|দেখেছেন|লাগিয়ে|লাগিয়েছে|সই|রিসিভ|চেয়েছে|চেয়েছেন|চাইছে|পাঠিয়েছে|পাঠিয়েছেন|রেখে|খুলে|এখনও|এখনো)(?=$|[ ,।!?;:\n])/u,
);
const SAYS = edged(
  /^ (?:বলল|বললেন|বললো|বলেছে|বলেছেন|বলেছিল|বলেছিলেন|জানাল|জানালেন|জানিয়েছে|জানিয়েছেন|ফোন ধর|ফোন করে|এসে|এসেছিল|এসেছিলেন|নিয়ে গেছে|সই করে)/u,
);
const TOLD = edged(
  /^ (?:বলেছিলাম|বলেছি|বললাম|বলে|বলুন|বলবেন|বলো|বলতে|ফোন|কল|দিয়েছি|দিয়েছিলাম|দিলাম|দিন|দেবেন|দিয়ে|জিজ্ঞেস|জিজ্ঞাসা|জানিয়েছি|জানাবেন|জানান|পাঠিয়েছি|পাঠান|পাঠাবেন|ডেকে|ডাকুন|চিনি|পেলাম|দেখেছি|খুঁজ|ধন্যবাদ)/u,
);
const OWNS = edged(
  /^ (?:নম্বর|নাম্বার|ফোন|মোবাইল|অ্যাকাউন্ট|একাউন্ট|নামে|ঠিকানা|বিল|অর্ডার|পার্সেল|আইডি|কার্ড|সিম|কাছে|সাথে|সঙ্গে|বাড়ি|বাড়িতে|বাসা|বাসায়|ফ্ল্যাট|মিটার|গ্যাস|ছেলে|মেয়ে|বউ|স্বামী|স্ত্রী|মা|বাবা|ভাই|বোন)(?=$|[ ,।!?;:\nেতকর])/u,
);
/** Words that stand there and are nobody. */
const NOBODY = `আমা আমার আমাকে আপনা আপনার তোমা তোমার তা তার তাকে ও ওর ওকে এ একে কা কার কাকে সবা সবার সবাই নিজে নিজের কেউ এই ওই সেই যে কোন কোনো একজন এক দুই নতুন পুরানো পুরনো বড় ছোট মেজ সেজ প্রিয় অন্য আর এবং কিন্তু তবে মিটার রিডার দোকান দোকানদার অফিস অফিসার ম্যানেজার গ্রাহক কাস্টমার কোম্পানি ব্যাংক পুলিশ ডাক্তার ড্রাইভার মিস্ত্রি মালিক ভাড়াটে লোক লোকটা মানুষ ছেলে মেয়ে মা বাবা ভাই বোন দাদা দিদি কাকা মামা
  স্যার ম্যাডাম বাবু সাহেব হ্যাঁ না জি ঠিক ভাল ভালো শুধু আগে পরে এখন তখন আজ কাল গতকাল আবার দয়া করে ধন্যবাদ নমস্কার আদাব সালাম হ্যালো ডেলিভারি কুরিয়ার লাইন লাইনম্যান হেল্পলাইন সার্ভিস টেকনিশিয়ান এজেন্ট বলে এসে গিয়ে নিয়ে দিয়ে করে হয়ে মানে আচ্ছা শুনুন দেখুন বলুন বিল টাকা পার্সেল অর্ডার গাড়ি বাড়ি ঘর জায়গা ব্যাপার সমস্যা ফ্রিজ টিভি মোবাইল সিম কার্ড নম্বর ফোন বন্ধু শিক্ষক প্রতিবেশী সহকর্মী কর্মী`;
const isNobody = (word: string): boolean => inTable(NOBODY_TABLE, hashWord(word));
const BEING = /(?:েছে|েছেন|লেন|লাম|বেন|বে|ছি|ছে|নি|ে)$/u;

const [NAME, WORD] = [1, 2] as const;
function kindOf(stem: string): number {
  if (isListed(stem)) return NAME;
  const slot = lookup(hashWord(stem));
  const bits = slot < 0 ? 0 : bitsAt(slot);
  if ((bits & (FIRST | LAST)) === 0 || (bits & COMMON) !== 0) return 0;
  return (bits & (AMBIGUOUS | PLACE)) === 0 && stem.length > 2 ? NAME : WORD;
}

function isStranger(word: string): boolean {
  const slot = lookup(hashWord(word));
  const bits = slot < 0 ? 0 : bitsAt(slot);
  return (bits & (COMMON | ORG | TITLE | PLACE)) === 0 && !isNobody(word) && word.length > 1;
}

/** Names of every day, which no list of the lexicon holds. */
const isListed = (word: string): boolean => inTable(LISTED, hashWord(word));
const tableOfWords = (words: string): Int32Array => tableOf(words.trim().split(/\s+/).map(hashWord));
const LISTED = tableOfWords(`
  টুম্পা খোকন খোকা বাবলু বাপি বুবাই টুকাই মিঠু মিলি টিনা রিনা রীনা শ্যামল নিমাই পরিতোষ টুটুল বিট্টু রিন্টু মন্টু ঝন্টু পিন্টু লাল্টু পল্টু বিল্টু শিবু দিপু দীপু অপু নিপু টিপু রাজু রনি জনি বাপ্পা বাপ্পি টুনি মুনিয়া মুন্নি মুন্না রুমা রুমি ঝুমুর মিতু নিতু বীথি শেফালি মালতী বিমলা নির্মলা ললিতা সবিতা নমিতা অনিমা গীতা সীতা রীতা মিতা সুমি লিপি পপি ডলি পলি জলি লিলি
  হারাধন গোপাল গোবিন্দ মাধব কানাই বলাই নিতাই গৌরাঙ্গ নারায়ণ হরিপদ কালীপদ শ্যামাপদ বিষ্ণুপদ রামপদ তারাপদ শঙ্কর মহাদেব গণেশ লক্ষ্মণ ভোলা ভোলানাথ বিশু মদন তপু পার্থ অভি অভিজিৎ শুভজিৎ সুরজিৎ বিশ্বনাথ সোমনাথ কাশীনাথ অমরনাথ দিলীপ প্রদীপ সন্দীপ কুণাল মৃণাল অনির্বাণ অর্ণব অর্পণ অর্পিতা সঙ্গীতা সুপ্রিয়া সুপর্ণা দেবলীনা পায়েল কোয়েল দোলন চুমকি টুকটুকি মাম্পি রিম্পা শম্পা টুম্পি
  আবুল কাদের কুদ্দুস মজিদ মতিন মান্নান হান্নান সাত্তার জব্বার গফুর রহমান বাশার কাশেম হাশেম আলাউদ্দিন জসিম নাসিম ওয়াসিম সেলিনা রোজিনা সখিনা জরিনা আমিনা হালিমা সালেহা মাজেদা জাহেদা রাহেলা নাহার লাভলি ডেইজি পারুল   ভৌমিক সান্যাল লাহিড়ী মৈত্র বাগচী ভাদুড়ী গাঙ্গুলী গাঙ্গুলি চ্যাটার্জি মুখার্জি ব্যানার্জি ভট্টাচার্যি দত্ত মিত্র নন্দী কুন্ডু কুণ্ডু পোদ্দার শিকদার জোয়ারদার মাইতি মাহাতো বেরা ধাড়া হাজরা বাউরি দলুই রাউত মাহান্তি পান্ডা সাঁতরা ঘোষাল রায় সেন দাশ দাস রক্ষিত আইচ `);
const NOBODY_TABLE = tableOfWords(NOBODY);

/** What tells Hindi in Latin letters: its small words, of which a few stand in every sentence. */
const SMALL = names(
  "hai hain hua hui nahi nahin kiya kiye tha thi ka ki ke ko mera meri mere raha rahe rahi gaya gayi wala wale kar karo do diya liya aap hum mujhe kya bhi abhi toh",
);
const ENOUGH = 3;
const HINDI = {
  test(s: Scan): boolean {
    let told = 0;
    for (let k = 0; k < s.count && told < ENOUGH; k++) if (SMALL(s, k)) told++;
    return told >= ENOUGH;
  },
};
const KIN = names(
  "didi bhaiya bhaiyya bhabhi bhabi chacha chachi mausi mausa bua fufa kaka kaki tau tai dada dadi nana nani mama mami uncle aunty bhai behen sahab saab sahib babu bhaijaan masterji guruji seth sethji",
);
const PARTICLE = names("ne ka ki ke ko se");
/** Words of Hindi in Latin letters that stand there and are nobody. */
const WORD_HINDI = names(
  `mera meri mere apna apni apne uska uski uske unka unki unke humara hamara hamari hamare tumhara aapka aapki aapke bada badi bade chhota chhoti chhote wala wali wale ghar dukaan dukan phone mobile number gaon office shop recharge bill paisa paise kaam naam pata samne paas upar neeche pehle baad aaj kal abhi yahan wahan kyun kaise kya kaun kis jis iss uss koi sab sabhi bahut thoda naya nayi purana wo woh yeh ye hum tum aap main mai aur lekin magar phir toh bhi nahi nahin haan ji sir madam bhaiya didi chacha mama bhabhi dost yaar saath kaha bola boli bole gaya gayi gaye kiya kiye diya diye liya liye hua hui hue tha thi the hai hain raha rahi rahe kar karo karke hoke kabhi bilkul sirf bas mat please plz thanks network internet tower data pack plan sim card order parcel delivery courier company customer care app account password otp line light meter bijli gas cylinder pani wifi router router tv fridge ladka ladki aadmi aurat bachcha bachche beta beti papa mummy pati patni dukandar driver`,
);

function hindiInLatin(ctx: Context): void {
  const s = ctx.scan;
  for (let k = 0; k < s.count; k++) {
    if (!mayBeHindi(s, k)) continue;
    // "mishrain didi ne": behind the name how one calls her.
    const before = apart(s, k) && KIN(s, k + 1) && (apart(s, k + 1) ? PARTICLE(s, k + 2) || SMALL(s, k + 2) : true);
    // "bhaiya pinku ke": behind who he is the name, before its particle.
    const behind = k > 0 && apart(s, k - 1) && KIN(s, k - 1) && apart(s, k) && PARTICLE(s, k + 1);
    if (before || behind) ctx.emit(s.start[k] as number, s.end[k] as number, "PERSON", 0.66, "person-familiar");
  }
}

/** A word of no list, or a name of one. */
function mayBeHindi(s: Scan, k: number): boolean {
  if (s.script[k] !== LATIN || !isWord(s, k) || sizeOf(s, k) < 4 || WORD_HINDI(s, k) || SMALL(s, k) || KIN(s, k))
    return false;
  const w = s.word[k] as number;
  if ((w & (COMMON | ORG | PLACE | TITLE)) !== 0 || (s.cue[k] as number) !== 0) return false;
  return (w & FIRST) !== 0 || isUpper(s, k) || (LISTS(s.hash[k] as number) & DICTIONARY) === 0;
}
