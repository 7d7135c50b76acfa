/** Names of secrets in one word, as settings and the environment have them: "PGPASSWORD", "dbpass", "jwtsecret". */
import { addWords, C_PASSWORD, C_TOKEN } from "../scan/lexicon.ts";

const glued = (whose: string, what: string): string =>
  whose
    .split(" ")
    .flatMap((head) => what.split(" ").map((tail) => head + tail))
    .join(" ");

addWords(
  glued(
    "admin db database pg postgres oracle my mysql mssql sql mongo redis rabbit amqp mqtt smtp imap pop mail ldap bind ad ftp sftp ssh su sudo vnc rdp wifi wlan smb nas web http proxy auth login app api cert ssl tls key store keystore truststore master enable old new current confirm default guest service svc account user root repo git vpn ppp pppoe sip voip snmp router radius zip pdf",
    "password passwd passwort passphrase pwd pw",
  ),
  0,
  C_PASSWORD,
);
// "sshpass", "keypass", "newpass" are programs and the like.
addWords(
  glued(
    "admin db pg mysql sql redis smtp mail ldap bind ftp vnc smb http proxy auth user root ppp sip svc service sa",
    "pass",
  ),
  0,
  C_PASSWORD,
);
addWords("mysqlpwd kennwortneu kennwortalt passwortneu passwortalt", 0, C_PASSWORD);
addWords(
  glued("app consumer shared radius jwt cookie session webhook signing api auth access", "secret"),
  0,
  C_PASSWORD,
);
addWords(glued("app bot access auth refresh device user admin service push deploy", "token"), 0, C_TOKEN);
addWords(glued("master encryption signing shared auth account storage subscription deploy", "key"), 0, C_TOKEN);
