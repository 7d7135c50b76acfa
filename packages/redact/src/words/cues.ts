/** Words beside a value that say what it is. Written by the project, for some thirty languages. */
import {
  addExact,
  addWords,
  C_BANK,
  C_CARD,
  C_CODE,
  C_CVV,
  C_DEVICE,
  C_DOB,
  C_EXPIRY,
  C_GEO,
  C_IBAN,
  C_ID,
  C_ID_WEAK,
  C_IP,
  C_MAC,
  C_NUMBER,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PLATE,
  C_TOKEN,
  C_USER,
  MONTH,
} from "../scan/lexicon.ts";

addWords(
  `buletin buletinul fødselsnummeret fodselsnummeret personnummeret cprnummeret henkilötunnuksella henkilötunnuksen henkilötunnustani hetulla hetun rodným rodnému matrikelnummer matrikelnr personalnummer mitarbeiternummer matricule legajo studentnummer personeelsnummer ansattnummer anställningsnummer medarbejdernummer opiskelijanumero letërnjoftim letërnjoftimi personalausweisnr ausweisnr idnummer healthcard health-card רישיון ভোটার जनाधार kennitala jmbg emšo egn pps ppsn ssn itin nino nin nhs medicare medicaid aadhaar aadhar uidai nric tfn crn cpf cnpj cuit cuil rut curp
  nss dni nif cif pesel bsn rsin hetu cnp egn ЕГН ucn cpr personnummer personnr fnr fødselsnr samordningsnummer fødselsnummer fodselsnummer
  personnumret fødselsnr cprnummer henkilötunnus henkilötunnukseni henkilötunnuksesi hetuni sotu burgerservicenummer rijksregisternummer insz niss
  rijksregister sofinummer steuer steuerid steuernummer steueridentifikationsnummer identifikationsnummer idnr sozialversicherungsnummer
  sozialversicherung svnr rentenversicherungsnummer personalausweis perso persos personalausweisnummer ausweisnummer ausweis ausweisnr
  krankenversichertennummer versichertennummer versichertennr versicherungsnr versicherungsnummer krankenversichertennr kvnr ahv fiscale codicefiscale tessera nir secu sécu sécurité securite insee cni
  cédula cedula extranjería extranjeria ciudadanía identidad identidade identité identita identità identidad contribuinte cidadão cartão-cidadão rg nuip
  rodné rodne rodného birth-number občanský občanského dowodem dowodowi osobistym osobistemu legitymacja legitymacji občanským občanského průkazem průkazu dowód dowodu dowodzie osobisty osobistego nip regon
  kimlik tckn tc vatandaşlık teudat zehut ת.ז תעודת זהות תז הזהות ИНН СНИЛС инн снилс паспортные рнокпп іпн еик лнч amka ΑΜΚΑ αμκα ΑΦΜ αφμ afm ΑΔΤ
  adt ταυτότητας ταυτότητα هوية الهوية بطاقة رقم-الهوية القومي الوطني إقامة ملی ملي کد-ملی आधार पैन पहचान 身份证 身份证号 身份证号码 身份證 身份證字號 身分證 社保 社保号 社会保障号 个人编号
  マイナンバー 個人番号 運転免許 免許証番号 保険証 주민등록번호 주민번호 외국인등록번호 운전면허 nik ktp npwp cccd cmnd căn-cước cước ประชาชน บัตรประชาชน
  alien uscis social-security insurance nationalid identification identity citizen taxpayer tax-id taxid fiscal licence license licencja licencia permis
  führerschein patente-guida abn medicare mrn patient member membership beneficiary voter citizenship national insurance
  taj személyi személyigazolvány वोटर मतदाता लाइसेंस राशन szig jogosítvány jogosítványszám adóazonosító oib jmbg emšo emso asmens kods isikukood asmenskods rodnécislo iin
  identificación identificacion identificação identificazione identificativo numéro-fiscal fiscal impuestos steuernr vat ust vatin uid ahvnr avs odsn svn ssnr személyi ghanacard emirates qid iqama civil
  niederlassung aufenthaltstitel steuernummern steueridnr sozialversicherungsnr kundennummer kundennr ird ruc cnh rijbewijs rijksregisternr burgerservice vergi удостоверение удостоверения лична личната личную ІПН ідентифікаційний iva piva průkaz průkazu preukaz preukazu utr ssnit npi hkid mykad philhealth tin curp imss niss pis pasep ohip dva nhi führerscheinnummer führerscheins krankenversicherungsnummer rentenversicherung rvnr thuế medicare полис омс посвідчення ліцензія`,
  0,
  C_ID,
);
addWords(
  `passport pasport pasipoti pasportim pasporti pasaporti pasoš pasoša pasošu جوازها جوازه جوازي جوازك passeport pasaporte passaporte passaporto reisepass reisepassnummer reisepassnr paspoort paspoortnummer pass passnummer passnr pasnummer
  passi passin passinumero paszportem paszportowi pasem паспортом паспорте паспорту paszport paszportu pasu pașaport pasaport pașaportului паспорт паспорта паспорту διαβατήριο διαβατηρίου
  pasaportum جواز السفر دركون דרכון पासपोर्ट 护照 护照号 护照号码 護照 パスポート 旅券 旅券番号 여권 여권번호 paspor hộ-chiếu chiếu หนังสือเดินทาง útlevél загранпаспорт загранпаспорта เดินทาง
  passets passet passene passportin passinumeroni passeports pașaportul paşaportul pasaportun pasaportumun putovnicom putovnici паспорті паспортът הדרכון דרכוני الجواز
  pasu cestovní putovnica passport# passportno passportnumber passportnr útlevélszám útlevelem útlevélszámom พาสปอร์ต พาสปอร์ตเลขที่ พาส گذرنامه گذرنامهام پاسپورت 通行证 通行证号码 通行證 putovnice putovnicu пасош пасоша пасошу`,
  0,
  C_PASSPORT,
);
addWords(
  `vrm vrn autokennzeichen kfzkennzeichen nummernschild platenumber plateno licenceplate vehicleplate registrační plakasından plakasına plakasını plakaya plakamın rendszámra rendszámmal rendszámon rendszámot rendszámú rendszámhoz registreringsnumret پلاک immat regnr рег plat plakalı rejestracyjnego rejestracyjne rej immatriculé immatriculée zugelassen patenti गाड़ी ナンバー plate plates placas plaques matrículas targhe kentekens licenseplate registration reg numberplate rego kennzeichen nummernschild plaque immatriculation matrícula matricula targa placa patente
  kenteken nummerplaat registreringsnummer registreringsskylt regnummer nummerplade nummerskilt rekisterinumero rekisteri rekisteritunnus rejestracyjny
  značka značku značky značce rejestracyjna rejestracja rejestrację rejestracją tablica tablice spz poznávací înmatriculare регистрационен госномер госномера номерной номерний plaka plakası plakam
  πινακίδα πινακίδας لوحة اللوحة רישוי लाइसेंस-प्लेट 车牌 车牌号 车牌号码 車牌 ナンバープレート 車両番号 차량번호 번호판 plat-nomor polisi biển-số ทะเบียนรถ ทะเบียน ป้ายทะเบียน rendszám
  frsz dominio rekkari rekkarin rekkarissa regno regn registr rz  valstybinis valstybiniai numerzīme numurzīme numbrimärk numbrimärgiga bílnúmer númeraplata
  skilt skiltet skiltnummer bilskilt skiltnr госзнак номерзнак номерний держномер держзнак registarska registarske registarski patentni nummerskylt nummerplaten nummerplader ečv evidenčné регистарска регистарске регистарским регистарску таблице таблица таблицама κυκλοφορίας nopol nopolnya rendszáma rendszámom
  targë targën targat targa таблички таблици табличка таблиците  nömrəli nömrəsi  registracijska registracije registracijskom registracijom registreerimisnumber 牌照 車號 车号 號牌 号牌`,
  0,
  C_PLATE,
);
addWords(
  `brith birht brth bith blrth birh gebrutsdatum gebutsdatum naisance nacimento nació nacio nasceu nacque д.р gim dzim fnac dateofbirth szül szülinap nar narodený narodená narodeny nac nacim nasc rođen rođena rojen gebdat d0b bday bdate dob birth birthdate birthday born geburtsdatum geburtstag geboren geb naissance nacimiento nací nacido nacida nascita nato nata nascimento nasci
  nascido nascida geboortedatum geboren födelsedatum född fødselsdato født fødselsdag syntymäaika syntymäaikani syntynyt urodzenia urodzonym urodzonej urodzonego urodzoną narozenému narozené narozeného рождённый рожденный рождённая рожденная рождён рождена рожденного родилась народжений народжена народженого γεννημένος γεννημένη született rođeni нар urodzony urodzona ur urodziłem urodziłam narození
  narozen narozena nașterii nascut născut născută рождения рождение родился родилась раждане роден родена народження народився народилася γέννησης γεννήθηκα
  doğum doğdum الميلاد ميلاد ولدت مواليد לידה נולדתי נולד जन्म जन्मतिथि जन्मतारीख जन्मदिनांक जन्मदिवस 出生 生日 出生日期 生年月日 誕生日 생년월일 생일 lahir kelahiran sinh วันเกิด születési született születtem narodenia rođenja rojstva
  gimęs gimė gimusi gimimo gimiau dzimis dzimusi dzimšanas dzimu sünd sündinud sünniaeg sünnikuupäev synt syntynyttä syntymäpäivä fødd fødedato fødselsdag
  fædd fæddur fæðingardagur kennitöludagur γεννήθηκε γεννηθείς γεννηθείσα γενν γεν рођен рођена рођења роден родена родился родилась народився нарадзіўся нарадзілася
  متولد متولدین تولد تولدم پیدائش पैदा जन्मे জন্ম জন্মতারিখ பிறந்த பிறந்ததேதி జననం పుట్టిన ജനനം ಜನನ જન્મ ਜਨਮ pinanganak ipinanganak isinilang kapanganakan
  kaarawan amezaliwa alizaliwa nilizaliwa kuzaliwa doğumlu doğumluyum doğdu doğumum təvəllüd doğulub anadan туған դաբ ծնված ծննդյան დაბადებული დაბადების
  sünniaega sünnikuupäeva syntymäaikaani syntymäaikani ilgan раѓање lindur lindja lindjes datëlindja rugadh gebore geboortedag zalwe wazalwa rođene rođenu rođenog rođenoj rojeno rojene rojenega dzimusī dzimušais sündinu születésem születésű जन्मेको जन्ममिति jaiotze naixement נולדה ילידת יליד nascut rojen rojena rojstni narodil narodila narodený geburtsdat gebdatum gebtag geborenen urodzin urodziny föddes fødtes syntyi urodził urodziła narodzona kelahirannya tarikh-lahir birthdy dofb مولود مولودة المولود المولودة ميلادي ميلاده ميلادها مواليدي рожд рођ rođ nașt doğ janm janmdin janmtithi jonmo jonmodin jonmotarikh ddn народж datanasc рожден`,
  0,
  C_DOB,
);
addWords(
  `banking accountno accountnumber acctno acctnumber accnumber bankaccount rek reknr rekeningnr ktonr kto bankrek account acc acct accounts a/c routing aba sort sortcode bsb bic swift konto kontoen kontonummer kontonummeret kontonr bankverbindung blz bankleitzahl compte cuenta clabe cbu ccc conta agência agencia
  rekening rekeningnummer bankrekening bankkonto bankkontonummer clearing clearingnummer bankgiro plusgiro tili tilinumero tilinumeroni pankkitili rachunek rachunku konta nrb účet účtu číslo-účtu cont contului
  счет счёт счета счёта р/с рахунок рахунку сметка сметката λογαριασμός λογαριασμού λογαριασμό hesap hesabı hesabım حساب الحساب חשבון הבנק खाता खाते 账号 账户 帳號 银行账号 银行卡号 口座 口座番号 계좌 계좌번호
  支店番号 普通 当座 bank rekening stk tài-khoản khoản บัญชี เลขที่บัญชี bankszámla bankszámlaszám számlaszám bankszámlám bankszámlámra bankszámlaszámom számlaszámom számlaszámomra számlámra आईएफएससी ifsc transit checking savings бик бік bik ricevente conto depositare kontoinhaber bankový`,
  0,
  C_BANK,
);
addWords(`iban ибан اي-بان ibanul`, 0, C_IBAN);
addWords(
  `cardno cardnumber kortilta kortilla kortille kortista kortiltani kortillani kortistani korttia luottokortilta luottokortilla karcie kartami kartou kartě karte bankkártyám bankkártyámmal bankkártyámról bankkártyáról kártyáról kártyámról kártyával kártyámmal kártyára kártyája kartımdan kartımla kartından kartıma kartımı картата картой карте карточки картці картку картою κάρτες κάρτας ببطاقة ببطاقتي בכרטיס הכרטיס כרטיסי מכרטיס cc card cards visa mastercard amex maestro discover jcb diners creditcard debit credit pan karte kreditkarte kreditkartennummer kartennummer karten kreditkarten carte cartes tarjeta
  tarjetas cartão cartao carta kaart creditcard kaartnummer kort kortet kreditkort kortnummer bankkort kortti kortin korttini luottokortti luottokortin bankpas betaalpas pinpas bankpasje girocard dankort bancontact bancomat karta karty kartą kartę kredytowa platební kreditní card-ul cardul cardului
  карта карты карту картой картка картки κάρτα κάρτας kart kartı kartım kartımın بطاقة البطاقة بطاقتي אשראי כרטיס कार्ड क्रेडिट 卡号 信用卡 信用卡号 银行卡 银行卡号 卡號 カード クレジットカード カード番号 카드 카드번호 신용카드 kartu kredit บัตรเครดิต บัตร kártya
  kártyaszám bankkártya kreditna kártyám`,
  0,
  C_CARD,
);
// Without its tone it would be the English article.
addExact("thẻ Thẻ", C_CARD);
addExact("biển Biển", C_PLATE);
// "Rek.nro"; Dutch has an account behind it.
addExact("Rek", C_PLATE);
addExact("hạn Hạn", C_EXPIRY);
addWords(
  `cvv ccv цвв свв цвс cvv2 cvc cvc2 csc cid prüfziffer kartenprüfnummer cryptogramme sicherheitscode securitycode 安全码 セキュリティコード 보안코드 cvn`,
  0,
  C_CVV,
);
addWords(
  `vencimento valable vervalt gyldig gælder voimassaolo lejár lejárati expirare дійсна изтича валідна الانتهاء وتاريخ-الانتهاء exp expiry expires expiration expiring valid gültig gueltig ablaufdatum expiration expire caduca caducidad vencimiento vence validade scadenza scade vervaldatum geldig utløper utløpsdato udløber udløbsdato giltigt giltig voimassa ważna
  ważności platnost platnosti expiră valabil валидна срок действительна действует термін дії λήξη λήξης skt son-kullanma صالحة الصلاحية תוקף בתוקף वैधता 期限 有效期 有效期限 有効期限 使用期限 유효기간 หมดอายุ lejárat`,
  0,
  C_EXPIRY,
);
addWords(
  `heslom heslami jelszóval jelszavammal jelszavával salasanalla salasanallani salasanan salasanaan salasanasta şifresiyle şifremle şifreyle şifresinden parolayla parolamla adgangskoden kodeordet lösenordets salasanaa salasanaksi hasłu heslu jelszót jelszavát parolası şifresini şifremi parolamı digicode türcode ww psw passwrd recovery wiederherstellungscode wiederherstellungsschlüssel récupération recuperación recuperação ripristino herstelcode credentials creds zugangsdaten identifiants credenciales credenciais credenziali mot-de-passe password passwords passwd pwd passphrase pass pw passcode pin pins पिन pincode puk pin1 pin2 puk1 puk2 kennwort passwort passworte passwörter mdp motdepasse contraseña contrasena contraseñas clave senha senhas palavra-passe wachtwoord
  wachtwoorden lösenord lösenordet lösen adgangskode kodeord passord passordet salasana salasanani salasanan hasło hasla hasło: haslo hasłem heslo hesla heslem kwdikos kwdiko kwdikou kodikos kodiko parola parolă parolei парола паролата пароль пароля паролем кодовое κωδικός κωδικό
  συνθηματικό şifre şifrem şifresi sifre parolam كلمة-المرور المرور السر السري السرية سیسما סיסמה סיסמא הסיסמה पासवर्ड 密码 密碼 口令 パスワード 暗証番号 비밀번호 비번 암호 sandi kata-sandi mật-khẩu khẩu รหัสผ่าน jelszó jelszavam jelszo lozinka
  geslo slaptažodis parole passe secret client_secret clientsecret pass1 pass2 db_password userpassword rootpassword
  pinje pinjét pinem pinkód pinkódom pinul pinului pini pinim пин пина пинкод عبور عبورم رمزم رمزش باسورد باسوردي الباسورد باسوورد סיסמת סיסמתי סיסמתו סיסמתה jelszavamat lozinke lozinku лозинка лозинку лозинке лозинком шифру katalaluan şifreyi şifreye şifrenin parolayı parolaya
  şifrəm şifrəmi şifrə parolam parolni parolimni lozinkom geslom gesla geslo slaptažodžio salasõnaga parooliga paroli hasłem கடவுச்சொல் পাসওয়ার্ড পাসওয়ার্ড पासवर्डको  pasfhocal பாஸ்வேர்ட் iphasiwedi lykilorð lykilorðið lykilorðinu aðgangsorð pasahitza pasahitzaren contrasenya contrasenyes contrasinal parool parooli parooliks salasõna salasõnaks slaptažodį fjalëkalimi fjalëkalimin паролот лозинката პაროლი პაროლის գաղտնաբառ գաղտնաբառը nenosiri nywila cyfrinair wagwoord құпиясөз құпиясөзім paroli parolim pasvorto
  psk wpapsk wpa-psk wpa_psk wpa2-psk presharedkey passkey wifikey รหัสไวไฟ wlan-schlüssel wlanschlüssel zutrittscode toegangscode zugangscode eingangscode torcode haustürcode`,
  0,
  C_PASSWORD,
);
addWords(
  `tweestapscode tweestapscodes tvåstegskod tvåstegskoden totrinskode totrinskoden totrinnskode totrinnskoden zweifaktorcode vahvistuskoodi vahvistuskoodisi varmennuskoodi varmennuskoodisi kertakäyttökoodisi engångskoden verifieringskoden engangskoden bekræftelseskoden bekreftelseskoden vahvistuskoodini kertakäyttökoodini einmalcodes bestätigungscodes smskod smskoden smskode säkerhetskoden engangspassord einmalkennwort freischaltcode aktivierungscode activeringscode activatiecode aktiveringskod aktiveringskode inlogcode logincode loginkode innloggingskode inloggningskod otp totp 2fa mfa tan mtan onetime one-time verification verify authenticator bestätigungscode verifizierungscode einmalcode sicherheitscode verificación verificacion verificação verifica vérification
  verificatiecode verificatie engångskod verifieringskod engangskode bekræftelseskode bekreftelseskode vahvistuskoodi kertakäyttökoodi weryfikacyjny weryfikacji ověřovací verificare потвърждение подтверждения
  подтверждение проверочный одноразовый підтвердження επαλήθευσης doğrulama التحقق אימות सत्यापन ओटीपी 验证码 驗證碼 校验码 認証コード 確認コード 인증번호 인증코드 verifikasi xác-minh ยืนยัน ellenőrző megerősítő تایید تأیید sms בסמס ובסמס הסמס מסמס לסמס texto smsa smsem smsie smsben смс смске texted einmalpasswort`,
  0,
  C_ONE_TIME,
);
addWords(
  `auth token tokens apikey api_key api-key accesskey secretkey secret_key access_key access_token refresh_token id_token auth_token authtoken bearer authorization key keys jwt cookie cookies session sess sessid sessionid session_id phpsessid jsessionid sid
  signature sig hmac credential credentials privatekey private_key private clientsecret client_secret secret webhook x-api-key apitoken csrf xsrf csrftoken xsrf-token schlüssel clé cle clave-api chave sleutel nyckel nøkkel nøgle avain klucz klíč cheie
  токен токена токену token-ul jeton gettone ключ κλειδί anahtar anahtarı مفتاح מפתח कुंजी टोकन 令牌 密钥 密鑰 トークン 토큰 키 lizenzschlüssel produktschlüssel aktivierungsschlüssel lizenzkey licentiesleutel licenssleutel licensnyckel licensnøgle lisensnøkkel lisenssiavain produktnyckel accountkey sharedaccesskey sharedaccesskeyname appkey appskey nwkskey nwkkey netkey masterkey authkey privkey signkey enckey`,
  0,
  C_TOKEN,
);
addWords(
  `ip ips ipv4 ipv6 host address adresse addr gateway subnet dns server client peer remote src dst source nameserver`,
  0,
  C_IP,
);
addWords(
  `mac macaddress macaddr hw ble hwaddress bluetooth bssid hwaddr lladdr arp arping dhcpd dhcpack dhcprequest dhcpdiscover ether physical hardware wifi wlan ethernet`,
  0,
  C_MAC,
);
addWords(
  `mätarens mätare målerens målarens meter zähler stromzähler gaszähler wasserzähler compteur contador medidor mérőóra mérőórám mérőórája contor contorul contorului mittari mittarin mittarini μετρητή μετρητής водомер електромер електромера बिजलीमीटर linky gazpar licznika contatore mätaren elektroměru plynoměru merača brojila števca счетчика счётчика лічильника sayaç sayacı sayacım العداد עדד מונה mpan mprn zählernummer zählernr meternummer målernummer mätarnummer elmålernummer deveui eui64 sorozatszáma sorozatszámú gyáriszám ramnummer ramnumret rahmennummer fahrradrahmen fietsframe framenummer framenumber rammenummer stelnummer ซีเรียล sê-ri sêri chassis fahrgestellnummer telaio bastidor châssis gerätenummer gerätenr equipmentnummer imei deviceimei imei1 imei2 imsi iccid meid esn serial serialnumber serialno sn s/n udid uuid-gerät seriennummer seriennr geräteseriennummer série serie serienummer seriale numero-seriale série: matricola
  výrobné výrobného серийник серийника серийнику серійник серійника σειράς seriei serienummeret sarjanumeron seryjne
  seryjnym seryjnemu sériovým sériového sériovom výrobním výrobního výrobným výrobného serijski serijskim serijskog serijskom серийным серийному серийном серійним серійного серійному تسلسلي 机身号 机身序列号 機身號 제조번호 기기번호 sarjanumerolla gyártási
  sarjanumero serijny seryjny seryjnego sériové výrobní serial-nr сериен серийный серийного серійний σειριακός σειριακό seri الرقم-التسلسلي التسلسلي סידורי सीरियल 序列号 序列號 串号 シリアル シリアル番号 製造番号 시리얼 일련번호 nomor-seri sorozatszám gyári șasiu șasiului șasie šasije šasija karoserie karosérie nadwozia podwozia alvázszám alvázszáma кузова шасси шасі рама рами vin vinul şasi şase πλαισίου שלדה الشاصي شاصي الهيكل شاسی سریال 车架号 車架號 車台番号 차대번호 khung rangka ตัวถัง เลขตัวถัง`,
  0,
  C_DEVICE,
);
addWords(
  `nutzer nutzerin användaren användarens brugeren brugerens brukeren käyttäjä käyttäjän käyttäjälle používateľ používateľa používateľovi uživatele uživateli utilizatorului felhasználóval felhasználóként felhasználónk korisnik korisnika uporabnik uporabnika lietotājs kasutaja vartotojas ผู้ใช้ ผู้ใช้งาน यूज़र यूजर 账号 帐号 帳號 benutzers nutzers anwenders používateľské používateľského prihlasovacie username usernames utilizador utilizadora utenza utenze користувача користувачу користувачем کاربر 用户 用戶 spielername spielernamen kennung inlognaam ψευδώνυμο ψευδώνυμό нік ніком нікнейм 닉네임 ニックネーム ハンドルネーム nimimerkki přezdívka přezdívku rumuz rumuzum आईडी benutzerkennung benutzerkennungen anmeldekennung loginkennung nutzerkennung user userid user_id user-id login loginname logon handle gamertag gametag nickname nick screenname alias uid samaccountname benutzername benutzer nutzername benutzernamen nutzernamen anmeldename utilisateur identifiant pseudo usuario usuaria usuário utente nomeutente
  gebruikersnaam loginnaam ign gebruiker användarnamn användarnamnet inloggningsnamn inloggningsnamnet brugernavnet brukarnamn brukarnamnet innloggingsnamn innloggingsnamnet brukernavnet felhasználónevemet användare inlogg brugernavn bruger brukernavn bruker käyttäjätunnus käyttäjänimi käyttäjätunnukseni tunnus tunnukseni użytkownik użytkownika nazwa-użytkownika loginem uživatel uživatelské přihlašovací utilizator utilizatorul
  юзер юзера юзером юзернейм потребител потребителско пользователь пользователя логин логином логіном логін користувач χρήστη χρήστης kullanıcı kullanıcıadı kullanici المستخدم مستخدم משתמש उपयोगकर्ता यूज़रनेम 用户名 用戶名 账户名 昵称 微信号 微信 qq ユーザー名 ユーザー ユーザーid ログイン ログインid 아이디 사용자명 계정 사용자 로그인
  pengguna đăng-nhập nhập ชื่อผู้ใช้ felhasználónév felhasználó felhasználónevem felhasználóm nicku nickem nickiem ник ника ником ніка ніком никнейм никнейма логина логіна логину 登录名 登入名 登錄名 登录账号 登入帳號 登录帐号 账号名 帳號名稱 使用者名稱 会员名 抖音号 快手号 小红书号 微博号 微博 微信號 qq号 网名 游戏名 会员账号 ユーザid ユーザーネーム 유저네임 ยูสเซอร์ ยูสเซอร์เนม belépési azonosítóm bejelentkezési prihlasovacie prihlasovací userul userului utilizatorului korisničkog корисничко кориснички потребителското ไอดี ไอดีไลน์ کاربری skype telegram discord twitter instagram insta github gitlab roblox twitch minecraft fortnite valorant bluesky mastodon reddit tumblr viber kik patreon soundcloud cashapp cashtag venmo wechat weixin kakaotalk snapchat tiktok linkedin slack steam xbox gamertag psn epic battletag korisničko korisnik used_by logname ruser suser duser rusername usr samid loginuser authuser sudouser osuser dbuser user1 user2 login1 login2`,
  0,
  C_USER,
);
addWords(
  `mgrs utm gpslatitude gpslongitude geo gps lat latitude lon lng long longitude coordinates coords coordinate koordinaten coordonnées coordenadas coordinate coördinaten koordinater координаты координати συντεταγμένες koordinat إحداثيات קואורדינטות 坐标 座標 좌표 position location geolocation geopoint standort`,
  0,
  C_GEO,
);
addWords(
  `koodin koodia koodilla kódot kódom kódja kódját kodem kódem kodom коду кодом κωδικό κωδικού kodą kodas kods kodo codului kodnya kodenya הקוד קודי الرمز والرمز código codigo códigos codice codici codul codurile коды кода кодът koderna koder kody kódy code codes kod kode kod koden koodi kód cod код κωδικός kodu رمز קוד कोड 码 代码 コード 코드 mã รหัส`,
  0,
  C_CODE,
);
addWords(
  `संख्या numerze numerem číslem номером номере номерът numre numren नं number no nr num numero número numéro nummer numer číslo номер нομερ αριθμός numara numarası رقم מספר नंबर 号 号码 番号 번호 nomor số เลข szám`,
  0,
  C_NUMBER,
);
addWords(`id ids identifier kennung kimliği айди`, 0, C_ID_WEAK);
addWords(`ז kennitala`, 0, C_ID);
// "kt. 120174-3399"; but "S/N KT-7Q3M9".
addExact("kt", C_ID);
addExact("FİN NI SIN TIN EIN NIE FIN PAN RUN BIN RČ rč r.č Sin Tin Ein IC NIK RG", C_ID);
addExact("LINE Line", C_USER);
addExact("OP", C_ID);
addExact("DIČ IČO IČ DPH CUI CNH CF", C_ID);
addExact("VIN DSN", C_DEVICE);
addExact("né née Né Née NÉ NÉE", C_DOB);
/** Months that the common words leave out: short forms, cases, other calendars' names. */
addWords(
  `janv fév févr avr juil déc ene abr ago dic gen mag giu lug ott fev dez mrt okt jun jul aug sep nov dec mär mrz janvāris február
  apríla mája júna júla augusta septembra októbra novembra decembra siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca
  januarja februarja aprila maja junija julija avgusta oktobra januara februara jula decembra sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
  janvārī jaanuar veebruar märts aprill juuni juuli oktoober detsember tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu sty lut kwi cze lip sie wrz paź lis gru
  янв фев мар апр июн июл авг сен сент окт ноя дек січ лют бер кві тра чер лип сер вер жов лис гру ян февр юн юл авг окт ноем декем οκτ νοε δεκ ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ Απρίλιος Ιανουάριος
  มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม tháng
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند محرم صفر رجب شعبان رمضان شوال كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
  בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר जन फर अप्रेल सितम्बर अक्तूबर नवम्बर दिसम्बर
  јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра jaanuaril jaanuari veebruari märtsi aprilli juunil juulil
  augustil septembri oktoobri novembri detsembri enero pebrero abril mayo hunyo hulyo agosto nobyembre vasaris kovo baland gegu birž liep rugp rugs spal lapkr gruod
  februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
  tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
  ניסן אייר סיון סיוון תמוז אלול תשרי חשוון חשון כסלו טבת שבט אדר בניסן באייר בסיון בתמוז באלול בתשרי בחשוון בכסלו בטבת בשבט באדר`,
  MONTH,
);
