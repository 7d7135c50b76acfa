/** What is nobody by itself, or by what stands right beside it: small words, days, lands, welcome, a village, what an animal or a car is called. */

import { FIRST, wordBits } from "../../scan/lexicon.ts";
import { byFirst, type EdgedWithin, edged } from "../edged.ts";
import { isModal } from "./kin-months.ts";

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Units that are read before a name and behind it. */
const [BEFORE, BEHIND] = [40, 14] as const;

/** "technician didn’t". */
const NEGATED = edged(/^(?:did|does|do|was|were|is|are|has|have|had|would|could|should|ca|wo|ai)n['’]t$/i);
/** What is nobody wherever it stands: "still" in Turkish, a day, whom notices greet in Chinese, an order's "as usual" in Korean, hours and days in Japanese. */
const NO_NAME =
  /^(?:la|le|el|il|lo) (?:Ley|Loi|Legge|Norma|Directiva|Directive|Direttiva|Orden|Constitución|Constitution|Costituzione|Convention|Convención|Règle|Regla|Regola|Charte|Carta|Code|Código|Codice|Reglamento|Règlement|Regolamento|Decreto|Décret)$|^(?:Decreto|Ustawa|Zákon|Закон) |(?:বিভাগ(?:ের|ে|কে)?|विभाग|قسم|بخش|واحد|מחלקת)$|^(?:黄[灯线屏光标键框]|白[屏光色标]|蓝[屏光牙标]|红[灯屏点色标])(?:$|[常不亮闪一了在会和])|^(?:امید|صبر|سحر) (?:ندار|نیست|نمانده|زنگ)|^یلدا هم$|^أمل وحيد$|hâlâ$|^(?:日|gøre|駅弁)$|^(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)(?:वार)?[–-]|^TNHH |^sona er(?:ecek|di|iyor|mi)|^norpat$|^와이파$|셨(?:는데|는데요|어요|나요|고|지만|으면|다고|던|습니다|네요|대요)$|^갈아타|^(?:คุณ)?หมอ(?:นัด|สั่ง|บอก|ให้|แจ้ง|จ่าย|ตรวจ|ไม่|ว่า)|^خراب |(?:^| )(?:روڈ|ایکسپریس|کالونی|فوڈز|ٹیکسٹائل|انڈسٹریز)$|^(?:ドライバー|スタッフ|オペレーター|マネージャー|オーナー|ガイド|トレーナー|インストラクター|コーチ|リーダー|サポーター|ユーザー|ゲスト|ライダー|ヘルパー|ケアマネ(?:ージャー)?|デザイナー|エンジニア|プログラマー|メーカー|バイヤー|ドクター|ナース|パートナー|フォロワー|リスナー|プレイヤー|キャスト|セラピスト|スタイリスト|カメラマン|アルバイト|バイト|フロント|コンシェルジュ|テナント|クライアント|タクシー|シェフ|パティシエ|バーテンダー|アシスタント|コンサルタント|ディレクター|プロデューサー|プランナー|ベンダー|ディーラー|セールス|サポート|カスタマー|ヘルプデスク|ポーター|キャディ|ボランティア)$|^(?:ไรเดอร์|พนักงาน|แอดมิน|ลูกค้า|คนขับ|คนส่ง|แม่บ้าน|เจ้าหน้าที่|ผู้จัดการ|หัวหน้า|เจ้าของ|แม่ค้า|พ่อค้า|แมสเซนเจอร์|แมส|วินมอเตอร์ไซค์|คอลเซ็นเตอร์|เซลล์|เซลส์|สมาชิก|นักศึกษา|นักเรียน|แคชเชียร์|เชฟ|ดีลเลอร์|ซัพพลายเออร์|ทีมงาน|ผู้โดยสาร|ผู้ป่วย|ผู้ปกครอง|อาจารย์ที่ปรึกษา|ช่างแอร์|ช่างไฟ|ช่างซ่อม|ช่างเน็ต|ช่างประปา)$|^(?:환불|교환|취소|배송|수리|반품|문의|확인|예약|해지|변경|신청|결제)(?:해|하|이|은|는|좀|부)$|^(?:เครื่อง|เน็ต|โอเค|สินค้า|พัสดุ|กล่อง|แอ[ปพ]|มือถือ|โทรศัพท์|ตู้เย็น|ระบบ|รหัส|บัตร|อินเทอร์เน็ต|สัญญาณ|เราเตอร์|หน้าจอ|ทำไม|เมื่อไหร่|อยาก|ไม่ได้|คำสั่งซื้อ|ออเดอร์)|^(?:অ্যান্ড|এন্ড) |^(?:엄마|아빠|언니|오빠|누나|이모|고모)[예이입인라]|^(?:顾客|顧客|客户|客戶|用户|用戶|会员|會員|乘客|住户|家长|业主)$|^정상|^(?:தவற|பிழை|ভুল|गलत|ग़लत|غلط|خطأ|اشتباه|שגוי)|^(?:دیر|زود|هنوز|خیلی|هیچ) |^وو|^(?:ผิด|ไม่ถูก|ซ้ำ|สะกด|หาย)|^(?:平日|夕方|夜間|終日|週末|月末|祝日|当日|翌日|本日|昨日|来週|先週|今週|周末|工作日|节假日|周[一二三四五六日天]$)|^rồi |[가-힣](?:까지|부터|마다|처럼|보다|색|색상|호점|지점)$|まで|から|曜|午前|午後|以降|^[后後](?=[如仍请請])/u;
/** Days, counties and towns that people are called like, and a land in the name of a firm: nobody beside what stands before or behind them. */
const BESIDE: readonly { readonly name: RegExp; readonly before?: EdgedWithin; readonly behind?: EdgedWithin }[] = [
  { name: /^Eve$/, before: edged(/(?:Year['’]?s|Christmas|Xmas) $/) },
  { name: /^Kristi$/, behind: edged(/^ ?himm?el/i) },
  {
    name: /^(?:Kent|Devon|Kerry|Clare|Tyrone|Durham|Lincoln|Chester|Alberta|Georgia|Virginia|Carolina|Montana|Florence|Sydney|Jersey|Jordan|Chad|Adelaide|Victoria|Darwin|Austin|Houston|Dallas|Madison|Paris|London)$/,
    before: edged(/ in $/),
  },
  { name: /^Ege$/, behind: edged(/^ (?:ve |deniz|bölge)/iu) },
  { name: /^София$/, before: edged(/(?:^|\s)(?:в|във|до) $/) },
  {
    name: /^(?:羽田|成田|新宿|渋谷|大阪|福岡|札幌|仙台|広島|千葉|横浜|川崎|神戸|京都|奈良|岡山|長野|山形|秋田|石川|宮崎|福島|山口|徳島|香川)$/u,
    behind: edged(/^(?:で|へ|行|発|着|空港|駅)/u),
  },
  {
    name: /^(?:Κυριακής|Παρασκευής)$/u,
    before: edged(
      /(?:συναλλαγή|παράδοση|δρομολόγιο|πτήση|ραντεβού|βάρδια|πρωί|βράδυ|απόγευμα|μεσημέρι|νύχτα|πληρωμή|χρέωση|μεταφορά|εκδρομή|λειτουργία|ωράριο|αγώνας?|μέχρι|ημέρα|μέρα) της $/iu,
    ),
  },
  // "34°50″O. Ersatz", "-23 °C. Malli", "9.0 A. Star": a hemisphere, degrees, amperes, and the next sentence.
  { name: /^[NSEWOCFK]\. ?\p{Lu}/u, before: edged(/[°″"′'’]\s?$/u) },
  { name: /^[AVWF]\. ?\p{Lu}/u, before: edged(/\d[.,]\d{1,2} ?$/) },
  // "आपका स्वागत है", "विजय नगर": welcome, and a quarter of a town.
  { name: /^(?:हार्दिक )?स्वागत$/u, before: edged(/(?:आपका|आप का|सबका|हार्दिक|का) $/u) },
  {
    name: /^[\u0900-\u097f]+$/u,
    behind: edged(/^ (?:नगर|चौक|मार्ग|विहार|कॉलोनी|बाज़ार|बाजार|गंज|पुरम|एन्क्लेव)(?![\u0900-\u097f])/u),
  },
  // "احمد روڈ", "लक्ष्मी रोड", "रवि एक्सप्रेस", "গান্ধী সরণি": what a road, a train and a works have behind whom they are called after.
  {
    name: /^[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)?$/u,
    behind: edged(/^ (?:روڈ|ایکسپریس|کالونی|فوڈز|ٹیکسٹائل|انڈسٹریز)(?![\u0600-\u06ff])/u),
  },
  {
    name: /^[\u0900-\u0d7f]+(?: [\u0900-\u0d7f]+)?$/u,
    behind: edged(
      /^ (?:रोड|एक्सप्रेस|फूड्स|इंडस्ट्रीज़?|मोटर्स|पथ|सरोवर|পথ|রোড|এক্সপ্রেস|সরণি|সরণী|এভিনিউ|ফুডস|রোডে|সরোবর|சாலை|எக்ஸ்பிரஸ்|தெரு|సాలై|రోడ్|ఎక్స్‌ప్రెస్|નગર|રોડ|એક્સપ્રેસ|ਰੋਡ|ਐਕਸਪ੍ਰੈਸ|ರಸ್ತೆ|ರೋಡ್|റോഡ്)(?![\u0900-\u0d7f])/u,
    ),
  },
  { name: /^dinara$/, before: edged(/\d $/) },
  { name: /^בעומר$/, before: edged(/ל["״]ג $/) },
  { name: /^(?:পূজা|পুজো|পূজার|পূজায়)$/, before: edged(/(?:দুর্গা|কালী|লক্ষ্মী|সরস্বতী|বিশ্বকর্মা|গণেশ|জগদ্ধাত্রী) $/) },
  // "गणेश चतुर्थी", "ਗੁਰੂ ਨਾਨਕ ਜਯੰਤੀ": feasts.
  {
    name: /^[\u0900-\u0d7f]+(?: [\u0900-\u0d7f]+)?$/u,
    behind: edged(
      /^ (?:चतुर्थी|जन्माष्टमी|पूर्णिमा|अष्टमी|नवमी|एकादशी|विसर्जन|चतुर्दशी|जन्मोत्सव|উৎসব|জন্মাষ্টমী|পূর্ণিমা|চতুর্থী|சதுர்த்தி|ஜெயந்தி|చతుర్థి|నవమి|ચતુર્થી|જયંતી|નવમી|ਜਯੰਤੀ|ਗੁਰਪੁਰਬ|ಚತುರ್ಥಿ|ಜಯಂತಿ|ചതുർത്ഥി|ജയന്തി)(?![\u0900-\u0d7f])/u,
    ),
  },
  {
    name: /^(?:गांधी|गाँधी|नानक|गुरु नानक|हनुमान|महावीर|परशुराम|शिवाजी|वाल्मीकि|रविदास|विवेकानंद|नेताजी|आंबेडकर|अंबेडकर|गणेश|लक्ष्मी|सरस्वती|दुर्गा|विश्वकर्मा|কালী|লক্ষ্মী|সরস্বতী|দুর্গা|বিশ্বকর্মা|গণেশ)$/u,
    behind: edged(/^ (?:जयंती|जयन्ती|पूजा|পূজা|পুজো|পূজার|পুজোর|পূজায়|পুজোয়)/u),
  },
  // "मैं देखता हूँ": what one does.
  {
    name: /^(?:देख|कर|करवा|बता|भेज|भिजवा|चाह|समझ|जान|मान|सोच|जा|आ|दे|दिला|ले|हो|रह|कह|पूछ|बोल|सुन|मिल|लिख|पढ़|चल|रख|खोल|लगा|निकाल|डाल|मंगवा|बदल|खरीद|बेच|पा|सक|खा|पी|बना|उठा|हटा|जोड़|काट|भर|ढूँढ|ढूंढ|माँग|मांग|दिखा|सुना|बैठ|सो|रुक|छोड़|पकड़|पहुँच|पहुंच)(?:ता|ती|ते)$/u,
    behind: edged(/^ (?:हूँ|हूं|है|हैं|हो|था|थी|थे|रह)/u),
  },
  // "구매부장 승인": the head of a department.
  {
    name: /^(?:구매|인사|기획|노무|안전|정보|전산|전략|사업|생산|품질|홍보|법무|시설|고객|국제|연구|운영|유통|재무|제조|지원|채권|판매|해외|공무|자재|설비|전기|기계|방재|민원|심사|감사)$/,
    behind: edged(/^ ?(?:부장|팀장|과장|차장|실장|본부장|담당|대리|이사)/),
  },
  // "איכות טובה": good, of what is feminine.
  {
    name: /^טובה$/,
    before: edged(
      /(?:איכות|מהירות|טעינה|עבודה|תוצאה|חוויה|שנה|נסיעה|דרך|בצורה|רמה|שבת|קליטה|סיבה|הצלחה|הזדמנות|רזולוציה|תמורה|ממש|לא|הכי|כך|יותר|מספיק|די|השפעה|ביצועים|יציבות|תאורה|תמונה) $/,
    ),
  },
  // "「…」ラグ": a good behind a name in quotes.
  {
    name: /^[\p{scx=Han}\p{scx=Hiragana}]{1,4}$/u,
    before: edged(/[「『]$/),
    behind: edged(/^[」』](?:\d|[ァ-ヶー]{3})/u),
  },
  // "Price says 149.00", "Case 4471 is open".
  {
    name: /^(?:Price|Bill|Case|Sale|Page|Total|Ticket)$/,
    behind: edged(/^ (?:(?:says?|shows?|reads?|is|was|went|of|no\.?|nr\.?|#) ?)?[£€$#]?\d/u),
  },
  // "vůz Octavia": what a car is called, behind the word for it.
  {
    name: /^(?:Octavia|Fabia|Felicia|Corsa|Astra|Clio|Megane|Mégane|Captur|Laguna|Fiesta|Golf|Passat|Touran|Tiguan|Corolla|Yaris|Auris|Civic|Jazz|Micra|Juke|Qashqai|Panda|Punto|Giulia|Giulietta|Ibiza|Leon|Ateca|Sandero|Logan|Duster|Picanto|Rio|Ceed|Swift|Vitara|Marlin|Domane|Émonda|Madone)$/u,
    before: edged(
      /(?<!\p{L})(?:vůz|auto|auta|vozidlo|wóz|samochód|bil|bilen|Wagen|Auto|PKW|car|van|bike|voiture|véhicule|coche|carro|macchina|vehículo|vehicul|mașina|autó|машина|авто|автомобиль|автомобіль|кола|αυτοκίνητο|araba|aracım|Škoda|Skoda|Opel|Vauxhall|Renault|Ford|VW|Volkswagen|Toyota|Honda|Nissan|Fiat|Alfa|Seat|Dacia|Kia|Suzuki|Trek|20[0-3]\d) $/u,
    ),
  },
  // "Levi's 501", "मीरा सिल्क साड़ी": clothes.
  {
    name: /^Levi(?:['’]s)?$/,
    behind: edged(/^(?:['’]s)?,? (?:\d{3}(?!\d)|jeans?|denim|trucker|jacke|hose|store|gift)/iu),
  },
  {
    name: /^[\u0900-\u097f]+$/u,
    behind: edged(
      /^ (?:सिल्क|कॉटन|सूती|साड़ी|साड़ियाँ|कुर्ती|कुर्ता|लहंगा|दुपट्टा|ब्रॉडबैंड|मसाला|टी-स्टॉल|स्वीट्स)(?![\u0900-\u097f])/u,
    ),
  },
  // "myöhästymismaksua ei kerry", "keittiön hana": accrues, a tap.
  { name: /^hana[nt]?$/, before: edged(/(?<!\p{L})(?:että|keittiön|kylpyhuoneen|uuden|vuotava|vuotavan) $/u) },
  { name: /^kerry(?: |$)/, before: edged(/(?<!\p{L})(?:ei|eikä|eivät|\p{L}{3,24}j[aä]) $/u) },
  // "Mart'tan beri": since March; "Yağmur sensörü", "Güneş paneli": what rain and sun stand before.
  {
    name: /^(?:Mart|Nisan|Ekim|Eylül|Ocak|Haziran|Temmuz)$/u,
    behind: edged(/^['’](?:[td][ae]n?|y?[ae]|[ıiuü]n) (?:beri|kadar|önce|sonra|itibaren|dek|başında|sonunda|ayı)/u),
  },
  {
    name: /^(?:Yağmur|Güneş|Deniz|Bulut|Rüzgar|Rüzgâr|Toprak|Ateş|Işık|Yıldız|Gül|Çiçek|Yaprak|Bahar|Ekin|Poyraz|Fırtına|Dünya|Umut|Sevgi|Barış|Kader|Zeytin|İnci|Elmas|Ipek|İpek|Kar)$/u,
    behind: edged(
      /^ (?:sensör|panel|türbin|pomp|manzara|su[yl]|krem|kolektör|enerji|taşı|nakliy|ürün|otobüs|havlu|oluğ|montu|şemsiye|çizme|gözlü|saat|lamba|ışığ|sepet|buket|yağ|kolye|küpe|bank|kanal|kart|kumaş|eşarp|desen|tarife|paket|depola|hizmet|günü|kapı|kalkan|alarm)/u,
    ),
  },
  {
    name: /^(?:Loi|Ley|Legge|Lei|Wet) /u,
    before: edged(/(?<!\p{L})(?:la|cette|esta|questa|a|de|della|dela|da|de la) $/iu),
  },
  // "คุณภาพ", "คุณสมบัติ": words that the title is part of.
  { name: /^(?:ภาพ|สมบัติ|ค่า|ธรรม|ลักษณะ|วุฒิ|ประโยชน์)/u, before: edged(/คุณ ?$/u) },
  { name: /^คุณ(?:ภาพ|สมบัติ|ค่า|ธรรม|ลักษณะ|วุฒิ|ประโยชน์)/u },
  // "Sevgi dolu", "Gönül isterdi": full of love, one would wish; "Aurore boréale": northern lights.
  { name: /^(?:Sevgi|Umut|Huzur|Neşe|Gönül)$/u, behind: edged(/^ (?:dolu|ister|rahat|bağ|al[ıd])/u) },
  { name: /^(?:Aurore|Aurora)$/u, behind: edged(/^ (?:bor[eé]al|polar|austral)/iu) },
  // "Loi Hamon", "Ley Sinde": a law by whoever brought it in.
  {
    name: /^\p{Lu}\p{L}+$/u,
    before: edged(
      /(?<!\p{L})(?:[Ll]oi|[Ll]ey|[Ll]egge|Lei|[Dd]ecreto|[Dd]ispositif|[Dd]ispositivo|[Rr]iforma|[Rr]éforme|[Rr]eforma|[Rr]egla|Lex|[Bb]onus|[Ll]ivret|[Tt]axe|[Pp]rime|[Зз]акон|[Уу]став[аы]) $/u,
    ),
  },
  // "özv. Bodnár Gáspárné": whose widow or son.
  { name: /^(?:özv|ifj|id|néh)$/iu, behind: edged(/^\. /) },
  // "Kelan päätös": an office of Finland.
  { name: /^Kelan?$/, behind: edged(/^ \p{Ll}/u) },
  // "امید ندارم", "אין שיר כזה": there is none of it.
  { name: /^(?:امید|سحر|صبر|توان|آرام|نیاز)$/u, behind: edged(/^ (?:ندار|نیست|نمانده|زنگ|نمی)/u) },
  { name: /^ישראל$/, before: edged(/(?:דואר|בנק|מדינת|רכבת|משטרת|ארץ) $/) },
];

const besideLike = byFirst(BESIDE, ({ name }) => name);

/** What leads to a name with its last word: "the dog is called …"; "the train to …", "Zug nach …", "поезд до …". */
const LED: readonly { readonly last: ReadonlySet<string>; readonly before: RegExp }[] = [
  // "до Дня святого Миколая": a feast or a church.
  {
    last: wordsOf(
      "svatého svatému svaté svätého svätému svätej świętego świętemu świętej святого святому святої святой светог svetog svetega",
    ),
    before: / $/,
  },
  {
    last: wordsOf(
      "called named heißt s'appelle s’appelle llama chiama chama heet heter hedder nimeltään się jmenuje neve cheamă зовут звуть казва λέγεται adı",
    ),
    before:
      /(?<!\p{L})(?:dogs?|puppy|cat|kitten|horse|parrot|Hund|Hündin|Katze|Kater|Pferd|chien|chienne|chat|chatte|perr[oa]|gat[oa]|cane|gatt[oa]|cão|cadela|hond|poes|hund|hunden|katt|katten|koira|kissa|pies|kot|suka|pes|kočka|fena|kutya|kutyám|macska|câine|câinele|pisica|собака|пёс|пес|кот|кошка|пес|кіт|котка|куче|σκύλος|γάτα|köpek|köpeğin|kedi|kedinin) (?:is |['’]s |who is )?(?:called|named|heißt|s['’]appelle|se llama|si chiama|se chama|heet|heter|hedder|on nimeltään|wabi się|se jmenuje|neve|îl cheamă|зовут|звуть|се казва|λέγεται|adı) $/u,
  },
  {
    last: wordsOf(
      "to from nach von ab pour vers de a desde per da para naar van uit till til från fra do z ze iz za u v spre din către до из від з за от на в για από προς and und et y e en och og i și и та й και",
    ),
    before:
      /(?<!\p{L})(?:(?:train|bus|coach|ferry|flight) (?:to|from)|(?:Zug|Bus|Flug|Fähre) (?:nach|von|ab)|(?:train|bus|vol|car) (?:pour|vers|de)|(?:tren|autobús|bus|vuelo) (?:a|de|desde)|(?:treno|bus|volo|traghetto) (?:per|da)|(?:comboio|trem|ônibus|autocarro|voo) (?:para|de)|(?:trein|bus|vlucht|veerboot) (?:naar|van|uit)|(?:tåg|tåget|bussen|tog|toget|flyet|flyget|färjan|fergen|færgen) (?:till|til|från|fra)|(?:autobus|pociąg|vlak|pociągu|lot|let|trajekt|avtobus) (?:do|z|ze|iz|za|u|v)|(?:tren|autobuz|autocar|zbor)(?:ul)? (?:spre|din|către|de)|(?:поезда?|автобуса?|рейса?|электричк[аиу]|маршрутк[аиу]|потяга?|влак[аъ]?т?) (?:до|из|від|з|за|от|на|в)|(?:τρένο|λεωφορείο|πτήση|πλοίο) (?:για|από|προς)) (?:\p{Lu}\p{L}+ (?:and|und|et|y|e|en|och|og|i|a|și|и|та|й|και) )?$/iu,
  },
];
/** "Upper Wendle", "Gran Canaria": a village, an island. */
const OF_VILLAGE = wordsOf(
  "Upper Lower Nether Gran Bad Groß Klein Nieder Stara Nowa Nová Horní Dolní Nagy Kis Nizhny Нижний Верхний Верхня Нижня Горна Долна",
);
/** "Dahlia 'Bishop of …'": what growers call a plant. */
const PLANT =
  /(?<!\p{L})(?:clematis|klematis|клематис|ros(?:a|e|ier|al|en)|roos|rosa|róża|růže|ruža|роза|dahlia|dahlie|dalia|hydrangea|hortensi[ae]|hortensja|tulip(?:a|e|án)?|tulipe|camelli?a|kamelie|camélia|rhododendron|azalea|azalee|hosta|peony|pfingstrose|pivoine|peonia|pioen|pion|iris|phlox|acer|malus|prunus|pelargoni(?:um|e)|geranium|fuchsi[ae]|begoni[ae]|orchid(?:ee)?|orquídea|orchidea|lilac|flieder|syringa|magnoli[ae]|narci(?:ssus|s)|daffodil|heuchera|salvia|echinacea|hemerocallis|сорта?|sorte|variety|variété|variedad|varietà|variedade|odmiana|odrůda|cultivar) ["'‘’“„«](?:\p{Lu}\p{L}+ ){0,2}$/iu;
const QUOTES = "\"'‘’“„«";

function isLed(text: string, start: number, value: string): boolean {
  const sign = text.charCodeAt(start - 1);
  if (sign !== SPACE && !QUOTES.includes(text.charAt(start - 1))) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (sign !== SPACE) return PLANT.test(before);
  const last = before.slice(before.lastIndexOf(" ", before.length - 2) + 1, -1);
  if (last === "") return false;
  if (QUOTES.includes(last.charAt(0))) return PLANT.test(before);
  if (!ONE_NAME.test(value)) return false;
  return OF_VILLAGE.has(last) || LED.some((one) => one.last.has(last) && one.before.test(before));
}
const SPACE = 32;
const ONE_NAME = /^\p{L}+$/u;

/** "Paní požaduje …", "técnico de Lleida": what somebody does, and where somebody works, taken for a name behind a title. */
const DOES =
  /^(?:Pan[íi]?|Pán) (?:žádá|chce|nechce|tvrdí|požaduje|odmítá|reklamuje|žiada|odmieta|trvá|prosi|odmawia|twierdzi|żąda|domaga|nalega)$/iu;
const WORKS =
  /(?<!\p{L})(?:técnic[oa]|servicio|serviço|equipo|equipa|soporte|suporte|mecánic[oa]|mecânic[oa]|oficina|almacén|armazém) de (\p{L}+)$/iu;
/** "Pak Pos", "Bu Kos", "Mas Kurir": whom Indonesian calls by what they do. */
const INDONESIAN_TRADE = edged(
  /(?<!\p{L})(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Kak|Bang|Abang|Om|Tante) (?:Pos|Kos|Kost|Kurir|Satpam|RT|RW|Guru|Dokter|Sopir|Supir|Kasir|Admin|Lurah|Camat|Haji|Ustad|Polisi|Hakim|Bos|Dosen|Kantin|Warung|Tukang|Ojek|Driver|Seller|Penjual|Teknisi|Operator|Resepsionis|Manajer|Bidan|Perawat|Apoteker|Montir|Kades|Kepsek|CS|Security|Sekuriti|Ojol|Petugas|Pelayan|Barista|Penjaga|Bendahara|Sekretaris|Notaris|Pengacara|Trainer|Instruktur|Manager|Supervisor|SPV|Teller|Sales|Staf|Staff|HRD|Modin|Babinsa|Bupati|Gubernur|Presiden|Menteri|Kapten|Pilot|Ketua|Direktur|Tetangga|Kontrakan)$/u,
);
/** "mail em viết liền": what one does, behind how one calls oneself. */
const VIETNAMESE_DEED = edged(
  /^(?:viết|ghi|gửi|nhắn|gọi|nhập|đọc|nói|bấm|chọn|đặt|mua|nhận|trả|đổi|thấy|biết) (?:liền|rõ|luôn|lại|cho|giúp|thêm|vô|vào|được|hết|xong|rồi|nhầm|sai|đúng|là|mà|thấy|hàng|tiền|mail)$/iu,
);
/** Is what was found behind a title nobody's? */
export function isTitleOnly(text: string, start: number, end: number): boolean {
  if (VIETNAMESE_DEED.test(text.slice(start, end))) return true;
  if (DOES.test(text.slice(start, end)) || INDONESIAN_TRADE.test(text.slice(Math.max(0, start - 6), end))) return true;
  const town = WORKS.exec(text.slice(Math.max(0, start - TRADE_REACH), end))?.[1];
  return town !== undefined && (wordBits(town, 0, town.length) & FIRST) === 0;
}
const TRADE_REACH = 12;

export function isNobodyHere(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  return (
    isModal(text, start, end) ||
    INDONESIAN_TRADE.within(text, Math.max(0, start - 6), end) ||
    NEGATED.within(text, start, end + 2) ||
    NO_NAME.test(value) ||
    (start > 0 && isLed(text, start, value)) ||
    besideLike(value).some(
      ({ name, before, behind }) =>
        (before === undefined || before.within(text, Math.max(0, start - BEFORE), start)) &&
        (behind === undefined || behind.within(text, end, end + BEHIND)) &&
        name.test(value),
    )
  );
}
