/**
 * The answer to a security question by the verb it is given with, the question named or only what such questions ask: "first car. I put Rusty
 * Fiesta", "auf „Name des ersten Haustiers“ hab ich Knödel geantwortet", "ilk evcil hayvan sorusuna Vidacık yazdım", "질문 첫 반려동물 → 나사돌이라고"; and behind a
 * word for the answer in the sentence behind the question.
 */
import { COMMON, wordBits } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { NO_VALUE } from "./joints.ts";

/** Words for a question, as it is put to whoever signs in. */
const QUESTION_WORDS =
  "question questions memorable codeword sicherheitsfrage geheimfrage kontrollfrage frage pregunta preguntas pergunta perguntas domanda domande vraag beveiligingsvraag controlevraag fråga frågan säkerhetsfråga säkerhetsfrågan spørgsmål spørgsmålet sikkerhedsspørgsmål sikkerhedsspørgsmålet spørsmål spørsmålet sikkerhetsspørsmål sikkerhetsspørsmålet kysymys kysymykseen turvakysymys turvakysymykseen pytanie pytaniu pytania odpowiedź odpowiedz otázka otázku otázce otazka otazku kérdés kérdésre kérdéshez întrebarea întrebare întrebării intrebarea вопрос вопросе вопросу питання запитання въпрос въпроса въпросът ερώτηση soru sorusu sorusuna soruya sorusunda سؤال السؤال שאלה השאלה לשאלה שאלת سوال प्रश्न सवाल savaal sawal hỏi pertanyaan tanong katanungan soalan";
const QUESTION = wordSet(QUESTION_WORDS, "folded");
/** What such questions ask, by stems. */
const FIRST =
  "(?:first|childhood|favou?rite|best) (?:pet|dog|cat|car|school|teacher|street|job|boss|concert|friend|primary|house|phone|kiss|toy)|erste[nrsm]? (?:haustier|hund|katze|auto|schule|lehrer|grundschul)\\p{L}*|lieblings(?:lehrer|tier|essen|farbe|film|buch|stadt)\\p{L}*|premi(?:er|ère) (?:animal|chien|chat|voiture|école|prof|rue|instit)\\p{L}*|primer[ao]? (?:mascota|perro|gato|coche|carro|auto|escuela|cole|profe|maestr)\\p{L}*|prim[oa] (?:animale|cane|gatto|auto|macchina|scuola|maestr|insegnant)\\p{L}*|primeir[oa] (?:bicho|animal|cachorro|gato|carro|escola|prof)\\p{L}*|eerste (?:huisdier|hond|kat|auto|school|leraar|juf)\\p{L}*|första (?:husdjur|hund|katt|bil|skol|lärar)\\p{L}*|første (?:kæledyr|kjæledyr|hund|kat|bil|skole|lærer)\\p{L}*|ensimmäi\\p{L}+ (?:lemmik|koira|kissa|auto|koulu|opettaj)\\p{L}*|pierwsz\\p{L}+ (?:zwierz|pies|psa|kot|samoch|aut|szko|naucz)\\p{L}*|prv(?:ní|ního|ý|ého|é|á) (?:mazl|zvíř|pes|psa|kočk|auto|škol|učitel|miláč)\\p{L}*|první\\p{L}* (?:mazl|zvíř|pes|psa|kočk|auto|škol|učitel)\\p{L}*|első (?:háziállat|kuty|macsk|autó|iskol|tanár)\\p{L}*|prim(?:ul|a|ul meu|ului|ei) (?:animal|câin|cain|pisic|mașin|masin|școal|scoal|profes)\\p{L}*|перв\\p{L}+ (?:питом|собак|кошк|маши|авто|школ|учител|животн)\\p{L}*|перш\\p{L}+ (?:улюбл|тварин|собак|кіт|кот|маши|авто|школ|вчител)\\p{L}*|първ\\p{L}+ (?:домаш|куче|котк|кола|училищ|учител|любим)\\p{L}*|πρώτ\\p{L}+ (?:κατοικίδ|σκύλ|γάτ|αυτοκίν|σχολεί|δάσκαλ)\\p{L}*|ilk (?:evcil|köpe|kedi|araba|okul|öğretmen)\\p{L}*|أول (?:حيوان|كلب|قط|سيار|مدرس)\\p{L}*|اولین (?:حیوان|سگ|ماشین|مدرسه|معلم)\\p{L}*|(?:חיית המחמד|הכלב|החתול|הרכב|בית הספר|המורה) ה?ראשו\\p{L}+|(?:pehl[aei]|पहल[ाेी]) (?:pet|kutta|school|स्कूल|पालतू|कुत्त)[\\p{L}\\p{M}]*|(?:thú cưng|con vật|trường|xe|cô giáo) đầu tiên|(?:hewan(?: peliharaan)?|peliharaan|sekolah|mobil|guru) pertama|unang (?:alaga|aso|pusa|eskwela|paaralan|guro|kotse)\\p{L}*";
const LEAD = codedOnce(new RegExp(`(?<![\\p{L}\\p{M}])(?:${FIRST})`, "iu"));

/** "I put …": before the answer. */
const VERB = [
  "(?:i|we|he|she|they)(?:['’]ve| have| had| always){0,2} (?:put|typed|entered|wrote|gave|answered|answer|type|said|go|went|chose|picked|used)(?: in)?",
  "(?:hab(?:e)?|hatte|haben) (?:ich|wir)|(?:antwortete|schrieb|tippte|nannte|tippe|schreibe) ich|ich (?:antworte|antwortete|schreibe|schrieb|tippe|tippte|nannte)",
  "j['’](?:ai|avais) (?:répondu|mis|tapé|écrit|donné|saisi|choisi)|je (?:mets|tape|réponds)|on a mis",
  "(?:he |había )?(?:puse|respondí|contesté|escribí|tecleé|elegí|puesto|respondido|pongo|respondo|contesto|escribo)",
  "(?:ho|avevo) (?:risposto|messo|scritto|digitato|dato|inserito|scelto)|risposi|metto|rispondo|scrivo",
  "respondi|coloquei|pus|escrevi|digitei|botei|respondo|coloco",
  "(?:antwoordde|typte|schreef|gaf|vulde|heb|had) ik|ik (?:antwoordde|typte|schreef|typ|schrijf|vulde)",
  "(?:svarade|skrev|angav|satte) jag|jag (?:svarade|skrev|angav|svarar|skriver)|(?:svarede|skrev|tastede|indtastede|svarte|tastet) jeg|jeg (?:svarede|skrev|svarte|svarer|skriver|tastede)",
  "vastasin|kirjoitin|laitoin|syötin|kirjoitan|vastaan",
  "wpisał[ae]m|odpowiedział[ae]m|podał[ae]m|napisał[ae]m|wpisuj[eę]|podaj[eę]|dał[ae]m",
  "(?:jsem|som) (?:napsal|napísal|zadal|odpověděl|odpovedal|vyplnil|dal)a?|(?:napsal|napísal|zadal|odpověděl|odpovedal|vyplnil|dal)a? (?:jsem|som)|píšu|zadávám|zadávam",
  "(?:azt )?(?:írtam|beírtam|válaszoltam|megadtam|írom)(?:,? hogy)?(?: azt)?",
  "am (?:scris|pus|răspuns|dat|tastat|introdus|ales)|scriu|pun|răspund",
  "пишу|написала?|ответила?|ввожу|вв(?:ел|ёл|ела)|указала?|поставила?|отвечаю|вбила?|вбиваю|написав|відповідаю|відпові(?:в|ла)|вводжу|вві(?:в|ла)|вказа(?:в|ла)|постави(?:в|ла)|написах|отговорих|въведох|сложих|пиша",
  "έγραψα|απάντησα|έβαλα|γράφω|βάζω|πληκτρολόγησα",
  "كتبت|جاوبت|أجبت|اجبت|حطيت|وضعت|بكتب|اكتب|כתבתי|עניתי|הקלדתי|שמתי|רשמתי|زدم|نوشتم",
  "maine|(?:em|tôi|mình|anh|chị|con) (?:đã )?(?:điền|nhập|ghi|trả lời|gõ)(?: là)?|(?:saya|aku|gue?|sy) (?:isi|jawab|ketik|tulis)(?:kan)?|(?:nilagay|sinagot|tinype|sinulat) ko(?: ay)?",
].join("|");
/** Behind the answer, in languages and clauses that put it there. */
const CLOSING =
  "geantwortet|eingegeben|eingetippt|geschrieben|angegeben|genommen|hinterlegt|ingevuld|geantwoord|getypt|opgegeven|ingetypt|in(?=\\s|$|[,.])|yazdım|yazdim|yazıyorum|yaziyorum|girdim|dedim|cevabını verdim|yanıtını verdim|írtam|válaszoltam|adtam meg|dala|daala|likha|likhi|डाला|लिखा|लिखी|نوشتم|زدم|diye yazdım";
const WORD = "[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d'’.-]{0,20}";
const VALUE = `["“„«»'‚]?(\\p{L}[\\p{L}\\p{M}'’-]{2,20}(?: ${WORD}){0,3}?)["”“»«']?`;
const JOINS =
  "and|but|which|it|still|und|aber|doch|et|mais|ça|y|pero|e|ma|però|mas|en|maar|och|men|og|ja|mutta|i|a|ale|és|de|și|dar|и|а|но|та|але|και|αλλά|ve|ama|لكن|و|אבל|aur|par|और|पर|nhưng|mà|tapi|dan|pero|at|say|stimmt|non|no|não|nie|ne|не|nu|nem|ei|niet|inte|ikke|không|hindi|tidak|ditolak";
const STOP = `(?=[,.;!?)]|\\s*(?:$|\\n)| (?:${JOINS})(?![\\p{L}\\p{M}]))`;
const TOLD = codedOnce(
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${VERB}) ${VALUE}(?: (?:${CLOSING})(?!\\p{L}))?${STOP}`, "giu"),
);
const CLOSED = codedOnce(
  new RegExp(
    `(?<=[\\s"“„«»'”])(?:["“„«»'‚]([\\p{L}\\p{M} '’-]{3,30})["”“»«']|([\\p{L}\\p{M}'’-]{3,20})) (?:diye )?(?:${CLOSING})(?![\\p{L}\\p{M}])`,
    "giu",
  ),
);
/** "Respuesta: Rufián el tuerto.", "answer = Biscuit the second": in the sentence behind the question. */
const ANSWER = codedOnce(
  new RegExp(
    `(?<!\\p{L})(?:answer|ans|antwort|réponse|reponse|respuesta|risposta|resposta|antwoord|svar(?:et)?|vastaus|odpowied[źz]|odpov[ěe][ďd]|válasz|răspuns(?:ul)?|raspuns|απάντηση|ответ|відповідь|отговор|cevap|cevabım?|yanıt|جواب|الجواب|תשובה|התשובה|پاسخ|उत्तर|जवाब|jawaban(?:nya)?|trả lời|sagot)(?: (?:is|was|ist|war|es|era|est|était|è|é|är|er|on|to|je|to je|to jest|este|e|είναι|là|adalah|ay))?(?:[ :=→–-]{1,3})["“„«']?(\\p{L}[\\p{L}\\p{M}'’-]{1,20}(?: ${WORD}){0,4}?)["”“»']?(?=[,.;!?)]|\\s*(?:$|\\n))`,
    "giu",
  ),
);
/** "prima școală: Generala 4 Bacău,", "Lieblingslehrer: Herr Donnerhall": what is asked, a sign and the answer. */
const SIGNED = codedOnce(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${FIRST})(?: [\\p{L}\\p{M}'’]{1,14}){0,3} ?[”"»“]?\\s?(?::|=|→|->|=>|–|-{1,2}>?) ?["“„«']?([\\p{L}\\d][\\p{L}\\p{M}\\d'’-]{1,20}(?: ${WORD}){0,3}?)["”“»']?(?=[,.;!?)]|\\s*(?:$|\\n)| [–—-] )`,
    "giu",
  ),
);
const REACH = 100;

/** Scripts without spaces. */
const IN_DENSE: readonly RegExp[] = [
  /(?:秘密の質問|ペット|旧姓|小学校|先生の名前|合言葉)[^。\n]{0,22}?(?:に|は|を|で|→|：|:)\s?[「『"]?([ぁ-んァ-ヶー一-龠A-Za-z\d]{2,14}?)[」』"]?(?:と|って)(?:入れ|入力|答え|登録|書い|設定|打っ|回答)/gu,
  /(?:(?:보안|비밀|확인) ?질문|반려동물|애완동물|초등학교|선생님|별명|고향)[^.\n]{0,18}?(?:에|은|는|을|를|→|:|-)\s?['"“‘]?([가-힣A-Za-z\d]{2,10}?(?: [가-힣]{1,6})?)['"”’]?\s?(?:이?라고|으로|로) (?:[가-힣]{1,6} ){0,2}(?:썼|쓰|적|입력|했|답|넣|설정|등록)/gu,
  /(?:密保|安全[问問][题題]|[问問][题題]|[宠寵]物|小[学學]|[母妈媽][亲親妈媽]?姓)[^。\n]{0,14}?(?:填|写|寫|答(?!案)|输入|輸入|[设設])(?:的(?:是)?|了|是|成)?[“「"]?([\u4e00-\u9fffA-Za-z\d]{2,10}?)[”」"]?(?=不[对對]|不行|也|都|[说說]|提示|系[统統]|但|可|还|還|[,，。.；;！!]|\s|$)/gu,
  /(?:คำถาม|สัตว์เลี้ยง|โรงเรียนแรก)[^\n]{0,24}?(?:ตอบ|ใส่|พิมพ์)(?:ไป)?(?:ว่า)? ?["“]?([\u0e01-\u0e4eA-Za-z\d]{2,20})["”]?(?=\s|$|,)/gu,
];
const NO_DENSE =
  /^(?:はい|いいえ|예$|네$|地址|电话|姓名|邮箱|何|なに|どう|間違|違|正し|同じ|忘|ちゃん|そのまま|뭐|무엇|어떻게|다시|틀|잘못|맞|똑같|그대로|계속|이렇|그렇|错|錯|不|什么|什麼|对|對|没|沒|空|都|正确|同样|了|过|過|的|อะไร|ผิด|ถูก|ไม่|แล้ว|ไป)/u;

export function answeredQuestions(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  if (s.hasDense)
    for (const form of IN_DENSE)
      for (const hit of all(form, text)) {
        const value = hit[1] as string;
        if (!NO_DENSE.test(value)) put(ctx, hit, value);
      }
  const asked = QUESTION.inText(s);
  if (!asked && !FIRSTS.inText(s)) return;
  for (const hit of all(TOLD, text)) check(ctx, hit, asked);
  for (const hit of all(CLOSED, text)) check(ctx, hit, asked);
  for (const hit of all(SIGNED, text)) {
    const value = hit[1] as string;
    if (isAnswer(value) && (asked || /^\p{Lu}/u.test(value)) && isAsked(text, hit.index, true)) put(ctx, hit, value);
  }
  if (asked)
    for (const hit of all(ANSWER, text))
      if (isAsked(text, hit.index, false) && isAnswer(hit[1] as string)) put(ctx, hit, hit[1] as string);
}

/** The first words of what such questions ask. */
const FIRSTS = wordSet(
  "first childhood favourite favorite best erste erstes erster ersten erstem lieblingslehrer lieblingstier lieblingsessen lieblingsfarbe premier première primer primera primero primo prima primeiro primeira eerste första første ensimmäinen ensimmäisen ensimmäiseen pierwszy pierwsza pierwsze pierwszego pierwszej pierwszą první prvního prvý prvá prvé prvého első primul primului primei первый первая первое первого первой первую перший перша перше першого першої першу първи първа първо първия първата πρώτο πρώτη πρώτος πρώτου πρώτης ilk أول اولین ראשון ראשונה הראשון הראשונה pehla pehle pehli पहला पहले पहली đầu pertama unang",
  "folded",
);

const put = (ctx: Context, hit: RegExpExecArray, value: string): void => {
  const at = hit.index + hit[0].lastIndexOf(value);
  ctx.emit(at, at + value.length, "SECRET", 0.9, "security-answer");
};

function check(ctx: Context, hit: RegExpExecArray, asked: boolean): void {
  const { text } = ctx.scan;
  const value = (hit[1] ?? hit[2]) as string;
  const at = hit.index + hit[0].lastIndexOf(value);
  const quoted = "\"“„«'»".includes(text[at - 1] ?? " ");
  // A plain word is an answer where a question is spoken of; a capital or quotes have to say so else.
  if (!isAnswer(value) || !(quoted || /^\p{Lu}/u.test(value) || isUncased(value))) return;
  const before = text.slice(Math.max(0, at - REACH), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if ((asked && ASKED.test(line)) || (LEAD.test(line) && (quoted || !/ \p{Ll}/u.test(value)))) put(ctx, hit, value);
}

const isUncased = (value: string): boolean => value.toLowerCase() === value.toUpperCase();

/** Does a word for such a question, or what one asks, stand before in the same line? `at` may be where what it asks begins. */
function isAsked(text: string, at: number, first: boolean): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return ASKED.test(line) || (!first && LEAD.test(line));
}

/** Such a question by name: a secret's, a security's; and "the question" before what it asks. */
const ASKED = codedOnce(
  /(?<![\p{L}\p{M}])(?:memorable (?:word|place|name|date)|code ?word|secret word|(?:security|secret|safety|recovery|memorable|pet|school|teacher) questions?|sicherheitsfragen?|geheimfragen?|kontrollfragen?|question (?:secrète|de sécurité)|pregunta (?:secreta|de seguridad)|pergunta (?:secreta|de segurança)|domanda (?:segreta|di sicurezza)|geheime vraag|beveiligingsvraag|controlevraag|säkerhetsfråga\p{L}*|sikkerheds?spørgsmål\p{L}*|sikkerhetsspørsmål\p{L}*|turvakysymy\p{L}+|pytani\p{L}+ (?:pomocnicz|zabezpiecz|kontroln|bezpiecz)\p{L}*|(?:kontrolní|bezpečnostn\p{L}+|tajn\p{L}+) otázk\p{L}+|biztonsági kérdés\p{L}*|întrebar\p{L}+ (?:secret|de secur)\p{L}*|intrebar\p{L}+ (?:secret|de secur)\p{L}*|(?:секретн|контрольн)\p{L}+ (?:вопрос|питанн|запитанн)\p{L}*|тай(?:ния|ният|ен) въпрос|(?:gizli|güvenlik) soru\p{L}*|(?:μυστική|ασφαλείας) ερώτηση|ερώτηση ασφαλείας|السؤال (?:السري|الأمني)|سؤال (?:الأمان|السري)|שאלת (?:ה?אבטחה|ה?ביטחון|ה?זיהוי)|سوال امنیتی|(?:गुप्त|सुरक्षा) (?:प्रश्न|सवाल)|câu hỏi (?:bảo mật|bí mật)|pertanyaan (?:rahasia|keamanan)|soalan keselamatan|security na tanong)(?![\p{L}\p{M}])/iu,
);

/** No state, no word of the sentence; of several, not all are everybody's. */
function isAnswer(value: string): boolean {
  const words = value.split(" ");
  const first = words[0] as string;
  if (isStatus(first) || NO_VALUE.test(first) || words.some((word) => isStatus(word))) return false;
  return words.length > 1 || (wordBits(first, 0, first.length) & COMMON) === 0;
}
