/** Endings that mark a family name in the languages that build them: what a list of names cannot hold. */
import { LOWERED } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { edged } from "../edged.ts";

/** Short endings need a longer word before them: "-ov" fits Petrov, "-ik" fits Panik. */
const SURE = new Set(
  "enko chenko ski ska sky cki cka wicz owicz ewicz vić ović ević escu eanu sson dóttir sdóttir sdottir poulos poulou idis akis oğlu oglu shvili adze inen onen änen iainen ström qvist quist ová ský ská cký cká ucci etti elli czyk енко ский ская цкий цкая швили вич овић евић οπουλος οπουλου ίδης άκης όπουλος οπούλου ძე შვილი овски евски овска евска".split(
    " ",
  ),
);
const LIKELY = new Set(
  "ova eva nsen rsen ssen dsen gren lund stedt holm feld mann meier meyer maier steiner stein huber bauer ardt hardt ñez quez guez ndez ínez inez ález énez árez érez ини ову овым овой еву евым евой ского скому ским ской ић ić ова ева енка енку енком ов ев ин ина ук юк ян ou ello rini lini ardi azzi acci eira yan ian berg strom".split(
    " ",
  ),
);

/** Endings read from their last letter on: a step's hash -> what an ending complete there says (1 goes on, 2 likely, 4 sure). */
const steps = new Map<number, number>();
/** Their last two letters, by the low bits of the second step's hash: most words end in none of these. */
const lasts = new Uint8Array(1 << 10);
const SEED = 0x2f0b4c47;
const LONGEST = 7;
for (const [endings, says] of [
  [SURE, 4],
  [LIKELY, 2],
] as const) {
  for (const ending of endings) {
    let h = SEED;
    for (let i = ending.length - 1; i >= 0; i--) {
      h = Math.imul(h ^ ending.charCodeAt(i), 16777619);
      steps.set(h, (steps.get(h) ?? 0) | (i === 0 ? says : 1));
      if (i === ending.length - 2) lasts[h & (lasts.length - 1)] = 1;
    }
  }
}

/** German and Dutch plurals that end like a Finnish family name. */
const PLURAL =
  /(?:ionen|^(?:[pP]ersonen|[zZ]onen|[iI]konen|[kK]anonen|[pP]atronen|[zZ]itronen|[mM]elonen|[kK]ronen|[hH]ormonen|[bB]alkonen|[sS]chablonen|[kK]artonen|[tT]elefonen|[mM]ikrofonen))$/;

const SCOTTISH = edged(/^(Mc|O'|Mac)[A-Z][a-z]/);
const MACHINE = /^Mac(Book|OS|Pro|Mini|Air)/;

/** Of token `i`: 2 = surely, 1 = likely, 0 = no sign of a family name. The longest ending decides. */
export function surnameLike({ text, start, end }: Scan, i: number): 0 | 1 | 2 {
  const from = start[i] as number;
  const to = end[i] as number;
  const n = to - from;
  if (n < 5 || n > 20) return 0;
  const c = text.charCodeAt(from);
  if (c === 77 || c === 79) {
    const word = text.slice(from, to);
    if (SCOTTISH.test(word) && !MACHINE.test(word)) return 2;
  }
  let h = SEED;
  if (text.charCodeAt(to - 4) === 111 && text.startsWith("onen", to - 4) && PLURAL.test(text.slice(from, to))) return 0;
  let found: 0 | 1 | 2 = 0;
  const most = Math.min(LONGEST, n - 2);
  for (let k = 1; k <= most; k++) {
    h = Math.imul(h ^ (LOWERED[text.charCodeAt(to - k)] as number), 16777619);
    // No ending is of one letter.
    if (k === 1) continue;
    if (k === 2 && lasts[h & (lasts.length - 1)] === 0) break;
    const step = steps.get(h);
    if (step === undefined) break;
    if ((step & 4) !== 0) found = 2;
    else if ((step & 2) !== 0 && n - k >= 3) found = 1;
  }
  return found;
}
