/** Names behind what says that one comes: "my name is", a field's name. */

import { DICTIONARY } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import {
  isEnglishWord,
  isGerman,
  isOrdinary,
  isOrdinaryAnywhere,
  mayBeEnglish,
  spelled,
} from "../../names/ordinary-words.ts";
import { isDigit, unitAt } from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  C_USER,
  COMMON,
  FIRST,
  GREET,
  LAST,
  MONTH,
  PARTICLE,
  PLACE,
  TITLE,
  wordBits,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { isThingWord } from "../thing-nouns.ts";
import { isSystemUser } from "../usernames/system-users.ts";
import { take } from "./joined.ts";
import { likely } from "./model.ts";
import { endsLine, gapIsSpace, hasOrg, near } from "./name-places.ts";
import {
  apart,
  behindParticles,
  evidence,
  isCased,
  isUpper,
  isWord,
  nameEnd,
  sameLine,
  surelyFirst,
} from "./name-tokens.ts";
import { opensSpeech } from "./speaker-lines.ts";
import { isWordName as isCalledWord } from "./spoken-of.ts";
import { isSaidToBeCalled } from "./things/beside.ts";
import { holdsDesk, isDesk } from "./things/desks.ts";
import { isNumbered } from "./things/measured.ts";
import { things } from "./things/seen.ts";
import { isFirmPair } from "./things/things.ts";
import { title } from "./titled.ts";

const OF_SOMEBODY =
  /"(?:customer|client|user|contact|agent|guest|owner|requester|author|assignee|passenger|patient|employee|member|recipient|sender|person|kunde|cliente|driver|caller)": ?\{ ?"$/;
const SEE = spelled(
  "siehe Siehe see See voir Voir ver Ver véase vedi Vedi zie Zie se Se zob viz Viz lásd vezi katso Katso см bkz δείτε",
);
const IM = wordSet("im");
const USER_FIELD = wordSet("user|alias");
const OF_NAME = wordSet("nom nombre nome naam", "folded");
/** A word without a capital that no list of words holds, or a family name that is nothing else. */
function isStranger(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (sizeOf(s, k) < 3 || (w & ~LAST) !== 0 || (s.cue[k] as number) !== 0) return false;
  return (LISTS(s.hash[k] as number) & DICTIONARY) === 0 && !isOrdinary(s, k) && !isEnglishWord(s, k);
}

/** An ordinary word of the text's language, or an English participle. */
function isPlain(s: Scan, k: number): boolean {
  if (isOrdinary(s, k) || isEnglishWord(s, k)) return true;
  if (!mayBeEnglish(s)) return false;
  return (
    (LISTS(s.hash[k] as number) & DICTIONARY) !== 0 ||
    (sizeOf(s, k) >= 6 && /(?:ed|ing)$/.test(s.text.slice((s.end[k] as number) - 3, s.end[k])))
  );
}

const FROM_BEHIND = /^ (?:from|here|again|calling|writing|speaking|at)(?![\p{L}])/u;
const FROM_HOME = edged(
  /^ (?:from (?:flat|no\.?|number|apt|unit|room|apartment|next door|upstairs|downstairs|across)|d(?:e la|in) (?:scara|etaj\p{L}*|blocul|ap|parter)|(?:i|fra|på|från) (?:første|andre|anden|tredje|fjerde|stuen|kjelleren|tvåan|trean|nr|leilighet|lejlighed)|aus (?:dem|der) (?:\p{L}+ )?(?:stock|og|eg|erdgeschoss|wohnung|whg|haus)|du (?:premier|deuxième|troisième|rez|\dè?m?e?)|del (?:primero|segundo|tercero|bajo|\d)|d[ae]l (?:primo|secondo|terzo)|do (?:apto?|ap|bloco|\d)|van (?:nummer|nr|boven|beneden)|(?:la|el) (?:vecin[ao]|madre|mujer|marido|herman[ao]|hij[ao]|porter[ao])|a (?:vizinha|mãe|filha|mulher)|z (?:parteru|pierwszego|drugiego|trzeciego|czwartego|prvního|druhého|třetího|přízemí|prízemia|tretieho)|(?:со|с|из) (?:\p{L}+ )?(?:этажа|квартиры|подъезда)|(?:з|із) (?:\p{L}+ )?(?:поверху|квартири|під['’]їзду)|от (?:партера|(?:\p{L}+ )?(?:етаж|апартамент|ап)))(?![\p{L}])/u,
);
const UNDER = wordSet("under", "lower");
/** "filed under misc": a stranger's sum of weights from which it is a name there. */
const LIKELY_STRANGER = 100;
const BALINESE = wordSet("I Ni", "exact");
const NAMED_FOR = wordSet("nama namens mene imenu ime", "folded");
const HERE_SPEAKS =
  /(aqui (é|fala|quem fala é) (o|a)|hier spricht|le habla|soy (el|la)|sou (o|a)|som (el|la)|sono (il|la)) $/i;

/** What follows "my name is" (sure) or "I am" (not). */
export function introduced(ctx: Context, from: number, sure: boolean): number {
  const s = ctx.scan;
  let k = from;
  if (k < s.count && ((s.word[k] as number) & TITLE) !== 0 && k + 1 < s.count && isUpper(s, k + 1)) k++;
  if (k >= s.count || !isWord(s, k) || (s.start[k] as number) - (s.end[k - 1] as number) > 4) return -1;
  if (!sameLine(s, k)) return -1;
  // "the file name is Readme".
  // "le canapé s'appelle Margaux".
  if ((sure && NOT_OF_PERSONS(s, from - 3)) || isSaidToBeCalled(s, from - 1)) return -1;
  // "Bài viết của tôi là KB-10798", "som MAC-adress": a code, and what one is called.
  if (
    isNumbered(s, k) ||
    (unitAt(s.text, s.end[k] as number) === 45 &&
      ((s.cue[k] as number) !== 0 || isDigit(unitAt(s.text, (s.end[k] as number) + 1)))) ||
    // "là PO 4500051962", "RT-P126U": two capitals and a number, or a part's letters.
    (sizeOf(s, k) === 2 &&
      /^[A-Z]{2}(?: \d{4}|-[A-Z]{0,2}\d)/.test(s.text.slice(s.start[k], (s.start[k] as number) + 7)))
  )
    return -1;
  const w = s.word[k] as number;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  if (gap !== " " && /[.!?;,>|→›&]/.test(gap)) return -1;
  // "atas nama I Gusti Ayu": what Balinese names begin with.
  if (sure && BALINESE(s, k) && k + 1 < s.count && near(s, k + 1) && isUpper(s, k + 1))
    return take(ctx, k, nameEnd(s, k + 1, false), 0.9, "person-introduced");
  // "intestato a De Angelis Maria Pia": the family's own small word.
  const particle = (w & PARTICLE) !== 0 && isUpper(s, k) && apart(s, k) && isUpper(s, k + 1);
  if ((w & COMMON) !== 0 && !((w & FIRST) !== 0 && isUpper(s, k) && isCased(s, k)) && !(sure && particle)) return -1;
  // "a nombre de la empresa", "au nom de famille", "atas nama perusahaan": a word of the language is no one's name there.
  if (sure && isCased(s, k) && !isUpper(s, k) && (OF_NAME(s, k - 2) || NAMED_FOR(s, k - 1)) && isOrdinary(s, k))
    return -1;
  // "the header name is normalized", "auf den Namen eines Projekts".
  if (sure && isCased(s, k) && !isUpper(s, k) && (w & (FIRST | LAST)) === 0 && isPlain(s, k)) return -1;
  const last = nameEnd(s, k, sure);
  // "de router met MAC …": with, before what a number is called.
  if (!sure && last === k && (s.cue[k] as number) !== 0 && ((s.shape[k] as number) & ALL_UPPER) !== 0) return -1;
  // "החשבון על שם בעלי שנפטר": words of the language, in a script without capitals.
  if (sure && !isCased(s, k) && isOrdinary(s, k) && (w & (FIRST | LAST)) === 0 && evidence(s, k, last) === 0) return -1;
  if (sure) return take(ctx, k, last, 0.92, "person-introduced");
  // "tegelijk met Laadpaal Bas": a thing with its name.
  if (last > k && (w & (FIRST | LAST)) === 0 && isThingWord(s, k)) return -1;
  // "scans as Johnson & Johnson".
  if (s.text.startsWith(" & ", s.end[last] as number) && isUpper(s, last + 1)) return -1;
  // "de koppeling met Albert Heijn".
  if (last === k + 1 && isFirmPair(s, k)) return -1;
  // `renders as "Page"`: a word in quotes.
  if (/["“„«]/.test(gap) && evidence(s, k, last) < 2) return -1;
  const weight = evidence(s, k, last);
  // German "im" is no "I'm".
  if (sizeOf(s, from - 1) === 2 && IM(s, from - 1) && (!surelyFirst(s, k) || isGerman(s))) return -1;
  if (isCased(s, k) && !isUpper(s, k)) {
    if (surelyFirst(s, k)) return take(ctx, k, last, 0.85, "person-introduced");
    // "hi it's juniper from flat 4": whatever the word means.
    if (
      last === k &&
      sizeOf(s, k) >= 3 &&
      (w & COMMON) === 0 &&
      FROM_HOME.test(s.text.slice(s.end[k], (s.end[k] as number) + 20))
    )
      return take(ctx, k, k, 0.74, "person-introduced");
    // "its tommo from the gym", "booked under okonkwo".
    return isStranger(s, k) &&
      last === k &&
      (FROM_BEHIND.test(s.text.slice(s.end[k], (s.end[k] as number) + 16)) ||
        (UNDER(s, k - 1) && ((w & LAST) !== 0 || nameScore(s, k) >= LIKELY_STRANGER)))
      ? take(ctx, k, k, 0.72, "person-introduced")
      : -1;
  }
  if (!isCased(s, k)) {
    // "أنا سعيد بالخدمة": how somebody is.
    if (
      !sure &&
      (w & AMBIGUOUS) !== 0 &&
      last === k &&
      isOrdinary(s, k) &&
      GOES_ON_UNCASED.test(s.text.slice(s.end[k], (s.end[k] as number) + 6))
    )
      return -1;
    const more =
      last + 1 < s.count &&
      near(s, last + 1) &&
      isWord(s, last + 1) &&
      s.text.startsWith("ال", s.start[last + 1] as number) &&
      (s.word[last + 1] as number) === 0 &&
      (s.cue[last + 1] as number) === 0;
    return (w & (FIRST | LAST)) !== 0 ? take(ctx, k, more ? last + 1 : last, 0.88, "person-introduced") : -1;
  }
  if (
    weight === 0 &&
    last === k &&
    HERE_SPEAKS.test(s.text.slice(Math.max(0, (s.start[k] as number) - 18), s.start[k])) &&
    sizeOf(s, k) >= 2
  )
    return take(ctx, k, last, 0.86, "person-introduced");
  // "I'm Fatoumata.": a stranger, and nothing else is said.
  const alone = last === k && w === 0 && sizeOf(s, k) >= 3 && endsLine(s, k) && isStranger(s, k) && likely(s, k);
  // "Hai, saya Restu.", "Sveiki, te Dāvis.": a greeting, who it is, and the sentence ends.
  const greets =
    last === k &&
    from > 1 &&
    (((s.word[from - 2] as number) | (s.word[from - 3] ?? 0)) & GREET) !== 0 &&
    (w & ~(FIRST | LAST | AMBIGUOUS)) === 0 &&
    sizeOf(s, k) >= 3 &&
    endsLine(s, k) &&
    !isOrdinary(s, k) &&
    (s.cue[k] as number) === 0 &&
    (LISTS(s.hash[k] as number) & DICTIONARY) === 0;
  if (greets) return take(ctx, k, k, 0.84, "person-introduced");
  if (weight === 0 && !alone && !(last > k && !hasOrg(s, k, last))) return -1;
  return take(ctx, k, last, 0.88, "person-introduced");
}

/** With, very, that, because: what goes on behind how one feels. */
const GOES_ON_UNCASED = /^ (?:ب|جدا|لأن|أن|من |عن |مع |מאוד|על |ש|מ|ב|हूँ|हूं)/;

const HEADER = wordSet(
  `to cc bcc from an von à de para till från til fra komu od do da sender recipient empfänger absender destinataire expéditeur destinatario remitente mittente ontvanger afzender mottagare avsändare mottaker modtager
  avsender afsender odbiorca nadawca příjemce odesílatel príjemca odosielateľ primatelj pošiljatelj destinatar expeditor címzett feladó получатель отправитель отримувач відправник получател подател παραλήπτης αποστολέας
  alıcı gönderen vastaanottaja lähettäjä saaja saatja gavėjas siuntėjas saņēmējs sūtītājs penerima pengirim`,
  "folded",
);
const PAIR_OF = /^"(?:\s?,\s?"(?:value|version|type|kind|id)"| (?:[Vv]alue=|connection|provider|type=|class=))/;
const ASKS =
  /^(?:can|may|will|shall|do|did|am|was|have|should|could|would|must|if|when|as|so|but|and|because|since|that|what|then) I [a-z]/i;
/** "Agent: Can you try …", "Agent: Will do": what is said, and nothing that only somebody called so does. */
const SAYS =
  /^(?:can|may|will|mark|hope|bill) (?!(?:is|was|has|had|says|said|tells|told|calls?|called|from|at|in|on|and|or|will|wants?|asked|here|speaking|replied|wrote|needs|who|with|can|could|did|does|sent|got|works|left|tried|confirmed|advised|mentioned|reported|picked|paid|opened|bought)\b)[a-z]/i;

const AGENT = (s: Scan, i: number): boolean =>
  sizeOf(s, i) === 5 && /^agent$/i.test(s.text.slice(s.start[i], s.end[i]));
const says = (s: Scan, k: number): boolean =>
  sizeOf(s, k) < 5 && SAYS.test(s.text.slice(s.start[k], (s.end[k] as number) + 12));

const NOT_OF_PERSONS = wordSet(
  "bundle process project browser vendor folder tenant plugin file host product server domain device app table class function event package company plan machine computer service database db branch repo brand display business account team bucket queue index column variable method event template module project group network street city",
);

const NAME_ON = edged(
  /^(?: (?:on|auf|sur|en|su|sulla|sul|no|na|op|på|in|under)(?: (?:the|my|this|our|your|his|her|der|dem|la|le|el|il|de|den|mi|ma|mon))?(?: \p{L}{3,12}){1,2}) (?:is|was|reads|says|should be|shows(?: as)?|ist|lautet|est|es|è|é|är|er|staat) |^ on (?:the |my |this )?(?:acct|account|card|order|booking|contract|policy) /u,
);

/** "name on the card is marguerite l dubois". */
export function nameOn(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (unitAt(s.text, s.end[i] as number) !== 32 || sizeOf(s, i) < 3) return -1;
  const hit = NAME_ON.exec(s.text.slice(s.end[i], (s.end[i] as number) + 64));
  if (hit === null || (i > 0 && NOT_OF_PERSONS(s, i - 1))) return -1;
  const from = (s.end[i] as number) + hit[0].length;
  let k = i + 1;
  while (k < s.count && (s.start[k] as number) < from) k++;
  if (k >= s.count || (s.start[k] as number) !== from) return -1;
  // "name on the card is wrong": what is said of it.
  if (isCased(s, k) && !isUpper(s, k) && ((s.word[k] as number) & (FIRST | LAST)) === 0 && !isStranger(s, k)) return -1;
  return introduced(ctx, k, true);
}

/** Keys that only manifests, plans and rule sets have, as they spell them. */
const MACHINE_KEY = wordSet(
  "apiVersion kind metadata namespace labels annotations selector matchLabels podSelector containers initContainers containerStatuses volumes port ports containerPort targetPort hostPath volumeMounts mountPath image spec protocol env configMap secretName clusterIP resourceVersion selfLink replicas nodeName hostNetwork dependsOn addressPrefix chain expr metainfo schema_version provider_name",
  "exact",
);
const KEY_REACH = 8;

/** "metadata: / name: harry / namespace: shop": a key of a machine's record beside the name's at token `i` and its value to token `last`. */
function isOfMachine(s: Scan, i: number, last: number): boolean {
  if (isUpper(s, i)) return false;
  for (let k = Math.max(0, i - KEY_REACH); k < s.count && k <= last + KEY_REACH; k++)
    if (MACHINE_KEY(s, k) && /^"? ?[:=]/.test(s.text.slice(s.end[k], (s.end[k] as number) + 3))) return true;
  return false;
}

/** "AzureBastionSubnet", "publicIpCopy": humps of a program, none of them a name; but "MaraOduya", "McAllister". */
function isIdentifier(value: string): boolean {
  if (
    !/^\p{L}\p{Ll}+(?:\p{Lu}\p{Ll}*)+$/u.test(value) ||
    /^(?:Ma?c|De|Di|La|Le|Van|Von|Fitz)\p{Lu}\p{Ll}+$/u.test(value)
  )
    return false;
  return !value.split(/(?=\p{Lu})/u).some((hump) => (wordBits(hump, 0, hump.length) & (FIRST | COMMON)) === FIRST);
}

/** "Scan to mail: checksum mismatch": words of the language in small letters. */
function areEnglish(s: Scan, a: number, b: number): boolean {
  for (let k = a; k <= b; k++)
    if (!isEnglishWord(s, k) && (LISTS(s.hash[k] as number) & DICTIONARY) === 0) return false;
  return true;
}

/** What a name is of, between the word for it and its colon. */
const OF_THING =
  /^ (?:du|de la|de l['’]|des|del|de|do|da|dello|della|van het|van de|des|der|of the|of) ?(?:produ[ik]ts?|producto|prodotto|produto|product|modèle|modelo|modello|model|fichier|archivo|datei|file|appareil|aparato|apparecchio|gerät\p{L}*|device|article|artículo|articolo|artigo|artikel\p{L}*|plan|pack|offre|logiciel|programa?|app|application|serveur|servidor|server|réseau|red|rete|network|netwerk|boutique|tienda|negozio|loja|winkel)(?!\p{L})/iu;
const SOLD = /(?<![\p{L}_])(?:price|unit_?price|qty|quantity|sku|stock|ean|gtin)["']?\s?[:=]/iu;
const TAGS = /(?<![\p{L}])(?:tags|labels)["']? ?[=:]? ?\{\s{0,8}["']?$/iu;
const COMMON_WORD = (s: Scan, k: number): boolean => ((s.word[k] as number) & COMMON) !== 0;

/** What parts key and value of a line without a colon. */
const FIELD_GAP = edged(/^(?:\t+| ?\t ?| [-–—|] | ?(?:->|=>|→|»|;) ?)$/);
const LINE_OPENS = /(?:^|\n)[ \t]{0,8}(?:[|*•>-] ?)?(?:\p{L}+ )?$/u;
const LINE_ENDS = /^[ \t]{0,8}(?:[|;,](?:[^\n]{0,80})?)?(?:\r?\n|$)/;

/** "Customer - Rose", "| Kundin | Mara Oduya |", "Owner\tvan der Meer": a key that opens its line, and a name that is known for one, by which it ends. */
function lineOf(ctx: Context, i: number, k: number): number {
  const s = ctx.scan;
  const from = s.start[i] as number;
  if (!isWord(s, k) || !LINE_OPENS.test(s.text.slice(Math.max(0, from - 24), from))) return -1;
  const head = behindParticles(s, k);
  if (!isCased(s, head)) return -1;
  // "Owner - j. kowalski".
  const small = !isUpper(s, head) && sizeOf(s, k) === 1 && unitAt(s.text, s.end[k] as number) === 46;
  if (small ? k + 1 >= s.count || ((s.word[k + 1] as number) & (LAST | COMMON)) !== LAST : !isUpper(s, head)) return -1;
  const last = small ? k + 1 : nameEnd(s, head, false);
  if (last - k > 4 || !LINE_ENDS.test(s.text.slice(s.end[last], (s.end[last] as number) + 96))) return -1;
  if (evidence(s, head, last) === 0 || hasOrg(s, head, last)) return -1;
  // "Manager - English", "Guest | May": a word needs a second one beside it.
  if (head === k && head === last && ((s.word[head] as number) & (COMMON | MONTH | PLACE)) !== 0) return -1;
  return take(ctx, k, last, 0.72, "person-field");
}

/** What may stand behind a value that fills its field. */
const FIELD_ENDS = /^(?:$|[\n\r\t"'”»|<>,;)\]}]| [|<(/·•-]|[.] ?$)/;

/** `Name: Mara Oduya`, `"customer":"…"`, `From: Mara Oduya <…>`. */
export function field(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (((s.cue[i] as number) & C_USER) !== 0 && !USER_FIELD(s, i)) return -1;
  // `form-data; name="iban"`: what the part is called.
  if (s.text.startsWith("form-data; ", (s.start[i] as number) - 11)) return -1;
  // "User-Agent: …": the second half of a header's name.
  if (i > 0 && unitAt(s.text, (s.start[i] as number) - 1) === 45 && COMMON_WORD(s, i - 1)) return -1;
  if (AGENT(s, i) && /user[_ ]$/i.test(s.text.slice(Math.max(0, (s.start[i] as number) - 5), s.start[i]))) return -1;
  let k = i + 1;
  // "Name on card:", "Contact person:", "Imię i nazwisko:".
  while (
    k < s.count &&
    k <= i + 3 &&
    sameLine(s, k) &&
    gapIsSpace(s, k) &&
    (s.start[k] as number) - (s.end[k - 1] as number) === 1 &&
    !isUpper(s, k)
  )
    k++;
  if (k >= s.count) return -1;
  const gap = s.text.slice(s.end[k - 1], Math.min(s.start[k] as number, (s.end[k - 1] as number) + 8));
  // What stands between most words is told without a pattern.
  const first = unitAt(s.text, s.end[k - 1] as number);
  if (gap === " " || first === 44 || first === 46) return -1;
  if (gap !== ": " && FIELD_GAP.test(gap)) return lineOf(ctx, i, k);
  if (gap !== ": " && !/^["'*_)\]]{0,3}\s*[:=：?][\s"'*_>[(]*$/.test(gap)) return -1;
  if (gap.includes("?") && !/^(sur)?name$/i.test(s.text.slice(s.start[i], s.end[i]))) return -1;
  if (
    i > 0 &&
    sameLine(s, i) &&
    (gapIsSpace(s, i) || unitAt(s.text, (s.start[i] as number) - 1) === 95) &&
    NOT_OF_PERSONS(s, i - 1) &&
    // `display_name = Solveig Haug`.
    !(
      s.text.startsWith("display", s.start[i - 1]) &&
      k + 1 < s.count &&
      near(s, k + 1) &&
      isUpper(s, k) &&
      isUpper(s, k + 1)
    )
  ) {
    // "app_name: florence".
    if (!gapIsSpace(s, i)) things.end = k;
    return -1;
  }
  // "user=p.quenneville": an initial tied to a name is a login, and Polish "p." no title.
  const login =
    unitAt(s.text, s.end[k] as number) === 46
      ? LOGIN.exec(s.text.slice(s.start[k], (s.start[k] as number) + 40))
      : null;
  if (login !== null) {
    ctx.emit(s.start[k] as number, (s.start[k] as number) + login[0].length, "USERNAME", 0.93, "username-key");
    return -1;
  }
  if (((s.word[k] as number) & TITLE) !== 0) {
    const end = title(ctx, k);
    if (end >= 0) return end;
  }
  if (!isWord(s, k) || ((USER_FIELD(s, i) || !isUpper(s, k)) && isSystemUser(s.text.slice(s.start[k], s.end[k]))))
    return -1;
  const w = s.word[k] as number;
  const next = unitAt(s.text, s.end[k] as number);
  if (next === 64 || next === 95 || next === 61) return -1;
  // `"caller":"etcdserver/util.go:170"`: a file.
  if (next === 47 && /^\/[\w./-]*\.[a-z]{1,5}(?![\w])/.test(s.text.slice(s.end[k], (s.end[k] as number) + 60)))
    return -1;
  // "[variables('subnet')]": what a template puts there.
  if (next === 40) {
    things.end = k;
    return -1;
  }
  // "Name: van der Meer".
  const head = behindParticles(s, k);
  if (head > k) {
    const end = nameEnd(s, head, true);
    return FIELD_ENDS.test(s.text.slice(s.end[end], (s.end[end] as number) + 2)) && !hasOrg(s, head, end)
      ? take(ctx, k, end, 0.9, "person-field")
      : -1;
  }
  // "Nom : Da Silva", "Naam: Van der Meer".
  const particled =
    (w & PARTICLE) !== 0 &&
    isUpper(s, k) &&
    apart(s, k) &&
    (isUpper(s, k + 1) || ((s.word[k + 1] as number) & PARTICLE) !== 0);
  // "Navn: Dag Vinter".
  const word = isUpper(s, k) && isCalledWord(s, k) && apart(s, k) && isUpper(s, k + 1);
  if ((w & COMMON) !== 0 && !particled && !word && !((w & (FIRST | LAST)) !== 0 && isUpper(s, k))) return -1;
  const last = nameEnd(s, k, true);
  const dotted = unitAt(s.text, s.end[last] as number);
  if (
    dotted === 64 ||
    (dotted === 46 &&
      isWord(s, Math.min(last + 1, s.count - 1)) &&
      (s.start[last + 1] as number) === (s.end[last] as number) + 1)
  )
    return -1;
  if (hasOrg(s, k, last) && evidence(s, k, last) < 2) return -1;
  // "An: Kundenservice", "Name: siehe Anlage": a department, and where it stands.
  if (
    ((isDesk(s, k, last) ||
      (HEADER(s, i) && holdsDesk(s, k, last + 1 < s.count && sameLine(s, last + 1) ? last + 1 : last))) &&
      (w & FIRST) === 0) ||
    (last > k && SEE(s, k) && (w & FIRST) === 0)
  )
    return -1;
  if (last === k && isIdentifier(s.text.slice(s.start[k], s.end[k]))) return -1;
  // But `[owner] name = "Eilidh Macrae"` beside "ports".
  if (!(last > k && isUpper(s, k) && isUpper(s, last)) && isOfMachine(s, i, last)) {
    things.end = last;
    return -1;
  }
  // `"name": "Cookie", "value": …`: a pair of a program's; "Agent: Can I have …": a question.
  if (
    PAIR_OF.test(s.text.slice(s.end[last], (s.end[last] as number) + 14)) &&
    evidence(s, k, last) < 2 &&
    // `{"customer":{"name":"Ruby","id":5}}`.
    !((w & FIRST) !== 0 && OF_SOMEBODY.test(s.text.slice(Math.max(0, (s.start[i] as number) - 24), s.start[i])))
  )
    return -1;
  if (last === k && (ASKS.test(s.text.slice(s.start[k], (s.end[k] as number) + 5)) || says(s, k))) return -1;
  // "ssh to apollo: Connection timed out": no header has a word behind it.
  if (k > i + 1 && sizeOf(s, i) === 2 && s.text.startsWith("to ", s.start[i])) return -1;
  // `{"name":"Hudson Sofa","price":899}`: what is sold.
  if (
    gap.endsWith('"') &&
    sizeOf(s, i) === 4 &&
    SOLD.test(s.text.slice(Math.max(0, (s.start[i] as number) - 32), (s.end[last] as number) + 40))
  ) {
    things.end = last;
    return -1;
  }
  if (!sameLine(s, k) && evidence(s, k, last) === 0) return -1;
  // "Nota interna (não enviar ao cliente): terceira ligação": the last word of a remark in brackets.
  if (gap.startsWith(")") && unitAt(s.text, (s.start[i] as number) - 1) !== 40 && !isUpper(s, k)) return -1;
  // `tags = { Name = "Frank" }`: what an administrator calls a machine.
  if (last === k && TAGS.test(s.text.slice(Math.max(0, (s.start[i] as number) - 24), s.start[i]))) return -1;
  // "Oduya, Mara" in a mail header.
  const turned = last + 1;
  if (
    turned < s.count &&
    sameLine(s, turned) &&
    isWord(s, turned) &&
    isUpper(s, turned) &&
    s.text.slice(s.end[last], s.start[turned]) === ", " &&
    /^["<\s]/.test(s.text[s.end[turned] as number] ?? "-") &&
    (((s.word[turned] as number) & FIRST) !== 0 ||
      unitAt(s.text, s.end[turned] as number) === 34 ||
      (endsLine(s, turned) && ((s.word[turned] as number) & COMMON) === 0))
  )
    return take(ctx, k, turned, 0.9, "person-field");
  // "Agent: Oh no".
  if (
    last === k &&
    SIGHS(s, k) &&
    !endsLine(s, last) &&
    opensSpeech(s.text, s.start[i] as number, s.end[k - 1] as number)
  )
    return -1;
  // A sentence after a colon is not a name: "Customer: please call".
  const weight = evidence(s, k, last);
  // "User: oh. well anyway": said, where the label opens another line as well.
  if (
    (weight === 0 ||
      (last === k && !isUpper(s, k)) ||
      (!isCased(s, k) && weight < 2) ||
      // "ügyfél: szia nem jön".
      (isCased(s, k) && !isUpper(s, k) && (w & FIRST) === 0) ||
      // "Agent: Das verstehe ich": a family's name that is a word as well, and more behind it.
      (last === k && (w & FIRST) === 0 && ((w & COMMON) !== 0 || isOrdinary(s, k)) && !endsLine(s, last))) &&
    (gap === ": " || gap === " : ") &&
    opensSpeech(s.text, s.start[i] as number, s.end[k - 1] as number)
  )
    return -1;
  // "portiere meno: guanti troppo stretti": less in Italian, a name in Slovak.
  if (MENO(s, i) && isCased(s, k) && !isUpper(s, k) && (isOrdinary(s, k) || isOrdinary(s, last))) return -1;
  if (weight === 0 && isCased(s, k) && !isUpper(s, k) && (!endsLine(s, last) || areEnglish(s, k, last))) return -1;
  if (
    weight === 0 &&
    last === k &&
    ((LISTS(s.hash[k] as number) & DICTIONARY) !== 0 || isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k]))) &&
    // "To: claims", "An: Kundenservice"; "Agent: Lovely. Is that …".
    (HEADER(s, i) || /^[.!?] \p{Lu}/u.test(s.text.slice(s.end[k], (s.end[k] as number) + 3)))
  )
    return -1;
  // "nom du produit : bouilloire inox".
  if (weight === 0 && OF_THING.test(s.text.slice(s.end[i], s.start[k]))) return -1;
  // `"name":"Clara floor lamp"`: within its quotes the value goes on with words.
  if (
    last === k &&
    gap.endsWith('"') &&
    isUpper(s, k) &&
    unitAt(s.text, s.end[last] as number) === 32 &&
    last + 1 < s.count &&
    sameLine(s, last + 1) &&
    !isUpper(s, last + 1) &&
    ((s.word[last + 1] as number) & PARTICLE) === 0
  ) {
    things.end = last;
    return -1;
  }
  // "cart=3; cc=GB".
  if (weight === 0 && last === k && isCased(s, k) && sizeOf(s, k) < 3) return -1;
  if (weight === 0 && last === k && !endsLine(s, last) && unitAt(s.text, s.end[last] as number) !== 34) return -1;
  return take(ctx, k, last, weight > 0 ? 0.92 : 0.82, "person-field");
}

const SIGHS = spelled("Oh Ah Aha Ach Och Oj Aj Hm Hmm Um Uh Eh Ooh Oops Ops Ups Wow Ouch Hei Ei Ja Si Da Na No");
const MENO = spelled("meno");
const LOGIN = /^\p{Ll}{1,2}\.\p{Ll}{3,24}\d{0,4}(?![\p{L}\p{N}@.]|[_-]\p{L}|\.\p{L})/u;
