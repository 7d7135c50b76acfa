/** What a turn begins with, and who speaks in it: neither is a name for standing there. */
import { isOrdinaryDense } from "../names/ordinary-dense.ts";
import { isPart } from "../recognizers/persons/parts.ts";
import type { Finding } from "../redacted.ts";
import { CLASS, DENSE } from "../scan/classes.ts";
import { FIRST, LAST, wordBits } from "../scan/lexicon.ts";

/** What a field's name tells, and what a word for customers does. */
const BEHIND_LABEL: ReadonlySet<string> = new Set(["person-field", "person-thai"]);
const SHORT_WORD = 3;
const GOES_ON = /^ [\p{L}\p{N}]/u;
/** Said first by whoever answers, and names elsewhere. */
const OPENERS: ReadonlySet<string> = new Set(
  `ok okay super perfect great lovely grand brilliant cheers thanks hello hi hey right sure well oh bene perfetto grazie ciao prego merci parfait bien bonjour bonsoir salut gracias perfecto bueno buenas hola vale obrigado obrigada perfeito certo oi olá danke prima gut klar moin servus hallo dank prima goed oké tack bra hej tak fint takk bra hei kiitos hyvä moi terve dzięki jasne dobrze cześć díky dobře ahoj ďakujem dobre jó szia köszönöm rendben mulțumesc bine bună hvala dobro bok zdravo спасибо хорошо привет здравствуйте дякую добре вітаю благодаря здравейте ευχαριστώ ωραία γεια teşekkürler tamam peki merhaba selam makasih baik halo siap kia cảm dạ
  تمام طيب حسنا أهلا اهلا شكرا ممتاز حاضر أكيد اكيد مرحبا ماشي نعم وعليكم السلام معك خلاص خير الله والله ورحمة יופי מעולה מצוין תודה בסדר שלום היי סבבה אוקיי כן ठीक अच्छा धन्यवाद नमस्ते हाँ शुक्रिया ধন্যবাদ আচ্ছা مرسی ممنون سلام باشه ขอบคุณ รับทราบ สวัสดี`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** "我手机", "เบอร์ผม": who speaks of oneself, or asks. */
const ONE_SELF =
  /^[我你您他她它这那这請请麻好有没沒不是要想在怎什可能帮幫]|^(?:私|僕|俺|うち|제|저|내|우리|네)|ผม|ฉัน|หนู|เบอร์|ครับ|ค่ะ|ไม่|ขอ|อยาก|ของ/u;

/**
 * The findings without those of a turn's first words that only their place tells: "Agent: An welche Adresse …", "الموظف: تمام".
 * @param text what is said in the turn
 * @param from where it begins in the text the findings are of
 */
export function withoutHead(
  found: Finding[],
  { text, author, from }: { readonly text: string; readonly author: string | undefined; readonly from: number },
): Finding[] {
  if (from === 0 || author === undefined || found.length === 0) return found;
  const at = found.findIndex((f) => f.start === from && f.type === "PERSON");
  if (at < 0) return found;
  const { end, rule } = found[at] as Finding;
  const said = text.slice(0, end - from).trimEnd();
  return OPENERS.has(said.toLowerCase()) || (BEHIND_LABEL.has(rule) && isPart(author) && isSaid(said, text))
    ? found.filter((_, n) => n !== at)
    : found;
}

/** Words of no list of names, that what is said goes on behind, or small letters. Whoever was asked for a name is told by the answer. */
function isSaid(said: string, text: string): boolean {
  for (const word of said.split(/[\s'’-]+/))
    if (word.length > SHORT_WORD && (wordBits(word, 0, word.length) & (FIRST | LAST)) !== 0) return false;
  const next = text.slice(said.length, said.length + 3);
  return CLASS[said.charCodeAt(0)] === DENSE
    ? /^ ?[\p{L}\p{N}]/u.test(next) &&
        !/\S[ 　]\S/u.test(said) &&
        (ONE_SELF.test(said) || isOrdinaryDense(said, 0, said.length, false))
    : GOES_ON.test(next) || /^\p{Ll}[\p{Ll}\s'’-]*$/u.test(said);
}
