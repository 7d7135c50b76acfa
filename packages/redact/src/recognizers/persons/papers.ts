/**
 * Whose contract, order or case it is: "Der Becker-Vertrag läuft aus", "Nilsson-fakturan", "please look at the Okafor ticket",
 * "sprawa Kowalskiego". A desk calls what it works on by the customer's name; goods and what shops hand out are called by their maker's.
 */

import { isNounName } from "../../known/word-names.ts";
import { DICTIONARY, FAMILY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST, LAST, MONTH, ORG, PARTICLE, PLACE, TITLE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { SHOPS_LIKE_PEOPLE } from "../../words/called-like-people.ts";
import { type Context, sizeOf } from "../context.ts";
import { take } from "./joined.ts";
import { apart, isUpper, surelyFirst } from "./name-tokens.ts";
import { stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";
import { isMakers } from "./things/beside.ts";

/** Tied to the name behind a hyphen: German with a capital, others without. */
const TIED = spelled(
  `Vertrag Vertrags Vertrages Verträge Bestellung Bestellungen Rechnung Rechnungen Ticket Tickets Konto Kontos Paket Pakete Sendung Unterlagen Reklamation Reklamationen Termin Termins Termine Chat Fall Falls Falles Fälle Akte Akten Mail Mails E-Mail
  Rückruf Anfrage Anfragen Beschwerde Beschwerden Auftrag Auftrags Auftrages Aufträge Lieferung Angebot Angebots Kündigung Anruf Sache Vorgang Vorgangs Dossier Police Schaden Schadens Schadensfall Retoure Rücksendung Gutschrift Mahnung Mahnungen Buchung Antrag Antrags
  Storno Stornierung Zahlung Überweisung Gespräch Telefonat Nachricht Brief Schreiben Antwort Rückmeldung Erstattung Widerruf Abholung Account Case Datensatz Profil Umzug Anmeldung Abrechnung Nachlass Verfahren Mandat Klage Order
  bestelling bestellingen factuur facturen dossier dossiers zaak klacht klachten ticket tickets account contract contracten pakket pakje afspraak offerte order mail retour levering melding aanvraag boeking
  ärendet ärende ärenden fakturan faktura fakturorna beställningen beställning ordern paketet paket avtalet kontot mejlet bokningen klagomålet
  saken sagen sak sag fakturaen regningen bestillingen ordren pakken avtalen aftalen kontoen mailen klagen bookingen
  tilaus tilauksen tilausta lasku laskun laskua tapaus tapauksen sopimus sopimuksen paketti paketin tili tilin reklamaatio
  rendelés rendelést rendelése ügy ügyet ügyben számla számlát csomag csomagot szerződés szerződést panasz reklamáció`,
);
/** Behind the name in English, between it and an article. */
const OF_DESK = spelled(
  "account accounts case cases file files ticket tickets order orders refund refunds booking bookings reservation complaint complaints invoice invoices claim claims contract contracts dispute disputes appointment policy request requests enquiry inquiry escalation deposit chargeback parcel delivery return returns call email thread issue matter application estate tenancy mortgage loan household party wedding referral prescription",
);
const ARTICLE = spelled("the The this This that That our Our");
/** Right before a family's name in another case of grammar. */
const BEFORE = spelled(
  `sprawa sprawy sprawę sprawie Sprawa zamówienie zamówienia Zamówienie faktura fakturę Faktura zgłoszenie Zgłoszenie reklamacja reklamację Reklamacja umowa umowę Umowa konto paczka paczkę zwrot przesyłka
  případ případu objednávka objednávku Objednávka zakázka smlouva smlouvu reklamace reklamaci Reklamace zásilka účet prípad zmluva zmluvu reklamácia reklamáciu zásielka
  дело Дело заказ Заказ договор Договор заявка заявку Заявка жалоба жалобу счёт возврат посылка посылку обращение справа справу Справа замовлення Замовлення договір скарга скаргу рахунок звернення случай случая поръчка поръчката Поръчка договорът жалбата сметката
  slučaj narudžba narudžbu ugovor račun predmet zadeva zadevo naročilo pogodba pogodbo`,
);

const isFamily = (s: Scan, i: number): boolean => {
  const w = s.word[i] as number;
  if ((w & (COMMON | ORG | PLACE | MONTH | TITLE)) !== 0 || (isNounName(s, i) && !TRADE(s, i)) || NO_FAMILY(s, i))
    return false;
  if (((w & LAST) === 0 && !surelyFirst(s, i)) || isMakerOrShop(s, i)) {
    const list = LISTS(s.hash[i] as number);
    return (w & FIRST) === 0 && (list & (FAMILY | DICTIONARY)) === FAMILY && !isOrdinary(s, i) && !isMakerOrShop(s, i);
  }
  return true;
};
/** Nouns that most families are called by, and papers seldom. */
const TRADE = spelled(
  "Bauer Schmied Schneider Bäcker Koch Kellner Richter Kaiser König Graf Herzog Ritter Wolf Fuchs Vogel Hahn Busch Engel Jung Fink Bär",
);
/** "Otto-Bestellung", but "Müller-Bestellung": of shops only those that are called by a given name. */
const SHOP = wordSet(SHOPS_LIKE_PEOPLE, "folded");
const isMakerOrShop = (s: Scan, i: number): boolean =>
  isMakers(s, i) || (((s.word[i] as number) & FIRST) !== 0 && SHOP(s, i));
/** Families' names that say how great, how new or for whom something is. */
const NO_FAMILY = spelled(
  "Klein Groß Gross Lang Kurz Neu Alt Gast Haupt Frei Roth Weiß Schwarz Grün Gold Silber Bank Post Kraft Haus Lager Kunde Rossmann Douglas",
);

/** At a word with a capital: is it tied to such a paper? Its last token or -1. `opens`: where a run of capitals began. */
export function tiedToPaper(ctx: Context, i: number, opens = i): number {
  const s = ctx.scan;
  const next = i + 1;
  if (next >= s.count || s.start[next] !== (s.end[i] as number) + 1 || sizeOf(s, i) < 3) return -1;
  if (!TIED(s, next) || unitAt(s.text, s.end[next] as number) === 45 || !isFamily(s, i)) return -1;
  // "Aatu-tilaus": what a tariff is called, where it is no noun with its capital.
  if (((s.word[i] as number) & LAST) === 0 && !isUpper(s, next)) return -1;
  // "de De Vries-factuur".
  if (opens < i && surelyFirst(s, opens)) return take(ctx, opens, i, 0.72, "person-papers");
  const from =
    i > 0 && ((s.word[i - 1] as number) & PARTICLE) !== 0 && isUpper(s, i - 1) && apart(s, i - 1) ? i - 1 : i;
  return take(ctx, from, i, 0.68, "person-papers");
}

/** "the Okafor ticket", "sprawa Kowalskiego": its last token or -1. */
export function besidePaper(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (i === 0 || !apart(s, i - 1)) return -1;
  const told =
    (ARTICLE(s, i - 1) && apart(s, i) && OF_DESK(s, i + 1) && isFamily(s, i)) ||
    (BEFORE(s, i - 1) &&
      ((s.word[i] as number) & COMMON) === 0 &&
      ((stemBits(s, i) & (LAST | FIRST)) !== 0 || surnameLike(s, i) > 0) &&
      !isOrdinary(s, i));
  return told ? take(ctx, i, i, 0.66, "person-papers") : -1;
}
