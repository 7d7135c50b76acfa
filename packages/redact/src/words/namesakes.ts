/**
 * What is called after people or like them: streets, stops and branches, brands and shops, dishes, works and whom they are about. Written by the project.
 * Words of a name are joined by "_".
 */

/** Whom streets, stops, schools and branches are called after; living people may be called so, and are where no premises are spoken of. */
export const EPONYMS = `кирова гагарина ленина пушкина гоголя чехова толстого горького маяковского лермонтова некрасова чкалова фрунзе калинина свердлова дзержинского куйбышева орджоникидзе суворова кутузова жукова рокоссовского конева мичурина павлова королёва королева циолковского менделеева ломоносова щорса чапаева котовского крупской димитрова тельмана карла_маркса розы_люксембург клары_цеткин максима_горького юлиуса_фучика сакко
  івана_франка тараса_шевченка лесі_українки богдана_хмельницького михайла_грушевського степана_бандери симона_петлюри івана_мазепи володимира_великого ярослава_мудрого данила_галицького василя_стуса павла_скоропадського євгена_коновальця івана_сірка юрія_кондратюка михайла_коцюбинського олени_теліги
  раковски шишман ангел_кънчев солунска васил_левски христо_ботев иван_вазов стефан_караджа хаджи_димитър константин_величков опълченска граф_игнатиев цар_освободител княз_борис патриарх_евтимий евлоги_георгиев васил_априлов сливница александър_стамболийски симеон_велики цар_симеон черни_връх джеймс_баучер самуил_иван_асен г.с._раковски георги_бенковски
  kneza_miloša kneza_mihaila kralja_petra kralja_aleksandra kralja_milana cara_dušana vojvode_stepe vojvode_mišića majke_jevrosime svetog_save vuka nikole_tesle vuka_karadžića nikole_pašića gavrila_principa bana_jelačića kneza_branimira petra_krešimira ivana_gundulića
  кнеза_милоша кнеза_михаила краља_петра краља_александра краља_милана цара_душана војводе_степе војводе_мишића мајке_јевросиме светог_саве николе_тесле вука_караџића николе_пашића гаврила_принципа вуковом_споменику вуков_споменик мајка_тереза гоце_делчев кирил_и_методиј никола_карев јане_сандански питу_гули даме_груев
  βενιζέλου κοραή σταδίου ερμού τσιμισκή αθηνάς αλεξάνδρας συγγρού καποδιστρίου κολοκοτρώνη κανάρη μιαούλη μεταξά παπάγου πλαστήρα καραϊσκάκη υψηλάντη φιλελλήνων βουλιαγμένης μελίνας_μερκούρη γρηγορίου_λαμπράκη ιωάννη_μεταξά δάφνη άγιος_δημήτριος αγία_μαρίνα αγία_παρασκευή αγία_βαρβάρα άγιος_αντώνιος άγιος_νικόλαος αγίου_κοσμά άγιο_κοσμά άγιο_δημήτριο αγίου_δημητρίου ηλιούπολη
  nəriman_nərimanov nizami_gəncəvi heydər_əliyev şah_ismayıl_xətai məmməd_əmin_rəsulzadə cəfər_cabbarlı üzeyir_hacıbəyli elmlər_akademiyasında qara_qarayev azər_məmmədov memar_əcəmi cəlil_məmmədquluzadə bünyad_sərdarov səməd_vurğun rəşid_behbudov
  sabiha_gökçen adnan_menderes turgut_özal cengiz_topel ziya_gökalp fevzi_çakmak kazım_karabekir yavuz_selim fatih_sultan_mehmet kanuni_sultan_süleyman osman_gazi orhan_gazi hayreddin_paşa piri_reis namık_kemal mithat_paşa ali_çetinkaya ali_fuat_cebesoy şair_eşref talatpaşa fahrettin_altay
  عبد_الخالق_ثروت مصطفى_النحاس عباس_العقاد سعد_زغلول جمال_عبد_الناصر أحمد_عرابي محمد_نجيب أنور_السادات محمد_فريد طلعت_حرب مصطفى_كامل قاسم_أمين أحمد_شوقي صلاح_سالم مكرم_عبيد عمر_مكرم صلاح_الدين خالد_بن_الوليد طارق_بن_زياد عمر_بن_الخطاب أبو_بكر_الصديق عثمان_بن_عفان علي_بن_أبي_طالب الأمير_سلطان الملك_فهد الملك_عبدالله الملك_عبد_العزيز الملك_خالد الملك_فيصل الملك_سلمان الملك_حسين الملكة_علياء الملكة_رانيا الشيخ_زايد الشيخ_خليفة الشيخ_محمد الحبيب_بورقيبة محمد_الخامس الحسن_الثاني مولاي_يوسف ديدوش_مراد العربي_بن_مهيدي هواري_بومدين الأمير_عبد_القادر يوسف_بن_تاشفين عبد_الكريم_الخطابي علال_الفاسي
  شهید_بهشتی شهید_مفتح شهید_حقانی شهید_مدنی شهید_رجایی شهید_باقری شهید_نواب شهید_کلاهدوز شهید_صدر شهید_زین‌الدین شهید_محلاتی شهید_همت شهید_صیاد شهید_سلیمانی شریعتی دکتر_شریعتی دکتر_حبیب_الله ولیعصر ولی‌عصر مطهری طالقانی بهشتی کریم‌خان امام_خمینی امام_علی امام_رضا امام_حسین میرداماد ملاصدرا فردوسی سعدی حافظ مصدق میرزای_شیرازی قائم_مقام ستارخان باقرخان جلال_آل_احمد نواب_صفوی شیخ_فضل‌الله یادگار_امام خواجه_عبدالله
  گلشن_اقبال طارق_روڈ شارع_فیصل علامہ_اقبال خالد_بن_ولید محمد_علی_جناح لیاقت_آباد ناظم_آباد فیصل_ٹاؤن جوہر_ٹاؤن اقبال_ٹاؤن شاہراہ_فیصل عبداللہ_ہارون طفیل_روڈ حسین_آباد
  רמי_לוי יוחננוף אבן_גבירול ז'בוטינסקי ארלוזורוב ארלוזרוב דיזנגוף בן_יהודה בן_צבי ויצמן וייצמן רוטשילד הרצל ביאליק סוקולוב נורדאו אוסישקין טרומפלדור משה_דיין יגאל_אלון יצחק_רבין יצחק_שדה מנחם_בגין לוי_אשכול גולדה_מאיר שאול_המלך דוד_המלך שלמה_המלך שמואל_הנביא רבי_עקיבא יהודה_הלוי יהודה_מכבי שמעון_פרס קריית_אריה קרית_אריה בר_כוכבא בר_אילן רש"י רמב"ם הרב_קוק אהרונוביץ
  सरदार_पटेल सरदार_वल्लभभाई_पटेल राजीव_गांधी इंदिरा_गांधी संजय_गांधी महात्मा_गांधी जवाहरलाल_नेहरू लाल_बहादुर_शास्त्री सुभाष_चंद्र_बोस चंद्रशेखर_आज़ाद भगत_सिंह दीनदयाल_उपाध्याय श्यामा_प्रसाद_मुखर्जी अटल_बिहारी जयप्रकाश_नारायण लक्ष्मी_रोड वीर_सावरकर ज्योतिबा_फुले
  উত্তম_কুমার মহানায়ক_উত্তম_কুমার রবীন্দ্র_সরোবর রবীন্দ্র_সদন মাস্টারদা_সূর্য_সেন সুভাষচন্দ্র_বসু কাজী_নজরুল কবি_নজরুল শহীদ_ক্ষুদিরাম ক্ষুদিরাম_বসু মহাত্মা_গান্ধী শেখ_মুজিব বঙ্গবন্ধু  
     மகாத்மா_காந்தி இந்திரா_காந்தி    
  సర్దార్_పటేల్ మహాత్మా_గాంధీ రాజీవ్_గాంధీ ఇందిరా_గాంధీ    
  સરદાર_પટેલ સરદાર_વલ્લભભાઈ_પટેલ મહાત્મા_ગાંધી ઇન્દિરા_ગાંધી  
  ਗੁਰੂ_ਨਾਨਕ ਭਗਤ_ਸਿੰਘ ਮਹਾਤਮਾ_ਗਾਂਧੀ ਸਰਦਾਰ_ਪਟੇਲ ਮਹਾਰਾਜਾ_ਰਣਜੀਤ_ਸਿੰਘ
  ವಿಶ್ವೇಶ್ವರಯ್ಯ ಸರ್_ಎಂ_ವಿಶ್ವೇಶ್ವರಯ್ಯ ಮಹಾತ್ಮ_ಗಾಂಧಿ ಕೆಂಪೇಗೌಡ ರಾಜ್_ಕುಮಾರ್ ಬಸವೇಶ್ವರ
  മഹാത്മാഗാന്ധി മഹാത്മാ_ഗാന്ധി ശ്രീനാരായണ സുഭാഷ്_ചന്ദ്ര 
  lê_lợi lê_lai lê_duẩn lê_thánh_tôn lê_hồng_phong lê_văn_sỹ lê_quang_định lê_văn_lương lê_quý_đôn lê_đại_hành lê_trọng_tấn lê_đức_thọ lê_thanh_nghị nguyễn_huệ nguyễn_trãi nguyễn_du nguyễn_thị_minh_khai nguyễn_đình_chiểu nguyễn_văn_cừ nguyễn_văn_linh nguyễn_văn_trỗi nguyễn_chí_thanh nguyễn_bỉnh_khiêm nguyễn_tri_phương nguyễn_tất_thành nguyễn_hữu_cảnh nguyễn_hữu_thọ nguyễn_kiệm nguyễn_oanh nguyễn_xiển nguyễn_trường_tộ nguyễn_lương_bằng nguyễn_khuyến nguyễn_công_trứ nguyễn_cư_trinh nguyễn_thái_học nguyễn_thái_bình nguyễn_thiện_thuật nguyễn_phong_sắc nguyễn_khánh_toàn nguyễn_văn_huyên nguyễn_trung_trực nguyễn_sơn nguyễn_ái_quốc nguyễn_thượng_hiền
  trần_hưng_đạo trần_phú trần_quốc_toản trần_quang_khải trần_khánh_dư trần_đại_nghĩa trần_duy_hưng trần_thái_tông trần_nhân_tông trần_cao_vân trần_não trần_quang_diệu trần_huy_liệu trần_nguyên_hãn lý_thường_kiệt lý_tự_trọng lý_thái_tổ lý_nam_đế lý_chính_thắng ngô_quyền ngô_gia_tự ngô_thì_nhậm hai_bà_trưng bà_triệu hoàng_văn_thụ hoàng_diệu hoàng_hoa_thám hoàng_quốc_việt hoàng_minh_giám hoàng_cầu hoàng_sa trường_sa trường_chinh
  phan_chu_trinh phan_châu_trinh phan_đình_phùng phan_đình_giót phan_đăng_lưu phan_bội_châu phan_xích_long phan_văn_trị phạm_văn_đồng phạm_ngũ_lão phạm_ngọc_thạch phạm_hùng phạm_thế_hiển võ_văn_kiệt võ_thị_sáu võ_văn_tần võ_nguyên_giáp võ_chí_công đinh_tiên_hoàng đinh_bộ_lĩnh điện_biên_phủ bạch_đằng cách_mạng_tháng_tám tôn_đức_thắng tôn_thất_tùng tôn_thất_thuyết huỳnh_thúc_kháng huỳnh_tấn_phát hồ_xuân_hương hồ_tùng_mậu hồ_chí_minh hồ_hảo_hớn bùi_thị_xuân bùi_viện bùi_hữu_nghĩa đào_duy_anh đào_tấn đặng_văn_ngữ đặng_thai_mai đoàn_thị_điểm cao_thắng cao_bá_quát chu_văn_an tô_hiến_thành tô_hiệu xuân_thuỷ xuân_thủy lạc_long_quân âu_cơ an_dương_vương hùng_vương kim_mã văn_cao quang_trung tạ_quang_bửu kha_vạn_cân dương_đình_nghệ mạc_đĩnh_chi trương_định trương_công_định yên_thế tống_duy_tân thái_hà thái_thịnh lương_thế_vinh lương_định_của vũ_trọng_phụng vũ_tông_phan duy_tân
  ahmad_yani gatot_subroto diponegoro pangeran_diponegoro sudirman jenderal_sudirman soekarno_hatta soekarno-hatta imam_bonjol teuku_umar cut_nyak_dien cut_mutia hasanuddin sultan_hasanuddin pattimura hayam_wuruk gajah_mada mh_thamrin mt_haryono di_panjaitan s_parman suprapto rasuna_said hr_rasuna_said antasari pangeran_antasari kartini ra_kartini ki_hajar_dewantara dewi_sartika otto_iskandardinata wahid_hasyim wahidin_sudirohusodo adi_sucipto adisutjipto halim_perdanakusuma husein_sastranegara sultan_agung sultan_iskandar_muda sam_ratulangi sisingamangaraja yos_sudarso urip_sumoharjo slamet_riyadi cokroaminoto hos_cokroaminoto kh_ahmad_dahlan ahmad_dahlan i_gusti_ngurah_rai ngurah_rai juanda pahlawan_seribu brawijaya
  hang_tuah hang_jebat hang_lekir hang_lekiu tun_razak tun_abdul_razak tun_sambanthan tun_perak tuanku_abdul_rahman tunku_abdul_rahman sultan_ismail sultan_azlan_shah sultan_abdul_samad raja_laut raja_chulan maharajalela sultan_iskandar dato_onn tun_dr_ismail
  andres_bonifacio jose_rizal josé_rizal ninoy_aquino manuel_quezon apolinario_mabini ramon_magsaysay emilio_aguinaldo lapu-lapu gil_puyat gregorio_araneta edsa_taft claro_recto diosdado_macapagal vito_cruz pedro_gil doroteo_jose abad_santos gil_j_puyat araneta betty_go-belmonte j_ruiz
`;

/** Brands, shops, dishes, drinks and invented people that hardly anybody is called like. */
export const BRANDED = `нина_риччи нины_риччи кристиан_диор кристиана_диора ив_роше ив_сен-лоран ив_сен_лоран джорджо_армани хьюго_босс кельвин_кляйн карл_лагерфельд пако_рабан пако_рабанн каролина_эррера каролины_эрреры жан_поль_готье эсте_лаудер элизабет_арден майкл_корс томми_хилфигер валентин_юдашкин ніна_річчі ніни_річчі крістіан_діор ів_роше иль_патио алёша_попович алёшу_поповича добрыня_никитич илья_муромец кот_матроскин карлсон чебурашка
  ali_nazik hünkar_beğendi imam_bayıldı hafız_mustafa mehmet_efendi_kahvesi mehmet_efendi_kahvesini kurukahveci_mehmet_efendi ali_muhiddin_hacı_bekir hacı_bekir hacı_şakir köfteci_yusuf köfteci_ramiz bayramefendi hacı_sayid kemal_tanca behzat_ç leyla_ile_mecnun polat_alemdar ömür_piliç elmlər_akademiyasında elmlər_akademiyası elmlər_akademiyasına sütaş_ayran
  بن_عبد_المعبود عبد_الصمد_القرشي أرز_أبو_كاس أبو_كاس أبو_بنت شاي_أحمد أحمد_تي
  چای_احمد بستنی_میهن میهن_پرتقالی یک_و_یک
  علامہ_اقبال_ایکسپریس احمد_فوڈز شان_فوڈز نیشنل_فوڈز روح_افزا جنید_جمشید ثناء_سفیناز حبیب_آئل
  אל_ארז יד_מרדכי שטראוס אסם יוחננוף שופרסל מיטב_דש גבעת_חלפון אבו_שוקרי
  मोहन_मीकिन्स मोहन_मीकिन रूह_अफ़ज़ा रूह_अफजा मुन्नाभाई बजरंगी_भाईजान गुलाब_जामुन लिज्जत_पापड़ हल्दीराम बीकानेरवाला प्रताप_स्नैक्स मोतीचूर_लड्डू चाचा_चौधरी
  প্রাণ_সস রাঁধুনী রুচি_চানাচুর ব্যোমকেশ_বক্সী টেনিদা
  ஆச்சி_மசாலா சக்தி_மசாலா சக்தி_மிளகாய்த்தூள் சக்தி_மிளகாய்த்தூளும் இதயம்_நல்லெண்ணெய் ప్రియా_పచ్చళ్ళు ప్రియా_పచ్చడి
  nam_ngư chin-su ông_cua cậu_vàng bà_giáo_khỏe bà_giáo_khoẻ sữa_ông_thọ cô_gái_hà_lan hảo_hảo gấu_đỏ cây_thị mộc_châu kinh_đô hải_hà ba_son bến_thành bà_huyện_thanh_quan cách_mạng_tháng_tám chí_phèo thị_nở xuân_tóc_đỏ
  bakpia_pathok kecap_bango bango roti_maryam mie_sedaap kopi_kapal_api ayam_goreng_suharti nyonya_meneer men_weti pempek_candy sari_roti tolak_angin dua_belibis siti_nurbaya malin_kundang si_doel si_unyil roro_jonggrang wiro_sableng si_pitung
  kicap_mahsuri kari_baba's baba's alagappa's brahim's nona_roguy upin_ipin
  sky_flakes padre_faura mang_tomas mang_inasal mang_jimmy's aling_lucing aling_nene's datu_puti silver_swan lucky_me nanay's max's jollibee andok's kenny_rogers mang_larry's lola_nena's mama_sita's ate_rica's manang's barrio_fiesta juan_tamad don_benito's ginebra_san_miguel boy_bawang
`;

/** Shops and brands that people are called like as well: beside another of them, where something is bought or ordered, they are none. */
export const BRANDS_LIKE_PEOPLE = `σκλαβενίτης σκλαβενίτη μασούτης μασούτη βασιλόπουλος βασιλόπουλο κρητικός κρητικό κωτσόβολος κωτσόβολο γερμανός γερμανό γαλαξίας γαλαξία μαρινόπουλος μαρινόπουλο χαλκιαδάκης χαλκιαδάκη παπαδοπούλου λουμίδης λουμίδη τσιμπούκη δωδώνη παυλίδης παυλίδη χατζή βενέτης βενέτη γρηγόρης γρηγόρη
  чумак рошен елисеева елисеев мария алёнка бондарь бондар сами-м баба_сърбе
  karaca selin duru hayat sevinc arko eti tat solo bingo torku doğuş vakko kiğılı damat sarar altınyıldız beymen cacharel selpak elidor koçtaş hakmar boyner migros ülker
  لادن زر میهن احمد تبرک گلستان شان نیشنل کاله أبو_عوف ريجينا الملكة دومتي عافية كريستال المراعي
  גלי עלית פוקס ויקטורי קיפלינג קסטרו רמי_לוי שופרסל יוחננוף אסם דנונה
  faiza jalen mahsuri milo julie's maggi adabi indomie bango sosro sariwangi abc indomaret alfamart bluebird solaria hokben
  nova fita chippy piattos sky_flakes boy_bawang nanay's datu_puti mang_tomas lucky_me max's jollibee robinsons puregold`;
/** Words for what is bought, ordered, counted or missing, as they begin. */
export const SHOPPING =
  "κάρτα|κουπόνι|πόντ|προσφορ|φυλλάδι|απόδειξ|λείπ|ήρθ|παραγγελ|καλάθι|заказ|корзин|купон|скидк|балл|акци|промокод|сертификат|коробк|замовлен|кошик|знижк|поръчк|отстъпк|sipariş|sepet|kupon|indirim|puan|eksik|gelmiş|gelmedi|kampanya|stok|iade|gəlib|سبد|سفارش|تخفیف|سلة|كوبون|خصم|كود|وصل|طلبت|מבצע|קופה|שובר|חסר|הגיע|הזמנ|קופון|pesanan|keranjang|bakul|voucher|diskon|promo|tiada|habis|kosong|kotak|poin|tidak ada|muncul|kahon|kulang|wala|coupon|dumating";

/** Of signs without blanks: brands, shops, works and their heroes. */
export const DENSE_BRANDED = `老干妈 王守义十三香 李锦记 张君雅小妹妹 林凤营鲜奶 林鳳營鮮 周黑鸭 张一元茶 吴裕泰 王饱饱 张亮麻辣烫 杨国福 廖记棒棒鸡 钟薛高 陈克明面 海信 海尔 马可波罗 李宁牌 胡姬花 甄嬛 魏璎珞 陈情令 蓝忘机 魏无羡 张自忠路 林森北路 林森南路 罗斯福路 羅斯福路 王品 王德傳 鼎王 張國周 黃飛鴻 黄飞鸿 白蘭氏 馬玉山 金石堂
  半沢直樹 ちびまる子 野原しんのすけ 磯野カツオ 磯野サザエ 江戸川コナン 竈門炭治郎 竈門禰豆子 我妻善逸 嘴平伊之助 桜木花道 古畑任三郎 両津勘吉 碇シンジ 綾波レイ 高田馬場 千代田線 小林製薬 大塚製薬 武田薬品 森永製菓 井村屋 山崎製パン 久光製薬 福山通運 高島屋 伊藤園 伊藤ハム 森永乳業 佐藤製薬 吉野家 松屋
  이삭토스트 김가네 바르다김선생 고봉민김밥 김밥천국 본죽 이디야 백다방 신전떡볶이 조스떡볶이 김영모과자점 이성당 성심당 태극당 춘식이
  แม่ประนอม จีระพันธ์ ทิพรส ตราแม่ครัว พันท้ายนรสิงห์ เจ๊ไฝ`;

/** What is a maker's or a hero's, right behind the name. */
export const DENSE_GOODS =
  "(?:十三香|小丸子|腐乳|鸭脖|鴨脖|牛肉面|牛肉麵|鮮奶|鲜奶|麻辣烫|麻辣燙|辣椒酱|辣椒醬|旗舰店|旗艦店)";
/** Makers and heroes that people are called like, and what is theirs: shoes and clothes of one, the dress of another. */
export const DENSE_MAKERS =
  "李宁 李寧 周大福 周大生 周生生 张小泉 張小泉 谢瑞麟 謝瑞麟 安踏 潘多拉 王老吉 张君雅 張君雅 王守义 林凤营 林鳳營";
export const DENSE_OF_MAKERS =
  "(?:的|家的|牌)?(?:小丸子|零食|调料|十三香|鲜奶|鮮奶|跑鞋|球鞋|板鞋|鞋|卫衣|运动服|運動服|羽绒服|羽絨服|外套|裤子|背包|袜子|专柜|專櫃|门店|門市|优惠券|優惠券|满减|礼品卡|会员卡|旗舰店|旗艦店|官网|官方店|金条|金價|金价|项链|項鍊|戒指|手镯|手鐲|耳环|菜刀|剪刀)";
export const DENSE_HEROES =
  "孙尚香 尚香 孙膑 李元芳 赵云 貂蝉 张飞 马超 庄周 白起 程咬金 李信 杨玉环 王昭君 甄姬 蔡文姬 司马懿 张良 韩信 李白 裴擒虎 公孙离 杨戬 夏侯惇 老夫子";
export const DENSE_OF_HEROES = "(?:的)?(?:新|限定|传说|史诗)?(?:皮肤|皮膚|铭文|连招|手办|卡牌)";

/** Words for premises and what drives there, as beginnings of words. */
export const PREMISES = {
  cyrillic:
    "останов|зупин|станци|станці|метростанци|филиал|філі[яїюєй]|отделени|відділенн|офис|офіс|клон|експозитур|пощ|пошт|почт|постамат|магазин|салон|аптек|шалтер|продавниц|пословниц|пункт|трамва|троллейбус|тролейбус|автобус|маршрут|электричк|електричк|поезд|потяг|влак|метро|лини[яиюей]|ліні[яїю]|кас[аиоу]",
  greek:
    "γραμμή|τραμ|μετρό|λεωφορεί|στάση|στάσεις|σταθμ|τέρμα|κατάστημα|καταστήματ|υποκατάστημα|υποκαταστήματ|δρομολόγι|πλατεία|οδό[ςν]?(?!\\p{L})",
  arabic:
    "بطاقة|كوبون|قسيمة|مطعم|مطاعم|فرع|فروع|محطة|شارع|ميدان|مترو|المترو|الخط|حافلة|الحافلة|مكتب|مطار|ایستگاه|شعبه|خیابان|میدان|بلوار|قطار|اتوبوس|خط|برانچ|شاخ|سٹیشن|اسٹیشن|روڈ|شارع",
  hebrew: "[הובלמ]{0,2}(?:סני[פף]|שובר|קופון|מבצע|הנח|קו|רכבת|תחנ|מטרו|אוטובוס|רחוב|חנות|דואר)",
  indic:
    "शाखा|ब्रांच|स्टेशन|मेट्रो|रोड|मार्ग|चौक|स्टेडियम|एयरपोर्ट|हवाई अड्ड|बस|লাইন|মেট্রো|স্টেশন|শাখা|সড়ক|রোড|বাস|கிளை|சாலை|நிலையம்|மெட்ரோ|பேருந்து|బ్రాంచ్|రోడ్|స్టేషన్|మెట్రో|બ્રાન્ચ|શાખા|રોડ|સ્ટેડિયમ|સ્ટેશન|ਬ੍ਰਾਂਚ|ਰੋਡ|ਸਟੇਸ਼ਨ|ಶಾಖೆ|ನಿಲ್ದಾಣ|ರಸ್ತೆ|ರೈಲು|ಮೆಟ್ರೋ|ശാഖ|റോഡ്|സ്റ്റേഷൻ|മെട്രോ",
  latin:
    "şube|durak|durağ|istasyon|metro|tramvay|otobüs|marmaray|havaliman|filial|stansiya|küçə|avtobus|qatar|prospekt|cadde|bulvar|pošt|šalter|poslovnic|prodavnic|tramvaj|trolejbus|autobus|voz(?!\\p{L})|stanic|linij|filijal|chi nhánh|xe buýt|trạm|tuyến|bến|đường|phố|trường|nhà ga|cửa hàng|phường|metro|thpt|thcs|cabang|cawangan|halte|stasiun|stesen|terminal|jalan|jl|kantor|gerai|kedai|toko|lrt|mrt|krl|transjakarta|busway|angkot|commuter|damri|kaunter|phòng giao dịch|kereta|rute|bus|bas|koridor|branch|istasyon|sucursal|tindahan|jeep|bakuran|opisina|kanto",
} as const;

/** Who is told, called, sent to or met, and who does something: where one of these begins a word of the sentence, somebody may be meant. */
export const SOMEBODY = {
  cyrillic:
    "сотрудни|оператор|менеджер|кассир|курьер|кур'єр|водител|мастер|майстер|директор|начальник|позвон|дозвон|звон|сказал|говор|обещал|зовут|звали|имя|имен|фамили|господин|госпож|коллег|друг(?:а|у|ом)?(?!\\p{L})|муж|жена|жен[уы](?!\\p{L})|получател|оформлен|запис|переда|жалоб|скарг|встрет|дзвон|телефон|каза[влх]|казала|обіця|звати|прізвищ|пане|пані(?!\\p{L})|зустрі|обеща|казва|звъня|среща|колег|јави|рекао|рекла|зове|зовем|срео|крича|подпис|підпис|переслал|отправ(?:ил|ьте)|отдал|отдай|вручи|забрал|жалу|господ",
  greek:
    "κύριο|κυρία|κυρί|κ\\.|κα(?!\\p{L})|μίλησ|είπε|τηλεφών|λέγομαι|λένε|ονομάζ|υπάλληλ|οδηγ|συνάδελφ|φίλ[οη]|ταχυδρόμ|παραλ[ήά]π|δώσ|έδωσ|στείλ|έστειλ|πες|ρώτησ",
  turkic:
    "işləyir|işləyən|çalışıyor|kaldık|aradı|söyledi|dedi|konuş|hanım|bey(?!\\p{L})|müdür|memur|çalışan|kurye|adlı|adında|işçi|zəng|danış|müəllim|teslim|verdi|imza|əməkdaş|operator|usta",
  arabic:
    "اتصل|كلم|قال|تحدث|السيد|الأستاذ|موظف|الموظف|مدير|المدير|اسمي|أنا|سائق|السائق|المندوب|أخبر|سلم|استلم|اسم|باسم|زنگ|تماس|گفت|آقا|خانم|نامم|اسمم|کارمند|راننده|صاحب|نے|نام|فون|بھائی|جناب|تحویل",
  hebrew: "דיבר|אמר(?!ו לי)|הבטיח|שמי|שמו|קוראים|מדבר|שליח|השליח|עובד|מנהל|נציג|פגש|טלפן|התקשר|מר|גב|מסר|העביר|לקח|חבר",
  indic:
    "ने|जी|नाम|कहा|बताया|बोल|श्री|श्रीमती|फ़ोन|फोन|मैनेजर|साहब|বল|নাম|জানা|ফোন|ভাই|பெயர்|சொன்ன|பேசி|அழை|పేరు|చెప్పా|ఫోన్|నామ|નામ|કહ્યું|ભાઈ|ਨਾਮ|ਕਿਹਾ|ਨੇ|ಹೆಸರು|ಹೇಳಿ|പേര്|പറഞ്ഞു|नाव|सांगित|यांन",
  latin:
    "anh|chị|ông|bà(?!\\p{L})(?! tr)|gặp|gọi cho|tên|nhân viên|tài xế|shipper|bảo vệ|pak|bapak|ibu|bu|mas|mbak|saudara|encik|puan|cik|bertemu|bilang|telepon|telefon|bercakap|menghubungi|nama|kurir|pegawai|petugas|karyawan|kirim|dikirim|hantar|serah|diserah|titip|dengan|kausap|si|sinabi|sabi|tawag|pangalan|kay|ni|kapangalan|mr|ms|mrs|oleh|binigay|ibinigay|ipinadala|cashier|saya|uang|duit|pera|ako|zvao|zvala|zove|rekao|rekla|kolega|javi|gospo",
} as const;

/** What leads to a stop, a branch or a street, as patterns; a blank stands behind. */
export const LEADS = [
  // Cyrillic: a stop right before, or where something drives to.
  "(?:останов|зупин|станц|метростанц|спирк)\\p{L}{1,5}|(?:трамва|троллейбус|тролейбус|автобус|маршрут|електричк|электричк|поезд|потяг|влак|метро|лини[яиюей]|ліні[яїю])\\p{L}{0,4}[^.,;\\n]{0,40} (?:едет|ид[её]т|ходит|ходить|следует|останавлива\\p{L}{2,4}|їде|прямує|зупиня\\p{L}{2,4}|спира|сворачива\\p{L}{2,3}|стига)(?: [\\p{L}]{1,10})? (?:по|на|до)|(?:далее|дальше|далі) по",
  // Greek.
  "(?:γραμμή|τραμ|μετρό|λεωφορεί\\p{L}{1,2}|στάση|σταθμ\\p{L}{1,3}|τέρμα|δρομολόγι\\p{L}{1,3})(?: [\\p{L}\\d]{1,14}){0,3} (?:ως|έως|μέχρι)(?: τη| την| τον| το| τους| τις)?",
  "(?:κατάστημα|καταστήματα|υποκατάστημα|σταθμός|στάση|σταθμό)",
  // Arabic, Persian, Urdu: past what somebody was.
  "(?:فرع|فرعي|محطة|محطتي|شارع|ميدان|جامعة|مدرسة|مستشفى|مطار|ایستگاه|شعبه|خیابان|میدان|بلوار|بزرگراه|فرودگاه)(?: (?:عبد \\p{L}{3,9}|أبو|ابن|بن|الملك|الملكة|الأمير|الشيخ|الإمام|السلطان|شهید|دکتر|امام|آیت‌الله))?",
  "(?:يتوقف|تتوقف|يقف|تقف|تصل|يصل)(?: \\p{L}{2,10})? (?:في|عند|إلى)",
  "(?:بطاقة|كوبون|قسيمة)(?: \\p{L}{2,10})? (?:تعمل|يعمل|صالحة?|سارية?|مقبولة?) (?:في|لدى)",
  "(?:قطار|خط|مترو)(?: [\\p{L}\\d\\u200c]{1,14}){0,6}[،,]? (?:لطفا) از",
  // Vietnamese.
  "(?:chi nhánh|phòng giao dịch|trạm|bến|ga|nhà ga|trường|thpt|thcs|đại học|tiểu học|đường|phố|bệnh viện|công viên|cầu|chợ|tuyến)",
  "(?:xe buýt|tuyến|tàu|metro)(?: [\\p{L}\\d]{1,8}){0,5} (?:dừng|xuống|chạy|đi)(?: (?:trạm|bến|qua))? (?:ở|tại|đến|tới|qua)",
  // Indonesian and Malay.
  "(?:cabang|cawangan|halte|stasiun|stesen|terminal|jalan|jl\\.?|kaunter|koridor|rute|jurusan|arah)(?: (?:di|ke|dari))?",
  "(?:halte|stasiun|stesen|transjakarta|busway|krl|mrt|lrt|bus|bas|kereta|cabang|cawangan)[^.;\\n]{0,60} (?:berhenti|transit|naik|turun|sila|silakan|silahkan|singgah|dialihkan)(?: saja)? (?:di|ke|dari|sampai|hingga|via|lewat|melalui)",
] as const;

/** What leads to a place that is called after somebody: in, at, to, from; a blank stands behind. */
export const INTO =
  "на|по|до|с|от|від|з|із|из|од|кај|код|у|στη|στην|στον|στο|στις|ως τη|ως την|έως τη|έως την|μέχρι τη|μέχρι την|μέχρι τον|από τη|από την|της|του|κατάστημα|καταστήματα|στάση|σταθμός|σταθμό|di|ke|dari|sampai|hingga|via|u|iz|do|ở|tại|qua|đến|tới|từ|فی|في|إلى|به|از|تا|در|شعبه|خیابان|ایستگاه|میدان|فرع|محطة|شارع|برانچ|या|रोड";

/** Between the names of a row, with what leads to the next again. Where "and" is told of people as well, only "or" joins. */
export const ROW_JOINTS =
  "(?:,| (?:и|или|та|або|й|і|ή|και|dan|atau|và|hoặc|hay|với|أو|یا|ولا))(?: (?:на|до|по|στη|στην|στον|στο|η|ο|ke|di|dari|ở|tại|đến|في|إلى|از|به|شعبه|فرع|محطة))?";

/** Small words of Indonesian and Malay that no other language has: "halte" is a verb in German. */
export const MALAY =
  "yang|tidak|dari|sampai|saja|sahaja|sudah|belum|atau|tutup|ditutup|untuk|dengan|silakan|silahkan|sila|turun|naik|kami|dibuka|hanya";

/** Tagalog's small words: where they stand, "sa" leads to places and things, and "kay" to people. */
export const TAGALOG =
  "po|ang|ng|mga|lang|hindi|yung|iyong|walang|kasi|naman|din|rin|opo|hanggang|sarado|bukas|pumunta|bakit";

/** Works and where they are seen, heard, played: what is in quotes near one of them is a title. */
export const MEDIA =
  "playlist|плейлист|мульт|фильм|фільм|филм|сериал|серіал|серија|сери[яиюй]|серії|сезон|эпизод|епізод|епизод|кинотеатр|книг|книж|аудиокни|роман(?!\\p{Lu})|пьес|спектакл|вистав|представ|песн|пісн|трек|альбом|озвуч|субтитр|титлов|озвучк|звук|игра|игре|игры|ігр|" +
  "ταινί|σειρά|σειρές|επεισόδι|υπότιτλ|τραγούδ|βιβλί|παράσταση|κύκλο|dizi|film|bölüm|sezon|altyazı|şarkı|kitap|oyun|serial|kitab|" +
  "مسلسل|فيلم|الحلقة|حلقات|الموسم|أغنية|كتاب|رواية|مسرحية|لعبة|سریال|فیلم|قسمت|فصل|کتاب|آهنگ|بازی|زیرنویس|ڈرامہ|فلم|قسط|گانا|" +
  "סדר[הת]|סרט|פרק|עונה|ספר|שיר|הצגה|משחק|כתוביות|फ़िल्म|फिल्म|सीरीज|सीरीज़|सीरियल|एपिसोड|सीज़न|गाना|किताब|ऑडियो|सबटाइटल|हिंदी में|চলচ্চিত্র|সিনেমা|সিরিজ|পর্ব|নাটক|গান|বই|উপন্যাস|திரைப்பட|படம்|தொடர்|பாடல்|சப்டைட்டில்|సినిమా|సీరియల్|పాట|ఎపిసోడ్|" +
  "phim|tập|bài hát|truyện|sách|vở kịch|kịch|trò chơi|nhạc|phụ đề|tivi|ละคร|หนัง|ซีรีส์|ตอน|เพลง|นิยาย|เกม|ซับไทย|sinetron|film|drama|episode|lagu|buku|novel|serial|subtitle|pelikula|teleserye|kanta|libro|" +
  "电视剧|電視劇|电影|電影|剧集|第\\d+集|第[\\d一二三四五六七八九十]+[集季话話]|动漫|動漫|动画|動畫|小说|小說|歌曲|字幕|配音|音轨|ドラマ|アニメ|映画|漫画|小説|再生|字幕|第\\d+話|録画|放送|番組|曲|ゲーム|드라마|영화|웹툰|만화|애니|소설|자막|회차|노래|게임|시즌";

/** What somebody's own name stands in quotes behind. */
export const NAMED_BEFORE =
  "профил\\p{L}{0,3}|аккаунт\\p{L}{0,3}|имя|имени|ім'я|им'ям|під ім'ям|именем|името|ime|имe|логин\\p{L}{0,2}|ник|όνομα|προφίλ|adı|isim|profil|profili|hesab|isminde|الاسم|اسم|باسم|حساب|نام|پروفایل|اکاؤنٹ|שם|בשם|פרופיל|नाम|प्रोफ़ाइल|নাম|பெயர்|పేరు|tên|tài khoản|hồ sơ|ชื่อ|โปรไฟล์|nama|akun|akaun|pangalan|姓名|名字|名前|お名前|用户|用戶|昵称|账号|帳號|氏名|署名|이름|성함|계정|닉네임|프로필|подпись|подписано|подписал\\p{L}?";
