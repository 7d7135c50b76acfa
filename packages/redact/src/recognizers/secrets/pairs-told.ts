/**
 * Secrets told beside another value: the old one and the new ("alt/neu: "Schwalbe50blau" → "Schwalbe125.KX""), a login and its password with nothing but a
 * stroke between ("my own, guest-okoro-4 / daisy42"), words with stops between behind a name for a password ("Passordet er nå Fjell.og.Fjord"), and what a
 * program says it was given ("PinCheck: input '77140' rejected").
 */
import { C_PASSWORD, C_USER } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { inCode } from "../source-code.ts";

const OLD_NEW = codedOnce(
  /(?<!\p{L})(?:old|new|previous|current|alt(?:es|e)?|neu(?:es|e)?|ancien\p{L}*|nouve\p{L}+|vieja|nueva|antigua|anterior|vecchia|nuova|antiga|nova|oude?|nieuwe?|gammalt?|nytt|gammelt?|nyt|vanha|uusi|stare|nowe|staré|nové|régi|új|veche|nouă|стар\p{L}{1,3}|нов\p{L}{1,3}|παλι\p{L}+|νέο\p{L}?|eski|yeni)(?!\p{L})/iu,
);
/** "old/new", "alt/neu": of what one has of each. */
const BOTH =
  /(?<!\p{L})(?:old ?\/ ?new|new ?\/ ?old|alt ?\/ ?neu|ancien ?\/ ?nouveau|vieja ?\/ ?nueva|vecchia ?\/ ?nuova|antiga ?\/ ?nova|oud ?\/ ?nieuw|gammalt ?\/ ?nytt|gammel ?\/ ?ny|stare ?\/ ?nowe|staré ?\/ ?nové|старый ?\/ ?новый|старий ?\/ ?новий|eski ?\/ ?yeni)(?!\p{L})/iu;
const QUOTED =
  /["“„«‘]([^\s"“”„«»‘’]{5,32})["”“»’] ?(?:→|-{1,2}>|=>|⇒|>|\/|,|then|dann|puis|luego|poi|und|and|et|y|e|en|och|og|i|и|та) ?["“„«‘]([^\s"“”„«»‘’]{5,32})["”“»’]/gu;
const OLD =
  "old|former|previous|new|current|alte[rnms]?|neue[rnms]?|vorige[rn]?|ancien|nouveau|viejo|antiguo|anterior|nuevo|vecchio|nuovo|velho|antigo|novo|oude?|nieuwe|gamla|nya|gamle|nye|vanha|uusi|stary|nowy|starý|nový|régi|új|vechiul|noul|vechi|nou|старый|новый|прежний|старий|новий|стар|нов|стария|новия|παλιός|νέος|παλιό|νέο|eski|yeni|القديم|الجديد|הישן|החדש|पुराना|नया|cũ|mới|lama|baru|lumang|bagong";
const CODE =
  "(?:door |gate |entry |alarm |tür|tor|alarm|haus|dør|dörr|port|deur|poort|ovi|kapu)?(?:code|pin|kod|kode|koden|koodi|kód|código|codice|cod|codul|код|пин|пін|κωδικός|kodu|kod|şifre|الرمز|הקוד|कोड|mã|kode)";
/** "door code used to be 1066, now 1215", "el código viejo era 1492 y el nuevo 1812". */
const CODES_OF_THEN = codedOnce(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:(?:${OLD}) ${CODE}|${CODE} (?:${OLD}))(?![\\p{L}\\p{M}])(?: (?:is|was|used to be|ist|war|est|était|es|era|è|é|är|var|er|on|oli|to|był|je|byl|este|volt|это|был|був|беше|είναι|ήταν|ay))?[ :=]{1,3}(\\d{4,6})(?![\\p{L}\\d]|[.,:/-]\\d| (?:lines?|rows?|zeilen|lignes|líneas|righe|linhas|regels|rader|linjer|строк|рядк))(?:[^\\d\\n.]{1,40}(?<![\\p{L}\\p{M}])(?:${OLD}|now|jetzt|maintenant|ahora|ora|agora|nu|nå|nyt|teraz|teď|most|acum|теперь|тепер|сега|τώρα|şimdi)(?![\\p{L}\\p{M}])[^\\d\\n.]{0,16} (\\d{4,6})(?![\\p{L}\\d]|[.,:/-]\\d))?`,
    "giu",
  ),
);
const ANYBODYS =
  /promo|discount|rabat|rabais|réduc|coupon|voucher|gutschein|descuento|cup[oó]n|sconto|desconto|korting|slev|скид|знижк|error|fehler|erreur|erro(?!\p{L})|fout|błęd|chyb|ошибк|помилк|post|zip|area|product|produ[kc]t|articul|artikel|source|quell/iu;
const SLASHED =
  /(?<![\p{L}\d./_@-])((?=[\p{L}\d._@-]{0,30}[\d._-])\p{L}[\p{L}\d._@-]{3,30}) \/ ((?=[^\s/]{0,20}\d)(?=[^\s/]{0,20}\p{L})[\p{L}\d!#$%&*+@_.-]{5,30})(?![\p{L}\d/])/gu;
const STOPPED =
  /^(?: [\p{L}\p{M}'’]{1,14}){0,4}[ :=]{1,3}["“„«']?((?=\S*\.\p{L}\S*\.|\p{Lu}\S*\.\p{Lu})\p{L}[\p{L}\d]{1,15}(?:\.[\p{L}\d]{1,15}){1,4})(?![\p{L}\d/@(:=])/u;
/** A file, a place in the net, a program's names. */
const OF_MACHINES =
  /\.(?:com|net|org|io|de|fr|es|it|nl|pl|eu|uk|ru|local|example|test|exe|dll|js|ts|py|php|html?|json|xml|ya?ml|txt|pdf|docx?|xlsx?|csv|png|jpe?g|zip|conf|cfg|ini|log|sh|java|cs|java|class|kt|go|rb)$|^(?:System|Microsoft|com|org|java|javax|net|android|Azure|App|Auth|Security|User|Config|Settings|Admin|Api|Core|Data|Spring|Django|Laravel)\.|^(?:www|z|e|d|t|bzw|p|s|u|i)\./iu;
const GIVEN =
  /(?<!\p{L})(?:input|entered|eingabe|saisie|entrada|attempt(?:ed)?|provided|submitted|supplied|wpisano|zadano|введено|введён|ввод)(?: (?:was|is|code|pin|value))?[ :=]{1,3}['"‘“]?(\d{4,8}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6,8})['"’”]?(?![\p{L}\d])/giu;
const CHECKED =
  /(?<![A-Za-z])(?:[Pp][Ii][Nn]|[Oo][Tt][Pp]|TAN|2FA|MFA|TOTP|[Pp]asscode|[Pp]assw|[Kk]ennw)|[a-z](?:Pin|Otp|Passcode|Password|Code)(?![a-z])/;

export function pairedSecrets(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  if (s.hasDigit && /["“„«‘]/u.test(text) && ((s.cues & C_PASSWORD) !== 0 || BOTH.test(text)))
    for (const hit of all(QUOTED, text)) {
      const before = text.slice(Math.max(0, hit.index - 64), hit.index);
      const line = before.slice(before.lastIndexOf("\n") + 1);
      const [one, other] = [hit[1] as string, hit[2] as string];
      if (!OLD_NEW.test(line) || !isChosen(one) || !isChosen(other) || alike(one, other)) continue;
      const at = hit.index + 1;
      put(at, one);
      put(hit.index + hit[0].length - 1 - other.length, other);
    }
  if (s.hasDigit && THEN.inText(s))
    for (const hit of all(CODES_OF_THEN, text)) {
      if (ANYBODYS.test(text.slice(Math.max(0, hit.index - 30), hit.index + hit[0].length + 30))) continue;
      put(hit.index + hit[0].indexOf(hit[1] as string), hit[1] as string);
      if (hit[2] !== undefined) put(hit.index + hit[0].lastIndexOf(hit[2]), hit[2]);
    }
  if ((s.cues & (C_PASSWORD | C_USER)) === 0) {
    given();
    return;
  }
  if (s.hasDigit && text.includes(" / "))
    for (const hit of all(SLASHED, text)) {
      const [name, value] = [hit[1] as string, hit[2] as string];
      if (!isChosen(value) || /^[A-Z\d-]+$/.test(value) || /\.\w{2,4}$/.test(value) || inCode(s, hit.index)) continue;
      if (/^\p{L}+\d$|^v?\d/u.test(value) || value.replace(/\d+$/, "") === name.replace(/\d+$/, "")) continue;
      ctx.emit(hit.index, hit.index + name.length, "USERNAME", 0.8, "username-pair");
      put(hit.index + hit[0].length - value.length, value);
    }
  if ((s.cues & C_PASSWORD) !== 0 && text.includes("."))
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      if (((s.cue[i] as number) & C_PASSWORD) === 0) continue;
      const end = s.end[i] as number;
      const hit = STOPPED.exec(text.slice(end, end + 110));
      if (hit === null || OF_MACHINES.test(hit[1] as string) || inCode(s, end)) continue;
      put(end + hit[0].length - (hit[1] as string).length, hit[1] as string);
    }
  given();

  function given(): void {
    if (!s.hasDigit || !CHECKED.test(text)) return;
    for (const hit of all(GIVEN, text)) {
      const at = hit.index + hit[0].lastIndexOf(hit[1] as string);
      if (CHECKED.test(text.slice(Math.max(0, at - 90), hit.index) + text.slice(at, at + 60)))
        put(at, hit[1] as string);
    }
  }

  function put(at: number, value: string): void {
    ctx.emit(at, at + value.length, "SECRET", 0.8, "password-paired");
  }
}

const THEN = wordSet(
  "old former previous new current alte alter alten altes neue neuer neuen neues vorige ancien nouveau viejo antiguo anterior nuevo vecchio nuovo velho antigo novo oud oude nieuwe gamla nya gamle nye vanha uusi stary nowy starý nový régi új vechiul noul старый новый прежний старий новий стар нов стария новия παλιός νέος παλιό νέο eski yeni القديم الجديد הישן החדש पुराना नया cũ mới lama baru lumang bagong",
  "folded",
);
/** Letters with figures or signs among them. */
const isChosen = (value: string): boolean =>
  /\p{Ll}{2}/u.test(value) && /[\d!#$%&*+@_.-]/.test(value) && !/^https?:|^[\w.-]+@[\w.-]+$/.test(value);
/** "v1.2" and "v1.3": one thing, twice. */
const alike = (one: string, other: string): boolean => /^\D{0,3}[\d.]+$/.test(one) && /^\D{0,3}[\d.]+$/.test(other);
