/**
 * Words for somebody's value that mean something else beside their neighbour: "fiscal year", "placa-mãe", "plaque signalétique", "contrat n° CP 20-8814",
 * "SIN-25-008814" of an insurer's case, "den ene kom tirsdag".
 */
import { unitAt } from "../scan/classes.ts";
import { C_ID, C_NUMBER, C_PHONE, C_PLATE } from "../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, type Scan } from "../scan/scan.ts";

const HYPHEN = 45;

/** What boards of computers and machines, hobs and name plates are called by, behind the word for a plate. */
const BOARD =
  /^[- ](?:m[ãa]e|madre|base|mère|mère|gráfica|graphique|de (?:base|bază|baza|vídeo|video|rede|red|som|sonido|características|identificación|identificação|date|construction|cuisson|cocción|indução|induction|inducción|circuito|control|potencia|potência|comando|montaje|ducha|yeso|gesso|acero)|d['’](?:identification|induction)|electr[oó]nic[aă]|elettronica|eletr[ôó]nica|eletr[ôo]nico|electrónica|signalétique|d'identité|constructeur|vitroc[eé]r\p{L}+|del motore|dati|caratteristiche|electrică|logic[aă]?|controladora|solar(?:es)?|thickness|size|heat|rack|warmer)(?!\p{L})/iu;
/** "name plate", "rating plate", "base plate": before the word. */
const OF_MACHINE =
  /(?:name|rating|type|base|face|back|wall|cover|mounting|heat|hot|cold|pressure|end|floor|steel|data|identification|kick|switch|build|clutch|swash|tone) ?-?$/i;

function isBoard({ text, start, end }: Scan, k: number): boolean {
  const at = start[k] as number;
  return (
    BOARD.test(text.slice(end[k], (end[k] as number) + 22)) || OF_MACHINE.test(text.slice(Math.max(0, at - 16), at))
  );
}

/** Canada's number has three figures thrice. */
const INSURED = /^SIN-(?!\d{3}[- ]?\d{3}[- ]?\d{3}(?!\d))\d/;
const FISCAL = /^fiscal (?:year|quarter|period|week|month|q[1-4]\b|20\d\d)/i;

/** "Note 2815 of fiscal year 2025": no number for taxes. */
const isOfYear = ({ text, start, end }: Scan, k: number): boolean =>
  (end[k] as number) - (start[k] as number) === 6 && FISCAL.test(text.slice(start[k], (start[k] as number) + 16));

/** "(…) kom tirsdag": came, where no full stop cuts a mobile telephone short nor a number follows. */
const CAME = /^[Kk]om (?:\p{Ll}|\d{1,2}[./])/u;

/** "n° CP 20-8814", "nr PR 44-208": the letters a number begins with. */
const isLed = (s: Scan, k: number): boolean =>
  k > 0 &&
  ((s.shape[k] as number) & (ALL_UPPER | FIRST_UPPER)) !== 0 &&
  (s.end[k] as number) - (s.start[k] as number) === 2 &&
  ((s.cue[k - 1] as number) & C_NUMBER) !== 0;
const NUMBERED = /(?<!\p{L})n[.]?[°º] ?$/iu;

/** "10 pracovních dní", "14 dni": days, where Spain has a paper of that name. */
const isOfDays = ({ text, start, end }: Scan, k: number): boolean =>
  DAYS.test(text.slice(start[k], end[k])) && COUNTED.test(text.slice(Math.max(0, (start[k] as number) - 24), start[k]));
const DAYS = /^dn(?:í|i)$/;
const COUNTED = /(?<![\p{L}\d])\d{1,3} (?:\p{Ll}{3,16} )?$/u;

/** Is the word at `k`, one of somebody's values, said of something else here? */
export function saysOtherwise(s: Scan, k: number): boolean {
  const c = s.cue[k] as number;
  if ((c & C_PLATE) !== 0) return isBoard(s, k);
  const at = s.start[k] as number;
  const size = (s.end[k] as number) - at;
  if (size === 3 && (c & C_ID) !== 0 && isOfDays(s, k)) return true;
  if ((c & C_ID) !== 0)
    return size === 3
      ? unitAt(s.text, s.end[k] as number) === HYPHEN && INSURED.test(s.text.slice(at, at + 16))
      : isOfYear(s, k);
  if ((c & C_PHONE) === 0 || size > 3) return false;
  if (size === 3) return CAME.test(s.text.slice(at, at + 8));
  return (
    isLed(s, k) || (size === 2 && s.text.charCodeAt(at) < 91 && NUMBERED.test(s.text.slice(Math.max(0, at - 4), at)))
  );
}
