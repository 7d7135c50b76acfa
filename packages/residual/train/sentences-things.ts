/**
 * Sentences about things that are called by a word of their own: programs, features, plans, menus. A coined name of a
 * program reads like a person's: only its company tells. Slots as in the English ones; X a coined program, U a feature.
 */
export const THINGS_SAID = `
Is {X} installed on that computer?
{X} was installed last week.
Have you tried to uninstall {X}?
I removed {X} and restarted, no change.
We updated {X} to version #.#.
It happens as soon as {X} starts.
Shortly before {X} opened, the screen went black.
The crash comes from {X}, not from our app.
Please close {X} and try again.
Quit {X} first.
Turn off {U} and turn it on again.
Nothing is listed under {U}.
{U} stopped working after the update.
The {U} function does not respond.
{U} is greyed out in the menu.
Go to Settings, then {U}, then Reset.
Please choose {U} under {U}.
We are on the {U} plan with {U} enabled.
The switch for {U} is missing in {U}.
With {U} off the error {K} is gone.
{D} 10:12:04 WARN {X}: {U} timed out
ERROR {K} {U}: handshake failed
Unplug the {P} for ten minutes and plug it in again.
Disconnect the {U} while the test runs.
My {P} {U} is slow since {D}.
{P} {U} shows {K} on the display.
It says {U} on the box.
Is the {U} dock compatible with {P}?
Maybe {X} or {X} is in the way.
Run the repair under {U} and send us the log.
{U} and {U} are both on.
Customer says {X} was the cause.
Please disconnect {X} while you do this.
Start {X} without add-ons.
Files changed in {X} come back old.
I am logged out whenever {X} is running.
{X} keeps asking for a licence.
My firewall blocks {X}.
Allow {X} through the firewall and restart.
Check for updates of {X}.
{X} says the disk is full.
Open {X}, press F5.
{X} was running in the background.
The scan found {X} and {X}.
Disable {X} for a day.
Should I move up to {P}?
{U} has been switched back on.
{X} blocks {U}, so we had to stop.
Our logs say that {X} blocked {U}.
I took {X} off the machine to be sure.
Folders kept in {X} show up twice.
Right after {X} came up it went dark.
Our {P} has been failing since {D}.
The sticker reads {P}, the carton {P}.
Take out the {P}, wait, put it back.
{X} and {P} do not go together.
Ist {X} auf dem Rechner installiert?
Ich habe {X} deinstalliert, es hilft nicht.
Kurz nach dem Start von {X} stürzt alles ab.
Die Funktion {U} reagiert nicht mehr.
Unter {U} steht nichts.
{U} lässt sich nicht einschalten.
Öffnen Sie die Einstellungen, dann {U}.
Wir haben den Tarif {U} und nutzen {U}.
Entfernen Sie {P} und fügen Sie es neu hinzu.
{U} geht seit dem {D} nicht.
Beenden Sie {X} und starten Sie neu.
Das Problem lag an {X}.
Sobald {X} lief, ging nichts mehr.
Nachdem {X} geladen war, hing der Rechner.
Immer wenn {X} offen ist, kommt Fehler {K}.
Meine E-Mail-Adresse lautet [EMAIL·1].
Ordner aus {X} erscheinen zweimal.
{X} sperrt {U}.
Unser {P} startet nicht, der {P} auch nicht.
Nehmen Sie {P} heraus und setzen Sie es wieder ein.
Auf der Packung steht {U}.
Auf dem Etikett steht {P}.
Auf dem Tisch stehen # Geräte, in der Halle #.
Am Schalter # war niemand, im Regal # auch nicht.
Staat {X} op dezelfde laptop?
Ik heb {X} verwijderd, maar het blijft.
Verwijder {U} en voeg het weer toe.
De functie {U} werkt niet meer sinds {D}.
Ga naar Instellingen en kies {U}.
Zodra {X} start valt alles uit.
Mappen uit {X} staan er dubbel.
Mijn {P} gaat niet aan.
Haal {P} eruit en zet het terug.
Net na het openen van {X} viel hij uit.
Onder {U} staat niets.
{U} is uitgeschakeld.
Est-ce que {X} est installé sur ce poste ?
J'ai désinstallé {X} sans succès.
Juste après l'ouverture de {X}, tout se fige.
La fonction {U} ne répond plus.
Rien ne s'affiche sous {U}.
{U} est grisé dans le menu.
Ouvrez Paramètres, puis {U}, et choisissez Réinitialiser.
Retirez {U}, patientez et ajoutez-le de nouveau.
Nous avons l'offre {U} avec {U}.
La panne vient de {X}.
Dès que {X} démarre, tout se coupe.
Les dossiers de {X} apparaissent deux fois.
{X} bloque {U}.
Mon {P} ne s'allume pas.
Enlevez {P} puis remettez-le.
Oui, c'est bien branché.
Non, toujours rien.
Nous avons reproduit le défaut de {U}.
Sur la boîte il y a {U}.
¿Tiene {X} instalado en ese ordenador?
Desinstalé {X} y sigue igual.
Justo después de abrir {X} se apaga.
La función {U} dejó de responder.
No aparece nada en {U}.
{U} está desactivado.
Abra Configuración, luego {U}, y pulse Restablecer.
Elimine {U} y agréguelo otra vez.
Tenemos el plan {U} con {U}.
La causa era {X}.
En cuanto arranca {X} se corta.
Las carpetas de {X} salen duplicadas.
{X} bloquea {U}.
Mi {P} no enciende.
Saque {P} y vuelva a ponerlo.
En la caja pone {U}.
{X} è installato sul computer?
Ho disinstallato {X} ma non cambia.
Subito dopo l'apertura di {X} si blocca.
La funzione {U} non risponde.
Sotto {U} non compare nulla.
{U} è disattivato.
Aprite Impostazioni, poi {U}, e scegliete Ripristina.
Rimuovete {U} e aggiungetelo di nuovo.
Abbiamo il piano {U} con {U}.
La causa era {X}.
Appena parte {X} si spegne tutto.
Le cartelle di {X} appaiono due volte.
{X} blocca {U}.
Il mio {P} non si accende.
Tolga {P}, aspetti e lo rimetta.
Sull'etichetta si legge {P}.
Ho provato di nuovo, niente.
Il guasto di {U} è risolto dalle 14:00.
O {X} está instalado nesse computador?
Desinstalei o {X} e nada mudou.
Logo depois de abrir o {X} ele trava.
A função {U} parou de responder.
Não aparece nada em {U}.
{U} está desativado.
Abra Configurações, depois {U}, e toque em Redefinir.
Remova o {U} e adicione outra vez.
Temos o plano {U} com {U}.
O problema era o {X}.
Assim que o {X} abre, cai tudo.
As pastas do {X} aparecem duas vezes.
O {X} bloqueia {U}.
Meu {P} não acende.
Tire o {P}, espere e recoloque.
Är {X} installerat på datorn?
Er {X} installert på maskinen?
Jeg har fjernet {X}, men det hjælper ikke.
Funktionen {U} svarar inte.
Gå til Indstillinger og vælg {U}.
Under {U} står det ingenting.
Onko {X} asennettu koneelle?
Poistin ohjelman {X}, mutta vika jäi.
Toiminto {U} ei vastaa.
Avaa Asetukset ja valitse {U}.
Czy {X} jest zainstalowany na tym komputerze?
Odinstalowałem {X}, bez zmian.
Zaraz po uruchomieniu {X} wszystko się zawiesza.
Funkcja {U} nie odpowiada.
W {U} nic nie ma.
{U} jest wyłączone.
Proszę otworzyć Ustawienia, następnie {U}, i wybrać Przywróć.
Należy usunąć {U} i dodać go od nowa.
Mamy plan {U} z {U}.
Przyczyną był {X}.
Gdy tylko startuje {X}, wszystko gaśnie.
Foldery z {X} są podwójne.
Tuż po starcie {X} ekran gaśnie, {X} wyłączyłem.
Czy mam wersję {X} czy {X}?
{X} blokuje {U}.
Mój {P} się nie włącza.
Proszę wyjąć {P} i włożyć z powrotem.
{U} przywrócono wczoraj.
Na pudełku jest {U}.
Máte na počítači {X}?
Odinstaloval jsem {X}, nepomohlo to.
Funkce {U} nereaguje.
Otevřete Nastavení a vyberte {U}.
Pod {U} nič nie je.
Telepítve van a {X} a gépen?
Töröltem a {X} programot, de ugyanaz.
A {U} funkció nem válaszol.
Nyissa meg a Beállításokat, majd {U}.
Este instalat {X} pe calculator?
Am dezinstalat {X}, la fel.
Funcția {U} nu răspunde.
Deschideți Setări, apoi {U}.
Je li {X} instaliran na računalu?
Funkcija {U} ne radi.
Otvorite Postavke i odaberite {U}.
{X} aynı bilgisayarda yüklü mü?
{X} uygulamasını sildim, değişmedi.
{X} açıldıktan hemen sonra donuyor.
{U} özelliği yanıt vermiyor.
{U} altında hiçbir şey yok.
{U} kapalı görünüyor.
Ayarlar, sonra {U} bölümünü açıp Sıfırla deyin.
{U} cihazını kaldırıp yeniden ekleyin.
{U} planındayız, {U} açık.
Sorunun nedeni {X} imiş.
{X} çalışınca her şey duruyor.
{X} klasörleri iki kez görünüyor.
{X}, {U} özelliğini engelliyor.
{P} cihazım açılmıyor.
{P} ürününü çıkarıp tekrar takın.
Harika, {U} çalışıyor.
Süper, sorun çözüldü.
Seri no: [DEVICE·1]
Kutunun üzerinde {U} yazıyor.
Bana ulaşan e-postada {K} yazıyor.
Ayarlar, {U} sekmesinde hangi seçenek görünüyor?
Belgeyi [PERSON·1] adlı arkadaşım hazırladı.
Talebi [PERSON·1] devraldı.
{X} programını kaldırdım, düzelmedi.
Bende de aynı hata var, sizde nasıl?
{X} установлен на этом компьютере?
Я удалил {X}, ничего не изменилось.
Сразу после открытия {X} всё зависает.
Функция {U} не отвечает.
В разделе {U} пусто.
Откройте Настройки, затем {U}, и нажмите Сбросить.
Удалите {U} и добавьте заново.
У нас тариф {U} с функцией {U}.
Причиной оказался {X}.
Как только стартует {X}, всё гаснет.
Папки из {X} видны дважды.
{X} блокирует {U}.
Выньте {P} и вставьте снова.
Мой {P} {U} не включается.
На коробке написано {U}.
Чи встановлено {X} на комп'ютері?
Функція {U} не працює.
Инсталиран ли е {X} на компютъра?
Функцията {U} не отговаря.
Είναι εγκατεστημένο το {X} στον υπολογιστή;
Η λειτουργία {U} δεν ανταποκρίνεται.
Ανοίξτε τις Ρυθμίσεις και μετά {U}.
هل {X} مثبت على الجهاز؟
عندما يبدأ {X} يتوقف كل شيء.
جهازي {P} لا يعمل.
حذفت {X} ولم يتغير شيء.
ميزة {U} لا تستجيب.
افتح الإعدادات ثم {U}.
האם {X} מותקן במחשב?
הסרתי את {X} ואין שינוי.
הפונקציה {U} לא מגיבה.
פתחו את ההגדרות ואז {U}.
क्या {X} उसी कंप्यूटर पर है?
{X} खुलते ही सब बंद हो जाता है.
{X} {U} को रोकता है.
मेरा {P} चालू नहीं होता.
मैंने {X} हटा दिया, फिर भी वही है.
{U} सुविधा काम नहीं कर रही.
सेटिंग में {U} खोलें और रीसेट करें.
你的电脑上装了{X}吗？
我卸载了{X}，还是一样。
刚启动{X}就断了。
{U}功能没有反应。
请打开设置里的{U}，然后重置。
我们用的是{U}套餐，开了{U}。
原因是{X}。
{X}一启动就全部停止。
{X}里的文件夹出现两次。
{X}拦截了{U}。
我的{P}开不了机。
盒子上写着{U}。
你好！/快递{K}还没到。
您好！/{U}打不开。
大家好，{U}今天维护。
好的，我再试试。
好，谢谢！
同じパソコンに{X}は入っていますか。
{X}を削除しましたが変わりません。
{X}を起動した直後に切れました。
{U}の機能が反応しません。
設定の{U}を開いてリセットしてください。
{U}プランで{U}を使っています。
原因は{X}でした。
{X}が動くとすべて止まります。
{X}のフォルダが二重に表示されます。
{X}が{U}を遮断しています。
{P}の電源が入りません。
箱には{U}と書いてあります。
{X}が干渉しているようです。
같은 컴퓨터에 {X} 설치되어 있나요?
{X}을 삭제했지만 똑같습니다.
{X}를 켠 직후에 끊겼습니다.
{U} 기능이 응답하지 않습니다.
설정에서 {U}을(를) 열고 초기화하세요.
{U} 요금제에서 {U}를 사용 중입니다.
원인은 {X}였습니다.
{X}가 실행되면 모두 멈춥니다.
{X} 폴더가 두 번 보입니다.
{X}가 {U}를 차단합니다.
제 {P} 전원이 안 들어옵니다.
최대 #일이 걸립니다.
수고하세요./{NK}
어제부터 {U}을(를) 열면 {K} 오류가 납니다.
지금 #.#인데 {U}이(가) 안 됩니다.
{U} 장애는 10:20에 복구되었습니다.
{X} 실행 직후 또 꺼졌습니다.
아니요, 무선입니다.
새 {P} 발송, 운송장 {K}.
교환 접수, 반품 송장 {K}.
재설치 후에도 {U} 오류 발생.
{U} 설정 변경 완료.
환불 처리, 영업일 기준 #일 소요.
{P} 전원 램프 깜박임.
참고: {K}
다른 기기는 모두 정상입니다.
안내: 점검은 {D}에 끝납니다.
문의 주셔서 감사합니다. 하루 안에 답변드리겠습니다.
ติดตั้ง {X} ในเครื่องเดียวกันหรือเปล่า
พอ {X} ทำงานก็ดับหมด
{P} ของฉันเปิดไม่ติด
ลบ {X} แล้วแต่ยังเหมือนเดิม
ฟังก์ชัน {U} ไม่ตอบสนอง
เปิดการตั้งค่า แล้วเลือก {U}
รีสตาร์ทสองครั้งแล้ว แต่ยังเหมือนเดิม
กดปุ่มเปิดปิดค้างไว้จนไฟดับ
ไม่มีอะไรเกิดขึ้นหลังจากกดปุ่ม
รบกวนช่วยตรวจสอบให้หน่อยค่ะ
เจ้าหน้าที่รับเรื่องแล้ว จะติดต่อกลับภายในพรุ่งนี้
ใช้งานได้ไม่นานก็หลุดอีก
หน้าจอค้างตั้งแต่เมื่อวาน
ไฟสีแดงกะพริบตลอดเวลา
ขออภัยในความไม่สะดวกครับ
กรุณาส่งรูปถ่ายฉลากมาให้เรา
ต้องการคืนเงินหรือเปลี่ยนสินค้าคะ
ปัญหาได้รับการแก้ไขแล้ว ขอบคุณมากครับ
ไม่พบสาเหตุ ลองเปลี่ยนสายแล้ว
ถอนการติดตั้งแล้วติดตั้งใหม่ก็ไม่หาย
พัสดุยังไม่ถึง เลขพัสดุ {K}
บริการกลับมาใช้ได้แล้วเมื่อ 10:20
เวอร์ชันใหม่แก้ปัญหานี้แล้ว
ขั้นตอนอยู่ในบทความ {K}
รับช่วงต่อจากเพื่อนร่วมงาน [PERSON·1]
{P} {U} ใช้ไม่ได้ตั้งแต่ {D}
Apakah {X} terpasang di komputer itu?
Saya sudah menghapus {X}, tetap sama.
Fitur {U} tidak merespons.
Buka Pengaturan, lalu {U}.
{X} có được cài trên máy đó không?
Tôi đã gỡ {X} nhưng vẫn vậy.
Tính năng {U} không phản hồi.
Mở Cài đặt rồi chọn {U}.
`;

/** What programs say of themselves: lines of logs, traces of stacks. Whatever word stands in them is no name. */
export const LOGS = `
{D} 08:14:22.118 INFO {X}[#] {K} {U}: connection closed by peer
{D} 08:14:22.118 WARN {X}[#] {K} {U}: connection refused by host
{D} 08:14:22.118 ERROR {X}[#] {U}: handshake failed, retry in # s
DEBUG {U}: cache miss for key # in pool {U}
{U}: checksum mismatch, session expired peer={K}
{K} {U}: request timed out after # ms
TRACE {X} {U} queue drained, # jobs left
FATAL {X}: out of memory, worker killed
RuntimeError: {K} connection reset
ValueError: invalid literal for {U}
java.lang.IllegalStateException: {U} is not open/ at com.example.{X}.run({X}.java:#)
Caused by: java.io.IOException: broken pipe
Traceback (most recent call last):/ File "/opt/app/{X}.py", line #, in connect/TimeoutError: {K} timed out
TypeError: undefined is not a function at {X}
System.NullReferenceException: Object reference not set
panic: runtime error: index out of range/goroutine # [running]:
Uncaught ReferenceError: {X} is not defined
segmentation fault in {X} thread #
kernel: {X} link is down, reset by watchdog
{X} exited with code #
`;

/** Greetings with a word of respect, closings of desks, and the line above a quoted message, in many languages. */
export const LETTERS = `
Dear support team,/{P} {U} does not start.
Dear Mr|Ms {F},/the case is with our specialists.
Hello customer service,
Kind regards,/{N}/{O} Support
Best regards,/{N}/Customer Service
Thanks,/{N}/{O}/{T}
Regards,/{N}/{O}/M [PHONE·1]/[EMAIL·1]
Best regards,/{N}/{O}/T: [PHONE·1]/F: [PHONE·2]
Cheers,/{N}/{O}/Tel. [PHONE·1]/[EMAIL·1]/[ADDRESS·1]
{N}/{O}/Mob. [PHONE·1]
{N} | {O} | [PHONE·1]
On {D}, {N} wrote:/> Thanks for the quick answer.
On {D} at 10:14, {N} wrote:/> {D}, {N} wrote:
From: {N}/Sent: {D}/Subject: {U}
Have a nice day,/{N}
Looking forward to your answer,/{N}
Talk soon, {G}
Schönen Tag noch,/{N}
Einen schönen Abend wünscht {N}
Im Voraus besten Dank,/{N}
Fijne dag,/{N}
Alvast bedankt,/{N}
Bonne journée,/{N}
Bonne soirée, {N}
Bonne fin de semaine,/{N}
Belle journée à vous,/{N}
Dans l'attente de votre retour,/{N}
Que tenga un buen día,/{N}
Buen fin de semana,/{N}
Quedo a la espera,/{N}
Buona giornata,/{N}
Buon lavoro, {N}
In attesa di risposta,/{N}
Tenha um bom dia,/{N}
Boa semana,/{N}
Fico no aguardo,/{N}
Ha en fin dag,/{N}
Ha det bra,/{G}
Hyvää päivänjatkoa,/{N}
Miłego dnia,/{N}
Pozdrawiam serdecznie,/{N}
Hezký den,/{N}
Pekný deň,/{N}
Szép napot,/{N}
O zi bună,/{N}
Ugodan dan,/{N}
İyi günler,/{N}
İyi akşamlar,/{N}
Kolay gelsin,/{N}
Işık yeşil yanıyor, cihaz sıcak.
Dosyayı [PERSON·1] adlı arkadaşıma verdim.
Kayıtta {K} görünüyor.
Хорошего дня,/{NY}
Гарного дня,/{NY}
Хубав ден,/{NY}
Καλή συνέχεια,/{NE}
Semoga harimu menyenangkan,/{N}
Chúc một ngày tốt lành,/{N}
รับเรื่องต่อจาก [PERSON·1]
Sehr geehrtes Support-Team,/{P} {U} startet nicht.
Sehr geehrte Frau {F}, sehr geehrter Herr {F},
Mit freundlichen Grüßen/{N}/{O} Kundendienst
Am {D} schrieb {N}:/> Danke für die Hilfe.
Von: {N}/Gesendet: {D}/Betreff: {U}
Geachte heer|mevrouw {F},/uw vraag is doorgestuurd.
Beste klantenservice,
Met vriendelijke groet,/{N}/{O} Klantenservice
Op {D} schreef {N}:/> Bedankt voor de hulp.
Bonjour Madame, Monsieur {F},/votre dossier est transmis.
À l'attention du service client,
Cordialement,/{N}/{O} Service client
Le {D}, {N} a écrit :/> Merci pour votre retour.
Estimado|a {F}:/su caso está en manos de un especialista.
Estimado equipo de soporte:
Saludos cordiales,/{N}/{O} Soporte
Saludos, {N}
El {D}, {N} escribió:/> Gracias por la ayuda.
Gentile sig. {F},/la sua richiesta è stata inoltrata.
Spettabile assistenza,
Cordiali saluti,/{N}/{O} Assistenza
Il {D} {N} ha scritto:/> Grazie della risposta.
Prezado(a) Sr(a). {F},/o seu caso foi encaminhado.
Prezada equipe de suporte,
Atenciosamente,/{N}/{O} Suporte
Em {D}, {N} escreveu:/> Obrigado pela resposta.
Bästa kundtjänst,
Kære kundeservice,
Hei asiakaspalvelu,
Den {D} skrev {N}:/> Tack för hjälpen.
{N} kirjoitti {D}:/> Kiitos avusta.
Szanowny Panie {F}, Szanowna Pani {F},
Szanowni Państwo,/{P} {U} nie włącza się.
Z poważaniem,/{N}/{O} Obsługa klienta
Pan {F} prosi o kontakt, pani {F} także.
W dniu {D} {N} napisał(a):/> Dziękuję za pomoc.
Vážený pane {F}, vážená paní {F},
Dne {D} napsal {N}:/> Děkuji.
Tisztelt {F} úr!/A javítás elkészült.
Tisztelt Ügyfélszolgálat!
{D} dátummal {N} ezt írta:/> Köszönöm.
Stimate domnule {F}, stimată doamnă {F},
În {D} {N} a scris:/> Mulțumesc.
Poštovani gospodine {F}, poštovana gospođo {F},
Sayın {F} Bey,/kaydınız uzman ekibimize iletildi.
Sayın {F} Hanım,/siparişiniz yola çıktı.
Merhaba {G} Hanım|Bey,/bilgi için teşekkür ederiz.
Merhaba {G} Bey, işlem tamamlandı.
{G} Hanım aradı, {G} Bey de aradı.
Sayın destek ekibi,/{P} {U} açılmıyor.
Saygılarımla,/{N}/{O} Destek
İyi çalışmalar,/{N}/{O} Müşteri Hizmetleri
{D} tarihinde {N} şunu yazdı:/> Teşekkürler.
Уважаемый {NY}, уважаемая {NY}!
Уважаемая служба поддержки!/{P} {U} не работает.
С уважением,/{NY}/{O} Поддержка
{D} {NY} написал:/> Спасибо за помощь.
{D} пользователь {NY} пишет:/> Спасибо.
Шановний пане {NY}, шановна пані {NY},
{D} {NY} написав:/> Дякую.
На {D} {NY} написа:/> Благодаря.
Αγαπητέ κύριε {NE}, αγαπητή κυρία {NE},
Στις {D} ο χρήστης {NE} έγραψε:/> Ευχαριστώ.
السيد {NA} المحترم،/تم تحويل طلبكم.
السيدة {NA} المحترمة،
عزيزي {NA}، تم استلام طلبكم.
عزيزتي {NA}، يرجى المحاولة مرة أخرى.
أهلا {NA}، تم حل المشكلة.
تحياتي،/{NA}
وشكرا،/{N}
فريق الدعم المحترم،
في {D} كتب {NA}:/> شكرا.
לכבוד מר {NH}, לכבוד גברת {NH},
בתאריך {D} כתב {NH}:/> תודה.
नमस्ते {ND} जी,/आपका मामला आगे भेजा गया है.
आदरणीय {ND} जी,
प्रिय {ND}, आपका अनुरोध मिला.
हेलो {ND}, कृपया फिर कोशिश करें.
श्री {ND}, श्रीमती {ND},
सादर,/{ND}/{O} सहायता
{D} को {ND} ने लिखा:/> धन्यवाद.
{ND} जी ने फ़ोन किया.
尊敬的{NC}先生|女士：/您的问题已转交。
{NC}您好，
尊敬的{NC}，您的申请已收到。
亲爱的{NC}，请再试一次。
致{NC}：/请查收附件。
祝好，/{NC}
谢谢！/{NC}
{NC} 敬上
尊敬的客服：/我的{P}{U}打不开。
{NC}/{O} 客服
{D}，{NC}写道：/> 谢谢。
{D} {NC} 寫道：/> 謝謝。
发件人：{NC}/发送时间：{D}
{NJ}様/いつもお世話になっております。
{NJ} 様/お問い合わせありがとうございます。
{NJ}様/ご不便をおかけしております。
{NJ}様/ご返信ありがとうございます。
ご担当者様/{P} {U}が起動しません。
サポートご担当者様/注文{K}について伺います。
お客様各位/メンテナンスのお知らせです。
よろしくお願いいたします。/{NJ}/{O}
{O}サポート/{NJ}
{D} {NJ}のメール:/> ありがとうございます。
{D} {NJ}さんは書きました:/> お願いします。
{NJ}さんから電話がありました。
{NK} 님께,/접수되었습니다.
{NK} 고객님, 확인했습니다.
부탁드립니다./{NK}
{NK} 올림
담당자님께,/{P} {U} 작동하지 않습니다.
감사합니다./{NK}/{O} 고객지원
{D}에 {NK}님이 작성:/> 감사합니다.
{D} {NK} 님의 메일:/> 네.
เรียน ฝ่ายสนับสนุน
เรียนคุณ {N}
เมื่อ {D} {N} เขียนว่า:/> ขอบคุณ
Yth. Bapak {F}, Ibu {F},
Pada {D} {N} menulis:/> Terima kasih.
Kính gửi anh {G}, chị {G},
Vào {D}, {N} đã viết:/> Cảm ơn.
`;
