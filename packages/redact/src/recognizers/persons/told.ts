/** Names in small letters that the words behind them tell. */
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { bitsAt, COMMON, FIRST, hashWord, lookup, PHRASE_END } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf, tokenFrom } from "../context.ts";
import { isFormWord } from "../fields/form-words.ts";
import { take } from "./joined.ts";
import { near } from "./name-places.ts";
import { continues, isCased, isUpper, isWord } from "./name-tokens.ts";

const IS = wordSet("is", "lower");
const PATRONYM = wordSet("ni nic mac mc van de di da le la el al bin ibn", "lower");
const TOLD = /^ is (?:the|my|his|her|our|their) (?:(?:sur|last |first |family |maiden |middle )?name)\b/i;

/** "ni dhomhnaill is the surname": in small letters, told for one; its last token or -1. */
export const surnameTold = (ctx: Context, i: number): number => (IS(ctx.scan, i + 1) ? toldBehind(ctx, i) : -1);

function toldBehind(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (!isCased(s, i) || sizeOf(s, i) < 3 || !TOLD.test(s.text.slice(s.end[i], (s.end[i] as number) + 24))) return -1;
  const before = i - 1;
  const two =
    before >= 0 &&
    near(s, i) &&
    isWord(s, before) &&
    sizeOf(s, before) <= 12 &&
    (((s.word[before] as number) & (COMMON | PHRASE_END)) === 0 || PATRONYM(s, before)) &&
    (s.cue[before] as number) === 0;
  return take(ctx, two ? before : i, i, 0.82, "person-told");
}

/** What a part of a person's name is called, where the word can be nothing else's name. */
export const NAME_WORDS = `name surname lastname firstname forename nickname
  nachname familienname ledigname vorname rufname spitzname zuname
  nom prénom patronyme apellido apellidos nombre cognome nome sobrenome apelido
  achternaam voornaam roepnaam efternamn förnamn tilltalsnamn efternavn fødenavn fornavn etternavn
  sukunimi etunimi perekonnanimi neiupõlvenimi eesnimi uzvārds pavardė vardas vārds
  nazwisko nazwiskiem příjmení priezvisko jméno meno prezime ime vezetéknév vezetékneve keresztnév keresztneve családnév 
  prenume prenumele numele фамилия фамилию фамилией отчество прізвище прізвищем фамилно презиме επώνυμο επώνυμό επίθετο όνομά
  soyadı soyadım soyad soyisim soyismim`;
/** Of these words: what has to stand beside it, "last name", "nom de jeune fille", "nombre de pila", "rodné jméno". */
const OF_A_PERSON = wordSet("name nom nombre nome jméno meno vardas vārds ime leánykori numele όνομά", "folded");
const PART = wordSet(
  "last first family given middle maiden birth preferred married sur legal real previous former rodné křestní rodne krstné dívčí krsno lično",
  "folded",
);
const WHOSE =
  /^ (?:de (?:jeune fille|naissance|famille|soltera|casada|pila|solteira|casad[ao]|batismo|família)|da (?:nubile|ragazza|sposata|solteira)|di (?:nascita|battesimo)|d['’](?:épouse|époux|usage)|marital|de nacimiento|de nascimento|de familie|név(?:e|em)?)(?!\p{L})/iu;
const PLUS =
  /^ (?:panieńskie|rodowe|rodné|za svobodna|за мужем|при рождении|при народженні|до шлюбу|de (?:soltera|casada|solteira)|da nubile|(?:on|at|auf|sur|en|på|in) (?:the |my |der |dem |la |le |el )?\p{L}{3,12})(?!\p{L})/iu;
const NAMED_AS =
  /^(?:["')]{0,2} {0,20}[:=] {0,3}|\? ?|,? (?:is|was|ist|lautet|war|est|était|es|era|è|é|är|var|blev|er|on|oli|to|brzmi|je|este|e|це|это|είναι|jest|byla?|bola|будет|—|–|-) )(?:(?:now|jetzt|maintenant|ahora|ora|agora|nu|teraz|теперь) )?["“„«']?(?:(?:de|du|von|van|di|da|del|della|zu) )?(?=\p{Lu})/u;
const VALUE_ENDS =
  /^(?:["'”’)]{0,2}(?:[.,;!?)\n]|$)| (?:and|but|not|now|with|before|since|until|und|aber|mit|et|mais|y|pero|e|ma|mas|en|maar|och|men|og|i|a|ale|и|но|та|але|ve|ama|\())/u;

/** "What's your last name? Boyle", "Her maiden name is Key": told for a name, whatever else the word means. */
export function nameTold(ctx: Context, i: number): void {
  const s = ctx.scan;
  if (sizeOf(s, i) < 3) return;
  const { text } = s;
  let from = s.end[i] as number;
  const whose = WHOSE.exec(text.slice(from, from + 20))?.[0].length ?? 0;
  if (OF_A_PERSON(s, i) && whose === 0 && !(near(s, i) && PART(s, i - 1))) return;
  from += whose;
  const plus = PLUS.exec(text.slice(from, from + 24))?.[0].length ?? 0;
  from += plus;
  const as = NAMED_AS.exec(text.slice(from, from + 44))?.[0].length ?? 0;
  // "cognome da nubile Costa"; "my name is Cormac, surname Delahunty".
  if (as === 0 && whose + plus === 0) {
    surnameBeside(ctx, i);
    return;
  }
  const first = tokenFrom(s, i, from + as);
  if (first >= s.count || !isNamePart(s, first)) return;
  let last = first;
  while (last - first < 2 && last + 1 < s.count && continues(s, last) && isNamePart(s, last + 1)) last++;
  if (isFormWord(s, first)) return;
  const known = ((s.word[first] as number) & COMMON) === 0 && (s.cue[first] as number) === 0;
  const end = s.end[last] as number;
  if (!VALUE_ENDS.test(text.slice(end, end + 8)) && !(known && last > first)) return;
  ctx.emit(s.start[first] as number, end, "PERSON", 0.84, "person-told");
}

const SURNAME = wordSet(
  "surname lastname nachname familienname apellido apellidos cognome sobrenome apelido achternaam efternamn efternavn etternavn sukunimi nazwisko příjmení priezvisko prezime vezetéknév vezetékneve фамилия прізвище επώνυμο soyadı soyadım",
  "folded",
);
const IS_NAMED = /^ (?:is|ist|est|es|è|é|är|er|on|to|je|e|—|–|-) /iu;

/** "surname Delahunty", "surname is delahunty": a stranger right behind the word, whom no language knows in small letters. */
function surnameBeside(ctx: Context, i: number): void {
  const s = ctx.scan;
  if (!SURNAME(s, i)) return;
  const at = s.end[i] as number;
  const link = IS_NAMED.exec(s.text.slice(at, at + 6))?.[0].length ?? (unitAt(s.text, at) === 32 ? 1 : 0);
  const k = link === 0 ? s.count : tokenFrom(s, i, at + link);
  if (k >= s.count || (s.start[k] as number) !== at + link || !isWord(s, k) || !isCased(s, k) || sizeOf(s, k) < 3)
    return;
  if (((s.word[k] as number) & COMMON) !== 0 || (s.cue[k] as number) !== 0 || isFormWord(s, k)) return;
  if (
    (LISTS(s.hash[k] as number) & DICTIONARY) !== 0 ||
    isOrdinary(s, k) ||
    isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k]))
  )
    return;
  const end = s.end[k] as number;
  if (!isUpper(s, k) && !VALUE_ENDS.test(s.text.slice(end, end + 8))) return;
  ctx.emit(s.start[k] as number, end, "PERSON", 0.84, "person-told");
}

function isNamePart(s: Scan, k: number): boolean {
  return isWord(s, k) && isCased(s, k) && isUpper(s, k);
}

const MACHINE = wordSet("iphone ipad macbook laptop pc galaxy pixel desktop mbp imac watch airpods tablet phone");

/** "Siobhans-iPhone", "Maria's-MacBook": whose machine it is. */
export function owners(ctx: Context): void {
  const s = ctx.scan;
  if (!MACHINE.inText(s)) return;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i === 0 || unitAt(s.text, (s.start[i] as number) - 1) !== 45 || !MACHINE(s, i)) continue;
    const hit = OWNER.exec(s.text.slice(Math.max(0, (s.start[i] as number) - 26), (s.start[i] as number) - 1));
    if (hit === null) continue;
    const name = hit[1] as string;
    const known = (word: string): boolean => {
      const hash = hashWord(word);
      const slot = lookup(hash);
      return (slot >= 0 && (bitsAt(slot) & FIRST) !== 0) || (LISTS(hash) & GIVEN) !== 0;
    };
    if (!known(name) && !(name.endsWith("s") && known(name.slice(0, -1)))) continue;
    const at = (s.start[i] as number) - 1 - hit[0].length;
    ctx.emit(at, at + name.length, "PERSON", 0.72, "person-owner");
  }
}

const OWNER = /(?<![\p{L}\d-])(\p{L}{3,16})(?:['’]?s)?$/u;
