/**
 * What people prove who they are with: memorable words, code words, the answers to security questions, a mother's maiden
 * name, the first pet. Told behind the word for it: "memorable word: lighthouse", "Sicherheitsfrage: erstes Haustier? Mohrle",
 * "кодовое слово черника", "annemin kızlık soyadı Karadere".
 */

import { mannerHere } from "../../names/model.ts";
import { CLASS, LOWER } from "../../scan/classes.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { GOES_ON, IS, NO_VALUE } from "./joints.ts";

/** What only such questions ask: "What was your first school?". */
const ASKED = codedOnce(
  /(?<!\p{L})(?:what|which|who|where)(?:['’]?s| is| was| were)? (?:the )?(?:name (?:of )?)?(?:is )?(?:your|you|in) (?:mother|father|grandmother|grandfather|first (?:school|pet|car|job|teacher|street|concert|phone|boss|name|employer|dog|cat)|favou?rite (?:teacher|colou?r|food|book|film|movie|band|song|team|sport|place|animal|author|actor|singer|dish|subject|holiday|drink|pet|aunt|uncle)|childhood|oldest|eldest|best (?:friend|man)|street you|city you|town you|born in)[^?\n]{0,40}\?["”]?\s{1,2}/giu,
);

/** One of them stands in each such question. */
const OF_QUESTION = wordSet(
  "mother mothers father fathers grandmother grandmothers grandfather grandfathers first favourite favorite childhood oldest eldest best street city town born",
  "folded",
);

/** The answer behind such a question. */
export function questionsAnswered(ctx: Context): void {
  const { text } = ctx.scan;
  if (!OF_QUESTION.inText(ctx.scan) || !text.includes("?") || !(text.includes("you ") || text.includes("your ")))
    return;
  for (const hit of all(ASKED, text)) {
    const at = hit.index + hit[0].length;
    const line = text.slice(at, at + 140);
    const from = SAID_FIRST.exec(line.slice(0, 60))?.[0].length ?? 0;
    const length = valueAt(line.slice(from), true);
    if (length > 0 && STOP.test(line.slice(from + length, from + length + 8)))
      ctx.emit(at + from, at + from + length, "SECRET", 0.84, "security-answer");
  }
}

/** Words for the secret itself, or a part of what it is called. */
export const ANSWER_WORDS = `memorable maiden codeword codewort kodewort safeword passwort losungswort geheimwort kundenkennwort telefonkennwort telefonpasswort kennwort sicherheitsantwort geheimantwort
  secrète secrete secreta segreta jeune soltera solteira nubile codewoord geheim panieńskie telefoniczne kodowe svobodna slobodna kódové kódszó fată kodord kodordet kodeordet
  tyttönimensä tunnussana turvasana kızlık gizli πατρικό κωδική συνθηματική девичья девичью девичьей кодовая кодовую секретная секретную кодовое контрольное секретное дівоче кодове контрольне секретне таємне моминско тайна кодова الزواج נעורים נעוריה נעוריי gadis rahasia
  sicherheitsfrage sicherheitsfragen geheimfrage kontrollfrage beveiligingsvraag geheime säkerhetsfråga säkerhetsfrågan säkerhetsfrågor sikkerhedsspørgsmål sikkerhedsspørgsmålet sikkerhetsspørsmål sikkerhetsspørsmålet turvakysymys turvakysymyksen turvakysymykseen güvenlik
  kontrolní bezpečnostní pomocnicze zabezpieczające biztonsági securitate seguridad segurança sicurezza ασφαλείας μυστική секретный секретного контрольный контрольного секретне секретного אבטחה ביטחון امنیتی गुप्त सुरक्षा keamanan security secret haustier haustiers huisdier mascota husdjur kæledyr kjæledyr lemmikki lemmikin zwierzaka питомца pet
  ordine`;
/** Names of a kind that somebody's own may have as well. */
export const MAIDEN_WORDS =
  "mädchenname mädchennamen mädchennachname geburtsname meisjesnaam flicknamn pigenavn pikenavn tyttönimi leánykori";
/** Forms by what their last word is: each names the secret, up to where its joint begins. */
const NAMES = [
  "(?:code ?word|safe ?word|(?:memorable|secret|security|safe|verbal|phone|challenge|telephone) (?:word|place|name|date|code ?word|answer|phrase|info(?:rmation)?)|maiden(?: name)?)",
  "(?:code|kode|losungs|geheim|sicherheits|kunden|telefon)(?:wort|antwort|kennwort|passwort)|mädchen(?:nach)?namen?|geburtsname",
  "phrase secrète|mot secret|mot de code|code secret oral|nom de jeune fille|réponse(?: (?:secrète|à la question (?:secrète|de sécurité)))?",
  "frase (?:secreta|de seguridad)|palabra (?:secreta|de seguridad|de paso)|apellido de soltera|respuesta(?: (?:secreta|de seguridad|a la pregunta (?:secreta|de seguridad)))?",
  "frase (?:secreta|de segurança)|palavra secreta|(?:nome|apelido|sobrenome) de solteira|resposta(?: (?:secreta|de segurança|à pergunta (?:secreta|de segurança)))?",
  "frase segreta|parola (?:segreta|d['’]ordine)|cognome da nubile|risposta(?: (?:segreta|di sicurezza|alla domanda (?:segreta|di sicurezza)))?",
  "codewoord|meisjesnaam|(?:geheim )?antwoord|kodord(?:et)?|flicknamn|(?:hemligt )?svar(?:et)?|kodeord(?:et)?|pigenavn|pikenavn|(?:tunnus|turva|koodi)sana|tyttönimi|vastaus",
  "hasło (?:telefoniczne|ustne)|słowo kodowe|(?:nazwisko )?panieńskie|odpowiedź|kódové slovo|(?:jméno )?za svobodna|(?:meno )?za slobodna|odpověď|odpoveď|kódszó|leánykori név|leánykori neve|válasz(?:om)?|cuvânt(?:ul)? (?:secret|de cod)|numele? de fată|răspuns(?:ul)?(?: secret)?",
  "kızlık soyadı|gizli kelime(?:m)?|parola kelimesi|cevabı?m?|κωδική λέξη|συνθηματική λέξη|πατρικό(?: όνομα| επώνυμο)?|απάντηση",
  "девичь(?:я|ю|ей) фамили(?:я|ю|ей)|(?:кодов|контрольн|секретн)ое слово|(?:кодов|секретн|контрольн)(?:ая|ую|ой) фраз(?:а|у|ой)|ответ|дівоче прізвище|(?:кодов|контрольн|секретн|таємн)е слово|відповідь|моминск(?:о|ото) име|(?:тайна|кодова) дума|отговор(?:ът)?",
  "(?:الجواب|الإجابة|جواب|إجابة)(?: السري| السرية)?|(?:اسم )?(?:العائلة )?قبل الزواج|كلمة سرية|(?:שם )?נעורי(?:ם|ה|י)|מיל(?:ת|ה) (?:קוד|סוד|סודית)|תשובה|התשובה|پاسخ|جواب|کلمه رمز|उत्तर|जवाब|कोड वर्ड|nama gadis|kata rahasia|jawaban(?:nya)?|câu trả lời|tên thời con gái",
].join("|");
/** Names of the question: what is behind them may be the question, or what is wrong with it. */
const QUESTIONS =
  "(?:security|secret|safety) question|sicherheitsfrage|geheimfrage|kontrollfrage|question (?:secrète|de sécurité)|pregunta (?:secreta|de seguridad)|pergunta (?:secreta|de segurança)|domanda (?:segreta|di sicurezza)|geheime vraag|beveiligingsvraag|säkerhetsfråga(?:n)?|hemliga frågan?|sikkerheds?spørgsmål(?:et)?|sikkerhetsspørsmål(?:et)?|turvakysymy\\p{L}+|pytani[ea] (?:pomocnicze|zabezpieczające|kontrolne)|(?:kontrolní|bezpečnostní|bezpečnostná) otázk[auy]|biztonsági kérdés\\p{L}*|întrebarea (?:secretă|de securitate)|gizli soru\\p{L}*|güvenlik sorus\\p{L}*|(?:μυστική ερώτηση|ερώτηση ασφαλείας)|(?:секретный|контрольный) вопрос|(?:секретне|контрольне|таємне) (?:питання|запитання)|таен въпрос|السؤال (?:السري|الأمني)|שאלת (?:אבטחה|ביטחון)|سوال امنیتی|गुप्त प्रश्न|सुरक्षा प्रश्न|pertanyaan (?:rahasia|keamanan)|câu hỏi (?:bảo mật|bí mật)";
/** The first pet and its like, as such questions ask. */
const PETS =
  "(?:first|childhood|old|favou?rite) pet(?:['’]?s name)?|(?:ersten|erstes) haustiers?|(?:primera|primer) mascota|eerste huisdier|första husdjur(?:et)?s?(?: namn)?|første (?:kæledyr|kjæledyr)|ensimmäisen lemmikin(?: nimi)?|pierwszego zwierzaka|первого питомца";
/** "… on the account": of what the secret is. */
const OF_ACCOUNT =
  " (?:(?:on|for|of|to) (?:the|my|your|this|his|her|our|their) (?:account|file|profile|policy|record|line|card|contract)|on (?:file|record))";
const HEAD = codedOnce(
  new RegExp(
    `(?:(${QUESTIONS})|(${PETS})|(${NAMES}))(?:${OF_ACCOUNT})?(?![\\p{L}\\p{M}]| (?:count|list|cloud|game|search|limit))`,
    "iuy",
  ),
);
/** Up to the joint: whose, of what. */
const REST = `(?: [\\p{L}\\p{M}'’]{1,16}){0,8}?`;
const JOINT = new RegExp(
  `^${REST}(?:\\s\\((?=[\\p{L}\\d][^()\\n]{2,24}\\))|\\s?["”)]?\\s?[:=?–—→-]{1,2}\\s{1,2}|\\s?[:=]|[,;]?\\s(?:i|we|he|she|ich|wir|j['’]ai|yo|io|eu|ik|jag|jeg|я)\\s(?:said|gave|answered|put|chose|picked|sagte|gab|nannte|dit|donné|dije|di|detto|ho detto|ho dato|disse|dei|zei|gaf|sa|sade|sagde|сказал|сказала|назвал|назвала):?\\s|[.?]["”]?\\n(?=(?:\\[?\\d\\d?:\\d\\d\\]? ?)?\\p{L}[\\p{L} ]{1,18}:)|\\s(?:${IS}|as):?\\s)${"[\"“«'„]?"}`,
  "iu",
);
/** No joint: the secret right behind its name, or behind whose it is. */
const WHOSE =
  "(?: (?:of|for|my|his|her|the|mother|mothers?|mum|mom|mutter|meiner|der|de|ma|mère|madre|mi|mãe|da|minha|della|mia|mamma|van|mijn|moeder|mamma|mor|min|matky|matki|mojej|anyám|mamei|mele|annemin|матери|мамы|моей|матері|мами|моєї|у нас|у меня|в мене|у мене|в нас|при мен|наше|мое|моё|моє|на|майка|ми|μου|της|μητέρας|الأم|والدتي|أمي|של|אמא|האם|אמי|ibu|kandung|saya|mẹ|của|tôi|sorumun|sorusunun))*";
const BARE = new RegExp(`^${WHOSE} ["“«'„]?(?=[\\p{L}])`, "iu");
/** Names in languages that need no "is", and the ones that nothing else follows. */
const WITHOUT_IS =
  /^(?:девичь|кодов|контрольн|секретн|дівоче|таємн|моминск|тайна|ответ|відповідь|kızlık|gizli|cevab|hasło telef|słowo|nama gadis|kata rahasia|jawaban|נעור|מיל|שם נע|תשובה|התשובה|الجواب|قبل|اسم|kódszó|codewort|codewoord|kodord|code ?word|mot de code|mot secret|palabra secreta|palavra secreta|parola (?:d|segreta)|memorable|safe ?word|maiden|mädchenn|tyttönimi|nom de jeune|meisjesnaam)/iu;
const ANSWERED =
  /(?<![\p{L}\p{M}])(?:answer|antwort|réponse|respuesta|risposta|resposta|antwoord|svar(?:et)?|vastaus|odpowiedź|odpověď|odpoveď|válasz|răspuns\p{L}*|cevap|cevabı\p{L}*|απάντηση|ответ|відповідь|отговор|جواب|الجواب|الإجابة|إجابة|תשובה|התשובה|پاسخ|उत्तर|जवाब|jawaban|trả lời)(?![\p{L}\p{M}])/iu;
const NAMED_ANSWER =
  /^(?: [\p{L}\p{M}'’]{1,12}){0,3}? (?:cevabı?m?|ответ|відповідь|جواب|answer|antwort|svar|vastaus|پاسخ|उत्तर|जवाब)(?![\p{L}\p{M}])/iu;
/** Who answers, and what is said before the answer. */
const SAID_FIRST =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? ?)?(?:\p{L}[\p{L} ]{1,18}(?: ?\(\p{L}+\))?: ?)?(?:(?:yes|yeah|sure|okay|ok|uh|um|er|hm|it['’]?s|it was|that['’]?s|that would be|the|ja|ähm|äh|es ist|das ist|oui|euh|c['’]est|sí|pues|es|sim|é|sì|è|eh|to|no|это|да|э)(?:, ?| )){0,3}(?=[\p{L}\d])/iu;
const TOLD_ANSWER = codedOnce(
  new RegExp(
    `^[^.!?\\n]{2,60}?[,;–-] ?(?:(?:meine|my|ma|mi|la|the|die|min|moja) )?(?:answer|antwort|réponse|respuesta|risposta|resposta|antwoord|svar(?:et)?|vastaus|odpowiedź|odpověď|odpoveď|válasz|răspuns\\p{L}*|cevap|ответ|відповідь|отговор)(?: (?:${IS}))? ?:? ?["“«'„]?(?=[\\p{L}])`,
    "iu",
  ),
);
const MAIDEN =
  /maiden|mädchen|geburtsn|jeune|solt|nubile|meisjes|flickn|pigen|pikena|tyttö|panień|svobod|slobod|leányk|de fată|kızlık|πατρικ|девич|дівоч|момин|زواج|נעור|gadis|con gái/iu;
/** "Sicherheitsfrage war das erste Haustier und das war Schnuffel". */
const THAT = codedOnce(
  new RegExp(
    `(?<!\\p{L})(?:das|that|it|which|ça|cela|eso|esto|questo|isso|dat|det|to|это|це) (?:${IS}):?\\s|c['’](?:était|est)\\s`,
    "iu",
  ),
);
const SIGN = /[?–—-]/;
const PET_JOINT =
  /^(?:['’]?s)?(?: name| nimi| namn)?(?: ?[:=?–—-]| (?:is|was|ist|war|es|fue|è|era|är|var|oli|to|był))/u;
const RUN = /^[\p{L}\p{M}\d][\p{L}\p{M}\d'’.&-]{0,24}(?: [\p{L}\p{M}\d][\p{L}\p{M}\d'’&-]{0,24}){0,3}/u;
const STOP = /^(?: ?["”»'“)]| ?[,.;:!?(/|]| [–—-] |\s*\n|\s*$)/u;

const WORDS_BEFORE = 5;

/** The secret behind its name, of which token `i` is a part. */
export function answerTold(ctx: Context, i: number): void {
  const { text } = ctx.scan;
  // "l'ordine": an order, unless it is a "parola d'ordine".
  if (text.startsWith("ordine", ctx.scan.start[i]) && !/['’]/.test(text[(ctx.scan.start[i] as number) - 1] ?? ""))
    return;
  // The longest name that the word is part of: what begins first.
  for (let k = Math.max(0, i - WORDS_BEFORE); k <= i; k++) {
    const at = ctx.scan.start[k] as number;
    HEAD.lastIndex = at;
    const hit = HEAD.exec(text);
    if (hit === null || HEAD.lastIndex < (ctx.scan.end[i] as number)) continue;
    behind(
      ctx,
      HEAD.lastIndex,
      hit[0],
      hit[1] !== undefined,
      hit[2] !== undefined,
      ANSWERED.test(text.slice(Math.max(0, at - 32), at)),
    );
    return;
  }
}

/** Of a memorable date, a date. */
const DAY =
  /^(?:[ :(]{1,3}|,? (?:is|was|of) )(\d{1,2}(?:st|nd|rd|th)?[-./ ](?:of )?(?:\p{L}{3,10}|\d{1,2})[-./ ,]{1,2}(?:19|20)?\d\d|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)(?!\d)/iu;

function behind(ctx: Context, end: number, name: string, question: boolean, pet: boolean, answered: boolean): void {
  const { text } = ctx.scan;
  const line = text.slice(end, end + 140);
  const day = / date$/i.test(name) ? DAY.exec(line) : null;
  if (day !== null) {
    const to = end + day[0].length;
    ctx.emit(to - (day[1] as string).length, to, "SECRET", 0.92, "security-answer");
    return;
  }
  if (question) answerBefore(ctx, end - name.length);
  if (pet && !PET_JOINT.test(line)) return;
  // "gizli sorumun cevabı Pamuk": the question's name, then the answer's.
  const named = question ? (NAMED_ANSWER.exec(line)?.[0].length ?? 0) : 0;
  // "jméno psa, odpověď Rek": the answer is told as one.
  const told = question ? TOLD_ANSWER.exec(line) : null;
  if (told !== null) {
    const from = told[0].length;
    const size = valueAt(line.slice(from), true) || valueAt(line.slice(from), false);
    if (size > 0) {
      ctx.emit(end + from, end + from + size, "SECRET", 0.92, "security-answer");
      return;
    }
  }
  let p = named;
  let joints = 0;
  let asks = named > 0;
  let best = 0;
  let length = 0;
  // "security question first pet - Biscuit": what the last joint of the sentence leads to.
  for (let n = 0; n < 4; n++) {
    const joint = JOINT.exec(line.slice(p));
    if (joint === null || (length > 0 && (!SIGN.test(joint[0]) || best + length < p))) break;
    const sign = SIGN.test(joint[0]);
    p += joint[0].length;
    joints++;
    asks ||= sign || ANSWERED.test(joint[0]) || THAT.test(joint[0]);
    const from = p + (SAID_FIRST.exec(line.slice(p, p + 60))?.[0].length ?? 0);
    const size = valueAt(line.slice(from), true);
    // "is missing on the new page".
    if (size < 0) break;
    if (size > 0) [best, length] = [from, size];
    p = size > 0 ? from + size : p - (line.charCodeAt(p - 1) === 32 ? 1 : 0);
  }
  if (joints === 0) {
    const bare = WITHOUT_IS.test(name) || answered || asks ? BARE.exec(line.slice(p)) : null;
    if (bare === null) return;
    best = p + bare[0].length;
    length = valueAt(line.slice(best), false);
  }
  if (question && !asks && !answered) return;
  // "Security question: first pet?": what is asked is no answer.
  if (length <= 0 || (question && text[end + best + length] === "?")) return;
  // A mother's name proves as much, and is a name; "nazwisko panieńskie jest nieaktualne" tells none.
  if (MAIDEN.test(name)) {
    if (CLASS[text.charCodeAt(end + best)] !== LOWER || mannerHere(ctx.scan).lower)
      ctx.emit(end + best, end + best + length, "PERSON", 0.88, "person-maiden");
  } else ctx.emit(end + best, end + best + length, "SECRET", 0.92, "security-answer");
}

const BEFORE = codedOnce(
  new RegExp(
    `(?:answer|antwort|réponse|respuesta|risposta|resposta|antwoord|svaret|vastaus|odpowiedź|odpověď|válasz|răspunsul|απάντηση|ответ|відповідь) (?:${IS}) ["“«']?([\\p{L}\\d][\\p{L}\\d'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2})["”»']? (?:to|for|pour|à|auf|zur|für|a|para|alla|per|op|voor|på|til|do|na|на|для)(?: \\p{L}{1,4})? $`,
    "u",
  ),
);

/** "la réponse était Pompon pour la question secrète": the answer before its question, which begins at `at`. */
function answerBefore(ctx: Context, at: number): void {
  const from = Math.max(0, at - 96);
  const hit = BEFORE.exec(ctx.scan.text.slice(from, at));
  if (hit === null || NO_VALUE.test(hit[1] as string) || isStatus(hit[1] as string)) return;
  const start = from + hit.index + hit[0].indexOf(hit[1] as string, hit[0].indexOf(" ") + 1);
  ctx.emit(start, start + (hit[1] as string).length, "SECRET", 0.9, "security-answer");
}

/** "Ежовая поляна,": a second word of the answer, where the clause ends behind it; its length with the blank before, 0 for none. */
function oneMore(text: string): number {
  const word = /^ (\p{Ll}[\p{L}\p{M}]{2,15})(?= ?[,.;!?)"”»]|\s*$)/u.exec(text)?.[1] ?? "";
  return word === "" || isStatus(word) || NO_VALUE.test(word) ? 0 : word.length + 1;
}

/** Length of the answer at the beginning of `text`: to the end of its clause, or its first word; -1 for what becomes of it. */
function valueAt(text: string, joined: boolean): number {
  const run = RUN.exec(text);
  if (run === null) return 0;
  const words = run[0].replace(/[.'’&-]+$/u, "").split(" ");
  const first = words[0] as string;
  if (isStatus(first)) return joined ? -1 : 0;
  if (NO_VALUE.test(first) || (first.length < 2 && words.length < 2)) return 0;
  let length = 0;
  for (let k = 0; k < words.length; k++) {
    length += (words[k] as string).length + (k > 0 ? 1 : 0);
    const rest = text.slice(length, length + 20);
    if (STOP.test(rest) || GOES_ON.test(rest)) return length;
    if (!joined) break;
  }
  if (!joined) return /^\p{Lu}/u.test(first) && first.length > 2 ? first.length + oneMore(text.slice(first.length)) : 0;
  // The sentence goes on: one word, and those with a capital behind it.
  length = first.length;
  for (let k = 1; k < words.length && /^\p{Lu}/u.test(words[k] as string); k++)
    length += (words[k] as string).length + 1;
  return /^\p{Lu}|^\d/u.test(first) || words.length > 1 ? length : 0;
}
