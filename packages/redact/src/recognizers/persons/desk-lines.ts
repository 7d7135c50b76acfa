/**
 * People in what chats, mail programs and desks write around them: "Rose joined the chat", "Hope (Agent) 10:22", "<Mark> it fails",
 * "Priyanka via Portal <…>", "-- / Will". A row is asked where the sign or
 * the words stand that it cannot do without.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { ANGLE, CLASS, COLON, isDigit, isLetter, PARENTHESIS, UPPER, unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, LAST, MONTH, ORG, SIGNOFF } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, tokenFrom } from "../context.ts";
import { isUpper } from "./name-tokens.ts";
import { isWordName } from "./spoken-of.ts";
import { isDeskWord } from "./things/desks.ts";

/** One to three words with a capital, with the small words that families have before theirs. */
const NAME = String.raw`((?:(?:van|von|de|der|den|la|di|du|del|dos|da|ter|zu) ){0,3}\p{Lu}[\p{L}'’.-]{0,24}(?: (?:(?:van|von|de|der|den|la|di|du|del|dos|da|ter|zu) ){0,3}\p{Lu}[\p{L}'’.-]{0,24}){0,2})`;
const CLOCK = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?`;
const PARTS =
  "[Aa]gent|[Cc]ustomer|[Vv]isitor|[Ss]upport|[Gg]uest|[Oo]perator|[Cc]lient|[Aa]dmin|[Kk]unde|[Kk]undin|[Mm]itarbeiter(?:in)?|[Cc]onseill(?:er|ère)|[Cc]liente|[Aa]gente|[Aa]sesora?|[Aa]tendente|[Oo]perator[ei]|[Kk]lant|[Mm]edewerker|[Kk]und|[Hh]andläggare|[Kk]lient(?:ka)?|[Kk]onsultant(?:ka)?|[Zz]ákazn[ií]k|[Оо]ператор|[Кк]лиент(?:ка)?|[Кк]лієнт(?:ка)?|[Mm]üşteri|[Tt]emsilci|[Aa]siakas";

interface Row {
  readonly pattern: RegExp;
  /** Whether a stranger with a capital stands there as well, or only who is known for a name. */
  readonly strangers: boolean;
  /** May the line that begins at `start`, whose first sign stands at `sign`, be one? */
  readonly may: May;
}
type May = (s: Scan, start: number, sign: number) => boolean;

const row = (pattern: string, strangers: boolean, flags = "yu", may: May = () => true): Row => ({
  pattern: codedOnce(new RegExp(pattern, flags)),
  strangers,
  may,
});

/** Does a word with a capital end before `at`, as every name does? */
function isNameBefore(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && isOfName(text.charCodeAt(from - 1))) from--;
  // "10:22-Anna (Agent)".
  while (from < at && !isLetter(text.charCodeAt(from))) from++;
  return CLASS[unitAt(text, from)] === UPPER;
}
const LONGEST_WORD = 26;
const isOfName = (c: number): boolean => isLetter(c) || c === 39 || c === 0x2019 || c === 46 || c === 45;
const word = (words: string): ((s: Scan) => boolean) => {
  const list = wordSet(words, "lower");
  return (s) => list.inText(s);
};

/** What the first row's lines end with, before the colon. */
const WROTE = wordSet(
  "note comment wrote commented replied responded answered noted schrieb kommentierte antwortete écrit répondu commenté escribió respondió comentó scritto risposto commentato escreveu respondeu comentou schreef antwoordde reageerde skrev svarade svarte kirjoitti vastasi napisał napisała odpisał odpisała napsal napsala odpověděl odpověděla написал написала ответил ответила відповів відповіл відповіла yazdı yanıtladı írta scris",
);

/** Rows that begin a line in which the sign stands. */
const BY_SIGN: readonly { readonly sign: string; readonly known?: number; readonly rows: readonly Row[] }[] = [
  {
    sign: ":",
    known: COLON,
    rows: [
      row(
        String.raw`(?:> ?){0,4}${NAME}(?: (?:added a (?:note|comment)|wrote|commented|replied|responded|answered|noted|schrieb|kommentierte|antwortete|a (?:écrit|répondu|commenté)|escribió|respondió|comentó|ha (?:scritto|risposto|commentato)|escreveu|respondeu|comentou|schreef|antwoordde|reageerde|skrev|svarade|svarte|kirjoitti|vastasi|napisała?|odpisała?|napsala?|odpověděla?|написала?|ответила?|відповіла?|yazdı|yanıtladı|írta|a scris)) ?:(?=\s|$)`,
        true,
        "yu",
        (s) => WROTE.inText(s),
      ),
      row(String.raw`\[?${CLOCK}\]? ?[-–]? ?${NAME} ?: (?=\S)`, false, "yu", ({ text }, start, sign) => {
        const c = unitAt(text, start);
        return (c === 91 || isDigit(c)) && sign > start;
      }),
      row(
        String.raw`${NAME},? \[?${CLOCK}\]?(?=\n\S)(?!\n[^\n]{2,40} \[?${CLOCK}\]?(?:\n|$))`,
        false,
        "yu",
        ({ text }, start, sign) =>
          sign - start > 4 && isDigit(unitAt(text, sign - 1)) && isDigit(unitAt(text, sign + 1)),
      ),
      row(
        String.raw`${NAME}: (?=(?:[Hh]i|[Hh]ello|[Hh]ey|[Tt]hanks|[Tt]hank you|[Yy]es|[Nn]o|[Oo]k|[Oo]kay|[Ss]ure|[Ss]orry|[Ii]|[Ii]['’]m|[Mm]y|[Ww]e|[Cc]an you|[Cc]ould you|[Pp]lease|[Hh]allo|[Dd]anke|[Jj]a|[Nn]ein|[Ii]ch|[Ww]ir|[Bb]onjour|[Mm]erci|[Oo]ui|[Nn]on|[Jj]e|[Hh]ola|[Gg]racias|[Ss]í|[Yy]o|[Mm]i|[Oo]lá|[Oo]i|[Oo]brigad[oa]|[Ss]im|[Nn]ão|[Ee]u|[Cc]iao|[Gg]razie|[Ss]ì|[Ii]o|[Bb]edankt|[Ii]k|[Hh]ej|[Tt]ack|[Jj]ag|[Cc]ześć|[Dd]ziękuję|[Tt]ak|[Nn]ie|[Пп]ривет|[Зз]дравствуйте|[Сс]пасибо|[Дд]а|[Нн]ет|[Яя]|[Mm]erhaba|[Tt]eşekkürler|[Ee]vet)(?!\p{L}))`,
        false,
        "yu",
        ({ text }, _, sign) => unitAt(text, sign + 1) === 32 && isNameBefore(text, sign),
      ),
    ],
  },
  {
    sign: "(",
    known: PARENTHESIS,
    rows: [
      row(
        String.raw`(?:\[?${CLOCK}\]? ?[-–]? ?)?${NAME} \((?:${PARTS}|${CLOCK})\)(?= ?(?:${CLOCK}|:|-|–)|[ \t]*(?:\n|$))`,
        true,
        "yu",
        ({ text }, _, sign) => unitAt(text, sign - 1) === 32 && isNameBefore(text, sign - 1),
      ),
    ],
  },
  {
    sign: "> ",
    known: ANGLE,
    rows: [
      row(
        String.raw`(?:\[?${CLOCK}\]? ?)?<${NAME}> (?=\S)`,
        true,
        "yu",
        ({ text, signs }, _, sign) => (signs & ANGLE) !== 0 && isNameBefore(text, sign),
      ),
    ],
  },
  {
    sign: "via ",
    rows: [
      row(
        String.raw`(?:(?:[Ff]rom|[Vv]on|[Dd]e|[Dd]a|[Vv]an|[Oo]d): ?)?["']?${NAME} via \p{Lu}[\p{L} ]{1,24}["']? <`,
        true,
      ),
    ],
  },
  {
    sign: ",\n",
    rows: [
      row(
        String.raw`(?<![^])${NAME},(?=\n)`,
        false,
        "yu",
        ({ text }, start, sign) => start === 0 && isNameBefore(text, sign),
      ),
    ],
  },
];

/** Rows that stand anywhere in a text that has a word of each list. */
const BY_WORDS: readonly { readonly needs: readonly ((s: Scan) => boolean)[]; readonly row: Row }[] = [
  {
    needs: [
      word(
        "joined left entered rejoined ended closed started typing beigetreten verlassen beendet rejoint quitté unido salido abandonado entrato entrata entrou saiu deel dołączył dołączyła присоединился присоединилась вошел вошёл вошла katıldı",
      ),
      word(
        "chat conversation call meeting room channel thread session is gespräch chatta conversación conversa aan czatu rozmowy чат чату чате sohbete",
      ),
    ],
    row: row(
      String.raw`^(?:\[?${CLOCK}\]? ?[-–]? ?)?(?:[Aa]gent |[Cc]ustomer |[Vv]isitor |\* ?)?${NAME} (?:(?:has |have )?(?:joined|left|entered|rejoined|ended|closed|started)(?: the)? (?:chat|conversation|call|meeting|room|channel|thread|session)|is (?:now )?typing|ist dem (?:Chat|Gespräch) beigetreten|hat (?:den Chat|das Gespräch) (?:verlassen|beendet)|a (?:rejoint|quitté) (?:le chat|la conversation)|se ha unido (?:al chat|a la conversación)|ha (?:salido del chat|abandonado la conversación)|è entrat[oa] (?:nella chat|in chat)|entrou (?:no chat|na conversa)|saiu (?:do chat|da conversa)|neemt deel aan|dołączył[a]? do (?:czatu|rozmowy)|(?:присоединил(?:ся|ась) к|вош(?:ел|ёл|ла) в) чат\p{L}?|sohbete katıldı)`,
      true,
      "gmu",
    ),
  },
  {
    needs: [
      word(
        "chatting chat connected transferred speaking talking chatten verbunden weitergeleitet discutez relation chateando hablando chattando parlando conversando falando chatt",
      ),
      word("with to by mit an avec con com met"),
    ],
    row: row(
      String.raw`(?:[Cc]hatting with|[Cc]hat (?:was |is |has been )?(?:with|transferred to|assigned to|accepted by|started by|closed by|ended by)|[Cc]onnected (?:you )?(?:to|with)|[Tt]ransferred (?:you )?to|[Yy]ou are (?:now )?(?:speaking|talking) (?:to|with)|[Ss]ie chatten (?:jetzt )?mit|[Vv]erbunden mit|[Ww]eitergeleitet an|[Vv]ous (?:discutez|êtes en relation) avec|[Ee]stás? (?:chateando|hablando) con|[Ss]tai (?:chattando|parlando) con|[Vv]ocê está (?:conversando|falando) com|[Uu] chat(?:t)? (?:nu )?met) ${NAME}(?=[.,!\n]| (?:at|on|um|à|a las|alle|started|ended|now)|$)`,
      false,
      "gmu",
    ),
  },
  {
    needs: [word("there again all both dear once"), word("hi hello hey hiya good morning")],
    row: row(
      String.raw`(?:^|[.!?] )(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning) (?:there|again|all|both|dear|once more),? ${NAME}(?=[,.!\n-]|$)`,
      true,
      "gmu",
    ),
  },
];
const MENTION = row(String.raw`(?<![\p{L}\d._%+@/-])@${NAME}(?=[ ,:?!]|$)`, false, "gmu");
const SIGNATURE = row(String.raw`^-- \n${NAME}(?=\n|$)`, true, "gmu");

/** Places of one text that are looked at for each sign, and letters from a line's start to it. */
const MOST = 200;
const REACH = 64;

/** Findings of all rows. */
export function deskLines(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  for (const { sign, known, rows } of BY_SIGN) {
    if (known !== undefined && (s.signs & known) === 0) continue;
    let line = -1;
    for (let p = text.indexOf(sign, 1), n = 0; p >= 0 && n < MOST; p = text.indexOf(sign, p + sign.length), n++) {
      const start = lineStart(text, p);
      if (start < 0 || start === line) continue;
      line = start;
      for (const { pattern, strangers, may } of rows) {
        if (!may(s, start, p)) continue;
        pattern.lastIndex = start;
        const hit = pattern.exec(text);
        if (hit !== null) take(ctx, hit, strangers);
      }
    }
  }
  for (const { needs, row } of BY_WORDS) if (needs.every((asks) => asks(s))) everywhere(ctx, row);
  if (s.ats.length > 0) everywhere(ctx, MENTION);
  if (text.includes("-- \n")) everywhere(ctx, SIGNATURE);
}

/** Where the line begins in which `at` lies, or -1 where it begins too far before. */
function lineStart(text: string, at: number): number {
  const least = Math.max(0, at - REACH);
  for (let p = at - 1; p >= least; p--) if (text.charCodeAt(p) === 10) return p + 1;
  return least === 0 ? 0 : -1;
}

function everywhere(ctx: Context, { pattern, strangers }: Row): void {
  for (const hit of all(pattern, ctx.scan.text).slice(0, MOST)) take(ctx, hit, strangers);
}

function take(ctx: Context, hit: RegExpExecArray, strangers: boolean): void {
  const whole = hit[1] as string;
  const name = isLetter(whole.charCodeAt(whole.length - 1)) ? whole : whole.replace(/[.'’-]+$/, "");
  const from = hit.index + hit[0].lastIndexOf(whole);
  // "Ta,", "@pytest.MARK".
  if (name.length < 3 || (name.includes(".") && /\.\p{L}/u.test(name))) return;
  if (CLASS[name.charCodeAt(1)] === UPPER && /^\p{Lu}{4,}$/u.test(name)) return;
  if (isSomebody(ctx.scan, from, from + name.length, strangers))
    ctx.emit(from, from + name.length, "PERSON", 0.74, "person-line");
}

/** Is one of the words between the two places known for a name, and none of them a desk's, a firm's or a program's? */
function isSomebody(s: Scan, from: number, to: number, strangers: boolean): boolean {
  let known = false;
  let strange = strangers;
  let words = 0;
  let initial = false;
  for (let k = tokenFrom(s, 0, from); k < s.count && (s.start[k] as number) < to; k++) {
    if (!isUpper(s, k)) continue;
    words++;
    const w = s.word[k] as number;
    const lists = LISTS(s.hash[k] as number);
    if ((w & GREET) !== 0 || isDeskWord(s, k) || ((w & (ORG | SIGNOFF)) !== 0 && (w & (FIRST | LAST)) === 0))
      return false;
    const given = (w & (FIRST | LAST)) !== 0 || isWordName(s, k) || (lists & (GIVEN | DICTIONARY)) === GIVEN;
    // "J. Doe".
    if (initial && (lists & FAMILY) !== 0) known = true;
    initial = (s.end[k] as number) - (s.start[k] as number) === 1;
    if (initial) continue;
    if (given && (words === 1 || (w & COMMON) === 0)) known = true;
    if ((w & (COMMON | MONTH)) !== 0 || (s.cue[k] as number) !== 0 || (lists & DICTIONARY) !== 0 || isOrdinary(s, k))
      strange = false;
    // "Support Team", "Billing Desk": two words of the language.
    if (!given && (lists & (DICTIONARY | FAMILY)) === DICTIONARY) return false;
    if (!given && isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k])) && (lists & FAMILY) === 0) return false;
  }
  return words > 0 && (known || strange);
}
