/**
 * What a noun right beside it makes a thing of, whatever acts there: schools and storms ("la borrasca Filomena dejó …"), illnesses ("zespół Downa"), works by who made
 * them ("il vinile di Battiato", "atto I (Bellini, Norma)"), tickets for a stage, airports, kitchens ("bún bò Bà Tám"), markets and squares in one word with whom they
 * are called after ("Willem Kadeplein"), goods that somebody has ("Old Bessie, our van"), codes and labels in capitals. Asked of what was found by its looks.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../../../names/features.ts";
import { LISTS, mannerHere } from "../../../names/model.ts";
import { isDutch, isGerman, isOrdinaryAnywhere } from "../../../names/ordinary-words.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../../scan/scan.ts";
import { tokenAt } from "../../context.ts";
import { edged } from "../../edged.ts";
import { isGood, isGoodBehind, isGoodsCompound, isThingWord } from "../../thing-nouns.ts";
import { acts, apart, isListed, isUpper } from "../name-tokens.ts";
import { SHOPS } from "./titles-in-quotes.ts";

/** Units that are read before and behind. */
const [BEFORE, BEHIND] = [48, 40] as const;

/** "Ombokad till Cinderella, hytt 8114". */
const CABIN = edged(/^, (?:hytt|cabin|Kabine|cabine|camarote|cabina|kajuta|hytte|каюта|kabina|hut) \d/u);
/** "HP-Ida und HP-Otto". */
const AMONG_MACHINES = /(?:^|[\s(„"])[A-Z]{2,4}-$/u;

/** "- Netzteil⏎- Ladekabel", "1. Schroeven⏎2. Moeren": a word of no list of names, alone in one of several lines that begin alike. */
export function isListItem(s: Scan, start: number, end: number): boolean {
  const { text } = s;
  const k = tokenAt(s, start);
  if (k >= s.count || s.start[k] !== start || s.end[k] !== end || isListed(s, k)) return false;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const bullet = start - line > LONGEST_BULLET ? null : BULLET.exec(text.slice(line, start));
  if (bullet === null || !/^[ \t]*(?:\n|$)/.test(text.slice(end, end + LONGEST_BULLET))) return false;
  const sign = bullet[1] === undefined ? ITEM_NUMBERED : ITEM;
  const before = text.slice(Math.max(0, line - LONGEST_ITEM), Math.max(0, line - 1));
  const next = text.indexOf("\n", end) + 1;
  return (
    (line > 0 && sign.test(before.slice(before.lastIndexOf("\n") + 1))) ||
    (next > 0 && sign.test(text.slice(next, next + LONGEST_ITEM).split("\n", 1)[0] as string))
  );
}
const [LONGEST_BULLET, LONGEST_ITEM] = [8, 60] as const;
const BULLET = /^\s*(?:([-*•–])|\d{1,2}[.)]) $/;
const ITEM = /^\s*[-*•–] \p{L}[^,.;:!?]{2,40}$/u;
const ITEM_NUMBERED = /^\s*\d{1,2}[.)] \p{L}[^,.;:!?]{2,40}$/u;

/** Is what was found from `start` to `end` by `rule` such a thing? */
export function isByNoun(s: Scan, start: number, end: number, rule: string): boolean {
  const k = tokenAt(s, start);
  if (k >= s.count) return false;
  let last = k;
  while (last + 1 < s.count && (s.start[last + 1] as number) < end) last++;
  const before = s.text.slice(Math.max(0, start - BEFORE), start);
  const behind = s.text.slice(end, end + BEHIND);
  if (rule === "person-title") return KITCHEN.test(s.text.slice(Math.max(0, start - BEFORE), (s.end[k] as number) + 1));
  if (rule === "person-again" && CALLED.test(`${s.text.slice(start, end)} `)) return true;
  if (!isUpper(s, k)) return IN_ERROR.test(before) && /^["'`’”»]/.test(behind);
  const one = k === last;
  const given = ((s.word[k] as number) & FIRST) !== 0;
  // Of "le collège Louise Michel" the family's name alone may have been found.
  let first = k;
  while (first > 0 && k - first < MOST_GIVEN && apart(s, first - 1) && isUpper(s, first - 1)) first--;
  for (let n = first; n <= last; n++) {
    const at = s.start[n] as number;
    const led = s.text.slice(Math.max(0, at - BEFORE), at);
    if (INSTITUTION.test(led) || (!given && ILLNESS.test(led)) || (n < last && AIRPORT.test(led))) return true;
    if (n === last && ((s.word[n] as number) & FIRST) !== 0 && CALLED.test(led) && !acts(s, n + 1)) return true;
  }
  if (KITCHEN.test(before) || isAuthor(s, start, end, before, behind) || isInMusic(before, behind)) return true;
  if (one && !given && !acts(s, last + 1) && (MADE_BY.test(before) || (!isListed(s, k) && ON_STAGE.test(before))))
    return true;
  if (CABIN.test(behind) || (one && AMONG_MACHINES.test(before))) return true;
  // "Paulmann Deckenlampe": a maker nobody is called like, before its good.
  if (rule === "person-model" && one && isUpper(s, last + 1) && apart(s, last) && isGoodsCompound(s, last + 1, 2))
    return true;
  if (isCode(s, k, last, before, behind) || isOurs(s, last, behind)) return true;
  if (first < last && isMarket(s, last)) return !acts(s, last + 1);
  return rule === "person-model" && one && (isOfTownInDutch(s, k, before, behind) || isGermanCompound(s, k));
}

/** Words of a name before the one that was found. */
const MOST_GIVEN = 3;

/** Schools, storms and rooms act as people do ("attend ses tablettes"); a name right behind is theirs. "im.": called after. */
const INSTITUTION = edged(
  /(?<!\p{L})(?:école|collège|lycée|colegio|instituto|escuela|escola|colégio|scuola|liceo|(?:grund|real|gesamt|haupt|volks)?schule|gymnasium|basisschool|szkoł[ayęe](?: podstawow\p{L}+)?|liceum|škol[ayue]|skolan|skolen|im\.|им\.|ім\.|borrascas?|tormentas?|hurac[áa]n(?:es)?|tempêtes?|ouragans?|orages?|tempest[ae]|uragan[oi]|tempestades?|furacão|sturm(?:tiefs?)?|stürme|orkan(?:tief)?|stormen|stormarna|orkanen|huragan|myrsky|vihar|vichřice|bouře|burza|ураган|шторм|(?<!the )(?:conference|meeting|board) room|\p{L}{0,12}raum|saal|zaal|salle|sala|salen|sali[ie]?|salę|airbus|boeing|flugzeug) ["„“«]?(?:\p{Lu}\p{L}+ (?:&|et|und|and|och|og|y|e|en|i|a|и) )?$/iu,
);
/** What is called by a given name alone: animals, toys and dishes; of a family's the noun may say whose it is. */
const CALLED = edged(
  /(?<!\p{L})(?:teddy|hase|hund|katze|kater|kuh|pferd|puppe|bär|chien|cheval|vache|poupée|ourson|perro|vaca|caballo|muñeca|cane|mucca|bambola|hond|koe|paard|beer|pies|krowa|koń|lalka|miś|pes|kráva|panenka|собака|кот|корова|кукла|мишка|sauce|soße|salsa|salat|salade|suppe|soupe|torte|tarte|gâteau|pizza|burger|sandwich|cocktail|omelette|crêpe) ["„“«]?$/iu,
);

const ILLNESS = edged(
  /(?<!\p{L})(?:[Zz]esp[óo]ł(?:u|em)?|[Cc]hor(?:oba|oby|obę|obie)|[Mm]orbus|[Mm]aladie (?:de |d['’])|[Ss]yndrome (?:de |d['’])(?:la |l['’])?|[Ss]índrome (?:de )|[Ee]nfermedad de|[Dd]oença de|[Ss]indrome di|[Mm]alattia di|[Mm]orbo di|[Zz]iekte van|[Ss]yndroom van|[Ss]yndromem?|[Сс]индром(?:а|ом|у)?|[Бб]олезнь|[Бб]олезни|[Бб]олезнью|[Хх]вороб[аиу]|[Ss]kal[aię]|[Šš]kál[aeu]|[Ss]cala|[Ee]scala de|[ÉEée]chelle de|[Ss]chaal van|[Шш]кал[аые]|[Pp]rawo|[Zz]ákon|[Ll]oi de|[Ll]egge di|[Ll]ey de|[Зз]акон|[Tt]wierdzeni[ea]|[Tt]eorema d[ei]|[Tt]héorème de|Satz (?:von|des)|[Ss]telling van|[Тт]еорем[аы]|[Rr]ównani[ea]|[Ee]cuación de|[ÉEée]quation de) ?$/u,
);

/** What carries music or a picture, and by whom; in a good that somebody owns, a given name would stand. */
const MADE_BY = edged(
  /(?<!\p{L})(?:lienzo|cuadro|quadro|tela|vinil(?:e|o|os|i)?|disques?|coffret|cofanett[oi]|partitur[ae]s?|partitions?|spartit[oi]|copertina|pochette|stamp[ae]|litografi[ae]|lithographies?|affiche|póster|poster|reproducci(?:ón|ones)|reproductions?|riproduzion[ei]|gravur[ae]s?|gravure) (?:de|di|del|della|da|do|du) $|(?<!\p{L})(?:Kunstdruck|Partitur|Klavierauszug|Noten|Schallplatte|Vinyl|Druck) von $|(?<!\p{L})(?:płyt(?:a|y|ę|ą)) z $|(?<!\p{L})(?:plac[aă]|discul|vinilul) cu $|(?<!\p{L})(?:репродукци\p{L}|пластинк\p{L}|картин\p{L}|партитур\p{L}|нот[аыу]?|репродукці\p{L}|платівк\p{L}) $/iu,
);
/** "Billets pour Werther", "Karten für Fidelio". */
const ON_STAGE = edged(
  /(?<!\p{L})(?:biglietti|billets|Karten|Eintrittskarten|entradas|bilety|lístky|vstupenky|билеты|квитки|kaartjes|biljetter|billetter|liput|jegyek|jegyet|bilete)(?: \p{Ll}{2,8})? (?:per|pour|für|para|na|до|til|till|voor|la)(?: (?:la|il|le|el|l['’]))? $/u,
);
const AIRPORT = edged(
  /(?<!\p{L})(?:[Ll]and(?:ing|ed)? at|leav(?:e|ing) from|fl(?:y|ies|ew|ying) (?:out of|from|into)|(?:Flug|Flüge) (?:nach|ab|von)(?: \p{Lu}\p{L}+)?|vols? (?:depuis|vers)|aeropuerto|aeroporto(?: di)?|aéroport|lotnisk[oau]|letiště|flygplatsen|lufthavn) $/u,
);
/** "Bánh xèo Bà …", "Cơm tấm Cô …": a dish, and how the cook is called, with a capital. */
const KITCHEN =
  /(?<!\p{L})(?:[Bb]ánh|[Pp]hở|[Bb]ún|[Cc]ơm|[Qq]uán|[Cc]hè|[Ll]ẩu|[Hh]ủ tiếu|[Xx]ôi|[Tt]iệm|[Nn]hà hàng|[Tt]rà|[Kk]em|[Nn]em|[Cc]hả|[Gg]ỏi|[Mm]ì|[Mm]iến|[Cc]háo|[Ốố]c|[Bb]ò|[Gg]à|[Vv]ịt|[Nn]ước mắm|[Bb]ia|[Cc]à phê)(?: \p{Ll}[\p{L}\p{M}]{1,6}){0,2} ["“]?(?:Bà|Cô|Ông|Chú|Dì|Anh|Chị|Bác|Cậu|Mợ|Má) $/u;

const IN_ERROR = edged(
  /(?:Error|Exception|undefined|unknown (?:column|field|key|host|table)|missing key|no such (?:column|table|key))(?:: | )["'`‘“«]$/u,
);

/** "„Lípa“ (Zahradová), 210 Kč": in brackets behind a title, where goods are told of. */
const isAuthor = (s: Scan, start: number, end: number, before: string, behind: string): boolean =>
  TITLE_BEFORE.test(before) &&
  behind.startsWith(")") &&
  (SHOPS.test(s.text.slice(Math.max(0, start - FAR), start)) || OF_BOOKS.test(s.text.slice(end, end + FAR)));
const TITLE_BEFORE = /["”“»] \((?:\p{Lu}\. ?){0,2}$/u;
const OF_BOOKS =
  /ISBN|EAN|(?<![\d])\d{1,4}(?:[.,]\d\d)? ?(?:€|Kč|zł|kr|Ft|lei|руб|₽|грн|лв|USD|EUR|GBP|CHF)|[€£$] ?\d/u;
const FAR = 90;

/** "(Bellini, Norma, atto I)": in brackets with the word for a piece or a part of one. */
const isInMusic = (before: string, behind: string): boolean => /\([^()\n]{0,30}$/u.test(before) && PIECE.test(behind);
const PIECE =
  /^[^()\n]{0,30}(?<!\p{L})(?:att[oi] [IV\d]|acte [IV\d]|acto [IV\d]|act [IV\d]|Akt [IV\d]|Aufzug|op\. ?\d|Op\. ?\d|BWV|KV \d|Satz|mvt|movement|mov\.|dějství|дейст|Sinfonie|symphony|sonat[ae])/u;

/** "AKEMI-2200", "LAN MAC:": a code or a label in capitals. */
function isCode(s: Scan, k: number, last: number, before: string, behind: string): boolean {
  for (let n = k; n <= last; n++) if (((s.shape[n] as number) & ALL_UPPER) === 0) return false;
  if (k === last) return /^-\d{2,6}(?![\d-])/.test(behind) && !/[@_.]$/.test(before);
  if (!behind.startsWith(":") || (s.end[last] as number) - (s.start[k] as number) > LONGEST_LABEL) return false;
  return !isListed(s, k) || /^: ?[\da-f]{2}[:-][\da-f]{2}/i.test(behind);
}
const LONGEST_LABEL = 9;

/** "Old Bessie, our van, …": whose thing it is, right behind. */
function isOurs(s: Scan, last: number, behind: string): boolean {
  if (!OURS.test(behind)) return false;
  for (let k = last + 2; k < s.count && k <= last + 3; k++)
    if (
      /^(?:$|[,.;:!?)\n])/.test(s.text.slice(s.end[k], (s.end[k] as number) + 1)) &&
      (isGoodBehind(s, k) || isGood(s, k) || isThingWord(s, k) || VEHICLE.test(s.text.slice(s.start[k], s.end[k])))
    )
      return true;
  return false;
}
const OURS =
  /^, (?:our|my|unser\p{L}{0,2}|mein\p{L}{0,2}|notre|mon|ma|nuestr[oa]|mi|il nostro|la nostra|o nosso|a nossa|nasz|nasza|náš|naše|vår|vores|onze|наш[аеи]?) (?:\p{Ll}{2,10} )?\p{L}/u;
const VEHICLE =
  /^(?:van|truck|car|bike|boat|tractor|camper|printer|robot|kiln|loom|mower|bus|lorry|Drucker|Wagen|Bus|Traktor|Boot|Roboter|voiture|camionnette|tracteur|imprimante|furgoneta|furgón|impresora|furgone|stampante)$/u;

/** "Willem Kadeplein", "Ter Lindemarkt": what the last word ends in is no family's name. */
const isMarket = (s: Scan, last: number): boolean =>
  ((s.word[last] as number) & LAST) === 0 &&
  MARKET.test(s.text.slice(s.start[last], s.end[last])) &&
  (LISTS(s.hash[last] as number) & FAMILY) === 0;
const MARKET =
  /\p{L}{3}(?:markt|plein|plaats|wijk|poort|gracht|kade|laan|straat|singel|brug|hal|halte|allee|platz|straße|strasse|brücke|halle|schule|torget|gatan|vägen|plassen|gata|veien|plads|gade|skolan|skolen|parken|bron|park|haus|turm|stadion|arena|theater|bad)$/u;

/** "De Haagse hopjes", "een Haagse makelaar": what is of a town, in Dutch. */
const isOfTownInDutch = (s: Scan, k: number, before: string, behind: string): boolean =>
  !isListed(s, k) &&
  /(?<!\p{L})(?:[Dd]e|[Hh]et|[Ee]en|\p{Ll}+[a-z]{2}) $/u.test(before) &&
  /^ \p{Ll}{2}/u.test(behind) &&
  /\p{L}{3}(?:sche|[^es]se)$/u.test(s.text.slice(s.start[k], s.end[k])) &&
  isDutch(s);

/** "Kabelsalat", "Glatteis", "Rohrbruch": two words of German in one, and the second is no end of a family's name. */
function isGermanCompound(s: Scan, k: number): boolean {
  if (!isGerman(s) && mannerHere(s).language !== GERMAN) return false;
  if (isListed(s, k) || (LISTS(s.hash[k] as number) & (GIVEN | FAMILY | DICTIONARY)) !== 0) return false;
  const word = s.text.slice(s.start[k], s.end[k]).toLowerCase();
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || OF_FAMILIES.test(word)) return false;
  for (let cut = 3; cut <= word.length - 3; cut++)
    if (isOrdinaryAnywhere(word.slice(cut)) && isHead(word.slice(0, cut))) return true;
  return false;
}
/** "Dauer", "Liefer", "Umzugs": as it is, without what joins it, or as the verb has it. */
const isHead = (head: string): boolean =>
  isOrdinaryAnywhere(head) ||
  isOrdinaryAnywhere(head.replace(/e?[sn]$/, "")) ||
  (head.length > 3 && ["n", "e", "t", "en"].some((ending) => isOrdinaryAnywhere(head + ending)));
const GERMAN = 2;
const [SHORTEST_COMPOUND, LONGEST_COMPOUND] = [7, 24] as const;
const OF_FAMILIES =
  /(?:bach|bäch|berg|berger|burg|burger|mann|kamp|kamper|hof|hofer|höfer|hoff|feld|felder|dorf|dorfer|dörfer|brink|hagen|hausen|häuser|heim|heimer|stein|steiner|thal|tal|taler|wald|walder|wälder|brand|horst|hardt|hart|hard|bauer|meyer|meier|maier|mayer|huber|wig|bert|old|fried|gang|au|auer|brauer|schneider|halter|meister|berger|egger|eck|ecker|furt|hain|holz|kirch|kirchner|land|loh|müller|reuter|ried|rieder|roth|see|scheid|schmidt|schmied|schulz|stadt|städter|wart|weg|weger|weiler|winkel|wirth|zweig|blum|baum|busch|bruch|brück|horn|korn|kopf|bein|fuß|hand|haar|vogel|wolf|fuchs|hahn|nagel|schein|kind|herz|reich|blut|mut|muth|löcher|pfennig|kummer|stern|hammer|zahn|bart|schuh|rock|klinge|wind|schnee|wetter|apfel|kraut|korb|sack|topf|nase|nicht|wasser|leben|tag|sang|lust|freund|brunn|bronn|grund|rain|lund|acker|rath|loch)$/u;
