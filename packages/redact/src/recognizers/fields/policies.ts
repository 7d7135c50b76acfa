/** Policies of the insured, whose numbers have strokes: "policy no. HH/2291/0048", "polisa nr ubezpieczonej KO-B/0061338", "保険証券番号 A12-334455". */
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

export const POLICY_WORDS =
  "policy policynumber póliza poliza polizza apólice apolice police assurance versicherung versicherungsnummer versicherungsschein versicherungspolice policennummer polis polisnummer verzekeringspolis verzekering polisa polisy polisę polise polisie ubezpieczenia pojistka pojistky pojistná pojistné smlouvy poistka poistky poistná poistnej försäkringsnummer försäkring försäkringsbrev forsikring forsikringsnummer polisenummer policenummer vakuutusnumero vakuutus vakuutuskirja kötvény kötvényszám kötvényszámom poliță polița poliţa asigurare полис полиса полису поліс поліса полица полицата polica police osiguranje osiguranja συμβόλαιο συμβολαίου ασφαλιστήριο ασφάλειας ασφάλισης poliçe poliçem poliçemin بوليصة وثيقة التأمين פוליסה פוליסת הפוליסה بیمه‌نامه بیمه पॉलिसी बीमा polisnya asuransi polisas polise";
/** Words that mean much else: beside one for a number alone, or for being insured. */
const WEAK =
  /^(?:policy|assurance|versicherung|verzekering|försäkring|forsikring|vakuutus|asigurare|police|ασφάλειας)$/iu;
const INSURED =
  /insur|cover|assur|versich|verzeker|försäkr|forsikr|vakuut|asigur|seguro|assicur|ασφ[άα]λ|(?<!\p{L})(?:no|nr|num|number|n[°ºo]|nº|numéro|contrat|№|nummer|numero)(?!\p{L})/iu;
const NUMBER =
  /^(?:[ ]?\(?(?:(?:no|nr|num|n|č|бр|αρ|sz)\.|n[°ºo]|№|#|\p{L}{1,14}(?![\p{L}/-]))){0,4}[ .:#=–—"'“«„→-]{1,4}((?=[^\s]*\d[^\s]*\d[^\s]*\d[^\s]*\d)\p{Lu}{0,5}\d{0,8}(?:[/-][\p{Lu}\d]{1,10}){1,5})(?![\p{L}\d]|[/-][\p{L}\d])/u;
/** Files about a damage stay a desk's own, as offers do. */
const OF_DESK =
  /claim|damage|schaden|sinistre|siniestro|sinistro|schade|szkod|škod|skad|vahinko|kár|daun|hasar|ζημι|убыт|збит|щет|štet|offer|quote|angebot|devis|version|refund|return|privacy|cookie|security|retention|group|password|access/iu;
const LOOKS_DATED = /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}[/-]\d{1,2}(?:[/-]\d{1,2})?|\d{1,4}-\d{1,6})$/;
const BEFORE = 28;
const FEWEST = 6;
const OWN =
  /(?<!\p{L})(?:my|our|her|his|meine?|unsere?|ma|notre|mi|nuestra|la mia|minha|mijn|moja|moje|moją|moje|min|моя|мой|мій|моят|moja|μου|benim) $/iu;

/** At one of the words, token `k`. */
export function policyTold(ctx: Context, k: number): void {
  const { text, start, end } = ctx.scan;
  const [at, from] = [start[k] as number, end[k] as number];
  const hit = NUMBER.exec(text.slice(from, from + 90));
  if (hit === null) return;
  const value = hit[1] as string;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const lead = hit[0].slice(0, hit[0].length - value.length);
  if (OF_DESK.test(lead) || OF_DESK.test(before) || LOOKS_DATED.test(value)) return;
  // Figures alone are a day's or a page's where there are few.
  if (!/\p{L}/u.test(value) && value.replace(/\D/g, "").length < FEWEST) return;
  // "Policy KD-3308-M covers glass": of a file, where no word says that it is a number or whose.
  if (!value.includes("/") && /^ $/.test(lead) && !OWN.test(before)) return;
  if (WEAK.test(text.slice(at, from)) && !INSURED.test(before + lead)) return;
  const to = from + hit[0].length;
  ctx.emit(to - value.length, to, "ID", 0.86, "policy");
}

const DENSE =
  /(?:保单号?码?|保單號?碼?|保险单号|证券番号|証券番号|보험 ?증권 ?번호|증권번호|กรมธรรม์(?:เลขที่)?)(?:是|为|は|は、|은|는|:|：| )?[ ]?((?=[A-Z\d/-]*\d[A-Z\d/-]*\d[A-Z\d/-]*\d[A-Z\d/-]*\d)[A-Z\d]{1,10}(?:[/-][A-Z\d]{1,10}){0,5})(?![A-Za-z\d])/gu;

export function policiesInDense(ctx: Context): void {
  if (!ctx.scan.hasDense || !ctx.scan.hasDigit) return;
  for (const hit of all(DENSE, ctx.scan.text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "ID", 0.86, "policy");
  }
}
