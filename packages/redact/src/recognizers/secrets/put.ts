/**
 * Passwords by what was done: "I changed it to bananabread", "in Kuchenblech geändert", "me piden la contraseña y pongo girasol",
 * "cambiada a melón", "поменяла пароль на соняшник", "şifre olarak papatya"; and answers to security questions that somebody
 * says to have given: "à la question secrète j'ai répondu Biscotte". The deed's word is where one looks; a word for a password,
 * or for such a question, has to stand close by.
 */
import { C_CODE, C_PASSWORD, MONTH, wordBits } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, tokenAt } from "../context.ts";
import { ENDS, GOES_ON } from "./joints.ts";
import { isStranger, isWord, PROPERTY } from "./plain.ts";
import { isSecretsProgram } from "./programs.ts";

/** Changed or set, with a small word before the value. */
export const SET_WORDS = `changed reset satte sätter setter sætter غيرت بدلت غيرنا החלפתי שיניתי עדכנתי switched updated renamed changé changée changer modifié modifiée mis mise cambié cambiado cambiada cambio cambiata cambiato cambiai impostata impostato modificata mudei alterei troquei mudada
  alterada veranderd gewijzigd ingesteld veranderde wijzigde ändrade ändrat bytte bytt ændret ændrede skiftet endret endra vaihdoin muutin vaihdettu zmieniłam zmieniłem zmienione zmieniony ustawiłam ustawiłem ustawione ustawiony
  nastavené nastavil nastavila nastavený změnil změnila zmenil zmenila zmenené schimbat schimbato setat promijenio promijenila promenio promenila spremenil spremenila смених сменил сменила сменили поменял поменяла поменяли изменил изменила
  поставил поставила змінила змінив поміняла поміняв άλλαξα diganti ganti ubah diubah đổi geändert geaendert umgestellt gesetzt`;
/** Typed or given, the value right behind. */
export const PUT_WORDS = `hinterlegt angegeben tried antworte antwortete отвечала отвечал отвечаю відповідала réponds répondais rispondo respondía contesto átírtam typed entered answered puse pongo ponía meto escribo escribí tecleo introduzco respondí contesté tape tapé saisis répondu metto inserisco inserito scrivo scritto digito digitato risposto ponho coloco escrevo respondi digitei usei typ vul skriver
  skrev svarade angav svarede svarte wpisuję wpisałam wpisałem odpowiedziałam odpowiedziałem zadávám zadal zadala odpověděl odpověděla odpovedal odpovedala ввожу ввел ввела ввёл набираю ответил ответила вводжу відповіла відповів eingegeben eingetippt geantwortet ingevuld ingevoerd olarak`;

const SET =
  /(?:^(?: [\p{L}\p{M}'’-]{1,14}){0,3}? (?:to|auf|in|en|pour|par|a|à|por|para|ad|naar|till|til|na|на|în|u|v|σε|إلى|الى|jadi|menjadi|thành|als|como|come|som|jako|как|як):? |^(?: [\p{L}\p{M}'’-]{1,14}){1,3}? ל-?)["“«'„]?([\p{L}\p{M}\d!#$%&*@_.+-]{4,64}?)["”»']?(?=[.,;:!?)]*(?:\s|$))/iu;
const PUT =
  /^(?: (?:mit|with|con|avec|com|med|in|als|:))?:? ["“«'„]?([\p{L}\p{M}\d!#$%&*@_.+-]{4,64}?)["”»']?(?=[.,;:!?)]*(?:\s|$))/iu;
/** "auf Kuchenblech geändert", "Regenschirm eingegeben", "papatya olarak". */
const BEFORE =
  /(?:(?<!\p{L})(?:auf|in|zu|mit|als|naar) |(?<=\p{L} ))["“«'„]?([\p{L}\p{M}\d!#$%&*@_+-]{4,32})["”»']? $/iu;
const OLD_ONE =
  /^["”»']?[^.!?\n]{0,8}(?<!\p{L})(?:old|previous|former|alte[sr]?|vorher|ancien|avant|antigua|anterior|antes|vecchia|prima|antiga|oude|gamla|gamle|stare|staré|старый|старое) ?(?:one|einer|eines)?(?:,? (?:is|was|war|c['’]était|était|era|foi|var|było|bylo|был|было))?:? ["“«'„]?([\p{L}\d!#$%&*@_+-]{4,32})(?=["”»']?[.,;!?)]*(?:\s|$))/iu;
/** The deed stands behind the value. */
const BEHIND =
  /^(?:geändert|geaendert|umgestellt|gesetzt|eingegeben|eingetippt|hinterlegt|angegeben|geantwortet|ingevuld|ingevoerd|olarak)$/iu;
/** What is done to things with a password that is no value. */
const NOTHING =
  /^(?:something|anything|everything|nothing|default|factory|defaults|expire|never|null|true|false|private|public|manual|auto|automatic|weekly|monthly|daily|twice|again|correctly|exactly|required|optional|none|blank|english|german|deutsch|englisch|français|anglais|inglés|español|etwas|nichts|alles|anderes|neues|zweimal|nochmal|richtig|autre|rien|otra|otro|algo|nada|tutto|niente|qualcosa|tudo|iets|niets|något|noget|noe|coś|wszystko|něco|всё|что-то|другой|новый|новое|інший|başka|yeni|şey)$/iu;
/** Where and why one changes a password: "na telefonie", "por seguridad". */
const ELSEWHERE =
  /^(?:tele[fp]on|mobil|handy|smart|lap|comput|komput|компьют|ноут|сайт|сервер|телефон|мобил|планшет|приложен|додат|порт|аккаунт|кабинет|почт|tablet|kont|konto|accoun|compt|cuent|mej?l|mail|jobb|arbeid|arbejd|arbet|work|server|router|stron|strán|panel|segur|sécur|sicher|sicur|bezpie|bezpeč|безопас|безпек|uffici|büro|office|casa|home|oficin|banc|bank|secure|hemsid|sidan|nett|web|site|sito|sitio|prac|bur|bör|enero|januar)/iu;
/** "bytte lösenordet till jobbmejlen": the account it is for has its article behind it. */
const NORDIC = /^[^.]*? till? \S*(?:en|et|ot|an)["”»']?$/iu;
const WHEN =
  /^["”»']? (?:this|last|yesterday|today|on|when|after|before|at|in|heute|gestern|vorhin|letzte\p{L}*|am|ce|cette|hier|aujourd|ayer|hoy|esta|como|ieri|oggi|stamattina|come|ontem|hoje|como|gisteren|vandaag|igår|idag|i går|i dag|wczoraj|dzisiaj|dziś|včera|dnes|вчера|сегодня|вчора|сьогодні|dün|bugün|diye|ver|gir|yaz|belirle|ayarla)/iu;
/** Whose answer it is. */
const QUESTION =
  /(?<!\p{L})(?:(?:security|secret) (?:question|answer)|sicherheitsfrage\p{L}*|geheimfrage|question (?:secrète|de sécurité)|pregunta (?:secreta|de seguridad)|domanda (?:segreta|di sicurezza)|pergunta (?:secreta|de segurança)|beveiligingsvraag|säkerhetsfråga\p{L}*|sikkerhedsspørgsmål\p{L}*|sikkerhetsspørsmål\p{L}*|pytanie (?:pomocnicze|kontrolne|bezpieczeństwa)|(?:kontrolní|bezpečnostní) otázk\p{L}*|(?:секретный|контрольный) вопрос|вопрос\p{L}* (?:о|про|об)|frage nach|question sur|pregunta (?:sobre|de|del)|domanda (?:su|sul|sulla|del|della)|pergunta (?:sobre|do|da)|pytanie o|otázk\p{L}* (?:na|o)|(?:секретне|контрольне) питання)(?!\p{L})/iu;
/** A code that is set to a word is a password. */
const SET_CUES = C_PASSWORD | C_CODE;
/** Words, and tokens, around the deed. */
const REACH = 16;

/** At the word for what was done, token `i`. */
export function setTold(ctx: Context, i: number): void {
  tellDeed(ctx, i, SET, false);
}

export function putTold(ctx: Context, i: number): void {
  tellDeed(ctx, i, PUT, true);
}

function tellDeed(ctx: Context, i: number, form: RegExp, put: boolean): void {
  const s = ctx.scan;
  const { text } = s;
  const end = s.end[i] as number;
  const start = s.start[i] as number;
  const word = text.slice(start, end);
  const window = text.slice(Math.max(0, start - 90), Math.min(text.length, end + 60));
  if (
    !(
      ((s.cues & (put ? C_PASSWORD : SET_CUES)) !== 0 && passwordNear(ctx, i, put ? C_PASSWORD : SET_CUES)) ||
      (put && QUESTION.test(window)) ||
      (!put && WIFI.inText(s) && WIFI_NEAR.test(window))
    )
  )
    return;
  // "mudei a senha para abacaxi": the first small word may be an article.
  for (let n = 0, from = end; n < 3; n++) {
    const behind = form.exec(text.slice(from, end + 80));
    if (behind === null) break;
    const value = behind[1] as string;
    const at = from + behind[0].lastIndexOf(value);
    from = at + value.length;
    if (!NORDIC.test(behind[0]) && isPut(value, text.slice(at + value.length, at + value.length + 24))) {
      ctx.emit(at, at + value.length, "SECRET", 0.86, "password-put");
      const old = OLD_ONE.exec(text.slice(at + value.length, at + value.length + 64));
      const was = old?.[1] ?? "";
      // "old one was harbour-seal-21".
      if (old !== null && /\d/.test(was) === /\d/.test(value) && isPut(was, "")) {
        const from = at + value.length + old[0].length - was.length;
        ctx.emit(from, from + was.length, "SECRET", 0.84, "password-put");
      }
      return;
    }
    if (((s.cue[tokenAt(s, at)] as number) & C_PASSWORD) === 0) break;
  }
  if (!BEHIND.test(word)) return;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 44), start));
  if (before === null) return;
  const value = before[1] as string;
  // "auf die Frage nach dem ersten Auto hab ich Trabant hinterlegt".
  const answered = /^\p{Lu}/u.test(value) && QUESTION.test(window) && isPut(value, "");
  const at = Math.max(0, start - 44) + before.index + before[0].lastIndexOf(value);
  // "richtig eingegeben": with no small word before it only what no list has.
  if (
    answered ||
    (isPut(value, "") && (/(?:auf|in|zu|mit|als|naar) \S+$/iu.test(before[0].trimEnd()) || isStranger(ctx, at, value)))
  )
    ctx.emit(at, at + value.length, "SECRET", 0.86, "password-put");
}

/** "wifi changed to harbour-seal-22": a net is called so, or opened. */
const WIFI = wordSet("wifi wlan fi вайфай", "folded");
const WIFI_NEAR =
  /(?<!\p{L})(?:wi-?fi|wlan|вай-?фай)(?!\p{L})[^.!?\n]{0,24}(?<!\p{L})(?:changed|geändert|gewijzigd|changé|cambiad\p{L}|cambiat\p{L}|mudad\p{L}|ändrat|ændret|endret|zmienion\p{L}|změněn\p{L}|поменял\p{L}?|сменил\p{L}?|switched|updated|reset)/iu;
/** Is a password spoken of within some words of token `i`? */
function passwordNear(ctx: Context, i: number, cues: number): boolean {
  const s = ctx.scan;
  for (let k = Math.max(0, i - REACH); k < i + REACH && k < s.count; k++)
    if (((s.cue[k] as number) & cues) !== 0) return true;
  return false;
}

const PASSWORD =
  /(?:pass(?:wor[dt]|code|phrase)|kennwort|wachtwoord|lösenord|adgangskode|passord|salasana|schlüssel)$/iu;

function isPut(value: string, rest: string): boolean {
  // "ein neues WLAN-Passwort gesetzt": what was set.
  if (isSecretsProgram(value) || PASSWORD.test(value)) return false;
  if (/\d/.test(value))
    return /\p{L}/u.test(value) && value.length >= 5 && !/^\d+\p{L}{1,3}$|^v\d|@[\w-]+\.|^\p{L}+\.\d/u.test(value);
  if (!/^\p{L}[\p{L}\p{M}-]+$/u.test(value) || NOTHING.test(value) || ELSEWHERE.test(value)) return false;
  return (
    isWord(value) &&
    (wordBits(value, 0, value.length) & MONTH) === 0 &&
    !PROPERTY.test(value) &&
    !/ly$/.test(value) &&
    (ENDS.test(rest) || GOES_ON.test(rest) || WHEN.test(rest))
  );
}
