/** More ordinary words of Slavic, Hungarian, Romanian, Turkish, Greek, Middle Eastern and Asian languages, in the forms that sentences begin with. */
export const EAST_WORDS: Readonly<Record<string, string>> = {
  pl: `
aby albo ale aktualizacja aplikacja aplikacji awaria bardzo bateria bez bezpiecznik biuro brak brakuje będzie będę bo być błąd błędu całość chce chcemy chcę chciałbym chciałabym chyba ciągle co coś czasami czekam czekamy
często część czy czyli dalej dane data dla dlaczego dlatego do dobrze dodać dodaj dodałem dodatkowo dokument dokumenty dom dopiero dostałem dostałam dostawa dostawca dotyczy drukarka drugi dzieci dziecko dzień dzisiaj dziś dziękuję
dziękujemy ekran etykieta faktura fakturę firma funkcja gdy gdzie gdyby godzina godziny gwarancja hasło i ich ile im inaczej informacja informuję instrukcja inny ja jak jaka jaki jakie jakiś jako jeden jednak jego jej jest
jestem jesteśmy jeszcze jeśli jeżeli już jutro kable kabel każdy kiedy kierownik klient klienta klienci kliknąć kliknij klucz kolega kolejny konto kontakt koszt kosztuje która które którego który kroki kto ktoś kupiłem
kupiłam kurier książka lampa lampka leży lista listy lub ładowarka łączę magazyn mam mamy maszyna mi miałem miesiąc miesiące między mieszkanie mnie może możecie możemy można mogę moja moje montaż mój mówi musi muszę my
myślę na nacisnąć naciśnij nad nadal najpierw nami nam naprawa nas następnie nasz nasza nasze naturalnie nic nie niech nieraz niestety nigdy nikt numer o obok obraz obsługa od odczekać oddział odebrałem odinstaluj odłącz odpowiedź
okazało około okno on ona oni opłata oprócz oraz oto otrzymałem otwórz otworzyć paczka paczki pan pani państwo papier pewnie pieniądze pierwszy pilne piszę plik po pod podczas podłącz pokazuje pokój pomaga pomoc ponieważ
ponownie popołudniu poproszę potem potrzebuję potwierdzam powiedział powinno powinien powoduje pozdrawiam praca pracownik prawdopodobnie prawie problem problemu produkt proszę przed przede przepraszam przepraszamy przesyłam przesyłka
przez przy przycisk przycisku przytrzymać przypadku rachunek raport razem reklamacja reset rozmowa rozumiem rozwiązanie również rok sam są serwis się silnik skąd sklep skoro skontaktuję skrzynka slyszę sobota spotkanie spróbuję
sprawa sprawdziłem sprawdzić sprawdź sprzedawca stan stary sterownik stół strona suma sygnał system szkoła szanowni ściana światło ta tak także tam te telefon temat temu ten teraz termin tej to towar trzeba trzy tu tutaj
twój tydzień tyle tylko tym u uprzejmie umowa uruchomić uruchom uruchomiłem urządzenie usługa ustawienia usterka usunąć usuń usunąłem w wczoraj we według wersja wiadomość więc wieczorem witam witajcie włącz włączyć własnie
wniosek wpisać wpisz wszystkie wszystko wtedy wtyczka wybierz wybrać wyjście wylogować wyłącz wyłączyć wymiana wysłałem wysłać wyślij wysyłka wystarczy wyświetla z za zaktualizować zamawiam zamknij zamknąć zamówienie zamówiłem
zapłaciłem zapisz zapraszamy zaraz zawsze zdjęcie ze zgłaszam zgłoszenie zgodnie złożyłem zmiana zmień zmieniłem znalazłem znowu zostać został została zresetować zrobić zrobiłem zrób zwrot zwłaszcza że`,
  cs_sk: `
aby ahoj aj aktualizace aktualizácia ale ani ano aplikace aplikácia asi aspoň až balík balíček baterie batéria bez bohužel bohužiaľ bola bolo bude budem budeme by byl byla bylo bych být cena chcel chceme chci chyba chybí číslo co
často čekám dále dalej další dům datum deň dekuji děkuji děkujeme ďakujem dnes do dobře dobre dobrý dokument dostal dostala druhý dve dvě faktura faktúra firma hlášení hneď hned hodina i ihned instalace ináč ja jak jako ak ako
je jeden jedna jej jestli ještě ešte jich jinak já jsem jsme jsou kabel kde když keď kdy kedy kdo kto klient klikněte kliknite klíč kniha kolega kontaktujte koupil kúpil konečně který která ktorý kvůli kvôli kurýr lampa lze letos
léto mám máme mal mali máte mezi medzi měl měla mesiac měsíc mimo minulý mne mohu môžem může môže mluvil možno můj moje my myslím na nad najprv naopak napište nás náš naše nastavení nastavenie následně následne než není nebo něco
nefunguje nejde nemám nemohu není nic nič nikdo nikto nikdy nyní o objednal objednala objednávka oba od odesláno odinstalujte odpověď odpoveď odpojte okno oprava opět opäť otevřete otvorte pak pan paní peníze pes písal píšu píšem plán
po počkejte počítač pod podle podľa podívejte pokud pole pomoc poprvé porouchal porucha poslal poslala pošlete pošlite potom potřebuji potrebujem potvrďte potvrzuji práce prečo preto proč proto prosím prosíme pre pro protože před pred
předem přesto přes při přidejte pridajte přišel přišla připojte problém produkt prodejce prodejna predajňa pohovor původně reklamace reklamácia rok rovněž rodiče s sám se schůze schválně sice škola skúste skoro sklad smlouva zmluva
snad soubor spolu správně spusťte spustil spustite stále stačí stiskněte stlačte stalo stejně stroj strana stůl středa svetlo světlo ta tady taky také takže tam te teď teraz tedy telefon ten tento teprve těžko tlačítko tlačidlo to
tohle tu tuto týden týždeň u účet určitě uvedl už v včera večer vedoucí verze verzia vlak vložte vrátil všechno všetko všichni vůbec výměna výsledek vyberte vypněte vypnite vymažte zadejte zadajte zákazník zkontrolujte skontrolujte
zkouším zkusil zkuste zapněte zapnite zavřete záruka zásilka zase zatím zatiaľ zavolejte zavolajte zde zdravím že zítra zajtra změňte zmeňte znovu žádný žádost`,
  hu: `
a abban addig ahogy ajánlat akkor akkumulátor ajtó alkalmazás állítsa amikor ami amióta anyám apám ár arra asztal az azért azóta azonban azonnal be beállítás beállítások belép belépés bocsánat bolt cég cím csak csatlakoztassa
cserélje csomag de délután doboz dolgozó e együtt egy egyik egyáltalán elég előbb először előre elnézést elromlott emellett én ennek erre értesítés értem eset esetleg este év ez ezek ezért fájl fel feleségem felhasználó
fizetés fizettem fogadja forgalmazó frissítés frissítettem frissítse futár garancia gép gomb ha hálózat hanem három hát hétfő hét hiba hibás hibát hiányzik hogy hogyan hol holnap hónap hova hozzá ide idén így igen ilyen indítsa
indítottam innen is iskola itt jelentés jelenleg jelszó jó jön kábel kattintson kaptam kapcsolat kapcsolja kedden kedves kell kellene képernyő kép kérdés kérek kérem kérjük kérném kérés kértem két később kezdje készülék ki
kicsit kijelző kikapcsol kis könyv köszönettel köszönjük köszönöm közben kulcs küldje küldjék küldtem lámpa láttam le legyen lehet lehetséges lépjen lesz levél lista ma majd már más megint megkaptam megnyomtam
megpróbáltam megrendelés megvettem mellékelem mely mert mi miatt miért mikor milyen mind minden mindig mit mivel mindkét módosítsa most múlt munka nagy nagyon nálam napok nekem nekünk nem nincs nyissa nyomja nyomtató ok olyan
ott ő ők összeg panasz péntek pénz persze pont problémánk próbálja próbáltam raktár reggel régi rendben rendelés rendeltem rövid s saját sajnos se semmi senki számla szállítás szerda szerelő szerint szeretném szeretnék szerintem
szerviz szerződés szia sziasztok szívesen szombat szükséges talán te tegnap termék teljesen tisztelt többször törölje töltő tudna tudják tudom tudtam ugyanaz után utána új újra újraindítottam úgy ügyfél ügyfelek ünnep út üzenet
üzlet vagy vagyok vajon valaki valami valamint van vannak várja várok vásárlás vásároltam végül vele vettem vissza visszaküldtem volt volna zárja`,
  ro: `
a abia acces aceasta această acest acestea acolo acord acum adaugă adăugați adică ați ajutor al alegeți alt am ambele an apare apăsați aplicația apoi are aș așa așadar aștept așteptăm așteptați ați atunci au avem aveți azi
baterie bine bun bună buton cablu calculatorul cam când care cât ce cea cel cer cere cerere chiar cine cineva client clienți cod colega colet comandă comandat comanda conectați confirm contract copii cu cum cumpărat cutia
da dacă dar data de deci decât deconectați defect deja deoarece depozit deschideți deși despre deși din dispozitiv doar doi dorim doresc dosar două după ea ei el ele eram este eu eroare factura fără fereastra firma foarte
folosesc folosiți funcția garanție gata greșit i iar ieri imprimanta în înainte înapoi încă încărcător încearcă încercați încercat înlocuiți însă instalați instalat între întotdeauna introduceți invoc îi îmi îți la le
legătură livrare lista lună luni lângă magazin mă mai mâine mare marfă mașina mea mereu mersi mesaj meu mi mie mulțumesc mulțumim mult mutat ne ni nici nicio nimeni nimic niște noi noaptea nostru nou număr nu o odată om opriți
ora pachet pagina parola pe pentru până plată plătit pot porniți poate prețul prin prima problema produs pune puteți rămâne reclamație rog rugăm ramburs raport repornit reporniți rezolvat s sâmbătă săptămâna sau scoateți scrie
scriu se selectați serviciu setări si sigur simplu singur spus stimat stați sub sunt suntem sunați și școala ștergeți ștampila tare telefon termen timp toate tot totuși tot tocmai trebuie trei trimis trimiteți u un una unde
unele unii urgent urmează vă văd vânzător vedeți vechi verificat verificați versiunea vineri voi vor vreau vrem vrea ziua zis`,
  hr_sr_sl: `
ako ali apoteka auto baterija bez bila bilo bio biće bih bo bom bode brez cena cijena čekam čeprav da dakle dan danas danes datum dio dobar dober dobro dok dokument dostava doveden dodajte drugi dva dvije do evo firma gdje
gde god gotovo greška gumb hvala i ili imam imamo imaju ime in ispravite isključite iskopčajte izaberite izberite iz ja jedan je jer još jučer juče jutri juče kabl kabel kad kada kako kao kaj kje kdo kdaj klik kliknite kod ključ
knjiga koji koja kolega kolegica količina koliko kupac kupila kupio kupil kupca kurir kutija ko li lampa lista mi misli mjesec mesec mnogo mogu možda može možete molim molimo moj moja mora moram na nad naj naja najprej najprije
naravno narudžba narudžbina naročilo naročil nakon napišite nas naš nažalost žal nego neko nekaj nekdo ne nema nemam nije nič ništa niko nikad niko nisam nisem ni novac novi nov o od odgovor odmah oko on ona oni opet otvorite
otkako ovaj ova ovo paket papir plaćanje plačilo po pod podaci poleg pomoč pomoć ponovno ponovo posle poslije pošaljite pošiljka poslao poslala poslal pošljite postavke potem potom potrebno povezava pozdrav poštovani preko prema
pre pri prije pričakujem pritisnite probajte probao problem proizvod prodavnica trgovina prošli prosim provjerite proverite puno račun radi rešenje rješenje s sa sad sada šalje samo se sedmica sem si sinoć škola šta sto šef što
slika so spet spojite stranka stol stranica stoga su sutra svaki sve svi svetlo svjetlo ta tada tako također takođe tamo te telefon težava to tokom trenutno treba tri tu u ugovor uključite unesite uredjaj uređaj uporabnik
ustvari uvijek uvek v vam vas vaš večeras verzija već vidim vključite vi vlak vratila vrata vse vsi za zašto zakaj zahtev zahvaljujem zadnji zamenite zaposleni zatim zato zatvorite že želim žena`,
  ru: `
а без благодарю более больше будет будем будете бы был была были было быстро в вам вас ваш ваша ваше вашу введите вероятно верните вернул весь вечером видимо включаю включите включил вместо вне внимание во вообще вопрос вот
время все всё всегда всего всем встреча выберите выбрал выключите выключил вынул вы выдаёт где главное говорит год готов да давайте далее дайте данные два две день деньги дети для до добавил добавьте добрый довольно договор
документ должен должна должны доставка доставили другой его ей если есть ещё её жалоба жалуется ждём жду же жена за забрал завершите зайдите заказ заказал заказала заказчик закройте закрыл заменили замените заметил запустил запустите
запуск зарядка зачем звонил звонила здесь здравствуй и из из-за извините или им иначе иногда интересно искал использую исправьте их июнь к кабель каждый кажется как какая какие какой квитанция клиент клиента клиенты ключ кнопка
кнопку книга когда код коллега коллеги кому компания компьютер конечно контракт коробка коробке который кроме кто кто-то куда купил купила курьер лампа лампочка лишь лучше лучше магазин мастер мебель между мне много могу можем
может можете можно мой моя мои мы мышь на нажал нажмите назад наверное надеюсь надо найдите накладная написал напишите направьте например настроил настройки наш наша наше не него недавно неделю некоторые нельзя нет неужели ни
никакой никто ничего но номер нужен нужна нужно ну о об оба обновил обновите обновление обратите обычно объясните один однако окно он она они опять оператор оплата оплатил опишите остановите оставьте ответ ответили ответьте
отдел отключил отключите открыл откройте отметьте отправил отправила отправил отправка отправлено отчёт очень ошибка ошибку папка пароль первый передал передайте перезагрузил перезагрузите перезвоните переключите перенёс перестал
письмо план планшет платёж плохо по повторите под подключил подключите подождите подозреваю подпись подскажите пожалуйста позвоните позвонил пока покажите покупка покупал положите получил получила получите помогите помощь
понедельник понял попробовал попробуйте поскольку после последний поставьте посмотрел посмотрите посылка потом потому похоже почему почта поэтому прибор приложение приезжал пришёл пришла пришло пришлите при примите принтер
приношу проблема провод проверил проверила проверьте продавец продукт произошло просим просто против прошлый прошу пробовал пусть работа работает работал работник раз раньше расскажите решение родители с самый сам сбой
сбросил сбросьте свет свяжитесь себя сегодня сейчас сервис сеть сделайте сделал склад скажите сколько скорее сначала снимите снова совсем согласно сообщение сообщите сотрудник сохраните спасибо списали спросил сразу срок
среда ссылка стал старый статья стоит стол столько страница стрелка сумма счёт так также там твой телефон тем теперь техник то товар тогда тоже только тот точно три тут ты у уважаемые увидел удалил удалите уже узнал укажите
установил установите устройство утром учитель уточните файл фирма фото функция хорошо хотел хотела хотелось хочу хотя цена часто чек человек чем через чтение что чтобы экран эта эти это этого этот я`,
  uk: `
або але аби акаунт без біля будь будьте була було були бути в вас ваш ваша вдома вже ви вибачте виберіть вимкніть видалив видаліть використовую він вона вони вчора де день дитина для до добре добрий договір додайте доки
доставка дуже дякую дякуємо екран є ж жінка за завжди завтра зайшов закрийте залишилось замовив замовила замовлення замість зараз зателефонуйте звідки звісно здається зі змініть знову з і із інакше інколи інший її їх й каже
квитанція кілька клієнт ключ кнопка коли колега коробка код комп'ютер користуюся купив купила кур'єр лампа лист лише ліворуч магазин мав маю має майстер мене ми мені між мій може можна можете можу моя на нам натисніть наш
наприклад налаштування написав не нема немає нехай ні ніхто нічого новий номер обидва оберіть один однак оновив оновлення оновіть ось оплата оплатив отримав отримала офіс пан пані папка перевірив перевірте перед перезапустив
переконайтеся перший підключіть підкажіть після по повідомлення подзвоніть показує помилка помилку поки покупець поставте потім потрібно прийшло прийшла принтер пристрій про проблема проте просимо прошу раніше рахунок
робота робить роблю рік родина сам сама світло сервіс скажіть скільки спочатку спробував спробуйте стіл стає сьогодні так також там те телефон тепер тиждень тільки то товар тому треба три тут у увімкніть усе усі установка файл
функція хочу хто хтось це цей ця через чек чекаю чи чому що щоб щодня щойно я як яка який які якщо`,
  bg: `
аз ако акаунт без беше благодаря благодарим бутон бъде бързо в вас ваш ваше веднага вече вероятно виж вижте виждам винаги вия вие включете върнах все всеки всички всичко вчера въведете въпреки въпрос да дали далеч дата два
две ден днес до добавете добре добър договор документ докато достатъчно доставка други друг екран ето е един екипът жена за заради засега затворете защо защото заявка здравейте здравей зарядно звънях звънете и из изберете
избрах известие изключете изключих изпратете изпратих изтеглих изтрийте или им имам имаме има имате иска искам искаме използвам как каква какво какъв като кабел казаха клиент клиентът ключ когато кога код кола колега колко
компютър който която коя край куриер купих купихме къде лампа лампата лице магазин майстор май мен мнение между ми много мога може можете можем можехме мой молим моля моят му на над най накрая направете направих например
натиснете наш не него нека нещо ни никой нито нищо но нов номер няма нямам нямаме обадете обаче обновете обновление обнових обикновено ожидам опитайте опитах оправете отворете отворих отговор отидете от отново още офис пак пакет
папка парола пари пиша платих плащане по повече поне понеделник поради поръчах поръчка поправка после последно получих получихме помощ понякога потвърдете почти появява пред преди през при приложение пример принтер проблем
проверих проверете продукт профил просто първо пуснете рестартирайте рестартирах решение родител с сам само самият сега се сервиз сигурно след следва служител смених сме сметка снощи стана става стая страница съм също според
стол сума срок сте така там твърде те тези телефон това този той трябва тук тя у уред уважаеми услуга утре файл фактура фирма функция хайде хора цена че чакам часа често ще щях я`,
  el: `
αγαπητοί αγόρασα αλλά άλλη άλλο αν ανοίξτε ανοίγει αντί απάντηση απενεργοποιήστε από αποσυνδέστε αργότερα αριθμός αυτή αυτό αυτός αύριο αφού βάλτε βλέπω βοήθεια βοηθήστε για γιατί γίνεται γραφείο γράφω δεν δείτε δείχνει
διαγράψτε διαγραφή διακοπή δοκίμασα δοκιμάστε δουλεύει δουλειά δύο δυστυχώς εάν έβαλα εγγύηση εγώ εδώ εκεί έκανα είδα είμαι είμαστε είναι είπαν είχα είχαμε έλαβα ελέγξτε έλεγξα ελπίζω εμείς εμφανίζεται ένα ένας ενεργοποιήστε
ενημέρωσα ενημέρωση ενώ εντάξει εξήγηση επειδή επιλέξτε επίσης επιστροφή εργασία έρχεται ερώτηση έστειλα εσείς έτσι ευχαριστούμε έχει έχετε έχουμε έχω ζητώ ή ήδη ήθελα ήμουν ημέρα ήρθε ήταν θα θέλω θέλουμε ίδιο ίσως
ισχύει κάθε και καθώς καλά καλό κάλεσα καλέστε κάντε κάνω κανένα κάποιος κάπου κατά κατάστημα κατέβασα κάτι κάτω κλείσε κλείστε κλικ κουμπί κουτί κωδικός λάθος λάμπα λέει λείπει λίγο λίστα λογαριασμός λοιπόν λόγω λύση μα
μάλλον μας με μέσα μετά μέχρι μη μήνυμα μήπως μήνας μία μόλις μόνο μόνος μου μπορείτε μπορώ μπορούμε να ναι νέο νομίζω νούμερο όλα όλοι όμως όνομα οδηγίες οθόνη όπως όταν ότι ούτε όχι παίρνω παιδί πάλι πάντα παρακαλώ παραγγελία
παράδοση παραλαβή παράθυρο πατήστε πελάτης πελάτες περιμένω περιμένετε πέρασε περίπου πληρωμή πλήρωσα ποια ποιος πολύ πολλά πόσο ποτέ πότε πού πρέπει πριν πρόβλημα προϊόν προς προσθέστε προσπάθησα πρώτα πώς ρεύμα ρυθμίσεις
σας σε σήμερα σταμάτησε στείλτε στη στην στις στο στον συγγνώμη συμβαίνει συμβόλαιο σύμφωνα συνδέστε συνάδελφος συνεχίζει συνήθως συσκευή σφάλμα σχολείο τα τεχνικός τη την της τι τιμή τιμολόγιο το τον τόσο του τότε τρία τώρα
υπάρχει υπηρεσία υπολογιστής φαίνεται φόρτιση φορά φυσικά φως χθες χρειάζομαι χρήστης χρήματα χωρίς ώρα ως`,
  tr: `
acaba acil ad adet adım adımlar ait alan aldım aldığım alıcı alın alındı alışveriş ama amacıyla ancak anladım aradım arayın arıza artık asla aslında aşağıda at aygıt ayarlar ayarları ayrıca aynı bağlantı bağlayın bakın baktım
banka basın başka başladı başlattım başlatın bazen bazı bekleyin bekliyorum bekliyoruz belge belki ben bence benim beri bildirim bile bilgi bilginize bilgiler bilgisayar bin bir birkaç birlikte biri bize bizde bizim biz bozuk
bölüm bu bugün buna bunlar bunu burada büyük cevap cihaz cihazı çalıştırın çalışmıyor çalışıyor çalışıyordu çalışan çarşamba çekmece çekin çıkarın çıkıyor çocuk çok çünkü daha dahil dakika dediler değil değiştirdim değiştirin
denedim deneyin depo ders destek devam dikkat diye doğru dolayı dosya durum dün düğme düğmesine düzeltin düzeldi eğer ekip ekleyin ekledim ekran ekrana ekte elektrik emin en eposta ertesi eşim etiket etkin ev evet evde fakat
fatura faturada fazla fiyat fotoğraf garanti geçen gelen geldi geldim gelmedi genelde gerçekten gerek gerekiyor geri getirin girdim girin giriş gitti göndereceğim gönderdim gönderin gönderir gördüm görünmüyor görünüyor
görüşmek güncelledim güncelleme güncelleyin gün günaydın günler hala halen hangi hata hatası hatalı hatta hayır hemen henüz hep hepsi her herhangi herkes hesap hesabı hiç hiçbir hizmet iade için içinde iki ile ilgili ilk
inceledim indirdim indirin ise istiyorum istiyoruz istedim işlem işlemi işe itibaren iyi iyice kablo kablosu kaç kaldı kaldırdım kaldırın kalem kampanya kapalı kapandı kapatın kapattım kapı kargo karşı kart kasa kayıt kendi
keşke kez kim kime kimse kitap kod kontrol konu kopya koyun kullanıcı kullanıyorum kullanın kurdum kurulum kurye kutu kutusu küçük lamba lazım liste lütfen maalesef makbuz mağaza makine masa mesaj mevcut müdür mümkün
müşteri müşteriniz nasıl ne neden nedeni nedir nerede neyse niçin niye numara o oda ofis okul oldu olarak olduğu olmadı olmuyor olsun olur onlar onu onun ora otel ödeme ödedim ödendi öğleden öğretmen ön önce öncelikle öyle özellikle
paket para parça patron peki perşembe piyasa plan program problem rapor rica sabah sadece sağlayın salı satıcı satın sayın seçenek seçin sefer sekme sen sene servis sıfırladım sıfırlayın sık sıkıntı silin sildim sipariş siparişi siparişim
siz sizden size sizin son sonra sonuç sorun sorunu soru sordum söyledi söylediler sözleşme süre sürekli şey şifre şimdi şirket şöyle şu şube tabii taksit talep tamam tamir tarafından tarih tarihinde tatil tek teknik teknisyen
tekrar telefon temizleyin teslim teslimat teşekkür teşekkürler tıklayın toplam toplantı tüm tutun tutar uç uçuş ulaştı usta uygulama uygulamayı uyarı uzun ücret ürün ürünü üye üzgünüm var vardı varsa ve veya verdim verin verildi
versiyon ya yalnızca yan yani yaptım yapın yapıyor yapıldı yardım yarın yanıt yanıtınız yaşadığım yaşadığınız yazdım yazıcı yazın yazıyor yeni yeniden yer yine yok yoksa yol yukarıda yüklü yükledim yükleyin yüzden zaman zaten`,
  ar: `
أحتاج أحد أخبرني أخيرا إذا أرجو أرسلت أرسلوا أريد أزلت استخدم استلمت أشكركم أضف أعد أعدت إعادة أغلق افتح أكد ألغيت إلى أمس أن أنا أنت انتظر أو أوقف أي أيضا اتصل اتصلت اختر اشتريت اضغط اطلب التحديث التطبيق الجهاز الحساب الخدمة
الدعم الدفع الرجاء الرسالة الرقم السعر الشاشة الشحنة الصفحة الضمان الطابعة الطلب العقد العميل الفاتورة الكابل المتجر المشكلة المبلغ المنتج الموظف النظام اليوم الآن بدأ بدأت بسبب بعد بعض بل بين بينما تأكد تحدثت تحقق تحية تحياتي
تظهر تعمل تفضل تم تمت ثم جدا جديد جربت جميع حاليا حاولت حتى حدث حدث حذف حسب حسنا حيث خطأ خلال دائما دفعت ذلك راجع رجاء زر سابقا ساعة سوف سيتم شركة شكرا شهر صباح ضع طلبت ظهر ظهرت عادة عدت عدم عزيزي عند عندما عن على غدا غير
فتحت فريق فضلا فقط في قبل قد قم قمت قيل كان كانت كل كلمة كم كما كنت كيف لا لأن لاحظت لدي لدينا لذلك لقد لكن لم لماذا لن له ليس ما ماذا متى مثل مدير مرة مرحبا مساء مع ممتاز من منذ مكتب موعد نحن نأمل نريد نشكركم نعم نفس هذا
هذه هل هناك هنا هو هي وبعد وصل وصلت وصلني وقد ولكن يتم يجب يرجى يظهر يعمل يمكن يمكنك يمكنكم يوجد يوم`,
  fa: `
آقای آن آنجا آیا از اسم اشتباه اضافه اگر الان اما امروز امیدوارم انتخاب اول این اینجا باز با باید برای برنامه بررسی بسته بعد بله به بود بودم بیش پاسخ پرداخت پس پشتیبانی پول پیام تا تاریخ تشکر تعمیر تلفن تماس تنظیمات جدید چرا
چک چگونه چند چون چه حساب خاموش خرید خریدم خطا خواهش خوب خیلی داده داد دارم داریم دارد در درست درخواست دستگاه دکمه دو دوباره دیروز دیگر را رسید رمز روز روشن روی زمان ساعت سپس سفارش سفارشم سلام شد شده شرکت شما شماره صفحه ضمانت
عذر فاکتور فردا فروشگاه فعال فقط قبل قرارداد قطع قیمت کار کارت کاربر کالا کامپیوتر کدام کرد کردم کرده کلید کنم کنید که گفتند لطفا ما مبلغ متاسفانه متشکرم محترم محصول مدیر مرسی مشتری مشکل ممنون من مورد می نامه نسخه نشان نصب نشد
نمی نه نوشتم نیست نیز هر هست هستم هم همان همچنین همکار هنوز هیچ و وارد وقتی ولی`,
  he: `
אבל או אולי אותו אז אחרי איך אין איפה אך אם אמרו אמש אנא אנחנו אני אפשר אצלי את אתם אתמול באופן באמת בבקשה בגלל בדקתי בדקו בדרך בהקדם בוקר בחרו ביום ביטלתי בין בית ביקשתי בלי בעיה במקום בסדר בעצם בשבוע גם דחוף דף האם
האפליקציה האתר הגיע הגיעה הוא הודעה הוספתי הוסיפו הופיע הורדתי החבילה החברה החוזה החזר החלפתי החשבונית החשבון היא היה היום הייתי הזמנה הזמנתי הכבל הכול המוצר המחיר המכשיר המסך המשלוח הם המתינו הנה העדכון הפעלתי הפעילו
הקוד הקישור השירות התחברתי התקנתי התשלום וגם זאת זה זו זמן חדש חודש חזר חיברתי חנות חשוב טוב טופס טכנאי יום יותר יש כאן כאשר כבר כדאי כדי כולם כמה כמו כן כנראה כעת כפתור כרגע כתבתי לא לאחר לאן לדעתי להתראות לחצתי לחצו
לי ליד לכן ללא למה לנו לפי לפני לצערי לקוח לקוחות לשם מאוד מאז מבקש מבקשת מדוע מה מהיר מחקתי מחר מי מיד מישהו מכאן מנהל מספר מצאתי מצורף מצטער מקווה מתי נא נוסף נסו ניסיתי ניתקתי נראה סגרו סגרתי סיסמה עבור עד עדיין
עדכנתי על עם עכשיו ערב פה פניתי פעם פתחו פתחתי צריך צריכה קודם קיבלתי קניתי ראיתי רוצה רק שאלה שבוע שוב שולחן שום שלום שלחתי שלחו שלי שם שנה שעה תודה תיקון תמיד תקלה תשובה`,
  hi: `
अगर अच्छा अधिक अनुरोध अन्य अपडेट अपना अपनी अपने अब अभी आज आदेश आप आपका आपकी आपके आपको आया आवेदन इंस्टॉल इस इसके इसलिए इससे उन्होंने उस उसके उसी एक ऐप ऐसा और कंपनी कई कब कभी कर करता करते करना करने करें कल कहा का काम कारण
कि किया किस किसी की कीमत कुछ कुल के केबल केवल कैसे को कोई कोड कौन क्या क्यों क्योंकि खरीदा खाता खाते खुलता खोलें गया गई गए गलत ग्राहक घंटे चरण चल चला चलता चालू चाहता चाहते चाहिए चुनें चेक छह जब जबकि जल्द जवाब जहाँ जाँच जाता
जानकारी जी जैसे जो टीम ठीक डाउनलोड डिब्बे डिलीवरी तक तब तरह तारीख तीन तो था थी थे दबाएँ दर्ज दिखता दिखाई दिन दिया दुकान दूसरा दें देखा देखें दो दोनों दोबारा धन्यवाद धैर्य नंबर नया नमस्कार नहीं ने नेटवर्क पता पर परसों
परेशानी पहले पाया पार्सल पास पिछले पुराना पूरा पैसा पैसे प्रतीक्षा प्रिंटर फिर फोन फ़ाइल बंद बजे बटन बताएँ बताया बदला बदलें बहुत बाकी बाद बार बारे बिना बिल बैटरी भी भुगतान भेजा भेजें मदद महीने मिनट मिला मिली मुझे में
मेरा मेरी मेरे मैं मैंने यदि यह यहाँ या ये रखा रसीद रहा रही रहे रात रिफंड रीसेट लगता लगा लाइट लिखा लिया लिए लेकिन वह वहाँ वापस वारंटी वाला वाली वाले विकल्प वे शाम शायद शिकायत शुरू संदेश सकता सकते सप्ताह सब सबसे समय समस्या सर
सर्विस साथ साल सुबह से सेट सेटिंग सेवा स्क्रीन स्टोर हम हमने हमारा हमारी हमारे हमें हर हाँ हार्दिक ही हुआ हुई हूँ है हैं हो होता होती होने`,
  bn: `
আমি আমার আমাদের আপনি আপনার আজ আগে আছে আবার একটি একবার এই এখন এবং এখনও ঐ কখন করা করুন করেছি করেছিলাম কাজ কারণ কিন্তু কি কিছু কে কেন কোন কোনো খুলুন গতকাল গ্রাহক চাই চেষ্টা জন্য জানান টাকা ঠিক তারপর তবে তারিখ থেকে দয়া দিন
দেখুন দেখা ধন্যবাদ না নতুন নম্বর নেই পর পরে পাঠান পারছি পারি পেয়েছি প্রথম প্রয়োজন ফেরত ফোন বন্ধ বিল ভুল মাস মেরামত যদি যে যখন রসিদ শুধু সব সমস্যা সাথে সাহায্য সেটিংস হচ্ছে হয় হয়েছে হবে`,
  zh: `
安装 按照 帮忙 帮助 包裹 保存 保修 报告 报错 备份 比如 必须 编号 不过 不好意思 不能 部分 参考 操作 查看 查询 产品 超过 尝试 充电 重启 重新 出现 处理 传真 窗口 此外 从 打开 打印机 大概 大约 但是 当前 到货 登录 等待 地址 点击 电池 电脑 电源 订购 订单
断开 对于 发货 发票 发送 发现 反馈 方便 访问 非常 费用 付款 服务 更换 更新 公司 功能 购买 关闭 关于 管理员 后来 还是 还没 很快 恢复 回复 换货 获取 或者 即使 继续 价格 检查 建议 将 较 接收 结果 解决 界面 今天 金额 进入 进行 经过 经常 就是 
开启 开始 看到 客户 客服 可能 可以 快递 扣款 来电 立即 利用 联系 连接 链接 列表 另外 路由器 没有 每次 密码 明天 明白 目前 哪里 那么 内容 你们 能否 配送 偶尔 平台 其他 前天 清除 请问 请求 情况 去年 确认 确定 然后 如果 如何 软件 三天 删除 上次 上传 设备
设置 申请 升级 生效 失败 时间 使用 收到 收费 售后 数据 刷新 虽然 所以 它 太 提交 提供 提示 添加 退出 退款 退货 网络 网站 为什么 维修 未 文件 问题 我们 无法 无线 希望 系统 下单 下载 显示 现在 相同 想要 项目 消费 卸载 谢谢 新 信息 型号 修改 需要 选择
询问 验证 页面 一直 已经 以及 以前 因为 用户 由于 邮件 有时 原因 员工 月份 允许 再次 暂时 怎么 帐户 账号 照片 这个 正常 正在 之后 之前 只有 指示灯 中午 周末 主要 注意 注册 状态 昨天 最近 最后 左右 作为
高兴 高铁 高级 高度 高清 高压 提高 明天 明细 明显 明年 证明 说明 声明 周一 周二 周三 周四 周五 周六 周日 周围 周期 方法 方面 方式 方向 地方 官方 对方 平板 平时 平均 平安 水平 成功 成本 成员 成为 完成 万一 万元 金属 奖金 押金 现金 任务 任何 任意 余额 其余
石头 田地 森林 江边 常见 常用 经常 非常 容易 交易 贸易 白色 空白 马上 马桶 文字 文档 文章 中文 英文 程序 程度 小程序 流程 工程 工程师 师傅 老师 律师 团队 排队 门口 门卫 部门 大门 管家 家人 家长 国家 专家 大家 安全 安排 安静 何时 如何 段落 阶段 孔位 毛病 健康 温度 温馨
夏天 秋天 冬天 春天 钟头 分钟 秒钟 时钟 武器 乔迁 顾客 龙头 水龙头 雷雨 黎明 易碎 尹 史上 历史 侯车 陆续 大陆 金融 戴上 丁 严重 华为 洪水 季度 季节 梁 路由 路上 道路 线路 柏油 项目 事项 选项 单号 单位 单独 订单 账单 简单 应用 应该 反应 供应 路径 党 丰富 包装 包括 包邮 钱包 面包 左边 左侧 右边 石英 宁愿 古代 支付 支持 支票
洗衣机 冰箱 空调 电视 电梯 手机 手表 手续 耳机 充电器 键盘 鼠标 屏幕 按键 遥控器 螺丝 配件 零件 型材 说明书 标签 颜色 尺寸 重量 数量 质量 体积 长度 宽度 仓库 前台 物业 保安 司机 快递员 技术员 售货员 收银员 经理 主管 同事 领导 老板 财务 人事 法务 行政 孩子 老公 老婆 父母 邻居 朋友 同学 学生 医生 护士 病人 乘客 房东 租客
园区 小区 大厦 车站 机场 医院 学校 银行 超市 商场 餐厅 酒店 停车场 一般 空栏 无 有 本人 他人 代收 签收 自提 上门 到货 缺货 断货 预订 取消 改签 晚点 退票 检票 理赔 报销 保险 合同 协议 条款 规定 政策 优惠 折扣 满减 红包 积分 会员 等级 权限 验证 短信 语音 视频 直播 回放 下载 上传`,
  ja: `
あの ありがとう あります ありません いたしました いたします いただき いつも いま います うまく お世話 お手数 お待ち お客様 お知らせ お願い お問い合わせ お電話 お支払い お届け ください くらい ご案内 ご確認 ご迷惑 ご不便 ご利用 ご連絡 ご返信 ございます ここ こちら この これ これから 
ご担当者様 担当者様 お客様各位 各位 皆様 お世話になって おります おりません さらに しかし したが したところ してから しばらく すぐに すでに すみません する せん そこ その そのため それ それから それでも ただ ため だけ つきまして つながりません できます できません では でも どう どうぞ 
どの どれ なお なかった なぜ など なので なりました なります はい はじめまして ほか また まだ まで みた もう もし ものの やはり よう よろしく より をご わかりました アカウント アップデート アプリ アラーム インストール インターネット エラー カード カメラ キャンセル クリック ケーブル コード 
サーバー サービス サポート システム スイッチ スタッフ セール セット ソフト タブレット ダウンロード チーム チェック テーブル データ デスク トラブル ドア ネットワーク パスワード パソコン バージョン バッテリー ファイル プラン プリンター プログラム ページ ボタン マニュアル メーカー メール 
メッセージ メニュー メンテナンス ユーザー ライト ランプ リスト リセット リンク ルーター レシート ログ ログイン 安全 以上 以前 以来 一度 一覧 印刷 営業 延長 音声 下記 価格 何度 家族 回線 画面 開始 会社 外部 確認 完了 感謝 管理者 期間 機能 記事 技術 客様 急ぎ 業務 金額 契約 結果 
月曜 見積 原因 現在 購入 更新 国内 再起動 再度 最近 最新 作業 削除 昨日 残念 支払 指示 至急 時間 自動 質問 実施 写真 社内 受付 修正 修理 終了 住所 出荷 初期 商品 詳細 状況 状態 新規 申請 人事 製品 請求 設定 説明 全員 全部 倉庫 送信 送料 操作 担当 端末 注文 駐車 町内 通知 停止 
提供 店舗 添付 電源 電池 電話 登録 当社 到着 同じ 同封 特に 内容 日時 入力 任意 配送 番号 表示 不具合 部品 部署 返金 返品 変更 保証 本日 毎回 明日 問題 夜 予約 要望 来週 利用 料金 領収書 連絡 話
口座 口座名義 口座番号 口頭 窓口 入口 出口 東口 西口 南口 北口 改札口 本人 本社 本体 本店 本当 本文 本物 日本 日本語 基本 小型 小包 小銭 小売 大型 大丈夫 大事 大家 最大 山手線 登山 高速 高温 高額 最高 中止 中身 中古 中央 途中 上記 下記 上司 以下 地下 原価 原稿 原則 森林 林業 木曜 金曜 土曜 日曜 火曜 水曜 金利 金具 現金 返金 入金 料金
田舎 水田 川沿い 石油 石鹸 池 電池 前回 前日 名前 午前 以前 後日 後程 最後 今後 内線 国内 案内 社内 以内 野菜 分野 原 平日 平均 安心 安価 安定 清掃 清算 谷 渋谷 宮 東京 東日本 西日本 東海 福祉 岡 島 諸島 坂道 橋 歩道橋 井戸 村 市町村 町内 町 松 竹 梅 桜 藤 菊 星 月額 今月 来月 先月 年月 明細 明朝 説明 証明 証明書 免許 免許証 許可 割引 学割 割合 分割 宣言 言語 一言
管理人 業者 屋 豆腐屋 花屋 本屋 八百屋 旦那 奥様 息子 娘 母 父 兄 姉 弟 妹 祖父 祖母 友人 知人 隣人 家主 店長 課長 部長 社長 係長 主任 助手 先生 生徒 学生 医師 看護師 患者 乗客 運転手 配達員 店員 駅員 係員 警備員 作業員 技師 職員 社員 弁護士 税理士 新人 一名 二名 三名 四名 何名 名様 二人 三人 何人 大人 子供 団体
洗濯機 冷蔵庫 掃除機 炊飯器 電子レンジ 照明 蛍光灯 時計 腕時計 眼鏡 財布 鞄 靴 傘 鍵 机 椅子 棚 箱 袋 紙 鉛筆 封筒 切手 書類 書式 様式 用紙 資料 一般 空欄 記入 記入者 利用者 作業者 担当者 宛先 支店 本店 物流 急便 宅配 運送 配達 引継 引取 交換 故障 不良 破損 紛失 漏れ 汚れ 傷 色 形 大きさ 重さ 長さ 幅 厚さ 型番 品番 商品 展示 展望台 階 階段 部屋 会議室 和室 洋室 風呂 台所 玄関 庭 駐車場 駐輪場 運休 遅延 払戻 乗車 下車 特急 急行 普通 令和 平成 昭和 元年`,
  ko: `
가끔 가능한가요 감사드립니다 갑자기 같습니다 같은 개인 건 것 것이 결과 결제 결제가 경우 계속 계정 계정을 고객 고객센터 고객님 고맙습니다 고장 공지 관련 관리자 교체 구매 구매했습니다 그 그래서 그러나 그런데 그리고 금액 기기 기기를 기능 기다려 기다리고 
기록 기사 나옵니다 날짜 내용 내일 너무 네 네트워크 누가 누르고 다른 다시 단계 담당 담당자 답변 당장 대해 대한 더 데이터 도와 도착 동안 됩니다 되었습니다 되지 두 뒤 드라이버 드립니다 들어 등록 때 때문에 또 또는 라우터 로그 로그인 링크 마지막 많이 
말씀 매번 매장 먼저 메뉴 메시지 메일 며칠 모델 모두 모든 목록 무엇 문서 문의 문제 문제가 물건 바로 반품 받았습니다 받지 방금 방법 배송 배송이 배터리 버튼 버전 번호 변경 보내 보냅니다 보증 보입니다 복구 부탁드립니다 부품 불편을 비밀번호 빨리 사람 
사무실 사용 사용자 사진 삭제 상담 상자 상태 상품 새 서버 서비스 선택 설명 설정 설치 세금 소프트웨어 수리 수고하세요 시간 시도 시스템 시작 신청 실패 아니요 아마 아직 아침 안내 안녕하십니까 알겠습니다 알려 앱 앱을 어디 어떤 어떻게 어제 언제 없습니다 
없어요 여기 여러 연결 연결이 연락 열고 영수증 오늘 오류 오류가 오전 오후 완료 왜 요금 요청 우선 우리 원인 월요일 위해 유지 의견 이 이것 이름 이메일 이미 이번 이전 이후 인쇄 인터넷 일정 입금 입니다 입력 있습니다 있는데 있나요 자동 작동 작업 잘 잠시 
재부팅 재시작 저 저는 저희 전 전원 전원을 전화 점검 접속 정상 정보 제가 제품 제품이 조치 좋겠습니다 주문 주문한 주소 주시기 주세요 죄송합니다 지금 지난 직원 진행 집 창고 처음 첨부 초기화 추가 출고 충전 취소 층 카드 케이블 켜지지 코드 컴퓨터 클릭 택배 
통화 특히 파일 팀 페이지 포장 표시 프로그램 프린터 하나 하지만 학교 한 한번 합니다 해결 해도 해서 했습니다 했는데 현재 혹시 화면 화면에 화면이 확인 확인했습니다 환불 회사 후 휴대폰`,
  th: `
กด กดปุ่ม กรุณา กล่อง กลับ กับ การ การตั้งค่า กำลัง ขอ ขอบคุณ ของ ขออภัย ข้อความ ข้อมูล ขั้นตอน ครับ ครั้ง ค่ะ คะ คือ คุณ คน ความ คอมพิวเตอร์ คำสั่งซื้อ เครื่อง เงิน จะ จาก จึง แจ้ง ฉบับ ช่วย ช้า ชำระ ใช้ ใช้งาน ซื้อ ด้วย ดาวน์โหลด ดู ได้ ได้รับ
ตรวจสอบ ต้อง ต้องการ ตอนนี้ ต่อ ติดต่อ ติดตั้ง ถ้า ถึง ถอน ทาง ทำ ทำให้ ทีม ที่ ทุก เท่า แท็บเล็ต แทน โทร นะ นาที นาน นี้ นั้น ใน บริการ บริษัท บัญชี บาง บิล เบอร์ แบตเตอรี่ ใบเสร็จ ประกัน ปัญหา ปิด เปิด เปลี่ยน ไป ผม ผิด แผนก ฝ่าย พบ พนักงาน พรุ่งนี้ พร้อม เพราะ เพิ่ม เพื่อ
ไฟ ไฟล์ ภาพ มา มี มาก เมื่อ เมื่อวาน แม้ ไม่ ยกเลิก ยัง ยังไม่ อย่าง ยินดี รหัส รอ ระบบ ราคา ร้าน รายการ รายงาน รีสตาร์ท รีเซ็ต รุ่น เร็ว เริ่ม เรียน เรื่อง แล้ว เลย เลือก ลบ ลอง ลูกค้า ลงชื่อ วัน วันนี้ วิธี เวลา ว่า ไว้ สถานะ สวัสดี ส่ง สั่ง สั่งซื้อ สาย สาเหตุ สามารถ สินค้า สำหรับ
เสีย แสดง หน้า หน้าจอ หน่อย หน่วย หมด หมายเลข หรือ หลัง หลุด ห้อง เห็น เหมือน ให้ ใหม่ ไหม อยู่ อยาก อะไร อัปเดต อีก อีเมล เอกสาร แอป`,
};
