/** Central and East European, Turkish, Greek, Middle Eastern and Asian sentences. Slots as in the English ones; NC, NG, NJ ... a name in that script. */
export const EAST = `
Dzień dobry {G},/dziękujemy za wiadomość.
Szanowny Panie {F}, zamówienie zostało wysłane.
Z poważaniem/{N}
Pozdrawiam, {G}
Nazywam się {N} i mój {P} nie działa.
Rozmawiałem wczoraj z {N}.
Umowa jest na nazwisko {N}.
Mój adres to {A}.
Proszę wysłać paczkę na adres {A}.
Mieszkamy przy {A}.
Aplikacja zamyka się po aktualizacji #.#.
Faktura z {D} jest błędna.
Proszę otworzyć Ustawienia i wybrać Sieć.
Kiedy dotrze zamówienie {K}?
Dziękuję za szybką pomoc.
Technik był w poniedziałek, ale usterka pozostała.
Dobrý den {G},/děkujeme za zprávu.
S pozdravem/{N}
Jmenuji se {N} a můj {P} nejde zapnout.
Volal jsem včera s {N}.
Moje adresa je {A}.
Pošlete balík na {A}.
Aplikace po aktualizaci #.# padá.
Kdy přijde objednávka {K}?
Děkuji za pomoc.
Technik přišel v pondělí, porucha trvá.
Kedves {G},/köszönjük az üzenetét.
Üdvözlettel/{N}
A nevem {N}, és a {P} nem indul.
Tegnap beszéltem vele: {N}.
A címem {A}.
Küldjék a csomagot ide: {A}.
Az alkalmazás a frissítés óta leáll.
Mikor érkezik a {K} rendelés?
Köszönöm a segítséget.
Poštovani {G},/hvala na poruci.
Lep pozdrav/{N}
Zovem se {N} i moj {P} ne radi.
Moja adresa je {A}.
Pošaljite paket na {A}.
Naslov: {A}
Kada stiže narudžba {K}?
Bună ziua {G},/vă mulțumim pentru mesaj.
Cu stimă/{N}
Mă numesc {N} și {P} nu pornește.
Adresa mea este {A}.
Trimiteți coletul la {A}.
Când ajunge comanda {K}?
Merhaba {G},/mesajınız için teşekkürler.
Sayın {F}, siparişiniz yola çıktı.
Saygılarımla/{N}
Adım {N}, {P} açılmıyor.
Dün {N} ile görüştüm.
Adresim {A}.
Paketi {A} adresine gönderin.
Sipariş {K} ne zaman gelir?
Güncellemeden sonra uygulama kapanıyor.
Tere {G}, täname kirja eest.
Labdien {G}, paldies par ziņu.
Laba diena {G}, ačiū už žinutę.
Xin chào {G}, cảm ơn bạn đã liên hệ.
Halo {G}, terima kasih atas pesan Anda.
Nama saya {N} dan {P} saya tidak menyala.
Alamat saya {A}.
Tên tôi là {N}.
Đơn hàng {K} chưa đến.
Pesanan {K} belum sampai.
Здравствуйте, {NY}!/Спасибо за обращение.
Добрый день, {NY},
С уважением,/{NY}
Меня зовут {NY}, не работает {P}.
Вчера я говорил с {NY}.
Договор оформлен на {NY}.
Наш коллега {NY} уже звонил.
Мой адрес: {A}.
Отправьте посылку на {A}.
Когда придёт заказ {K}?
Приложение закрывается после обновления #.#.
Пожалуйста, откройте Настройки и выберите Сеть.
Здравствуйте, счёт от {D} неверный.
Спасибо за быстрый ответ, всё работает.
Мастер приходил в понедельник, но ошибка осталась.
Добрий день, {NY}, дякуємо за звернення.
Мене звати {NY}.
Коли прийде замовлення {K}?
Здравейте, казвам се {NY} и живея на {A}.
Αγαπητέ {NE},/ευχαριστούμε για το μήνυμα.
Με εκτίμηση/{NE}
Με λένε {NE} και το {P} δεν ανοίγει.
Μίλησα χθες με {NE}.
Η διεύθυνσή μου είναι {A}.
Πότε έρχεται η παραγγελία {K};
Η εφαρμογή κλείνει μετά την ενημέρωση.
Ευχαριστώ για τη βοήθεια.
مرحبا {NA}،/شكرا على رسالتك.
مع أطيب التحيات/{NA}
اسمي {NA} وجهازي لا يعمل.
تحدثت أمس مع {NA} عن الفاتورة.
عنواني {A}.
أرسلوا الطرد إلى {A}.
متى يصل الطلب {K}؟
التطبيق يغلق بعد التحديث الأخير.
شكرا جزيلا على المساعدة.
يرجى فتح الإعدادات ثم الشبكة.
שלום {NH},/תודה על הפנייה.
בברכה/{NH}
קוראים לי {NH} והמכשיר לא עובד.
דיברתי אתמול עם {NH}.
הכתובת שלי היא {A}.
מתי תגיע ההזמנה {K}?
האפליקציה נסגרת אחרי העדכון.
תודה רבה על העזרה.
नमस्ते {ND},/आपके संदेश के लिए धन्यवाद.
सादर/{ND}
मेरा नाम {ND} है और फ़ोन चालू नहीं होता.
मैंने कल {ND} से बात की.
ऑर्डर {K} कब आएगा?
अपडेट के बाद ऐप बंद हो जाता है.
मदद के लिए धन्यवाद.
您好{NC}，感谢您的来信。
我叫{NC}，我的{P}无法启动。
{NC}先生您好，订单{K}已发货。
{NC}女士反映设备昨天开始报错。
联系人：{NC}/问题：无法登录
收件人：{NC}，地址：北京市朝阳区建设路#号#单元#室
昨天我和{NC}通过电话。
请联系客服经理{NC}处理。
此致敬礼/{NC}
更新到#.#之后应用一直闪退。
请打开设置，选择网络，然后重启设备。
订单{K}什么时候到？
发票金额不对，应该是#元。
谢谢您的帮助，现在一切正常。
我们在上海和广州都有办公室。
客户表示问题已经解决，工单可以关闭。
该产品支持中文和英文，价格不变。
{NJ}様、お問い合わせありがとうございます。
{NJ}と申します。{P}が起動しません。
担当の{NJ}です。
昨日{NJ}さんと電話で話しました。
よろしくお願いいたします。/{NJ}
お名前：{NJ}/製品：{P}
注文{K}はいつ届きますか。
アップデート後にアプリが終了します。
設定を開いてネットワークを選択してください。
ご返信ありがとうございます。問題は解決しました。
東京と大阪に事務所があります。
請求書の金額が間違っています。
電源ランプが赤く点滅します。
안녕하세요 {NK}님, 문의해 주셔서 감사합니다.
저는 {NK}입니다. 전원이 켜지지 않습니다.
담당자 {NK} 드림
어제 {NK} 씨와 통화했습니다.
이름: {NK}/제품: {P}
주문 {K} 언제 도착하나요?
업데이트 이후 앱이 종료됩니다.
설정에서 네트워크를 선택해 주세요.
도와주셔서 감사합니다. 잘 작동합니다.
서울과 부산에 사무실이 있습니다.
สวัสดีค่ะ ขอบคุณสำหรับข้อความของคุณ
คำสั่งซื้อ {K} จะมาถึงเมื่อไหร่
แอปปิดเองหลังจากอัปเดต
`;
