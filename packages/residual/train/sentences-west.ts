/** German, Dutch, French, Spanish, Italian, Portuguese, Nordic and Finnish sentences. Slots as in the English ones. */
export const WEST = `
Hallo {G},/vielen Dank für Ihre Nachricht.
Sehr geehrter Herr {F},/das Ersatzteil ist unterwegs.
Sehr geehrte Frau {F}, bitte starten Sie das Gerät neu.
Guten Tag {N}, Ihre Bestellung wurde versandt.
Mit freundlichen Grüßen/{N}
Viele Grüße/{G}
Ich heiße {N} und habe ein Problem mit {P}.
Mein Name ist {N}.
{N} hat gestern angerufen.
Unser Kollege {F} kümmert sich darum.
Bitte richten Sie {G} und {G} ein Konto ein.
Das Gerät gehört {N}, nicht mir.
Meine Frau {G} hat den Vertrag unterschrieben.
Der Vertrag läuft auf {N}.
Meine Adresse ist {A}.
Bitte liefern Sie an {A}.
Wir sind umgezogen nach {A}.
Lieferadresse:/{N}/{A}
Ansprechpartner: {N}
ich bin {n} und mein paket ist weg
Der Drucker im Büro meldet Fehler {K}.
Seit dem Update auf Version #.# ist die App langsam.
Die Rechnung vom {D} ist falsch.
Bitte öffnen Sie die Einstellungen und wählen Sie Netzwerk.
Guten Morgen, der Bildschirm bleibt schwarz.
Das Team von {O} in {T} hat geholfen.
Wir sitzen in {T} und liefern nach {C}.
Leider ist das Ersatzteil nicht lieferbar.
Vielen Dank für die schnelle Antwort.
Können Sie mir sagen, wann die Lieferung kommt?
Bestellung {K} ist noch nicht da, der Kundendienst antwortet nicht.
Das Ladegerät, die Fernbedienung und der Akku sind neu.
Sehr geehrte Damen und Herren,
Mit freundlichen Grüßen/Ihr Kundendienst
Der Techniker war am Montag hier, aber die Störung besteht weiter.
Ihre Anfrage wurde an die Fachabteilung weitergeleitet.
Hallo zusammen, unsere Filiale hat seit gestern keine Verbindung.
Beste {G},/bedankt voor uw bericht.
Geachte heer {F}, uw bestelling is verzonden.
Met vriendelijke groet,/{N}
Mijn naam is {N} en mijn {P} doet het niet.
Ik sprak gisteren met {N}.
Mijn adres is {A}.
Stuur het pakket naar {A}.
De monteur komt maandag, de storing is bekend.
Kunt u de factuur van {D} opnieuw sturen?
Het apparaat start niet meer op na de update.
Bedankt voor het snelle antwoord, alles werkt weer.
Onze winkel in {T} is gesloten.
Bonjour {G},/merci pour votre message.
Madame {F}, votre commande est partie.
Bonjour Monsieur {F},
Cordialement,/{N}
Bien à vous, {G}
Je m'appelle {N} et mon {P} est en panne.
J'ai parlé avec {N} hier.
{N} m'a dit que le remboursement était fait.
Ma fille {G} utilise la tablette.
Le contrat est au nom de {N}.
Mon adresse est {A}.
Merci d'envoyer le colis au {A}.
Nous habitons {A}.
Adresse de livraison :/{N}/{A}
L'application se ferme depuis la mise à jour #.#.
La facture du {D} est fausse.
Veuillez ouvrir les Paramètres puis Réseau.
Pouvez-vous vérifier la commande {K} ?
Notre bureau de {T} est fermé en {H}.
Merci beaucoup pour votre aide.
Le technicien est passé lundi mais la panne continue.
Bonjour, je voudrais savoir où est mon colis.
Nous livrons en {C} et en {C}.
Malheureusement cette pièce n'est plus disponible.
Hola {G},/gracias por escribirnos.
Estimado señor {F}: su pedido ha salido.
Un saludo,/{N}
Me llamo {N} y mi {P} no funciona.
Hablé ayer con {N}.
{G} me dijo que ya estaba resuelto.
La cuenta está a nombre de {N}.
Mi dirección es {A}.
Envíen el paquete a {A}.
Vivimos en {A}.
Dirección de entrega:/{N}/{A}
La aplicación se cierra desde la actualización #.#.
La factura del {D} no es correcta.
Por favor abra Ajustes y después Red.
Nuestra tienda de {T} está cerrada.
¿Cuándo llega el pedido {K}?
Muchas gracias por la ayuda, todo funciona.
El técnico vino el lunes pero la avería sigue.
Buenos días, la pantalla se queda negra.
Ciao {G},/grazie per il messaggio.
Gentile signora {F}, il suo ordine è partito.
Cordiali saluti,/{N}
Mi chiamo {N} e il mio {P} non parte.
Ieri ho parlato con {N}.
Il contratto è intestato a {N}.
Il mio indirizzo è {A}.
Spedite il pacco in {A}.
Abitiamo in {A}.
L'applicazione si chiude dopo l'aggiornamento #.#.
La fattura del {D} è sbagliata.
Il tecnico è venuto lunedì ma il guasto rimane.
Buongiorno, quando arriva il mio ordine {K}?
Grazie mille per l'aiuto.
Aprire Impostazioni e poi Rete.
Olá {G},/obrigado pela mensagem.
Prezada senhora {F}, o pedido foi enviado.
Atenciosamente,/{N}
Meu nome é {N} e meu {P} não liga.
Falei ontem com {N}.
O contrato está em nome de {N}.
Meu endereço é {A}.
Enviem o pacote para {A}.
Moramos na {A}.
O aplicativo fecha depois da atualização #.#.
A fatura de {D} está errada.
O técnico veio na segunda mas o problema continua.
Bom dia, quando chega o pedido {K}?
Muito obrigado pela ajuda.
Hej {G},/tack för ditt meddelande.
Hei {G}, takk for meldingen.
Kære {G}, tak for din besked.
Med vänliga hälsningar/{N}
Vennlig hilsen/{N}
Venlig hilsen/{N}
Jag heter {N} och min {P} startar inte.
Jeg heter {N} og bor i {T}.
Mit navn er {N}, og jeg har et problem med {P}.
Jag pratade med {N} igår.
{N} sa at pakken var levert.
Min adress är {A}.
Adressen min er {A}.
Send pakken til {A}.
Vi bor på {A}.
Fakturan från {D} är fel.
Appen stänger sig efter uppdateringen till #.#.
Teknikeren kom mandag, men feilen er der fortsatt.
Hvornår kommer ordre {K}?
Tack för hjälpen, allt fungerar nu.
Skærmen er sort siden i går.
Moi {G}, kiitos viestistä.
Hei {G},/kiitos yhteydenotosta.
Ystävällisin terveisin/{N}
Nimeni on {N} ja {P} ei käynnisty.
Puhuin eilen henkilön {N} kanssa.
Osoitteeni on {A}.
Lähettäkää paketti osoitteeseen {A}.
Sovellus sulkeutuu päivityksen #.# jälkeen.
Milloin tilaus {K} saapuu?
Kiitos avusta, kaikki toimii.
Lasku {D} on väärin.
`;
