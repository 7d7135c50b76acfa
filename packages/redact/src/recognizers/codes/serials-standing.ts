/**
 * Serial numbers without a word for them, told by where they stand on somebody's machine ("sticker under the laptop: 5CG0417QXK", "l'étiquette du
 * frigo dit 417KXB20931", "ノートパソコンの裏に…"), by a maker's build beside the machine ("my daughter's ipad, DMPVK4TCHG7F") or behind a bicycle's frame.
 */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_DEVICE, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { stemFlags } from "../stem-flags.ts";

/** What is carried, worn or played on: its models are numbered in few places. */
const CARRIED = `laptop* notebook* notbuk* netbook* ultrabook* chromebook* macbook* imac* thinkpad* ideapad* elitebook* probook* zenbook* surface tablet* tablette* ipad* iphone* ipod* kindle* tolino* galaxy smartphone* telefon* telefoon* telephone phone phones handset* handy handys mobil mobile mobilen mobiltelefon* movil celular* cellulare* telemovel* portatil* portatile* portable computadora* ordenador* ordinateur* ordi
  computer* dator* datamaskin* läppäri* läppärin kannettav* puhelin* puhelim* tietokone* komputer* počítač* pocitac* számítógép* calculator* lenovo samsung macbookul* smartwatch* garmin* fitbit* airpods xbox* platta plattan paddan playstation* ps4 ps5 nintendo* konzol* konsol* console consola headset* controller* gamepad* camera kamera* gopro* drone* drohne* dron tab hearing-aid
  ноут* лэптоп* лептоп* лаптоп* макбук* планшет* айфон* айпад* телефон* смартфон* компьютер* комп компютър* комп'ютер* λάπτοπ λαπτοπ τάμπλετ ταμπλετ κινητό υπολογιστ* bilgisayar* telefonu* لابتوب اللابتوب حاسوب الحاسوب جوال الجوال موبايل الموبايل تابلت التابلت هاتف الهاتف لپ تبلت گوشی موبایل لپتاپ מחשב המחשב למחשב לפטופ הלפטופ טאבלט הטאבלט טלפון הטלפון
  लैपटॉप लैपटाप टैबलेट मोबाइल फोन फ़ोन điện-thoại`;
/** What stands in a house or is driven, and is numbered by models too. */
const HOUSEHOLD = `tv tvs telly television* televis* televizor* télé fernseher* fridge* freezer* frigo* kühlschrank* kuehlschrank* refrigerador nevera* frigider* geladeira* frigorif* koelkast* kylskåp* køleskab* kjøleskap* jääkaappi* lodówk* lednic* ledničk* chladničk* hűtő* холодильник* хладилник* ψυγείο buzdolab* kulkas
  washing washer dishwasher* dryer* waschmaschine* trockner* spülmaschine* geschirrspüler* lave-linge lave lavadora* lavatrice* lavastoviglie* lavavajillas wasmachine* vaatwasser* droger* tvättmaskin* diskmaskin* vaskemaskin* opvaskemaskin* oppvaskmaskin* pesukone* pralk* zmywark* pračk* práčk* myčk* mosógép* mosogatógép* mașin* стиральн* стиралк* пральн* посудомо* перал* πλυντήριο çamaşır bulaşık mesin
  vacuum* hoover* dyson roomba robot* staubsauger* saugroboter aspirateur* aspirador* aspirapolvere* stofzuiger* dammsugar* støvsuger* pölynimuri* odkurzacz* vysavač* porszívó* aspirator* пылесос* пилосос* прахосмукачк* σκούπα süpürge* oven* backofen* herd four horno* forno* ugn* ovn* uuni* piekarnik* trouba troubu sütő* cuptor* духовк* φούρνο* fırın* boiler* kessel therme chaudière caldera* caldaia* caldeira* kocioł kotel kazán* centrală котёл котел бойлер*
  router* modem* box decoder* dekoder* dekodér* décodeur* receiver* set-top роутер* модем* приставк* рутер* декодер* ρούτερ printer* drucker* imprimante* impresora* impressora* stampante* skrivare* printeren tulosti* drukark* tiskárn* tlačiar* nyomtató* imprimant* принтер* monitor* bildschirm écran* pantalla* schermo* tela* scherm* skärm* skærm* skjerm* näyttö* ekran* obrazovk* képernyő* монитор* монітор* speaker* soundbar* lautsprecher* enceinte* altavoz* cassa* högtalar* højttaler* høyttaler* kaiutin* głośnik* reproduktor* hangszóró* boxă колонк*
  scooter* e-scooter* trottinette* patinete* monopattino* step elsparkcykel* hulajnog* koloběžk* roller* самокат* trotinet* ebike* e-bike* pedelec* watch* orologio reloj* montre* relógio* horloge* klocka* ur uret klokke* kello* zegar* hodin* óra часы часов* годинник* saat* meter* zähler* compteur* contador* contatore* licznik* elektroměr* счётчик* счетчик* лічильник* sayaç* hub gateway charger* ladegerät* chargeur* cargador* caricatore* lader* laddare* laturi* ładowark* nabíječk* töltő* încărcător* зарядк* nanny doorbell* türklingel* stroller* pushchair* kinderwagen* kindersitz* poussette* seat bb monitor* babyphone* alarm* alarme* termostat* thermostat* pump* pumpe* pompe* bomba* pompa* насос* drill* bohrer* perceuse* taladro* trapano*
  الغسالة غسالة الثلاجة ثلاجة التلفزيون تلفزيون الراوتر راوتر الطابعة طابعة الشاشة شاشة یخچال تلویزیون مودم لباسشویی מקרר המקרר טלוויזיה הטלוויזיה נתב הנתב ראוטר מכונת मशीन टीवी फ्रिज राउटर`;
/** Where a number stands on a thing. */
const PLACE = `sticker* label* tag faceplate underside underneath undersid* bottom back backplate lid engraved etched stamped printed rear plate nameplate barcode aufkleber* etikett* etiket* etykiet* etiqueta* etichet* étiquett* etiquett* typenschild* schild unterseite* rückseite* rueckseite* unten hinten eingraviert graviert aufgedruckt klebt gehäuse* autocollant* plaque dessous dos gravé gravée inscrit écrit
  pegatina* adhesivo* placa debajo abajo detrás dorso trasera grabado targhetta sotto retro dietro inciso adesivo* autocolante* embaixo atrás verso gravado onderop achterop onderkant achterkant typeplaatje graver* klisterlapp* dekal* lapp märkskylt undersidan undertill baksida* baksiden bagpå mærkat* klistermærke* klistremerke* bakpå bunnen under tarra* pohja* takana taka* kilpi kilves*
  naklejk* naklejce spodem spod spodzie tabliczk* tyłu obudow* nálepk* nalepk* štítk* štítek štítok zespodu zespod spodu zospodu zadní zadnej zezadu vzadu vyryt* matric* címk* alján alja aljára alatta hátulján hátulja gravír* etichetă spate spatele dedesubt dedesubtul наклейк* этикетк* шильдик* снизу сзади днищ* выгравир* наліпк* етикетк* етикет* знизу ззаду стикер* отдолу отзад гърба дъното надпис гравир*
  ετικέτα αυτοκόλλητο κάτω πίσω etiket* altında altinda arkasında arkasinda arkası altı çıkartma* تحت خلف ظهر ملصق الملصق أسفل زیر پشت برچسب מדבקה המדבקה מתחת מאחור בגב niche neeche peeche pichhe likha नीचे पीछे स्टीकर स्टिकर dưới đáy nhãn tem mặt-sau bawah belakang stiker tertulis ilalim likod nakasulat nakalagay`;
const FRAME = `frame framenr framenummer rahmen rahmennr rahmennummer cadre cuadro telaio quadro kader ram ramen ramnr ramnummer ramme rammen stel stelnr stelnummer runko rungon runkonumero rama ramy ramie rám rámu váz vázszám cadru cadrul рама рамы рамі рами рамата σκελετός kadro kadrosu şasi rangka`;
/** What else is numbered so, or numbers many that are alike. */
const OTHER = `model* modèl* modello модел* мадел* μοντέλ* μοντελ* type typ tipo typu typen тип part parts pièce pieza ricambio peça onderdeel reservdel* reservedel* varaosa* część części díl dílu alkatrész* piesă piesa запчаст* артикул* artikel* article articolo artículo artigo sku ean upc ref réf gtin coupon* gutschein* promo* promó* rabat* rabatt* voucher* kupon* kupón* купон* промокод* скидк* lot lote lotto lotn* batch charge chargen chargennummer šarž* parti* партия партии партида серия лот firmware* bios uefi version* verze wersj* версия версии версія build* kernel driver* treiber* pilote patch chip* chipset cpu gpu ssd nvme toner* cartridge* kartusche* akku-typ error* fehler* erreur* errore erro fout fel fejl feil virhe błąd chyba hiba eroare ошибк* помилк* грешка hata postcode zip
  order* bestell* commande pedido ordine encomenda zamów* zamow* objedn* заказ* замовл* поръчк* siparis* sipariş* paket* parcel* colis paquete pacco tracking* sendung* przesyłk* zásilk* посылк* посилк* pratk* licence* license* lizenz* licenz* licenc* лиценз* activation* aktivier* product produkt* productkey key schlüssel klucz klíč kulcs ключ* plan tarif* compatible compatib* kompatib* passt passend battery batteries akku* batterie* baterí* bateria* accu* baterk* baterij* akumul* батаре* батере* аккумулятор* акумулятор* memory lens objektiv* case cover hülle coque funda schutzhülle`;
const [IS_CARRIED, IS_HOUSEHOLD, IS_PLACE, IS_FRAME, IS_OTHER] = [1, 2, 4, 8, 16] as const;
const flags = stemFlags([
  [IS_CARRIED, CARRIED],
  [IS_HOUSEHOLD, HOUSEHOLD],
  [IS_PLACE, PLACE],
  [IS_FRAME, FRAME],
  [IS_OTHER, OTHER],
]);

/** The same without blanks between words. */
const DENSE_CARRIED =
  /ノートパソコン|ノートPC|パソコン|タブレット|スマホ|携帯|ゲーム機|スイッチ|カメラ|时计|腕時計|笔记本|筆電|电脑|電腦|平板|手机|手機|手表|手錶|耳机|耳機|相机|相機|노트북|컴퓨터|태블릿|휴대폰|스마트폰|핸드폰|갤럭시|아이패드|아이폰|시계|카메라|โน้ตบุ๊ก|โน๊ตบุ๊ค|คอมพิวเตอร์|แท็บเล็ต|มือถือ|โทรศัพท์|ไอแพด|ไอโฟน|นาฬิกา/u;
const DENSE_HOUSEHOLD =
  /冷蔵庫|洗濯機|テレビ|掃除機|プリンタ|ルーター|ドライヤー|エアコン|炊飯器|電動自転車|本体|冰箱|洗衣机|洗衣機|电视|電視|扫地机|掃地機|打印机|路由器|空调|冷氣|热水器|光猫|냉장고|세탁기|텔레비전|티비|청소기|프린터|공유기|에어컨|밥솥|기기|ตู้เย็น|เครื่องซักผ้า|ทีวี|เครื่องดูดฝุ่น|ปริ้นเตอร์|เราเตอร์|แอร์|เครื่อง/u;
const DENSE_PLACE =
  /シール|ラベル|裏|底|銘板|刻印|背面|側面|贴纸|貼紙|标签|標籤|底部|底下|铭牌|銘牌|刻着|刻著|机身|機身|后面|後面|스티커|라벨|뒷면|뒷판|밑면|바닥|옆면|측면|각인|명판|스티커|ใต้|ด้านหลัง|สติ๊กเกอร์|สติกเกอร์|ฉลาก|ป้าย|สลัก/u;
const DENSE_OTHER =
  /(?:型番|品番|型号|型號|モデル|注文|追跡|クーポン|料号|모델명?|품번|주문|송장|쿠폰|订单|訂單|运单|優惠|优惠|รุ่น|คำสั่งซื้อ|พัสดุ|คูปอง|รหัสส่วนลด)[^\n]{0,8}$/u;
const DENSE_REACH = 32;

/** Of makers: HP's, Samsung's, Apple's, Lenovo's. */
const OF_MAKER =
  /^(?:\d[A-Z]{2}\d{3}[A-Z\d]{4}|(?:CN[A-Z]|MX[A-Z]|TH[A-Z]|BR[A-Z])\d{3}[A-Z\d]{4}|R[\dFZ][\dA-Z][A-Z][\dA-Z]{7}|[CDFGHJKLMNPQRTVWXY][A-Z\d]{9}(?:[A-Z\d]{2})?|(?:P[A-G][\dA-Z]|MP\d|MJ\d|R9\d|R90|LR0|YX0|H[AG][\dA-Z])[A-Z\d]{5})$/;
/** Lenovo's kinds of machines, builds of Samsung's programs, television sets by their inches, washing machines; one piece behind a make's letters. */
const OF_MODEL =
  /^(?:(?:20|21|80|81|82|83)[A-Z\d]{2}[A-Z\d]{6}|[A-Z]\d{3}[A-Z]{1,5}\d[A-Z]{3}\d|(?:[A-Z]{2,4})?[3-8]\d[A-Z]{1,4}\d{1,4}[A-Z]{0,6}|W[A-Z]\d\d[A-Z]\d{3}[A-Z]*|(?!P[A-G]|M[PJ])[A-Z]{2,4}\d{4}[A-Z]{2,4}|[A-Z]{1,4}[-–][A-Z]{0,2}\d{2,5}[A-Z]{0,4}\d?[A-Z]{0,2})$/;
const [SHORTEST, LONGEST] = [7, 16] as const;
/** Tokens to the machine, to where the number stands, and to what it may be else. */
const [TO_MACHINE, TO_PLACE, TO_OTHER] = [12, 8, 4] as const;

export function serialsStanding(ctx: Context): void {
  const s = ctx.scan;
  let until = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if ((s.start[i] as number) < until || sizeOf(s, i) > LONGEST || !mayBegin(s, i)) continue;
    const first = firstOf(s, i);
    const last = lastOf(s, i);
    const at = s.start[first] as number;
    const end = s.end[last] as number;
    until = end;
    const value = s.text.slice(at, end);
    if (!isSerialLike(value) || goesOn(s, end) || OF_MODEL.test(value) || !stands(s, first, last, value)) continue;
    ctx.emit(at, end, "DEVICE", 0.84, "serial-standing");
  }
}

const isJoint = (c: number): boolean => c === 45 || c === 0x2013;

/** Capitals and figures in one, or figures with such a piece before them. */
function mayBegin(s: Scan, i: number): boolean {
  const before = unitAt(s.text, (s.start[i] as number) - 1);
  if (before === 47 || before === 95 || before === 46 || before === 64 || before === 35 || before === 61) return false;
  return ((s.shape[i] as number) & HAS_LETTER) !== 0 || isJoint(before) || unitAt(s.text, s.end[i] as number) === 32;
}

/** The first piece of those that hyphens join with token `i`. */
function firstOf(s: Scan, i: number): number {
  let k = i;
  while (
    k > 0 &&
    i - k < 2 &&
    s.end[k - 1] === (s.start[k] as number) - 1 &&
    isJoint(s.text.charCodeAt(s.end[k - 1] as number))
  )
    k--;
  return k;
}

/** The last one: behind hyphens, or figures behind one blank ("0A4Y5BAT 701902"). */
function lastOf(s: Scan, i: number): number {
  let k = i;
  while (
    k + 1 < s.count &&
    k - i < 3 &&
    s.start[k + 1] === (s.end[k] as number) + 1 &&
    isJoint(s.text.charCodeAt(s.end[k] as number))
  )
    k++;
  if (k > i || k + 1 >= s.count || s.start[k + 1] !== (s.end[k] as number) + 1 || sizeOf(s, k) < 5) return k;
  const next = k + 1;
  return s.text.charCodeAt(s.end[k] as number) === 32 &&
    ((s.shape[next] as number) & HAS_DIGIT) !== 0 &&
    sizeOf(s, next) >= 4 &&
    sizeOf(s, next) <= 8 &&
    isOfCapitals(s.text, s.start[next] as number, s.end[next] as number) &&
    (((s.shape[k] as number) & HAS_LETTER) !== 0) !== (((s.shape[next] as number) & HAS_LETTER) !== 0)
    ? next
    : k;
}

function isOfCapitals(text: string, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (!isDigit(c) && !(c >= 65 && c <= 90)) return false;
  }
  return true;
}

/** Letters and figures by turns, as nobody writes words and few number goods. */
function isSerialLike(value: string): boolean {
  let [letters, figures, turns, last] = [0, 0, 0, 0];
  for (let p = 0; p < value.length; p++) {
    const c = value.charCodeAt(p);
    if (c === 32 || isJoint(c)) continue;
    const kind = isDigit(c) ? 1 : c >= 65 && c <= 90 ? 2 : 0;
    if (kind === 0) return false;
    if (kind === 1) figures++;
    else letters++;
    if (last !== 0 && last !== kind) turns++;
    last = kind;
  }
  const size = letters + figures;
  return (
    size >= SHORTEST &&
    size <= LONGEST + 4 &&
    letters > 1 &&
    figures > 1 &&
    turns > 1 &&
    (figures > 2 || turns > 2) &&
    !(size === 8 && HEXADECIMAL.test(value)) &&
    !WORDLIKE.test(value)
  );
}
const HEXADECIMAL = /^[\dA-F]+$/;
/** Four letters and more with two vowels: "L8RGATOR". */
const WORDLIKE = /(?=[A-Z]{4})[A-Z]*[AEIOUY][A-Z]*[AEIOUY]/;

function goesOn(s: Scan, end: number): boolean {
  const next = unitAt(s.text, end);
  return (
    next === 95 ||
    next === 64 ||
    next === 61 ||
    ((next === 47 || next === 46 || isJoint(next)) && /[\p{L}\d]/u.test(s.text.charAt(end + 1)))
  );
}

/** Does it stand on a machine, beside one as its maker builds numbers, or behind a frame? */
function stands(s: Scan, first: number, last: number, value: string): boolean {
  let [machine, place, led] = [0, false, false];
  for (let k = Math.max(0, first - TO_MACHINE); k <= last + TO_MACHINE && k < s.count; k++) {
    if (k >= first && k <= last) continue;
    const said = flags(s, k);
    const isNear = k < first ? first - k <= TO_OTHER : k - last <= 2;
    if (isNear && ((said & IS_OTHER) !== 0 || ((said & IS_PLACE) === 0 && isReleased(s, k)))) return false;
    machine |= said & (IS_CARRIED | IS_HOUSEHOLD);
    if ((said & IS_PLACE) !== 0 && k >= first - TO_PLACE && k <= last + TO_PLACE) place = true;
    if ((said & IS_PLACE) !== 0 && k < first) led = true;
  }
  // "Waschmaschine WAN28K40, Aufkleber hinten …": its model.
  if (!led && (flags(s, first - 1) & (IS_CARRIED | IS_HOUSEHOLD)) !== 0 && isBeside(s, first) && !OF_MAKER.test(value))
    return false;
  const size = value.length;
  if (
    ((flags(s, first - 1) | flags(s, first - 2)) & IS_FRAME) !== 0 &&
    size >= 8 &&
    value.replace(/\D/g, "").length > 3
  )
    return true;
  if (s.hasDense) {
    const before = s.text.slice(Math.max(0, (s.start[first] as number) - DENSE_REACH), s.start[first]);
    if (DENSE_OTHER.test(before)) return false;
    const behind = s.text.slice(s.end[last], (s.end[last] as number) + DENSE_REACH / 2);
    if (DENSE_CARRIED.test(before)) machine |= IS_CARRIED;
    if (DENSE_HOUSEHOLD.test(before)) machine |= IS_HOUSEHOLD;
    place ||= DENSE_PLACE.test(before) || DENSE_PLACE.test(behind);
  }
  return machine !== 0 && (place || ((machine & IS_CARRIED) !== 0 && OF_MAKER.test(value)));
}

const isBeside = (s: Scan, k: number): boolean =>
  k > 0 && (s.start[k] as number) - (s.end[k - 1] as number) === 1 && s.text.charCodeAt(s.end[k - 1] as number) === 32;

const isReleased = (s: Scan, k: number): boolean =>
  ((s.cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0 && ((s.cue[k] as number) & C_DEVICE) === 0;
