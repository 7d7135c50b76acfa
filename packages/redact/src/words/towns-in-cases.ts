/** Towns of Slavic lands and Greece in the cases of grammar that prepositions of place take, in small letters: "z Kalisza", "v Chebu", "из Твери". */
export const TOWNS_IN_CASES: ReadonlySet<string> = new Set(
  `radomia radomiu kalisza kaliszu torunia toruniu krakowa krakowie poznania poznaniu gdańska gdańsku gdyni łodzi wrocławia wrocławiu szczecina szczecinie lublina lublinie białegostoku białymstoku katowic katowicach
  kielc kielcach rzeszowa rzeszowie olsztyna olsztynie opola opolu płocka płocku tarnowa tarnowie koszalina koszalinie legnicy słupska słupsku elbląga elblągu gliwic gliwicach zabrza zabrzu bytomia bytomiu sosnowca
  sosnowcu częstochowy częstochowie bielska bielsku rybnika rybniku tychów tychach chorzowa chorzowie gorzowa gorzowie wałbrzycha wałbrzychu włocławka włocławku grudziądza grudziądzu inowrocławia inowrocławiu piły pile
  konina koninie leszna lesznie gniezna gnieźnie siedlec siedlcach chełma chełmie zamościa zamościu przemyśla przemyślu sandomierza sandomierzu zakopanego zakopanem sopotu sopocie krosna krośnie suwałk suwałkach ełku
  łomży ostrołęki ciechanowa piotrkowa bełchatowa skierniewic mielca mielcu dębicy puław puławach kutna kutnie otwocka otwocku pruszkowa pruszkowie piaseczna piasecznie legionowa legionowie
  chebu krumlova krumlově brna brně plzně plzni liberce liberci olomouce olomouci jihlavy jihlavě zlína zlíně opavy opavě kladna kladně děčína děčíně tábora táboře písku znojma znojmě břeclavi kolína kolíně hodonína
  hodoníně náchoda náchodě trutnova trutnově chomutova chomutově teplic teplicích karviné havířova havířově přerova přerově prostějova prostějově třebíče třebíči litoměřic berouna berouně mělníka mělníku domažlic kroměříže
  žiliny žiline nitry nitre trnavy trnave trenčína trenčíne prešova prešove košíc košiciach popradu poprade zvolena zvolene lučenca lučenci komárna komárne michaloviec humenného bardejova bardejove levíc leviciach
  splita splitu rijeke rijeci osijeka osijeku zadra zadru siska sisku karlovca karlovcu varaždina varaždinu pule puli šibenika šibeniku dubrovnika dubrovniku maribora mariboru kranja kranju celja celju kopra kopru
  niša nišu subotice subotici kragujevca kragujevcu čačka čačku užica užicu šapca šapcu valjeva valjevu ниша нишу суботице суботици крагујевца крагујевцу чачка чачку ужица ужицу ваљева ваљеву
  твери рязани казани перми тулы туле самары самаре саратове воронежа воронеже омска омске томска томске курска курске пскова пскове ростове краснодара краснодаре калуги калуге орле пензы пензе уфы уфе челябинска
  челябинске екатеринбурга екатеринбурге новосибирска новосибирске ярославля ярославле вологды вологде костромы костроме иркутска иркутске тюмени барнаула барнауле ижевска ижевске кирове
  києва києві львова львові харкова харкові одеси одесі дніпра дніпрі полтави полтаві черкас черкасах луцька луцьку рівного рівному тернополя тернополі ужгорода ужгороді чернівців чернівцях вінниці житомира житомирі
  херсона херсоні миколаєва миколаєві хмельницького хмельницькому
  πάτρας πάτρα λάρισας λάρισα βόλου βόλο καβάλας καβάλα ιωαννίνων χανίων χανιά ρόδου ρόδο σύρου σύρο σαρωνικό σαρωνικού θεσσαλονίκης θεσσαλονίκη ηρακλείου ηράκλειο καλαμάτας καλαμάτα τρικάλων λαμίας`.split(
    /\s+/,
  ),
);
