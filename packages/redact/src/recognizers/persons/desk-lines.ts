/**
 * People in what chats, mail programs and desks write around them: "Rose joined the chat", "Hope (Agent) 10:22", "<Mark> it fails",
 * "Priyanka via Portal <…>", "-- / Will". Each row asks for a word or a sign that it cannot do without before its pattern.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { COMMON, FIRST, GREET, LAST, MONTH, ORG, SIGNOFF } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
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
  /** A word of the text, or a sign of it, without which the pattern is not asked. */
  readonly needs: ((s: Scan) => boolean) | string;
  readonly pattern: RegExp;
  /** Whether a stranger with a capital stands there as well, or only who is known for a name. */
  readonly strangers: boolean;
}

const word = (words: string) => {
  const list = wordSet(words, "lower");
  return (s: Scan): boolean => list.inText(s);
};
const row = (needs: Row["needs"], pattern: string, strangers: boolean): Row => ({
  needs,
  pattern: new RegExp(pattern, "gmu"),
  strangers,
});

const ROWS: readonly Row[] = [
  row(
    word(
      "joined left entered rejoined ended chat conversation typing beigetreten verlassen rejoint quitté conversación unido salido entrato uscito gesprek deelgenomen chatten czatu dołączył dołączyła чату чат sohbete",
    ),
    String.raw`^(?:\[?${CLOCK}\]? ?[-–]? ?)?(?:[Aa]gent |[Cc]ustomer |[Vv]isitor |\* ?)?${NAME} (?:(?:has |have )?(?:joined|left|entered|rejoined|ended|closed|started)(?: the)? (?:chat|conversation|call|meeting|room|channel|thread|session)|is (?:now )?typing|ist dem (?:Chat|Gespräch) beigetreten|hat (?:den Chat|das Gespräch) (?:verlassen|beendet)|a (?:rejoint|quitté) (?:le chat|la conversation)|se ha unido (?:al chat|a la conversación)|ha (?:salido del chat|abandonado la conversación)|è entrat[oa] (?:nella chat|in chat)|entrou (?:no chat|na conversa)|saiu (?:do chat|da conversa)|neemt deel aan|dołączył[a]? do (?:czatu|rozmowy)|(?:присоединил(?:ся|ась) к|вош(?:ел|ёл|ла) в) чат\p{L}?|sohbete katıldı)`,
    true,
  ),
  row(
    word(
      "chatting chat connected transferred speaking talking verbunden weitergeleitet conversation chateando chattando chattet",
    ),
    String.raw`(?:[Cc]hatting with|[Cc]hat (?:was |is |has been )?(?:with|transferred to|assigned to|accepted by|started by|closed by|ended by)|[Cc]onnected (?:you )?(?:to|with)|[Tt]ransferred (?:you )?to|[Yy]ou are (?:now )?(?:speaking|talking) (?:to|with)|[Ss]ie chatten (?:jetzt )?mit|[Vv]erbunden mit|[Ww]eitergeleitet an|[Vv]ous (?:discutez|êtes en relation) avec|[Ee]stás? (?:chateando|hablando) con|[Ss]tai (?:chattando|parlando) con|[Vv]ocê está (?:conversando|falando) com|[Uu] chat(?:t)? (?:nu )?met) ${NAME}(?=[.,!\n]| (?:at|on|um|à|a las|alle|started|ended|now)|$)`,
    false,
  ),
  row(
    ":",
    String.raw`^(?:> ?){0,4}${NAME}(?: (?:added a (?:note|comment)|wrote|commented|replied|responded|answered|noted|schrieb|kommentierte|antwortete|a (?:écrit|répondu|commenté)|escribió|respondió|comentó|ha (?:scritto|risposto|commentato)|escreveu|respondeu|comentou|schreef|antwoordde|reageerde|skrev|svarade|svarte|kirjoitti|vastasi|napisała?|odpisała?|napsala?|odpověděla?|написала?|ответила?|відповіла?|yazdı|yanıtladı|írta|a scris)) ?:(?=\s|$)`,
    true,
  ),
  row(":", String.raw`^\[?${CLOCK}\]? ?[-–]? ?${NAME}: (?=\S)`, false),
  row(
    ":",
    String.raw`^${NAME}: (?=(?:[Hh]i|[Hh]ello|[Hh]ey|[Tt]hanks|[Tt]hank you|[Yy]es|[Nn]o|[Oo]k|[Oo]kay|[Ss]ure|[Ss]orry|[Ii]|[Ii]['’]m|[Mm]y|[Ww]e|[Cc]an you|[Cc]ould you|[Pp]lease|[Hh]allo|[Dd]anke|[Jj]a|[Nn]ein|[Ii]ch|[Ww]ir|[Bb]onjour|[Mm]erci|[Oo]ui|[Nn]on|[Jj]e|[Hh]ola|[Gg]racias|[Ss]í|[Yy]o|[Mm]i|[Oo]lá|[Oo]i|[Oo]brigad[oa]|[Ss]im|[Nn]ão|[Ee]u|[Cc]iao|[Gg]razie|[Ss]ì|[Ii]o|[Bb]edankt|[Ii]k|[Hh]ej|[Tt]ack|[Jj]ag|[Cc]ześć|[Dd]ziękuję|[Tt]ak|[Nn]ie|[Пп]ривет|[Зз]дравствуйте|[Сс]пасибо|[Дд]а|[Нн]ет|[Яя]|[Mm]erhaba|[Tt]eşekkürler|[Ee]vet)(?!\p{L}))`,
    false,
  ),
  row(
    "(",
    String.raw`^(?:\[?${CLOCK}\]? ?[-–]? ?)?${NAME} \((?:${PARTS}|${CLOCK})\)(?= ?(?:${CLOCK}|:|-|–)|\s*$)`,
    true,
  ),
  row("<", String.raw`^(?:\[?${CLOCK}\]? ?)?<${NAME}> (?=\S)`, true),
  row(
    word("via"),
    String.raw`^(?:(?:[Ff]rom|[Vv]on|[Dd]e|[Dd]a|[Vv]an|[Oo]d): ?)?["']?${NAME} via \p{Lu}[\p{L} ]{1,24}["']? <`,
    true,
  ),
  row("@", String.raw`(?<![\p{L}\d._%+@/-])@${NAME}(?=[ ,:?!]|$)`, false),
  row("-- \n", String.raw`^-- \n${NAME}(?=\n|$)`, true),
  row(",\n", String.raw`(?<![^])${NAME},(?=\n)`, false),
  row(
    word("there again all both dear everyone"),
    String.raw`(?:^|[.!?] )(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning) (?:there|again|all|both|dear|once more),? ${NAME}(?=[,.!\n-]|$)`,
    true,
  ),
];

/** Lines of one text that are looked at. */
const MOST = 200;

/** Findings of all rows. */
export function deskLines(ctx: Context): void {
  const s = ctx.scan;
  for (const { needs, pattern, strangers } of ROWS) {
    if (!(typeof needs === "string" ? s.text.includes(needs) : needs(s))) continue;
    for (const hit of all(pattern, s.text).slice(0, MOST)) {
      const name = (hit[1] as string).replace(/[.'’-]+$/, "");
      const from = hit.index + hit[0].lastIndexOf(hit[1] as string);
      // "Ta,", "@pytest.MARK".
      if (name.length < 3 || /\.\p{L}/u.test(name) || /^\p{Lu}{4,}$/u.test(name)) continue;
      if (isSomebody(s, from, from + name.length, strangers))
        ctx.emit(from, from + name.length, "PERSON", 0.74, "person-line");
    }
  }
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
