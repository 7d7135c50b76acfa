/**
 * A signature that goes on in the name's own line: "Regards, Zorvina Quellmark zorvina.q@…", "Cheers Drell Humperdale Senior Buyer".
 * What stands between a farewell and how somebody is reached, or what they are, is the name.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { fold } from "../../scan/classes.ts";
import {
  C_EMAIL,
  C_PHONE,
  COMMON,
  FIRST,
  GREET,
  LAST,
  MONTH,
  ORG,
  PARTICLE,
  PLACE,
  SIGNOFF,
  TITLE,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { sizeOf } from "../context.ts";
import { classes, IS_ROLE } from "../word-classes.ts";
import { continues, isCased, isInitial, isUpper, isWord, sameLine } from "./name-tokens.ts";
import { isThingName } from "./things/things.ts";

/** Words for what people are in a firm, beside those that stand before names. */
const JOBS = wordSet(
  `manager director buyer engineer developer designer analyst consultant specialist coordinator administrator supervisor officer lead leader head chief president founder cofounder owner partner chairman chairwoman
  ceo cto cfo coo cio cmo vp svp evp md gm pa executive representative advisor adviser planner controller auditor editor producer architect scientist researcher operator agent associate trustee bursar registrar steward captain
  geschäftsführer geschäftsführerin geschäftsleitung leiter leiterin leitung abteilungsleiter abteilungsleiterin projektleiter projektleiterin teamleiter teamleiterin vertriebsleiter einkaufsleiter sachbearbeiter sachbearbeiterin einkäufer einkäuferin inhaber inhaberin prokurist prokuristin vorstand berater beraterin ingenieurin architektin referent referentin assistenz einkauf vertrieb buchhaltung
  responsable gérant gérante directeur directrice président présidente chargé chargée acheteur acheteuse ingénieur ingénieure chef cheffe fondateur fondatrice associé associée développeur développeuse
  gerente director directora jefe jefa responsable encargado encargada comprador compradora ingeniero ingeniera coordinador coordinadora presidente presidenta socio socia fundador fundadora administrador administradora
  diretor diretora coordenador coordenadora sócio sócia engenheiro engenheira comprador administrador presidente fundador fundadora
  direttore direttrice responsabile titolare amministratore amministratrice presidente ingegnere coordinatore coordinatrice socio acquisti
  directeur directrice eigenaar eigenaresse inkoper hoofd bedrijfsleider teamleider projectleider adviseur adviseuse zaakvoerder
  chef inköpare säljare ekonomichef direktör projektledare ägare ansvarig samordnare indkøber innkjøper direktør projektleder prosjektleder ejer eier leder daglig ansvarlig koordinator
  johtaja toimitusjohtaja päällikkö projektipäällikkö ostaja omistaja asiantuntija koordinaattori hankintapäällikkö juhataja juht müügijuht omanik spetsialist
  kierownik kierowniczka dyrektor dyrektorka prezes właściciel właścicielka specjalista specjalistka koordynator koordynatorka zastępca
  ředitel ředitelka vedoucí jednatel jednatelka majitel majitelka nákupčí specialista koordinátor riaditeľ riaditeľka vedúci vedúca konateľ konateľka
  igazgató ügyvezető vezető osztályvezető beszerző tulajdonos munkatárs koordinátor
  director directoare manager administrator responsabil coordonator inginer inspector președinte
  direktor direktorica direktorka voditelj voditeljica vodja vlasnik vlasnica upravitelj koordinator referent
  директор директорка менеджер руководитель начальник специалист владелец инженер координатор закупщик заместитель керівник фахівець власник спеціаліст управител ръководител специалист собственик руководилац
  διευθυντής διευθύντρια υπεύθυνος υπεύθυνη ιδιοκτήτης προϊστάμενος μηχανικός
  müdür müdürü yönetici yöneticisi uzman uzmanı mühendis mühendisi sorumlusu sorumlu koordinatör koordinatörü direktör direktörü sahibi
  direktur manajer kepala staf pengurus vadovas vadovė direktorius direktorė vadybininkas vadybininkė savininkas vadītājs vadītāja direktors direktore īpašnieks`,
  "folded",
);

/** An address, a site or a telephone right behind, a sign between at most. */
const ADDRESS = /^[ \t]*[|•·;,/–—-]?[ \t]*[<([]?(?:mailto:)?[\w.+-]{1,64} ?@/u;
const SITE =
  /^[ \t]*[|•·;,/–—-]?[ \t]*[<([]?(?:https?:|www\.|(?:[a-z\d-]{2,40}\.){1,3}(?:com|net|org|eu|io|co|info|biz|[a-z]{2}|example|test)(?![\p{L}\d]))/u;
const PHONE = /^[ \t]*[|•·;,/–—-]?[ \t]*(?:\+|\(?0|\(\d)[\d ()./-]{6,}/;
const SEPARATED = /^[ \t]*[|•·;,/–—-][ \t]/;
const REACH = 96;
const MOST_WORDS = 4;
/** Words of an office from its first to the one for whoever has it: "Head of", "Regional Sales Manager". */
const MOST_OF_OFFICE = 3;

/** The last token of the name that begins at `at`, where its line goes on with what a signature holds; -1 elsewhere. */
export function beforeContact(s: Scan, at: number): number {
  if (!mayOpen(s, at)) return -1;
  let last = at;
  let words = 1;
  while (words < MOST_WORDS && continues(s, last)) {
    const next = last + 1;
    const behind = ((s.word[next] as number) & PARTICLE) !== 0 && !isUpper(s, next) ? behindParticles(s, next) : next;
    if (behind < 0 || !mayFollow(s, behind, words)) break;
    last = behind;
    words++;
  }
  const rest = s.text.slice(s.end[last], (s.end[last] as number) + REACH);
  if (SITE.test(rest) || ADDRESS.test(rest))
    return isFirmOf(s, at, last, rest) || (words === 1 && isThingName(s, at, last)) ? -1 : last;
  return words > 1 && (PHONE.test(rest) || isOffice(s, last, rest)) ? last : -1;
}

function mayOpen(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (!isWord(s, k) || !isUpper(s, k) || !isCased(s, k)) return false;
  if ((w & (FIRST | LAST)) !== 0) return (w & ORG) === 0;
  if (isInitial(s, k)) return true;
  if ((w & (COMMON | ORG | PLACE | SIGNOFF | GREET | MONTH)) !== 0 || (s.cue[k] as number) !== 0) return false;
  if (((s.shape[k] as number) & ALL_UPPER) !== 0 && sizeOf(s, k) < 4) return false;
  return (LISTS(s.hash[k] as number) & (DICTIONARY | GIVEN | FAMILY)) !== DICTIONARY && !isOrdinary(s, k);
}

/** A family's name may be a word; behind it words belong to the office. */
function mayFollow(s: Scan, k: number, words: number): boolean {
  const w = s.word[k] as number;
  if (!isWord(s, k) || !isUpper(s, k) || !isCased(s, k) || isJob(s, k)) return false;
  if (isInitial(s, k)) return true;
  if ((w & (ORG | SIGNOFF | GREET | TITLE | MONTH)) !== 0 && (w & (FIRST | LAST)) === 0) return false;
  if ((s.cue[k] as number) !== 0 && (w & (FIRST | LAST)) === 0) return false;
  if (words === 1) return (w & COMMON) === 0 || (w & (FIRST | LAST)) !== 0;
  return (w & COMMON) === 0 && (LISTS(s.hash[k] as number) & DICTIONARY) === 0 && !isOrdinary(s, k);
}

/** "van der" before the family's own word: that word, or -1. */
function behindParticles(s: Scan, k: number): number {
  for (let n = k; n < k + 3 && continues(s, n); n++) {
    if (isUpper(s, n + 1)) return n + 1;
    if (((s.word[n + 1] as number) & PARTICLE) === 0) return -1;
  }
  return -1;
}

const isJob = (s: Scan, k: number): boolean => JOBS(s, k) || ((classes[s.mark[k] as number] as number) & IS_ROLE) !== 0;

/** A word for a telephone or an address, or an office: at once, or as the last of a few words. */
function isOffice(s: Scan, last: number, rest: string): boolean {
  const next = last + 1;
  if (next >= s.count || !sameLine(s, next)) return false;
  if (rest.charCodeAt(0) !== 32 && !SEPARATED.test(rest)) return false;
  if (((s.cue[next] as number) & (C_PHONE | C_EMAIL)) !== 0 && isWord(s, next)) return true;
  for (let k = next; k < next + MOST_OF_OFFICE && k < s.count && sameLine(s, k) && isWord(s, k); k++)
    if (isJob(s, k)) return true;
  return false;
}

const LOCAL = /^[^\w]{0,4}(?:mailto:)?([\w.+-]+) ?@ ?([\w-]+)/u;
const HOST = /(?:\/\/|^[^\w]{0,4})(?:www\.)?([a-z\d-]+)\./u;

/** "Best, Harrow Lights info@harrowlights.example": whom the site or the address is called after, and nobody's box. */
function isFirmOf(s: Scan, at: number, last: number, rest: string): boolean {
  const first = fold(s.text.slice(s.start[at], s.end[at]));
  const mail = LOCAL.exec(rest);
  const host = fold(mail === null ? (HOST.exec(rest)?.[1] ?? "") : (mail[2] as string));
  if (!host.startsWith(first)) return false;
  if (((s.word[at] as number) & FIRST) !== 0) return false;
  const local = mail === null ? "" : fold(mail[1] as string);
  return !(local.includes(first) || (last > at && local.includes(fold(s.text.slice(s.start[last], s.end[last])))));
}
