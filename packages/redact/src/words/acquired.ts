/** What is done with goods, programs and films alone, asked about in `persons/things/acquired.ts`. Written by the project. */

/**
 * Right before what it is done with, in languages that say with a word to whom something is bought, or of what nobody does with people: "ho ordinato due",
 * "J'ai loué", "I uninstalled".
 */
export const DONE_WITH =
  `(?:[Uu]n|[Rr]e-?)?[Ii]nstall(?:ed|ing)|[Uu]ninstall|[Dd]ownload(?:ed|ing)?|[Ss]tream(?:ed|ing)|[Rr]ented|[Pp]re-?ordered|[Uu]nboxed|[Uu]nplugged|[Rr]ebooted|[Bb]inge-?watched
|(?:[Jj]['’]ai|[Jj]['’]avais|[Nn]ous avons|[Oo]n a) (?:\\p{Ll}{3,9} )?(?:acheté|commandé|loué|téléchargé|désinstallé|précommandé|visionné)
|[Cc]ompré|[Pp]edí|[Ii]nstalé|[Dd]esinstalé|[Rr]einstalé|[Aa]lquilé|[Dd]escargué|[Ee]ncargué|[Ee]strené|[Cc]ompramos|(?:[Hh]e|[Hh]emos) (?:comprado|pedido|instalado|desinstalado|alquilado|descargado|encargado)
|(?:[Hh]o|[Aa]bbiamo|[Aa]vevo) (?:\\p{Ll}{3,8} )?(?:comprato|ordinato|acquistato|noleggiato|scaricato|disinstallato|installato)
|[Cc]omprei|[Aa]luguei|[Bb]aixei|[Ii]nstalei|[Dd]esinstalei|[Ee]ncomendei|[Cc]omprámos|[Aa]lugámos
|[Aa]m (?:\\p{Ll}{3,8} )?(?:cumpărat|comandat|descărcat|instalat|dezinstalat|închiriat)
|[Zz]ainstalowałe?a?m|[Oo]dinstalowałe?a?m|[Nn]ainstaloval[ai]?|[Oo]dinstaloval[ai]?|[Ss]káhl[ai]?|[Ss]tiahol|[Ss]tiahla|[Уу]становил[аи]? себе|[Сс]качал[аи]?|[Зз]авантажи(?:в|ла)
|[Ii]nstallerade|[Aa]vinstallerade|[Ll]addade ner|[Hh]yrde|[Ii]nstallerede|[Aa]finstallerede|[Dd]ownloadede|[Ii]nstallerte|[Aa]vinstallerte|[Ll]astet ned`.replaceAll(
    "\n",
    "",
  );

/** Ordered and bought; */
export const ORDERED = `ordered bought buy purchased purchase reserved bestellt bestellte bestellen gekauft kaufte kaufen commandé commander acheté acheter pedí pedimos pedido compré comprado comprar ordinato ordinare comprato acquistato comprare comprei comprar encomendei
  besteld bestelde gekocht kocht köpt köpte beställt beställde købt købte bestilt bestilte kjøpt kjøpte ostin tilasin kupiłem kupiłam zamówiłem zamówiłam koupil koupila objednal objednala kúpil kúpila vettem rendeltem cumpărat comandat kupio kupila naručio naručila
  купих поръчах купил купила заказал заказала купив замовив замовила αγόρασα παρήγγειλα`;
/** it came, is missing, is wanted: near goods of which there are several. */
export const CAME = `got received came arrived delivered missing need want returned returning exchange stock floor roof
  erhalten bekommen geliefert angekommen fehlt fehlen brauche brauchen möchte zurückgeschickt umtauschen reçu livré arrivé arrivés arrivées manque veux voudrais renvoyé échanger
  recibí llegó llegaron falta faltan quiero necesito cambiar ricevuto arrivato arrivata arrivati arrivate manca mancano vorrei recebi chegou chegaram quero queria trocar
  gekregen ontvangen geleverd aangekomen ontbreekt wil ruilen fått levererat kom saknas vill fået leveret mangler fikk levert sain puuttuu haluan dostałem dostałam brakuje przyszły przyszedł przyszła chcę
  dostal dostala přišel přišla přišly chybí chci prišiel prišla chýba chcem kaptam megérkezett hiányzik primit ajuns lipsește vreau dobio dobila stigao stigla stigle nedostaje
  получих дойде липсва получил получила пришёл пришел пришла отримав отримала прийшов прийшла бракує έλαβα ήρθε ήρθαν λείπει`;
