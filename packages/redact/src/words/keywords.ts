/** Words that some recognizer begins at, ordinary as they are: "as mara_o", "PO Box 12", "APO AA 61487", "seed phrase: …", "log in with …". */
import { addWords, C_RELEASE, C_VERSION, COMMON, KEYWORD } from "../scan/lexicon.ts";

addWords(
  "as als como comme come som jako account box apo fpo dpo postfach postboks postbus apartado casilla security secret seed phrase alarm keysafe lockbox safe gate log sign anmelden eingeloggt zugang connecter connexion sesión acceso accesso inloggen logga zaloguj logowanie вход giriş zelle bizum guichet rib abi entidad screen display player kao under unter changed changé cambio gewijzigd ändrat bytt schimbat geändert puse entra entrar signed move moving transfer",
  KEYWORD,
);
// Whose an account is.
addWords(
  "pemilik titular titulaire intestatario rekeninghouder kontoinhaber inhaber kontoinnehavare właściciela धारक",
  KEYWORD,
);
addWords("goes words whoami secrets snmp publickey auth session sessions", KEYWORD);
// Commands that take logins.
addWords("sudo su ssh sftp curl wget docker podman helm svn mount crontab", KEYWORD);
// Who is written to without a name: "Vážený zákazníku", "Шановний клієнте". Kept out of the training.
addWords(
  "kunde kunden kundin klant klanten client cliente clients clientes clienti utente utenti kund asiakas asiakkaat asiakkaamme kliencie klientko klienci użytkowniku zákazníku zákaznice zákazníci zákaznická uživateli ügyfelünk ügyfeleink vásárlónk partnerünk felhasználónk clientă müşterimiz müşterilerimiz kullanıcımız клиент клиенты покупатель пользователь клієнте клієнти клієнтко покупцю користувачу клиенте клиентке потребителю πελάτη πελάτες πελάτισσα pelanggan ग्राहक ग्राहकों לקוח לקוחה לקוחות عميلنا العميل عملاءنا العملاء عميلتنا kundesenteret kundecentret kundtjänsten",
  COMMON,
);
// What opens a sentence with its capital, and stands before a name: "Ohne Moritz", "Celui de Nancy", "Voiko Onni-tilauksen".
addWords(
  "ohne celui celle ceux celles lequel laquelle voiko voisiko voisitko voitteko onko saako tuleeko toimiiko tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun județ județul judeţ colour colours favourite horaria horário pokud witamy vítejte tervetuloa servicedesk tukitiimi",
  COMMON,
);
// Verbs that Urdu says in every other sentence.
addWords("بات رہی رہا رہے رہیں گئی گئے گیا ہوئی ہوا ہوئے ہوں کرتا کرتی کرتے", COMMON);
// Parts by the word for one that is put in their place.
addWords(
  "ricambio ricambi recambio recambios rechange reserveonderdeel reservdel reservdelen reservedel reservedelen varaosa varaosan varaosanumero alkatrész alkatrésszám ersatzteil ersatzteilnummer ersatzteilnr запчасть запчасти запчастина резервна ανταλλακτικό ανταλλακτικού",
  0,
  C_RELEASE,
);
addWords("релиз релиза релизе релизу реліз релізу", 0, C_VERSION);
