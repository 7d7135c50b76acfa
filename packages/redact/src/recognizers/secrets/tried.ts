/**
 * What somebody typed or signed in with, and what came of it: "ich tippe 40817 und es heißt ungültig", "entro con Qv7-Tordo y nada",
 * "ввожу 669 204, пишет неверный". The verb before and the outcome behind tell; a number that its sentence calls an order's does not.
 */
import {
  C_CARD,
  C_CURRENCY,
  C_EMAIL,
  C_MEASURE,
  C_PHONE,
  C_POSTCODE,
  C_RELEASE,
  C_VERSION,
} from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf, tokenAt } from "../context.ts";
import { LONGEST, shapeAt } from "../fields/value-shapes.ts";
import { isStatus } from "../status-words.ts";

/** Of typing, putting in and signing in, as somebody says it of themselves or of a clerk. */
const TRIED = wordSet(
  `typed type typing entered enter entering tippe tippte getippt eingegeben logge loggte melde meldete gebe tape tapé saisis saisi entre connecte connectais tapais pongo puse escribo escribí entro ingreso ingresé tecleo tecleé digito digitei digitato digitai inserisco inserito accedo
  coloco coloquei ponho typ typte invoer ingevoerd loguję wpisuję wpisałem wpisałam logowałem logowałam zadám zadávám zadal zadala přihlašuju přihlašuji prihlasujem zadávam introduc introdus loghez tastez skriver skrev loggar loggade anger angav taster tastede tastet logger logget indtaster kirjaudun kirjoitan näppäilen syötän syötin beírom beírtam belépek
  γράφω έγραψα μπαίνω βάζω πληκτρολογώ ввожу ввёл ввел ввела набираю захожу вводил вводила вводжу ввів ввела набираю заходжу влизам пиша въвеждам въведох giriyorum yazıyorum yazdım girdim أدخل كتبت أدخلت دخلت מקליד מקלידה הקלדתי נכנס נכנסת הכנסתי डालता डाला डालती ketik mengetik masuk gõ nhập vedu įvedžiau jungiuosi rakstu ievadu upisujem unosim vpišem`,
  "folded",
);
/** Between the verb and the value: with what, and its name. */
const WITH =
  /^(?: (?:with|using|in|mich|mit|me|m['’]|avec|con|com|met|se|s|z|cu|mă|med|mig|meg|inn|ind|ein|с|со|з|із|με|ile|بـ?|עם|pakai|pake|bằng|su|ar|sa|the|code|pin|pincode|den|le|el|il|o|de|kod|kode|kód|cod|codul|koodi|код|коду|pinkod|mã)){0,3} ?["“«'„`]?(?=[\p{L}\d])/iu;
const NOTHING =
  /^(?:nothing|nichts|rien|nada|niente|nulla|niets|nic|nimic|inget|ingenting|intet|mitään|semmi|τίποτα|ничего|нічого|нищо|nieko|olmuyor|olmadı|شيء|כלום|không|error|fehler|erreur|errore|erro|fout|błąd|chyba|eroare|fel|fejl|feil|virhe|hiba|ошибка|ошибку|помилка|грешка|hata|galat)$/iu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Numbers that the words around call something else. */
const OTHERS = C_RELEASE | C_VERSION | C_PHONE | C_CARD | C_POSTCODE | C_CURRENCY | C_MEASURE | C_EMAIL;
const BEHIND = 56;

export function triedSecrets(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit || !TRIED.inText(s)) return;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (TRIED(s, i)) tried(ctx, i);
  }
}

function tried(ctx: Context, i: number): void {
  const s = ctx.scan;
  const { text } = s;
  const end = s.end[i] as number;
  const at = end + (WITH.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  if (at === end) return;
  const size = shapeAt(text.slice(at, at + LONGEST), "SECRET");
  if (size === 0 || isRound(text.slice(at, at + size)) || !failed(s, at + size)) return;
  ctx.emit(at, at + size, "SECRET", 0.8, "secret-tried");
}

/** "2500", "2024": a sum or a year; "WH-1000XM5", "Ctrl+F5": what a product is called, and keys pressed at once. */
const isRound = (value: string): boolean => /^(?:\d+00|(?:19|20)\d\d|(?=.*[A-Z])[A-Z\d-]+|\p{L}+\+.*)$/u.test(value);
/** What is looked for is no secret. */
const SEARCH =
  /(?<!\p{L})(?:search|such|recherch|busca|buscador|pesquisa|ricerca|zoek|szuka|wyszuk|hled|vyhled|hľad|căut|sök|søg|søk|haku|keres|αναζητ|поиск|пошук|търс|arama|بحث|חיפוש|खोज|cari|tìm|paiešk)/iu;

/** Does what stands behind say what came of it, in the same sentence and of nothing else? */
function failed(s: Scan, end: number): boolean {
  const behind = s.text.slice(end, end + BEHIND).split(/[.!?\n]\s/)[0] as string;
  if (SEARCH.test(behind)) return false;
  for (let k = tokenAt(s, end); k < s.count && (s.start[k] as number) < end + behind.length; k++)
    if (((s.cue[k] as number) & OTHERS) !== 0 && sizeOf(s, k) > 2) return false;
  return (behind.match(WORD) ?? []).some((word) => isStatus(word) || NOTHING.test(word));
}
