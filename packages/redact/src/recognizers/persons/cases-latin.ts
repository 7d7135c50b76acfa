/** Polish, Czech, Slovak, Croatian, Serbian, Slovene, Lithuanian, Latvian, Finnish, Estonian, Hungarian and Turkish: what tells a name in any case of grammar. */
import { FIRST, LAST } from "../../scan/lexicon.ts";
import { edged } from "../edged.ts";
import { type Cases, words } from "./case-words.ts";

const BEFORE = words(`
  do od dla u z ze bez przez o na za przy wobec według wg przed między oprócz zamiast
  telefon numer numerem konto koncie adres mail e-mail poczta zamówienie zamówienia paczka paczkę przesyłkę przesyłka faktura fakturę rachunek umowa imię nazwisko podpis zgoda prośba odpowiedź wiadomość skarga zgłoszenie
  karta kartę karty hasło hasła urodziny imieniny wina winy imieniu kontakt kontaktu decyzja decyzję opinia opinii dowód paszport wniosek urlop zdjęcie dane login profil reklamacja reklamacji mężem żoną mamą tatą synem córką bratem siostrą szefem chodzi była był będzie obiecano prośbę spotkanie rozmowa rozmowie wizyta pokój mieszkanie samochód auto
  przekazać powiedzieć zapytać spytać poprosić oddać dałem dałam wysłać wysłałem zwrócić pieniądze widziałem widziałam spotkałem znam pytałem pytałam zawiadomić powiadomić odebrał odebrała podpisał podpisała dzwonił dzwoniła powiedział powiedziała napisał napisała
  kolega koledze koleżanka żona żonie mąż mężowi syn synowi córka córce brat bratu siostra siostrze mama tata teściowa babcia dziadek znajomy znajoma sąsiad sąsiadka szef szefowa kurier pani pan panią pana panu klient klientka pracownik to
  jsem jsme som sme sam smo od pro u bez s se k ke na podle přes za před mezi kromě místo po pri pre od pred podľa
  číslo účet adresa e-mail objednávka objednávku objednávky balík zásilka zásielka smlouva zmluva jméno meno podpis odpověď odpoveď zpráva správa stížnost
  kartu karta karty heslo hesla narozeniny narodeniny svátek meniny chyba vina jménem mene kontakt rozhodnutí názor pas průkaz žádost fotka profil login reklamace manželem manželkou synem dcerou bratrem sestrou jde byla byl bude slíbili schůzka rozhovor byt pokoj auto
  předejte odovzdajte vraťte peníze peniaze zeptejte spýtajte dal dala viděl viděla videl videla zavolejte řekněte povedzte potkal znám převzal převzala prevzal podepsal podepsala volal volala řekl řekla
  kolega kolegyně kolegyňa žena manželka manžel muž syn dcera dcéra bratr brat sestra máma mama táta otec babička děda přítel přítelkyně soused sousedka sused pan paní pán pani
  od za kod bez s sa prema na k pri zbog o pred preko po
  telefon broj račun narudžba narudžbe paket ugovor ime potpis odgovor poruka naročilo številka
  kartica karticu kartice lozinka lozinku lozinke rođendan imendan krivnja krivica greška ime kontakt odluka mišljenje putovnica zahtjev fotografija profil reklamacija radi bila bio bit obećali sastanak razgovor stan soba
  brez glede denar sem smo jaz naročila zahteva
  telefonul numărul adresa contul comanda coletul numele spuselor banii soția soțul fiul fiica prietena prietenul colega colegul lui pentru către fără cu pe
  javite vratite novac pitajte dao dala vidio vidjela čekamo nazovite recite upoznao stigao stigla potvrđeno potpisao potpisala zvao zvala rekao rekla povejte vprašajte vrnite
  kolega kolegica žena suprug supruga muž muž sin kći hčerka brat sestra mama tata prijatelj prijateljica susjed susjeda komšija gospa gospođa gospodin gospod
  iš be pas su pagal pasak nuo dėl už per prie ar bez par pie no pēc
  kortelė kortelę slaptažodis gimtadienis kaltė vardu kontaktas nuomonė pasas prašymas telefonas numeris užsakymas buvo žadėjo
  uz naudu vārdā
  perduokite grąžinkite pinigus paklauskite laukiame mačiau pasakykite nodejiet atdodiet pajautājiet gaidām redzēju
  žmona vyras sūnus dukra brolis sesuo kolega kolegė mama tėtis draugas draugė klientas tai sieva vīrs dēls meita brālis māsa kolēģis kolēģe
  päätöksen teki oli luvattiin ohjeet kyse syy yhteystiedot vastaanottaja allekirjoittaja saanko saada
  vaimoni mieheni tyttäreni poikani veljeni siskoni äitini isäni kollega kollegani ystäväni asiakas kuljettaja soitin puhuin kysykää kertokaa palauttakaa rahat odotamme tapasin näin lähettäkää tuli saapui vastausta viestin viesti maksu tämä
  naine mees tütar poeg vend õde kolleeg sõber ootame küsige öelge tagastage raha rääkisin
  keresse keressék keresd hívja hívják hívd fel vagy értesítse értesítsék kérdezze ismerem kerestem hívtam nézd kérem
  megbeszéltem ígérték kérhetem visszatérítés átvételkor döntést keresem ez azt küldjék adják hívják írják
  meg szóljanak kérdezzék várjuk láttam odaadtam vissza pénzt beszéltem kollégám feleségem férjem fiam lányom barátom barátnőm nővérem öcsém bátyám anyám apám köszönöm szomszédom ügyfelünk
  parayı eşim arkadaşım oğlum kızım annem babam kardeşim ablam abim komşum müşterimiz sayın
`);
const THINGS = words(`
  model modelu seria serii sklep sklepie sklepu kawiarnia restauracja restauracji serwis aplikacja aplikacji marka marki firma firmy ulica ulicy ulicę ul aleja plac placu stacja stacji metro hotel hotelu salon apteka bank banku auto film filmu książka piosenka miasto imienia sofa sofę łóżko krzesło sukienka sukienkę buty
  model modelu řada série obchod obchodě kavárna restaurace služba aplikace značka firma ulice ulici náměstí stanice hotel salon lékárna banka auto film kniha píseň město pohovka postel židle šaty boty
  trgovina trgovini kafić restoran aplikacija marka tvrtka ulica ulici trg stanica hotel salon ljekarna banka auto film knjiga pjesma grad
  modelis serija parduotuvė kavinė restoranas programėlė gatvė gatvės aikštė stotis viešbutis bankas filmas knyga miestas
  malli sarja kauppa kahvila ravintola sovellus katu tori asema hotelli pankki elokuva kirja kaupunki
  modell sorozat üzlet kávézó étterem alkalmazás utca tér állomás szálloda bank film könyv város
  model seri mağaza kafe restoran uygulama sokak cadde meydan istasyon otel banka film kitap şehir
`);
const LINKS = words(
  "i a ale lub czy że jak jeśli gdy gdzie bo wczoraj dzisiaj potem teraz a ale nebo že když kde protože včera dnes pak ali ili da ako kad gdje jer jučer danas ir bet kad jei nes vakar šiandien ja mutta että kun jos koska eilen tänään és de hogy ha mert tegnap ma ve ama ki çünkü dün bugün",
);
const DOES = edged(
  /^ (?:(?:nie|ne|nė|ei|nem|już|jeszcze|dziś|wczoraj|už|ještě|dnes|včera|je|još|već|jau|dar|on|jo|már|még|is|de|da) ){0,2}(?:dosta|otrzym|może|mógł|mogła|widzi|loguje|odpowi|odebra|wie|przysz|wysz|dzwoni|zadzwoni|obieca|powiedzia|mówi|prosi|zapłaci|zamówi|złoży|podpisa|przyję|wyjecha|choruje|na urlopie|jest na|pisze|napisa|czeka|pamięta|zapomnia|zgadza|dostáv|dostal|může|vid[íě]|přihlás|odpověd|ví |přiš|odeš|volal|zavol|slíbil|řekl|říká|prosil|zaplatil|objednal|podepsal|převzal|odjel|má dovolenou|píše|napsal|ček[áa]|pamatuje|zapomněl|prima|primi|može|vidi|odgov|zna |doš|otiš|zvao|zvala|obeća|rekao|rekla|moli|plati|naruči|potpisa|preuze|na odmoru|piše|čeka|sjeća|zaboravi|negauna|gavo|gali|mato|atsak|žino|atėjo|išėjo|skambin|paskambin|pažad|sakė|sako|prašė|sumokė|užsak|pasiraš|atostog|rašo|laukia|saa |sai |saanut|voi |pääs|vastas|tietää|tuli |lähti|soitt|lupas|sanoi|sanoo|pyysi|maks|tilas|allekirj|lomalla|kirjoit|odottaa|muistaa|unohti|kap|tud|lát|válaszol|jött|ment|hív|telefonál|megígér|mondta|mondja|kérte|fizet|rendel|aláír|átvett|szabadság|írta|ír |vár|emlékszik|elfelejt|alam|almad|arad|arayaca|dedi|söyle|istedi|öded|sipariş|imzala|izinde|yazd|bekliyor|hatırla|unut)/u,
);
/** "Virtasen mukaan", "Kovács szerint", "Saulės telefonas". */
const HAS = edged(
  /^ (?:(?:mukaan|kanssa|puolesta|nimissä|nimiin|luona|luokse|puhelin(?:numero)?|tilaus|tili|osoite|sähköposti|lasku|allekirjoitus|suostumus|asiakasnumero|vaimo|mies|salasana|syntymäpäivä|vika|yhteystiedo|kortti|kortille|kortilta|tunnus|sopimus|passi|puhelu|viesti|pyynnöstä|luvalla|poika|tytär|äiti|isä)(?!\p{L})|(?:sõnul|eest|nimel|käest|juures|telefon|arve|tellimus)(?!\p{L})|(?:szerint|telefonszáma|szabadságon|címe|számlája|rendelése|aláírása|nevében|péntekig|hétfőig|születésnapja|névnapja|férje|felesége|fia|lánya|jelszava|kártyájá\p{L}*|a kártyája|hibája|keresem|várom|kérésére|engedélyével|volt ott|elérhetősége|az elérhetőség\p{L}*|megígérte)(?!\p{L})|(?:telefons|pasūtījums|vārda|numurs|adrese|konts|paraksts|rēķins|sūtījums|parole)(?!\p{L})|(?:telefonas|telefono numeris|numeris|adresas|užsakymas|sąskaita|vardu|žodžiais)(?!\p{L}))/u,
);
const SAYS = edged(
  /^ (?:(?:mi|nam|mě|nám|mu|jej|je|sam|man|mums|nie|ne|ei|minulle|nekem|bana|bize) ){0,2}(?:obieca|zadzwoni|oddzwoni|dzwoni|powiedzia|podpisa|zapłaci|napisa|jest na urlopie|slíbil|sľúbil|zavola|řekl|povedal|podepsa|zaplatil|má dovolenou|obeća|obljub|nazva|pokli[cč]|rekao|rekla|rekel|potpisa|podpisa|na odmoru|na dopustu|lupas|soitti|sanoi|on lomalla|allekirj|megígér|hívott|felhívott|mondta|szabadságon|aláírt|írta|pažad|skambino|paskambin|sakė|atostog|apsol|zvan|teica|lubas|helistas|ütles|arayaca|söz verdi|dedi|söyledi|aradı|izinde|(?:\p{L}+ kadar )izinde|ödedi|imzala|e-posta al|mesaj at|a promis|a sunat|a spus|a scris|a plătit|a semnat|este în concediu)/u,
);
const ASKED = edged(
  /^, (?:proszę|prosz[ęe]|sprawdź|dziękuję|prosím|podívejte|děkuji|můžete|ďakujem|pozrite|molim|pogledajte|hvala|možete|prašau|pažiūrėkite|ačiū|lūdzu|paldies|katsokaa|olkaa|kiitos|voitteko|palun|vaadake|aitäh|kérem|nézze|köszönöm|lütfen|bakar|teşekkür)/u,
);
const WORD_NAME = edged(
  /^(?:(?:much|sikor|gos|bas|zos|kas|lišk|ljubic|sunčan|jagod|róż|malin|kalin|jaśmin|el|ol|al|ul|pogod|wiosn|květ|růž|věr|naděžd|zor|višnj|ruž|nad|dunj|vesn|rasa?|ras|aušr|dalia|rūt|eglė?|saulė?|eglės|zim|kub)(?:a|y|i|ę|ą|ie|zie|o|u|e|ě|ou|om|os|ai|ės|ei|ę|ės|es)?|l[ewv]+(?:a|u|em|owi|ie)?|lw(?:a|u|em|ie)|zając(?:a|owi|em)?|wilk(?:a|owi|iem|u)?|mr(?:óz|oz)(?:a|owi|em|ie)?|lis(?:a|owi|em)?|kot(?:a|owi|em)?|dąb|dęb(?:a|owi|em)|vl[kc](?:a|ovi|u|em)?|mráz(?:e|ovi|em)?|vuk(?:a|u|om)?|horvat(?:a|u|om)?|vilk(?:as|o|ui|ą|u|s|a|am)|(?:bērziņ|kalniņ|ozoliņ|liepiņ|ozol|liep|kalns|kaln|aij|saulcerīt)(?:š|s|a|am|u|ai|as|es|ei|i)?|medved(?:a|u|om)?|(?:jüri|õie|ülle|virve|toomas|tamm|kask|kase|saar|mägi)(?:t|le|lt|ga|e|ele|et|iga)?|gintar(?:as|o|ui|ą|u)|kazlausk(?:as|o|ui|ą|u)|mu(?:sze|szy)|kovač(?:a|u|em|om)?|satu(?:a|n)?|sadu(?:n|lle|lta|lla|sta)|lumi(?:n|lle|a|lta|lla|sta)?|meri(?:n|lle|ä|ltä|llä|stä)?|tuuli(?:n|lle|a|lta)?|onni(?:n|lle|a|lta)?|toivo(?:n|lle|a|lta)?|ilta|illa(?:n|lle|lta)|iltaa|taimi(?:n|lle|a|lta)?|päivi(?:n|lle|ä|ltä)?|aamu(?:n|lle|a|lta)?|rauha(?:n|lle|a|lta)?|virág(?:nak|ot|gal|hoz|tól|ról)?|hajnal(?:nak|t|lal|hoz|tól|ról)?|farkas(?:nak|t|sal|hoz|tól|ról)?|győző(?:nek|t|vel|höz|től)?|rózsa|rózsá(?:nak|t|val|hoz|tól)|csilla|csillá(?:nak|t|val)|deniz|güneş|çiçek|umut|yıldız|bahar|kaya|demir|barış|deniz|yağmur|toprak|savaş|aslan|bulut|eylül)$/u,
);
const FAMILY_CASE =
  /^\p{Lu}\p{Ll}{2,}(?:(?:sk|ck|dzk)(?:iego|iej|iemu|ą|im)|ov(?:é|ou|ej)|(?:[a-zäöå]+[aeiouyäö]s(?:en|ella|ellä|elle|elta|eltä|een))|(?:[a-zäöå]+is(?:tä|ta|een|eltä|elta))|ausk(?:o|ui|ą|u)|ien(?:ės|ei|ę))$/u;

export const LATIN_CASES: Cases = {
  before: BEFORE,
  things: THINGS,
  links: LINKS,
  does: DOES,
  has: HAS,
  says: SAYS,
  asked: ASKED,
  wordName: WORD_NAME,
  familyCase: FAMILY_CASE,
  stems: FIRST | LAST,
};
