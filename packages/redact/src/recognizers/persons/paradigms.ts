/**
 * The endings that names take in languages that inflect them, each language's own, and what stands there in the name as it is called: "Mindaugui"
 * is Mindaugas's, "Kadrile" Kadri's, "Piroskáéknál" Piroska's people's. What `stems.ts` takes off words of any language is less, and says less.
 */
import { FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { mayBeIn } from "../../names/ordinary-words.ts";
import { CYRILLIC, LATIN } from "../../scan/classes.ts";
import { AMBIGUOUS, bitsAt, COMMON, FIRST, hashWord, LAST, lookup, MONTH, PLACE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { isCalled } from "../../words/short-forms.ts";
import { isTownWord } from "../../words/towns.ts";

/**
 * Of a given name that is nothing else; of one; of a short form; of a family's name, of the lexicon or the long list; of a word that ends as only
 * families do; of a town.
 */
export const [OF_SURE, OF_GIVEN, OF_SHORT, OF_KNOWN, OF_FAMILY, OF_BUILT, OF_TOWN] = [1, 2, 4, 8, 16, 32, 64] as const;

interface Paradigm {
  readonly isHere: (s: Scan) => boolean;
  readonly script: number;
  /** Endings by their last letter, the longest first, each with what stands there in the name as it is called. */
  readonly endings: ReadonlyMap<string, readonly (readonly [ending: string, bases: readonly string[]])[]>;
  /** Families that are told by how they end, in any case. */
  readonly families: RegExp | null;
}

const paradigm = (
  languages: readonly string[],
  script: number,
  rows: string,
  families: RegExp | null = null,
): Paradigm => {
  const endings = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const row of rows.trim().split(/\s+/)) {
    const [ending, bases] = row.split(":") as [string, string];
    const last = ending.charAt(ending.length - 1);
    endings.set(last, [...(endings.get(last) ?? []), [ending, bases.split(",")]]);
  }
  for (const list of endings.values()) list.sort(([a], [b]) => b.length - a.length);
  return { isHere: mayBeIn(...languages), script, endings, families };
};

const PARADIGMS: readonly Paradigm[] = [
  paradigm(
    ["lt"],
    LATIN,
    `o:as,is,ys ui:as,us ą:as,a u:as,a,us e:as,a,ė ai:as,a io:is,ys,ius iui:is,ys,ius į:is,ys iu:is,ys i:is,ys y:is,ys iaus:ius,us aus:us ų:us iumi:ius umi:us iau:ius au:us
    ių:iai,ius ų:ai iuose:iai uose:ai os:a ai:a oje:a ės:ė ei:ė ę:ė ėje:ė čio:tis,tys čiui:tis,tys čiu:tis,tys džio:dis,dys džiui:dis,dys džiu:dis,dys ienei:ienė ienės:ienė ų:as,is,ys`,
    /(?:ait|yt|ut|iūt|ūnait|en)(?:ė|ės|ei|ę)$|ien(?:ė|ės|ei|ę)$|(?:ausk|insk)(?:as|o|ui|ą|u|ai|ų)$|(?:evič|avič|ovič)(?:ius|iaus|iui|ių|iumi|iau)$/u,
  ),
  paradigm(
    ["lv"],
    LATIN,
    `am:s,š a:s,š u:s,š,a,us,is,e ā:a as:a ai:a im:is i:is,e,s ļa:lis ņa:nis,ns ša:sis,tis ža:zis,dis us:us um:us es:e ei:e ē:e iem:i ī:is iņa:iņš iņam:iņš iņu:iņš,iņa`,
    /(?:iņ)(?:š|a|am|u|as|ai)$|(?:īt)(?:is|im|i|e|es|ei)$|(?:ovsk|evsk)(?:is|a|im|i|as|ai)$/u,
  ),
  paradigm(
    ["et"],
    LATIN,
    `le:, lt:, l:, ga:, st:, s:, ks:, ni:, ta:, sse:, ile:,e elt: ele: ilt: iga: ega: ule: ult: uga: ale: alt: aga: al: il: el: ul: i: e: a: u: t: d:`,
  ),
  paradigm(
    ["fi"],
    LATIN,
    `n: lle: lta: ltä: lla: llä: ssa: ssä: sta: stä: na: nä: ta: tä: a: ä: in: ille: ilta: iltä: illa: illä: ista: istä: issa: issä: ia: iä: ksen:s kselle:s kselta:s kseltä:s ksella:s ksellä:s sta:s ta:s
    sen:nen selle:nen selta:nen seltä:nen sella:nen sellä:nen sesta:nen sestä:nen sta:nen stä:nen sta:nen sia:nen
    kan:kka kon:kko kun:kku kin:kki käntä:kkä kalle:kka kolle:kko kulle:kku kille:kki kalta:kka kolta:kko kulta:kku kilta:kki tin:tti tan:tta ton:tto tun:ttu tille:tti talle:tta tolle:tto tilta:tti talta:tta tolta:tto tulta:ttu tulle:ttu tällä:ttä pin:ppi pan:ppa pon:ppo pun:ppu pille:ppi polle:ppo palle:ppa polta:ppo pilta:ppi palta:ppa`,
    /(?:[iaeouyäö]s)(?:en|elle|elta|eltä|ella|ellä|esta|estä)$/u,
  ),
  paradigm(
    ["hu"],
    LATIN,
    `nak: nek: val: vel: tól: től: hoz: hez: höz: ról: ről: nál: nél: ra: re: ban: ben: ba: be: ból: ből: ért: t: é: ék: éké: éknek: éket: ékkel: éknál: éknél: ékhoz: ékhez: éktól: éktől: ékról: ékről:
    né: nének: nével: nét: nénél: nétől: néhez: ánk:a ának:a ával:a ától:a ához:a áról:a ánál:a ára:a át:a áé:a áék:a áéknak:a áéknál:a áékhoz:a áéktól:a áékkal:a áért:a ének:e ével:e étől:e éhez:e éről:e énél:e ére:e ét:e éék:e éért:e
    ot:, et:, öt:, at:,
    bal:b cal:c dal:d gal:g jal:j kal:k lal:l mal:m nal:n pal:p ral:r sal:s szal:sz tal:t zal:z bel:b cel:c del:d gel:g jel:j kel:k lel:l mel:m nel:n pel:p rel:r sel:s szel:sz tel:t zel:z`,
    /(?:né)(?:|nek|vel|t|nél|től|hez)$|(?:falv|ház|hegy|szeg|völgy|köz|szent|vár|hely|kút|patak|sz|d|r|l|n|t|k|s|b|h)i(?:nek|nak|val|vel|t|nél|nál|től|tól|ék|éknál|éknek)$/u,
  ),
  paradigm(
    ["hr", "sl"],
    LATIN,
    `a:,o,e u:,o,e,a om:,o,a em:,e,o e:a,, i:a o:a oj:a ju:j,ja, jem:j, ja:j, jev:,j jeva:,j jevo:,j ta:,e tu:,e tom:,e ka:ek,ko ku:ek,ko kom:ek,ko ca:ec,ac cu:ec,ac cem:ec,ac ra:ar,er ru:ar,er rom:ar,er om:ar
    ov:,o ova:,o ovo:,o ovu:,o ove:,o ovog:,o ovom:,o ovim:,o ovih:,o ev:,j eva:,j evo:,j evu:,j eve:,j in:a ina:a ino:a inu:a ine:a inom:a inog:a im:i ima:, ovi:,o ovih:,o ovima:,o evi:, evih:, ići:ić ića:ić iću:ić ićem:ić ićima:ić ićeva:ić ićev:ić ićevih:ić čeva:č čev:č ici:ica,ika gi:ga ki:ka`,
    /(?:[a-zčćšžđ]{2}ić)(?:|a|u|em|i|ima|eva|ev|evih|evoj|ki)$/u,
  ),
  paradigm(
    ["cs", "sk"],
    LATIN,
    `a:,o ovi:,o,a em:,o om:,o u:,a,o e:,a i:,a,e í:,e ie:,a y:a ě:a ou:a o:a ka:ek,ko kovi:ek,ko kem:ek,ko kom:ek,ko ku:ek,ko,ka ky:ka ce:ka kou:ka ke:ka ře:ra,r ze:ha,ga,za še:cha ci:ec,ek ce:ec cem:ec covi:ec la:el lovi:el lem:el
    ův:,o,a ova:,o ovo:,o ovu:,o ovy:,o ových:,o ovým:,o ovými:,o in:a ina:a ino:a inu:a iny:a ů:,a,o ům:,a,o ovia:, ovci:,o ovců:,o ovcům:,o ovcov:,o ovcom:,o ovcami:,o ovcoch:,o ovej:ová ovú:ová ové:ová ovou:ová ého:ý,á ému:ý ým:ý é:á ej:á ú:á ému:ý eho:e emu:e čků:ček čkům:ček čkovi:ček čky:ček čka:ček`,
    /(?:[\p{Ll}]{3}ov)(?:é|ou|ej|ú|ých|ým|ými)$|(?:[sc]k)(?:ého|ému|ým|ých|ými|ej|ú)$/u,
  ),
  paradigm(
    ["pl"],
    LATIN,
    `a:,o,e owi:,o,a em:,o,e iem:,ek,o ie:,a,o u:,a,o,e y:a i:a,ia ę:a,o ą:a o:a ii:ia ię:ia ią:ia iu:ia,,io io:ia iowi:,io ia:,io iem:,io ka:ek,ko kowi:ek,ko kiem:ek,ko ku:ek,ko ki:ka ce:ka kę:ka ką:ka ko:ka dze:ga rze:ra,r le:ła,ł cie:ta,t dzie:da,d nie:na,n sie:sa,s zie:za,z wie:wa,w bie:ba,b mie:ma,m pie:pa,p ście:sta,st
    ów:,a,o om:,a,o ami:,a,o ach:,a,o owie:,a,o owej:owa ową:owa ównę:ówna iego:i iemu:i im:i iej:a ich:i imi:i iec:iec ca:ec,iec cowi:ec,iec cem:ec,iec łów:eł łom:eł ła:eł ów:oło łem:eł łowi:eł gieł:gieł głów:gieł gła:gieł głowi:gieł głem:gieł ęby:ąb ba:ąb ziów:ź zia:ź sia:ś siowi:ś siem:ś cia:ć ciowi:ć niowi:ń nia:ń niem:ń`,
    /(?:[sc]k)(?:iego|iemu|iej|ich|imi)$|(?:wicz|czyk)(?:a|owi|em|u|ów|om|owie|ami|ach)$/u,
  ),
  paradigm(
    ["ro"],
    LATIN,
    `ei:a,ea,ana iei:ia ii:ia ăi:a căi:ca găi:ga o:a ule:,u lui:,u ului:,u e:,u ichii:ica icăi:ica enei:ana elei:ela inei:ina esei:esa etei:eta`,
    null,
  ),
  paradigm(
    ["tr"],
    LATIN,
    `a:, e:, ı:, i:, u:, ü:, ya:, ye:, yı:, yi:, yu:, yü:, ın:, in:, un:, ün:, nın:, nin:, nun:, nün:, da:, de:, ta:, te:, dan:, den:, tan:, ten:, la:, le:, yla:, yle:, lara:, lere:, larda:, lerde:, gile:, giller:, gilde:,`,
  ),
  paradigm(
    ["ru", "uk", "bg"],
    CYRILLIC,
    `а:,о,е у:,а,о,е ом:,о,а ем:ь,й,,е е:,а,я,й,ь,о ы:а и:а,я,ь,й ой:а ою:а ей:я,а ею:я ю:я,й,ь я:ь,й ии:ия ию:ия ией:ия ием:ий ия:ий ію:ія ії:ія ією:ія єю:я ові:,о еві:ь,й єві:й єм:й ём:ь,й,о і:а,я о:а ко:ка ком:ок,ко ка:ок,ко ку:ок,ко,ка ку:ка ке:ка,ок кой:ка ки:ка ці:ка кові:ко,ок зі:га сі:ха ца:ец цу:ец цом:ец цем:ець цеві:ець ца:ець
    ова:,о,а ову:,о ово:,о овой:,о ового:,о овом:,о ева:й,ь ина:а,я ину:а,я иной:а,я иного:а,я їн:я їна:я`,
    /(?:\p{Ll}{3}[оеё]в|\p{Ll}{3}[иы]н)(?:у|ым|ой|ою|ых|ым|ыми|у)$|(?:[сц]к)(?:ого|ому|им|ой|ую|ою|их|ими|ому)$|(?:енк)(?:а|у|ом|ові|ам)$|(?:[оеє]вич|ук|юк|чак)(?:а|у|ем|ом|ові|еві|ам|ів)$/u,
  ),
];

const LONGEST = 20;
const SHORTEST_STEM = 2;

/** What the name of this spelling is, as it is called. */
function called(name: string): number {
  const hash = hashWord(name);
  const slot = lookup(hash);
  const bits = slot < 0 ? 0 : bitsAt(slot);
  const lists = name.length > 3 ? LISTS(hash) : 0;
  let found = 0;
  if ((bits & FIRST) !== 0)
    found |= (bits & (AMBIGUOUS | COMMON | PLACE | MONTH)) === 0 ? OF_SURE | OF_GIVEN : OF_GIVEN;
  if ((bits & COMMON) === 0 && isCalled(hash)) found |= OF_SHORT;
  if ((bits & (LAST | COMMON)) === LAST) found |= OF_KNOWN;
  if ((lists & (FAMILY | GIVEN)) === FAMILY) found |= OF_FAMILY;
  if ((bits & (PLACE | FIRST)) === PLACE || (bits === 0 && isTownWord(hash))) found |= OF_TOWN;
  return found;
}

/** What the word at `k` is a case of, in the languages that the text may be in; 0 of no name that is known. */
export function caseOf(s: Scan, k: number): number {
  const size = (s.end[k] as number) - (s.start[k] as number);
  if (size < 4 || size > LONGEST) return 0;
  let word = "";
  let found = 0;
  for (const each of PARADIGMS) {
    if (each.script !== s.script[k] || !each.isHere(s)) continue;
    word ||= s.text.slice(s.start[k], s.end[k]).toLowerCase();
    found |= caseIn(each, word);
  }
  return found;
}

function caseIn(language: Paradigm, word: string): number {
  let found = 0;
  if (language.families?.test(word) === true) found |= OF_BUILT;
  for (const [ending, bases] of language.endings.get(word.charAt(word.length - 1)) ?? []) {
    const stem = word.length - ending.length;
    if (stem < SHORTEST_STEM || !word.endsWith(ending)) continue;
    const head = word.slice(0, stem);
    for (const base of bases) if (stem + base.length > 2) found |= called(head + base);
    if ((found & OF_SURE) !== 0) break;
  }
  return found;
}
