/** Words that some recognizer begins at, ordinary as they are: "as mara_o", "PO Box 12", "APO AA 61487", "seed phrase: …", "log in with …". */
import { addWords, KEYWORD } from "../scan/lexicon.ts";

addWords(
  "as als como comme come som jako account box apo fpo dpo postfach postboks postbus apartado casilla security secret seed phrase alarm keysafe lockbox safe gate log sign anmelden eingeloggt zugang connecter connexion sesión acceso accesso inloggen logga zaloguj logowanie вход giriş zelle bizum guichet rib abi entidad screen display player kao under unter changed changé cambio gewijzigd ändrat bytt schimbat geändert puse entra entrar signed move moving transfer",
  KEYWORD,
);
// Whose an account is.
addWords(
  "pemilik titular titulaire intestatario rekeninghouder kontoinhaber inhaber kontoinnehavare właściciela धारक",
  KEYWORD,
);
addWords("goes words whoami snmp publickey auth session sessions", KEYWORD);
// Commands that take logins.
addWords("sudo su ssh sftp curl wget docker podman helm svn mount crontab", KEYWORD);
