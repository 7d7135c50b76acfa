/**
 * Carriers, networks, banks, shops, apps, programs, cars and makers of goods, by trade. Written by the project from general
 * knowledge: a capital letter makes no person of them. Words that people are called as well stand in `NAMESAKES`.
 */
export const BRANDS_BY_TRADE: Readonly<Record<string, string>> = {
  motors: `sprinter transit caddy transporter crafter ducato trafic vivaro movano kangoo королла камри солярис рио крета дастер логан ларгус веста гранта нива приора калина поло октавия рапид туссан спортейдж qashqai juke mégane clio captur twingo sandero duster`,
  goods: `kallax malm hemnes expedit poäng ektorp klippan besta bestå kura kivik söderhamn marimekko iittala fiskars rörstrand gustavsberg villeroy rosenthal meissen häagen dazs spalding umbro kappa lotto mizuno babolat yonex mammut salomon haglöfs fjällräven`,
  builds: `maven gradle ansible jenkins webpack pytest jupyter kubernetes grafana kibana logstash ghidra`,
  science: `gaussian bayesian boolean cartesian euclidean laplacian hessian jacobian levenshtein heisenbug nobel turing fibonacci fourier poisson`,
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
  shops: `elkjøp pandora migato wittchen mohito cropp sinsay deichmann intersport decathlon auchan intermarché monoprix cora sephora rossmann penny rewe edeka plodine konzum mercator lidl maxima rimi prisma citymarket kesko tokmanni sinsay kik takko ernsting zara bershka stradivarius primark asos boohoo zalando bonprix uniqlo nordstrom costco walgreens newegg wayfair jysk conforama darty boulanger
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
  devices: `makita metabo hikoki einhell parkside ryobi hilti brandt sauter scholtès indesit zanussi smeg gorenje amica whirlpool beko grundig sharp toshiba hitachi sanyo philco britânia electrolux brastemp mabe arçelik vestel profilo altus fakir arzum sinbo polaris redmond scarlett vitek bork атлант индезит бирюса keenetic tplink dlink tenda mercusys oppo realme oneplus infinix tecno blackview doogee ulefone cubot fairphone bose jabra jbl soundcore anker
    ugreen baseus aukey belkin roccat mophie klipsch denon marantz onkyo olufsen beyerdynamic akg shure skullcandy airpods homepod chromecast firestick tado netatmo
    arlo eufy reolink ezviz hikvision dahua tapo wyze aqara sonoff fibaro tuya zigbee tradfri bticino legrand gardena husqvarna worx ryobi dewalt einhell festool hikoki nilfisk
    vileda leifheit aeg zanussi hotpoint liebherr bauknecht gaggenau haier hisense tcl loewe roborock ecovacs dreame irobot braava lavazza gaggia illy tassimo senseo
    bialetti kitchenaid kenwood cuisinart vitamix emberton kardon bixby`,
  programs: `heroku vercel linode netlify digitalocean hetzner ovh cloudflare fastly akamai selenium gherkin cucumber cypress playwright puppeteer webpack vite rollup babel eslint ableton cubase audacity sidekiq saltstack ansible nomad packer rancher openshift nexus artifactory sonarqube jaeger grafana loki mimir thanos opentelemetry sentry rollbar bugsnag pagerduty opsgenie statuspage mixpanel hotjar optimizely intercom gorgias kustomer zendesk helpshift kayako otrs zammad glpi redmine youtrack phabricator gerrit subversion mercurial perforce bamboo teamcity buildkite travis dependabot snyk trivy gitea forgejo circleci argocd tekton istio linkerd keycloak authentik keepass dashlane mullvad nordvpn expressvpn surfshark wireguard openvpn tailscale
    zerotier pfsense opnsense fortigate meraki unifi netapp qnap truenas unraid ceph gluster minio owncloud seafile syncthing backblaze wasabi commvault druva datto kaseya atera connectwise
    freshservice servicenow helpscout pipedrive odoo freshbooks datev lexware lexoffice sevdesk twinfield visma fortnox adyen worldpay chargebee recurly zuora
    woocommerce prestashop opencart bigcommerce shopware webflow drupal typo3 jekyll nuxt svelte django laravel symfony tomcat wildfly jboss glassfish websphere weblogic
    haproxy mariadb memcached couchbase couchdb kafka activemq dagster snowflake databricks bigquery redshift trino metabase looker powerbi qlik prometheus zipkin newrelic
    dynatrace graylog logstash fluentd icinga checkmk prtg chatgpt midjourney grammarly deepl duolingo udemy moodle kahoot quizlet webex skype mattermost viber kakaotalk
    imessage facetime facebook linkedin xing tumblr mastodon bluesky paramount crunchyroll audible kobo tolino storytel bookbeat onedrive icloud obsidian todoist clickup
    wrike basecamp airtable smartsheet canva photoshop indesign illustrator inkscape krita autocad revit solidworks sketchup archicad matlab minitab stata spss anydesk
    teamviewer rustdesk virtualbox citrix fedora centos almalinux opensuse manjaro gentoo ubisoft blizzard valorant overwatch warcraft starcraft hearthstone
    skyrim pokémon simcity fifa moodle parship tinder bumble strava komoot zwift headspace shazam waze сбербанк госуслуги вконтакте одноклассники`,
  /** Programs for builders, shops, desks and sites; what is put on paper or drawn with. */
  tools: `matomo gunicorn werkzeug jinja jitsi lucene erlang elixir kotlin haskell mathematica mendeley typo3 ardour anki habitica babbel dgraph arango theano seaborn bokeh milvus pinecone
    wagtail sylius akeneo algolia marketo eloqua klaviyo yotpo moosend mautic listmonk authelia authentik zitadel kanidm shibboleth yubikey auth0 mailcow sylpheed pydio neovim emacs alacritty lapce gogs forgejo wekan
    vikunja kimai bugzilla dolibarr metasfresh epicor scrivener lucidchart axure zeplin elgato wacom kyocera konica minolta dymo nikon tamron pentax rigol siglent arturia akai 
    rozetka budbee ceneo helthjem ingenico braintree kredi tinkoff pajero thule hoka nike adidas casio rolex swarovski birkenstock guerlain clarins loreal rimmel 
    catrice nivea rexona avene cetaphil weleda lavera listerine nutella lindt buitoni hellmanns kikkoman tabasco guinness bacardi smirnoff leffe carlsberg`,
  medicines: `ozempic mounjaro humira xarelto eliquis cymbalta ritalin elvanse seroquel lamictal tegretol levitra belara cerazette clexane lantus victoza jardiance januvia forxiga marcumar euthyrox
    amlodipin simvastatin loratadin mirtazapin cipralex tramal xanax nurofen singulair xyzal nasonex rhinomer bepanthen canesten zovirax elidel traumeel imodium gaviscon talcid dulcolax laxoberal movicol maaloxan kytta
    ibuprofen paracetamol metformin ramipril omeprazol pantoprazol diclofenac naproxen prednisolon amoxicillin azithromycin doxycyclin`,
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
  mckinsey deloitte accenture randstad adecco hertz sixt europcar bloomberg reuters dell mercedes porsche honda toyota suzuki harman marshall hoover jenkins alexa siri hermes bartolini iberdrola ninja meta sartorius bechstein schenker benetton maybach lipton maggi dachser norton mcafee kaspersky avast sophos fitbit`;

/** Of no one trade, or of many. */
export const BRANDS = `cmake keychain keycloak tomcat wildfly redmine bugzilla selenium gazebo biome nodemailer kingston elden zelda pixar fortnite linksys stihl karcher grohe tefal rowenta moulinex krups delonghi breville smeg ariston grundig telefunken saeco
  keurig kawasaki škoda lancia porsche vauxhall chevrolet chrysler cadillac buick adata benq viewsonic zyxel ubiquiti mikrotik fortinet sophos
  bitdefender mcafee avast malwarebytes bitwarden veeam acronis vmware proxmox nutanix seagate sandisk corsair gigabyte asrock acer lenovo nvidia razer
  steelseries hyperx hilton marriott sheraton hyatt novotel accor radisson ironwolf adatum ansible arçelik asana asus aldi alexa allegro alza amazonia
  ansys airbnb airbus asda audi auchan bahncard balay beko beeline biedronka bing bitbucket blackberry boeing bosch braun brother canon carrefour cdiscount
  chromebook citroën claro coinbase commerzbank concur confluence contoso coop cortana coursera dacia daikin datadog decathlon deezer deliveroo dhl
  discord disney docusign dropbox dyson ebay edeka electrolux emag enphase epson ericsson etsy evernote fabrikam fedex ferrero fiat figma firefox fitbit
  fnac freshdesk fritz fujitsu garmin gitlab globex glovo gopro gorenje grafana hadoop hermes hilti honda hootsuite hsbc huawei hubspot hulu hyundai ikea
  indesit inpost instagram intercom intuit jenkins jetbrains jira joomla kaspersky касперский kibana kindle kärcher lastpass ledvance leroy lidl
  lightroom litware loki logitech lufthansa lyft magento mailchimp makita mazda mediamarkt mercadona mercado metallica miele migros minecraft miro
  mitsubishi monday mondial mongodb motorola movistar nagios nespresso netflix netgear netsuite nextcloud nginx nintendo nissan nokia nordea northwind
  notion okta onenote opel openai orlen otto outlook ozon panasonic paypal peloton peugeot philips pinterest pixel playstation posteo postnl powerpoint
  proximus proseware puma quickbooks rabbitmq raspberry reddit redmi renault revolut rewe ricoh roblox roku roomba rossmann ryanair saab safari samsonite
  samsung santander seat sega sennheiser shein shopify siemens siri skoda slack snapchat sonos sony spotify splunk squarespace steam stripe subaru suzuki
  swedbank swisscom synology tableau tailspin tchibo telegram telekom telenor telia terraform tesco tesla thermomix thinkpad tiktok toshiba toyota
  traefik trello turkcell twingo twilio twitch uber unicredit vagrant vestel vipps vimeo vinted visio vodafone volkswagen volvo vorwerk waitrose walmart
  whirlpool wingtip woodgrove wordpress workday xbox xero xiaomi xperia yahoo yamaha yandex youtube zabbix zalando zapier zara zendesk ziggo zoho żabka
  twingo clio corolla golf passat ростелеком сбербанк яндекс озон алиса эльдорадо мвидео розетка`;
