/**
 * Numbers that somebody is counted by somewhere, letters and all, behind the word for who that is: "kdnr SN-5502-7718", "Frequent flyer no.: SK 2290 4417 03",
 * "os. č. 10882", "mbr no PX-3390182-1", "N. iscritta fondo FM/0044188".
 */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_RELEASE } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import type { Context } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { isOfFirm } from "./firm-numbers.ts";

/** Who is counted, and the words for such a number; a number's word is not needed behind these. */
const COUNTED = names(
  `kdnr kdnummer kundenr kundnr kundnummer kundenummer kundennr kundennummer klantnr klantnummer relatienummer relnr persnr personalnr personalnummer mitgliedsnr mitgliedsnummer mitgliednr vnr versnr versichertennr versichertennummer matrnr matrikelnr matrikelnummer
  medlemsnr medlemsnummer ansattnr ansattnummer anställningsnr medarbejdernr bonusnummer bonusnr kundenummeret kundnumret asiakasnumero asiakasnumeroni asiakasnumerosi asiakasnro asiakasnr jäsennumero jäsennumeroni henkilönumero patientnr patientnummer leerlingnummer studentnummer lidnummer
  flyer flier mbr emp empl kundenkonto asegurado asegurada afiliado afiliada asociado mutualista iscritto iscritta assicurato assicurata adhérent adhérente allocataire bénéficiaire frequente fréquent vielfliegernr vielfliegernummer
  ewid ewidencyjny pracowniczy osobní osobné sicil sigortalı sigortali табельный таб хронический застрахованного застрахованной matricule matricola matr tessera fidélité fedeltà fidelidade fidel beneficiar asigurat törzsszám törzsszáma tagszám ügyfélszám ügyfélszáma ügyfélszámom vevőszám αμκα μητρώου μητρώο`,
);
/** The same where a word for a number stands behind or before. */
const COUNTED_BY = names(
  `loyalty insured policyholder mileage miles mil bonus fondo member members membership customer client patient pupil student employee staff payroll passenger rel os sig ff pers client cliente clienta socio socia abonado paciente empleado alumno kunde kunden mitarbeiter mitglied patient schüler klant medewerker patiënt medlem anställd kund asiakas jäsen potilas klient klienta pracownik pracownika pacjent zákazník zákazníka
  pacient pacienta člen člena ügyfél tag beteg clientului pacientului angajat membru membrului клиент клиента пациент пациента сотрудник сотрудника абонент абонента член члена пассажира клієнт клієнта пацієнта служител müşteri hasta üye yolcu πελάτη πελάτης ασθενή μέλους passageiro utente aluno funcionário sócio paziente dipendente cliente viaggiatore passager salarié élève abonné membre`,
);
/** Of several people at once, and as airlines write it. */
const PASSPORTS = names(
  "passnummern reisepassnummern reisepässe passports passeports pasaportes passaporti passaportes paspoorten paspoortnummers ppt pptno passnr reisepassnr passnumre passnummer paszporty paszportów pasy pasů útlevelek pașapoarte паспорта паспортов",
);
const NUMBER = names(
  `no nr num number nummer nummeret numret número numero numer numeru numéro núm nro n nº n.º č č. číslo čís broj br номер номера numarası numara no. id szám száma αρ αριθμός card kort karte carte carta tarjeta kortti kaart plus gold elite program club`,
);
const JOINT = names(
  "is was ist war lautet est es è é er är on to je jest este είναι это есть o the your my mein meine ma mon mi mio meu",
);
const GAP = /^[ \t]{0,2}[:#.=()'’№°ºª"/>-]{0,3}[ \t]{0,2}$/u;
const MOST_WORDS = 4;

/** One to three letters lead, digits follow in groups, and a letter or two may close: "W2204 41788-01", "C 0088 4417", "S-0088204". */
const VALUE =
  /^(?:\p{Lu}{1,3}(?:[ /-]|-\p{Lu}{2} № )?)?\d{1,12}(?:[ -]\d{2,6}){0,5}(?:-\d{1,3})?(?:[ -]?\p{Lu}{1,2})?(?![\p{L}\d]|[.,:]\d|-\d)/u;
const FEWEST = 5;
const FEWEST_OF_PASSPORT = 6;
const MOST = 16;

export function countedNumbers(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  let done = -1;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if ((s.start[i] as number) < done) continue;
    // "SK 2290 …": the letters are a token of their own.
    const first = i > 0 && isLead(s, i - 1) ? i - 1 : i;
    const type = countedAs(s, first);
    if (type === null) continue;
    const at = s.start[first] as number;
    const hit = VALUE.exec(s.text.slice(at, at + 40));
    const digits = hit === null ? 0 : hit[0].replace(/\D/g, "").length;
    if (hit === null || digits < (type === "ID" ? FEWEST : FEWEST_OF_PASSPORT) || digits > MOST || isOfFirm(s.text, at))
      continue;
    done = at + hit[0].length;
    ctx.emit(at, done, type, 0.87, type === "ID" ? "id-counted" : "passport-counted");
  }
}

/** One to three capitals right before digits, over a blank or a sign. */
function isLead(s: Scan, k: number): boolean {
  const [from, end] = [s.start[k] as number, s.end[k] as number];
  if (end - from > 3 || ((s.shape[k] as number) & HAS_DIGIT) !== 0) return false;
  const word = s.text.slice(from, end);
  const sign = unitAt(s.text, end);
  return (
    /^\p{Lu}+$/u.test(word) &&
    (sign === 32 || sign === 45 || sign === 47) &&
    isDigit(unitAt(s.text, end + 1)) &&
    !NUMBER(s, k)
  );
}

/** What the number that begins at token `first` is by the words before it; null: nobody's. */
function countedAs(s: Scan, first: number): "ID" | "PASSPORT" | null {
  let told = false;
  for (let k = first - 1; k >= 0 && first - k <= MOST_WORDS; k--) {
    const by = COUNTED_BY(s, k);
    const number = NUMBER(s, k);
    const counted = COUNTED(s, k) || (by && told);
    const passports = PASSPORTS(s, k);
    if (!by && !number && !counted && !passports && !JOINT(s, k)) return null;
    if (!GAP.test(s.text.slice(s.end[k], s.start[k + 1]))) return null;
    if (passports) return "PASSPORT";
    // "os. č. 10882", "cliente n.º", "nº de socio".
    if (counted) return "ID";
    if (number) told = true;
    else if (((s.cue[k] as number) & C_RELEASE) !== 0) return null;
  }
  return null;
}
