/** Which messages ask for something, and for what: an answer often is nothing but the value. */

import { asksForName, asksForThing } from "../recognizers/persons/transcript.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_EMAIL,
  C_IBAN,
  C_ID,
  C_ID_WEAK,
  C_NAME,
  C_NUMBER,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_RELEASE,
  C_VERSION,
} from "../scan/lexicon.ts";
import { makePool } from "../scan/pool.ts";
import { scan } from "../scan/scan.ts";
import { REACH } from "./shape.ts";

const MARK = /[?？:：؟]\s*$|\p{Script=Greek};\s*$/u;
/** "Numéro de série ? Il est sous l'appareil." */
const MARK_BEFORE = /[?？؟](?=\s)/;
/** Says anywhere in its sentence that it needs something told: "dafür brauche ich Ihren Anmeldenamen". */
const NEEDS =
  /(?<!\p{L})(?:(?:i|we)(?:'ll| just| will)? need|brauch|benötig|bräucht|besoin de|necesit|precis[ao]|bisogno|(?:heb|hebben) .{0,40}nodig|behöver|trenger|tarvits|potrzebuj|poprosz|potřebuj|szükségem|нужн|понадобит|потріб|trebuie să|χρειάζ\p{L}+|θα ήθελα|lazım|gerek|butuh|cho (?:mình|em|tôi) xin)/iu;
/** Words that ask without a mark, at the sentence's end or its beginning. */
const ASKED =
  /(?:please|pls|plz|bitte|s['’]il (?:vous|te) pla[iî]t|svp|por favor|por gentileza|porfa|per favore|per cortesia|prosím|proszę|пожалуйста|будь ласка|alsjeblieft|alstublieft|tack|lütfen|vă rog|παρακαλώ|请|お願い(?:いた|致)?します|(?:です|ます|でしょう)か|くださいませ|ください|주세요|주시겠어요|주시겠습니까|부탁드립니다|부탁드려요|уточните|подскажите|назовите|укажите|сообщите|продиктуйте|напишите|скажите|уточніть|назвіть|вкажіть|скажіть|підкажіть|напишіть|продиктуйте|кажете|посочете|напишете|बताइए|बताएं|बताएँ|बताइये|बताओ|दीजिए|दीजिये|भेजिए|लिखिए|söyleyin|yazın|belirtin|paylaşın|kérem|kérném|mondja|لو سمحت|من فضلك|لطفا|بفرمایید|בבקשה)\s*[.!。।]*$|(?:ขอ|แจ้ง|บอก|รบกวน|ทราบ)[\u0e00-\u0e7f ]{0,24}(?:ค่ะ|คะ|ครับ|หน่อย|นะ)\s*[.!]*$/iu;
const ASKS =
  /^(?:(?:and|ok|okay|so|now|then|thanks|great|und|et|y|e|en|och|og|i|a|ja|és|și|ve|u|и|і|й|та|και|dạ|vâng)[,\s]+)?(?:please|представ(?:ь)?тесь|could|can|may|would|will you|what|what's|whats|which|who|whom|tell|give|confirm|read|enter|provide|type|send me|spell|i need|i['’]ll need|we need|need|just need|bitte|nennen|geben sie|sagen sie|wie|welche\p{Ll}?|können|könnten|quel\p{Ll}*|pouvez|pourriez|donnez|indiquez|puede|podría|dígame|indique|indíqueme|deme|cuál|qual|pode|poderia|diga|informe|mi dica|può|potrebbe|podaj\p{Ll}*|proszę|prosím|jaki|jaka|uveďte|sdělte|nadiktujte|přečtěte|dictez\S*|dites\S*|lisez\S*|read|díct\S+|léa\S*|lea|leia|legga|detti|lesen sie|diktieren|lees|läs|przeczyta\S*|przedyktuj\S*|podyktuj\S*|прочитайте|назовите|укажите|скажите|какой|какая|продиктуйте|назвіть|скажіть|вкажіть|повідомте|підкажіть|подскажите|сообщите|напишите|пришлите|дайте|кажете|дайте|посочете|πείτε|δώστε|πες|γράψτε|ποια|ποιος|ποιο|spuneți|spune|îmi spuneți|dați|care|adja|adjon|írja|mondja|kérem|recite|navedite|pošaljite|koji|koja|molim|ange|uppge|skriv|vilket|vilken|oppgi|oplys|opgiv|hvilken|hvilket|hvad|hva|vad|kerro|kertokaa|anna|antakaa|mikä|geef|noem|wat|welk|söyleyin|yazın|verin|sebutkan|tolong|mohon|boleh|minta|(?:(?:anh|chị|bạn|quý khách|anh\/chị) )?cho (?:em|tôi|mình|shop|bên em)|vui lòng|preciso|precisamos|necesito|necesitamos|j['’]ai besoin|il me faut|mi serve|ho bisogno|brauche|benötige|ich brauche|ik heb|potrzebuję|potřebuji|нужен|нужна|нужно|мне нужен|мне нужна|потрібен|потрібна|trebam|trebuie|szükségem|behöver|trenger|tarvitsen|أعطني|اعطني|ممكن|أرسل|ارسل|אפשר|תן|תני|מה|बताइए|बताएं|कृपया)(?!\p{L})/iu;

/** "And the first line of your address": no verb of its own. */
const ASKS_ON =
  /^(?:and|und|et|y|e|en|och|og|ja|i|a|oraz|и|и|та|și|és|και|ve) (?:the|your|ihre?n?|die|der|das|den|dann|votre|vos|la|le|el|los|su|sus|o|a|il|lo|sua|seu|suo|uw|de|het|din|ditt|er|deres|pani?|pana|váš|vaše|ваш\p{L}*|дата|номер|адрес|имя|a|az|το|η)(?!\p{L})(?![^\n]*(?<!\p{L})(?:is|are|was|were|has|have|does|did|will|ist|sind|war|hat|est|sont|es|son|era|è|é|heeft|är|er|har|jest|ma|je|má)(?!\p{L}))/iu;

/** One listens: "je vous écoute pour l'IBAN", "mi dica". */
const LISTENS =
  /(?<!\p{L})(?:i['’]m (?:listening|ready)|ich höre|je (?:vous|t['’])\s?écoute|je note|la ascolto|mi dica|le escucho|dígame|te escucho|pode (?:falar|dizer|ditar)|estou ouvindo|zeg (?:het )?maar|zegt u het maar|jag lyssnar|jeg lytter|jeg hører|kuuntelen|słucham|poslouchám|počúvam|hallgatom|vă ascult|slušam|poslušam|слушаю|записываю|слухаю|записую|слушам|σας ακούω|dinliyorum|buyurun|silakan)(?!\p{L})|أسمعك|تفضلي?|בבקשה|सुन रहा/iu;

/** In scripts without spaces what asks stands anywhere in the sentence. */
const ASKS_DENSE =
  /(?:请|請)(?:您|你)?(?:先)?(?:问|問|提供|告知|告诉|告訴|说|給|给|发|發|输入|核对|确认|報|报|补充|留)|(?:报|報|说|說|发|發|给我|念)一下|报给我|(?:麻烦|方便|可以)(?:您|你)?(?:提供|告知|告诉|发|给|说)/u;

/** A question that held a value itself has lost what it asked with: it explains nothing. */
export function asks(text: string): boolean {
  const tail = text.slice(-REACH);
  if (tail.includes("·")) return false;
  if (MARK.test(text.slice(-16))) return true;
  if (text.length > 2 * REACH) return false;
  const sentence = lastSentence(tail);
  return (
    ASKED.test(tail.slice(-24)) ||
    ASKS_DENSE.test(sentence) ||
    ASKS.test(sentence) ||
    ASKS_ON.test(sentence) ||
    (sentence.length <= REACH / 2 && LISTENS.test(sentence)) ||
    ASKS.test(sentence.slice(sentence.lastIndexOf(", ") + 2))
  );
}

/**
 * Does any part of it ask? What is said next is looked at for what was wanted, and not read with it as one: that costs more than it
 * finds where the question is farther away.
 */
export function asksSomewhere(text: string): boolean {
  if (asks(text)) return true;
  const tail = text.slice(-REACH);
  if (tail.includes("·")) return false;
  if (MARK_BEFORE.test(tail)) return true;
  if (text.length > 2 * REACH) return false;
  const sentence = lastSentence(tail);
  return NEEDS.test(sentence) || asksInClause(sentence);
}

/** "Dzień dobry, proszę podać imię, nazwisko i …": any of its clauses. */
function asksInClause(sentence: string): boolean {
  for (let at = sentence.indexOf(", "); at >= 0; at = sentence.indexOf(", ", at + 2))
    if (ASKS.test(sentence.slice(at + 2))) return true;
  return false;
}

const LEADS =
  /(?:^|[\s'’])(?:is|s|it's|ist|lautet|est|es|è|é|är|er|on|jest|je|van|eshte|است|है|הוא|هو|هي|是|:|=|：)\s*$|[是为為はがは은는이가](?:[、,，]|\s)*$/iu;

/** "My password is", and nothing behind it: what is said next is the value. */
export function leadsTo(text: string): boolean {
  return text.length <= REACH && !text.includes("·") && LEADS.test(text.slice(-12)) && askedFor(text) !== "";
}

function lastSentence(tail: string): string {
  const whole = tail.trimEnd().replace(/[.!?？。]+$/, "");
  return whole
    .slice(Math.max(whole.lastIndexOf(". "), whole.lastIndexOf("! "), whole.lastIndexOf("\n")) + 1)
    .trimStart();
}

const pool = makePool(256);
const WEAK = C_ID_WEAK | C_NUMBER | C_CODE | C_NAME | C_EMAIL;
const NOBODYS = C_RELEASE | C_VERSION;

/** Of an order, a version or an amount, and of nothing that is a person's: a number told in answer in words is nobody's. */
export function asksForNobodys(text: string): boolean {
  const tail = text.slice(-REACH);
  if (AMOUNT.test(tail)) return true;
  const { cues } = scan(tail, false, pool);
  return (cues & NOBODYS) !== 0 && (cues & SOMEBODYS) === 0;
}
const SOMEBODYS = C_PHONE | C_ID | C_CARD | C_IBAN | C_BANK | C_PASSPORT | C_PASSWORD | C_ONE_TIME;
const AMOUNT =
  /(?<!\p{L})(?:total|amount|price|cost|sum|gesamt\p{L}*|betrag|preis|summe|montant|prix|importe|precio|totale|importo|prezzo|valor|preço|bedrag|prijs|belopp|pris|beløb|beløp|summa|hinta|kwota|cena|suma|částka|cenu|összeg|ár|sumă|preț|iznos|cijena|сумма|сумму|цена|стоимость|сума|ціна|цена|ποσό|τιμή|tutar|fiyat|jumlah|harga)(?!\p{L})|المبلغ|السعر|סכום|מחיר|金額|金额|价格|금액/iu;

/** The words that say what is asked for ("date of birth", "a code"); "" where none does, or where it is nobody's. */
export function askedFor(text: string): string {
  if (asksForName(text.slice(-REACH))) return "name";
  const s = scan(text.slice(-REACH), false, pool);
  if ((s.cues & NOBODYS) !== 0) return "";
  let weak = -1;
  for (let k = s.count - 1; k >= 0; k--) {
    const cue = s.cue[k] as number;
    if (cue === 0) continue;
    if ((cue & ~WEAK) === 0) {
      // "to", "at" and the like are cues for names and say nothing here.
      if (weak < 0 && (s.end[k] as number) - (s.start[k] as number) > 2) weak = k;
      continue;
    }
    return words(k);
  }
  return weak < 0 || (((s.cue[weak] as number) & C_NAME) !== 0 && asksForThing(text.slice(-REACH))) ? "" : words(weak);

  function words(k: number): string {
    const close = k > 0 && (s.start[k] as number) - (s.end[k - 1] as number) === 1;
    return s.text.slice(s.start[close ? k - 1 : k], s.end[k]);
  }
}
