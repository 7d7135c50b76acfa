/** What only people are said to do, as words and patterns behind a name. */

/** One word is enough: to speak, write, telephone, ask, wait and want, in forms that are no other word of the languages here. */
export const SAYING = `bakacak ilgilenecek getirecek gelecek götürecek halledecek called rang phoned emailed texted asked replied complained swears reckons insists apologised apologized
  ruft rief meldet meldete wartet wartete fragte möchte wollte schreibt schrieb sagte meinte beschwert telefoniert antwortete kündigte unterschrieb
  appelle rappelle attend demande souhaite voudrait aimerait téléphone répond réclame rappellera appellera
  llama llamó llamará escribió dijo pide pidió pregunta preguntó quiere quería espera contestó respondió avisó firmó reclama reclamó solicita comentó insiste prefiere olvidó
  ligou ligará escreveu disse pediu pede perguntou pergunta quer queria aguarda respondeu avisou assinou reclamou reclama solicitou esqueceu
  richiama richiamerà chiama chiede scrive aspetta vuole voleva vorrebbe telefona risponde attende insiste chiamerà
  belde schreef schrijft vroeg vraagt zei zegt wacht wachtte wilde mailde antwoordde appte
  ringde ringer ringte ringede ringar hörde skrev skriver väntar venter frågade frågar spurte spurgte svarade svarer svarte undrar mailade mejlade
  soitti soittaa kysyi kysyy odottaa odotti haluaa haluaisi lähetti sanoi sanoo kirjoitti vastasi pyysi pyytää valitti unohti kertoi
  dzwoni dzwonił dzwoniła zadzwoniła zadzwonił pisała pisał napisała napisał pytała pytał pyta czeka czekała czekał prosi prosiła prosił chce chciała chciał chciałaby chciałby mówi mówiła powiedziała odpisała odpisał zgubiła zgubił zapomniała zapomniał oddzwoni rezygnuje
  volala volal volá psala psal píše ptala ptal čeká čaká napsala napsal napísala napísal chce chtěla chtěl chcela chcel žádá žiada prosí prosila prosil říká říkala řekla povedala zapomněla zabudla ztratila stratila odpověděla odpovedala stěžuje zavolá
  hívott telefonált kérte kérdezi kérdezte várja szólt mondta mondja válaszolt elfelejtette elvesztette panaszkodott szeretne szeretné akarja jelezte visszahív
  sună întreabă așteaptă aşteaptă cere vrea dorește doreşte spune roagă solicită
  звонила звонил позвонила позвонил писала писал написала написал просит просила просил попросила попросил ждёт ждет ждала ждал спрашивает спросила спросил спрашивала хочет хотела хотел говорит говорила сказала сказал ответила ответил прислала прислал забыла забыл потеряла потерял жалуется жаловалась жаловался перезвонит требует уточняет
  дзвонила дзвонив телефонувала телефонував написала написав просить чекає чекала чекав питає питала питав хоче хотіла хотів каже казала казав сказала сказав відповіла відповів забула забув загубила загубив скаржиться передзвонить вимагає
  звъня попита пита чака иска искаше моли каза отговори забрави загуби твърди настоява
  zove zvala zvao čeka pita traži želi hoće kaže piše moli javlja kliče klicala čaka vpraša vprašala sprašuje prosi reče rekla rekao
  τηλεφώνησε έγραψε ρώτησε ρωτάει περιμένει ζητάει ζήτησε θέλει ήθελε λέει είπε απάντησε ξέχασε παραπονέθηκε επιμένει
  aradı arıyor arayacak yazdı sordu soruyor bekliyor istiyor istedi diyor dedi söyledi unuttu kaybetti
  menelepon bilang meminta bertanya menunggu komplain lupa
  typed retyped mistyped pasted misread misheard mislaid forgot thinks thought believes knew hopes wonders remembers retired resigned realised realized volunteered quit clicked pressed tapped
  denkt glaubt schwört hofft arbeitet wohnt vertritt vergaß verlor holte brachte zahlte
  pense croit jure habite travaille espère préfère oublie
  cree jura vive trabaja piensa prefiere pagó recogió pegó metió tecleó perdió dejó trajo cogió
  pensa crede giura abita lavora spera preferisce
  acha acredita mora trabalha prefere pagou levantou colou digitou perdeu deixou trouxe levou buscou
  denkt gelooft zweert woont werkt hoopt vergat typte plakte haalde betaalde verloor bracht tekende vervangt
  tror tycker svär hoppas bor jobbar glömde klistrade hämtade betalade tappade lämnade vikarierar synes sverger håper jobber glemte hentet betalte mistet vikarierer sværger håber hentede mistede
  luulee uskoo vannoo asuu työskentelee toivoo haki maksoi hukkasi jätti näppäili tuuraa sijaistaa arvab usub vannub elab töötab
  myśli wierzy przysięga mieszka pracuje odebrał odebrała zapłacił zapłaciła wpisał wpisała wkleił wkleiła zastępuje przyniósł przyniosła
  myslí věří přísahá bydlí zapomněl vyzvedl vyzvedla zaplatil zaplatila ztratil zadal zadala vložil vložila zastupuje přinesl přinesla verí prisahá býva zabudol vyzdvihol vyzdvihla stratil priniesol priniesla
  gondolja hiszi esküszik lakik dolgozik reméli átvette kifizette beírta beillesztette helyettesít elhozta elvitte
  crede jură locuiește lucrează speră
  мисли вярва кълне живее надява забрави плати изгуби въведе донесе замества
  думает считает верит клянётся живёт надеется забрала оплатил оплатила ввёл ввела вставил вставила замещает принёс принесла
  думає вважає вірить присягається живе сподівається забрав забрала сплатив сплатила ввів ввела вставив вставила замінює приніс принесла
  νομίζει πιστεύει ορκίζεται μένει παρέλαβε πλήρωσε έχασε πληκτρολόγησε έφερε ελπίζει
  misli vjeruje veruje zaboravio zaboravila platio platila izgubio izgubila donio donijela doneo donela upisao upisala`;

/** Whose it is or with whom: behind a verb that papers and parcels are the subject of as well ("Grant approved", "Bill paid twice"). */
const OBJECT = "(?:the|a|an|his|her|their|it|that|this|me|us|him|them|my|our|for|you) ";
const KIN_OR_JOB =
  "(?:accountant|manager|boss|colleague|customer|client|daughter|son|wife|husband|mother|father|mum|mom|dad|sister|brother|partner|supervisor|engineer|driver|tenant|neighbou?r|carer|friend|agent|rep|handler|lead|teacher|lawyer|assistant|landlord|landlady|contact|admin|user|caller|account (?:manager|owner|holder)|policy ?holder|card ?holder)";
/** What notes say of somebody in a word or two: whose turn it is, who is there, who knows, who took it. */
const NOTED = [
  // Who does not take the telephone.
  "(?:won['’]?t|doesn['’]?t|didn['’]?t|not) (?:pick(?:ing)? up|answer(?:ing)?)(?!\\p{L})|wont pick up|doesnt (?:pick up|answer)|geht nicht (?:ran|dran|ans Telefon)(?!\\p{L})|ne décroche (?:pas|plus)(?!\\p{L})|no (?:coge|descuelga)(?!\\p{L})|(?:tar|tager) (?:inte|ikke) telefonen|telefonu açmıyor|δεν σηκώνει|не (?:си )?вдига|не бере|nedvíha|nu ridică",
  // What is told of whoever was told, reached or missed, and who comes back when; of several languages.
  "(?:informed|aware|away|dealing|unhappy|chased|reached|seen it|rec['’]?d|off (?:til|till|until|sick)|agreed|advised|confirms|declined|declines)(?=[.,!?;)\\n]|$)|(?:chased|reached|advised|informed|aware|away|off|dealing with|seen|rec['’]?d) (?:again|twice|\\dx|by|on|this|it|til|till|until|of|about|the|today|all)(?!\\p{L})",
  "(?:informiert|erreicht|benachrichtigt|angeschrieben|verständigt|verhindert|unzufrieden|verärgert|wartet|wartet noch)(?=[.,!?;)\\n]|$)|(?:sagt|meint) (?:nein|ja)(?!\\p{L})|(?:bis|ab) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|morgen|nächste) (?:\\p{L}+ )?(?:weg|krank|frei|im Urlaub)|(?:kommt|ruft) (?:heute|morgen|später|nicht|am|um|nochmal|wieder|zurück)(?!\\p{L})",
  "(?:prévenue?|informée?|relancée?|contactée?|absente?|mécontente?|injoignable|refuse|confirme|attend)(?=[.,!?;)\\n]|$)|(?:relancée?|prévenue?|contactée?|absente?) (?:\\dx|hier|ce|lundi|mardi|mercredi|jeudi|vendredi|par|jusqu|aujourd)|(?:revient|rappelle|repasse|passe|vient|sera là) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|à|ce|cet|plus tard|chercher)(?!\\p{L})|a (?:ma|mes|les|la) (?:clés?|clef|facture|carte)|est (?:partie?|sortie?|rentrée?)(?=[ .,!?;)\\n]|$)",
  "(?:avisad[oa]|informad[oa]|contactad[oa]|ausente|enfadad[oa]|molest[oa]|confirma|rechaza|descontent[oa])(?=[.,!?;)\\n]|$)|(?:llama|vuelve|viene|pasa|regresa|recoge) (?:hoy|mañana|el lunes|el martes|el miércoles|el jueves|el viernes|más tarde|luego)(?!\\p{L})|tiene (?:las|la|mis|mi|sus|su|el|una) (?:llaves?|factura|tarjeta|paquete|cita|razón|duda)|(?:me|nos) (?:mandó|envió|pasó|dio|recogió)(?!\\p{L})|dice que (?:no|sí)|firmó por",
  "(?:avvisat[oa]|informat[oa]|contattat[oa]|assente|arrabbiat[oa]|conferma|rifiuta|scontent[oa])(?=[.,!?;)\\n]|$)|(?:torna|richiama|passa|viene|ritorna|chiama) (?:domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|più tardi|dopo)(?!\\p{L})|ha (?:le|la|il|i) (?:chiavi|chiave|fattura|tessera|pacco|numero)(?!\\p{L})|dice di (?:no|sì)",
  "(?:avisad[oa]|informad[oa]|contactad[oa]|ausente|chatead[oa]|confirma|recusa)(?=[.,!?;)\\n]|$)|(?:volta|liga|vem|passa|retorna) (?:hoje|amanhã|segunda|terça|quarta|quinta|sexta|mais tarde)(?!\\p{L})|tem (?:as|a|o) (?:chaves?|fatura|cartão|encomenda)|(?:me|nos) (?:mandou|deu|passou)(?!\\p{L})|não (?:me|nos) (?:respond|lig|atend)|diz que (?:não|sim)|assinou por",
  "(?:ingelicht|geïnformeerd|boos|ontevreden|verhinderd|weigert|bevestigt|twijfelt)(?=[.,!?;)\\n]|$)|(?:komt|belt|is) (?:morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|later|straks) ?(?:terug|langs|weer)?(?!\\p{L})|(?:heeft|had) (?:de|mijn|onze|het) (?:sleutels?|factuur|pakje|pakket|nummer)(?!\\p{L})|reageert niet|zegt (?:nee|ja)(?!\\p{L})|heeft (?:me|ons) (?:gestuurd|geholpen|doorverwezen)",
  "(?:kommer|ringer|ringar|svarer|svarar) (?:imorgon|i morgen|i dag|idag|aldrig|aldri|på måndag|mandag|tilbake|tillbaka|senere|senare)(?!\\p{L})|har (?:nycklarna|nyckeln|nøglerne|nøglen|nøklene|nøkkelen|paketet|pakken)|(?:skickade|sendte) (?:mig|meg)(?!\\p{L})|(?:säger|siger|sier) (?:nej|nei|ja)(?!\\p{L})|skrev (?:under|på)(?!\\p{L})|(?:informerad|informeret|informert|orienterad|underrettet)(?=[.,!?;)\\n]|$)",
  "(?:palaa|soittaa|tulee) (?:huomenna|tänään|maanantaina|myöhemmin|takaisin)(?!\\p{L})|(?:értesítve|tájékoztatva|kiértesítve|elérve)(?=[.,!?;)\\n]|$)|(?:jön|hív|visszajön) (?:holnap|ma|hétfőn|később)|(?:holnap|ma|hétfőn|kedden|szerdán|csütörtökön|pénteken) (?:jön|hív|érkezik|visszahív)|szabin (?:van)?",
  "(?:wraca|oddzwoni|przyjdzie|dzwoni) (?:jutro|dziś|dzisiaj|w poniedziałek|później)(?!\\p{L})|(?:powiadomion[ya]|poinformowan[ya]|nieobecn[ya]|odmawia|potwierdza)(?=[.,!?;)\\n]|$)|mówi że(?!\\p{L})|se (?:vrátí|vráti|ozve|staví) (?:zítra|zajtra|dnes|v pondělí|později)|(?:informován[a]?|informovan[ýá]|odmítá|odmieta|potvrzuje|potvrdzuje)(?=[.,!?;)\\n]|$)|(?:vraća se|dolazi|zove) (?:sutra|danas|kasnije)",
  "(?:вернётся|вернется|перезвонит|придёт|придет|приедет) (?:завтра|сегодня|позже|в понедельник|после)(?!\\p{L})|(?:уведомлена?|уведомлён|предупреждена?|предупреждён|проинформирована?|недоступна|недоступен|отказывается)(?=[.,!?;)\\n]|$)|говорит (?:нет|да|что)(?!\\p{L})|(?:повернеться|передзвонить|прийде) (?:завтра|сьогодні|пізніше)|каже (?:ні|так|що)(?!\\p{L})|се връща(?!\\p{L})|(?:уведомен|информиран)а?(?=[.,!?;)\\n]|$)|казва (?:не|да|че)(?!\\p{L})",
  "(?:se întoarce|vine|sună|revine) (?:mâine|azi|luni|marți|mai târziu)(?!\\p{L})|m-a (?:trimis|sunat|ajutat)|(?:anunțat|informat|contactat)ă?(?=[.,!?;)\\n]|$)|(?:yarın|bugün|pazartesi) (?:dönüyor|dönecek|gelecek|geliyor|arayacak)|hayır diyor|(?:bilgilendirildi|haberdar|arandı)(?=[.,!?;)\\n]|$)|(?:balik|kembali) (?:besok|nanti|lagi|senin)|(?:kemarin|tadi) (?:nelpon|telepon|menelepon|bilang|datang)",
  // Who lives, works, stands in for whom and comes back when; what was done with a parcel, a key and a code; of several languages.
  "(?:lives|lodges|works|worked|stays) (?:next|nearby|upstairs|downstairs|here|there|in|at|on|from|with|for|remotely|nights|part|opposite|alone|across|a few)(?!\\p{L})|(?:moved|checked|signed|logged|clocked) (?:out|in|away)(?!\\p{L})|got (?:locked out|logged out|back|home|in|married|promoted|confused|through)(?!\\p{L})|(?:covers|covered|stood in|stands in|filled in|filling in) for(?!\\p{L})|(?:took|takes|has|had) (?:the (?:day|week|morning|afternoon) off|early retirement|a day off|maternity)",
  "(?:would|['’]d) (?:like|prefer|rather|love) (?:a|the|to|her|his|their|it|an|not|if)(?!\\p{L})|never (?:got|received|had|saw|signed|told|opened) (?:the|a|an|his|her|their|it|any|that|this|me|us)(?!\\p{L})|(?:has|had|lost|found|broke|kept) (?:the|his|her|their|my|our) (?:other |spare |old |second )?(?:keys?|fob|dongle|badge|receipt|voucher|letter|wallet|purse|glasses|login|password|phone|card)(?!\\p{L})",
  "(?:picked|dropped|handed|carried|brought|took|collected|misplaced|lost|paid|posted|reset|escalated|closed|reopened|booked|cancelled|returned|accepted|refused|moved|owns|shared|uploaded|signed|approved) (?:up |off |over |in |back |round |for )?(?:it|this|that|the|her|his|their|my|our|me|us|in cash|by mistake|by accident)(?: (?:parcel|package|delivery|key|keys|code|dongle|case|queue|shift|refund|form|folder|scan|letter|desk|box|shop|file|wrong)|[.,!?;)]|$| (?:on|at|from|by|with|to|for|home|yesterday|today|twice|again|last|in)(?!\\p{L}))",
  "and (?:I|me) (?:share|both|are|were|have|had|live|ordered|agreed|spoke|met|will|went|tried|bought)(?!\\p{L})|(?:comes|came|gets|is|will be) (?:back|home|in|off) (?:on|at|next|tomorrow|from|until|till|after|by|in|later|tonight)(?!\\p{L})|is (?:away|abroad|retired|retiring|pregnant|deaf|blind|elderly|my|her|his|our|their|the (?:owner|account|tenant|customer|carer|caretaker|contact|one who))(?!\\p{L})|was (?:on the (?:call|phone|line)|there when|with me|my)(?!\\p{L})|apologi[sz]ed (?:for|to|and)(?!\\p{L})|needs (?:her|his|their|to (?:call|sign|know|speak|be told|see|pay|leave|go))(?!\\p{L})",
  "(?:hat|hatte)(?: \\p{L}{1,24}){0,5} (?:abgeholt|eingegeben|vertippt|eingefügt|kopiert|verlegt|verloren|verwechselt|bezahlt|gezahlt|repariert|mitgenommen|hingelegt|vergessen|gekauft|gefragt|geöffnet|benutzt|unterschrieben|gelesen|gehört|angenommen|abgegeben|gesehen|gewusst|entschieden|geantwortet)(?!\\p{L})|(?:hat|hatte) (?:den|die|das|einen|eine|noch|meine[nr]?|unsere[nr]?|keinen|keine) (?:\\p{L}{2,16} )?(?:Schlüssel|Karte|Ausweis|Brief|Quittung|Urlaub|Zettel)(?!\\p{L})",
  "(?:braucht|besitzt|bekam|bekommt|möchte|erhielt|hätte) (?:gern|gerne|nie|keinen|einen|eine|ein|den|die|das|noch|kein|keine)(?!\\p{L})|(?:ist|war) (?:bis|ab|seit|mein|meine|unser|unsere|im (?:Urlaub|Gespräch|Krankenhaus|Homeoffice|Ausland)|in (?:Elternzeit|Rente|Kur)|umgezogen|ausgezogen|verreist|weg|schwerhörig|dabei|mit)(?!\\p{L})|und ich(?!\\p{L})|(?:kommt|ist) (?:am|erst|wieder|nächste|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|morgen|zurück)(?!\\p{L})",
  "(?:a|avait|n['’]a pas) (?:\\p{Ll}{2,10} )?(?:collé|saisi|récupéré|oublié|perdu|tapé|payé|déménagé|démissionné|pris|emmené|rapporté|ramené|réparé|ouvert|vu|lu|entendu|acheté|confondu|déposé|retiré|voulu)(?!\\p{L})|(?:a|avait) (?:l['’]autre|ma|mes|sa|ses|nos|la|les|le|un) ?(?:clé|clés|carte|badge|double|papiers|voiture)(?!\\p{L})|(?:n['’]habite|ne travaille|ne vit) (?:plus|pas)(?!\\p{L})|(?:me|nous) (?:remplace|remplacera|prévient|conseille)(?!\\p{L})|(?:est|était) (?:absente?|en (?:congé|congés|vacances|réunion|arrêt|télétravail|ligne|déplacement)|parti|partie|mon|ma|notre|à (?:l['’]étranger|l['’]hôpital|la retraite))(?!\\p{L})|et moi(?!\\p{L})|voudrait (?:une?|que|savoir|le|la|bien)(?!\\p{L})",
  "(?:ya )?no (?:vive|trabaja|recibió|firmó|abrió|recuerda|encuentra)(?!\\p{L})|(?:me|nos) (?:cubre|sustituye|avisa|ayuda)(?!\\p{L})|(?:está|estaba) (?:fuera|de|en (?:casa|la reunión|una reunión|el médico|camino)|enferm[oa]|ausente|jubilad[oa])(?!\\p{L})|tiene (?:la|las|el|los|mi|mis|otra) (?:otra |otro )?(?:llaves?|tarjeta|papeles|recibo|copia)|(?:necesita|quisiera) (?:un|una|hablar|saber|que|su|firmar)(?!\\p{L})|y yo(?!\\p{L})|abrió (?:la|el|una|ayer)(?!\\p{L})|(?:lo|la) (?:arregló|quiso|cogió|recogió|pidió|firmó|abrió)(?!\\p{L})|vuelve(?!\\p{L})",
  "(?:ha|aveva|l['’]ha) (?:\\p{Ll}{2,10} )?(?:incollato|sbagliato|ritirato|pagato|perso|digitato|lasciato|portato|preso|aperto|riparato|comprato|confuso|letto|visto|sentito|voluto|dato|cambiato)(?!\\p{L})|(?:ha|aveva) (?:l['’]altra|mia|sua|la|le|il|i) ?(?:chiave|chiavi|tessera|carte|copia)(?!\\p{L})|non (?:abita|lavora|vive|ricorda|trova) (?:più|qui|\\p{Ll})|(?:mi|ci) (?:sostituisce|avvisa|aiuta|copre)(?!\\p{L})|(?:è|era) (?:via|fuori|in (?:ferie|riunione|malattia|pensione|viaggio)|malat[oa]|assente|mio|mia|nostro|nostra|al telefono)(?!\\p{L})|(?:torna|rientra|vorrebbe)(?!\\p{L})|l['’]abbia(?!\\p{L})|lo voleva(?!\\p{L})|c['’]era(?!\\p{L})",
  "(?:já )?não (?:mora|trabalha|recebeu|assinou|lembra|encontra)(?!\\p{L})|(?:cobre|substitui|avisa|ajuda)-(?:me|nos)(?!\\p{L})|(?:está|estava) (?:fora|de|em (?:casa|reunião)|doente|ausente|reformad[oa]|aposentad[oa])(?!\\p{L})|tem (?:a|as|o|os|outra|minha) (?:outra |outro )?(?:chaves?|cartão|papéis|recibo|cópia)|(?:precisa de|gostaria de)(?!\\p{L})|e eu(?!\\p{L})|(?:abriu|arranjou|recebeu) (?:a|o|uma?|ontem|isto|isso)(?!\\p{L})|já (?:respondeu|ligou|assinou|pagou)(?!\\p{L})|volta (?:na|no|à|segunda|terça|quarta|quinta|sexta)(?!\\p{L})",
  "(?:heeft|had) (?:de|een|zijn|haar|mijn|onze|het|geen) (?:andere |nieuwe |reserve)?(?:sleutels?|pas|kaart|brief|bon|pasje)(?: nodig)?(?!\\p{L})|(?:is|was) (?:weg|ziek|vrij|met (?:vakantie|verlof|pensioen)|mijn|onze|verhuisd|erbij|tot|op (?:vakantie|kantoor)|aan de (?:telefoon|lijn))(?!\\p{L})|en ik(?!\\p{L})|(?:wil|wilde|zou) (?:graag|liever|een|weten|het)(?!\\p{L})|komt(?: \\p{Ll}{2,10})? terug(?!\\p{L})|woont(?!\\p{L})",
  "(?:har|hade|havde) (?:den andra|den andre|den anden|min|mitt|hennes|ikke|inte|redan|allerede|ett|en) ?(?:nyckeln?|nøkkelen|nøgle|nøglen|kort|kortet|svarat|svart|svaret|betalt|betalat|fått|fået)(?!\\p{L})|(?:är|er|var) (?:borta|borte|væk|sjuk|syk|syg|ledig|på (?:semester|ferie|kontoret|jobb|arbejde|telefonen|møte|möte)|min|mitt|vår|vores|med(?= när| da|[.,]))(?!\\p{L})|(?:behöver|trenger) (?:en|ett|et|nytt|nye?|hjälp|hjelp|sin|sitt)(?!\\p{L})|(?:och|og) (?:jag|jeg)(?!\\p{L})|(?:vill|vil) (?:ha|have|helst|gärna|gjerne|gerne|veta|vite|vide)(?!\\p{L})|(?:kommer|er|är) (?:på|til|tilbake|tillbaka|tilbage|hem|hjem|hjemme|imorgon|i morgen)(?!\\p{L})|skrev (?:fel|feil|forkert)(?!\\p{L})|bor(?!\\p{L})|(?:lagade|fikset|fiksede|ordnade) det(?!\\p{L})",
  "(?:nie|już) (?:mieszka|pracuje|odpisał|odpisała|dostał|dostała|podpisał|podpisała|pamięta|tu)(?!\\p{L})|mnie (?:zastępuje|zastąpi)(?!\\p{L})|ma (?:drugi|drugie|zapasow|mój|moje|swój|urlop|wolne|klucz)|(?:potrzebuje|chciałby|chciałaby|może)(?: \\p{Ll}{2,12})? (?:kart|kopi|now|otworzyć|przyjść|podpisać|zadzwonić|odebrać)|i ja(?!\\p{L})|(?:wraca|wróci|przyjdzie|przyjedzie)(?!\\p{L})|jest (?:na (?:urlopie|zwolnieniu|spotkaniu)|chor[ya]|nieobecn[ya]|moim|moją)(?!\\p{L})|(?:to|go|ją|je) (?:naprawił|odebrał|podpisał|zapłacił|założył|zgubił)a?(?!\\p{L})|tak (?:chciał|mówił)a?(?!\\p{L})",
  "(?:už )?(?:nebydlí|nepracuje|nedostal|nedostala|nepodepsal|nebýva|nepamatuje)(?!\\p{L})|má (?:druhý|náhradní|druhé|klíče?|kľúče?|dovolenou|dovolenku|volno)(?!\\p{L})|a já(?!\\p{L})|a ja(?!\\p{L})|(?:potřebuje|potrebuje) (?:nov|kart|vědět|vedieť)|je (?:na (?:dovolené|dovolenke|nemocenské|schůzce)|nemocn[áý]|můj|moje|môj|chor[ýá]|pryč)(?!\\p{L})|(?:se|sa) (?:vrátí|vráti|odstěhoval|odsťahoval|přestěhoval)a?(?!\\p{L})|to (?:opravil|podepsal|podpísal|vyzvedl|zaplatil|věděl|vedel)a?(?!\\p{L})",
  "(?:már )?nem (?:itt lakik|lakik|kapta|írta alá|emlékszik|dolgozik)(?!\\p{L})|és én(?!\\p{L})|(?:szabadságon|betegszabadságon|szabin) van(?!\\p{L})|(?:hétfőn|kedden|szerdán|csütörtökön|pénteken) (?:jön|visszajön|dolgozik)(?!\\p{L})|(?:nu mai|nu) (?:locuiește|lucrează|a primit|a semnat)(?!\\p{L})|a (?:uitat|ridicat|plătit|pierdut|tastat|lipit|adus|luat|deschis|vrut|reparat)(?!\\p{L})|are (?:cealaltă|cheia|cheile|nevoie|cardul)(?!\\p{L})|e(?:ste)? (?:în (?:concediu|ședință)|plecat|plecată|bolnav|bolnavă)(?!\\p{L})|și (?:eu|cu mine)(?!\\p{L})|se întoarce(?!\\p{L})",
  "(?:уже |больше |вже |більше |вече )?(?:здесь |тут )?(?:не|няма) (?:живёт|живет|живе|получал|получала|отримав|отримала|получи|подписывал|подписывала|помнит|памятає)(?!\\p{L})|и (?:я|аз)(?!\\p{L})|і я(?!\\p{L})|та я(?!\\p{L})|(?:в|у) (?:отпуске|відпустці|отпуск|командировке|відрядженні|больнице|лікарні)(?!\\p{L})|(?:на|на) (?:больничном|лікарняному|пенсии|пенсії|болничен)(?!\\p{L})|(?:его|её|її|його) (?:починил|починила|забрал|забрала|полагодив|полагодила|забрав)(?!\\p{L})|(?:переехал|переехала|уволился|уволилась|переїхав|переїхала|звільнився|звільнилася|вернётся|вернется|повернеться)(?!\\p{L})",
  "δεν (?:μένει|δουλεύει|έλαβε|υπέγραψε|θυμάται)(?!\\p{L})|και εγώ(?!\\p{L})|κι εγώ(?!\\p{L})|έχει (?:το άλλο|τα|το) κλειδι?ά?(?!\\p{L})|(?:είναι|ήταν) (?:σε άδεια|άρρωστ[οη]ς?|εκτός|μαζί μου)(?!\\p{L})|(?:ei enää|ei) (?:asu|työskentele|saanut|muista)(?!\\p{L})|ja minä(?!\\p{L})|on (?:lomalla|sairaana|poissa|vapaalla|etätöissä)(?!\\p{L})|ve ben(?!\\p{L})|(?:artık )?burada (?:oturmuyor|çalışmıyor|yaşamıyor)(?!\\p{L})",
  // English.
  "(?:on[- ]?site|on it|on call|on shift|on nights|wfh|off sick|no answer|no reply|no show|not in|not answering)(?=[.,!?;)\\n]|$| (?:\\d|at|from|by|until|till|today|now|tomorrow|yet|again|this|x\\d))",
  "ok['’]?(?:ed|d) (?:it|this|that|the)(?!\\p{L})|okayed (?:it|this|that|the)(?!\\p{L})",
  "(?:took|sent|did|fixed|returned|approved|cancelled|signed for|picked up|paid for|sorted|handled|dropped off|brought|found|lost|ordered|opened) (?:it|this|that|them)(?=[.,!?;)\\n]|$| (?:home|over|on|back|yesterday|today|in|up|to|from|then|off|last|at))",
  "to (?:action|revert|follow up|advise)(?!\\p{L})",
  "will (?:sort|handle|deal with|chase|follow up|update|look (?:into|at)|attend|arrange|cover|advise|action|join|drop (?:it|them|the|by|in|off)|bring (?:it|them|the)|send (?:it|them|the|you|us|over)|take (?:it|this|over|care)|do (?:it|this|that)|be (?:there|here|on site|over|off))(?!\\p{L})",
  "never (?:showed|turned up|rang|called|replied|answered|got back|returned (?:it|the|my|our)|signed)(?!\\p{L})",
  "is (?:off sick|not in|on it|on site|on call|on shift)(?!\\p{L})|knows (?:about|all|it|this)(?!\\p{L})|(?:paid|came) (?:for it|in person|in with|for the|himself|herself)(?!\\p{L})",
  "(?:ok|okay|OK)(?=[.,!;)\\n]|$| (?:with|for|on|mit|pour|avec|con|para|per|com|met|med|för|z|s|до|с|на) )",
  // German.
  "(?:übernimmt|erledigt|klärt|macht|bringt|holt|unterschreibt|bestätigt|prüft) (?:das|es|den (?:Fall|Termin|Kunden)|die (?:Sache|Schicht|Tour)|heute|morgen|ihn|ab|noch)(?!\\p{L})|übernimmt(?=[.,!?;)\\n]|$)",
  "kümmert sich(?!\\p{L})|weiß (?:es|davon|von)(?!\\p{L})|hat (?:abgesagt|zugesagt|übernommen|Bescheid|frei|Dienst|Schicht|Spätdienst|gesagt|quittiert)(?!\\p{L})|i\\. ?[AV]\\.",
  "(?:war|ist)(?: (?:gestern|heute|leider|noch|schon|wieder)){0,2} (?:nicht )?(?:da|hier|vor Ort|zu Hause|daheim|erreichbar|krank|dran|informiert)(?=[.,!?;)\\n]|$)",
  "will (?:Rückruf|einen Rückruf|einen Termin|Termin|ein Angebot|sein Geld|ihr Geld|stornieren|zurückgerufen|kündigen)(?!\\p{L})|nicht (?:da|erreicht|angetroffen|im Haus)(?=[.,!?;)\\n]|$)|krank(?=[.,!?;)\\n]|$| bis| gemeldet)",
  // French.
  "a (?:pris (?:l['’]appel|le (?:colis|dossier|paquet|relais|message)|la (?:suite|commande|clé)|en charge)|validé|récupéré|repris|annulé|traité|refusé|accepté|payé|commandé|réceptionné)(?=[ .,!?;)\\n]|$)|suit (?:le|la|ce|cette) (?:dossier|cas|ticket|commande|demande|affaire)|s['’]en (?:occupe|charge)(?!\\p{L})|prend (?:le relais|la suite|en charge)(?!\\p{L})|gère(?=[.,!?;)\\n]|$)",
  "(?:OK|ok|d['’]accord) (?:pour|avec)(?!\\p{L})|en (?:congés?|vacances|arrêt|RTT|déplacement|réunion)(?=[ .,!?;)\\n]|$)|est (?:prévenue?|au courant|sur place|injoignable|là|passée? (?:hier|ce matin|lundi|au bureau|prendre|chercher))(?=[ .,!?;)\\n]|$)|dit (?:non|oui)(?!\\p{L})",
  // Spanish.
  "(?:(?:ya )?(?:lo|la)) (?:lleva|sabe|firmó|hizo|recogió|pidió|vio|pagó|gestiona|tramita|revisa)(?=[ .,!?;)\\n]|$)|se (?:encarga|ocupa)(?!\\p{L})|de (?:baja|vacaciones|permiso|guardia)(?=[ .,!?;)\\n]|$)|no (?:viene|vino|coge|está)(?=[.,!?;)\\n]|$| (?:hoy|en la|el teléfono))",
  "(?:OK|ok|conforme|de acuerdo) (?:con|para)(?!\\p{L})|está (?:al tanto|avisad[oa]|fuera|aquí|ahí|informad[oa])(?=[ .,!?;)\\n]|$)",
  // Italian.
  "ha (?:preso (?:la|il|in)|ritirato|pagato|approvato|rifiutato|ordinato|annullato|gestito|ripreso)(?=[ .,!?;)\\n]|$)|lo (?:sa|segue|gestisce|fa)(?=[ .,!?;)\\n]|$)|se ne (?:occupa|incarica)(?!\\p{L})|in (?:ferie|malattia|permesso|riunione|sede)(?=[ .,!?;)\\n]|$)|non viene(?=[.,!?;)\\n]|$| (?:oggi|domani|più))",
  "(?:OK|ok|d['’]accordo) (?:con|per)(?!\\p{L})|è (?:al corrente|informat[oa]|passat[oa]|venut[oa]|qui|lì)(?=[ .,!?;)\\n]|$)",
  // Portuguese.
  "já (?:sabe|viu|assinou|pagou|avisou|tratou)(?!\\p{L})|trata (?:disso|do|da)(?!\\p{L})|não (?:veio|está)(?=[.,!?;)\\n]|$| (?:hoje|no|na))|está (?:ao corrente|avisad[oa]|aqui|aí|lá)(?=[.,!?;)\\n]|$)|de (?:férias|baixa|folga|licença)(?=[ .,!?;)\\n]|$)|(?:ficou de|vai (?:tratar|ligar|ver)|assumiu o|pegou o)(?!\\p{L})",
  // Dutch.
  "(?:pakt|neemt) (?:(?:dit|het|de telefoon|even|niet|contact) )?op(?!\\p{L})|neemt over(?!\\p{L})|tekent(?=[.,!?;)\\n]|$| (?:voor|morgen|vandaag))|(?:akkoord|vrij|ziek|afwezig)(?=[.,!?;)\\n]|$| (?:vandaag|morgen|tot|met|gemeld))|is (?:ziek|vrij|er|weg|op de hoogte|langs geweest)(?=[.,!?;)\\n]|$| vandaag)",
  "weet (?:ervan|het|er|van|niks|nergens|alles)(?!\\p{L})|regelt (?:het|dit)(?!\\p{L})|komt (?:niet|langs|morgen|vandaag)(?!\\p{L})|heeft (?:betaald|afgezegd|besteld|opgehaald|akkoord)(?=[ .,!?;)\\n]|$)",
  // Scandinavian.
  "(?:svarar|svarer) (?:inte|ikke|ej)(?!\\p{L})|(?:tar|tager) (?:det|över|over|ärendet|saken|sagen)(?!\\p{L})|(?:är|er) (?:inte |ikke )?(?:här|her|där|der|sjuk|syk|syg|ledig|på plats|på stedet|informerad|informert)(?=[.,!?;)\\n]|$| (?:idag|i dag|nu|nå))|(?:vet|ved) (?:om|det|godt)(?!\\p{L})|har (?:skrivit (?:på|under)|skrevet under|signert|godkänt|godkjent|godkendt|hentet|hämtat|avbokat)(?=[ .,!?;)\\n]|$)",
  // Finnish.
  "(?:hoitaa|kuittasi|hyväksyi|nouti|noutaa|peruutti|ilmoitti|allekirjoittaa|palauttaa|palautti)(?=[ .,!?;)\\n]|$)|ei (?:ollut (?:paikalla|kotona|töissä)|ole kotona|tullut paikalle)(?!\\p{L})|on (?:paikalla|töissä|kotona|tietoinen)(?=[ .,!?;)\\n]|$)",
  // Hungarian.
  "(?:jóváhagyta|aláírta|intézi|intézte|lezárta|felvette|átvette|átveszi|elintézte|kifizette|lemondta|engedélyezte|elutasította|vállalta|rögzítette|módosította|továbbította|ellenőrizte|megerősítette|jóváhagyja|visszahív|panaszkodott)(?=[ .,!?;)\\n]|$)|(?:vette|veszi|hívta|írta|hozta) (?:át|fel|alá|vissza|meg|el)(?=[ .,!?;)\\n]|$)|(?:ma |holnap |most |ezen a héten )?(?:szabadságon|beteg|házon kívül)(?=[ .,!?;)\\n]|$)|kolléga(?:nő)?(?!\\p{L})",
  // Polish, Czech, Slovak, Croatian.
  "(?:zatwierdziła?|przejęła|przejął|zamknęła|zamknął|zajmie się|zajmuje się|prowadzi sprawę|wie o|odmówiła?|potwierdziła?|zapłaciła?|anulowała?|zaakceptowała?)(?=[ .,!?;)\\n]|$)|(?:schválila?|potvrdila?|zaplatila?|řeší|rieši|převezme|prevezme|o tom (?:ví|vie)|ví o|vie o|nebere|odmítla?|odmietla?)(?=[ .,!?;)\\n]|$)|(?:ne odgovara|ne javlja se|odobrio|odobrila|potvrdio|potvrdila|preuzima|zna za)(?=[ .,!?;)\\n]|$)",
  // Russian, Ukrainian, Bulgarian.
  "(?:подтвердила?|согласовала?|утвердила?|оплатила?|отказалась|отказался|возьмёт|возьмет|займётся|займется|в курсе|закрыла?|приняла?|принял|подпишет)(?=[ .,!?;)\\n]|$)|на (?:месте|смене|связи|больничном)(?=[ .,!?;)\\n]|$)|не (?:берёт|берет|отвечает|пришёл|пришел|пришла)(?=[ .,!?;)\\n]|$)",
  "(?:підтвердила|підтвердив|погодила|погодив|затвердила|затвердив|сплатила|сплатив|скасувала|скасував|відмовилась|відмовився|займеться|займається|в курсі|взяла|взяв)(?=[ .,!?;)\\n]|$)|на (?:місці|зміні|зв['’]язку)(?=[ .,!?;)\\n]|$)|(?:потвърди|одобри|плати|пое|поема|взе|идва|знае|в отпуск|се занимава|не вдига|не отговаря)(?=[ .,!?;)\\n]|$)",
  // Turkish.
  "(?:ilgileniyor|onayladı|cevap vermiyor|biliyor|halletti|ödedi|reddetti|devraldı|raporlu|gelmedi)(?=[ .,!?;)\\n]|$)",
  // Indonesian.
  "(?:tidak|gak|nggak|ga|tdk) (?:angkat|jawab|datang|masuk|balas)(?!\\p{L})|sudah (?:tanda tangan|bayar|ambil|terima|tahu|tau|setuju)(?!\\p{L})|yang (?:pegang|ambil|bayar|terima|urus|handle|tanda)(?!\\p{L})|(?:cuti|izin sakit|libur)(?=[.,!?;)\\n]|$| (?:hari|sampai))",
  // Lithuanian, Latvian, Estonian, Romanian.
  "(?:pasirašė|patvirtino|neatsiliepia|priėmė|atšaukė|sumokėjo|parakstīja|apstiprināja|necel|pieņēma|samaksāja|allkirjastas|kinnitas|tühistas|maksis)(?=[ .,!?;)\\n]|$)|ei vasta(?!\\p{L})|a (?:zis|preluat|aprobat|plătit|anulat|confirmat)(?=[ .,!?;)\\n]|$)",
];
export const BEHIND_NAME = [
  // English: what cannot, wants and has lost.
  "(?:can['’]?t|cannot|can not|couldn['’]?t|could not|is(?: still)? (?:un)?able to|is(?:n['’]?t| not) able to|wasn['’]?t able to) (?:log|sign|print|open|access|see|find|get|use|connect|reach|attend|come|join|remember|enter|pay|upload|download|hear|receive|send|talk|speak)",
  "(?:want|wants|wanted|asked|asks|would like|forgot|tried|is trying|decided|managed|refuse|refuses) (?:to|a|an|another|the|for|her|his|their|me|us|someone|somebody|help|if|whether|why|when)(?!\\p{L})",
  "(?:need|needs|needed) (?:her|his|their|me|us|someone|somebody|help|access|to (?:know|log|sign|speak|talk|call|change|cancel|see))(?!\\p{L})",
  "(?:wrote) (?:again|twice|back|in|me|us|about|today|yesterday|this|to|from|earlier)",
  "(?:will|would|can|could|should|might|may) (?:call|come (?:on|by|in|back|over|and|to|at)|ring|phone|email|text|write|collect|reply|sign|get back|speak|let (?:you|us|me)|pick (?:it|them) up|be (?:in|back (?:on|in|tomorrow|next|at|from)|there|late|calling|away))",
  "(?:has|had) (?:been (?:waiting|trying|calling|told|asking|away|ill)|a (?:question|complaint|query)|(?:lost|forgotten|asked|called|rung|phoned|emailed|signed|moved house|already (?:called|asked|written|paid))(?= |[.,!?;]|$))",
  "(?:hasn['’]?t|has not|never|didn['’]?t|did not|doesn['’]?t|does not|won['’]?t|will not) (?:get|got|receive|received|answer|answered|call|called|reply|replied|want|know|understand|remember|be (?:in|back|there)|turn up|show up|see|sign|signed|pay|recogni[sz]e|hear|heard|rung|rang|come)(?= |[.,!?;]|$)",
  "(?:lost|forgot|changed|gave|moved|told|emailed|sold|showed) (?:his|her|their|me|us|house)(?= |[.,!?;]|$)",
  `(?:signed|ordered|bought|collected|picked up|dropped off|returned|approved|confirmed|mentioned|noticed|requested|reported|booked|cancelled|visited|sent|brought|signed for|reset|took|made|knows|thinks|believes|likes|hates|remembers|lists|tests|checks|models|handles|manages|runs) ${OBJECT}`,
  "(?:mobile|mob|cell|phone|tel|handy|gsm|móvil|cell|portable|telefon|mobil|nummer|nr|тел|моб)[.:]? ?[+(]?\\d",
  "to (?:call|ring|phone|email|confirm|reply|check|chase|follow up|get back)(?!\\p{L})",
  "came (?:round|over|by|out|back (?:to|from|with|yesterday|today)|to (?:see|fix|look|collect|the|our|my|fit)|yesterday|today|on \\p{Lu})",
  "never came (?:back|round|over|out)|never (?:turned|showed) up",
  "(?:commented|replied) (?:on|to)(?!\\p{L})|(?:closed|reopened|escalated|uploaded|attached|resolved|accepted|declined) (?:the|your|this|a|an|my|our|\\d) ",
  "to (?:visit|attend|collect|drop|arrange|sort|inspect|quote|measure|speak|ask|tell|let|cover|fix|look)(?!\\p{L})",
  "off (?:sick|today|until|on \\p{Lu})|(?:covering|on leave|away until|in late)(?!\\p{L})",
  "(?:trebala|trebao|trebalo) |je (?:trebala|trebao|obećala|obećao) ",
  "(?:мав|мала) (?:передзвонити|зателефонувати|прийти|подзвонити|приїхати)|(?:должен|должна) (?:был |была )?(?:перезвонить|позвонить|прийти|приехать)|трябваше да ",
  "zou (?:terugbellen|bellen|mailen|komen|langskomen|terugkomen)",
  "(?:absente?|en congé)[,.;]",
  "(?:sigue|continúa) (?:esperando|sin )|continua (?:à espera|esperando|sem )|sta (?:ancora )?aspettando|is still (?:waiting|on|off|away|without|locked|upset)",
  "(?:owes|owed) (?:us|me|him|her|you|them)(?!\\p{L})",
  "not (?:home|in|answering|available|there|at home|happy|well)(?: today|[,.!;]|$)",
  "(?:waited|waits) (?:for|two|three|an?|all|the|in)",
  `is (?:upset|angry|furious|unhappy|confused|pregnant|waiting|asking|calling|away|hoping|wondering|on (?:leave|holiday|vacation|sick|the phone|maternity|annual|his|her)|out (?:today|tomorrow|this|until|on|sick|of (?:the )?office)|off (?:today|tomorrow|sick|until|this|on)|in (?:tomorrow|a meeting)|back (?:on \\p{Lu}|from|in the office|tomorrow|next)|not (?:happy|answering|in today|in the office)|at (?:lunch|her desk|his desk|the dentist)|(?:my|our|your|his|her|their|the) (?:\\p{Ll}{2,12} )?${KIN_OR_JOB})`,
  "(?:said|says|told|replied|reckons) (?:yes|no|he|she|they|that|it|me|us|the)",
  // Romance.
  "ne (?:peut|pouvait|parvient|arrive|veut|sait|répond|rappelle|comprend) (?:pas|plus)(?! être)",
  "n['’](?:arrive|a) pas (?:à|reçu|pu|appelé|répondu|signé)",
  "a (?:appelé|écrit|téléphoné|demandé|dit|signé|rappelé|répondu|oublié|perdu son|perdu sa|essayé de|voulu|laissé un message)(?!\\p{L})",
  "(?:veut|souhaite|demande) (?:un|une|que|si|son|sa|le|la|des|être)",
  "est (?:absente?|en (?:congés?|vacances|réunion|arrêt|télétravail|déplacement)|malade|au téléphone|injoignable|mécontente?|furieuse|furieux|de retour (?:lundi|mardi|mercredi|jeudi|vendredi|le)|(?:ma|mon|notre|votre|sa|son) (?:collègue|responsable|femme|mari|fille|fils|mère|père|comptable|contact|chef|assistante?))",
  "no (?:puede|podía|pudo|quiere|recibió|ha recibido|recibe|logra|consigue|contesta|sabe|entiende|recuerda|responde)(?= |[.,!?;]|$)",
  "(?:quiere|necesita|pide|pregunta|dice) (?:un|una|que|si|su|el|la)",
  "está (?:de (?:vacaciones|baja|viaje)|esperando|enfadad|molest|llamando|en (?:una )?(?:llamada|reunión)|ausente|enferm)",
  "es (?:mi|nuestr[oa]|su|la|el) (?:compañer[oa]|jef[ea]|mujer|marido|espos[oa]|hij[oa]|madre|padre|herman[oa]|contable|contacto|client[ea])",
  "(?:vino|vendrá|viene|pasó|envió|mandó|recogió|pagó) (?:a |ayer|hoy|mañana|las? |los? |el |un)",
  "escribió otra",
  "não (?:consegue|pode|quer|recebeu|pôde|atende|respondeu|sabe|entendeu|lembra)(?= |[.,!?;]|$)",
  "(?:quer|precisa|pede|pergunta|diz) (?:um|uma|que|se|o seu|a sua|de)",
  "está (?:de (?:férias|baixa|folga|licença)|à espera|aguardando|chatead|irritad|em reunião|doente|ao telefone)",
  "non (?:riesce|può|vuole|ha (?:ricevuto|risposto|mai|ancora)|riceve|risponde|sa |è in ufficio)",
  "ha (?:chiamato|scritto|telefonato|detto|chiesto|firmato|risposto|dimenticato|perso (?:la|il)|reclamato|disdetto|richiamato)(?!\\p{L})",
  "(?:vuole|chiede|dice|vorrebbe) (?:un|una|che|se|di|il|la)",
  "è (?:in (?:ferie|riunione|malattia|vacanza|maternità)|assente|malat[oa]|arrabbiat[oa]|al telefono|di ritorno|(?:la mia|il mio|la nostra|il nostro|mia|mio) \\p{Ll})",
  "nu (?:poate|reușește|vrea|a (?:primit|sunat|răspuns)|răspunde|știe)(?!\\p{L})",
  "a (?:sunat|scris|întrebat|cerut|semnat|răspuns|reclamat|telefonat|uitat)(?!\\p{L})",
  "este (?:în concediu|bolnav|supărat|nemulțumit|colega|colegul)",
  // Germanic.
  "kann (?:sich nicht|nichts|(?:nicht|sein|ihr|seine|ihre|ihren|seinen) (?:auf|zu|mehr|einloggen|Konto|Passwort|zahlen|bezahlen|drucken))",
  "bat (?:um|mich|uns|darum)(?!\\p{L})",
  "(?:möchte|will) (?:ihr|sein|eine|einen|das|die|den|wissen|sich)",
  "(?:braucht|benötigt|vermisst|erwartet) (?:das|die|den|ein|eine|einen|ihr|ihre|ihren|sein|seine|seinen|Hilfe|Zugang) ",
  "hat (?:(?:heute|gestern|schon|bereits|gerade|eben|nochmal|wieder|mehrfach|zweimal|nie|noch|mich|mir|uns|ihn|sie|das|die|den|ihr\\p{Ll}*|sein\\p{Ll}*|keine?n?|nicht|nichts|noch) ){0,3}(?:\\p{Lu}\\p{Ll}+ )?(?:(?:nicht|nie|noch) )?(?:angerufen|geschrieben|gesagt|gefragt|gemeint|unterschrieben|gekündigt|reklamiert|gemailt|bestellt|bezahlt|geschlossen|bearbeitet|freigegeben|übernommen|weitergeleitet|storniert|erstattet|abgeholt|angenommen|gebracht|geliefert|montiert|repariert|installiert|zurückgerufen|bekommen|erhalten|vergessen|verloren|mitgeteilt|gemeldet|sich|Urlaub|Feierabend)(?!\\p{L})",
  "(?:ist|war) (?:im (?:Urlaub|Haus|Büro|Meeting|Gespräch|Homeoffice)|(?:heute |leider |gerade )?(?:nicht (?:im Haus|im Büro|erreichbar|am Platz|mehr bei uns)|krank|verreist|außer Haus)|umgezogen|verärgert|unzufrieden|am (?:Telefon|Apparat)|(?:unsere?|meine?|deine?|seine?|ihre?) (?:Ansprechpartner|Kolleg|Chef|Nachbar|Kund|Frau|Mann|Sohn|Tochter|Mutter|Vater|Schwester|Bruder))",
  "(?:kan|kon|wil) (?:niet|geen|haar|zijn|een)",
  "(?:heeft|had) (?:gebeld|gevraagd|geen|geschreven|niets|niks|getekend|betaald|opgezegd|een vraag|(?:haar|zijn|het|de|nog) \\p{Ll})",
  "is (?:ziek|met vakantie|op vakantie|afwezig|vrij vandaag|in gesprek|boos|niet bereikbaar|(?:mijn|onze) (?:collega|man|vrouw|zoon|dochter|chef))",
  "(?:kan|kunne|kunde|vil) (?:ikke|inte|ej) ",
  "(?:ringde|ringte|skrev|sagde|sade|sa) (?:og|och|i|att|at|igen|tilbake|tillbaka|om)",
  "har (?:ringt|skrivit|skrevet|betalat|betalt|frågat|spurt|spurgt|svarat|svaret|klagat|klaget|glömt|glemt|semester|(?:inte|ikke|ej) (?:fått|fået|svarat|svaret|svart|hört|hørt|betalat|betalt)|(?:fått|fået|mistet|tappat) )",
  "är (?:på semester|sjuk|ledig|inte (?:inne|här|nöjd)|arg|missnöjd|tillbaka på|föräldraledig|(?:min|vår) (?:kollega|chef|fru|man|son|dotter))",
  "er (?:på ferie|syg|syk|ikke (?:inne|til stede|fornøyd|tilfreds)|(?:min|vår|vores) (?:kollega|sjef|chef|kone|mann|mand|sønn|søn|datter))",
  "(?:lovade|lovede|lovte|bad|ville|vill) (?:att|at|om|ha|have|få|veta|vite|vide)",
  // Slavic, Hungarian, Finnish, Turkish, Indonesian.
  "(?:не|ніяк не|никак не) (?:може|может|мога|могла|могъл|получила?|отримав|отримала|получи|відповідає|отвечает|отговаря|хочет|хоче|знает|знає|смогла|смог|дождалась|дождался|вдига)(?= |[.,!?;]|$)",
  "(?:се|ще се) обади(?!\\p{L})",
  "(?:в отпуске|на больничном|у відпустці|на лікарняному|болеет|хворіє|недовольна|недоволен|е (?:в отпуск|в болничен|болна|болен|бясна|бесен))(?!\\p{L})",
  "nie (?:może|mogła|mógł|dostała?|otrzymała?|odbiera|odpisuje|odpowiada|chce|wie|pamięta|môže|mohla|mohol)(?= |[.,!?;]|$)",
  "(?:nedostala|nedostal|nemůže|nemôže|neodpovídá|neodpovedá|nechce|neví|nevie|nezvedá|nedvíha|neobdržela|neobdržel|nepřišla|neprišla)(?= |[.,!?;]|$)",
  "(?:se |sa )(?:nemůže|nemohla|nemohl|ne může|nije mogla|ptala?|pýtala?|ptá|pýta|javila|javio|žalila|žalio)(?= |[.,!?;]|$)",
  "(?:jest|je) (?:na (?:urlopie|zwolnieniu|L4|spotkaniu|dovolené|dovolenke|neschopence|godišnjem|bolovanju|dopustu|bolniški)|chor[ay]|nieobecn|niezadowolon|wściekł|nemocn|chor[áý]|naštvan|nahnevan)",
  "je (?:zvala|zvao|nazvala|nazvao|pisala|pisao|pitala|pitao|tražila|tražio|rekla|rekao|klicala|klical|poklicala|vprašala|vprašal|rekel|potpisala|potpisao)(?= |[.,!?;]|$)",
  "(?:nije|ni) (?:dobil[ao]?|dobio|primil[ao]?|prejela?|odgovorila?)(?= |[.,!?;]|$)",
  "nem (?:kapta|kapott|tud|tudja|válaszol|veszi|emlékszik|éri|jött|jön|érhető|volt|kéri|fogadta)(?= |[.,!?;]|$)",
  "(?:visszahívást|visszahívását|időpontot|választ|számlát) (?:kér|kéri|vár|várja)(?!\\p{L})|várja (?:a|az) ",
  "(?:szabadságon|házon kívül) ",
  "ei (?:pääse|saa|pysty|voi|saanut|vastaa|halua|muista|tiedä|ole (?:saanut|paikalla|töissä))(?= |[.,!?;]|$)",
  "on (?:lomalla|sairaana|sairaslomalla|poissa|vihainen)",
  "ile (?:konuştu|görüştü|yazıştı)",
  "(?:izinde|raporlu|tatilde)(?!\\p{L})",
  "(?:minta|ingin|mau|sudah|belum) (?:refund|uang|kembali|tahu|menelepon|bayar|membayar|menerima|terima|dapat|ganti|batal|membatalkan)",
  "δεν (?:έλαβε|πήρε|μπορεί|απαντάει|απαντά|θέλει|ξέρει|θυμάται)(?= |[.,!?;]|$)",
  "(?:είναι σε άδεια|πήρε τηλέφωνο)",
  // What only people do with people: to tell, to promise, to call back, and what one is to them.
  // English.
  "(?:called|rang|phoned|emailed|texted|wrote|told|promised|explained|apologised|apologized|refused|insisted|assured|hung up|complained|swore|shouted|advised|replied|mentioned|suggested|offered|agreed|thinks|thought|reckon|reckons|knows|knew|forgot|said|says|asked|asks|confirmed|answered|wondered|signed|visited|helped|rung)(?!\\p{L})",
  "(?:has|had|have|never|just|already|also|kindly|then|still|finally|even|always) (?:called|rang|phoned|emailed|texted|written|wrote|told|promised|explained|apologised|apologized|refused|insisted|assured|hung|complained|replied|said|asked|forgotten|mentioned|agreed|confirmed|answered|spoken|signed|left|visited|helped)",
  "(?:will|would|can|could|should|was going to|was supposed to|is going to) (?:call|ring|phone|email|text|write|let|tell|ask|confirm|reply|visit|come|speak|sign|check with|get back|be in touch|be back|be away)",
  "(?:was|is|has been|were) (?:\\p{Ll}{2,12} ){0,3}(?:rude|kind|helpful|unhelpful|polite|impolite|lovely|friendly|unfriendly|patient|impatient|dismissive|abrupt|aggressive|sick|ill|pregnant|retired|back (?:on|from|in)(?!\\p{L})|away|off sick|on (?:leave|holiday|vacation)|absent|upset|angry|crying|confused)",
  "from (?:(?:the|your|our) )?(?:[a-z-]{2,12} )?(?:team|support|billing|sales|accounts?|accounting|dispatch|help ?desk|service desk|front desk|reception|returns|shipping|logistics|finance|hr|it|customer (?:care|service|support)|head office|payroll|complaints|marketing|legal|procurement|purchasing|maintenance|claims|the (?:office|branch|depot))(?!\\p{L})",
  "is (?:the|our|my|a|his|her|their) (?:owner|manager|customer|contact|tenant|admin|administrator|user|person|colleague|supervisor|account holder|landlord|technician|boss|agent|lead|caller|patient|guest)(?!\\p{L})",
  "(?:and I|et moi|y yo|e io|e eu|en ik|och jag|og jeg|und ich|ja minä|ve ben|ile (?:ben|daha önce)|и я|і я|i ja|a já|a ja|és én|și eu|και εγώ|dan saya)(?!\\p{L})",
  "(?:adında|isminde|adlı|isimli|diye biri|niminen|nimisen|nevű|nimeline|vārdā|vardu)(?!\\p{L})",
  "(?:lives|lived|works|worked) (?:at|in|for|with|on|near|next)(?!\\p{L})",
  "(?:passed away|lost (?:her|his|their)|broke (?:her|his)|forgot (?:her|his))(?!\\p{L})",
  "(?:call|ring|phone|email|text|contact|get back to|write) (?:me|us|back)(?!\\p{L})",
  "(?:peut|pourrait|pouvait) (?:me|m['’]|nous|te|vous)",
  "(?:llamarme|llamarnos|contactarme|responderme|ayudarme|richiamarmi|chiamarmi|contattarmi|rispondermi|me ligar|me retornar|me responder|mich (?:zurückrufen|anrufen)|mij (?:terugbellen|bellen|mailen)|ringa mig|ringe meg|ringe mig|oddzwonić|zadzwonić|zavolat|перезвонить|позвонить|передзвонити|beni arayabilir|soittaa)(?!\\p{L})",
  // German.
  "(?:hat|hatte|wollte|will|soll|sollte|würde|kann|konnte|wird|möchte|muss)(?: (?:ja|doch|schon|heute|gestern|auch|aber|leider|nie|noch|wieder|vorhin|gerade|eben|damals|am \\p{Lu}\\p{Ll}{1,24})){0,3} (?:mir|mich|uns|ihm|ihr|ihn|dir|dich|Ihnen|sich)(?!\\p{L})",
  "(?:hat|hatte)(?: \\p{L}{1,24}){0,4} (?:angerufen|gesagt|geschrieben|versprochen|gemeint|geantwortet|erklärt|zugesagt|gemailt|zurückgerufen|gefragt|behauptet|bestätigt|mitgeteilt|unterschrieben|aufgelegt|gekündigt|beraten|geholfen|vergessen)",
  "(?:rief|ruft|meinte|meint|sagte|sagt|schrieb|schreibt|versprach|behauptet|behauptete|erklärte|antwortete|bat (?:mich|uns|um|darum)|bittet|wohnt|arbeitet|kommt|kam|weiß|wusste|glaubt|fragt|fragte)(?!\\p{L})",
  "(?:aus|von|vom) (?:(?:der|dem|Ihrer|Ihrem|unserer|eurer) )?(?:Buchhaltung|Technik|Vertrieb|Support|Kundenservice|Kundendienst|Hotline|Personalabteilung|Rechnungsabteilung|Verwaltung|Zentrale|IT|Einkauf|Versand|Lager|Service|Rezeption|Empfang|Abrechnung|Reklamation|Sekretariat|Nachtschicht|Frühschicht|Spätschicht)(?!\\p{L})",
  "(?:war|ist)(?: \\p{Ll}{2,12}){0,4} (?:freundlich|unfreundlich|nett|höflich|unhöflich|hilfsbereit|frech|kompetent|krank|geduldig|im Urlaub|in Elternzeit|unverschämt|patzig)",
  // French.
  "(?:(?:m['’]|nous |vous |lui |leur |t['’]|ne m['’]|ne nous )(?:a|avait|ont|aurait)|(?:me|te|nous|vous|lui|leur) (?:rappelle|dit|répond|demande|écrit|appelle|doit|rappellera|rappellerait|conseille))(?!\\p{L})",
  "(?:l['’]a|a|avait|n['’]a (?:pas|jamais|rien)|vient de|va|devait|doit|voulait|veut|souhaite|souhaitait|pourrait|n['’]a toujours pas)(?: (?:encore|déjà|bien|aussi|juste|enfin|me|m['’]|nous|vous|te|lui)){0,2} ?(?:rappelé|appelé|dit|écrit|promis|répondu|expliqué|demandé|téléphoné|raccroché|refusé|assuré|affirmé|conseillé|signé|oublié|insisté|confirmé|rappeler|appeler|répondre|écrire|envoyer|savoir|parler|contacter|joindre|proposé|indiqué|informé)(?!\\p{L})",
  "(?:dit|pense|affirme|assure|prétend|insiste|demande|explique|confirme|répond|croit|sait|habite|travaille|écrit) (?:que|qu['’]|si|à|chez|toujours)",
  "(?:de la|du|de l['’]|des|à la|à l['’]) ?(?:facturation|comptabilité|compta|service client|support|SAV|accueil|standard|réception|logistique|ressources humaines|hotline)(?!\\p{L})",
  "(?:est|était|a été|n['’]est pas|n['’]était pas)(?: \\p{Ll}{2,12}){0,4} (?:gentille?|polie?|impolie?|aimable|désagréable|agréable|patiente?|compétente?|incompétente?|serviable|malade|en congés?|absente?|froide?|sèche)",
  // Spanish.
  "(?:me|nos|le|les|te|no me|no nos|ya me|ya no|nunca me) (?:dijo|llamó|escribió|contestó|respondió|explicó|prometió|informó|aseguró|atendió|ayudó|confirmó|pidió|comentó|indicó|colgó|ha dicho|ha llamado|ha escrito|va a|iba a|dice|llama|debía|mandó|envió|preguntó|recomendó|mintió)",
  "(?:volvió a llamar|prometió|quedó (?:en|de)|llamó|dijo|escribió|contestó|respondió|avisó|insistió|preguntó|colgó|se (?:quejó|negó|disculpó|enfadó|olvidó|portó)|confirmó que|dice que|cree que|piensa que|quiere (?:que|saber)|pide que|vive|trabaja|firmó|iba a llamar|va a llamar|ha (?:llamado|dicho|escrito|contestado|prometido))(?!\\p{L})",
  "(?:de|del|de la) (?:facturación|contabilidad|soporte|ventas|atención|administración|cobros|logística|recursos humanos|reclamaciones)(?!\\p{L})",
  "(?:fue|es|estuvo|era|está|ha sido|ha estado)(?: \\p{Ll}{2,12}){0,4} (?:amable|groser[oa]|maleducad[oa]|paciente|simpátic[oa]|antipátic[oa]|atent[oa]|educad[oa]|profesional|enferm[oa]|de (?:baja|vacaciones)|borde|seca?)(?!\\p{L})",
  // Italian.
  "(?:mi|ci|gli|le|vi|ti|non mi|non ci) (?:ha|aveva|dice|chiama|ha sempre|doveva|avrebbe|scrive|risponde|richiama|deve)(?!\\p{L})",
  "(?:ha|aveva|non ha|ha già|ha sempre|ha appena) (?:richiamato|chiamato|detto|scritto|risposto|promesso|spiegato|chiesto|telefonato|confermato|assicurato|insistito|riattaccato|firmato|dimenticato|rifiutato|garantito|suggerito)",
  "(?:doveva|deve|voleva|vuole|vorrebbe|dovrebbe|può|poteva) (?:richiamar|chiamar|risponder|scriver|saper|parlar|contattar)(?:mi|ci|ti|vi|e|gli|le)(?!\\p{L})",
  "(?:dice|pensa|crede|sostiene|afferma|assicura|insiste|chiede) (?:che|di|se)",
  "(?:abita|lavora|disse|chiamò|rispose|scrisse)(?!\\p{L})",
  "(?:della|del|dell['’]|dalla|dal|dall['’]) ?(?:fatturazione|contabilità|assistenza|amministrazione|supporto|logistica|risorse umane|ufficio reclami)(?!\\p{L})",
  "(?:è stat[oa]|era|è)(?: \\p{Ll}{2,12}){0,4} (?:gentile|scortese|maleducat[oa]|paziente|disponibile|cordiale|bravissim[oa]|simpatic[oa]|antipatic[oa]|malat[oa]|in ferie|assente|professionale)(?!\\p{L})",
  // Portuguese.
  "(?:me|nos|lhe|te|não me|já me|nunca me) (?:disse|ligou|escreveu|respondeu|explicou|prometeu|informou|garantiu|atendeu|ajudou|confirmou|pediu|falou|mandou|enviou|perguntou|deve|vai|ia|passou|orientou)(?!\\p{L})",
  "(?:disse|ligou|prometeu|escreveu|respondeu|avisou|falou|insistiu|perguntou|desligou|se (?:queixou|recusou|desculpou|esqueceu)|confirmou que|diz que|acha que|quer (?:que|saber)|mora|trabalha|assinou|explicou|pediu|garantiu|vai ligar|ia ligar|reclamou)(?!\\p{L})",
  "(?:do|da|de) (?:financeiro|faturamento|faturação|contabilidade|suporte|vendas|atendimento|administração|cobrança|logística|RH|comercial|apoio)(?!\\p{L})",
  "(?:foi|é|estava|era|está)(?: \\p{Ll}{2,12}){0,4} (?:gentil|gross[oa]|grosseir[oa]|mal-?educad[oa]|educad[oa]|paciente|simpátic[oa]|atencios[oa]|antipátic[oa]|desagradável|ríspid[oa]|profissional|doente|de (?:férias|licença))(?!\\p{L})",
  // Dutch.
  "(?:zei|belde|schreef|vroeg|beloofde|vertelde|mailde|antwoordde|legde|wilde|dacht|vindt|denkt|woont|werkt|weet|wist|zegt|belt|vraagt|bevestigde|hing op|verzekerde|beweert|beweerde)(?!\\p{L})",
  "(?:zou|ging|gaat|zal|wil|moest|kan|kon|heeft|had)(?: (?:al|weer|nog|ook|nooit|net|gisteren|vandaag|gewoon|even|toen|straks)){0,3} (?:me|mij|ons|hem|haar|je|jou|u)(?!\\p{L})",
  "(?:heeft|had)(?: \\p{L}{1,24}){0,3} (?:gebeld|gezegd|geschreven|beloofd|gemaild|gevraagd|geantwoord|verteld|uitgelegd|bevestigd|opgehangen|getekend|teruggebeld)",
  "(?:van|bij|uit) (?:de |het |uw |jullie )?(?:facturatie|klantenservice|boekhouding|administratie|support|verkoop|technische dienst|receptie|planning|helpdesk|logistiek|personeelszaken|afdeling)(?!\\p{L})",
  "(?:was|is)(?: \\p{Ll}{2,12}){0,4} (?:vriendelijk|onvriendelijk|onbeleefd|beleefd|aardig|onaardig|behulpzaam|geduldig|ziek|met vakantie|met verlof|brutaal|onbeschoft)",
  // Swedish, Norwegian, Danish.
  "(?:sa|sade|sier|säger|sagde|siger|ringde|ringte|ringede|ringer|skrev|skriver|lovade|lovte|lovede|svarade|svarte|svarede|förklarade|forklarte|forklarede|frågade|spurte|spurgte|mejlade|hälsade|lade på|påstod|tycker|tror|vet|bor|jobbar|jobber|arbejder|berättade|fortalte|bad|bekräftade|bekreftet)(?!\\p{L})",
  "(?:skulle|ska|skal|ville|vill|vil|kan|kunne|kunde|har|hade|havde)(?: (?:inte|ikke|redan|allerede|också|også|aldrig|aldri|precis|nettopp|lige|nyss|då)){0,2} (?:ringa|ringe|ringt|sagt|skrivit|skrevet|lovat|lovet|mejla|mejlat|maile|svara|svare|svarat|svart|återkomma|mig|mej|meg|oss|os|høre|höra|frågat|spurt|spurgt|förklarat|forklart|forklaret|glemt|glömt)(?!\\p{L})",
  "(?:på|i|från|fra|hos) (?:er |den |din |deres )?(?:ekonomi(?:n|avdelningen)?|kundtjänst|kundeservice|support(?:en)?|fakturaavdelningen|økonomi|bogholderi(?:et)?|regnskap(?:et)?|regnskab(?:et)?|salg|försäljning(?:en)?|växeln|receptionen|resepsjonen|HR|IT)(?!\\p{L})",
  "(?:var|är|er)(?: \\p{Ll}{2,12}){0,4} (?:trevlig|otrevlig|hyggelig|uhyggelig|snäll|venlig|uvenlig|vennlig|uvennlig|hjälpsam|hjelpsom|hjælpsom|oförskämd|frekk|fræk|sjuk|syk|syg|ledig|på semester|på ferie)",
  // Polish, Czech, Slovak.
  "(?:z|ze) (?:księgowości|obsługi|działu|serwisu|sprzedaży|kadr|infolinii|reklamacji|účtárny|podpory|oddělení|zákaznické|účtovného|oddelenia)(?!\\p{L})",
  "(?:mi|mnie|nam|nas|mu|jej|mě|mne|nám|nás|ma) (?:powiedział|napisał|obiecał|odpisał|zadzwoni|oddzwoni|pomóg|pomog|mówi|wyjaśni|řek|slíbi|napsa|vola|pomoh|povedal|sľúbi|napísal|zavola|pomáh)\\p{Ll}{0,12}",
  "(?:miał|miała|wyjaśnił|wyjaśniła|napisał|napisała|odpisał|odpisała|zadzwonił|zadzwoniła|poprosił|poprosiła|zapytał|zapytała|twierdzi|mówi|pyta|pisze|uważa|zapewniał|zapewniała|měl|měla|vysvětlil|vysvětlila|odepsal|odepsala|zavolal|zavolala|poprosil|poprosila|zeptal|zeptala|vysvetlil|vysvetlila|mal|mala zavolať|odpísal|odpísala)(?!\\p{L})",
  // Russian, Ukrainian, Bulgarian, Serbian.
  "(?:из|с|из отдела|з|із|от) (?:бухгалтерии|поддержки|отдела|сервиса|продаж|кадров|бухгалтерії|підтримки|відділу|сервісу|счетоводството|поддръжката)(?!\\p{L})",
  "(?:мне|меня|нам|нас|ему|ей|мені|мене|ми|ме|ни) (?:сказал|написал|обещал|ответил|позвонил|помог|объяснил|перезвон|сказав|сказала|написав|обіцяв|обіцяла|подзвонив|пояснив|пояснила|каза|обеща|отговори|обясни|се обади|звънна|помогна|написа)\\p{Ll}{0,12}",
  "(?:объяснил|объяснила|перезвонил|перезвонила|ответил|ответила|уверял|уверяла|спросил|спросила|позвонил|позвонила|должен был перезвонить|должна была перезвонить|считает|хочет|думает|уверяет|пояснив|пояснила|відповів|відповіла|запитав|запитала|подзвонив|подзвонила|вважає|хоче|обясни|попита|се обади|звънна|смята|објаснио|објаснила|јавио|јавила)(?!\\p{L})",
  "(?:była|był|byla|byl|bola|bol|bila|bio|была|был|була|був|беше|е)(?: \\p{Ll}{2,12}){0,3} (?:niemił[ay]|mił[ay]|uprzejm[ay]|nieuprzejm[ay]|pomocn[ay]|opryskliw[ay]|milá|milý|nepříjemn[áý]|ochotn[áý]|neochotn[áý]|hrub[áý]|ljubazn[ao]?|neljubazn[ao]?|груба|груб|вежлива|вежлив|любезна|любезен|невежлива|невежлив|приветлива|ввічлив\\p{Ll}{0,12}|груб\\p{Ll}{0,12}|на больничном|в отпуске)(?!\\p{L})",
  "(?:сегодня|сейчас|сьогодні|зараз) (?:на месте|в офисе|в отпуске|работает|на місці|в офісі|у відпустці)",
  // Turkish: the verb ends the clause.
  "(?:bana|bize|beni|bizi|ona|onu|sana)(?: \\p{Ll}{1,24}){0,4} (?:söyledi|dedi|aradı|yazdı|anlattı|açıkladı|sordu|yardım|arayacaktı|arayacak|istedi|cevap|mesaj|gönderdi|söz)",
  "(?:bu sabah|bugün|dün|yine|tekrar|az önce|geçen hafta|daha sonra|hemen|geri)(?: \\p{Ll}{1,24}){0,3} (?:söyledi|dedi|aradı|yazdı|sordu|açıkladı|arayacak|arayacaktı)",
  "(?:söyledi|aradı|yazdı|dedi ki|sordu|arayacak|geri arayacak|sorun yok diyor|diyor ki|söyledi ki|imzaladı|teslim aldı|onayladı|iptal etti|telefonda|(?:bugün|şu an|şimdi|hâlâ|hala) (?:orada|burada|müsait|ofiste|izinli|yok)|veya başkası|izinde|izinli|çok (?:kaba|nazik|kibar|yardımcı|sabırlı|ilgili|ilgisiz|saygısız)\\p{Ll}{0,12}|ile (?:konuştum|konuştuk|görüştüm|görüştük|görüştü|konuştu))(?!\\p{L})",
  // Finnish, Estonian, Latvian, Lithuanian, Hungarian.
  "(?:soitti|soittaa|sanoi|sanoo|lupasi|käski|kirjoitti|vastasi|pyysi|kertoi|selitti|kysyi|väitti|väittää|luuli|tietää|haluaa|perui|varasi|tilasi|allekirjoitti|hyväksyi|ehdotti|neuvoi|auttoi|helistas|ütles|lubas|käskis|kirjutas|vastas|palus|selgitas|küsis|piezvanīja|teica|apsolīja|rakstīja|atbildēja|lūdza|paskaidroja|paskambino|sakė|pažadėjo|parašė|atsakė|prašė|paaiškino|hívott|mondta|ígérte|írta|válaszolt|kérte|magyarázta|kérdezte)(?!\\p{L})",
  "(?:oli|on)(?: \\p{Ll}{2,14}){0,3} (?:töykeä|ystävällinen|epäystävällinen|avulias|kohtelias|epäkohtelias|lomalla|sairaana|kärsivällinen)(?!\\p{L})",
  "(?:laskutuksesta|asiakaspalvelusta|myynnistä|tuesta|toimistosta|vastaanotosta|arveldusest|klienditeenindusest|müügist|no (?:grāmatvedības|atbalsta|pārdošanas)|iš (?:buhalterijos|pagalbos|pardavimų)|a (?:könyvelésről|ügyfélszolgálatról|pénzügyről))(?!\\p{L})",
  // Romanian, Croatian, Greek, Indonesian.
  "(?:mi|ne|i|te|v)-a (?:spus|sunat|scris|promis|răspuns|explicat|ajutat|confirmat)",
  "(?:a|nu a) (?:sunat|spus|promis|scris|răspuns|explicat|întrebat|confirmat|semnat|închis)",
  "de la (?:facturare|contabilitate|suport|vânzări|relații)(?!\\p{L})",
  "(?:mi|nam|me|nas|nije) (?:je )?(?:rek[al]|reko|rekao|rekla|javi|nazva|obeća|objasni|pisa|pomog|odgovori|poklical|povedal|obljubil|razložil)\\p{Ll}{0,12}",
  "iz (?:računovodstva|podrške|prodaje|službe|podpore)(?!\\p{L})",
  "(?:μου|μας|του|της) (?:είπε|τηλεφώνησε|έγραψε|υποσχέθηκε|απάντησε|εξήγησε|ζήτησε)",
  "(?:είπε|τηλεφώνησε|πήρε τηλέφωνο|υποσχέθηκε|έγραψε|απάντησε|εξήγησε|ζήτησε|ρώτησε|λέει)(?!\\p{L})",
  "από (?:το|τη|την) (?:λογιστήριο|υποστήριξη|τμήμα|εξυπηρέτηση)(?!\\p{L})",
  "(?:bilang|menelepon|menjanjikan|berjanji|menghubungi|mengatakan|menjelaskan|menulis|membalas|meminta|dari (?:bagian|tim|keuangan|layanan|penagihan))(?!\\p{L})",
  "(?:confirmou|atendeu|cancelou|recebeu|assinou|confirmó|atendió|canceló|recibió|firmó)(?!\\p{L})",
  "(?:sangat|amat) (?:tidak )?(?:sopan|ramah|kasar|membantu)|sedang cuti|(?:sudah|belum) (?:menelepon|membalas|menghubungi)",
  "(?:azt|ezt) (?:mondta|mondja|írta|ígérte|állítja)|nagyon (?:udvariatlan|udvarias|segítőkész|goromba)|(?:man|mums|mane|mus) (?:sakė|pažadėjo|skambino|parašė|atsakė|paaiškino)",
  "je (?:bila|bio)(?: \\p{Ll}{2,12}){0,3} (?:ljubazn|neljubazn|drsk|nepristojn)[ao]",
  ...NOTED,
];

/** Behind the sign that marks an owner: what people have, and months, stones and towns do not. */
export const OWNED_BY_PEOPLE =
  "['’]s (?:(?:new|old) )?(?:account|card|phone|mobile|password|log-?in|e-?mail|mailbox|inbox|number|computer|ipad|iphone|car|house|calendar|profile|passport|room|laptop|badge|husband|wife|partner|son|daughter|mum|mom|mother|father|dad|brother|sister|manager|boss|assistant|colleague|carer|neighbou?r|kids|birthday|voicemail|signature|address|flat|desk|name)(?!\\p{L})";

/** What several people do, before and behind a word for both or all of them. */
export const BOTH =
  "(?:both |all |beide |alle |tous les deux |toutes |les deux |ambos |ambas |entrambi |tutti |allebei |båda |begge |molemmat |oboje |obie |oba |обе |оба )?";
export const TOGETHER = [
  "called|rang|phoned|emailed|signed|asked|said|told|complained|replied|left|came|attended|forgot|lost (?:access|their)|did (?:the|their|it)|want|wanted|need (?:their|help|access)|live|work (?:in|at|for|from|here)|share|can(?:not|['’]t)? (?:log|see|access|open|come)",
  "(?:are|were) (?:both |all )?(?:on (?:leave|holiday|the)|out (?:today|tomorrow|sick|this|until|of (?:the )?office)|off (?:today|sick|until|this|next)|away|in (?:today|the office)|my|our|their|sick|late|waiting|at (?:lunch|the)|the (?:admins?|owners?|contacts?))",
  "have (?:both |all )?(?:called|left|signed|asked|been|lost|not|no|access)",
  "haben (?:beide |alle |schon |gestern |heute )?(?:angerufen|unterschrieben|gekündigt|Urlaub|sich|gefragt|geschrieben|bestellt|keinen|kein|nichts)|sind (?:beide |alle )?(?:im Urlaub|krank|nicht da|meine|unsere|heute)|möchten|wollen|warten auf|wohnen|arbeiten",
  "ont (?:appelé|signé|demandé|reçu|écrit|perdu)|sont (?:absent|en (?:congé|vacances|réunion)|mes|nos)|veulent|attendent|souhaitent",
  "llamaron|han (?:llamado|firmado|pedido|escrito)|quieren|esperan|están de|son (?:mis|nuestr)|firmaron|pidieron",
  "hanno (?:chiamato|firmato|chiesto|scritto)|vogliono|aspettano|sono (?:in ferie|assenti|mie|miei|i miei|le mie)",
  "ligaram|assinaram|pediram|querem|esperam|estão de|são (?:meus|minhas)",
  "belden|hebben (?:gebeld|getekend|gevraagd)|willen|wachten|zijn (?:ziek|op vakantie|mijn)",
  "har (?:ringt|skrivit|skrevet|signerat|båda|begge)|är (?:på semester|sjuka|mina)|er (?:på ferie|syke|syge|mine)|vill ha|ringde|ringte",
  "soittivat|odottavat|haluavat|dzwonił[iy]|czekają|proszą|chcą|podpisał[iy]|są na|volal[iy]|čekají|chtějí|čakajú|podepsal[iy]",
  "звонили|просят|ждут|хотят|подписали|в отпуске|дзвонили|просять|чекають|се обадиха|чакат|искат|zvali|zovu|čekaju|traže|aradılar?|bekliyor|istiyor",
];
