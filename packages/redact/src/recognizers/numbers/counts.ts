/** "registros=4172930", `"rows_read":88120044`, "Zeilen: 7730211": keys of what machines count, measure and number of their own. */
import { isLetter, unitAt } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { stemTable } from "../stem-flags.ts";
import { isDialable } from "./dialable.ts";
import type { Group } from "./groups.ts";

/** Said of nothing else: believed before a colon as well. */
const COUNT = 1;
/** Words of other things too: a key before an equals sign, or in quotes. */
const KEY = 2;
/** Where in a file or on a disk. */
const PLACE = 4;

const saysOfKey = stemTable([
  [
    COUNT,
    `tavua tavut tavu bajt* bájt* bayt octeți oktett* baiti baitu ბაიტი letti lues leidos lidos wczytano прочитано okunan saetze sätze size files file lines errors messages events warnings items total totals count counts nachrichten errores mensajes eventos erreurs messaggi errori erros fouten berichten virheet ошибок помилок tasks jobs written updated procesados processados scritti quantité limit ticks rows row records record entries bytes byte octets duration elapsed* latency uptime heap rss offset seq lsn checkpoint inode sector* packets packet frames pid ppid tid threads thread inserted deleted processed skipped imported exported checksum cksum crc quantity qty linecount filesize
    zeilen datensatz* datensätz* datensaetz* anzahl dauer dateien verarbeitet* gelesen* geschrieben* übersprungen*
    lignes ligne enregistrement* durée duree taille quantité quantite fichiers traités traites ignorés
    registros filas cantidad duración duracion tamaño tamano archivos leídos leidos procesad* omitidos importad* insertad* borrados
    righe durata dimensione quantità quantita conteggio elaborat* scritti saltati letti
    linhas registos quantidade duração duracao tamanho ficheiros arquivos lidos gravados ignorados
    regels rijen aantal duur grootte bestanden verwerkt* gelezen overgeslagen
    rader poster antal antall storlek størrelse varighet varaktighet rækker varighed filer behandlede bearbetade
    rivit rivejä riveja tietueet tietueita lukumäär* kesto tiedostot käsitel*
    wiersze wierszy rekordy rekordów rekordow liczba ilość ilosc rozmiar pliki przetworzon* pominięt*
    řádky řádků radky radku záznamy záznamů zaznamy zaznamu počet pocet velikost soubory zpracován* riadky riadkov záznamov veľkosť súbory
    sorok rekordok darab méret meret fájlok feldolgozott rânduri randuri înregistrări inregistrari fișiere fisiere procesate
    kayıt kayit satır satir adet boyut dosya işlenen
    строк строки записей записи количество размер байт байтов файлов длительность обработано пропущено рядків записів кількість розмір байтів файлів оброблено редове брой размер файлове обработени
    γραμμές εγγραφές πλήθος μέγεθος αρχεία redova zapisa vrstic zapisov baris jumlah رقم_السطر صفوف سجلات שורות רשומות 行数 件数 条数 记录数 字节数 건수 행수`,
  ],
  [
    PLACE,
    "block sector inode offset lba lsn tick byte satz zeile saetze ligne fila registro riga linha regel rad række rivi wiersz řádek riadok sor rând ред γραμμή строка рядок satır baris",
  ],
  [
    KEY,
    `messages message mensajes nachrichten messaggi berichten items total totals events files file lines limit count counts errors tasks jobs length len dur mem memory max min avg mean sum hits misses hit miss event msgs frame page pages block blocks tick port job task queue batch retries attempts failed ok read tx rx in out line build rev hash lag free used cached avail available capacity depth width height lote proceso proc menge fehler nb lus escritos fel feil fejl błędy bledy chyby erori hata item n num worker step cycle iteration slot shard partition epoch version ver`,
  ],
]);

const MOST_OF_KEY = 24;
const QUOTES = `"'`;

/** Does the key right before the number count or measure, or number what a machine has of its own? */
export function isCount(text: string, { start, digits, sizes, plus }: Group): boolean {
  if (plus || sizes.length !== 1 || digits.charCodeAt(0) === 48) return false;
  let p = start;
  if (text.charAt(p - 1) === " ") p--;
  const sign = unitAt(text, p - 1);
  if (sign !== 61 && sign !== 58) return false;
  p--;
  if (text.charAt(p - 1) === " " && sign === 61) p--;
  const quoted = p > 0 && QUOTES.includes(text.charAt(p - 1));
  if (quoted) p--;
  const end = p;
  const floor = Math.max(0, end - MOST_OF_KEY);
  while (p > floor && isOfKey(text, p - 1)) p--;
  if (p === end || p === floor) return false;
  // Of "rows_read" and "bytesSent" either part may tell.
  let says = 0;
  for (const part of text.slice(p, end).split(/[_.-]|(?<=\p{Ll})(?=\p{Lu})/u)) {
    if (PERSONS.test(part)) return false;
    says |= saysOfKey(part, 0, part.length);
  }
  // "Messages: 4155550137": where to send them.
  if (sign === 58 && !quoted && isDialable(digits)) return (says & (COUNT | KEY)) === COUNT;
  // "ok: 4155550137", "Max: …" may be anything.
  return (says & COUNT) !== 0 || ((says & KEY) !== 0 && (quoted || (sign === 61 && text.charCodeAt(start - 1) === 61)));
}
/** "1183022 rader, 3 varningar", "leidos 1183022 rechazados 3", "verify mismatch at block 1183022": what is counted behind the number or before it. */
export function isCounted(
  s: Scan,
  i: number,
  { digits, sizes, plus, last, start, end }: Group,
  owned: boolean,
): boolean {
  // "1.048.576 file": no telephone is cut so.
  if (!plus && !owned && sizes.length === 3 && digits.length === 7 && MILLIONS.test(s.text.slice(start, end)))
    return true;
  // "koko 118 394 112 tavua": thousands apart.
  if (!plus && !owned && sizes.length > 2 && unitAt(s.text, end) === 32 && THOUSANDS.test(s.text.slice(start, end)))
    return (
      last + 1 < s.count && (saysOfKey(s.text, s.start[last + 1] as number, s.end[last + 1] as number) & COUNT) !== 0
    );
  if (plus || sizes.length !== 1 || digits.charCodeAt(0) === 48 || digits.length > MOST_COUNTED) return false;
  const says = (k: number): number =>
    k >= 0 && k < s.count ? saysOfKey(s.text, s.start[k] as number, s.end[k] as number) & (COUNT | PLACE) : 0;
  const next = last + 1;
  if (
    !owned &&
    next < s.count &&
    s.start[next] === end + 1 &&
    s.text.charCodeAt(end) === 32 &&
    (says(next) & COUNT) !== 0
  )
    return true;
  return (
    i > 0 &&
    s.end[i - 1] === (s.start[i] as number) - 1 &&
    s.text.charCodeAt(s.end[i - 1] as number) === 32 &&
    (says(i - 1) & (owned ? PLACE : COUNT | PLACE)) !== 0
  );
}
const MOST_COUNTED = 9;
const MILLIONS = /^[1-9](?:[.,'’]\d{3}){2}$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+$/;

const isOfKey = (text: string, p: number): boolean => isLetter(text.charCodeAt(p)) || "_.-".includes(text.charAt(p));
/** Whose number it is, whatever is counted: "phone_count" is rare, "customer_record" is somebody's. */
const PERSONS =
  /^(?:phone|tel|mobile?|msisdn|caller|callee|customer|client|user|account|acct|member|patient|contact|ssn|person|employee|subscriber|kunde|kunden|cliente|usuario|cuenta|compte|konto|conto|conta|iban|card|pan|recipient|sender|from|to)$/i;
