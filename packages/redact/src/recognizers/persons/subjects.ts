/**
 * Families that no list holds, by what only people hold, are on or do: "Polglaze has the van", "Trevorrow signed for it", "fakturu prý má Skočdopole",
 * "оплатил Голубь". The less a word's letters say, the more has to be said beside it: here it is a thing one carries, leave that one is on, or a
 * verb of people before a capital that stands inside a sentence where no noun has one.
 */
import { DICTIONARY, FAMILY } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import {
  isGerman,
  isInflected,
  isOrdinary,
  isOrdinaryAnywhere,
  mayBeEnglish,
  mayInflect,
} from "../../names/ordinary-words.ts";
import { CYRILLIC, LATIN, unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, FIRST, LAST, ORG, PLACE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { isTownWord } from "../../words/towns.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { glued, sentenceStart } from "./name-places.ts";
import { apart, isUpper, isWord } from "./name-tokens.ts";
import { isBrandWord } from "./things/brand-names.ts";
import { isDeskWord } from "./things/desks.ts";
import { names } from "./things/stops.ts";
import { isVariant } from "./things/variants.ts";

const SCRIPTS = (1 << LATIN) | (1 << CYRILLIC);
/** Letters of the longest of these. */
const REACH = 48;
const HOLDS = edged(
  codedOnce(
    new RegExp(
      `^ (?:(?:still|already|now|only|noch|schon|nur|ancora|ya|já|al|nog|redan|allerede|encore|déjà) )?(?:${[
        "(?:has|had|kept|keeps|took|takes|lost|left|forgot|returned|brought|borrowed|collected) (?:the|his|her|my|our|their|both|all the|a|both sets of) (?:(?:spare|other|old|new|only|site|works?|master|second|company) )?(?:keys?|key ?cards?|fobs?|van|car|lorry|truck|badge|pass|laptop|phone|charger|tablet|dongle|ladder|toolbox|toolkit|receipt|paperwork|docket|remote|spares?|login|rota)",
        "signed (?:for|off on) (?:it|the|that|this|them|both|mine|ours)|(?:is|was|went|goes|has been) (?:on|off) (?:annual |sick |parental |maternity |paternity |a )?(?:leave|holiday|holidays|sick|maternity|paternity|jury duty|shift|nights|lates|earlies|duty|lunch|break|compassionate|course)",
        "hat (?:den|die|das|meinen|unseren|unsere|einen|noch den|noch die) (?:\\p{Ll}{2,12} )?(?:Schlüssel|Generalschlüssel|Transporter|Firmenwagen|Wagen|Sprinter|Ausweis|Chip|Laptop|Karte|Beleg|Ordner|Leiter|Werkzeugkoffer)|ist (?:bis \\p{L}{2,10} |ab \\p{L}{2,10} |heute |noch |gerade |wieder )?(?:im Urlaub|krank|auf Montage|in Elternzeit|außer Haus|in der Pause|krankgeschrieben|auf Schulung)",
        "(?:a|avait|garde) (?:les|la|le|mes|nos|encore les) (?:cl[ée]s?|clefs?|badge|camionnette|fourgon|voiture|carte|double|bon|télécommande)|est (?:encore |toujours )?en (?:congés?|vacances|arrêt|formation|déplacement|pause)",
        "(?:tiene|tenía|lleva) (?:las|la|el|mis|aún las|todavía las) (?:llaves?|furgoneta|mando|tarjeta|albarán|furgón|coche)|está (?:aún |todavía )?de (?:vacaciones|baja|permiso|guardia|viaje)",
        "(?:tem|tinha|ficou com|levou) (?:as|a|o) (?:chaves?|carrinha|carro|comando|cartão|guia)|está (?:ainda )?de (?:férias|baixa|folga|licença|serviço)",
        "(?:ha|aveva|tiene) (?:le|il|la|ancora le) (?:chiavi|furgone|tessera|bolla|chiave|telecomando|auto)|è (?:ancora )?in (?:ferie|malattia|permesso|trasferta|pausa|congedo)",
        "(?:heeft|had) (?:de|het|nog de|mijn) (?:sleutels?|bus|busje|pas|auto|afstandsbediening|werkbon)|is (?:nog |weer )?(?:met vakantie|op vakantie|ziek|vrij|met verlof|op cursus)",
        "(?:har|hade|havde) (?:nycklarna|nyckeln|nycklar|nøglerne|nøglen|nøklene|nøkkelen|skåpbilen|bilen|kassevognen|varebilen|taggen|kortet|nøglekortet)|(?:är|er) (?:fortfarande |stadig |fortsatt )?(?:på semester|sjukskriven|sjuk|ledig|på ferie|syg|sygemeldt|sykmeldt|på kurs|föräldraledig)",
        "(?:má|ma) (?:klíče|klíč|kľúče|klucze|klucz|dodávku|auto|kartu|kartę|dovolenou|dovolenku|urlop|wolne|volno|dyżur)|(?:je|jest) (?:na dovolené|na dovolenke|na horách|nemocný|nemocná|na nemocenské|na urlopie|na zwolnieniu|na chorobowym)|ima (?:ključeve|ključe|ključ|auto|kombi|godišnji)|je na (?:godišnjem|dopustu|bolovanju)",
        "on (?:lomalla|sairaana|sairauslomalla|vapaalla|puhkusel|haiguslehel)|(?:szabadságon|betegszabadságon) van|are (?:cheile|cheia|mașina|dubița)|este în concediu|e în concediu|(?:в отпуске|на больничном|у відпустці|на лікарняному|в отпуска|е в отпуск)",
      ].join("|")})(?!\\p{L})`,
      "u",
    ),
  ),
);

/** What people have and do, before who does it: "klíče má Vomáčka", "платил Голубь". */
const VERB_BEFORE = names(
  `má měl měla mal mala řeší řešil řešila rieši riešil riešila vyřizuje vybavuje vyřídí vybaví podepsal podepsala podpísal podpísala převzal převzala prevzal prevzala slíbil slíbila sľúbil sľúbila dostal dostala poslal poslala dal dala vzal vzala zaplatil zaplatila objednal objednala říkal říkala tvrdí hlásil hlásila
  miał miała załatwia załatwiał prowadzi podpisał podpisała odebrał odebrała obiecał obiecała wysłał wysłała dał dała wziął wzięła zapłacił zapłaciła zamówił zamówiła zgłosił zgłosiła dostał dostała
  imao imala uzeo uzela preuzeo preuzela potpisao potpisala platio platila poslao poslala dao rješava rešava riješio riješila javio javila plačal plačala prevzel prevzela poslal vzel vzela rešuje ureja
  платил платила оплатил оплатила подписал подписала взял взяла забрал забрала принял приняла отдал отдала обещал обещала звонил звонила получил получила заказал заказала расписался расписалась занимается занимался
  платив платила оплатив оплатила підписав підписала взяв взяла забрав забрала прийняв прийняла обіцяв обіцяла дзвонив дзвонила отримав отримала замовив замовила плати подписа взе прие обеща звъня получи поръча
  turi turėjo pasirašė paėmė apmokėjo užsakė pažadėjo skambino gavo samaksāja parakstīja paņēma pasūtīja solīja zvanīja saņēma maksis võttis allkirjastas tellis lubas sai maksoi otti allekirjoitti tilasi lupasi sai
  fizette kapta vitte átvette aláírta rendelte ígérte hívta kezeli intézi semnat luat primit`,
);

export function subjects(ctx: Context): void {
  const s = ctx.scan;
  if ((s.scripts & SCRIPTS) === 0) return;
  for (let n = 0; n < s.unusualCount; n++) {
    const k = s.unusual[n] as number;
    if (!isUpper(s, k)) continue;
    if (isCertain(s, k)) {
      take(ctx, k, k, 0.62, "person-called");
      continue;
    }
    if (((s.shape[k] as number) & ALL_UPPER) !== 0) {
      if (isOnForm(s, k)) ctx.emit(s.start[k] as number, (s.end[k + 1] as number) + 1, "PERSON", 0.7, "person-role");
      continue;
    }
    if (((s.word[k] as number) & ~(FIRST | LAST | AMBIGUOUS)) !== 0) continue;
    const bar = barAt(s, k);
    if (bar !== 0 && isStranger(s, k) && nameScore(s, k) > bar && !isVariant(s, k, k))
      take(ctx, k, k, 0.62, "person-acts");
  }
}

/** "с какой-то Любой", "un tal Severo", "jakaś Malina": a certain somebody, whatever the word means. */
function isCertain(s: Scan, k: number): boolean {
  if (k === 0 || !apart(s, k - 1) || !isWord(s, k) || isUpper(s, k - 1) || sizeOf(s, k) < 3) return false;
  if ((apart(s, k) && isUpper(s, k + 1)) || ((s.word[k] as number) & (ORG | PLACE)) !== 0 || isBrandWord(s, k))
    return false;
  const at = s.start[k] as number;
  return CERTAIN.within(s.text, Math.max(0, at - 18), at) && !isGerman(s);
}
const CERTAIN = edged(
  /(?<!\p{L})(?:как(?:ой|ая|ого|ому|им|ую)-то|(?:якас[ьй]|якийсь|якоїсь|якогось|якоюсь|якимсь)|някак(?:ъв|ва)|jaka[śs]|jaki[śs]|jakie[jm]ś|jakąś|jakimś|jakiegoś|nějak[áýé]|nějakou|nějakým|nejak[áýé]|nejakou|nejakým|neka|neki|nekom|neku|nekim|izvjesn[ia]|izvesn[ia]|kažkoks|kažkokia|kaut kāds|kaut kāda|keegi|eräs|bizonyos|un tal|una tal|um tal de|uma tal de|um tal|uma tal|un certo|una certa|un certain|une certaine|un dénommé|une dénommée|een zekere|en viss|en vis|κάποι[αοη]ν?|κάποιος|κάποιον) $/u,
);

/** "Conductor: URRUTICOECHEA S.": shouted on a form behind what somebody is, with the letter of the other name. */
function isOnForm(s: Scan, k: number): boolean {
  if (k === 0 || sizeOf(s, k) < 4 || !isWord(s, k) || k + 1 >= s.count || !apart(s, k)) return false;
  if (sizeOf(s, k + 1) !== 1 || unitAt(s.text, s.end[k + 1] as number) !== 46 || !isUpper(s, k + 1)) return false;
  if (s.text.slice(s.end[k - 1], s.start[k]) !== ": " || ((s.word[k] as number) & (ORG | PLACE)) !== 0) return false;
  return ((classes[s.mark[k - 1] as number] as number) & (IS_KIN | IS_ROLE)) !== 0 || DRIVER(s, k - 1);
}
const DRIVER = names(
  "conductor copiloto piloto chofer chófer driver courier fahrer beifahrer chauffeur livreur conducteur autista conducente motorista condutor kierowca řidič vodič vozač sofőr șofer sürücü şoför kuljettaja förare fører sjåfør chauffør bestuurder operator operario técnico tecnico technician techniker technicien monteur titular cliente client kunde klient zákazník ügyfél asiakas kund müşteri",
);

/** The sum that a stranger has to come to; 0 where nothing beside it tells a person. */
function barAt(s: Scan, k: number): number {
  const to = s.end[k] as number;
  if (unitAt(s.text, to) === 32 && HOLDS.within(s.text, to, to + REACH)) return isGerman(s) ? GERMAN : HOLDING;
  if (k === 0 || !apart(s, k - 1) || isUpper(s, k - 1) || sentenceStart(s, k)) return 0;
  // "1160 Wien, bei Frantsich.": at whose door.
  if (AT(s, k - 1) && CLOSES.within(s.text, to, to + 2) && isGerman(s)) return GERMAN;
  if (unitAt(s.text, to) === 32 && LIVES.within(s.text, to, to + REACH)) return isGerman(s) ? 0 : BEHIND_VERB;
  if (!(VERB_BEFORE(s, k - 1) || DOES(s, k - 1))) return 0;
  if (isGerman(s) || mayBeEnglish(s) || !mayInflect(s)) return 0;
  // "платил Голубь": a word of the language with a capital of its own.
  return isOrdinary(s, k) || isInflected(s, k) ? BEHIND_VERB_WORD : BEHIND_VERB;
}
const AT = names("bei");
const CLOSES = edged(/^(?:[.,;!?)\n]|$)/u);
/** Where neighbours live. */
const LIVES = edged(
  /^ (?:z (?:parteru|naprzeciwka|góry|dołu|przeciwka|(?:pierwszego|drugiego|trzeciego|czwartego|\d+\.?) piętra)|od vedle|z přízemí|z prízemia|(?:z|ze) (?:prvního|druhého|třetího|\d+\.) patra|zhora|zdola|odnaproti|odvedľa|(?:со|с) (?:первого|второго|третьего|четвёртого|пятого|\d+-?г?о?) этажа|сверху|снизу|(?:з|із) (?:першого|другого|третього) поверху|зверху|знизу|s (?:prvog|drugog|trećeg) kata|iz prizemlja|odozgo|odozdo|iz pritličja|felettünk|fölöttünk|alattunk|mellettünk|szemben|yläkerrasta|alakerrasta|naapurista|ülemiselt|alumiselt|iš pirmo|de la parter|de la etajul)(?!\p{L})/u,
);
const [HOLDING, GERMAN, BEHIND_VERB, BEHIND_VERB_WORD] = [-260, -20, -260, 150] as const;

/** A word that no list of words or towns has, with no other capital beside it. */
function isStranger(s: Scan, k: number): boolean {
  if (((SCRIPTS >>> (s.script[k] as number)) & 1) === 0 || !isWord(s, k) || (s.cue[k] as number) !== 0) return false;
  if (sizeOf(s, k) < 4 || ((s.shape[k] as number) & ALL_UPPER) !== 0 || glued(s, k)) return false;
  if (apart(s, k) && isUpper(s, k + 1)) return false;
  if (k > 0 && apart(s, k - 1) && isUpper(s, k - 1) && !sentenceStart(s, k - 1)) return false;
  const lists = LISTS(s.hash[k] as number);
  if ((lists & DICTIONARY) !== 0 || isBrandWord(s, k) || isDeskWord(s, k)) return false;
  if ((lists & FAMILY) !== 0 || ((s.word[k] as number) & LAST) !== 0 || s.script[k] === CYRILLIC) return true;
  if (isOrdinary(s, k)) return false;
  return !isTownWord(s.hash[k] as number) && !isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k]));
}
