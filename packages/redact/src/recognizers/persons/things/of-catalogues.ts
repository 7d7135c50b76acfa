/**
 * "Are the roses, especially the Gertrude Jekyll, potted?", "Riesling von Dr. Loosen", "MS Nordlys og Richard With": roses, wines, cheeses and ships that are
 * called after people, the world's best known. Where such are spoken of, with an article that no full name has, a count, quotes, what it is of, or beside
 * another of its kind; who sends roses may be called like one. Asked of what was found by its looks.
 */
import type { Scan } from "../../../scan/scan.ts";
import { CATALOGUES } from "../../../words/namesakes-by-kind.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";
import { acts, apart, isUpper, sameLine } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { isCount } from "./specified.ts";
import { names } from "./stops.ts";

/** What tells of a kind where one of its names stands. */
type Near = RegExp;
let made: ReadonlyMap<string, readonly Near[]> | undefined;
/** By a name, of the kinds it is a name of. Made when the first somebody stands as a thing of a catalogue does. */
const catalogues = (): ReadonlyMap<string, readonly Near[]> => (made ??= byName());

function byName(): Map<string, Near[]> {
  const all = new Map<string, Near[]>();
  for (const catalogue of CATALOGUES) {
    const near = codedOnce(new RegExp(`(?<!\\p{L})(?:${catalogue.near})`, "iu"));
    for (const name of new Set(catalogue.names.split("|").map(plain))) all.set(name, [...(all.get(name) ?? []), near]);
  }
  return all;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("’", "'");

/** Words of a listed name, and units of the text that are read on either side. */
const [MOST_WORDS, REACH] = [4, 120] as const;

/** Is the name at tokens `a..b` one of a catalogue? */
export function isOfCatalogue(s: Scan, a: number, b: number): boolean {
  if (!isUpper(s, a) || b - a >= MOST_WORDS || !(isLed(s, a) || isJoined(s, a) || isArticle(s, a, b))) return false;
  if (acts(s, b + 1) || actsAsPerson(s, b)) return false;
  const near = s.text.slice(Math.max(0, (s.start[a] as number) - REACH), (s.end[b] as number) + REACH);
  return isOfOne(s, a, b, near);
}

/** Is what was found listed where its kind is told of, or part of a listed name that begins before it or goes on behind? */
function isOfOne(s: Scan, a: number, b: number, near: string): boolean {
  for (let from = Math.max(0, a - 2); from <= Math.min(a + 1, b); from++)
    // A German noun may have been taken with the name.
    for (let to = Math.min(s.count - 1, b + 2); to >= a; to--)
      if (
        catalogues()
          .get(plain(s.text.slice(s.start[from], s.end[to])))
          ?.some((kind) => kind.test(near))
      )
        return true;
  return false;
}

const ARTICLE = names(
  "the der die das den dem im la le l les il el los las lo o a os as de het den det η ο το τη την τον",
);
/** "Le Saint-Marcellin": the article was taken with the name. */
const isArticle = (s: Scan, a: number, b: number): boolean => b > a && ARTICLE(s, a);
const OF = names("of von vom de del di du do van af av z od от із");
/** "Cases of", "Riesling von". */
const CONTAINER = names(
  "bottle bottles case cases box boxes glass magnum flasche flaschen kiste kisten karton riesling wein bouteille bouteilles caisse caisses vin botella botellas caja cajas vino bottiglia bottiglie cassa casse garrafa garrafas caixa caixas vinho fles flessen doos dozen wijn butelka butelki wino flaska flaskor flaske flasker vin vinet chardonnay merlot sekt champagne rosé",
);
/** Where a ship, a rose or a wine stands and nobody does: an article, a count, quotes, or a bottle of it. */
function isLed(s: Scan, a: number): boolean {
  let k = a - 1;
  // "Die Leonardo da Vinci", of which the end was found.
  while (k > 0 && a - k < MOST_WORDS && apart(s, k) && !ARTICLE(s, k) && (isUpper(s, k) || PARTICLE_OF(s, k))) k--;
  if (!(k >= 0 && ARTICLE(s, k))) k = a - 1;
  if (k < 0 || !sameLine(s, a)) return false;
  if (QUOTED.test(s.text.slice(s.end[a - 1], s.start[a]))) return true;
  if (!apart(s, k)) return false;
  if (k > 0 && OF(s, k) && apart(s, k - 1) && CONTAINER(s, k - 1)) return true;
  if (SHIP.test(s.text.slice(Math.max(0, (s.start[a] as number) - 5), s.start[a]))) return true;
  return ARTICLE(s, k) || isCount(s, k);
}
const PARTICLE_OF = names("da de di von van of");
const QUOTED = edged(/["„“«‚‘']$/u);
const SHIP = edged(/(?<!\p{L})(?:MS|MV|M\/S|M\/V|M\/F|SS|HMS|RMS) $/u);

const JOINT = names("and or nor und oder et ou y e o ni og och eller en of i lub a nebo és vagy și sau и или та");
/** Joined to another of a catalogue that is led so. */
function isJoined(s: Scan, a: number): boolean {
  const joint = a - 1;
  if (joint < 1 || !sameLine(s, a) || !apart(s, joint) || !JOINT(s, joint)) return false;
  for (let from = joint - 1; from >= 0 && from >= joint - MOST_WORDS; from--)
    if (isUpper(s, from) && isLed(s, from) && catalogues().has(plain(s.text.slice(s.start[from], s.end[joint - 1]))))
      return true;
  return false;
}
