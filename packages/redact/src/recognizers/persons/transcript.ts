/**
 * Who speaks and who is asked for a name in transcripts: "agent: and the surname? / visitor: ezeugo", "お名前を… / お客様: つるたです",
 * and labels at the heads of several lines that no list knows ("jucimara: oi").
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { CYRILLIC, GREEK, isLetter, LATIN, unitAt } from "../../scan/classes.ts";
import { COMMON, cuesAt, FIRST, GREET, hashWord, lookup, ORG, SIGNOFF, wordBits } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isDenseSentence, isIndicSentence } from "../dense-sentence.ts";
import { isStatus } from "../status-words.ts";
import { isOdd } from "../usernames/chains.ts";
import { isDeskLabel, isPart } from "./parts.ts";

export function transcriptPersons(ctx: Context): void {
  const { text, hasColon, hasDense } = ctx.scan;
  if (!hasColon) return;
  const line = text.indexOf("\n");
  if (line < 0) return;
  if (hasDense || ((text.includes("?") || text.includes("lease")) && mayAsk(ctx.scan))) answers(ctx);
  if (beginsLabelled(text, line)) labels(ctx, text);
  if (hasDense) denseSpeakers(ctx);
}

/** Has one of the first lines a label? What says of which chat a transcript is stands before it. */
function beginsLabelled(text: string, line: number): boolean {
  if (labelled(text, 0)) return true;
  for (let n = 0, at = line; n < MOST_HEADS && at >= 0; n++, at = text.indexOf("\n", at + 1))
    if (labelled(text, at)) return true;
  return false;
}
const MOST_HEADS = 4;

/** "19:21 井ノ口(オペレーター):". */
const DENSE_TITLED =
  /(?:^|\n)(?:[[(【]?\d{1,2}:\d\d(?::\d\d)?[\])】]?\s?)?([\p{scx=Han}\p{sc=Hiragana}ァ-ヶー가-힣]{2,8})\s?[((](?:オペレーター|相談員|スタッフ|サポート|担当者?|受付|坐席|专员|客服|顾问|상담사|상담원)[))]\s?[:：]/gu;
/** "10:06 オペレーター西園：…", "坐席赵敏：…": a part in a call and who has it, written as one. */
const DENSE_SPEAKER =
  /(?:^|\n)(?:[[(【]?\d{1,2}:\d\d(?::\d\d)?[\])】]?\s?)?(?:オペレーター|相談員|スタッフ|サポート担当|サポート|担当者?|受付|坐席|专员|客服专员|顾问|상담사|상담원)\s?([\p{scx=Han}ァ-ヶー가-힣]{2,5})\s?[:：]/gu;
function denseSpeakers(ctx: Context): void {
  for (const hit of [...all(DENSE_SPEAKER, ctx.scan.text), ...all(DENSE_TITLED, ctx.scan.text)]) {
    const name = hit[1] as string;
    const at = hit.index + hit[0].lastIndexOf(name);
    ctx.emit(at, at + name.length, "PERSON", 0.8, "person-speaks");
  }
}

/** The end of a line that asks for a name, in the languages of support. */
const ASKED =
  /(?:(?<!\p{L})(?:(?:first |last |full |sur|family |given |middle |maiden |your )?names?|surname|nachname|vorname|namen?|nom(?: de famille)?|prénom|nombres?|apellidos?|nome|cognome|sobrenome|apelido|naam|voornaam|achternaam|efternamn|förnamn|namn|fornavn|etternavn|efternavn|navn|nimi|sukunimi|etunimi|eesnimi|perekonnanimi|nimeä|nimesi|imię|nazwisko|imie|jméno|příjmení|meno|priezvisko|neve|név|nevét|vezetékneve|keresztneve|numele|prenumele|ime|prezime|priimek|имя|фамилия|фамилию|отчество|ім'я|прізвище|име|презиме|όνομα|επώνυμο|ονοματεπώνυμο|isminiz|adınız|soyadınız|adınızı|soyadı|isim|nama|namanya|tên|jina|pangalan|apelyido|vārds|uzvārds|vardas|pavardė|nafn|ainm|enw|izena|cognom|emri|ady|атыңыз|ismingiz|الاسم|اسمك|اسم|نام|نام‌خانوادگی|שם|שמך|नाम|নাম|பெயர்|పేరు|ಹೆಸರು|പേര്|નામ|ਨਾਂ|නම|სახელი|გვარი|անունը|ազգանունը|ስም)(?!\p{L})[^\n:]{0,28}|姓名|名字|贵姓|貴姓|称呼|稱呼|お名前|氏名|苗字|名前|성함|이름|성명|존함|ชื่อ|នាម|ឈ្មោះ|ຊື່|who (?:am|was|is) (?:i|this|it)[^\n]{0,24}|who's (?:this|calling)|wer ist (?:da|dort|am apparat)|mit wem (?:spreche|rede) ich|wie heißen sie|qui est à l['’]appareil|à qui ai-je|comment vous appelez[^\n]{0,10}|con quién (?:estoy hablando|hablo|tengo)[^\n]{0,16}|cómo se llama|com quem (?:eu |é que )?(?:falo|estou)[^\n]{0,12}|con chi (?:parlo|ho)[^\n]{0,16}|come si chiama|met wie spreek ik|hoe heet u|vem (?:talar jag med|pratar jag med)|vad heter du|hvem (?:snakker|taler) jeg med|hva heter du|hvad hedder du|kenen kanssa[^\n]{0,12}|z kim (?:rozmawiam|mam)[^\n]{0,14}|jak (?:się pan|pani)[^\n]{0,14}|s kým (?:mluvím|hovorím)|kivel beszélek|hogy hívják|cu cine vorbesc|cum vă numiți|s kim (?:razgovaram|pričam|govorim)|с кем (?:говорю|я говорю|имею)[^\n]{0,14}|как (?:вас зовут|к вам обращаться)|з ким (?:говорю|розмовляю)|як вас звати|с кого (?:говоря|разговарям)|как се казвате|με ποιον μιλάω|πώς λέγεστε|kiminle görüşüyorum|adınız ne|dengan siapa[^\n]{0,12}|siapa nama[^\n]{0,12})[^\n:]{0,24}[?？.。!]?\s*$/iu;
/** Words of `ASKED`, and the first ones of its phrases. */
const ASKING = `name names surname surnames nachname vorname namen nom prénom nombre nombres apellido apellidos nome cognome sobrenome apelido naam voornaam achternaam efternamn förnamn namn fornavn etternavn efternavn navn nimi sukunimi etunimi eesnimi perekonnanimi nimeä nimesi imię nazwisko imie jméno příjmení meno priezvisko neve név nevét vezetékneve keresztneve numele prenumele ime prezime priimek имя фамилия фамилию отчество ім прізвище име презиме όνομα επώνυμο ονοματεπώνυμο isminiz adınız soyadınız adınızı soyadı isim nama namanya tên jina pangalan apelyido vārds uzvārds vardas pavardė nafn ainm enw izena cognom emri ady атыңыз ismingiz who wer schwer mit wie qui à comment con cómo com come met hoe vem vad hvem hva hvad kenen z jak s kivel hogy cu cum с как з як με πώς kiminle dengan siapa`;
/** One bit for each value of the low bits of their hashes: what is none of them is told for most words. */
const ASKING_BITS = 1 << 16;
const asking = new Uint8Array(ASKING_BITS >> 3);
for (const word of ASKING.split(/\s+/)) {
  const at = hashWord(word) & (ASKING_BITS - 1);
  asking[at >> 3] = (asking[at >> 3] as number) | (1 << (at & 7));
}

/** May a line of the text ask for a name? A word with a digit or a mark of its script in it may hold one of the words. */
function mayAsk(s: Scan): boolean {
  if ((s.scripts & ~CASED) !== 0) return true;
  for (let i = 0; i < s.count; i++) {
    const at = (s.hash[i] as number) & (ASKING_BITS - 1);
    if (((asking[at >> 3] as number) & (1 << (at & 7))) !== 0) return true;
    if (((s.shape[i] as number) & (HAS_DIGIT | HAS_LETTER)) === (HAS_DIGIT | HAS_LETTER)) return true;
  }
  return false;
}

/** Scripts whose words stand there in full; 1 is what has no letters. */
const CASED = 1 | (1 << LATIN) | (1 << CYRILLIC) | (1 << GREEK);

/** Names of other things are asked for as well. */
const OF_THINGS =
  /(?:file|reseller|supplier|provider|queue|printer|drucker|imprimante|impresora|stampante|folder|carpeta|cartella|host|product|company|business|domain|plan|bank|street|pet|user|usuari|usuár|utente|utilisateur|utiliza[dt]or|gebruiker|пользоват|користувач|потребител|χρήστη|kullanıcı|pengguna|account|server|computer|device|network|wifi|wi-fi|game|shop|store|app|model|brand|city|project|firm|entreprise|société|empresa|azienda|ditta|bedrijf|företag|firma|produit|producto|prodotto|modèle|modelo|datei|produkt|фирм|компани|модел|файл|会社|公司|产品|製品|商品|회사|제품)/iu;
const INTRO =
  /^(?:(?:yes|yeah|yep|sure|ok|okay|hi|hello|hey|it's|its|it is|this is|i'm|im|my name is|name is|the name's|that's|ja|ich bin|hier ist|mein name ist|oui|c'est|moi c'est|je suis|je m'appelle|sí|si|soy|me llamo|es|sim|é|sou o|sou a|sou|sono|mi chiamo|ik ben|met|jag heter|det är|jeg heter|det er|olen|nimeni on|jestem|to|jsem|jmenuji se|som|vagyok|sunt|mă numesc|ja sam|zovem se|да|это|я|меня зовут|так|мене звати|аз съм|είμαι|με λένε|evet|ben|adım|saya|nama saya|tôi là|em là|mình là|mimi ni|ako si|أنا|اسمي|من|אני|שמי|मैं|मेरा नाम|我是|我叫|叫我|我姓|姓|私は|저는|ผม|ดิฉัน|ผมชื่อ|ดิฉันชื่อ)[,.!]? ?){0,3}/iu;
/** Behind the name in the answer. */
const OUTRO =
  /(?:[,.!。、 ]|です|と申します|といいます|だよ|입니다|이요|예요|이에요|요|ครับ|ค่ะ|คะ| here| speaking| am apparat| à l'appareil| al habla|, (?:please|bitte|por favor|per favore|alstublieft)|हूँ|है|बोल रहा|বলছি|பேசுகிறேன்)+$/iu;
const LINE = /^(?:[[(]?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?[\])]?\s?-?\s?)?(?:[^\s:：][^\n:：]{0,28}[:：]\s?)?/u;
const PLAIN = /^[\p{L}\p{M}][\p{L}\p{M}'’.·・-]*(?:,? [\p{L}\p{M}][\p{L}\p{M}'’.·・-]*){0,3}$/u;
const MOST_LINES = 400;
/** Units of a name. */
const SHORTEST = 2;
/** A question, or one who says "please" in a script without spaces. A form's field ("Name:") has its value in its own line. */
const ASKS = /[?？؟]|;\s*$|お願い|ください|下さい|いただけ|頂け|伺|부탁|알려|말씀|주세요|주시|请|請|please[.!]?\s*$/u;
/** What is answered instead of a name. */
const NO_NAME =
  /^(?:jes|jees|juu|joo|kiitti|kiitos|danke|merci|gracias|grazie|obrigad[oa]|tack|takk?|dzięki|díky|köszi|hvala|спасибо|дякую|ευχαριστώ|teşekkürler|no|none|why|what|sorry|later|same|correct|sure|fine|thanks|hello|hi|hey|yes|yep|ok|okay|private|anonymous|n a|not sure|one moment|moment|warte|nein|nee|nej|non|ei|нет|да|hayır|tidak|não|nie|ne)(?!\p{L})/iu;

function answers(ctx: Context): void {
  const { text, hasDense } = ctx.scan;
  const anyhow = hasDense || text.includes("؟");
  let from = 0;
  /** Where the line before ends as a question may, and nothing is asked yet about what it says: most are followed by an empty line. */
  let [question, asked] = [0, -1];
  let mark = -1;
  for (let n = 0; n < MOST_LINES && from < text.length; n++) {
    const stop = text.indexOf("\n", from);
    const to = stop < 0 ? text.length : stop;
    const size = to - from;
    if (asked >= 0 && size >= SHORTEST && size <= 90 && asksForName(text.slice(question, asked)))
      answer(ctx, text.slice(from, to), from);
    if (stop < 0) return;
    const end = Math.min(to, from + 200);
    question = Math.max(from, end - 110);
    // Found by going on from where the last look ended: the text is read once, however many lines it has.
    if (mark < question) mark = placeOf(text, "?", question);
    asked = size <= 400 && (anyhow || mark < end || closesAsking(text, question, end)) ? end : -1;
    from = stop + 1;
  }
}

function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

/** Does `text[start, end)` end as a question does that has no mark: ";" or "please."? Whatever is no ASCII may be a blank. */
function closesAsking(text: string, start: number, end: number): boolean {
  let p = end - 1;
  while (p >= start && text.charCodeAt(p) <= 32) p--;
  const last = unitAt(text, p);
  if (last === 59 || last > 127) return true;
  return unitAt(text, last === 46 || last === 33 ? p - 1 : p) === 101;
}

/** "Name on the account please": whose it is. */
const HELD =
  /(?<!\p{L})(?:names? (?:is |are )?(?:on|in|for) (?:the|your|this)|(?:account|policy|card) ?(?:holder|owner)|auf welchen namen|namen? (?:auf|des konto)|kontoinhaber|au nom de qui|à quel nom|nom du titulaire|a (?:qué )?nombre de quién|a qué nombre|titular|intestat|a che nome|em nome de quem|op welke naam|på vilket namn|na jakie nazwisko|na jméno|на чьё имя|на кого)(?!\p{L})/iu;

/** Does a sentence ask somebody for a person's name? */
export function asksForName(question: string): boolean {
  return ASKS.test(question) && ASKED.test(question) && (!OF_THINGS.test(question) || HELD.test(question));
}

/** "Quel est le nom du produit ?" */
export function asksForThing(question: string): boolean {
  return OF_THINGS.test(question);
}

function answer(ctx: Context, line: string, at: number): void {
  const head = LINE.exec(line)?.[0].length ?? 0;
  let from = head;
  from += INTRO.exec(line.slice(from))?.[0].length ?? 0;
  let value = line.slice(from).replace(/\s+$/u, "");
  const out = OUTRO.exec(value);
  if (out !== null) value = value.slice(0, out.index);
  if (value.length < SHORTEST || value.length > 40 || !PLAIN.test(value) || NO_NAME.test(value)) return;
  // A sentence: one of its words is an ordinary one.
  for (const word of value.split(/[ ,.-]+/)) {
    const bits = wordBits(word, 0, word.length);
    if ((bits & FIRST) !== 0 || word.length <= 1) continue;
    if ((bits & (COMMON | GREET | SIGNOFF)) !== 0) return;
    if (value.includes(" ") && /^\p{Ll}/u.test(word) && (LISTS(hashWord(word)) & DICTIONARY) !== 0) return;
  }
  if ((ctx.scan.hasDense && isDenseSentence(value)) || isIndicSentence(value) || isOfWords(value)) return;
  // "UE", "E4": what a display shows.
  if (isStatus(value) || /^\p{Lu}{1,2}$/u.test(value)) return;
  ctx.emit(at + from, at + from + value.length, "PERSON", 0.84, "person-answer");
}

/** "указано в счёте": words of some language in small letters, and none of them a given name. */
function isOfWords(value: string): boolean {
  const words = value.split(/[ ,.-]+/).filter((word) => word.length > 1);
  const isPlain = (word: string): boolean =>
    /^\p{Ll}/u.test(word) && (wordBits(word, 0, word.length) & FIRST) === 0 && isOrdinaryAnywhere(word);
  return words.length > 0 && words.every(isPlain);
}

/** A label at the head of a line: one to three words and a colon. */
const LABEL =
  /(?:^|\n)([[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp][Mm])?[\])]?[ -]{0,3})?(\p{L}[\p{L}\p{M}'’.-]{1,23}(?: \p{L}[\p{L}\p{M}'’.-]{0,20}){0,2}) ?(?:[([]([\p{L} ]{2,20})[)\]] ?)?[:：](?=\s)/gu;
/** Has the line at `from` a label, a letter with a colon behind it and a blank? Else the text is no transcript. */
function labelled(text: string, from: number): boolean {
  const stop = from + 60;
  for (let p = text.indexOf(":", from + 1); p >= 0 && p < stop; p = text.indexOf(":", p + 1)) {
    const next = unitAt(text, p + 1);
    if (!(next === 32 || next === 10 || next === 13 || next === 9)) continue;
    const before = text.charCodeAt(p - 1);
    if (isLetter(before)) return true;
    if ((before === 32 || before === 93 || before === 41) && p > 1 && isLetter(text.charCodeAt(p - 2))) return true;
  }
  return false;
}

const NO_SPEAKER =
  /^(?:re|fw|fwd|wg|aw|ps|nb|note|notes|subject|date|time|sent|to|from|cc|bcc|von|an|de|à|para|da|till|fra|od|do|от|кому|тема|дата|error|warning|info|debug|fatal|step|tip|edit|update|status|issue|problem|question|answer|steps|expected|actual|version|os|browser|model|order|ref|reference|todo|address|phone|mobile|email|mail|name|tel|fax|web|site|url|http|https|file|path|line|host|server|warn|trace|caused by|at|in|on|tarif|tariff|filiaal|filial|winkel|butik|butikk|sklep|negozio|loja|tienda|magasin|store|branch|location|city|stadt|ville|ciudad|plan|paket|produkt|artikel|farbe|größe|menge|preis|filiale|grund|anliegen|thema|ort|vertrag|motif|objet|produit|forfait|montant|commande|motivo|producto|importe|pedido|asunto|prodotto|modello|importo|ordine|oggetto|produto|valor|assunto|reden|onderwerp|bedrag|ärende|belopp|sak|beløb|aihe|summa|temat|kwota|powód|předmět|částka|důvod|vec|tárgy|összeg|subiect|sumă|причина|товар|сумма|тариф|заказ|сума|замовлення|поръчка|konu|tutar|ürün)$/iu;

/** More people than this hardly speak once each. */
const MOST_ONCE = 4;

function labels(ctx: Context, text: string): void {
  const heads: { readonly name: string; readonly start: number }[] = [];
  const counts = new Map<string, number>();
  let parts = 0;
  let timed = 0;
  for (const hit of all(LABEL, text)) {
    const whole = hit[2] as string;
    if (hit[1] !== undefined) timed++;
    // "Agent Milena:", "Kunde Arslan:".
    const space = whole.indexOf(" ");
    const all = isPart(whole);
    const part = all || isPart(space < 0 ? whole : whole.slice(0, space));
    // "Tobin (Agent):".
    if (part || isPart(hit[3] ?? "")) parts++;
    if (all || isDeskLabel(whole)) continue;
    const name = part ? whole.slice(space + 1) : whole;
    heads.push({ name, start: hit.index + hit[0].lastIndexOf(name) });
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (heads.length >= MOST_LINES) break;
  }
  if (parts > 0) oddSpeakers(ctx, text);
  if (heads.length === 0 || heads.length + parts < 2) return;
  // A form has labels that nobody is called; who speaks alone is a field's name that comes again.
  const speakers = new Set(heads.map(({ name }) => name));
  // "Cliente: … / Indirizzo: … / Consumo: …": many labels and none of them twice.
  const once = speakers.size === heads.length;
  if (once && (heads.length >= MOST_ONCE || (heads.length > 1 && parts === 1))) return;
  if (parts === 0 && speakers.size < 2) return;
  /** "[09:11] Dez: …": every line has its time. */
  const always = parts === 0 && timed === heads.length;
  /** "Mark: hallo / Rose: hi, …": nobody but people, each once. */
  const people = parts === 0 && [...speakers].every((name) => (wordBits(name, 0, name.length) & FIRST) !== 0);
  if (parts === 0 && ![...speakers].every((name) => isSpeaker(name, counts.get(name) as number, always))) return;
  for (const { name, start } of heads) {
    const often = counts.get(name) as number;
    // Somebody answers: the label comes again, or the other one is a part in a call.
    if (often < 2 && parts === 0 && !people) continue;
    if (isSpeaker(name, often, always)) ctx.emit(start, start + name.length, "PERSON", 0.78, "person-speaks");
  }
}

/** "[10:02] xX_rafi_Xx: can you …", where another line is an agent's or a customer's. */
const ODD_LABEL = /(?:^|\n)[[(]?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?[\])]?[ -]{0,3}([A-Za-z][\w.-]{2,23}): (?=\S)/g;

function oddSpeakers(ctx: Context, text: string): void {
  for (const hit of all(ODD_LABEL, text)) {
    const name = hit[1] as string;
    if (!isOdd(name) || isPart(name)) continue;
    const at = hit.index + hit[0].lastIndexOf(name);
    ctx.emit(at, at + name.length, "USERNAME", 0.8, "username-speaker");
  }
}

/** Is this somebody who speaks: a part in a call, or a name? */
export function speaks(label: string, often: number): boolean {
  return isPart(label.replace(/ \d+$/, "")) || isSpeaker(label, often);
}

function isSpeaker(name: string, often: number, timed = false): boolean {
  if (NO_SPEAKER.test(name) || isStatus(name.toLowerCase())) return false;
  const words = name.split(/[ -]/);
  let named = false;
  for (const word of words) {
    const plain = word.replace(/\.$/, "");
    const hash = hashWord(plain);
    const slot = lookup(hash);
    const bits = wordBits(plain, 0, plain.length);
    if ((bits & (COMMON | ORG | GREET | SIGNOFF)) !== 0 && (bits & FIRST) === 0) return false;
    if (slot >= 0 && cuesAt(slot) !== 0 && (bits & FIRST) === 0) return false;
    if ((LISTS(hash) & DICTIONARY) !== 0 && (bits & FIRST) === 0) return false;
    if ((bits & FIRST) !== 0 || plain.length >= (timed && often > 1 ? 3 : 4)) named = true;
  }
  if (!named) return false;
  // In small letters a process of a log is one as often: it has to answer somebody twice.
  return /^\p{Ll}/u.test(name)
    ? often >= 2 &&
        words.length === 1 &&
        name.length >= 4 &&
        !/^(?:nginx|sshd|kernel|systemd|cron|postfix|dovecot|haproxy|mysqld|dockerd|kubelet|npm|curl|traceback|stderr|stdout)$/.test(
          name,
        )
    : true;
}
