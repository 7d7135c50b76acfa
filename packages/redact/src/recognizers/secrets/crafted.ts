/**
 * Passwords that no word names, told by how they are put together - words with figures or a sign between them, as nobody but whoever chose it
 * writes - and by what is said of them: what one always typed, what stood on a slip of paper, what no longer opens. "eskiden Simit7Helva? yazınca
 * açılırdı", "the new chap got Walnut.Ferry3 on a post-it", "всегда была Ромашка1961стол".
 */
import { CLASS, DENSE, DIGIT, unitAt } from "../../scan/classes.ts";
import { C_DEVICE, C_PASSWORD, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { type Context, endsSentence, tokenAt, tokenFrom } from "../context.ts";
import { inCode } from "../source-code.ts";
import { stemFlags } from "../stem-flags.ts";
import { DEED, OUTCOME, SECRET_NOUN, SIGN_IN, saidBy, THING } from "../typed-words.ts";

/** How long it was so, where it is written down, that somebody was given it, that it was typed. */
const HABIT = 1 << 0;
const NOTED = 1 << 1;
const GIVEN = 1 << 2;
const TYPED = 1 << 3;

const told = stemFlags([
  [
    HABIT,
    `always usually formerly previously years forever immer früher bisher sonst jahrelang ewig toujours avant habitude années siempre antes solia años sempre prima solito anni antigamente anos altijd vroeger jaren alltid förut tidigare brukade altid før plejer alltid pleier aina ennen yleensa vuosia zawsze kiedys dotad od lat vzdy vzdycky driv drive roky predtym mindig regen eddig evek mereu inainte totdeauna intotdeauna
    всегда раньше прежде годами завжди раніше колись винаги преди παντα παλια πριν hep eskiden zaman دايما دائما زمان תמיד פעם همیشه قبلا pehle hamesha पहले हमेशा trước luôn hồi biasanya selalu dulu dati palagi noon tuloy`,
  ],
  [
    NOTED,
    `post-it postit post sticky note notes slip paper whiteboard scribbl* sticker zettel* papier* haftnotiz bloc papel papelito nota notita pizarra biglietto foglietto foglio post-it lavagna papelinho quadro briefje papiertje whiteboardet lapp lappen lappar seddel sedlen lap lapun paperi* kartce kartk* karteczk* papirk* papír* listeč* cedul* cetli* bilet* hartie foaie бумажк* листк* листоч* записк* стикер* папірц* папірч* листочк* χαρτ* kagit* kagid* ورقة פתק कागज* पर्ची giấy kertas papel`,
  ],
  [
    GIVEN,
    `got given gave received handed sent bekam bekommen erhalten gekriegt recu donne recibi* dieron dio mandaron ricevuto dato diedero recebeu recebi deram kreeg gekregen fick fatt fik faet fikk sai saanut dostal* dostat* dali kapt* adtak primit dat dali получил* дали дал отримав отримал* видали получи* πηρε πηραμε εδωσαν verdi* aldim اعطوني أعطوني קיבלתי נתנו mila diya मिला दिया được cho dapat dikasih binigay`,
  ],
  [
    TYPED,
    `tapais tapait tapions mettais teclea* tecle* botei boto botava punha ponia ponía escribia escribo scrivevo scritto mettevo digitavo typte typten tikte skrev skrevet skriver taster tastede kirjoit* naputt* wpisyw* wklep* klep* psal psala psali pisu pisem zadaval* utottem utom irtam irt puneam scriam tastam вбивал* вбиваю вбил* вбива* вводил* набирал* писал* пишу вбивав* вводив* пишеш набирав* пишех въвеждах εγραφα γραφω εβαζα yaziyor* yazinca yazardim yazar giriyor* tuslu*
    dalta dalti daalta likhta likhti lagata डालता डालती लिखता ketik ngetik gõ nhập bấm nilalagay nilagay tinatype tina-type بكتب كتبت اكتب הקלדתי מקליד מקלידה כתבתי میزدم میزنم`,
  ],
]);

const IN_DENSE_TYPED =
  /输|輸|填|用的|密码|密碼|登录|登入|登陆|进去|能进|打的|入れ|入力|打っ|ログイン|使って|치면|치고|쳤|입력|썼|써왔|들어가|로그인|พิมพ์|ใส่|เข้า|ใช้/u;
const IN_DENSE_HABIT =
  /一直|以前|之前|原来|原來|从来|都是|前は|ずっと|いつも|昔|従来|원래|항상|예전|늘 |여태|줄곧|เมื่อก่อน|ตลอด|ปกติ/u;
const DENSE_REACH = 18;

const JOINTS = new Uint8Array(128);
for (const sign of "!#$%&*+-./_^~?@=") JOINTS[sign.charCodeAt(0)] = 1;
const isPart = (c: number): boolean => {
  const kind = CLASS[c] as number;
  return kind >= DIGIT ? kind !== DENSE : c < 128 && JOINTS[c] === 1;
};

/** "Badger2Holt", "Ромашка1961стол": two words with figures between, both of three letters. */
const BETWEEN = /^\p{L}\p{Ll}{2,15}\d{1,4}[!@#$%&*?^]?\p{L}\p{Ll}{2,15}\d{0,4}$/u;
/** With a year between, or in letters that programs are not written in. */
const OF_OTHER = /^\p{L}+(?:19|20)\d\d\p{L}+$|\p{sc=Cyrillic}|\p{sc=Greek}/u;
/** "Lemon@drizzle5", "Hefe&Zopf12": a sign between, and figures behind. */
const JOINED = /^\p{Lu}\p{Ll}{2,15}[@&!%*+$^~#]\p{L}?\p{Ll}{2,15}\d{1,4}$/u;
/** "Marmot.Hill9": a stop between two words as of a sentence. */
const STOPPED = /^\p{Lu}\p{Ll}{2,15}\.\p{Lu}\p{Ll}{2,15}\d{1,3}$/u;
/** "pakora&chutney5": with "@" a machine and its user. */
const SMALL = /^\p{Ll}{3,16}[&!%*+$^~#]\p{Ll}{3,16}\d{1,4}$/u;
/** "click2call", "Base64Encoder", "Windows10Pro", "Office365Admin": what programs and goods are called. */
export const OF_THINGS =
  /^(?:channel|kanal|canal|canale|macbook|pbkdf|scram|hmac|bcrypt|argon|ecdsa|aes|tls|chromecast|printer|laptop|tablet|base|utf|int|uint|float|sha|md|win|windows|office|word|log|web|oauth|auth|http|ipv|mp|ps|xbox|iphone|ipad|galaxy|pixel|redmi|covid|route|area|studio|level|version|ver|step|phase|figure|table|sheet|page|type|node|vue|angular|python|java|php|sql|mysql|ubuntu|debian|android|ios|macos|chrome|firefox|k8s|i18n|block|zone|vlan|port|wifi|wpa|usb|hdmi|photo|image|screen|test|sample|build|release|vol|part|chapter|season|episode|euro|audi|bmw|mazda|peugeot|golf)\d/iu;
const TO_OR_FOR = /^\p{L}\p{Ll}+[24]\p{L}\p{Ll}+$/u;

const BEFORE = 9;
const BEHIND = 8;
const LONGEST = 34;

export function craftedSecrets(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  let done = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const at = s.start[s.digits[n] as number] as number;
    if (at < done) continue;
    const end = s.end[s.digits[n] as number] as number;
    const mixed = ((s.shape[s.digits[n] as number] as number) & HAS_LETTER) !== 0;
    const [before, next] = [unitAt(text, at - 1), unitAt(text, end)];
    if (!mixed && !(before < 128 && JOINTS[before] === 1) && !(next < 128 && JOINTS[next] === 1)) continue;
    done = look(ctx, at);
  }
}

function look(ctx: Context, p: number): number {
  const s = ctx.scan;
  const { text } = s;
  let start = p;
  while (start > 0 && p - start < LONGEST && isPart(text.charCodeAt(start - 1))) start--;
  let end = p;
  while (end < text.length && end - p < LONGEST && isPart(text.charCodeAt(end))) end++;
  const stop = end;
  while (end > start && JOINTS[text.charCodeAt(end - 1)] === 1) end--;
  const value = text.slice(start, end);
  if (value.length < 7 || OF_THINGS.test(value)) return stop;
  const tail = text.slice(end, stop);
  // "Badger2Holt? and": what stands behind its sign goes on with the sentence.
  const goesOn =
    /^(?:[!?*#$%&]{1,2}|\.[!*#])$/.test(tail) &&
    (tail !== "?" || /^ ?[\p{Ll},;:)»”"']/u.test(text.slice(stop, stop + 2)));
  const between = BETWEEN.test(value);
  // "Text2Speech": a figure for a word, unless a sign ends it.
  if (TO_OR_FOR.test(value) && !goesOn) return stop;
  const strong = JOINED.test(value) || (between && ((goesOn && tail !== ".") || OF_OTHER.test(value)));
  if (!(strong || between || STOPPED.test(value) || SMALL.test(value))) return stop;
  if (tail.length > 1 && !goesOn) return stop;
  // A machine's line: a key's value, a path, an address.
  if ("/\\=@:".includes(text[start - 1] ?? " ") || text[stop] === ":" || text[stop] === "(" || inCode(s, start))
    return stop;
  if (weigh(s, start, end, strong) >= (strong ? 1 : 2))
    ctx.emit(start, goesOn ? stop : end, "SECRET", strong ? 0.8 : 0.72, "password-crafted");
  return stop;
}

/** How many kinds of what is said of passwords stand in the sentence; none beside a word for a thing. */
function weigh(s: Scan, start: number, end: number, strong: boolean): number {
  const i = tokenAt(s, start);
  const j = tokenFrom(s, i, end);
  let said = 0;
  let own = 0;
  let thing = false;
  const hear = (k: number, distance: number): void => {
    const flags = saidBy(s, k);
    const cue = s.cue[k] as number;
    said |= flags & (DEED | SIGN_IN | OUTCOME | SECRET_NOUN);
    if ((cue & C_PASSWORD) !== 0) said |= SECRET_NOUN;
    own |= told(s, k);
    if (distance <= (strong ? 2 : 5) && ((flags & THING) !== 0 || (cue & (C_RELEASE | C_VERSION | C_DEVICE)) !== 0))
      thing = true;
  };
  for (let k = i - 1; k >= 0 && k >= i - BEFORE && !endsSentence(s, k); k--) hear(k, i - k);
  for (let k = j; k < s.count && k < j + BEHIND && (k === j || !endsSentence(s, k - 1)); k++) hear(k, k - j + 1);
  if (thing && (said & SECRET_NOUN) === 0) return 0;
  let kinds =
    count(own & (HABIT | NOTED | GIVEN)) +
    ((said & DEED) !== 0 || (own & TYPED) !== 0 ? 1 : 0) +
    ((said & (SIGN_IN | OUTCOME)) !== 0 ? 1 : 0) +
    ((said & SECRET_NOUN) !== 0 ? 1 : 0);
  if (s.hasDense) {
    const around = s.text.slice(Math.max(0, start - DENSE_REACH), start) + s.text.slice(end, end + DENSE_REACH);
    kinds += (IN_DENSE_TYPED.test(around) ? 1 : 0) + (IN_DENSE_HABIT.test(around) ? 1 : 0);
  }
  return kinds;
}

const count = (bits: number): number => (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1);
