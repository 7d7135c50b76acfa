/**
 * The first or the last figures of a secret: "the first two digits of my card password are 41", "카드 비밀번호 앞 두자리 72", "les deux derniers chiffres
 * de mon code sont 18".
 */
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

export const DIGITS_OF_WORDS =
  "digits digit numbers ziffern stellen zahlen chiffres dígitos digitos cifras cifre cijfers cyfry cyfra siffror siffrorna siffrene sifre cifre cifrene numeroa numerot číslice čísla číslic számjegy számjegye cifra cifru цифры цифри цифр цифрите цифре rakam rakamı hane hanesi haneleri ψηφία أرقام رقمين ספרות अंक digit số skaitmenys";
const SECRET =
  "(?:(?:card|bank|online|account|phone|app|sim|my|the|her|his|our|karten|konto|carte|bancaire|compte|tarjeta|carta|cartão|kaart|karty|kortet?|kort|карты|картки|картата|kart|kartımın)[ -]?){0,3}(?:password|passcode|pin(?:[ -]?code)?|code|secret|passwort|kennwort|geheimzahl|mot de passe|code secret|contraseña|clave|código|codice|senha|wachtwoord|pincode|hasła|hasło|pinu|pin-u|kodu|lösenord\\p{L}*|kode\\p{L}*|koden|adgangskode\\p{L}*|passord\\p{L}*|salasana\\p{L}*|hesla|kódu|jelszó\\p{L}*|parol\\p{L}*|пароля|пин(?:-?кода)?|пін(?:-?коду)?|кода|паролата|lozinke|gesla|κωδικού|şifre\\p{L}*|الرقم السري|كلمة السر|الرمز|הסיסמה|הקוד|पासवर्ड|पिन|mật khẩu|kata sandi)";
const BETWEEN =
  "(?: (?:of|from|in|of my|von|vom|der|des|dem|meiner|meines|meinem|ihrer|de|du|del|della|do|da|mon|ma|la|le|mi|il|mio|minha|meu|van|mijn|het|z|mojego|av|mitt|min|i|af|til|mého|z|din|моего|моей|от|из|мого|мојата|του|μου)){0,4}";
const IS =
  "(?: (?:is|are|was|were|sind|lauten|ist|sont|est|son|es|sono|são|é|zijn|to|är|er|ovat|jsou|sú|sunt|это|це|са|su|είναι|هما|هي|הן|हैं|là|adalah))?[ :=]{1,3}";
const BEHIND = new RegExp(`^${BETWEEN} ${SECRET}${IS}(\\d{1,4})(?![\\d.,:/-]*\\d| ?%)`, "iu");
/** "pin's first two digits: 41", "şifremin ilk iki hanesi 41". */
const NEXT = new RegExp(`^${IS}(\\d{1,4})(?![\\d.,:/-]*\\d| ?%)`, "iu");
const OWNED = new RegExp(
  `(?<!\\p{L})${SECRET}(?:['’]s)? (?:(?:first|last|ilk|son|eerste|laatste|pierwsze|ostatnie|első|utolsó|पहले|आखिरी) )(?:(?:\\d|two|three|iki|üç|twee|drie|dwie|trzy|két|kettő|दो) )?$`,
  "iu",
);
/** How many, or which, of them. */
const WHICH =
  /(?<!\p{L})(?:first|last|two|three|both|middle|2|3|ersten?|letzten?|zwei|beiden|drei|premiers?|derniers?|deux|trois|primer[oa]s?|últim[oa]s?|ultim[ei]|dos|tres|prim[ei]|due|tre|primeir[oa]s|dois|duas|três|eerste|laatste|twee|drie|pierwsz\p{L}+|ostatni\p{L}+|dwie|trzy|första|sista|två|første|siste|sidste|to|ensimmäis\p{L}+|kaksi|první|poslední|dvě|prvé|első|két|utolsó|primele|ultimele|două|первы\p{L}+|последни\p{L}+|две|три|перші|останні|дві|първите|последните|prve|zadnje|dve|dvije|πρώτα|τελευταία|δύο|δυο|ilk|son|iki|أول|آخر|שתי|पहले|दो|dua|hai)(?: \p{L}{2,8})? $/iu;

/** At a word for figures, token `k`. */
export function digitsOfSecret(ctx: Context, k: number): void {
  const { text, start, end } = ctx.scan;
  const [at, from] = [start[k] as number, end[k] as number];
  const before = text.slice(Math.max(0, at - 48), at);
  if (!WHICH.test(before.slice(-26))) return;
  const behind = text.slice(from, from + 84);
  const hit = BEHIND.exec(behind) ?? (OWNED.test(before) ? NEXT.exec(behind) : null);
  if (hit === null) return;
  const to = from + hit[0].length;
  ctx.emit(to - (hit[1] as string).length, to, "SECRET", 0.9, "secret-digits");
}

const DENSE =
  /(?:비밀번호|비번|핀번호|암호|密码|密碼|暗証番号|パスワード|รหัส(?:ผ่าน)?)(?:의|的|の)?[ ]?(?:앞|뒤|끝|처음|前|后|後|上|下|最初の?|最後の?|头|开头|末|สองตัวแรก|สองตัวท้าย)[ ]?(?:두|세|2|3|二|两|兩|三)?[ ]?(?:자리|글자|숫자|位|桁|个数字|ケタ|けた)?(?:수)?(?:는|은|가|是|为|は|が|を|:|：|คือ)?[ ]?(\d{1,3})(?!\d|[ ]?(?:자리|글자|位|桁|ケタ|번|个|次|回|文字|字))/gu;

export function digitsOfInDense(ctx: Context): void {
  if (!ctx.scan.hasDense || !ctx.scan.hasDigit) return;
  for (const hit of all(DENSE, ctx.scan.text)) {
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "SECRET", 0.97, "secret-digits");
  }
}
