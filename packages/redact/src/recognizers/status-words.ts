/**
 * Stems of what people say about a password or a user name instead of telling it ("is wrong", "ist gesperrt", "неверный").
 * Written by the project. Compared with the beginning of a folded word.
 */
import { fold } from "../scan/classes.ts";
import { stemTable } from "./stem-flags.ts";

const STEMS =
  `fail works worked incorrec inval false fals wrong correct right rejected refus accept expir requir blank empty weak strong short long chang reset forgot lost locked block disabled enabl unknown missing exist taken same differ assign declar
  secur safe protect encrypt hidden saved stored sent needed mandatory optional case allowed denied not no never always being
  beend utlogg inlogg innlogg utlogg avlogg indlogg udlogg avvis afvis nekad kirjautu wylogow zalogow odmow zamitn odhlas prihlas отклон відхил deconnect connecte abgemeld angemeld abgelehn desconect conectad disconnes conness uitgelog ingelog afgewez
  gesloten geslot geopend geschlossen geoffnet fermee ferme cerrad abierto chius aperto fechad aberto zamkniet otwart zavren otevren stangt oppet lukket stengt suljettu avoinna zarva nyitva inchis deschis zatvoren zaprt закрыт открыт зачинен відкрит затворен отворен κλειστ ανοιχτ kapali
  disconn insecur unsafe unauthor unencrypt forbid
  poprawn prawidlow spravn helyes oikein riktig corect aceea σωστ верн вірн правильн неправильн dogru benar צחיח נכון صحيح درست सही
  visib facultat obligator compulsor
  ungult ungueltig richtig sichtbar gesperr geander abgelauf vergess unbekannt vergeben notig erforderlich zuruck geschutz gespeichert leer korrekt nicht
  bloqu oubli inconnu erron mauvais expire perdu chang obligatoire correcte vide
  equivoc olvid caduc cambi desconoc perdi vacia valida segura
  errad invalid esquec alterad obrigator desconhec perdid vazia fraca
  errat giust esatt sbagliat scadut bloccat dimentic sconosc cambiat smarrit vuot obbligator corrett
  onjuist verkeerd ongeldig verlopen geblokkeer vergeten gewijzigd onbekend nodig verplicht leeg
  felaktig fel ogiltig sparrad glomt andrat okand kravs utgang
  forkert ugyldig udlobet sparret glemt aendret ukendt kraeves
  feil utlopt sperret endret ukjent
  vaar virheelli vanhentu lukit unohtu tuntemat
  nieprawidlow bledn niepoprawn zablokow wygasl zapomn zmienion nieznan zle wymagan
  nespravn chybn neplatn zablokov vyprsel zapom zmenen neznam
  helytelen hibas ervenytelen lejart zarol elfelejt ismeretlen
  gresit incorect invalid expirat blocat uitat schimbat necunosc
  грешн неправилн невалид изтекл блокира забрав променен
  неверн неправильн не недействи истек заблокир забы измен сброш устарел слаб
  невірн невдал недійсн прострочен заблоков забут змінен
  λαθοσ λανθασμεν εσφαλμεν ακυρ ληξ κλειδω ξεχασ αγνωστ
  yanlis hatali gecersiz suresi kilitl unut degis bilinm
  اشتباه نادرست منقضی ضعیف قوی
  خاطئ غير خطا منتهي مغلق نسيت
  שגוי לא פג נעול שכחתי
  गलत अमान्य बंद समाप्त भूल
  salah tidak keliru kedaluwarsa terkunci lupa
  sai khong het bi quen
  pogresn netocn neispravn istek zaklj zaborav
  reinitial genere enregistr memoris autoris permis permitid restablec guardad generad memorizz salvat consentit generat redefinid memorizad
  erlaubt hinterlegt toegestaan hersteld opgeslagen tillat tillad pakrev gendan nulstil tilbakestil lagret sparad aterstall genererad forlegad foraldrad
  estett sallittu tallennet palautet dozwolon zapisan przywrocon wygenerowan povolen obnoven ulozen engedelyez visszaall elment resetat
  valid валид odeslan εγκυρ kehtetu kehtiv saadetud establec modifi definit definid actualiz atualiz aggiornat necessar necesari encontrad encontrat desactiv desativ ajoute supprim
  vyzadov povinn nastaven obnoven obavez neophod mijenj zauzet uniq unik unic eindeut odzyskiw dodan ustawion usuniet
  задължит зает обовязков обовяз обов обавез заузет намерен обязательн занят зайнят уникал privalom obligat kohustuslik pakollin taytyy kotelez letilt
  mestilah wajib zorunl gerekl silinem υποχρεωτ απαιτ μοναδικ נדרש חובה الزامی अनिवार्य आवश्यक 다릅니다 필수 소문자 でなければ
  сохран восстанов разреш запрещ сгенер збереж віднов дозвол заборон згенер възстанов запазен разрешен αποθηκ επαναφ επιτρεπ kaydedil sifirlan`
    .split(/\s+/)
    // The letters of a word lose their marks, those of a stem do not.
    .filter((stem) => stem !== "" && fold(stem) === stem);

/** Short stems stand for whole words only. */
const said = stemTable([[1, STEMS.map((stem) => (stem.length <= 3 ? stem : `${stem}*`)).join(" ")]]);

export function isStatus(word: string): boolean {
  return said(word, 0, word.length) !== 0;
}
