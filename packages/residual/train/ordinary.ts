import { EAST_WORDS } from "./ordinary-east.ts";
import { WEST_WORDS } from "./ordinary-west.ts";

/** Ordinary words of the languages customers write, from the project's own phrases and pages: what is not a name. */
const SOURCE: Readonly<Record<string, string>> = {
  de: `
API Abbuchung Abend Abteilung Adresse Akku Anbindung Andere Anfrage Angaben Anhang Anleitung Anmeldung
Anmeldungen Anschrift Antwort App Artikel Assistent Auf Ausweis BankSource Bankverbindung Benutzername Beste
Bestellnummer Bestellung Bestätigung Bezahlt Bildschirm Bildschirmfoto Bis Bitte Browser Brummen Büro Cache Chat
Chefin Code Damen Dank Danke Das Dateien Daten Der Die Dies Dieser Doppelte Ebene Ein Eine Einfahrt Einstellungen
Entfernen Entwicklung Erfolg Ergebnis Ersatz Erstattung Fall Farbe Fassung Fehler Firewall Foto Frage Frau
Freundliche Funktion Für Garantie Gastnetz Geboren Geburtsdatum Geduld Gerät Geräte Gerätenummer Gesperrt Gibt
Gruß Grüße Grüßen Gut Guten Habe Hallo Halten Hat Herr Herren Hilfreich Hälfte IBAN Ich Ihr Ihre Info
Installation Ist Jetzt Kabel Karte Karton Kennung Kennwort Kennzeichen Klicken Kollege Kommt Konten Konto
Kontoinhaber Kontonummer Kreditkarte Können Lampe Laut Liebes Lieferadresse Lieferung Lieferwagen Link Liste
Logistik Lumen MAC Mail Mailadresse Mal Man Mein Meine Melden Menüpunkt MfG Minuten Mit Moin Monat Morgen Muss
Nach Nachbarn Nachricht Nein Netz Neues Neuinstallation Neustart Nutzer Ordnung Paket Paketdienst Passnummer
Passwort Perfekt Problem Probleme Protokoll Protokolle Prozent Prüfung Rechner Rechnung Reisepass Router Rückruf
Schlüssel Schritte Sehr Sekunden Sendung Sendungsnummer Seriennummer Sie Sozialversicherung Stand Standort
Standorte Starten Stellen Steuer Steuernummer Stunde Stunden Störung Summen Super Support Synchronisierung Tag
Tage Tagen Tarif Taste Team Technik Teil Tel Tritt Typenschild Uhr Uhrzeit Umzug Unser Unsere Unter Unterschied
Update Verbindung Verhalten Version Viele Vielen Visa WLAN Wagen Wann Was Weg Weile Welche Werkseinstellungen Wie
Wir Zoll Zurücksetzen abgebucht abgelehnt abgerieben aktiv aktualisieren aktuell alles als alte anderen anderes
angeblich angekommen angezeigt ansehen antippt antworten anzulegen auch auf aus ausgefallen ausgegraut
ausgeschaltet auszuschalten automatische bald bank bearbeiten behalten behebe behoben bei beiden bekannt
bekannter bekomme bekommen berechnet beschädigt bestellt besten bestätigen betroffen bin bis bitte bleibt blinkt
brachte brachten bricht const damit danach danke dann daran das dass dasselbe dauert deinstalliert dem demselben
den der die diesem diesen doppelt drauf dringend dritten durch ein eine einen einer eingegangen eingerichtet
einmal einschalten einschaltet einschicken einwandfrei erkannt erkläre erreichen erscheint erstatten erstattet
etwa etwas export falsche falscher fehlt fiel flackert freigeschaltet freundlichen from funktioniert fügen für
ganze ganzen gar geb geblieben geehrte gegeben gegen geholfen geht gekündigter geladen gelb geleert gemacht
geprüft gerade geraten gern geschlossen gestartet gestern gibt ging gingen gleich gleicher gleiches
gutgeschrieben habe haben half hat heiß heute hinzu hängen hängt hätte hört ich ihn immer innerhalb ins instabil
installiert ist jedem jeden jederzeit jemand jetzt kam kann kaum kein keine klappt klären komme kommen kurz
können könnte lag lange langsam laufen laut lautet leere leeren leid leises lesbar leuchtet lief liegt lässt
läuft mache man manchmal manuell mehr mehrfach meine melden meldet mich mir mit mobil morgen mussten möglich
nLumen nach nachdem nachstellen nachts nennen neu neue neues nicht nichts niemand noch nur offline ohne paar
passiert passt probiere probiert prüfen reagiert rot sagt schalten schließe schnelle schon schreiben schrieb
schwarz sehe sehr sei sein seit selben senden sich sichern sie siehe sieht sind sobald soll sollte stand starten
startet stehen steht still ständig stürzt teste tot trat tritt trotzdem tun tut umgezogen und uns unserer unter
unterstützt unterwegs verfügbar vergeblich verliert verloren verschwinden verschwunden versuchen verteilt viel
viele vielen vom von vorbei vorerst vorher war warte warten warum was weg weiterleiten weiß welche wenn werden
wie wieder wird wurde wählen zeigt zugestellt zuletzt zum zur zurück zurückgesetzt zurückrufen zurücksetzen zwar
zweimal zweite zweiten zweites Änderung Ärger Öffentliche änderte öffnen öffnet überall übernommen überweisen`,
  fr: `
accord active affiche aider ajoutez allume ancienne appareil appareils application après arrivé arrêt article
attendez aucun aucune automatique autre autres aux avance avant avec avoir avons bancaires batterie beaucoup
blanc bloqué bloquée boucle bouton boîte branché bureau capture carte cause cela cent ces cessé changement changé
chaque charge chauffe choisissez clignote clore clos colis collègue commande compte comptez connexion connu
contacté copie cordialement correction corriger coupe coupé courriel câble dans demain depuis des deux deuxième
devient diagnostic disparu disponible dit dois doit donnée dossier douane double dès débit débité défaut déjà
délai démarre déménagement désactiver désactivez désactivé désinstallé désolé elle encore entrer environ envoyer
envoyez erreur essaie essayé est explique facture facturé faire fait femme feu fichiers figée fiscal fois
fonction fonctionne fonctionner grisé gêne habite heure heures hier hors ici identifiant identité illisible
immatriculé impossible indique indiquée instable installé introuvable intégration invité joint jour journal
journaux journée jours jusqu juste lancement lent les lien ligne livraison livré logistique mais marche marqué
matin matériel mauvais menu merci message mettre minutes mise modifiés moi mois mon mot même naissance
navigateurs niveau noir nom nos notre nouveau nouvel nouvelles numéro ont orange ordre ouvert ouverture ouvre
panne par pare pareil parti partie partout pas passe passé patience payé perd perdue peut photo plante plus
plutôt point poste pour pouvez pris problème produit propos précisions puis quand que quelle quelques rapidité
rappel reconnectez redémarre redémarrez redémarré refusée regarder remboursement remboursé remis rentré renvoyer
renvoyé reprends reproduisons responsable reste retour revenu reviennent revient reçu rien rouge routeur rouvrira
réactivez réactivé réglages réglé réinitialisez réinitialisé réinstallation répond répondez répondrons réponse
réseau résultat rétabli sans scintille second secondes sera service seul sites sociale soir sont souci souhaite
sous succès suis suite suivi suivre sur sécurité série terminée titulaire tombée touchée touchés toujours tous
tout toute trace traiter transmettre transmis transporteur troisième trop très une urgence usine utilisant
utilisateurs vain vers vide videz vidé voir vois voisin votre vous voyant voyez véhicule vérifier vérifié échange
échoue écran écrit équipe était éteint étiquette été être`,
  es: `
abierto abrir abro activo actualización acuerdo aduanas afecta afectados ahora anterior antes apagada aparato
aparece aplicación apáguelo aquí archivos arranca arreglo artículo automática avisarnos ayer ayudarle ayudarme
añádalo bajó bancaria batería bien blanco bloqueado botón cable caché cada caja calienta cambiar cambio cambió
captura carga caso causa caída caído centros cerrar ciento cierra cobraron como compañero con conexión conocido
contactar contraseña copia cordiales corrección correo cortafuegos cortar cuando cuanto cuelga cuenta código
datos debería debo dejó del demora demás desactivado desactivara desaparecido desde devuelto diagnóstico dice
dijeron dirección doble dos duplican día días dónde elija enciende enciéndalo enlace entrar entre entrega
entregado enviar enviarme equipo equipos equivocado era error escribirnos escribió eso espere esta este está
están etiqueta explico factura facturado falla fallando fallo favor figura fue funciona funcionar función
furgoneta fábrica gracias gris hace hacer han hasta hora horas igual inestable ingeniería instalado integración
internamente invitados justo las lee lento lista llamen llegado logística los luego luz matrícula mañana mes
minutos mirarlo mismo molestias muchas mudanza muestra mujer muy mándeme más nacimiento nada navegadores negra
ningún nivel noche nombre novedades nuestros nuevo número ocurrió oficina opción otra otro paciencia pantalla
paquete parado parar parpadea parpadee partes pasa pasado pasos pedido perdieron pierde pone por problema pruebo
puedo pásenlo queda quité qué rapidez ratos reabre reactivado rechazada recibido recibí recogió red reembolsado
reembolso registro registros reinicia reiniciado reinicie repuesto responda responde restablecido restablezca
resuelto resultado revisado revisarlo rojo sale salido saludo seguimiento seguimos segundo segundos serie
servicio sesión señores sigue sin sirvió sobre solo también tarda tardes tarjeta teléfono tengo tercera terminó
tiene titular todas todo todos transportista tras traza una unos urgente usuario usuarios vacié vacía vacíe van
vea veces vecino veo versión vez volverá vuelve vuelven wifi ámbar éxito última`,
  it: `
accedere accende account addebitato addebito aggiornamento aggiunga aiutare aiutarmi alla alle altri altro anche
ancora andare aperto appena aprendo apro arrivato articolo assistenza attenda attivo automatica aver averci avvia
avviato bancario basta bene bloccato cade cambiamento cambiato carta cavo che chiude chiudere circa codice
collega computer connessione consegnato contattato continuo controllare controllato correzione dal dall dati dato
dei dell della dettagli devo diagnosi difetto disagio dispiace disponibile dispositivi disservizio diventa dogana
domani dopo doppi dov dovrebbe due entro errore essere etichetta fabbrica fallisce fare fattura favore fermo file
finché finito fino fiscale funziona funzionare funzione furgone giornata giorni già grazie grigia hanno ieri
impossibile indica indicata indirizzo instabile installato intestato inutilmente inviare lampeggia legge
lentissimo livello log logistica mandi mattina mia mille minuti minuto mio modifica moglie molto nascita nell
nella nero nessun niente nome non nostri nostro noto novità nulla numero nuovo ogni ora ordine ore ospiti ovunque
pacco pagato partito passate passato passi password pazienza per perdono perso più poi prego premuto preso prima
provato provo punto qualche quando quello questo responsabile resta rete riaccenda riaprirlo riattivato riavvia
riavviato riavvii ricevuto richiamato rientri riesco rimborsato rimborso rimosso ripristinato risolto risolve
risponde rispondere risulta risultato ritardo rossa saluti saluto sbagliato scalda scatola scelga schermata
schermo scritto secondi secondo segnalazione seguito senza servono sfarfalla siamo smesso sono sostituzione
sparita spenga spenta spento spia spiego stasera stato stesso subito successo sull sulla sullo suo svuotata
svuoti targato tasto terza titolare torna tornano traccia tracciamento tratti tutto ufficio utente vanno vecchia
veda vede vedo verificare versione verso via voce volta volte vuota`,
  pt: `
aberto acontece aconteceu adicione agora ainda ajudar alfândega alguns amanhã antiga apagado aparelho aparelhos
aplicativo arquivos artigo assim ativo atualização até aviso bancária bem botão branca cabo cai caixa carro
cartão chegou cinza cobrado colega com conexão conhecido consigo consta conta contatar continua correção dados
defeito depois desculpas desligado desligue detalhes deve dia dias disponível diz duas dupla duplicados
encaminhem encerrar endereço entregue enviado envie equipe errado erro escolha escreveu esposa esquenta estão
falha fazer fecha fica ficam foi fora funcionou função hoje imagem inicia instável isso leva levou liga ligue
limpe limpei logo logs manhã mesma mesmo meu mostra mostrada mudar mudou muito máquina noite nossos nota
novamente novidade novo não nível obrigada onde ontem opção outro outros paciência pacote para parada parou
passos pela pelo pelos perda perde pisca piscar placa pode preta produto rastreio reabrir reativado rede
reiniciei removi reproduzir resolvido resolvo responder responsável restaurado retorno roteador sem senha sessões
sozinho sua sucesso sumiu tarde tela telefone tem tentar terceira terminou time toda transtorno travada travou
troca tudo uma usuário vazia veja vejo ver verificar vermelho versão vezes visitantes voltam voltou vou várias`,
  nl: `
aan aangekomen aangezet adres afgeschreven alleen antwoorden apparaten bedankt bekeken belletje berekend bericht
beschikbaar bestelling bezorgd bij bijlage binnen blijft bus daar dagen dan dat deze dezelfde doen doet draait
dubbel duur duurt een erg erop ervoor exemplaar faalt factuur fout functie gaat gebeurde gebruikersnaam geen
gegevens geld geprobeerd gevolgd gewoon geïnstalleerd gisteren groet heb heeft heer hele hem herstart hersteld
het hetzelfde hielp hij ingedrukt kaart kan keer kenteken kies knippert knop kom kreeg krijg kunt laat lampje
last ligt logboek loopt mailadres mee meer meldt met mevrouw mijn naar nakijken nam neem net niet niets nieuw
nieuwe nieuws nog onderweg ook openen opgelost oplossen opnieuw optie over pakket probeer resultaat rood scherm
schermafdruk schreef seconden sinds sluiten soms staan staat stappen start steeds stil storing sturen telkens
terug terugbetaald toe traag twee tweede uit uitkomst uur valt vanavond vast verdwenen verkeerd verschil versie
verwijderd voeg volgens voor voorbij vriendelijke vrouw waar wacht wachtwoord weer werkt wit wordt zaak zelfde
zending zie ziet zit zogenaamd zonder zwart`,
  pl: `
aktualizacji artykule bankowe bardzo bez biały był było błąd cały cierpliwość ciągu coś czasem czerwono dalej
dała dni dniu dobry dobrze dodać doręczona dostępna dotarła drodze drugi dużo dwa działa działają działać dzwonić
ekranu faktura gaśnie gdy gdzie godzin godzinie hasło informacje instalacja jest jutro już kablem kartą kilka
komputerze konta kontakt której którą kłopot login logu mam miga migocze minut mogę nadal naliczono napisał
naprawić nic nie niestabilnie numerze odczekać odpowiada około otwieraniu otworzyć paczkę patrz pobrano
podłączony pokazuje pomoc pomógł ponownie potem potrwa poważaniem prowadzi przerywa przestała przesyłka przesłać
przy przycisk przywrócono razy robiłem sam samo samym sekund seryjny się skończyła skutku sprawdzenie sprawy
sprawę spróbuję stan starcie status stoi telefon ten też towar tylko tym urodzenia uruchamia uruchomić urządzenia
wczoraj wejść wersja wersję wiadomo widać widzę wieczorem wolno wróci wybrać wymianę wynik wysłać włącza włączono
zabrało zaktualizować zamknąć zamówienie zaraz załączniku zdjęcie zespół zniknęła znowu zrobić zrzut zwrot zły
ślad świeci`,
  tr: `
adlı adresi adresim adresimiz adım akşam aldı alındı arama arayın araç arkadaşımdan aynı açıkken açıldı
açıldıktan açılmıyor açılınca ağdaki basılı bazen bağlantı bağlı başlamıyor başlattım başlatın bekleyip bekliyor
beri beyaz bilgisayarda bir bitti bkz bölümünde bütün cihazlar cihazını dakika denerim devraldım değil değişmedi
dilerim diğer donuyor durumda döneceğiz dünden düzeldi düzelir eder edildi ekip ekleyin ekte etmedi ettim fatura
fayda fazla gelen gelişme gelmedi gibi giremiyorum gönderebilir gönderin görüntüsünü görünüyor gösteriyor
güncellemesinden güncelleyip gündür güne günler hangi hata hatası hazır hemen hesabı hesabına hâlâ iade idi iki
ikinci ile ilgili inceledim istiyorum itibarıyla için içinde kablo kabloyla kadar kaldırdım kaldırın kalıyor
kararıyor kargo kartla kayboldu kaçta kesintisi kez kimlik konum kopuyor kurdum kurulu kırmızı makalesinde
makalesini misiniz musunuz nerede numaralı numaram numarası oldu olmadı olmuyor olur oymuş paketi plakalı posta
programını saat sadece saniye sebep seçeneği seçin sipariş siparişi siparişini son sonra sonuç soru sorun
sorunsuz sorunu sönüyor sürer sürüm sürümünde sürümüne sürümünü sıfırlandı takip tarihi tarihinde tarihinden
tekrar teslim teşekkürler tutun uyguladım var vermiyor yaklaşık yanlış yanmıyor yanıp yanıt yapmalıyım yapıldı
yarın yavaş yazdı yazdığınız yazıyor yaşıyor yeniden yetkili yine yola zaman çalışmalar çalışmıyor çalışıp
çalışıyor çekim çok çıktı çıkıyor ödedim özelliği özür ürün şey şunu`,
  ru: `
адрес адресу банке без белым был было вашу вернуть версию версия весь вечером взяли вижу включается включено
вложении войти вопрос вручённой всё второй вчерашнего выберите гаснет где горит дала дважды делать дело день
деньги дней дня добавьте доброго доступно его ещё журнал журнале забрала завис завтра займёт заказ закончился
закрывать заменить запись запуска запускается запущен заработает заработало затем зовут исправить кабелем кабель
картой кнопку когда коллега коллеги компьютере красным лишние логин медленно мерцает место мигает минут мне могу
моего мой настройках несколько неудобства ничего новости номер номером нём обновления обращение обрывается около
описаны остаётся отвечает отдел открытии отправлен отслеживание очень ошибка пароль перебоями передал
перезапустите перезвонить перестала пишет поддержка подключено подождите пожалуйста показывает помогла попробую
порядке после посылку почта появляется пришла проверил пропал работает работать раз рождения самое сброшено
сведения секунд сети сколько снимок снова списали сразу ссылка статье стоит счёт также телефон терпение течение
товар толку только том тот трасса уважением уже указана устройства утро учётную фото через числится экрана это
этом`,
  ar: `
nدعم آخر أحيانا أخذت أرجو أرسلوا أريد أستطيع أضفه أعدت أعيدوا أفعل أمس أيام أين إرسال إعادة إلى اتبعت اتصلوا احذف
اختفى استرداد استلمت اسم اضغط افتح الآن الأجهزة الأخرى الإزعاج الإصدار الإصلاح الإعدادات الإغلاق الاتصال
الاستبدال البنكي التتبع التحديث التحقق التحية التسلسلي التشغيل التطبيق التفاصيل الجهاز الجواز الحالة الحساب الحل
الخصم الخطأ الخطوات الخير الدخول الرابط الرقم الزر الزميل السبب السجل السلام السيارة الشاشة الشبكة الشحنة الصورة
الضبط الضوء الطرد الطلب الظاهر الفاتورة اللوحة الليلة المبلغ المرور المساعدة المستخدم المشكلة المقال الموقع
الميلاد الهوية انتهى انظر بالأحمر بالبطاقة بالكابل بريدي بضع بطيء بعد بيضاء تاريخ تثبيت تحياتي تحية تستجيب تشغيل
تصل تظهر تغير تفعيل تكرر توقفت ثانيا ثانية جدا جديد جربنا جهازي حتى حدث حذفت حسابك حسنا حوالي خاطئ خصم خطأ خلال
خيار دفعت دقائق دقيقة دون ذات ذلك راجعت رقم رقمي زال زميلي زيادة سأجرب سؤال ساعة سليمة سنرد سوداء شحن شكرا شيء
شيئا صباح صبرك صورة ضبط طلبي طيبة عزيزي عطل على عليكم عند عنوان عنواني غدا غير فائدة فاتورة فتح فعلت فقط كابلا
كان كتب كلمة كله لتواصلك لدينا لديه للطلب ماذا متأثر متاح متجمد متصل متوقف متى مثبت مرات مرتين مرحبا مرفق مستقر
مسلمة مشكلة مطفأ ممتاز منتج منذ ميزة نأسف نعم نفس نفسها هذا وأعد واختر والتتبع والفريق والنتيجة وانتظر وصلني وضع
ولم وليس ويستغرق ويظهر يبدأ يظهر يعرض يعمل يعود يمكنك يمكنكم ينجح ينقطع يومض`,
  hi: `
अटक अपडेट असुविधा आती आधार आपका आभार आया ईमेल उत्तर उपकरण उपलब्ध उसी ऑर्डर कंप्यूटर कटे कभी करके करती करीब करूँ
करें कहाँ काम कारण कार्ड काली कितने किया कुछ कृपया केबल केवल केस कॉल कोई कौन क्या खराबी ख़त्म ख़बर खाता खेद खोलते
खोलने खोलें गया गलत गाड़ी गायब घंटे चरण चलता चलते चालू चाहिए चुनें जन्मतिथि जवाब ज़्यादा जाँच जाता जाती जानकारी
जुड़ा जोड़ें झपकती टीम टूट ट्रेस ट्रैकिंग ठीक डाला त्रुटि दबाए दिए दिखता दिखा दिखाया दिन दिया दूसरी दूसरे दें
देंगे देखता देखा देखें देती दोबारा धन्यवाद धीमा धैर्य नंबर नमस्कार नमस्ते नया नहीं पता परेशान पहुँचा पार्सल
पासपोर्ट पासवर्ड पूरी पैसे प्रिय फ़ायदा फ़ोटो फ़ोन फिर बंद बजे बटन बढ़िया बत्ती बदली बहुत बाकी बाद बार बारे बिल
बैंक भुगतान भेज भेजा भेजें मदद महोदय मिनट मिला मुझे में मेरा मेरे मैं मैंने यहाँ यही यूज़रनेम रखें रहती रहा रात
रिफंड रीसेट रीस्टार्ट रुकें लगे लगेंगे लाल लिंक लिए लिखा लिया लेख लॉग लॉगिन लौटा लौटाएँ वही विकल्प संपर्क संलग्न
संस्करण सकते सफ़ेद समय समस्या सवाल साथी सादर सामान सीरियल सुधार सुविधा सेकंड सेटिंग स्क्रीन स्क्रीनशॉट स्थान
हटाएँ हटाया हमारा हाँ हाल हुआ हुई हूँ हैं होगा होता`,
  en: `
about above accept accepted access accessible accounts achieve ack across act action acts actual adapter add
added address addresses administer administrator adr adult adventure advice affected affecting afraid after
afternoon afterwards again against age agent agents agree ahead album alike alive all allow almost alone along
already also although always amazing amount ancient and angry animal announce announced announces annoying
another answer answered answers any anyone anything anyway anywhere apart apartment appear apple applications
approach approved architecture archives are argue army around arrive arrived arrives art artist aside ask asked
asks asleep asset assignee assistant assumes atlas attach attached attack attempt audience audit auth author auto
automatic autumn available average avoid award awful baby back backend backlog bad bag ball band bank bar basic
batch batches bath battery battle beach bear beat beautiful became because become bed been before beginning
behave behaves behaviour behind being belief believe belong below benches beneath beside besides best bet better
between beyond billed binaries bird birth bite bits black blame blind blinks blocked blocks blood blow blue board
boat body bomb book booked border boring born borrow boss both bottom bought bound box boy brain brand brave
bread break breakfast breaks breath bridge brief bright brilliant bring broken brother brown bug build building
built burn bury bus business busy but butter button buy buzzing bye byte bytes cake call callback called came
camera camp can cancelled cannot capital captain car card care career carries carry case casekeep cases cat catch
cause celebrate century certain chair chance change changed character characters charged charity chart cheap
check checked checks checksums cheese chef chief child childhood children choice choose church cigarette circle
citizen city claim class clean clear cleared clever cli clicking client climb clip clocks clone close closes
cloth clothes cloud cluster clusters coach coast coat codes coffee cold colleague colleagues collect college
colour column come comedy comes comfortable command commander commands comment commercial committed common
community companies company compare compared compares competition compile compiles complaining complete
completely component concern concert concurrency condition conditions conference confident confidential confirm
confirmation congress connected connection connections connector connectors consider contact contacting content
control conversation conversations cook cool copied copy core cores corner correct corrected correctness cost
costly costs cotton could council count counted counts couple courage courier course court cousin cover crash
crashes crazy cream create created creation credentials credit credited crime critic cross crowd cruel cruiser
cry culture cup curious current cursor curve customer customers customs cut cycled cycles dad damage damaged
dance danger dark dashboard dashboards data database date dates daughter day dayjs daylight days dead dear death
debate decade decide decides deciding decompresses deep default definition degree delay delete delimiters
delivered delivery demand demo democracy dentist depend dependency describe described describes description
design desire destroy details development device devices diagnosis dialect dialects did diet difference different
differently difficult digest digests dinner direct director dirty disable disagree disappear disappeared
disappointing disconnect discover discuss disease disk disruptive distinct docs doctor does dog doing dollar
domain done doorbell double doubt down downwards dozen drains drama draw dream dress drink drive driver drop
drops drug dry duck duplicated during dust duty each early earn earth east easy eat edge edited education effort
egg elasticsearch election electric elephant else elsewhere email embedded emotion empire employ empty enable
enabled encoded encodings encourage encrypted end ended ending ends enemy energy engine engineering engineers
engines enjoy enormous enough entertain entire entities entries entry episode equal errors escalate escalated
escape especially essay evaluator even evening event ever every everybody everything everywhere evil exactly exam
examined example examples excellent except exception excited exclusive exercise exist exists exit expect expected
expensive experience expert expired explain explore exports exposed exposure express extra eye face facet facets
fact factory fail failed fails faint fair faith fall false fame family famous fan fantastic far farm fashion fast
fat father fault favourite fear feel female festival few fiction field fields fight figure files film filter
final finds fine finger finishes first fish fit five fix fixed flag flat flickers flight floor flow flower fly
folder folders follow followed food fool foot football for foreground foreign forest forget forgive form format
formats formed former fortune forum forward found fraud free freedom freezes fresh friend front fruit frustrating
full fun funny furniture future gain game gap garden gas gate general generic gentle genuine geo get gets getting
giant gift girl git give given gives glad glass goal god goes gold golden gone good gossip got grand grandmother
grass grave great green greet greyed ground group grow grows guard guess guessed guest guide guilty guitar gun
guy habit had hair half hall hand handed handle hands handsome hang hangs happen happened happens happy harbour
hard hardly has hash hashes hat hate have head headers health hear heard heart heat heaven heavy height hell
helmet help helpers helps here hero hidden high hill hire history hit hobby hold holds hole holiday holidays holy
home honest honour hooks hope horrible horse hospital hot hotel hour hours house how however huge human humming
humour hundred hungry hunt hurt husband hyparquet ice icons idea idempotent identities identity ids ill imagine
immediate import important importer imports impossible impress improve incidents income incomplete increase
indeed independent index industry influence inner innocent input insane insert inserted inside inspire install
installed installer installing installs instead integration interest internally interpreter interrupted interview
into invent invented invite invoice iron island issue item its itself jacket jail jealous job join joined joins
joke journal journalist journey joy judge judges juice jump jungle jury just justice keep keeps kept key keyed
kid kill kind kinds king kiss kitchen knee knife knock know known knows label lady lake land language languages
large late later latter laugh law lawyer layer lazy lead leader league learn leather leave leaves lecture left
leg legal less lesson let lets letter level libraries library lie life lift light like limit limited line lines
lion lip list listen listens lists literature live lives load local location locked logins logistics lonely long
longer look looked looking looks loop lose lost lot loud love lovely lovers low lowest luck lunch luxury lyric
machine machines mad made magazine magic main major make makers male man manage manager manner manual many map
mark marriage marry master match mate math matter may maybe mayor meal mean meaning meaningful means measure
measures meat media medicine meet meeting meets melody member memory men mental merge mess messages metal metric
middle midnight military milk million mime mind mine minister minor minute mirror misery missed missing mission
mistake mix mobile mode modules moment money monster month mood moral more morning most mother mountain mouse
mouth move moved movement movie much murder muscle museum music musician must mystery myth name named names
narrow nation native natural nature near neck need needed needs neighbour neither nephew nervous nest network
never new newcomer newer newly news newspaper next nice night nobody node noise none noon normal north nose not
note notes nothing notifications novel now npm npx null number numbered numbers nurse obvious ocean odd oddly off
offer office officer official often oil old older once one only open opened opens opera operator opinion
optimistic option options orange orchestra order ordered ordinary organic origin original originals other others
otherwise ought our ours out outage outbox outside outsider oven overlapping own owner owns pack package packages
packet page paid pain paint pair palace pale pants paper parcel parent parsing part partner party passed
passenger passes passing passkey passkeys passport past pasted path patient pattern pay peace peak peculiar peers
pen pension people percent perfect perform perhaps period permissions person personal phenomenon philosophy phone
photograph phrase physical piano pick picked picnic picture pictures piece pieces pig pilot pinged pink pinned
pins pity place places plain plan planet planned plans plant plate play player please pleasure plugin png poem
poet poetry poison police politics pool poor pop popular population port ports position possible post postal
postgres pot potato pound poverty power praise pray prefer pregnant prepare presence present president press
pretend pretty prevent previous price pride priest prince princess printed prints prison private prize probably
process processes produce producer product professor profile program progress project promise proof proper
property prose protect protocol proud prove proves provider pseudonym public published pull punch punish pupil
pure purpose push puts quarter queen queries question questions queue quick quiet quite quote race radio rain
raised rare rarely rate rather raw reach reachable reaches react read readable reader readers reading readonly
reads ready real reality really reason reasons rebel rebooted reboots received recent recipe reckon recognise
recommend record records red redact redacted redaction redactor reduce reference refund refunded refuse refuses
regards registered regret rejected relate relationship relax release relief religion rely remain remember remind
remote remove removed rent reopen reopening repair repaired repeat replaced replacement reply reporting
repository reproduce reproduced reputation request requests research reset resolution resolve respect responding
response rest restart restarted restarting restaurant result results resumed resumes retire retry returned reveal
revenge revolution reward rhythm rice rich ride right ring rise risk river road rob rock role roles roll rolling
romance romantic roof root rough round row rows royal rubbish rude ruin rule rules run running runs runtime rush
sad safe said sail salad salt same sample sand save saving say says scale scandal scared scene schemas school
science scream screen screenshot script sculpture sea seal sealed seals search searchable searches season seat
seconds secret secretary secrets security see seed seem seldom sell send senior sense sent sentence separate
serial serious servant served server serves session sessions set setting settings settle several sex shadow shake
shall shame shapes share sharp she shine ship shipped shirt shock shoe shoot shore short shortly shot should
shoulder shout show shown shows shut shy sick side sign signed silence silver similar simple sin since sincerely
sing singer singers single sister sit situation size sizes skill skin skirt sky sleep slip slow slower small
smaller smart smell smile smoke snow soap social society socket sockets soft soldier solid solo solved some
somebody something soon sorry sorted soul soup source sources south space speak special speech speed spend
spinner spirit split spool spoon sport spring square stable staff stage standard stands star starring started
starting state station stay stays stderr stdin stdout steal steel step steps stick stomach stone stood stop
stopped stops store stored stores story strange stranger strategy stream streams street strength stretches string
strong struggle stuck student studio study stupid style subquery success successful such sudden suffer sugar
suggest suit summary summer sun sunshine superior support supported suppose sure surprise survive suspected
suspicious swagger sweet swim switch sword sympathy symptom synth synthetic system systems table tables take
taken takeover takes talent talk talks tall tap target taste tax tea teach teacher team tear teenager telephone
television tell template temple temporal tend tennis terminal terrible test tested text than thank thanks that
the theatre their them theme themselves then theory there therefore these they thick thief thin things think
third this those thousand threads threat three throat throne through throw tie tight times tiny title tobacco
today together token told tomato tomorrow tone tongue tonight too took tooth total touch tour tourist tower town
toy track tracked tracker tracking trade tradition traffic train transaction travel travels treasure treat tree
trick tried trip tropical trouble truck true trust truth try trying turn turned turns twenty twice twin two type
types ugly uncle undecided under understand uniform uninstalled union unique units university unless unlike
unplug unreadable unredacted unreliable unseal unsealed until updated upgrade upper upset urgency urgent usage
use used useful user username users uses usual valid valley value values various vault vegetable vehicle verdict
verdicts verse verses versions very victory video village violence violin vision visit voice voicemail volume
vote wage wait walk walked wall wander wanted war warm warning warranty wash waste watch watches water wave way
weak wealth weapon wear weather web wedding week weight welcome well went were west wet what whatever wheel when
whenever where wherever which while whisper white who whole whom whose why wicked wife wild will win wind window
wine wing winter wise wish witch with within without witness woman won wonder wonderful wood word words work
worked worker working works world worn worry worse worth would write writer writes written wrong wrote yard year
yellow yes yesterday yet you young your yours youth zero zip zones zoo`,
  zh: `
无法使用 未收到 发错货 您好， 你好！ 客服您好， 早上好， 尊敬的 ，感谢您的来信。 从昨天开始， 升级到 之后， 天以来， 的时候， 无法启动 没有反应 一直卡住 不能用 没有响应 就提示错误 非常慢 经常掉线
，整个部门都受影响。 被扣了两次款 多收了 还没到 显示已签收但没收到 选项不见了。 登录不了 ，只显示 指示灯 闪红光 ，然后就没反应了。 能用几分钟，然后又断开。 一直白屏 日志里有 ，跟踪号
同一网络的其他设备都正常。 应用显示版本 已经重启过 按文章 没有用 也不行 也没变化。 换了线和另一台 ，结果一样。 卸载了 ，不是它的问题。 请帮忙 看一下 我该怎么办？ 什么时候恢复？ 我要求 试过了， 还是一样
好的，我 试试。 现在是 还是不行 时好时坏 ，用网线连接。 有进展吗？ 处理得怎么样了？ 又出现了，刚打开 之后。 谢谢， 解决了 恢复了，可以关闭了。 感谢您 提供信息 耐心等待 给您带来不便，非常抱歉。 我查看了
您的账户 我从同事 那里接手了此案。 能否发送 设置里显示的版本是多少？ 具体是几点发生的？ 同一台电脑上装了 请打开设置，进入 ，选择重置。 请更新到 并重启。 长按按钮 步骤见文章 分钟后重新添加。 已寄出，单号
问题已在 修复， 起可用。 已退款 重新启用 故障已于 恢复。 原因是 ，请看 谢谢！ 祝好， 小时内回复。可参考 我的邮箱是 我的电话是 也有同样的问题。 用户名是 地址是 请寄到 这张卡付的款。 身份证号 护照号
的车取走了包裹。 出生日期 密码是`,
  ja: `
動きません 使えません でエラー について 不具合 お世話になっております。 こんにちは。 はじめまして。 昨日から への更新後、 日前から の使用中に 起動しません 反応しません 固まります 動作しません
止まってしまいます を開くとエラー が表示されます。 とても遅く 不安定で 、部署全体が困っています。 二重に請求されました 多く請求されました 追跡番号 の荷物が 届きません 配達済みになっています の項目が消えました。
にログインできず、 と出ます。 ランプが 赤く点滅し 消えたままで 、その後何も起きません。 数分は使えますが、また切れます。 画面が 真っ白 真っ暗 になります。 ログに 、トレース とあります。
同じネットワークの他の機器は正常です。 アプリの表示はバージョン です。 再起動は 試しました。 の手順も 効果がありません 試しました を再インストールしても同じです。 別のケーブルと別の でも変わりません。
を削除しましたが関係ないようです。 ご確認 ご対応 をお願いいたします。 どうすればよいでしょうか。 はいつ復旧しますか。 お電話 を希望します。 試しましたが、 同じエラーです が出ます 承知しました。 試します。
にしましたが、 まだ動きません 時々動きます いいえ 、有線で接続しています。 その後いかがでしょうか。 進捗を教えてください。 請求書 を添付します。 を起動した直後、また起きました。 直りました 解決しました
。ありがとうございます。 が使えるようになりました。終了で結構です。 ご連絡 ありがとうございます。 ご不便をおかけし申し訳ございません。 アカウント を確認いたしました。 より担当を引き継ぎました。 画面の写真
をお送りいただけますか。 何時ごろ発生しましたか。 同じ端末に は入っていますか。 設定から に更新して再起動してください。 ボタンを 秒長押ししてください。 手順は記事 にございます。 を削除し、
分後に追加し直してください。 新しい を発送しました。追跡番号は で修正済みです。 より提供しています。 初期化 しました。 の障害は に復旧しました。 原因は でした。記事 をご覧ください。 よろしくお願いいたします。
以上、よろしくお願いします。 お問い合わせを受け付けました。 メールアドレスは 電話番号は 連絡先は 同僚の ユーザー名は 住所は 送付先は カード番号 で支払いました。 マイナンバーは 旅券番号は 車のナンバーは
でした。 生年月日は パスワードは`,
  ko: `
작동_안_함 배송_문의 오배송 어제부터 업데이트_이후 일_전부터 실행_중에 켜지지_않습니다 멈춥니다 기능이 작동하지_않습니다 응답이_없습니다 너무_느려서 자주_끊겨서 두_번_결제되었습니다
더_청구되었습니다 운송장 택배가 오지_않았습니다 배송_완료로_나옵니다 에_로그인이_안_되고 표시등이 빨갛게_깜빡이고 꺼진_채 화면이 하얗게 로그에 앱에는_버전 두_번 대로_했지만 소용없습니다
안_됩니다 다른_케이블과_다른 해_봤는데 같은_오류입니다 여전히 입니다 오늘_밤 가끔_됩니다 아니요 영수증 해결됐습니다 이제_됩니다 자세한_내용 기다려_주셔서 설정에서 버튼을 절차는_문서
에서_수정되었고 초기화 재활성화 장애는 원인은 이메일은 전화번호는 연락처 아이디는 주소는 주민등록번호 여권번호 차량번호 생년월일 비밀번호는`,
  th: `
ใช้งานไม่ได้ ขึ้น ปัญหา สอบถาม คำสั่งซื้อ ยังไม่ได้รับ สินค้าผิด ใบแจ้งหนี้ ขอคืนเงิน สวัสดีครับ สวัสดีค่ะ
เรียน_ฝ่ายสนับสนุน ตั้งแต่เมื่อวาน หลังอัปเดตเป็น ตั้งแต่วันที่ ประมาณ วันแล้ว ตอนเปิด เปิดไม่ติด ค้าง ฟังก์ชัน
ไม่ทำงาน ไม่ตอบสนอง เปิด แล้วขึ้นข้อผิดพลาด ช้ามาก หลุดบ่อย ทั้งทีมทำงานไม่ได้ ถูกตัดเงินสองครั้ง เก็บเกิน
พัสดุ ยังไม่มา ขึ้นว่าส่งแล้วแต่ไม่ได้รับ เมนู หายไป เข้าบัญชี ไม่ได้_ขึ้นแต่ กะพริบสีแดง ไม่ติด
แล้วไม่มีอะไรเกิดขึ้น ใช้ได้ไม่กี่นาทีก็หลุดอีก หน้าจอ ขาว กะพริบ เครื่องอื่นในเครือข่ายเดียวกันปกติ
แอปแสดงเวอร์ชัน รีสตาร์ตแล้ว สองครั้ง ครั้ง ทำตามบทความ แล้ว ไม่ได้ผล ไม่หาย ติดตั้ง ใหม่ก็เหมือนเดิม
เปลี่ยนสายและ อีกเครื่องก็เหมือนกัน ถอน แล้ว_ไม่ใช่สาเหตุ ช่วย ตรวจสอบ แก้ไข ด้วยครับ ต้องทำอย่างไร
จะใช้ได้เมื่อไร คืนเงิน เปลี่ยนเครื่อง ให้โทรกลับ ทำแล้ว ผลเหมือนเดิม ยังขึ้น ได้ครับ_จะลอง คืนนี้ พรุ่งนี้
ตอนนี้เป็น แต่ ยังไม่ได้ ได้บ้างไม่ได้บ้าง ใช่ ไม่ใช่ ต่อสายอยู่ มีความคืบหน้าไหม เรื่องถึงไหนแล้ว แนบ รูป
ใบเสร็จ เกิดอีกตอน หลังเปิด ใช้ได้แล้ว หายแล้ว เยี่ยม กลับมาแล้ว_ปิดเคสได้ ข้อมูล ความอดทน ขออภัยในความไม่สะดวก
บัญชี ช่วยส่ง ภาพหน้าจอ ได้ไหมคะ เวอร์ชันในหน้าการตั้งค่าคืออะไร เกิดขึ้นกี่โมง ในเครื่องเดียวกันไหม
เปิดการตั้งค่า_ไปที่ แล้วเลือกรีเซ็ต อัปเดตเป็น แล้วรีสตาร์ต กดปุ่มค้าง วินาที ขั้นตอนอยู่ในบทความ
นาที_แล้วเพิ่มใหม่ ส่ง ใหม่แล้ว_หมายเลขพัสดุ แก้ไขแล้วใน ใช้ได้ตั้งแต่ รีเซ็ต เปิดใช้ เหตุขัดข้องของ จบเมื่อ
สาเหตุคือ ด้วยความเคารพ ชั่วโมง_ดู เมื่อ อีเมล เบอร์โทร โทรหาที่ ก็เป็นเหมือนกัน ชื่อผู้ใช้ ที่อยู่ ส่งไปที่
จ่ายด้วยบัตร เลขบัตรประชาชน หนังสือเดินทาง รถทะเบียน มารับพัสดุ วันเกิด รหัสผ่าน`,
  openers: `
hecho listo vale claro bueno buena gracias hola buenas perfecto entendido acuerdo todavía además también entonces luego ahora aquí mañana ayer hoy nunca nadie algunos estimados señores fui tengo quiero necesito pasó sigue
feito pronto certo obrigado obrigada olá oi bom boa tarde noite entendido ainda também então depois agora aqui amanhã ontem hoje nunca ninguém prezados senhores tenho quero preciso fiz
fatto certo grazie salve buona sera perfetto capito ancora anche allora dopo adesso qui domani ieri oggi nessuno gentili signori vorrei ripristina riavvia
fait merci bonjour bonsoir salut parfait entendu encore aussi alors après maintenant ici demain hier aujourd personne voudrais redémarrez réinitialiser quand depuis
gedaan bedankt hallo goed prima begrepen nog ook toen daarna hier morgen gisteren vandaag niemand geachte graag oké
erledigt danke hallo moin servus prima gut verstanden trotzdem außerdem danach jetzt hier morgen gestern heute niemand liebes leider gerne
tamam evet hayır merhaba selam teşekkürler tabii sonra şimdi burada yarın dün bugün kimse sayın yaptım oldu lütfen
witam cześć dziękuję dzięki dobrze jasne rozumiem jeszcze także potem teraz tutaj jutro wczoraj dzisiaj nikt szanowni państwo zrobione proszę
hotovo dobrý ahoj děkuji díky dobře jasně ještě také potom teď tady zítra včera dnes nikdo vážení prosím
kész szia köszönöm köszi rendben értem még akkor után most itt holnap tegnap ma senki tisztelt kérem
klart hej tack tackar perfekt okej också sedan här imorgon igår idag ingen tyvärr färdig takk tusen fint greit også etter nå her ferdig dessverre mange hilsner færdig desværre
valmis hei moi kiitos selvä hyvä vielä myös sitten nyt täällä huomenna eilen tänään kukaan valitettavasti
gata bună salut mulțumesc bine perfect încă apoi acum aici mâine ieri azi nimeni stimați
готово хорошо спасибо привет здравствуйте понятно ещё также потом сейчас здесь завтра вчера сегодня никто уважаемые сделано добре дякую привіт зараз тут
έγινε εντάξει ευχαριστώ γεια καλημέρα καλησπέρα ακόμα επίσης μετά τώρα εδώ αύριο χθες σήμερα κανείς
done okay sure fine great thanks hello hi hey yes no maybe still again afterwards finally meanwhile anyway sorry please welcome wireless enterprise debug info warn error fatal trace scenes`,
};

const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((piece) => piece.replace(/_/g, " "));

const BY_LANGUAGE = new Map<string, string>();
for (const part of [SOURCE, WEST_WORDS, EAST_WORDS])
  for (const [language, text] of Object.entries(part))
    BY_LANGUAGE.set(language, `${BY_LANGUAGE.get(language) ?? ""} ${text}`);

/** Lists of words, one a language or a family of them. */
export const ORDINARY: readonly (readonly string[])[] = [...BY_LANGUAGE.values()].map(wordsOf);
export const ENGLISH_WORDS: readonly string[] = wordsOf(SOURCE.en as string);
const ofLanguage = (language: string): readonly string[] =>
  ORDINARY[[...BY_LANGUAGE.keys()].indexOf(language)] as readonly string[];

/** Written without spaces between words. */
export const DENSE: ReadonlySet<readonly string[]> = new Set(["zh", "ja", "th"].map(ofLanguage));

/** What languages put behind any word: cases, plurals, particles. A word with one was never in a list. */
export const ENDINGS: ReadonlyMap<readonly string[], readonly string[]> = new Map(
  Object.entries({
    tr: "ı i u ü yı yi yu yü lar ler ları leri da de ta te dan den tan ten ın in nın nin ım im mız miz nız niz ya ye la le lı li sız siz dı di mış miş ıyor iyor acak ecek",
    fi: "n t a ä ssa ssä sta stä lla llä lta ltä lle ksi en in een iin ja jä ni nne nsa nsä ko kö kin mme tte vat vät",
    hu: "t ot et at k ok ek ak ban ben ba be nak nek val vel hoz hez ra re ról ről ból ből tól től ért ig m om em unk ünk tok tek nk",
    ko: "을 를 이 가 은 는 에 에서 으로 로 의 도 와 과 입니다 합니다 했습니다 됩니다 에게 까지 부터 만 이나 하고 인데 네요 나요 주세요 습니다",
    pl: "a u ie em ami ach owi y ów ego emu ej ą ę łem łam my cie",
    ru: "а у е ом ы и ов ам ами ах ой ую ого ему ых им ть л ла ли ем ет ите",
    cs_sk: "a u e em y ů ům ech ami ou ý á é ého ému ím ím me te l la",
    hi: "ों ें ा ी े",
    id: "nya kan i an lah kah",
    es: "s es mente",
    pt: "s es mente",
    it: "mente lo la li",
  }).map(([language, endings]) => [ofLanguage(language), endings.split(" ")]),
);
