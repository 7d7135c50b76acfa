/**
 * Names that people give themselves, tied of words by a line, a stop or humps: behind what has such a name ("verkäufer sneaker_yusuf030", "akun ML saya
 * SultanKaget99", "वापरकर्ता tushar_m"), or by itself where a given name or a few digits say whose work it is ("ReinaMora_77").
 */
import { GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { hashWord } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, tokenAt } from "../context.ts";
import { isFilled } from "../filled.ts";
import { inCode } from "../source-code.ts";
import { isIdentifierWord } from "./identifier-words.ts";
import { isOfWords } from "./of-words.ts";
import { isSystemUser } from "./system-users.ts";

/** Sellers, players, accounts. */
const HAVES =
  "seller buyer player gamer account acc verkäufer verkäuferin käufer käuferin spieler spielerin nutzer nutzerin benutzer konto vendedor vendedora comprador compradora jugador jugadora usuario usuaria cuenta conta jogador jogadora utilizador utilizadora vendeur vendeuse acheteur acheteuse joueur joueuse compte pseudo venditore venditrice acquirente giocatore giocatrice utente verkoper koper speler gebruiker säljare säljaren köpare köparen användare användaren sælger sælgeren køber køberen bruger brugeren selger selgeren bruker brukeren kjøper kjøperen myyjä myyjän ostaja käyttäjä käyttäjän sprzedawca sprzedający kupujący gracz użytkownik prodejce prodejkyně uživatel hráč predajca používateľ felhasználó eladó játékos vânzător vânzătorul utilizator utilizatorul jucător akun pengguna penjual pemain khoản kullanıcı satıcı oyuncu hesap hesabı hesabım пользователь пользователя продавец продавца игрок игрока аккаунт аккаунта користувач користувача продавець гравець потребител потребителя продавач играч акаунт λογαριασμός χρήστης πωλητής παίκτης खाता खाते खात्याचे अकाउंट आईडी खिलाड़ी खेळाडू नाव वापरकर्ता विक्रेता নাম অ্যাকাউন্ট আইডি ব্যবহারকারী খেলোয়াড় பயனர் கணக்கு mtumiaji akaunti المستخدم حساب الحساب البائع اللاعب לקוח המשתמש משתמש חשבון השחקן کاربر کاربری بازیکن";
const HAS = wordSet(HAVES, "folded");
/** What may stand between, without a digit: "akun ML saya", "seller named". */
const BEHIND = /^(?:[ :,]{1,2}["'“«„]?(?:\p{L}{1,8} ){0,2}["'“«„]?)$/u;
const REACH = 22;

const LETTER = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]";
const TIED = new RegExp(
  `(?<![\\p{L}\\d@./\\\\_:=#$%&?+~-])(?:${LETTER}(?:${LETTER}|\\d){1,19}(?:[._]${LETTER}(?:${LETTER}|\\d){0,19}){1,3}(?:_\\d{1,4})?|${LETTER}(?:${LETTER}|\\d){2,19}_\\d{2,4}|\\p{Lu}\\p{Ll}{2,14}(?:\\p{Lu}\\p{Ll}{2,14}){1,3}\\d{2,4})(?![\\p{L}\\d@/\\\\_(=:-]|\\.[\\p{L}\\d]| v?\\d+\\.\\d)`,
  "gu",
);
const FILE =
  /\.(?:exe|dll|js|ts|py|sh|html?|php|png|jpe?g|gif|log|txt|pdf|docx?|xlsx?|csv|json|xml|ya?ml|zip|com|org|net|io|dev|app|co|info|biz|eu|uk|us|ca|au|in|za|ke|ng|de|at|ch|fr|es|it|pt|nl|be|se|dk|no|fi|pl|cz|sk|hu|ro|bg|gr|ru|ua|tr|br|mx|ar|cl|jp|kr|cn|tw|hk|th|vn|id|my|ph|il|ir|sa|ae|example|test|invalid|local)$/i;

export function tiedNames(ctx: Context): void {
  const { scan: s, emit } = ctx;
  const { text } = s;
  const has = HAS.inText(s);
  if (!has && !text.includes("_")) return;
  for (const { 0: value, index: at } of all(TIED, text)) {
    const end = at + value.length;
    if (FILE.test(value) || isSystemUser(value) || isFilled(text, at, end) || inCode(s, at)) continue;
    const parts = value
      .replace(/\d+$/, "")
      .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1_")
      .toLowerCase()
      .split(/[._]/)
      .filter((part) => part !== "");
    if (parts.some(isOfProgram) || (isOfWords(parts.join("_")) && !/\d$/.test(value))) continue;
    // Whatever else is told of it is surer: a password is tied of words as well.
    if (has && isHad(ctx, at)) emit(at, end, "USERNAME", HAD, "username-tied");
    else if (value.includes("_") && isMade(value, parts)) emit(at, end, "USERNAME", MADE, "username-tied");
  }
}

/** Of programs, one or several ("gestor_tickets"), of files and machines. */
const isOfProgram = (part: string): boolean =>
  isIdentifierWord(part) || isIdentifierWord(part.replace(/s$/, "")) || OF_FILES.has(part);
const OF_FILES = new Set(
  "photo foto pic pics picture stage staging prod room raum sala band team group gruppe grupo groupe chapter level season episode part teil hotel guest gast".split(
    " ",
  ),
);

const [HAD, MADE] = [0.7, 0.5] as const;

/** Is it right behind somebody or something that has such a name? */
function isHad({ scan: s }: Context, at: number): boolean {
  for (let k = tokenAt(s, at) - 1; k >= 0 && at - (s.end[k] as number) <= REACH; k--)
    if (HAS(s, k) && BEHIND.test(s.text.slice(s.end[k], at))) return true;
  return false;
}

/** Each letter, capital or line has one way to be read: a word that may be cut anywhere takes time without end where nothing matches. */
const IN_WORDS = /^(?:\p{Lu}?\p{Ll}|(?<=\p{Ll})_)+\d*$/u;

/** Of itself: with a given name among its words, or words and a few digits that count nothing. */
const isMade = (value: string, parts: readonly string[]): boolean =>
  (IN_WORDS.test(value) && parts.some(isGiven)) ||
  (/\p{Ll}{3}/u.test(value) &&
    /\p{L}_?\d{2,3}$/u.test(value) &&
    parts.join("").length > 5 &&
    !isOfWords(parts.join("_")));

/** A given name, and no word of any language. */
const isGiven = (part: string): boolean =>
  part.length > 2 && (LISTS(hashWord(part)) & GIVEN) !== 0 && !isOrdinaryAnywhere(part);
