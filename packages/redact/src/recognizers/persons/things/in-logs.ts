/**
 * What machines call their parts: "image: ottilie-proxy:1.14.3", "arne-kö: 418 meddelanden", "WARN  Rosalind: hash differs". Asked of what was found by
 * its looks.
 */
import { unitAt } from "../../../scan/classes.ts";
import type { Scan } from "../../../scan/scan.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";

/** What a part of a program does, behind a hyphen, as developers call it in several languages. */
const SERVICES = `queue|q|kö|kø|jono|cola|coda|fila|wachtrij|kolejka|fronta|sor|proxy|gw|gateway|api|app|web|www|front|frontend|back|backend|worker|job|jobs|cron|db|sql|redis|kafka|cache|store|storage|svc|service|server|srv|node|pod|bot|agent|daemon|sync|stream|broker|bus|lb|nginx|auth|login|search|index|mail|smtp|grid|ui|cli|sdk|lib|core|utils?|plugin|runner|build|ci|test|dev|stage|staging|prod|live|beta|cluster|env|vm|host|box|nas|pi|pagos|pagamenti|paiements|payments|betalning|betaling|zahlung|billing|orders?|invoice|export|import|report|scheduler|collector|exporter|operator|controller|sidecar|mesh|edge|cdn|img|image|data|etl|ml|model|v\\d{1,2}|\\d{1,3}`;
/** Behind the name: a service with a colon, a version or a number; or anything with a version or a hash. */
const SERVICE = codedOnce(
  new RegExp(`^-(?:[\\p{Ll}\\d]{1,12}-)?(?:${SERVICES})(?:-[\\p{Ll}\\d]{1,12})?(?![\\p{L}\\d@])`, "u"),
);
const VERSIONED = /^(?:-[\p{Ll}\d]{1,14}){0,3}(?::v?\d+(?:\.\d+|-)|@(?:v?\d+\.\d|sha\d))/u;
/** The same within what was found. */
const OWN = codedOnce(new RegExp(`^\\p{Ll}+-(?:${SERVICES})$`, "u"));

/** How a line of a log says how bad it is. */
const LEVEL = edged(
  codedOnce(
    /(?:^|[\s\]|])(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERR(?:OR)?|FATAL|CRIT(?:ICAL)?|SEVERE|FEHLER|WARNUNG|HINWEIS|ERREUR|ALERTE|AVERT(?:ISSEMENT)?|AVISO|ERRORE|AVVISO|ERRO|ALERTA|FOUT|WAARSCHUWING|VARN(?:ING)?|FEL|FEIL|FEJL|ADVARSEL|VIRHE|VAROITUS|BŁĄD|OSTRZEŻENIE|CHYBA|VAROVÁNÍ|VAROVANIE|HIBA|FIGYELEM|EROARE|ATENȚIE|HATA|UYARI|BİLGİ|GREŠKA|NAPAKA|ОШИБКА|ВНИМАНИЕ|ПРЕДУПРЕЖДЕНИЕ|ПОМИЛКА|УВАГА|ГРЕШКА|ИНФО|ΣΦΑΛΜΑ|ΠΡΟΕΙΔΟΠΟΙΗΣΗ)\]?:?(?: {1,2}\d{1,2}:\d\d:\d\d(?:[.,]\d{1,6})?)?(?: ?\[[\w.-]{1,24}\])? {1,4}(?:\p{L}{3,10} ["„“«])?$/u,
  ),
);
/** A log's line has a time. */
const TIMED = /\d{1,2}:\d\d:\d\d/;
const [LEVEL_REACH, SERVICE_REACH, LINE_REACH] = [44, 40, 80] as const;

/** Is what was found from `start` to `end` a part of a program? */
export function isInLog({ text }: Scan, start: number, end: number): boolean {
  const next = unitAt(text, end);
  const first = text.charAt(start);
  if (first === first.toLowerCase()) {
    const behind = next === 45 || next === 58 || next === 64 ? text.slice(end, end + SERVICE_REACH) : "";
    if (behind !== "" && (SERVICE.test(behind) || VERSIONED.test(behind))) return true;
    if (OWN.test(text.slice(start, end))) return true;
  }
  if (next !== 58 && next !== 34 && next !== 0x201c && next !== 0xbb) return false;
  const before = text.slice(Math.max(0, start - LINE_REACH), start);
  return LEVEL.test(before.slice(-LEVEL_REACH)) && TIMED.test(before.slice(before.lastIndexOf("\n") + 1));
}
