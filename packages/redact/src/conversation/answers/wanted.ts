/** What a question is for: a place, somebody's name, a number of a kind. */
import { ADDRESS } from "../../recognizers/address/told.ts";
import { typesNamed } from "../../recognizers/fields/label-words.ts";
import { asksForName, asksForThing } from "../../recognizers/persons/transcript.ts";
import type { PersonalType } from "../../redacted.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_CVV,
  C_DEVICE,
  C_DOB,
  C_EMAIL,
  C_EXPIRY,
  C_IBAN,
  C_ID,
  C_MAC,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
  C_POSTCODE,
  C_RELEASE,
  C_USER,
  C_VERSION,
} from "../../scan/lexicon.ts";
import { makePool } from "../../scan/pool.ts";
import { type Scan, scan } from "../../scan/scan.ts";
import { asksForPassword, asksForSecret } from "../secret-words.ts";
import { REACH } from "../shape.ts";
import {
  S_BANK,
  S_BIRTH,
  S_CALL,
  S_DEVICE,
  S_FIRM,
  S_ID,
  S_LIVES,
  S_LOGIN,
  S_NAME,
  S_NUMBER,
  S_PHONE,
  S_PLACE,
  S_PLATE,
  S_TOWN,
  S_WHERE,
  S_WHO,
  stemsOf,
} from "./stems.ts";

/** What is looked for in the messages behind a question. */
export interface Wanted {
  readonly question: string;
  readonly place: boolean;
  readonly name: boolean;
  /** Asked by the noun for it, "address", "town", and not by "where". */
  readonly named: boolean;
  /** The type of the number or code, "" where none is asked for. */
  readonly code: PersonalType | "";
  /** A date of birth, a secret word or code, a user's name: told in words. */
  readonly birth: boolean;
  readonly secret: boolean;
  readonly login: boolean;
  readonly mail: boolean;
  /** A code that somebody was sent. */
  readonly sent?: boolean;
}

/** The surest first: "the IBAN of your account" asks for an IBAN. */
const CODES: readonly (readonly [cue: number, type: PersonalType])[] = [
  [C_IBAN, "IBAN"],
  [C_CARD | C_CVV | C_EXPIRY, "CARD"],
  [C_PASSPORT, "PASSPORT"],
  [C_PLATE, "PLATE"],
  [C_DEVICE, "DEVICE"],
  [C_ID, "ID"],
  [C_BANK, "BANK"],
  [C_PHONE, "PHONE"],
  [C_POSTCODE, "ADDRESS"],
];
/** The same by the stems of its words. */
const BY_STEM: readonly (readonly [stem: number, type: PersonalType])[] = [
  [S_PLATE, "PLATE"],
  [S_DEVICE, "DEVICE"],
  [S_ID, "ID"],
];
const NOBODYS = C_RELEASE | C_VERSION;
/** A person's whatever else is spoken of: "a phone number for the driver". */
const SOMEBODYS = C_PHONE | C_PASSPORT | C_IBAN | C_CARD | C_PLATE;

const MACHINE =
  /(?:e-?mail|mail|\bip\b|mac|url|web|wallet|correo|courriel|электронн|почт|пошт|邮箱|郵箱|メール|이메일|메일|البريد|दूरस्थ|ईमेल|imel|e-posta|eposta|sähköposti)[^.?!]{0,24}$/iu;
const MAIL =
  /(?<!\p{L})(?:e-?mail\p{L}{0,10}|mail(?:s|adres\p{L}*|iniz\p{L}*|in|nya|ul|a|u|ed|i|et|címe?\p{L}*)?|meil\p{L}{0,6}|mejl\p{L}{0,8}|imeil\p{L}{0,5}|имейл\p{L}*|имэйл\p{L}*|е-?мейл\p{L}*|мейл\p{L}*|мыло|емайл\p{L}*|ιμέιλ|μέιλ|posta elettronica|correo|courriel|imel|e-?posta|epost|e-?pošta|sähköpost\p{L}*)(?!\p{L})|электронн|почт|пошт|邮箱|郵箱|電郵|电邮|メール|メアド|이메일|메일|البريد|[إا]يميل|ایمیل|מייל|דוא[״"]ל|ईमेल|อีเมล/iu;
const MAIL_ADDRESS =
  /(?:e-?mail|mail|mejl|e-?post|sähköposti|correo|courriel|electr[oó]nic[oa]|elektronisch\p{L}*|элект\p{L}+ почт\p{L}+)[ -]?(?:addresse?s?|adress\p{L}*|adres\p{L}*|indirizz\p{L}+|osoit\p{L}+|адрес\p{L}*)/iu;
/** Where somebody or something of theirs is, in scripts whose words run on, and in words apart. */
const WHERE =
  /أين|وين|نقطة دالة|איפה|לאן|איזה רחוב|कहाँ|कहां|哪里|哪裡|哪儿|哪栋|哪户|几栋|门牌|房号|送到|寄到|どちら|どこ|어디|(?<!\p{L})(?:landmark|patokan|di mana|ke mana|ở đâu|số nhà)(?!\p{L})/iu;
const PLACE_WORD = /地址|住址|住所|住処|届け先|주소|배송지|ที่อยู่|địa chỉ|पता|ঠিকানা|عنوان|כתובת/iu;
/** How many, how much, when: the number in the answer is no one's. */
const AMOUNT =
  /(?:(?<!\p{L})(?:how (?:many|much|often|long|old)|when|what time|which (?:version|model|day|date|size)|what (?:version|model|size|day|error|amount)|error|wie ?(?:viele?|lange|oft)|wann|welche (?:version|größe)|combien|quand|quelle (?:version|heure)|cuánt[oa]s?|cuándo|qué (?:versión|hora)|quant[oaie]s?|quando|che ora|hoeveel|wanneer|hur (?:många|mycket|länge)|när|hvor (?:mange|meget|mye|lenge)|hvornår|når|kuinka|milloin|ile|kiedy|kolik|kdy|hány|mennyi|mikor|câte?|cât|când|koliko|kada|сколько|когда|скільки|коли|колко|кога|πόσ\p{L}+|πότε|kaç|ne zaman|berapa (?:banyak|lama)|kapan|bao nhiêu|khi nào)(?!\p{L})|(?<!\p{L})كم (?!رقم)|متى|כמה|מתי|कितन|कब|多少|几|幾|いくつ|いくら|いつ|몇|얼마|언제)/iu;
/** Who somebody is, where the word for it does not say so alone: "and you are?", "wie neemt het aan?". */
const WHO =
  /(?<!\p{L})(?:(?<=^|[.!,] )(?:you are|sie sind|vous êtes|usted es|lei è|você é|u bent|du är|du er|pani? to|vy jste|вы|вие сте|εσείς είστε)\s*[?;]$|họ (?:và )?tên|tên(?= (?:và|ạ|của|khách|người|đầy|gì))|(?<=^|[.?!,¿] ?|(?:a|di|per|con|da|e) )chi(?= \p{L})|wie (?:ontvangt|neemt|is|tekent|staat|mag)|ai (?:nhận|sẽ|là)|(?:and|und|et|y|e|en|och|og|i|a|ja|és|și|и|та|а|και|ve) (?:you are|sie sind|du bist|vous êtes|usted(?: es)?|lei(?: è)?|você(?: é)?|u bent|du (?:är|er)|(?:pan|pani)(?: to)?|vy jste|dumneavoastră(?: sunteți)?|вы|ви|вие сте|εσείς(?: είστε)?|siz)(?: please|, (?:prosím|proszę|please))?\s*[?;]$)(?!\p{L})|(?<!\p{L})(?:(?:may|should|can|shall) i (?:call|address) you|(?:darf|soll|kann) ich sie ansprechen|(?:dois|puis)-?je vous appeler|(?:puedo|debo) (?:llamarle|llamarte|llamarlo|llamarla|dirigirme)|posso (?:chiamarla|chiamarti|chamar|chamá-l[oa]|te chamar|tratar)|(?:mag|kan) ik u (?:noemen|aanspreken)|(?:mogę|możemy) się (?:do \p{L}+ )?zwracać|(?:vás|vám) (?:mám |mohu |můžu )?(?:oslovovat|říkat)|(?:pot|să) (?:vă|mă) (?:spun|adresez)|hitap (?:edeyim|edebilirim|etmemi)|szólíthatom|обращаться|звертатися|звертатись|се обръщам|σας (?:αποκαλώ|λέμε|λένε)|får jag kalla|må jeg kalde|(?:dengan|sama) siapa saya|xưng hô)(?!\p{L})|من (?:سيستلم|يستلم|المستلم|معي)|مين|מי (?:יקבל|מקבל|אחראי|מדבר)|कौन|谁|誰|どなた|フリガナ|ふりがな|読み方|누가|누구|어느 분|수령하실|받으실 분|분 계|怎么称呼|怎麼稱呼|贵姓|貴姓|(?:^|\s)(?:ו?ה?שם|שמך|שמכם|و?ال?اسم)(?:ك|كم)?(?!\p{L})/iu;

/** Who is to be asked or rung: a name, a number, or both. */
const CONTACT =
  /(?<!\p{L})(?:contact (?:person|name|details)|emergency contact|(?:personne|persona|pessoa) (?:à|a|da|de|di|para) cont\p{L}+|contact(?:o|to)? (?:d['’]urgence|de emergencia|di emergenza|de emergência)|(?:notfall)?kontakt(?:person)?|ansprechpartner\p{L}*|contactpersoon|yhteyshenkil\p{L}+|osob\p{L}+ (?:do kontaktu|kontaktow\p{L}+)|kontaktní osob\p{L}+|контактн\p{L}+ (?:лиц|особ)\p{L}*|iletişim kişisi|緊急連絡先|紧急联系人|联系人|비상 ?연락처)(?!\p{L})/iu;
/** How one gets in: a code, or a word that there is one. */
const ENTRANCE =
  /(?<!\p{L})(?:(?:is there|have you got|do you have|any) (?:an? )?(?:gate|door ?bell|intercom|alarm|key ?safe|door code|buzzer|access code)|(?:and |the )?alarm\?|how (?:do|can) (?:we|i|he|she|they) get in|gibt es (?:ein|einen) (?:tor|code|alarm)\p{L}*|wie kommt (?:er|sie|der \p{L}+) (?:rein|ins haus)|(?:y a-t-il|il y a) un (?:code|portail|digicode|interphone)|digicode|interphone|c[oó]d\p{L}{0,4} (?:am|zum|für (?:das|die)|(?:at|for|to) the|de la|de l['’]|du|del|della|dello|da|do|van de) ?(?:tor|tür|haustür|gate|door|building|lobby|porte|portail|immeuble|puerta|portal|porta|portão|portone|cancello|deur|poort)|(?:hay|tiene) (?:código|portero|alarma)|c['’]è (?:un )?(?:codice|citofono|cancello)|(?:há|tem) (?:código|interfone|porteiro)|is er een (?:code|poort|alarm)|finns det (?:en )?(?:kod|portkod)|jest (?:kod|domofon)|je tam (?:kód|zvonek)|есть (?:код|домофон)|є (?:код|домофон)|kapı şifresi)(?!\p{L})|门禁|門禁|暗証番号|현관 비밀번호/iu;
/** A telephone number without the word for one. */
const TO_CALL =
  /(?<!\p{L})(?:(?:best|good|right|daytime|evening|alternative|alternate|callback) number|(?:meilleur|bon) numéro|(?:mejor|buen) número|(?:miglior|beste[sr]?|bästa|bedste|paras|najlepszy|nejlepší|legjobb) (?:numero|nummer|nummeret|numer|číslo|szám)|número de contacto|number (?:you(?:['’]re| are)? (?:calling|ringing|phoning) from|(?:to|i can|we can|can i|can we) (?:call|reach|ring)|for (?:the )?(?:driver|courier|call ?back))|(?:reach|call) you (?:at|on)|call ?back|rückruf|zurückrufen|rappeler|joindre|(?:qué|cuál) número|llamarle|llamarte|richiamar\p{L}+|retornar|ligar|terugbellen|bereiken|ringa (?:dig|er)|nå (?:dig|er)|ringe (?:deg|dig|tilbake|tilbage)|soittaa|oddzwonić|zavolat|visszahív\p{L}*|suna înapoi|перезвонить|связаться|передзвонити|geri ara\p{L}*|hubungi|dihubungi|gọi lại|liên hệ|số (?:điện thoại|đt|máy)|sđt)(?!\p{L})|回电|回電|折り返し|연락(?:처|드릴)|نتصل|جوال|هاتف|موبايل|رقمك|להתקשר|טלפון|נייד|संपर्क|मोबाइल|फ़ोन|फोन/iu;

const pool = makePool(256);

/** What `question`, which asks for something, wants said; null where that is nothing of a person's. */
export function wantedBy(question: string): Wanted | null {
  const tail = question.slice(-REACH);
  const wanted = askedIn(tail);
  if (wanted === null || wanted.code === "") return wanted;
  // "I have your customer number. And the mobile?"
  const last = LAST_SENTENCE.exec(tail)?.[0];
  const code = last === undefined ? "" : (askedIn(last)?.code ?? "");
  return code === "" ? wanted : { ...wanted, code };
}

const LAST_SENTENCE = /(?<=[.!?؟] )[^.!?؟]+[?؟]\s*$/u;

function askedIn(tail: string): Wanted | null {
  const s = scan(tail, false, pool);
  const { cues } = s;
  const stems = stemsOf(tail);
  const has = (bit: number): boolean => (stems & bit) !== 0;
  const machine =
    (cues & C_MAC) !== 0 || MAIL_ADDRESS.test(tail) || ((cues & C_EMAIL) !== 0 && !has(S_PLACE)) || MACHINE.test(tail);
  const town = has(S_TOWN) && tail.length <= ONE_NOUN;
  const entrance = ENTRANCE.test(tail);
  const place =
    !machine &&
    !entrance &&
    ((cues & C_POSTCODE) !== 0 ||
      town ||
      has(S_PLACE) ||
      (has(S_WHERE) && has(S_LIVES) && !ON_SCREEN.test(tail)) ||
      saysAddress(s) ||
      WHERE.test(tail) ||
      PLACE_WORD.test(tail));
  const rung = has(S_PHONE) || (has(S_NUMBER) && has(S_CALL));
  const contact = CONTACT.test(tail);
  const nobodys = (cues & NOBODYS) !== 0 && (cues & SOMEBODYS) === 0 && !has(S_DEVICE | S_ID) && !rung;
  const named = typesNamed(s);
  const told = ON_BACK.test(tail)
    ? "CARD"
    : (CODES.find(([cue]) => (cues & cue) !== 0)?.[1] ?? NUMBERS.find((type) => named.has(type)));
  const number =
    told ??
    BY_STEM.find(([stem]) => has(stem))?.[1] ??
    // "The last four of the old number?": of something of theirs.
    (rung || contact || TO_CALL.test(tail)
      ? "PHONE"
      : has(S_BANK)
        ? "BANK"
        : has(S_NUMBER) && LAST.test(tail)
          ? "ID"
          : "");
  const name =
    contact ||
    (has(S_WHO) && !has(S_FIRM)) ||
    (has(S_NAME) && !has(S_FIRM) && !asksForThing(tail)) ||
    asksForName(tail) ||
    WHO.test(tail);
  const birth = ((cues & C_DOB) !== 0 || has(S_BIRTH) || named.has("DOB")) && !AMOUNT_BUT_WHEN.test(tail);
  const sent = (cues & (C_CODE | C_ONE_TIME)) !== 0 && SENT.test(tail);
  const plain = lazy(() => ((cues & NOBODYS) === 0 || has(S_LOGIN | S_DEVICE)) && !ABOUT.test(tail));
  const secret =
    entrance ||
    (((cues & (C_PASSWORD | C_ONE_TIME)) !== 0 ||
      named.has("SECRET") ||
      sent ||
      asksForSecret(tail) ||
      asksForPassword(tail)) &&
      plain()) ||
    (told === undefined && READ_OUT.test(tail));
  const amount = lazy(() => nobodys || AMOUNT.test(tail));
  // "I sent a code by text, what is it?" asks for no telephone number.
  const isSecret = secret && (number === "" || number === "BANK" || (sent && number === "PHONE"));
  const code =
    entrance && number === "" ? "SECRET" : (number === "" && !isSecret) || amount() ? "" : isSecret ? "SECRET" : number;
  const login =
    (has(S_LOGIN) || LOGIN.test(tail) || (!secret && ((cues & C_USER) !== 0 || named.has("USERNAME")))) && plain();
  const mail = MAIL.test(tail) && MAIL.test(asking(tail)) && !AMOUNT.test(tail);
  return place || name || code !== "" || birth || secret || login || mail
    ? {
        question: tail,
        place,
        named: place && (town || has(S_PLACE) || saysAddress(s)),
        name,
        code,
        birth,
        secret,
        login,
        mail,
        sent: isSecret && (sent || (cues & C_ONE_TIME) !== 0),
      }
    : null;
}

/** Its sentences that end as questions do; all of it where none does. "We have your e-mail. Which browser?" asks for no mail. */
function asking(tail: string): string {
  const asked = tail.match(/[^.!?？؟。！\n]*[?？؟]/gu);
  return asked === null ? tail : asked.join(" ");
}

/** What a name in the question may say that no cue does. */
const NUMBERS = ["PASSPORT", "PLATE", "DEVICE", "ID", "BANK"] as const;

/** What is worked out when it is first asked for: most questions ask for little. */
function lazy(of: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => (known ??= of());
}

/** A question no longer than this is about nothing but its one noun: "Ort?". */
const ONE_NOUN = 40;

/** "The last digits of your mobile?" */
const LAST =
  /(?<!\p{L})(?:last|ending|letzten|endziffern|derniers|últimos|ultimi|ultime|laatste|sista|siste|sidste|viimeiset|ostatnie|poslední|utolsó|ultimele|posljednje|последн\p{L}+|останн\p{L}+|τελευταί\p{L}+|son)(?!\p{L})|آخر|אחרונות|आखिरी|末|后|後|마지막|끝/iu;
/** "Where should I click?" */
const ON_SCREEN =
  /(?<!\p{L})(?:click|tap|press|find|look|see|type|enter|klick\p{L}*|finde|clique\p{L}*|cliquer|trouve|clic|cliccare|clicco|klikken|vind|klicka|klikke|kliknąć|kliknout|нажать|нажимать|найти|tıkla\p{L}*)(?!\p{L})/iu;
/** "The three digits on the back?" */
const ON_BACK =
  /(?<!\p{L})(?:(?:three|3|last) (?:digits?|numbers) on the (?:back|reverse)|(?:drei|3) (?:ziffern|stellen|zahlen) (?:auf der rückseite|hinten)|(?:trois|3) (?:derniers )?chiffres (?:au dos|au verso|derrière)|tres (?:dígitos|números|cifras) (?:de atrás|del reverso|del dorso|por detrás|de la parte trasera)|tre cifre (?:sul retro|dietro)|três (?:dígitos|números|algarismos) (?:no verso|de trás|atrás)|drie cijfers (?:achterop|op de achterkant)|trzy cyfry (?:z tyłu|na odwrocie|z odwrotu)|tre siffror(?:na)? på baksidan|tre cifre(?:r)? på bag(?:siden|siden)|tre siffer(?:ne|ene)? på baksiden|tři číslice (?:vzadu|na zadní straně)|три цифры (?:на обороте|сзади|с обратной стороны)|три цифри (?:на звороті|ззаду)|arkadaki üç (?:hane|rakam))(?!\p{L})/iu;
/** "Can you read out the six digits?" */
const READ_OUT =
  /(?<!\p{L})(?:(?:read|give|tell|type|enter|send)[^.?!]{0,24} (?:four|five|six|eight|[4568])[ -]digits?|(?:lesen|nennen|sagen|geben)[^.?!]{0,24} (?:vier|fünf|sechs|acht|[4568]) (?:ziffern|stellen|zahlen)|(?:lisez|donnez|dites|dictez)[^.?!]{0,24} (?:quatre|cinq|six|huit|[4568]) chiffres|(?:dígame|dime|léame|dicte|indique)[^.?!]{0,24} (?:cuatro|cinco|seis|ocho|[4568]) (?:dígitos|números|cifras)|(?:legga|detti|dica|mi dia)[^.?!]{0,24} (?:quattro|cinque|sei|otto|[4568]) cifre|(?:leia|diga|dite)[^.?!]{0,24} (?:quatro|cinco|seis|oito|[4568]) (?:dígitos|números)|(?:lees|noem|geef)[^.?!]{0,24} (?:vier|vijf|zes|acht|[4568]) cijfers|(?:назовите|продиктуйте|скажите)[^.?!]{0,24} (?:четыре|пять|шесть|восемь|[4568]) цифр)(?!\p{L})(?! (?:error|order|fault|stop|model|version))/iu;
export const asksForEnd = (question: string): boolean => LAST.test(question) || ON_BACK.test(question);

/** Words that an answer is read behind, where it tells nothing by itself. */
export interface Label {
  readonly lead: string;
  readonly types: readonly PersonalType[];
}

const LEADS: Readonly<Partial<Record<PersonalType, string>>> = {
  IBAN: "IBAN: ",
  CARD: "card number: ",
  PASSPORT: "passport number: ",
  PLATE: "number plate: ",
  DEVICE: "serial number: ",
  ID: "ID number: ",
  BANK: "account number: ",
  PHONE: "phone number: ",
  SECRET: "security code: ",
};

/** @param said of an address, what was told of it before */
export function labelOf({ code, place, name, birth, secret, login }: Wanted, said: string): Label {
  if (code !== "" && code !== "ADDRESS") return { lead: LEADS[code] as string, types: [code] };
  if (birth) return { lead: "date of birth: ", types: ["DOB"] };
  if (secret) return { lead: "password: ", types: ["SECRET"] };
  if (login) return { lead: "username: ", types: ["USERNAME", "EMAIL"] };
  return name && !place
    ? { lead: "a: your name?\nb: ", types: ["PERSON"] }
    : { lead: `address: ${said}`, types: ["ADDRESS"] };
}

/** Both things are due. */
export function bothOf(one: Wanted, other: Wanted | null): Wanted {
  if (other === null) return one;
  return {
    question: `${one.question} ${other.question}`.slice(-REACH),
    place: one.place || other.place,
    named: one.named || other.named,
    name: one.name || other.name,
    code: one.code || other.code,
    birth: one.birth || other.birth,
    secret: one.secret || other.secret,
    login: one.login || other.login,
    mail: one.mail || other.mail,
    sent: one.sent === true || other.sent === true,
  };
}

/** "Number?", after a street: the house's. */
export function asksForNumber(question: string): boolean {
  return (
    question.length <= ONE_NOUN &&
    (stemsOf(question) & (S_NUMBER | S_CALL | S_PHONE)) === S_NUMBER &&
    // "Et le numéro de commande ?"
    (scan(question, false, pool).cues & NOBODYS) === 0
  );
}

/** "namanya Kadek Ayu, betul?", "Dorfstraße 18, richtig?": asks whether what it says itself is so. */
const CONFIRMS =
  /(?:[,;—–-]|^|\s)(?:is (?:that|this|it) (?:right|correct|still (?:right|correct))|right|correct|yes|richtig|oder|korrekt|stimmt das|ja|n['’]est-ce pas|c['’]est (?:bien )?(?:ça|cela|exact|correct)|exact|correcto|verdad|cierto|es correcto|giusto|vero|corretto|esatto|certo|correto|é isso|klopt (?:dat|het)|toch|eller hur|stämmer det|ikke sant|ikke også|stemmer det|korrekt|eikö niin|pitääkö paikkansa|prawda|zgadza się|tak|že ano|je to tak|správně|je to správne|igaz|jól tudom|helyes|corect|este corect|da|нали|вярно ли е|верно|правильно|так|вірно|правильно|σωστά|έτσι δεν είναι|değil mi|doğru mu|صحيح|أليس كذلك|צודק|נכון|درسته|درست است|सही है(?: न)?|ठीक|ঠিক|betul|benar|ya kan|đúng (?:không|chứ)|phải không)\s*[?؟]\s*$|(?:对吗|对吧|對嗎|是吗|是吧|でよろしい(?:です|でしょう)か|で(?:お間違い|間違い)(?:ない|ありません)(?:です)?か|ですよね|맞나요|맞으신가요|맞죠|ใช่ไหม(?:คะ|ครับ)?|ถูกต้องไหม(?:คะ|ครับ)?)\s*[?？]?\s*$/iu;

/** Does a question only ask whether what it says is so? */
export const confirms = (question: string): boolean => CONFIRMS.test(question.slice(-REACH));

/** Not what it is but about it: "have you reset the password?", "which password do you mean?". */
const ABOUT =
  /(?:^|[.!?]\s|[\n¿])(?:is|are|was|were|do|does|did|have|has|had|when|why|where|how|ist|sind|war|haben|hat|hast|funktioniert|geht|wann|warum|wo|est-ce|avez|as-tu|a-t|quand|pourquoi|où|es|está|ha|han|tiene|recuerda|recuerdas|cuándo|por qué|ricorda|quando|perché|lembra|tem|já|heeft|werkt|wanneer|waarom|är|har|fungerar|när|er|virker|onko|oletko|czy|kiedy|dlaczego|je|máte|funguje|kdy|работает|вы|когда|почему|чи|коли)(?!\p{L})|(?<!\p{L})(?:do you mean|meinen sie|meinst du|parlez-vous|se refiere|intende|bedoelt)(?!\p{L})/iu;
const AMOUNT_BUT_WHEN = /(?<!\p{L})(?:how (?:many|much)|wie ?viele?|combien|cuánt|quant|сколько стоит)/iu;
/** A code that somebody was sent. */
const SENT =
  /(?<!\p{L})(?:sent|text|texted|sms|e-?mail|received|receive|geschickt|gesendet|erhalten|bekommen|schick|sende|envoy|envoi|reçu|enviado|envié|envío|enviei|recibi|mandad|mandat|mando|mandei|mandé|inviat|invio|ricevut|recebeu|recebi|gestuurd|stuur|ontvangen|skickat|skickar|fått|sendt|sender|lähet|küld|trimis|trimit|poslan|šaljem|изпра|изпращ|відправ|отправ|шлю|στέλν|έστειλ|στείλ|kirim|gửi|modtaget|mottatt|otrzym|dosta|wysła|obdrž|poslal|прислал|пришёл|пришел|получ|надіслал|отримал|gelen|gönder|telefonunuza)|收到|发送|發送|短信|届い|送信|受信|받은|받으신|문자|आया|भेजा|मिला|وصل|أرسل|קיבלת|שלחנו/iu;

const CODE_WORD =
  /(?<!\p{L})(?:otp|tan|pin|token|codes?|códig\p{L}+|codice|kod\p{L}{0,3}|код\p{L}{0,3}|κωδικ\p{L}+|şifre\p{L}*)(?!\p{L})|رمز|كود|קוד|ओटीपी|कोड|验证码|驗證碼|認証コード|確認コード|인증 ?번호|인증 ?코드/iu;
const NO_CODE =
  /tracking|shipment|sendungs|suivi|seguimiento|spedizione|rastreio|śledz|sledov|отслежив|error|fehler|erreur|ошибк|помилк|chyb|błęd|order|source|promo|voucher|discount|gutschein|rabat/iu;

/** Digits and nothing else, as such a code has. */
const BARE = /^\s*\p{Nd}(?:[ -]?\p{Nd}){3,7}\s*$/u;

/** "I sent you a code by text.": it is read back, with no word asked for it. Behind any word for one, where nothing but digits follows. */
export function sendsCode(text: string, next: string): boolean {
  return (
    text.length <= 2 * REACH && CODE_WORD.test(text) && (BARE.test(next) || SENT.test(text)) && !NO_CODE.test(text)
  );
}

/** What is due where a code was sent and no word asks for it. */
export const CODE_SENT: Wanted = Object.freeze({
  question: "",
  place: false,
  named: false,
  name: false,
  code: "SECRET",
  birth: false,
  secret: false,
  login: false,
  mail: false,
  sent: true,
});

const LOGIN = /角色名|昵称|暱稱|用户名|用戶名|账号名|帳號名|游戏名|アカウント名|ユーザー名|ニックネーム|아이디|닉네임/u;

/** The same answer is looked for: "any other you may have used?". */
export const ANOTHER =
  /(?<!\p{L})(?:other|another|else|andere[rsn]?|sonst|autre|otr[oa]|altr[oa]|outr[oa]|andere|annan|annat|andet|annen|inn[yae]|jin[ýáé]|друг\p{L}+|інш\p{L}+|başka)(?!\p{L})|别的|其他|ほか|他の|다른/iu;

/** Asks for a thing that is only pointed at: "which one did you get?", "me lo scandisce?", "können Sie das buchstabieren?". */
const REFERS =
  /(?<!\p{L})(?:wh(?:ich|at) (?:one|is it|was it|did you (?:get|receive|enter|type)|does it say)|what(?:['’]s| is) (?:that|the (?:right|correct|new|old) one)|(?:spell|read|type|dictate|give) (?:it|that|them|this)(?! to)|scandi(?:sc|t)\p{L}+|(?:me lo|me la|ce lo|lo può) (?:detta|dett[ai]|legge|ripete)\p{L}*|quale (?:le|ti|vi) (?:è|ha)|buchstabier\p{L}*|diktier\p{L}*|welche[rsn]? (?:denn|genau|kam|haben sie)|wie lautet (?:er|sie|es)|ép[eè]l\p{L}+|dict(?:ez|er)-\p{L}+|lequel|laquelle|deletre\p{L}+|(?:me|nos) l[oa] (?:dicta|deletrea|repite|dice)|cuál (?:es|le|te|sería|recibió|recibiste)|qual (?:é|seria|chegou|recebeu)|solet?r\p{L}+|(?:welke|wat) (?:is het|kreeg u|kwam)|spel(?:len|t u)|vilken (?:är|fick)|bokstaver\p{L}*|hvilke[nt] (?:er|fik|fikk)|stav(?:e|er|a|ar)|kumpi|tavaa\p{L}*|któr[yaei] (?:to|pan)|przeliter\p{L}*|jak[iay] (?:to|jest|przysz\p{L}+)|(?:který|která|jaký|jaké) (?:to|přišel|je)|hláskuj\p{L}*|melyik(?:et)?|betűz\p{L}*|care (?:este|e)|(?:koji|koja) je|какой (?:именно|он|пришёл|пришел)|продиктуйте|по буквам|який (?:саме|прийшов)|ποιο(?:ς|ν)? (?:είναι|ήρθε)|hangisi|kodla\p{L}*|yang mana|cái nào)(?!\p{L})|哪个|哪一个|哪個|どれ|どちら|어떤 거|뭐라고/iu;

/** What a question that only points is for, by what was said before it. A phone that was spoken of is a thing, unless its number was. */
export function pointedAt(question: string, before: string): Wanted | null {
  const asked = REFERS.test(question.slice(-REACH)) ? wantedBy(before) : null;
  return asked?.code === "PHONE" && (stemsOf(before) & S_NUMBER) === 0 ? null : asked;
}

function saysAddress(s: Scan): boolean {
  for (let k = 0; k < s.count; k++) if (ADDRESS(s, k)) return true;
  return false;
}

/** Says that one's own number or address comes next: "here is my address", "계좌 알려드릴게요". */
const ANNOUNCES =
  /(?:(?<!\p{L})(?:i['’]?ll (?:send|give|type|text|set) (?:you )?(?:my|the|it|an?)|here (?:is|are|comes|goes) (?:my|the)|sending (?:you )?my|hier (?:kommt|ist|sind) mein\p{Ll}*|ich (?:schicke|gebe|sende) (?:ihnen|dir) (?:mein|ein|das)\p{Ll}*|voici (?:mon|ma|mes)|je (?:vous|t[e']) ?(?:donne|envoie|mets)|(?:le|te) (?:paso|mando|doy|envío) (?:mi|el|la|una?)|ecco (?:il mio|la mia)|(?:le|vi|ti) (?:mando|do) (?:il|la|una?)|aqui vai|segue (?:o|a|meu|minha)|vou (?:mandar|passar)|hier (?:komt|is) mijn|här kommer|her kommer|tässä on|podaję|oto mój|tady (?:je|máte)|itt (?:a|az|van)|iată|evo (?:moj|vam)|вот (?:мой|моя|мои)|диктую|сейчас продиктую|ось (?:мій|моя)|ето (?:моя|моят)|ορίστε|yazıyorum|veriyorum|ini (?:nomor|alamat)|đây là)(?!\p{L})|알려드릴게요|보내드릴게요|적어드릴게요|お伝えします|送ります|我发|我给你|告诉你|خذ رقم|هذا رقم|بكتب لك|אני שולח|भेज रह|लिखिए)/iu;

/** Whether the writer says that what is told of themselves comes next. */
export function announces(text: string): boolean {
  return text.length <= REACH && !text.includes("·") && ANNOUNCES.test(text);
}
