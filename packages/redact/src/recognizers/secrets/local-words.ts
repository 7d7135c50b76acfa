/**
 * Secrets behind words of other scripts, and passwords of several words: "टोकन sess-4Kx_qq9Lz", "비번입력값=qwe7788!", "พาส sabai#8",
 * "sign=9A1F3E0B77C2D4", "vanha salasana hattu orava 31".
 */

import { EQUALS, LATIN } from "../../scan/classes.ts";
import { C_PASSWORD, COMMON, MONTH, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";

const TOKEN =
  /(?:टोकन|টোকেন|توكن|رمز الدخول|טוקן|令牌|トークン|토큰|โทเค็น|токен)["']? ?[:=]? ?["']?((?=[\w.-]*\d)[A-Za-z\d][\w.-]{7,80})(?![\w.-])/gu;
const PASSWORD =
  /(?:비번|비밀번호|암호|密码|密碼|口令|パスワード|暗証番号|พาสเวิร์ด|พาส(?!ปอร์ต)|รหัสผ่าน|पासवर्ड|পাসওয়ার্ড|كلمة السر|كلمة المرور|الباسورد|الباس|סיסמה|סיסמא|סיסמת|הסיסמה)[\p{L}\p{M}]{0,8} ?[:：=]? ?["']?((?=[!-~]*[A-Za-z])(?=[!-~]*\d)[A-Za-z\d][!-~]{4,39}?)(?=["'.,;]?(?:\s|$)|[^!-~])/gu;
const SIGNED = /(?<![\w-])(?:sign|sig|signature|hmac)["']?[=:]["']?([A-Fa-f\d]{12,128})(?![A-Za-z\d])/g;
const WHOSE =
  "old|new|my|current|previous|alte[ns]?|neue[ns]?|mein|ancien|nouveau|mon|vieja|nueva|mi|antigua|vecchia|nuova|mia|antiga|nova|minha|oude?|nieuwe?|mijn|gamla|nya|mitt|gamle|nye|min|vanha|uusi|stare|nowe|moje|staré|nové|régi|új|vechea|noua|stara|stari|novi|eski|yeni|старый|новый|мой|старий|новий|мій|стара|нова";
const WORD =
  "password|passphrase|passwort|kennwort|mot de passe|contraseña|clave|senha|wachtwoord|lösenord(?:et)?|adgangskode[n]?|passord(?:et)?|salasana|hasło|haslo|heslo|jelszó|parola|lozinka|geslo|şifre|пароль|парола";
const IS =
  "is|was|ist|war|est|era|es|é|è|is nu|is now|är nu|är|er nå|er|on|to|je|to je|es ahora|jetzt|nu|ora|teraz|now|это|це|:";
/** Two to four words in small letters and a number among them or behind. */
const SEVERAL = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${WHOSE}) (?:${WORD})(?: (?:${IS}))?|(?:${WORD}) (?:${IS}))[ :"'“„]{1,2}((?:\p{Ll}{3,12} ){1,3}\d{1,4}(?: \p{Ll}{3,12}(?= ?[.,;!?"”\n]| ?$))?)(?=["”'.,;!?\n]|$| (?:does|doesn|did|is|isn|ist|wird|geht|funkt|ne |nie |no |não |non |ei |inte |ikke |nem |nu |werkt|toimi|не |but|and|aber|und|mais|ale|mutta))`,
  "giu",
);

export function localWords({ scan: s, emit }: Context): void {
  if (!s.hasDigit) return;
  const { text } = s;
  const put = (pattern: RegExp, rule: string): void => {
    for (const hit of all(pattern, text)) {
      const end = hit.index + hit[0].length;
      emit(end - (hit[1] as string).length, end, "SECRET", 0.88, rule);
    }
  };
  // Words of other scripts than Latin.
  if (s.scripts >> (LATIN + 1) !== 0) {
    put(TOKEN, "token-told");
    for (const hit of all(PASSWORD, text)) {
      const at = hit.index + hit[0].lastIndexOf(hit[1] as string);
      emit(at, at + (hit[1] as string).length, "SECRET", 0.86, "password-told");
    }
  }
  if ((s.signs & EQUALS) !== 0) put(SIGNED, "signature");
  if ((s.cues & C_PASSWORD) !== 0)
    for (const hit of all(SEVERAL, text)) {
      const value = hit[1] as string;
      if (value.split(" ").some(isSaid)) continue;
      const at = hit.index + hit[0].lastIndexOf(value);
      emit(at, at + value.length, "SECRET", 0.8, "password-words");
    }
}

/** A word of forms and of what is told about passwords. */
const OF_PAGE =
  /^(?:reset|change|changed|expires?|expired|expiry|length|minimum|maximum|attempts?|days?|hours?|minutes?|weeks?|characters?|digits?|letters?|link|policy|error|code|version|step|page|after|before|within|every|until|for|with|from|since|than|least|about|only|older|tage|tagen|stunden|minuten|zeichen|wochen|seit|nach|jours|heures|caractères|depuis|après|días|horas|caracteres|desde|giorni|ore|caratteri|dopo|dias|dagen|uur|tekens|dagar|timmar|dage|timer|dager|päivää|dni|godzin|znaków|dnů|hodin|znaků|nap|napja|zile|ore|gün|saat|дней|часов|символов|днів|годин)$/u;
const isSaid = (word: string): boolean =>
  isStatus(word) ||
  OF_PAGE.test(word) ||
  ((wordBits(word, 0, word.length) & MONTH) !== 0 && (wordBits(word, 0, word.length) & COMMON) === 0);
