/**
 * Words that mark a piece of an address in the lands of the world, by where they stand: before the name of what they mean ("jud. Neamț", "Urb. La
 * Floresta", "дер. Кострово"), behind it ("Kolga küla", "Истринский район"), before a number ("Mz. K", "д. 18", "íb. 204") or behind one ("3. ezk.",
 * "35-үй", "5th main"). Many are words of other kinds as well: a mark counts with its name or number alone, and what is doubtful only beside others.
 */
import { unitAt } from "../../scan/classes.ts";
import { COMMON } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { sizeOf } from "../context.ts";
import { isUpper, isWord } from "../persons/name-tokens.ts";
import { names } from "../persons/things/stops.ts";
import { gapKind, IN, LEADS } from "./pieces.ts";

/** Settlements, quarters, lands and their parts, before their names: sure ones, and those that are other words too. */
const SETTLED_WORDS = `ortsteil gehöft ot jud judet județ județul judetul comuna satul mun municipiul cătun cătunul cartierul cart sectorul
  asoc coop aahh pueblo ciudad urb urbanización cdla cdl ciudadela fracc fraccionamiento barrio bda barriada rpto reparto ens ensanche corregimiento vereda caserío pcia prov provincia pdo edo mpio municipio dpto residencial pedanía parroquia aldea cantón distrito
  freguesia concelho bairro jd loteamento assentamento povoado qta sítio chácara fazenda
  frazione fraz località loc contrada cda borgata rione regione lieudit hameau lotissement résidence rés quartier immeuble imm clos
  gmina gm powiat pow woj województwo osiedle okres okr kraj uvala otok općina opcina opć zaseok naselje општина опш засеок општ lagjja lagja lgj fshati njësia bashkia
  снт днп днт тсн сдт смт пгт мкр мкрн микрорайон хутор аул станица деревня дер посёлок поселок пос село урочище массив жк квартал махала местност вилна ауыл
  brgy barangay purok sitio subd kelurahan kecamatan kec kel kab kabupaten desa dusun dsn kampung kampong kp perum perumahan komplek komp taman tmn bandar felda
  phường quận huyện thôn ấp xóm làng đường phố tỉnh
  mtaa kata kijiji nyumba kwa ward taluk tehsil mandal dist district thana upazila vill village parish townland ყოფა სოფ სოფელი գյուղ գ`;
const SETTLED = names(SETTLED_WORDS);
const PERHAPS_SETTLED_WORDS = `sat com col colonia bo res conj conjunto villa vila parque pq pque jardim setor lot lote ens zona sector alto cond quinta hacienda finca lugar borgo os ves obec wieś o otok op com с г гр п д х р м об к общ p q x h t tp m kg rt po loc st`;
const PERHAPS_SETTLED = names(PERHAPS_SETTLED_WORDS);
/** Behind their names. */
const IS_SETTLED_WORDS = `talu küla vald alevik linn maakond saar pagasts pag novads nov ciems viensēta kaimas vs mstl sen seniūnija sav rajonas raj apskritis vienkiemis
  megye tanya puszta lakótelep település pusztája mah mahallesi mahalle köyü köy ilçesi beldesi mevkii sitesi rayonu kəndi qəsəbəsi qəs
  обл область облысы край р-н район районы ауданы ауд ауылы қаласы округ сельсовет волость громада повіт ҳаё ноҳия tumani mfy qishlog'i viloyati
  nagar colony layout enclave puram vihar bazar bazaar estate estates township kylä kommune kreis landkreis hreppur auzoa kalea palanka bigha gaon tola para chowk peth wadi society chs gardens heights crescent city lga mauza sarani`;
const IS_SETTLED = names(IS_SETTLED_WORDS);
const PERHAPS_BEHIND_WORDS = "k r қ ш п n sh county province island park court village o";
const PERHAPS_BEHIND = names(PERHAPS_BEHIND_WORDS);

/** Houses, lots, flats and their parts, before a number or a letter. */
const NUMBERED_WORDS = `g tn pst mnt skg pl ul даңғ даңғылы көш көшесі pje psje pasaje calle av avda cra cl kr flat apt apartment unit suite ste house hse hno plot plt lot lots block blk blok building bldg bld tower twr wing floor flr fl shop stand erf portion ptn phase ph extension ext section sector ward cross site rd rr road street st lane number no num nr gate km door villa box
  haus whg wohnung top stiege stg tür eingang aufgang bat bât bâtiment esc escalier appt appartement porte étage chambre
  mz mza mzna manzana lt lte lote casa dpto depto departamento apto ap piso int interior torre bloque bloq bl blq blque portal pta puerta dto escalera solar nave parcela etapa smz sm supermanzana super edif edificio zona lotif bodega unidad
  qd quadra andar cs sala conj cj setor lj loja quarto rua r
  interno sc scala pal palazzina piano lotto bus bte boîte kavel huis lgh leil leilighet oppg oppgang uppg trappa inng íb íbúð íbúð as krs rappu krt kr korter dz dzīvoklis dzīv k korp korpuss but b butas
  lok lokal mieszk m kl klatka byt vchod čp č ev lph em emelet ajtó fszt hrsz bl sc et ap interfon int bloc scara etaj nr ulaz stan kat sprat br
  бл вх ет ап улаз стан спрат бр д дом кв корп к стр строение под подъезд эт этаж уч участок литер лит секция буд пов поверх під оф үй уй пәтер п
  διαμ αρ όροφος p pall pallati shk shkalla kati hyrja h d daire ა ბ ბინა სართ სართული კორპ კორპუსი მ բն շ շենք բնակարան m mənzil ev xonadon uy dom
  ngõ ngách hẻm kiệt căn tầng phòng rt rw gg gang no lorong lrg jalan`;
const NUMBERED = names(NUMBERED_WORDS);
/** Behind a number. */
const NUMBER_OF_WORDS = `ezk esk eskuina floor flr fl cross main stage phase block sector storey kat kati sprat emelet em ajtó lph stock og etage etg stiege hæð sal tv th mf kerros krs korrus stāvs piętro piętra p patro posch poschodie nadstropje nad etaj et
  үй уй пәтер ықшамаудан шағынаудан мкр микрорайон этаж эт кв квартал подъезд поверх пов ет етаж спрат стан όροφος ορ όρ სართ სართული հարկ mərtəbə mavze daha kvartal xonadon piso planta andar etapa secc sección fase étage piano izq izda dcha dto esq derecha izquierda direito esquerdo mts metros`;
const NUMBER_OF = names(NUMBER_OF_WORDS);
/** What a landmark stands behind. */
export const LANDMARK = names(
  "opp opposite near nr behind beside off adjacent facing frente atrás junto cerca sebelah depan belakang dekat samping karşısı yanı arkası gần cạnh напротив рядом возле naproti vedle vedľa obok naprzeciw mellett vizavi lângă gegenüber neben face derrière",
);

/** Found in no other sense beside a number. */
const ONLY_NUMBERED = names(
  "mz mza mzna smz lph hrsz ngõ ngách hẻm kiệt hno hse brgy blk bldg lgh leil oppg uppg íb íbúð dz dzīvoklis erf ptn ezk пәтер ықшамаудан подъезд вх mənzil pall shk bât appt apto qd daire rt rw",
);

/** Has token `k` a figure? */
export const isFigures = (s: Scan, k: number): boolean => k < s.count && ((s.shape[k] as number) & HAS_DIGIT) !== 0;
const isLetter = (s: Scan, k: number): boolean => k < s.count && sizeOf(s, k) === 1 && !isFigures(s, k);

/** "р-н": cut short around its hyphen; the token of its last letter. */
export const isDistrict = (s: Scan, k: number): boolean =>
  sizeOf(s, k) === 1 && unitAt(s.text, (s.start[k] as number) - 1) === 45 && /^р-н$/i.test(word(s, k - 1, k));
const word = (s: Scan, from: number, to: number): string => s.text.slice(s.start[from], s.end[to]);

/** "H/No. B114", "h.no 12". */
const isOfHouse = (s: Scan, k: number): boolean =>
  /^h[/.]no$/i.test(s.text.slice((s.start[k] as number) - 2, s.end[k]));

/** One question for most words: may it mark anything? */
const MAY_MARK = names(
  [SETTLED_WORDS, PERHAPS_SETTLED_WORDS, IS_SETTLED_WORDS, PERHAPS_BEHIND_WORDS, NUMBERED_WORDS, NUMBER_OF_WORDS].join(
    " ",
  ),
);
export const mayMark = (s: Scan, k: number): boolean => MAY_MARK(s, k) || isDistrict(s, k);

/** Is the word cut short: does a stop stand behind it? */
const isCut = (s: Scan, k: number): boolean => unitAt(s.text, s.end[k] as number) === 46;

/** How much the word at `k` says of an address with what stands beside it: 2 of one alone, 1 of one beside others, 0 nothing. */
export function markAt(s: Scan, k: number): number {
  if (k < 0 || k >= s.count || !mayMark(s, k) || isFigures(s, k) || !isWord(s, k)) return 0;
  const [before, behind] = [gapKind(s, k - 1) === IN, gapKind(s, k) === IN];
  if (behind && (isFigures(s, k + 1) || isLetter(s, k + 1)) && NUMBERED(s, k))
    return ONLY_NUMBERED(s, k) || isOfHouse(s, k) ? 2 : 1;
  if (before && isFigures(s, k - 1) && sizeOf(s, k - 1) < 5 && NUMBER_OF(s, k)) return ONLY_NUMBERED(s, k) ? 2 : 1;
  if (before && !isFigures(s, k - 1) && isWord(s, k - 1) && (IS_SETTLED(s, k) || isDistrict(s, k))) return 2;
  if (behind && isWord(s, k + 1) && SETTLED(s, k)) return isSaidName(s, k + 1) ? 1 : 2;
  if ((isCut(s, k) || sizeOf(s, k) > 3) && behind && isWord(s, k + 1) && sizeOf(s, k + 1) > 1 && PERHAPS_SETTLED(s, k))
    return 1;
  if (isCut(s, k) && before && !isFigures(s, k - 1) && sizeOf(s, k - 1) > 1 && PERHAPS_BEHIND(s, k)) return 1;
  return 0;
}

/** "post to ledger 4410", and not "barrio la Sabana". */
const isSaidName = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & COMMON) !== 0 && !LEADS(s, k) && !isUpper(s, k);

/** Is the mark at `k` one of a name, and of no number? */
export const isOfName = (s: Scan, k: number): boolean =>
  !isFigures(s, k + 1) && !(k > 0 && isFigures(s, k - 1)) && (isBeforeName(s, k) || isBehindName(s, k));

/** Streets, as they are cut short. */
export const STREET_CUT = names(
  "ch rte av avda imp all bd pza plza cno pje psje ctra cra crta даңғ көш küç xiy sok cad rr bul blv",
);
/** Which of two the street or the village is. */
export const WHICH = names(
  "norra södra östra västra övre nedre øvre søndre nordre østre vestre store lille gamle gamla nya ny lilla stora inre yttre indre ytre alte neue obere untere große kleine alten neuen oberen unteren stary nowy stara nowa wielka mała dolna górna horní dolní nová stará nový starý veliki mali gornji donji gornja donja veľká malá nagy kis felső alsó uus vana suur väike верхняя нижняя новая старая большая малая",
);
/** "HN": towns by their letters. */
export const TOWN_CUT_SHORT = names("hn hcm tphcm hcmc cdmx caba edomex blr");
export const COMPASS = names("sur norte este oeste north south east west nord süd ost n s e w");
/** "im |wiesengrund 8". */
export const GERMAN_LANE = /(?<!\p{L})(?:am|im|zum|zur|beim) $/u;
/** "is", before an address, in scripts without capitals and with them. */
export const IS = names("è é est ist is on är er är jest je e este είναι है हैं था היא הוא זה هو هي هذا است হলো হল uz на");
/** Ranks and offices before the names of streets. */
export const RANK = names("tte gral gen cnel cnl cap cdte alte pte pdte prof dr mons sgto brig mcal");

/** Does the name of a settlement or a quarter follow the word at `k`? */
export const isBeforeName = (s: Scan, k: number): boolean =>
  gapKind(s, k) === IN && (SETTLED(s, k) || (PERHAPS_SETTLED(s, k) && (isCut(s, k) || sizeOf(s, k) > 2)));
/** Or does it stand before the word? */
export const isBehindName = (s: Scan, k: number): boolean =>
  IS_SETTLED(s, k) || isDistrict(s, k) || (isCut(s, k) && PERHAPS_BEHIND(s, k));
