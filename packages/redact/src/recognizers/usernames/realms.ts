/**
 * Logins with the realm of a line's provider behind them, which no address has without a dot: "pppoe 5519083341@ttnet", "Login incorrect
 * (szabo.imre.2@vdsl)"; and handles behind the word for a messenger: "телега @pavel_online", "ig @lu.art", "@0xlena: yes" at the head of a line.
 */
import { isLetter, unitAt } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const REALM =
  /(?<=(?:pppoe|ppp|radius\w{0,2}|login|logins?|user(?:name)?|userid|usuario|utente|utilisateur|benutzer(?:name)?|gebruiker|användare|bruger|bruker|käyttäjä|użytkownik|uživatel|felhasználó|utilizator|kullanıcı(?: adı)?|логин|пользователь|ยูเซอร์|ผู้ใช้|アカウント|账号|계정|incorrect|failed for|identity|auth)["']?[ :=(["']{1,4})[\p{L}\d][\p{L}\d._-]{2,40}@[a-z][a-z\d-]{1,14}(?![\p{L}\d.@-]*\.\p{L})(?![\p{L}\d@])/giu;
const MESSENGER =
  /(?<=(?<!\p{L})(?:telega|telegram|tg|insta|instagram|ig|twitter|tiktok|snap|snapchat|discord|skype|viber|whatsapp|threads|mastodon|телега|телегу|телеге|телеграм[ме]?|тг|инста|инсте|инсту|вайбер|скайп|дискорд|телеграмі|інста|تلغرام|تيليجرام|انستا|סקייפ|טלגרם|אינסטגרם|टेलीग्राम|इंस्टा)(?: (?:is|ist|es|est|è|é|to|jest|handle|nick|konto|account|profil|adı))?[ :=]{1,3})@[A-Za-z\d][\w.]{2,31}(?![\w@])/giu;
const SPEAKER = /(?:^|\n)(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ -]{0,3})?@([A-Za-z\d][\w.-]{2,31}): (?=\S)/g;

/** What `REALM` ends in, as far as one label tells: most signs are a mail address's, with a dot behind it. */
const BEFORE_REALM = /@[a-z][a-z\d-]{1,14}(?![\p{L}\d@]|\.\p{L})/iuy;

function isBeforeRealm(text: string, at: number): boolean {
  BEFORE_REALM.lastIndex = at;
  return BEFORE_REALM.test(text);
}

/** "user:password@localhost": a place for them. */
const NOBODYS =
  /^(?:user(?:name)?|pass(?:word)?|login|name|you|your\w*|root|admin|test)@|@(?:local\w*|host\w*|server|domain|example|db|database|machine|company|mail|email)$/i;

/** What WeChat gives whoever has chosen none. */
const GIVEN_ID = /(?<![A-Za-z\d_])wxid_[a-z\d]{6,24}(?![A-Za-z\d_])/g;

export function realms({ scan: { text, ats }, emit }: Context): void {
  if (text.includes("wxid_"))
    for (const { 0: hit, index } of all(GIVEN_ID, text))
      emit(index, index + hit.length, "USERNAME", 0.9, "username-given");
  if (ats.length === 0) return;
  if (ats.some((at) => isBeforeRealm(text, at)))
    for (const { 0: hit, index } of all(REALM, text))
      if (!NOBODYS.test(hit)) emit(index, index + hit.length, "USERNAME", 0.86, "username-realm");
  // A handle's sign stands behind no letter.
  if (!ats.some((at) => !isLetter(unitAt(text, at - 1)))) return;
  for (const { 0: hit, index } of all(MESSENGER, text))
    emit(index, index + hit.length, "USERNAME", 0.86, "username-handle");
  for (const { 0: hit, 1: name, index } of all(SPEAKER, text)) {
    const at = index + hit.lastIndexOf(name as string);
    emit(at, at + (name as string).length, "USERNAME", 0.82, "username-speaker");
  }
}
