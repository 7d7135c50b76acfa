/**
 * Given names as those who know somebody say them, in any case of grammar: "Ниночке", "Виталику", "Jiřinky", "Halinka", "Brankicom". Slavic and Baltic
 * tongues make them of any name by a few endings, so that no list holds them all.
 */
import { mayBeIn } from "../../names/ordinary-words.ts";
import { CYRILLIC, LATIN } from "../../scan/classes.ts";
import { AMBIGUOUS, bitsAt, COMMON, FIRST, hashWord, lookup, PLACE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { OF_GIVEN, OF_SURE } from "./paradigms.ts";

interface Small {
  readonly isHere: (s: Scan) => boolean;
  readonly script: number;
  /** The ending in every case, and what stands there in the name. */
  readonly endings: readonly (readonly [RegExp, readonly string[]])[];
}

const endings = (rows: readonly (readonly [string, string])[]): Small["endings"] =>
  rows.map(([ending, bases]) => [new RegExp(`(?:${ending})$`, "u"), bases.split(",")]);

const SMALL: readonly Small[] = [
  {
    isHere: mayBeIn("ru", "uk", "bg"),
    script: CYRILLIC,
    endings: endings([
      ["(?:[оеё]чк|еньк|оньк|ушк|юшк|инк|очк)(?:а|и|е|у|ой|ою|ам)", "а,я,ий,й,,о"],
      ["(?:ул|юл|ус|юс|ун|юн|ян|юш|уш|аш|ош)(?:я|и|е|ю|ей|ею|а|у|ой)", "а,я,,й,ий"],
      ["к(?:а|и|е|у|ой|ою|о|ом|ові|ці)", "а,я,,й"],
      ["(?:ик|чик|ок|ёк|ьк)(?:|а|у|ом|е|ові|о)", "ий,,я,а,й,ь"],
      ["(?:ичк|еньк|оньк|онько|енько|унь|усь)(?:а|и|у|ою|о|я|ю|і|ці|ком)", "а,я,,о,й"],
    ]),
  },
  {
    isHere: mayBeIn("cs", "sk"),
    script: LATIN,
    endings: endings([
      ["(?:ink|enk|ičk|ečk|uš?k|ušk|ičk)(?:a|y|u|o|ou|ám)", "a,ina,e,ka"],
      ["(?:ince|ence|ičce|ečce|ušce|ičke|inke|enke|uške)", "a,ina,e,ka"],
      ["(?:íčk|ečk|oušk|ušk|ík|ink|áčk|ánk|ánek)(?:|u|a|ovi|em|om|e)", ",ek,a,o"],
      ["(?:íčku|íček|eček|oušek|ínek|áček)", ",ek,a,o"],
    ]),
  },
  {
    isHere: mayBeIn("pl"),
    script: LATIN,
    endings: endings([
      ["(?:[ieu]czk|[uo]nk|ink|eńk|uni|usi|ulk|isi|osi)(?:a|i|ę|ą|o|u)?", "a,ia,ka"],
      ["(?:eczce|eńce|ince|unce|once)", "a,ia"],
      ["(?:k)(?:a|i|ę|ą|o)", "a,ia,na"],
      ["(?:uś|ek|unio|usiek|ik|cio|sio)(?:|a|owi|em|iem|u)", ",a,o"],
    ]),
  },
  {
    isHere: mayBeIn("hr", "sl"),
    script: LATIN,
    endings: endings([
      ["(?:ic)(?:a|e|i|u|om|o)", "a,ka,"],
      ["(?:k)(?:a|e|i|u|om|o)", "a,ija,ina"],
      ["(?:k|ek)(?:o|a|u|om)", ",o,a"],
    ]),
  },
  {
    isHere: mayBeIn("lt", "lv"),
    script: LATIN,
    endings: endings([
      ["(?:ut|yt|el|užėl|uk|ėl)(?:ė|ės|ei|ę|e|is|io|iui|į|iu|as|o|ui|ą|u)", "as,is,ys,a,ė,us"],
      ["(?:iņ|īt)(?:š|a|am|u|as|ai|e|es|ei|is|im|i)", "s,is,a,e,us"],
    ]),
  },
];

const [SHORTEST, LONGEST] = [3, 16] as const;

/** `OF_SURE` or `OF_GIVEN` of the name that the word at `k` is a small form of, by an ending alone; 0 of none. */
export function diminutiveOf(s: Scan, k: number): number {
  const size = (s.end[k] as number) - (s.start[k] as number);
  if (size < 5 || size > LONGEST) return 0;
  for (const each of SMALL) {
    if (each.script !== s.script[k] || !each.isHere(s)) continue;
    const found = smallOf(each, s.text.slice(s.start[k], s.end[k]).toLowerCase());
    if (found !== 0) return found;
  }
  return 0;
}

function smallOf(language: Small, word: string): number {
  let found = 0;
  for (const [ending, bases] of language.endings) {
    const at = ending.exec(word)?.index ?? 0;
    if (at < SHORTEST) continue;
    const head = word.slice(0, at);
    for (const base of bases) found |= known(hashWord(head + base));
    if ((found & OF_SURE) !== 0) break;
  }
  return found;
}

function known(hash: number): number {
  const slot = lookup(hash);
  const bits = slot < 0 ? 0 : bitsAt(slot);
  if ((bits & (FIRST | AMBIGUOUS | COMMON | PLACE)) === FIRST) return OF_SURE | OF_GIVEN;
  return (bits & FIRST) !== 0 || ((bits & COMMON) === 0 && isCalled(hash)) ? OF_GIVEN : 0;
}
