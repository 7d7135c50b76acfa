/**
 * Which of two profiles is one's own, and who one is in an app: "that one is a fake, my real one is fern_k", "das echte ist fenja_o", "v appke som
 * zofka.k", "en la app soy lupe.r", "en el juego soy ElPulpoFeroz".
 */
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { isFilled } from "../filled.ts";
import { inCode } from "../source-code.ts";
import { hashFlags } from "../stem-flags.ts";
import { isIdentifierWord } from "./identifier-words.ts";
import { isOfWords } from "./of-words.ts";
import { isSystemUser } from "./system-users.ts";

/** Words for what is no copy. */
const REAL =
  "real echtes echte echter echtem echt vrai vraie verdad verdadero verdadera verdadeiro verdadeira vero vera riktiga riktige rigtige ekte oikea prawdziwy prawdziwe prawdziwym pravý pravy skutečný skutečné pravi pravo igazi valódi adevărat adevăratul настоящий настоящая настоящее справжній справжня истинският истински αληθινό αληθινός gerçek asli thật genuine original";
/** Where one has a name. */
const PLACE =
  "app appen appli application appka appke appce appky apka apce apką aplikaci aplikacji aplikacii aplikaciji applicazione aplicación aplicativo aplicație aplicatie sovelluksessa appissa appban appben alkalmazásban uygulamada приложении приложение додатку застосунку приложението εφαρμογή aplikasi forum forumu forume fórumon forumie forumet foro fórum форуме форумі φόρουμ chat chatu chatten discordzie discorde";
/** And where one plays. */
const GAME =
  "game ingame in-game spiel jeu juego jogo gioco spel spelet spillet pelissä grze hře hre játékban joc игре грі играта oyunda παιχνίδι";
/** Accounts, and bills as well: "zaklenjen račun tine_s". */
const ACCOUNT = "račun računa računu računom účet účtu účte účtom účtu fiók fiókom fiókomba профил профила";
/** The end of what Vietnamese calls an account, in full and cut short. */
const VIETNAMESE = "khoản tk acc";
export const OWN_HANDLE_WORDS = `${REAL} ${PLACE} ${GAME} ${ACCOUNT} ${VIETNAMESE}`;
const [IS_REAL, IS_PLACE, IS_ACCOUNT, IS_VIETNAMESE, IS_GAME] = [1, 2, 4, 8, 16] as const;
const kindOf = hashFlags([
  [IS_REAL, REAL],
  [IS_PLACE, PLACE],
  [IS_ACCOUNT, ACCOUNT],
  [IS_VIETNAMESE, VIETNAMESE],
  [IS_GAME, GAME],
]);

const HANDLE =
  "([a-z][a-z\\d]{0,17}(?:[._][a-z\\d]{1,17}){1,3}_{0,3}|[a-z]{3,17}\\d{1,5})(?=[\"'”»]?(?:[\\s,;:!?)]|\\.(?:\\s|$)|$))";
const IS = "is|['’]s|ist|est|c['’]est|es|è|e['’]|é|är|er|on|to|je|e|az|este|это|є|це|είναι|adalah|là";
/** What is real: "the real account", "mein echtes Profil". */
const NOUN =
  "one|me|name|id|nick\\p{L}*|page|seite|stranica|profil\\p{L}*|account|konto|compte|cuenta|conta|benim|hesab\\p{L}*|hesap|handle|user\\p{L}*|de|meu|mio|mío|mien|профіл\\p{L}*|профил\\p{L}*|аккаунт\\p{L}*|акаунт\\p{L}*|ja|ich|ik|jag";
const REAL_IS = edged(new RegExp(`^(?: (?:${NOUN})){0,2}(?:,? (?:${IS})| ?[:=–—-]) ?["'“«„@]{0,2}${HANDLE}`, "iu"));
/** "ElPulpoFeroz", in a game. */
const IN_CAPITALS = "(?-i:[A-Z][a-z]{1,15}(?:[A-Z][a-z]{1,15}){1,3}\\d{0,4})(?![\\p{L}\\d])";
const I = `^,? (?:i['’]?m|i am|bin ich|je suis|chuis|soy|sono|(?:eu )?sou|ben ik|är jag|er jeg|olen|jestem|jsem|som|vagyok|sunt|sam|sem|съм|я|είμαι|adım|saya|aku|ich bin|ik ben|jag är|jeg er) ["'“«„@]{0,2}`;
const I_AM = new RegExp(I + HANDLE, "iu");
const I_PLAY_AS = new RegExp(`${I}(?:${HANDLE}|(${IN_CAPITALS}))`, "iu");
const RIGHT_BEHIND = /^(?: je| a)? ["'“„]?([a-z][a-z\d]{0,17}(?:_[a-z\d]{1,17}){1,4})(?=["'”»]?(?:[\s,;:!?).]|$))/iu;
/** "tk của em là hoangyen.nails". */
const OF_ONESELF = edged(
  new RegExp(
    `^(?: (?:của )?(?:em|mình|tôi|anh|chị|tui|tớ|cháu|bạn|e|m))?(?: (?:tên )?là| ?:) ["“@]{0,2}${HANDLE}`,
    "iu",
  ),
);
const LOCKED =
  /zaklen|zablok|zaklju|zamk|uzam|blok|lock|(?<!\p{L})ban|suspend|deaktiv|prijav|prihlás|přihlás|zárol|letilt|hack|hek|заключен|блокир/iu;
/** What such a profile is told of. */
const OF_PROFILE =
  /fake|profil|account|konto|compte|cuenta|\bconta|профил|профіл|аккаунт|акаунт|λογαριασμ|hesab|copi|kopi|clon|stole|stolen|impost|pretend|hack|imitat|gefälscht|falsch|falso|falsa|faux|fausse|nep|fałszyw|falešn|falsk|väärenn|hamis|fals |фейк|фальшив|ψεύτικ|sahte|palsu|giả/iu;
const BEFORE = 110;
const BEHIND = 84;
const OTHER =
  /^(?:v|ver|version|build|step|page|err|error|test|line|model|item|release|rev|beta|alpha)[._]?\d|^(?:faktur|racun|ucet|cislo|broj|st|rn)[a-z]{0,2}_/i;
const FILE =
  /\.(?:exe|dll|js|ts|html?|php|png|jpe?g|gif|log|txt|pdf|docx?|xlsx?|csv|json|xml|ya?ml|zip|com|org|net|io|de|fr|es|it|pl|example)$/i;

/** At one of the words, token `k`. */
export function ownHandle(ctx: Context, k: number): void {
  const { text, start, end } = ctx.scan;
  const from = end[k] as number;
  const kind = kindOf(ctx.scan, k);
  const behind = text.slice(from, from + BEHIND);
  const hit =
    ((kind & IS_PLACE) !== 0 ? I_AM.exec(behind) : null) ??
    ((kind & IS_GAME) !== 0 ? I_PLAY_AS.exec(behind) : null) ??
    ((kind & IS_REAL) !== 0 ? REAL_IS.exec(behind) : null) ??
    ((kind & IS_ACCOUNT) !== 0 ? RIGHT_BEHIND.exec(behind) : null) ??
    ((kind & IS_VIETNAMESE) !== 0 ? OF_ONESELF.exec(behind) : null);
  if (hit === null) return;
  const value = (hit[1] ?? hit[2]) as string;
  const before = text.slice(Math.max(0, (start[k] as number) - BEFORE), start[k]);
  if ((kind & IS_REAL) !== 0 && !OF_PROFILE.test(before + hit[0])) return;
  if ((kind & IS_ACCOUNT) !== 0 && !LOCKED.test(before.slice(-40)) && !LOCKED.test(behind)) return;
  const at = from + hit[0].length - value.length;
  if (OTHER.test(value) || FILE.test(value) || isSystemUser(value) || isOfWords(value)) return;
  if (value.split(/[._]/).some(isIdentifierWord) || isFilled(text, at, at + value.length) || inCode(ctx.scan, at))
    return;
  ctx.emit(at, at + value.length, "USERNAME", 0.86, "username-own");
}
