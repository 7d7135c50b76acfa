/** One's kin by a name that a month has, in small letters: "my wife june cannot log in", "mi marido julio no puede entrar". */
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";

export const MONTH_NAMES =
  "june april may august juni juno avril abril julio julia augusto agosto aprile maggio julie júlia marec majken juliana martie марта май augustin";
const KIN = edged(
  /(?<!\p{L})(?:(?:my|our|his|her|your|their) (?:late |ex-?|elder |older |younger |little |big |step-?)?(?:wife|husband|partner|son|daughter|mother|father|mum|mom|dad|brother|sister|nephew|niece|cousin|aunt|uncle|grandma|grandpa|friend|fianc[ée]e?|flatmate|girlfriend|boyfriend)|(?:meine?r?|unsere?r?|seine?r?|ihre?r?) (?:frau|mann|tochter|sohn|mutter|vater|bruder|schwester|freundin|freund|oma|opa|nichte|neffe)|(?:ma|mon|sa|son|notre) (?:femme|mari|fille|fils|mère|père|sœur|soeur|frère|amie?|nièce|neveu|copine|copain)|(?:mi|su|nuestr[oa]) (?:mujer|marido|espos[oa]|hij[oa]|madre|padre|herman[oa]|novi[oa]|amig[oa]|prim[oa]|sobrin[oa])|(?:mia|mio|sua|suo) (?:moglie|marito|figli[oa]|madre|padre|sorella|fratello|ragazz[oa]|amic[oa])|(?:minha|meu|sua|seu) (?:mulher|esposa|marido|filh[oa]|mãe|pai|irmã|irmão|amig[oa]|namorad[oa])|(?:mijn|onze) (?:vrouw|man|dochter|zoon|moeder|vader|zus|broer|vriendin|vriend)|(?:моя|моей|мою) (?:жена|жене|жену|дочь|дочери|мама|сестра|подруга)),? $/iu,
);
/** A day of the month, or a year behind it. */
const DATED = /^(?:[ ,.]{1,2}|\.)?(?:\d|the \d|of |de \d|del? (?:19|20)|in the|last|next|this)/iu;
/** "my wife may call": the verb, unless one that bends stands behind it. */
const ACTS =
  /^(?: (?:is|was|has|had|can['’]?t|can|cannot|could|couldn['’]t|got|gets|said|says|called|calls|did|didn['’]t|does|doesn['’]t|isn['’]t|wasn['’]t|will|won['’]t|would|and|or|it|that|needs|wants|tried|lost|forgot|paid|uses|used|ordered|lives|works)(?!\p{L})|[,.!?]|$|\n)/iu;

/** Is "may" at `text[start, end)` the verb? "my wife may call you", and not "our daughter may is …". */
export const isModal = (text: string, start: number, end: number): boolean =>
  end - start === 3 &&
  text.startsWith("may ", start) &&
  /^ [a-z]/.test(text.slice(end, end + 2)) &&
  !ACTS.test(text.slice(end, end + 14));

/** At the name of a month, token `k`. */
export function kinOfMonth(ctx: Context, k: number): void {
  const { text, start, end } = ctx.scan;
  const [at, to] = [start[k] as number, end[k] as number];
  if (!KIN.test(text.slice(Math.max(0, at - 34), at))) return;
  const behind = text.slice(to, to + 14);
  if (DATED.test(behind) || isModal(text, at, to)) return;
  ctx.emit(at, to, "PERSON", 0.76, "person-kin");
}
