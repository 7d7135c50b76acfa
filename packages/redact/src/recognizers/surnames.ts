/** Endings that mark a family name in the languages that build them: what a list of names cannot hold. */

/** Short endings need a longer word before them: "-ov" fits Petrov, "-ik" fits Panik. */
const SURE = new Set(
  "enko chenko ski ska sky cki cka wicz owicz ewicz vić ović ević escu eanu sson dóttir sdóttir sdottir poulos poulou idis akis oğlu oglu shvili adze inen onen änen iainen ström qvist quist ová ský ská cký cká ucci etti elli czyk енко ский ская цкий цкая швили вич οπουλος οπουλου ίδης άκης όπουλος οπούλου".split(
    " ",
  ),
);
const LIKELY = new Set(
  "ova eva nsen rsen ssen dsen gren lund stedt holm feld mann meier meyer maier steiner stein huber bauer ardt hardt ñez quez guez ndez ínez inez ález énez árez érez ини ову овым овой еву евым евой ского скому ским ской ова ева ов ев ин ина ук юк ян ou ello rini lini ardi azzi acci eira yan ian berg strom".split(
    " ",
  ),
);

/** 2 = surely, 1 = likely, 0 = no sign of a family name. */
export function surnameLike(word: string): 0 | 1 | 2 {
  const n = word.length;
  if (n < 5 || n > 20) return 0;
  if (/^(Mc|O'|Mac)[A-Z][a-z]/.test(word) && !/^Mac(Book|OS|Pro|Mini|Air)/.test(word)) return 2;
  const lower = word.toLowerCase();
  for (let k = Math.min(7, n - 2); k >= 2; k--) {
    const tail = lower.slice(n - k);
    if (SURE.has(tail)) return 2;
    if (LIKELY.has(tail) && n - k >= 3) return 1;
  }
  return 0;
}
