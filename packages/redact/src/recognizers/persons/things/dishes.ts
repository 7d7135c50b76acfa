/**
 * "Huevos Benedictine", "két Gundel palacsinta", "Birne Helene", "tre Sarah Bernhardt": what is served, called after somebody. The noun of a dish stands
 * beside, and the name is one that dishes have. Asked of what was found by its looks.
 */
import { FIRST, GREET, SIGNOFF } from "../../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../../scan/scan.ts";
import { DISHES, SERVED_AS, SERVED_FULL, SERVED_WITH } from "../../../words/dishes.ts";
import { codedOnce } from "../../code-once.ts";
import { acts, apart, isUpper, sameLine } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { names } from "./stops.ts";

const isDish = names(DISHES);
const isServedAs = names(SERVED_AS);
const COUNT = names(
  `one two three four five six ein eine einen zwei drei vier fünf sechs einmal zweimal dreimal viermal un une deux trois quatre cinq six un una dos tres cuatro cinco seis uno due tre quattro cinque sei um uma dois duas três quatro een twee drie vier vijf zes jeden jedna jedno jedną dwa dwie trzy cztery pięć
  en ett två tre fyra fem to fire fem kaksi kolme neljä viisi yksi jeden dva dvě tři čtyři pět dve tri štyri päť egy két kettő három négy öt o doi două trei patru cinci jedan jednu dvije četiri pet eno dve tri kaks kolm neli viis divi divas trīs četri du dvi trys keturi un dos dues tres quatre cinc`,
);
/** Words behind which somebody is meant after all: thanks and greetings. */
const NEAR = 8;
const ROW = 12;

/** Are tokens `a..b` what a dish is called? */
export function isDishName(s: Scan, a: number, b: number): boolean {
  if (!isUpper(s, b) || acts(s, b + 1) || actsAsPerson(s, b) || isThanked(s, a)) return false;
  if (a === b && isMenuWord(s, a)) return true;
  // "Két Cézár saláta": the count was taken with the name.
  if (b > a && COUNT(s, a)) return isDishName(s, a + 1, b);
  const noun = nounAt(s, a, b);
  if (noun >= 0) return isNameOf(s, noun >= a && noun < b ? noun + 1 : a, noun === b ? b - 1 : b, noun);
  return isServed(s, a, b);
}

/** Dishes that have one word, with the capital of German or of a menu. */
const isMenuWord = names(
  "tafelspitz kaiserschmarrn sauerbraten schweinshaxe leberkäse leberknödel maultaschen spätzle käsespätzle knödel klöße rouladen roulade gulasch gulaschsuppe schnitzel zwiebelrostbraten backhendl germknödel apfelstrudel topfenstrudel marillenknödel flammkuchen eisbein labskaus matjes rollmops grünkohl currywurst weißwurst bratwurst brotzeit obazda kassler frikadellen königsberger reibekuchen kartoffelpuffer pommes ratatouille bouillabaisse cassoulet quiche choucroute tartiflette blanquette tiramisù tiramisu saltimbocca lasagne ossobuco panzanella ribollita pappardelle gazpacho paella fabada cocido bacalhau feijoada francesinha bitterballen stamppot hutspot frikandel kroket poffertjes bigos pierogi żurek gołąbki placki svíčková knedlíky bryndzové halušky guláš gulyás pörkölt paprikás lángos túrós mămăligă sarmale mici ciorbă ćevapi ćevapčići pljeskavica burek štruklji köttbullar smörgåstårta semla janssons flæskesteg frikadeller smørrebrød kjøttkaker fårikål lutefisk karjalanpaisti lohikeitto kalakukko cepelinai šaltibarščiai kūčiukai verivorst mulgipuder",
);

/** The token of a dish's noun that opens or ends the name, or stands right beside it; -1 where there is none. */
function nounAt(s: Scan, a: number, b: number): number {
  for (const k of [a, a + 1]) if (k < b && isDish(s, k) && ((s.word[k] as number) & FIRST) === 0) return k;
  if (b > a && isDish(s, b)) return b;
  if (a > 0 && sameLine(s, a) && apart(s, a - 1) && isDish(s, a - 1)) return a - 1;
  return b + 1 < s.count && apart(s, b) && sameLine(s, b + 1) && isDish(s, b + 1) && !isUpper(s, b + 1) ? b + 1 : -1;
}

/** Is each word with a capital from `a` to `b` one that dishes are called by, or the noun itself? "Torte Schmidt" is whose order it is. */
function isNameOf(s: Scan, a: number, b: number, noun: number): boolean {
  if (FULL.has(nameOf(s, a, b))) return true;
  const dish = s.text.slice(s.start[noun], s.end[noun]);
  for (let k = a; k <= b; k++) {
    if (!isUpper(s, k) || isDish(s, k) || isServedAs(s, k)) continue;
    if (!WITH.some(([isName, isItsDish]) => isName(s, k) && isItsDish.test(dish))) return false;
  }
  return true;
}
const nameOf = (s: Scan, a: number, b: number): string => s.text.slice(s.start[a], s.end[b]).toLowerCase();
const FULL = new Set(SERVED_FULL.split("|"));
const WITH = SERVED_WITH.map(
  ([served, dishes]) => [names(served), codedOnce(new RegExp(`^(?:${dishes})`, "iu"))] as const,
);

/** "og tre Sarah Bernhardt", "um Romeu e Julieta": so many of it, near a dish. */
function isServed(s: Scan, a: number, b: number): boolean {
  const isCounted = a > 0 && apart(s, a - 1) && (COUNT(s, a - 1) || ((s.shape[a - 1] as number) & HAS_DIGIT) !== 0);
  if (!isCounted || !(FULL.has(nameOf(s, a, b)) || (a === b && isServedAs(s, a)))) return false;
  for (let k = Math.max(0, a - ROW); k < s.count && k <= b + ROW; k++) if (isDish(s, k)) return true;
  return false;
}

function isThanked(s: Scan, a: number): boolean {
  for (let k = a - 1; k >= 0 && k >= a - NEAR && sameLine(s, k + 1); k--)
    if (((s.word[k] as number) & (SIGNOFF | GREET)) !== 0) return true;
  return false;
}
