/**
 * What is said in place of an answer, or ahead of one, in the languages here: to wait ("hang on, …"), to agree ("d'accord"), not to know ("no idea"), to
 * thank and to be sorry. None of it is anybody's name, street or secret.
 */

const PHRASES = [
  // English.
  "(?:just )?(?:one|a|1) (?:moment|sec(?:ond)?|minute|min|mo)(?: please| pls)?|hang on(?: a (?:sec(?:ond)?|moment|minute))?|hold on|bear with me|give me (?:a|one) (?:sec(?:ond)?|moment|minute)|let me (?:check|look|see|find out|get back to you)|(?:i(?:['’]ll| will) )?(?:check|look) (?:that |it )?(?:up )?and (?:come|get) back(?: to you)?|no idea|not sure|i don['’]?t know|dunno|no clue|why do you need (?:that|it)|is (?:it|that) (?:really )?necessary|will do|of course|no problem|thanks for (?:waiting|your patience)|sorry for the (?:wait|delay)",
  // German.
  "(?:einen |kleinen |nur einen )?(?:moment|augenblick)(?: bitte| mal)?|(?:eine )?sekunde(?: bitte)?|warten sie(?: bitte| kurz)?|keine ahnung|weiß (?:ich )?(?:nicht|gerade nicht)|(?:ich )?(?:schaue?|guck[e']?|seh[e']?) (?:kurz |mal |eben |gleich )*nach|entschuldigung|entschuldigen sie|tut mir leid|wozu brauchen sie (?:das|die|den)|muss das (?:wirklich )?sein|mache? ich|einverstanden|danke f(?:ü|ue)rs warten|danke für ihre geduld|kein problem|selbstverständlich",
  // French.
  "(?:un|juste un) (?:instant|moment)(?: s['’]il (?:vous|te) pla[iî]t| svp)?|une (?:seconde|minute)|attendez(?: un (?:instant|peu|moment))?|patientez|d['’]accord|bien sûr|aucune idée|je ne sais (?:pas|plus)|je (?:vérifie|regarde|cherche)(?: et (?:je )?reviens)?|merci d['’](?:avoir patienté|attendre)|merci de (?:patienter|votre patience)|désolée?|excusez[- ]moi|pardon|pas de (?:problème|souci)|pourquoi (?:avez-vous|en avez-vous) besoin(?: de (?:ça|cela))?|c['’]est (?:vraiment )?nécessaire",
  // Spanish, Portuguese, Italian.
  "(?:un|deme un|espere un) (?:momento|segundo|minuto|momentito)(?: por favor)?|espere|aguarde|de acuerdo|por supuesto|ni idea|no (?:lo )?sé|no tengo ni idea|lo (?:miro|busco|compruebo|consulto) y (?:le|te) (?:digo|cuento|aviso)|gracias por (?:esperar|su paciencia)|perd[oó]n|disculpe|lo siento|(?:¿)?para qué (?:lo|la) necesita|es (?:realmente )?necesario|sin problema",
  "(?:um|só um|dê-me um) (?:momento|segundo|minuto|instante|minutinho)(?: por favor)?|espere|aguarde|de acordo|com certeza|claro|não (?:faço ideia|sei)|vou (?:ver|verificar|procurar)|obrigad[oa] por (?:esperar|aguardar)|desculpe|para que precisa",
  "(?:un|solo un) (?:attimo|momento|secondo|minuto)(?: per favore)?|aspetti|attenda|d['’]accordo|va bene|certo|non (?:saprei|lo so|so)|(?:controllo|verifico|guardo|cerco) e (?:le|ti) (?:faccio sapere|dico)|grazie per (?:l['’]attesa|la pazienza)|scusi|mi scusi|mi dispiace|a cosa (?:le |ti )?serve|è (?:davvero )?necessario",
  // Dutch.
  "(?:een |één )?(?:ogenblik(?:je)?|moment(?:je)?)(?: alstublieft| graag| geduld)?|wacht(?:en)?(?: even| u even)?|geen idee|(?:dat )?weet ik niet|ik (?:kijk|zoek) (?:het )?even(?: na| op)?|bedankt voor het wachten|sorry|akkoord|doe ik|is goed|komt goed|waarom heeft u dat nodig|is dat echt nodig",
  // Swedish, Norwegian, Danish.
  "(?:ett|et|lite) (?:ögonblick|øyeblikk|øjeblik|moment)|vänta lite|vent litt|vent lidt|(?:en|ett) (?:sekund|minut|minutt)|ingen aning|ingen anelse|aner ikke|aner det ikke|vet (?:inte|ikke)|ved (?:det )?ikke|jag (?:kollar|tittar)(?: upp det)?|jeg (?:sjekker|tjekker|kigger|ser)(?: etter| efter)?|ursäkta|unnskyld|undskyld|beklager|det är okej|det går bra|helt i orden|tack för att du väntade|takk for tålmodigheten|tak for din tålmodighed",
  // Finnish, Estonian, Hungarian.
  "(?:pieni |yksi )?hetki(?:nen)?(?: vain)?|odota(?:kaa)? hetki|ei (?:mitään )?hajua|en tiedä|en osaa sanoa|katson(?: hetken)?|tarkistan|kiitos odottamisesta|anteeksi|selvä|sopii|üks hetk|hetk palun|ma ei tea|pole aimugi|vabandust|egy (?:pillanat|perc|pillanatot)|várjon(?: egy kicsit)?|fogalmam sincs|nem tudom|megnézem|rendben|elnézést|bocsánat|köszönöm a türelmét",
  // Polish, Czech, Slovak, Croatian, Romanian.
  "(?:jedną |proszę o )?chwil(?:eczk|k)[ęe]|moment(?:cik)?|proszę (?:czekać|poczekać)|nie wiem|nie mam pojęcia|(?:zaraz )?sprawdz[ęe](?: i wrócę)?|dziękuję za cierpliwość|przepraszam|dobrze|w porządku|zgoda|do czego to potrzebne|czy to (?:naprawdę )?konieczne",
  "(?:malou )?chvil(?:ku|ičku|inku)|mom[eé]nt(?:ek|ík)?|počkejte|počkajte|nevím|neviem|nemám (?:tušení|poňatia)|podívám se|pozriem sa|zjistím|zistím|děkuji za (?:strpení|trpělivost)|ďakujem za (?:strpenie|trpezlivosť)|omlouvám se|prepáčte|promiňte|dobře|dobre|v pořádku|v poriadku|(?:samo )?tren(?:utak)?|sačekajte|pričekajte|ne znam|nemam pojma|provjerit ću|proveriću|oprostite|izvinite|u redu",
  "(?:un|o) (?:moment|clipă|secundă)(?: vă rog)?|așteptați|nu (?:știu|am idee)|mă uit|verific(?: și revin)?|mulțumesc pentru (?:așteptare|răbdare)|scuze|îmi pare rău|de acord|bine|e în regulă",
  // Russian, Ukrainian, Bulgarian, Greek.
  "(?:одну )?минут(?:к|очк)?[уа]|секунд(?:очк)?[уа]|подождите|не знаю|понятия не имею|(?:сейчас )?(?:проверю|посмотрю|гляну|уточню)(?: и вернусь)?|спасибо за (?:ожидание|терпение)|извините|простите|хорошо|ладно|договорились|зачем вам это|это (?:правда |действительно )?нужно",
  "(?:одну )?хвилин(?:к|очк)?у|зачекайте|не знаю|гадки не маю|(?:зараз )?(?:перевірю|подивлюся|гляну)|дякую за (?:очікування|терпіння)|вибачте|перепрошую|гаразд|добре|домовились|(?:един |една )?(?:момент|минутка|секунда)|изчакайте|нямам представа|ще проверя|извинете|съжалявам|добре|разбира се",
  "(?:ένα |μια )?(?:λεπτό|λεπτάκι|στιγμή|δευτερόλεπτο)(?: παρακαλώ)?|περιμένετε|δεν (?:ξέρω|έχω ιδέα)|θα (?:δω|ελέγξω|κοιτάξω)|ευχαριστώ για την (?:αναμονή|υπομονή)|συγγνώμη|εντάξει|σύμφωνοι|βεβαίως",
  // Turkish, Indonesian.
  "(?:bir )?(?:dakika|saniye|saniyecik|dakikacık)(?: lütfen)?|bekleyin|bilmiyorum|hiçbir fikrim yok|bakıp (?:döneceğim|dönerim)|kontrol ediyorum|beklediğiniz için teşekkürler|kusura bakmayın|özür dilerim|tamam|olur|tabii|(?:tunggu|sebentar)(?: ya| sebentar| dulu)?|tidak tahu|nggak tahu|saya (?:cek|lihat) dulu|maaf|baik|terima kasih sudah menunggu",
  // To wait, and the same as before, as one says it among friends.
  "(?:one|two|a) ticks?|two (?:secs?|mins?)|just a (?:tick|sec)|same (?:one |as (?:before|last time|always) ?)?again|(?:mom|sek)|zwei sekunden|sekündchen|momentchen|gleich|(?:der|die|das)selbe(?: wie (?:immer|letztes mal|sonst))?|wie immer|deux (?:secondes|minutes)|(?:une )?petite seconde|la même(?: que d['’]habitude)?|le même(?: que d['’]habitude)?|comme d['’]habitude|(?:un )?segundito|ahorita|la misma(?: de siempre)?|el mismo(?: de siempre)?|un attimino|la stessa|lo stesso|sempre (?:quello|quella)|peraí|espera aí|a mesma(?: de sempre)?|o mesmo(?: de sempre)?|(?:effe|efkes|even)(?: wachten| geduld)?|(?:het)?zelfde als (?:vorige keer|altijd)|(?:två|to) sek|två sekunder|(?:lige|bare) (?:et )?(?:sekund|øjeblik|to sek)|vent lige|strax|samma som (?:förut|sist|vanligt)|samme som (?:sidst|sist|før|altid)|hetki pieni|sama kuin (?:viimeksi|ennenkin)",
  "chwil(?:a|kę|eczka|unia|unię)|chwilę|sekundk?[ęa]|sekundeczk[ęa]|zaraz|już (?:szukam|patrzę)|t(?:en|a|o) sam[oa]? co (?:zawsze|wcześniej|poprzednio|ostatnio)|t(?:en|a|o) samo?|vteřin(?:k)?u|sekund(?:i?čk)?u|hned(?:ka)?|hneď|stejn[áýé](?: jako (?:vždycky|minule|posledně))?|t(?:en|a|o) (?:istý|istá|isté|stejný|stejná|stejné)|(?:két |egy )?(?:másodperc|perc|pillanat(?:ka)?)|mindjárt|ugyanaz(?: mint (?:múltkor|eddig))?|(?:o |un )?(?:secundă|clipă|momentel)|stați puțin|imediat|aceea?și(?: ca (?:data trecută|înainte))?|același|секунд(?:очк|)у|погодите|щас|сейчас|тот же|та же|то же(?: самое)?|секундочку|зараз|та сама|той самий|те саме|една секунда|сега|същи(?:ят|я)|същата",
  "μισό(?: λεπτό| λεπτάκι)?|μια στιγμή|το ίδιο|η ίδια|ο ίδιος|bir (?:dk|sn)|iki dakika|az bekleyin|her zamanki|aynısı|bentar|tunggu bentar|sama (?:kayak|seperti) (?:kemarin|tadi)|(?:đợi|chờ)(?: (?:chị|anh|em|mình|cô|chú|bác|tôi))?(?: (?:tí|chút|tý|xíu|một chút|lát))+|như (?:cũ|lần trước)",
  "لحظة|لحظه|ثواني|ثانية|دقيقة|دقيقه|استنى|استني|انتظر|نفس(?: الشي|ه|ها| العنوان)|רגע(?: אחד)?|שנייה|שניה|דקה|אותה אחת|אותו אחד|یک لحظه|یه لحظه|صبر کنید|همون قبلی|(?:एक )?(?:मिनट|सेकंड)|रुकिए|ठहरिए|वही(?: पुराना)?|এক মিনিট|একটু দাঁড়ান|দাঁড়ান|আগেরটাই",
];

const PHRASE = new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${PHRASES.join("|")})(?![\\p{L}\\p{N}'’-])`, "giu");

/** The text with blanks in place of what is said for courtesy: every place in it stays where it is. Linear. */
export const withoutCourtesies = (text: string): string => text.replace(PHRASE, (phrase) => " ".repeat(phrase.length));
