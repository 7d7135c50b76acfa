/**
 * Numbers of machines right behind the word for the machine, without one for a serial number: "modem HWTC4E81A206", "router: KQ-4C81A206F",
 * "set-top box e o ZTEGD 0C4 8126", "دستگاه QX4 1206 8817", "telefon (R5CT 41 8KQZM)"; a word for a serial number and groups of any length,
 * over a line's end too; and hardware addresses behind a word for what is on the net: "ONT 98f2c41b07ae", "мак E0 9D 41 44 1B F2".
 */
import { C_DEVICE, C_RELEASE } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import { type Context, digitsBehind } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { classes, classesIn, classify, IS_DEVICE, IS_HARDWARE, IS_SERIAL } from "../word-classes.ts";

classify(
  IS_DEVICE,
  `modem modems modemul modemy modemu modemul modemet modemi router routers routeri routerul routeru routerem routerin ruter ruteren ruteris reititin reitittimen box boxen boxu dekoder dekodera dekoderem decoder decodeur décodeur decodificador decoderul dekóder settopbox stb livebox freebox bbox fritzbox ont onu terminal terminale terminál terminalul tpe apparato apparecchio appareil aparato aparelho apparaat apparat apparatet gerät geräts enhet enheten enhed enheden laite laitteen laitteeni urządzenie urządzenia zařízení zariadenie készülék eszköz dispozitiv dispozitivul dispositivo uređaj uredaj uređaja uređaju uredjaj naprava naprave seade ierīce įrenginys συσκευή συσκευής ρούτερ μόντεμ αποκωδικοποιητής
  устройство устройства прибор прибора модем модема роутер роутера роутере маршрутизатор приставка приставки терминал терминала аппарат пристрій пристрою приставку декодер рутер рутера рутерът уређај модемот cihaz cihazı cihazım cihazin modemim modemi tablet tableta tablety telefonu handset handy smartphone phone telefon telefono telefone téléphone puhelin puhelimen mobil mobilen laptop notebook notbuk ноутбук планшет планшета телефон телефона смартфон meter contatore compteur contador zähler licznik licznika elektroměr счётчик счетчик лічильник sayaç telepass obu transponder transmitter tracker gps-tracker hub gateway
  جهاز الجهاز جهازي الراوتر راوتر المودم مودم الرسيفر دستگاه مودم روتر ראוטר הראוטר נתב הנתב מודם ממיר הממיר מכשיר המכשיר डिवाइस राउटर मोडेम मॉडम सेटटॉप বক্স রাউটার perangkat modemnya routernya dekodernya đầu-thu hộp kamera camera kamery printer drucker imprimante impresora stampante drukarka tiskárna nyomtató принтер pos mpos mpos-terminal pinpad wallbox inverter wechselrichter onduleur falownik`,
);
classify(
  IS_DEVICE,
  "imei imei1 imei2 imeis имей имеи baliza balise traceur rastreador localizador localizzatore lokalizator lokátor nyomkövető трекер маячок",
);
classify(
  IS_HARDWARE,
  "mac мак макадрес маком ماك מאק मैक ont onu router ruter роутер маршрутизатор modem модем ap gateway nas wifi adapter адаптер",
);
classify(
  IS_SERIAL,
  `serial serialno serialnr sn s/n seriennummer seriennr serien serienr serienummer série serie seriale sarjanumero sarjanro sériové výrobní výrobné seryjny seryjnego serijski серийный серийного серийник сериен серийният серійний сер с/н сериал сериалник seri nomorseri السيريال سيريال والسيريال التسلسلي סידורי סריאלי सीरियल σειριακός σειράς sorozatszám gyári gyáriszám serijos sērijas seeria seerianumber raðnúmer`,
);

/** What leads to the value. */
const LEAD =
  /^(?:["']?[ \t]{0,2}(?:[:=(#>]|→|：)?[ \t]?["'(]?)(?:(?:ID|Id|id|No|no|nr|Nr|n°|nº|Nro|№|номер|број|број|numer|číslo|SN|S\/N|sn|s\/n|serial|is|ist|est|es|è|é|e|er|är|on|to|je|to je|jest|a|o|il|la|le|der|die|das|é o|é a|es el|è il|hai|ka|er|στο|είναι|هو|رقم|مكتوب|הוא)[.:#]{0,2}[ \t]{1,2}|(?:SN|S\/N|№|#):? ?){0,3}(?=[\p{Lu}\d])/u;

/** Letters and figures in one, or behind a hyphen; groups of them. */
const VALUES: readonly RegExp[] = [
  /^(?=(?:[A-Z]*\d){4})(?=(?:\d*[A-Z]){2})[A-Z\d]{10,20}(?![\p{L}\d_]|[./-][\p{L}\d])/u,
  /^[A-Z]{1,4}\d{8,12}(?![\p{L}\d_]|[./-][\p{L}\d])/u,
  /^[A-Z]{2,3}-(?=(?:[A-Z]*\d){4})[A-Z\d]{8,14}(?![\p{L}\d_]|[./-][\p{L}\d])/u,
  /^(?=(?:[A-Z ]*\d){6})[A-Z]{2,6}(?: ?[A-Z\d]{3,4}){2,4}(?![\p{L}\d_]|[./-][\p{L}\d]| \d)/u,
  /^(?=(?:[A-Z\d]{0,6} ?[A-Z\d]{0,4} )[A-Z\d]{1,6}(?![\p{L}\d]))[A-Z]\d[A-Z\d]{2} ?\d{1,3} ?[A-Z\d]{4,6}(?![\p{L}\d_]|[./-][\p{L}\d])/u,
];
/** A telephone's own number in groups, over the line's end too. */
const IMEI = /^(?:0\d|35|86|9[89])\d{0,13}(?:[ -]\d{1,9}|\n\d{2,9}){0,6}(?![\p{L}\d_]|[./-][\p{L}\d])/u;
const IMEI_DIGITS = 15;
/** Behind a word for a serial number: groups of capitals and figures, over the line's end too. */
const SERIAL_LEAD =
  /^(?:-?(?:nummer|number|numero|número|numéro|номер|номерът|číslo|numer|broj|nr|no|num|№|n[°º])(?!\p{L}))?(?:[ .]{0,2}(?:nr|no|num|nummer|number|номер|številka|broj|№|n[°º]))?(?: ?[.:=#"'(]| is| er| on| on:| to| je| är){0,3}[ "'(]{0,2}(?=[\p{Lu}\d])/iu;
const SERIAL =
  /^(?=(?:\D{0,8}\d){3})(?:[A-ZА-Я]{0,4}\d[A-ZА-Я\d]{0,11}|[A-ZА-Я]{2,6})(?:(?: |-|\n(?=[A-Z]{0,4}\d|[A-Z]{1,4} \d))(?:[A-Z]{0,4}\d[A-Z\d]{0,8}|[A-Z]{1,4})){1,5}(?![\p{L}\d_]|[./-][\p{L}\d])/u;
const FEWEST = 9;
const DATED = /^(?:\d{1,2}[ -]){2}(?:19|20)?\d\d$|^20\d\d-\d\d-\d\d|^\d+(?: \d+)*$/;

/** The signs between its pairs, said too: "c8 d7 dash 19 4e 00 b2"; each figure alone; and letters typed for figures: "c8d7I94eO0b2". */
const MAC =
  /^(?:[\da-fA-F] ){11}[\da-fA-F](?![\p{L}\d])|^(?=(?:[a-fOIl]*\d){4})[\da-fOIl]{12}(?![\p{L}\d])|^(?:[\da-fA-F]{2}(?:[ :.,-]| (?:dash|hyphen|colon|trattino|due punti|tiret|deux[ -]points|guion|guión|dos puntos|hífen|traço|dois pontos|strich|bindestrich|doppelpunkt|streepje|dubbele punt|kolon|bindestreck|kaksoispiste|viiva|myślnik|dwukropek|pomlčka|dvojtečka|dvojbodka|kettőspont|kötőjel|тире|дефис|двоеточие|двокрапка|παύλα|tire|iki nokta) )?){5}[\da-fA-F]{2}(?![\p{L}\d])/u;
const MAC_LEAD =
  /^(?:[- ]?(?:address|adresse|адрес|адреса|adresa|adres|cím|osoite|id|no|nr|is|ist|est|er|on|je|to|hai|wa|는|은|は)){0,2}["']?[ \t]{0,2}[:=(#]?[ "'(]{0,2}(?=[\da-fA-F] ?[\da-fA-F])/iu;

export function devicesTold(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit || (classesIn(s) & (IS_DEVICE | IS_HARDWARE | IS_SERIAL)) === 0) return;
  for (let i = 0; i < s.count; i++) {
    const kinds = (classes[s.mark[i] as number] as number) & (IS_DEVICE | IS_HARDWARE | IS_SERIAL);
    if (kinds === 0 || !digitsBehind(s, i, 34)) continue;
    if ((kinds & IS_HARDWARE) !== 0) hardware(ctx, i);
    if (PHONES_OWN(s, i)) ownNumber(ctx, i);
    if ((kinds & IS_SERIAL) !== 0) serial(ctx, i);
    else if ((kinds & IS_DEVICE) !== 0) device(ctx, i);
  }
}

const PHONES_OWN = names("imei imei1 imei2 imeis имей имеи");
/** "imei’si", "IMEI-nummer is": an ending, a word for a number. */
const OWN_LEAD =
  /^(?:['’-]?\p{L}{1,6})?(?: ?(?:nr|no|num|number|nummer|numarası|numero|número|numéro|номер|číslo|is|ist|est|es|è|é|to|er|är)\.?){0,2} ?[:#=]? ?["'(]?(?=\d)/iu;
const OWN_DIGITS = /^\d(?:[ .–-]{0,2}\n?\d){14}(?![\d\p{L}])/u;

/** A telephone's own fifteen figures right behind the word for them, however they stand apart. */
function ownNumber(ctx: Context, i: number): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  const lead = OWN_LEAD.exec(s.text.slice(end, end + 32));
  if (lead === null) return;
  const at = end + lead[0].length;
  const value = OWN_DIGITS.exec(s.text.slice(at, at + 48));
  if (value !== null) ctx.emit(at, at + value[0].length, "DEVICE", 0.96, "device-told");
}

const SIGN = /[(:=#№]/;
const SOLD_BY_MODEL =
  /^(?:laptop|notebook|notbuk|ноутбук|планшета?|tablet[ay]?|smartphone|handset|phone|telefon[ou]?|telefone|téléphone|puhelin|mobil|телефона?|смартфон|camera|kamera|kamery|printer|drucker|imprimante|impresora|stampante|drukarka|tiskárna|nyomtató|принтер)$/iu;

const LEAST_IN_GROUPS = 11;

function device(ctx: Context, i: number): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  const lead = LEAD.exec(s.text.slice(end, end + 40));
  if (lead === null || lead[0].length === 0) return;
  // "laptop 20XW0026GE": its model, unless a sign leads to what is its own.
  if (!SIGN.test(lead[0]) && SOLD_BY_MODEL.test(s.text.slice(s.start[i], end))) return;
  const at = end + lead[0].length;
  const head = s.text.slice(at, at + 28);
  const imei = IMEI.exec(head)?.[0] ?? "";
  if (imei.replace(/\D/g, "").length === IMEI_DIGITS) ctx.emit(at, at + imei.length, "DEVICE", 0.95, "device-told");
  for (const build of VALUES) {
    const hit = build.exec(head);
    if (hit === null || (hit[0].includes(" ") && hit[0].replaceAll(" ", "").length < LEAST_IN_GROUPS)) continue;
    ctx.emit(at, at + hit[0].length, "DEVICE", 0.93, "device-told");
    return;
  }
}

function serial(ctx: Context, i: number): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  // "order serial": what the word before makes nobody's.
  if (i > 0 && ((s.cue[i - 1] as number) & C_RELEASE) !== 0 && ((s.cue[i - 1] as number) & C_DEVICE) === 0) return;
  const lead = SERIAL_LEAD.exec(s.text.slice(end, end + 32));
  if (lead === null || lead[0].length === 0) return;
  const at = end + lead[0].length;
  const value = SERIAL.exec(s.text.slice(at, at + 34))?.[0];
  if (value === undefined || DATED.test(value) || value.replace(/[^\p{L}\d]/gu, "").length < FEWEST) return;
  ctx.emit(at, at + value.length, "DEVICE", 0.9, "serial-apart");
}

function hardware(ctx: Context, i: number): void {
  const s = ctx.scan;
  const end = s.end[i] as number;
  const lead = MAC_LEAD.exec(s.text.slice(end, end + 32));
  if (lead === null || lead[0].length === 0) return;
  const at = end + lead[0].length;
  const value = MAC.exec(s.text.slice(at, at + 48))?.[0];
  if (value !== undefined && /\d/.test(value) && /[a-f].*[a-f]/i.test(value))
    ctx.emit(at, at + value.length, "MAC", 0.95, "mac-told");
}

/** What a box of China's is called, right before its address or number: "光猫背面 DC 71 37-0A:5E 92", "路由器 4C1B…". */
const DENSE_DEVICE =
  /(?:光猫|路由器|调制解调器|机顶盒|網關|网关|ルーター|モデム|ルータ|端末|공유기|라우터|모뎀|셋톱박스|단말기|폰|휴대폰|เราเตอร์|โมเด็ม|กล่อง)(?:背面|背后|底部|裏|裏面|뒷면|밑면)?(?:的|の|가|은|는|:|：)?[ (「:：]{0,2}((?:[\da-fA-F]{2}[ :.-]?){5}[\da-fA-F]{2}|[A-Z\d]{3,16}(?: [A-Z\d]{1,6}){0,4})(?![A-Za-z\d])/gu;

const DENSE_SERIAL =
  /(?:序列号|序號|序列號|机身号|設備號|设备号|製造番号|シリアル(?:番号|ナンバー)?|機器番号|일련 ?번호|시리얼(?: ?번호)?|제조 ?번호|기기 ?번호|หมายเลขเครื่อง|ซีเรียล)(?:是|为|は|는|은|:|：)?[ #(「:：]{0,2}([A-Z\d]{2,12}(?:[ -][A-Z\d]{1,8}){1,5})(?![A-Za-z\d])/gu;

export function denseDevices({ scan: s, emit }: Context): void {
  if (!s.hasDense || !s.hasDigit) return;
  for (const hit of all(DENSE_DEVICE, s.text)) {
    const value = hit[1] as string;
    const end = hit.index + hit[0].length;
    const places = value.replace(/[^A-Za-z\d]/g, "");
    if (MAC.test(value) && /[a-fA-F]/.test(value)) emit(end - value.length, end, "MAC", 0.93, "mac-told");
    else if (places.length >= 10 && /\d.*\d.*\d/.test(value) && /[A-Z].*[A-Z]/.test(value))
      emit(end - value.length, end, "DEVICE", 0.91, "device-told");
  }
  for (const hit of all(DENSE_SERIAL, s.text)) {
    const value = hit[1] as string;
    const end = hit.index + hit[0].length;
    if (value.replace(/[ -]/g, "").length >= FEWEST && /[A-Z]/.test(value) && /\d.*\d.*\d/.test(value))
      emit(end - value.length, end, "DEVICE", 0.91, "serial-apart");
  }
}
