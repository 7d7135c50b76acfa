/** What only people are said to do, as words and patterns behind a name that opens its sentence. */

/** One word is enough: to speak, write, telephone, ask, wait and want, in forms that are no other word of the languages here. */
export const SAYING = `called rang phoned emailed texted asked replied complained swears reckons insists apologised apologized
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
  menelepon bilang meminta bertanya menunggu komplain lupa`;

/** Whose it is or with whom: behind a verb that papers and parcels are the subject of as well ("Grant approved", "Bill paid twice"). */
const OBJECT = "(?:the|a|an|his|her|their|it|that|this|me|us|him|them|my|our|for|you) ";
const KIN_OR_JOB =
  "(?:accountant|manager|boss|colleague|customer|client|daughter|son|wife|husband|mother|father|mum|mom|dad|sister|brother|partner|supervisor|engineer|driver|tenant|neighbou?r|carer|friend|agent|rep|handler|lead|teacher|lawyer|assistant|landlord|landlady|contact|admin|user|caller|account (?:manager|owner|holder)|policy ?holder|card ?holder)";
export const BEHIND_NAME = [
  // English: what cannot, wants and has lost.
  "(?:can['’]?t|cannot|can not|couldn['’]?t|could not|is(?: still)? (?:un)?able to|is(?:n['’]?t| not) able to|wasn['’]?t able to) (?:log|sign|print|open|access|see|find|get|use|connect|reach|attend|come|join|remember|enter|pay|upload|download|hear|receive|send|talk|speak)",
  "(?:wants|wanted|asked|asks|would like|forgot|tried|is trying|decided) (?:to|a|an|for|her|his|their|me|us|if|whether|why|when)",
  "(?:needs|needed) (?:her|his|their|me|us|help|access|to (?:know|log|sign|speak|talk|change|cancel|see))",
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
  "nem (?:kapta|kapott|tud|tudja|válaszol|veszi|emlékszik|éri)(?= |[.,!?;]|$)",
  "visszahívást kér",
  "(?:szabadságon|házon kívül) ",
  "ei (?:pääse|saa|pysty|voi|saanut|vastaa|halua|muista|tiedä|ole (?:saanut|paikalla|töissä))(?= |[.,!?;]|$)",
  "on (?:lomalla|sairaana|sairaslomalla|poissa|vihainen)",
  "ile (?:konuştu|görüştü|yazıştı)",
  "(?:izinde|raporlu|tatilde)(?!\\p{L})",
  "(?:minta|ingin|mau|sudah|belum) (?:refund|uang|kembali|tahu|menelepon|bayar|membayar|menerima|terima|dapat|ganti|batal|membatalkan)",
  "δεν (?:έλαβε|πήρε|μπορεί|απαντάει|απαντά|θέλει|ξέρει|θυμάται)(?= |[.,!?;]|$)",
  "(?:είναι σε άδεια|πήρε τηλέφωνο)",
];

/** Behind the sign that marks an owner: what people have, and months, stones and towns do not. */
export const OWNED_BY_PEOPLE =
  "['’]s (?:(?:new|old) )?(?:account|card|phone|mobile|password|log-?in|e-?mail|laptop|badge|husband|wife|partner|son|daughter|mum|mom|mother|father|dad|brother|sister|manager|boss|assistant|colleague|carer|neighbou?r|kids|birthday|voicemail|signature|address|flat|desk|name)(?!\\p{L})";

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
