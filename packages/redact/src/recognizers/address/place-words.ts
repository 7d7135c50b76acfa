/** Words that addresses are told in, for the languages of support. */
import { wordSet } from "../../scan/word-sets.ts";

/** What a house, its parts and what stands beside it are called. */
export const OF_PLACE = wordSet(
  `house cottage smithy rectory vicarage bungalow schoolhouse stables forge croft grange manor lodge farm barn flat apartment floor block tower building unit gate corner opposite behind beside beneath above upstairs downstairs landmark church mosque temple school station market shop bridge pharmacy stall roundabout junction estate village hamlet lane road street avenue stage plot compound villa
  haus hof hinterhaus vorderhaus stock etage stiege tür top links rechts hinter neben gegenüber kirche bahnhof dorf ortsteil bauernhof gehöft
  maison ferme immeuble bâtiment étage porte escalier appartement face derrière près côté chapelle église mairie gare lieu-dit lieudit hameau village impasse chemin villa résidence
  casa finca edificio piso planta puerta torre manzana mza lote lt cuadras cuadra frente detrás lado esquina entre iglesia parque plaza semáforo rotonda mercado privada priv colonia barrio vereda kilómetro sector urbanización apartamento departamento depto portón pulpería cancha
  casa prédio bloco andar apartamento apto fundos frente atrás perto ao-lado esquina igreja praça posto quadra qd conjunto cj lote sítio chácara fazenda bairro travessa beco vila km esq r/c
  casa palazzo palazzina scala interno piano dietro davanti accanto vicino fronte chiesa contrada frazione località borgata cascina podere vicolo snc stazione
  huis boerderij verdieping etage achter naast tegenover kerk molen station woonboot dijk hof appartement
  gård gården hus huset våning våningen trappa trappor uppgång bakom bredvid mittemot kyrkan kyrka bakeri bageren butiken torp stuga stugan ladan vägen bruk byn innerst ytterst ovanför över
  hus huset gård gården etasje etage sal tv th mf bak bagved ved siden overfor over kirken kirke butikken skolen veien vejen innerst grenda bygda oppgang opgang bageren
  talo tila kerros rappu asunto takana vieressä vastapäätä kirkko kirkon koulun kaupan kylä mökki piha pihan
  talu küla maja korrus taga kõrval vastas kirik kooli poe vald maakond
  māja mājas dzīvoklis stāvs aiz blakus pretī baznīca pagasts pag ciems novads nov viensēta
  namas butas aukštas už šalia priešais bažnyčia kaimas sodyba seniūnija sav raj vienkiemis
  dom blok klatka piętro mieszkanie za obok naprzeciwko koło kościół kościołem sklepem wieś gmina gm osiedle os przysiółek leśniczówka parter poddasze brama
  dům panelák patro vchod byt za vedle naproti kostel kostelem hospodou obec ves chata osada č ev čp sídliště statek samota
  dom poschodie vchod byt za vedľa oproti kostol kostolom obec chata sídlisko samota
  ház emelet ajtó lépcsőház mögött mellett szemben templom tanya bolt falu telep dűlő hrsz alagsor földszint fsz víztorony udvar puszta
  casa bloc bl scara sc etaj et apartament ap spatele lângă vizavi biserica biserică școala sat satul comuna com judet jud curte poarta
  kuća zgrada ulaz kat sprat stan iza pored preko-puta nasuprot crkva crkve škola škole selo zaseok hiša nadstropje vas naselje cerkvi
  дом подъезд этаж квартира кв корпус корп строение стр за рядом напротив возле около храм церковь церкви магазина школы посёлок поселок пос село с деревня дер д хутор улица ул переулок пер проезд частный барак общежитие микрорайон мкр снт станица аул
  будинок під'їзд поверх квартира за біля навпроти поруч церква церкви школи село с смт хутір вул провулок гуртожиток
  къща блок бл вход вх етаж ет апартамент ап зад до срещу църквата училището село с махала квартал кв местност вила
  кућа зграда улаз спрат стан иза поред преко цркве село улица
  σπίτι πολυκατοικία όροφος διαμέρισμα πίσω δίπλα απέναντι εκκλησία πλατεία χωριό οικισμός ισόγειο ημιώροφος
  ev apartman apt blok kat daire no mah mahallesi mahalle sok sokak cad cadde arkası yanı karşısı üstü altı cami camii okul market köy köyü site sitesi giriş zemin
  rumah gang gg rt rw blok no belakang depan samping sebelah masjid mesjid pasar dusun desa kampung kampong lorong lot kec kel perumahan komplek lantai kost kontrakan taman jalan jln
  bahay kanto tapat likod tabi simbahan palengke barangay brgy purok sitio kalye palapag
  nyumba mtaa karibu nyuma mbele kanisa msikiti soko kijiji ghorofa
  hẻm ngõ ngách đường phường quận xã ấp thôn tổ khu chung cư tầng căn hộ sau cạnh đối diện chợ gần kiệt xóm
  hús bær hæð bak við kirkjuna sveit
  بيت فيلا شقة عمارة الدور الطابق خلف بجانب أمام مقابل قرب مسجد المسجد مدرسة حي شارع برج مجمع قرية سوق
  خانه پلاک واحد طبقه پشت کنار روبروی مسجد کوچه خیابان بلوک محله روستا شهرک
  בית דירה קומה כניסה מאחורי ליד מול בניין רחוב שכונה מושב קיבוץ וילה
  मकान घर फ्लैट मंजिल मंज़िल गली नं पास पीछे सामने मंदिर मस्जिद स्कूल चौक मोहल्ला गाँव गांव वार्ड बस्ती नगर कॉलोनी
  বাড়ি বাসা তলা ফ্ল্যাট রোড পাশে পিছনে সামনে মসজিদ মন্দির বাজার গ্রাম গলি
  வீடு தெரு மாடி அருகில் பின்புறம் எதிரில் கோவில் ఇల్లు వీధి అంతస్తు పక్కన వెనుక ఎదురుగా గుడి`,
  "folded",
);
/** Articles and the like inside a clause. */
export const SMALL = wordSet(
  `the of to and in on at by from der die das den dem des am im an auf zu zur zum von vom und le la les de du des au aux et en l d el los las del al y a o os as do da dos das e ao no na em il lo gli i di della dei nel sul het een van op aan en i på av og ved til ja w z na przy nad pod od u v ve nad ke a az el și la din в на у с от до и со з та στο στη στην του της των και ve ile di ke yang na sa ng ya wa la kwa của và ở`,
  "folded",
);
