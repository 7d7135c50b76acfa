/**
 * Passports by other words than their own: "my little blue book: K 0417 8862", "visa desk wants the doc no., 61 27 0\n4 418", "серия и номер основного
 * документа 46 02 № 815 337", "pièce floue, je lis 18 AK 0 41 77", "护照那一栏填ea 417 802 6".
 */
import { CYRILLIC } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { names } from "../persons/things/stops.ts";

/** What of such a phrase stands in the text: a book, a document. */
const BOOK = names(
  "book booklet document doc büchlein heftchen heft reisedokument livret carnet libreta librito libretto libricino livrinho caderneta boekje häfte hæfte hefte vihko książeczka książeczki knížka knížky книжечка книжечки документ doklad dokladu reisdocument reisdocumenten resedokument resedokumentet rejsedokument rejsedokumentet reisedokumentet matkustusasiakirja",
);
const CALLED = codedOnce(
  /(?<!\p{L})(?:(?:little|small|tiny|old|new|my|the) (?:blue|red|burgundy|maroon|green|navy|dark|black) book(?:let)?|travel(?:ling)? doc(?:ument)?|doc(?:ument)?\.? (?:no|nr|num|number)|(?:rote|weinrote|grüne|blaue)[ns]? (?:Büchlein|Heftchen|Heft|Reisedokument)|Reisedokument|cestovn\p{L}{1,3} doklad\p{L}{0,2}|reisdocument|(?:res|rejs|reis)edokument(?:et)?|matkustusasiakirja|(?:livret|carnet|petit livre) (?:rouge|bordeaux|bleu|de voyage)|(?:libreta|librito) (?:de viaje|roja|rojo|granate|azul)|(?:libretto|libricino) (?:rosso|bordeaux|bordò|di viaggio)|(?:livrinho|caderneta) (?:vermelh[oa]|bordô|azul|verde)|(?:rode|bordeaux|bordeauxrode|blauwe) boekje|(?:röda|røde|røda|vinrøde|vinröda) (?:häftet?|hæftet?|heftet?)|(?:czerwon|bordow|niebiesk)\p{L}{1,3} książeczk\p{L}|(?:červen|vínov|modr)\p{L} knížk\p{L}|(?:красн|син|бордов|зел[её]н)\p{L}{2} книжечк\p{L})(?!\p{L})[.,:]{0,2} ?/giu,
);
/** Where passports are asked for. */
const ASKED_FOR =
  /(?<!\p{L})(?:visa|visas|visum|visado|visto|wiza|vízum|viză|виз[аыу]|віз[аиу]|vize|embassy|consulate|immigration|border|customs|check-?in|kiosk|gate|boarding|flight|airport|airline|esta|travel|reise\p{L}*|voyage|viaje|viaggio|viagem|reis\p{L}*|rese\p{L}*|resa|rejse\p{L}*|matkust\p{L}*|podróż\p{L}*|botschaft|konsulat|grenze|einreise|flughafen|flug|ambassade|consulat|frontière|douane|aéroport|vol|embajada|consulado|frontera|aduana|aeropuerto|vuelo|ambasciata|consolato|frontiera|dogana|aeroporto|volo|embaixada|fronteira|voo|luchthaven|vlucht|grens|flygplats|flyplass|lufthavn|lotnisk\p{L}*|letišt\p{L}*|границ\p{L}*|аэропорт\p{L}*|рейс\p{L}*|cestovn\p{L}{1,3}|passport|reisepass|passeport|pasaporte|passaporto|passaporte|paspoort)(?!\p{L})/iu;
/** Letters and figures; figures, over a line's end too; the letter spelled, as one says it. */
const VALUES = [
  /^(?![A-Z]{2,3}-)[A-Z]{1,3}[ .–—-]{0,3}\d(?:[ .·–-]{0,3}\d){5,8}(?![\p{L}\d]|[.,:/-]\d)/u,
  /^[A-Z] (?:as in|for|like|wie|comme|come|de|som|jak|как) \p{L}{2,12},? (?:\d{2,4}|(?:double|triple)[- ]\d)(?: (?:\d{1,4}|(?:double|triple)[- ]\d)){1,4}(?![\p{L}\d]|[.,:/-]\d)/u,
  /^(?=(?:[^\d\n]{0,3}\d){3})[CFGHJKLMNPRTVWXYZ](?: ?[CFGHJKLMNPRTVWXYZ\d]){8}(?![\p{L}\d])/u,
  /^\d(?:[ ]?\n?\d){7,8}(?![\p{L}\d]|[.,:/-]\d| \d)/u,
];
const LEAD =
  /^(?!of |de |mit |with |con |avec )(?:(?:\p{Ll}|\p{Lu}\p{Ll})[\p{Ll}'’]{0,10}[ .,:]{1,2}){0,4}["'„“«»(]?(?=[A-Z\d])/u;

export function passportsOtherwise(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  if (speaksOfBook(s) && ASKED_FOR.test(s.text)) called(ctx);
  if ((s.scripts & (1 << CYRILLIC)) !== 0 && s.text.includes("№")) russian(ctx);
  french(ctx);
  if (s.hasDense) for (const pattern of DENSE) dense(ctx, pattern);
}

function speaksOfBook(s: Scan): boolean {
  for (let k = 0; k < s.count; k++) if (BOOK(s, k)) return true;
  return false;
}

function called(ctx: Context): void {
  const { text } = ctx.scan;
  for (const hit of all(CALLED, text)) {
    const from = hit.index + hit[0].length;
    const at = from + (LEAD.exec(text.slice(from, from + 48))?.[0].length ?? 0);
    const head = text.slice(at, at + 48);
    for (const build of VALUES) {
      const value = build.exec(head)?.[0];
      if (value === undefined) continue;
      ctx.emit(at, at + value.length, "PASSPORT", 0.92, "passport-otherwise");
      break;
    }
  }
}

/** The series in pairs and the number in threes, behind a word for either or for the paper. */
const RUSSIAN = /(?<![\d.])\d\d ?\d\d[ ,]{0,2}№ ?\d{3} ?\d{3}(?![\d.,-]\d|\d)/gu;
const OF_PAPER = /сері[яиї]|сери[яиюей]|документ|паспорт|удостоверени|посвідченн/iu;
const OF_GOODS = /сертификат|товар|накладн|парти[яиюей]|гарант|полис|склад/iu;

function russian(ctx: Context): void {
  const { text } = ctx.scan;
  for (const { 0: hit, index } of all(RUSSIAN, text)) {
    const before = text.slice(Math.max(0, index - 80), index);
    if (OF_PAPER.test(before) && !OF_GOODS.test(before))
      ctx.emit(index, index + hit.length, "PASSPORT", 0.92, "passport-otherwise");
  }
}

/** France's, its groups apart: two figures, two letters, five figures. */
const FRENCH = /^\d\d ?[A-Z]{2} ?\d(?: ?\d){4}(?![\p{L}\d]|[.,:/-]\d)/u;
const SAID_IN_FRENCH =
  /(?<!\p{L})(?:(?:pièce|document)(?: \p{L}+){0,2},? (?:d['’]identité|floue?|illisible|je lis|on lit|reçue?)|passeport|titre de voyage)(?!\p{L})/iu;

function french(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n + 1 < s.digitCount; n++) {
    const k = s.digits[n] as number;
    const at = s.start[k] as number;
    if (
      (s.end[k] as number) - at !== 2 ||
      k + 2 >= s.count ||
      (s.end[k + 1] as number) - (s.start[k + 1] as number) !== 2
    )
      continue;
    const hit = FRENCH.exec(s.text.slice(at, at + 16));
    if (hit?.[0].includes(" ") && SAID_IN_FRENCH.test(s.text.slice(Math.max(0, at - 80), at)))
      ctx.emit(at, at + hit[0].length, "PASSPORT", 0.92, "passport-otherwise");
  }
}

/** Behind the word, in its field: letters and figures however they are typed. */
const DENSE = [
  /(?:护照|護照)(?:(?![单單订訂]|编号)[^\dA-Za-z\n。；;!?！？]){0,12}([A-Za-z]{1,2} ?\d(?:[ -]?\d){6,8})(?![A-Za-z\d])/gu,
  /(?:パスポート|旅券|여권)(?:(?!注文|予約|受付|주문|예약)[^\dA-Za-z\n。；;!?！？]){0,12}([A-Za-z]{1,2} ?\d(?:[ -]?\d){6,7})(?![A-Za-z\d])/gu,
];

function dense(ctx: Context, pattern: RegExp): void {
  for (const hit of all(pattern, ctx.scan.text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "PASSPORT", 0.96, "passport-otherwise");
  }
}
