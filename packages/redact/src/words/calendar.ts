/** Names of days and months as calendars of some sixty languages print them, which other lists leave out: dates, not people. */
import { addWords, COMMON, MONTH } from "../scan/lexicon.ts";

addWords(
  `
  sonntag montag dienstag mittwoch donnerstag freitag samstag dimanche domingo domenica dinsdag woensdag donderdag vrijdag nedeľa pondelok utorok
  štvrtok piatok tysdag laurdag lauantai sunnudagur mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur pazar пʼятниця нядзеля
  панядзелак аўторак серада чацвер пятніца недеља понедељак уторак четвртак петак nedelja ponedeljak sreda ponedeljek torek četrtek petek недела
  четврток петок сабота παρασκευή الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه شنبه اتوار پیر منگل بدھ جمعرات
  جمعہ ہفتہ रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার मंगळवार आइतबार सोमबार
  मङ्गलबार बुधबार बिहिबार शुक्रबार शनिबार ஞாயிறு திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ఆదివారం సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం
  ಭಾನುವಾರ ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ રવિવાર સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર ਐਤਵਾਰ ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ
  ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ rabu ahad isnin khamis jumaat linggo miyerkules huwebes biyernes jumapili jumatatu jumanne jumatano alhamisi ijumaa jumamosi
  sekmadienis pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis svētdiena pirmdiena otrdiena trešdiena ceturtdiena piektdiena
  sestdiena pühapäev esmaspäev teisipäev kolmapäev neljapäev laupäev diumenge dilluns dimarts dimecres dijous divendres dissabte luns mércores xoves
  venres igandea astelehena asteartea asteazkena osteguna ostirala larunbata déardaoin vrydag saterdag bazar çərşənbə cümə şənbə жексенбі дүйсенбі
  сейсенбі сәрсенбі бейсенбі жұма сенбі yakshanba dushanba seshanba chorshanba payshanba shanba կիրակի երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ
  շաբաթ კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი ням даваа мягмар лхагва пүрэв баасан бямба reede sonntags montags dienstags
  mittwochs donnerstags freitags samstags sonnabend domingos lunedì martedì mercoledì giovedì venerdì sabato понедельник понедельника вторник вторника
  среда среду четверг четверга пятница пятницу пятницы суббота субботу субботы воскресенье понеділок понеділка вівторок середа середу четвер пʼятницю
  субота суботу неділя неділю poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę pondělí úterý středa středu čtvrtek
  pátek sobotu neděle neděli hétfő hétfőn kedd kedden szerda szerdán csütörtök péntek pénteken szombat vasárnap luni miercuri joi vineri sâmbătă
  duminică måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai maanantaina tiistai keskiviikko torstai perjantai
  sunnuntai pazartesi salı çarşamba perşembe cuma cumartesi δευτέρα τρίτη τετάρτη πέμπτη σάββατο κυριακή ראשון שני שלישי רביעי חמישי שישי שבת senin
  selasa kamis jumat sabtu minggu
  `,
  COMMON,
);

addWords(
  `
  styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień leden únor březen duben květen červen červenec srpen
  říjen prosinec marec tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu ágúst январь февраль
  апрель май июнь июль сентябрь октябрь ноябрь декабрь січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
  студзень студзеня люты лютага сакавік сакавіка красавік красавіка чэрвень чэрвеня ліпень ліпеня жнівень жніўня верасень верасня кастрычнік кастрычніка
  лістапад лістапада снежань снежня јануар фебруар јун јул септембар октобар новембар децембар avgust septembar oktobar novembar decembar siječanj
  veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan studeni prosinac junij julij јануари јуни јули janar shkurt prill qershor korrik gusht
  shtator tetor nëntor dhjetor جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر نومبر دسمبر फ़रवरी জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল জুন জুলাই আগস্ট
  সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর جانفي فيفري أفريل جوان جويلية أوت غشت شتنبر نونبر دجنبر जानेवारी फेब्रुवारी एप्रिल जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर फेब्रुअरी अप्रिल जुन अगस्ट सेप्टेम्बर
  अक्टोबर नोभेम्बर डिसेम्बर ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர் జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ జూన్ జులై
  ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్ ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್ ജനുവരി ഫെബ്രുവരി
  മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ നവംബർ ഡിസംബർ જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર
  ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ julai ogos disember pebrero marso hunyo hulyo setyembre oktubre nobyembre disyembre
  machi aprili agosti septemba oktoba novemba desemba sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis
  februāris maijs jūnijs jūlijs augusts septembris oktobris novembris decembris gener febrer març juliol agost setembre desembre xaneiro febreiro xuño
  xullo decembro urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua eanáir feabhra márta aibreán bealtaine
  meitheamh lúnasa samhain ionawr chwefror mawrth ebrill mehefin gorffennaf hydref tachwedd rhagfyr januarie yanvar fevral aprel iyun iyul avqust
  sentyabr oktyabr noyabr dekabr қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан sentabr oktabr հունվար հունվարի
  փետրվար փետրվարի մարտ մարտի ապրիլ ապրիլի մայիս մայիսի հունիս հունիսի հուլիս հուլիսի օգոստոս օգոստոսի սեպտեմբեր սեպտեմբերի հոկտեմբեր հոկտեմբերի
  նոյեմբեր նոյեմբերի դեկտեմբեր դեկտեմբերի იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
  `,
  MONTH,
);
