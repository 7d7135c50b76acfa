/** Street words, unit words, cities and countries: the frame of a postal address. */
import { addWords, C_ADDRESS, C_POSTCODE, PLACE, STREET_AFTER, STREET_BEFORE, UNIT } from "../scan/lexicon.ts";

addWords(
  `street st road rd avenue ave av lane ln drive dr boulevard blvd court ct way place pl terrace ter close crescent cres square sq parkway pkwy highway hwy circle cir trail trl loop mews row gardens grove hill parade walk alley plaza quay wharf esplanade turnpike pike crossing xing heights hts ridge view
  straße strasse str weg gasse allee platz ring damm ufer chaussee steig promenade straat laan plein kade gracht singel dijk dreef gatan gata gate gaten vägen veien vei vej gade allé plads torv gränd katu tie kuja polku bulvarı bulvari caddesi cadde cad sokak sokağı sok sk mahallesi mah utca út tér körút marg nagar road colony chowk vihar enclave sector marga gali cesta ulica ulice пр проспект просп бульвар бул ул улица пер переулок шоссе площадь наб набережная вул вулиця maantee mnt puiestee iela prospektas pr alėja aleja
  sugárút körtér sor fasor köz rkp rakpart sétány útja utcája terrasse tunet vold bakken haven parken stræde sund zeile gässli gasse lände kai kamp stieg breite trift graben feld hang hof grund winkel tor nagari vihar puram salai veedhi colony
  मार्ग रोड नगर गली सड़क चौक कॉलोनी ulice náměstí třída námestie ulica gatvė iela tänav prospekt`,
  STREET_AFTER,
);
addWords(
  `улице улицы улицу проспекте проспекта проспекту переулке переулка бульваре площади шоссе вулиці вулицю провулок проспекті jirón psje pje pasaje urb urbanización urbanização glorieta costanilla travesía polígono autopista chaussée esplanade montée voie cité hameau lotissement traverse lieu-dit
  beco quinta calçada loteamento lungomare lungotevere località frazione borgo contrada campo fondamenta intrarea splaiul fundătura cartierul put šetalište obala nábřeží lorong persiaran жк кв-л микрорайон мкр квартал район столичен rue avenue boulevard bd bld chemin place impasse allée allées quai cours route square passage sentier faubourg via viale piazza corso largo vicolo piazzale strada calle avenida avda avd paseo plaza carrera cra kr cl transversal diagonal callejón ronda camino carretera c/ rua av travessa praça alameda estrada rodovia largo ulica ul aleja aleje al plac pl os osiedle strada str bulevardul bd calea
  aleea șoseaua piața ул улица проспект пр просп переулок пер бульвар бул площадь пл шоссе ш набережная наб вул вулиця проспект бульвар площа пров οδός οδος λεωφόρος λεωφ πλατεία شارع طريق حي רחוב רח שדרות שד דרך jalan jl gang đường phố ngõ soi thanon ถนน ซอย ulice ulici tř náměstí nám námestie trg ulica iela`,
  STREET_BEFORE,
);
addWords(
  `bte casa lote quadra torre conjunto bloque manzana mz izda bajos ático sector sektor сектор сграда литер лит секция подъезд парадная дв shop villa phase towers apartments residency vorderhaus seitenflügel aufgang tür boks kjeller ulaz stan sprat vchod schodiště poschodí सेक्टर प्लॉट अपार्टमेंट बिल्डिंग वार्ड ब्लॉक برج الطابق الدور مبنى شقه عماره dto izq dcha dcho esq pta dta blk blok ап ап. số phường quận huyện ngách hẻm tổ khu thôn mahalle daire kat soi moo หมู่ кабинет sokağı apt apartment suite ste unit flat floor fl room rm bldg building block house no lot wing tower level entrance stairs wohnung whg stock etage eg og hinterhaus top stiege appartement appt bâtiment bât étage escalier résidence piso puerta esc escalera bajo izq dcha depto departamento dpto interior int oficina local interno scala palazzina andar apto apartamento bloco sala bl sc ap et
  etaj scara bloc bus verdieping trappa lgh tr tv th mf sal dør leil rappu as porras m lok lokal mieszkanie klatka byt patro кв квартира д дом корп корпус стр строение эт этаж подъезд оф буд будинок ет вх бл αρ όροφος διαμ kat daire no blok d شقة بناية عمارة طابق דירה קומה כניסה बहुमंजिला फ्लैट मकान plot hno door nr hse lantai rt rw blok tầng số căn ชั้น ห้อง emelet ajtó em`,
  UNIT,
);
addWords(
  `london manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield cardiff belfast dublin cork newcastle nottingham oxford cambridge york brighton boston chicago seattle portland denver dallas houston austin phoenix miami atlanta detroit philadelphia springfield baltimore sacramento toronto montreal vancouver ottawa calgary sydney melbourne brisbane perth adelaide canberra auckland wellington
  berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg bonn mannheim karlsruhe freiburg wien vienna graz linz salzburg innsbruck zürich zurich genf geneva genève basel bern lausanne luzern paris marseille lyon toulouse nice nantes strasbourg montpellier bordeaux lille rennes grenoble bruxelles brussels brussel antwerpen gent liège
  roma rome milano milan napoli torino palermo genova bologna firenze florence bari catania venezia verona padova trieste madrid barcelona valencia sevilla zaragoza málaga murcia bilbao alicante córdoba valladolid vigo gijón lisboa lisbon porto braga coimbra faro amsterdam rotterdam utrecht eindhoven groningen haag stockholm göteborg malmö uppsala västerås örebro linköping københavn copenhagen aarhus odense aalborg
  oslo bergen trondheim stavanger helsinki espoo tampere vantaa turku oulu warszawa warsaw kraków łódź wrocław poznań gdańsk szczecin katowice lublin praha prague brno ostrava plzeň liberec olomouc bratislava košice budapest debrecen szeged bucurești bucharest cluj timișoara iași constanța brașov sofia софия пловдив варна бургас athens αθήνα θεσσαλονίκη πάτρα istanbul ankara izmir bursa antalya adana
  москва санкт петербург новосибирск екатеринбург казань нижний новгород самара омск челябинск ростов уфа красноярск пермь воронеж київ харків одеса дніпро львів moscow kyiv beograd zagreb ljubljana sarajevo vilnius riga tallinn dubai riyadh jeddah cairo beirut amman الرياض جدة دبي القاهرة بيروت عمان الدوحة tel aviv haifa jerusalem תל אביב חיפה ירושלים mumbai delhi bangalore bengaluru chennai kolkata hyderabad pune
  ahmedabad jaipur lucknow mexico guadalajara monterrey puebla buenos aires rosario mendoza santiago bogotá medellín cali lima quito caracas são paulo rio janeiro brasília salvador fortaleza recife curitiba beijing shanghai guangzhou shenzhen hong kong taipei tokyo osaka kyoto nagoya yokohama sapporo fukuoka seoul busan incheon singapore jakarta bandung surabaya hanoi saigon bangkok manila kuala lumpur johannesburg
  cape town durban pretoria nairobi lagos accra दिल्ली मुंबई पुणे लखनऊ जयपुर बेंगलुरु चेन्नई कोलकाता हैदराबाद अहमदाबाद नोएडा पटना villeurbanne лондон كراتشي القاهرة الجيزة الإسكندرية الدمام مكة עפולה napoca nội hà huế nẵng`,
  PLACE,
);
addWords(
  `kingdom zealand africa states republic emirates rica faso leone lanka usa us uk england scotland wales ireland germany deutschland austria österreich switzerland schweiz france belgium belgique italy italia spain españa portugal netherlands nederland sweden sverige denmark danmark norway norge finland suomi poland polska czech česko czechia slovakia slovensko hungary magyarország romania românia bulgaria българия greece ελλάδα turkey türkiye russia россия ukraine україна
  israel ישראל india भारत china 中国 japan 日本 korea 대한민국 reykjavík kópavogur akureyri hafnarfjörður nicosia limassol valletta tirana skopje podgorica chisinau chișinău tbilisi yerevan baku almaty astana minsk brest gomel львів запоріжжя вінниця полтава чернігів суми житомир plovdiv varna burgas ruse oradea sibiu arad craiova ploiești galați brăila pitești rijeka osijek zadar maribor celje kranj niš kragujevac kaunas klaipėda šiauliai tartu narva daugavpils jūrmala
  jaffna colombo kandy lahore islamabad karachi rawalpindi dhaka chittagong kathmandu surat nagpur indore bhopal kochi coimbatore vadodara ludhiana agra nashik varanasi guwahati chandigarh gurgaon gurugram noida faridabad ghaziabad thane इंदौर भोपाल नागपुर सूरत वाराणसी आगरा कानपुर चंडीगढ़ गुरुग्राम मेरठ
  penang ipoh johor malacca cebu davao quezon makati taguig pasig medan makassar semarang yogyakarta depok tangerang bekasi bogor denpasar phuket pattaya الزرقاء إربد الخبر الشارقة عجمان أبوظبي المنصورة طنطا أسوان الأقصر بغداد البصرة أربيل دمشق حلب طرابلس تونس صفاقس الجزائر وهران الرباط فاس مراكش طنجة الكويت مسقط المنامة صنعاء
  mexico méxico argentina chile colombia peru perú brazil brasil canada australia singapore indonesia vietnam thailand philippines malaysia egypt مصر السعودية الإمارات croatia serbia slovenia lithuania latvia estonia iceland luxembourg`,
  PLACE,
);
addWords(
  `address addresses addr addressed lives live living resident residence residing residential mailing billing shipping deliver delivered delivery postal adresse anschrift wohnhaft wohne wohnt lieferadresse rechnungsadresse domicile habite demeurant dirección direccion domicilio vivo residencia indirizzo residente abito residenza endereço endereco morada moro resido adres woonadres woonachtig woon
  adress bostadsadress bor adressen bopæl boende osoite osoitteeni kotiosoite asun adres adresem zamieszkania zamieszkały mieszkam adresa adrese bydliště bydlím adresa domiciliu locuiesc адрес адреса адресу проживаю проживания проживающий живу адресата адреса мешкаю διεύθυνση διεύθυνσή κατοικία μένω adresi adresim ikamet عنوان العنوان عنواني أسكن כתובת הכתובת מתגורר גר पता पते निवास 地址 收货地址 住址 住所 送付先 お届け先 주소 배송지 자택
  alamat địa-chỉ địa chỉ ที่อยู่ lakcím lakcímem cím adresas`,
  0,
  C_ADDRESS,
);
addWords(
  `zip zipcode zip_code postcode postal_code postalcode plz postleitzahl cp cap cep postnummer postnr postinumero pocztowy psč psc poștal poçta почтовый индекс індекс ταχυδρομικός posta irányítószám 郵便番号 우편번호 邮编 郵遞區號 pincode kodepos`,
  0,
  C_POSTCODE,
);
