/**
 * User names after a word that tells them: "username: jdoe42", "login is mara_o", `user=mara`, "Benutzername mondgaenger",
 * "user kanders cannot log in", "Failed password for kanders from …".
 */

import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isEnglishWord, isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { BRACKET, CLASS, DENSE, HYPHEN, isAlnum, SLASH, unitAt } from "../../scan/classes.ts";
import { bitsAt, C_PASSWORD, C_USER, COMMON, GREET, hashWord, KEYWORD, lookup } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { isGuid } from "../guid.ts";
import { inCode } from "../source-code.ts";
import { isStatus } from "../status-words.ts";
import { isOdd } from "./chains.ts";
import { isIdentifierWord } from "./identifier-words.ts";
import { isOption, looksLogin, optionGiven } from "./keys.ts";
import { isOfWords } from "./of-words.ts";
import {
  COMPOUND,
  HUMPED,
  isHandle,
  isListedName,
  isStranger,
  NUMBERED,
  OF_NETWORK,
  OUTSIDER,
  unheard,
  userEnd,
} from "./spelled.ts";
import { isSystemUser } from "./system-users.ts";

/** Words that mean nothing but a user name. */
const STRONG = new Set(
  `username usernames loginname logon screenname gamertag psn epic nickname nick handle samaccountname benutzername nutzername benutzernamen nutzernamen anmeldename
  identifiant pseudo pseudonyme nomeutente gebruikersnaam användarnamn brugernavn brukernavn brukarnamn brukarnamnet käyttäjätunnus käyttäjänimi
  käyttäjätunnukseni tunnukseni spielername spielernamen kennung inlognaam ψευδώνυμο ψευδώνυμό нік ніком нікнейм 닉네임 ニックネーム ハンドルネーム nimimerkki přezdívka přezdívku rumuz rumuzum felhasználónév felhasználónevem felhasználónevemet kullanıcıadı användarnamnet brugernavnet brukernavnet inloggningsnamn inloggningsnamnet loginnaam ign юзер юзером юзернейм логин логином логіном логін ник никнейм battletag logname userid
  user_id 用户名 用戶名 账户名 昵称 微信号 微信 qq ユーザー名 ユーザーid ユーザー ログインid ログイン 아이디 사용자명 ชื่อผู้ใช้ यूज़रनेम użytkownika`
    .split(/\s+/)
    .map(hashWord),
);
/** "nom d'utilisateur", "имя пользователя", "kullanıcı adım", "שם משתמש": a word for "name" on either side makes any word strong. */
const NAME_BEFORE =
  /(name|nom d['’]|nom d’|nombre de |nome |nome de |nazwa |nume de |numele de |имя |ім'я |όνομα |اسم |نام |שם |tên |nama |nick )$/i;
const NAME_AFTER = edged(
  /^([_-](?:id|name|login)(?![\p{L}\d])|\s이름|\s(name|jméno|jmeno|meno|име|adı|adım|adınız|adi|adim|नाम|ime|id|handle|account|nick|number|contact|me|us|on|for|tag)(?![\p{L}\d])|\sid(?=[는은이가])|id(?![\p{L}\d])|ids?\b)/iu,
);
const OWN = /(?<!\p{L})(my|mein|meine|mon|mi|mio|minha|meu|mijn|min|mój|můj|môj|moj|мой|мій|моят)\s$/iu;
const JOINT =
  /^(?: (?:there|here|now|still|currently|today|again|dort|hier|jetzt|là|allí|ahí|lì|daar|där|der|tam|там|тут|orada|в игре|у грі|w grze|ve hře|im Spiel|in[- ]game|en el juego|dans le jeu|nel gioco|no jogo|in het spel|i spelet|oyunda))?(?: (?:saya|aku|kami|من|ما|שלי|שלנו|μου|μας|mea|meu|min|mitt|của (?:tôi|mình|em|anh|chị|tui|tớ|bạn|cháu)|tôi|mình|em|anh|tui|mój|moje|mé|моё|мой|мій|моят|mera|मेरा|الخاص بي))?(?:'s(?=\s))?[\s"'*_\])`~]*([:=：]|(?<=\s)(c['’]est|e['’]|it['’]s|is|was|war|lautet|heißt|était|era|var|oli|ist|est|es|è|är|er|on|to|jest|je|este|е|это|є|είναι|هو|הוא|है|是|为|は|é|adalah|masih|là)(?=\s)|还?[是为は는은이가])?[\s"'*_:=(>`~<[“„«‹]*((?<=[\s"'*_:=(>`~[“„«‹])@)?/i;
const IS =
  /'s\s|\s(c['’]est|e['’]|is|was|war|lautet|heißt|était|era|var|oli|ist|est|es|è|är|er|on|to|jest|je|este|е|это|є|είναι|هو|הוא|है|é|adalah|masih|là)\s/i;
const CLAUSE_END =
  /^["'“”»›)\]*~`]{0,2}\s*($|[.,;!?\n)]|(and|und|et|y|e|och|og|en|i|a|и|та|but|aber|mais|pero|mas|ma)\s)/;
const ACTS =
  /^["'”»›)\]*~`]{0,2} (\(uid|by|from|cannot|can't|can|could|couldn't|is|was|has|had|who|does|doesn't|gets|got|reports|reported|wants|tried|lost|loses|needs|requests|requested|keeps|sees|receives|logged|suspended|locked|blocked|banned|expired|disabled|kann|konnte|hat|ist|wurde|kommt|bekommt|kriegt|sieht|ne |n'|ne peut|n'arrive|no puede|non riesce|kan|inte|nie może)\b/;
/** The same, and what has happened to them, beyond English. */
const ACTS_TOO = codedOnce(
  /^["'”»›)\]*~`]{0,2} (?:não|non|nie|nu|nem|ei|inte|ikke|niet|nicht|kan|kann|hat|wurde|konto|está|foi|fue|quedó|se ha|ha sido|ha |risulta|è|a été|est|is|kr(?:ij|ie)gt|heeft|får|har|nemůže|má|se|nie|ma|został\p{L}*|mag|moet|může|może|bylo|byl|giriş|oldu|yapam|görem|lett|bloccat|bloquead|bloqué|gesperrt|geblokkeerd|keeps?|locked|blocked|zablok|spärrat|låst|lukittu|kilit|engell|tidak|dibl|diku|bị|este|je (?:zam|uzam|zabl)|zárol|letilt|le van|bestaat|sieht|saknar|mangler|nemá|nevid|nu |ne (?:vid|mo[žz])|er |ziet|voit|vede|нема|няма|existiert|existe|esiste|istnieje|không|не|заблок|δεν|לא|لا|نمی|نहीं)/iu,
);
const PASSWORD_NEXT =
  /^["']?\s?[/,;|]?\s{0,9}(\p{L}{1,4} )?(pass|pwd?\b|kennw|contras|clave|senha|mot de passe|mdp|wachtw|lösen|adgangsk|salas|hasł|hesl|jelsz|parol|парол|κωδικ|şifre)/iu;
/** "Passwort lautet …, Benutzer jkeller": what one signs in with, the other way about. */
const PASSWORD_BEFORE =
  /(?<!\p{L})(pass|pwd?(?!\p{L})|kennw|contras|clave|senha|mot de passe|mdp|wachtw|lösen|adgangsk|salas|hasł|hesl|jelsz|parol|парол|κωδικ|şifre)[^\n]{3,40}[,;/|] ?$/iu;
const ADJECTIVE = /(?:gg?y|ing|ed|ish|less|ful|able|ible)$/i;
const GAMES = /^(psn|gamertag|battletag|epic|steam|xbox)$/i;

const FAR = edged(/^ (?:on|for|in|at|auf|bei|en|sur|su|op|på)(?: \p{L}{1,12}){1,3} (?:is|ist|es|est|è|är|er)\s/u);

const NOT =
  /^["']?(?:,? (?:not|instead of|nicht|statt|niet|inte|ikke|a nie|а не)|, (?:et )?(?:pas|y no|no|e non|non|e não|não|ne|не)) ["']?([a-z][a-z\d._-]{2,30})["']?(?=[\s,.;!?)]|$)/;

/** Numbers of firms and other names are called so as well. */
const SHORT_CUE = /^(?:u?id|alias)$/i;

/** Words that a user's name stands before: "a kissrgabor felhasználó". */
const FOLLOWS = wordSet(
  "felhasználóval felhasználóként felhasználói felhasználóm felhasználó felhasználónak felhasználót kullanıcısı kullanıcısının",
  "folded",
);
const LAST_WORD = /(?<![\p{L}\d._@-])([a-z][a-z\d._]{3,24}) $/u;

export function beforeCue(ctx: Context, at: number): void {
  const value = LAST_WORD.exec(ctx.scan.text.slice(Math.max(0, at - 28), at))?.[1];
  if (value === undefined || !(isOddName(value) || isHandle(ctx, at - value.length - 1, value))) return;
  ctx.emit(at - value.length - 1, at - 1, "USERNAME", 0.8, "username-before");
}

const AS = /^(?:als?|as|comm?e|como|som|jako|kao|ως|как|як|като|mint|sebagai|ca|בתור)$/iu;
const AS_VALUE = /(?<![\p{L}\d._@-])([a-z][\w.-]{2,31})["'`*~>)}\]»”]{0,3} $/iu;

/** "gonzalo.ponce come nome utente", "`k_ahlers` als Benutzername": a login before the word for it, at most two words between. */
function beforeAs(ctx: Context, i: number): void {
  const s = ctx.scan;
  for (let k = i - 1; k > 0 && k >= i - 3; k--) {
    const at = s.start[k] as number;
    if ((s.start[k + 1] as number) - (s.end[k] as number) !== 1) return;
    if (sizeOf(s, k) > 7 || !AS.test(s.text.slice(at, s.end[k]))) continue;
    const hit = AS_VALUE.exec(s.text.slice(Math.max(0, at - 38), at));
    const value = hit?.[1] ?? "";
    if (
      hit === null ||
      !(isStrong(ctx, i) || OWN.test(s.text.slice(Math.max(0, (s.start[i] as number) - 8), s.start[i])))
    )
      return;
    const from = at - hit[0].length;
    const odd = /[\d_]|\w[.-]\w/.test(value) && !/\.(?:com|org|net|exe|js|html?|pdf)$/i.test(value);
    if (odd || isHandle(ctx, from, value)) ctx.emit(from, from + value.length, "USERNAME", 0.82, "username-before");
    return;
  }
}

/** "change my username from sk8_1991 to stefan.k". */
const RENAMED =
  /^(?: name)?,?(?: please| pls| bitte| por favor| svp)?,? (?:from|von|de|da|van|z|från|fra) ["“'@]?([\p{L}\d._-]{3,32})["”']? (?:to|into|auf|zu|in|à|a|para|en|naar|na|till|til) ["“'@]?([\p{L}\d._-]{3,32}?)["”']?(?=[.,;!?]*(?:\s|$))/u;

function renamed(ctx: Context, from: number): void {
  const hit = RENAMED.exec(ctx.scan.text.slice(from, from + 90));
  if (hit === null) return;
  const [whole, first, second] = hit as unknown as [string, string, string];
  const odd = (value: string): boolean => /\p{L}/u.test(value) && /[\d_]|\w[.-]\w/.test(value);
  const strange =
    isStranger(ctx, from + whole.indexOf(first), first) && isStranger(ctx, from + whole.lastIndexOf(second), second);
  if (!(odd(first) || odd(second) || strange) || !(odd(first) || unheard(first)) || !(odd(second) || unheard(second)))
    return;
  const a = from + whole.indexOf(first);
  const b = from + whole.lastIndexOf(second);
  ctx.emit(a, a + first.length, "USERNAME", 0.86, "username-renamed");
  ctx.emit(b, b + second.length, "USERNAME", 0.86, "username-renamed");
}

/** A word that means nothing but a user's name, one with the word for a name beside it, or one that somebody has. */
export function isStrong({ scan: s }: Context, i: number): boolean {
  return (
    STRONG.has(s.hash[i] as number) ||
    STRONG_AFTER.test(s.text.slice(s.end[i], (s.end[i] as number) + 14)) ||
    NAME_BEFORE.test(s.text.slice(Math.max(0, (s.start[i] as number) - 10), s.start[i])) ||
    USED.test(s.text.slice(s.end[i], (s.end[i] as number) + 40))
  );
}

/** "el usuario que puse fue …", "the login I use is …": of somebody's own. */
const USED = codedOnce(
  /^(?:,? (?:que|i|we|ich|wir|den|che|dat|ik|jag|som|jeg|który|który\p{L}*|který|которы\p{L}*|je|j['’])){1,2} ?(?:use|used|have|had|chose|picked|made|puse|pongo|uso|usaba|usé|tengo|tenía|elegí|registré|benutze|nutze|habe|hatte|verwende|utilise|utilisais|ai|avais|avevo|ho|usavo|tenho|usava|pus|gebruik|gebruikte|heb|had|använder|hade|har|bruger|bruker|hadde|używam|mam|używałem|používám|mám|использую|был)(?!\p{L})/iu,
);

const STRONG_AFTER = edged(/^(?:\sname|\sjm|\smeno|\sиме|\sad|\sनाम|\sime|[\s_]?id|[_-]name|_login|\shandle|\snick)/i);

const VOUCHED = /^[a-z][a-z-]{2,14}:[\w.@-]{3,40}"/;

export function named(ctx: Context, i: number): void {
  const s = ctx.scan;
  const text = s.text;
  const at = s.start[i] as number;
  let p = s.end[i] as number;
  if (isOption(text, at)) {
    optionGiven(ctx, p, "login");
    return;
  }
  // "arn:aws:iam::…:user/nadja".
  if (text.charCodeAt(p) === 47 && text.charCodeAt(at - 1) === 58) {
    const end = userEnd(text, p + 1);
    if (end - p > 3 && !isSystemUser(text.slice(p + 1, end))) ctx.emit(p + 1, end, "USERNAME", 0.86, "username-log");
    return;
  }
  if (text.charCodeAt(p) === 32 || text.charCodeAt(p) === 44) renamed(ctx, p);
  if (FOLLOWS(s, i)) beforeCue(ctx, at);
  // "workers to handle incoming requests": what they do.
  if (text.startsWith(" ", p) && text.startsWith("handle", at) && HANDLES.test(text.slice(Math.max(0, at - 8), at)))
    return;
  beforeAs(ctx, i);
  const dense = CLASS[text.charCodeAt(at)] === DENSE;
  // "my handle on the community is …".
  const far = FAR.exec(text.slice(p, p + 48));
  const after = far === null ? (NAME_AFTER.exec(text.slice(p, p + 14))?.[0] ?? "") : "";
  p += after.length;
  const strong =
    STRONG.has(s.hash[i] as number) ||
    STRONG_AFTER.test(after) ||
    NAME_BEFORE.test(text.slice(Math.max(0, at - 10), at));
  let gap = JOINT.exec(text.slice(p, p + 40))?.[0] ?? "";
  if (far !== null && strong) gap = far[0];
  p += gap.length;
  // "my usual sign-in, tbracknell, has stopped": set apart.
  if (gap === "" && text.startsWith(", ", p)) setApart(ctx, p + 2);
  const mark = /[:=：@]/.test(gap);
  const sign = mark || IS.test(gap) || /[是为は는은이가]/.test(gap);
  // `User "oidc:p.nakamura" cannot list …`: who vouches for it stands before.
  const vouched = text.charCodeAt(p - 1) === 34 ? VOUCHED.exec(text.slice(p, p + 60)) : null;
  if (vouched !== null && !vouched[0].startsWith("system:")) {
    ctx.emit(p, p + vouched[0].length - 1, "USERNAME", 0.88, "username-cue");
    return;
  }
  const end = userEnd(text, p);
  if (end - p < 3 || !(isAlnum(text.charCodeAt(p)) || text.charCodeAt(p) === 95) || (dense && text.charCodeAt(p) > 127))
    return;
  const value = text.slice(p, end);
  const next = text.charCodeAt(end);
  // "user_include = os.path…", "alias\n  routeOptions.routePath": what a program calls something.
  if (
    inCode(s, p) ||
    (gap.includes("\n") && (/^ ?=[^=]/.test(text.slice(end, end + 3)) || /\.\w*[a-z][A-Z]/.test(value)))
  )
    return;
  // "user: <username>": a place held for a value; but "User <k.obuya>".
  if (text.charCodeAt(p - 1) === 60 && !/\d/.test(value)) {
    if (next === 62 && isOdd(value) && !isOfWords(value)) ctx.emit(p, end, "USERNAME", 0.84, "username-cue");
    return;
  }
  // `user = corp\\rbergstrand`: behind its domain.
  if (next === 92 && (mark || /^[A-Z][A-Z\d-]*(?:\.[A-Z\d-]+)+$/.test(value))) {
    const from = text.charCodeAt(end + 1) === 92 ? end + 2 : end + 1;
    const to = userEnd(text, from);
    if (to - from > 2 && !isSystemUser(text.slice(from, to))) ctx.emit(p, to, "USERNAME", 0.88, "domain-login");
    return;
  }
  // `src_user="rdegroot@Firebox-DB"`: with what keeps the account.
  const realm = mark && gap !== ":" && next === 64 ? REALM.exec(text.slice(end, end + 26)) : null;
  if (realm !== null && !isSystemUser(value)) {
    ctx.emit(p, end + realm[0].length, "USERNAME", 0.86, "username-cue");
    return;
  }
  // "user=lb_hassan(/Common/lb_hassan)": but "user=get_user()".
  if (next === 40 && gap.includes("=") && text.charCodeAt(end + 1) === 47 && looksLogin(value, false)) {
    ctx.emit(p, end, "USERNAME", 0.84, "username-cue");
    return;
  }
  // "logname= uid=0": another key; "username = request.form['username']": a piece of a program.
  if (next === 64 || next === 40 || next === 91 || next === 61 || /^(https?|www|olarak)$/i.test(value)) return;
  if (isGuid(value) || /^[\dA-F]{20,}$/i.test(value) || NOBODY.test(value) || value === "65534") return;
  if (mark && isSystemUser(value)) return;
  // "user:\n  token: …": the key below.
  if (next === 58 && gap.includes("\n")) return;
  if (/^\d+([.\-/]\d+)*$/.test(value) && (value.length < 5 || /^(?:19|20)\d\d[-./]\d\d[-./]/.test(value))) return;
  // "live:moonwalker", "moonwalker#1234".
  const rest = /^(:[\w.-]{3,32}|#\d{4}(?!\d))/.exec(text.slice(end, end + 34))?.[0] ?? "";
  const tagged = rest.startsWith("#") || (value === "live" && rest !== "");
  if (tagged) {
    ctx.emit(p, end + rest.length, "USERNAME", 0.9, "username-tag");
    return;
  }
  // "docker login registry.example.io": a machine.
  if (!sign && /\..*\.[a-z]{2,}$/.test(value)) return;
  const slot = lookup(hashWord(value));
  // "korisnik: bok, …": what somebody says first.
  if (slot >= 0 && (bitsAt(slot) & (COMMON | GREET)) !== 0) return;
  const odd = /[\d_]|\w[.-]\w/.test(value);
  // "imap-login: Aborted login": a program, and what it says.
  if (!odd && text.charCodeAt(at - 1) === 45 && gap === ": " && (LISTS(hashWord(value)) & DICTIONARY) !== 0) return;
  if (!odd && (isStatus(value) || (!sign && isWordHere(s, tokenAt(s, p))))) return;
  // "app_user_get_info", "instagram_manage_messages": the name of a function or a permission goes on.
  if (gap === "_" && (unitAt(text, at - 1) === 95 || (value.includes("_") && !/\d/.test(value)))) return;
  // "requires a user `access_token`", "models/user_spec.rb".
  if (!sign && OF_PROGRAM.test(value)) return;
  // "Welchen Benutzernamen verwenden Sie?": what one does with it.
  if (!odd && ASKED_OF.test(text.slice(end, end + 10))) return;
  const foreign = (s.script[i] as number) !== 1;
  if (
    /\.(exe|dll|js|ts|html?|php|png|jpe?g|gif|svg|log|txt|pdf|com|org|net|csv|tsv|xlsx?|docx?|json|ya?ml|xml|css|sql|zip|gz|py|rb|java|bak)$/i.test(
      value,
    ) &&
    !/@/.test(gap)
  )
    return;
  if (!believed()) return;
  ctx.emit(p, end, "USERNAME", strong && mark ? 0.93 : 0.84, "username-cue");
  // "my login is jdoe_ops, not jdoe".
  const not = NOT.exec(text.slice(end, end + 48));
  if (not !== null)
    ctx.emit(end + not[0].length - (not[1] as string).length, end + not[0].length, "USERNAME", 0.82, "username-cue");

  function believed(): boolean {
    // "user 'mvandijk' (192.0.2.4)": in quotes of its own.
    if (!odd && /['"]$/.test(gap) && text[end] === gap.at(-1) && (unheard(value) || isListedName(value))) return true;
    // "user post-amrit / password …": each on its line.
    if (odd && gap === " " && /^[a-z][\w.-]+$/.test(value) && PASSWORD_NEXT.test(text.slice(end, end + 24)))
      return true;
    // `user-name "netadm-tz"`.
    // "l'utilisateur « mbertholon »".
    if (!odd && /[«“„] ?$/.test(gap) && /^ ?[»”“]/.test(text.slice(end, end + 2)) && unheard(value)) return true;
    if (odd && /["']$/.test(gap) && text[end] === gap[gap.length - 1] && !isOfWords(value) && !/^\d/.test(value))
      return true;
    if (odd) {
      if (sign || (strong && /\w-\w/.test(value) && GAMES.test(text.slice(at, s.end[i])))) return true;
      // "github user dlindqvist-ops lost access": tied with a hyphen, and does something.
      if (
        /^[a-z]+-[a-z-]+$/.test(value) &&
        value
          .split("-")
          .some((part) => (unheard(part) || isListedName(part)) && (LISTS(hashWord(part)) & DICTIONARY) === 0) &&
        // "user ext-mizrahi": who has no place in the house says so.
        (ACTS.test(text.slice(end, end + 14)) || OUTSIDER.test(value))
      )
        return true;
      return /\p{L}/u.test(value) && /[\d_.]/.test(value) && !/^\d+(st|nd|rd|th|am|pm|h|x|gb|mb|ms)$/i.test(value);
    }
    const end_ = CLAUSE_END.test(text.slice(end, end + 8));
    if (strong && gap !== "" && (HUMPED.test(value) || isStranger(ctx, p, value))) return true;
    // "המשתמש roniz נעול": a Latin word where nothing else is Latin.
    if (foreign && gap === " " && /^[a-z][a-z.]{3,20}$/.test(value) && !isStatus(value) && !COMPOUND.test(value))
      return true;
    if (gap === " " && ACTS_TOO.test(text.slice(end, end + 16)) && isStranger(ctx, p, value)) return true;
    if (end_ && gap === " " && !SHORT_CUE.test(text.slice(at, s.end[i])) && isStranger(ctx, p, value)) return true;
    // "User HRADLEY (employee) gets": capitals alone.
    if (/^[A-Z]{5,20}$/.test(value) && gap !== "" && isStranger(ctx, p, value.toLowerCase()))
      if (
        sign ||
        text.charCodeAt(end) === 44 ||
        ACTS.test(text.slice(end, end + 14)) ||
        ACTS_TOO.test(text.slice(end, end + 16)) ||
        text.startsWith(" (", end)
      )
        return true;
    if (!sign) {
      // "Benutzer hlammers / Passwort …".
      if (gap === " " && (unheard(value) || isListedName(value)) && PASSWORD_NEXT.test(text.slice(end, end + 24)))
        return true;
      if (gap === " " && end_ && unheard(value) && PASSWORD_BEFORE.test(text.slice(Math.max(0, at - 56), at)))
        return true;
      if (unitAt(text, end) === 32 && gap === " " && unheard(value) && ACTS.test(text.slice(end, end + 14)))
        return true;
      // "brugernavn atn, pc'en …": initials, where no language has such a word.
      const long = value.length >= 5 || (/^[a-z]+$/.test(value) && !isOrdinaryAnywhere(value));
      return strong && gap === " " && end_ && long && unheard(value);
    }
    // "alias: Mama kommt heim": what is called so.
    if (SHORT_CUE.test(text.slice(at, s.end[i])) && /^[A-Z]/.test(value) && /^ \p{L}/u.test(text.slice(end, end + 2)))
      return false;
    // Two capitalised words are a name or a title.
    if (/^[A-Z]/.test(value) && /^\s+[A-Z]/.test(text.slice(end, end + 3))) return false;
    // "instagram: nem működik", "discord: zawiesza się": what it does.
    if (mark && !strong && /^\p{Ll}+$/u.test(value) && OF_NETWORK.test(text.slice(at, s.end[i])))
      return end_ && isStranger(ctx, p, value);
    if (mark) return true;
    // "username Peachfuzz is my daughter's".
    if (strong && gap === " " && /^\p{Lu}\p{Ll}{3,}$/u.test(value) && ACTS.test(text.slice(end, end + 14)))
      return unheard(value.toLowerCase());
    if (strong) return end_ || /[a-z][A-Z]/.test(value) || foreign;
    // "my steam is buggy": what it is like, not whose.
    return (
      foreign ||
      (end_ &&
        (LISTS(hashWord(value)) & DICTIONARY) === 0 &&
        !ADJECTIVE.test(value) &&
        OWN.test(text.slice(Math.max(0, at - 8), at)))
    );
  }
}

const REALM = /^@[A-Za-z][\w-]{1,20}(?![\w@]|\.\w)/;

/** A word of the text's language, or several of what an English one names: "ten login providers". */
function isWordHere(s: Scan, k: number): boolean {
  return isOrdinary(s, k) || (isEnglishWord(s, k) && s.text.charCodeAt((s.end[k] as number) - 1) === 115);
}

/** A place to be filled, and accounts that every machine has. */
const NOBODY =
  /^(?:(?:your|my|new|some|any|this|current|other)?[_-]?user(?:[_-]?name)?|root|administrator|nobody|www-data|guest|visitors?|all_users|_{0,2}token_{0,2}|x-access-token|oauth2?|motdepasse|passwor[dt]|contraseña|contrasena|senha|wachtwoord|utilisateur|benutzer|usuario|\$oauthtoken|api_?key|await|async|string|number|boolean|integer|varchar|static|const|public|private|pass|new|null|none|true|false|undefined|this|self|function|session|request|req|ctx|bok|hoi|ciao|hola|halo|szia|salut|selam|pozdrav)$/i;

const HANDLES = /(?<!\p{L})(?:to|can|will|could|would|should|must|may|not|and) $/u;
/** What programs call a key, a field or a file. */
const OF_PROGRAM =
  /^[a-z]+(?:_[a-z]+)*_(?:log[io]ns?|tokens?|ids?|keys?|secret|url|uri|type|role|agent|data|count|list|table|messages?|path|file|hash)$|\.(?:rb|py|sh|ya?ml|json|xml|css|php|tpl|md|sql|java|go|conf|ini|cfg)$/;

const ASKED_OF =
  /^ (?:Sie|sie|ihr|du|ich|wir|vous|tu|usted|ustedes|lei|voi|você|vocês|u|je|jij|ni|pan|pani|państwo)(?![\p{L}'’])/u;

/** What commas set apart behind the word for it, spelled as no word is. */
function setApart(ctx: Context, at: number): void {
  const { text } = ctx.scan;
  const end = userEnd(text, at);
  const value = text.slice(at, end);
  // "(id, login, pw_hash, dob)": columns.
  if (/[(,] ?\w+$/.test(text.slice(Math.max(0, at - 24), at - 2)) && value.includes("_")) return;
  if (text.charCodeAt(end) === 44 && value.length >= 4 && (isOddName(value) || isHandle(ctx, at, value)))
    ctx.emit(at, end, "USERNAME", 0.82, "username-apart");
}

const isOddName = (value: string): boolean => /^[a-z][\w.-]*$/i.test(value) && /[a-z]_[a-z]|[a-z]\d{1,4}$/i.test(value);

/** "account kanders is locked", where the word alone says little. */
export function accountNamed(ctx: Context, i: number): void {
  const s = ctx.scan;
  const p = (s.end[i] as number) + 1;
  const end = userEnd(s.text, p);
  // "account=tordis_b skipped".
  if (s.text.charCodeAt(p - 1) === 61 && isOdd(s.text.slice(p, end)) && looksLogin(s.text.slice(p, end), true))
    ctx.emit(p, end, "USERNAME", 0.82, "username-account");
  if (s.text.charCodeAt(p - 1) !== 32) return;
  const told =
    /^(?:(?:in question |concerned |affected )?(?:is|was)|=|:|name:?|ist|es|est|è|é)? ?([a-z][\w.-]{3,31})/i.exec(
      s.text.slice(p, p + 40),
    );
  const value = told?.[1] ?? "";
  // "acc is jamalthegoat99", "Jira account asaleh, …".
  if (told !== null && /^(?:in q|conc|aff)/.test(told[0]) && isHandle(ctx, p + told[0].length - value.length, value)) {
    const from = p + told[0].length - value.length;
    ctx.emit(from, from + value.length, "USERNAME", 0.8, "username-account");
    return;
  }
  if (/[a-z]\d|_/.test(value) && /^[a-z]/.test(value) && told !== null && told[0].length > value.length) {
    const from = p + told[0].length - value.length;
    ctx.emit(from, from + value.length, "USERNAME", 0.8, "username-account");
    return;
  }
  // "account nettle_wisp locked".
  if (value.includes("_") && LOCKED.test(s.text.slice(end, end + 24)) && !value.split("_").some(isIdentifierWord))
    ctx.emit(p, end, "USERNAME", 0.8, "username-account");
  // "account is bramblejam, works on the phone".
  if (
    told !== null &&
    told[0].length > value.length &&
    /^[,;.]/.test(s.text.slice(p + told[0].length, p + told[0].length + 1))
  ) {
    const from = p + told[0].length - value.length;
    if (!value.includes(".") && isStranger(ctx, from, value))
      ctx.emit(from, from + value.length, "USERNAME", 0.78, "username-account");
  }
  if (unheard(s.text.slice(p, end)) && end - p >= 5 && /^[,;]/.test(s.text.slice(end, end + 1)))
    ctx.emit(p, end, "USERNAME", 0.76, "username-account");
  if (
    (unheard(s.text.slice(p, end)) && ACTS.test(s.text.slice(end, end + 14))) ||
    (ACTS_TOO.test(s.text.slice(end, end + 16)) &&
      (isStranger(ctx, p, s.text.slice(p, end)) || isOutsider(s.text.slice(p, end))))
  )
    ctx.emit(p, end, "USERNAME", 0.8, "username-account");
}

const LOCKED =
  /^ (?:(?:is|was|got|gets|has been|keeps getting|ist|wurde|est|está|è stato|is|är|jest) )?(?:locked|blocked|banned|suspended|disabled|hacked|deactivated|gesperrt|deaktiviert|bloqué|désactivé|bloquead[oa]|suspendid[oa]|bloccat[oa]|geblokkeerd|spärrat|spærret|sperret|zablokowan\p{L}|zablokován\p{L}?)(?!\p{L})/u;
const isOutsider = (value: string): boolean => NUMBERED.test(value) || OUTSIDER.test(value);

/** `"sub":"r.castellanos"` and other names of an actor in a record. */
export function jsonUsers(ctx: Context, text: string): void {
  for (const mark of ['"sub":', '"upn":', '"actor":', '"principal":', '"preferred_username":']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      const hit = /^ ?"((?:[a-z\d-]{2,20}\|)?[a-zA-Z_][\w.-]{2,40}|[a-z\d-]{2,20}\|[\w.-]{6,40})"/.exec(
        text.slice(at + mark.length, at + mark.length + 50),
      );
      if (hit === null || /^(root|admin|system|service)$/i.test(hit[1] as string)) continue;
      const end = at + mark.length + hit[0].length - 1;
      ctx.emit(end - (hit[1] as string).length, end, "USERNAME", 0.86, "username-log");
    }
  }
}

/** What logs say before the user's name. */
const LOGGED = [
  "login ok for ",
  "login failed for ",
  "login for ",
  "logged in for ",
  "auth for ",
  "auth OK for ",
  "auth ok for ",
  "auth failed for ",
  "password for ",
  "credentials for ",
  "publickey for ",
  "session opened for user ",
  "session closed for user ",
  "denied for user ",
] as const;

/** What the command answers, which ends at `at`: "whoami / kbrennard", "whoami → kbrennard". */
export function whoami(ctx: Context, at: number): void {
  const me =
    /^(\n|["'`]?(?: (?:prints|says|gives|returns|shows|is|sagt|gibt|dit|dice))?[ :=→>-]{1,5}["'`]?)(?:[\w-]+\\)?([a-z_][\w.-]{2,31})(?=["'`]?(?:[\s;,.)]|$))/.exec(
      ctx.scan.text.slice(at, at + 70),
    );
  const value = me?.[2] ?? "";
  if (me === null || isSystemUser(value)) return;
  // "whoami is not found": what is said of it.
  if (me[1] !== "\n" && !looksLogin(value, true)) return;
  ctx.emit(at + (me[1] as string).length, at + me[0].length, "USERNAME", 0.88, "username-log");
}

const REFUSED =
  /['‘"`]([a-z_][\w.-]{2,31})['’"`]?: no such user|Permission to \S{3,80} denied to ([A-Za-z][\w-]{2,38})/g;
const SUDO = wordSet("sudo su", "folded");
/** A word of each that LOGGED begins with, and of each that REFUSED finds. */
const LOGGED_WORDS = wordSet("login logged auth oauth password credentials publickey session denied", "folded");
const REFUSING = wordSet("such permission", "folded");
const PROXIED = / ([\w.@\\-]{1,40}) (?=HIER_)/g;

/** "Failed password for kanders from 192.0.2.5", "session opened for user kanders by". */
export function loggedUsers(ctx: Context): void {
  const s = ctx.scan;
  const { text, signs, words, cues } = s;
  if (SUDO.inText(s) && text.includes(" : ")) {
    const sudo = /(?:^|[\s\]])(?:sudo|su)(?:\[\d+\])?: {1,2}([a-z_][\w.-]{2,31}) : /.exec(text.slice(0, 4096));
    if (sudo !== null && sudo[1] !== "root") {
      const from = sudo.index + sudo[0].length - 3 - (sudo[1] as string).length;
      ctx.emit(from, from + (sudo[1] as string).length, "USERNAME", 0.86, "username-log");
    }
  }
  const signsIn = (words & KEYWORD) !== 0 || (cues & (C_PASSWORD | C_USER)) !== 0;
  for (let at = LOGGED_WORDS.inText(s) ? text.indexOf(" for ") : -1; at >= 0; at = text.indexOf(" for ", at + 4)) {
    const mark = LOGGED.find((mark) => text.startsWith(mark, at - mark.indexOf(" for ")));
    if (mark === undefined) continue;
    const from = at - mark.indexOf(" for ") + mark.length;
    const hit =
      /^(?:(?:invalid|illegal) user |')?([a-z_][\w.-]{1,31})(?= from \S|\s?\((?:uid|attempt|try)|, | by |'@|'|$|\n)/.exec(
        text.slice(from, from + 60),
      );
    if (
      hit === null ||
      isSystemUser(hit[1] as string) ||
      /^(?:the|my|your|this|everything|anything|both|all|work|unknown|null|none)$/.test(hit[1] as string)
    )
      continue;
    const end = from + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "USERNAME", 0.88, "username-log");
  }
  // "…: [cmutai] (from client ap-17": a server that lets people into a net.
  if ((signs & BRACKET) !== 0 && text.includes("] (from client")) {
    const hit = /\[(?:[\w.-]{1,20}\\)?((?=[^\]/]*[a-z])[a-z\d_][\w.@-]{2,40})(?:\/<[^>]{0,40}>)?\] \(from client/i.exec(
      text.slice(0, 4096),
    );
    const name = hit?.[1] ?? "";
    const from = hit === null ? 0 : hit.index + hit[0].indexOf(name);
    if (hit !== null) ctx.emit(from, from + name.length, "USERNAME", 0.88, "username-log");
  }
  // "groups: 'nadja': no such user", "Permission to acme/site.git denied to nadja."
  if (
    REFUSING.inText(s) &&
    ((signsIn && text.includes("no such user")) || ((signs & SLASH) !== 0 && text.includes("denied to ")))
  )
    for (const hit of all(REFUSED, text)) {
      const name = (hit[1] ?? hit[2]) as string;
      const from = hit.index + hit[0].indexOf(name);
      if (!isSystemUser(name) && !isOfWords(name)) ctx.emit(from, from + name.length, "USERNAME", 0.88, "username-log");
    }
  // "… CONNECT dl.example.com:443 nadja HIER_NONE/-": a proxy's log.
  if ((signs & SLASH) !== 0 && text.includes("HIER_"))
    for (const hit of all(PROXIED, text))
      if (hit[1] !== "-")
        ctx.emit(hit.index + 1, hit.index + 1 + (hit[1] as string).length, "USERNAME", 0.88, "username-log");
  // The third field of a web server's log: "192.0.2.61 - hvandalen [11/Oct/2023".
  const web = (signs & (HYPHEN | BRACKET | SLASH)) === (HYPHEN | BRACKET | SLASH);
  for (let at = web ? text.indexOf(" - ") : -1; at >= 0; at = text.indexOf(" - ", at + 3)) {
    const hit = /^([\w.@-]{2,40}) \[\d{1,2}\/\w{3}\/\d{4}/.exec(text.slice(at + 3, at + 64));
    if (hit !== null && hit[1] !== "-" && isAlnum(text.charCodeAt(at - 1)))
      ctx.emit(at + 3, at + 3 + (hit[1] as string).length, "USERNAME", 0.88, "username-log");
  }
}
