/** What one proves who one is with, as questions call it. */
const SECRET_ASKED =
  /(?:(?:memorable|secret|security|safe) (?:word|answer|information|phrase|question|name)|maiden name|(?:first|favou?rite) (?:pet|school|teacher|car)|pet['’]?s name|mädchenname|geburtsname|sicherheits(?:frage|wort|antwort)|geheimwort|kennwort|nom de jeune fille|réponse secrète|question secrète|mot secret|nombre de soltera|respuesta secreta|palabra (?:secreta|clave)|nome da mãe|palavra secreta|resposta secreta|nome da nubile|risposta segreta|parola segreta|meisjesnaam|geheim (?:woord|antwoord)|hemligt ord|nazwisko panieńskie|tajne hasło|rodné příjmení|девичья фамилия|секретн\p{L}+ (?:слово|вопрос|ответ)|кодовое слово|кодов\p{L}+ слов\p{L}+|(?:door|gate|entry|alarm) code|türcode|code (?:de la porte|d['’]entrée|du portail|de l['’]immeuble)|código (?:de la puerta|del portal|de acceso)|codice (?:del )?(?:cancello|portone)|kod (?:do )?(?:domofonu|bramy|klatki)|portkod|dørkode|deurcode|kapı kodu|код (?:домофона|подъезда|двери|від домофона|вхідних)|(?<!fejl|feil)koden til)/iu;
/** A password, as a question asks for it. */
const PASSWORD_ASKED =
  /(?:passwort|password|pass ?phrase|pass ?code|mot de passe|contraseña|clave de|palabra clave|senha|palavra-(?:chave|passe)|parola d['’]ordine|wachtwoord|lösenord|adgangskode|kodeord|salasana|tunnussana|hasł[oa]|heslo|jelszó|jelszava|kódszó|parolă|cuvânt secret|пароль|κωδικ|şifre|parola|gizli (?:kelime|cevap)|kata sandi|mật khẩu|yanıt)|合言葉|合い言葉|秘密の|暗証番号|パスワード|口令|暗号|密码|密碼|密保|비밀번호|암호|보안 질문|힌트|كلمة (?:السر|المرور)|סיסמ|पासवर्ड/iu;

export const asksForPassword = (question: string): boolean => PASSWORD_ASKED.test(question);
export const asksForSecret = (question: string): boolean => SECRET_ASKED.test(question);
