/** Titles, greetings, sign-offs and introductions in some thirty languages. */
import {
  AFTER_TITLE,
  addPhrases,
  addWords,
  C_NAME,
  GREET,
  HUMAN_VERB,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  SIGNOFF,
  TITLE,
} from "../scan/lexicon.ts";

/** Phrase meanings. */
export const INTRO = 1;
/** "I am", "this is": an introduction only when what follows looks like a name. */
export const INTRO_WEAK = 2;
export const SIGN = 4;

addWords(
  `maître حاج حاجی الحاج الحاجة aunty auntie uncle granny grandma grandpa nana doamna doamnă nea nenea tanti bwana bibi mzee gospo gospa gospe gđa gđom gđe gđi gđu gosp gospodinom gospođom госпођа госпођом госпођи госпођу господином жа жо тётя тетя дядя дядько тітка тёте дяде тётю дядю тітка бай чичо леля κύριο κυρία κυρ cumnatul cumnata panią panem panom paniom pana panów pań państwa państwu państwem pánem pánovi paním pánů pánům gospodina gospodinu gospodinem господина gospoda ponas pono ponui poną ponia ponios poniai ponią kungam kundze kundzei kundzi härrat herran herralle herralta rouvan rouvalle rouvalta domnului doamnei господином госпожу госпожой пана паном пани панові панею lic mgr eng ilmo mag mr mrs ms miss dr prof professor sir madam mister mx doctor herr herrn frau fräulein hr fr doktor dipl ing monsieur madame mademoiselle mme mlle mm sr sra srta señor señora señorita don doña dña signor signora signorina sig dott dottor dottoressa dottssa avv senhor senhora dona dom exmo exma dhr mw mevr mevrouw meneer heer fru frk herra rouva
  pan pani panu panem państwo paní pane slečna domnul doamna domnule domnișoara dl dna dlui господин господине господину госпожа госпожо госпоже гн н р гжа sgt capt cpl cllr revd пан пані пане панові κ κος κα κύριε κυρία κύριος κυρίου κυρίας bay bayan sayın sn السيد السيدة سيد سيدة الأستاذ الأستاذة أستاذ الدكتور الدكتورة دكتور دكتورة المهندس الآنسة מר גברת גב' גב ד"ר דר פרופ' श्री श्रीमती
  सुश्री डॉ कुमारी آقای خانم جناب صاحب محترم প্রিয় জনাব শ্রীমতী শ্রী শ্রীমান মিসেস திரு திருமதி ბატონი ქალბატონი պարոն տիկին gospođo gospodine gospođi gospodinu paní pane páně dottssa ssa ing arch geom rag avv dña técnico tecnico mdm mdme puan encik cik tuan pn hj gng bpk sdr kuya ate bapak ibu pak bu mas mbak mbok bude pakde bulek paklik teh teteh neng kak saudara ông bà anh chị ngài คุณ นาย นาง นางสาว úr tisztelt gospodin gospođa gospod gospa ponas ponia kungs härra proua`,
  TITLE,
);
addWords(
  `beyle beye beyden hanımla hanıma hanımın hanımdan amca teyze abla abi ağabey hala yenge néni bácsi भाई दीदी भैया साहब ভাই আপা দাদা দিদি সাহেব 先生 女士 小姐 太太 同学 老师 经理 師傅 师傅 总 さん 様 さま 氏 君 くん ちゃん 殿 先生 씨 님 선생님 고객님 대리 과장 부장 팀장 bey hanım hanim beyefendi hanımefendi ji जी xanım xanımla bəy müəllim xonim aka opa היקר היקרה عزیز گرامی محترم यांच्याशी यांना यांनी यांचे यांच्या அவர்கள் அவர்களிடம் அவர்களை அவர்களின் அவர்களுக்கு kundze kungs kundzei`,
  AFTER_TITLE,
);
addWords(
  `labdien labrīt labvakar sveicināti pozdravljeni përshëndetje habari jambo kaixo helo goeie сәлем сәлеметсіз assalomu salom নমস্কার হ্যালো আসসালামু সালাম hiya howdy heya hullo gday üdv szevasz sziasztok heisann tjenare buen здарова вечер хай hi hello hey dear hallo hej hei moin servus grüezi liebe lieber sehr geehrter geehrte geehrten werte werter verehrte bonjour bonsoir salut cher chère chers hola buenas estimado estimada querido querida apreciado apreciada ciao buongiorno buonasera salve gentile gentilissimo gentilissima egregio caro cara spettabile olá ola oi prezado prezada caro cara estimado bom boa dia
  beste geachte goedemorgen goedemiddag hoi dag lieve hejsan tjena kära käre bästa hejssa kære kjære terve moi hyvä arvoisa päivää cześć witam witaj szanowny szanowna drogi droga dzień dobry ahoj dobrý den vážený vážená milý milá salut bună buna stimate stimată stimata dragă draga здравей здравейте уважаеми уважаема скъпи скъпа здравствуйте привет уважаемый
  уважаемая дорогой дорогая добрый день вітаю привіт шановний шановна дорога доброго дня γεια γειά αγαπητέ αγαπητή αξιότιμε αξιότιμη καλημέρα καλησπέρα χαίρετε merhaba selam selam sayın sevgili günaydın مرحبا مرحباً أهلا أهلاً عزيزي عزيزتي السلام عليكم حضرة שלום היי לכבוד יקר יקרה नमस्ते नमस्कार प्रिय आदरणीय हैलो halo hai سلام درود প্রিয় வணக்கம் გამარჯობა Բարեւ բարև halló sæl sæll kæri kæra kumusta selamat pagi siang xin chào kính gửi สวัสดี เรียน
  szia kedves tisztelt üdvözlöm helló zdravo pozdrav poštovani poštovana dragi sveiki labas gerbiamas tere lugupeetud dobrý milý ahojte yo greetings morning afternoon evening ziua seara zi noapte dia tarde tardes noches tag abend morgen jour jours soir den večer dag kväll kveld päivää iltaa wieczór ден вечер вечір утро ranok deň nap napot estét jó jutro dan veče vakaras rytas diena õhtust päevast chào anh chị bạn günler akşamlar 你好 您好 尊敬的 亲爱的 親愛的 こんにちは 拝啓 親愛なる 안녕하세요 친애하는 good
  հարգելի սիրելի ძვირფასო პატივცემულო cienījamā cienījamais cienījamie brangioji brangusis gerbiama mielas miela hörmətli əziz hurmatli qadrli dashur nderuar annwyl sawubona hujambo mahal محترمہ آداب அன்புள்ள மதிப்பிற்குரிய
  почитуван почитувана почитувани здраво kallis yth`,
  GREET,
);
addWords(
  `ধন্যবাদ শুভেচ্ছান্তে বিনীত ধন্যবাদান্তে سپاس تشکر احترام ممنون muchly pozdr ув regards thanks thank thx cheers sincerely best yours respectfully cordially faithfully greetings signed rgds br ty grüße grüsse gruß gruss grüßen grüssen hochachtungsvoll danke dank lg mfg vg cordialement salutations amicalement merci bien bisous saludos atentamente cordialmente gracias abrazo atte saluti cordiali distinti grazie ringrazio cordialità atenciosamente
  cumprimentos obrigado obrigada abraço abraços att groet groeten groetjes vriendelijke bedankt hälsningar hälsning mvh vänligen tack hilsen hilsner vh takk tak terveisin terveiset ystävällisin kiitos yt pozdrawiam pozdrowienia poważaniem wyrazami szacunku dziękuję dzięki pozdravem děkuji pozdravy díky stimă mulțumesc salutări cu поздрави поздравами уважением
  уважение благодаря спасибо уважением повагою дякую χαιρετισμούς χαιρετισμοί εκτίμηση ευχαριστώ φιλικά saygılarımla saygılar selamlar teşekkürler teşekkür iyi çalışmalar تحياتي التحية التحيات تحيات أطيب فائق بقبول الاحترام شكرا شكراً مع بالاحترام בברכה תודה בכבוד רב धन्यवाद सादर आभार शुभकामनाओं salam hormat terima kasih ขอแสดงความนับถือ ขอบคุณ üdvözlettel köszönettel tisztelettel
  köszönöm pozdrav poštovanjem hvala pagarbiai cieņu paldies lugupidamisega tänan vďaka pozdravom ďakujem 此致 敬礼 谢谢 謝謝 祝好 敬具 以上 ありがとうございます 감사합니다 드림 올림
  հարգանքով շնորհակալություն პატივისცემით მადლობა გმადლობთ მადლიერებით hörmətlə təşəkkürlər sayğılarla minnətdarlıqla भवदीय भवदीया आपला आपली विनम्र கனிவுடன் இப்படிக்கு அன்புடன் நன்றி kveðja cofion groetnis groete
  rahmat gumagalang ozithobayo ngiyabonga والسلام شکریہ مخلص ارادتمند tervitades tervitustega sveicieniem kveðju`,
  SIGNOFF,
);
addWords(
  `de da do dos das del della di du la le van von der den ter ten te zu zum zur af av bin ben ibn binti al el abu bint mac mc st y e dos dela ul bar بن ابن`,
  PARTICLE,
);
addWords(
  `cust staff csr clerk handler name names customer client agent contact caller user reporter requester assignee assigned owner recipient sender attn attention patient tenant guest passenger cardholder cardholdername holder subscriber employee manager contact fullname firstname lastname surname username displayname from to cc bcc by author signed approver beneficiary insured spouse
  first_name last_name full_name display_name customer_name given_name family_name user_name contact_name name_on_card nachname vorname kunde kundin kundenname ansprechpartner ansprechpartnerin bearbeiter inhaber absender empfänger von an nom prénom client cliente titulaire destinataire expéditeur interlocuteur nombre apellido apellidos cliente titular
  remitente destinatario agente nome cognome intestatario mittente sobrenome naam voornaam achternaam klant klantnaam contactpersoon namn förnamn efternamn kund kundnamn navn fornavn etternavn efternavn kunde kundenavn nimi etunimi sukunimi asiakas imię imie nazwisko klient klientka klienta jméno příjmení zákazník nume prenume client numele име фамилия
  клиент имя фио клиента клиентка ім'я прізвище піб клієнт όνομα επώνυμο ονοματεπώνυμο πελάτης ad soyad adı soyadı müşteri isim الاسم اسم العميل العميلة الزبون שם לקוח הלקוח הלקוחה नाम ग्राहक 姓名 名字 客户 客戶 收件人 联系人 聯絡人 寄件人 氏名 名前 お名前 担当 担当者 顧客 이름 성명 성함 고객 고객명 담당자 nama pelanggan tên khách ชื่อ ลูกค้า név ügyfél
  ism ime prezime meno priezvisko vardas pavardė vārds buyer seller payee payer witness technician teacher student landlord landlady lodger husband wife claimant applicant attendee nominee trustee kontaktperson kontoinhaber kontoinhaberin karteninhaber karteninhaberin besteller bestellerin auftraggeber auftraggeberin antragsteller antragstellerin versicherter mieter mieterin conseiller conseillère demandeur demandeuse bénéficiaire acheteur vendeur locataire réclamant solicitante comprador vendedor arrendatario beneficiario beneficiaria reclamante inquilino inquilina responsable referente richiedente beneficiario acquirente venditore responsabile responsável requerente beneficiário contribuinte aanvrager begunstigde rekeninghouder kaarthouder huurder ontvanger afzender mottagare avsändare kontoinnehavare hyresgäst sökande mottaker modtager avsender afsender kontoinnehaver kontohaver leietaker lejer søker ansøger odbiorca nadawca zgłaszający właściciel właścicielka posiadacz najemca příjemce odesílatel majitel držitel žadatel nájemce príjemca odosielateľ majiteľ držiteľ žiadateľ primatelj pošiljatelj vlasnik podnositelj prejemnik lastnik najemnik destinatar expeditor solicitant címzett feladó tulajdonos bejelentő bérlő получатель отправитель владелец заявитель отримувач одержувач відправник власник заявник получател подател титуляр заявител παραλήπτης αποστολέας δικαιούχος κάτοχος alıcı gönderen başvuran yetkili vastaanottaja lähettäjä haltija hakija vuokralainen saaja saatja omanik taotleja gavėjas siuntėjas savininkas pareiškėjas saņēmējs sūtītājs īpašnieks penerima pengirim pemilik pemohon`,
  0,
  C_NAME,
);
addWords(
  `قال قالت اتصل اتصلت ستتصل سيتصل وعدت وعدتني وعدني أخبرتني أخبرني أرسلت سترسل سيرسل ستوقع سيوقع وقعت استلمت استلم טלפנה אמר אמרה הבטיח הבטיחה התקשר התקשרה ענתה שלחה חתמה خواست گفت visszahív visszahívott hívott írt szólt vagyok said says wrote writes called replied asked told mentioned confirmed reported emailed phoned answered explained promised spoke responded forwarded sent joined left signed lives lived works worked moved received needs wants isn't began begins shouted says flew insists thinks cannot couldn't claims complained spent bought wanted forgot picked gave met visited resigned retired booked`,
  PERSON_VERB,
);
addWords(
  `vagyok said says wrote replied asked told mentioned confirmed emailed phoned answered explained promised spoke insists thinks claims complained lives lived ate slept woke drank napped wept cried`,
  HUMAN_VERB,
);
addWords(
  `fils fille mère père beau-père belle-mère beau-frère belle-sœur tata tonton sohn tochter mutter vater mama papa oma opa otec matka mamka syn dcera mutti hijos madre padre mãe pai filho filha figlio figlia madre padre zoon dochter moeder vader dotter far mor datter äiti isä poika tytär курьера курьеру курьером менеджера менеджеру водителя водителю соседа соседу соседке сыну дочери мужу жене кур'єра кур'єру сусіда bruder schwester onkel neffe nichte cousine schwager schwägerin enkelin schwiegermutter schwiegervater mitbewohner mitbewohnerin uncle aunt auntie nephew niece cousin grandma grandad wife husband daughter fiancée fiancé
  frère sœur soeur oncle neveu nièce voisin voisine époux épouse hermano hermana tío tía sobrino sobrina hijo hija esposa esposo suegro yerno nuera abuela abuelo vecino vecina nieto nieta irmão irmã sobrinho sobrinha sogra sogro genro avó avô vizinho vizinha síndica síndico
  fratello sorella zio zia nipote suocera suocero genero nonna nonno vicino vicina broer zus oom neef schoonmoeder schoonzus zwager bror syster moster faster farbror morbror kusin svåger svärmor granne grannen søster tante nevø niese fætter svoger svigermor svigerfar datter
  veljeni siskoni isäni äitini setäni tätini serkkuni poikani tyttäreni vaimoni mieheni anoppini naapuri naapurini lankoni mummoni õde onu tädi poeg tütar naaber brālis māsa onkulis dēls meita vīrs sieva kaimiņš kaimiņiene brolis sesuo dėdė teta sūnus dukra vyras kaimynas kaimynė
  brat siostra wujek ciocia ciotka kuzyn kuzynka córka szwagier teściowa teść babcia dziadek synowa zięć bratr sestra strýc strejda bratranec sestřenice dcera švagr tchyně babička snacha zeť švagor ujo dcéra svokra
  bátyám öcsém nővérem húgom apám anyám nagybátyám nagynéném unokatestvérem fiam lányom férjem feleségem sógorom anyósom szomszédom fratele sora tatăl unchiul mătușa vărul verișoara fiul fiica cumnatul cumnata soacra bunica
  stric ujak tetka bratić kćerka šogor svekrva sosed soseda tašča sestrična брат сестра чичо леля вуйчо братовчед дъщеря мъж зет снаха отац мајка стриц ујак тетка кћерка комшија комшиница дядя тётка племянник племянница сын дочь зять тёща шурин свекровь дядько тітка племінник донька чоловік дружина теща шваґер
  αδερφός αδερφή αδελφός αδελφή θείος θεία γιος κόρη άντρας γυναίκα κουνιάδος πεθερά ξάδερφος ξαδέρφη abim ablam babam annem amcam halam teyzem dayım kuzenim oğlum kızım kocam karım kayınbiraderim kayınvalidem gelinim damadım
  عمي عمتي خالي خالتي أبي أمي جاري جارتي عمو عمه خاله دایی شوهرم پسرعمویم داماد عروس אבי אמי דודי דודה דוד בני בתי גיסי גיסתי חמותי סבתא שכני चाचा चाची मामा मामी बुआ जीजा साला ननद देवर बेटा ससुर सास दादी চাচা চাচী মামা খালা ফুফু শাশুড়ি paman bibi sepupu suami istri mertua ipar
  kurier kurierka szef szefowa kierowniczka koleżanka kolega księgowa šéf šéfka šéfová kolegyně účetní kurýr kolegyňa účtovníčka kuriér futár főnököm kollégám könyvelő sofőr șeful șefa curierul colegul colega contabila šefica kurir dostavljač kolegica računovodja računovođa vozač шеф шефица курир возач шефката шефът куриерът колегата счетоводителката курьер начальник начальница коллега водитель бухгалтер менеджер керівник керівниця кур'єр водій колега бухгалтерка менеджерка κούριερ προϊσταμένη προϊστάμενος συνάδελφος συνάδελφός οδηγός kurye müdürüm şoför arkadaşım muhasebeci پیک رئیسم مدیرم راننده همکارم ড্রাইভার ম্যানেজার কুরিয়ার মালিক மேலாளர் ஓட்டுநர் நண்பர் chefen kollegan kollega sjefen kollegaen budet nabo naboen sambo samboen esimies esimieheni kuriiri kollegani juhataja kuller kolleeg ülemus kolēģis kolēģe grāmatvede kurjers buhalterė kurjeris vadovas vadovė sopir kurir atasan penyelia tetangga kollege kollegin chefin hausmeister collègue livreur coursier gardien patronne jefa compañero compañera repartidor mensajero portero cuñada cuñado suegra chefe entregador motorista porteiro cunhada capo corriere autista portiere cognata cognato baas bezorger koerier buurman buurvrouw colleague courier neighbour housemate flatmate landlord landlady nanny पोता पोते पोती नाती नवासा बेटे भांजा भतीजा भतीजी भतीजे भाभी बहू दामाद दादा नाना नानी handyman plumber electrician mechanic builder cleaner gardener carer caretaker babysitter childminder solicitor tutor mann frau pati पति पत्नी भाई बहन बेटा बेटी मित्र सहकर्मी मैनेजर তকনিশিয়ান স্বামী স্ত্রী ভাই বোন ছেলে মেয়ে গ্রাহক همسرم همسر پسرم دخترم برادرم خواهرم همکار همکارم مشتری مدیر مدیرم زوجي زوجتي ابني ابنتي أخي أختي زميلي زميلتي مديري مديرتي الفني المدير المديرة الطبيب הטכנאי הטכנאית המנהל המנהלת בעלי אשתי הבן הבת אחי אחותי המתקין kundin klient klientin sąsiad sąsiadka soused sousedka szomszéd vecinul vecina susjed susjeda komşu komşum kapıcı сосед соседка сусід сусідка съсед съседка γείτονας γειτόνισσα الجار الجارة المندوب البواب الحارس السائق الموظف السيد العميل העמית השכן השכנה השליח השומר הנציג הנציגה पड़ोसी ड्राइवर गार्ड ग्राहक satpam tetangga sąsiadem naapuri naabo nabo granne nabo voisin voisine gardien gardienne portero portera vizinho vizinha porteiro portiere vicino vicina buurman buurvrouw driver intern trainee courier husband hubby bf gf mum mom dad holder kontoinhaber kontoinhaberin inhaber inhaberin ansprechpartner ansprechpartnerin titular titulaire intestatario posiadacz rekeninghouder kontohaver kontoinnehavare majitel titularul empfänger absender bearbeiter sachbearbeiter with by from ask tell told called meet met contact contacted for to and or colleague manager wife husband brother sister mother father son daughter friend boss partner spouse neighbour neighbor uncle aunt cousin roommate agent named spoke customer mit von für bei herrn kollege kollegin frau mann avec par pour chez collègue mari femme con por para colega esposa esposo marido mujer
  jefe da per moglie marito com met door voor collega med av för från kollega af fra hos för kanssa od przez dla z ze żona mąż s od pro manžel manželka cu de la pentru soția soțul от за със с для у муж жена коллега від для με από για τον την ile için eşim مع من עם של से के साथ ko dengan oleh untuk`,
  PERSON_BEFORE,
);
addPhrases(
  `my name is
my name's
name is
name's
my names
mein name ist
ich heiße
ich heisse
mein name lautet
je m'appelle
mon nom est
je me nomme
mi nombre es
me llamo
mi chiamo
il mio nome è
meu nome é
o meu nome é
me chamo
chamo-me
mijn naam is
ik heet
mitt namn är
jag heter
mit navn er
jeg hedder
jeg heter
navnet mitt er
mitt navn er
nimeni on
au nom de
a nombre de
em nome de
a nome di
intestato a
intestata a
op naam van
namens
atas nama
esme man
esm e man
ismi
esmi
ana ismi
ana esmi
mene zvaty
kazvam se
wo jiao
watashi wa
namae wa
ireumeun
en peyar
naa peru
amar naam
amar nam
maze nav
maru naam
mera naa
phom chue
chan chue
toi ten la
ten toi la
em ten la
sunana
igama lami
igama lami ngu
igama lam ngu
magacaygu waa
nitwa
mwen rele
jisimni
ech heeschen
quhem
ስሜ
ስሙ
v mene
v imenu
na ime
به نام
باسم
על שם
kwa jina la
auf den namen
på namnet
i navnet
na nazwisko
na jméno
pe numele
на имя
на имени
на ім'я
в името на
στο όνομα
kayıtlı isim
minun nimeni on
nazywam się
mam na imię
moje imię to
jmenuji se
jmenuju se
moje jméno je
mé jméno je
numele meu este
mă numesc
mă cheamă
казвам се
името ми е
меня зовут
мое имя
моё имя
мене звати
моє ім'я
με λένε
ονομάζομαι
λέγομαι
το όνομά μου είναι
benim adım
adım
ismim
اسمي
إسمي
اسمه
اسمها
שמו
שמה
اسمش
קוראים לו
קוראים לה
उनका नाम
उसका नाम
इनका नाम
שמי
קוראים לי
השם שלי
मेरा नाम
मेरा शुभ नाम
আমার নাম
என் பெயர்
என்னுடைய பெயர்
నా పేరు
ನನ್ನ ಹೆಸರು
എന്റെ പേര്
મારું નામ
ਮੇਰਾ ਨਾਮ
ਮੇਰਾ ਨਾਂ
माझे नाव
मेरो नाम
මගේ නම
მე მქვია
ჩემი სახელია
Իմ անունը
میرا نام
نام من
اسم من
mera naam
mera name
jina langu ni
naitwa
ang pangalan ko ay
ako si
mano vardas yra
mani sauc
manu vārdu
ég heiti
is ainm dom
fy enw i yw
em dic
el meu nom és
nire izena
chamome
emri im është
mənim adım
менің атым
се викам
nama saya
nama saya adalah
tên tôi là
tôi tên là
tôi là
a nevem
nevem
hívnak
volám sa
zovem se
moje ime je
mano vardas
minu nimi on
我叫
我的名字是
我的名字叫
私の名前は
名前は
제 이름은
이름은
ผมชื่อ
ดิฉันชื่อ
ฉันชื่อ
hún heitir
hann heitir
heitir
anaitwa
واسمها
واسمه
نامش
uning ismi
அவள் பெயர்
அவன் பெயர்
அவர் பெயர்
அவரது பெயர்
անունը
անունն է
ჰქვია
namanya
namanya adalah
tên là
o cheamă
îl cheamă
name was
naam was
name war
nombre era
nome era
nom était
namn var
navn var
jméno bylo
miał na imię
miała na imię
קראו לו
קראו לה
его звали
её звали
ее звали
його звали
її звали
viņu sauc
viņas vārds ir
viņa vārds ir
jos vardas
jo vardas
jos vardas yra
tema nimi on
ma na imię
jej na imię
volá sa
ime ji je
ime mu je
zove se
zovu je
зове се
казва се
её зовут
ее зовут
его зовут
її звати
його звати
її звуть
τη λένε
τον λένε
quhet
तिचे नाव
त्याचे नाव
তার নাম
ওর নাম
اس کا نام`,
  INTRO,
);
addPhrases(
  `i am
in the name of
booked under
booking under
reservation under
registered under
listed under
filed under
ordered under
under the name
under the name of
in my name
јас сум
მე ვარ
ech sinn
naiz
se llama
se llamaba
se chama
se chamava
si chiama
si chiamava
s'appelle
s'appelait
nazywa się
nazywał się
nazywała się
jmenuje se
jmenoval se
jmenovala se
volala sa
se numește
se numea
hieß
heette
hette
c
i'm
im
call me
আমি
this is
here is
it's
its
you're speaking with
speaking to
ich bin
hier ist
hier spricht
je suis
ici
c'est
soy
habla
le habla
sono
sou
aqui é
ik ben
met
jag är
det är
det er
jeg er
olen
jestem
tu
jsem
tady
sunt
aici
аз съм
я
это
говорит
це
mən
labdien te
sveiki te
mimi ni
ngingu
unë jam
is mise
þetta er
ես
मी
म
siin on
tukaj
ovdje
ovde
čia
είμαι
ben
أنا
معك
אני
मैं
saya
tôi
ja sam
som
aš
es esmu
olen
aqui quem fala é o
aqui é o
aqui é a
aqui fala o
aqui fala a
sou o
sou a
soy el
soy la
sono il
sono la
soc
sóc
ni naiz
আநான்
من
میں
én vagyok
викам се
我是
私は
저는
ผม`,
  INTRO_WEAK,
);
addPhrases(
  `kind regards
best regards
warm regards
many thanks
thanks in advance
thank you
all the best
best wishes
yours sincerely
yours truly
yours faithfully
mit freundlichen grüßen
mit freundlichen grüssen
freundliche grüße
viele grüße
beste grüße
liebe grüße
herzliche grüße
bien à vous
bien cordialement
sincères salutations
meilleures salutations
un saludo
un cordial saludo
saludos cordiales
muchas gracias
cordiali saluti
distinti saluti
met vriendelijke groet
met vriendelijke groeten
med vänliga hälsningar
vänliga hälsningar
med venlig hilsen
venlig hilsen
med vennlig hilsen
vennlig hilsen
ystävällisin terveisin
parhain terveisin
z poważaniem
z wyrazami szacunku
s pozdravem
cu stimă
cu respect
با سپاس
با تشکر
با احترام
с уважение
с уважением
с наилучшими пожеланиями
з повагою
με εκτίμηση
φιλικά
iyi günler
iyi çalışmalar
مع التحية
مع خالص التحية
مع أطيب التحيات
بكل احترام
בברכה
בכבוד רב
תודה רבה
hormat saya
salam hangat
terima kasih
trân trọng
cảm ơn
xin cảm ơn
lep pozdrav
s spoštovanjem
srdačan pozdrav
lijep pozdrav
serdecznie pozdrawiam
s přátelským pozdravem
с почит
со почит
срдечен поздрав
всего доброго
з найкращими побажаннями
гарного дня
parimate soovidega
ar cieņu
ar sveicieniem
su pagarba
geros dienos
jauku dienu
me respekt
me nderime
gjithë të mirat
með kveðju
kær kveðja
bestu kveðjur
le meas
le gach dea-ghuí
yn gywir
cofion cynnes
cofion gorau
vriendelike groete
hurmat bilan
ehtirom bilan
yang benar
sekian terima kasih
lubos na gumagalang
maraming salamat
wako mwaminifu
საუკეთესო სურვილებით
დიდი მადლობა
լավագույն մաղթանքներով
وتفضلوا بقبول فائق الاحترام
خیر اندیش
آپ کا مخلص
आपला विश्वासू
आपली विश्वासू`,
  SIGN,
);
