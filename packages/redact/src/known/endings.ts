/** Whether a word is a name with an ending of grammar, shortened, or with one letter wrong. All words are folded (`fold`). */
import { petStem } from "./called.ts";

/** The beginning of a given name, as it is or with an ending of endearment. */
export function shortens(word: string, part: string): boolean {
  if (part.startsWith(word)) return true;
  const stem = word.replace(/(?:ie|[iyeoa])$/, "");
  return stem.length >= 4 && stem.length < word.length && part.startsWith(stem);
}

/** "Matin" of Matti, "Pekalle" of Pekka; "Virtasen" of Virtanen: how Finnish inflects. */
export function inflects(word: string, part: string): boolean {
  // Whatever the ending does, two letters stay.
  if (word.charCodeAt(1) !== part.charCodeAt(1)) return false;
  if (part.endsWith("nen")) {
    const stem = `${part.slice(0, -3)}s`;
    return word.startsWith(stem) && word.length - stem.length <= 5;
  }
  // "Jónssyni" of Jónsson.
  if (
    part.endsWith("sson") &&
    word.startsWith(part.slice(0, -2)) &&
    /^(?:yni|onar|ynir|onum)$/.test(word.slice(part.length - 2))
  )
    return true;
  // "Niemeltä" of Niemi.
  if (
    part.length >= 5 &&
    part.endsWith("i") &&
    word.startsWith(`${part.slice(0, -1)}e`) &&
    NIEMI.test(word.slice(part.length))
  )
    return true;
  // "Wróblowi" of Wróbel, "Přemku" of Přemek, "Зайцю" of Заєць: a vowel that flees.
  const fled = word.charCodeAt(2) === part.charCodeAt(2) ? FLEETING.exec(part) : null;
  if (fled !== null) {
    const stem = `${fled[1]}${fled[2]}`;
    const rest = word.startsWith(stem) ? word.slice(stem.length) : "";
    // "Hájková" of Hájek.
    if (rest !== "" && (CASE_ENDING.test(rest) || /^ov[aey]$/.test(rest))) return true;
  }
  // "Сороці" of Сорока, "Ользі", "Hrušce": the consonant before the ending turns.
  const turned = TURNED.get(part.slice(-2, -1));
  if (turned !== undefined && word.length <= part.length + 1 && word.startsWith(part.slice(0, -2)))
    if (/[aа]$/.test(part) && turned.test(word.slice(part.length - 2))) return true;
  // "Lahden" of Lahti, "Niittymäen" of Niittymäki.
  const strong = GRADED.exec(part);
  if (strong !== null)
    for (const weak of WEAK.get(strong[2] as string) as readonly string[])
      for (const vowel of strong[3] === "i" ? "ie" : (strong[3] as string)) {
        const stem = `${strong[1]}${weak}${vowel}`;
        if (word.startsWith(stem) && FINNISH_CASE.test(word.slice(stem.length))) return true;
      }
  const at = part.length - 3;
  if (part[at] !== part[at + 1] || !/[kpt]/.test(part[at] as string)) return false;
  const stem = part.slice(0, at) + part.slice(at + 1);
  return word.startsWith(stem) && word.length > stem.length && word.length - stem.length <= 4;
}

const FLEETING = /^(.{3,})[eoеєо]([lkcrntцклрнт])ь?$/u;
const TURNED = new Map<string, RegExp>([
  ["к", /^ц[іе]$/],
  ["г", /^з[іе]$/],
  ["х", /^с[іе]$/],
  ["k", /^c[ei]$/],
  ["g", /^(?:z|dz)e$/],
  ["h", /^[zs]e$/],
]);
/** Consonants that Finnish weakens before an ending, the last of a name, and what of them is left. */
const GRADED = /^([a-z]{2,}?)(nk|mp|nt|lt|rt|ht|k|p|t)([aeiouy])$/;
const WEAK: ReadonlyMap<string, readonly string[]> = new Map([
  ["nk", ["ng"]],
  ["mp", ["mm"]],
  ["nt", ["nn"]],
  ["lt", ["ll"]],
  ["rt", ["rr"]],
  ["ht", ["hd"]],
  ["k", ["", "v"]],
  ["p", ["v"]],
  ["t", ["d"]],
]);
const FINNISH_CASE = /^(?:n|ssa|sta|lla|lta|lle|ksi|tta|t)$/;
const NIEMI = /^(?:n|a|e?en|ss?a|sta|lla|lta|lle|ksi|na)$/;

/** "nuutinen" where "nuutisella" was said, "клочкова" where "клочковой" was: both endings are of grammar. */
export function sharesStem(word: string, part: string): boolean {
  let same = 0;
  while (same < word.length && same < part.length && word[same] === part[same]) same++;
  return (
    same >= SHORTEST_STEM &&
    (same > SHORTEST_STEM || part.length === 5) &&
    CASE_ENDING.test(word.slice(same)) &&
    // "Ozolam" of Ozols.
    (CASE_ENDING.test(part.slice(same)) || part.slice(same) === "s")
  );
}
const SHORTEST_STEM = 4;
/** Of Slavic, Baltic and Finnic languages, Hungarian, Turkish and Greek. */
export const LONGEST_ENDING = 9;
/** "Јовановићевој", "Merikesega": longer ones, behind the whole name. */
const LONG_ENDING =
  /^(?:r?e(?:kin|ntzat|na|nak|narekin|ngana|ngandik|ngatik)|arekin|arentzat|[еoо]в[оаи][јмг]|[еєо]ві(?:й|м|х)|[eo]v(?:oj|im|og|om|ih|ou|ych|ym|ymi|ci|cov|cum|ic|ejsi)|own[ayei]|[ií]?l(?:la|le|ta)|[ií]s(?:sa|ta)|sega|sele|sest|selt|sena|seks|seni|eille|iksi|owej|івні|івну|івна|івно|ajak|ek(?:nak|kel|tol|hez|et|at)?|owie|ne(?:nak|val|tol|hoz|nal|rol|ra|t)|icka|ickou|ickej|ovej|ovou)$/u;
const CASE_ENDING =
  /^(?:|[aeiouyąęůě]|cy|n?en|s?en|eho|ych|ym|ymi|ow|owie|ovci|selle|sella|sta|ssa|lle|lla|lta|ltä|em|om|ou|ovi|ovou|owi|iem|iej|ego|emu|ej|ie|ce|ke|cie|os|as|is|us|ui|iui|am|im|ei|nak|nek|val|vel|hoz|tol|rol|ot|et|at|un|in|nun|nin|dan|den|lar|ler|а|я|у|ю|е|і|и|ы|ї|є|єю|о[йи]|ою|ом|ем|ою|е[йи]|ого|ому|ым|им|ові|еві|ъ|ът|η|ησ|ο|ου|οσ|α|ασ)$/u;

/** "Kátának" of Káta, "Sadun" of Satu: a case of a name of four letters. */
export const inflectsShort = (word: string, part: string): boolean =>
  word.charCodeAt(0) === part.charCodeAt(0) &&
  word.charCodeAt(1) === part.charCodeAt(1) &&
  ((word.startsWith(part) && FOUR_CASE.test(word.slice(part.length))) || inflects(word, part));
/** "Loik" of Loic: of four letters one that is heard as the other, and not the first. */
export function isLikeShort(word: string, part: string): boolean {
  let at = 1;
  while (at < 4 && word[at] === part[at]) at++;
  if (at === 4 || word[0] !== part[0] || word.slice(at + 1) !== part.slice(at + 1)) return false;
  const pair = `${word[at]}${part[at]}`;
  return LIKE_VOWELS.test(pair) || LIKE_CONSONANTS.test(pair);
}
const LIKE_VOWELS = /^(?:[ao]{2}|[ei]{2}|[iy]{2}|[ou]{2})$/;
const LIKE_CONSONANTS = /^(?:[ckq]{2}|[szc]{2}|[vwf]{2}|[dt]{2}|[bp]{2}|[gj]{2})$/;
/** Of Hungarian, Finnish and Turkish: two letters and more, so that no other name begins so. */
const FOUR_CASE =
  /^(?:n[ae][kl]|[vl][ae]l|t[ou]l|r[ou]l|h[oe]z|ert|b[ae]n|b[ou]l|ek(?:n[ae][kl]|kel|t[ou]l|hoz|et|rol)?|ssa|sta|lla|lta|lle|ksi|nin|nun|d[ae]n|t[ae]n|ninki|lar|ler|ho|mu)$/;

/** How a word is heard, whichever way of several its sounds are written: "Stenkvist" and "Stenqvist", "Papadopulu" and "Papadopoulou". */
function soundOf(word: string): string {
  return word
    .replace(/ou/g, "u")
    .replace(/ph/g, "f")
    .replace(/q[uvw]/g, "kv")
    .replace(/(?<=[dgkrt])h/g, "")
    .replace(/c[kh]?(?=[^eiy]|$)/g, "k")
    .replace(/[zç]/g, "s")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1/g, "$1");
}
const LEAST_HEARD = 6;

/** Is the word heard as the part is? Both are folded. */
export const soundsAlike = (word: string, part: string): boolean =>
  word.length >= LEAST_HEARD && part.length >= LEAST_HEARD && word !== part && soundOf(word) === soundOf(part);

/** An ending of grammar or possession (Oduyas, Brücknern, Петрова), or one letter wrong. */
export function near(word: string, part: string, capital: boolean): boolean {
  const longer = word.length - part.length;
  if (longer > 0 && word.startsWith(part) && (longer <= 3 || LONG_ENDING.test(word.slice(part.length)))) return true;
  if (longer > -2 && inflects(word, part)) return true;
  if (part.length >= 6 && longer > -2 && longer <= 2 && word.startsWith(part.slice(0, -1))) return true;
  if (capital && longer <= 3 && isBaltic(word, part)) return true;
  // "Daivos" of Daiva: a short one with a capital.
  if ((part.length >= 7 || (capital && part.length === 5 && longer < 3)) && sharesStem(word, part)) return true;
  // Short words in lower case are too near to each other.
  if (part.length < 6 && !(capital && word.length >= 5)) return false;
  return longer >= -1 && longer <= 1 && within1(word, part);
}

/** "Arūno" of Arūnas, "Jāni" of Jānis: both endings are of grammar. */
function isBaltic(word: string, part: string): boolean {
  const stem = BALTIC.exec(part)?.[1];
  return stem !== undefined && word.startsWith(stem) && BALTIC_CASE.test(word.slice(stem.length));
}
const BALTIC = /^(.{3,}?)(?:ius|as|is|us|ys)$/;
const BALTIC_CASE = /^(?:o|ui|a|u|e|ai|i|io|iui|iu|y|aus|um|umi|iaus|iumi|iau|au|yje|am|im)$/;

/** What pet names end in, before an ending of grammar: Deni, Botika, Ларочка, Марійка, Devu. */
const PET = new RegExp(
  `^(?:${[
    "(?:i|y|ie|u|us|usia|usi|ik|iko|ika|ka|ko|ke|cho|chka|ca|ce|cia|sia|unia|ula|utka|eczka|enka|inka|icka|uska|ita|ito|inha|inho|zinha|zinho|cik)(?:nak|nek|val|vel|tol|hoz|t|e|u|y|i|ou|em|om|ie|ju|jem|kovi|ovi|ze|ce|nul|ei)?",
    "(?:и|я|а|о|у|ю|ка|ко|ик|чик|чо|че|чка|очк|ечк|ечка|очка|уня|уш|юш|ш|нь|ньк|ня|усь|ус|ця|ичк|иц)(?:а|я|у|ю|е|и|і|ы|о[йи]|е[йи]|ою|ом|ем|ові)?",
    "(?:ακησ|ακη|ουλα|ιτσα|ησ|η|οσ|ο|ι)",
  ].join("|")})$`,
  "u",
);

/** Endings that are nothing but endearment, behind a short form or a name of few letters: Катькой, Женечке, Böskéhez, Gosieńko, Mamucha. */
const FOND = new RegExp(
  `^(?:${[
    "(?:unia|unio|usia|usi|ulk|ulek|eczk|eczek|iczk|iczek|iczka|eniek|enk|ienk|ink|ick|usk|usek|ousek|ous|chen|lein|erl|it|ito|ita|inh|inho|inha|zinh|o?zinho|zinha|ino|ina|ett|etto|etta|ucci|uccio|uccia|usha|echk|ochk|ushk|kins|cim|cigim|can|cik|tje|sku|kku|ica|ic|uta|elu|elis|ute|ukas|uke|iuk|ito|ken|ke|ka|ko|ku|cia|dzia|cho|chu|chan|san|jaan|akis|aki|oula|itsa)(?:nak|nek|val|vel|tol|hoz|hez|t|e|u|y|i|a|o|ou|em|om|ie|ju|jem|kovi|ovi|ze|ce|s)?",
    "(?:ьк|ечк|очк|еньк|оньк|ичк|юш|уш|юн|ун|унь|юнь|юс|ус|ульк|юльк|инк|енк|яш|аш|ик|чик|ух|юх|ось|усь|юсь|к|ч)(?:а|я|у|ю|е|и|і|ы|о|о[йи]|е[йи]|ою|ею|ом|ем|ові|еві)?",
    "(?:ακι|ακησ|ακη|ουλα|ιτσα|ουλη|ουλησ|ιω)(?:σ|υ)?",
  ].join("|")})$`,
  "u",
);

const SURE_ENDING =
  /^(?:ασ|ησ|ου|οσ|η|α|ο[йи]|е[йи]|ov[iu]|owi|ou|ej|iem|emu|nak|nek|val|vel|tol|hoz|lle|lta|ile|nin|dan|den)$/u;

const SHORT_CASE = /^(?:s|ovi|ile|ilt|iga|net?|ye|ya|yi|yle|yla|ra|t|elle|ella|elta|esta)$/;

/** How a word is a short form with an ending: none, one of grammar behind few letters, or one that says it. */
export const FONDLY = Object.freeze({ none: 0, inCase: 1, sure: 2 });

/** "Катькой" where Екатерина is known, who is called Катя as well. */
export function fondOf(word: string, pet: string, capital: boolean): number {
  const stem = petStem(pet);
  if (stem.length < 2 || !word.startsWith(stem)) return FONDLY.none;
  const rest = word.slice(stem.length);
  // "Настюше", "Zbychem": in another case.
  if (capital && rest !== "" && (stem.length > 3 ? CASE_ENDING : SURE_ENDING).test(rest)) return FONDLY.sure;
  const enough = stem.length >= (capital ? 2 : stem.charCodeAt(0) < 0x80 ? 4 : 3);
  if (enough && rest.length > (stem.length > 2 ? 1 : 2) && FOND.test(rest)) return FONDLY.sure;
  // Only an "a" gives way to an ending: Kasi of Kasia, Balunak of Balu.
  const base = /[aая]$/u.test(pet) ? stem : pet;
  const end = word.startsWith(base) ? word.slice(base.length) : "";
  return end !== "" && base.length > 2 && (CASE_ENDING.test(end) || SHORT_CASE.test(end)) ? FONDLY.inCase : FONDLY.none;
}

/** What else, with a capital, people make of the beginning of a given name: Sneki, Gedkus, Ayşoş, Kats. */
const NICK =
  /^(?:ki|ke|ky|le|la|lo|os|sa|si|se|so|sse|ska|sko|sku|ts|tsu|tz|an|en|er|kus|kas|utis|ute|yte|as|is|us|ukas|ius|cha|cho|chu|che|zza|zzy|zy|sy|ers|ster|ino|etta|ella|illo|in|ico|ucci|ão|ao|ica|uta|uca|ci|oly|kku|ppa|ski|rre|nne|bbe|gge|tte|mme|lle|sse)$/;

/** The beginning of a given name with what pet names end in: of three letters, where they are no word's by chance. */
export function petForm(word: string, part: string, capital: boolean): boolean {
  let same = 0;
  while (same < word.length && same < part.length && word[same] === part[same]) same++;
  for (let stem = Math.min(same, word.length - 1); stem >= 3; stem--)
    if (PET.test(word.slice(stem)) || (capital && NICK.test(word.slice(stem)))) return true;
  return false;
}

/** One letter changed, missing, added, or two neighbours swapped. */
export function within1(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

const LEAST_ALIKE = 6;
const LEAST_SMALL = 8;
const LEAST_TWICE = 8;

/** Is the part long enough for a word to be it with more than a letter wrong? In small letters longer ones. */
export const isLong = (word: string, part: string, capital: boolean): boolean =>
  part.length >= (capital ? LEAST_ALIKE : LEAST_SMALL) &&
  word.length >= LEAST_ALIKE &&
  Math.abs(word.length - part.length) <= 2;

/** "Penhalligan" of Penhaligon, "Shavonne": it sounds the same as spelled by ear, or two letters of a long one are wrong. */
export function alikeAs(word: string, part: string): boolean {
  if (part.length >= LEAST_TWICE && within2(word, part)) return true;
  return heard(word) === heard(part);
}

const HEARD: readonly (readonly [RegExp, string])[] = [
  [/qu(?=[ei])/g, "k"],
  // "Echeverria" of Etxeberria.
  [/tx/g, "s"],
  [/(?<=[aeiouy])b(?=[aeiouy])/g, "v"],
  [/dt|th/g, "t"],
  [/ck|kh|cc|q|c(?![eihyzs])/g, "k"],
  [/[sc]z|sch|s[hc](?=[ei])|ch|tsch?|tz|z/g, "s"],
  [/ph/g, "f"],
  [/gh|h/g, ""],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/[aeo]u|oo|uo/g, "u"],
  [/[eaio]i|[ei][ae]|ee|ij|[eao]?y|j/g, "i"],
  [/[ao]e/g, "e"],
  [/ei?$/g, ""],
  [/c/g, "s"],
];

/** How a word in Latin letters sounds to somebody who spells by ear. */
const heard = (word: string): string =>
  HEARD.reduce((so, [from, to]) => so.replace(from, to), word).replace(/(.)\1+/g, "$1");

/** Two letters changed, missing, added or swapped with their neighbour, behind a first that is the same. */
function within2(a: string, b: string): boolean {
  let [i, n, m] = [0, a.length, b.length];
  while (i < n && i < m && a[i] === b[i]) i++;
  while (n > i && m > i && a[n - 1] === b[m - 1]) {
    n--;
    m--;
  }
  if (i === 0 || Math.max(n, m) - i > MOST_APART) return false;
  const [x, y] = [a.slice(i, n), b.slice(i, m)];
  if (within1(x, y)) return true;
  // One letter is dealt with, in each of the ways it may be wrong, and one is left.
  return (
    within1(x.slice(1), y.slice(1)) ||
    within1(x.slice(1), y) ||
    within1(x, y.slice(1)) ||
    (x[0] === y[1] && x[1] === y[0] && within1(x.slice(2), y.slice(2)))
  );
}
/** What of two words is not the same at either end: more is another word. */
const MOST_APART = 8;
