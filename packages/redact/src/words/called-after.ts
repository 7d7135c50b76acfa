/**
 * What is called after people and stands a word or two before the name: "the audiobook of Rebecca", "la traversée du Danielle Casanova",
 * "teorema di Talete". Written by the project; words for what belongs to a person are none of them.
 */

/** Works, ships' journeys, illnesses: somebody's own as well. */
export const CALLED_OF = `audiobook audiobooks ebook ebooks paperback hardcover libretto aria overture hörbuch hörbücher hörprobe hörbuchs leseprobe livre-audio audiolivre audiolibro audiolibros audiolibri audiolivro luisterboek luisterversie ljudbok ljudboken lydbok lydboken lydbog lydbogen äänikirja äänikirjan
  audiobooka audiobooku audiokniha audioknihu audioknihy e-kniha e-knihu hangoskönyv hangoskönyve аудиокнига аудиокнигу аудиокниги аудіокнига аудіокнигу аудиокнигата аудио-књига opera operetta opéra ópera ballet ballett balletto balet musical musicalul operę operu operei опера оперу оперы балет балета мюзикл мюзикла
  traversée crossing ferry croisière kreuzfahrt crucero crociera cruzeiro rejs rejsu plavba maladie enfermedad malattia índice índices escala échelle scala doença krankheit ziekte choroba choroby nemoc nemoci betegség boala болезнь болезни хвороба хвороби болест morbo νόσος νόσο νόσου`;

/** Findings, monuments, storms: what they are of is never their owner. */
export const NOBODYS_OWN = `mostra exposición exposition exposição ausstellung tentoonstelling utställning utställningen udstilling wystawa wystawę výstava výstavu выставка выставку виставка изложба kiállítás expoziție exhibition exhibit documentary biopic syndrome síndrome sindrome syndrom syndroom syndromet syndrooma zespół syndróm sindromul синдром синдрома syndromu choroba σύνδρομο
  theorem theorems théorème teorema teoremas lemma lemme satz twierdzenie twierdzenia věta větu věty tétel tétele теорема теорему теореме теоремы теореми θεώρημα stelling law paradox paradoja paradosso
  statue statues statua statuę estatua estátua pomnik pomnika pomnikiem pomniku socha sochy sochou памятник памятника памятнику памятником памʼятник пам'ятник паметник паметника памятнике monument monumento monumentul kip kipa
  tempête ouragan dépression depressão depressione ciclone dana huracán borrasca tormenta tempesta uragano furacão tempestade orkan orkantief sturmtief storm stormen orkanen myrsky myrskyn wichura orkanu huragan huraganu hurikán bouře furtuna ураган урагана буря`;

/** What shops do for a while: of a month, a plant, a good, and nobody's own. */
export const PROMOTIONS = `promoción promociones promozione promozioni promoção promoções promocja promocji promoția promoției promotia campaña campañas campagna campagne campanha campanhas campania kampania kampanii акция акции акція акції промоция кампания кампанія`;

/** Branches of a shop, a bank or a post: where they are, not whose. */
export const BRANCHES = `sucursal sucursales succursale succursales filiale filiali filial filiais filialen agence agences agencia agencias agência agências sucursala sucursalei placówka placówki placówce pobočka pobočky pobočce pobočku prodejna prodejny prodejně predajňa predajne predajni fiók fiókja poslovnica poslovnici podružnica филиал филиале филиала филия філія філії отделение отделении відділення відділенні клон клона υποκατάστημα κατάστημα şubesi vestiging vestigingen`;

/** Shops: somebody's own as well, where a given name stands behind them. */
export const SHOPS = `tienda tiendas local locales negozio negozi boutique boutiques magasin magasins loja lojas winkel winkels sklep sklepu sklepie obchod obchodu obchodě magazinul magazin магазин магазине магазина магазині магазинът punto mercadona supermercado supermercato supermarché gasolinera farmacia pharmacie ascensor aparcamiento parking taquilla taquillas oficina oficinas`;

/** What stands near works, dishes, plays and stops: beside them one word of no person is one of these. */
export const SCENES = `chapter chapters chapitre chapitres capítulo capítulos capitolo capitoli kapitel kapitlet hoofdstuk hoofdstukken luku luvussa rozdział rozdziale rozdziału kapitola kapitole kapitoly kapitolu fejezet capitolul глава главе главу главы розділ розділі κεφάλαιο bölüm bölümde
  kobo kindle tolino ereader e-reader liseuse narrator narration matinee premiere soprano tenor
  menu menus menü speisekarte tageskarte carta menú menù ementa cardápio menukaart spisekort meny ruokalista jídelníček étlap étlapon meniu ponuka ponuke ponuce jedálny меню cocktail cocktails dessert desserts starter starters allergen allergens
  teater teatret theater theatre théâtre teatro operahuset operan opernhaus staatsoper teatr teatrze divadlo divadle színház театр театре театру
  fellowship scholarship bursary grant grants`;

/** Seats and those who hold them: "bilety na Halkę", "biletele la Carmen", "билеты на Тоску". */
export const TICKETS = `ticket tickets biglietto biglietti billet billets entrada entradas karten kaartje kaartjes ingresso ingressos bilet bilety biletów biletu bilete biletele biletul lístek lístky lístků lístok vstupenka vstupenky vstupenek vstupenku karta karte karata ulaznice ulaznica билет билеты билета билетов квиток квитки квитків билети`;

/** Works come in so many of them. */
export const PARTS = `episode episodes ep season chapter volume vol folge staffel band kapitel épisode chapitre tome saison capítulo episodio temporada tomo capitolo stagione volume aflevering seizoen deel hoofdstuk avsnitt säsong del jakso kausi odcinek sezon tom rozdział díl řada kapitola epizoda серия серии сезон глава том серія bölüm`;

/** With a capital, and "de" or "di" behind: a place of a town, not somebody's. */
export const SITES = `comune município municipio torre palacio castillo puente plaza museo catedral puerta arco templo monasterio convento basílica iglesia jardín jardines mirador fuente puerto monte isla estación tour palais château pont place musée cathédrale porte arc église basilique jardin parc abbaye marché gare île
  palazzo castello ponte piazza duomo cattedrale porta chiesa basilica giardino parco campo villa stazione lago isola palácio castelo praça museu sé mosteiro igreja jardim parque mercado estação`;

/** Where lines stop: "la parada Gran Vía y la de Concha Espina". */
export const STOPS = `parada paradas estación estaciones station stations stop stops haltestelle haltestellen arrêt arrêts gare gares fermata fermate stazione stazioni paragem paragens estação halte haltes przystanek przystanki stacja zastávka zastávky stanice stanica спирка станция остановка станции зупинка станція hållplats holdeplass pysäkki megálló stația`;
