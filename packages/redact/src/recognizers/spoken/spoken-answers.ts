/**
 * What a caller says when asked, in words: "And the security code? Customer: seven one nine.", "postcode? yes, S K 9 4 J L",
 * "date of birth please. Caller: the ninth of August nineteen fifty two". And what needs no question: a date of birth in
 * words, a name or a postcode spelled letter by letter. English, as transcripts of calls have it.
 */
import type { PersonalType } from "../../redacted.ts";
import { COLON, isLetter, unitAt } from "../../scan/classes.ts";
import { C_EXPIRY, C_POSTCODE, DIGIT_WORD, MONTH } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isUpper, isWord } from "../persons/name-tokens.ts";
import { isStatus } from "../status-words.ts";
import { maySpell, spelledByRadio, spelledByWords } from "./spelled-words.ts";

const UNIT = "zero|oh|nought|one|two|three|four|five|six|seven|eight|nine";
const TEEN =
  "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const NUMBER = `(?:${UNIT}|${TEEN}|hundred|double|triple|treble)`;
const ORDINAL =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first|\\d{1,2}(?:st|nd|rd|th)?)";
const MONTHS = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const YEAR = `(?:nineteen(?:[- ](?:hundred|oh)(?: and)?)?(?:[- ](?:${UNIT}|${TEEN})){1,2}|two thousand(?: and)?(?: (?:${UNIT}|${TEEN})){0,2}|(?:19|20)\\d\\d|\\d\\d)`;
/** "the ninth of August nineteen fifty two", "August ninth, nineteen fifty two". */
const DATE = `(?:the )?(?:${ORDINAL}(?: of)? ${MONTHS}|${MONTHS} (?:the )?${ORDINAL}),? (?:of )?${YEAR}`;
const DIGITS = `${NUMBER}(?:[ ,-]{1,2}(?:and )?${NUMBER}){0,11}|\\d(?:[ -]?\\d){0,15}`;
/** "CF five, two Q R", "S W nineteen, three B Z", "K one A, zero B one": a postcode as it is dictated, in letters, figures and words. */
const OF_CODE = `(?:(?!(?:is|it|in|on|at|to|of|or|my|no|we|he|be|do|go|if|up|us|an|as|am)(?!\\p{L}))[a-z]{1,2}(?!\\p{L})|(?:${TEEN})(?:[ -](?:${UNIT}))?|${UNIT}|double|\\d{1,2}(?!\\d))`;
const DICTATED = `(?=[^.?!\\n]{0,18}(?:${UNIT}|${TEEN}|\\d))${OF_CODE}(?:[ ,-]{1,2}${OF_CODE}){2,8}`;
const LETTERS = `(?:[a-z]|${UNIT}|\\d|double)(?:[ -](?:[a-z]|${UNIT}|\\d|double)(?![a-z])){3,9}`;

/** When it is said: "[09:17] ". */
const STAMP = "(?:[[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]? ?-? ?)?";

/** What an agent asks for, what the answer is, and how it is said. */
const QUESTIONS: readonly (readonly [RegExp, PersonalType, RegExp])[] = [
  [
    /security code|cvv|cvc|(?:back of|(?:three|four|[34]) digits (?:on|at)) (?:the|your) (?:card|back)|(?:last|first) (?:three|four|[34]) (?:digits )?(?:of|on) (?:the|your) card/i,
    "CARD",
    said(DIGITS),
  ],
  [
    /last (?:two|three|four|[234]) (?:digits )?(?:of|on) (?:the|your) (?:phone|mobile|cell|number)/i,
    "PHONE",
    said(DIGITS),
  ],
  [/expiry|expiration|expires?/i, "CARD", said(`(?:${MONTHS}|${DIGITS})(?: ?/? ?(?:${DIGITS}|${YEAR}))?`)],
  [/date of birth|d\.?o\.?b|birthday|born/i, "DOB", said(`${DATE}|\\d{1,2}[ /.-]\\d{1,2}[ /.-]\\d{2,4}`)],
  [
    /post ?code|zip|eircode/i,
    "ADDRESS",
    said(`${LETTERS}|${DICTATED}|\\d{5}(?:-\\d{4})?|[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}`),
  ],
  [/(?:house|flat|door|apartment|unit)(?: (?:number|no))?$/i, "ADDRESS", said(`(?:${DIGITS}) ?[a-z]?(?![a-z])`)],
  [/(?:social|ssn|national insurance|ni number|medicare|licen[cs]e|tax)/i, "ID", said(`${DIGITS}|${LETTERS}`)],
  [
    /(?:member|membership|policy|patient|customer) (?:number|no|id)/i,
    "ID",
    said(`(?=[A-Z]{0,4}-?\\d)[A-Z\\d]+(?:[ -](?=[A-Z]?\\d)[A-Z\\d]+){0,4}`),
  ],
  [
    /(?:get|got|receive\w*|send|sent|see) [^.?\n]{0,24}(?:text|sms|code|message)/i,
    "SECRET",
    said(`\\d{3}[ -]?\\d{3}|\\d{4,8}`),
  ],
  [/(?:account number|sort code|routing)/i, "BANK", said(DIGITS)],
  [
    /(?:(?<!\p{L})pin(?!\p{L})|passcode|pass ?word|memorable (?:word|information)|security (?:word|answer)|verification code)/iu,
    "SECRET",
    said(`${DIGITS}|[\\p{L}\\d][\\p{L}\\d'-]{2,20}`),
  ],
  [
    /(?:phone|mobile|contact|call ?back|telephone|cell)(?: number)?|number (?:to|i can) (?:call|reach)/i,
    "PHONE",
    said(`${NUMBER}(?:[ ,-]{1,2}${NUMBER}){3,13}`),
  ],
];

/** What is said first: who speaks, and "yes, it's". */
function said(value: string): RegExp {
  return new RegExp(
    `^(?:[.?]["”]?\\s{1,2}|\\n)${STAMP}(?:\\[?[\\p{L} ]{1,20}\\]?: ?)?["“'‘]?(?:(?:yes|yeah|yep|sure|ok|okay|um|uh|er|so|it|its|it's|it’s|that's|that is|is|that|would be|be|my|the|of course)[, ]{1,2}){0,4}(${value})(?![\\p{L}\\d])`,
    "iu",
  );
}

const REACH = 64;
const LONGEST = 130;

export function spokenAnswers(ctx: Context): void {
  const s = ctx.scan;
  const text = s.text;
  if ((s.signs & COLON) !== 0) answers(ctx, text, ASKER.inText(s));
  if ((s.words & DIGIT_WORD) !== 0 && (s.words & MONTH) !== 0 && CENTURY.inText(s)) dates(ctx, text, BORN);
  if (CENTURY.inText(s) || TENS_WORD.inText(s)) {
    if (text.includes(" of the ")) dates(ctx, text, BORN_ORDINAL);
    if ((s.words & MONTH) !== 0) dates(ctx, text, BORN_YEAR_FIRST);
  }
  if ((s.words & DIGIT_WORD) !== 0 && (s.cues & C_EXPIRY) !== 0)
    for (const hit of all(EXPIRES, text))
      ctx.emit(
        hit.index + hit[0].length - (hit[1] as string).length,
        hit.index + hit[0].length,
        "CARD",
        0.86,
        "card-expiry",
      );
  if ((s.words & DIGIT_WORD) !== 0 && (s.cues & C_POSTCODE) !== 0)
    for (const hit of all(POSTCODE, text))
      ctx.emit(
        hit.index + hit[0].length - ((hit[1] ?? hit[2]) as string).length,
        hit.index + hit[0].length,
        "ADDRESS",
        0.88,
        "postcode-spoken",
      );
  spelled(ctx);
}

/** "the postcode's p l two three one a t". */
const POSTCODE = new RegExp(
  `(?<!\\p{L})(?:post ?code|zip(?: code)?|eircode)(?:['’]s| is|:|\\?)? (?:(?=[a-z\\d] )(${LETTERS})|(${DICTATED}))(?![\\p{L}\\d])`,
  "giu",
);

/** "expires oh three twenty seven", "exp march twenty nine": of a card. */
const EXPIRES = new RegExp(
  `(?<!\\p{L})(?:exp|expiry|expires|expiring|expiration)(?: date)?(?: is|:| on| in)? ((?:(?:oh|zero|o) (?:${UNIT})|ten|eleven|twelve|${MONTHS})[ ,/]{1,2}(?:(?:two thousand(?: and)? )?(?:twenty|thirty)(?:[ -](?:${UNIT}))?|two (?:${UNIT})))(?!\\p{L})`,
  "giu",
);

/** Years of birth have one of them. */
const CENTURY = wordSet("nineteen thousand");

/** The end of a question, with who answers behind it, up to the colon. */
const END = new RegExp(`(?:[.?]["”]?\\s{1,2}|(?<=[\\p{L}\\d)])\\n)${STAMP}(?:\\[?\\p{L}[\\p{L} ]{1,18}\\]?|A)$`, "u");
const ASKER = wordSet("agent rep support operator advisor adviser bot chatbot csr agt helpdesk system assistant");
/** Who asks, in a transcript whose questions have no mark. */
const ASKS =
  /(?:^|\n)(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]? ?-? ?)?(?:agent|rep|support|operator|advisor|adviser|bot|chatbot|csr|agt|helpdesk|system|assistant)[^:\n]{0,16}: [^\n]*$/i;
const LONGEST_END = 44;

/** Does a sentence end in front of who answers, between `from` and the colon: over letters, blanks and a time? */
function isBehindSentence(text: string, from: number, colon: number, unmarked: boolean): boolean {
  for (let p = colon - 1; p >= from; p--) {
    const c = text.charCodeAt(p);
    if (c === 46 || c === 63) return true;
    if (c === 10 && unmarked) return true;
    if (c === 44 || c === 33 || c === 59 || c === 47) return false;
  }
  return false;
}

/** "… or bad password.\nStatus: 0xC000006D": the next line's key. */
const LABEL = /^:\s/;

function answers(ctx: Context, text: string, unmarked: boolean): void {
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    // Who answers stands right before it: no hour, and no scheme of an address.
    const before = unitAt(text, colon - 1);
    if ((!isLetter(before) && before !== 93) || text.startsWith("//", colon + 1)) continue;
    const from = Math.max(0, colon - LONGEST_END);
    if (!isBehindSentence(text, from, colon, unmarked)) continue;
    const hit = END.exec(text.slice(from, colon));
    if (hit === null) continue;
    const at = from + hit.index;
    const asked = text.slice(Math.max(0, at - REACH), at);
    const bare = text.charCodeAt(at) === 10;
    if (bare && !ASKS.test(asked)) continue;
    const last = asked.slice(
      Math.max(asked.lastIndexOf("."), asked.lastIndexOf("?"), asked.lastIndexOf("\n"), asked.lastIndexOf(":")) + 1,
    );
    for (const [question, type, answer] of QUESTIONS) {
      if (!question.test(last)) continue;
      const value = answer.exec(text.slice(at, at + LONGEST));
      if (value === null) continue;
      const end = at + value[0].length;
      const words = value[1] as string;
      // "… to Sun7flower. Call me: …": what stands before the colon is no answer.
      if (end <= colon) break;
      if (
        type === "SECRET" &&
        (NO_ANSWER.test(words) ||
          (bare && !/\d/.test(words) && !/memorable|security/i.test(last)) ||
          isStatus(words) ||
          words.startsWith("0x") ||
          LABEL.test(text.slice(end, end + 3)))
      )
        break;
      ctx.emit(end - words.length, end, type, 0.9, "spoken-answer");
      break;
    }
  }
}

const NO_ANSWER = /^(?:no|not|what|which|why|how|can|sorry|hold|one moment|the|i|hang|wait|sure|don't|it)$/i;

/** Its year says that somebody was born then: "nineteen fifty two". */
const BORN = new RegExp(
  `(?<![\\p{L}\\d])(?:the )?(?:${ORDINAL}(?: of)? ${MONTHS}|${MONTHS} (?:the )?${ORDINAL}),? (?:of )?(?:nineteen(?:[- ](?:hundred|oh)(?: and)?)?(?:[- ](?:${UNIT}|${TEEN})){1,2}|two thousand(?: and)? (?:${UNIT}))(?![\\p{L}])`,
  "giu",
);

const TENS_WORD = wordSet("thirty forty fifty sixty seventy eighty ninety");
/** A year told by its tens, where what is said ends or goes on. */
const TENS =
  "(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?";
const SAID =
  "(?=[.,;:!?'\"’”)\\]\\n]|\\s*$| (?:on|and|but|is|was|as|it|not|so|in|if|that|which|or|every|like)(?!\\p{L}))";
/** "fourth of the second, nineteen sixty-one", "the thirtieth of the eleventh, sixty-four": the month by its place. */
const BORN_ORDINAL = new RegExp(
  `(?<![\\p{L}\\d])(?:the )?${ORDINAL} of (?:the )?${ORDINAL},? (?:nineteen(?:[- ](?:${UNIT}|${TEEN})){1,2}(?!\\p{L})|${TENS}${SAID})`,
  "giu",
);
/** "fifty-eight, fifteenth of May": the year first. */
const BORN_YEAR_FIRST = new RegExp(
  `(?<![\\p{L}\\d-])(?:nineteen )?${TENS}, (?:the )?(?:${ORDINAL}(?: of)? ${MONTHS}|${MONTHS} (?:the )?${ORDINAL})(?!\\p{L})`,
  "giu",
);

function dates(ctx: Context, text: string, form: RegExp): void {
  for (const hit of all(form, text)) ctx.emit(hit.index, hit.index + hit[0].length, "DOB", 0.88, "dob-spoken");
}

const NAMED =
  /(?<!\p{L})(?:name|nachname|familienname|nom|prénom|apellidos?|nombre|cognome|nome|apelido|sobrenome|naam|achternaam|efternamn|namn|etternavn|efternavn|navn|sukunimi|nimi|nazwisko|příjmení|jméno|nume(?:le)?|név|soyad\p{L}*|фамилия|имя|прізвище|име|επώνυμο|όνομά?|surname|spelt|spelled|spell|spelling|it's|it’s|that's|called|i'm|am|mr|mrs|ms|miss)(?!\p{L})[^.!\n]{0,28}$/iu;
const SPELT =
  /(?:thats|that's|that’s|that is|spelt|spelled|spelling|spell it|as in|name is|name's|it's|its)[ ,:-]{1,2}$/i;
const FEWEST = 4;

/** "O-apostrophe-N-E-I-L-L". */
const SIGN = wordSet("apostrophe hyphen dash");

function isOneLetter(s: Scan, k: number, upper: boolean): boolean {
  return k < s.count && (s.end[k] as number) - (s.start[k] as number) === 1 && isWord(s, k) && isUpper(s, k) === upper;
}

/** "S-I-O-B-H-A-N", "M A R S H": letters apart, with a word for names or spelling among the words before. */
function spelled(ctx: Context): void {
  const s = ctx.scan;
  const radio = maySpell(s);
  let next = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if ((s.end[i] as number) - (s.start[i] as number) === 1) {
      if (i >= next && isWord(s, i)) next = Math.max(next, letters(ctx, i) + 1);
    } else if (radio && i >= next && (s.mark[i] as number) !== 0) next = Math.max(next, spelledByRadio(ctx, i) + 1);
  }
}

/** From the letter at `i` on; the last token of what was read, or -1. */
function letters(ctx: Context, i: number): number {
  const s = ctx.scan;
  const joint = unitAt(s.text, s.end[i] as number);
  if (joint !== 45 && joint !== 32) return -1;
  const words = joint === 32 ? spelledByWords(ctx, i) : -1;
  if (words >= 0) return words;
  // The end of "that's".
  const before = unitAt(s.text, (s.start[i] as number) - 1);
  if (before === 39 || before === 0x2019) return -1;
  let last = i;
  while (
    last - i < 16 &&
    last + 1 < s.count &&
    (isOneLetter(s, last + 1, isUpper(s, i)) || (SIGN(s, last + 1) && isOneLetter(s, last + 2, isUpper(s, i)))) &&
    (s.start[last + 1] as number) === (s.end[last] as number) + 1 &&
    s.text.charCodeAt(s.end[last] as number) === joint
  )
    last++;
  if (last - i + 1 < FEWEST) return last;
  const at = s.start[i] as number;
  // Small letters apart are told for a spelling, or are something else.
  if (joint === 32 && !isUpper(s, i) && !SPELT.test(s.text.slice(Math.max(0, at - 14), at))) return last;
  if (NAMED.test(s.text.slice(Math.max(0, at - 40), at)))
    ctx.emit(at, s.end[last] as number, "PERSON", 0.8, "person-spelled");
  return last;
}
