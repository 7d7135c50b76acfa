/** Names typed without capitals behind "spoke to" and "ask for", or before "from your team": the words beside them say who was meant. */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isOrdinary, mayBeEnglish } from "../../names/ordinary-words.ts";
import { AFTER_TITLE, AMBIGUOUS, COMMON, FIRST, LAST, PERSON_BEFORE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { classed, classes, IS_ASKED_BEFORE, IS_ASKED_BEHIND } from "../word-classes.ts";
import { take } from "./joined.ts";
import { endsLine, gapIsSpace, glued, near, sentenceStart } from "./name-places.ts";
import { isCased, isUpper, isWord, sameLine } from "./name-tokens.ts";

/** What people do with a person, before "to", "with" and their like. */
const SPEAK = wordSet(
  `speak spoke spoken speaking talk talked talking chat chatted chatting ask asked asking dealt dealing liaised liaising
  gesprochen sprach sprechen telefoniert geredet gechattet hablé hable habló hablado hablar hablando parlé parlai parler parlato parlare parlavo
  falei falou falar falado gesproken sprak praten gepraat pratade pratat snakkede snakket talte rozmawiałem rozmawiałam mluvil mluvila vorbit beszéltem
  говорил говорила общался общалась розмовляв розмовляла`,
  "folded",
);
const TO = classed(IS_ASKED_BEFORE, "to with w for mit con avec à com met med z ze s cu с со з із", "lower");
const PLEASE = classed(IS_ASKED_BEHIND, "please pls plz", "lower");
const MODAL = wordSet("can could would will", "lower");
const FROM = classed(
  IS_ASKED_BEHIND,
  "from in at on i fra på från din iz z ze de da dal della du von aus vom van из от з із od",
  "lower",
);
const HONOURS = classed(
  IS_ASKED_BEHIND,
  "didi bhaiya bhabhi madam मैडम सर मैम আপা מהמוקד מהמשרד מהמחסן מהשירות מהתמיכה מהצוות מהקבלה",
  "lower",
);
/** "raj from your team", "olena in billing". */
const OFFICE = edged(
  codedOnce(
    /^ (?:from|in|at|on) (?:(?:your|ur|the|our|yr) )?(?:[a-z-]{2,12} )?(?:team|support|billing|sales|accounts?|dispatch|helpdesk|service desk|front desk|reception|returns|shipping|logistics|finance|hr|it(?: support)?|facilities|engineering|marketing|procurement|purchasing|operations|security|compliance|legal|payroll|maintenance|claims|collections|onboarding|warehouse|customer (?:care|service|support)|call cent(?:re|er)|head office|(?:night|day|late|early|evening) shift|stores|front of house|next door|the (?:branch|workshop|garage|depot|yard|warehouse)|dept|department)(?![\p{L}\d])|^ (?:i|fra|på|från|din|iz|z|ze|de|de la|da|do|dal|dall['’]|della|du|de l['’]|von der|aus der|vom|van|van de|из|от|з|із|od) ?(?:regnskab|kundeservice|support|(?:natt|kvälls?|kveld|aften|natte|dag|morgon|morgen|eftermiddags)(?:passet|skiftet|vakten|vakta|vagten|holdet)|faktura|fakturor|ekonomi|kundtjänst|lager|økonomi|bogholderiet|regnskap|salg|contabilitate|vânzări|suport|relații clienți|nocnej zmiany|rannej zmiany|księgowości|obsługi|kadr|serwisu|sprzedaży|noční směny|ranní směny|vedle|účtárny|reklamací|účetního|contabilidad|facturación|turno de (?:noche|día|tarde|mañana)|cobros|atención|ventas|administración|contabilidade|recep?ção|portaria|financeiro|comercial|jurídico|expedição|turno (?:da )?(?:noite|manhã|tarde)|faturamento|cobrança|vendas|suporte|atendimento|contabilità|turno di (?:notte|mattina|sera|giorno)|amministrazione|fatturazione|assistenza|vendite|compta|comptabilité|équipe (?:de nuit|du (?:matin|soir))|matin|soir|accueil|facturation|standard|sav|support|(?:nacht|früh|spät|tag)(?:schicht|dienst)|nebenan|buchhaltung|hotline|zentrale|kundenservice|rezeption|nachtdienst|avonddienst|ochtendploeg|nachtploeg|boekhouding|klantenservice|administratie|planning|računovodstva|prodaje|podrške|ночной смены|дневной смены|нічної зміни|денної зміни|нощната смяна|бухгалтерии|поддержки|кадров|доставки|бухгалтерії|підтримки|счетоводството)(?![\p{L}\d])/iu,
  ),
);
const isBeforeOffice = (s: Scan, i: number): boolean => OFFICE.test(s.text.slice(s.end[i], (s.end[i] as number) + 40));
/** What goes on behind a person one spoke to. */
const GOES_ON = wordSet(
  "from in at on på i fra från hos about yesterday today earlier before last this who he she they and but when if pls please again re regarding over via who's instead first there here now monday tuesday wednesday thursday friday gestern heute ayer hoy hier ontem ieri",
  "folded",
);
/** "signed for by hughes". */
const BY = classed(IS_ASKED_BEFORE, "by", "lower");
const DONE = wordSet(
  "signed for accepted received collected taken handled promised sent assigned approved authorised authorized booked placed ordered paid served closed escalated visited contacted seen answered delivered refused installed inspected",
  "lower",
);
const COLLECTIVE = wordSet(
  "post courier mail email phone bank card neighbour neighbor him her them me us you it helpline hotline chatbot chatbots bot bots robot robots machine machines human humans service services support team agent agents care rep reps desk department dept people guys staff",
  "lower",
);
const FOR = wordSet("for", "lower");
const THERE = wordSet("at in when please pls", "lower");
/** A stranger's sum of weights from which it is a name there. */
const STRANGER = 90;

/** A word without a capital that is told for a person; its last token or -1. */
export function askedFor(ctx: Context, i: number): number {
  const s = ctx.scan;
  // Closed lists hold what has to stand on either side: most words have neither.
  const after =
    ((classes[s.mark[i + 1] as number] as number) & IS_ASKED_BEHIND) | ((s.word[i + 1] as number) & AFTER_TITLE);
  return after !== 0 || (i > 0 && ((classes[s.mark[i - 1] as number] as number) & IS_ASKED_BEFORE) !== 0)
    ? askedBeside(ctx, i)
    : -1;
}

function askedBeside(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (sizeOf(s, i) < 3) return -1;
  if (isUpper(s, i)) return fromOffice(ctx, i);
  // "emre beyle görüştüm": a title behind the name.
  if (
    i + 1 < s.count &&
    ((s.word[i + 1] as number) & AFTER_TITLE) !== 0 &&
    ((s.word[i] as number) & FIRST) !== 0 &&
    !isUpper(s, i + 1) &&
    // "tam není".
    s.text.charCodeAt((s.end[i + 1] as number) - 1) !== 0xed &&
    isCased(s, i) &&
    gapIsSpace(s, i + 1) &&
    near(s, i + 1)
  )
    return take(ctx, i, i + 1, 0.66, "person-honoured");
  // "pinky didi", "पूजा मैडम", "שני מהמוקד": a listed name before what one says to her, or where she works.
  if (((s.word[i] as number) & FIRST) !== 0 && HONOURS(s, i + 1) && gapIsSpace(s, i + 1))
    return take(ctx, i, i, 0.66, "person-honoured");
  const spoken =
    i > 1 &&
    sizeOf(s, i - 1) <= 4 &&
    (((s.word[i - 1] as number) & PERSON_BEFORE) !== 0 || TO(s, i - 1)) &&
    spokenTo(s, i);
  // "could ottmar please call back".
  const bidden = i > 0 && PLEASE(s, i + 1) && MODAL(s, i - 1);
  const signed = !spoken && i > 1 && BY(s, i - 1) && DONE(s, i - 2);
  // Which office the word behind leads to is asked last.
  const told = spoken || signed || bidden;
  if (!(told || FROM(s, i + 1)) || !isWord(s, i) || glued(s, i) || !near(s, i)) return -1;
  const w = s.word[i] as number;
  const listed =
    (w & FIRST) !== 0 ||
    ((w & (LAST | AMBIGUOUS | COMMON)) === LAST &&
      (LISTS(s.hash[i] as number) & DICTIONARY) === 0 &&
      !isOrdinary(s, i));
  if ((w & ~(FIRST | LAST | AMBIGUOUS | COMMON)) !== 0 && !listed) return -1;
  if (COLLECTIVE(s, i) || COLLECTIVE(s, i + 1)) return -1;
  // "we ask for patience": a word of the dictionary is nobody one asks for, unless "at the desk" follows.
  if (spoken && FOR(s, i - 1) && (LISTS(s.hash[i] as number) & DICTIONARY) !== 0 && !THERE(s, i + 1)) return -1;
  if ((w & COMMON) !== 0 || !listed) {
    // "spoke to mark yesterday": a word of the language needs what goes on behind a person.
    if (!(endsLine(s, i) || GOES_ON(s, i + 1))) return -1;
    if ((w & COMMON) !== 0) return listed && spoken && !FOR(s, i - 1) ? take(ctx, i, i, 0.6, "person-asked") : -1;
    if ((s.cue[i] as number) !== 0 || (LISTS(s.hash[i] as number) & DICTIONARY) !== 0) return -1;
    if (!(told || isBeforeOffice(s, i)) || isOrdinary(s, i) || nameScore(s, i) < STRANGER) return -1;
  } else if (!(told || isBeforeOffice(s, i))) return -1;
  return take(ctx, i, i, 0.64, "person-asked");
}

/** "A confirmat Anda din contabilitate": a stranger with a capital before the office. */
function fromOffice(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (i + 1 >= s.count || !FROM(s, i + 1) || !isWord(s, i) || !isCased(s, i) || glued(s, i)) return -1;
  const w = s.word[i] as number;
  // "Mark from your team", "May from accounts": whatever else the given name means.
  if ((w & FIRST) !== 0 && isBeforeOffice(s, i) && !IN_STOCK.test(s.text.slice(s.end[i], (s.end[i] as number) + 9)))
    return take(ctx, i, i, 0.66, "person-asked");
  if ((w & ~AMBIGUOUS) !== 0 || (s.cue[i] as number) !== 0) return -1;
  if ((LISTS(s.hash[i] as number) & DICTIONARY) !== 0) return -1;
  if (!isBeforeOffice(s, i) || isOrdinary(s, i)) return -1;
  // "Kestrel from the night shift": inside a sentence a capital says more.
  const bar = i > 0 && sameLine(s, i) && mayBeEnglish(s) && !sentenceStart(s, i) ? INSIDE_STRANGER : UPPER_STRANGER;
  return nameScore(s, i) < bar ? -1 : take(ctx, i, i, 0.66, "person-asked");
}
/** "Björn på lager": a shop's word for birch. */
const IN_STOCK = /^ (?:på|i) lager/;
/** The same with a capital. */
const UPPER_STRANGER = -100;
const INSIDE_STRANGER = -220;

function spokenTo(s: Scan, i: number): boolean {
  return gapIsSpace(s, i) && near(s, i - 1) && TO(s, i - 1) && SPEAK(s, i - 2);
}
