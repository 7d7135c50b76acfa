/** What stands before a program's version, and before a machine's address: asked about the few words beside a number of four parts. */
import { stemTable } from "../stem-flags.ts";

/** Programs, and what is said for one of their versions: right behind it stands its number. */
export const PROGRAM = 1;
/** Programs that machines are called as well: "the client 10.4.17.2 dropped". */
export const AT_MACHINE = 2;
/** Machines, what leads to them, and what goes between them. */
export const MACHINE = 4;
/** Between a program's word and the number. */
export const BETWEEN = 8;
/** What is done to programs: right behind it stands the version, further behind what came of it. */
export const UPDATE = 16;

export const saysOfVersion = stemTable([
  [
    PROGRAM,
    `конфигураци* конфігурац* релиз релиза релізу реліз software* softver* softvér* szoftver* soft sw logiciel* logiciels programvar* mjukvar* programmet programm program programme programma programa programı programul programja programmer ohjelmisto* ohjelma* oprogramowani*
    software'ul yazılım* tarkvara programmatūr* lunak oprema opreme opremo įranga įrangos софт софта софтуер* софтвер* программ* програм* програма ПЗ λογισμικ* πρόγραμμα* υλικολογισμικ*
    برنامج البرنامج برامج برمجية البرمجيات الثابت التشغيل תוכנה תוכנת התוכנה תכנה התקן सॉफ्टवेयर सॉफ़्टवेयर mềm ซอฟต์แวร์ برنامه نرم افزار افزار 소프트웨어
    firmware* firmvér* firmver* фърмуер* фирмвер* прошивк* микропрограмм* micrologiciel* microprogram* fastvare* laiteohjelmist* püsivara קושחה קושחת הקושחה فيرموير فرموير फर्मवेयर फ़र्मवेयर 펌웨어 เฟิร์มแวร์
    version* versión* versión versão versao versõe* versione* versioon* versio versij* verzi* verze* verzí wersj* versj* versiun* версі* верси* верзиј* inačic* izdaj* різновид* έκδοσ* ver vers v sürüm* różnic* različic* النسخة نسخة نسخه إصدار الإصدار الاصدار اصدار גרסה גרסת גירסה גירסת הגרסה संस्करण वर्जन वर्ज़न verzija phiên bản เวอร์ชัน 버전 버젼
    build* bygg* bygge* compilaci* compilaç* compilation* compilazion* kompilac* kompilá* сборк* збірк* компилац* компіляц* koontiversi* sestaven* zostav* derleme* buildul בילד बिल्ड 빌드
    release* releas* rilasci* lançament* lanzamient* utgåv* utgave* utgivels* udgav* udgiv* julkais* wydani* vydán* vydan* kiadás* ediți* ediţi* издани* релиз* реліз* випуск* izdanj* rilis uitgave* ausgabe* rev revision* revisión revisió* révision* revisione revisão ревизи* ревізі* 릴리스 릴리즈
    driver* treiber* pilote* controlador* stuurprogramm* drivrutin* ajuri* ovladač* ovládač* sterownik* illesztőprogram* драйвер* gonilnik* tvarkykl* draiver* drajver* sürücü* οδηγός οδηγού 드라이버 ड्राइवर
    app apps appversion aplicativo* aplicaci* aplicaç* applicazion* application anwendung* applikation* sovellus* aplikac* aplikáci* alkalmazás* aplicați* aplicaţi* приложени* застосун* додаток додатку εφαρμογ* uygulama* lietotne* rakendus* aplikasi dụng التطبيق تطبيق אפליקציה האפליקציה अप्प ऐप แอป 앱
    plugin* plug-in plugins module modul* módulo modulo модул* модуль addon add-on extension* kernel* bootloader* bios uefi rom sdk dll lib library libr* paket package* paquet* pacote pacchetto pakket pakiet* balíč* hotfixes rollout stand softwarestand`,
  ],
  [
    UPDATE,
    `update* updat* mise aktualis* aktualiz* actualiz* actualizac* aggiornament* atualizaç* opdatering* oppdatering* uppdatering* päivity* frissít* обновлени* оновленн* актуализаци* ενημέρωσ* güncelleme* ažurir* nadogradnj* posodobit* atnaujin* atjaunināj* uuendus* pembaruan nhật تحديث التحديث עדכון העדכון روزرسانی رسانی अपडेट อัปเดต 업데이트
    patch* hotfix* correctif* correctif parche* correção correcção correzion* yama yaması патч* záplat* poprawk* opravn*`,
  ],
  [
    AT_MACHINE,
    "fw client* agent* image* services service dienst klient* cliente* istemci* kliens* клиент* клієнт* asiakas*",
  ],
  [
    MACHINE,
    `host* hôte* server* serveur* servidor* servitör* palvelin* palvelim* serwer* szerver* serveru сервер* sunucu* διακομιστ* שרת השרת خادم الخادم سرور सर्वर 서버 เซิร์ฟเวอร์ router* routeur* roteador* ruter* reitit* роутер* рутер* маршрутизатор* modem* модем* δρομολογητ* ראוטר נתב הנתב راوتر الراوتر राउटर 라우터
    gateway* passerell* puerta enlace gateway шлюз* brana bramk* brána yhdyskäyt* ağ geçidi address* adress* adresse* adres* adresa adresă adrese* indirizz* direcció* endereç* osoite* osoitt* cím címe címről címre адрес* διεύθυνσ* כתובת הכתובת عنوان العنوان पता पते 주소 địa alamat naslov*
    ip ips ipv4 dns ping* curl ssh rdp traceroute tracert peer* remote src dst source subnet* nat vpn ntp proxy* firewall* switch* kamera* camera* printer* imprimant* drucker* nas endpoint* login* logon logowan* prijav* přihláš* prihlás* anmeld* connexion* conexi* conness* conexã* inlogg* innlogg* kirjautu* bejelentk* autentific* вход* вхід* giriş* accesso acceso accès acesso 접속 로그인 כניסה دخول लॉगिन
    reach* unreach* block* blocked blocca* bloque* bloqu* gesperrt* sperr* connect* forward* route* scan* trafik* traffic* verkehr* osoitteesta listening listen* deployed pushed`,
  ],
  [
    BETWEEN,
    "is ist est es è é er är on to je jest este este-i е є είναι number nummer number nr no num numero número numer číslo номер szám szama numarası ist lautet läuft runs now actuel actual attuale atual aktuell aktuální nuværende current installed installiert installé instalado instalada installato v ver של هو هي है",
  ],
]);

/** Scripts that set no blanks between words. */
export const DENSE_PROGRAM =
  /(?:软件|軟體|软體|固件|韧体|韌體|版本|版|更新|升级|补丁|构建|驱动|驅動|应用|應用|程序|程式|客户端|客戶端|补丁|ソフトウェア|ソフト|ファームウェア|ファーム|バージョン|ビルド|アップデート|アプリ|ドライバー?|リリース|パッチ|ソフトウエア|เวอร์ชัน|เฟิร์มแวร์|ซอฟต์แวร์|แอป|อัปเดต|소프트웨어|펌웨어|버전|빌드|업데이트|앱|드라이버|릴리스)(?:版本|号|號|番号|は|が|을|를|은|는)?\s?[::=((]?\s?[vV]?$/u;
