/**
 * What is called like people, by the kind of thing: shades, virtues, businesses, states, departments. Written by the project from
 * general knowledge; no name refers to a person.
 */

/** Shades of goods that are given names as well: flowers, stones, herbs, trees, spices. */
export const SHADES = `amber hazel olive ruby violet ivory sage rose rosa jade coral pearl scarlet scarlett jasmine lavender lilac iris ginger heather ivy daisy poppy lily
  saffron cherry peach mauve indigo sienna crimson ebony silver sandy rusty clay rowan willow juniper clementine marigold magnolia opal topaz sapphire emerald garnet beryl crystal
  sky stormy misty autumn raven robin dove ash aspen bay basil berry blossom brandy bronze cedar celeste cerise champagne cinnamon cocoa copper cyan dusty fern flint fuchsia hunter jet jewel laurel linden maple melon mint myrtle oak ocean onyx orchid pansy pebble petunia plum primrose quartz rosemary rust
  salmon sand savanna savannah sepia sorrel steel stone summer tawny teal terra thyme tulip umber vanilla viola winter wren zinnia slate graphite charcoal midnight moss sandstone oyster pebble mulberry fig
  violette lilas jacinthe pivoine capucine marguerite clémentine cerise olivia lila mauve marine azur corail rubis émeraude jade ambre blanche aurore
  roos lelie iris hazelaar robijn parel koraal hyacint viola margriet jasmijn linde lavendel anjer
  linnea syren ljung hassel rosmarin timjan rönn kaneli tuija orvokki vanamo kielo pihlaja
  flieder jasmin rubin bernstein koralle perle smaragd viola rosalie veilchen
  ámbar coral esmeralda perla rubí violeta rosa celeste aurora oliva jazmín
  âmbar coral esmeralda pérola rubi violeta safira jade íris
  ambra corallo perla rubino smeraldo viola celeste azzurra gemma ginevra
  ametyst rubin perla malwina kalina jagoda lilia róża malina jaśmin jarzębina wanilia magnolia růže fialka jasmín šeřík malina ruža jagoda višnja ljubica jasmin neven
  rose iris lilja lilje liljer eik bjørk björk ek bok rogn selje lelie
  lilie kopretina levandule sněženka chryzantéma malwa dalia wrzos stokrotka levendula liliom pipacs szegfű ibolya nárcisz crin lalea narcisa dalia camelia iasmina
  теменуга лавандула лалета нарцис лілія ірис троянда волошка фіалка мальва ирис астра лаванда тюльпан лютик далия камелия
  lale menekşe nergis gül yasemin sümbül zambak papatya karanfil defne ruusu kanerva vuokko
  rūta eglė jazminas roze ceriņi jasmīns viola roos kannike ibolya rózsa viola jázmin hajnal bazsarozsa
  роза жасмин ирис лилия вишня малина калина рубин янтарь сирень троянда жасмин ірис лілія вишня малина бузок роза жасмин лилия вишна ягода теменуга`;

/** Colours that nobody is called after, of languages that put them behind what has them, */
export const COLOURS_BEHIND = `blanc noir bleu rouge vert jaune gris marron blanche noire bleue grise
  blanco negro azul rojo verde amarillo morado gris marrón blanca negra
  branco preto vermelho amarelo roxo cinza marrom branca preta
  bianco nero blu rosso giallo viola grigio marrone azzurro
  alb negru albastru roșu verde galben gri maro
  biały czarny niebieski czerwony zielony żółty szary brązowy bílý černý modrý červený zelený žlutý šedý hnědý
  белый чёрный черный синий красный зелёный зеленый жёлтый серый коричневый білий чорний синій червоний зелений жовтий сірий`;
/** and of those that put them before it. */
export const COLOURS_BEFORE = `white black blue red green yellow orange purple pink grey gray brown beige navy cream cyan magenta turquoise teal mauve maroon charcoal khaki
  weiß weiss schwarz blau rot grün gelb lila grau braun türkis silber gold
  wit zwart blauw rood groen geel paars grijs bruin
  vit svart blå röd grön gul grå brun hvid hvit sort rød grønn grøn lilla
  valkoinen musta sininen punainen vihreä keltainen harmaa ruskea
  fehér fekete kék piros zöld sárga szürke barna beyaz siyah mavi kırmızı yeşil sarı gri kahverengi`;
export const COLOURS = `${COLOURS_BEHIND} ${COLOURS_BEFORE}`;

/** What is said to have such shades. */
export const COLOUR_NOUNS = `colour colours color colors shade shades finish finishes hue hues tint tints swatch swatches palette palettes paint paints dye dyes colourway colourways colorway colorways themes
  farbe farben farbton farbtöne couleur couleurs coloris teinte teintes color colores tono tonos cor cores tom tons colore colori tinta tinte tonalità kleur kleuren tint tinten
  färg färger farge farger farve farver väri värit kolor kolory odcień odcienie barva barvy odstín culoare culori szín színek aroma aromas scent scents fragrance fragrances flavour flavours flavor flavors duft düfte geschmack senteur senteurs parfums aromes goût goûts aromas sabor sabores profumo profumi aroma aromi geur geuren smaak smaken doft dofter smak smaker duft dufte smag tuoksu tuoksut maku makuja zapach zapachy zapachów smak smaki smaków vůně příchuť příchutě vôňa príchuť illat illatok ízek miros mirosuri aromă arome miris mirisi okus okusi ukus ukusi vonj vonji okusi kvapas kvapai kvapų smaržas lõhn lõhnad koku kokular kokusu tatlar renk renkler renkte аромат ароматы ароматов аромати вкус вкуса вкусы вкусове смак смаки запах άρωμα αρώματα γεύση γεύσεις χρώμα χρώματα цвет цвета оттенок колір кольори відтінок цвят цветове`;

/** Money of the world, in the languages of price lists and settings. What people are called as well is taken where no list of names has it. */
export const CURRENCIES = `dollar dollars dólar dólares dolar dolara dolaru dollaro dollari dólare доллар доллара долар долара δολάριο franc francs franco francos franchi frank franken franków франк франка φράγκο
  pound pounds sterling pfund libra libras esterlina esterlinas sterlina sterline funt funty libry фунт фунта λίρα lira lire liras lirası лира лира shilling shillings schilling schelling chelín chelines xelim scellino scellini šiling šilink szyling шиллинг шилінг σελίνι
  dinar dinars dinares dinaro dinari dinara dinár dinarı denar denár денар динар динара δηνάριο dirham dirhams dirhem дирхам дирхам rupee rupees rupie rupia rupias rupiah roupie roupies рупия рупія рупії ρουπία yuan yuanes yuanı yuán юань γουάν renminbi yen yenes иена єна γιεν won
  krone kroner krona kronor kronu koruna koruny korona korony coroana couronne couronnes corona coronas corone coroa coroas kroon kronen крона крони κορόνα κορώνα ruble rubles rubel rubla rubli rublo rublos rubl рубль рубля ρούβλι hryvnia hryvna hřivna grivna гривня гривна zloty złoty złotych злотий
  forint forintu forinti fòrint florin florín florim fiorino florijn gulden guilder leu lei lev lew лев лек lek lari лари dram драм manat манат tenge тенге som сом soum somoni сомони tugrik tögrög тугрик kip dong đồng baht ringgit peso pesos pesosu песо real reais reales rand kwacha naira cedi birr nakfa
  leone leona leones dalasi ouguiya lempira quetzal balboa colón colones bolívar bolivar boliviano bolivianos guaraní guarani gourde gurde kina vatu tala pa’anga paʻanga pataca taka kyat ngultrum rufiyaa riel riyal rial shekel shekels schekel sheqel šekel šekeli şekeli
  kuna kune lilangeni loti pula metical meticais kwanza ariary ariarisi mvdol afghani escudo sucre`;

/** Virtues and feelings: what one has in something. */
export const VIRTUES = `faith hope joy grace charity patience prudence trust harmony melody destiny liberty justice mercy honor honour verity constance felicity`;

/** Businesses, magazines, games: with a capital behind "Tom's", "Joe's", "Baldur's". */
export const OWN_BUSINESSES = `sporting creamery smokehouse taproom saloon roadhouse cantina taqueria trattoria bistro brasserie coffeehouse patisserie superstore brewing distillery orchard ranch stables boatyard rentals flooring menswear bridal opticians chiropractic daycare preschool hardware pizza pizzeria diner bakery brewery kitchen garage grill steakhouse burgers burger chicken donuts bagels coffee tavern pub inn bar deli delicatessen market markets
  supermarket pharmacy hardwares outfitters warehouse jewelers jewellers florist flowers nursery farm farms seafood barbecue bbq place corner shack joint list guide review
  creek gate creed anatomy crossing revenge island landing law field choice own best club secret wine wines spirits vineyard motel lodge antiques books bookstore bookshop records plumbing electric electrical
  roofing construction landscaping towing transmission auto automotive tires tyres cleaners tailoring salon barbershop barbers gym moving storage catering wholesale furniture appliances
  emporium arcade carnival circus chronicles legends odyssey dilemma edition quest mansion escape labyrinth`;

/** Firms and illnesses that are told with their owner's ending alone: "Macy's", "Crohn's". */
export const OWNERS_ALONE = `wendy wetherspoon carl trader peterson vlasic stouffer snyder annie amy newman bertolli ben marie macy lowe kohl sainsbury levi domino mcdonald applebee arby hardee culver zaxby bojangle dillard sotheby christie waterstone moody hershey reese kellogg cadbury denny
  friendly perkin bloomingdale woolworth marshall morrison dunkin peet wegman chili sephora lloyd fuller steak newman smucker entenmann popeye mcdonalds lay
  parkinson alzheimer crohn huntington hodgkin tourette asperger raynaud hashimoto meniere sjögren barrett kaposi addison cushing bell marfan ménière dupuytren behçet wilson down`;

/** States and lands told with the letter of a side of the world: "N. Virginia", "S. Korea". */
export const SIDED_LANDS = `virginia carolina dakota korea ireland africa america california texas london yorkshire sussex wales asia europe india sudan macedonia england midlands germany holland
  ossetia rhodesia vietnam yemen glamorgan lincolnshire humberside dorset somerset devon cornwall ayrshire lanarkshire anglia`;

/** Places of nature and games' titles: capitalised behind a stranger. */
export const LANDSCAPES = `valley island islands springs falls canyon harbor harbour mountains kingdom legends chronicles saga simulator racers highlands lowlands wetlands peninsula archipelago straits county township junction interchange parkway wharf airport hospital crossing gothic serif mono slab grotesk grotesque`;

/** Vietnamese words of two syllables that stand on buttons, on doors and behind names of shops: the first may have a capital. */
export const VIETNAMESE_WORDS = `đại lý|đại diện|quốc khánh|quốc tế|quốc gia|quốc hội|quốc lộ|hương thảo|hương liệu|hương vani|húng quế|bảo vệ|bảo tàng|bảo dưỡng|bảo quản|bảo lãnh|bảo đảm|an tâm|minh chứng|thanh lý|thanh khoản|thanh long|thanh toán|thành tiền|thành phần|thành tích|hoàn thành|hoàn trả|hoàn thiện|kim ngạch|tài xế|tài trợ|phương án|phương pháp|phương hướng|hoa quả|hoa văn|lan can|mai mốt|mai sau|sơn móng|tâm lý|tâm trạng|trung quốc|trung bình|trung gian|trung thực|hải ngoại|hải đảo|ngân sách|phúc khảo|thu phí|thu nhập|thu hồi|thu ngân|thu tiền|vân tay|yến mạch|thiên tai|thiên nhiên|tiến độ|tiến hành|tiến trình|định danh|định mức|định vị|định kỳ|định dạng|khánh thành|nguyên liệu|nguyên nhân|nguyên tắc|nguyên giá|nguyên bản|nguyên đán|dương lịch|liên kết|liên lạc|liên tục|liên quan|mỹ phẩm|mỹ thuật|vinh dự|vĩnh viễn|yên tâm|yên ổn|hồng ngoại|hồng trà|xuân hè|hạ tầng|đông khách|đức tin|đạt yêu|phong cách|phong bì|phong tỏa|cường độ|cường lực|dũng cảm|hùng biện|tuyết tùng|giang mai|lâm sàng|long não|lộc bình|ngân hà|nhật ký|nhật thực|quang học|quang cảnh|sáng tạo|thái độ|thảo dược|thảo luận|thắng lợi|thông số|thông qua|thủy tinh|thủy điện|thủy lợi|tín dụng|tín hiệu|trang sức|trang phục|trang bị|trang web|trí tuệ|trọng lượng|trọng tải|tường lửa|tường thuật|uy tín|việt quất|vũ trụ|vương quốc|ý kiến|ái ngại|bích chương|cao cấp|cao tốc|chi tiết|chi phí|chi tiêu|chính hãng|chính sách|chính xác|công suất|công thức|công nghệ|công nợ|đào tạo|giá trị|gia hạn|gia đình|gia dụng|hà khắc|hiếu khách|hiển thị|hòa mạng|hòa nhạc|huy hiệu|huy chương|khoa học|khoa nhi|kiên cố|kiều mạch|lê ki|linh động|luân phiên|lương thực|lý do|lưu ý|mạnh mẽ|nam châm|nam giới|nga mi|nhã nhặn|nhân dịp|ninh bình|phi lý|phụng dưỡng|quân đội|quyên góp|quỳnh anh lâu|sen vòi|sinh hoạt|sinh nhật|sinh viên|sơn dầu|tân trang|tân binh|thạch cao|thạch rau|thân thiện|thế hệ|thị thực|thi công|thịnh hành|thoa kem|thu đông|thục địa|thuận tiện|thuận lợi|tiên tiến|toàn bộ|toàn quốc|trâm cài|triệu hồi|trinh sát|trường hợp|tú lơ|tùy chọn|tuyến xe|uyên ương|văn phòng|văn bản|văn hóa|viên nén|viên uống|vi rút|vy vẻ|xuyên suốt|tết trung|trung thu|tết nguyên|quản lý|quản trị|quản lí|thanh toán|kế toán|chất lượng|bảo hành|bảo hiểm|bảo mật|bảo trì|giao hàng|giao dịch|giao nhận|đơn hàng|khách hàng|nhân viên|nhân sự|hành chính|tài chính|tài khoản|tài liệu|dịch vụ|hỗ trợ|kỹ thuật|kinh doanh|vận chuyển|vận hành|mua hàng|bán hàng|sản phẩm|sản xuất|đăng nhập|đăng ký|đăng xuất|cài đặt|cập nhật|thông báo|thông tin|tìm kiếm|xác nhận|xác minh|hoàn tiền|hủy đơn|huỷ đơn|trang chủ|giỏ hàng|lịch sử|liên hệ|trợ giúp|tiếp tục|đồng ý|đồng bộ|từ chối|phòng ban|phòng họp|chi nhánh|cửa hàng|siêu thị|trung tâm|bệnh viện|trường học|ngân hàng|công ty|thương mại|điện tử|điện thoại|điện máy|máy tính|máy in|hệ thống|mã lỗi|mật khẩu|hóa đơn|hoá đơn|khuyến mãi|giảm giá|miễn phí|mai vàng|hoa hồng|hoa sen|hoa mai|hy vọng|hạnh phúc|bình tĩnh|bình thường|bình luận|an toàn|an ninh|kiên nhẫn|tin nhắn|hình ảnh|thời gian|thời hạn|tiền mặt|thẻ quà|phiếu quà|thế giới|thành công|thành phố|thành viên|hiện tại|minh bạch|minh họa|phương thức|phương tiện|phúc lợi|linh hoạt|linh kiện|ngọc trai|kim loại|kim cương|hương vị|hương thơm|sơn nước|sơn tường|hải sản|hải quan|đông lạnh|xuân này|thu ngân|thu hồi|thu phí`;

/** Shops called like people, where one stands in them: "en Zara", "bei Thalia". */
export const SHOPS_LIKE_PEOPLE = `zara mango penny thalia douglas müller rossmann otto hermes diesel guess stella bella claire max gina tom albert martin ernst hema kiko lola lidl maxi rimi fabrika eva aurora`;

/** What a shop takes and what one buys there; beside them a stranger is a shop. */
export const OF_SHOPS = `voucher vouchers coupon coupons giftcard gutschein gutscheine gutscheinen geschenkkarte geschenkkarten geschenkgutschein kundenkarte bonusheft chèque-cadeau chèques-cadeaux ticket-restaurant vale cupón cupones cupom cupons vale-presente buono buoni tessera cadeaukaart cadeaubon
  cadeaubonnen spaarkaart presentkort presentkortet gavekort gavekortet gavekortene lahjakortti lahjakortin lahjakorttia lahjakortteja bon bony bonu podarunkowa podarunkową podarunkowej poukaz poukazy poukázka cadou voucher voucherul tichet ваучер ваучера ваучери ваучеры сертификат сертификаты подарочная подарочную подарочной
  сертифікат подарункова подарункову δωροκάρτα δωροκάρτες δωροεπιταγή hediye kuponu kupon kuponları çeki قسيمة القسيمة قسائم تو שובר התו שוברים वाउचर कूपन उपहार utalvány utalványt utalványok ajándékkártya phiếu voucher franchise retailer retailers supermarket supermarkets loyalty cashback`;

/** One bought there, or went there to buy. */
export const BOUGHT = `bought purchased sells sell stocks rented gekauft kaufte verkauft verkaufen acheté achetée achetés achète vendent vend compré compramos comprado venden vende comprei comprado vendem vende comprato comprata acquistato vendono gekocht verkopen verkoopt
  köpte köpt säljer købte købt købe sælger kjøpte kjøpt selger ostin ostettu myyvät myy kupiłem kupiłam kupione sprzedają koupil koupila koupeno prodávají cumpărat vând купих купил купила куплено купував купила брал брала продават продават продают αγόρασα πήρα αγοράσαμε πουλάνε aldım aldık satıyor satın اشتريت اشتريته اشتريتها اشترينا קניתי קנינו נקנה खरीदा खरीदी vettem vásároltam mua beli membeli pagar pagare payer zahlen bezahlen betalen betala betale zapłacić platit plătesc оплатить платить`;

/** Programs, languages and assistants called like people. */
export const PROGRAMS_LIKE_PEOPLE = `jasmine karma mocha ruby julia pascal ada elm crystal dart robin travis jasper cassandra athena pandora watson einstein claude gemini bard ernie bert elmo leo jarvis ivy phoenix apollo artemis hermes iris juno clair lila otto max rosie molly melissa penelope magnolia sage marvin fabio vera gaia luna nova aurora stella spark rasa nina diana odin thor loki freya casper oscar felix alfred benedict winston gordon merlin morgan dexter hugo gatsby jekyll hudson bamboo jenkins conan chester sonny`;

/** Scholars whose names are what they found, in the family's name alone. */
export const SCHOLARS = `bonferroni benjamini hochberg tukey dunnett scheffé sidak holm levene bartlett shapiro wilk kolmogorov smirnov anderson darling mcnemar cochran mantel haenszel cox breslow kaplan meier cronbach cohen fleiss granger durbin watson breusch pagan heckman hausman box jenkins akaike schwarz hannan ljung mahalanobis minkowski chebyshev manhattan canberra matthews brier youden otsu lloyd ward elkan welch friedman kruskal wallis dunn nemenyi conover siegel mood lilliefors bayes laplace dijkstra levenshtein gauss fourier markov kalman poisson bernoulli euler newton fibonacci hamming huffman shannon nyquist bellman floyd warshall kruskal prim jaccard pearson spearman kendall wilcoxon fisher student gini
  lorenz pareto weibull rayleigh gumbel dirichlet voronoi delaunay bezier bézier hilbert banach cauchy riemann lebesgue taylor maclaurin lagrange hamilton jacobi hesse cholesky householder givens perlin worley sobel canny hough gabor haar daubechies
  turing church gödel boole morgan karnaugh mealy moore knuth luhn damm verhoeff soundex metaphone jaro winkler porter snowball zipf benford celsius fahrenheit kelvin richter beaufort mohs vickers rockwell brinell faraday tesla volta ampere ohm hertz joule watt pascal`;

/** What is said of goods on a shelf, and of nobody: sold out, in stock, in the range, at a cut price. */
export const STOCKED = `stock stocked restocked discontinued discounted backorder sold ausverkauft vorrätig lieferbar vergriffen sortiment reduziert rupture épuisé épuisée épuisés épuisées promo
  agotado agotada agotados agotadas agotó agotaron rebajados rebajadas esaurito esaurita esauriti esaurite catalogo scontati scontate magazzino esgotado esgotada esgotados esgotadas esgotou estoque preço
  uitverkocht voorraad leverbaar assortiment slutsåld slutsålda sortimentet udsolgt udsolgte restordre utsolgt loppu loppuneet varastossa loppuunmyyty tarjouksessa
  wyprzedane promocji magazynie asortymencie skladem vyprodané vyprodáno vyprodaná vyprodaný vyprodány vypredaná vypredaný vypredané wyprzedany wyprzedana wyprzedany rasprodan rasprodana rasprodano zalihi razprodan razprodana zalogi slevě stoc epuizate epuizat promoție изчерпани изчерпан наличност склад наличии распродан распроданы закончились складе акции скидкой
  наявності розпродано закінчилися εξαντλήθηκε εξαντλήθηκαν εξαντλημένα απόθεμα stokta stoklarda tükendi tükenmiş kampanyada indirimde المخزون نفد نفدت אזל אזלו אזלה במלאי स्टॉक
  sklade zásobe lageru leverbaar lieferbar laos noliktavā habis sandėlyje elfogyott raktáron készleten kifogyott akcióban rea rean epuizat epuizată epuizați εξαντληθεί εξαντλημένο εξαντλημένη εξαντλημένος uitverkoop loppuunmyyty loppunut utsålt utsålda vypredané`;
