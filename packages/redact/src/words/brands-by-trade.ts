/**
 * Carriers, networks, banks, shops, apps, programs, cars and makers of goods, by trade. Written by the project from general
 * knowledge: a capital letter makes no person of them. Words that people are called as well stand in `NAMESAKES`.
 */
export const BRANDS_BY_TRADE: Readonly<Record<string, string>> = {
  carriers: `evri omniva venipak itella matkahuolto postnord seur nacex tipsa zeleris envialia bpost geodis ciblex paack celeritas pocztex cargus
    boxnow speedex cdek boxberry meest yurtici trendyol hepsijet aramex naqel smsa bluedart delhivery ekart dtdc xpressbees shadowfax ninjavan lalamove gojek
    anteraja sicepat cainiao yunda singpost auspost sendle purolator ontrac lasership estafeta redpack paquetexpress servientrega chilexpress correios
    jadlog loggi andreani olva dpd gls tnt chronopost colissimo zásilkovna packeta еконт спиди укрпошта боксберри`,
  networks: `bouygues sfr iliad lebara lycamobile giffgaff talktalk verizon comcast xfinity centurylink optus telstra airtel bsnl vodacom safaricom telkomsel
    indosat smartfren maxis celcom singtel starhub viettel vinaphone mobifone pldt kpn telenet yoigo masmovil pepephone jazztel euskaltel windtre
    fastweb tiscali wingo yallo congstar simyo fonic netcologne pyur freenet mobilcom telefonica netia vectra telmore yousee stofa comhem bredbandsbolaget altibox
    kyivstar lifecell megafon vivacom yettel cosmote turktelekom superonline türknet mobily etisalat ooredoo мегафон билайн мтс теле2 йота київстар киевстар виваком
    йеттел κοσμοτε`,
  banks: `monzo bunq barclays natwest lloyds nationwide hsbc citi citibank etrade robinhood binance kraken venmo zelle klarna afterpay alipay wechat paytm
    phonepe gpay razorpay bkash nagad gopay gcash zalopay vnpay kakaopay bancontact payconiq bizum multibanco satispay blik przelewy24 dotpay payu tpay mobilepay danske
    handelsbanken rabobank knab belfius argenta boursorama fortuneo postbank comdirect dkb sparkasse volksbank consorsbank targobank bawag raiffeisen
    postfinance fineco mediolanum bbva caixabank bankinter sabadell abanca kutxabank novobanco pekao mbank alior csob moneta piraeus eurobank garanti akbank
    ziraat halkbank vakıfbank denizbank sberbank monobank privatbank bradesco nubank picpay itaú bancolombia davivienda nequi banorte banamex hdfc icici сбер тинькофф
    альфа-банк втб приватбанк ощадбанк монобанк`,
  shops: `zara bershka stradivarius primark asos boohoo zalando bonprix uniqlo nordstrom costco walgreens newegg wayfair jysk conforama darty boulanger
    monoprix franprix kaufland notebooksbilliger cyberport thalia hugendubel hornbach bauhaus coolblue blokker hema kruidvat elgiganten elkjøp netonnet
    biltema willys gigantti tokmanni motonet verkkokauppa zabka stokrotka empik castorama datart rohlik billa sainsburys ocado superdrug argos currys screwfix halfords wickes
    dunelm debenhams altex dedeman plaisio skroutz sklavenitis eroski alcampo worten pccomponentes continente eurospin esselunga conad unieuro euronics
    hepsiburada teknosa wildberries flipkart myntra meesho nykaa bigbasket swiggy zomato blinkit zepto lazada shopee tokopedia bukalapak coupang gmarket taobao tmall
    pinduoduo temu mercari zozotown jumia konga takealot mercadolibre mercadolivre magalu americanas falabella coppel dafiti netshoes sephora
    вайлдберриз ситилинк спортмастер пятёрочка перекрёсток епіцентр сільпо ашан πλαίσιο σκρουτζ κωτσόβολος gigatron`,
  rides: `doordash grubhub postmates lieferando thuisbezorgd foodora wolt rappi ifood getir yemeksepeti talabat careem hungerstation pyszne foodpanda
    meituan easyjet vueling iberia eurowings transavia klm alitalia wizzair finnair airbaltic aeroflot utair etihad spicejet vistara airasia garuda citilink vietjet qantas jetstar
    latam avianca expedia agoda trivago skyscanner traveloka makemytrip goibibo flixbus blablacar ouigo trenitalia renfe sncf öbb sbb amtrak greyhound megabus аэрофлот победа`,
  cars: `taycan cayenne macan panamera fiesta corsa astra tiguan touareg octavia fabia kodiaq yaris auris prius camry qashqai juke micra mégane scénic captur
    kadjar kangoo duster sandero dokker punto giulietta stelvio ioniq tucson picanto sportage stonic enyaq kamiq karoq ateca ibiza arona formentor mokka zafira insignia meriva
    berlingo tourneo mondeo kuga mustang silverado camaro corvette tahoe wrangler pacifica escalade cupra dacia lexus infiniti acura rivian polestar niu vespa ninebot brompton`,
  devices: `keenetic tplink dlink tenda mercusys oppo realme oneplus infinix tecno blackview doogee ulefone cubot fairphone bose jabra jbl soundcore anker
    ugreen baseus aukey belkin roccat mophie klipsch denon marantz onkyo olufsen beyerdynamic akg shure skullcandy airpods homepod chromecast firestick tado netatmo
    arlo eufy reolink ezviz hikvision dahua tapo wyze aqara sonoff fibaro tuya zigbee tradfri bticino legrand gardena husqvarna worx ryobi dewalt einhell festool hikoki nilfisk
    vileda leifheit aeg zanussi hotpoint liebherr bauknecht gaggenau haier hisense tcl loewe roborock ecovacs dreame irobot braava lavazza gaggia illy tassimo senseo
    bialetti kitchenaid kenwood cuisinart vitamix emberton kardon bixby`,
  programs: `gitea forgejo circleci argocd tekton istio linkerd keycloak authentik keepass dashlane mullvad nordvpn expressvpn surfshark wireguard openvpn tailscale
    zerotier pfsense opnsense fortigate meraki unifi netapp qnap truenas unraid ceph gluster minio owncloud seafile syncthing backblaze wasabi commvault druva datto kaseya atera connectwise
    freshservice servicenow helpscout pipedrive odoo freshbooks datev lexware lexoffice sevdesk twinfield visma fortnox adyen worldpay chargebee recurly zuora
    woocommerce prestashop opencart bigcommerce shopware webflow drupal typo3 jekyll nuxt svelte django laravel symfony tomcat wildfly jboss glassfish websphere weblogic
    haproxy mariadb memcached couchbase couchdb kafka activemq dagster snowflake databricks bigquery redshift trino metabase looker powerbi qlik prometheus zipkin newrelic
    dynatrace graylog logstash fluentd icinga checkmk prtg chatgpt midjourney grammarly deepl duolingo udemy moodle kahoot quizlet webex skype mattermost viber kakaotalk
    imessage facetime facebook linkedin xing tumblr mastodon bluesky paramount crunchyroll audible kobo tolino storytel bookbeat onedrive icloud obsidian todoist clickup
    wrike basecamp airtable smartsheet canva photoshop indesign illustrator inkscape krita autocad revit solidworks sketchup archicad matlab minitab stata spss anydesk
    teamviewer rustdesk virtualbox citrix fedora centos almalinux opensuse manjaro gentoo ubisoft blizzard valorant overwatch warcraft starcraft hearthstone
    skyrim pokémon simcity fifa moodle parship tinder bumble strava komoot zwift headspace shazam waze сбербанк госуслуги вконтакте одноклассники`,
  languages: `mandarin cantonese swahili tagalog tamil telugu hindi urdu punjabi gujarati marathi malayalam kannada amharic yoruba igbo hausa zulu xhosa afrikaans catalan
    galician esperanto sanskrit pashto yiddish aramaic azeri suahili`,
  illnesses: `crohn alzheimer lyme hodgkin tourette hashimoto raynaud creutzfeldt celsius fahrenheit ebola covid`,
  feasts: `hanukkah chanukah purim pesach diwali deepavali holi ramadan navratri pongal nowruz kwanzaa halloween thanksgiving sukkot`,
  fonts: `helvetica verdana garamond arial calibri cambria futura roboto palatino baskerville bodoni didot`,
  foods: `rooibos darjeeling matcha gouda cheddar camembert roquefort gorgonzola mozzarella parmesan pecorino manchego halloumi emmentaler gruyère prosecco
    chianti merlot shiraz malbec rioja riesling chardonnay sauvignon cabernet tempranillo indomie kofola rimi maxima selver jogobella danio plazma vattenfall trafikverket fingrid caruna`,
};

/** Firms called after their founders, and goods called like people: alone in a text they are likelier the firm. */
export const NAMESAKES = `bosch siemens leclerc michelin citroën peugeot renault chrysler ferrari lamborghini maserati bugatti ducati piaggio gucci
  prada versace armani fendi bulgari cartier hermès chanel dior givenchy lacoste longchamp lancel breitling tissot gillette nestlé barilla kellogg heinz cadbury lindt haribo melitta
  henkel beiersdorf krups viessmann vaillant buderus zeiss leica heineken carlsberg deichmann fielmann dallmayr oetker cessna cummins schwab fidelity goldman gartner forrester
  mckinsey deloitte accenture randstad adecco hertz sixt europcar bloomberg reuters dell mercedes porsche honda toyota suzuki harman marshall hoover jenkins alexa siri hermes bartolini iberdrola`;
