/**
 * Letters within a number, as they are told: by themselves ("K X five eight"), by a word that begins with them ("A as in apple", "N wie
 * Nordpol"), by the alphabet of radio ("kilo x-ray five eight") and by their names ("nove ics", "dos equis").
 */
import { names } from "../recognizers/persons/things/stops.ts";
import { RADIO } from "../recognizers/spoken/spelled-words.ts";
import { fold } from "../scan/classes.ts";
import {
  C_BANK,
  C_CODE,
  C_DEVICE,
  C_IBAN,
  C_ID,
  C_MAC,
  C_PASSPORT,
  C_PASSWORD,
  C_PLATE,
  C_POSTCODE,
} from "../scan/lexicon.ts";
import { HAS_DIGIT, LINE_START, type Scan } from "../scan/scan.ts";

export interface Letter {
  readonly letter: string;
  readonly last: number;
  /** It is no word of its own. */
  readonly sure: boolean;
}

/** Values with letters among their figures. Elsewhere "mike" is a man and "ve" a word. */
const LETTERED = C_PLATE | C_PASSPORT | C_IBAN | C_ID | C_BANK | C_POSTCODE | C_DEVICE | C_MAC | C_CODE | C_PASSWORD;

/** Names of letters in the languages that spell so; those of one vowel are letters by themselves. */
const NAMES: ReadonlyMap<string, string> = new Map(
  `B:be,bê,bé,bi,bee C:ce,cê,ci,cee,zee D:de,dê,dé,di,dee F:efe,effe,eff,ef G:ge,gê,gi,gee H:hache,agá,acca,hå,aitch J:jota,yot,jott,jay
  K:ka,kappa,kaa,cá,kay L:ele,elle,ell,el M:eme,emme,emm,em N:ene,enne,enn,en P:pe,pê,pé,pi,pee Q:cu,ku,qu,cue R:erre,err,ere,er
  S:ese,esse,ess,es T:te,tê,té,ti,tee V:uve,ve,vau,vê,vu,vee W:wu,dvojité,doppiavu X:ics,iks,equis,ix,xis,iksz,eks Y:ypsilon,ipsilon,ípsilon,igrec,igrek,wye
  Z:zett,zeta,zède,zet,zed,zê`
    .split(/\s+/)
    .flatMap((entry) => {
      const [letter = "", forms = ""] = entry.split(":");
      return forms.split(",").map((form) => [form, letter] as const);
    }),
);
/** "A for apple", "Ö wie Ökonom". */
const FOR = new Set("for wie comme come som jak como van de как като kuin mint ca gibi like".split(" "));
/** "letra erre". */
const isCalled = names("letter buchstabe lettre letra lettera bokstav litera písmeno betű буква літера");
const mayBeNamed = names([...NAMES.keys()].join(" "));

const wordAt = (s: Scan, k: number): string => s.text.slice(s.start[k], s.end[k]).toLowerCase();
const isOne = (s: Scan, k: number): boolean => (s.end[k] as number) - (s.start[k] as number) === 1;
const isBehindBlank = (s: Scan, k: number): boolean =>
  k < s.count &&
  ((s.shape[k] as number) & (LINE_START | HAS_DIGIT)) === 0 &&
  s.start[k] === (s.end[k - 1] as number) + 1;

/** The letter told at token `k`, without what makes it one with its neighbours. */
export function letterAt(s: Scan, k: number): Letter | null {
  if (((s.shape[k] as number) & HAS_DIGIT) !== 0) return null;
  const lettered = (s.cues & LETTERED) !== 0;
  if (isOne(s, k)) {
    const letter = wordAt(s, k);
    if (!/\p{L}/u.test(letter)) return null;
    const last = exampleEnd(s, k, letter);
    if (last > k) return { letter: letter.toUpperCase(), last, sure: true };
    // "x-ray".
    if (lettered && letter === "x" && k + 1 < s.count && wordAt(s, k + 1) === "ray")
      return { letter: "X", last: k + 1, sure: true };
    if (isCapital(s, k)) return { letter: letter.toUpperCase(), last: k, sure: true };
    return lettered && /[a-z]/.test(letter) && !isCutOff(s, k)
      ? { letter: letter.toUpperCase(), last: k, sure: false }
      : null;
  }
  if (!lettered) return null;
  const called = isCalled(s, k) && isBehindBlank(s, k + 1) ? letterAt(s, k + 1) : null;
  if (called !== null) return { ...called, sure: true };
  if (RADIO(s, k)) return { letter: wordAt(s, k).charAt(0).toUpperCase(), last: k, sure: true };
  if (!mayBeNamed(s, k)) return null;
  const name = wordAt(s, k);
  const letter = NAMES.get(name);
  return letter === undefined ? null : { letter, last: k, sure: name.length > 2 && RARE.includes(letter) };
}

/** Their names are words of nothing else. */
const RARE = "HJKWXYZ";

/** A Latin capital alone? */
export function isCapital(s: Scan, k: number): boolean {
  const c = s.text.charCodeAt(s.start[k] as number);
  return isOne(s, k) && c >= 65 && c <= 90;
}

/** The end of "it's". */
const isCutOff = (s: Scan, k: number): boolean => /['’]/.test(s.text.charAt((s.start[k] as number) - 1));

/** The last token of "as in apple" behind the letter at `k`; `k` where nothing explains it. */
function exampleEnd(s: Scan, k: number, letter: string): number {
  if (!isBehindBlank(s, k + 1)) return k;
  const joint = wordAt(s, k + 1);
  const at =
    joint === "as" && isBehindBlank(s, k + 2) && wordAt(s, k + 2) === "in" ? k + 3 : FOR.has(joint) ? k + 2 : k;
  if (at === k || !isBehindBlank(s, at) || isOne(s, at)) return k;
  return fold(wordAt(s, at)).startsWith(fold(letter)) ? at : k;
}
