/** Things that come in several kinds, called like people: "místo Viktorie modrá", "el sillón Carmen azul", "Maria Alb în loc de Maria Gri". */
import { mannerHere } from "../../../names/model.ts";
import { spelled } from "../../../names/ordinary-words.ts";
import type { Scan } from "../../../scan/scan.ts";
import { apart, isUpper, isWord } from "../name-tokens.ts";
import { names } from "./stops.ts";

/**
 * Colours and woods as they stand behind what has them, in languages that put them there or as the form of a list ("bílá", not "bílou" as
 * in somebody's white blouse). What is a verb, a name or a small word elsewhere is left out ("vit", "sort", "lila").
 */
const BEHIND = `blanc noir bleu rouge vert jaune gris marron blanche noire bleue grise verte chêne noyer hêtre
  blanco negro azul rojo verde amarillo morado marrón blanca negra roja amarilla roble nogal haya
  branco preto vermelho amarelo roxo cinza branca preta vermelha amarela carvalho nogueira
  bianco nero blu rosso giallo grigio bianca nera rossa gialla grigia azzurro azzurra rovere noce
  alb albă negru neagră albastru albastră roșu roșie galben galbenă gri maro stejar nuc
  biały biała białe czarny czarna czarne niebieski niebieska szary szara szare czerwony czerwona zielony zielona żółty żółta brązowy brązowa dąb orzech
  bílý bílá bílé černý černá modrý modrá červený červená zelený zelená žlutý žlutá šedý šedá hnědý hnědá biely biela čierny čierna žltý žltá sivý sivá hnedý hnedá ořech orech
  белый белая чёрный чёрная черный черная синий синяя красный красная зелёный зелёная зеленый зеленая жёлтый жёлтая серый серая коричневый коричневая
  білий біла чорний чорна синій синя червоний червона зелений зелена жовтий жовта сірий сіра коричневий коричнева
  бял бяла черен черна червен червена жълт жълта сив сива кафяв кафява
  crni crna bijeli bijela plavi plava sivi siva crveni crvena bela moder modra rdeč rdeča
  μαύρο μαύρη λευκό λευκή άσπρο μπλε γκρι κόκκινο κόκκινη πράσινο πράσινη
  putih hitam merah hijau`;
/** In languages that put colours before their noun: at the end of what is said only, for "Anna weiße Tassen" is what she wants. */
const BEFORE = `white black blue red green yellow orange purple pink grey gray beige navy turquoise teal maroon oak walnut beech
  weiß weiss schwarz blau rot grün gelb grau braun türkis eiche buche nussbaum
  wit zwart blauw rood groen geel paars grijs bruin eik eiken
  svart blå röd grön gul grå brun hvid hvit rød grønn grøn
  valkoinen musta sininen punainen vihreä keltainen harmaa ruskea tammi
  fehér fekete kék piros zöld sárga szürke barna tölgy
  beyaz siyah mavi kırmızı yeşil sarı kahverengi meşe
  valge sinine punane roheline kollane pruun balta balts melns zils sarkans zaļš pelēks juoda mėlyna raudona žalia`;
const SIZE = `mini midi maxi mega small medium large xl xxl lite plus max pro stor lille liten små klein groot groß grand petit grande pequeño pequeña pequeno pequena piccolo piccola
  mare mic mică duży duża mały mała velký velká malý malá veľký veľká большая большой малая малый великий велика малий мала nagy kicsi büyük küçük suuri pieni`;
/** As they are spelled: without their accents some are small words elsewhere. */
const [isBehind, isBefore] = [spelled(BEHIND), spelled(BEFORE)];
const isKind = names(`${BEHIND} ${BEFORE} ${SIZE}`);

/** Tokens between one kind of a thing and another. */
const NEAR = 10;

/** Is `a..b` what a thing that comes in several kinds is called? */
export function isVariant(s: Scan, a: number, b: number): boolean {
  if (b > a + 1 || !isUpper(s, a)) return false;
  if (isColoured(s, b)) return true;
  const kind = isKind(s, b) && b > a ? b : b + 1;
  if (!apart(s, kind - 1) || !isKind(s, kind)) return false;
  for (let n = Math.max(0, a - NEAR); n + 1 < s.count && n <= kind + NEAR; n++)
    if (n !== a && s.hash[n] === s.hash[a] && apart(s, n) && isKind(s, n + 1) && s.hash[n + 1] !== s.hash[kind])
      return true;
  return false;
}

function isColoured(s: Scan, b: number): boolean {
  const colour = b + 1;
  if (!apart(s, b) || isUpper(s, colour)) return false;
  if (isBehind(s, colour)) return true;
  // English puts a clause behind a name without a word for it: "ask Anna white or black".
  return isBefore(s, colour) && !(apart(s, colour) && isWord(s, colour + 1)) && mannerHere(s).language !== 1;
}
