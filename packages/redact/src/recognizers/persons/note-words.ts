/** Words of terse notes, as agents keep them of who called, whom one spoke with and to whom a case went: in any case and with or without accents. */

/** Right behind these stands who it was: "Anruf Haberkorn", "Skambino Vilkas", "Odovzdať Katke". */
export const CONTACTS = `vertr vertretung erl gez tech techn tekn téc tec caller cb callback chased chasing rang phoned ph rung
  anruf anruferin anrufer telefonat rückruf rr rs gespräch
  appel appelé appelée rappeler rappelé rappelée relance relancer relancé relancée
  llamar llama llamó llamada llamé
  ligação ligou
  chiamare chiama chiamò chiamata chiamato richiamare richiamata richiamato sollecitare sollecitato sentito sentita telefonata
  terugbellen teruggebeld nabellen telefoontje belletje
  opkald opringning samtal samtale ringt ringet oppringning
  soitto puhelu soitettu soita siirretty siirrä soittopyyntö
  telefon przekazano przekazane przekazać oddzwonić oddzwoniono dzwonił dzwoniła dzwoniono
  hovor zavolat zavolať volal volala předáno předat předána odovzdať odovzdané odovzdaná postúpené
  hívás visszahívni
  apel sunat sunați
  звонок звонил звонила перезвонить созвон передать передано дзвінок дзвонив дзвонила передзвонити передати обаждане позвънявам
  nazvati zvao zvala predano predati predat proslijeđeno klic klical klicala poklicati poslano звао звала предато назвати
  skambino skambinta perskambinti paskambinti perduota perduoti zvanīja zvanīts atzvanīt piezvanīt nodots nodota nodot
  helistas helistati helistada edastatud edastada kõne
  arayan arandı geri τηλεφώνησε δόθηκε κλήση
  panggilan`;

/** "Tel. Hoogeveen: …": a telephone's word, and a firm's department as often. */
export const TELEPHONES = "tel tél telf tlf tlp telp τηλ тел telefone";

/** Before what leads to somebody: "Spoke w/ Harrowgate", "übergeben an Zwerenz", "Passé à Lemoigne". */
export const CONTACTED = `reply response answer signed inv invoice keys key antwort unterschrieben quittiert abgenommen abnahme schlüssel nouvelles réponse signé clés clé respuesta firmado llaves retorno resposta assinado chave chaves risposta firmato chiavi chiave reactie antwoord getekend ondertekend sleutel sleutels svar kvitterat kvitteret kvittert undertecknat underskrevet signert nyckel nyckeln nycklar nøgle nøglen nøkkel nøkkelen avain avaimet vastaus vastausta vastus vastust odpowiedzi odpowiedź podpisano klucz klucze odpověď odpovědi podepsáno klíče klíč odpoveď odpovede kľúče kľúč podpísané răspuns semnat cheile cheia ответа ответ ключи ключ відповіді відповідь ключі отговор ключовете ключът odgovor odgovora ključ ključevi одговор кључ atsakymo atsakymas raktai raktas atbildes atbilde atslēga atslēgas võti cevap anahtar απάντηση κλειδιά jawaban kunci
  spoke spk spkn spoken speak sw tc talkin chattin call calls called phoned chat chatted talked talk liaised agreed discussed mtg meeting appt vm lm voicemail msg handed handover handoff ho escalated assigned reassigned passed transferred fwd fwded forwarded chased chasing conv convo confirmed checked
  anruf telefonat tel telefoniert tel gespräch rücksprache rs rückruf gesprochen gespr abgestimmt abgesprochen vereinbart geklärt übergeben übergabe übg weiter weitergeleitet weitergegeben zugewiesen termin telko
  appel appelé tél vu passé transmis relance échange échangé parlé discuté convenu transféré affecté assigné rdv entretien voir point accord
  able llamada llamé llamado hablé hablado acordado pasar pasado derivado derivar transferido asignado reenviado quedado cita reunión contactado
  ligação liguei falei falado combinado passar passei passado encaminhado transferido atribuído reunião conversado conversei
  chiamata sentito parlato passato girato concordato inoltrato assegnato appuntamento telefonata riunione
  gebeld gesproken belletje telefoontje overgedragen doorgezet doorverbonden afgestemd afgesproken overleg overlegd afspraak
  opkald talt talte snakkede snakket snakka ringet overdraget aftalt aftale viderestillet videresendt møde
  samtal pratat snackat pratade snacka snackade prata ringt överlämnat överlämnad avtalat kopplat skickat möte
  ring ringe ringa telefon samtale overført avtalt avtale sendt satt møte snakka
  soitto puhuttu puhuin juttelin puhelu sovittu keskusteltu keskustelu palaveri
  tel rozm rozmowa rozmawiałem rozmawiałam rozmawiano uzgodniono uzgodnione ustalono ustalone kontakt spotkanie połączenie konsultowano gadałem gadałam
  hovor mluveno domluveno domluvené dohodnuto dohodnuté schůzka stretnutie rozhovor hovorené tel předáno předat
  vorbit discutat stabilit predat transmis transferat apel discuție convorbire alocat
  звонок разговор разг говорил говорила согласовано согласовал согласовала созвон созвонился созвонилась тел обсудили общался общалась говорили договорились обсуждено
  дзвінок розмова розмовляв розмовляла погоджено узгоджено домовлено домовились домовилась домовився передзвон говорив говорила
  обаждане говорих разговор предадено предаде прехвърлено уговорено съгласувано чух
  poziv razgovor razgovarao razgovarala dogovoreno pričao pričala klic pogovor govoril govorila govorjeno dogovorjeno usklajeno позив разговор разговарао разговарала договорено
  skambutis kalbėta kalbėjau suderinta sutarta perduota zvans runāts runāju saskaņots nodots kõne räägitud räägin kokkulepitud
  milisa milhsa τηλ μίλησα κλήση δόθηκε συμφωνήθηκε ραντεβού
  telp tlp telepon bicara ngobrol diteruskan disepakati koordinasi dialihkan dioper panggilan`;

/** What leads there: with, from, to, on behalf of. */
export const LEADS = `with w wit from to 2 by for back fr frm
  mit mitm will möchte wollte wil m von v an bei f für
  de à a au avec av par pour pr
  con cn c da di para p pra por pelo pela com ao
  do met door naar voor vd aan
  i på fra til af fra av hos från till för upp tilbage tilbake tillbaka igen
  z ze od do u dla s se so sa k ke ku pro pre prema kod
  cu la către lui
  с со у от к до для з із зі від на
  iš pas su nuo prie ar no pie par
  me ton tin ti με από στον στη στην στο τον την
  dari dgn dengan dg sm sama ke kpd kepada utk untuk`;

/** Behind who telephoned and whom one called, at the head of a note: "Harrowgate called 2x", "Dörfler angerufen", "Karahanoğlu aradı". */
export const CALLED = `called rang phoned cb emailed texted
  angerufen telefoniert erreicht ruft
  belde gebeld teruggebeld
  ringde ringte ringede ringt ringet
  soitti soittaa
  dzwonił dzwoniła zadzwonił zadzwoniła oddzwonił oddzwoniła
  volal volala
  telefonált hívott
  llamó
  ligou
  звонил звонила перезвонил перезвонила дзвонив дзвонила телефонував телефонувала
  zvao zvala klical klicala звао звала
  skambino zvanīja helistas
  aradı arıyor
  τηλεφώνησε
  menelepon telpon telepon nelpon`;

/** The same in two words: "hat angerufen", "ha chiamato", "a appelé". */
export const HAVE_CALLED =
  "^ (?:ooo|off (?:today|sick|til|until|till)|on (?:leave|holiday|hols|a\\/l)|absente? (?:jusqu|aujourd|cette|pour|le)|en (?:congé|vacances|vacaciones) |de (?:baja|vacaciones|férias|folga|licença|permiso) |in (?:ferie|malattia|permesso)|(?:is )?(?:vrij|ziek) (?:tot|t\\/m|vandaag)|ledig (?:t\\.?o\\.?m|till|idag|fram)|sjuk(?:skriven)? |syg |på (?:semester|ferie) |lomalla |na (?:urlopie|L4|zwolnieniu|dovolenej|dovolené|godišnjem|dopustu)|má (?:dovolenou|dovolenku)|szabin |szabadságon |în concediu|atostogauja|atvaļinājumā|puhkusel|(?:\\d{1,2}['’]\\p{L}+ kadar )?izinde|в отпуске|на больничном|у відпустці|на лікарняному|в отпуск |ist (?:\\p{L}+ ){0,3}(?:im Urlaub|krank)|bittet um|wünscht (?:Rückruf|Termin|Angebot)|hat (?:angerufen|zurückgerufen|sich gemeldet)|ha (?:chiamato|richiamato|telefonato)|a (?:appelé|rappelé|téléphoné|sunat)|har (?:ringt|ringet)|heeft (?:gebeld|teruggebeld)|nicht erreicht|ile (?:görüşüldü|görüştüm|konuşuldu|konuştum))";

/** Words that these begin with. */
export const HAVING =
  "hat ha a har heeft nicht ile ooo off on absent absente en de in is vrij ziek ledig sjuk sjukskriven syg på lomalla na má szabin szabadságon în atostogauja atvaļinājumā puhkusel izinde 14 в на у ist bittet wünscht";

/** Behind "mit …", "an …" and Hungarian names with their ending: what was done with somebody. */
export const HANDLED = `übergeben weitergeleitet weitergegeben abgestimmt abgesprochen gesprochen telefoniert vereinbart geklärt besprochen zugewiesen
  sprechen spreken
  gesproken afgestemd besproken overlegd gebeld
  adtam adtuk küldtem írtam egyeztetve egyeztettem egyeztettünk beszéltem beszéltünk átadva továbbítva megbeszélve megbeszéltem megbeszéltük szóltam jelezve átadtam kiosztva leegyeztetve
  gredt geredet gschwätzt gesproche
  konuştum konustum görüştüm gorustum konuştuk görüştük
  puhuttu sovittu keskusteltu kanssa kaa kans kaas`;

/** The same behind Turkish names, whose endings stand behind a sign. */
export const HANDED_TURKISH =
  "^['’](?:y?[aeıiuü]|n?[ıiuü]n|y?l[ae]|[dt][ae]n) (?:iletildi|iletilecek|iletin|göre|yönlendirildi|aktarıldı|devredildi|soruldu|soralım|söylendi|bildirildi|teslim|görüşüldü|görüştüm|konuşuldu|konuştum|bilgi verildi)(?!\\p{L})";

/** Who said so. */
export const SAID_BY =
  "laut lt selon dixit según secondo segundo volgens enligt enl ifølge iflg według wg dle podle podľa prema pasak conform слов словами думите";

/** A family, before its name and behind it. */
export const FAMILIES_OF =
  "familie familien familj familjen fam famille familia famiglia família rodzina rodziny rodina rodiny rodině obitelj obitelji porodica porodice семья семьи семье семейство родина родини родині οικογένεια οικογένειας keluarga perhe perekond";
export const OF_FAMILIES =
  "család családja családnak perhe perheen perheelle šeima šeimos ģimene ģimenes ģimenei ailesi ailesine pere perekond family";

/** Who brings things. */
export const BRINGERS =
  "courier driver rider kurir kurier kurierka kurýr kuriér livreur livreuse repartidor repartidora corriere fattorino entregador estafeta motoboy chauffeur chaufför sjåfør chauffør bud kuljettaja kuriiri lähetti kurjeris kurjers kuller kurye curier curierul futár sofőr fahrer fahrerin zusteller zustellerin bote bezorger dostawca dostavljač dostavljavec курьер водитель кур'єр кур’єр водій куриер шофьор курир возач κούριερ οδηγός διανομέας sopir";

/** Where one works, behind "from the": "la vane de recepción", "o juninho do suporte". */
export const OFFICES =
  "suporte atendimento recepção portaria loja financeiro vendas soporte recepción portería tienda ventas atención almacén réception accueil compta magasin support standard reception negozio assistenza portineria magazzino empfang buchhaltung laden verkauf lager service supporten receptionen butiken lagret kassan receptie winkel magazijn";

/** Behind who is asked whether something can be done, at the head of what is said. */
export const ASKED =
  "^(?:,| -) ?¿?(?:(?:can|could|would|will) (?:you|u|ya)|(?:kannst|könntest|würdest|magst) du|können Sie|könnten Sie|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|(?:me )?puedes|(?:me )?podrías|(?:você )?(?:pode|podes|poderia)|puoi|potresti|(?:kun|kan|wil|zou) (?:je|jij|u)|(?:kan|vil|vill|kunne|skulle) (?:du|ni|dere)|är du snäll|voitko|voisitko|możesz|mógłbyś|mogłabyś|můžeš|mohl bys|mohla bys|môžeš|mohol by si|(?:meg|fel|vissza|be|el) tudn|poți|ai putea|можешь|сможешь|можеш|можеш ли|možeš|lahko|gali|vari|kas saad|saad sa|(?:\\p{L}+ ){1,3}(?:mısın|misin|musun|müsün)|μπορείς|bisa|gọi lại giúp|giúp|check giúp|kiểm tra giúp)(?!\\p{L})";

/** Words that these and the next begin with; of Turkish, where the verb stands last, what it is done to. */
export const ASKING =
  "can could would will kannst könntest würdest magst können könnten peux pourrais pouvez pourriez me puedes podrías você pode podes poderia puoi potresti kun kan wil zou vil vill kunne skulle är voitko voisitko możesz mógłbyś mogłabyś můžeš mohl mohla môžeš mohol meg fel vissza be el poți ai можешь сможешь можеш možeš lahko gali vari kas saad müşteriyi kargoyu siparişi bunu şunu buna şuna bana sana geri müşteriye μπορείς bisa gọi giúp check kiểm pls plz please bitte stp svp s por porfa per graag snälla soita proszę prosím kérlek légyszi te пожалуйста плиз перезвони позвони глянь посмотри проверь будь подзвони передзвони перевір моля обади molim prosim prašau lūdzu palun lütfen rica σε minta tolong làm";

/** The same behind a name alone: what is to be done may stand before "please" as well. */
export const PLEASE =
  "^(?:,| -|(?= bitte| stp| pls| plz| graag)) ?(?:pls|plz|please|bitte|stp|svp|s['’]il te plaît|por favor|porfa|per (?:favore|piacere)|graag|snälla|soita|proszę|prosím|kérlek|légyszi|te rog|пожалуйста|плиз|перезвони|позвони|глянь|посмотри|проверь|будь ласка|подзвони|передзвони|перевір|моля|обади се|molim|prosim|prašau|lūdzu|palun|lütfen|rica etsem|σε παρακαλώ|(?:minta )?tolong|làm ơn)(?!\\p{L})";

/** Behind these, in small letters and in some case of grammar, stands whom one waits for, asks, or has word of: "czekam na zosię", "szólj katinak". */
export const AWAITED = `czekam czekamy wiadomości pogadaj paczka paczkę przesyłka przesyłkę mail maila wiadomość telefon list zapytaj spytaj zadzwoń powiedz przekaż oddaj daj rozmawiałem rozmawiałam gadałem gadałam dzwoniłem dzwoniłam pytałem pytałam zostawiłem zostawiłam konto numer poproś dałem dałam umówiłem umówiłam zadzwońcie
  čekám čakám balík balíček zásilka zásielka zpráva zprávu správa správu zeptejte zeptej spýtaj opýtaj řekněte řekni povedz předejte předej odovzdaj zavolejte zavolej mluvil mluvila hovoril hovorila nechal nechala patří číslo dal dala domluvil domluvila
  čekam čekamo paket poruka poruku pitajte pitaj recite reci javite javi dajte nazovite nazovi pričao pričala razgovarao razgovarala pokličite vprašajte
  beszéltem beszéltünk beszélj hallottam odaadtam szólj szóljatok szóljon keresem keressék keresd kaptam kaptunk hívd hívja hívják kérdezd kérdezze mondd add átadtam várom várjuk küldd írtam megbeszéltem egyeztettem hívjátok adjátok kérdezzétek üzenet levelet adtam
  soitin puhuin kysyin kysy kysykää soita soittakaa kerro sano odotan odotamme terveisiä lähetin annoin sain viesti viestin puhelu paketti numero
  жду вестей поговори ждём ждем посылка посылку письмо сообщение звонок передайте передай спросите спроси позовите позови скажите скажи позвоните позвони отдайте отдай говорил говорила дайте оставил оставила номер отдал отдала договорился договорилась попросите попроси звоните звони отправил отправила
  чекаю чекаємо посилка посилку лист повідомлення дзвінок спитайте спитай запитайте покличте скажіть подзвоніть віддайте говорив говорила номер віддав віддала домовився домовилась телефонуйте
  περιμένω μίλησα ρώτα ρωτήστε πες πείτε δώσε δώστε δέμα πακέτο μήνυμα τηλέφωνο κάλεσε
  laukiu laukiame siuntinys siuntinį laiškas žinutė paklauskite paklausk pasakyk perduok skambink kalbėjau gaidu gaidām sūtījums ziņa vēstule pajautā pasaki runāju ootan pakk kiri sõnum küsi ütle helista rääkisin`;
