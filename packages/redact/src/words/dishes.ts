/** Words of menus, asked about in `persons/things/dishes.ts`. Written by the project. */

/** What is served, as it is ordered: one of it, several of it, and in the cases of grammar. */
export const DISHES = `egg eggs salad salads steak steaks fillet fillets tenderloin pancake pancakes crepe crepes cake cakes torte torten peach peaches pear pears soup soups schnitzel pizza pizzas burger burgers sandwich sandwiches cocktail cocktails carpaccio chicken veal omelette omelettes risotto sundae sundaes pie pies cutlet cutlets oysters lobster cherries bananas potatoes
  eier salat salate filet filets pfannkuchen palatschinken kuchen birne birnen pfirsich pfirsiche suppe suppen pizzen omelett hering heringe eisbecher braten kartoffeln kirschen
  œuf œufs oeuf oeufs salade salades tournedos crêpe crêpes gâteau gâteaux tarte tartes pêche pêches poire poires soupe soupes potage veau bœuf poulet poularde homard pomme pommes coupe coupes cerises bananes galette galettes purée
  huevo huevos ensalada ensaladas solomillo solomillos tortita tortitas pastel pasteles tarta tartas melocotón melocotones sopa sopas ternera pollo tortilla tortillas galleta galletas filete filetes cóctel cócteles lenguado langosta cerezas
  uovo uova insalata insalate filetto filetti pancarré torta pesche pere zuppa zuppe vitello manzo bistecca bistecche pesca tramezzino tramezzini crespella crespelle cotoletta cotolette tagliatelle fettuccine aragosta sogliola
  ovo ovos salada saladas bife bifes lombo panqueca panquecas bolo bolos pêssego pêssegos vitela frango bolacha bolachas filé filés coquetel bacalhau linguado lagosta tortas
  eieren biefstuk pannenkoek pannenkoeken taart taarten taartje taartjes perzik perziken peer peren soep soepen kalfsvlees omelet tosti aardappelen gebakje gebakjes
  jajko jajka jajek sałatka sałatki sałatkę sałatek stek steki steków polędwica polędwice naleśnik naleśniki ciasto ciasta ciastko ciastka tort torty tortu brzoskwinia brzoskwinie gruszka gruszki zupa zupy kotlet kotlety deser deseru desery deserów befsztyk śledź śledzie pierogi lody
  ägg sallad sallader biff biffar pannkaka pannkakor tårta tårtor bakelse bakelser persika persikor päron soppa soppor kalv oxfilé smörgås smörgåsar
  æg salater bøf bøffer pandekage pandekager kage kager lagkage fersken ferskner pære pærer supper smørrebrød mørbrad
  biffer pannekake pannekaker kake kaker ferskener indrefilet
  muna munat munia munaa salaatti salaattia salaatit pihvi pihvit pihviä pihvejä leike leikkeet lettu letut kakku kakut kakkua leivos leivokset leivosta persikka päärynä keitto
  vejce vajíčka vajec vajíčko salát saláty salátu steaky palačinka palačinky palačinek dort dorty dortu dortík zákusek zákusky broskev broskve hruška hrušky polévka polévky řízek řízky svíčková kotleta
  vajce vajcia šalát šaláty šalátu palacinka palacinky palaciniek koláč koláče broskyňa broskyne polievka rezeň rezne
  tojás tojást saláta salátát palacsinta palacsintát tortát szelet szeletet őszibarack körte leves levest bélszín bélszínt pecsenye pecsenyét rántotta krémes sütemény kuglóf pohárkrém
  ouă salată friptură clătită clătite torturi prăjitură prăjituri piersică piersici pară supă șnițel șnițele mușchi
  salata salatu odrezak odreske odresci palačinke kolač kolači kolača breskva breskve kruška kruške juha biftek bifteka šnicla šnicle
  jajca solata solate solato zrezek zrezki zrezka potica breskev
  mune salatit praad praed koogid kooki torti supp šnitsel
  salāti salātus steiks kūka kūkas tortes supa pankūka pankūkas karbonāde
  kiaušinis kiaušiniai kiaušinius salotos salotas kepsnys kepsniai tortai tortą pyragas pyragaičiai sriuba blynas blynai
  amanida amanides truita truites pastís pastissos préssec préssecs pressec pressecs peres sopes vedella pollastre`;

/** Whom dishes and drinks are called after. What people order cakes and pizzas by ("Torte Schmidt", "pizza Maria") is none of these. */
export const SERVED_AS = `benediktinske caesarsallad melba wellington wellingtona wellingtonu sacher tatin suzette florentine florentina florentin alfredo bellini kir napoleon napoléon napoleone napoleona pavlova esterházy esterhazy eszterházy rigó jancsi rossini stroganoff stroganov stroganow strogonoff stroganoffa stroganina wallenberg karađorđeva karadjordjeva gundel dobos dobosa malakoff holstein pompadour dubarry colbert mornay bercy parmentier châtelaine chateaubriand linzer cipriani carpaccio tintoretto marengo richelieu mirabeau orloff orlov orlow pückler waldorf cobb rockefeller newburg newberg thermidor bismarck reuben tso francillon walewska walewski metternich metternicha diplomat judic sorel césarine choron nesselrode talleyrand soubise villeroy brillat savarin saint-honoré garibaldi zuppa bourdaloue romanoff romanov romanow malaga demidoff demidov pozharsky kiev bagration souvarov maintenon sévigné murat lucullus apicius brancas duchesse strindberg nobel gustav-adolf gustaf budapest kossuth zrínyi újházi ujházi jókai krúdy csáky rákóczi kárpáti károlyi széchenyi görgey palóc tiszai skanderbeg kolbász boranka foster jubilee brigadeiro chateaubriant hawaii quattro`;

/** Given names, each behind or before its own dishes: the names, and by how the words for the dishes begin. */
export const SERVED_WITH: readonly (readonly [string, string])[] = [
  [
    "benedict benedictine benedikt benedykt benedykta benedek benedetto benito bénédicte bénédictine benedicto benedictus florentine florentina",
    "egg|ei|œuf|oeuf|huevo|uov|ovo|ov|jaj|ägg|æg|mun|vej|vaj|toj|ou|jaje|jajc|ol|kiauš",
  ],
  [
    "caesar césar cesar cesare cèsar cezar cézár cäsar cezara cezarja césare oscar louis cobb",
    "salad|salat|salát|šalát|salát|insalat|ensalad|amanid|sałat|salaa|salăt|solat|salāt|salot|sallad|veal|lobster|saláta",
  ],
  ["helene hélène helena elena hélene", "birn|poir|per|pêr|peer|gruszk|päron|pær|päär|hruš|kört|par|krušk|hrušk"],
  ["margherita margarita margaryta margarite marguerite", "pizz|cocktail|cóctel|cócteles|koktajl|koktejl|tort"],
  ["alfredo", "pasta|fettuc|taglia|chicken|pollo"],
  ["anna", "pommes|potato|pomme|patat"],
];

/** Cakes, drinks and sweets of two words. */
export const SERVED_FULL =
  "mère poulard|sarah bernhardt|tom collins|john collins|harvey wallbanger|shirley temple|roy rogers|romeu e julieta|romeo y julieta|bloody mary|virgin mary|rob roy|mary pickford|brandy alexander|monte cristo|rigó jancsi|général tao|general tso|cherry jubilee|princess anne|lord nelson|arnold palmer|corpse reviver|marie rose|bourbon lancer|jack rose|margarita|pina colada|sarah bernhard";
