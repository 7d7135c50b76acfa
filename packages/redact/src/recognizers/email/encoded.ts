/**
 * Names as headers and links write what is not plain: `De la: =?UTF-8?Q?Ana_=C8=9Aurcan?= <…>`, `To: =?utf-8?B?…?=`, `nama="Muh%2E+Rizky+Al-Amin"`,
 * `name=Agus+Prasetyo&plan=2`.
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { EQUALS, unitAt } from "../../scan/classes.ts";
import { C_NAME, FIRST, LAST } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf, tokenFrom } from "../context.ts";

/** No subject that a program put in the name's place: "Fw_…". */
const WORD = "=\\?[\\w-]{2,20}\\?[QBqb]\\?(?!(?:Fwd?|Re|Aw|Odp|Vs|Sv|Tr|Rif)[_:])[^?\\s]{1,120}\\?=";
const LONGEST_ENCODED = 240;
const BEFORE_ADDRESS = new RegExp(`(?:${WORD}\\s{1,3}){1,3}$`);
const QUOTED = new RegExp(`"(?:${WORD} ?){1,3}" $`);

/** `=?utf-8?Q?Ren=C3=A9e_Oduber?= <…>`: whose address it is, as headers write what is not ASCII; it ends before `p`. */
export function encodedName(ctx: Context, text: string, p: number): void {
  if (text.charCodeAt(p - 1) !== 32) return;
  const before = text.charCodeAt(p - 2);
  if (before !== 61 && before !== 34) return;
  const from = Math.max(0, p - LONGEST_ENCODED);
  const hit = (before === 34 ? QUOTED : BEFORE_ADDRESS).exec(text.slice(from, p));
  if (hit !== null) ctx.emit(from + hit.index, p - 1, "PERSON", 0.84, "person-encoded");
}

/** Headers that name somebody, in the languages of mail programs, with encoded words behind. */
const HEADER = new RegExp(
  `(?:^|\\n)[>\\s]{0,4}(?:from|to|cc|bcc|reply-to|sender|von|an|kopie|antwort an|de|à|para|da|a|van|aan|från|fra|till?|kopio|lähettäjä|vastaanottaja|od|do|dw|komu|kopia|feladó|címzett|de la|către|catre|gönderen|kime|od koga|za|от|кому|копия|від|до|από|προς|من|إلى|מאת|אל|از|به|प्रेषक|差出人|宛先|发件人|收件人|寄件者|收件者|보낸 ?사람|받는 ?사람|từ|đến|จาก|ถึง|dari|kepada):[ \\t]{0,2}"?((?:${WORD}\\s{0,3}){1,3})`,
  "giu",
);
/** A value joined by pluses: a name in a link's query or a form's body. */
const JOINED = /^=["']?(\p{Lu}[\p{L}.'’-]{0,24}(?:[+ ]{1,2}\p{L}[\p{L}.'’-]{0,24}){1,5})(?=["'&;\s]|$)/u;
const OF_THINGS = /^(?:name|title|label|nom|naam|namn|navn|nome|nazwa|nume|név|ad|имя|название)$/iu;
const LONGEST_NAME = 120;

export function encodedNames(ctx: Context): void {
  const s = ctx.scan;
  if ((s.signs & EQUALS) === 0) return;
  const { text } = s;
  if (text.includes("=?"))
    for (const hit of all(HEADER, text)) {
      const word = (hit[1] as string).trimEnd();
      const at = hit.index + hit[0].indexOf(word, hit[0].indexOf(":"));
      ctx.emit(at, at + word.length, "PERSON", 0.84, "person-encoded");
    }
  if ((s.cues & C_NAME) !== 0 && (text.includes("+") || text.includes('="'))) joined(ctx);
}

function joined(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const end = s.end[i] as number;
    if (((s.cue[i] as number) & C_NAME) === 0 || s.text.charCodeAt(end) !== 61) continue;
    const hit = JOINED.exec(s.text.slice(end, end + LONGEST_NAME));
    if (hit === null) continue;
    // Things have a "name" in quotes too, `nama="Siti Nur Halimah"` only people.
    if (
      !(hit[1] as string).includes("+") &&
      (hit[0].charCodeAt(1) !== 34 || OF_THINGS.test(s.text.slice(s.start[i], end)))
    )
      continue;
    const at = end + hit[0].length - (hit[1] as string).length;
    if (isNamed(ctx, tokenFrom(s, i, at), end + hit[0].length))
      ctx.emit(at, end + hit[0].length, "PERSON", 0.93, "person-field");
  }
}

/** Is any of the words from token `k` on a name, and none of them a word for things? */
function isNamed({ scan: s }: Context, k: number, end: number): boolean {
  let named = false;
  for (let j = k; j < s.count && (s.start[j] as number) < end; j++)
    if (((s.word[j] as number) & (FIRST | LAST)) !== 0) named = true;
    else if (sizeOf(s, j) > 2 && unitAt(s.text, s.end[j] as number) !== 46 && isOrdinary(s, j)) return false;
  return named;
}
