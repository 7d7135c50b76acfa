/**
 * Numbers of a catalogue, whatever they are built like: "osanumero 040 118 2207", "0532 118 44 07 is the part code", "the number 0551 20 8834 is a part's
 * and no telephone", and the next of the same series in the same text.
 */
import type { Draft } from "../../findings.ts";
import type { PersonalType } from "../../redacted.ts";
import { edged } from "../edged.ts";

/** What the build of digits alone may say. */
const BY_BUILD: ReadonlySet<PersonalType> = new Set<PersonalType>(["PHONE", "ID", "BANK", "SECRET", "DEVICE", "PLATE"]);

/** What a part or an article is numbered by, in full: a word for a part alone says less. */
const WORD =
  "(?:spare |replacement )?(?:part|parts|article|item|product|stock|catalog(?:ue)?|material|model)s?[- ](?:number|no\\.?|nos?\\.?|code|ref\\.?)s?|sku|pnc|e-nr\\.?" +
  "|(?:artikel|(?:ersatz)?teile?|bauteil|bestell|produkt|modell|material|katalog)[- ]?(?:nummern?|nr\\.?|codes?)|ersatzteil" +
  "|référence (?:de la )?(?:pièce|article|produit|catalogue)|(?:code|numéro) (?:de |d['’])?(?:la )?(?:pièce|article|produit)|code[- ]article" +
  "|(?:código|referencia|número) (?:del? )?(?:la )?(?:pieza|artículo|producto|repuesto|recambio|catálogo)" +
  "|(?:codice|riferimento|numero) (?:del )?(?:articolo|prodotto|ricambio|pezzo|catalogo)" +
  "|(?:código|referência|número) d[aeo] (?:peça|artigo|produto|catálogo)" +
  "|(?:artikel|onderdeel|product|bestel)(?:nummers?|codes?|nr\\.?)" +
  "|(?:numer|kod|nr) (?:części|artykułu|produktu|towaru)|nr kat\\.?" +
  "|(?:artikel|reservdels?|reservedels?|vare|produkt|del|best(?:ällnings|illings))[- ]?(?:nummer|numret|nr\\.?|kod|kode|koden)" +
  "|(?:osa|varaosa|tuote|nimike|tilaus)(?:numero|koodi)n?" +
  "|(?:číslo|kód) (?:dílu|dielu|výrobku|zboží|tovaru|položky)|(?:katalogov|objednac)\\p{L}+ (?:číslo|kód)" +
  "|(?:cod(?:ul)?|număr(?:ul)?) (?:de )?(?:piesei|piesă|produs(?:ului)?|articol(?:ului)?|catalog)|pies[aă]" +
  "|каталожен номер|код на (?:частта|артикула|продукта)|(?:kataloški broj|broj dijela|broj dela|šifra (?:artikla|dijela|dela|proizvoda))" +
  "|(?:parça|ürün|stok|katalog|yedek parça) (?:kodu|numarası|no)" +
  "|артикул|каталожн\\p{L}+ номер|(?:номер|код) (?:детали|запчасти|товара|изделия|деталі|запчастини|товару|виробу)" +
  "|(?:κωδικός|αριθμός) (?:του )?(?:ανταλλακτικού|προϊόντος|είδους|εξαρτήματος|καταλόγου)" +
  '|رقم (?:ال)?(?:قطعة|صنف|منتج)|(?:رمز|كود) (?:ال)?(?:قطعة|صنف|منتج)|מק["״]?ט|מספר (?:ה)?(?:חלק|פריט|קטלוגי)|شماره قطعه|کد (?:قطعه|کالا)' +
  "|(?:पार्ट|मॉडल|आइटम|उत्पाद) (?:नंबर|कोड)|(?:যন্ত্রাংশের|পণ্যের|পার্ট) (?:কোড|নম্বর)" +
  "|(?:配件|零件|部件|备件|備件|商品|物料|产品|產品)(?:编号|編號|号|號|编码|代码)|货号|貨號|料号|料號|部品番号|品番|型番|商品コード|商品番号|注文コード" +
  "|부품 ?(?:번호|코드)|품번|상품 ?(?:코드|번호)|모델 ?번호|mã (?:linh kiện|sản phẩm|hàng|phụ tùng)|(?:รหัส|หมายเลข)(?:อะไหล่|สินค้า|ชิ้นส่วน)" +
  "|(?:kode|nomor) (?:suku cadang|barang|produk|part)";
/** The same, and any ending of its case. */
const WITH_ENDING =
  "(?:numer|kod|nr) katalogow\\p{L}+|(?:cikk|alkatrész|rendelési|katalógus)[- ]?(?:szám|kód)\\p{L}{0,2}";
const NUMBER = `(?:${WORD}|${WITH_ENDING})`;
const BEFORE = edged(new RegExp(`(?<![\\p{L}])(?:${WORD})$`, "iu"));
/** Apart from it: what may end in any letter has no edge. */
const BEFORE_ENDING = new RegExp(`(?<![\\p{L}])(?:${WITH_ENDING})$`, "iu");
const HAS_ENDING = /katalogow|szám|kód/i;
/** Between it and the number. */
const JOINT = edged(/ (?:is|ist|est|es|è|é|er|är|on|to|je|este|е|είναι|adalah|là|of|der|no|nr|№)$/iu);
const [SIGNS, MOST_SIGNS] = [" :.=#(", 3] as const;
/** "… is the part number", "… পার্টের কোড", "…은 부품 번호": and not "…, part number 12". */
const BEHIND = edged(
  new RegExp(
    `^[)]?(?:(?: (?:is|ist|est|es|è|é|er|är|on|to|je|este|е|είναι|adalah|itu|là|bir|as|als|הוא|היא|هو|هي|একটি|—)|[은는이가是は]) ?(?:(?:the|our|a|an|die|der|das|eine|le|la|el|un|una|il|o|um|uma|de|een|en|et|ett) ?)?${NUMBER}| ${NUMBER}(?:d[uü]r|d[ıi]r| है| হয়| हैं))`,
    "iu",
  ),
);
/** "…, not a telephone": said of the number before it. */
const NO_PHONE =
  /(?<!\p{L})(?:(?:not|no|isn['’]t) (?:a |an |your |my )?(?:tele)?phone|kein(?:e)? (?:telefon|ruf)\p{L}*|pas (?:un |le )?(?:numéro de )?téléphone|no (?:es )?(?:un )?(?:número de )?teléfono|non (?:è )?(?:un )?(?:numero di )?telefono|não (?:é )?(?:um )?(?:número de )?telefone|geen telefoon\p{L}*|nie (?:jest )?(?:numer )?telefon\p{L}*|(?:inget|inte (?:ett )?|ikke (?:et )?)(?:telefon|tlf)\p{L}*|ei(?:kä)? (?:ole )?puhelin\p{L}*|(?:není|nie je|ne) telefon\p{L}*|nem telefon\p{L}*|nu (?:e |este )?(?:un )?(?:număr de )?telefon|не (?:е )?телефон\p{L}*|telefon (?:numarası )?değil|όχι τηλέφωνο|(?:ليس|وليس|لا) (?:رقم )?هاتف\p{L}*|לא (?:מספר )?טלפון|(?:फ़ोन|फोन)(?: नंबर)? नहीं|(?:টেলিফোন|ফোন) নয়|bukan (?:nomor )?telepon|(?:không phải|chứ không phải) (?:là )?(?:số )?điện thoại)(?!\p{L})|不是(?:电话|電話|手机|手機)|電話(?:番号)?では(?:ない|ありません)|전화(?:번호)?가? 아[니닙]|ไม่ใช่(?:เบอร์)?โทร/iu;
const [REACH, FAR] = [40, 60];

/** Takes out what a catalogue numbers. Linear in the drafts times those it numbers, of which no more than `MOST` are looked at. */
export function withoutCatalogued(text: string, drafts: Draft[]): void {
  const numbers: Draft[] = [];
  for (const draft of drafts)
    if (numbers.length < MOST && BY_BUILD.has(draft.type) && isCatalogued(text, draft)) numbers.push(draft);
  if (numbers.length === 0) return;
  const series = new Set(numbers.map((draft) => seriesOf(text, draft)));
  const all = drafts.filter((draft) => BY_BUILD.has(draft.type) && series.has(seriesOf(text, draft))).slice(0, MOST);
  let kept = 0;
  for (const draft of drafts)
    if (!BY_BUILD.has(draft.type) || !all.some(({ start, end }) => draft.start < end && start < draft.end))
      drafts[kept++] = draft;
  drafts.length = kept;
}

const MOST = 64;

const isNumberWord = (word: string): boolean =>
  BEFORE.test(word) || (HAS_ENDING.test(word) && BEFORE_ENDING.test(word));

function isBefore(text: string): boolean {
  let end = text.length;
  while (end > 0 && text.length - end < MOST_SIGNS && SIGNS.includes(text.charAt(end - 1))) end--;
  const word = text.slice(0, end);
  const joint = JOINT.exec(word);
  return isNumberWord(word) || (joint !== null && isNumberWord(word.slice(0, joint.index)));
}

function isCatalogued(text: string, { start, end, type }: Draft): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (isBefore(before) || BEHIND.test(behind)) return true;
  return type === "PHONE" && NO_PHONE.test(clauseOf(text.slice(end, end + FAR)));
}

/** Up to the first sign that ends one. */
function clauseOf(text: string): string {
  const end = text.search(ENDS_CLAUSE);
  return end < 0 ? text : text.slice(0, end);
}
const ENDS_CLAUSE = /[.!?\n;]/;

/** Groups of the same length with the same beginning: what one is, the other is too. */
function seriesOf(text: string, { start, end }: Draft): string {
  const value = text.slice(start, end);
  const digits = value.replace(/\D/g, "");
  return `${digits.slice(0, SAME)}|${value.replace(/\p{N}/gu, "0")}`;
}
const SAME = 4;
