/**
 * Names told as ones, in small letters too: "mn achternaam is hoekzema", and Indian ones behind their titles: "Smt. Kamalamma", "W/o Late Shri Ramesh Iyer".
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { COMMON, GREET, MONTH, ORG, PLACE, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { tokenAt } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { isStranger } from "../strangers.ts";

const FAMILY =
  /(?<!\p{L})(?:achternaam|nachname|familienname|surname|last name|family name|apellidos?|cognome|apelido|sobrenome|nazwisko|příjmení|priezvisko|efternamn|etternavn|efternavn|sukunimi\p{L}{0,3}|nom de famille|vezetéknev\p{L}{1,2}|numele de familie|prezime|soyad\p{L}{1,4}|фамилия|прізвище|фамилно име|επώνυμο)(?: (?:is|ist|lautet|est|es|era|è|é|är|er|on|to|je|jest|este|е|є|είναι|remains|stays|bleibt|blijft|reste|rimane|sigue siendo|continua (?:a ser|sendo)|zostaje|pozostaje|zůstává|forblir|förblir) (?:(?:still|now|actually|really|weiterhin|noch|immer noch|nach wie vor|jetzt|nun|inzwischen|wieder|toujours|encore|désormais|maintenant|aún|todavía|ahora|ancora|sempre|ora|adesso|ainda|agora|nog(?: steeds| altijd)?|nu|weer|nadal|wciąż|teraz|stále|pořád|teď|fortfarande|fortsatt|stadig|nå|edelleen|yhä|nyt|még mindig|mindig|most|încă|tot|acum|все още|още|вече|досі|тепер|ακόμα|τώρα|još uvijek|i dalje|sada|še vedno|zdaj|hâlâ|hala|artık) )?| ?[:=] ?| )["'“«]?([\p{L}\p{M}'’-]{3,20})(?![\p{L}@_]|\.[\p{L}\d]|[ ]?[:=/?])/giu;

const TITLED =
  /(?<![\p{L}\d])(?:(?:Smt|Shri|Shrimati|Sri|Kum|Thiru|Tmt)\.? |[WSD]\/[oO]\.? (?:[Ll]ate )?(?:(?:Shri|Sri|Smt|Mr|Mrs|Sh)\.? )?)(\p{Lu}[\p{L}.]{2,}(?: \p{Lu}[\p{L}.]*){0,3})(?!\/)/gu;

export const FAMILY_WORDS =
  "achternaam nachname familienname surname last family apellido apellidos cognome apelido sobrenome nazwisko příjmení priezvisko efternamn etternavn efternavn sukunimi sukunimeni sukunimesi famille vezetéknév vezetéknevem vezetékneve prezime soyad soyadı soyadım фамилия прізвище фамилно επώνυμο familie";
export const TITLE_WORDS = "smt shri shrimati sri kum thiru tmt";

/** In a text that has one of `FAMILY_WORDS`. */
export function toldFamilies({ scan, emit }: Context): void {
  for (const hit of all(FAMILY, scan.text)) {
    const name = hit[1] as string;
    const at = hit.index + hit[0].length - name.length;
    const bits = wordBits(name, 0, name.length);
    const i = tokenAt(scan, at);
    if ((bits & (COMMON | ORG | GREET)) !== 0 || NO_NAME.test(name) || isStatus(name.toLowerCase())) continue;
    // "by DOB and last name Quarrington": right behind the word only what no word is.
    if (isBare(scan.text, at) && !(/^\p{Lu}\p{Ll}/u.test(name) && isStranger(name))) continue;
    if (scan.start[i] === at && !isOrdinary(scan, i)) emit(at, at + name.length, "PERSON", 0.8, "person-field");
  }
}

/** Stands nothing but a blank between the name at `at` and the word for it? */
const isBare = (text: string, at: number): boolean => BARE.test(text.slice(Math.max(0, at - 12), at));
const BARE =
  /(?:name|apellidos?|cognome|apelido|nazwisko|efternamn|etternavn|efternavn|famille|prezime|фамилия|прізвище|име|επώνυμο|naam|přijmení|příjmení|priezvisko|sobrenome) $/iu;

/** In a text that has one of `TITLE_WORDS`, or a stroke before an "o". */
export function indianTitles({ scan, emit }: Context): void {
  for (const hit of all(TITLED, scan.text)) {
    const name = (hit[1] as string).replace(/\.$/, "");
    const at = hit.index + hit[0].length - (hit[1] as string).length;
    emit(at, at + name.length, "PERSON", 0.86, "person-titled");
  }
}
/** What is said of a name, in its place. */
const NO_NAME =
  /^(?:spel[lt]\p{L}*|misspel\p{L}*|written|wrong\p{L}*|missing|required|empty|blank|geschrieben|falsch|verkeerd|gespeld|écrit|mal|errad\p{L}|sbagliat\p{L}|błędn\p{L}|špatně|stavet|felstavat)$/iu;

/** "you're speaking with Dele", "scammer calling himself "Martin Hale"". */
const SAID =
  /(?<!\p{L})(?:speaking (?:with|to)|calling (?:himself|herself|themselves|themself|itself)|went by(?: the name(?: of)?)?|goes by(?: the name(?: of)?)?|by the name of|support person|agent (?:named|called)) ["“'«]?(\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,16})?)(?!\p{L})/gu;
export const SAID_WORDS = "speaking calling himself herself goes went person named";

/** In a text that has one of `SAID_WORDS`. */
export function saidNames({ scan, emit }: Context): void {
  for (const hit of all(SAID, scan.text)) {
    const name = hit[1] as string;
    const first = name.split(" ", 1)[0] as string;
    const bits = wordBits(first, 0, first.length);
    const at = hit.index + hit[0].length - name.length;
    if ((bits & (COMMON | ORG | GREET)) === 0 && !isStatus(name.toLowerCase()))
      emit(at, at + name.length, "PERSON", 0.8, "person-introduced");
  }
}

/** "Av. T. Öz", "адв. Ђ. Ђ.": letters behind what somebody is, cut short. */
const LETTERED =
  /(?<![\p{L}\d])(?:Av|Adv|Abg|Lic|Mag|Mgr|Ing|ing|RA|адв|Адв|инж|Инж|adw|mec|δρ|Δρ)\. ?(\p{Lu}\. ?(?:\p{Lu}\p{L}{1,18}|\p{Lu}\.(?=\s|$)))/gu;
export const LETTERED_WORDS = "av adv abg lic mag mgr ing ra адв инж adw mec δρ";

/** In a text that has one of `LETTERED_WORDS`. */
export function lettered({ scan, emit }: Context): void {
  for (const hit of all(LETTERED, scan.text)) {
    const end = hit.index + hit[0].length;
    emit(end - (hit[1] as string).length, end, "PERSON", 0.8, "person-titled");
  }
}

/** "ich heiße jetzt Thalbach", "(была Кожевина)", "geb. Ohnesorg": what somebody is called now, and was before. */
const RENAMED =
  /(?<!\p{L})(?:heiße (?:jetzt|nun|inzwischen)|heisse (?:jetzt|nun)|geb\.|geborene|früher|née?|m'appelle (?:désormais|maintenant)|nom d'épouse|ahora me apellido|ora mi chiamo|teraz nazywam się|z domu|dříve|rozená|rodená|tidligere|tidigare|numera|dawniej|после (?:свадьбы|брака|замужества)|(?:до брака|до свадьбы|девичья|дівоче|моминско)(?: (?:была|фамилия|прізвище))?|в девичестве|теперь я|(?<=\()(?:была|был|раньше|ранее|бивша|колишня)) (\p{Lu}[\p{L}'’-]{2,18})(?![\p{L}@.]{2})/gu;
export const RENAMED_WORDS =
  "heiße heisse geb geborene früher ne née m'appelle appelle épouse apellido chiamo nazywam domu dříve rozená rodená tidligere tidigare numera dawniej свадьбы брака замужества девичья девичестве дівоче моминско была был раньше ранее бивша колишня теперь";

/** In a text that has one of `RENAMED_WORDS`. */
export function renamed({ scan, emit }: Context): void {
  for (const hit of all(RENAMED, scan.text)) {
    const name = hit[1] as string;
    const at = hit.index + hit[0].length - name.length;
    const bits = wordBits(name, 0, name.length);
    const i = tokenAt(scan, at);
    if ((bits & (COMMON | ORG | GREET | PLACE | MONTH)) !== 0 || isStatus(name.toLowerCase())) continue;
    // "by DOB and last name Quarrington": right behind the word only what no word is.
    if (isBare(scan.text, at) && !(/^\p{Lu}\p{Ll}/u.test(name) && isStranger(name))) continue;
    if (scan.start[i] === at && !isOrdinary(scan, i)) emit(at, at + name.length, "PERSON", 0.78, "person-field");
  }
}
