/**
 * A role's word, a colon and who it is: "Supervisor: Hope", "Approved: Will", "Vertretung: Can", "Azubi: Ernst". What stands there alone is
 * somebody where some list has it as a name, whatever else the word means, or where no list of words holds it.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, GREET, LAST, MONTH, ORG, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { isTownWord } from "../../words/towns.ts";
import { type Context, sizeOf } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { take } from "./joined.ts";
import { glued } from "./name-places.ts";
import { isCased, isWord, nameEnd, sameLine } from "./name-tokens.ts";
import { isWordName } from "./spoken-of.ts";
import { isBrand } from "./things/brand-names.ts";
import { isDesk } from "./things/desks.ts";
import { isThingNoun } from "./things/things.ts";

const KEY = 1;
/** Keys beside the words for what people are. */
const flagsOf = hashFlags([
  [
    KEY,
    `supervisor approved approver authorised authorized signed signatory handled escalated escalate assigned assignee owner reviewer reviewed spoke contacted keyholder witness guarantor beneficiary emergency attn fao rep requester reporter raised logged taken
    vertretung genehmigt freigegeben unterschrieben bearbeitet erledigt zuständig verantwortlich ansprechpartner ansprechpartnerin sachbearbeiter sachbearbeiterin notfallkontakt zeuge bürge beteiligte
    approuvé validé signé responsable interlocuteur interlocutrice demandeur garant témoin bénéficiaire
    aprobado firmado responsable encargado encargada solicitante avalista testigo beneficiario
    approvato firmato responsabile referente richiedente garante testimone beneficiario
    aprovado assinado responsável solicitante fiador testemunha beneficiário
    goedgekeurd getekend verantwoordelijke behandelaar aanvrager getuige contactpersoon
    godkänd ansvarig handläggare sökande vittne godkendt ansvarlig sagsbehandler saksbehandler godkjent vitne
    vastuuhenkilö käsittelijä hyväksyjä todistaja yhteyshenkilö zatwierdził opiekun odpowiedzialny świadek zgłaszający schválil odpovědný zodpovedný svědok felelős jóváhagyta tanú aprobat responsabil martor odobrio odgovoran svjedok
    ответственный ответственная согласовал исполнитель свидетель відповідальний відповідальна виконавець свідок отговорник изпълнител свидетел υπεύθυνος υπεύθυνη μάρτυρας sorumlu onaylayan tanık penanggung penyetuju saksi
    visitor visitors attendee attendees present participants contact caller patient tenant occupant recipient sender buyer seller technician engineer installer inspector surveyor doctor nurse teacher tutor guest guests nominee trustee executor applicant claimant insured policyholder cardholder payee payer landlord neighbour neighbor spouse cc bcc
    besucher besucherin melder melderin gast gäste fahrer fahrerin monteur techniker technikerin empfänger empfängerin absender absenderin kontakt anrufer anruferin mieter mieterin vermieter nachbar nachbarin inhaber inhaberin antragsteller teilnehmer anwesend anwesende begleitung verteiler
    visiteur présent présents participants appelant locataire destinataire expéditeur chauffeur technicien titulaire assuré copie
    visitante asistentes contacto llamante inquilino destinatario remitente conductor técnico titular asegurado copia
    visitatore presenti contatto chiamante mittente autista tecnico titolare assicurato
    presentes contato destinatário remetente motorista segurado cópia
    bezoeker aanwezig beller huurder ontvanger afzender houder verzekerde
    besøgende lejer modtager afsender chauffør tekniker besökare hyresgäst mottagare avsändare förare besøkende leietaker mottaker sjåfør kopi
    vierailija soittaja vuokralainen vastaanottaja lähettäjä kuljettaja asentaja gość dzwoniący najemca odbiorca nadawca kierowca technik
    návštěva volající nájemce příjemce odesílatel řidič převzal převzala kapcsolattartó hívó bérlő címzett feladó sofőr szerelő átvette vizitator apelant chiriaș destinatar expeditor șofer tehnician
    посетитель контакт арендатор получатель отправитель водитель техник отримувач відправник водій επισκέπτης αποστολέας παραλήπτης οδηγός τεχνικός
    fn ln fname lname vn nn vorn nachn voorn achtern jm příjm im nazw keresztnév vezetéknév
    kaydeden kaydetti hazırlayan düzenleyen zapsal zapsala zapísal zapísala rögzítette készítette felvette записал записала записав принял приняла прийняв прийняла przyjął przyjęła sporządził sporządziła spisał spisała notat genoteerd opgesteld noté rédigé saisi redactado registrado inserito redatto scritto kirjasi kirjannut întocmit preluat înregistrat zapisao zabilježio zabilježila zapisala записа прие erfasst aufgenommen notiert angelegt dicatat dibuat
    ziyaretçi irtibat arayan kiracı alıcı gönderen sürücü teknisyen pengunjung kontak penyewa penerima pengirim sopir teknisi petugas`,
  ],
]);
const CLOSES = /^(?:$|[\n\r\t"|;,)\]]| ?[|(/]| [–—-] |\. ?(?:\n|$|\p{Lu}))/u;

/** At the word with a capital behind a colon. */
export function behindRoleKey(ctx: Context, k: number): void {
  const s = ctx.scan;
  const p = k - 1;
  if (p < 0 || !sameLine(s, k) || !isCased(s, k) || !isWord(s, k) || sizeOf(s, k) < 3) return;
  const gap = s.text.slice(s.end[p], s.start[k]);
  if (gap !== ": " && gap !== " : " && gap !== ":") return;
  const role = ((classes[s.mark[p] as number] as number) & (IS_KIN | IS_ROLE)) !== 0 || (flagsOf(s, p) & KEY) !== 0;
  if (!role && !isKeyBefore(s, p)) return;
  const last = nameEnd(s, k, false);
  if (!CLOSES.test(s.text.slice(s.end[last], (s.end[last] as number) + 4))) return;
  if (
    ((s.shape[k] as number) & ALL_UPPER) !== 0 ||
    glued(s, k) ||
    isDesk(s, k, last) ||
    isThingNoun(s, k) ||
    isBrand(s, k)
  )
    return;
  const w = s.word[k] as number;
  const lists = LISTS(s.hash[k] as number);
  const known = (w & FIRST) !== 0 || isWordName(s, k);
  if (!known) {
    if ((w & (COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE)) !== 0 || (s.cue[k] as number) !== 0) return;
    const plain =
      (lists & DICTIONARY) !== 0 || isOrdinary(s, k) || isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k]));
    const listed = (w & LAST) !== 0 || (lists & (GIVEN | FAMILY)) !== 0 || isCalled(s.hash[k] as number);
    if (
      plain ||
      (!listed && isTownWord(s.hash[k] as number)) ||
      (w & ~(LAST | AMBIGUOUS)) !== 0 ||
      !(listed || nameScore(s, k) > UNLIKELY)
    )
      return;
  }
  take(ctx, k, last, 0.72, "person-role");
}
const UNLIKELY = -200;

/** "Approved by: Hope", "Kontakt hos oss: Per": small words behind the key. */
function isKeyBefore(s: Scan, p: number): boolean {
  for (let k = p; k > 0 && p - k < MOST_BEHIND; k--) {
    if (!sameLine(s, k) || sizeOf(s, k) > 3 || unitAt(s.text, s.end[k - 1] as number) !== 32) return false;
    if ((flagsOf(s, k - 1) & KEY) !== 0) return true;
  }
  return false;
}
const MOST_BEHIND = 3;
