/**
 * Still more given names by language, written by the project from general knowledge; none refers to a person. As in
 * `more-by-language.ts`: given names, and those of them that some language has as a word. Each is under the pool of the
 * training that it resembles most: Danish and Norwegian beside Swedish, Slovak beside Czech.
 */
import { AMBIGUOUS, addWords, FIRST } from "../scan/lexicon.ts";

export const RARER_NAMES: Readonly<Record<string, readonly [given: string, ambiguous: string]>> = {
  sv: [
    `Valfrid Assar Torkil Ditte Ingelise Annegrethe Liva Bolette Nikoline Petrea Thyra Kamma Nete Oline Sigga Villy Thorvald Thøger Sigfred Laust Herluf Hartvig Bendt Jannik Rasmine Emilius Mikkeline Sørine Villum Ragnvald Ragnfrid Brynhild Dagfrid
    Ellbjørg Gunnlaug Hallfrid Jorid Kjellfrid Margunn Oddlaug Rannveig Sigfrid Snefrid Solbjørg Solrun Solvår Steinvor Synneve Torbjørg Valgerd Arnstein Arnt Aslak Eilert Embrik Geirmund Gullik Gunleik Hallstein Haldor
    Leidulf Magnar Mikal Oddgeir Oddleif Oddmund Oddvin Reinert Sturla Sveinung Tallak Tarald Torger Torolf Torvald Vidkun Øivind Ådne Ingrun Gullbritt Majbritt Solbritt Ingalill Signhild Wivianne Tord Thure Roine Rickard
    Olov Konny Jöns Hilding Hadar Göte Gillis Fingal Berndt Albin Ärla Stina Edvin Elton Loke Loui Lowe`,
    `Agnete Metha Svenning Nis Gunner Asmus Tilde Sille Naja Mynte Malou Hjalte Dagrun Gull Ingbritt Viveca Ture Mauritz Helmer Curt Bror Botvid Alfons Leia Meja Milo`,
  ],
  fi: [
    `Pihla Veeti Eevaliisa Kullervo Kauno Anselmi Aarno Nooa Rauni Saimi Siiri Terhi Aune Ainikki Elvi Helvi Hertta Iines Jenna Kaisla Katariina Lilja Mirkka Oona Kaarel Kaido Kalmer Karmo Kaupo Koit Kristo Kuldar Lembit Leho Meelis
    Mihkel Neeme Peeter Raigo Raivo Reio Sulev Taivo Tarvo Tauri Tiit Tõnis Tormis Uku Urmo Vello Villu Virgo Üllar Aivo Allar Alar Andrus Ardo Argo Erki Henn Hillar Jaagup Jaak Jaanus Janek Joosep Jaanika Kerli Kersti Kertu
    Kristel Kristiina Liina Maie Maiu Malle Marju Merike Milvi Õie Reeli Riin Silvi Triin Vilve`,
    `Aarre Alpo Salli Unelma Vieno Anni Annikki Helka Meri Kert Margus Mati Olev Peep Rain Silver Sten Tanel Teet Ülo Ain Ants Anti Enn Jüri Aita Helve Ilme Kadi Kaia Kaire Kristi Leida Luule Maarika Mare Õnne Pille Reet
    Triinu Vaike Virve`,
  ],
  lt: [
    `Dzintra Dzintars Agris Aigars Ainārs Ainis Aldis Alvis Arnis Arvīds Ansis Eduards Gints Gundars Guntars Gunārs Ģirts Haralds Ilgvars Ilmārs Imants Indulis Ingus Ivars Jēkabs Kārlis Kaspars Krišjānis Laimonis Lauris
    Mareks Mārcis Miķelis Modris Oskars Ojārs Olafs Osvalds Raimonds Raivis Reinis Renārs Rolands Romāns Sandis Sandris Sigvards Staņislavs Tālivaldis Uģis Valters Viesturs Viktors Vilnis Visvaldis Zigmārs Zigurds Ziedonis
    Agrita Ausma Alise Ārija Astra Benita Biruta Brigita Daiga Dagnija Dzidra Evija Gundega Gunta Iluta Ināra Ineta Inguna Jautrīte Lāsma Lauma Lelde Ligita Līva Lolita Madara Maira Mairita Mārīte Mirdza Olita Rasma Rudīte
    Sanita Sarmīte Silvija Sintija Skaidrīte Solvita Spodra Velga Velta Vēsma Vija Vineta Zaiga Zenta Vaidilutė Algimantas Alfonsas Arnoldas Artūras Audrius Augustinas Aurimas Benas Bronius Česlovas Danielius Daumantas
    Deividas Donatas Džiugas Edvinas Egidijus Eimantas Eugenijus Evaldas Faustas Feliksas Giedrius Gražvydas Gvidas Henrikas Ignas Jurgis Justas Kajus Kasparas Kazys Kristijonas Kristupas Laimonas Laurynas Leonardas
    Liudvikas Marijus Martynas Modestas Motiejus Mykolas Nerijus Nojus Osvaldas Petras Povilas Pranas Raimondas Rytis Rimas Rimvydas Ričardas Robertas Romas Romualdas Rolandas Sakalas Sigitas Silvestras Simas Simonas
    Skirmantas Stasys Tautvydas Titas Ugnius Vaidas Valdas Valdemaras Vidmantas Vygantas Vilius Viktoras Virgilijus Vytenis Vladas Zenonas Zigmas Akvilė Audronė Aurelija Austėja Dainora Danguolė Danutė Deimantė Emilija
    Gabija Genovaitė Gražina Justina Kotryna Laimutė Lijana Miglė Neringa Onutė Ramunė Rugilė Sigita Skaistė Skirmantė Snieguolė Sofija Stasė Staselė Urtė Vaiva Valerija Viltė Virginija Vitalija Zofija Živilė Žydrė`,
    `Andis Arturs Artis Atis Egils Gatis Girts Oļegs Ritvars Voldemārs Aija Antra Daina Evita Guna Indra Inta Liene Milda Monta Santa Valda Gintautas Almantas Arūnas Aurelijus Domantas Dominykas Erikas Gustas Irmantas Jokūbas
    Juozas Liudas Matas Rokas Tadas Vėjas Vidas Žilvinas Agnė Audra Gintarė Goda Jolita Kamilė Morta Roma Sonata Svajonė Vida Viktorija`,
  ],
  cs: [
    `Slavibor Věroslava Rozálie Yveta Kvido Vierka Bibiána Pavol Branislava Vasil Gizela Hedviga Margita Želislav Želmír Evžena Aloisie Vladislava Vlaďka Veleslav Příbislav Milouš Mahulena Lumír Kryštof Jáchym`,
    `Laco Metod`,
  ],
  hr: [
    `Boštjan Marjeta Majda Marjana Miha Neža Nika Polona Rajko Sašo Srečko Stanko Staša Tadej Tomaž Uroš Vinko Žan Aljaž Aljoša Alenka Alojzija Amalija Andraž Andreja Anica Antonija Anže Bojana Borut Breda Cveto Damjan
    Damijan Danica Darja Gorazd Iztok Ivanka Janez Jelka Jerneja Jožica Jurij Karmen Klemen Klavdija Ksenija Ljudmila Lojze Lovro Zvonka Zvone Tinkara Maruša Lucija Ludvika Ajda Tajda Zrinka Vlatko Vedrana Tihana Srećko
    Siniša Senka Perica Perislav Nevenka Nediljko Natalija Milivoj Mijo Matija Marijan Marijana Ljubo Ljubomir Ljerka Krunoslav Krunoslava Kruno Krešo Katica Josipa Jasenka Ivka Gordan Goranka Frano Fabijan Dunja Dubravko
    Dražen Dragutin Draženka Dinko Davorka Damir Cvita Božo Blaženka Biserka Berislav Anđelka Ankica Alen Alemka Jelisaveta Slobodanka Dragoslav Dragoljub Dragomir Dragiša Dušanka Dušica Desanka Čedomir Bratislav Bogoljub
    Blagoje Velimir Veljko Vidosav Vojin Vukašin Vukosava Gvozden Đurđa Žarko Živorad Živojin Ilija Jelica Jovan Jovanka Jugoslav Leposava Ljubinka Ljubiša Mileva Milija Milijana Milivoje Milinko Milka Milojko Milorad
    Milosav Miroljub Momčilo Momir Obren Olivera Ostoja Pavle Radica Radivoje Radisav Radmilo Radoje Radojka Radoš Relja Rodoljub Ružica Svetislav Slavoljub Spasoje Srboljub Sreten Stanimir Stanka Stevan Stojanka Strahinja
    Tanasije Cvetko Čedo Šćepan Staniša`,
    `Miran Mitja Samo Tilen Živa Cvetka Drago Dragica Franc Francka Jasna Jure Vanja Zlatko Slaven Sanja Ruža Neven Mirna Cvjetko Anka Adrijana Živko Života Kosta Marica Miloje Milutin Novica Obrad Savo`,
  ],
  bg: [
    `Кръстина Спаска Теменужка Страхил Любчо Миодраг Јелисавета Гордана Слободан Слободанка Драган Драгослав Драгољуб Драгиша Душан Душанка Душица Десанка Дејан Чедомир Бранислав Братислав Бојана Бојан Благоје Александар Велимир Вељко Видосав Владан Војислав Вук
    Вукашин Гвозден Ђорђе Ђурђица Живорад Живојин Зорица Зорка Зоран Илија Јасмина Јелица Јелена Јован Јована Јованка Катарина Коста Лепосава Љиљана Љубинка Љубиша Љубомир Љубица Милан Милева Миливоје Милинко Милорад Милосав
    Милош Милутин Мирко Мирољуб Мирјана Момчило Момир Небојша Немања Новица Обрад Обрен Огњен Оливера Остоја Павле Петар Предраг Радивоје Радисав Радоје Радојка Радомир Рајко Ранко Реља Родољуб Ружица Сава Светислав Светозар
    Слађана Славица Спасоје Срђан Сретен Станко Станислава Станка Стеван Стојан Стојанка Страхиња Томислав Урош Цветко Стоимен Ганчо Гана Гено Герчо Дамян Данка Димитричка Динко Евлоги Емилиян Жечо Златка Зорница Иваничка
    Илияна Искрен Кирчо Костадин Костадинка Кремена Марияна Надка Недялка Недялко Нелчо Панка Параскева Пеню Радко Райчо Светлозар Свилен Станимира Станчо Стойчо Стамен Тоню Тошка Цоньо Яворка Янаки Янко`,
    `Драгана Богољуб Војин Ђурђа Жарко Марица Миле Милица Милијана Радица Ратко Славољуб Добри Йовко Найден Ценка Ценко`,
  ],
  uk: [
    `Палажка Килина Докія Дзвенислава Зиновій Опанас Карпо Гаврило Явтух Яків Йосип Григорович Ореста Онисія Марʼяна Маланка Любомира Лукія Лесь Корнелій Юхим Юстина Яромир Гнат Горпина Глафіра Дем'ян Ігнат Іларіон Кіндрат Лаврентій Леонтій Онуфрій Пилип Тереза Терентій Тодось Федора Фросина Хома
    Ціцілія Юліан`,
    `Дзвінка Феодосія Хотина`,
  ],
  ro: [
    `Anuța Anamaria Toader Dumitrița Silviana Săndel Săndica Profira Niculina Mugurel Mugur Mirel Mihăiță Marinel Măriuca Măndica Laurenția Ioniță Fănel Fănica Doinița Decebal Costică Corneliu Carmina Zoița Vergil Tincuța Tinca Săftica Victorița`,
    ``,
  ],
  hu: [
    `Keresztély Előd Töhötöm Dömötör Erzsi Bözsi Zsuzsa Villő Szebasztián Sárika Rózsi Pisti Melitta Marietta Klotild Katinka Istvánné Bora Andorka Álmos`,
    `Teri Ilonka`,
  ],
  pl: [
    `Bożydara Dobrosława Mieczysława Mścisław Borys Bernadetta Witek Ula Tadek Kazik Eustachy Dionizy Apoloniusz`,
    ``,
  ],
  tr: [
    `Muhterem Nurhayat Gülderen Mualla Zümra Ceylin Seyfettin Nazmiye Mübeccel Medine Kıymet Kemalettin Hurşit Hayrettin Firdevs Fazilet Eşref Ebubekir Durmuş Dilaver Cevdet Adviye Selime`,
    `Döndü Alaattin`,
  ],
  "af-la": [
    `Awino Anyango Auma Adhiambo Apiyo Omondi Okoth Ouma Owino Wafula Barasa Nekesa Nafula Simiyu Wanyama Kiprono Kiptoo Kiplagat Kipkemboi Kimutai Chebet Chepkoech Chepngetich Jepkosgei Jeptoo Jelagat Jebet Rotich Koech
    Kinyua Macharia Muchiri Mugo Waweru Waithera Wangui Nyokabi Mumbi Musyoka Muthama Mwende Mbithe Mutheu Nduku Kavata Wavinya Kilonzo Hamisi Bakari Rajabu Shabani Ramadhani Mwajuma Mwanaisha Zawadi Zuhura Rehema Tumaini
    Upendo Subira Saumu Rukia Mariamu Fatuma Zainabu Abdallah Athumani Salumu Rashidi Mohamedi Issa Chacha Mwita Marwa Mollel Laizer Kweka Massawe Shirima Lyimo Kimaro Nokuthula Nomthandazo Nompumelelo Nothando Ntombizodwa
    Ntombi Thembeka Thembisile Sibongile Simphiwe Siyabonga Sandile Nhlanhla Mthunzi Mduduzi Lungile Lwazi Khethiwe Gugulethu Bhekizizwe Andile Anele Amahle Vusumuzi Xolani Xolile Thulani Sizwe Sifiso Senzo Phumzile Phindile
    Njabulo Musawenkosi Lebogang Karabo Katlego Keabetswe Kgomotso Refilwe Tebogo Thabiso Thato Tumelo Boitumelo Dineo Itumeleng Masego Lesego Onthatile Kgosi Okwuosa Adaobi Adanna Amarachi Chibueze Chidera Chidiebere
    Chiemeka Chikaodili Chimamanda Chinelo Chinenye Chinonso Chinyere Chisom Chukwudi Chukwuemeka Chukwuma Ebuka Echezona Ejike Ezinne Ezinwanne Ifeanyi Ijeoma Ikechukwu Kelechi Kenechukwu Kosisochukwu Munachi Nkiru Nnamdi
    Nnenna Nwando Obiageli Obioma Ogechi Okechukwu Onyebuchi Onyinye Somto Sopuruchi Uchechi Ugochi Ugochukwu Uju Urenna Uzoamaka Zikora Oluwatosin Bukunmi Abiola Adebola Adedayo Adedeji Adekunle Ademola Adetokunbo Adewale
    Aderonke Adunola Akinwale Anuoluwapo Ayokunle Bamidele Bolanle Bolaji Bosede Dolapo Folasade Gbenga Gbemisola Ibukun Iyabo Jumoke Kayode Kehinde Kikelomo Kolawole Lanre Modupe Mobolaji Morenike Niyi Olabisi Oladapo
    Oladimeji Olajumoke Olamilekan Olanrewaju Olayinka Olufemi Olusegun Olusola Omolara Omotayo Opeyemi Oyinkansola Oyinlola Rotimi Simisola Temidayo Titilope Tokunbo Tolulope Toluwalase Wuraola Yewande`,
    `Cheruiyot Maina Njuguna Wairimu Mutua Saida Selemani Idi Haji Nyerere Mushi Langa Vusi Neo Chibuzo Oluwabukola Adesewa Ayodeji Ebunoluwa Eniola Funke Mojisola Seyi Shade`,
  ],
  id: [
    `Togar Bagaskara Restu Tukiyem Sukinah Ngatini Suparmi Sutinah Wagiyem Poniman Tumini Anggraini Cahyani Halimah Poltak Parulian Ketut Komang Kadek Izzati Nurhaliza Aishah Azizah Azlina Azrul Faridah Faizal Fadzil Fadilah Farhana Fauziah Habibah Hafizah Haslina Hasnah Hazwan Hidayah Izzat Jamilah Kamaruddin Kamarul Khairul Latifah Mahathir Mazlan Mazlina Mohd
    Muhamad Nadzirah Nazri Norhayati Norazlina Noriah Normah Norlela Norliza Rahimah Ramlah Roslan Rosmah Rosnah Sabariah Salmah Shahril Shamsul Sharifah Suhaila Syahirah Syamsul Syazwan Yusof Zahari Zainal Zainuddin Zaleha
    Zulaikha Wulandari Sumiyati Suryani Sutrisno Sutarno Suparman Supardi Suprihatin Suhartini Sukarno Sulistyowati Wahyuni Wahyudi Widyastuti Winarni Yuliani Yunita Anjani Ardiansyah Ariyanto Astuti Budiman Budiono Cahyono
    Erlangga Febrianti Fitriani Handoko Hardiyanti Hariyanto Haryanto Hendri Heru Indriani Kurniasih Laksmi Maharani Marlina Mulyani Nurhayati Nurjanah Oktaviani Prabowo Pratiwi Puspita Retno Ridwan Rohmat Rukmini Safitri
    Saputri Subagyo Sugiarto Sunarto Supriyadi Susanti Susilo Susilowati Syahrul Triyono Crisanto Isagani Dalisay Amihan Ligaya Luzviminda Jejomar Junjun Bongbong Jayson Jhonny Reynaldo Nenita Marivic Marites Marilou Erlinda
    Efren Carmelita Arnel Analyn`,
    `Azman Jamaluddin Khadijah Maimunah Nurliyana Ramli Suraya Syafiq Umar Sumarni Winarto Agung Aminah Heri Ika Kartini Nuraini Ratnasari Tri Untung Rommel Rizalino Estrella Divina Corazon Bienvenido Arsenio`,
  ],
  ta: [
    `முருகேசன் முருகன் கார்த்திக் கார்த்திகேயன் செந்தில் செந்தில்குமார் சுப்பிரமணியன் சுப்பையா ராமசாமி ராமன் ராஜா ராஜேஷ் ராஜேந்திரன் ரமேஷ் ரவி ரவிச்சந்திரன் சரவணன் சக்திவேல் சண்முகம் சங்கர் சந்திரன் சதீஷ் சிவா சிவகுமார்
    சுரேஷ் சுந்தரம் செல்வம் செல்வராஜ் தங்கராஜ் தமிழ்செல்வன் தினேஷ் நாகராஜன் பழனி பழனிசாமி பாலாஜி பாலமுருகன் பாண்டியன் பிரகாஷ் பிரபு பெருமாள் மணிகண்டன் மணிவண்ணன் மாரிமுத்து முத்து முத்துசாமி முத்துக்குமார் மோகன் விஜய்
    வெங்கடேசன் வேலு வேலுச்சாமி லட்சுமணன் கண்ணன் கணேசன் கணேஷ் குமார் குமரன் கோபால் கோவிந்தன் ஆறுமுகம் அன்பழகன் அருண் அர்ஜுன் ஆனந்த் இளங்கோவன் இளையராஜா ஏழுமலை லட்சுமி ராஜலட்சுமி விஜயலட்சுமி மகாலட்சுமி மீனா மீனாட்சி கமலா கவிதா
    கல்பனா கல்யாணி காவேரி காயத்ரி சரஸ்வதி சாந்தி சித்ரா சுமதி சுதா செல்வி தமிழரசி நந்தினி பத்மா பவித்ரா பிரியா பூங்கொடி மலர்விழி மாலதி முத்துலட்சுமி ரேவதி ரம்யா ராதா லதா வசந்தி வள்ளி வனிதா ஜெயா ஜெயந்தி அபிராமி அனிதா இந்திரா
    உமா ஐஸ்வர்யா`,
    `நடராஜன் மகேந்திரன் விக்னேஷ் தேவி பாரதி அம்பிகா`,
  ],
  te: [
    `వెంకటేశ్వర్లు వెంకటరమణ వెంకటేష్ శ్రీనివాస్ సత్యనారాయణ సుబ్బారావు నాగేశ్వరరావు నరసింహ రమేష్ రాజేష్ రవి రాము కృష్ణ కృష్ణారావు కిరణ్ కుమార్ మహేష్ మురళి ప్రకాష్ ప్రవీణ్ సురేష్ సతీష్ శివ వినోద్ విజయ్ యాదగిరి లక్ష్మి
    లక్ష్మీదేవి సరోజ సావిత్రి సీత సుజాత సునీత స్వాతి శైలజ శ్రావణి అనిత అనూష అరుణ కవిత కళ్యాణి గీత జ్యోతి దివ్య దుర్గ పద్మ పద్మావతి భవాని మాధవి మీనా రజిత రాధ వాణి`,
    `శ్రీనివాసరావు సుబ్రహ్మణ్యం ప్రసాద్ సాయి వంశీ నాగమణి విజయ`,
  ],
  th: [
    `สมพร สมบูรณ์ สมใจ สมจิตร สมคิด สุวิทย์ สุพจน์ สุเทพ สุนทร สุวรรณ สุพัตรา สุมาลี สุกัญญา สุนิสา สิริพร ศิริวรรณ ศักดิ์ชัย วิโรจน์ วิทยา วิไลวรรณ วิภาวดี วราภรณ์ วันเพ็ญ วัชระ วัฒนา ประยุทธ์ ประนอม ประไพ ปัญญา ปิยะ ปิยพร
    พรชัย พรพิมล พงศ์ศักดิ์ พิเชษฐ์ พิมพ์ใจ เพ็ญศรี ไพบูลย์ ภัทรา ภูวดล มณีรัตน์ ยุพิน รุ่งโรจน์ รุ่งทิพย์ ละออง กมลชนก กนกวรรณ กาญจนา กิตติศักดิ์ ขวัญใจ คมสัน จักรกฤษณ์ จันทนา จันทร์เพ็ญ จิรายุ จุฑามาศ เฉลิมชัย ชลธิชา ชัยยศ
    ชาญชัย ณรงค์ ณัฐชา ดวงใจ เดชา ทวีศักดิ์ ทองใบ ทัศนีย์ ธนกร ธนวัฒน์ ธิดารัตน์ ธีรภัทร นพดล นงลักษณ์ นันทนา นารี นิพนธ์ บรรจง บุญชัย บุญเลิศ บุษบา เบญจมาศ อนงค์ อนุวัฒน์ อภิชาติ อภิสิทธิ์ อรวรรณ อรอุมา อารี อำนวย อำพร
    อุทัย เอกชัย`,
    `สมหมาย สมเกียรติ สุรศักดิ์ สุดารัตน์ ศิริรัตน์ วิชาญ ประภาส ไพโรจน์ มานพ เกียรติศักดิ์ ธีรวัฒน์ ธวัชชัย`,
  ],
  bn: [
    `মৃত্তিকা সুদীপ্ত পাপিয়া সংহিতা তানিয়া জান্নাতুল সাবরিনা রায়হান করিম নুরজাহান খালেদা মমতাজ মর্জিনা রাবেয়া আমেনা জোহরা শারমিন শামীমা জেসমিন রুবিনা আব্দুল্লাহ আলমগীর হুমায়ুন মোস্তফা মিজান মতিউর মোশাররফ মনির রফিকুল রশিদ শফিকুল শহীদুল শাহীন সিরাজ সেলিম জাকির জয়নাল কাইয়ুম ফারুক ফজলুল
    এনামুল আনিসুর আজিজ আক্কাস`,
    `রহিমা নাসির নূর শাহজাহান`,
  ],
  hi: [
    `तारकेश्वर रामखिलावन हरिओम हरिराम विमलेश कौसल्या कमला रामकुमार रामलाल मोहनलाल कन्हैयालाल छोटेलाल बाळासाहेब ज्ञानेश्वर तुकाराम एकनाथ दत्तात्रय भाऊसाहेब रावसाहेब अशोकराव विठ्ठल पांडुरंग रघुनाथ गजानन मोरेश्वर अनंत श्रीपाद सुधाकर प्रभाकर भास्कर मनोहर कुसुमताई
    सिंधुताई इंदुमती कौशल्याबाई`,
    `सीता शांति नामदेव श्रीधर दिनकर`,
  ],
  fa: [
    `فرنگیس کیومرث ساناز رکسانا پگاه یزدان سعیدہ نگہت روبینہ ثمینہ فہمیدہ شگفتہ نازیہ صائمہ عرفان اسلم ارشد  نذیر شبیر ظہیر جاوید  زاہد عابد پوران توران حمیده سکینه صدیقه صغری طیبه فخری کلثوم معصومه ملیحه نصرت حبیب‌الله اسدالله غلامرضا محمدعلی ابوالفضل`,
    `زبیدہ سعدیہ افضل غلام نصیر اقدس کبری یدالله`,
  ],
  ar: [
    `نعمان لجين إيلاف هويدا نورهان يارا سيرين ركان متعب هناء ندى مديحة سميحة رضوى بثينة عبدالملك عبدالكريم عبدالحميد عبدالرزاق عبداللطيف عبدالسلام`,
    `آمنة عبدالمجيد`,
  ],
  he: [`זבולון אביטל אלעזר זהבה שרונה אביעד פינחס שרגא חנניה הדסה זלמן סימה עטרה קלמן`, `חיה תרצה`],
  el: [`Ζαχαρούλα Στέλλα Αχιλλέας Ευστράτιος Κλεάνθης Στέργιος Ζαφειρία Θεοφανία Τριανταφυλλιά`, ``],
  ru: [
    `Евграф Акулина Авдотья Маланья Меланья Октябрина Фрося Гаврила Ерофей Парфён Поликарп Спиридон Устин Залина Патимат Хадижат Гаянэ Ашот Нарине Гиви Тенгиз Нугзар Этери Ильгар Эльчин Клава Борисович Илларион Олимпиада Порфирий Силантий Федосья Фёкла`,
    `Ким Лазарь`,
  ],
};

for (const [given, ambiguous] of Object.values(RARER_NAMES)) {
  addWords(given, FIRST);
  addWords(ambiguous, FIRST | AMBIGUOUS);
}
