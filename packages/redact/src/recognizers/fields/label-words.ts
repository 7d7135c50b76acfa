/**
 * What forms, agents and customers call a value that is somebody's, in the languages of support: names of one to four words. A word
 * that means much else ("card", "code", "number") is none by itself; with its company it is.
 */

import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import type { PersonalType } from "../../redacted.ts";
import { CLASS, DENSE, fold } from "../../scan/classes.ts";
import { hashWord, lookup } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { ID_NAMES } from "./id-names.ts";

export type LabelType = Extract<
  PersonalType,
  "PASSPORT" | "PLATE" | "ID" | "DOB" | "DEVICE" | "SECRET" | "USERNAME" | "BANK" | "ADDRESS"
>;

/** Separated by strokes. */
const NAMES: ReadonlyArray<readonly [LabelType, string]> = [
  [
    "PASSPORT",
    `pass|pas|passi|passini|passinsa|passet|passport|passport number|passport no|passport nr|reisepass|reisepassnummer|reisepass nr|passnummer|pass nr|passeport|numéro de passeport|n de passeport|no passeport|n passeport|pasaporte|número de pasaporte|n pasaporte|pasaporte n
    |passaporto|numero di passaporto|numero passaporto|passaporto n|passaporte|número do passaporte|número de passaporte|paspoort|paspoortnummer|paszport|paszportu|numer paszportu|nr paszportu|seria i numer paszportu|číslo pasu|cestovní pas|číslo cestovního pasu|číslo cestovného pasu|cestovný pas
    |pașaport|pașaportul|pașaportului|număr pașaport|nr pașaport|numărul pașaportului|passnummer|pass nummer|passnumret|pasnummer|pas nr|passinumero|passin numero|passini numero|útlevél|útlevélszám|útlevél száma|útlevelem száma|διαβατήριο|αριθμός διαβατηρίου|αρ διαβατηρίου|αριθμό διαβατηρίου
    |паспорт|номер паспорта|серия и номер паспорта|серия и номер|серію та номер паспорта|серія та номер паспорта|серія паспорта|серия паспорта|паспортные данные|загранпаспорт|загранпаспорта|номер загранпаспорта|закордонний паспорт|закордонного паспорта|номер на паспорт|паспорт номер|номер на паспорта|задграничен паспорт
    |pasaport|pasaport no|pasaport numarası|pasaportum|جواز السفر|رقم الجواز|رقم جواز السفر|رقم جوازي|جواز سفري|דרכון|מספר דרכון|מספר הדרכון|מס דרכון|पासपोर्ट|पासपोर्ट नंबर|पासपोर्ट संख्या|paspor|nomor paspor|no paspor|hộ chiếu|số hộ chiếu|paso numeris|pasas|pases numurs|passi number|broj pasoša|broj putovnice|številka potnega lista
    |護照號碼|护照号码|护照号|護照號|护照|護照|パスポート番号|旅券番号|パスポート|여권번호|여권 번호|여권|หนังสือเดินทาง|เลขที่หนังสือเดินทาง`,
  ],
  [
    "PLATE",
    `plate|license plate|licence plate|number plate|numberplate|plate number|plate no|licence plate number|license plate number|vehicle registration|vehicle registration number|registration plate|car reg|vehicle reg|reg plate|reg no|vehicle number|car registration|vrm|vrn
    |kennzeichen|kfz kennzeichen|fahrzeugschein|autokennzeichen|nummernschild|kennz|kfz|amtl kennzeichen|amtliches kennzeichen|amtliche kennzeichen|kontrollschild|plaque|plaque d immatriculation|carte grise|immatriculation|numéro d immatriculation|n d immatriculation|immat|plaque minéralogique
    |matrícula|matrícula del coche|placa|placas|patente|número de placa|placa del vehículo|placa do veículo|placa do carro|matrícula do carro|matrícula do veículo|dominio|chapa|targa|targa auto|targa del veicolo|targa della macchina|targa dell auto|numero di targa
    |kenteken|kentekennummer|nummerplaat|kentekenplaat|rejestracja|numer rejestracyjny|nr rejestracyjny|tablica rejestracyjna|tablice rejestracyjne|tablice|nr rej|numer rej|numery rejestracyjne|spz|registrační značka|rz|státní poznávací značka|poznávací značka|evidenčné číslo|ečv|registračná značka
    |număr de înmatriculare|numărul de înmatriculare|nr de înmatriculare|nr înmatriculare|nr auto|numărul mașinii|numar masina|nr mașinii|numărul auto|regnummer|registreringsnummer|reg nr|regnr|registreringsskylt|nummerplade|nummerskylt|skiltnummer|bilskilt|kjennemerke
    |rekisterinumero|rekisteritunnus|rekkari|rek nro|rekisterikilpi|rendszám|rendszámtábla|rendszáma|rendszámom|forgalmi rendszám|πινακίδα|πινακίδες|αριθμός κυκλοφορίας|αρ κυκλοφορίας|αριθμός πινακίδας|αρ πινακίδας
    |госномер|гос номер|номер машины|номер авто|номер автомобиля|госзнак|автомобильный номер|регистрационный номер|номерной знак|рег номер машины|держномер|номерний знак|номер машини|номер автомобіля|реєстраційний номер|регистрационен номер|рег номер|номер на колата|рег номер на колата|номер на автомобила|регистарски број|registarska oznaka|registarske tablice|registrska številka
    |plaka|plaka no|araç plakası|plakam|plaka numarası|رقم اللوحة|لوحة السيارة|رقم لوحة السيارة|اللوحة|رقم السيارة|מספר רכב|לוחית רישוי|מס רכב|מספר הרכב|מספר לוחית|गाड़ी|वाहन|गाड़ी नंबर|गाड़ी का नंबर|वाहन संख्या|वाहन नंबर|गाड़ी संख्या|नंबर प्लेट|plat nomor|nomor polisi|nopol|nomor plat|biển số|biển số xe|bks|valstybinis numeris|automobilio numeris|valst nr|valst numeris|numurzīme|auto numurs|numbrimärk
    |车牌号码|车牌号|車牌號碼|車牌號|车牌|車牌|车号|ナンバープレート|車両番号|車のナンバー|車のナンバープレート|登録番号|차량번호|차량 번호|차 번호|자동차번호|자동차 번호|번호판|ทะเบียนรถ|ป้ายทะเบียน`,
  ],
  [
    "DOB",
    `date of birth|dob|d o b|birth date|birthdate|birthday|born on|geburtsdatum|geburtstag|geb datum|geboren am|geb am|date de naissance|ddn|né le|née le|nés le|nées le|anniversaire le|naissance|date naiss|fecha de nacimiento|f n|cumplo años el|cumple años el|nacidos el|fecha nacimiento|f nac|fec nac|f nacimiento|nacimiento|cumpleaños|data di nascita|nato il|nata il|nasce il|nati il|d n|nato a|nata a|compleanno|data nascita
    |data de nascimento|nascimento|nascido em|nascida em|dn|nascidos em|nascida a|nascido a|data nasc|dt nasc|aniversário|geboortedatum|geboren op|geb datum|verjaardag|data urodzenia|data ur|urodzony|urodzona|ur|urodziny|datum narození|narozen|narozena|narozený|narozená|narozeného|narozené|narozeniny|narodil se|narodila se|nar|dat nar|datum narodenia|narodený|narodená|narodeného|narodenej|narodil sa|narodila sa|narodeniny|data nașterii|data nasterii|născut la|născută la|ziua de naștere|ziua mea de naștere|data mea de naștere|născut în data de|născută în data de|născuți pe|născut pe|născută pe|nascut la
    |födelsedatum|född|födelsedagen|födda|fødselsdagen|fødte|født d|fødd|född den|födelsedag|födelsetid|fødselsdato|født|født den|fødselsdag|bursdag|syntymäaika|synt|synnyin|syntymäaikansa|syntynyt|syntynyt|syntymäpäivä|syntymäaikani|születési dátum|születési idő|született|szül|szül idő|szül dátum|születési ideje|születésnap|ημερομηνία γέννησης|ημ γέννησης|ημ νία γέννησης|γεννηθείς|γεννήθηκα|γενέθλια
    |дата рождения|д р|др|родился|родилась|день рождения|дата рожд|год рождения|дата народження|д н|народився|народилася|народилась|р н|народженого|народженої|народилась|день народження|рік народження|дата на раждане|роден на|родена на|рожден ден|датум рођења|datum rođenja|rođen|rođena|datum rojstva|rojen|rojena
    |doğum tarihi|doğum tarihim|doğum günü|doğum günüm|d t|تاريخ الميلاد|ولد في|ولدت في|تاريخ ميلادي|مواليد|تاريخ الولادة|יום הולדת|תאריך לידה|ת לידה|נולדתי ב|जन्म तिथि|जन्मतिथि|जन्म तारीख|जन्मदिन|tanggal lahir|tgl lahir|lahir|ttl|ngày sinh|sinh ngày|ngày tháng năm sinh|sinh năm|gimimo data|gimęs|gimusi|gimtadienis|dzimšanas datums|dzimis|sünniaeg|sünnikuupäev
    |出生日期|出生年月日|出生年月|生日|生年月日|誕生日|出生|생년월일|생일|출생일|วันเกิด`,
  ],
  [
    "DEVICE",
    `serial number|serial no|serial nr|serial|serial num|s n|sn|imei|imei number|imei no|meid|device id|device serial|device serial number|service tag|asset tag|chassis number|frame number|meter number|meter no|seriennummer|serien nr|ser nr|seriennr|gerätenummer|geräte nr|zählernummer|zähler nr|fahrgestellnummer|rahmennummer|geräte id
    |numéro de série|n de série|no de série|n série|num série|numéro du compteur|numéro de compteur|numéro de châssis|número de serie|n de serie|nro de serie|núm de serie|número del medidor|número de contador|número de série|n de série|nº de série|número do medidor|número do contador|numero di serie|n di serie|matricola contatore|matricola del contatore|numero seriale|seriale|matricola|numero di telaio|codice imei
    |serienummer|serie nr|meternummer|framenummer|numer seryjny|nr seryjny|numer licznika|nr licznika|numer ramy|sériové číslo|výrobní číslo|výrobné číslo|sér č|v č|číslo elektroměru|číslo plynoměru|číslo merača|număr de serie|nr de serie|serie aparat|seria aparatului|serie contor|număr contor|serienr|mätarnummer|ramnummer|målernummer|stelnummer
    |sarjanumero|sarjanro|mittarin numero|sorozatszám|gyári szám|gyártási szám|gyáriszám|mérőóra száma|mérő gyári száma|σειριακός αριθμός|σειριακό αριθμό|αριθμός σειράς|αρ σειράς|серийный номер|серийник|сер номер|заводской номер|зав номер|номер счётчика|номер счетчика|имей|серійний номер|заводський номер|зав номер|номер лічильника|сериен номер|фабричен номер|серийски број|serijski broj|serijska številka
    |seri no|seri numarası|seri numara|sayaç no|sayaç numarası|الرقم التسلسلي|رقم الجهاز|السيريال|سيريال|رقم العداد|מספר סידורי|מס סידורי|מספר סריאלי|מספר מונה|सीरियल नंबर|सीरियल नम्बर|क्रम संख्या|मीटर नंबर|nomor seri|no seri|nomor serial|nomor meter|số sê ri|số seri|số serial|serijos numeris|serijos nr|sērijas numurs|seerianumber
    |序列号|序號|序列號|设备号|設備號|机身号|设备序列号|シリアル番号|製造番号|シリアルナンバー|シリアル|機器番号|일련번호|시리얼 번호|시리얼번호|시리얼|제품 번호|제품번호|기기번호|หมายเลขเครื่อง|ซีเรียล`,
  ],
  [
    "SECRET",
    `password|paswrd|pswrd|psswrd|passwrd|pswd|paswd|passcode|passphrase|pin|pin code|pin number|pincode|temporary password|temp password|one time password|wifi password|wi fi password|wlan password|wifi key|verification code|sms code|otp|otp code|2fa code|mfa code|recovery code|backup code|security code|access code|door code|gate code|entry code|alarm code|confirmation code|activation code|authentication code|auth code|login code|unlock code|puk|puk code|api key|secret key|access token|security answer|secret answer|wi fi key|door pin|safe code|safe pin|keypad code|passwords|passwd
    |passwort|kennwort|wlan passwort|wlan schlüssel|wlan kennwort|einmalpasswort|initialpasswort|startpasswort|erstpasswort|tan|sms tan|smstan|bestätigungscode|bestätigungs code|verifizierungscode|zugangscode|sicherheitscode|sms code|freischaltcode|aktivierungscode|türcode|anmeldecode|einmalcode|entsperrcode|geheimzahl|passw|losungswort|code für die tür|haustürcode|torcode|nemid|photo tan|phototan|persönlicher code|netzwerkschlüssel|pin nummer
    |mot de passe|mdp|mot de passe provisoire|mot de passe temporaire|code pin|code secret|clé wifi|clef wifi|clé wi fi|clé de sécurité|code de vérification|code de confirmation|code d accès|code sms|code puk|digicode|code d activation|code de sécurité|code de validation|code confidentiel|mot de passe wifi|code de déverrouillage|code à usage unique|code de la porte|code du portail|code portail|code d entrée|mots de passe
    |contraseña|clave del wifi|clave wifi|clave temporal|clave de acceso|clave provisional|código de verificación|código sms|código de acceso|código de seguridad|código de confirmación|código de activación|contraseña temporal|contraseña provisional|contraseña del wifi|código pin|código puk|palabra clave|clave dinámica|clave secreta|contra|código de la puerta|código del portal|clave pin|código de desbloqueo|contraseñas
    |password del wifi|password wifi|password temporanea|password provvisoria|codice di verifica|codice otp|codice pin|codice puk|codice di accesso|codice di sicurezza|codice sms|codice di conferma|codice di attivazione|codice segreto|parola chiave|chiave wifi|codice di sblocco|codice porta|codice della porta|codice cancello|codice del cancello|parola d ordine|password provvisoria
    |senha|palavra passe|senha do wifi|senha do wi fi|senha provisória|senha temporária|senha de acesso|código de verificação|código de acesso|código de segurança|código de confirmação|código de ativação|código sms|código recebido|palavra chave|chave wifi|chave do wifi|código da porta|código do portão|código da porta da rua|código de desbloqueio
    |wachtwoord|pincode|wifi wachtwoord|verificatiecode|toegangscode|tijdelijk wachtwoord|inlogcode|beveiligingscode|sms code|poortcode|deurcode|bevestigingscode|activatiecode|pukcode|puk code|eenmalige code|herstelcode|wachtzin|ontgrendelcode|alarmcode|wifi code|code van de deur
    |hasło|hasło do wifi|hasło wifi|hasło tymczasowe|hasło jednorazowe|hasło startowe|kod weryfikacyjny|kod sms|kod dostępu|kod do furtki|kod do bramy|kod do drzwi|kod do domofonu|kod jednorazowy|kod pin|kod puk|kod aktywacyjny|kod potwierdzający|kod autoryzacyjny|kod bezpieczeństwa|hasła|hasłem|kod do alarmu|kod odblokowujący|kodu pin|kodem
    |heslo|heslo k wifi|heslo na wifi|dočasné heslo|jednorázové heslo|ověřovací kód|sms kód|přístupový kód|bezpečnostní kód|aktivační kód|kód pin|puk kód|jednorázový kód|kód od dveří|kód ke dveřím|kód od vchodu|kód k bráně|hesla|heslem|heslom|kód od brány|kód od vchodu|jednorazový kód|overovací kód|prístupový kód|bezpečnostný kód|aktivačný kód
    |parola|parola wifi|cheia wifi|cheia wi fi|cheie wifi|parolă|parola temporară|cod de verificare|codul de verificare|cod sms|cod de acces|cod pin|codul pin|cod puk|cod de securitate|cod de confirmare|cod de activare|codul sms|codul de la ușă|cod ușă|codul de acces|codul de la interfon|cod interfon|parolei
    |lösenord|wifi lösenord|tillfälligt lösenord|pinkod|pin kod|verifieringskod|engångskod|engångslösenord|portkod|puk kod|säkerhetskod|sms kod|aktiveringskod|inloggningskod|bekräftelsekod|bankid kod|bank id kod|dosakod|dörrkod|larmkod|lösen|lösenordet
    |adgangskode|kodeord|pinkode|pin kode|wifi kode|wi fi kode|bekræftelseskode|engangskode|midlertidig adgangskode|sikkerhedskode|sms kode|aktiveringskode|dørkode|puk kode|verificeringskode|loginkode|nemid kode|nem id kode|mitid kode|adg kode|alarmkode|portkode|adgangskoden|koden til døren
    |passord|wifi passord|midlertidig passord|bekreftelseskode|sikkerhetskode|portkode|verifiseringskode|engangspassord|innloggingskode|bankid kode|bankid passord|alarmkode|engangskode|låsekode|passordet
    |salasana|wifi salasana|väliaikainen salasana|tunnusluku|pin koodi|vahvistuskoodi|kertakäyttökoodi|ovikoodi|tekstiviestikoodi|turvakoodi|puk koodi|aktivointikoodi|varmennuskoodi|kertakoodi|salis|avainluku|porttikoodi|hälytyskoodi|salasanani|salasanaa|pinkoodi
    |jelszó|wifi jelszó|ideiglenes jelszó|pin kód|puk kód|ellenőrző kód|sms kód|belépési kód|biztonsági kód|megerősítő kód|aktiváló kód|aktivációs kód|kapukód|egyszeri kód|visszaigazoló kód|jelszavam|jelszava|jelszavát|riasztó kód|riasztókód|ajtókód|egyszer használatos kód
    |κωδικός πρόσβασης|κωδικός wifi|κωδικός επιβεβαίωσης|κωδικός ασφαλείας|κωδικός sms|κωδικός μιας χρήσης|προσωρινός κωδικός|κωδικός pin|κωδικός ενεργοποίησης|συνθηματικό|κωδικό πρόσβασης|κωδικός επαλήθευσης|κωδ|κωδ πρόσβασης|κωδικός πόρτας|κωδικός εισόδου|κωδικού|κωδικός συναγερμού|κωδικό pin
    |пароль|пин код|пин|пинкод|код из смс|смс код|код подтверждения|пароль от вайфая|пароль от вай фая|пароль от wifi|временный пароль|кодовое слово|код доступа|код безопасности|одноразовый код|одноразовый пароль|проверочный код|код активации|код домофона|код от домофона|код проверки|пароля|паролем|пасс|код от двери|код от подъезда|код сигнализации|код от сейфа|пароли
    |пін код|пін|код з смс|код із смс|код підтвердження|пароль від вайфаю|пароль від wifi|тимчасовий пароль|код доступу|код безпеки|одноразовий код|одноразовий пароль|код активації|кодове слово|пароль|паролем|пароля|код домофона|код від дверей|код під їзду|код сигналізації
    |парола|парола за wifi|временна парола|еднократна парола|код за потвърждение|смс код|код за достъп|код за сигурност|код за активация|пин|пин код|еднократен код|паролата|паролата ми|код за вход|код за вратата|код на входа|пинът
    |şifre|parola|wifi şifresi|wi fi şifresi|doğrulama kodu|sms kodu|geçici şifre|giriş kodu|güvenlik kodu|onay kodu|aktivasyon kodu|pin kodu|puk kodu|tek kullanımlık şifre|kapı şifresi|kapı kodu|şifrem|şifresi|parolam|alarm kodu|alarm şifresi|site şifresi
    |كلمة المرور|كلمة السر|الرقم السري|رمز التحقق|رمز الدخول|الرمز المؤقت|كود التفعيل|رمز التفعيل|الباسورد|كلمة سر الواي فاي|باسورد الواي فاي|كود التحقق|الرمز السري|رمز الأمان|كلمة المرور المؤقتة|كلمة مروري|كلمة سري|كلمة مرور الواي فاي|الكود|باسورد|باسوردي|رمز الباب|كود الدخول|الباس
    |סיסמה|סיסמא|קוד אימות|קוד סודי|סיסמה זמנית|קוד כניסה|סיסמת wifi|קוד אישי|קוד הפעלה|קוד ביטחון|סיסמת הרשת|קוד זמני|סיסמת הווייפיי|הסיסמה|הסיסמה שלי|סיסמתי|קוד אבטחה|קוד לדלת|הקוד לדלת|פין|קוד פין|קוד אזעקה
    |पासवर्ड|ओटीपी|सत्यापन कोड|वाईफाई पासवर्ड|wifi पासवर्ड|पिन|पिन कोड नंबर|एक्सेस कोड|सुरक्षा कोड|पासकोड|गेट कोड|पासवर्ड है|दरवाज़े का कोड
    |kata sandi|sandi sementara|kode otp|kode verifikasi|kode akses|kode keamanan|kode aktivasi|kode sms|sandi wifi|mật khẩu|mã pin|mã otp|mã xác nhận|mã xác minh|mật khẩu wifi|mật khẩu tạm thời|mã kích hoạt|mã bảo mật|mk|mk wifi|mã cửa|mã mở cửa|sandi|kata sandi wifi|kode pintu|kode pin
    |slaptažodis|pin kodas|wifi slaptažodis|patvirtinimo kodas|laikinas slaptažodis|sms kodas|durų kodas|prieigos kodas|saugos kodas|parole|pin kods|apstiprinājuma kods|parool|kinnituskood|lozinka|šifra|geslo|potvrdni kod
    |密码|密碼|登录密码|登入密碼|验证码|驗證碼|支付密码|初始密码|动态码|動態碼|临时密码|动态密码|口令|短信验证码|校验码|取件码|门禁密码
    |パスワード|暗証番号|認証コード|確認コード|仮パスワード|ワンタイムパスワード|合言葉|初期パスワード|セキュリティコード|暗号化キー|初期キー|接続キー|ネットワークキー|無線キー
    |비밀번호|비번|인증번호|인증코드|임시 비밀번호|임시비밀번호|와이파이 비밀번호|현관 비밀번호|현관비밀번호|패스워드|보안코드|인증 번호|인증 코드|รหัสผ่าน`,
  ],
  [
    "USERNAME",
    `username|user name|user id|login|login name|login id|screen name|handle|account name|nickname|nick|compte|cuenta|konto|účet|cont|tài khoản|حسابي|benutzername|nutzername|login name|kundenlogin|benutzerkennung|anmeldename|benutzer|nutzerkennung|loginname|spitzname
    |identifiant|nom d utilisateur|pseudo|nom de compte|utilisateur|identifiant de connexion|usuario|nombre de usuario|nombre de cuenta|apodo|utente|nome utente|nome account|nome de usuário|nome de utilizador|usuário|utilizador
    |gebruikersnaam|inlognaam|loginnaam|accountnaam|nazwa użytkownika|użytkownik|nick|identyfikator|nazwa konta|uživatelské jméno|přihlašovací jméno|uživatel|užívateľské meno|používateľské meno|prihlasovacie meno|přezdívka|prezývka|nume de utilizator|utilizator|nume utilizator|numele de utilizator|nume cont|poreclă
    |användarnamn|inloggning|inloggningsnamn|användare|användar id|användarid|kontonamn|brugernavn|bruger id|bruger|kontonavn|brukernavn|innlogging|bruker|bruker id|käyttäjätunnus|käyttäjänimi|tunnus|käyttäjä|felhasználónév|felhasználói név|felhasználó|azonosító|belépési név|belépési azonosító|becenév|felh|felh név|felhasználónevem|felhasználónevét
    |όνομα χρήστη|χρήστης|όνομα λογαριασμού|логин|имя пользователя|ник|учётка|учетка|учётная запись|учетная запись|пользователь|никнейм|обліковка|логін|ім я користувача|нік|користувач|обліковий запис|потребител|прякорско име|потребител|юзър|юзер|никнейм|корисничко име|korisničko ime|uporabniško ime
    |kullanıcı adı|kullanıcı|rumuz|kullanıcı adım|اسم المستخدم|المستخدم|يوزر|اليوزر|معرفي|שם משתמש|שם המשתמש|יוזר|כינוי|यूज़रनेम|यूजरनेम|यूज़र आईडी|यूजर आईडी|लॉगिन|लॉगिन आईडी|nama pengguna|nama akun|id login|tên đăng nhập|tên người dùng|tên tài khoản|naudotojo vardas|vartotojo vardas|prisijungimo vardas|vartotojas|lietotājvārds|kasutajanimi
    |用户名|用戶名|登录名|登入名|用户id|昵称|暱稱|账户名|账号名|登录账号|ユーザー名|ユーザ名|ユーザーネーム|ユーザーid|ログインid|アカウント名|ユーザーネーム|ニックネーム|아이디|사용자 이름|사용자이름|로그인 아이디|닉네임|계정명|계정 이름`,
  ],
  [
    "ADDRESS",
    `address|delivery address|home address|shipping address|billing address|mailing address|postal address|street address|residential address|current address|new address|old address|my address|ship to|deliver to|collection address|installation address|property address
    |adresse|anschrift|lieferadresse|lieferanschrift|rechnungsadresse|rechnungsanschrift|wohnadresse|postanschrift|postadresse|wohnort|wohnhaft|versandadresse|neue adresse|neue anschrift|alte adresse|meldeadresse
    |adresse de livraison|adresse de facturation|adresse postale|domicile|nouvelle adresse|ancienne adresse|lieu de livraison|dirección|dirección de envío|dirección de entrega|dirección de facturación|domicilio|dirección postal|nueva dirección|domicilio fiscal
    |indirizzo|indirizzo di spedizione|indirizzo di fatturazione|indirizzo di consegna|residenza|domicilio|nuovo indirizzo|endereço|endereço de entrega|endereço de cobrança|morada|morada de entrega|nova morada|novo endereço|residência
    |adres|afleveradres|bezorgadres|factuuradres|woonadres|postadres|nieuw adres|leveradres|adres dostawy|adres zamieszkania|adres korespondencyjny|adres do wysyłki|nowy adres|adres zameldowania|adresa|doručovací adresa|bydliště|trvalé bydliště|fakturační adresa|nová adresa|dodacia adresa|bydlisko|trvalé bydlisko
    |adresa de livrare|adresă|adresă de livrare|domiciliu|domiciliul|adresă de facturare|adresa de facturare|adresa nouă|adress|leveransadress|hemadress|fakturaadress|bostadsadress|ny adress|leveringsadresse|bopæl|bopælsadresse|fakturaadresse|ny adresse|bostedsadresse|hjemmeadresse
    |osoite|toimitusosoite|kotiosoite|laskutusosoite|postiosoite|uusi osoite|cím|szállítási cím|lakcím|számlázási cím|postacím|állandó lakcím|új cím|lakcímem|διεύθυνση|διεύθυνση αποστολής|δ νση|δ ση|διευθ|δνση|διεύθυνση κατοικίας|διεύθυνση παράδοσης|νέα διεύθυνση|κατοικία
    |адрес|адрес доставки|адрес проживания|прописка|место жительства|адрес прописки|адрес регистрации|новый адрес|домашний адрес|фактический адрес|адреса|адреса доставки|місце проживання|адреса проживання|нова адреса|домашня адреса|адреса реєстрації|адрес за доставка|постоянен адрес|адрес за фактура|настоящ адрес|нов адрес|adresa za dostavu|prebivalište|naslov
    |adres|teslimat adresi|ev adresi|fatura adresi|adresim|yeni adres|yeni adresim|ikamet adresi|العنوان|عنوان التوصيل|عنوان السكن|عنواني|عنوان الشحن|כתובת|כתובת למשלוח|כתובת מגורים|הכתובת|כתובת חדשה|पता|डिलीवरी पता|घर का पता|नया पता|मेरा पता|alamat|alamat pengiriman|alamat rumah|alamat baru|địa chỉ|địa chỉ giao hàng|địa chỉ nhà|địa chỉ nhận hàng|địa chỉ mới|adresas|pristatymo adresas|gyvenamoji vieta|namų adresas|naujas adresas|piegādes adrese|aadress`,
  ],
  [
    "BANK",
    `compte|cuenta|conta|účet|cont|contul|c c|upi id|upi|ifsc|tài khoản|clearingnummer och konto|account number|account no|acct no|acct number|acct|bank account|bank account number|routing number|sort code|kontonummer|konto nr|kto nr|konto|bankkonto|numéro de compte|n de compte|compte bancaire|rib|número de cuenta|nro de cuenta|cuenta bancaria|n de cuenta|clabe|cbu|cci|alias cbu|cuenta corriente|numero di conto|conto corrente|c c n|numero conto|coordinate bancarie|conta corrente|número da conta|conta bancária|nib|agência e conta
    |rekeningnummer|bankrekening|rekening|numer konta|nr konta|nr rachunku|numer rachunku|rachunek bankowy|číslo účtu|č ú|bankovní účet|účet číslo|cont bancar|număr de cont|numărul contului|contul bancar|bankgiro|plusgiro|bankkontonummer|reg og kontonr|reg nr og kontonr|tilinumero|pankkitili|számlaszám|bankszámlaszám|bankszámla|αριθμός λογαριασμού|αρ λογαριασμού|расчётный счёт|расчетный счет|номер счёта|номер счета|р с|лицевой счёт|номер рахунку|розрахунковий рахунок|банкова сметка|номер на сметка
    |hesap numarası|hesap no|رقم الحساب|الحساب البنكي|מספר חשבון|חשבון בנק|מס חשבון|खाता नंबर|खाता संख्या|बैंक खाता|nomor rekening|no rekening|norek|rekening bank|số tài khoản|stk|tài khoản ngân hàng|sąskaitos numeris|sąskaitos nr|konta numurs|broj računa|žiro račun|številka računa
    |银行账号|银行账户|銀行帳號|银行卡号|口座番号|振込先口座|普通口座|계좌번호|계좌 번호|환불 계좌|환불계좌|เลขที่บัญชี|เลขบัญชี`,
  ],
  ["ID", ID_NAMES],
];

/** Words of the longest name. */
let mostWords = 1;
const NEXT = 0x5bd1e995;
const step = (hash: number, word: number): number => Math.imul(hash ^ word, NEXT) ^ (hash >>> 13);

/** By the hashes of their words, last to first. */
const names = new Map<number, LabelType[]>();
/** Beginnings of longer names, so that no walk goes further than some name does. */
const begun = new Set<number>();
/** Written together with what stands around them, as Chinese, Japanese, Korean and Thai are: longest first. */
const dense = new Map<string, LabelType[]>();
const spelled = new Set<string>();
/** One bit for each value of a hash's low bits: most words are no name's last. */
const ENDS = 1 << 18;
const ends = new Int32Array(ENDS >> 5);
const whole = new Map<string, LabelType[]>();

function add<K>(map: Map<K, LabelType[]>, key: K, type: LabelType): void {
  const types = map.get(key);
  if (types === undefined) map.set(key, [type]);
  else if (!types.includes(type)) types.push(type);
}

const LONG = 7;
const long: [string, LabelType][] = [];

function endsWith(hash: number): void {
  const bit = hash & (ENDS - 1);
  ends[bit >> 5] = (ends[bit >> 5] as number) | (1 << (bit & 31));
}

for (const [type, list] of NAMES)
  for (const raw of list.split("|")) {
    const name = raw.trim();
    if (name === "") continue;
    add(whole, keyOf(name), type);
    if (CLASS[name.charCodeAt(0)] === DENSE) {
      add(dense, name.replaceAll(" ", ""), type);
      spelled.add(name);
      continue;
    }
    const words = name.split(" ");
    mostWords = Math.max(mostWords, words.length);
    endsWith(hashWord(words[words.length - 1] as string));
    if (words.length === 1 && name.length >= LONG) long.push([name, type]);
    let h = 0;
    for (let n = words.length - 1; n >= 0; n--) {
      h = step(h, hashWord(words[n] as string));
      if (n > 0) begun.add(h);
      else add(names, h, type);
    }
  }

/**
 * Long names with two letters in the wrong order or one left out, which nothing else is called: "pasword", "Kennziechen". Once, when
 * the lexicon is full.
 */
export function misspell(): void {
  while (long.length > 0) {
    const [name, type] = long.pop() as [string, LabelType];
    for (let k = 1; k < name.length - 1; k++)
      for (const wrong of [
        name.slice(0, k) + name.slice(k + 1),
        name.slice(0, k) + name[k + 1] + name[k] + name.slice(k + 2),
      ]) {
        const hash = hashWord(wrong);
        if (lookup(hash) >= 0 || names.has(step(0, hash)) || isOrdinaryAnywhere(wrong)) continue;
        add(names, step(0, hash), type);
        endsWith(hash);
      }
  }
}

/** May the name of a value end with a word of this hash? */
export const mayEnd = (hash: number): boolean =>
  ((ends[(hash & (ENDS - 1)) >> 5] as number) & (1 << (hash & 31))) !== 0;

/** Any of them; its match is looked up with `denseTypes`. */
export const DENSE_NAME = new RegExp(
  `(?=[${[...new Set([...spelled].map((name) => name.charAt(0)))].join("")}])(?:${[...spelled]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(" ", " ?"))
    .join("|")})`,
  "gu",
);
export const denseTypes = (name: string): readonly LabelType[] | undefined => dense.get(name.replaceAll(" ", ""));

const NOTHING: ReadonlySet<LabelType> = new Set();

/** What the names in a text are of. */
export function typesNamed(s: Scan): ReadonlySet<LabelType> {
  const found: LabelType[] = [];
  if (s.hasDense) for (const hit of all(DENSE_NAME, s.text)) found.push(...(denseTypes(hit[0]) ?? []));
  for (let i = 0; i < s.count; i++) if (mayEnd(s.hash[i] as number)) found.push(...(labelAt(s, i)?.types ?? []));
  return found.length === 0 ? NOTHING : new Set(found);
}

/** "NIE", "SIN": in capitals only; else the words of a sentence. */
export const CAPITALS: ReadonlySet<number> = new Set(["nie", "sin", "ine", "ipp", "nir"].map(hashWord));

/** Is a word of this hash a name by itself? */
export const isLabel = (hash: number): boolean => names.has(step(0, hash));

export interface Label {
  /** What it names: "matricola" is a person's or a machine's. */
  readonly types: readonly LabelType[];
  /** Token it begins with. */
  readonly first: number;
}

/** The longest name that ends with token `i`, of which `mayEnd` said that one may; null for none. */
export function labelAt(s: Scan, i: number): Label | null {
  let h = 0;
  let found: Label | null = null;
  for (let k = i; k >= 0 && k > i - mostWords; k--) {
    if (k < i && (s.start[k + 1] as number) - (s.end[k] as number) > 2) break;
    h = step(h, s.hash[k] as number);
    const types = names.get(h);
    if (types !== undefined) found = { types, first: k };
    if (!begun.has(h)) break;
  }
  return found;
}

/** What the whole of a column's or a field's name says, in any case, with or without accents. */
export function labelTypes(name: string): readonly LabelType[] | undefined {
  return name.length > LONGEST ? undefined : whole.get(keyOf(name));
}
const LONGEST = 44;

function keyOf(name: string): string {
  return fold(name)
    .split(/[\s.:'’"״°ºª#№/_-]+/u)
    .filter((word) => word !== "")
    .join(" ");
}
