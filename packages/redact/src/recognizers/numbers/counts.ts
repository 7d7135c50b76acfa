/** "registros=4172930", `"rows_read":88120044`, "Zeilen: 7730211": keys of what machines count, measure and number of their own. */
import { isLetter, unitAt } from "../../scan/classes.ts";
import { stemTable } from "../stem-flags.ts";
import type { Group } from "./groups.ts";

/** Said of nothing else: believed before a colon as well. */
const COUNT = 1;
/** Words of other things too: a key before an equals sign, or in quotes. */
const KEY = 2;

const saysOfKey = stemTable([
  [
    COUNT,
    `size files file lines errors messages events warnings items total totals count counts nachrichten errores mensajes eventos erreurs messaggi errori erros fouten berichten virheet ошибок помилок tasks jobs written updated procesados processados scritti quantité limit ticks rows row records record entries bytes byte octets duration elapsed* latency uptime heap rss offset seq lsn checkpoint inode sector* packets packet frames pid ppid tid threads thread inserted deleted processed skipped imported exported checksum cksum crc quantity qty linecount filesize
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
    KEY,
    `length len dur mem memory max min avg mean sum hits misses hit miss event msgs frame page pages block blocks tick port job task queue batch retries attempts failed ok read tx rx in out line build rev hash lag free used cached avail available capacity depth width height lote proceso proc menge fehler nb lus escritos fel feil fejl błędy bledy chyby erori hata item n num worker step cycle iteration slot shard partition epoch version ver`,
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
  // "ok: 4155550137", "Max: …" may be anything.
  return (says & COUNT) !== 0 || ((says & KEY) !== 0 && (quoted || (sign === 61 && text.charCodeAt(start - 1) === 61)));
}
const isOfKey = (text: string, p: number): boolean => isLetter(text.charCodeAt(p)) || "_.-".includes(text.charAt(p));
/** Whose number it is, whatever is counted: "phone_count" is rare, "customer_record" is somebody's. */
const PERSONS =
  /^(?:phone|tel|mobile?|msisdn|caller|callee|customer|client|user|account|acct|member|patient|contact|ssn|person|employee|subscriber|kunde|kunden|cliente|usuario|cuenta|compte|konto|conto|conta|iban|card|pan|recipient|sender|from|to)$/i;
