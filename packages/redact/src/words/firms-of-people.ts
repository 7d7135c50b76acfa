/** What firms have beside the name of whoever they are called after: legal forms, who else owns them, what they do. */

/** Legal forms that stand behind a firm's name, as a pattern. */
export const FORMS_BEHIND = `gGmbH|GmbH|mbH|AG|KGaA|KG|OHG|UG|e\\. ?K|e\\. ?Kfm|Ltd|Limited|LLC|LLP|Inc|Incorporated|PLC|plc|Pty|SARL|SA|S\\.A\\.R\\.L|SASU?|EURL|SCP|SCOP|SNC|S\\.L\\.?U?|S\\.A|S\\.C|C\\.B|S\\.?r\\.?l\\.?s?|SRL|S\\.?p\\.?A|S\\.?n\\.?c|S\\.?a\\.?s|S\\.?s|Lda|Ltda|EIRELI|S/A|B\\.?V|N\\.?V|V\\.?O\\.?F|C\\.V|AB|HB|A/S|ApS|I/S|K/S|ASA?|ANS|Oyj?|Ky|Tmi|sp\\. ?z ?o\\. ?o|sp\\. ?[jkp](?:\\.|$)|s\\. ?r\\. ?o|a\\. ?s\\.|spol\\. s|v\\. ?o\\. ?s|k\\. ?s\\.|Kft|Bt|Zrt|Nyrt|Kkt|d\\. ?o\\. ?o|j\\. ?d\\. ?o\\. ?o|d\\. ?d|UAB|SIA|OÜ|ehf|Sdn|Bhd|Pte|Tbk|A\\. ?Ş|Ltd\\. ?Şti|San\\. ?(?:ve )?Tic|Tic\\. ?(?:ve )?San|Tic\\. ?A|[ΑΟΕ]\\.? ?Ε|Ε\\.? ?Π\\.? ?Ε|Ι\\.? ?Κ\\.? ?Ε|ЕООД|ООД|ЕАД|ОАД|СД`;

/** Legal forms before a firm's name; none that one person alone may have ("ИП", "ФОП"). */
export const FORMS_BEFORE = `(?:ООО|ОАО|ЗАО|ПАО|НПО|КФХ|ТОВ|ПрАТ|UAB|SIA|OÜ|M/s\\.?|Messrs\\.?|Ditta|Officine|TNHH|Cổ phần|F\\.lli|Fratelli) ?[«"“„]?|(?:АО|АТ|ТД|ФГ|СФГ|ЕТ|СД|PT|CV|SC|AB|SA) ?[«"“„]`;

/** What joins a firm's owners. */
export const OWNERS_JOINT = "(?:&|and|und|et|y|e|en|og|och|ja|i|a|și|şi|és|ve|и|та|і|και)";
/** Who else owns it, behind the name, with a capital. */
export const OWNERS = `Sons?|Daughters?|Bros|Brothers|Co|Cie|C[íi]a|Söhne|Sohn|Töchter|Partner(?:s|zy|ři|i|eri)?|Fils|Filles?|Associ[ée]s|Hijos?|Hermanos|Asociados|Figli[oa]?|Soci|Associati|Filhos?|Irmãos|S[óo]cios|Associados|Zonen|Zoon|Söner|Son|Sønner|Søn|Sønn|Pojat|Poika|Kumpp(?:anit)?|Synowie|Syn|Wspólnicy|Synové|Synovia|Společníci|Fia|Fiai|Társa|Társai|Fiii|Fii|Asocia[țţ]ii|Sinovi|Oğulları|Oğlu|Ortakları|Kardeşleri|Υιο[ίύ]|Υιός|Σία|ΣΙΑ|Συνεργάτες|Сын(?:овья)?|Партн[её]ры|Компания|Сини|Син|Партнери|Синове|Съдружници`;
/** The same in small letters, which somebody's family is as well: a firm's where a quote or a legal form closes it. */
export const OWNERS_SMALL = `synové|synovia|syn|společníci|fia|fiai|társa|társai|fiii|fii|asocia[țţ]ii|sinovi|sin|synowie|wspólnicy|söner|sønner|zonen|figli|fils|hijos|filhos|сын(?:овья)?|партн[её]ры|компания|сини|син|партнери|синове|съдружници|υιοί|συνεργάτες|oğulları`;
/** Of scripts without capitals. */
export const SONS_UNCASED = `ובניו|ובנותיו|ושות['׳]|ושותפיו|אחים|בע["״׳']{1,2}מ|وأولاده|وأبناؤه|وإخوانه|وإخوته|وشركاه|وشركاؤه|وشريكه|للمقاولات|للتجارة|ذ\\.م\\.م|و پسران|و شرکا|و برادران|(?:एंड|एण्ड|ऐंड|और|व) (?:संस|सन्स|सन्ज़|कंपनी|कम्पनी|ब्रदर्स|पुत्र)|ब्रदर्स|संस|ट्रेडर्स|ट्रेडिंग|एंटरप्राइज़?(?:ेज)?|इंटरप्राइज़?(?:ेज)?|इंडस्ट्रीज़?|ज्वैलर्स|ज्वेलर्स|टेक्सटाइल्स?|प्रा\\. ?लि|(?:অ্যান্ড|এন্ড|এণ্ড) (?:সন্স|ব্রাদার্স|কোং)|ব্রাদার্স|ট্রেডার্স|এন্টারপ্রাইজ`;

/** What a firm does, right behind who it is called after and with a capital; no goods, which stand behind somebody in any sentence. */
export const TRADES_BEHIND = `interiors flooring floors bakery bakeries joinery carpentry plumbing roofing catering caterers photography consulting consultants consultancy motors autos florist florists opticians optometry dentistry orthodontics landscaping landscapes scaffolding upholstery jewellers jewelers lettings haulage coaches builders decorators electrical plastering tiling stables kennels veterinary solicitors attorneys architects surveyors realty butchers fishmongers grocers stationers tailors cleaners brewing brewery ceramics textiles denim millinery confectionery ironmongery glazing solar constructions fabrications printers
  floristik elektrotechnik gartenbau landschaftsbau metallbau holzbau ofenbau hochbau tiefbau immobilien fotografie tischlerei schreinerei zimmerei malerbetrieb spedition landtechnik fahrschule weinbau haustechnik hausverwaltung steuerberatung bestattungen raumausstattung gebäudetechnik fliesenlegerei kältetechnik fahrzeugbau maschinenbau
  plomberie coiffure immobilier traiteur paysage maçonnerie rénovation toiture couverture menuiserie charpente ébénisterie électricité ambulances pompes
  construcciones reformas joyeros abogados inmobiliaria asesores arquitectos decoración carpintería jardinería pinturas instalaciones
  arredamenti costruzioni impianti immobiliare autotrasporti autofficina gioielli serramenti onoranze edilizia
  construções imóveis advogados decorações arquitetos serralharia canalizações
  interieur interieurs schilderwerken installaties makelaardij dakwerken loodgieters tuinen bouw stukadoors metaalbewerking fietsen tweewielers
  inredning bygg måleri snickeri fastigheter redovisning trädgård plåtslageri åkeri byg tømrerfirma malerfirma murerfirma byggefirma regnskap rørleggerbedrift anlegg
  stolarstwo budownictwo nieruchomości meble transport usługi instalacje stavby truhlářství instalatérství nemovitosti stolárstvo stavebniny
  virágüzlet fodrászat cukrászda pékség autószerviz ügyvédi építőipari virágbolt
  construct impex instal instalații mobilier confecții
  inşaat nakliyat tekstil gıda mobilya otomotiv turizm mühendislik ticaret elektrik sigorta emlak kuyumculuk mimarlık hukuk tarım hayvancılık
  буд трейд агро логистик логістик строй инвест інвест групп груп трейдинг девелопмент ремонт
  κατασκευές τουριστική μεταφορές εμπορική τεχνική`;

/** What a firm is, right before who it is called after, alone or with a word of its kind between ("Zakład Stolarski …"). */
export const TRADES_BEFORE = `zakład zaklad warsztat pracownia kancelaria sklep hurtownia kwiaciarnia piekarnia cukiernia salon gabinet stolarnia
  truhlářství truhlárstvo zahradnictví autoservis autodoprava klempířství instalatérství stolárstvo květinářství pekařství řeznictví
  kukkakauppa autokorjaamo kahvila kampaamo parturi leipomo rakennusliike putkiliike maalausliike sähköliike tilitoimisto asianajotoimisto konditoria
  loodgietersbedrijf schildersbedrijf aannemersbedrijf bouwbedrijf bakkerij slagerij garagebedrijf hoveniersbedrijf installatiebedrijf bloemisterij kwekerij notariskantoor makelaardij
  schreinerei tischlerei zimmerei bäckerei metzgerei fleischerei malerbetrieb dachdeckerei gärtnerei kanzlei steuerkanzlei steuerbüro autohaus weingut elektrofirma baufirma sanitätshaus fahrschule hofladen
  menuiserie boulangerie boucherie charcuterie garage serrurerie plomberie maçonnerie ébénisterie cabinet étude pâtisserie pépinière
  carpintería ferretería panadería floristería taller talleres bodegas construcciones muebles notaría joyería peluquería
  falegnameria carrozzeria officina panificio macelleria pasticceria ferramenta autofficina oreficeria tipografia sartoria termoidraulica vivaio
  carpintaria padaria marcenaria serralharia oficina construtora floricultura imobiliária
  snickeri snickerifirma målerifirma byggfirma bageri åkeri plåtslageri bilverkstad trädgårdsmästeri malerfirma murerfirma tømrerfirma tømrermester blikkenslager elektrikerfirma rørleggerfirma gartneri
  asztalos pékség cukrászda autószerviz ügyvédi
  tâmplăria brutăria florăria cofetăria cabinetul atelierul
  мебельная столярная пекарня автосервис ателье мастерская майстерня кондитерская магазин кафе`;

/** Of dense scripts: what stands before, and right behind, a name that is a firm's. */
export const DENSE_BEFORE =
  "株式会社|有限会社|合同会社|合資会社|医療法人|税理士法人|주식회사|유한회사|\\(주\\)|㈜|㈱|\\(株\\)";
export const DENSE_BEHIND = `商店|商会|商會|商事|工務店|工業|建設|製作所|製菓|製麺|物産|薬局|医院|歯科|眼科|内科|クリニック|書店|酒店|酒造|農園|電機|電器|運輸|印刷|鮮魚|青果|株式会社|有限会社|㈱|五金|商行|饭店|餐馆|诊所|律师事务所|超市|工作室|便利店|烘焙|小吃|米粉|面馆|服装店|花店|药店|(?:[\\p{Script=Han}]{0,8})有限(?:责任)?公司|(?:[\\p{Script=Han}]{1,6})(?:股份公司|集团)|식품|떡집|설렁탕|국밥|김밥|치킨|치과|의원|한의원|내과|안과|약국|부동산|상회|상사|미용실|헤어|베이커리|건설|산업|법률사무소|세무회계|세무사|정육점|철물점|꽃집|안경|유통|농원|건축사|제과|족발|칼국수|냉면`;
