/** More ordinary words of the Romance, Germanic and Nordic languages, in the forms that sentences begin with: what is not a name. */
export const WEST_WORDS: Readonly<Record<string, string>> = {
  es: `
tomo tomé tomaron paso pasó llevé traje cojo saco saqué meto doy damos dimos leo leí oigo oí pongo vuelvo cuento hablo hablé ayudo ayúdenme necesitaría agradecido
abra abre abrí abro acabo acepte acerca acerque active actualice actualicé adjunto adjunté agregue agradezco agradecería ahora al algo alguien algunos
ante antes anule apague apagué aparece aparecen aparte apenas aplique aproveche aquel aquella aquí así asegúrese aún aunque avísenme ayer borre borré
buenas buenos busque busqué cada cambie cambié cancele cargue casi cerramos cierre cierra claro coloque como comprobamos compruebe comprobé compré con conecte
conecté confirme confirmo conforme consulte contacte contesten cordial cordialmente creo cualquier cuando cuánto cuántos cómo dado debajo debe deben deberían debido
decidí deje dejé del dentro desactive desconecte desde descargue descargué después desinstale desinstalé detrás devolví devuelvan dígame diga dije disculpe disculpen
disponemos distinguidos durante ella ellos elija elimine eliminé empiece encienda encontré encuentro enseguida entonces entramos entre envíe envíenme envié envíen era
escriba escribí escribo espere esperamos espero esta estaba estamos estas este estos estoy estuve existe explique faltan falta favor fue fueron funcionaba funciona
funcionan gracias gustaría había habrá hacemos haga hagan hágalo hasta hay hemos hice hizo hubo igual iguales incluso indique indiqué informe ingrese inicie inicié
inserte instale instalé intente intentamos intenté introduzca la las le les llame llamé llamen llevo llegó llegaron lo los luego mande mandé mantenga marque me mejor
mientras mire miré mis mismo muchas mucho muestre mueva nada nadie necesitamos necesito ni ninguno ningún no nos nosotros nuestra nuestro nuevamente nunca ocurre ocurrió
ofrecemos olvidé ojalá otra otro para parece pase pasé pedí pedimos pero perdí pida pienso podemos podrían podría ponga ponemos por porque preferiría pregunte presione
primero probamos probé procedo pronto pruebe pude puede pueden puedo pulse puse que queda quedo quería queremos quiero quise quisiera quite quité realice realicé recibí
recibimos recibirá reciba recibido recomiendo recuerde regístrese reinicie reinicié rellene repare repita respecto responda responden restablezca resulta retire revise
revisamos revisé rogamos ruego salga salimos salió saludos se seleccione seguimos según seguro será si sí siempre siento siga sigo sigue siguen sin sobre solicite
solicité solicito solo sólo somos soy su subí suelo suelte sucede sugiero supongo sus sustituya tal también tampoco tan tardan tardó te tendré tenemos tengo tenía tiene
tienen toca todas todo todos toque tomamos traslado tras tratamos traté tres tu tuve última último un una unas unos usamos use usé ustedes utilice va vacíe vale vamos
varias varios vaya vea veo verifique verifiqué vez vi viene visto volveré volví vuelva vuelve y ya yo
albarán almacén avería botón cable caja cambio cargador cita cliente clientes cobro compra contrato correo cuadro cuenta curso departamento descuento devolución día dinero
dirección dueña dueño embalaje encargada encargado enlace entrega equipo escuela factura fecha fichero firma folleto garantía gerente hijos horario impresora incidencia
informe jefe lámpara lista llamada manual mañana máquina mercado mes mesa nota oficina oferta orden ordenador paciente padres pago pantalla paquete parte pedido pieza
plazo precio presupuesto problema proveedor pueblo puerta queja reclamación recibo reembolso repuesto respuesta reunión semana servicio sociedad socio solicitud tarde tarifa
tarjeta taller técnico tienda trabajo transporte vecino vecina venta ventana viaje vuelo`,
  pt: `
abra abre abri aceite acabei acesse acho aconteceu acontece adicione agora agradeço agradecemos aguarde aguardo ainda além algo alguém alguns altere ambos anexei anexo
antes aparece apaguei apague apesar apenas aperte aplique aqui aquele aquela assim assumi até atenciosamente ative atualize atualizei atualizamos avise baixe baixei bem
boa bom cada caro cara cada cancele chegou chegaram clique cliquei coloque coloquei com comecei como comprei comprou confirme confirmei confirmo conecte conferi confira
conforme conseguem consegui consigo conste contate continuamos continua cordialmente crie criei dado deixe deixei dela dele demorou dentro depois desative desconecte
desculpe desculpem desde desejo desinstale desinstalei desligue desliguei dessa desse desta deste devemos devido devolvi diga disse disseram durante ela elas ele eles em
embora encerrei encontrei enquanto entendi então entrei entre enviamos enviaram envie enviei envio era eram escolha escreva escrevi espere esperamos espero esqueci essa
esse esta está estamos estão estava este estou eu existe exclua explique falei faltou falta fale favor faz faça façam fazemos fechei feche ficou fico fique fiquei fiz fizemos
foi foram funciona funcionava funcionou gostaria gostaríamos grata grato há havia hoje houve igual imagino inclua indique infelizmente informe informo inicie iniciei insira
instale instalei instalamos isso isto já jamais junto lamento lamentamos lembre lhe ligue liguei logo mande mandei mantenha mas me melhor mesmo meu meus minha minhas mova
mude mudei muita muito muitos na nada não nas nela nele nem nenhum nenhuma ninguém no nos nossa nosso nós nova novamente novo num nunca o obrigada obrigado ocorre ocorreu
olhei onde ontem os ou outra outro outros para parabéns parece passe passei paguei peço pedi pedimos pegue pela pelo pensei percebi perdi pergunte perguntei podem podemos poderia
poderiam pode pois por porque portanto posso possuo precisamos preciso pressione prezada prezados primeiro procurei pude pus qual qualquer quando quanto quantos quase que
queria queremos quero quem quis realize realizei recebemos recebi receba reinicie reiniciei reinstale reinstalei remova removi repare repita reparei responda responderam retire
retirei reveja revi rode rodei sabem saí saia salve se segue seguem segundo segure seja selecione sem sempre sendo será sei seu seus sigo siga sim sinto só sobre solicite
solicitei solicito somente somos sou sua suas sugiro tal também tampouco te tem temos tenho tenha tenham tente tentei tentamos ter teria teve tinha tire tirei tive toda todas
todo todos tocou toque trata tratamos três troque troquei tudo um uma usamos use usei utilize vamos vão vejo veja verifique verifiquei verificamos vi viemos você vocês volte
voltei voltou vou
aparelho assistência atraso boleto botão caixa carregador carta cartão casa chamado cliente clientes código coleta compra conta contrato conserto correio data dinheiro
endereço entrega equipe escola escritório estoque etiqueta fatura ferramenta filial fio firma garantia gerente impressora instalação lâmpada linha lista loja manhã manutenção
máquina mês mesa mensagem nota oficina orçamento pacote pagamento parcela peça pedido porta prazo preço problema produto reclamação recibo reembolso relatório resposta reunião
semana senhor senhora serviço sócio tarde taxa técnico tela telefone trabalho transportadora troca valor vendedor venda vizinho vizinha`,
  it: `
abbiamo abito accendete accenda accetti aggiorni aggiornato aggiunga aggiungete ai al alcuni alla allego allegato allora altri altro anche ancora andate apra aprite apro
appena arrivano arriva arrivato ascolti aspetti aspetto assicuratevi attendo attenda attenzione attivi avevo avrei avete avvii avviate avvisatemi basta bene bisogna
buona buonasera cancelli capisco cara caro cerco cerchi chi chiamate chiamatemi chiami chiamo chiedo chieda chiuda chiudete ci ciascuno clicchi clicco colleghi come comprato
compare confermate confermo confermi consigli contatti contattatemi controlli controllate controllo cordiali cordialmente così cosa credo da dal dalla dalle dato davvero decidete
del della delle deve devo devono di dica dice dite dispiace diversi dobbiamo dopo dove dovrebbe dunque durante ecco ed egregio elimini entrambi era erano esca esiste esegua
fa facciamo faccia facciamo fate fatto finalmente fino forse fra funziona funzionava funzionano gentile già gli grazie guardi ha hanno ho il immetta importi in incluso inoltre
inoltri inserisca inserite installi installato invece invii inviate inviatemi inviato io la lascio lasci le lei li lo loro lui ma mai mandate mandi mandatemi mando mancano manca
me meglio mentre mettete metta mi mia mie mio molte molti molto mostri ne nei nel nella nelle nemmeno nessuna nessuno niente noi non nostra nostro notato nulla nuovamente oggi ogni
oltre oppure ora ottengo ovviamente pago parlo passi pazienza pensavo per perché però piuttosto poco poi porti posso possiamo potete potrei potreste può possono preferisco prego
prema premete prenda prendo presto prima provate provi provo provato purtroppo qualche qualcuno quale quali qualsiasi quando quanti quanto quella quello questa queste questi questo
qui quindi ragazzi resto restiamo ricevo riceverà ricevuto richiedo richieda ricordi rimetta rimuova rimuovete ringrazio ringraziamo ripeta ripristini riparta riprovi risolto rispondete
risponda risulta riuscite riesco ritiri riavvii riavviate riavviato salve salvi saluti sapete sarà sarebbe scarichi scaricato sceglie scelga scelgo scriva scrivete scrivo scusate
scusi se secondo seguite segua segnalo selezioni sembra sempre senza serve si sia siamo siate siccome siete significa signore sistemi solo sono sostituisca sotto spedite spenga
spegnete spero sposti sta state stavo sto su sua subito succede successo sue sui sul sulla suo suoi tale tanto te tenga tenete ti tolga tra tratta tre trova trovo trovato tutta tutte
tutti tutto ultimo un una uno usa uso usi usiamo utilizzi va vada vai vedo vede veda vedete vengono venga verifichi verificate verifico vi via vogliamo voglio volevo voi vorrei vorremmo vostra
vostro
abbonamento acquisto addebito amministrazione apparecchio appuntamento assegno assistenza azienda bolletta caffè caricatore carta cavo cliente clienti codice collega conto contratto
consegna corriere data denaro documento domanda errore etichetta fattura figlia figlio filiale finestra foglio fornitore garanzia giorno guasto impianto incontro indirizzo lampada lavoro
lettera lista magazzino macchina mattina merce mese messaggio modulo moglie negozio nota offerta officina ordine orario pacco pagamento pezzo porta prezzo preventivo problema
prodotto pulsante quadro reclamo responsabile ricambio ricevuta richiesta rimborso riparazione riunione sconto scatola schermo scuola settimana sede spedizione stampante stanza
strada studio tecnico ufficio vendita viaggio vicino`,
  fr: `
accédez acceptez actuellement actualisez afin ailleurs ainsi ajoutez aller allez alors appelez appuyez après assurez attendez attends aucun aucune auparavant aujourd aussi
autant autre autres aux avais avait avant avec avez avions avons ayant beaucoup bien bientôt bizarrement bref branchez car ce ceci cela celle celui cependant ces cet cette
chacun changez chaque cher chère chercher choisissez ci cliquez combien comme comment commandez concernant confirmez connectez consultez contactez continuez contrairement cordialement
croyez dans davantage débranchez demain demandez depuis déplacez dernièrement des dès désactivez désinstallez désolé désolée dessous deux devant devez devons devrait dites doit dois
dommage donc donnez dont du durant effectuez effacez également elle elles en encore enfin enlevez enregistrez ensuite entre entrez envoyez espérant essayez est est-ce et étaient étais
était étant êtes eux évidemment exécutez expliquez faites faire fait faut fermez finalement fournissez gardez heureusement hier hormis ici il ils impossible indiquez insérez installez
jamais je joignez jusque la laissez là le lequel les leur leurs lors lorsque lui lundi maintenez maintenant mais malgré malheureusement manque merci mes messieurs mesdames mettez mieux mon
montrez ne ni nous nos notamment notez notre nouveau nouvelle nul on or oubliez ouvrez par parce parfois parmi partout pas passez patientez pendant personne peu peut peut-être peux placez
plus plusieurs plutôt pouvez pouvons pour pourquoi pourriez pourtant précisez premièrement prenez pressez prévenez procédez profitez puis puisque puis-je quand quant que quel quelle quelques
qui quittez quoi rappelez rassurez rebranchez recevez recevrez réessayez refaites regardez réinitialisez réinstallez relancez remarquez remettez remplacez renseignez renvoyez répétez
répondez restez retirez retournez revenez rien sachant sachez sans sauf sauvegardez sélectionnez selon serait sera serait-il seriez seul seulement si signalez sinon sont soudain souhaitez
sous souvent soyez suis suite suivez supprimez sur sûrement ta tandis tant tapez tel tellement tentez tenez terminez toujours tous tout toute toutefois toutes transmettez très trop trouvez
un une utilisez vais va vendredi vérifiez veuillez vers videz voici voilà voir vos votre voudrais voudriez vous voyez vraiment
abonnement achat adresse agence agrafe alimentation appareil atelier atelier avoir boîte bouton bureau câble caisse carte chargeur chef chien classe client clients code colis collègue
commande compte contrat courrier courriel date délai demande devis document dossier dépannage dépôt école écran emballage enfants entrepôt envoi équipe étiquette étage facture fenêtre fille
fils fournisseur frais garantie gérant hiver hôtel imprimante incident jour journée lampe lettre livraison livreur logiciel magasin maison matin médecin mensualité message mois montant
moteur neige numéro offre ordinateur outil panier panne papier parents patron pièce porte prélèvement prix problème produit quai rappel réclamation réglage remboursement rendez-vous
réparation réponse réunion retard salle semaine serveur service soir souci tarif technicien touche travaux usine vendeur vente vis voisin voisine voiture voyage`,
  de: `
Abfahrt Absender Ahnung Aktion Alle Allerdings Als Also Am Ampel An Anfang Angebot Anlage Anruf Ansage Anschluss Antrag Anzeige Arbeit Arzt Aufgabe Aufkleber Auftrag Ausfall Ausgabe Auskunft Ausland
Außerdem Auto Bahn Batterie Bau Bauteil Bedienung Behörde Beispiel Beitrag Bekannte Bericht Bescheid Beschwerde Besuch Betrag Betreff Betrieb Bild Bin Brief Brille Buch Buchung Bus Bäckerei Dach Dafür Daher
Dann Dauer Deckel Denn Deshalb Dienst Ding Dokument Dorf Drucker Durch Ecke Eigentlich Eingabe Eingang Einkauf Einladung Einsatz Eltern Empfang Empfänger Ende Endlich Entschuldigung Entweder Er Erst Es Essen Etwas
Fahrer Fahrrad Familie Farben Feier Feld Fenster Ferien Fernseher Feuerwehr Filiale Firma Flasche Folge Form Frist Frühstück Garten Gast Gebühr Gefühl Gegend Gehäuse Geld Gemeinde Gepäck Gericht Gerne Geschäft
Geschenk Gespräch Gestern Gesundheit Glas Glück Griff Grund Gruppe Gutschein Haben Halle Hand Handbuch Handwerker Hat Haus Hausmeister Heizung Herbst Heute Hier Himmel Hinweis Hof Holz Hotel Hund Idee Im Immer In
Inhalt Inzwischen Ja Jahr Jeder Jemand Jedenfalls Jugend Kaffee Kalender Kamera Kann Kasse Katze Kauf Kein Keine Keller Kind Kinder Kirche Kiste Klasse Knopf Koffer Kollegin Kommentar Komisch Kopie Kosten Krankenhaus
Kunde Kundin Kunden Kurs Küche Laden Lager Land Lassen Laufzeit Leben Leider Leiter Leitung Lehrer Licht Lieber Liebe Los Luft Lösung Mach Mahnung Markt Maschine Maß Material Menge Messe Mitarbeiter Mitglied Mittag
Montage Motor Musik Muster Müssen Mutter Nacht Nachts Natürlich Neu Nicht Nichts Niemand Noch Notfall Nun Nur Ob Oben Oder Oft Ohne Ort Papier Parkplatz Pause Person Plan Platte Platz Polizei Post Praxis Preis
Probe Produkt Programm Prospekt Quittung Rabatt Rad Rahmen Rand Raum Regal Regel Reifen Reihe Reise Rest Richtung Rohr Rückgabe Rücksendung Sache Saft Samstag Satz Schaden Schalter Schein Schicken Schild Schlauch
Schon Schraube Schreiben Schule Schuld Schwester Seit Seite Selbst Sender Service Sicher Sicherheit Sind Sitz So Sobald Sofort Software Soll Sollte Sommer Sonst Spiel Sprache Stadt Stecker Steckdose Stelle Stimmt Stoff
Straße Streit Strom Stuhl Stück Suche Tabelle Tasche Tatsächlich Termin Test Ticket Tisch Tochter Ton Treppe Tropfen Trotz Trotzdem Tür Über Übrigens Um Umschlag Umtausch Und Unfall Unterlagen Unterschrift Urlaub
Ursache Vater Verein Verkäufer Verkauf Verlust Versand Versicherung Versuch Vertrag Verwaltung Video Vielleicht Vom Von Vor Vorgang Vorhin Vorschlag Wagen Wahl Wand Ware War Wäre Warum Waschmaschine Wasser Wechsel Weder
Weil Weiter Welches Wenig Wenn Wer Werde Werden Werkstatt Wert Wetter Wie Wieder Wind Winter Wirklich Wo Woche Wohnung Wort Wunsch Wurde Würde Zahl Zahlung Zahn Zeile Zeit Zeitung Zettel Ziel Zimmer Zu Zubehör Zudem
Zug Zugang Zum Zur Zustand Zwar Zwei Zwischen
öffne öffnen prüfen prüfe senden sende bestätige bestätigen warten wähle wählen drücken halte halten lade laden trenne trennen stecke stecken ziehe ziehen lösche löschen ändere ändern rufe rufen schreibe klicke
tippe tippen entferne füge schließe schließen melde starte nutze nutzen verwende verwenden brauche brauchen möchte möchten wollte wollten konnte konnten sollte ging kam lief stand blieb`,
  nl: `
aan aangezien accepteer achter activeer afgelopen alle alleen als alsjeblieft altijd anders beide bedankt bel beste betaald bevestig bij bijna bijgevoegd binnen blijf blijkbaar boven breng buiten daar daarna
daarom dan dat de deze dezelfde dit doe door druk dus echter een eerder eerst eigenlijk elke en er even excuses ga gaat geachte geef geen gelukkig gebruik gisteren goed graag haal had heb hebben heeft helaas herhaal
herstart het hierbij hij hoe hoeveel hoi hou houd iedere iemand iets ik in inmiddels installeer is ja jammer je jullie kies kijk klik kom komt krijg kunnen kunt laat laatst later let lijkt maak maar mag mail meer
meestal meld met middels mijn misschien moet moeten morgen na naar neem niemand niets niet nog noteer nou nu of om omdat ondanks onder ondertussen ons ook open over pak per plaats pas probeer reageer regelmatig
reken schakel schrijf selecteer sinds sluit snap sommige soms sorry start stel stop stuur te telkens terug test toch toen tot trek tussen typ uit u uw vaak van vanaf vandaag vanmorgen vergeet verder verwijder
verwissel vervolgens via vind volg volgens voor vooral voer vraag vul waar waarom wacht want wanneer was wat we weet wel welke werd werkt wie wij wil willen wijzig wissel word wordt ze zeg zelfs zet zie zijn zo zodra
zoek zonder zou zouden
aankoop aanbieding abonnement adres afspraak artikel auto avond bedrag bedrijf bericht bestand bestelling betaling bezorger bon boek brief buren chauffeur code collega dag datum dealer deur dienst doos dossier
factuur feest fiets filiaal foto fout garantie gebouw geld gesprek gezin handleiding huis indeling jaar kaart kabel kamer kantoor kassa kast keuken keer kind klacht klant klanten klus knop korting kosten laptop leiding
lamp lening leverancier levering lijst maand magazijn medewerker melding meubel monteur muur naam nummer onderdeel oplader oplossing order pakket pand papier pasje post prijs probleem product raam rekening reparatie
reis retour ruimte scherm school slot sleutel snoer stekker stoel storing straat stroom student tafel taal telefoon termijn tijd tuin uur verhuizing verkoop verkoper verzending vestiging vlucht voorraad vraag vrouw
wachtwoord wagen week werk winkel zaak ziekenhuis`,
  nordic: `
adgang aftale alla alle alltid allt altid andre ansluter arbetet at att av avtalen avbryt bara bare be behöver ber bestilte beställde betaling betalade betalte blev ble blir boka bruk bruker byt bytte både da
dag de den denna denne der dere dessa desværre dessverre dessutom det detta dette dine disse du där efter eftersom eller en endelig er et ett etter faktura faktisk fakturan fann fant fast fik fikk finner finns fint
fjern flera flytt flyttet fordi fortsatt fortsätter fredag från fråga förra först få får fått för före genom gerne ger gjorde glem gå går gäller ha hadde hade haft har hej hent heller her hette hilsen hittade hjelp
hjälp hold holder hun hur hva hvad hvem hver hvilken hvis hvor hvorfor hvordan hålla håper hälsningar här i ifølge igen igjen ikke indtil ingen ingenting inte installera installer jag ja jeg kan kanskje kanske kjære
kjøpte klikk klicka klik kom kommer kontakta kontakt kontroller kontrollera kunne kvitteringen kvittot köpte la lad laddade lade legg levering leveransen leverandøren ligger lukk läs låt låser man mange med meget mellan mens
men mer mine min mine mit mottok må mycket måndag måste mvh naturligvis nej nei nogen noen någon något nu når nå när næste ny nye också om omstart og også over på paketet pakken periode plutselig prøv prøvde prøvede pröva
provade rekne ring ringde ringte sa samme samma sammen se selv send sende sender sendte sedan sen senest seneste sett siden sist skal skulle ska skicka skickade skriv skrev slet slett slik slog slå snart snälla som
starta start startade startet stadig stäng står stänga sätt så tack tak takk ta tag tast testa testet tid tidligere tidigare til tilføj till trots trenger tror trykk tryck tryk trekk under undrar upp uppdatera
ut uten utan vad var vara vare vänta vär vårt varför velg vælg vent vennligst venligst venter verkar vi vid vil vilken ville viss vår være været åpne öppna åbn ændre ändra även över øvrig
adressen ansökan arbeid avdelning avdeling batteri beløp bestilling beställning bilen bild billede blad bok bord brev butik butikk butikken chef dator datoen deltager dør dörr elev enhet enheden fabrik familj familie feil fejl
fel filen firma firmaet folk fornavn fönster gave garanti garantin gård hus huset hylla innstillinger indstillinger inställningar kabel kabeln kaffe kasse kassen klage klagomål klokken kontor kontoret konto kort kortet kost kunde kunden
kunder kvarter lampe lampan lager ledning lista liste lån lærer låda maskin maskinen melding meddelande medlem middag morgen morgon mobil mor natten navn nyckel nøkkel ordre ordren papir penger penge pengar pris priset problem
produkt rabatt rapport regning regningen reparation reparasjon reise resa rum rom skerm skärm skærm skjerm skole skola skuff søknad strøm ström stol svar system syn tekniker telefon timer tjeneste tjänst tog trappa tur uke ugen vecka
varen vasker vegg verksted verkstad verktøy vindu väska vindue vän ärende år`,
  fi: `
aamulla aina ainakin alussa antaa arvoisa asensin asenna asia asiakas asiakkaat avaa avasin ehkä ei eikö eilen elokuussa emme en enää ennen ensin eräs esimerkiksi että etsi haluaisin haluan hei heidän heti hieno
hyvin hyvä hyvää huomenna huomasin ihan ilman ilmeisesti ilmoita itse ja jatka jo johtuen joka joko jokainen jos joskus joten jotta juuri jälkeen kahden kaikki kaksi kanssa katso katsoin kello keskiviikkona kerran kerro
kiitos kiitän kirjoita kirjauduin kirjaudu klikkaa koko kokeile kokeilin kolme korvaa koska koskaan kuin kuinka kuitenkin kumpi kun kuten kuusi kuulimme kysyin käynnistin käynnistä käytä käytän laita laitoin lasku
laskutus lataa latasin lauantaina liitteenä lisää lisäsin lopuksi luulin luultavasti lähetin lähetä lähettäkää maanantaina maksoin maksu me meidän meillä miksi milloin mikä minun minulla minä missä mistä miten moi mutta muuten
muut myös mukaan nyt näin näyttää nämä odota odotan odotamme ohje olen olette oli olin olisi olisin olemme on onko onneksi ostin osoite ota otan otin ovatko paina painoin palautin palauta paljon palvelu perjantaina pitäisi
pitää poista poistin puhelin puhuin pyydän pyytäisin päivitin päivitys päivitä pystyykö riittää saan saatiin saapui sain samoin sanoi se sekä selvä sen siirrä siis siksi sillä sitten sopiiko sulje suljin suosittelen syötä
tai taas takaisin tarkista tarkistin tarvitsen tavallisesti teen tein teidän tehkää terve tiedoksi tietenkin tilasin tilaus toimi toimii toimitus toivon tuli tulee tuossa tuotetta tänään tämä tämän täytyy vaihda vaihdoin
vahvista vai vain vaikka valitettavasti valitse varmista varten vasta vastaa vedä vie vielä viime viikko voi voin voinko voisiko voitteko vuoksi yhden yhteydessä yhä yksi yleensä yritin yritä ystävällisesti
akku asennus asetukset auto etu hakemus henkilö hinta hotelli huolto häiriö ikkuna ilmoitus isä johto kaapeli kahvi kampanja kassa kauppa keittiö kirja kirje kokous kone koodi korjaus koulu kuittaus kuitti kunta kuorma kuva laatikko
laite lamppu lapset liike lista lomake lupa lääkäri maa maksukortti matka muutto myyjä määrä napin nappi nimi numero näyttö opettaja osasto ovi paketti palaute palautus pöytä raha raportti ruoka sarja sivu sopimus sähkö tarjous tuote
tuki tunti työ vaimo valo varaosa varasto vastaus verkko viesti viikonloppu vika vuosi yhteys yritys äiti`,
  id: `
ada adalah agar akan akhirnya aku anda apa apakah atas atau bagaimana bahwa baik barang baru baru-baru beberapa begitu belum benar berapa besok biasanya bila bisa bisakah boleh bukan buka cek coba cukup dalam dan dapat
dari dengan di dia dulu gunakan hai halo hanya hapus harap harus hari ini itu jadi jangan jika juga kalau kami kapan karena kata ke kemarin kembali kemudian kenapa ketika ketuk kirim kirimkan kita klik kok lagi lalu lebih
lewat lihat maaf mana masih masuk masukkan mau mereka minta mohon mungkin muncul namun nanti nyalakan oleh pada padahal paket pakai pagi pasang pastikan pelanggan perlu pertama pilih pindah saat saja sama sampai sangat
saya sebelum sebelumnya sebentar secara sedang segera sekarang sekali selain selalu selama selamat semoga semua sempat sendiri seperti sering sesuai setelah setiap siang siapa silakan sore sudah supaya tadi tak tanpa tapi
tekan telah tentang terakhir terima terlalu ternyata tetap tiba tidak tolong tunggu tutup ubah unduh untuk waktu walaupun ya yang
alamat akun aplikasi bagian baterai bayar biaya bulan cabang daftar data dokumen faktur gambar gudang guru halaman harga ibu jadwal jalan jam jaringan kabel kantor kartu kasir keluhan kendala kerusakan keterangan kode kotak
kurir lampu langganan laporan layanan layar manajer masalah meja minggu mobil motor nama nomor pembayaran pemesanan pengaturan pengguna pengiriman perangkat pesan petugas pintu pihak printer produk rumah ruang sandi sekolah
staf stok surat tagihan tahun tanggal tas teknisi telepon tiket toko tombol uang`,
  vi: `
anh ai bao bây bạn bên bị biết bởi bước cách các cái cả cảm chào cho chọn chú chúng chưa chị chỉ có còn công cùng cũng của cứ cần dạ do dù dùng duy đã đang đây đến để đi điều đó được đổi đơn em gì giờ giúp giá giữa gửi hai hãy hàng
hết hiện hình hoặc họ hôm hơn hệ hỏi khách khi không khởi kiểm kèm kể kính là làm lại lần lên lỗi lúc luôn mà máy mặc mấy mình mong một mở mới mỗi muốn nào này nay nên nếu ngày ngoài người nhà nhấn nhập nhiều như nhưng những nhận
nữa ông phải phần qua quá quý rất ra rồi sau sáng sẽ số sự sửa ta tài tại tắt tên tháng thanh thay thấy theo thì thiết thử thời thông tiếp tiền tin toàn tôi tới trả trang tre trên trong trước trường từ tuần tuy tự và vào vẫn vấn
vậy về vì việc với vui vừa xem xin xong xóa yêu`,
  ms_tl: `
ang ano ay bago bakit bukas dahil dito gusto hindi ito ka kahapon kailan kami kapag kasi kayo ko kung lang maganda magandang mahal mayroon mga may muli na naka nakuha namin nang ng ngayon ninyo opo pa paano paki pakisuyo pero po
puwede sa saan salamat sana siya subukan tapos wala walang yung
adakah anda awak barang belum bila boleh daripada encik ialah kerana kereta kedai mahu masih membeli mesyuarat pejabat sahaja saya sila telefon tidak tuan puan`,
};
