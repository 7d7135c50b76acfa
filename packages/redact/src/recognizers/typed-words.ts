/**
 * Words of a sentence about signing in, by stem and in many languages: what typed.ts weighs around a value. Written by the
 * project.
 */
import { stemFlags } from "./stem-flags.ts";

/** Words for the secret itself. */
export const SECRET_NOUN = 1 << 0;
/** Words for a user's name. */
export const USER_NOUN = 1 << 1;
/** Where one has a name: forums, members, accounts; and how one is known there. */
export const KNOWN = 1 << 2;
/** What is done to a secret: changed, set, typed, tried, used, told. */
export const DEED = 1 << 3;
/** Getting in. */
export const SIGN_IN = 1 << 4;
/** What comes of it: accepted, refused, locked. */
export const OUTCOME = 1 << 5;
/** Right before a value. */
export const JOINT = 1 << 6;
/** Right before a name. */
export const AS = 1 << 7;
/** "is" and its like, on either side. */
export const COPULA = 1 << 10;
/** Right behind a name, in languages that put it there. */
export const AS_BEHIND = 1 << 9;
/** What numbers and names of things stand beside. */
export const THING = 1 << 8;

const LISTS: ReadonlyArray<readonly [flag: number, words: string]> = [
  [
    SECRET_NOUN,
    `passw* passc* passphr* pwd pw psw pass pin pins pincode* pincod* passe mdp kennw* losungsw* contrasen* clave claves senha senhas parol* wachtw* losenord* losen adgangsk* kodeord* passord* salasan* sana sanalla haslo hasla haslem hasle hasel hesl* jelsz* lozink*
    sifre* парол* пін піну пин пина пином пинкод* κωδικ* συνθηματικ* sandi khau पासवर्ड सर السر باسورد* رمز رمزي סיסמ* הסיסמ* בסיסמ* והסיסמ* keypad* lockbox* keysafe* digicode* türcode* `,
  ],
  [
    USER_NOUN,
    `user username* userid* login logins logon benutzer* nutzername* anmeldename* kennung* utilisat* identifiant* pseudo* usuari* utent* nomeutente gebruikers* inlogna* anvandar* bruger brugern* bruker brukern* kayttaj* tunnuk* nimimerk* uzytkow* uzivatel* pouzivatel* nick nicks nickiem nickname* nickem ник ником нике никнейм* нік ніком логин* логін*
    kullanic* felhaszn* neven profil profile profiles profilo profilom профил* профіл* perfil handle handles gamertag* korisni* χρηστ* ψευδωνυμ* प्रोफाइल مستخدم* المستخدم* משתמש* המשתמש*`,
  ],
  [
    KNOWN,
    `forum* foren foro fora форум* φορουμ member members membership mitglied* membre* miembro* membro* socio lid medlem* jasen clen* czlonk* участни* учасник* post posts posted posting poste publie publico publique scrivo escribo escrevo schreibe pisze pisu пишу pisem irok kirjoitan known kennt conocen conoscono conhecem kennen connaissez listed seller registered registr* angemeldet aangemeld account accounts acc
    konto kontos compte comptes cuenta cuentas conto conta contas конто* аккаунт* акаунт* tili hesab* hesap* khoản khoan akun akunnya λογαριασμ* حساب* החשבון contul zalo viber vajber вайбер* telegram* телеграм* telega kakao* insta* інст* avatar twitch instagram insta discord steam reddit psn player players spieler* joueur* jugador* giocator* jogador* spiller* gracz* hrac* игрок* guild gild* clan server heiss* hedder heter site sites website sitede siteye sitede sitesi sitenizde webbsid* hjemmesid* сайт сайте сайті саите strane stran* stronie`,
  ],
  [
    DEED,
    `change changed changing set setting reset resetting switched swapped updated renamed put picked pick chose choose chosen went typed type typing types enter entered entering tried try trying use uses used using made gave told says said reads geander* umgestellt gesetzt gewahlt eingegeb* eingetippt* eintipp* eingeb* genommen nehme nehmen vergeb* umgeand* hinterleg* versuch* probier* benutz* verwend* mis mise mets
    mettre remplac* chang* modifi* tape taper tapez tapons saisi* essay* choisi* utilis* cambi* pus puse puso pongo pusieron pone modific* teclea* probe probado probando uso usar usamos usan escrib* introduc* elegi impost* reimpost* messo mettere metto prova* provat* scrit* digit* inserit* inseri* usiamo usano usavo troqu* trocar mudei mudar alter* coloc* tentei tentar tentando usei verand* gewijzig* ingesteld* aangepast* ingevoer*
    invoer* ingetyp* probeer* geprobeer* gebruik* ingevul* andra andrat andrade byt* skrev skriv* skrevet anvand* testa* prov* lavede aendre* skift* endre* satte provde zmieni* ustawi* wpis* przestaw* podaj* podal* probow* uzyw* zmen* nastav* prenastav* zadal* zadav* zkous* skus* skous* pouzi* смени* поменя* измени* постави* ввод* введ* ввел* пробов* использ* набира* зміни* поміня* встанов* спробов* використ* змінюв*
    сменя* промен* въвед* въвеж* използв* αλλαξ* εβαλ* βαζ* πληκτρολ* χρησιμοποι* δοκιμα* yapt* yapinca degist* girdi* yazd* denedi* kullan* belirle* vaihd* muut* kayt* kokeil* syot* naputt* laitoin atir* megvaltozt* beallit* kiprobal* probal* hasznal* irt* ir schimb* pus setat* scris* incerc* folos* ganti* diganti* ubah* diubah* coba* pakai* memakai pakainya doi dung غير* بدل* أدخل* ادخل* استخدم* جربت* كتب* وضع*
    שינ* החלפ* הכנס* הקלד* ניסי* השתמש* משתמש* bikin kardiya badla badal rakha think thought guess believe creo pienso glaube denke meine penso credo acho crois pense mysle tror luulen думаю кажется мислам vermoed denk tippe tippen stimmt steht stand stands written wrote geschrieben sta scritto ecrit ecrite escrito escrita стоит написано dijo dijeron disse dit sagte meinte detto сказал* hoer`,
  ],
  [
    SIGN_IN,
    `log logs logged logging login logins sign signs signed signing unlock* opens opened open access* einlogg* eingelogg* anmeld* rein reinkomm* reinkam hinein komme connect* connex* conect* entr* acced* acces* ingres* sesion apre apri aprir* abre abr* ouvr* inlog* ingelogd binnen* loguj* zalog* logow* wchodz* wejs* wejd* prihl* dostan* dostat* pusti* pustilo вход* войти войт* захо* пуска* пусти* пустил* увій* зайт* вхо* впуска* вляз* влиза* влез* giris* giri* acil* acti acama* kirjau*
    paas* sisaan belep* lepek bejelentk* jelentkez* intr* loga* logga* inlogg* kommer komma kom ind inn inloggen μπαιν* εμπαιν* μπω συνδε* εισοδ* ανοιγ* masuk* login nhập đăng الدخول دخول أدخل ادخل دخلت تسجيل يفتح نفتح افتح נכנס* להיכנס כניס* להתחבר* פותח* התחבר* khul khulta`,
  ],
  [
    OUTCOME,
    `work works worked working accept* reject* refus* invalid* wrong incorrect* lock locked locks kicked fail* expir* credential* denied deny* funktion* geht klappt gesperrt* abgelehnt angenomm* akzept* falsch* verweiger* marche marchait fonctionn* bloqu* passait sirve servia funciona* rechaz* coinci* corret* correct* valid* funzion* rifiut* sbagli* errat* blocc* recus* incorret* errad* werkt* geweiger* verkeerd* geblok*
    dziala* odrzuc* zablok* bledn* niepoprawn* funguj* fungov* neplat* chyb* nejde vyhod* zamkn* работа* подход* подош* выкид* неверн* ошибк* заблок* принима* блок* працю* підход* невірн* помилк* прийма* хибн* работи* грешн* calis* kabul hatal* yanlis* kilit* istiyor toimi* kelpaa* kelvan* virhe* hylka* elutasit* hibas* mukod* visszadob* merge functio* respins* gresit* blocat* funger* fel avvis* godtar godtas afvis*
    forkert* virker* δεχ* λαθ* δουλευ* ισχυ* عمل* تعمل* خطأ خاطئ* مرفوض* يقبل* تقبل* نكون שגוי* שגויים עובד* נדח* tidak salah sai nahi galat take takes taken nimmt prend accetta pega przyjmuje bere берет берёт ban bans banned bann* ban banea* zbanow* забан* suspend* sperr* closed kapat* verrou* khóa bloqueado`,
  ],
  [
    JOINT,
    `with to on is was were be been für mit auf in ist war avec en par sur est etait c était con por es era a su com em e é med till til på är var er met naar op z s na je jest to bylo с на это з це με σε ειναι ile la cu în este jadi menjadi thành là बि إلى الى هي هو كان ב ל -`,
  ],
  [
    AS,
    "am bin suis soy sou sono jestem jsem vagyok sunt tant as als como comme come som jako как як under unter под pod nomme named called",
  ],
  [
    COPULA,
    "is was ist war est etait es era fue e foi ar var er oli on bylo byl byla był była было был была volt idi eskisi on",
  ],
  [AS_BEHIND, "nimella tunnuksella olarak diye neven adiyla ismiyle"],
  [
    THING,
    `version* versione versao wersj* verze верси* ver build* firmware model modell* modele modelo model* order ticket tickets case error* file files datei* fichier* archiv* folder* ordner table tabelle column* server* serwer* сервер* host* port ports branch* repo* commit* module* modul* library* driver* treiber* part sku ref invoice* rechnung* facture* factura* fattura* coupon* promo* voucher* rabatt* gutschein* discount* rabat* скидк* промокод*
    product produkt* artikel* article* item* theme* tema temat thema theme* font* room zimmer plik* soubor* файл* таблиц* script* function* method* class variable* field* campo feld* parameter* endpoint* api cluster* node container* database* datenbank* tabla tabela base schema* layer* sensor* printer* drucker* camera kamera cable kabel bug bugs release* template* vorlage* chapter kapitel script* skript* row rows zeile* zeilen job jobs task tasks queue* option* setting* parameter* element* plugin* report* dashboard* query* dataset* asset* photo* picture image* video* clip song track band album concert* config* export* import* backup* host hosts disk* drive partition* volume interface* kernel process* thread* session exception* warning* trace* stack debug*
    shade shades color* colour* playlist* channel* toggle* widget* avatar* tone ringtone* melody tune lesson* quiz size sizes style* preset* filter* flag flags feature* mode modes emoji* scene skin workspace* category hashtag* recipe* paint fabric wallpaper* sensor*
    farbe farben farbton* motiv kurs kurse lektion* modus menu einstellung* klingelton* melodie schrift* hintergrund* coloris couleur* teinte motif lecon* reglage* sonnerie taille police fond tono tonos color* curso leccion* modo ajuste* melodia* talla fuente colore* tonalita corso lezione* modalita impostazion* suoneria taglia sfondo cor cores licao toque tamanho
    kleur* cursus instelling* beltoon maat achtergrond* kolor* motyw* kurs* lekcj* tryb* dzwonek melodi* rozmiar* tapet* barv* motiv* kurz* lekc* rezim* vyzvan* velikost* pozad* цвет* тема тему темы теме мелоди* курс* урок* режим* размер* фон обои настройк* кольор* колір мелоді* розмір* цвят*
    farg* laget lage ljud storlek* lektion* ringsignal* bakgrund* farve* tilstand* ringetone* farge* renk* rengi temayi temasi ders* zil boyut* varia varin teema* kurssi* soittoaan* tausta* szin* csengohang* meret* tanfolyam* hatter* culoar* curs* sonerie marime* fundal*`,
  ],
];

/** What the lists say of a token. */
export const saidBy = stemFlags(LISTS);
