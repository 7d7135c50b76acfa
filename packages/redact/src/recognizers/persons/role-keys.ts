/**
 * A role's word, a colon and who it is: "Supervisor: Hope", "Approved: Will", "Vertretung: Can", "Azubi: Ernst". What stands there alone is
 * somebody where some list has it as a name, whatever else the word means, or where no list of words holds it.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, GREET, LAST, MONTH, ORG, PLACE, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import { ALL_UPPER } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, sizeOf } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { take } from "./joined.ts";
import { glued } from "./name-places.ts";
import { isCased, isWord, nameEnd, sameLine } from "./name-tokens.ts";
import { isWordName } from "./spoken-of.ts";
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
    ответственный ответственная согласовал исполнитель свидетель відповідальний відповідальна виконавець свідок отговорник изпълнител свидетел υπεύθυνος υπεύθυνη μάρτυρας sorumlu onaylayan tanık penanggung penyetuju saksi`,
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
  // "Approved by: Hope".
  const two =
    !role && p > 0 && sameLine(s, p) && sizeOf(s, p) <= 3 && unitAt(s.text, s.end[p - 1] as number) === 32
      ? (flagsOf(s, p - 1) & KEY) !== 0
      : false;
  if (!role && !two) return;
  const last = nameEnd(s, k, false);
  if (!CLOSES.test(s.text.slice(s.end[last], (s.end[last] as number) + 4))) return;
  if (((s.shape[k] as number) & ALL_UPPER) !== 0 || glued(s, k) || isDesk(s, k, last) || isThingNoun(s, k)) return;
  const w = s.word[k] as number;
  const lists = LISTS(s.hash[k] as number);
  const known = (w & FIRST) !== 0 || isWordName(s, k);
  if (!known) {
    if ((w & (COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE)) !== 0 || (s.cue[k] as number) !== 0) return;
    const plain =
      (lists & DICTIONARY) !== 0 || isOrdinary(s, k) || isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k]));
    const listed = (w & LAST) !== 0 || (lists & (GIVEN | FAMILY)) !== 0 || isCalled(s.hash[k] as number);
    if (plain || (w & ~(LAST | AMBIGUOUS)) !== 0 || !(listed || nameScore(s, k) > UNLIKELY)) return;
  }
  take(ctx, k, last, 0.72, "person-role");
}
const UNLIKELY = -200;
