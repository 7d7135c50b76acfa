/**
 * Given names of countries the other lists hardly reach: Iran, Pakistan, India, Ethiopia, West, East and South Africa, Central Asia, the Caucasus,
 * the Balkans, the Baltics, the Celtic and Pacific languages, South-East Asia; and old ones that are seldom given today. Written by the
 * project from general knowledge;
 * none refers to a person. A name that is an ordinary word of a language with a list of these (names.md) is left out.
 */
import { addWords, FIRST } from "../scan/lexicon.ts";

addWords(
  `
  omid kamran siamak fatemeh alireza mohammadreza amirhossein ardeshir bahram behnam behzad ehsan elnaz fariba farzaneh ghazal hamid hamidreza hengameh
  homayoun jafar javad khosrow mahnaz mandana mojgan nazanin niloofar noushin parvaneh parviz payam peyman pouria ramin samaneh sanaz sepideh setareh
  shahab shahin shahrzad sheida shervin shideh soheil somayeh zhaleh sumaira rukhsana shagufta nusrat tahira samina naila uzma sadia maliha mahnoor iqra
  aqsa zunaira areeba kashif adeel waqas waseem zeeshan shoaib sajid nadeem naveed saleem aslam akram arshad ashraf atif fawad haroon jamshed
  junaid mudassar mubashir muneeb noman owais sarfraz shafqat shakeel shehzad sohail taimoor yasir zahid zain zafar habibur mizanur rahima rokeya nasima
  taslima sharmin tahmina rubel sohel sumon mamun jahangir delwar shafiqul rafiqul kamrul nazrul monirul tariqul ariful saiful zahirul aminul moushumi
  tanvir tanjila sadman selvam selvi senthil kumaran karthikeyan saravanan arumugam ganesan palani muthu muthulakshmi parvathi saraswathi kavitha
  sumathi vasanthi revathi bhuvana gomathi thenmozhi vijayalakshmi raghavan srinivasan subramanian venkatesan ramanathan natarajan sundaram sivakumar
  rajkumar naresh hitesh jignesh nilesh paresh kalpesh bhavesh alpesh mitesh chirag hardik jigar krunal mehul nirav parth ronak urvashi venkata
  satyanarayana narasimha raghu ravindra sudhakar madhusudhan chandrasekhar padmavathi sujatha swarna anusha bhargavi lavanya mounika navya sirisha
  sowmya sravani srilatha swathi tejaswini vyshnavi basavaraj manjunath nagaraj shivakumar girish jagadish umesh mallikarjun veeresh gangadhar chethan
  darshan pavan vinay bhavya chaitra jyothi latha mamatha nagaveni poornima prathibha savitha shobha shwetha sunitha vanitha unnikrishnan balakrishnan
  gopalakrishnan radhakrishnan sreejith sreekumar vineeth jithin jibin nithin akhil anoop ajith sajeev sanjeev binu bindu sindhu sheeba reshma remya
  soumya sreeja sreelakshmi athira aswathy parvathy amandeep kuldeep navdeep rajdeep sukhdeep simranjit balwinder jaswinder satwinder gurmeet harjit
  manjit ranjit surjit baljit charanjit kamaljit paramjit sukhjit amrit jagdeep jagtar jarnail karamjit lakhwinder maninder navjot paramvir prabhjot
  rupinder satnam tejinder dilip govind jagdish kailash kamlesh madan mohan mukund pramod raghav rajendra raman sandip shailesh shekhar shyam surendra
  sushil uday upendra virendra yashwant aishwarya akanksha amita anamika anju ankita anupama arpita bharti chhaya deepika deepti garima jaya kajal
  kalyani kamini kanchan karishma kirti komal kumud madhu mamta manisha manju megha mridula namrata neelam nidhi nishita nutan padma poonam prachi
  pragya pratibha priyanka pushpa radhika rajni renu richa rohini ruchi sadhana sanjana sarita sharda shraddha shubha suchitra suman supriya surbhi
  trupti urmila varsha vasudha veena vibha vimala vinita yamini kebede tadesse alemayehu getachew haile tsegaye dawit yohannes tekle berhanu mesfin
  zerihun abera assefa fikadu gebre meseret selamawit bethlehem hiwot tsehay aster azeb birtukan frehiwot konjit lemlem mahlet meron senait tirunesh
  workinesh zenebech yared biniam ermias henok kidus robel oluwadamilola adeyemi dapo ebun ibidun idowu ifeoluwa kolade lekan monsurat morayo obafemi
  oladele oladipo olajide olatunji olufunke oluwole omotola oyinkan temilola tobi tope toyin anayo azubuike chibuike chidimma chielo chijioke chikaodi
  chima chizoba ebere izuchukwu kachi lotanna nkemdilim nkiruka nonso nwabueze nwanneka odinaka okoro okwudili olisa ozioma tochukwu tochi ugonna uzoma
  uzochukwu abubakar aminu balarabe bashir danjuma danladi garba habiba hadiza hauwa kabiru lawal maimuna mairo nafisa nasiru rabiu rakiya safiya
  salamatu shehu talatu umaru yakubu zuwaira kwaku kwadwo kojo kwasi akosua adwoa yaa afia ekow fiifi ayele akweley korkor naa afua maame ewurama kobina
  kobby yoofi serwaa asantewaa oforiwaa boateng mensah wanjiku muthoni gathoni wamaitha kariuki njoroge kimani ndungu gitau karanja mburu kinyanjui
  gachanja muriuki githinji kiprotich cheptoo ochieng odhiambo onyango awuor akoth mueni kalondu ndinda kioko mutiso wekesa nanjala amani furaha pendo
  nokwazi nolwazi nontobeko ntombifuthi siphiwe sithembile sanele sabelo thabang teboho tumi lebohang luyanda malusi mandisa mfundo mpumelelo nandi
  ndumiso nkosinathi nqobile bheki bongiwe busisiwe duduzile fikile jabu khanyisile khanyi khumbulani lethabo lizwe londiwe zandile zolani zama vuyo
  vuyani vuyisile unathi thulile tinyiko rendani mulalo mashudu tshilidzi tshifhiwa ndivhuwo khathutshelo fhatuwani hulisani rakoto hery naina ravaka
  voahangy lalaina mirana tahina fanja bayarmaa enkhbayar batbayar munkhbat otgonbayar ganbold ganzorig altantsetseg oyunbileg sarnai solongo uyanga
  nomin anujin temuulen bilguun erdene tserendorj aizhan aliya altynai amangeldi arman assel ayan azamat bakhyt baurzhan bekzat botagoz dauren gulmira
  gulnaz kairat kanat karlygash kuanysh madiyar marat meruert nazgul nurlan olzhas saltanat sanzhar serik symbat talgat temirlan yerlan yerzhan zhanar
  zhuldyz dilnoza dilshod dildora farrukh feruza gulchehra jahongir jasur javlon kamola malika maftuna mohira muhabbat nargiza nasiba nigora nilufar
  nodira otabek oybek ozoda sanjar sardor shahnoza shavkat sherzod shohruh sitora ulugbek umida zilola zulfiya bobur azizbek doniyor elyor islom mirzo
  elchin elnur elshan fuad gulnar ilgar jeyhun konul mammad mehriban nigar orkhan ramil rovshan sevinj tural ulviyya vusal yegana zaur zohra aytan davit
  irakli natia ekaterine gocha merab tinatin gvantsa mzia teona khatia nodar revaz temur tornike vazha archil avtandil guram koba malkhaz nugzar gagik
  gohar arsen artak grigor hakob hovhannes hrant hripsime levon lilit manuk mher samvel tatevik vazgen vigen zaruhi anila arben ardita armend bashkim
  blerta bujar dafina donika drita driton elira elvana erion fadil fisnik gentian gezim granit hysni ilirjana klodian leutrim liridon lirie majlinda
  naim ndricim nexhmije petrit pranvera rrezarta rudina shkelqim shkumbin skender shpend valmir vjollca xhevdet ylli zamir arkaitz beñat eider haizea
  itxaso izaro joseba kepa lorea olatz patxi zuriñe aleix blai cesc guillem meritxell queralt txell breixo xián anxo carme aderyn aneirin bethan branwen
  bryn catrin eifion ffion glyn gruffydd gwenllian gwyn ifan lleucu mared mererid morfudd trefor tudur aoibhinn aodhan ailish áine bríd caoilfhionn
  cliodhna darragh donnacha éamonn eithne fiadh gearóid gobnait méabh muiris naoise neasa nuala peadar saorla treasa ultan bogusia czesiek franek kubuś
  marysia piotrek wacek waldek ondra vojta bětka terka zsófi ghiță jurga birna björk eiríkur gunnhildur harpa helgi svava védís aroha hemi ihaia
  kahurangi manaia marama matiu mihi ngaire nikau rangi rawiri tipene wiremu wikitoria sione siosaia semisi viliami tavita malia kaimana makana noelani
  widodo dedy edi krisna lukman mulyadi nanang rangga satria setiawan sigit taufik wawan wisnu haslinda hazlin jamaludin junaidah norashikin shahrizal
  zaharah zaiton zuraidah jhoanna maricar mylene liezl norlyn precy ronnel dindo dodong boyet jonel jovelyn kien nghia quoc truong sophea sopheap sokha
  sokhom sovann sovannara srey chanthou chenda bunthoeun kosal makara phalla piseth ratanak rithy rotha sothea veasna vibol virak visal vuthy somying
  sompong prasert wirat suchart surachai sunisa kanchana nattapong nopparat pornthip pranee ratana rattana thanakorn thanawat thongchai wanida wilai
  aung htet htun hnin khaing khin kyaw kyi myint myat myo naing nyein phyo thant thida thiri thura yadanar zaw navid masoud meenakshi murugan mandeep
  hafsa kulwinder parminder inderjit ashkan farzad vahid yasaman natnael chidozie suleiman maksat gulbahor vardan fatjon kastriot lulzim rezarta naiara
  gwenda medwyn rhydian proinsias hinemoa irwan siriporn supaporn supachai wassana preecha bolormaa dhanalakshmi malathi keerthi pranathi sahithi geetha
  aneesh hardeep narendra
  ნინო გიორგი დავით დავითი მარიამ თამარ თამარი ლევან ლევანი ზურაბ ზურაბი ირაკლი ლაშა მაია ნათია ეკატერინე სალომე თეა ქეთევან ქეთი გოჩა ვახტანგ შოთა
  მერაბ ბესიკ ნანა ლელა თინათინ გვანცა მზია ნატო თეონა ხატია ნოდარ ოთარ რევაზ თემურ თორნიკე ვაჟა ზაზა არჩილ ავთანდილ ბექა გურამ ჯემალ კახა კობა მალხაზ
  მამუკა ნუგზარ პაატა ელენე ბარბარე ელისაბედ ნათელა ციცინო მედეა ეთერ ინგა ირმა ხათუნა მაკა მარინა თამუნა სოფიო სოფო ნიკოლოზ ალექსანდრე საბა ლუკა ნიკა
  Արամ Արմեն Տիգրան Հայկ Գագիկ Կարեն Աննա Անահիտ Նարե Լուսինե Մարիամ Գոհար Աշոտ Արթուր Արսեն Արտակ Դավիթ Գևորգ Գրիգոր Հակոբ Հասմիկ Հովհաննես Հրանտ
  Հռիփսիմե Կարինե Լևոն Լիլիթ Մանե Մհեր Նարեկ Նունե Ռուզաննա Սամվել Սարգիս Սիրանուշ Սոնա Սուրեն Սուսաննա Տաթևիկ Վահան Վահե Վարդան Վիգեն አበበ ከበደ ታደሰ ግርማ
  አለማየሁ በቀለ ተስፋዬ ጌታቸው ኃይሌ ሙሉጌታ ወርቁ ፀጋዬ ሰለሞን ዳዊት ዮሐንስ ተክሌ ብርሃኑ መስፍን ዘሪሁን አበራ አሰፋ ፍቃዱ አልማዝ ትዕግስት ሂሩት መሰረት ሰላማዊት ቤተልሔም ህይወት ራሄል ሳባ ገነት አስቴር ብርቱካን ሔለን ማርያም
  ሀና ሳሙኤል ኤልያስ ቢንያም Горан Зоран Драган Бранко Милан Душан Небојша Слободан Бојан Дејан Жељко Миодраг Љубица Јелена Драгана Снежана Биљана Гордана Јована
  Милица Радмила Ненад Предраг Срђан Мирјана Душица Ђорђе Ђурђа Стеван Стојан Милош Милорад Вук Вукашин Лазар Огњен Растко Тијана Теодора Сања Тања
  Војислав Живко Живојин Братислав Ратко Раде Златко Благоја Трајче Ристо Стојанка Катерина Билјана Тодорка Љупчо Айгерим Айжан Айнур Алия Азамат Асель
  Аскар Бауыржан Ботагоз Данияр Динара Ерлан Гульнара Гульмира Кайрат Канат Мадина Мадияр Марат Мейрам Нурлан Нургуль Нурсултан Олжас Сабина Салтанат
  Санжар Серик Талгат Темирлан Ерасыл Жанар Жулдыз Айбек Бакыт Бермет Чынара Эркин Гүлнара Жаңыл Мээрим Нурбек Тилек Баярмаа Батбаяр Мөнхбат Ганболд
  Ганзориг Оюунбилэг Сарнай Уянга Номин Тэмүүлэн Болормаа Эрдэнэ Цэцэг Дулмаа Батаа Очир Болд
  lindita arjeta kujtim rexhep zamira saimir ermal bardhyl albulena fatbardha xhevahir qemal bujana klodiana ermira brikena gjergj pashk zef
  arbnora fitore afrim isuf xhelal nevila jonida egzon besiana qëndresa oihana ekaitz hodei gaizka idoia ibai odei unax endika txomin bixente
  eneritz lierni alazne saioa ziortza jaumet ignasi elisenda llorenç jaumeta vicenç anscari ginesta joanot jofre llúcia miquel nolasc pelegrí pepet
  quirze ramonet rossend sadurní fadzilah amirul nabilah suhaimi adzhar izzah rosli kamarudin rohaya rokiah aqilah hanafiah badrul zulhilmi norzila
  haryati saifuddin najwa mwanaidi mumbua mwanahamisi yusufu hadija nduta cherono ronke ayobami bilkisu ponnusamy selvarani murugesan palanisamy
  rajendran malarvizhi elango sangeetha venkatalakshmi saiteja nagarjuna thangaraj kannammal chellammal pandian ilakkiya tamilselvi poongodi
  kalaiselvi vetrivel anbarasan bhuvaneswari venkateswarlu subbarao ramulu ramanamma nagamani yadagiri mallikarjuna sveinn sigurjón hallgrímur
  hrafnhildur vilhjálmur þorgerður llywelyn meilyr želimir dragoslava željana radosava milunka dobrila dobrosav zvezdana snježana tomislava andrija
  ivančica благица љупка сузана стојна менка киро душко фарход гулчехра бахтиёр шерзод дилором жамшид озода умида дильноза улугбек мухаббат феруза
  азиза равшан нодира шахноза икром мадаминбек зухра сардор жасур лола гулнора жибек бекзат раушан сауле аружан каныкей rəşad vüqar orxan ülviyyə
  pərvin xatirə cavid fərid rövşən səbinə afaq cəmil nərminə farhod baxtiyor dilorom jamshid ravshan ikrom zuhra gulnora цветомира дончо горислава
  велислава бисерка тихомира невяна груйо მარიამი ვახტანგი ოთარი მანანა ლალი თინათინი გიორგიმ ნუგზარი მერაბი გურამი ავთანდილი ჯუმბერი სოფიკო ბელა
  რუსუდანი ციალა ლამარა ელდარი თენგიზი ბადრი ზვიადი ზურაბის ნინოს გიორგის თამარის ლევანის დავითის მარიამის ქეთევანის ირაკლის სალომეს ოთარის მანანას
  შოთას ნათიას გოჩას Վահագն Անուշ Գայանե Նարինե Արմինե Վահագնի Անուշի Գայանեի Արամի Տիգրանի Աշոտի Հայկի Կարենի Սամվելի Վարդանի Գագիկի Լուսինեի
  Մարինե Մկրտիչ Ռուբեն Էդգար Մերի Վարդուհի Զարուհի Աստղիկ Նաիրա பொன்னுசாமி செல்வராணி கண்ணம்மாள் செல்லம்மாள் இலக்கியா தமிழ்செல்வி கலைச்செல்வி
  வெற்றிவேல் அன்பரசன் தனலட்சுமி புவனேஸ்வரி மாரியப்பன் கருப்பசாமி கோவிந்தசாமி விஜயா கீதா వెంకటలక్ష్మి సాయితేజ నాగార్జున విజయలక్ష్మి రాములు రమణమ్మ
  మల్లికార్జున శ్రీలత హరీష్ లావణ్య সুচরিতা অর্ঘ্য দেবাশীষ রুমা ইন্দ্রাণী মোর্শেদ মেহেদী সাজ্জাদ फूलमती रामखेलावन ऊषा ओंकार निलेश रामप्यारी सियाराम
  रामदुलारी चंद्रकला लल्लन बच्चन मुन्नी अभिलाषा जयश्री वसंतराव กัญญารัตน์ ประยุทธิ์ชัย ณัฐพงษ์ ปรียานุช ธีรพงศ์ พิมพ์ชนก จตุพร شیرزاد گلاره
  jurandir gislaine rômulo dulcineide gleyson claudionor dorival evanildo gilvan valdirene yurliana yuleisi maikel yosvany daikel wilmar tonatiuh
  cuauhtémoc ermenegilda aïssatou mahaut bérengère raelene atticus tecumseh jools hendrina jaco gerhardus elsabe riaan
  odalys fenwick ysolde alaric benedick cassian ferelith frideswide horatio kitto malachy melchior merrick mordecai osric sacheverell septimus
  verity heilwig gundolf godehard gotthard hartwig helmbrecht hildebrand landolf lebrecht luitgard radegund reinfried rupprecht sieghard sigbert
  tassilo thusnelda trudbert ulfert wendel wernfried wigbert wilfriede wunibald hadwiga heinke okko fokko gesche telse aubin baptistin célestin
  edwige ermeline gautier ignace maëlann maixent melaine rogatien sébastienne yvonnick artemio baldassarre cesira diomira emerenziana euplio
  fiorello ippolita remigia sofonisba teresio sambor bolebor bożydar chwalibóg dobrochna gościsław lechosław mirogniew niegosław niezamysł
  przybysław rościsław rzędzimir siemowit sławoj stoigniew świętopełk tomiła unisław wincenta wszebor żytomir idalia ludwina nepomucen placyda
  symforian telesfor teodozja wirgiliusz zyta přibík sezima lavrente epaminonda fotini ghenuța gligor iordache leonte lixandra ninel onisim panait
  pavelică pintea sevastian știrbu tudose ариадна виринея гликерия евлампия кирьян ксенофонт мелентий сысой sümbül esengül feraye firuze gülnihal
  gülperi kezban kübranur müberra nurefşan rüveyda selcen sıdıka şaziment asela basilisa baudilio bonifacia calixta cirila crescencia emérita
  escolástica eutimio gaudencio gervasia gumersinda higinia hilaria hipólita jenaro lisardo maximina melitón nazaria orencio pascuala robustiano
  rogelia salustiana serapio simplicia trifón urraca venancia veremundo victoriano
  wilf rhona ethelred moyra okke gotthilf roderich wencke soazig goulven rachida djamila yuridia nayara yenifer yorman ylenia mariateresa ivonete
  cleyton juraci jaciara kauê thainá rayssa lucineide edilene givanildo jailson josivaldo jucimara neuza osvaldina valdemir ymkje aukje gerbrich hylke
  joukje lolkje oene reinder ulkje jannetje lambertus kresten bjarte hilppa gniewko jarosława świętosława wacława zbysława vlăduț binnur meliha ruşen
  kiprop mwikali abeba fikru tatenda kudzai tinashe nyasha bwalya chepkemoi chelimo ndunge mutuku syombua kyalo munyao nasimiyu makokha shikuku hemedi
  chausiku salima anyesi nkosazana noluthando nomfundo thandiswa vuyiswa kelebogile reabetswe tshegofatso tlotlo omphile rorisang bontle chiagozie
  chikodi chukwuebuka nwakaego abidemi abiodun abosede adeleke adesina adetola ajibola iretomiwa ndeye assane elhadj malick serigne ndongo kwabla ohene
  selorm elikem edem dzifa mawuli kafui xoese laxmikant sulochana firoz kamakshi lalitha venkatraman balasubramaniam balasubramanian muthukumar
  annamalai chidambaram baldev harbhajan jagjit amarjeet gurdeep rajeshwari bhuvaneshwari parameshwari dnyaneshwar tukaram pandurang vitthal savitri
  kaushalya dhaval hemlata jyotsna debashish subrata sudipta anirban shubhankar sourav paromita rituparna sharmistha nasreen shabana shaheen parveen
  tabassum imtiaz iftikhar ishtiaq zulfiqar waheed tanveer aftab abhay abhijeet akhilesh ambika amruta anagha aniket anuj apurva arundhati ashish
  ashutosh ashwini atul avinash ayush balaji bhagyashree bhanu bharati bhaskar bhavana bhupendra bijoy chaitanya chandrakant charu chitra dattatray
  devendra dhanashree dharmendra dipti gajanan ganpat harshad hemant indrani jagruti janaki jayant jayanti jayshree kashinath keshav ketaki krishnan
  kumudini lokesh madhav madhavi madhusudan mahadev mahendra malini manjula manohar meghna mihir milind mrunal murali nagesh neelima nilima nirmala
  nirupama nivedita omkar padmini prabha prabhakar pradnya prafulla prajakta pratap pratima prerna rachana raghunath rajani ramakant ramakrishna ranjana
  raveendra renuka roopa rupali sadanand sandhya sanjivani sharad sharada shashank shital shivaji shrikant shrinivas shubhangi snehal sridhar srikanth
  subbulakshmi subhadra sudhir suhas sulekha sumedha sunanda surekha suvarna ujwala vaibhav vasant vinayak vineeta vishakha vishwas yogita rahaf shatha
  oday qusay hudhayfa huthaifa abderrahim noureddine salaheddine ghassan hisham haytham suad abeer doaa nesma fatiha siham abdulsalam abdelaziz abdelhak
  abdelhamid abdelmajid abdelouahab abdessamad ayoub azzedine badreddine fadwa fairouz fawzia fouad ghizlane hakima hanane houcine houria kaltoum lahcen
  mouna mourad mustapha nezha oumaima radouane rajae redouane ridha saadia soukaina souad wafae wissal zoubida fayza ghaida jawaher khulood lujain
  mashael mishari munira mutlaq nawaf nouf rakan talal thamer wadha yazeed zayed mansoor maitha mozah shamma faramarz hamed houshang iraj manouchehr
  morteza pooya rostam shahnaz simin zhila bilqis faiza ghazala kanwal khalida mehwish munaza naheed nargis nazia qurat rahila raheela rehana riffat
  rukhsar sajida sameera sanam shahida shaista shamim shehnaz sobia tasneem tehmina zahida zakia zeenat zubaida abid ahsan akbar aleem amjad azhar babar
  ejaz faheem ghulam hameed hanif hashim ijaz khalil khurram liaqat mahmood maqsood masood mehboob muneer muzammil naseer nauman nisar qaiser sadiq
  shabbir shafiq shahbaz shahzad shakil sharif suleman waqar yaqoob younis yousaf zaheer mahbub mosharraf motiur nazmul obaidul sabbir sajedul shahadat
  touhidul abul anisur azizul enamul fazlul lutfor mahfuz mainul masud mokhlesur fahmida ferdousi hasina jahanara khadiza mahmuda marufa mousumi nilufa
  rabeya rashida shahana shamima sufia nguyet jennelyn sreymom channary pisey somaly theary arthit benjamas boonsri chaiwat chalerm chanida jintana
  jirayu kamonwan kanokwan kritsada mallika nonglak panida patcharin phatcharaphon piyaporn saowapa sirikit somjai sudarat suthep thawat thitiporn
  waraporn wasana wilaiwan yuthasak hamidah kamariah khairuddin maznah rafidah zulkarnain nugroho suharto yulianti narine zulfiyya kamale maleyka narmin
  ulviyye aibek ainura farida gulsara ibragim iskander meirambek muratbek sayora tolkun zarema zebo zhenis zulfia jurgita alvydas kazimieras leonas
  marijonas raimonda ramutė severija vytas žygimantas levin
  aloysius osagie bev bevan caspian deidre denzil dinah enoch fitzroy glynis goronwy keir kenelm ninian rhett romilly selwyn maryvonne bleuenn fanchon
  fleurine guénaël guenola gwladys gwenola haude jacotte jehan lénaïg lucien marianick maryline roselyne suzette maricruz mariví marifé marijose conchi
  mamen chayo antonieta apolonio arcelia audelina belisario cenobio cipriano claudina cleofás críspulo cruzita deogracias edelmiro elkin engracia
  eudoxia exequiel fructuoso gildardo heraclio higinio ifigenia jerónima leocadio leovigildo liduvina marciana mauricia mélida nicomedes obdulio
  oliverio ovidia pancracio ruperta senén sigfredo sonsoles tadea tarsicio tiburcio timotea toribia victoriana yamilet yanira gleice aderbal adonias
  alcina aldenora alípio alzenir anacleta anatólio anísio antenor aparício cícera cilene clarinda claudete claudinei cremilda crispim delmira dinorá
  dirce edinaldo edineia elenice eliete elizete erondina etelvino euclides expedito ezequias felisbela firmina florisvaldo fredesvinda gercina germano
  getúlio gildete haroldo hercília ianca isaltina itamar ivair ivanilda izabel jailton jandir jonatas josenilda josimar jupira laudelina leidiane lizete
  luciene lucília lucimar luzinete marcília maricélia marilene maristela martinha maximiano miguelina miquelina nilda nilson nilza odair odila osmar
  otacílio poliana renilda roseli rosemeire rosimeri rosinha rubens sueli tainara tibúrcio tomásia uelinton ulisses valdomiro valquíria vandeca vicência
  wanderleia welton zenilda zilá zaccaria aldina antonino arrigo artemisia crispino crocifissa desolina enza gerlando gesualda giannina guglielma
  leonarda lorenzina marialuisa mariarosa massimiliana michelina osvalda ottaviano paolina pierangela pierina pietrina raffaela riziero rodolfa
  rosamaria roselina santuzza teresina veniero viridiana vitalba vitantonio silvina armanda giacoma amancio toñín goreti omprakash jaiprakash ramprasad
  shivprasad rambabu shyamlal ramlal mohanlal sohanlal ramkishan harikishan satyanarayan suryakant umakant rajnikant lakshmikant ramashankar shivshankar
  premchand kishanlal radheshyam ghanshyam jagmohan manmohan lalchand hiralal motilal babulal květuška ingmarie annmarie
  `,
  FIRST,
);
