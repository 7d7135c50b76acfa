/** What people do, told behind their names. */
import { classed, IS_DEED } from "../word-classes.ts";

/** What a person does, behind the name; of languages without capital nouns. */
export const DOES = classed(
  IS_DEED,
  `dice scrive mówi pisze pyta twierdzi říká píše tvrdí hovorí zegt schrijft diz söylüyor diyor утверждает пишет каже стверджує sagt meint schreibt behauptet
  ringer ringde ringte ringar ringa sade säger spør spurte sier sagde siger skrev skriver lovade lovede lovte hälsar hilser
  soitti soittaa sanoi sanoo kertoi kertoo lupasi pyysi kysyi odottaa vastasi hoitaa helistas helistab ütles ütleb ootab lubas küsis vastas
  piezvanīs zvanīja teica saka solīja gaida jautāja atbildēja skambino skambins sakė pasakė žadėjo laukia klausė atsakė
  dzwonił dzwoniła mówił mówiła powiedział powiedziała obiecał obiecała prosił prosiła czeka oddzwoni pisał pisała volal volala říkal říkala řekl řekla slíbil slíbila čeká prosí psal psala zavolá
  hovoril hovorila povedal povedala sľúbil sľúbila čaká volal zvala zvao rekla rekao javila javio obećala obećao čeka pita kliče klicala rekel povedala čaka
  hívott mondta szólt írta kéri várja spus spune sunat sună așteaptă promis
  звонил звонила сказал сказала говорит говорил говорила обещал обещала просил просила ждёт ждет написал написала перезвонит доделает оформит подойдёт подойдет придёт придет заберёт заберет привезёт привезет разберётся разберется поможет проверит доробить оформить передзвонить прийде забере привезе перевірить dokończy odbierze przyjdzie przywiezie dokončí přijde vyzvedne сообщила сообщил дзвонив дзвонила сказав казав казала обіцяв обіцяла просив просила чекає передзвонить
  каза звъня обеща чака моли пише јавио јавила рекао рекла обећао
  είπε τηλεφώνησε υποσχέθηκε περιμένει ζητάει λέει
  aradı söyledi dedi istedi bekliyor arayacak yazdı bilang bilangin katanya menelepon alisema amesema amepiga anasubiri
  fragt fragte bittet erzählte versprach demande promis pide preguntó diz pede perguntou chiede vraagt antwoordde
  spurgte frågade lovet spyr sagði segir hringdi lofaði kysyy ќе рече кажа ће
  расписался расписалась подписал подписала принимал принимала отвечал отвечала занимался занималась помогал помогала оформлял оформляла привёз привезла приезжал приезжала забрал забрала отвечает
  підписав підписала відповідав відповідала приймав приймала допомагав допомагала оформила оформив приїхав приїхала забрав забрала відповів відповіла
  obsługiwał obsługiwała odebrał odebrała podpisał podpisała zamówił zamówiła pomagał pomagała przyjął przyjęła wystawił wystawiła odebrał przyjechał przyjechała załatwi sprawdzi przekaże
  vyřídí vyřizoval vyřizovala převzal převzala podepsal podepsala pomáhal pomáhala přijel přijela přebral přebrala řešil řešila vybaví vybavoval vybavovala prevzal prevzala podpísal podpísala pomáhala riešil riešila prišiel prišla
  preuzeo preuzela potpisao potpisala pomogao pomogla došao došla primio primila prevzel prevzela podpisal pomagal pomagala prišel sprejela
  прие приела подписа помогна дойде взе отговори отговаряше
  приходил приходила пришёл пришел пришла заходил заходила зашёл зашла приехал приехала ставил ставила поставил поставила чинил чинила выезжал выезжала менял меняла поменял поменяла устанавливал устанавливала установил установила передал передала вручил вручила
  приходив приходила прийшов прийшла заходив заходила ставив ставила лагодив лагодила міняв міняла передав передала встановив встановила
  przyszedł przyszła przyjechała naprawiał naprawiała montował montowała zamontował wymienił wymieniła dostarczył dostarczyła zadzwonił zadzwoniła pomógł
  přišel přišla přijela opravoval opravovala montoval montovala vyměnil vyměnila doručil doručila pomohl pomohla prišiel prišla opravoval vymenil vymenila doručil pomohol pomohla
  svratio svratila popravljao popravio popravila montirao ugradio ugradila isporučio isporučila zamijenio donio donijela popravil popravila zamenjal prinesel prinesla
  swears swore reckons reckoned insisted
  disse falou ligou pediu prometeu ligará dijo llamó pidió prometió llamará avisó detto chiamò chiede promesso richiama aspetta appelle dit rappelle attend rappellera zei belde vroeg beloofde belt terugbelt wacht`,
  "lower",
);
