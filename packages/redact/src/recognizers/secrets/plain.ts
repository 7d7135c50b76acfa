/**
 * Passwords that are one plain word: "my password is marmalade but it fails", "login kurt, password sunflower",
 * "şifrem papatya", "رمز عبورم نیلوفر است". The word alone says nothing: what joins it, or whose it is, has to.
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { C_PASSWORD, C_USER, COMMON, hashWord, lookup, tells, wordBits } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordFlags, wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { isStatus } from "../status-words.ts";
import { isOdd } from "../usernames/chains.ts";
import { ENDS, GOES_ON, IS, IS_ENGLISH, NO_VALUE, STILL } from "./joints.ts";
import { isOfScreen } from "./of-screen.ts";

const WORD = "\\p{L}[\\p{L}\\p{M}]{3,23}(?:-\\p{L}{2,12})?[!?]{0,2}";
const OPEN = "[\"“«']?";
const OWNER_BEHIND =
  "mea|meu|ми|мой|си|saya|aku|kami|μου|μας|min|mitt|שלי|שלנו|من|ما|خودم|tôi|của (?:tôi|mình|em|anh|chị|con)|mình|em|cá nhân|nama";
const PURPOSE =
  "(?: (?:for|to|of|on|für|zum|zur|vom|pour|de|du|del|da|do|della|para|per|di|voor|van|op|för|till|på|til|do|od|ke|для|от|к|від|до|за|на|в)(?: [\\p{L}'’-]{1,14}){1,4}?)?";
/** Before "is". */
const REALLY =
  "really|now|also|wirklich|jetzt|vraiment|maintenant|ahora|realmente|adesso|agora|echt|nu|naprawdę|teraz|теперь|сейчас|тепер|зараз|artık";
/** "… is", "… was always", and the word. */
const said = (is: string): RegExp =>
  codedOnce(
    new RegExp(
      `^(?: (?:${OWNER_BEHIND}))?${PURPOSE}(?: (?:${STILL}|${REALLY}))?(?:(?:['’]s| (?:${is}))(?: (?:${STILL})){0,2}:?) ${OPEN}(${WORD})`,
      "iu",
    ),
  );
/** "пароль от личного кабинета одуванчик". */
const PURPOSED = codedOnce(
  new RegExp(
    `^(?: (?:${OWNER_BEHIND}))?${PURPOSE.slice(0, -1).replace("{1,4}", "{1,2}")} ${OPEN}(${WORD})(?=["”»']?(?:[,.;!?)]|\\s*$))`,
    "iu",
  ),
);
const SAID = said(IS);
const SAID_ENGLISH = said(IS_ENGLISH);
const STILL_BEFORE = new RegExp(`(?:${STILL}):? ${OPEN}$`, "iu");
/** "müsste", "pleide å være": of what it is, never of how. */
const SHOULD =
  /(?<!\p{L})(?:used to|ought to|should|müss?ß?te|sollte|dürfte|devrait|doit|debería|debe|solía|dovrebbe|deve|deveria|costumava|moet|borde|burde|bør|brukade|plejede|pleide|powinn?\p{L}*|má být|měl\p{L}*|долж\p{L}+|має) /iu;
const OWNED_BEHIND = codedOnce(new RegExp(`^ (?:${OWNER_BEHIND})(?!\\p{L})`, "iu"));
const MARKED = edged(new RegExp(`^ ?[:=] ?${OPEN}(${WORD})`, "u"));
const BARE = codedOnce(new RegExp(`^( (?:${OWNER_BEHIND}))? ${OPEN}(${WORD})`, "iu"));
const KIND =
  /^ (?:provisoire|temporaire|provisional|temporal|temporaire|provisória|temporária|provvisoria|temporanea|tymczasowe|dočasné|dočasný|temporară|временный|тимчасовий|sementara) ["“«']?(\p{Ll}[\p{Ll}\p{M}]{4,20})(?=[ ,.;\n]|$)/u;
const KIND_BEFORE =
  /(?<!\p{L})(?:temp|temporary|initial|interim|tijdelijke?|vorläufige\p{L}*|temporäre\p{L}*|tillfälliga?|midlertidige?|väliaikainen|ideiglenes|geçici) (?:(?:wifi|login|email|mail) )?$/iu;
/** "set up with password lemonsherbet which is too weak". */
const WITH =
  /(?<!\p{L})(?:with|using|mit|avec|con|com|met|med|z|s|с|з|ile) (?:the |a |dem |le |la |el |o |a |het )?(?:mot de |palabra |palavra[- ])?$/iu;
const OWNER_BEFORE =
  /(?<!\p{L})(?:my|our|her|his|mein|unser|ihr|sein|mon|notre|son|mi|nuestra|su|minha|meu|nossa|mia|mio|nostra|mijn|onze|mitt|min|mit|vores|minun|moje|mój|mé|mój|naše|моё|мой|мою|наш|мій|наш|моят|моята|मेरा|मेरी|hamara|mera|az én|benim)(?: [\p{L}-]{2,12}){0,2} $/iu;
/** "mot de passe oublié, l'ancien était pissenlit": the one before, in the same sentence. */
const FORMER = codedOnce(
  new RegExp(
    `^[^.!?\\n]{0,32}?(?:l['’]ancien(?:ne)?|the (?:old|previous|former) one|old one|das alte|das vorige|l[ae] (?:vieja|anterior|antigua)|il vecchio|la vecchia|o antigo|a antiga|het oude|det gamla|det gamle|stare|staré|poprzednie|старый|прежний|старий|eskisi) (?:${IS}) ${OPEN}(${WORD})`,
    "iu",
  ),
);
/** The next value of a form in one line. */
const NEXT_LABEL = /^["”»']?(?: \/| \||,)? [\p{L} ]{2,16}[:=]/u;
const BUT =
  /^["”»']? (?:but|aber|mais|pero|mas|ma|maar|men|mutta|ale|dar|ama|но|але|αλλά|tapi|nhưng|and|und|et)(?!\p{L})/u;
/** "password: gooseberry under production". */
const IN_FILE =
  /^["”»']? (?:under|in|for|on|at|from|unter|im|für|auf|en|dans|pour|sous|para|bajo|nel|sotto|voor|onder|pod|dla|для)(?!\p{L})/iu;
/** What "password" goes on with, joined by a hyphen or an ending: properties of one. */
export const PROPERTY =
  /(?:sensitive|protected|encrypted|based|only|specific|like)$|(?:ing|ed|ish|less|ful|able|ible|ous|ive|lich|bar|isch|haft|los|[^aeiou]en[ao]|ado|ada|ido|ida|ato|ata|ito|ita|uto|uta|ieux|euse)$/iu;
/** Verbs and participles where no "is" stands before a value. */
const SAYS =
  /(?:[её]т|[иы]т|ют|ят|ся|сь|[аиеяу]л[аои]?|ный|ная|ное|ний|[её]н[аоы]?|ано|yor|yorum|dı|dü|tı|tü|m[ıiuü]ş|[ae]c[ae][kğ]|[oeö]tt|tlan|tlen|ható|hető)$|^(?:terk|terb|berh|dire|diub|diga|meng|mem|kedal)|^(?:ي|ت|ن)?(?:عمل|نجح|قبل)|عمل$/u;
const COPULA_BEHIND = /^["”»']? (?:idi|imiş|volt|है|था|थी|hai|tha|thi|است|بود|هست|بوده|میباشد|می‌باشد)(?![\p{L}\p{M}])/u;

/** Cues that say whose the password is; those that no "is" follows; short ones; English ones, whose neighbours may be English words; and those that mean much else. */
const flagsOf = wordFlags([
  "şifrem parolam jelszavam jelszavamat عبورم رمزم סיסמתי باسوردي پسوردم",
  "пароль пароля парола паролата пін пин şifre şifrem şifresi parolam parolası jelszó jelszavam sandi סיסמה סיסמא הסיסמה סיסמתי السر السري السرية باسورد باسوردي khẩu",
  "pw pwd psw mdp",
  "pass password passwords passcode passphrase passwd pw pwd psw pin pincode secret key keys recovery",
  "clave parola parole passe secret senhas pass recovery credentials creds sandi key",
]);
const [OWNED, NO_IS, SHORT, ENGLISH, LOOSE] = [1, 2, 4, 8, 16] as const;

export function plainPasswords(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & C_PASSWORD) === 0) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_PASSWORD) !== 0) told(ctx, i);
  }
}

const FORMER_WORDS = wordSet(
  "ancien ancienne old previous former alte vorige vieja anterior antigua vecchio vecchia antigo antiga oude gamla gamle stare staré poprzednie старый прежний старий eskisi",
  "folded",
);

function spokenOfFormer(s: Scan, i: number): boolean {
  for (let k = i + 1; k <= i + 7; k++) if (FORMER_WORDS(s, k)) return true;
  return false;
}

/** "I used snowdrop as the password", "coloquei pitanga como senha": taken for one, before the cue. */
const TAKEN = edged(
  codedOnce(
    new RegExp(
      `(?<!\\p{L})(?:used|put|set|chose|picked|typed|entered|coloquei|pus|usei|puse|usé|elegí|mis|choisi|utilisé|messo|scelto|usato|impostato|benutzt|genommen|gesetzt|gewählt|gebruikt|ingesteld|gekozen|använde|valde|satte|brugte|valgte|brukte|ustawiłam|ustawiłem|wpisałam|wpisałem|nastavil|nastavila|поставила|поставил|использую|использовала|использовал) ["“«'„]?(${WORD})["”»']? (?:as|als|como|comme|come|som|jako|как|як) (?:(?:the|my|our|new|das|mein|neues|la|mi|mon|le|minha|il|mia|mijn|het|mitt|min|moje|hasło|nueva|nova|nuova) ){0,2}(?:mot de |palabra |palavra[- ])?$`,
      "iu",
    ),
  ),
);

function taken(ctx: Context, at: number): void {
  const { text } = ctx.scan;
  if (text.charCodeAt(at - 1) !== 32) return;
  const from = Math.max(0, at - 72);
  const hit = TAKEN.exec(text.slice(from, at));
  if (hit === null || !isWord(hit[1] as string) || PROPERTY.test(hit[1] as string)) return;
  const start = from + hit.index + hit[0].indexOf(hit[1] as string, hit[0].indexOf(" "));
  ctx.emit(start, start + (hit[1] as string).length, "SECRET", 0.88, "password-word");
}

const ASKED = /^(?:hint|hints|rules?|policy|length|manager|field|prompt|reset|recovery|expiry|vault)\?$/i;

/** The word behind the cue, token `i`. */
function told(ctx: Context, i: number): void {
  const { text } = ctx.scan;
  const flags = flagsOf(ctx.scan, i);
  const end = ctx.scan.end[i] as number;
  taken(ctx, ctx.scan.start[i] as number);
  const behind = text.slice(end, end + 110);
  if (!/^['’ :=]/.test(behind)) return;
  const before = text.slice(Math.max(0, (ctx.scan.start[i] as number) - 40), ctx.scan.start[i]);
  const owned = (): boolean => (flags & OWNED) !== 0 || OWNED_BEHIND.test(behind) || OWNER_BEFORE.test(before);
  const put = (hit: RegExpExecArray, value: string): void => {
    // "What's the password hint?": what is asked for.
    if (ASKED.test(value)) return;
    const at = end + hit.index + hit[0].lastIndexOf(value);
    ctx.emit(at, at + value.length, "SECRET", 0.9, "password-word");
  };
  const marked = MARKED.exec(behind);
  if (marked !== null) {
    const value = marked[1] as string;
    const rest = behind.slice(marked[0].length);
    if (isWord(value) && (NEXT_LABEL.test(rest) || BUT.test(rest) || (IN_FILE.test(rest) && !PROPERTY.test(value))))
      put(marked, value);
    return;
  }
  // Behind a colon stands a value of another build.
  if (!/^['’ ]/.test(behind)) return;
  const former = spokenOfFormer(ctx.scan, i) ? FORMER.exec(behind) : null;
  if (former !== null) {
    const value = former[1] as string;
    if (isWord(value) && !PROPERTY.test(value) && ENDS.test(behind.slice(former[0].length))) put(former, value);
    return;
  }
  const joined = ((flags & ENGLISH) !== 0 ? SAID_ENGLISH : SAID).exec(behind);
  if (joined !== null) {
    const value = joined[1] as string;
    const rest = behind.slice(joined[0].length);
    const lead = joined[0].slice(0, -value.length);
    const still = STILL_BEFORE.test(lead) || SHOULD.test(lead);
    if (
      isWord(value) &&
      !PROPERTY.test(value) &&
      !isOfScreen(ctx.scan, i) &&
      ((flags & LOOSE) === 0 || still || owned() || OF_ACCOUNT.test(lead)) &&
      (GOES_ON.test(rest) || (ENDS.test(rest) && (still || owned())))
    )
      put(joined, value);
    return;
  }
  const apart = toldApart(behind);
  if (apart !== null) {
    put(apart, apart[2] as string);
    return;
  }
  const kind = KIND.exec(behind);
  if (kind !== null) {
    if (isStranger(ctx, end + kind[0].length - (kind[1] as string).length, kind[1] as string))
      put(kind, kind[1] as string);
    return;
  }
  const purposed = (flags & NO_IS) !== 0 ? PURPOSED.exec(behind) : null;
  if (
    purposed !== null &&
    isWord(purposed[1] as string) &&
    !SAYS.test(purposed[1] as string) &&
    isStranger(ctx, end + purposed[0].length - (purposed[1] as string).length, purposed[1] as string)
  ) {
    put(purposed, purposed[1] as string);
    return;
  }
  const bare = BARE.exec(behind);
  if (bare !== null && without(ctx, i, flags, owned, before, bare)) put(bare, bare[2] as string);
}

/** What somebody did who told, got or chose the password: it is spoken of in a clause of its own before "is" or a bracket. */
const GIVEN =
  /(?<!\p{L})(?:got|gotten|given|gave|give|sent|send|texted|mailed|e-?mailed|told|chose|chosen|picked|use|using|used|had|have|made|wrote|written|issued|geschickt|bekommen|bekam|erhalten|erhielt|gegeben|gaben|genannt|gesagt|mitgeteilt|habe|hatte|hab|benutze|nutze|verwende|vergeben|gewählt|gesetzt|notiert|reçue?|donnée?|envoyée?|choisie?|utilis\p{L}+|communiqué\p{L}*|avais|ai|dieron|dio|mandaron|enviaron|pasaron|recibí|tengo|tenía|uso|usaba|elegí|puse|dato|inviato|mandato|ricevuto|avevo|ho|scelto|deram|enviaram|mandaram|recebi|tenho|tinha|usava|escolhi|kreeg|gekregen|gestuurd|gegeven|gebruik|gebruikte|gekozen|had|heb|fick|fått|skickade|skickat|använder|använt|valde|har|fik|fået|sendte|bruger|valgte|bruker|fikk|sain|saanut|käytän|valitsin|dostał\p{L}*|podał\p{L}*|podali|używam|używał\p{L}*|dali|mam|miał\p{L}*|dostal\p{L}*|poslali|používám|mám|měl\p{L}*|kaptam|küldtek|használok|primit|trimis|folosesc|aveam|прислали|дали|получил\p{L}*|использую|назвали|выдали|надіслали|отримал\p{L}*|використовую|έδωσαν|στείλατε|έχω|χρησιμοποιώ|verdiğiniz|gönderdiğiniz|kullandığım)(?!\p{L})/iu;
const CLAUSE = "(?:,? [\\p{L}\\p{M}'’-]{1,16}){2,10}?,?";
const CLAUSE_IS = codedOnce(new RegExp(`^(${CLAUSE}) (?:${IS})(?: (?:${STILL}))? ${OPEN}(${WORD})`, "iu"));
const CLAUSE_BRACKET = new RegExp(`^(${CLAUSE})? ?\\(["“«']?(${WORD})["”»']?\\)`, "iu");

/** "das Passwort, das ihr mir geschickt habt (Regenschirm)", "lösenordet jag fick över telefon var blåbärspaj". */
function toldApart(behind: string): RegExpExecArray | null {
  // Asked of all that stands behind, before the clause is looked for.
  if (!GIVEN.test(behind)) return null;
  const hit = CLAUSE_IS.exec(behind) ?? CLAUSE_BRACKET.exec(behind);
  if (hit === null || !GIVEN.test(hit[1] ?? "")) return null;
  const value = hit[2] as string;
  const rest = behind.slice(hit[0].length);
  return isWord(value) && !PROPERTY.test(value) && (hit[0].endsWith(")") || ENDS.test(rest) || GOES_ON.test(rest))
    ? hit
    : null;
}

/** "parola de la contul firmei este": what has one. */
const OF_ACCOUNT =
  /(?<!\p{L})(?:account|router|wi-?fi|wlan|portal|panel|app|mail|e-?mail|cont\p{L}{0,4}|cuenta|compte|box|conto|conta|site|sitio|sito|correo|messagerie|intranet|vpn)(?!\p{L})/iu;

/** Nothing joins the word and is believed: "login kurt, password sunflower", "jelszavam gyöngyvirág", "temp pw marigold". */
function without(
  ctx: Context,
  i: number,
  flags: number,
  owned: () => boolean,
  before: string,
  bare: RegExpExecArray,
): boolean {
  const value = bare[2] as string;
  if (!isWord(value)) return false;
  const behind = (ctx.scan.end[i] as number) + bare[0].length;
  const rest = ctx.scan.text.slice(behind, behind + 24);
  const ends = ENDS.test(rest);
  if (paired(ctx.scan, i, before)) return ends || GOES_ON.test(rest) || COPULA_BEHIND.test(rest);
  if (COPULA_BEHIND.test(rest) && owned()) return true;
  if ((flags & NO_IS) !== 0 && !SAYS.test(value) && (ends || GOES_ON.test(rest)) && owned()) return true;
  if (WITH.test(before) && (ends || GOES_ON.test(rest))) return isStranger(ctx, behind - value.length, value);
  return ((flags & SHORT) !== 0 || KIND_BEFORE.test(before)) && ends && isStranger(ctx, behind - value.length, value);
}

/** May it be a value at all: no word of the sentence, no state of the password. */
export function isWord(value: string): boolean {
  const bare = value.replace(/[!?]+$/, "");
  if (NO_VALUE.test(bare) || isStatus(bare)) return false;
  const slot = lookup(hashWord(bare));
  return (wordBits(bare, 0, bare.length) & COMMON) === 0 && (slot < 0 || !isCue(bare));
}

/** Words for passwords, names and numbers are no values. */
function isCue(value: string): boolean {
  return CUES.test(value);
}
const CUES =
  /^(?:pass|user|login|log-?in|e-?mail|mail|kennw|benutz|utilis|usuari|utent|gebruik|hasł|hesl|jelsz|lozink|парол|логин|код|пин|şifre|kullan|sandi|manager|reset|field|prompt|policy|hint|change|link|page|screen|list|generator|vault|rules?|box|entry|attempts?)/iu;

/** No lexicon, no English dictionary, no list of the text's language holds the word. */
export function isStranger(ctx: Context, at: number, value: string): boolean {
  const hash = hashWord(value);
  const slot = lookup(hash);
  if ((slot >= 0 && tells(slot)) || (LISTS(hash) & DICTIONARY) !== 0) return false;
  const k = tokenAt(ctx.scan, at);
  return !isOrdinary(ctx.scan, k);
}

const PAIR_JOINT =
  /(?:[,;/|\n] ?(?:(?:and|und|et|y|e|en|och|og|i|a|и|та|ve|și|és|ja|και) )?| (?:and|und|et|y|e|en|och|og|i|a|и|та|ve|și|és|ja|και) |و ?)(?:(?:the|a|das|die|le|la|el|il|o|het|min|mitt|το|ο) )?(?:mot de |palabra |palavra[- ]|kata |mật |كلمة )?$/iu;

/** Spelled as no word is, or in no list. */
function isLogin(word: string): boolean {
  if (word.length < 3) return false;
  if (isOdd(word) || /\p{L}\d|\d\p{L}/u.test(word)) return true;
  return lookup(hashWord(word)) < 0 && (LISTS(hashWord(word)) & DICTIONARY) === 0;
}

/** Does a user's name stand before the cue, told by its own word? */
function paired(s: Scan, i: number, before: string): boolean {
  if (!PAIR_JOINT.test(before)) return false;
  for (let k = i - 2; k >= 0 && k >= i - 9; k--) {
    if (((s.shape[k + 1] as number) & LINE_START) !== 0) return false;
    if (((s.cue[k] as number) & C_USER) === 0) continue;
    const between = s.text.slice(s.end[k], s.start[i]).replace(PAIR_JOINT, "");
    return between.split(/[\s:=,]+/u).some((word) => isLogin(word));
  }
  return false;
}
