/**
 * "Vymeniť čerpadlo 3840-221-00", "scheda: 6203114902", "плата № 41729305": what is built into something and ordered by its number, right before it.
 */
import { unitAt } from "../../scan/classes.ts";
import { C_CARD, C_CODE, C_RELEASE, FIRST, LAST } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { cuesBefore } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { stemTable } from "../stem-flags.ts";
import { isAmerican, isPrivatelyBuilt } from "./built.ts";
import { isDialable } from "./dialable.ts";
import type { Group } from "./groups.ts";

const PART = 1;
/** Of numbers, and of what was done to the part: between its word and the number. */
const BETWEEN = 2;
/** What is done to parts: right behind it stands what has no telephone's build. */
const REPLACED = 4;
/** What is done to tickets and orders: "merge 20931184 into 20940022". */
const MERGED = 8;
/** In place of what: "(במקום 00498021)". */
const INSTEAD = 16;
/** What becomes of tickets and orders, right behind their number: "4410990 merged". */
const HAPPENS = 32;

const saysOfPart = stemTable([
  [
    INSTEAD,
    "instead formerly previously statt anstelle anstatt vormals früher lieu anciennement antes anteriormente invece prima antigamente i.p.v ipv plaats voorheen ställe stället stedet tidigare tidligere sijaan sijasta aiemmin zamiast dawniej wcześniej místo dříve namiesto predtým helyett korábban loc anterior вместо раньше ранее преди по-рано замість раніше αντί πρώην yerine önce eskiden بدل بدلا سابقا במקום לשעבר बजाय पहले thay ganti sebelumnya dulu بجای جای قبلا",
  ],
  [
    PART,
    `part parts partno board boards motherboard* mainboard* pcb pump pumps valve valves compressor* thermostat* belt belts chain blade blades tray wheel motor motors nozzle cable cables kit seal seals gasket* filter filters bearing* hose hoses screw screws bolt bolts cartridge* toner battery fuse fuses bracket* drawing joint relay relays sensor sensors impeller* heater fan fans gearbox* actuator* inverter* capacitor* transformer* adapter adapters module modules cylinder* piston* spring springs magnetron* element burner* spare spares sku article articles model models product batch
    teil teile ersatzteil* bauteil* platine* hauptplatine* steuerplatine* leiterplatte* pumpe pumpen ventil ventile kompressor* riemen keilriemen messer kabel lager dichtung* schlauch schraube* patrone sicherung* zeichnung* zahnriemen lüfter* ventilator* getriebe* modell modelle artikel relais heizstab dichtsatz
    pièce pièces pompe pompes vanne vannes compresseur* courroie* filtre filtres cartouche* roulement* charnière* carte-mère relais capteur* ventilateur* modèle modèles article articles joint joints résistance moteur
    pieza piezas repuesto* recambio* bomba bombas válvula* compresor* correa correas rodamiento* cartucho* filtro filtros junta juntas bisagra* termostato* resistencia modelo modelos artículo* ventilador* relé motor
    pezzo pezzi ricambio ricambi scheda schede pompa pompe valvola* valvole compressore* guarnizion* cinghia cinghie cuscinett* cerniera* modello modelli articolo articoli resistenza ventola motore relè
    peça peças válvulas vedação vedações rolamento* dobradiça* correia* ventoinha* placa-mãe artigo artigos
    onderdeel onderdelen printplaat printplaten moederbord* pomp pompen klep kleppen scharnier* pakking lager lagers riem riemen ventilator artikel
    reservdel* kretskort* moderkort* pump pumpar pumpen ventil ventilen packning* kullager* rem kilrem* artikel modell fläkt*
    reservedel* kretskort* hovedkort* pumpe pumpen kilereim* pakning* kuleleje* artikkel* printkort* bundkort* kilerem* leje lejer vare varen vifte*
    osa osan varaosa* piirilev* emolev* pumppu* pumpun venttiili* kompressori* tiiviste* suodat* laakeri* hihna kiilahihna malli mallin tuote tuotteen tuuletin
    części płyta płytę płytka płytkę pompę zawór zawory zaworu sprężark* uszczelk* łożysk* filtr filtry artykuł* wentylator* silnik
    díl díly dílu deska desku desky čerpadl* ventil ventilu kompresor* pasek řemen řemeny těsněn* ložisk* hřídel čep zboží diel diely dielu doska dosku dosky remeň tesneni* tovar tovaru základní
    alkatrész* szivattyú* szelep* kompresszor* alaplap* panel panelt tömítés* szűrő* csapágy* ékszíj* cikk cikket modell termosztát*
    piesa piesă piesei piese pompă pompei supap* compresor* garnitur* rulment* curea cureaua modelul modelului articolul placă
    платка платката помпа помпата клапан* компресор* уплътнени* лагер лагери ремък* филтър* модел модела частта
    πλακέτα* αντλία* βαλβίδα* συμπιεστ* ανταλλακτικ* εξάρτημα* εξαρτήματ* φίλτρο* φλάντζα* ρουλεμάν ιμάντα* μοντέλο* είδος
    деталь детали деталі плата платы плату плати насос насоса насосы помпа компрессор* подшипник* підшипник* прокладк* фильтр* фільтр* ремень ремня ремінь сальник* модель модели моделі запчаст* артикул* реле датчик* вентилятор* двигатель двигун
    parça parçası parçayı pompa pompası pompayı vana vanası vanayı kompresör* anakart* rulman* filtre kayış* conta contası model modeli ürün
    قطعة مضخة المضخة صمام ضاغط غيار موديل صنف משאבה המשאבה שסתום מדחס לוח חילוף חלק פריט דגם पंप बोर्ड वाल्व कंप्रेसर पार्ट मॉडल 기판 펌프 밸브 컴프레서 메인보드 부품 모델 상품
    pressostat* pressostato* ric ricamb rep ersatzt modulo módulo módulos moduli modul elektrod* brenner bruciator* quemador* brûleur* горелк* пальник* varuosa* detalė detalės detaļa detaļu daļa osad dio dijelovi део делови rezervni rezervna dijel časť časti náhradn* zapasow* zamienn* запасн* част* αισθητήρ* czujnik* čidlo čidla snímač* érzékelő* senzor* sensor* датчик* anturi* givare* måler* resistenz* pressure hélice roda rodas wheel* drum* trommel tambour tambor cestello čidlem grzałk* topn* fűtőszál rezisten*
    brühgruppe* gasarmatur* armatur* platine* steuerplatine* laugenpumpe* umwälzpumpe* düse* sonde* heizelement* vanne vannes électrovanne* elettrovalvol* electroválvul* kiện suku cadang pompa katup kompresor papan pumba klapan`,
  ],
  [
    REPLACED | BETWEEN,
    `replace* replacing swap* exchange* fit fitted install* ersetz* tausch* getauscht austausch* ausgetauscht wechsel* gewechselt remplac* chang* sustitu* cambi* reemplaz* sostitu* trocar trocada substitu* vervang* gewisseld wissel* byt* bytt* udskift* skift* vaihda vaihtaa vaihdettu vaihto wymien* wymian* vyměn* výměn* vymen* výmen* cserél* csere înlocui* schimb* смен* подмян* αλλαγ* αντικατ* замен* замін* помен* değiştir* değişim استبدال استبدل החלפת החלפה להחליף बदलें बदला बदलना 교체 교환 ganti zameni* zamjen* zamenj* keisti mainīt supersed* succe* nachfolg* nahra* zastąp* zastęp* następc* utód* înlocuie* opvolger* ersätt* erstatt* erstat* korvaa korvat* sucesor* successor* sucessor* наследни* преемник* yerine yerini διάδοχ* pengganti menggantikan thay`,
  ],
  [
    HAPPENS,
    `closed resolved reopened escalated cancelled canceled shipped assigned pending geschlossen gelöst erledigt storniert offen eskaliert versandt fermé fermée clos close résolu résolue annulé annulée expédié expédiée cerrado cerrada resuelto resuelta anulado anulada enviado enviada abierto abierta
    chiuso chiusa risolto risolta annullato annullata spedito spedita unito unita aperta aperto fechado fechada resolvido resolvida encerrado encerrada cancelado cancelada duplicado duplicada aberto aberta gesloten opgelost geannuleerd verzonden samengevoegd stängd stängt löst avslutad avslutat skickad sammanslagen lukket løst sendt sammenlagt slått afsluttet
    suljettu ratkaistu lähetetty yhdistetty peruttu zamknięte zamknięta zamknięty rozwiązane rozwiązana anulowane wysłane wysłana scalone scalona uzavřen uzavřena uzavřeno vyřešen vyřešena vyřešeno zrušen zrušena odeslána sloučen sloučena sloučeno uzavretá uzavretý vyriešená zlúčená lezárva lezárult lezárták megoldva összevonva elküldve închis închisă rezolvat rezolvată anulat anulată trimis trimisă
    закрыт закрыта закрыто решён решен отменён отменен объединён объединена отправлен закрита закрито вирішено скасовано объединен об'єднано затворен затворена решена обединена изпратена κλειστό έκλεισε επιλύθηκε ακυρώθηκε συγχωνεύτηκε kapandı kapatıldı çözüldü iptal birleştirildi gönderildi مغلق مغلقة أغلق أغلقت نסגר נסגרה סגור סגורה अधूरा बंद đóng ditutup digabung selesai`,
  ],
  [
    MERGED | REPLACED | HAPPENS,
    "merge* duplicate* zusammenleg* zusammenführ* fusionn* fusion* unific* samenvoeg* scal* połącz* slouč* zlúč* összevon* обединя* объедин* об'єдн* συγχων* birleştir* دمج मर्ज",
  ],
  [
    BETWEEN,
    "cod code kod kód kode codice código codul κωδ κωδικός код nr no num n nº n° nro numero número numéro nummer number num čís číslo č br broj sz szám αρ номер numer numara numarası رقم מס מספר नं नंबर",
  ],
]);

/** In scripts that set no blanks between words. */
const DENSE =
  /(?:อะไหล่|ชิ้นส่วน|ปั๊ม|แผงวงจร|主板|电路板|電路板|水泵|油泵|泵|阀门|閥門|阀|压缩机|壓縮機|轴承|軸承|滤芯|濾芯|备件|備件|零件|配件|货号|型号|基板|ポンプ|バルブ|コンプレッサー?|ベアリング|フィルター|パッキン|部品|モーター|펌프|기판|밸브|컴프레서|베어링|필터|부품|메인보드|상품)\s?(?:更换|交換|交换|교체|교환)?\s?(?:nr|no\.?|番号|编号|編號|번호)?\s?[::((#]?\s?$/iu;

/** Between the word and the number. */
const JOINED = /^ ?[.:=#№(º°'"“„-]{0,2} ?$/u;
const MOST_BACK = 3;
/** Cards and devices have more digits. */
const LONGEST_PART = 13;

/** "gas valve p/n 87-186-456-7". */
const isN = (text: string, at: number): boolean =>
  (unitAt(text, at - 2) | 32) === 110 || (unitAt(text, at - 3) | 32) === 110;
const PART_NUMBER = /(?<!\p{L})[pm]\/n[.:# ]{1,2}$/iu;

/** Is what this word says that something takes the place of something: "replaces", "byla nahrazena", "utódja"? */
export const replaces = (s: Scan, k: number): boolean =>
  (saysOfPart(s.text, s.start[k] as number, s.end[k] as number) & (REPLACED | INSTEAD)) !== 0;

/** Does the word at `k` say what becomes of a ticket or an order? */
export const happens = (s: Scan, k: number): boolean =>
  (saysOfPart(s.text, s.start[k] as number, s.end[k] as number) & HAPPENS) !== 0;

/** Does one of the words before token `i` name a part: "the old seal was 2426445090"? */
export function isAfterPart(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - FAR; k--) {
    if (/[.!?;\n]/.test(s.text.slice(s.end[k], s.start[k + 1]))) return false;
    if ((saysOfPart(s.text, s.start[k] as number, s.end[k] as number) & PART) !== 0) return true;
  }
  return false;
}
const FAR = 6;

/** Does the word for a part right before the number, over one for "number", own it? */
export function isParts(s: Scan, i: number, group: Group): boolean {
  if (i === 0 || group.plus) return false;
  const built = isBuilt(s, group);
  if (!built && !isSpaced(s, group)) return false;
  const { text, start, end } = s;
  const at = group.start;
  const c = unitAt(text, (end[i - 1] as number) - 1);
  if (c > 0xe00 && DENSE.test(text.slice(Math.max(0, at - 20), at))) return true;
  if (at > 3 && isN(text, at) && PART_NUMBER.test(text.slice(Math.max(0, at - 7), at))) return true;
  const { digits, sizes } = group;
  // "need a new filter 4155550137": whoever needs it.
  const dialled = sizes.length === 1 && isDialable(digits);
  let told = false;
  let next = at;
  for (let k = i - 1; k >= 0 && k >= i - MOST_BACK; k--) {
    const gap = text.slice(end[k], next);
    if (!JOINED.test(gap)) return false;
    if (k === i - 1 && gap.trim() !== "") told = true;
    const says = saysOfPart(text, start[k] as number, end[k] as number);
    // "scheda madre".
    if ((says & PART) !== 0 || (k > 0 && MAIN_BOARD.test(text.slice(start[k - 1], end[k]))))
      return told || (built && !dialled);
    if (isCode(s, i, k, group)) return true;
    if ((says & (REPLACED | BETWEEN)) === BETWEEN) told = true;
    if (built && (says & REPLACED) !== 0 && (isGoods(group) || ((says & MERGED) !== 0 && !dialled))) return true;
    if ((says & BETWEEN) === 0) return built && !dialled && digits.length < LONGEST_PART && isReplaced(s, k);
    next = start[k] as number;
  }
  return false;
}

/** "sostituito pressostato 65104671", "byttet kort 3120-44-17": any noun that was replaced, and is nobody's. */
function isReplaced(s: Scan, k: number): boolean {
  const { text, start, end } = s;
  if (k === 0 || ((s.cue[k] as number) & ~(C_RELEASE | C_CARD)) !== 0 || ((s.word[k] as number) & (FIRST | LAST)) !== 0)
    return false;
  if (!/^\p{L}{4,}$/u.test(text.slice(start[k], end[k]))) return false;
  const verb = (n: number): boolean =>
    n >= 0 &&
    (saysOfPart(text, start[n] as number, end[n] as number) & REPLACED) !== 0 &&
    text.slice(end[n], start[n + 1]) === " ";
  return verb(k - 1) || (ARTICLE(s, k - 1) && verb(k - 2));
}
const ARTICLE = names(
  "the a an der die das den le la les un une el los las uno una il lo i gli o os as um uma de het een en ett et den det",
);

/** "kod 118-4402, 349 zł": an article's, where nothing else in the clause is anybody's. */
const isCode = (s: Scan, i: number, k: number, group: Group): boolean =>
  k === i - 1 &&
  s.cue[k] === C_CODE &&
  group.digits.length === 7 &&
  group.sizes.length === 2 &&
  cuesBefore(s, i, 4) === C_CODE;

const MAIN_BOARD =
  /^(?:carte|scheda|placa) (?:m[èeã]re?|mãe|madre|base|électronique|elettronica|electrónica|eletr[ôó]nica)$/iu;

/** "3840-221-00", "8201447-2": in three groups and more, or with a short last one. */
const isGoods = ({ sizes }: Group): boolean => sizes.length > 2 || (sizes.length === 2 && (sizes[1] as number) < 3);

/** "Guarnizione cod. 2655 132 93": divided by blanks as no telephone is; only behind a word for a number or a code. */
const isSpaced = (s: Scan, group: Group): boolean =>
  group.digits.length > 7 &&
  group.digits.charCodeAt(0) !== 48 &&
  !isPrivatelyBuilt(s, group) &&
  /^\d{1,5}(?: \d{1,4}){1,3}$/.test(s.text.slice(group.start, group.end));

/** As parts are numbered: undivided and without a telephone's zero, or in groups between hyphens and dots that no telephone has. */
function isBuilt(s: Scan, { digits, sizes, digitsAt, end }: Group): boolean {
  if (sizes.length === 1) return digits.charCodeAt(0) !== 48 || digits.length <= 8;
  // "00 611 332": as one maker prints them.
  if (sizes.length > 2 && /^(?:00 \d{3} \d{3}|[1-9]\d? \d{3} \d{3} \d)$/.test(s.text.slice(digitsAt, end))) return true;
  return (
    !isAmerican(sizes) &&
    /^\d+(?:[-.]\d+){1,4}$/.test(s.text.slice(digitsAt, end)) &&
    !(sizes.length > 2 && digits.length > 8 && /^0[1-9]/.test(digits))
  );
}

/** "65104314 na zalihi?", "65104314 在庫ありますか": whether it is in stock is asked of goods. */
const IN_STOCK =
  /^,? ?(?:(?:is|ist|est|es|è|é|je|är|er|on|yra|ir|є|е|είναι|a(?:ve)?)? ?(?:(?:e|y|en|i|still|noch|encore|todavía|ancora|ainda|nog|mai) )?(?:in stock|auf lager|lieferbar|verfügbar|en stock|disponib\p{L}*|in magazzino|em (?:estoque|stock)|dispon[íi]ve\p{L}*|op voorraad|leverbaar|[ip] lager|på lager|varastossa|na stanie|dostępn\p{L}*|skladem|na sklad[eě]|raktáron|rendelhető|[îp]e stoc|pe stoc|în stoc|на склад[еі]?|в нали[чы]\p{L}+|наявн\p{L}+|в наявності|στ[οό]κ|διαθέσιμ\p{L}*|υπάρχει|stokta|na zalihi|на стању|na zalogi|laos|ada(?! )|masih ada|còn hàng|em stock|backorder\p{L}*)|متوفر|موجود|במלאי|स्टॉक|मिलेगा|有货|有貨|库存|在庫|재고|มีไหม|มีสต็อก|(?:yra|ir|є|υπάρχει|ada)\?)/iu;

export const isStocked = ({ text }: Scan, { digits, end, plus, sizes }: Group): boolean =>
  !plus &&
  sizes.length < 4 &&
  !(digits.length > 8 && digits.charCodeAt(0) === 48) &&
  IN_STOCK.test(text.slice(end, end + 28));
