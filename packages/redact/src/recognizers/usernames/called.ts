/** What users, moderators and players are called, where a dot or a figure makes a handle of it: "a mod called dusk.ferret", "un usuario llamado lobo.gris". */
import type { Context } from "../context.ts";
import { inCode } from "../source-code.ts";
import { isIdentifierWord } from "./identifier-words.ts";
import { isSystemUser } from "./system-users.ts";

export const CALLED_WORDS =
  "called named nicknamed namens genannt nommé nommée appelé appelée surnommé llamado llamada chiamato chiamata chamado chamada genaamd kallad kallas heter hedder kaldt kaldet kalt nazwie nicku nickiem nazywa jménem jmenuje přezdívkou menom zvaný nevű nimeltä niminen numit numită pe под именем ником ником ніком ім'ям никнеймом имени името ime imenom nadimkom zvan όνομα ονόματι λέγεται adlı isimli bernama tên vardu vārdā nimega باسم اسمه بالاسم בשם";
const ACTOR =
  /(?<!\p{L})(?:users?|mods?|moderators?|admins?|players?|members?|accounts?|profiles?|sellers?|buyers?|hosts?|trolls?|streamers?|bots?|hackers?|scammers?|poster|commenter|someone|somebody|some(?: \p{L}{2,8})? (?:guy|kid|dude|idiot|person|jerk)|guy|dude|person|Nutzer(?:in)?|Benutzer(?:in)?|User(?:in)?|Mod(?:erator(?:in)?)?|Spieler(?:in)?|Mitglied|Account|Konto|Verkäufer(?:in)?|jemand(?:en|em)?|utilisat(?:eur|rice)|modérat(?:eur|rice)|joueu(?:r|se)|membre|compte|vendeu(?:r|se)|quelqu['’]un|gars|usuari[oa]|moderador[ae]?|jugador[a]?|miembro|cuenta|vendedor[a]?|alguien|utente|moderator(?:e|rice)|giocat(?:ore|rice)|membro|venditore|qualcuno|tizio|utilizador[a]?|usuári[oa]|jogador[a]?|conta|alguém|gebruiker|speler|lid|iemand|användare|spelare|medlem|konto|någon|bruger|spiller|bruker|noen|nogen|käyttäjä|pelaaja|joku|użytkownik\p{L}{0,2}|moderator\p{L}{0,2}|gracz\p{L}{0,2}|kont\p{L}{1,2}|ktoś|uživatel\p{L}{0,2}|hráč\p{L}{0,2}|někdo|používateľ\p{L}{0,2}|niekto|felhasználó\p{L}{0,2}|játékos|valaki|utilizator\p{L}{0,2}|jucător\p{L}{0,2}|cineva|пользовател\p{L}{1,3}|юзер\p{L}{0,2}|модер(?:атор)?\p{L}{0,2}|игрок\p{L}{0,2}|аккаунт\p{L}{0,2}|кто-то|користувач\p{L}{0,2}|грав[еоц]\p{L}{1,3}|хтось|потребител\p{L}{0,2}|играч|някой|korisnik\p{L}{0,2}|igrač\p{L}{0,2}|uporabnik\p{L}{0,2}|χρήστης|παίκτης|κάποιος|kullanıcı|oyuncu|biri|pengguna|pemain|người dùng|vartotojas|lietotājs|kasutaja|مستخدم|لاعب|משתמש|שחקן)(?: [\p{L}\p{M}]{1,10}){0,3} $/iu;
const HANDLE =
  /^(?: (?:himself|herself|themselves|itself|sich|is|as|als|à|mit namen))? ["'“„«@]{0,2}((?=[a-z\d_.]*(?:[._]|\d))[a-z][a-z\d]{0,19}(?:[._][a-z\d]{1,19}){0,4}_?)(?=["'”»]?(?:[\s,;:!?)]|\.(?:\s|$)|$))/iu;
const NO_HANDLE =
  /\.(?:exe|dll|js|ts|html?|php|png|jpe?g|gif|log|txt|pdf|docx?|xlsx?|csv|json|xml|ya?ml|zip|com|org|net|io|dev|bat|sh|py|app|apk|msi)$|^v?\d|^[a-z]{1,2}\d{1,3}$/i;

/** Behind such a word, token `k`. */
export function calledHandle(ctx: Context, k: number): void {
  const { text, start, end } = ctx.scan;
  const [at, from] = [start[k] as number, end[k] as number];
  const hit = HANDLE.exec(text.slice(from, from + 72));
  if (hit === null || !ACTOR.test(text.slice(Math.max(0, at - 60), at))) return;
  const value = hit[1] as string;
  if (NO_HANDLE.test(value) || isSystemUser(value) || inCode(ctx.scan, from)) return;
  if (value.split(/[._]/).every(isIdentifierWord)) return;
  const to = from + hit[0].length;
  ctx.emit(to - value.length, to, "USERNAME", 0.84, "username-called");
}
