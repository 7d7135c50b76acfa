/** Shops, eating-houses, makers and advisers that are called like people, asked about in `persons/things/among-firms.ts`. Written by the project. */

/** Called by more than a given name: a family's name, two of them, or a name in full; the words of one are joined. */
export const FIRMS_IN_ROWS = `adler osiander bahne illums_bolighus kremmerhuset halos halonen maxima elkor stockmann sokos c&a new_yorker peek vero_moda only jack&jones h&m zalando van_graaf hirmer wendy's denny's arby's chili's friendly's bojangles hardee's popeyes macy's kohl's lowe's dillard's boscov's sainsbury's nando's claire's mcdonald's
  harrod's selfridge's zaxby's culver's wegman's bj's sam's_club dick's dunkin' applebee's carl's_jr papa_john's papa_murphy's jimmy_john's trader_joe's
  jersey_mike's peet's domino's freddy's portillo's shoney's perkins ben_&_jerry's jack_daniel's victoria's_secret ernsting's ernsting's_family fred_meyer harris_teeter
  stein_mart neiman_marcus saks bloomingdale bergdorf_goodman jo_malone estée_lauder helena_rubinstein bobbi_brown charlotte_tilbury pat_mcgrath
  laura_mercier laura_ashley cath_kidston ted_baker ben_sherman fred_perry karen_millen jack_wills jack_wolfskin jack_&_jones tommy_hilfiger ralph_lauren
  calvin_klein hugo_boss michael_kors marc_jacobs tory_burch kate_spade vera_bradley vera_wang steve_madden kenneth_cole eddie_bauer levi_strauss
  lucky_brand tom_tailor guy_laroche nina_ricci louis_vuitton christian_dior yves_saint_laurent yves_rocher jean_paul_gaultier thierry_mugler
  ermenegildo_zegna salvatore_ferragamo giorgio_armani dolce_&_gabbana roberto_cavalli massimo_dutti adolfo_domínguez pedro_del_hierro roberto_verino
  purificación_garcía agatha_ruiz_de_la_prada carolina_herrera antonio_banderas elena_miró marina_rinaldi luisa_spagnoli max_mara stella_mccartney
  alexander_mcqueen vivienne_westwood donna_karan betsey_johnson gerry_weber betty_barclay marc_o'polo marc_cain peter_hahn bruno_banani jil_sander
  wolfgang_joop rené_lezard bogner escada peter_jones john_lewis marks_&_spencer house_of_fraser harvey_nichols fenwick_&_co debenhams clas_ohlson
  claes_ohlson kjell_&_company georg_jensen tiger_of_sweden fredrik_&_louisa bertoni peek_&_cloppenburg möbel_martin möbel_höffner möbel_kraft möbel_boss
  xxxlutz segmüller ostermann leroy_merlin marie_brizard castorama alain_afflelou alain_manoukian jean_louis_david franck_provost jacques_dessange
  saint_maclou maisons_du_monde pierre_&_vacances maison_kayser albert_heijn van_haren dirk_van_den_broek de_bijenkorf jumbo julius_meinl gerngross
  thomas_cook thomas_sabo christ_juwelier bijou_brigitte giovanni_rana paolo_barilla carlo_pignatelli ottica_salmoiraghi salmoiraghi_&_viganò
  mondo_convenienza casas_bahia ricardo_eletro magazine_luiza pernambucanas renner riachuelo lojas_renner jerónimo_martins pingo_doce josé_neves parfois
  salsa bimba_y_lola lola_casademunt joaquín_berao ramón_areces pepe_jeans ernst_&_young price_waterhouse deloitte kpmg grant_thornton baker_mckenzie
  baker_tilly allen_&_overy clifford_chance linklaters freshfields hogan_lovells norton_rose latham_&_watkins kirkland_&_ellis morgan_stanley j.p._morgan
  jp_morgan goldman_sachs merrill_lynch lehman_brothers charles_schwab wells_fargo lloyds coutts rothschild julius_bär julius_baer vontobel pictet
  berenberg metzler hauck_aufhäuser roland_berger mckinsey oliver_wyman randstad adecco manpower johnson_&_johnson procter_&_gamble reckitt_benckiser
  rolls-royce aston_martin harley-davidson smith_&_nephew black_&_decker bang_&_olufsen bowers_&_wilkins harman_kardon villeroy_&_boch fisher_&_paykel
  stanley_black round_table farrow_&_ball sherwin-williams benjamin_moore johnson's jack_daniels johnnie_walker captain_morgan müller rossmann fielmann
  douglas deichmann hugendubel thalia breuninger karstadt hertie tengelmann kaiser's aldi lidl norma sternberg hallhuber leffers wöhrl hirmer dallmayr
  käfer kamps backwerk wiener_feinbäcker ströck schirnhofer nordsee knauber hellweg hagebau dehner kölle toom roller sconto zurbrüggen porta höffner
  weltbild manufactum walbusch sixt buchbinder hertz avis europcar enterprise alamo starcar knorr maggi bahlsen lambertz leibniz hachez halloren merci
  storck haribo katjes trolli dr._oetker oetker kühne hengstenberg develey bautz'ner teekanne melitta tchibo eduscho darboven darty boulanger nocibé
  marionnaud kiabi pimkie celio jennyfer cache-cache etam andré eram minelli bocage san_marina heyraud cultura gibert gibert_joseph mollat decitre
  grand_frais leclerc e.leclerc carrefour guy_degrenne bruno_evrard truffaut jardiland gamm_vert mr_bricolage brico_dépôt bricomarché bricomart weldom
  norauto feu_vert point_s krys optic_2000 grandoptical tezenis intimissimi carpisa yamamay bialetti illy motta alemagna bauli balocco ferrero perugina
  loacker pellini lavazza bottega_verde kiko geox bata foot_locker feltrinelli mondadori giunti hoepli rinascente upim esselunga conad despar bennet iper
  coop penny blokker etos kruidvat hema wibra zeeman gamma karwei praxis van_den_assem manfield omoda dolcis scapino schoenenreus ziengs rivièra_maison
  trekpleister da_drogist vögele vd hunkemöller livera duifhuizen lucardi siebel brunott rituals bruna selexyz polare scheltema van_der_valk fletcher
  matas thansen imerco bilka magasin illum salling netto føtex fakta irma kvickly elgiganten bauhaus silvan xl-byg harald_nyborg sport_24 sportmaster
  skoringen bianco troelstrup tøjeksperten sinnerup kahler kähler rosendahl rosenthal bing_&_grøndahl ole_lynggaard trollbeads joe_&_the_juice
  lagkagehuset lakkagehuset emmerys gyldendal arnold_busck bog_&_idé åhléns lindex kappahl dressmann cubus carlings lager_157 rusta jula biltema clas
  gudrun_sjödén gina_tricot gina filippa_k j.lindeberg nordiska_kompaniet stadium intersport xxl elon kicks lyko apoteket kronans synsam specsavers
  smarteyes svenska_hem norrgavel carl_malmsten svenskt_tenn bukowskis akademibokhandeln adlibris bokus espresso_house wayne's waynes_coffee pressbyrån
  stockmann sokos anttila kesko tokmanni halonen seppälä aleksi_13 suomalainen_kirjakauppa marimekko fazer karl_fazer ekberg robert's arnolds hesburger
  kotipizza gigantti moda_tekla christiania_glasmagasin steen_&_strøm eplehuset elkjøp thune david-andersen norli notabene cappelen_damm aschehoug
  jacob's meny kiwi rema bunnpris europris skeidar bohus fagmøbler hødnebø maxbo byggmakker obs_bygg jernia wedel blikle kruk apart vistula wólczanka
  bytom wittchen gino_rossi ryłko lasocki kazar sinsay mohito cropp hebe super-pharm ziaja inglot dr_irena_eris empik świat_książki matras cukiernia_sowa
  grycan lukullus galler e._wedel a._blikle w._kruk g._pisarek hortex winiary kamis prymat sokołów krakus morliny teta dm baťa kik pepco kaufland alza
  martinus dobrovský knihy_dobrovský neoluxor kanzelsberger luxor panta_rhei jysk asko möbelix mountfield hornbach uni_hobby alpine_pro husky
  horsefeathers marlenka steinex hamé opavia kofola mattoni poděbradka gerbeaud szamos stühmer bonbonetti zwack törley unicum zsolnay herendi libri líra
  ccc humanic salamander kika regio_játék auchan praktiker media_markt euronics dedeman altex emag cărturești humanitas elefant diverta carturesti
  jolidon musette leonardo otter denis marelbo depasco sephora sensiblu dr._max kraš kras zvečevo vindija gavrilović podravka cedevita zagrebačka znanje
  školska_knjiga hoću_knjigu pevex emmezeta lesnina harvey_norman bipa martimex borovo galko peko mladinska_knjiga mercator spar hofer tuš rutar merkur
  mura alpina kalev laima spodrība dzintars stenders rimi maxima iki barbora depo k-senukai senukai moki-veži ermitažas kristiana eurokos drogas camelia
  apollo rahva_raamat valters_un_rapa zvaigzne pegasas vaga caprabo bonpreu condis esclat ametller ametller_origen farga escribà brunells la_central laie
  casa_del_llibre abacus wella schwarzkopf henkel bayer siemens bosch miele grundig liebherr viessmann vaillant buderus junkers stihl kärcher husqvarna
  electrolux philips kühne_&_nagel dachser schenker db_schenker rhenus hellmann gebrüder_weiss dhl ups fedex gls dpd evri hermes_logistik postnord postnl bpost correos ctt seur mrw nacex geodis chronopost colissimo mondial_relay relais_colis heppner ziegler bartolini brt sda nexive poste_italiane inpost packeta zásilkovna
  raben rohlig_suus suus russell_&_bromley crew_clothing fat_face hobbs whistles reiss jigsaw currys hughes_direct richer_sounds robert_dyas wilko dunelm homebase wickes screwfix argos asda morrisons waitrose tesco next dobbies notcutts halfords evans_cycles holland_&_barrett lloyds_pharmacy boots superdrug hotel_chocolat thorntons mondadori feltrinelli sánchez_romero ahorramás mercadona hipercor alcampo eroski consum dia obi hagebau bauhaus hornbach globus real expert saturn mediamarkt conrad notebooksbilliger kruidvat etos action zeeman renner riachuelo c&a marisa_lojas leader havan danske_fragtmænd fragtmænd dsv dfds bring posten posti matkahuolto itella omniva venipak sameday cargus fan_courier econt speedy aras yurtiçi mng sürat ptt nova_poshta klarna paypal oney cofidis cetelem scalapay alma satispay riverty ratepay zip afterpay clearpay affirm sezzle adyen stripe mollie swish vipps mobilepay bizum twint`;

/** Behind these "by" has a firm. */
export const TRADED_BY = `shipped invoiced billed dispatched fulfilled despatched forwarded charged versandt versendet verschickt abgerechnet rechnung versand fakturiert expédié expédiée expédiés expédiées facturé facturée financé financée despachado despachada facturado facturada financiado enviado_por spedito spedita spediti spedite fatturato fatturata finanziato faturado faturada financiado expedido
  verzonden gefactureerd verstuurd wysłane wysłany wysłana wysłano fakturowane zafakturowane wysyłka skickades skickat fakturerades fakturerat sendt faktureret fakturert odesláno odeslané odeslaná fakturováno odoslané odoslaná expediat expediată facturat facturată poslano poslato отгружено`;
/** and these somebody as well. */
export const DELIVERED_BY = `delivered brought geliefert gebracht zugestellt livré livrée livrés livrées entregado entregada enviado enviada consegnato consegnata entregue geleverd bezorgd dostarczone dostarczony dostarczona levererades levererat leveret levert doručeno doručené livrat livrată dostavljeno retour paid bezahlt payé pagado pagato`;

/** Called by a given name alone, or by what is one as well: another of the row has to be of those above. */
export const GIVEN_NAMES_OF_FIRMS = `otto jules emma simón marisa hughes apollo claire's hermes leonardo camelia barbora teta matas celio bershka carl's jacob's`;

/** Makers called by initials and a family, cut where the cases of grammar begin. */
export const FIRMS_BY_INITIALS = `e.wed a.blikl w.kruk e.leclerc j.crew j.jill c.h.beck h.samuel f.hinds j.lindeberg g.h.mumm a.lange s.oliver h.stern j.p.morgan a.vogel p.f.chang r.m.williams t.m.lewin l.l.bean s.pellegrin g.pisar a.t.cross f.w.woolworth j.c.penney j.sainsbury w.h.smith b.braun c.bechstein g.heileman h.upmann j.christopher l.erickson p.a.bergner e.j.gallo d.g.yuengling a.testoni`;

/** What is used and taken at shops: by how the words begin. */
export const OF_SHOPS = `bought (?:it |them |this |these )?at|purchased at|shopping at|gekauft bei|acheté[es]* chez|comprad[oa]s? en|comprat[oaie] da|gekocht bij|kupion[eya]\\p{L}* w|köpt[ae]? (?:på|hos)|købt hos|kjøpt hos|koupen\\p{L}* v|kúpen\\p{L}* v|kupljen\\p{L}* u|payback|scontrin|receipt|kassenbon|kassenzettel|ticket de caisse|kvitto|kvittering|kuitti|paragon|účtenk|nyugt|bon fiscal|voucher|gift ?card|coupon|loyalty|promo code|gutschein|geschenkkarte|rabattcode|kundenkarte|filial|bon d['’]achat|bons d['’]achat|chèque[- ]cadeau|carte cadeau|code promo|cupón|cupones|tarjeta regalo|vale|buono|buoni|carta regalo|cartão|cadeaukaart|cadeaubon|kortingscode|spaarpunt|klantenkaart|kupon|karta podarunkowa|presentkort|rabattkod|gavekort|rabatkode|lahjakort|etukuponk|poukaz|kupón|poukážk|utalvány|ajándékkártya|card cadou|cardul cadou|poklon bon|bon|darilni bon|darilna kartica|kinkekaart|dāvanu karte|dovanų|val regal|targeta regal`;

/** What is said of parcels that somebody took in: by how the words begin. */
export const LEFT_WITH = `left with|left it|handed|dropped|delivered|signed|abgegeben|abgestellt|zugestellt|angenommen|hinterleg|déposé|remis|laissé|entregad|dejad|dejaron|recogió|consegnat|lasciat|deixad|afgegeven|afgeleverd|bezorgd|zostawi|doręcz|odebra|lämna|levererad|afleveret|afgivet|levert|jätetty|toimitettu|doručen|předán|odovzdan|nechal|leadt|átvett|lăsat|livrat|predan|ostavljen|dostavljen|pustil|jäeti|atstāj|palik|deixat|lliurat`;

/** What a firm has there, right behind its name; not what somebody may do ("Otto stores"). */
export const BRANCH_BEHIND = `voucher vouchers utalvány utalványt utalványa utalványom kupon kupont poklon presentkort presentkortet gavekort gavekortet lahjakortti store branch shop outlet outlets restaurant restaurants location franchise pharmacy supermarket filiale filialen markt märkte laden geschäft butik butiken butikk butikken butikken liike myymälä myymälässä áruház áruházban üzlet üzletben bolt boltban veikals veikalā veikalos parduotuvė parduotuvėje parduotuvėse pood poes kauplus kaupluses poslovnica poslovnici trgovina trgovini trgovine`;
/** The same, right before its name. */
export const BRANCH_BEFORE = `filiale filialen markt laden magasin magasins enseigne boutique tienda tiendas supermercado negozio negozi supermercato punto-vendita loja lojas supermercado winkel winkels filiaal filialen sklep sklepie sklepu butiken butikken butik prodejna prodejně prodejny predajňa predajni magazin magazinul magazinele poslovnica poslovnici trgovina trgovini botiga botigues kaupluses veikals veikalā`;
