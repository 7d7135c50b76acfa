/** Towns, countries, makers and things that are written like names and are none; and the parts of postal addresses. Written for this model. */
const words = (text: string): readonly string[] => text.trim().split(/\s*\n\s*|\s*;\s*/);

export const TOWNS = words(`
Leeds; Norwich; Dundee; Swindon; Tulsa; Fresno; Boise; Spokane; Duluth; Halifax; Calgary; Perth; Hobart; Dunedin; Bremen; Kassel; Rostock; Graz; Basel; Lille; Nantes; Rennes; Gijón; Murcia; Zaragoza
Bologna; Palermo; Trieste; Coimbra; Braga; Recife; Curitiba; Utrecht; Breda; Ghent; Malmö; Örebro; Aarhus; Odense; Bergen; Tromsø; Tampere; Oulu; Gdynia; Poznań; Brno; Ostrava; Košice; Pécs; Szeged
Ljubljana; Maribor; Zagreb; Novi Sad; Sarajevo; Sofia; Varna; Cluj; Izmir; Bursa; Patras; Thessaloniki; Kyiv; Lviv; Kazan; Omsk; Nagoya; Sapporo; Busan; Daegu; Wuhan; Shenzhen; Pune; Chennai; Lahore
Cairo; Fez; Tunis; Accra; Lagos; Nairobi; Durban; Harare; Medellín; Quito; Rosario; Guadalajara; Monterrey; Port Elizabeth; San José; Santa Fe; Saint-Denis; Bad Homburg; New Haven; West Bromwich; Upper Hutt; La Plata
Reykjavik; Selfoss; Nuuk; Nicosia; Limassol; Vaduz; Sion; Lugano; Mariehamn; Tartu; Riga; Kaunas`);
export const COUNTRIES = words(`
Norway; Germany; Brazil; Kenya; New Zealand; Slovenia; Hungary; Poland; France; Spain; Italy; Portugal; Uruguay; Canada; Australia; United Kingdom; United States; Finland; Sweden; Denmark; Iceland; Greece; Cyprus; Tunisia
Switzerland; Austria; Belgium; Netherlands; Croatia; Serbia; Romania; Bulgaria; Turkey; Ukraine; Japan; South Korea; India; Egypt; Ghana; Nigeria; South Africa; Mexico; Argentina; Chile; Vietnam; Thailand; Indonesia; Texas; Ontario; Bavaria; Queensland; California; Scotland; Europe; Asia; Africa`);
export const MAKERS = words(`
Northgate; Bluestone; Vertexa; Orbis; Quantora; Meridian; Silverline; Harborview; Cloudpeak; Datavine; Ironbridge; Sunfield; Greenleaf; Brightpath; Corewell; Axiom; Novalink; Stratus; Zenith; Pinnacle; Summit; Keystone; Lighthouse; Redwood
Healthtrack; Mapflow; Paystream; Shopwise; Logicore; Biosense; Econet; Finlytics; Govdata; Opentrail; Streetwise; Civicgrid; Farmstat; Energia; Aerotech; Microdyne; Teleplex; Webstra; Infotrove; Agrisoft
Cortland, Meeker and Voss; Hale-Tipton; Brandt-Olsen; Pryor Ltd; Lindt, Crewe and Amory; Dorsey PLC; Haver Group; Milton & Sons`);
export const MAKER_ENDS = words(`
Inc; Inc.; LLC; Ltd; Ltd.; GmbH; AG; S.A.; S.L.; SARL; B.V.; AB; AS; Oy; Sp. z o.o.; s.r.o.; Kft; PLC; Group; Corporation; Partners; Holdings; Solutions; Systems; Technologies; Bank; Insurance; University; Institute; Foundation; Orchestra; Labs; Media; Studios; Airlines; Council; Museum; Hospital; Hotel; Hotels; Magazine; Weekly; Records; Clinic; Foods; Logistics; School; Academy; College; Motors; Energy; Travel; Tours; Bakery; Pharmacy; Dental; Law; Legal; Architects; Engineering; Consulting; Textiles; Farms; Brewing; Press; Publishing; Books; Sports; Garden; Interiors; Kitchens; Freight; Shipping; Transport; Security; Finance; Capital; Care; Health; Steel; Paper; Glass; Tools; Electric; Telecom; Networks; Software; Digital; Design; Outfitters; Supplies; Stores; Club; Council; Trust; Association; Retail; Trading; Wholesale; Imports; Prints; Market; Ceramics; Optics; Rentals; Catering`);
export const PRODUCTS = words(`
Aerolink; Homedock; Pixelframe; Vaultbox; Soundbar; Routerino; Smartlock; Climatec; Workpad; Streambox; Photoroll; Backup Pro; Mesh Two; Office Suite; Cloud Drive; Family Plan; Premium Plus; Visual Voicemail; Dark Mode; Night Shift; Parental Controls; Safe Search; Two-Factor; Single Sign-On
Windows; Android; Linux; Bluetooth; Wi-Fi; Ethernet; Excel; Outlook; Teams; Chrome; Firefox; Safari; Java; Python; Docker; Postgres; Kubernetes; HDMI; USB; VPN; PDF; API; SIM; LTE; DNS; DHCP; JSON`);
/** What menus, plans and features are called, in any language's text. */
export const FEATURES = words(`
Premium; Basic; Business; Enterprise; Personal; Starter; Family; Student; Professional; Unlimited; Daily; Weekly; Monthly; Quarterly; Yearly; Annual; Lifetime; Advanced; Standard; Team; Trial; Lite; Plus; Pro; Max; Mini
VLAN; LAN; WAN; IMAP; SMTP; POP3; NAS; RAID; SSH; FTP; LDAP; SAML; OAuth; NFC; GPS; QR; OCR; CSV; XML; PIN; OTP; 2FA; MFA; AI; IoT; HDR; USB-C; Wi-Fi; 4G; 5G; Ethernet; Bluetooth; AirPlay
Filters; Quiet hours; Screen time; Child lock; Guest mode; Guest network; Firmware rollback; Night light; Sleep timer; Wake word; Geofencing; Heat map; Remote access
Asset list; Scripts; Refunds; Payouts; Checkout; Cart; Coupons; Loyalty; Wish list; Tags; Labels; Folders; Shared drive; Recycle bin
Offline mode; Thumbnails; Previews; Comments; Mentions; Reactions; Threads; Channels; Recording; Captions; Transcripts; Spam filter; Signature; Auto reply; Forwarding; Delegation; Archive
Charging dock; Docking station; Ear tips; Wall mount; Power supply; Touch bar; Stylus; Night vision; Base station; Hub; Dock; Stand; Remote; Sensor
Duplex; Tray; Toner; Print queue; Audit log; Access keys; Webhooks; API tokens; Rate limits; Data export; Data retention; Roles; Permissions; Groups; Billing; Invoices; Usage; Quota; Regions; Buckets; Clusters; Replicas
Check-in; Opt-out; Plug-in; Add-on; Sign-on; Pop-up; Drop-down; Roll-out; Log-off; Face-off; Start-up
Dark mode; Home screen; Lock screen; Widgets; Developer options; Safe mode; Recovery mode; Factory reset; Task manager; Control panel; Device manager; Event viewer; Dashboard; Overview; General; About; Help; Support`);
export const THINGS = words(`
Settings; Account; Billing; Invoice; Dashboard; Update; Firmware; Subscription; Support; Order; Delivery; Refund; Warranty; Login; Password; Calendar; Contacts; Messages; Notification; Backup; Sync; Export; Import; License; Ticket; Status; Priority; Region; Language; Version; Device; Network; Printer; Camera; Sensor; Battery; Charger; Router; Tablet; Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; January; February; April; June; July; August; September; October; November; December; Christmas; Easter`);

/** Peoples and tongues: capitals in English that name nobody. */
export const DEMONYMS = words(`
English; German; French; Spanish; Italian; Portuguese; Dutch; Swedish; Danish; Norwegian; Finnish; Polish; Czech; Hungarian; Romanian; Bulgarian; Greek; Turkish; Russian; Ukrainian; Arabic; Hebrew; Hindi; Chinese; Japanese; Korean; Thai; American; British; Irish; Scottish; Canadian; Australian; Mexican; Brazilian; Indian; African; European; Asian; Swiss; Austrian; Belgian; Southern; Northern; Eastern; Western; Republic; Kingdom; Union; States`);

/** Streets: how they are built where the name stands in "{}" and the house number is "#". */
export const STREETS = words(`
# {} Street; # {} Road; # {} Avenue; # {} Lane; # {} Drive; # {} Close; # {} Court; # {} Way; # {} Terrace; # {} Crescent; # {} Parade; # {} St.; # {} Ave; # {} Rd; # {} Blvd; # {} Square; # {} Hill; # {} Place; # {} Parkway; # {} Highway
{}straße #; {}str. #; {}weg #; {}gasse #; {}allee #; {}platz #; Am {} #; Auf dem {} #; {}ring #; {}ufer #; {}damm #
# rue de {}; # rue {}; # avenue {}; # boulevard {}; # place {}; # chemin de {}; # impasse {}; # quai {}; # allée des {}; Rue {} #; Chemin {} #
Calle {} #; Avenida {} #; Av. {} #; Plaza {} #; Paseo {} #; C/ {} #; Camino de {} #; Ronda {} #; Carrera # {}; Rúa {} #
Via {} #; Viale {} #; Piazza {} #; Corso {} #; Strada {} #; Vicolo {} #; Largo {} #
Rua {} #; Av. {} #; Travessa {} #; Praça {} #; Estrada {} #; Avenida {} #
{}straat #; {}laan #; {}weg #; {}plein #; {}gracht #; {}kade #; {}dijk #; {}hof #; {}singel #
{}gatan #; {}vägen #; {}gränd #; {}torget #; {}stigen #; {}gade #; {}vej #; {}allé #; {}stræde #; {}veien #; {}gata #; {}vegen #; {}bakken #; {}götu #; {}vegur #; {}braut #; {}stígur #; {}gate #; {}sgade #; {}s vei #; {} terrasse #
{}katu #; {}tie #; {}kuja #; {}polku #; {}nkatu #; {}ntie #; {}raitti #
ul. {} #; ulica {} #; al. {} #; os. {} #; pl. {} #; {}ova #; {}ská #; {}cká #; Na {} #; Pod {} #; K {} #; nám. {} #; U {} #; {}ého #
{} utca #; {} út #; {} u. #; {} tér #; {} körút #; {} köz #; {} fasor #
{}ova ulica #; {}eva #; Trg {} #; ul. {} #; Cesta {} #; {}ova cesta #; bul. {} #; {}ev trg #; Na {}u #
Str. {} nr. #; Strada {} #; Bd. {} #; Calea {} #; {} Sok. No: #; {} Cad. #; {} Caddesi No #; {} Mah.
{} iela #; {} gatvė #; {} g. #; {} tänav #; {} pst #
{} Str. #; # {} Str; # {}; {} #; {} # ; # {} #; P.O. Box #; Postbox #; PO Box #; Unit # Box #; Flat # {} House; # {} Marg; # {} Nagar; # {} Road; Jl. {} No. #; Jalan {} #; # Lorong {}; # Soi {}; # Đường {}; # Phố {}; Block # {}
улица {}, #; ул. {} #; ул. {}, д. #; пр. {} #; проспект {} #; вул. {}, #; пер. {} #; бул. {} #
οδός {} #; {} #; Λεωφόρος {} #; Λ. {} #; πλατεία {} #
شارع {} #; شارع {} رقم #; רחוב {} #; שדרות {} #
the corner of {} and {}; {} and # {}; the corner of {} # and {} Street`);
export const STREET_NAMES = words(`
Maple; Chestnut; Harbour; Church; Station; Mill; Orchard; Victoria; Queen; Bridge; Garden; Oak; Elm; Meadow; Quarry; Granville; Willow; Prospect; Linden; Berg; Schul; Bahnhof; Kirch; Garten; Wald; Mühlen; Haupt; Rosen; Sonnen; Blumen
Paix; Gare; Moulin; Lilas; République; Écoles; Mayor; Sol; Nueva; Alcalá; Constitución; Libertad; Roma; Garibaldi; Mazzini; Verdi; Dante; Liberdade; Flores; Aurora; Kerk; Molen; Dorps; Prinsen; Beuken; Vester; Nørre; Skole; Stor; Kungs; Drottning; Björk; Ekhult; Granit; Fjell; Strand; Sól; Vestur; Laufás
Lipowa; Długa; Polna; Leśna; Kwiatowa; Słoneczna; Ogrodowa; Nádražní; Zahradní; Školní; Lipová; Palacký; Kossuth; Petőfi; Rákóczi; Dózsa; Ady; Prešeren; Cankar; Slomšek; Gunduli; Koivu; Mänty; Rauta; Kauppa; Puisto; Lumi; Atatürk; İnönü; Cumhuriyet; Mihai; Unirii; Victoriei; Brīvības; Gedimino; Pikk
Ленина; Мира; Садовая; Гагарина; Франка; Шевченка; Ермού; Σταδίου; Ελευθερίας; Κύπρου; الملك فهد; النيل; هرتسل; בן יהודה
Pinewood; Hartley; Ashgrove; Kingsway; Beacon; Churchill; Gordon; Nelson; Marina; Tudor; Gandhi; Sudirman; Merdeka; Sukhumvit`);
export const STREET_ENDS = words(
  "Point; Hills; Loop; Mall; Isle; Gateway; Turnpike; Forge; Greens; Pass; Union; Ridge; Harbor; Radial; Bypass; Parks; Ford; Manor; Glen; Crossing; Heights; Village; Station; Courts; Locks; Islands; Vista; Cove; Bend; Fork; Trace; Spur; Row; Walk; Mews; Quay",
);
export const INNER = words(
  "Apt. #; Apt #; Suite #; Unit #; Flat #; Floor #; Room #; #. OG; Whg. #; Bât. B; Appt #; Piso #; 3º A; Interno #; Stiege #; lok. #; m. #; byt #; apt. #; lgh #; st. th.; D:#; кв. #; Office #; Building #; Level #",
);
/** Where houses stand in Japan, China, Korea and Thailand: everything before or behind the number. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  japan: words(
    "東京都港区芝浦; 東京都新宿区西新宿; 東京都世田谷区三軒茶屋; 大阪府大阪市北区梅田; 大阪府堺市堺区; 京都府京都市左京区; 北海道札幌市中央区南一条; 愛知県名古屋市中村区名駅; 福岡県福岡市博多区; 神奈川県横浜市西区; 千葉県船橋市本町; 埼玉県さいたま市大宮区; 兵庫県神戸市中央区; 広島県広島市中区; 宮城県仙台市青葉区; 沖縄県那覇市久茂地; 新潟県長岡市; 静岡県浜松市中区",
  ),
  china: words(
    "北京市朝阳区建设路; 北京市海淀区学院路; 上海市浦东新区张江路; 上海市徐汇区漕溪北路; 广州市天河区体育西路; 深圳市南山区科技园路; 成都市武侯区人民南路; 杭州市西湖区文三路; 武汉市洪山区珞喻路; 南京市鼓楼区中山路; 西安市雁塔区长安南路; 江苏省苏州市工业园区星湖街; 浙江省宁波市鄞州区钱湖路; 台北市信義區松仁路; 新北市板橋區文化路; 香港九龍彌敦道",
  ),
  korea: words(
    "서울시 마포구 월드컵로; 서울특별시 강남구 테헤란로; 서울 종로구 세종대로; 부산광역시 해운대구 센텀로; 대구 수성구 동대구로; 인천 연수구 송도대로; 광주 서구 상무대로; 대전시 유성구 대학로; 경기도 성남시 분당구 판교로; 경기 수원시 영통구 광교로; 제주시 첨단로; 전주시 완산구 전라감영길",
  ),
  thailand: words(
    "ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย กรุงเทพมหานคร; ซอยอารีย์ ถนนพหลโยธิน กรุงเทพฯ; หมู่ 4 ตำบลสุเทพ อำเภอเมือง เชียงใหม่; ถนนมิตรภาพ อ.เมือง จ.ขอนแก่น; ซอยรามคำแหง 24 เขตบางกะปิ กรุงเทพฯ; ถนนเพชรเกษม หาดใหญ่ สงขลา; หมู่ 2 ต.บางพลี อ.บางพลี สมุทรปราการ",
  ),
};
