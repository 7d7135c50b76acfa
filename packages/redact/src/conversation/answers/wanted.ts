/** What a question is for: a place, somebody's name, a number of a kind. */
import { ADDRESS } from "../../recognizers/address/told.ts";
import { asksForName } from "../../recognizers/persons/transcript.ts";
import type { PersonalType } from "../../redacted.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_DEVICE,
  C_DOB,
  C_EMAIL,
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

/** What is looked for in the messages behind a question. */
export interface Wanted {
  readonly question: string;
  readonly place: boolean;
  readonly name: boolean;
  /** The type of the number or code, "" where none is asked for. */
  readonly code: PersonalType | "";
  /** A date of birth, a secret word or code, a user's name: told in words. */
  readonly birth: boolean;
  readonly secret: boolean;
  readonly login: boolean;
}

/** The surest first: "the IBAN of your account" asks for an IBAN. */
const CODES: readonly (readonly [cue: number, type: PersonalType])[] = [
  [C_IBAN, "IBAN"],
  [C_CARD, "CARD"],
  [C_PASSPORT, "PASSPORT"],
  [C_PLATE, "PLATE"],
  [C_DEVICE, "DEVICE"],
  [C_ID, "ID"],
  [C_BANK, "BANK"],
  [C_PHONE, "PHONE"],
  [C_POSTCODE, "ADDRESS"],
];
/** Addresses of machines, and what is nobody's. */
const ELSEWHERE = C_EMAIL | C_MAC;
const NOBODYS = C_RELEASE | C_VERSION;
/** A person's whatever else is spoken of: "a phone number for the driver". */
const SOMEBODYS = C_PHONE | C_PASSPORT | C_IBAN | C_CARD | C_PLATE;

const MACHINE =
  /(?:e-?mail|mail|\bip\b|mac|url|web|wallet|correo|courriel|электронн|почт|пошт|邮箱|郵箱|メール|이메일|메일|البريد|दूरस्थ|ईमेल|imel|e-posta|eposta|sähköposti)[^.?!]{0,24}$/iu;
/** Where somebody or something of theirs is, without the word for an address. */
const WHERE =
  /(?:(?<!\p{L})(?:where (?:do|does|are|is|should|shall|can|would|to)|which (?:street|house|flat|town|city)|what (?:street|house|flat|town|city)|house number|street name|street and|nearest landmark|landmark|wo (?:\p{L}+ ){0,2}(?:wohn|steht|stehen|befind|soll)\p{Ll}*|wohin|hausnummer|straße|où (?:\p{L}+ ){0,2}(?:habit|se trouve|dois|doit|faut|souhait)\p{Ll}*|quelle rue|numéro de rue|dónde (?:vive|está|queda|se encuentra|lo|la|entreg)\p{Ll}*|qué calle|dove (?:abita|si trova|vive|dobbiamo|devo|consegn)\p{Ll}*|che via|onde (?:mora|fica|reside|entreg)\p{Ll}*|qual (?:rua|a rua|o bairro)|waar (?:\p{L}+ ){0,2}(?:woont|staat|bevindt|mag|moet)|huisnummer|var (?:\p{L}+ ){0,2}(?:bor|står|finns|ska)|hvor (?:\p{L}+ ){0,2}(?:bor|står|skal)|missä (?:asut|sijaitsee)|gdzie (?:\p{L}+ ){0,2}(?:pan|pani|mieszka|stoi|znajduje|mamy)\p{Ll}*|jaka ulica|numer domu|kde (?:\p{L}+ ){0,2}(?:bydlíte|bývate|stojí|se nachází|je dům|je byt)|ulice|hol (?:lakik|van|található)|házszám|unde (?:locuiți|se află|să)|gdje (?:stanujete|se nalazi|živite)|где (?:\p{L}+ ){0,2}(?:вы|находится|живёте|живете|стоит|установлен)|куда (?:доставить|привезти|отправить|прислать)|улица|де (?:ви|знаходиться)|куди (?:доставити|надіслати)|къде (?:живеете|се намира|да)|πού (?:μένετε|βρίσκεται|να)|οδός|nerede|nereye|hangi sokak|di mana|kemana|ke mana|patokan|ở đâu|số nhà)(?!\p{L})|أين|وين|نقطة دالة|איפה|לאן|איזה רחוב|कहाँ|कहां|哪里|哪裡|哪儿|送到|寄到|どちら|どこ|어디)/iu;
const PLACE_WORD = /地址|住址|住所|住処|届け先|주소|배송지|ที่อยู่|địa chỉ|lakcím|पता|ঠিকানা/u;
/** How many, how much, when: the number in the answer is no one's. */
const AMOUNT =
  /(?:(?<!\p{L})(?:how (?:many|much|often|long|old)|when|what time|which (?:version|model|day|date|size)|what (?:version|model|size|day|error|amount)|error|wie ?(?:viele?|lange|oft)|wann|welche (?:version|größe)|combien|quand|quelle (?:version|heure)|cuánt[oa]s?|cuándo|qué (?:versión|hora)|quant[oaie]s?|quando|che ora|hoeveel|wanneer|hur (?:många|mycket|länge)|när|hvor (?:mange|meget|mye|lenge)|hvornår|når|kuinka|milloin|ile|kiedy|kolik|kdy|hány|mennyi|mikor|câte?|cât|când|koliko|kada|сколько|когда|скільки|коли|колко|кога|πόσ\p{L}+|πότε|kaç|ne zaman|berapa (?:banyak|lama)|kapan|bao nhiêu|khi nào)(?!\p{L})|كم (?!رقم)|متى|כמה|מתי|कितन|कब|多少|几|幾|いくつ|いくら|いつ|몇|얼마|언제)/iu;
/** Who somebody is: the answer names them. */
const WHO =
  /(?:(?<!\p{L})(?:who (?:will|is|can|should|receives|signs|collects|picks|lives|am)|whose|wer (?:nimmt|ist|holt|unterschreib|wird|kann)\p{Ll}*|qui (?:reçoit|récupère|réceptionne|sera|est|signe|viendra)|quién (?:recibe|recoge|firma|es|va|estará)|chi (?:riceve|ritira|firma|è|sarà)|quem (?:recebe|vai|é|assina|retira)|wie (?:ontvangt|neemt|is)|vem (?:tar|är|hämtar|skriver)|hvem (?:tager|tar|er|henter|modtager)|kuka (?:ottaa|on|noutaa|vastaanottaa)|kto (?:odbierze|odbiera|jest|będzie)|na kogo|kdo (?:převezme|je|vyzvedne)|ki (?:veszi|lesz|az)|cine (?:primește|ridică|este)|tko (?:preuzima|je)|кто (?:получит|примет|заберёт|заберет|будет)|на кого|хто (?:отримає|забере)|кой (?:ще|получава)|ποιος (?:θα|παραλαμβάνει|είναι)|kim (?:teslim|alacak|imzalad)\p{Ll}*|siapa (?:yang|penerima)|ai (?:nhận|sẽ))(?!\p{L})|من (?:سيستلم|يستلم|المستلم)|מי (?:יקבל|מקבל)|कौन (?:लेगा|रिसीव)|谁(?:收|签|来)|誰(?:收|簽)|どなた|누가|누구)/iu;

/** A telephone number without the word for one. */
const TO_CALL =
  /(?<!\p{L})(?:number (?:you(?:['’]re| are)? (?:calling|ringing|phoning) from|(?:to|i can|we can|can i|can we) (?:call|reach|ring)|for (?:the )?(?:driver|courier|call ?back))|(?:reach|call) you (?:at|on)|call ?back|rückruf|zurückrufen|rappeler|joindre|(?:qué|cuál) número|llamarle|llamarte|richiamar\p{L}+|retornar|ligar|terugbellen|bereiken|ringa (?:dig|er)|nå (?:dig|er)|ringe (?:deg|dig|tilbake|tilbage)|soittaa|oddzwonić|zavolat|visszahív\p{L}*|suna înapoi|перезвонить|связаться|передзвонити|geri ara\p{L}*|hubungi|dihubungi|gọi lại|liên hệ)(?!\p{L})|回电|回電|折り返し|연락(?:처|드릴)|نتصل|جوال|هاتف|موبايل|رقمك|להתקשר|טלפון|נייד|संपर्क|मोबाइल|फ़ोन|फोन/iu;

const pool = makePool(256);

/** What `question`, which asks for something, wants said; null where that is nothing of a person's. */
export function wantedBy(question: string): Wanted | null {
  const tail = question.slice(-REACH);
  const s = scan(tail, false, pool);
  const { cues } = s;
  const machine = (cues & ELSEWHERE) !== 0 || MACHINE.test(tail);
  const place = !machine && ((cues & C_POSTCODE) !== 0 || saysAddress(s) || WHERE.test(tail) || PLACE_WORD.test(tail));
  const amount = AMOUNT.test(tail) || ((cues & NOBODYS) !== 0 && (cues & SOMEBODYS) === 0);
  const code = amount ? "" : (CODES.find(([cue]) => (cues & cue) !== 0)?.[1] ?? (TO_CALL.test(tail) ? "PHONE" : ""));
  const name = asksForName(tail) || WHO.test(tail);
  const plain = (cues & NOBODYS) === 0 && !ABOUT.test(tail);
  const birth = (cues & C_DOB) !== 0 && !AMOUNT_BUT_WHEN.test(tail);
  const secret =
    plain &&
    ((cues & (C_PASSWORD | C_ONE_TIME)) !== 0 ||
      asksForSecret(tail) ||
      asksForPassword(tail) ||
      ((cues & C_CODE) !== 0 && SENT.test(tail)));
  const login = plain && !secret && (cues & C_USER) !== 0;
  return place || name || code !== "" || birth || secret || login
    ? { question: tail, place, name, code, birth, secret, login }
    : null;
}

/** Not what it is but about it: "have you reset the password?", "which password do you mean?". */
const ABOUT =
  /(?:^|[.!?]\s|[\n¿])(?:is|are|was|were|do|does|did|have|has|had|when|why|where|how|ist|sind|war|haben|hat|hast|funktioniert|geht|wann|warum|wo|est-ce|avez|as-tu|a-t|quand|pourquoi|où|es|está|ha|han|tiene|recuerda|recuerdas|cuándo|por qué|ricorda|quando|perché|lembra|tem|já|heeft|werkt|wanneer|waarom|är|har|fungerar|när|er|virker|onko|oletko|czy|kiedy|dlaczego|je|máte|funguje|kdy|работает|вы|когда|почему|чи|коли)(?!\p{L})|(?<!\p{L})(?:do you mean|meinen sie|meinst du|parlez-vous|se refiere|intende|bedoelt)(?!\p{L})/iu;
const AMOUNT_BUT_WHEN = /(?<!\p{L})(?:how (?:many|much)|wie ?viele?|combien|cuánt|quant|сколько стоит)/iu;
/** A code that somebody was sent. */
const SENT =
  /(?<!\p{L})(?:sent|text|texted|sms|e-?mail|received|receive|geschickt|gesendet|erhalten|bekommen|envoy|reçu|enviado|recibi|mandad|inviat|ricevut|recebeu|recebi|gestuurd|ontvangen|skickat|fått|sendt|modtaget|mottatt|otrzym|dosta|wysła|obdrž|poslal|прислал|пришёл|пришел|получ|надіслал|отримал|gelen|gönder|telefonunuza)|收到|发送|發送|短信|届い|送信|受信|받은|받으신|문자|وصل|أرسل|קיבלת|שלחנו/iu;

/** The same answer is looked for: "any other you may have used?". */
export const ANOTHER =
  /(?<!\p{L})(?:other|another|else|andere[rsn]?|sonst|autre|otr[oa]|altr[oa]|outr[oa]|andere|annan|annat|andet|annen|inn[yae]|jin[ýáé]|друг\p{L}+|інш\p{L}+|başka)(?!\p{L})|别的|其他|ほか|他の|다른/iu;

function saysAddress(s: Scan): boolean {
  for (let k = 0; k < s.count; k++) if (ADDRESS(s, k)) return true;
  return false;
}

/** Says that one's own number or address comes next: "here is my address", "계좌 알려드릴게요". */
const ANNOUNCES =
  /(?:(?<!\p{L})(?:i['’]?ll (?:send|give|type|text) (?:you )?(?:my|the|it)|here (?:is|are|comes|goes) (?:my|the)|sending (?:you )?my|hier (?:kommt|ist|sind) mein\p{Ll}*|ich (?:schicke|gebe) (?:ihnen|dir) mein\p{Ll}*|voici (?:mon|ma|mes)|je vous (?:donne|envoie)|(?:le|te) (?:paso|mando|doy) (?:mi|el|la)|ecco (?:il mio|la mia)|(?:le|vi) (?:mando|do) (?:il|la)|aqui vai|segue (?:o|a|meu|minha)|vou (?:mandar|passar)|hier (?:komt|is) mijn|här kommer|her kommer|tässä on|podaję|oto mój|tady (?:je|máte)|itt (?:a|az|van)|iată|evo (?:moj|vam)|вот (?:мой|моя|мои)|диктую|сейчас продиктую|ось (?:мій|моя)|ето (?:моя|моят)|ορίστε|yazıyorum|veriyorum|ini (?:nomor|alamat)|đây là)(?!\p{L})|알려드릴게요|보내드릴게요|적어드릴게요|お伝えします|送ります|我发|我给你|告诉你|خذ رقم|هذا رقم|بكتب لك|אני שולח|भेज रह|लिखिए)/iu;

/** Whether the writer says that what is told of themselves comes next. */
export function announces(text: string): boolean {
  return text.length <= REACH && !text.includes("·") && ANNOUNCES.test(text);
}
