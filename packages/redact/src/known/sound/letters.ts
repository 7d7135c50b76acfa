/** What the letters of each script are heard as. */
import { ARABIC, CYRILLIC, GREEK, HEBREW, LATIN, SCRIPT } from "../../scan/classes.ts";
import { DJ, G, H, isVowel, K, KH, type Letters, lettersOf, MAY_LACK, R, SILENT, SOUNDS, ZH } from "./sounds.ts";

/** Longest first where one begins as another does: all languages that write Latin letters at once. */
const LATIN_LETTERS = lettersOf(`
  schtsch/shch/szcz/šč š,č? | dzsch/dsch/dzh/dž/dż/dzs ǰž | tzsch/tsch/tch/tsh č | sch šs,xk? | sh š | sz sš | cz čc | cs čk,s? | rz žšr,z? | zs žz | zh ž
  ch čxkšh | kh xkhg | gh gğ? | ph fp | th tþsd | dh dþz | bh bv | ck/cq k | cc kč | tz cszt | ts csč | tx čtk,sc? | dz zǰcd | dj ǰdž | gy ǰdgy | gn g?,n,y? | ny/nj/nh/ñ/ń/ň/ņ n,y? | ly/lj/lh l,y?
  qu k,wv? | q kgč | x kg?,szšx | gl g,l | kn k?,n | wr w?,r | mc m,a?,k
  ee/ea ie | eo e?,o | oo uo | ou uoa,uw? | au ao,uvw? | eu eoiu,uvw? | ei/ey/ai/ay aei,iy? | ie i,e? | ae ae | oe oeu | ue ui,e? | ij ieya,yi? | ui uie,yi? | oi/oy oua,iya?
  a a | á/à/ā/ã a | ă/â aeio | ä/æ ae | å oa | ą ao,n? | b bvp | c kcsǰč | ç čs | č/ć/ĉ č | d d | ď d | đ dǰz | ð dþ | e e | é/è/ê/ë/ē/ė e | ę e,n? | ě y?,e | f fv | g gkhğ | ğ gğyhvw? | ģ gdǰ | h hxğ?
  i iy | í/ì/ï/ī/ı/î/į iu | j ǰžyhxi | k k | ķ kčt | l l | ł lwv | ļ/ľ l | m m | n n | o o | ó/ò/õ/ō ou | ô ou | ö/ø/ő/œ oeu | ơ oe | p pb | r r | ř rž,žš? | s szš | š/ş/ș/ś š | t t | ť t | ţ/ț ct | þ þt
  u uw | ú/ù/ū/ů/ų u | ü/ű/û uiy | ư uie | v vwbf | w wvu | y yiue | ý/ÿ i | z zscþ | ž/ż/ź žz | ß s | ð dþ
`);

const CYRILLIC_LETTERS = lettersOf(`
  дж ǰž | тш/тч č | дз zǰc | а ao | б b | в vwb | г ghğxk | ґ gk | ѓ gǰ | д d | е y?,ei | ё y?,oe | є y?,e | ж žǰ | з zs | ѕ zc | и i | й yi? | і iy | ї y?,i | ы i | к kč | ќ kč | л l | љ l,y? | м m | н n | њ n,y? | о oa | п p | р r | с s
  т tþ | ћ čt | у uwv | ў uwv | ф fþv | х xhk | ц cs | ч čc | џ ǰ | ш š | щ š,čt? | ь -i | ъ aui? | э ea | ю y?,u | я y?,ae | ј yi? | ђ ǰd | ə ae | ө o | ү u | қ k | ғ gğ | ң n | һ h? | ә ae | ’ -
`);

const GREEK_LETTERS = lettersOf(`
  ου uwv | ού uwv | ει/εί/οι/οί/υι i | αι/αί ea,i? | αυ/αύ a,vfu | ευ/εύ e,vfu | μπ m?,bp | ντ n?,dt | γκ/γγ n?,gk | τζ ǰčczž | τσ/τς čcš | α/ά a | β vb | γ gğy | δ dþ | ε/έ e | ζ zsž | η/ή i | θ þt | ι/ί/ϊ/ΐ iy | κ k | λ l | μ m | ν n | ξ k,s | ο/ό o | π p | ρ r | σ/ς sšzž
  τ t | υ/ύ/ϋ iuvf | φ f | χ xhčk | ψ p,s | ω/ώ o
`);

const ARABIC_LETTERS = lettersOf(`
  تش čtš | دج ǰ | ا/أ/إ/آ/ى/ٱ aeiou? | ة aet? | ب bpv | پ p | ت t | ث þst | ج ǰžgč | چ č | ح h | خ xkh | د d | ذ dzþ | ر r | ز zs | ژ ž | س s | ش šč | ص s | ض dz | ط t | ظ zd | ع aeiou? | غ ğgk | ف fvp | ڤ/ڨ v | ق kgğ | ك/ک kg | گ g | ل l | م m | ن n | ه hae?
  و uowv? | ؤ uo? | ي/ی/ئ iey? | ء -i? | ے iey? | ٹ t | ڈ d | ڑ r | ں n? | ھ h? | ہ hae?
`);

const HEBREW_LETTERS = lettersOf(`
  ג'/ג׳ ǰž | ז'/ז׳ žǰ | צ'/צ׳/ץ'/ץ׳ č | ת'/ת׳ þ | א/ע aeiou? | ב bv | ג gǰ | ד dþ | ה hae? | ו vwuo? | ז zsž | ח xhč | ט t | י iey? | כ/ך kx | ל l | מ/ם m | נ/ן n | ס s | פ/ף pf | צ/ץ csč | ק k | ר r | ש šs | ת tþ | ' - | ׳ -
`);

/** Scripts of India are built alike: a letter has the same place in each of their blocks. */
const INDIC_LETTERS = lettersOf(`
  15 k | 16 kx | 17 g | 18 gğ | 19 n,g? | 1a čs | 1b čsš | 1c ǰzž | 1d ǰžz | 1e n,y? | 1f t | 20 tþ | 21 dr | 22 dr | 23 n | 24 tþ | 25 tþ | 26 dþ | 27 dþ | 28 n | 29 n | 2a p | 2b fp | 2c bvw | 2d bv | 2e m | 2f yǰie? | 30 r | 31 r | 32 l | 33 l | 34 lž | 35 vwbu | 36 šsč | 37 šs | 38 sšz | 39 hğ?
  05 aoe | 06 a | 07 i | 08 i | 09 u | 0a u | 0b r,iu? | 0d ea | 0e e | 0f ea | 10 ae,iy? | 11 oa | 12 o | 13 o | 14 ao,uw? | 3e ao | 3f ie | 40 ie | 41 uo | 42 uo | 43 r,iu? | 45 ea | 46 e | 47 ea | 48 ae,iy? | 49 oa | 4a o | 4b ou | 4c ao,uw?
  01 nm? | 02 nmg? | 03 h? | 4d - | 3c - | 4e t | 58 kg | 59 xk | 5a ğg | 5b zǰ | 5c rd | 5d rd | 5e fp | 5f yie? | 70 rn? | 71 nv? | 57 ao? | 55 -
`);
const FIRST_INDIC = 0x900;
const LAST_INDIC = 0xd7f;

const TABLES = new Map<number, Letters>([
  [LATIN, LATIN_LETTERS],
  [CYRILLIC, CYRILLIC_LETTERS],
  [GREEK, GREEK_LETTERS],
  [ARABIC, ARABIC_LETTERS],
  [HEBREW, HEBREW_LETTERS],
]);
/** How a script writes vowels: all of them, all but a short a, or few. */
export const FULL = 0;
export const SHORT_A = 1;
export const FEW = 2;

export interface Heard {
  readonly units: readonly number[];
  /** The consonants that another word has to have. */
  readonly needed: readonly number[];
  /** All sounds that any of them may be. */
  readonly any: number;
  readonly vowels: number;
  readonly script: number;
}

/** A vowel, another r, or a mark of one. */
const BEFORE_VOWEL = /^[aeiouyr]|^[^\0-\x7f]/;

const SOFT_G = /^g[eiyéèêëíìî]/;

const isIndic = (c: number): boolean => c >= FIRST_INDIC && c <= LAST_INDIC;

/** The sounds of a word in small letters, with its marks; undefined where it is of no script that writes by sounds. */
export function heard(word: string): Heard | undefined {
  const first = word.charCodeAt(0);
  const script = SCRIPT[first] as number;
  if (isIndic(first)) return heardFrom(inIndia(word), SHORT_A, script);
  const table = TABLES.get(script);
  if (table === undefined) return undefined;
  const units: number[] = [];
  for (let at = 0; at < word.length; ) {
    const size = sizeAt(table, word, at);
    const c = size === 1 ? word.charAt(at) : "";
    // Many say no r there.
    if (c === "r" && !BEFORE_VOWEL.test(word.slice(at + 1, at + 2))) units.push(R | SILENT);
    else if (c === "g" && SOFT_G.test(word.slice(at, at + 2))) units.push(G | DJ | ZH | H | KH | K);
    else if (size > 0) units.push(...(table.heardAs.get(word.slice(at, at + size)) as readonly number[]));
    // A mark that no letter of the table has: the letter alone.
    else if (script === LATIN)
      for (const letter of word.charAt(at).normalize("NFD")) units.push(...(LATIN_LETTERS.heardAs.get(letter) ?? []));
    at += Math.max(1, size);
  }
  if (script === LATIN) soften(word, units);
  return heardFrom(units, script === ARABIC || script === HEBREW ? FEW : FULL, script);
}

/** How many letters at `at` are one entry of the table, the most there are; 0 for none. */
function sizeAt({ heardAs, longest }: Letters, word: string, at: number): number {
  let size = Math.min(longest[word.charCodeAt(at)] ?? 0, word.length - at);
  while (size > 0 && !heardAs.has(word.slice(at, at + size))) size--;
  return size;
}

function heardFrom(units: readonly number[], vowels: number, script: number): Heard {
  const needed = units.filter(
    (unit, at) =>
      !isVowel(unit) &&
      (unit & (MAY_LACK | SILENT)) === 0 &&
      // A letter that is written twice.
      (unit & (units[at - 1] ?? 0) & SOUNDS) === 0,
  );
  return { units, needed, any: units.reduce((bits, unit) => bits | unit, 0) & SOUNDS, vowels, script };
}

/** What is left out at the end and before consonants: "Dupont", "Baker", "Sophie". */
function soften(word: string, units: number[]): void {
  const last = units.length - 1;
  const end = word.charAt(word.length - 1);
  if (last > 1 && MUTE.includes(end) && BEFORE_MUTE.includes(word.charAt(word.length - 2)))
    units[last] = (units[last] as number) | SILENT;
  if (last > 1 && (end === "e" || end === "w")) units[last] = (units[last] as number) | MAY_LACK;
  // Spanish and French h is none, Russian г is one.
  if (word.startsWith("h")) units[0] = H | KH | MAY_LACK;
}
const [BEFORE_MUTE, MUTE] = ["aeiouynr", "tdsxzp"];

const NUKTA = 0x3c;
function inIndia(word: string): number[] {
  const units: number[] = [];
  for (let p = 0; p < word.length; p++) {
    const place = word.charCodeAt(p) & 0x7f;
    const heardAs = INDIC_LETTERS.heardAs.get(place.toString(16).padStart(2, "0")) ?? [];
    units.push(...heardAs);
    // A dot below: "फ़", "ज़", "ड़".
    if (place === NUKTA) continue;
  }
  return units;
}
