/** What is said of things that stand beside each other, where a message compares one to another. */

/** What things do or are, and people are not said to. */
export const THINGS_DO = `cheaper dearer billiger teurer günstiger cheaper barato levnější dražší lacnejší drahší tańszy tańsza droższy droższa olcsóbb drágább halvempi kalliimpi billigare dyrare billigere dyrere goedkoper duurder дешевле дороже дешевше дорожче findes fås finns finnes saadaan demontează demonta zerlegbar erhältlich verfügbar leverbaar raktáron lieferbar verkrijgbaar elérhető satılıyor
  works fails breaks crashes hangs freezes costs weighs measures leaks squeaks wobbles rattles flickers needs fits comes uses runs loads renders exports imports times lasts supports returns throws includes starts boots fails deals wide narrow deep
  funktioniert läuft bricht hängt friert kostet wiegt misst passt fehlt tropft leckt wackelt quietscht flackert startet lädt stürzt unterstützt enthält liefert rutscht klemmt breiter schmaler höher tiefer
  fonctionne marche manque plante coûte pèse mesure fuit grince vacille clignote démarre charge contient supporte bloque rame
  funciona falla falta cuesta pesa mide gotea cojea chirría parpadea arranca carga contiene usa tarda
  funziona costa pesa misura perde manca cigola traballa lampeggia parte carica contiene usa monta
  funciona falha custa pesa mede pinga falta range abana pisca arranca carrega contém usa trava larga largo
  werkt faalt kost weegt meet past ontbreekt lekt kraakt wiebelt knippert start laadt crasht hapert bevat draait
  fungerar kostar väger mäter passar saknas läcker knarrar vinglar blinkar startar laddar kraschar funkar
  fungerer virker koster vejer måler passer mangler lækker knirker vakler blinker starter laster veier lekker står henger hænger
  toimii maksaa painaa puuttuu vuotaa narisee heiluu vilkkuu käynnistyy latautuu kaatuu sopii leveä leveämpi kapea korkeampi syvempi
  działa kosztuje waży mierzy pasuje brakuje cieknie skrzypi chwieje miga startuje ładuje zawiera
  funguje stojí váží měří sedí chybí teče vrže viklá bliká startuje načítá padá váži meria sadá chýba tečie vŕzga kýve načítava
  működik kerül nyom illik hiányzik szivárog nyikorog inog villog indul tölt
  funcționează costă cântărește măsoară lipsește curge scârțâie pâlpâie pornește încarcă merge
  çalışıyor çalışmıyor uyuyor uymuyor uyumlu sığıyor sızdırıyor gıcırdıyor sallanıyor yanıp açılıyor açılmıyor tutuyor
  работает весит стоит подходит протекает скрипит шатается мигает запускается грузится падает зависает
  працює важить коштує підходить протікає скрипить хитається блимає запускається вантажиться падає зависає
  работи тежи струва пасва тече скърца клати мига стартира зарежда пада
  λειτουργεί δουλεύει κοστίζει ζυγίζει ταιριάζει λείπει τρίζει αναβοσβήνει ξεκινά φορτώνει κολλάει
  radi košta teži odgovara nedostaje curi škripi treperi pokreće učitava deluje tehta ustreza manjka pušča utripa`;

/** The same, to fit, to differ. */
export const EQUAL = `inne inny inna innej cheaper dearer дорожче дешевше дороже дешевле levnější dražší billigere billigare goedkoper παραπάνω περισσότερο same fit fits identical compatible match matches differ different interchangeable taller wider
  gleich gleiche gleichen gleicher dieselbe dieselben derselbe dasselbe passt passen kompatibel identisch baugleich anders höher breiter
  même mêmes identique identiques compatible compatibles différent différente
  mismo misma mismos mismas igual iguales compatible idéntico idéntica sirve
  stesso stessa stessi stesse uguale uguali compatibile identico identica diverso diversa
  mesmo mesma mesmos mesmas compatível idêntico serve
  zelfde dezelfde hetzelfde past passen compatibel identiek anders hoger breder
  samma lika passar kompatibel identisk likadan samme passer lige like identisk ens
  sama samat samanlainen sopii sopivat sopiiko yhtä
  sam sama same takie taki pasuje pasują identyczny stejný stejné stejná stejnou jiný jiné jinou pasuje rovnaký rovnaké rovnakú iný iné vyšší vyšší
  ugyanaz ugyanolyan ugyanazt azonos passzol illik
  aceeași același aceleași potrivește potrivesc identic
  aynı aynısı uyumlu uyar benzer farklı
  такой такая такие такое одинаковые одинаковый тот та те подойдут подойдёт подходит подходят отличается
  такий така такі однакові однаковий підійдуть підійде підходить відрізняється
  същият същата същите еднакви висок ниска широк пасва различава
  ίδιο ίδια ίδιος ίδιες ταιριάζει ταιριάζουν διαφέρει
  isti ista isto jednaki odgovara enak enaka enako ustreza`;

/** Words that compare, right before what is compared to. */
export const COMPARING = `than за από like versus vs unlike as als wie que comme como che come als dan som än end enn kuin niż jak než jako ako mint ca decât чем как ніж як отколкото като όπως σαν nego kao kot`;

/** Words that lead to what something fits, beside a word for that. */
export const LEADING = `to with for on onto auf zu mit bei für vom von beim à de avec sur pour du au a con para de al del per su alla del dal della para com na no do da op met bij van naast voor till med på för til med på for do z na od k s na od z cu la pe de lui в к у от для на с із з від до у біля на към за με για από στη στην στο za na s od ile için`;

/** What is done with parcels, letters and people: who it leads to is somebody. */
export const SENT = `send sent ship shipped deliver delivered give gave given call called ask asked speak spoke tell told write wrote geschickt gesendet geliefert liefern schicken gegeben angerufen gesprochen bringen gebracht envoyé envoyée livré livrée donné parlé dit demandé enviado enviada entregado entregada dado hablado llamar spedito spedita consegnato consegnata dato parlato detto enviado enviada entregue dado falado verstuurd gestuurd geleverd gegeven gesproken gebeld skickades skickas skicka levereras levererades lämnades pratade sendes sendt leveres leveret afleveret gitt levert snakket lähetetty toimitettu annettu wysłany wysłana wysłane dostarczony dostarczona dostarczone oddany przekazany odeslána odesláno odeslán doručeno doručena předáno poslané doručené küldték szállították adták trimis trimisă livrat livrată dat gönderildi teslim verildi отправлен отправлена отправили доставили доставлен доставлена передали отдали надіслано доставили передали изпратен доставен предаден στάλθηκε παραδόθηκε δόθηκε poslano poslana isporučen isporučena`;

/** Words that join a clause to another, right before who or what does it. */
export const JOINING = `but while whereas and only yet though aber während und nur doch hingegen dagegen mais alors et seulement tandis pero mientras y solo sino ma mentre e solo però mas enquanto só maar terwijl en alleen men medan och bara mens og bare mutta kun ja vain ale a tylko natomiast lecz pouze jen zatímco iba len zatiaľ de és csak viszont dar iar și doar ama fakat ve а но и только але і та тільки но и само а αλλά ενώ και μόνο ali a i samo dok`;

/** What is left of a clause that is not said again. */
export const LEFT_OUT = `no not doesn't does nicht nein auch schon dagegen hingegen non pas aussi si oui no sí también tampoco invece mai no sì anche não sim também niet wel ook inte ja också ikke også ei kyllä nie tak też ne ano ano také nie áno nem igen is nu da hayır değil нет да тоже ні так теж не да също όχι ναι da ne tudi nije nisu není nejsou niso nejen viszont csak pedig only nur seulement solo só alleen bara bare kun tylko jen iba samo лише только само doch jedoch hingegen`;

/** Units behind a number. */
export const OF_MEASURES = `cm|mm|m|kg|W|kW|V|mA|mAh|Hz|Zoll|inch(?:es)?|°C|°|см|мм|кг|Вт|В|εκ`;
