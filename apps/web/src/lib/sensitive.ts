/**
 * A small check of what a person is about to send, in the browser. The server redacts in earnest before anything is
 * stored; this only asks "did you mean to?" about the two things one pastes by mistake: passwords and card numbers.
 */
export type Suspicion = "password" | "card number" | "access key";

function luhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    let digit = Number(digits[digits.length - 1 - place]);
    if (place % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

function hasCard(text: string): boolean {
  for (const match of text.matchAll(/(?<!\d)[2-6]\d{3}(?:[ .-]?\d){9,15}(?!\d)/g)) {
    const digits = match[0].replaceAll(/\D/g, "");
    if (digits.length >= 13 && digits.length <= 19 && !/^(\d)\1+$/.test(digits) && luhn(digits)) return true;
  }
  return false;
}

const PASSWORD =
  /\b(?:pass(?:word|wort|phrase|code)?|pwd|passwd|kennwort|mot de passe|contrase[nñ]a|senha|wachtwoord|has[łl]o)\b\s*(?:is|ist|:|=|->|est|es)\s*["'“]?(?!\[SECRET)\S{4,}|パスワード\s*[::は=]\s*\S{4,}|密码\s*[::是=]\s*\S{4,}/iu;
const KEY =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}\b|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]+|\bxox[abprs]-[\w-]{10,}/;

/** What the text seems to hold, most grievous first; empty when it looks harmless. */
export function suspicions(text: string): readonly Suspicion[] {
  const found: Suspicion[] = [];
  if (PASSWORD.test(text)) found.push("password");
  if (hasCard(text)) found.push("card number");
  if (KEY.test(text)) found.push("access key");
  return found;
}
