/**
 * Undivided digits built as telephone numbers are somewhere, and numbers that somebody calls their own. A word for an order or a bill in the
 * same clause proves neither to be nobody's: "my order never came, you can get me on 07700900461".
 */

import { unitAt } from "../../scan/classes.ts";
import { COMMON, FIRST } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { names } from "../persons/things/stops.ts";

/** By their length from nine digits on: a trunk zero, mobiles and areas without one, then a country's code before them. */
const BUILT: readonly RegExp[] = [
  /^(?:0[1-9]|[5-79]\d)/,
  /^(?:0[1-9]|(?!20[0-4])[2-9]\d{2}[2-9]|[6-9]\d|3[1-9])/,
  /^(?:0[1-9]|1[2-9]\d{2}[2-9]|1[3-9]|[78][3-9]|[1-9][1-9]9|3[0-6][1-9]|4[0-8][1-9])/,
  /^(?:0[1-9]|201|27[6-8]|3\d[1-9]|4\d[1-9]|5[1-8][1-9]|6[0-6][1-9]|8[1-6][1-9]|9[0-8][1-9])/,
  /^(?:49[1-9]|55[1-9]\d9|521|62[1-9]|86[1-9])/,
];
const FEWEST = 9;

export const isDialable = (digits: string): boolean => BUILT[digits.length - FEWEST]?.test(digits) ?? false;

/** With the country's code and what mobiles begin with behind it, without a plus: "447912345678". */
const ABROAD =
  /^(?:447\d{9}|91[6-9]\d{9}|491[567]\d{8,9}|628\d{8,10}|55[1-9]\d9\d{8}|380[3-9]\d{8}|905\d{9}|393\d{9}|573\d{9}|521?\d{10}|549\d{10}|639\d{9}|861[3-9]\d{9}|971[5]\d{8}|9665\d{8}|234[7-9]\d{9}|2547\d{8}|201\d{9})$/;
export const isAbroad = (digits: string): boolean => digits.length > 11 && digits.length < 14 && ABROAD.test(digits);

const NUMBER = wordSet(
  "id number no num nummer nr nummeret numret numéro número numero numer numeru číslo čísla broj broja номер номера номерът номерот број број αριθμός αριθμό nomor nomer nombor số नंबर नम्बर מספר המספר رقم الرقم",
  "folded",
);
/** With whose it is in its ending. */
const OWN_NUMBER = wordSet(
  "numaram numaramız numeroni numeromme számom számunk számát رقمي رقمى رقمه رقمها رقمنا מספרי numrim numurs",
  "folded",
);
/** As `NUMBER`, with the article in its ending. */
const NUMERAL = names("numărul numarul numrin numri numrit");
const WHOSE = wordSet(
  `my our his her their meine mein unsere seine ihre deine mon ma notre son sa mi mis nuestro su meu nosso seu dele dela mio nostro suo mia mijn onze zijn haar
  mitt mit min vårt vores hans hennes hendes mój nasz jego jej moje můj naše jeho její môj moj naš njegov njen мой наш его её ее мій його її мојот мој наш његов њен meu nostru lui ei मेरा हमारा उनका उसका मेरे`,
  "folded",
);
export const isWhose = WHOSE;
/** Of it behind the number's word: "номерът ми", "ο αριθμός μου", "nomor saya", "nummeret mitt". */
const OF_WHOM = wordSet(
  "ми му ѝ й ни мой μου του της μας saya aku kami dia tôi mình em anh chị bố mẹ mitt vårt hans hennes mit min meu mea lui ei nostru שלי שלו שלה שלנו",
  "folded",
);
const JOINT = wordSet(
  "is was are ist war lautet est c'est c es era è era é är er on to je jest jsou это це е e είναι el le il o το là adalah है हैं היא הוא هو هي của new old mobile other neue alte nuevo nuevo nouveau nowy nový novo",
  "folded",
);
const MOST_JOINTS = 3;
/** Between a word for a number and the number. */
export const isJoint = JOINT;

/** Verbs of calling that are no cue of the lexicon, and what stands between them and the number. */
const CALL = names(
  "appelez appeler appelle rappelez rappeler joignable joindre contactez contacter volejte zavolejte zavolat zavolám volajte zavolajte volať zavolať dial dialled dialed bereikbaar tavoittaa tavoitettavissa dzwońcie oddzwoń oddzwonić hívható hívhat elérhető apelați apelati apelez звъннете набрать наберите набирайте подзвоніть наберіть ulaşın arayabilirsiniz خابر اتصلوا كلمني חייגו תתקשרו hubungi gọi caller recipient callee",
);
const TO_CALL = names(
  "me us him her moi nous mi nám mňa at on to au le sur na na la pe на το στο no numéro nummer numer číslo čísle numărul номер номера את على على رقم",
);
const MOST_TO_CALL = 3;

/** "appelez-moi au 4172930": what is called is a telephone, whatever the clause began with. */
export function isCalled(s: Scan, i: number): boolean {
  let k = i - 1;
  while (k > 0 && i - k <= MOST_TO_CALL && TO_CALL(s, k)) k--;
  return CALL(s, k) && /^[\s:.=-]{0,3}$/.test(s.text.slice(s.end[i - 1], s.start[i]));
}

/** In scripts that set no blanks between words. */
const OWN_DENSE =
  /(?:我的|本人的?|私の|自分の|제|내|저의|나의)\s?(?:号码|號碼|手机号?|番号|번호)(?:是|は|는|은|[::])?\s?$/u;

/** "my number is 7500000", "номерът ми е …", "numaram …": does number `i` stand where its owner tells it? */
export function isOwnNumber(s: Scan, i: number): boolean {
  const at = s.start[i] as number;
  if (i > 0 && unitAt(s.text, (s.end[i - 1] as number) - 1) > 0xe00)
    return OWN_DENSE.test(s.text.slice(Math.max(0, at - 10), at));
  if (NUMERAL(s, i - 2) && WHOSE(s, i - 1)) return true;
  if (!NUMBER.inText(s) && !OWN_NUMBER.inText(s)) return false;
  for (let k = i - 1; k >= 0 && k >= i - 1 - MOST_JOINTS; k--) {
    if (OWN_NUMBER(s, k)) return true;
    if (NUMBER(s, k)) return WHOSE(s, k - 1) || (JOINT(s, k - 1) && WHOSE(s, k - 2)) || OF_WHOM(s, k + 1);
    if (!JOINT(s, k) && !OF_WHOM(s, k)) return false;
  }
  return false;
}

/** Who is counted somewhere: "customer no. 44812", "tax ref 1234567890", "employee 48213". */
const HOLDER = wordSet(
  "zamestnanec zaměstnanec zaměstnance žák žáka žiak žiaka študent študenta ansat dolgozó tanuló páciens customer member patient student pupil employee staff payroll badge passenger claimant taxpayer tax utr tenant resident subscriber beneficiary kunde kundin patient mitglied mitarbeiter schüler student mieter client patient adhérent salarié élève abonné cliente paciente socio alumno empleado afiliado assinante aluno funcionário paziente dipendente studente abbonato klant patiënt lid medewerker leerling kund medlem anställd elev medarbejder ansatt asiakas jäsen potilas klient klienta pacjent pacjenta członek członka uczeń ucznia pracownik pracownika abonenta zákazníka pacienta člena clientului pacientului клиента пациента абонента сотрудника ученика клієнта пацієнта zákazník pacient člen zaměstnanec žák ügyfél páciens client pacient membru angajat elev клиент пациент абонент сотрудник ученик клієнт пацієнт працівник учень пациент клиент служител müşteri hasta üye öğrenci personel πελάτης ασθενής μέλος pelanggan pasien anggota",
  "folded",
);
const OF_HOLDER = wordSet(
  "n č id no nr num number ref reference card code nummer numéro número numero numer číslo номер numarası numara αριθμός nomor # is was ist est es è é",
  "folded",
);
const MOST_OF_HOLDER = 3;

export function isHolders(s: Scan, i: number): boolean {
  if (!HOLDER.inText(s)) return false;
  let k = i - 1;
  while (k > 0 && i - k <= MOST_OF_HOLDER && OF_HOLDER(s, k)) k--;
  // "Customer: 19042": who says it, in a transcript.
  if (k === i - 1 && ((s.shape[k] as number) & LINE_START) !== 0 && unitAt(s.text, s.end[k] as number) === 58)
    return false;
  // "order_id,customer", and the first cell of the row below.
  if (((s.shape[i] as number) & LINE_START) !== 0 && CELL_BEFORE.has(unitAt(s.text, (s.start[k] as number) - 1)))
    return false;
  return HOLDER(s, k) && /^[\s:#.=()'’s№°º-]{0,6}$/.test(s.text.slice(s.end[i - 1], s.start[i]));
}

/** Comma, semicolon, tab, stroke. */
const CELL_BEFORE: ReadonlySet<number> = new Set([44, 59, 9, 124]);

const BY = wordSet("by por von durch par da door av af przez od от від tarafından από z oleh bởi", "exact");
/** "incidencia abierta por 612345678": who did it. */
export const isBy = (s: Scan, i: number): boolean => BY(s, i - 1);

/** "Priya-9876501234": a given name at token `k`, and its telephone. */
export const isGiven = (s: Scan, k: number): boolean => ((s.word[k] as number) & (FIRST | COMMON)) === FIRST;

/** Folders that people are kept in by their numbers. */
const PERSONS_PATH =
  /\/(?:my[-_]?)?(?:users?|u|customers?|accounts?|members?|subscribers?|policy-?holders?|employees?|staff|students?|pupils?|drivers?|guests?|donors?|applicants?|clients?|patients?|people|persons?|profiles?|phones?|tel|call|sms|contacts?|mitglied(?:er)?|benutzer|kunden?|konto|konta|comptes?|abonnes?|membres?|usuarios?|usuários?|clientes?|clienti?|pacientes?|alumnos?|socios?|miembros?|perfil|profil|profilo|utent[ei]|klant(?:en)?|gebruikers?|leden|medlem(?:mar|mer)?|anvandare|kunder?|brukere?|brugere?|klien[ct]i?|uzytkowni[ck]\w?)\/$|(?<![\w/])(?:PJ)?SIP\/$/i;

/** "GET /customers/10448812/orders", "SIP/02079460018-0000a1": whose it is stands before it. */
export const isOfPerson = (text: string, at: number): boolean =>
  PERSONS_PATH.test(text.slice(Math.max(0, at - 32), at));
