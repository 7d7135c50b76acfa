/**
 * What the words of a question say is wanted, by stems in the languages of support: "Na jaki adres wysłać?", "Milyen címre küldjük?".
 * A question is put in as many ways as there are people; the words for what it is for are few.
 */
import { stemTable } from "../../recognizers/stem-flags.ts";
import { fold } from "../../scan/classes.ts";

/** A name; who somebody is. */
export const S_NAME = 1 << 0;
export const S_WHO = 1 << 1;
/** Where, with a word for living, sending or standing; and the parts of an address by themselves. */
export const S_WHERE = 1 << 2;
export const S_LIVES = 1 << 3;
export const S_PLACE = 1 << 4;
export const S_TOWN = 1 << 5;
/** A telephone; a number, with a word for calling. */
export const S_PHONE = 1 << 6;
export const S_NUMBER = 1 << 7;
export const S_CALL = 1 << 8;
export const S_LOGIN = 1 << 9;
export const S_ID = 1 << 10;
export const S_DEVICE = 1 << 11;
/** Firms and goods: who makes or sells it is nobody. */
export const S_FIRM = 1 << 12;
export const S_BANK = 1 << 13;
export const S_BIRTH = 1 << 14;
export const S_PLATE = 1 << 15;

/** Whole words, and stems. */
const WORDS: ReadonlyArray<readonly [bit: number, words: string]> = [
  [
    S_NAME,
    `name names surname* lastname firstname namen nachnam* vorname* familienname* naam voornaam* achternaam* familienaam nom noms prenom* nombre nombres apellid* nome nomes
    cognome sobrenome apelido namn efternamn* fornamn* navn fornavn* etternavn* efternavn* mellomnavn initials initialen initiales iniziali iniciales iniciais inicialy inicjal* voorletter* инициал* ініціал* nimi nimea nimesi nimenne sukunim* etunim* eesnimi perekonnanimi imie imieniem nazwisk* jmen* prijmeni
    priezvisk* neve nevet nev nevere neven vezetekn* keresztn* numele prenumele nume ime imena prezime* priimek фамили* имя имени отчеств* фио прізвищ* ім'я імя
    презиме фамилн* ονομα ονοματ* επωνυμ* ονοματεπωνυμ* isim ismi* ismini* adi adiniz* soyad* nama namanya vards uzvards vardas pavarde cognoms представьт* представт*`,
  ],
  [
    S_WHO,
    `who whose whom who's someone somebody jemand quelqu'un alguien alguem qualcuno iemand nagon nogen noen joku ktos nekdo valaki cineva netko biri birisi кто-то хтось wer wem wen wessen qui quien quienes quem wiens vem vems hvem kuka kenen kenelle ketka kto kogo komu kdo koho ki kinek cine cui tko koga kome
    кто кого кому кем хто кой кого чий чия чье чьё ποιος ποιον ποιανου kim kimin kime kime* siapa`,
  ],
  [
    S_WHERE,
    `where wo wohin ou donde adonde dove onde aonde waar waarheen var vart hvor hvorhen missa minne gdzie dokad kde kam hol hova unde gdje kamo где куда де куди къде накъде που nerede nereye nerde dimana kemana mana`,
  ],
  [
    S_LIVES,
    `live lives living exactly genau exactement exactamente exatamente esattamente precies dokladnie dokladne pontosan talalhato van afla este liegt ligger situe ubicad* точно deliver* send sent ship shipped install* located staying stay pick collect collected collection drop bring gone post visit should shall
    soll sollen sollte geht wohn* liefer* schick* send* bring* zustell* steht stehen befind* hin abhol* habit* livr* envo* exped* adress* depos* dois doit faut viv* envi* entreg* llev* queda* encuentr* dejar* recog*
    abit* consegn* spedi* mand* trova vive ritir* mor* fica residir reside levar woon* lever* bezorg* stuur* sturen staat sta breng* bor skick* skicka sta staende leverer* sende levere asu* toimit* lahet*
    переадрес* перенаправ* mieszka* dostarcz* wysl* wysyl* przyw* przysl* stoi stoj* bydl* byv* doruc* posl* posil* lak* kuld* szallit* vigy* locui* trimit* trimet* livr* aduc* ziv* stan* dostav* salj* posalj* saljem*
    жив* вез* привоз* достав* отправ* привез* присла* находит* прожива* подъех* мешка* надісл* надсил* відправ* везти привезти изпра* достави* μεν* στειλ* παραδ* στελν* otur* gonder* teslim kal* birak* tinggal kirim* antar* diantar`,
  ],
  [
    S_PLACE,
    `verbrauchsstelle* lieferstelle* abnahmestelle* anschlussadress* zustelladress* aflever* leveringsadress* leveransadress* käyttöpaikk* kayttopaikk* toimitusosoit* address* adress* adres* anschrift* lieferanschrift lieferadress* rechnungsadress* wohnadress* direccion* domicilio* indirizz* enderec* morada cim cime cimet cimre cimen lakcim* szallitasi osoite* osoitt* osoitteesi adresa adresu
    адрес* διευθυνσ* alamat* street* straße* strasse* strassenname rue calle ulic* улиц* вулиц* οδος gata gatan gade vej vei veg gate katu utca strada sokak jalan hausnummer* huisnummer* husnummer* hazszam* civico apartment flat floor
    torre torres departamento* depto edificio bloque portal escalera bloco andar fracao building tower suite escalier batiment stiege uppgang opgang oppgang wohnung* stockwerk etage piso interno scala appartement byt kvartiru квартир* подъезд* під'їзд* этаж* lakas* emelet* daire kapi`,
  ],
  [
    S_TOWN,
    `town city village localite ort ortschaft wohnort stadt ville commune ciudad localidad poblacion municipio citta comune cidade localidade woonplaats plaats plaatsnaam postort poststed kaupunki kunta miast* miejscowosc* mesto obec telepules* varos* oras* localitat*
    poczta poczty grad город* городе населенный населённый місто місті населений град πολη sehir ilce kota kecamatan`,
  ],
  [
    S_PHONE,
    `phone phones telephone* cellphone telefon* telephon* handy handynummer mobil* mobile cell cel celular movil cellulare gsm puhelin* komork* телефон* моб моб. мобильн* мобільн* κινητ* τηλεφων* cep hp whatsapp zap wa hotline tlf tel`,
  ],
  [
    S_NUMBER,
    `number numbers nummer* numer* numero* numeros szam szamot szamon broj* номер* αριθμ* numara* nomor cislo cisle cislu numar* numarul`,
  ],
  [
    S_CALL,
    `call calls called him her them haar hem henne honom hende ham ihm dela dele jej niego niej ring reach reached contact contacted text anruf* angeruf* erreich* zuruckruf* kontakt* appel* rappel* joindre joint contact* llam* marc* localiz* chiam* richiam* contatt* lig* retorn* bel bellen belt gebeld bereik* terugbel* ringa ringe
    soitt* tavoit* zadzwon* oddzwon* dzwon* zavol* volat volam* hiv* hivj* visszahiv* eler* suna sun* nazv* zvat позвон* перезвон* звон* связ* дзвон* подзвон* передзвон* зателеф* обад* свърж* καλεσ* τηλεφωνησ* αραγ* ara* hubung* dihubung*`,
  ],
  [
    S_LOGIN,
    `username* identifiant* identificant* usernames login logins usuario* utente utilisateur* gebruikersnaam* benutzernam* benutzerkennung* anmeldenam* anmeldekennung loginnam* brugernavn* brukernavn* anvandarnamn* kayttajatunnu* kayttajanim* tunnuksella uzytkownik* uzivatelsk* felhasznalon*
    utilizator* korisnick* логин* пользовател* користувач* потребителск* χρηστη kullanici pengguna nickname* nick pseudo gamertag prihlasen* prihlaseny zalogowan* angemeldet eingeloggt ingelogd inloggad innlogget handle screenname spielernam* apodo apelido`,
  ],
  [
    S_ID,
    `social sozialversicherungs* documento* leerling* matrikel* mitgliedsnummer* lidnummer* medlemsnummer* patientennummer* versichertennummer* versicherungsnummer* adherent* matricule rijksregister* insz curp nif cedula* dni ausweis* personalausweis* dowod* dowodu obcank* identit* osobn* identifikac* паспорт* документ* legitimation* legitimatie* personnummer*`,
  ],
  [
    S_DEVICE,
    `serial serials seriennummer* seriov* seryjn* asset imei sarjanumer* серийн* серійн* sorozatsz* gyariszam* σειριακ*`,
  ],
  [
    S_BIRTH,
    `birth birthday birthdate born dob geburts* geboren geboort* naissance nee nacim* nacio nascim* nascit* nato nata fodelse* fodd fodsel* fodt syntym* urodz* naroz* naroden* szulet* nastere nascut rođen* rojstv* рожден* родил* народж* раждане роден* γεννησ* γεννηθ* dogum* lahir sinh`,
  ],
  [
    S_FIRM,
    `provider* reseller* manufacturer* maker supplier* carrier seller sells sold shop store anbieter* hersteller* handler* verkaufer lieferant* fournisseur* fabricant* vendeur operateur proveedor* fabricante vendedor operador operadora fornitore produttore venditore gestore fornecedor
    leverancier fabrikant verkoper leverantor tillverkare leverandor* produsent toimittaja valmistaja dostawc* producent* sprzedawc* dodavatel* vyrobc* prodejc* szolgaltat* gyarto furnizor producator proizvodac dobavljac производитель* провайдер* продав* виробник* провайдер доставчик производител
    saglayici uretici satici penjual produsen app bank banque banco banca bedrijf firma* company compan* foretag* empresa azienda firme societe компани* компані* versicherung* insurer versicherer`,
  ],
  [
    S_PLATE,
    `plaka* plaque immatricul* kennzeichen* targa targhe kenteken* rejestrac* spz rendszam* номерзнак* госномер* nummerskylt* nummerplade* skiltnummer*`,
  ],
  [S_BANK, `rib bic kontoverbind* bankverbind* kontonummer* kontonumer* rekeningnummer* szamlaszam*`],
];

const flagsOf = stemTable(WORDS);
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;
/** Who is asked for at the head of a clause or as its last word; further in "qui" is "which". */
const HEAD = 3;

/** Another question begins behind it. */
const JOINS = new Set("and und et y e en og och i a ja es si και ve dan i u и а та".split(" "));

/** The bits of all words of a question. Linear: each word is looked up once for each length a stem has. */
export function stemsOf(question: string): number {
  let bits = 0;
  let words = 0;
  let from = 0;
  const text = fold(question);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (JOINS.has(word) || /[.?!,;:¿¡)\n]/.test(text.slice(from, index))) words = 0;
    from = index + word.length;
    words++;
    const own = stemBits(word);
    bits |= words <= HEAD || /^\s*(?:[?;.!؟]|$)/.test(text.slice(from, from + 3)) ? own : own & ~S_WHO;
  }
  return bits;
}

function stemBits(word: string): number {
  // "l'adresse", "d'immeuble".
  return flagsOf(word, 0, word.length) | (word.indexOf("'") === 1 ? flagsOf(word, 2, word.length) : 0);
}
