/**
 * Figures of a table that were taken for a number of somebody's: what runs over the border of two columns ("17990,4388,899120" under "Calls,Tickets,Sessions"),
 * and counts and sums under their own head ("1182233" under "Anrufe"). A column that is a person's by its head keeps what stands in it.
 */
import type { Draft } from "../../findings.ts";
import type { PersonalType } from "../../redacted.ts";
import {
  C_BANK,
  C_CARD,
  C_DEVICE,
  C_GEO,
  C_IBAN,
  C_ID,
  C_PASSPORT,
  C_PHONE,
  cuesAt,
  hashWord,
  lookup,
} from "../../scan/lexicon.ts";
import { namedBy } from "../fields/named-values.ts";

const NUMBERED: ReadonlySet<PersonalType> = new Set(["PHONE", "CARD", "GEO", "ID", "BANK"]);
const SEPARATORS = ["\t", ";", "|", ","] as const;
const FIGURES = /^[\d\t;|,. /-]+$/;
const LONGEST_LINE = 600;
const LONGEST_NAME = 34;
/** Commas stand in sentences as well. */
const [FEWEST, FEWEST_COMMAS] = [1, 2] as const;

/** What is counted or summed up, and words that go with it. */
const COUNTED = new Set(
  `calls call-count calls_total tickets sessions session visits visitors views pageviews clicks impressions hits requests queries events errors minutes seconds hours days bytes packets amount amounts total totals sum subtotal net gross tax vat revenue sales turnover
  cost costs price prices qty quantity units count counts stock pieces pcs weight volume size orders returns refunds downloads installs conversions chats messages emails average avg mean median min max budget target actual forecast profit margin balance spend kwh kw gb mb consumption usage traffic inbound outbound unique new open closed rows records
  anrufe anrufzahl sitzungen besuche besucher aufrufe klicks minuten sekunden stunden tage betrag beträge summe gesamt umsatz kosten preis menge anzahl stück bestand gewicht bestellungen bons netto brutto steuer mwst verbrauch durchschnitt vorgänge
  appels sessions visites visiteurs vues clics minutes secondes heures jours montant montants somme totaux recettes ventes coût coûts prix quantité quantités nombre poids commandes ht ttc tva moyenne consommation
  llamadas sesiones visitas vistas clics minutos segundos horas días importe importes monto suma ingresos ventas coste costo costes precio cantidad unidades peso pedidos iva media promedio consumo entradas
  chiamate sessioni visite visualizzazioni clic minuti secondi ore giorni importo importi somma totale ricavi vendite costo costi prezzo quantità pezzi ordini iva consumo
  chamadas chamados sessões visualizações cliques minutos horas dias soma receita receitas vendas custo custos preço quantidade unidades peso encomendas
  oproepen gesprekken sessies bezoeken bezoekers weergaven kliks minuten uren dagen bedrag bedragen som totaal omzet kosten prijs aantal hoeveelheid voorraad bestellingen btw verbruik gemiddelde
  połączenia rozmowy sesje wizyty odsłony kliknięcia minuty godziny dni kwota kwoty suma razem przychód sprzedaż koszt koszty cena ilość liczba zamówienia sztuk zgłoszenia zużycie średnia
  samtal sessioner besök visningar klick minuter timmar dagar belopp summa totalt intäkter försäljning kostnad kostnader pris antal kvantitet ordrar ärenden moms förbrukning
  opkald samtaler sessioner besøg visninger klik minutter timer dage beløb sum ialt omsætning salg omkostninger pris antal mængde ordrer sager moms forbrug anrop sesjoner besøk klikk timer dager omsetning kostnad antall mengde saker mva forbruk
  puhelut istunnot käynnit katselut klikkaukset minuutit tunnit päivät summa yhteensä myynti kulut kustannukset hinta määrä kpl tilaukset tiketit alv kulutus
  hovory relace návštěvy zobrazení kliknutí minuty hodiny dny částka součet celkem tržby prodej náklady cena počet množství kusy objednávky tikety spotřeba relácie návštevy zobrazenia minúty dni suma spolu predaj náklady množstvo objednávky
  hívások munkamenetek látogatások megtekintések kattintások percek órák napok összeg összesen bevétel költség ár mennyiség darab rendelések jegyek áfa fogyasztás
  apeluri sesiuni vizite vizualizări clicuri minute ore zile sumă suma total venituri vânzări cost preț cantitate bucăți comenzi tichete tva consum
  обаждания сесии посещения прегледи минути часове дни сума общо приходи продажби разходи цена количество брой поръчки билети
  pozivi sesije sjednice posjeti pregledi minute sati dani iznos ukupno prihod prodaja trošak cijena količina broj narudžbe tiketi klici seje obiski znesek skupaj cena količina naročila
  позиви сесије посете прегледи минути сати дани износ укупно приход продаја трошак цена количина поруџбине
  κλήσεις συνεδρίες επισκέψεις προβολές κλικ λεπτά ώρες ημέρες ποσό σύνολο έσοδα πωλήσεις κόστος τιμή ποσότητα τεμάχια παραγγελίες αιτήματα
  çağrılar aramalar oturumlar ziyaretler görüntüleme tıklama dakika saat gün tutar toplam gelir satış maliyet fiyat miktar adet siparişler talepler
  звонки вызовы сессии визиты просмотры клики минуты часы дни сумма итого выручка продажи расходы стоимость цена количество заказы заявки обращения дзвінки виклики сесії візити перегляди кліки хвилини години дні сума разом виручка продажі витрати вартість ціна кількість замовлення звернення
  المكالمات الجلسات الزيارات المشاهدات النقرات الدقائق المبلغ المجموع الإيرادات المبيعات التكلفة السعر الكمية الطلبات التذاكر שיחות הפעלות ביקורים צפיות קליקים דקות סכום סהכ הכנסות מכירות עלות מחיר כמות הזמנות פניות
  تماس‌ها جلسات بازدید مبلغ مجموع فروش هزینه قیمت تعداد سفارش‌ها कॉल सत्र विज़िट राशि कुल बिक्री लागत मूल्य मात्रा ऑर्डर টিকিট কল সেশন পরিমাণ মোট বিক্রি মূল্য
  通话 通话量 通话数 通話数 会话 会话数 访问量 浏览量 点击量 分钟 金额 金額 合计 合計 总计 總計 收入 销售额 銷售額 成本 价格 價格 数量 數量 订单数 訂單數 工单数 件数 セッション セッション数 訪問数 売上 売上高 価格 注文数 コスト 통화수 세션 세션수 방문수 조회수 클릭수 금액 합계 매출 비용 가격 수량 주문수 건수
  phiên lượt tiền tổng panggilan sesi kunjungan jumlah penjualan biaya harga pesanan สาย เซสชัน จำนวน ยอดรวม ยอดขาย ราคา`
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(hashWord),
);
/** What a column of days is called. */
const DAYS = new Set(
  "day date week month period jour date semaine mois période tag datum woche monat zeitraum día fecha semana mes periodo giorno data settimana mese dia período mês dag week maand dag vecka månad uge måned uke päivä viikko kuukausi dzień tydzień miesiąc den týden měsíc deň týždeň mesiac nap dátum hét hónap zi săptămână lună ден дата седмица месец день неделя месяц день тиждень місяць dan tjedan mjesec teden mesec дан недеља ημέρα ημερομηνία εβδομάδα μήνας gün tarih hafta ay يوم تاريخ أسبوع شهر יום תאריך שבוע חודש दिन तारीख सप्ताह महीना 日期 周 月 日付 週 날짜 주 월 ngày tuần tháng tanggal minggu bulan"
    .split(" ")
    .map(hashWord),
);
const PERSONAL = C_PHONE | C_CARD | C_GEO | C_ID | C_BANK | C_IBAN | C_PASSPORT | C_DEVICE;

const KEY = /(?<![\p{L}\p{N}_])(?:([\p{L}_-]{3,32})["']\s?:|([\p{L}_-]{3,32})=)\s?["']?$/u;
/** Longer ones are telephones as well. */
const LONGEST_COUNT = 8;

/** `"sessions":4418200`: behind the key for what is counted. */
export function isKeyedCount(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_COUNT) return false;
  const hit = KEY.exec(text.slice(Math.max(0, start - LONGEST_NAME - 4), start));
  return isCounted(hit?.[1] ?? hit?.[2] ?? "");
}

/** Takes out what a table counts. Every line is walked once: what its head is, is remembered for the next. */
export function withoutFigures(text: string, drafts: Draft[]): void {
  if (!text.includes("\n") || !drafts.some(({ type }) => NUMBERED.has(type))) return;
  const heads = new Map<number, Head | null>();
  let kept = 0;
  for (const draft of drafts) if (!isFigure(text, draft, heads)) drafts[kept++] = draft;
  drafts.length = kept;
}

interface Head {
  readonly separator: string;
  readonly names: readonly string[];
}

function isFigure(text: string, { type, rule, start, end }: Draft, heads: Map<number, Head | null>): boolean {
  if (!NUMBERED.has(type) || !FIGURES.test(text.slice(start, end))) return false;
  const from = lineStart(text, start);
  if (from <= 0) return false;
  const head = headOf(text, from, heads);
  if (head === null) return false;
  const first = sizeOf(text.slice(from, start), head.separator) - 1;
  const last = sizeOf(text.slice(from, end), head.separator) - 1;
  const names = head.names.slice(first, last + 1);
  if (last > first) return !names.some(isPersonal);
  if (rule === "card-expiry") return wordsOf(names[0] ?? "").some((word) => DAYS.has(hashWord(word)));
  return (
    (rule === "phone-shape" || rule === "digits-unproven") && end - start <= LONGEST_COUNT && isCounted(names[0] ?? "")
  );
}

const sizeOf = (line: string, separator: string): number => line.split(separator).length;

/** Where the line begins that `p` is in; -1 where it is longer than any row. */
function lineStart(text: string, p: number): number {
  const near = text.slice(Math.max(0, p - LONGEST_LINE), p);
  const line = near.lastIndexOf("\n");
  return line < 0 ? (p <= LONGEST_LINE ? 0 : -1) : p - near.length + line + 1;
}

/** The head over the line that begins at `from`: the first of the lines above with as many cells, if it has words alone. */
function headOf(text: string, from: number, heads: Map<number, Head | null>): Head | null {
  const above: number[] = [];
  let at = from;
  let head: Head | null | undefined;
  let line = lineAt(text, at);
  const separator = separatorOf(line);
  const size = separator === null ? 0 : sizeOf(line, separator);
  while (separator !== null && size > 1) {
    head = heads.get(at);
    if (head !== undefined) break;
    above.push(at);
    const before = at === 0 ? -1 : lineStart(text, at - 1);
    const upper = before < 0 ? "" : lineAt(text, before);
    if (sizeOf(upper, separator) !== size || upper === "") {
      head = isHead(line, separator) ? { separator, names: line.split(separator).map(trimmed) } : null;
      break;
    }
    at = before;
    line = upper;
  }
  for (const place of above) heads.set(place, head ?? null);
  return head ?? null;
}

function lineAt(text: string, from: number): string {
  const near = text.slice(from, from + LONGEST_LINE);
  const stop = near.indexOf("\n");
  return stop < 0 ? near : near.slice(0, stop);
}

function separatorOf(line: string): string | null {
  for (const sign of SEPARATORS) if (sizeOf(line, sign) - 1 >= (sign === "," ? FEWEST_COMMAS : FEWEST)) return sign;
  return null;
}

const isHead = (line: string, separator: string): boolean =>
  !/\d{3}|[.!?:]\s*$/.test(line) &&
  line.split(separator).every((name) => name.trim().length <= LONGEST_NAME) &&
  /\p{L}/u.test(line);
const trimmed = (name: string): string => name.replace(/["'*]/g, "").trim();
const wordsOf = (name: string): string[] => name.split(/[\s_./()-]+/).filter((word) => word !== "");

function isPersonal(name: string): boolean {
  if (name === "" || namedBy(name) !== null) return true;
  return wordsOf(name).some((word) => {
    const slot = lookup(hashWord(word));
    return slot >= 0 && (cuesAt(slot) & PERSONAL) !== 0 && !COUNTED.has(hashWord(word));
  });
}

function isCounted(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.every((word) => COUNTED.has(hashWord(word)));
}
