/**
 * What people do and whose they are: called, paid, signed; sister, neighbour, driver. The company that tells a name from a
 * coined word. Slots as in the English ones; letters that touch a slot are the ending of its word: "{F}em".
 */
export const PEOPLE_SAID = `
my sister {G} ordered it
My brother {G} and my aunt {G} live upstairs.
My wife {G} is the account holder.
My neighbour {N} took the parcel.
Please call {G} back.
please call {n} back about it
Could {G} or somebody else ring me?
Ask for {G} at the desk.
{G} called twice today.
{F} rang about the boiler.
{G} paid with her card.
{G} can't log in with his phone.
{G} picked the parcel up.
{G} wrote it down.
it's {g} again
{g} here, same problem as yesterday
the driver was called {G}
Driver: {F}
Owner: {N}
order,customer,total/100482,{N},49.90
"name":"{N}","id":5
login of {N} accepted
Ms {F} and Mr {F} were both there.
Officer {F} took the report.
Dr. {F} signed the form.
The laptop {F} uses is dead.
in the name of {F}, not of {F}
Attn. {F}
left with {F} next door
according to {F} it was paid
{G}'s order went to {G}.
{F}, {G} rang.
From: {N} <[EMAIL·1]>
Hi, {G} speaking.
Mr. {N} bought it, Mrs. {F} returned it.
Dear ms. {F}, dear mr. {F}
Technician {N} came at noon.
our manager {N} and the cashier {G}
Professor {F} asked for the slides.
The {F} family moved out.
{F} and {F} are the tenants.
{G} and {F} were there first.
"It still fails," {N} says.
{N}: "Who wrote this?"
{N} listed all of it.
the account of {n}
it is under {N}
spell it like {F}
First name: {G}/Last name: {F}
What is your name? {N}
Which name is on the card? {F}
{G} is from {O}
{G} came from {T} by train.
she is called {G}
They named the baby {G}.
a {N} concert in {T}
a portrait of {F} by {N}
{G} from {O} Support
{G} from the service desk
{G} von {O}
{G} de {O}
Hi {G}, I am sorry for the trouble.
Hi {G}, please try it once more.
Hallo {G}, für die Bestellung {K} gilt das auch.
Hola {G}: pruebe otra vez.
Oi {G}, o pacote está a caminho.
I take this over from {G}.
Ich übernehme von {G}.
我从同事{NC}那里接手。
동료 {NK}에게서 이어받았습니다.
同僚の{NJ}より引き継ぎました。
送付先は{AJ}です。
住所:{AJ}
{AJ}/{NJ}
配送先を{AJ}に変更してください。
我住在{AC}。
收货地址：{AC}/{NC}
请寄到{AC}，谢谢。
주소는 {AK}입니다.
배송지: {AK}/{NK}
{AK}(으)로 보내 주세요.
ที่อยู่ {AT}
ส่งไปที่ {AT}
Ship to {AJ}
Deliver to {AC}
Address: {AK}
meine Schwester {G} hat bestellt
Mein Mann {G} und meine Tochter {G} nutzen es auch.
Unser Nachbar {N} hat das Paket.
Frau {F} sagt, es sei bezahlt.
Im Auftrag von Herrn {F}
z. Hd. {F}
gez. {F}
für {F} hinterlegt
{G} hat zweimal angerufen.
{G} kann sich nicht anmelden.
Rufen Sie bitte {G} zurück.
hier ist {g} nochmal
ich bin die {g} von gestern
laut {F} wurde gezahlt
Fahrer: {F}
mijn zus {G} heeft besteld
Mijn man {G} haalt het op.
De buurman, {N}, heeft het pakket.
Mevrouw {F} belt terug.
Kan {G} mij bellen?
Morgen komt {G} langs.
met {g}, alweer
t.a.v. {F}
chauffeur {F}
volgens {F} is het betaald
ma soeur {G} a commandé
Mon mari {G} est le titulaire.
Notre voisin {N} a pris le colis.
Madame {F} rappelle demain.
Pouvez-vous rappeler {G} ?
{G} a payé deux fois.
La commande de {G} a été annulée.
c'est {g} encore
Livreur : {F}
selon {F} c'est réglé
à l'attention de {F}
au nom de {F}
mi hermana {G} hizo el pedido
Mi marido {G} es el titular.
El vecino, {N}, tiene el paquete.
La señora {F} llamará mañana.
¿Puede {G} o alguien más llamarme?
{G} pagó dos veces.
soy {g}, la de ayer
a nombre de {n} por favor
según {F} está pagado
a la atención de {F}
Llamó {G}.
mia sorella {G} ha ordinato
Mio marito {G} è l'intestatario.
Il vicino, {N}, ha il pacco.
La signora {F} richiama domani.
Potete richiamare {G}?
{G} ha pagato due volte.
sono {g}, quella di ieri
Chiamata da {F}
secondo {F} è pagato
all'attenzione di {F}
minha irmã {G} fez o pedido
Meu marido {G} é o titular.
O vizinho, {N}, ficou com a caixa.
A senhora {F} liga amanhã.
A {G} pode me ligar?
O {G} pagou duas vezes.
aqui é a {g} de novo
aos cuidados de {F}
segundo {F} foi pago
min syster {G} beställde
Min man {G} står på avtalet.
Naboen, {N}, har pakken.
Fru {F} ringer i morgen.
Kan {G} ringe meg?
Det blev fel när {N} skulle betala.
{G} betalte to gange.
hej det er {g} fra i går
enligt {F} är den betald
siskoni {G} tilasi
Mieheni {G} maksoi.
Naapuri {N} otti paketin.
Rouva {F} soittaa huomenna.
Voiko {G} soittaa minulle?
Puhuin {G}n kanssa, {F}lle lähetetty.
{G} tässä taas
moja siostra {G} zamówiła
Mój mąż {G} jest właścicielem konta.
Sąsiad, {N}, odebrał paczkę.
Pani {F} oddzwoni jutro.
Rozmawiałem z panem {F}em.
Przekazałem {F}owi, {G}owi też.
wiadomość od {G}a
Czy {G} może zadzwonić?
{G} płaci rachunek.
pani miała na imię {G}
cześć, z tej strony {g}
według {F}a zapłacono
moje sestra {G} objednala
Manžel {G} je majitel účtu.
Soused {N} převzal balík.
Paní {F} zavolá zítra.
Mluvil jsem s panem {F}em.
Řekněte {G}ovi, že čekám.
Může mi {G} zavolat?
Pán {F} zaplatil dvakrát.
podle {F} je zaplaceno
tady {g}, zase
a húgom, {G} rendelte
A férjem, {G} fizetett.
A szomszéd, {N} vette át.
{F} úr holnap hív.
{G}nak küldték, {F}nek is.
{G}, vissza tudnád hívni?
itt {g} megint
sora mea {G} a comandat
Soțul meu {G} este titularul.
Vecinul, {N}, a luat coletul.
Doamna {F} sună mâine.
Poate {G} să mă sune?
coletul {G}ei a ajuns
aici {g} din nou
moja sestra {G} je naručila
Muž {G} je vlasnik računa.
Susjed {N} ima paket.
Gospođa {F} zove sutra.
Razgovarao sam s {G}om.
Može li {G} nazvati?
kız kardeşim {G} sipariş verdi
Eşim {G} hesap sahibi.
Komşumuz {N} paketi aldı.
{F} aradı.
{G} iki kez ödedi.
{G}'e söyleyin, {F}'in paketi geldi.
ben {g} yine
{F} Hanım yarın arayacak.
моя сестра {NY} заказала
Муж {NY} оплатил дважды.
Сосед {NY} забрал посылку.
Передайте {NY}у, {NY}ой тоже.
Говорила с {NY}ой и {NY}ым.
Позвоните {NY}, пожалуйста.
Водитель: {NY}
По словам {NY}, оплачено.
госпожа {NY} перезвонит
это снова {NY}
моя сестра {NY} замовила
Розмовляв із {NY}ою.
Сусід {NY} забрав посилку.
Передайте {NY}ові, будь ласка.
сестра ми {NY} поръча
Съседът {NY} взе пратката.
Г-жа {NY} ще звънне утре.
η αδερφή μου {NE} παρήγγειλε
Ο άντρας μου {NE} πλήρωσε δύο φορές.
Ο γείτονας {NE} πήρε το δέμα.
Η κυρία {NE} θα καλέσει αύριο.
Η {NE} τηλεφώνησε.
εδώ {NE} πάλι
أختي {NA} طلبت الجهاز
زوجي {NA} دفع مرتين.
جارنا {NA} استلم الطرد.
اتصلت بي {NA} وقالت إن الطلب جاهز.
كلمت {NA} من الدعم.
العقد باسم {NA}
الأستاذ {NA} والمهندس {NA}
أبو {NA} وأم {NA}
خواهرم {NA} سفارش داد
آقای {NA} تماس گرفت.
خانم {NA} پرداخت کرد.
אחותי {NH} הזמינה
בעלי {NH} שילם פעמיים.
השכן {NH} לקח את החבילה.
לפי {NH} שולם
שמי {NH}, הראוטר לא עובד
גברת {NH} תתקשר מחר.
मेरी बहन {ND} ने ऑर्डर किया.
मेरे पति {ND} ने दो बार भुगतान किया.
पड़ोसी {ND} ने पार्सल लिया.
{ND} को फ़ोन करें.
{ND} ने बताया कि आज आएगा.
mere papa {g} ka number hai ye
我姐姐{NC}下的单。
我先生{NC}付了两次。
我儿子{NC}的账号登录不了。
邻居{NC}代收了包裹。
我叫{NC},请帮我查一下。
收件人:{NC},地址还没填。
我和{NC}谈过了。
{NC}说今天会到。
请转告{NC}。
家长{NC}
司机{NC}打过电话。
妹の{NJ}が注文しました。
夫の{NJ}が二回払いました。
隣の{NJ}さんが受け取りました。
{NJ}が電話で話しました。
{NJ}さんに伝えてください。
名義は{NJ}です。
営業の{NJ}さんから聞きました。
제 동생 {NK}이 주문했습니다.
남편 {NK}가 두 번 결제했습니다.
옆집 {NK}씨가 택배를 받았습니다.
{NK}에게 전해 주세요.
{NK}님이 말씀하셨습니다.
예금주는 {NK}입니다.
저는 {NK}이라고 합니다.
{NK} 과장님과 통화했습니다.
chị gái tôi {N} đã đặt hàng
người nhận: {N}
Anh {G} gọi lại nhé.
Chồng tôi {N} đã thanh toán.
kakak saya {G} yang memesan
Suami saya {N} sudah membayar.
Pak {G} akan menelepon, Bu {F} juga.
Tolong hubungi {G}.
คุณ{N} โทรมา
คุณ{NT}โทรมาเมื่อเช้า
ขอบคุณครับ/{NT}
ขอบคุณค่ะ/{NT}
สวัสดีค่ะ คุณ{NT}
เรียน คุณ{NT}
ดิฉันชื่อ {NT} ค่ะ
ผมชื่อ {NT} ครับ
ชื่อผู้รับ: {NT}
น้องสาว {NT} เป็นคนสั่ง
{NT} จากฝ่ายบริการ
আমার নাম {NB}
{NB} ফোন করেছিলেন।
আমার বোন {NB} অর্ডার করেছে।
ধন্যবাদ,/{NB}
প্রিয় {NB},/আপনার অনুরোধ পেয়েছি।
Palun öelge {G}ele, {F} helistas.
Mano sesuo {G} užsakė.
Mana māsa {G} pasūtīja.
`;
