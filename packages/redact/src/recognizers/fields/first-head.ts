/** The head of the table that a text begins with, for what asks which column a value stands in. Read once for a text. */
import { C_RELEASE, cuesAt, hashWord, lookup } from "../../scan/lexicon.ts";
import { onceForText } from "../../scan/once.ts";
import type { Scan } from "../../scan/scan.ts";
import { personal } from "./table-columns.ts";

const LONGEST_LINE = 600;
const FEWEST = 3;
const SEPARATORS = ["\t", ";", "|", ","] as const;
/** Columns that a command or a hand aligned with blanks. */
const ALIGNED = "  ";
/** Of two columns, or of columns that blanks divide, all have to be of things: such lines are in sentences as well. */
const OF_THINGS_ALONE = ["\t", ";", "|", ALIGNED] as const;
const cellsOf = (line: string, separator: string): string[] =>
  (separator === ALIGNED ? line.trim().split(/ {2,}/) : line.split(separator)).map((name) =>
    name.replace(/["']/g, "").trim(),
  );

const isOfThings = (name: string): boolean => OF_THINGS.test(name) || OF_PLACES.test(name);

interface Head {
  readonly separator: string;
  readonly columns: number;
  /** What the words of each column's head say of its values: no text is kept beyond its look. */
  readonly cues: readonly number[];
  /** Nobody's table: goods, plans, prices. */
  readonly ofThings: boolean;
  /** Of goods by its codes and quantities. */
  readonly ofGoods: boolean;
  /** Where the head itself ends, if a column of it is a thing's. */
  readonly end: number;
}

/** What only tables of things have columns for. */
const OF_THINGS =
  /^(?:sku|items?|product(?: name)?|plan|price|cost|qty|quantity|stock|colou?r|size|model|version|edition|region|tier|q[1-4]|h[12]|fy\d{2,4}|total|count|sum|target|actual|orders|revenue|share|category|currency|amount|unit|weight|material|licen[cs]e|storage|seats?|speed|rating|feature|part(?: no| number|s)?|rev(?:ision)?|description|level|art\.?-?nr\.?|bezeichnung|beschreibung|désignation|descripción|descrizione|descrição|ek|vk|artikel(?:nr|nummer)?|preis|menge|farbe|gr(?:ö|oe)(?:ß|ss)e|lager(?:bestand)?|bestand|produit|prix|couleur|taille|quantité|article|producto|artículo|precio|color|talla|cantidad|prodotto|articolo|prezzo|colore|quantità|taglia|produto|preço|cor|quantidade|product|prijs|kleur|aantal|maat|produkt|pris|färg|farve|farge|antal|antall|storlek|størrelse|hinta|väri|määrä|cena|kolor|barva|množství|ilość|rozmiar|velikost|товар|цена|цвет|количество|размер|ціна|колір|кількість|ürün|fiyat|renk|adet|branch(?:es)?|stores?|site|shop|location|warehouse|depot|delta|variety|cultivar|filiale|standort|magasin|agence|tienda|sucursal|almacén|negozio|sede|loja|filial|winkel|vestiging|butikk?|myymälä|sklep|oddział|pobočka|prodejna|магазин|склад|филиал|mağaza|şube|门店|店舗|产品|价格|颜色|数量|商品|価格|色|数量)$/iu;

/** What rooms, machines, lines and sorts have columns for; beside a column of names these may be people's. */
const OF_PLACES =
  /^(?:modell|modèle|modelo|modello|malli|modelis|sorte|variété|variedad|odmiana|odrůda|tuote|tuotteet|tuotenimi|host|hosts|hostname|cpu|ram|disk|mem(?:ory)?|uptime|status|repo|repository|build|capacity|kapazität|aforo|capienza|room|raum|saal|salle|sala|ventas|sales|umsatz|vendite|ventes|abfahrt|ankunft|verspätung|departure|arrival|delay|départ|arrivée|salida|llegada|partenza|arrivo|odjazd|odjezd|berangkat|tiba|haltestelle|station|stop|arrêt|parada|fermata|przystanek|zastávka|kapal|schiff|ship|vessel|ferry|year|jahr|jahrgang|année|btl|bottles?|kg|stück|stk\.?|pcs|uds\.?|szt\.?|ks|кол-во|шт\.?|font|weight|ingredient|zutat|hotel|museum)$/iu;
const NAMES =
  /^(?:(?:full |first |last |sur)?name|vorname|nachname|nom|prénom|nombre|apellidos?|nome|cognome|naam|achternaam|namn|navn|nimi|nazwisko|imię|jméno|příjmení|meno|név|nume|ime|имя|фио|ім'я|име|όνομα|ad|isim|nama|tên|họ tên|姓名|名前|氏名|이름)$/iu;

/** Lines, codes and how many: what a list of goods has, one of people as well. */
const OF_GOODS =
  /^(?:pos\.?|lp\.?|stt|line|row|linje|rad|rivi|zeile|ligne|línea|riga|linha|regel|řádek|riadok|sor|ред|строка|рядок|satır|क्रम|行|baris|antal|antall|anzahl|menge|stück|quantité|qté|cantidad|cant\.?|quantità|q\.?tà|quantidade|qtd\.?|aantal|kpl|määrä|ilość|szt\.?|množství|množstvo|ks|mennyiség|db|cantitate|buc\.?|брой|к-во|ποσότητα|τεμ\.?|кол-во|количество|кількість|шт\.?|adet|miktar|الكمية|كمية|כמות|मात्रा|تعداد|数量|個数|수량|sl|số lượng|jumlah|จำนวน|artikel|article|artículo|articolo|artigo|vare|varenr|vara|koodi|tuote|kod|kód|cod|code|indeks|towar|zboží|tovar|cikk|cikkszám|produs|артикул|товар|είδος|κωδικός|ürün|parça|الصنف|صنف|פריט|आइटम|کالا|物料|物料号|料号|品目|品番|品名|商品|货号|품번|상품|품목|mã|mã hàng|kode|barang|รหัส|สินค้า|sku|items?|qty|quantity)$/iu;

/** Columns of people, in a table of what they ordered as well. */
const WHO =
  /(?:^|[ _-])(?:contacts?|contact person|clients?|cliente?s?|clienti|customers?|buyers?|recipients?|receivers?|owners?|assignees?|requesters?|requestors?|requested by|ordered by|agents?|reps?|employees?|users?|members?|guests?|patients?|drivers?|sellers?|kunden?|kundin|käufer|ansprechpartner|empfänger|besteller|mitarbeiter|benutzer|verkäufer|destinataires?|acheteurs?|vendeurs?|interlocuteur|employés?|contactos?|destinatarios?|compradore?s?|vendedore?s?|empleados?|contatto|contatti|destinatari|acquirenti?|venditori?|contatos?|destinatários?|klant(?:en)?|contactpersoon|koper|ontvanger|medewerker|kund(?:er)?|köpare|mottagare|kontakt|kontaktperson|køber|modtager|kjøper|mottaker|asiakas|asiakkaat|tilaaja|vastaanottaja|ostaja|klien[ct]i?|klienta|odbiorca|kupujący|zamawiający|osoba|pracownik|zákazn[íi][kc]i?|odběratel|příjemce|kupující|kupec|vevő|ügyfél|címzett|client(?:ul|i)?|destinatar|cumpărător|клиенты?|покупател[ьи]|получател[ьи]|заказчик|сотрудник|контакт|клієнти?|покупець|одержувач|замовник|клиенти|купувач|получател|πελάτης|πελάτες|παραλήπτης|αγοραστής|müşteri|alıcı|sipariş veren|personel|العميل|الزبون|المستلم|לקוח|נמען|ग्राहक|客户|收件人|买家|联系人|顧客|お客様|担当者|受取人|고객|구매자|받는 ?사람|담당자|pelanggan|penerima|pembeli|khách hàng|người nhận|người mua)$/iu;

const none: Head = { separator: "", columns: 0, cues: [], ofThings: false, ofGoods: false, end: 0 };

const firstHead = onceForText((s): Head => {
  const stop = s.text.indexOf("\n");
  if (stop < 0 || stop > LONGEST_LINE) return none;
  const line = s.text.slice(0, stop);
  const separator =
    SEPARATORS.find((sign) => {
      const first = line.indexOf(sign);
      return first >= 0 && line.indexOf(sign, first + 1) > 0;
    }) ?? OF_THINGS_ALONE.find((sign) => line.includes(sign) && cellsOf(line, sign).every(isOfThings));
  if (separator === undefined || /\d{3}|[.!?:]\s*$/.test(line)) return none;
  const names = cellsOf(line, separator);
  const named = names.some((name) => NAMES.test(name));
  const things = names.filter((name) => (named ? OF_THINGS.test(name) : isOfThings(name))).length;
  const ofThings =
    things > 1 && !names.some((name) => WHO.test(name)) && personal(names, separator.charCodeAt(0)) === null;
  // A comma stands in sentences as well.
  const end = things > (separator === "," ? 1 : 0) ? stop : 0;
  const ofGoods = names.filter((name) => OF_GOODS.test(name)).length > 1;
  return { separator, columns: names.length, cues: names.map(cuesOf), ofThings, ofGoods, end };
});

/** Is the value at `at` in a column that is nobody's of a table with codes and quantities? */
export function inTableOfGoods(s: Scan, at: number): boolean {
  if (!firstHead(s).ofGoods) return false;
  const { separator } = firstHead(s);
  // No further back than a row is long: a line may be the whole text.
  const near = s.text.slice(Math.max(0, at - LONGEST_LINE - 1), at);
  const line = near.lastIndexOf("\n");
  if (line < 0) return false;
  const cells = near.slice(line + 1).split(separator);
  const name = s.text.slice(0, LONGEST_LINE).split("\n", 1)[0]?.split(separator)[cells.length - 1] ?? "";
  return cells.length > 1 && OF_GOODS.test(name.trim());
}

/** Do the words around `at` stand in a row of a table of things, or in the head of one? */
export function inTableOfThings(s: Scan, at: number): boolean {
  const { separator, columns, ofThings, end } = firstHead(s);
  if (at < end) return true;
  if (!ofThings) return false;
  const from = s.text.lastIndexOf("\n", at - 1) + 1;
  const stop = s.text.indexOf("\n", at);
  const to = stop < 0 ? s.text.length : stop;
  return to - from <= LONGEST_LINE && cellsOf(s.text.slice(from, to), separator).length >= Math.min(FEWEST, columns);
}

/** Cues of the column's head, where `from..to` is all that its cell holds; 0 elsewhere. */
export function columnCues(s: Scan, from: number, to: number): number {
  const { separator, cues } = firstHead(s);
  if (separator === "") return 0;
  // No further back than a row is long: a line may be the whole text.
  const near = s.text.slice(Math.max(0, from - LONGEST_LINE - 1), from);
  const line = near.lastIndexOf("\n");
  if (line < 0) return 0;
  const before = near.slice(line + 1);
  if (!/(?:^|[\t;|,])["' ]*$/.test(before) || !/^["' ]*(?:[\t;|,\n]|$)/.test(s.text.slice(to, to + 4))) return 0;
  return cues[before.split(separator).length - 1] ?? 0;
}

/** "Art.-Nr.", "Item code". */
const NUMBER_OF_PART =
  /^(?:art|artikel|part|item|sku|mat(?:erial)?|teile?|best(?:ell)?|réf|ref|cod)[\s._-]{0,2}(?:nr|no|num|number|nummer|code)?\.?$/i;

function cuesOf(name: string): number {
  let cues = NUMBER_OF_PART.test(name) ? C_RELEASE : 0;
  for (const word of name.split(/[\s_.-]+/)) {
    const slot = lookup(hashWord(word));
    if (slot >= 0) cues |= cuesAt(slot);
  }
  return cues;
}
