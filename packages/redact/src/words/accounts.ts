/** Words for accounts and for what is done to them, beside which the names of logins stand. Written by the project. */
import { addWords, KEYWORD } from "../scan/lexicon.ts";

/** Several accounts. */
export const ACCOUNTS = `users usernames logins accounts admins userids handles nicks operators benutzer benutzernamen benutzerkonten nutzer konten kennungen anmeldenamen
  utilisateurs comptes identifiants usuarios usuarias cuentas utenti utenze usuários contas gebruikers accounts inloggers gebruikersnamen användare
  användarna konton kontona brugere brugerne brugernavne konti brukere brukerne kontoer kontoene brukernavn tunnukset tunnuksia käyttäjät käyttäjätunnukset tilit
  użytkownicy użytkowników konta loginy uživatelé účty utilizatorii conturile`;
/** One account. */
export const ACCOUNT = `accès droits accesos permisos acessos accessi zugänge rechte toegang adgang tilgang åtkomst oikeudet user login account username userid principal actor operator benutzer benutzerkonto benutzerkennung kennung nutzer nutzerkonto konto zugang utilisateur compte identifiant
  usuario usuaria cuenta utente utenza account usuário usuária conta gebruiker gebruikersaccount användare användaren konto kontot bruger brugeren kontoen bruker brukeren
  tunnus käyttäjä tili użytkownik użytkownika uživatel uživatele utilizatorul`;
/** What is done to an account or to what it may do. */
export const ACCOUNT_DEEDS = `låsa öppna oplås odblokować odblokujcie odblokuj zablokować zablokujcie usuńcie odemknout odemkněte zablokujte smazat smažte разблокировать разблокируйте заблокируйте удалите розблокуйте заблокуйте luk lukke lukkes steng stenge stenges åbn åpne nulstil nullstill återställ resetta reset zurücksetzen réinitialiser restablecer redefinir impersonated ban kick kill revoke revoked disable disabled deactivate deactivated reactivate suspend suspended unlock unlocked offboard offboarded onboard deprovision provision impersonate impersonating
  deprovisioned delete remove removed sperre sperren gesperrt sperrt entsperre entsperren entsperrt deaktiviere deaktivieren deaktiviert löschen lösche freischalten désactiver désactivez
  désactivé débloquer débloquez bloquer bloquez supprimer supprimez révoquer révoquez suspendre desactivar desactiva desactive bloquear bloquea bloquee eliminar elimina desbloquear desbloquea revocar disattivare disattiva
  bloccare blocca sbloccare sblocca eliminare desativar desative bloquear bloqueie desbloquear excluir exclua remover deactiveren deactiveer blokkeren blokkeer deblokkeren deblokkeer verwijder
  verwijderen intrekken inaktivera avaktivera spärra stäng lås radera återkalla deaktiver deaktivere spær spærre lukk sperr sperre slett slette slet opphev låse poista lukitse sulje`;

// What one signs in as.
addWords(
  "tant ca ako kot като sebagai bằng kaip kā בתור olarak néven nevű adıyla contul fiók fiókot fiókom hesap hesabı akun аккаунт аккаунта аккаунту учётка учетка учётку акаунт акаунта профіль λογαριασμός λογαριασμό profile profil perfil profilo profiel profilen профиль logged как як ως nimellä tunnuksella ログイン サインイン アカウント 계정 로그인 접속 계정으로 登录 登錄 登入 登陆 账号 ล็อกอิน บัญชี เข้าสู่ระบบ लॉगिन लॉग खाता खाते під под pod instagram twitter facebook tiktok snapchat reddit github gitlab twitch linkedin mastodon bluesky youtube slack discord teams telegram signal whatsapp mattermost zulip matrix jira trello steam xbox",
  KEYWORD,
);
for (const words of [ACCOUNTS, ACCOUNT, ACCOUNT_DEEDS]) addWords(words, KEYWORD);
