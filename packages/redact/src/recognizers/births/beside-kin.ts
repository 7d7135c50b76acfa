/**
 * Days of birth by who stands right before them, without a word for a birth: "my lad is 3 Feb this year, 2024", "mi hija, 4/11/2016, …", "bin vom
 * 2.3.61"; behind a pupil's class in brackets ("dottern i 3B (2016-11-04)"); and where an age is checked ("age check fails with 14/08/2003").
 */
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { KIN_WORDS } from "./births.ts";
import { type Day, daysIn } from "./days.ts";
import { happenedAt } from "./happened.ts";
import { yearsAgo } from "./years.ts";

/** Children: their day may be of these years. */
const CHILD =
  "son|sons|daughter|child|kid|baby|lad|girl|boy|kiddo|toddler|newborn|twins?|youngest|eldest|oldest|grandson|granddaughter|sohn|tochter|kind|jüngster?|jüngste|ältester?|älteste|kleiner?|kleine|enkel|enkelin|zwillinge|fils|fille|enfant|bébé|benjamin|cadette?|aînée?|petit dernier|petite dernière|hijo|hija|bebé|peque|nieto|nieta|niñ[oa]|figlio|figlia|bimb[oa]|bambin[oa]|nipote|filho|filha|filhote|caçula|mais nov[oa]|mais velh[oa]|zoon|dochter|jongste|oudste|kleinzoon|kleindochter|sonen|dottern|son|dotter|barnet|yngsta|yngste|minsta|sønnen|datteren|søn|sønn|datter|poika|tyttö|vauva|nuorin|syn|synek|córka|córeczka|dziecko|dzidziuś|najmłodszy|najmłodsza|dcera|miminko|nejmladší|syn|dcéra|kislányom|kisfiam|lányom|fiam|gyerekem|kisbabám|copilul|fiul|fiica|bebelușul|cel mic|cea mică|сын|дочь|дочка|малыш|младший|младшая|ребёнок|ребенок|син|донька|дитина|дъщеря|дете|бебето|γιος|κόρη|μωρό|oğlum|kızım|bebeğim|çocuğum|anak|anaknya|bayi|anakku|anak ko|bunso|bé|con trai|con gái|ابني|ابنتي|بنتي|طفلي|הבן|הבת|בני|בתי|התינוק|پسرم|دخترم|बेटा|बेटी|बेटे|beta|beti";
/** Who speaks, or is spoken of: of nobody born these years. */
const SELF =
  "I['’]?m|I am|he['’]s|she['’]s|he is|she is|ich bin|bin|je suis|il est|elle est|soy|sono|sou|ik ben|jag är|jeg er|minä olen|jestem|jsem|som|vagyok|sunt|я|ben|saya|ako";
const IS =
  "(?:['’]s| is| was| ist| war| est| es| è| é| är| er| on| to| je)?(?:[,:]| \\(| [–-])?(?: (?:born|the|vom|am|le|du|del|dell['’]|el|il|de|di|do|da|z|ze|från|fra|of|from|van|op|den))?";
const behind = (words: string): RegExp => codedOnce(new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})${IS} ?$`, "iu"));
const BEHIND_CHILD = behind(CHILD);
const BEHIND_KIN = behind(`${KIN_WORDS}|nana|nan|gran|grandad|granny|hubby|missus`);
/** Who speaks, and of children whoever is spoken of next: "she's 21/03/2019" is somebody's day, "it is 21/03/2019" the calendar's. */
const BEHIND_SELF = behind(SELF);
const LONGEST_LEAD = 40;

/** What stands behind a day that somebody is of: the sentence, a clause or what they are asked. */
const ENDS =
  /^(?:[.,;!?)\]:–]|\s*$|\n| [-–—(]| (?:so|and|but|if|is|does|do|can|which|not|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|men|og|i|ale|a|и|а|но|і|та|ve|dan|jadi)(?!\p{L}))/u;

/** A class at school, right before a bracket or its comma. */
const CLASS = codedOnce(
  /(?:(?<![\p{L}\d.-])(?:\d{1,2}\.? ?-?[A-Da-dА-Га-г]|[PKS]\d|CP|CE[12]|CM[12]|GS|Reception|Nursery|Prep|Kita|maternelle)|(?<!\p{L})(?:class|grade|year|yr|primary|klasse|kl\.|klassen|classe|clase|curso|turma|ano|groep|klas|årskurs|åk|luokka|luokan|klas[aęy]|tříd[aěuy]|tried[aeyu]|osztály|clasa|класс?а?|класс[еа]|класі|клас|sınıf|kelas|lớp|τάξη|कक्षा|الصف|כיתה|کلاس) ?\d{1,2} ?[A-Da-dА-Га-г]?|\d(?:st|nd|rd|th|\.|º|ª|[eè]me|ème) ?(?:class|grade|year|klasse|klass|luokka|classe|curso|ano|A|B|C)|(?<!\p{L})(?:kindergarten|kindergarden|preschool|nursery|pre-?k|förskolan|barnehagen|børnehaven|przedszkol\p{L}{1,3}|školk[aye]|óvoda|óvodás|grădiniță|детск\p{L}{2,4} сад\p{L}?|детсад\p{L}?|садик\p{L}?|asilo|guardería|crèche|kinderopvang|anaokulu))(?:(?<! )['’]\p{L}{1,3})?(?: \p{Ll}{1,4}){0,3}(?:,? ?\(|, )(?:(?:Year|Class|Grade|Klasse) ?\d{1,2}[A-Da-d]?, )?$/iu,
);
const [FIRST_PUPIL, LAST_PUPIL] = [yearsAgo(22), yearsAgo(1)] as const;

/** Where somebody's age is asked for or doubted. */
const AGE_CHECK = codedOnce(
  /(?<!\p{L})(?:age[ -](?:verification|verify|check|gate|restrict\p{L}*|proof)|(?:verif(?:y|ies|ied|ying)|prove|confirm|change|fix|correct|wrong|real) (?:my |the |his |her )?age|(?:my|his|her|actual|true) age|under[ -]?age[d]?|alters(?:prüfung|nachweis|verifi\p{L}*|kontrolle|beschränkung|freigabe|check|angabe)|mein alter|vérif\p{L}* (?:de l['’]|d['’])âge|mon âge|verificación de edad|mi edad|menor de edad|mayor de edad|verifica (?:dell['’]|d['’])?età|la mia età|maggiorenne|verificação de idade|minha idade|leeftijds(?:controle|check|verificatie)|mijn leeftijd|ålders(?:kontroll\p{L}*|gräns\p{L}*|verifiering)|min ålder|alders(?:kontrol\p{L}*|grense\p{L}*|bekreft\p{L}*|verifi\p{L}*)|ikärajatark\p{L}*|ikäraja\p{L}*|weryfikacj\p{L}{1,3} wieku|mój wiek|ověřen\p{L}{1,3} věku|overen\p{L}{1,3} veku|életkor\p{L}*|verificarea vârstei|vârsta|проверк\p{L}{1,2} возраста|мой возраст|возраст\p{L}{0,2}|перевірк\p{L}{1,2} віку|ηλικία\p{L}?|yaş (?:doğrulama|sınırı|kontrol)\p{L}*|verifikasi usia|umur saya|xác minh tuổi)(?!\p{L})/iu,
);
const LATEST_CHECKED = yearsAgo(14);
const TO_CHECK = 56;

/** Children, kin and classes; who speaks; ages. */
const flags = wordFlags([
  `${CHILD} ${KIN_WORDS} nana nan gran grandad granny hubby missus kislanyom`
    .replaceAll("|", " ")
    .replace(/\[\p{L}+\]|\p{L}*\?|\S*[[\]?]\S*/gu, " "),
  "am he's she's he she bin suis est soy sono sou ben är er olen jestem jsem som vagyok sunt я saya ako",
  "class grade year yr primary reception nursery prep klasse kl klassen classe clase curso turma ano groep klas årskurs åk luokka luokan klasa klasy klasę třída třídy třídě osztály clasa класс класса классе клас класі sınıf kelas kindergarten preschool p1 p2 p3 p4 p5 p6 p7 cp ce1 ce2 cm1 cm2",
  "age alter altersprüfung altersnachweis âge edad età idade leeftijd leeftijdscontrole ålder åldersgräns alder ikäraja wiek wieku věk věku életkor vârsta возраст возраста віку ηλικία yaş usia umur tuổi underage maggiorenne aged alterskontrolle altersfreigabe ålderskontroll alderskontroll ikärajatarkastus",
  "pupil pupils student parent parents guardian mum mummy schüler schülerin eltern élève élèves parents alumno alumna padres alunno alunna genitori aluno aluna pais leerling leerlinge ouders elev eleven eleverna föräldrar forældre foreldre oppilas vanhemmat uczeń uczennica uczniowie rodzice žák žákyně rodiče žiak rodičia diák tanuló szülők elevul eleva părinți ученик ученица родители учень учениця батьки μαθητής μαθήτρια öğrenci veli murid siswa wali học-sinh",
]);
const [KIN, SELVES, SCHOOL, AGES, PUPIL] = [1, 2, 4, 8, 16] as const;
/** "Emil aus der 3b": somebody with a capital, of a class. */
const OF_CLASS_OF =
  /\p{Lu}\p{Ll}+,? (?:in|from|of|aus|aus der|de|en|du|della|di|do|da|uit|i|från|fra|z|ze|din|из|з|от|iz)(?: \p{Ll}{2,9})?[ .]/u;
/** A class is a figure and a letter, or a word. */
const OF_CLASS = /\d\.? ?-?[A-Da-dА-Га-г]?['’\p{L} ]{0,8}[(,]/u;

export function birthsBesideKin(ctx: Context): void {
  const s = ctx.scan;
  // A day, a month in figures or by its name, and a year.
  if (!s.hasDigit || s.digitCount < 2) return;
  const { text } = s;
  const said = (flags.inText(s) ? wordsOf(s) : 0) | (/(?<!\p{L})I['’]m /u.test(text) ? SELVES : 0);
  const school = (said & SCHOOL) !== 0 || (text.includes("(") && OF_CLASS.test(text));
  if (said === 0 && !school) return;
  for (const day of daysIn(text)) {
    if (happenedAt(text, day.start)) continue;
    const before = text.slice(Math.max(0, day.start - LONGEST_LEAD), day.start);
    if (
      ((said & (KIN | SELVES)) !== 0 && isOfSomebody(text, day, before, said)) ||
      (school && isPupils(text, day, before, said))
    ) {
      ctx.emit(day.start, day.end, "DOB", 0.82, "dob-kin");
      continue;
    }
    if ((said & AGES) === 0 || day.year > LATEST_CHECKED) continue;
    if (AGE_CHECK.test(text.slice(Math.max(0, day.start - TO_CHECK), day.end + TO_CHECK)))
      ctx.emit(day.start, day.end, "DOB", 0.8, "dob-age-check");
  }
}

function wordsOf(s: Scan): number {
  let said = 0;
  for (let k = 0; k < s.count; k++) if (((s.shape[k] as number) & HAS_DIGIT) === 0) said |= flags(s, k);
  return said;
}

const [LATEST_CHILD, LATEST_KIN, LATEST_SELF] = [yearsAgo(1), yearsAgo(15), yearsAgo(6)] as const;

function isOfSomebody(text: string, { end, year }: Day, before: string, said: number): boolean {
  if (!ENDS.test(text.slice(end, end + 10))) return false;
  return (
    (year <= LATEST_CHILD && BEHIND_CHILD.test(before)) ||
    (year <= LATEST_KIN && BEHIND_KIN.test(before)) ||
    (year <= ((said & KIN) === 0 ? LATEST_SELF : LATEST_CHILD) && BEHIND_SELF.test(before))
  );
}

const isPupils = (text: string, { end, year }: Day, before: string, said: number): boolean =>
  year >= FIRST_PUPIL &&
  year <= LAST_PUPIL &&
  text.startsWith(")", end) &&
  ((said & (KIN | PUPIL)) !== 0 || OF_CLASS_OF.test(before)) &&
  CLASS.test(before);
