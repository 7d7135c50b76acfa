/** What is nobody by itself, or by what stands right beside it: small words, days, lands, welcome, a village, what an animal or a car is called. */

/** Units that are read before a name and behind it. */
const [BEFORE, BEHIND] = [40, 14] as const;

/** "technician didn’t". */
const NEGATED = /^(?:did|does|do|was|were|is|are|has|have|had|would|could|should|ca|wo|ai)n['’]t$/i;
/** What is nobody wherever it stands: "still" in Turkish, a day, whom notices greet in Chinese, an order's "as usual" in Korean, hours and days in Japanese. */
const NO_NAME =
  /hâlâ$|^(?:日|gøre|駅弁)$|^(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)(?:वार)?[–-]|^TNHH |^(?:অ্যান্ড|এন্ড) |^(?:엄마|아빠|언니|오빠|누나|이모|고모)[예이입인라]|^(?:顾客|顧客|客户|客戶|用户|用戶|会员|會員|乘客|住户|家长|业主)$|^정상|^(?:தவற|பிழை|ভুল|गलत|ग़लत|غلط|خطأ|اشتباه|שגוי)|^(?:دیر|زود|هنوز|خیلی|هیچ) |^وو|まで|から|曜|午前|午後|以降|^[后後](?=[如仍请請])/u;
/** Days, counties and towns that people are called like, and a land in the name of a firm: nobody beside what stands before or behind them. */
const BESIDE: readonly { readonly name: RegExp; readonly before?: RegExp; readonly behind?: RegExp }[] = [
  { name: /^Eve$/, before: /(?:Year['’]?s|Christmas|Xmas) $/ },
  { name: /^Kristi$/, behind: /^ ?himm?el/i },
  {
    name: /^(?:Kent|Devon|Kerry|Clare|Tyrone|Durham|Lincoln|Chester|Alberta|Georgia|Virginia|Carolina|Montana|Florence|Sydney|Jersey|Jordan|Chad|Adelaide|Victoria|Darwin|Austin|Houston|Dallas|Madison|Paris|London)$/,
    before: / in $/,
  },
  { name: /^Ege$/, behind: /^ (?:ve |deniz|bölge)/iu },
  { name: /^София$/, before: /(?:^|\s)(?:в|във|до) $/ },
  {
    name: /^(?:羽田|成田|新宿|渋谷|大阪|福岡|札幌|仙台|広島|千葉|横浜|川崎|神戸|京都|奈良|岡山|長野|山形|秋田|石川|宮崎|福島|山口|徳島|香川)$/u,
    behind: /^(?:で|へ|行|発|着|空港|駅)/u,
  },
  {
    name: /^(?:Κυριακής|Παρασκευής)$/u,
    before:
      /(?:συναλλαγή|παράδοση|δρομολόγιο|πτήση|ραντεβού|βάρδια|πρωί|βράδυ|απόγευμα|μεσημέρι|νύχτα|πληρωμή|χρέωση|μεταφορά|εκδρομή|λειτουργία|ωράριο|αγώνας?|μέχρι|ημέρα|μέρα) της $/iu,
  },
  // "34°50″O. Ersatz", "-23 °C. Malli", "9.0 A. Star": a hemisphere, degrees, amperes, and the next sentence.
  { name: /^[NSEWOCFK]\. ?\p{Lu}/u, before: /[°″"′'’]\s?$/u },
  { name: /^[AVWF]\. ?\p{Lu}/u, before: /\d[.,]\d{1,2} ?$/ },
  // "आपका स्वागत है", "विजय नगर": welcome, and a quarter of a town.
  { name: /^(?:हार्दिक )?स्वागत$/u, before: /(?:आपका|आप का|सबका|हार्दिक|का) $/u },
  {
    name: /^[\u0900-\u097f]+$/u,
    behind: /^ (?:नगर|चौक|मार्ग|विहार|कॉलोनी|बाज़ार|बाजार|गंज|पुरम|एन्क्लेव)(?![\u0900-\u097f])/u,
  },
  // "איכות טובה": good, of what is feminine.
  {
    name: /^טובה$/,
    before:
      /(?:איכות|מהירות|טעינה|עבודה|תוצאה|חוויה|שנה|נסיעה|דרך|בצורה|רמה|שבת|קליטה|סיבה|הצלחה|הזדמנות|רזולוציה|תמורה|ממש|לא|הכי|כך|יותר|מספיק|די|השפעה|ביצועים|יציבות|תאורה|תמונה) $/,
  },
  // "「…」ラグ": a good behind a name in quotes.
  { name: /^[\p{scx=Han}\p{scx=Hiragana}]{1,4}$/u, before: /[「『]$/, behind: /^[」』](?:\d|[ァ-ヶー]{3})/u },
  // "Price says 149.00", "Case 4471 is open".
  {
    name: /^(?:Price|Bill|Case|Sale|Page|Total|Ticket)$/,
    behind: /^ (?:(?:says?|shows?|reads?|is|was|went|of|no\.?|nr\.?|#) ?)?[£€$#]?\d/u,
  },
  // "the dog is called …".
  {
    name: /^\p{L}+$/u,
    before:
      /(?<!\p{L})(?:dogs?|puppy|cat|kitten|horse|parrot|Hund|Hündin|Katze|Kater|Pferd|chien|chienne|chat|chatte|perr[oa]|gat[oa]|cane|gatt[oa]|cão|cadela|hond|poes|hund|hunden|katt|katten|koira|kissa|pies|kot|suka|pes|kočka|fena|kutya|kutyám|macska|câine|câinele|pisica|собака|пёс|пес|кот|кошка|пес|кіт|котка|куче|σκύλος|γάτα|köpek|köpeğin|kedi|kedinin) (?:is |['’]s |who is )?(?:called|named|heißt|s['’]appelle|se llama|si chiama|se chama|heet|heter|hedder|on nimeltään|wabi się|se jmenuje|neve|îl cheamă|зовут|звуть|се казва|λέγεται|adı) $/u,
  },
  // "vůz Octavia": what a car is called, behind the word for it.
  {
    name: /^(?:Octavia|Fabia|Felicia|Corsa|Astra|Clio|Megane|Mégane|Captur|Laguna|Fiesta|Golf|Passat|Touran|Tiguan|Corolla|Yaris|Auris|Civic|Jazz|Micra|Juke|Qashqai|Panda|Punto|Giulia|Giulietta|Ibiza|Leon|Ateca|Sandero|Logan|Duster|Picanto|Rio|Ceed|Swift|Vitara|Marlin|Domane|Émonda|Madone)$/u,
    before:
      /(?<!\p{L})(?:vůz|auto|auta|vozidlo|wóz|samochód|bil|bilen|Wagen|Auto|PKW|car|van|bike|voiture|véhicule|coche|carro|macchina|vehículo|vehicul|mașina|autó|машина|авто|автомобиль|автомобіль|кола|αυτοκίνητο|araba|aracım|Škoda|Skoda|Opel|Vauxhall|Renault|Ford|VW|Volkswagen|Toyota|Honda|Nissan|Fiat|Alfa|Seat|Dacia|Kia|Suzuki|Trek|20[0-3]\d) $/u,
  },
  // "Upper Wendle", "Gran Canaria": a village, an island.
  {
    name: /^\p{Lu}\p{L}+$/u,
    before:
      /(?<!\p{L})(?:Upper|Lower|Nether|Gran|Bad|Groß|Klein|Nieder|Stara|Nowa|Nová|Horní|Dolní|Nagy|Kis|Nizhny|Нижний|Верхний|Верхня|Нижня|Горна|Долна) $/u,
  },
  { name: /^ישראל$/, before: /(?:דואר|בנק|מדינת|רכבת|משטרת|ארץ) $/ },
];

export function isNobodyHere(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  return (
    NEGATED.test(text.slice(start, end + 2)) ||
    NO_NAME.test(value) ||
    BESIDE.some(
      ({ name, before, behind }) =>
        name.test(value) &&
        (before === undefined || before.test(text.slice(Math.max(0, start - BEFORE), start))) &&
        (behind === undefined || behind.test(text.slice(end, end + BEHIND))),
    )
  );
}
